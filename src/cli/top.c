// One screen on the queue and its workers.
#include <inttypes.h>
#include <signal.h>
#include <string.h>
#include <time.h>

#include "base/json_writer.h"
#include "base/memory.h"
#include "cli/ledger.h"
#include "cli/queue_metrics.h"
#include "dateline_queue.h"

#define SCREEN_LIMIT ((size_t)1 << 20)
#define WORKERS_MOST 512
#define WORKERS_SHOWN 24

typedef struct worker_row {
    char name[96], host[64];
    int64_t process, shard, started, seen;
    uint64_t articles, set_aside, reading, storing;
} worker_row;

// What one look at the database finds.
typedef struct look {
    dateline_queue_counts counts;
    worker_row workers[WORKERS_MOST];
    size_t count;
    double at; // seconds of the monotonic clock
} look;

typedef struct top {
    const cli_arguments *arguments;
    dateline_queue *queue;
    look *now, *before; // before->at 0: there was none
} top;

static double seconds(void)
{
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static bool keep_worker(void *context, const dateline_worker *row)
{
    look *look = context;
    worker_row *worker = &look->workers[look->count++];
    snprintf(worker->name, sizeof worker->name, "%s", row->name);
    snprintf(worker->host, sizeof worker->host, "%s", row->host);
    worker->process = row->process;
    worker->shard = row->shard;
    worker->started = row->started;
    worker->seen = row->seen;
    worker->articles = row->added + row->known + row->foreign + row->set_aside;
    worker->set_aside = row->set_aside;
    worker->reading = row->reading;
    worker->storing = row->storing;
    return look->count < WORKERS_MOST;
}

static dateline_status look_at(top *top, dateline_error *error)
{
    look *old = top->before;
    top->before = top->now;
    top->now = old;
    *top->now = (look){.at = seconds()};
    const dateline_status status = dateline_queue_count(&top->now->counts, top->queue, error);
    return status == DATELINE_OK ? dateline_queue_workers(top->queue, keep_worker, top->now, error)
                                 : status;
}

// ---- rates ----

static const worker_row *same_before(const look *before, const worker_row *worker)
{
    for (size_t i = 0; i < before->count; i++)
        if (strcmp(before->workers[i].name, worker->name) == 0)
            return &before->workers[i];
    return NULL;
}

// Articles a second since the look before, or in all its life.
static double rate_of(const top *top, const worker_row *worker)
{
    const worker_row *old = top->before->at > 0 ? same_before(top->before, worker) : NULL;
    // A worker tells its counts every few seconds: between two tellings nothing can be said.
    if (old != NULL && worker->seen > old->seen)
        return (double)(worker->articles - old->articles) * 1000 /
               (double)(worker->seen - old->seen);
    const int64_t life = worker->seen - worker->started;
    return life <= 0 ? 0 : (double)worker->articles * 1000 / (double)life;
}

static double rate_of_all(const top *top)
{
    double all = 0;
    for (size_t i = 0; i < top->now->count; i++)
        all += rate_of(top, &top->now->workers[i]);
    return all;
}

// Of a worker's time, what it spends on ledger and queue.
static double storing_share(const worker_row *worker)
{
    const double all = (double)(worker->reading + worker->storing);
    return all <= 0 ? 0 : (double)worker->storing / all * 100;
}

// ---- writing ----

static void write_worker_json(json_writer *json, const top *top, const worker_row *worker)
{
    json_begin_object(json);
    json_member_string(json, "name", slice_from_string(worker->name));
    json_member_string(json, "host", slice_from_string(worker->host));
    json_member_number(json, "process", worker->process);
    if (worker->shard > 0)
        json_member_number(json, "shard", worker->shard);
    else
        json_member_null(json, "shard");
    json_member_number(json, "articles", (int64_t)worker->articles);
    json_member_number(json, "set_aside", (int64_t)worker->set_aside);
    json_key(json, "articles_a_second");
    json_real(json, rate_of(top, worker), 2);
    json_key(json, "storing_percent");
    json_real(json, storing_share(worker), 1);
    json_end_object(json);
}

static void write_json(buffer *out, const top *top)
{
    json_writer json = {out, false};
    json_begin_object(&json);
    cli_write_queue_counts(&json, &top->now->counts);
    json_key(&json, "articles_a_second");
    json_real(&json, rate_of_all(top), 2);
    json_key(&json, "workers");
    json_begin_array(&json);
    for (size_t i = 0; i < top->now->count; i++)
        write_worker_json(&json, top, &top->now->workers[i]);
    json_end_array(&json);
    json_end_object(&json);
    buffer_add_byte(out, '\n');
}

static void write_head(buffer *out, const top *top)
{
    const dateline_queue_counts *counts = &top->now->counts;
    const uint64_t open = counts->waiting + counts->leased;
    const uint64_t all = open + counts->done + counts->failed;
    buffer_add_format(out,
                      "shards    %" PRIu64 " waiting, %" PRIu64 " leased, %" PRIu64
                      " done of %" PRIu64 ", %" PRIu64 " failed\n",
                      counts->waiting, counts->leased, counts->done, all, counts->failed);
    buffer_add_format(out, "articles  %" PRIu64 " dealt with, %" PRIu64 " set aside\n",
                      counts->articles, counts->set_aside);
    buffer_add_format(out, "workers   %zu, %.1f articles a second\n", top->now->count,
                      rate_of_all(top));
    if (counts->oldest >= 0)
        buffer_add_format(out, "oldest    queued %lld s ago\n", (long long)counts->oldest);
    if (counts->expired > 0)
        buffer_add_format(out, "          %" PRIu64 " leased by workers that are gone\n",
                          counts->expired);
}

static void write_worker(buffer *out, const top *top, const worker_row *worker)
{
    char shard[24] = "-";
    if (worker->shard > 0)
        snprintf(shard, sizeof shard, "%lld", (long long)worker->shard);
    buffer_add_format(out, "%-20.20s %9lld %9s %10llu %8.1f %8.1f\n", worker->host,
                      (long long)worker->process, shard, (unsigned long long)worker->articles,
                      rate_of(top, worker), storing_share(worker));
}

static void write_text(buffer *out, const top *top)
{
    write_head(out, top);
    if (top->now->count == 0)
        return;
    buffer_add_format(out, "\n%-20s %9s %9s %10s %8s %8s\n", "host", "process", "shard", "articles",
                      "/s", "% stored");
    for (size_t i = 0; i < top->now->count && i < WORKERS_SHOWN; i++)
        write_worker(out, top, &top->now->workers[i]);
    if (top->now->count > WORKERS_SHOWN)
        buffer_add_format(out, "and %zu more\n", top->now->count - WORKERS_SHOWN);
}

static bool show(const top *top, bool is_live, cli_output *output)
{
    buffer out;
    buffer_init(&out, SCREEN_LIMIT);
    if (is_live)
        buffer_add(&out, SLICE("\x1B[H\x1B[J"));
    if (cli_has(top->arguments, "--json"))
        write_json(&out, top);
    else
        write_text(&out, top);
    const bool is_written = cli_write(output, out.data, out.length) && fflush(stdout) == 0;
    buffer_clear(&out);
    return is_written;
}

// ---- the run ----

static cli_exit watch(top *top, bool is_live, long every, cli_output *output)
{
    sigset_t stops;
    const struct timespec pause = {.tv_sec = every};
    (void)sigemptyset(&stops);
    (void)sigaddset(&stops, SIGINT);
    (void)sigaddset(&stops, SIGTERM);
    (void)sigprocmask(SIG_BLOCK, &stops, NULL);
    do {
        dateline_error error = {0};
        if (look_at(top, &error) != DATELINE_OK)
            return cli_ledger_tell(cli_value(top->arguments, "--ledger"), &error);
        if (!show(top, is_live, output))
            break;
    } while (is_live && sigtimedwait(&stops, NULL, &pause) < 0);
    return EXIT_DONE;
}

static cli_exit run(const cli_arguments *arguments, dateline_queue *queue, long every,
                    cli_output *output)
{
    top top = {arguments, queue, memory_allocate_zeroed(1, sizeof(look)),
               memory_allocate_zeroed(1, sizeof(look))};
    const bool is_live =
        cli_has_terminal(stdout) && !cli_has(arguments, "--once") && !cli_has(arguments, "--json");
    cli_exit code = EXIT_LIMIT;
    if (top.now != NULL && top.before != NULL)
        code = watch(&top, is_live, every, output);
    memory_release(top.now);
    memory_release(top.before);
    return code;
}

cli_exit cli_top(const cli_arguments *arguments)
{
    long every;
    dateline_error error = {0};
    dateline_ledger *ledger = NULL;
    dateline_queue *queue = NULL;
    cli_output output = {0};
    if (arguments->operand_count > 0) {
        cli_complain("top takes no \"%s\"", arguments->operands[0]);
        return EXIT_USAGE;
    }
    if (!cli_number(&every, arguments, "--every", 1, 3600, 2))
        return EXIT_USAGE;
    cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_READ);
    if (code != EXIT_DONE)
        return code;
    if (dateline_queue_open(&queue, ledger, &error) != DATELINE_OK) {
        cli_complain("%s: %s", cli_value(arguments, "--ledger"), error.message);
        code = EXIT_LEDGER;
    } else {
        code = run(arguments, queue, every, &output);
    }
    dateline_queue_close(queue);
    dateline_ledger_close(ledger);
    return cli_finish(&output, code);
}

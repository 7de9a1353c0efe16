// Counts of a worker for Prometheus: what its jobs did, and how the queue stands. They are answered
// by a process of their own: the server has a thread, and the watching process, which starts jobs
// by fork all the time, must have none.
#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file_calls.h"
#include "base/memory.h"
#include "cli/queue_metrics.h"
#include "cli/work.h"
#include "serve/vitals.h"

// What the watching process knows; sent whenever it has looked.
typedef struct telling {
    dateline_queue_counts counts;
    bool is_counted;
    unsigned alive, deaths;
} telling;

// How the server's start went.
typedef struct beginning {
    dateline_status status;
    unsigned port;
    char message[sizeof((dateline_error *)0)->message];
} beginning;

// The server's process.
typedef struct answering {
    const work *work;
    pthread_mutex_t lock; // of what was told
    telling told;
} answering;

// The watching process.
struct work_vitals {
    const work *work;
    pid_t process; // 0: none
    int connection;
};

// ---- what is answered ----

typedef struct sums {
    double added, known, foreign, set_aside, reading, storing, queueing, shards;
} sums;

static sums sum_of(const work *work)
{
    sums all = {0};
    for (long i = 0; i < work->jobs; i++) {
        const work_slot *slot = &work->slots[i];
        all.added += (double)atomic_load(&slot->added);
        all.known += (double)atomic_load(&slot->known);
        all.foreign += (double)atomic_load(&slot->foreign);
        all.set_aside += (double)atomic_load(&slot->set_aside);
        all.reading += (double)atomic_load(&slot->reading) / 1e6;
        all.storing += (double)atomic_load(&slot->storing) / 1e6;
        all.queueing += (double)atomic_load(&slot->queueing) / 1e6;
        all.shards += (double)atomic_load(&slot->shards);
    }
    return all;
}

static void write_work(buffer *out, const work *work)
{
    const sums all = sum_of(work);
    static const char articles[] = "dateline_articles_total";
    serve_metric_begin(out, articles, "counter", "Articles dealt with.");
    serve_metric_value(out, articles, "outcome=\"added\"", all.added);
    serve_metric_value(out, articles, "outcome=\"known\"", all.known);
    serve_metric_value(out, articles, "outcome=\"not_english\"", all.foreign);
    serve_metric_value(out, articles, "outcome=\"set_aside\"", all.set_aside);
    serve_metric_begin(out, "dateline_shards_done_total", "counter", "Shards finished.");
    serve_metric_value(out, "dateline_shards_done_total", "", all.shards);
    serve_metric_begin(out, "dateline_reading_seconds_total", "counter", "Time spent reading.");
    serve_metric_value(out, "dateline_reading_seconds_total", "", all.reading);
    serve_metric_begin(out, "dateline_storing_seconds_total", "counter",
                       "Time spent on ledger and queue.");
    serve_metric_value(out, "dateline_storing_seconds_total", "", all.storing);
    serve_metric_begin(out, "dateline_queueing_seconds_total", "counter",
                       "Time spent on the queue alone, a part of which is in the time of storing.");
    serve_metric_value(out, "dateline_queueing_seconds_total", "", all.queueing);
}

static telling told_last(answering *answering)
{
    (void)pthread_mutex_lock(&answering->lock);
    const telling told = answering->told;
    (void)pthread_mutex_unlock(&answering->lock);
    return told;
}

static void write_vitals(buffer *out, void *context)
{
    answering *answering = context;
    const telling told = told_last(answering);
    write_work(out, answering->work);
    serve_metric_begin(out, "dateline_jobs", "gauge", "Processes that read.");
    serve_metric_value(out, "dateline_jobs", "", told.alive);
    serve_metric_begin(out, "dateline_job_deaths_total", "counter", "Processes that died.");
    serve_metric_value(out, "dateline_job_deaths_total", "", told.deaths);
    serve_metric_begin(out, "dateline_ledger_up", "gauge", "1: the database answers.");
    serve_metric_value(out, "dateline_ledger_up", "", told.is_counted);
    if (told.is_counted)
        cli_write_queue_metrics(out, &told.counts);
}

static const char *find_trouble(void *context)
{
    const telling told = told_last(context);
    return !told.is_counted  ? "the database cannot be reached"
           : told.alive == 0 ? "no process reads"
                             : NULL;
}

// ---- the server's process ----

// Until the watching process is gone, or closes the connection.
static void listen_to(answering *answering, int connection)
{
    telling told;
    for (;;) {
        const ssize_t length = recv(connection, &told, sizeof told, 0);
        if (length < 0 && errno == EINTR)
            continue;
        if (length != (ssize_t)sizeof told)
            return;
        (void)pthread_mutex_lock(&answering->lock);
        answering->told = told;
        (void)pthread_mutex_unlock(&answering->lock);
    }
}

static void serve(const work *work, int connection)
{
    answering answering = {.work = work};
    const serve_vitals vitals = {write_vitals, find_trouble, &answering};
    dateline_error error = {0};
    serve_watch *watch = NULL;
    (void)pthread_mutex_init(&answering.lock, NULL);
    beginning beginning = {.status =
                               serve_watch_start(&watch, (uint16_t)work->metrics, &vitals, &error)};
    if (beginning.status == DATELINE_OK)
        beginning.port = serve_watch_port(watch);
    else
        snprintf(beginning.message, sizeof beginning.message, "%s", error.message);
    if (send(connection, &beginning, sizeof beginning, MSG_NOSIGNAL) == (ssize_t)sizeof beginning &&
        beginning.status == DATELINE_OK)
        listen_to(&answering, connection);
    serve_watch_stop(watch);
    (void)pthread_mutex_destroy(&answering.lock);
}

static void run_server(const work *work, int connection, pid_t parent)
{
    // It holds nothing that could be lost.
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() == parent)
        serve(work, connection);
    _exit(EXIT_DONE);
}

// ---- the watching process ----

static void end_server(work_vitals *vitals)
{
    if (vitals->process == 0)
        return;
    (void)file_call_close(vitals->connection);
    while (waitpid(vitals->process, NULL, 0) < 0 && errno == EINTR)
        ;
    vitals->process = 0;
}

static bool start_server(work_vitals *vitals)
{
    int ends[2];
    const pid_t parent = getpid();
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    fflush(NULL);
    const pid_t process = fork();
    if (process == 0) {
        (void)file_call_close(ends[0]);
        run_server(vitals->work, ends[1], parent);
    }
    (void)file_call_close(ends[1]);
    if (process < 0) {
        (void)file_call_close(ends[0]);
        return false;
    }
    vitals->process = process;
    vitals->connection = ends[0];
    return true;
}

static bool hear_beginning(work_vitals *vitals)
{
    beginning beginning = {.status = DATELINE_IO, .message = "the metrics' process ended"};
    ssize_t length;
    do
        length = recv(vitals->connection, &beginning, sizeof beginning, 0);
    while (length < 0 && errno == EINTR);
    if (length == (ssize_t)sizeof beginning && beginning.status == DATELINE_OK) {
        CLI_LOG(&vitals->work->log, CLI_LOG_INFO, "metrics",
                {.name = "port", .number = beginning.port});
        return true;
    }
    cli_complain("%s", beginning.message);
    end_server(vitals);
    return false;
}

cli_exit work_vitals_start(work_vitals **out, const work *work)
{
    work_vitals *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        cli_complain("no memory for the metrics");
        return EXIT_LIMIT;
    }
    made->work = work;
    if (!start_server(made)) {
        cli_complain("no process for the metrics");
        work_vitals_stop(made);
        return EXIT_LIMIT;
    }
    if (!hear_beginning(made)) {
        work_vitals_stop(made);
        return EXIT_INPUT;
    }
    *out = made;
    return EXIT_DONE;
}

bool work_vitals_mend(work_vitals *vitals)
{
    if (vitals->process != 0 && waitpid(vitals->process, NULL, WNOHANG) == 0)
        return false;
    if (vitals->process != 0)
        (void)file_call_close(vitals->connection);
    vitals->process = 0;
    return start_server(vitals) && hear_beginning(vitals);
}

void work_vitals_tell(work_vitals *vitals, const dateline_queue_counts *counts, unsigned alive,
                      unsigned deaths)
{
    telling told;
    memset(&told, 0, sizeof told); // what stands between its members is sent, too
    told.is_counted = counts != NULL;
    if (counts != NULL)
        told.counts = *counts;
    told.alive = alive;
    told.deaths = deaths;
    if (vitals->process != 0)
        (void)!send(vitals->connection, &told, sizeof told, MSG_NOSIGNAL | MSG_DONTWAIT);
}

void work_vitals_stop(work_vitals *vitals)
{
    if (vitals == NULL)
        return;
    end_server(vitals);
    memory_release(vitals);
}

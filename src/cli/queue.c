#include <string.h>

#include "base/json_writer.h"
#include "cli/ledger.h"
#include "cli/queue_metrics.h"
#include "serve/vitals.h"

#define LINE_LIMIT ((size_t)64 << 10)

// ---- counts ----

void cli_write_queue_metrics(buffer *out, const dateline_queue_counts *counts)
{
    static const char shards[] = "dateline_queue_shards";
    serve_metric_begin(out, shards, "gauge", "Shards by state.");
    serve_metric_value(out, shards, "state=\"waiting\"", (double)counts->waiting);
    serve_metric_value(out, shards, "state=\"leased\"", (double)counts->leased);
    serve_metric_value(out, shards, "state=\"done\"", (double)counts->done);
    serve_metric_value(out, shards, "state=\"failed\"", (double)counts->failed);
    serve_metric_begin(out, "dateline_queue_leases_expired", "gauge", "Leases nobody renews.");
    serve_metric_value(out, "dateline_queue_leases_expired", "", (double)counts->expired);
    serve_metric_begin(out, "dateline_queue_articles", "gauge", "Articles dealt with.");
    serve_metric_value(out, "dateline_queue_articles", "", (double)counts->articles);
    serve_metric_begin(out, "dateline_queue_set_aside", "gauge", "Articles set aside.");
    serve_metric_value(out, "dateline_queue_set_aside", "", (double)counts->set_aside);
    serve_metric_begin(out, "dateline_queue_oldest_seconds", "gauge",
                       "Age of the oldest shard that is not done; 0: none.");
    serve_metric_value(out, "dateline_queue_oldest_seconds", "",
                       counts->oldest < 0 ? 0 : (double)counts->oldest);
}

void cli_write_queue_counts(json_writer *json, const dateline_queue_counts *counts)
{
    json_member_number(json, "waiting", (int64_t)counts->waiting);
    json_member_number(json, "leased", (int64_t)counts->leased);
    json_member_number(json, "expired", (int64_t)counts->expired);
    json_member_number(json, "done", (int64_t)counts->done);
    json_member_number(json, "failed", (int64_t)counts->failed);
    json_member_number(json, "articles", (int64_t)counts->articles);
    json_member_number(json, "set_aside", (int64_t)counts->set_aside);
}

static void write_json(buffer *line, const dateline_queue_counts *counts)
{
    json_writer json = {line, false};
    json_begin_object(&json);
    cli_write_queue_counts(&json, counts);
    if (counts->oldest < 0)
        json_member_null(&json, "oldest_seconds");
    else
        json_member_number(&json, "oldest_seconds", counts->oldest);
    json_end_object(&json);
    buffer_add_byte(line, '\n');
}

static void write_text(buffer *out, const dateline_queue_counts *counts)
{
    buffer_add_format(out, "waiting    %8llu shards\n", (unsigned long long)counts->waiting);
    buffer_add_format(out, "leased     %8llu", (unsigned long long)counts->leased);
    if (counts->expired > 0)
        buffer_add_format(out, ", %llu of them by workers that are gone",
                          (unsigned long long)counts->expired);
    buffer_add_format(out, "\ndone       %8llu\n", (unsigned long long)counts->done);
    buffer_add_format(out, "failed     %8llu\n", (unsigned long long)counts->failed);
    buffer_add_format(out, "articles   %8llu dealt with, %llu set aside\n",
                      (unsigned long long)counts->articles, (unsigned long long)counts->set_aside);
    if (counts->oldest >= 0)
        buffer_add_format(out, "oldest     %8lld s\n", (long long)counts->oldest);
}

static cli_exit print_counts(const cli_arguments *arguments, dateline_queue *queue,
                             cli_output *output, dateline_error *error)
{
    dateline_queue_counts counts;
    if (dateline_queue_count(&counts, queue, error) != DATELINE_OK)
        return cli_ledger_tell(cli_value(arguments, "--ledger"), error);
    buffer text;
    buffer_init(&text, LINE_LIMIT);
    if (cli_has(arguments, "--prometheus"))
        cli_write_queue_metrics(&text, &counts);
    else if (cli_has(arguments, "--json"))
        write_json(&text, &counts);
    else
        write_text(&text, &counts);
    (void)cli_write(output, text.data, text.length);
    buffer_clear(&text);
    return EXIT_DONE;
}

// ---- what was set aside ----

typedef struct failed {
    cli_output *output;
    buffer line;
    uint64_t count;
    bool is_json;
} failed;

static void write_aside_json(buffer *line, const dateline_aside *row)
{
    json_writer json = {line, false};
    json_begin_object(&json);
    json_member_number(&json, "shard", row->shard);
    json_member_string(&json, "path", slice_from_string(row->path));
    if (row->number == 0)
        json_member_null(&json, "article");
    else
        json_member_number(&json, "article", (int64_t)row->number);
    json_member_string(&json, "reason", slice_from_string(row->reason));
    json_member_string(&json, "at", slice_from_string(row->at));
    json_end_object(&json);
}

// Paths and reasons are others' words, and may hold what drives a terminal.
static void make_harmless(buffer *line)
{
    for (size_t i = 0; i < line->length; i++)
        if ((unsigned char)line->data[i] < 0x20 || line->data[i] == 0x7F)
            line->data[i] = '?';
}

static void write_aside_text(buffer *line, const dateline_aside *row)
{
    buffer_add_format(line, "%s  shard %lld", row->at, (long long)row->shard);
    if (row->number > 0)
        buffer_add_format(line, ", article %llu", (unsigned long long)row->number);
    else
        buffer_add(line, SLICE(", all that was left"));
    buffer_add_format(line, "  %s: %s", row->path, row->reason);
    make_harmless(line);
}

static bool print_aside(void *context, const dateline_aside *row)
{
    failed *failed = context;
    buffer_restart(&failed->line);
    if (failed->is_json)
        write_aside_json(&failed->line, row);
    else
        write_aside_text(&failed->line, row);
    buffer_add_byte(&failed->line, '\n');
    failed->count++;
    return cli_write(failed->output, failed->line.data, failed->line.length);
}

static cli_exit print_failed(const cli_arguments *arguments, dateline_queue *queue,
                             cli_output *output, dateline_error *error)
{
    failed failed = {.output = output, .is_json = cli_has(arguments, "--json")};
    buffer_init(&failed.line, LINE_LIMIT);
    const dateline_status status = dateline_queue_asides(queue, print_aside, &failed, error);
    buffer_clear(&failed.line);
    if (status != DATELINE_OK)
        return cli_ledger_tell(cli_value(arguments, "--ledger"), error);
    return failed.count > 0 ? EXIT_DONE : EXIT_NOTHING;
}

// ---- the verb ----

static cli_exit retry(const cli_arguments *arguments, dateline_queue *queue, dateline_error *error)
{
    uint64_t count = 0;
    if (dateline_queue_retry(queue, &count, error) != DATELINE_OK)
        return cli_ledger_tell(cli_value(arguments, "--ledger"), error);
    printf("queued again %llu\n", (unsigned long long)count);
    return EXIT_DONE;
}

cli_exit cli_queue(const cli_arguments *arguments)
{
    dateline_error error = {0};
    dateline_ledger *ledger = NULL;
    dateline_queue *queue = NULL;
    cli_output output = {0};
    const bool is_retry = cli_has(arguments, "--retry");
    if (arguments->operand_count > 0) {
        cli_complain("queue takes no \"%s\"", arguments->operands[0]);
        return EXIT_USAGE;
    }
    cli_exit code = cli_ledger_open(&ledger, arguments,
                                    is_retry ? DATELINE_LEDGER_CHANGE : DATELINE_LEDGER_READ);
    if (code != EXIT_DONE)
        return code;
    if (dateline_queue_open(&queue, ledger, &error) != DATELINE_OK) {
        cli_complain("%s: %s", cli_value(arguments, "--ledger"), error.message);
        code = EXIT_LEDGER;
    } else if (is_retry) {
        code = retry(arguments, queue, &error);
    } else if (cli_has(arguments, "--failed")) {
        code = print_failed(arguments, queue, &output, &error);
    } else {
        code = print_counts(arguments, queue, &output, &error);
    }
    dateline_queue_close(queue);
    dateline_ledger_close(ledger);
    return cli_finish(&output, code);
}

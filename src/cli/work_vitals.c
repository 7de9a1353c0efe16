// Counts of a worker for Prometheus: what its jobs did, and how the queue stands.
#include <pthread.h>

#include "base/memory.h"
#include "cli/queue_metrics.h"
#include "cli/work.h"
#include "serve/vitals.h"

struct work_vitals {
    const work *work;
    serve_watch *watch;
    pthread_mutex_t lock; // of all below
    dateline_queue_counts counts;
    bool is_counted;
    unsigned alive, deaths;
};

// ---- the server's thread ----

typedef struct sums {
    double added, known, foreign, set_aside, reading, storing, shards;
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
}

static void write_vitals(buffer *out, void *context)
{
    work_vitals *vitals = context;
    (void)pthread_mutex_lock(&vitals->lock);
    const dateline_queue_counts counts = vitals->counts;
    const bool is_counted = vitals->is_counted;
    const unsigned alive = vitals->alive, deaths = vitals->deaths;
    (void)pthread_mutex_unlock(&vitals->lock);
    write_work(out, vitals->work);
    serve_metric_begin(out, "dateline_jobs", "gauge", "Processes that read.");
    serve_metric_value(out, "dateline_jobs", "", alive);
    serve_metric_begin(out, "dateline_job_deaths_total", "counter", "Processes that died.");
    serve_metric_value(out, "dateline_job_deaths_total", "", deaths);
    serve_metric_begin(out, "dateline_ledger_up", "gauge", "1: the database answers.");
    serve_metric_value(out, "dateline_ledger_up", "", is_counted);
    if (is_counted)
        cli_write_queue_metrics(out, &counts);
}

static const char *find_trouble(void *context)
{
    work_vitals *vitals = context;
    (void)pthread_mutex_lock(&vitals->lock);
    const char *trouble = !vitals->is_counted  ? "the database cannot be reached"
                          : vitals->alive == 0 ? "no process reads"
                                               : NULL;
    (void)pthread_mutex_unlock(&vitals->lock);
    return trouble;
}

// ---- the watching process ----

cli_exit work_vitals_start(work_vitals **out, const work *work)
{
    dateline_error error = {0};
    work_vitals *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        cli_complain("no memory for the metrics");
        return EXIT_LIMIT;
    }
    made->work = work;
    (void)pthread_mutex_init(&made->lock, NULL);
    const serve_vitals vitals = {write_vitals, find_trouble, made};
    if (serve_watch_start(&made->watch, (uint16_t)work->metrics, &vitals, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        work_vitals_stop(made);
        return EXIT_INPUT;
    }
    CLI_LOG(&work->log, CLI_LOG_INFO, "metrics",
            {.name = "port", .number = serve_watch_port(made->watch)});
    *out = made;
    return EXIT_DONE;
}

void work_vitals_tell(work_vitals *vitals, const dateline_queue_counts *counts, unsigned alive,
                      unsigned deaths)
{
    (void)pthread_mutex_lock(&vitals->lock);
    vitals->is_counted = counts != NULL;
    if (counts != NULL)
        vitals->counts = *counts;
    vitals->alive = alive;
    vitals->deaths = deaths;
    (void)pthread_mutex_unlock(&vitals->lock);
}

void work_vitals_stop(work_vitals *vitals)
{
    if (vitals == NULL)
        return;
    serve_watch_stop(vitals->watch);
    (void)pthread_mutex_destroy(&vitals->lock);
    memory_release(vitals);
}

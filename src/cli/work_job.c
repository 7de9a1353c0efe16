// A job's process: one shard after the other.
#include <stdlib.h>
#include <string.h>

#include "cli/work.h"
#include "courier/courier.h"

#define IDLE_MILLISECONDS 500
#define RECEIVE_MILLISECONDS 500
#define SIGN_MILLISECONDS 1000 // between two signs that a message is in work

typedef struct job {
    const work *work;
    work_slot *slot;
    work_connection connection;
    courier *courier;    // NULL: the queue is asked
    long long last_sign; // when the courier was told that work goes on
    work_patience patience;
    unsigned long long articles_then; // when it was last needed
} job;

// Between two articles.
static void step(void *context)
{
    job *job = context;
    if (job->courier == NULL || work_now() - job->last_sign < SIGN_MILLISECONDS)
        return;
    courier_working(job->courier);
    job->last_sign = work_now();
}

// ---- faults of the database ----

static unsigned long long count_articles(const work_slot *slot)
{
    return atomic_load(&slot->added) + atomic_load(&slot->known) + atomic_load(&slot->foreign) +
           atomic_load(&slot->set_aside);
}

// Patience begins anew with each article that the database took.
static cli_exit back_off(job *job, const char *reason)
{
    const unsigned long long articles = count_articles(job->slot);
    if (articles != job->articles_then)
        job->patience = (work_patience){0};
    job->articles_then = articles;
    return work_be_patient(&job->patience, job->work, "ledger-out", reason);
}

// On a new connection: the shard is free again, and whether it was a try. Until that is told this
// job's name holds the shard.
static cli_exit free_shard(job *job, const char *reason, bool *is_out)
{
    for (;;) {
        dateline_error error = {0};
        bool was_away = false;
        work_disconnect(&job->connection);
        cli_exit code = work_connect(&job->connection, job->work, &was_away);
        if (code != EXIT_DONE)
            return code;
        *is_out |= was_away;
        if (dateline_queue_fail(job->connection.queue, job->slot->name, *is_out ? NULL : reason,
                                false, &error) == DATELINE_OK)
            return EXIT_DONE;
        *is_out = true;
        code = back_off(job, error.message);
        if (code != EXIT_DONE)
            return code;
    }
}

// The database said no. Only where it does not like the article was it a try of the article.
static cli_exit reconnect(job *job, const char *reason)
{
    bool is_out = dateline_queue_is_out(job->connection.queue);
    CLI_LOG(&job->work->log, CLI_LOG_WARNING, "ledger-fault", {.name = "message", .text = reason});
    atomic_store(&job->slot->is_cut_off, true);
    cli_exit code = free_shard(job, reason, &is_out);
    if (code == EXIT_DONE && is_out)
        code = back_off(job, reason);
    if (code == EXIT_DONE)
        atomic_store(&job->slot->is_cut_off, false);
    return code;
}

// ---- what there is to do ----

// Shard `id`'s lease, 0: any. DATELINE_NOT_FOUND and DATELINE_LIMIT as dateline_queue_lease.
static dateline_status lease(const job *job, int64_t id, const dateline_lease **out,
                             dateline_error *error)
{
    dateline_queue *queue = job->connection.queue;
    const uint64_t before = dateline_queue_spent(queue);
    const uint64_t aside = dateline_queue_set_aside(queue);
    const dateline_status status =
        dateline_queue_lease(out, queue, job->slot->name, id, (uint32_t)job->work->lease, error);
    atomic_fetch_add(&job->slot->set_aside, dateline_queue_set_aside(queue) - aside);
    // Asking in vain, between shards, costs no article anything.
    if (status == DATELINE_OK)
        atomic_fetch_add(&job->slot->queueing, dateline_queue_spent(queue) - before);
    return status;
}

// *is_over: nothing is queued, and nobody has anything that might come back.
static dateline_status look_for_end(const job *job, bool *is_over, dateline_error *error)
{
    dateline_queue_counts counts;
    *is_over = false;
    if (!job->work->drains)
        return DATELINE_OK;
    const dateline_status status = dateline_queue_count(&counts, job->connection.queue, error);
    *is_over = status == DATELINE_OK && counts.waiting == 0 && counts.leased == 0;
    return status;
}

// A message's shard is leased, or the message is dealt with otherwise.
static dateline_status receive(job *job, const dateline_lease **out, dateline_error *error)
{
    int64_t id = 0;
    dateline_status status = courier_receive(job->courier, &id, RECEIVE_MILLISECONDS, error);
    if (status != DATELINE_OK) {
        if (status != DATELINE_NOT_FOUND)
            CLI_LOG(&job->work->log, CLI_LOG_WARNING, "nats-fault",
                    {.name = "message", .text = error->message});
        return DATELINE_NOT_FOUND;
    }
    job->last_sign = work_now();
    status = lease(job, id, out, error);
    dateline_error ignored;
    if (status == DATELINE_NOT_FOUND)
        (void)courier_done(job->courier, &ignored);
    else if (status != DATELINE_OK)
        courier_later(job->courier, RECEIVE_MILLISECONDS);
    return status == DATELINE_LIMIT ? DATELINE_NOT_FOUND : status;
}

// ---- the loop ----

// After the ledger's commit: the message goes, or comes again.
static void answer_message(job *job, work_end end)
{
    dateline_error error = {0};
    if (job->courier == NULL)
        return;
    if (end != WORK_DONE)
        courier_later(job->courier, end == WORK_STOPPED ? 0 : RECEIVE_MILLISECONDS);
    else if (courier_done(job->courier, &error) != DATELINE_OK)
        CLI_LOG(&job->work->log, CLI_LOG_WARNING, "nats-fault",
                {.name = "message", .text = error.message});
}

static cli_exit do_shard(job *job, const dateline_lease *lease)
{
    dateline_error error = {0};
    const int64_t id = lease->id;
    // From the lease on: a job that stands still before its first article is ended, too.
    atomic_store(&job->slot->busy_since, work_now());
    CLI_LOG(&job->work->log, CLI_LOG_INFO, "shard-leased", {.name = "shard", .number = id},
            {.name = "path", .text = lease->shard.path},
            {.name = "done", .number = (int64_t)lease->done});
    atomic_store(&job->slot->shard, id);
    const uint64_t before = dateline_queue_spent(job->connection.queue);
    const work_end end =
        work_shard(job->work, job->slot, &job->connection, lease, step, job, &error);
    atomic_fetch_add(&job->slot->queueing, dateline_queue_spent(job->connection.queue) - before);
    atomic_store(&job->slot->busy_since, 0);
    atomic_store(&job->slot->shard, 0);
    answer_message(job, end);
    if (end == WORK_BROKEN)
        return reconnect(job, error.message);
    if (end == WORK_STOPPED)
        CLI_LOG(&job->work->log, CLI_LOG_INFO, "shard-given-back", {.name = "shard", .number = id});
    else if (end == WORK_DONE)
        CLI_LOG(&job->work->log, CLI_LOG_INFO, "shard-done", {.name = "shard", .number = id});
    return end == WORK_STOPPED ? EXIT_INTERRUPTED : EXIT_DONE;
}

// One shard, or a pause. *is_over: the job ends.
static cli_exit do_next(job *job, bool *is_over)
{
    const dateline_lease *leased = NULL;
    dateline_error error = {0};
    const dateline_status status =
        job->courier == NULL ? lease(job, 0, &leased, &error) : receive(job, &leased, &error);
    if (status == DATELINE_OK)
        return do_shard(job, leased);
    if (status != DATELINE_NOT_FOUND || look_for_end(job, is_over, &error) != DATELINE_OK)
        return work_is_lasting(error.status) ? work_give_up(job->work, error.message)
                                             : reconnect(job, error.message);
    if (*is_over)
        return EXIT_DONE;
    return work_wait(job->courier == NULL ? IDLE_MILLISECONDS : 0) ? EXIT_INTERRUPTED : EXIT_DONE;
}

static cli_exit do_all(job *job)
{
    bool is_over = false;
    cli_exit code = EXIT_DONE;
    while (code == EXIT_DONE && !is_over)
        code = work_wait(0) ? EXIT_INTERRUPTED : do_next(job, &is_over);
    return code;
}

// Before there is a connection that the new processes would hold open, too.
static cli_exit lock_in(const work *work)
{
    dateline_error error = {0};
    if (!work->locks_in)
        return EXIT_DONE;
    if (dateline_engine_lock_in(work->engine, &error) != DATELINE_OK) {
        CLI_LOG(&work->log, CLI_LOG_ERROR, "no-sandbox",
                {.name = "message", .text = error.message});
        return EXIT_LIMIT;
    }
    const unsigned holds = dateline_engine_sandbox(work->engine);
    if ((holds & (DATELINE_SANDBOX_CALLS | DATELINE_SANDBOX_NOT_BUILT)) == 0)
        CLI_LOG(&work->log, CLI_LOG_WARNING, "not-locked-in",
                {.name = "message", .text = "this kernel has no seccomp"});
    return EXIT_DONE;
}

cli_exit work_job(const work *work, work_slot *slot)
{
    job job = {.work = work, .slot = slot};
    dateline_error error = {0};
    bool was_away;
    cli_exit code = lock_in(work);
    if (code == EXIT_DONE)
        code = work_connect(&job.connection, work, &was_away);
    if (code == EXIT_DONE && work->nats != NULL &&
        courier_join(&job.courier, work->nats, (unsigned)work->copies, (unsigned)work->lease,
                     &error) != DATELINE_OK) {
        CLI_LOG(&work->log, CLI_LOG_ERROR, "no-nats", {.name = "message", .text = error.message});
        code = EXIT_INPUT;
    }
    if (code == EXIT_DONE)
        code = do_all(&job);
    courier_leave(job.courier);
    work_disconnect(&job.connection);
    // Being asked to stop is how workers end.
    return code == EXIT_INTERRUPTED ? EXIT_DONE : code;
}

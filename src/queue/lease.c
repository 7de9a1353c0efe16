// A shard's way: leased, one article after the other, finished; or given back, or failed.
#include <string.h>
#include <time.h>

#include "queue/queue_internal.h"

#define MILLISECONDS 1000

static uint64_t microseconds(void)
{
    struct timespec now = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000 + (uint64_t)now.tv_nsec / 1000;
}

// What a lease's row tells beside the shard.
typedef struct history {
    int64_t tries, streak;
    bool is_whole;
    char reason[512];
} history;

static void bind_text(database_statement *statement, const char *name, slice text)
{
    const int index = database_parameter(statement, name);
    if (index > 0)
        database_bind_text(statement, index, text);
}

static void bind_number(database_statement *statement, const char *name, int64_t number)
{
    const int index = database_parameter(statement, name);
    if (index > 0)
        database_bind_number(statement, index, number);
}

// A statement about the lease that is held.
static database_statement *prepare_mine(queue *queue, queue_statement which, dateline_error *error)
{
    if (queue->lease.id == 0) {
        (void)error_set(error, DATELINE_USAGE, 0, 0, "no shard is leased");
        return NULL;
    }
    database_statement *statement = queue_prepare(queue, which, error);
    if (statement == NULL)
        return NULL;
    bind_number(statement, ":id", queue->lease.id);
    bind_text(statement, ":worker", slice_from_string(queue->worker));
    return statement;
}

static dateline_status change_mine(queue *queue, queue_statement which, dateline_error *error)
{
    database_statement *statement = prepare_mine(queue, which, error);
    return statement == NULL ? DATELINE_LEDGER : queue_change(statement, error);
}

// ---- leasing ----

// The columns of a lease from `path` on, kept in one buffer; strings are found in it at the end, as
// it moves while it grows.
static dateline_status keep_texts(queue *queue, database_statement *row, dateline_error *error)
{
    static const int columns[] = {1, 5, 6, 7, 8}; // path, sha256, format, day, columns
    const char *texts[5];
    size_t at[6] = {0};
    buffer_restart(&queue->texts);
    for (size_t i = 0; i < 5; i++) {
        buffer_add(&queue->texts, database_column_text(row, columns[i]));
        buffer_add_byte(&queue->texts, '\0');
        at[i + 1] = queue->texts.length;
    }
    const slice body = database_column_blob(row, 9);
    const bool has_body = !database_column_is_null(row, 9);
    if (has_body)
        buffer_add(&queue->texts, body);
    const dateline_status status = buffer_status(&queue->texts, error);
    if (status != DATELINE_OK)
        return status;
    for (size_t i = 0; i < 5; i++)
        texts[i] = at[i + 1] - at[i] > 1 ? queue->texts.data + at[i] : NULL;
    queue->lease.shard = (dateline_shard){.path = texts[0],
                                          .sha256 = texts[1],
                                          .format = texts[2],
                                          .day = texts[3],
                                          .columns = texts[4],
                                          .bytes = has_body ? queue->texts.data + at[5] : NULL};
    return DATELINE_OK;
}

static dateline_status keep_lease(queue *queue, history *out, database_statement *row,
                                  dateline_error *error)
{
    const dateline_status status = keep_texts(queue, row, error);
    const slice reason = database_column_text(row, 14);
    queue->lease.id = database_column_number(row, 0);
    queue->lease.shard.start = (uint64_t)database_column_number(row, 2);
    queue->lease.shard.length = (uint64_t)database_column_number(row, 3);
    queue->lease.shard.line = (uint64_t)database_column_number(row, 4);
    queue->lease.done = (uint64_t)database_column_number(row, 10);
    out->tries = database_column_number(row, 11);
    out->streak = database_column_number(row, 12);
    out->is_whole = database_column_number(row, 13) != 0;
    if (reason.length > 0)
        snprintf(out->reason, sizeof out->reason, "%.*s", (int)reason.length, reason.data);
    else
        snprintf(out->reason, sizeof out->reason, "its worker ended %d times over it", QUEUE_TRIES);
    return status;
}

static dateline_status take(queue *queue, history *out, int64_t id, uint32_t seconds,
                            dateline_error *error)
{
    database_statement *row = queue_prepare(queue, id == 0 ? QUEUE_LEASE : QUEUE_LEASE_ONE, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    bind_text(row, ":worker", slice_from_string(queue->worker));
    bind_number(row, ":span", (int64_t)seconds * MILLISECONDS);
    bind_number(row, ":id", id);
    database_result result = database_step(row);
    dateline_status status = DATELINE_OK;
    if (result == DATABASE_DONE)
        status = error_set(error, DATELINE_NOT_FOUND, 0, 0, "nothing is queued");
    if (result == DATABASE_ROW) {
        status = keep_lease(queue, out, row, error);
        // SQLite commits after the last row: where the disk is full there is no lease.
        result = database_step(row);
    }
    if (result == DATABASE_FAULT)
        status = database_fault(queue->database, error);
    database_reset(row);
    return status;
}

// Is shard `id`, which could not be leased, another's or over?
static dateline_status tell_open(queue *queue, int64_t id, dateline_error *error)
{
    int64_t found = 0;
    database_statement *statement = queue_prepare(queue, QUEUE_IS_OPEN, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_number(statement, ":id", id);
    const dateline_status status = database_run_for_number(&found, statement, error);
    if (status != DATELINE_OK)
        return status;
    return found == 0 ? error_set(error, DATELINE_NOT_FOUND, 0, 0, "the shard is done")
                      : error_set(error, DATELINE_LIMIT, 0, 0, "another worker has the shard");
}

// ---- setting aside ----

static dateline_status keep_aside(queue *queue, const char *reason, bool whole,
                                  dateline_error *error)
{
    database_statement *statement = prepare_mine(queue, QUEUE_KEEP_ASIDE, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_text(statement, ":reason", slice_from_string(reason));
    bind_number(statement, ":whole", whole);
    return database_run(statement, error);
}

static dateline_status end_writing(queue *queue, dateline_status status, dateline_error *error)
{
    if (status == DATELINE_OK)
        status = database_commit(queue->database, error);
    if (status != DATELINE_OK)
        database_roll_back(queue->database);
    return status;
}

// The next article, or all that is left of the shard, brings nothing, for that reason.
static dateline_status set_aside(queue *queue, const char *reason, queue_statement then,
                                 dateline_error *error)
{
    dateline_status status = database_begin_writing(queue->database, QUEUE_LOCK, error);
    if (status != DATELINE_OK)
        return status;
    status = keep_aside(queue, reason, then == QUEUE_FAIL_SHARD, error);
    if (status == DATELINE_OK)
        status = change_mine(queue, then, error);
    return end_writing(queue, status, error);
}

// What three leases did not get past. *is_over: the shard failed.
static dateline_status judge(queue *queue, const history *history, bool *is_over,
                             dateline_error *error)
{
    *is_over = false;
    if (history->tries <= QUEUE_TRIES)
        return DATELINE_OK;
    *is_over = history->is_whole || history->streak + 1 >= QUEUE_STREAK;
    const dateline_status status =
        set_aside(queue, history->reason, *is_over ? QUEUE_FAIL_SHARD : QUEUE_SKIP, error);
    if (status == DATELINE_OK && !*is_over)
        queue->lease.done++;
    queue->set_aside += status == DATELINE_OK;
    return status;
}

dateline_status queue_lease(const dateline_lease **out, queue *queue, const char *worker,
                            int64_t id, uint32_t seconds, dateline_error *error)
{
    const uint64_t start = microseconds();
    bool is_over = true;
    dateline_status status = DATELINE_OK;
    snprintf(queue->worker, sizeof queue->worker, "%s", worker);
    while (is_over && status == DATELINE_OK) {
        history history = {0};
        queue->lease = (dateline_lease){0};
        status = take(queue, &history, id, seconds, error);
        if (status == DATELINE_OK)
            status = judge(queue, &history, &is_over, error);
    }
    if (status == DATELINE_NOT_FOUND && id != 0)
        status = tell_open(queue, id, error);
    if (status != DATELINE_OK)
        queue->lease = (dateline_lease){0};
    *out = &queue->lease;
    queue->spent += microseconds() - start;
    return status;
}

// ---- article by article ----

// Its answer is not waited for: PostgreSQL takes it in one round trip with the article.
static dateline_status advance(void *context, dateline_error *error)
{
    queue *queue = context;
    const uint64_t start = microseconds();
    database_statement *statement = prepare_mine(queue, QUEUE_ADVANCE, error);
    const dateline_status status =
        statement == NULL ? DATELINE_LEDGER : database_run(statement, error);
    queue->spent += microseconds() - start;
    return status;
}

// What was not added may be so because the lease is another's: asked only then.
static dateline_status look_for_lease(queue *queue, dateline_status status, dateline_error *error)
{
    dateline_error ignored;
    if (status != DATELINE_LEDGER || database_blames_itself(queue->database))
        return status;
    const dateline_status asked = change_mine(queue, QUEUE_IS_MINE, &ignored);
    if (asked == DATELINE_NOT_FOUND && error != NULL)
        *error = ignored;
    return asked == DATELINE_NOT_FOUND ? asked : status;
}

dateline_status queue_add(queue *queue, const article *article, bool *added, dateline_error *error)
{
    const dateline_status status =
        ledger_add_with(queue->ledger, article, added, advance, queue, error);
    if (status == DATELINE_OK)
        queue->lease.done++;
    return look_for_lease(queue, status, error);
}

dateline_status queue_pass(queue *queue, const char *reason, dateline_error *error)
{
    const uint64_t start = microseconds();
    const dateline_status status = reason == NULL ? change_mine(queue, QUEUE_PASS, error)
                                                  : set_aside(queue, reason, QUEUE_PASS, error);
    if (status == DATELINE_OK)
        queue->lease.done++;
    queue->spent += microseconds() - start;
    return status;
}

static dateline_status end_lease(queue *queue, queue_statement how, dateline_error *error)
{
    const uint64_t start = microseconds();
    const dateline_status status = change_mine(queue, how, error);
    queue->spent += microseconds() - start;
    if (status == DATELINE_OK || status == DATELINE_NOT_FOUND)
        queue->lease = (dateline_lease){0};
    return status;
}

dateline_status queue_finish(queue *queue, dateline_error *error)
{
    return end_lease(queue, QUEUE_FINISH, error);
}

dateline_status queue_give_back(queue *queue, dateline_error *error)
{
    return end_lease(queue, QUEUE_GIVE_BACK, error);
}

dateline_status queue_fail(queue *queue, const char *worker, const char *reason, bool whole,
                           dateline_error *error)
{
    database_statement *statement = queue_prepare(queue, QUEUE_FAIL, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_text(statement, ":worker", slice_from_string(worker));
    bind_text(statement, ":reason", reason == NULL ? SLICE_NONE : slice_from_string(reason));
    bind_number(statement, ":whole", whole);
    queue->lease = (dateline_lease){0};
    return database_run(statement, error);
}

bool queue_is_out(const queue *queue)
{
    return database_blames_itself(queue->database);
}

uint64_t queue_set_aside(const queue *queue)
{
    return queue->set_aside;
}

uint64_t queue_spent(const queue *queue)
{
    return queue->spent;
}

// ---- signs of life ----

static dateline_status end_worker(queue *queue, const char *name, dateline_error *error)
{
    database_statement *statement = queue_prepare(queue, QUEUE_END, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_text(statement, ":name", slice_from_string(name));
    return database_run(statement, error);
}

static dateline_status renew(queue *queue, const char *name, uint32_t seconds,
                             dateline_error *error)
{
    database_statement *statement = queue_prepare(queue, QUEUE_RENEW, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_text(statement, ":worker", slice_from_string(name));
    bind_number(statement, ":span", (int64_t)seconds * MILLISECONDS);
    return database_run(statement, error);
}

dateline_status queue_beat(queue *queue, const dateline_worker *worker, uint32_t seconds,
                           dateline_error *error)
{
    if (seconds == 0)
        return end_worker(queue, worker->name, error);
    database_statement *statement = queue_prepare(queue, QUEUE_BEAT, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    bind_text(statement, ":name", slice_from_string(worker->name));
    bind_text(statement, ":host", slice_from_string(worker->host));
    bind_number(statement, ":process", worker->process);
    bind_number(statement, ":shard", worker->shard);
    bind_number(statement, ":added", (int64_t)worker->added);
    bind_number(statement, ":known", (int64_t)worker->known);
    bind_number(statement, ":outside", (int64_t)worker->foreign);
    bind_number(statement, ":aside", (int64_t)worker->set_aside);
    bind_number(statement, ":reading", (int64_t)worker->reading);
    bind_number(statement, ":storing", (int64_t)worker->storing);
    const dateline_status status = database_run(statement, error);
    return status == DATELINE_OK ? renew(queue, worker->name, seconds, error) : status;
}

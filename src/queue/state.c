// How the queue stands: for people, for `dateline top` and for collectors.
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "queue/queue_internal.h"

#define RETRIED_MOST 100000 // shards at one call

dateline_status queue_count(dateline_queue_counts *out, queue *queue, dateline_error *error)
{
    *out = (dateline_queue_counts){.oldest = -1};
    database_statement *row = queue_prepare(queue, QUEUE_COUNT, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    if (database_step(row) != DATABASE_ROW)
        return database_fault(queue->database, error);
    uint64_t *const numbers[] = {&out->waiting, &out->leased,   &out->done,     &out->failed,
                                 &out->expired, &out->articles, &out->set_aside};
    for (int i = 0; i < 7; i++)
        *numbers[i] = (uint64_t)database_column_number(row, i);
    if (!database_column_is_null(row, 7))
        out->oldest = database_column_number(row, 7);
    database_reset(row);
    return DATELINE_OK;
}

// ---- rows ----

// A text of a row as a string; rows have few, so each has its own place.
typedef struct strings {
    char items[4][4096];
} strings;

static const char *string_of(strings *out, int index, database_statement *row, int column)
{
    const slice text = database_column_text(row, column);
    snprintf(out->items[index], sizeof out->items[index], "%.*s", (int)text.length,
             text.data == NULL ? "" : text.data);
    return out->items[index];
}

// Milliseconds since 1970 as "2024-05-24T12:00:00Z".
static const char *time_of(strings *out, int index, int64_t milliseconds)
{
    const time_t seconds = (time_t)(milliseconds / 1000);
    struct tm parts;
    if (gmtime_r(&seconds, &parts) == NULL ||
        strftime(out->items[index], sizeof out->items[index], "%Y-%m-%dT%H:%M:%SZ", &parts) == 0)
        out->items[index][0] = '\0';
    return out->items[index];
}

typedef bool (*each_row)(void *context, database_statement *row);

static dateline_status walk(queue *queue, queue_statement which, each_row each, void *context,
                            dateline_error *error)
{
    database_statement *row = queue_prepare(queue, which, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    database_result result;
    while ((result = database_step(row)) == DATABASE_ROW && each(context, row))
        continue;
    const dateline_status status =
        result == DATABASE_FAULT ? database_fault(queue->database, error) : DATELINE_OK;
    database_reset(row);
    return status;
}

typedef struct asides {
    dateline_each_aside each;
    void *context;
} asides;

static bool tell_aside(void *context, database_statement *row)
{
    const asides *asides = context;
    strings strings;
    const dateline_aside aside = {
        .shard = database_column_number(row, 0),
        .path = string_of(&strings, 0, row, 1),
        .number = (uint64_t)database_column_number(row, 2),
        .reason = string_of(&strings, 1, row, 3),
        .at = time_of(&strings, 2, database_column_number(row, 4)),
    };
    return asides->each(asides->context, &aside);
}

dateline_status queue_asides(queue *queue, dateline_each_aside each, void *context,
                             dateline_error *error)
{
    asides all = {each, context};
    return walk(queue, QUEUE_ASIDES, tell_aside, &all, error);
}

typedef struct workers {
    dateline_each_worker each;
    void *context;
} workers;

static bool tell_worker(void *context, database_statement *row)
{
    const workers *workers = context;
    strings strings;
    const dateline_worker worker = {
        .name = string_of(&strings, 0, row, 0),
        .host = string_of(&strings, 1, row, 1),
        .process = database_column_number(row, 2),
        .started = database_column_number(row, 3),
        .seen = database_column_number(row, 4),
        .shard = database_column_number(row, 5),
        .added = (uint64_t)database_column_number(row, 6),
        .known = (uint64_t)database_column_number(row, 7),
        .foreign = (uint64_t)database_column_number(row, 8),
        .set_aside = (uint64_t)database_column_number(row, 9),
        .reading = (uint64_t)database_column_number(row, 10),
        .storing = (uint64_t)database_column_number(row, 11),
    };
    return workers->each(workers->context, &worker);
}

dateline_status queue_workers(queue *queue, dateline_each_worker each, void *context,
                              dateline_error *error)
{
    workers all = {each, context};
    return walk(queue, QUEUE_WORKERS, tell_worker, &all, error);
}

typedef struct opens {
    dateline_each_open each;
    void *context;
} opens;

static bool tell_open(void *context, database_statement *row)
{
    const opens *opens = context;
    strings strings;
    return opens->each(opens->context, database_column_number(row, 0),
                       string_of(&strings, 0, row, 1));
}

dateline_status queue_opens(queue *queue, dateline_each_open each, void *context,
                            dateline_error *error)
{
    opens all = {each, context};
    return walk(queue, QUEUE_OPENS, tell_open, &all, error);
}

// ---- once more ----

typedef struct retried {
    int64_t *ids; // [count]
    size_t count;
} retried;

static bool keep_id(void *context, database_statement *row)
{
    retried *retried = context;
    retried->ids[retried->count++] = database_column_number(row, 0);
    return retried->count < RETRIED_MOST;
}

static dateline_status forget_asides(queue *queue, const retried *retried, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < retried->count && status == DATELINE_OK; i++) {
        database_statement *statement = queue_prepare(queue, QUEUE_RETRY_ASIDES, error);
        if (statement == NULL)
            return DATELINE_LEDGER;
        database_bind_number(statement, database_parameter(statement, ":id"), retried->ids[i]);
        status = database_run(statement, error);
    }
    return status;
}

dateline_status queue_retry(queue *queue, uint64_t *count, dateline_error *error)
{
    retried retried = {.ids = memory_allocate_zeroed(RETRIED_MOST, sizeof *retried.ids)};
    if (retried.ids == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the shards");
    dateline_status status = database_begin_writing(queue->database, QUEUE_LOCK, error);
    if (status == DATELINE_OK) {
        status = walk(queue, QUEUE_RETRY, keep_id, &retried, error);
        if (status == DATELINE_OK)
            status = forget_asides(queue, &retried, error);
        if (status == DATELINE_OK)
            status = database_commit(queue->database, error);
        if (status != DATELINE_OK)
            database_roll_back(queue->database);
    }
    *count = status == DATELINE_OK ? retried.count : 0;
    memory_release(retried.ids);
    return status;
}

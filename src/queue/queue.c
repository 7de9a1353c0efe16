#include <string.h>

#include "base/memory.h"
#include "queue/queue_internal.h"

#define SQL_LIMIT ((size_t)16 << 10)
#define TEXTS_LIMIT ((size_t)64 << 20)
#define VERSION 1

// lease: NULL once the shard is done or failed, 0 while it waits, else when it runs out; so that
// what may be leased is one range of one index. What changes with every article is in no index.
static const char *const schema =
    "CREATE TABLE IF NOT EXISTS queue_shard(id $ID, sha256 TEXT NOT NULL, path TEXT NOT NULL,"
    " start BIGINT NOT NULL, length BIGINT NOT NULL, line BIGINT NOT NULL, format TEXT NOT NULL,"
    " day TEXT NOT NULL, columns TEXT NOT NULL, body $BLOB, state TEXT NOT NULL DEFAULT 'waiting',"
    " lease BIGINT DEFAULT 0, worker TEXT, tries BIGINT NOT NULL DEFAULT 0,"
    " streak BIGINT NOT NULL DEFAULT 0, whole BIGINT NOT NULL DEFAULT 0,"
    " done BIGINT NOT NULL DEFAULT 0, error TEXT, enqueued BIGINT NOT NULL, finished BIGINT,"
    " UNIQUE(sha256, format, day, columns));"
    "CREATE INDEX IF NOT EXISTS queue_open ON queue_shard(lease, id) WHERE lease IS NOT NULL;"
    "CREATE INDEX IF NOT EXISTS queue_held ON queue_shard(worker) WHERE worker IS NOT NULL;"
    "CREATE TABLE IF NOT EXISTS queue_aside(shard BIGINT NOT NULL, number BIGINT NOT NULL,"
    " reason TEXT NOT NULL, at BIGINT NOT NULL, PRIMARY KEY(shard, number));"
    "CREATE TABLE IF NOT EXISTS queue_worker(name TEXT PRIMARY KEY, host TEXT NOT NULL,"
    " process BIGINT NOT NULL, started BIGINT NOT NULL, seen BIGINT NOT NULL,"
    " shard BIGINT NOT NULL, added BIGINT NOT NULL, known BIGINT NOT NULL,"
    " outside BIGINT NOT NULL, aside BIGINT NOT NULL, reading BIGINT NOT NULL,"
    " storing BIGINT NOT NULL);"
    "CREATE TABLE IF NOT EXISTS queue_version(version BIGINT PRIMARY KEY);"
    "INSERT INTO queue_version VALUES(1) ON CONFLICT DO NOTHING;";

#define SHARD "id, path, start, length, line, sha256, format, day, columns, body, done"
#define LEASE                                                                                      \
    "UPDATE queue_shard SET state = 'leased', lease = $NOW + :span, worker = :worker,"             \
    " tries = tries + 1 WHERE id = (SELECT id FROM queue_shard WHERE "
#define LEASED " RETURNING " SHARD ", tries, streak, whole, error"
#define MINE " WHERE id = :id AND worker = :worker RETURNING id"
#define GOT_PAST " tries = 1, streak = 0, error = NULL"

static const char *const sql_of[QUEUE_STATEMENTS] = {
    [QUEUE_PUT] = "INSERT INTO queue_shard(sha256, path, start, length, line, format, day, columns,"
                  " body, enqueued) VALUES(:sha256, :path, :start, :length, :line, :format, :day,"
                  " :columns, :body, $NOW) ON CONFLICT DO NOTHING RETURNING id",
    [QUEUE_FIND] = "SELECT id FROM queue_shard WHERE sha256 = :sha256 AND format = :format"
                   " AND day = :day AND columns = :columns",
    [QUEUE_LEASE] = LEASE "lease < $NOW ORDER BY lease, id LIMIT 1 $SKIP)" LEASED,
    [QUEUE_LEASE_ONE] = LEASE "lease < $NOW AND id = :id $SKIP)" LEASED,
    [QUEUE_IS_OPEN] = "SELECT id FROM queue_shard WHERE id = :id AND lease IS NOT NULL",
    [QUEUE_KEEP_ASIDE] = "INSERT INTO queue_aside(shard, number, reason, at)"
                         " SELECT id, CASE :whole WHEN 1 THEN 0 ELSE done + 1 END, :reason, $NOW"
                         " FROM queue_shard WHERE id = :id AND worker = :worker"
                         " ON CONFLICT DO NOTHING",
    [QUEUE_SKIP] = "UPDATE queue_shard SET done = done + 1, tries = 1, streak = streak + 1,"
                   " error = NULL" MINE,
    [QUEUE_ADVANCE] =
        "UPDATE queue_shard SET done = CASE WHEN worker = :worker THEN done + 1 END," GOT_PAST
        " WHERE id = :id",
    [QUEUE_PASS] = "UPDATE queue_shard SET done = done + 1," GOT_PAST MINE,
    [QUEUE_IS_MINE] = "SELECT id FROM queue_shard WHERE id = :id AND worker = :worker",
    [QUEUE_FINISH] = "UPDATE queue_shard SET state = 'done', lease = NULL, worker = NULL,"
                     " body = NULL, finished = $NOW" MINE,
    [QUEUE_FAIL_SHARD] = "UPDATE queue_shard SET state = 'failed', lease = NULL, worker = NULL,"
                         " finished = $NOW" MINE,
    [QUEUE_GIVE_BACK] = "UPDATE queue_shard SET state = 'waiting', lease = 0, worker = NULL,"
                        " tries = tries - 1" MINE,
    [QUEUE_FAIL] = "UPDATE queue_shard SET state = 'waiting', lease = 0, worker = NULL,"
                   " error = coalesce(:reason, error), whole = :whole,"
                   " tries = tries - CASE WHEN :reason IS NULL THEN 1 ELSE 0 END"
                   " WHERE worker = :worker",
    [QUEUE_RENEW] = "UPDATE queue_shard SET lease = $NOW + :span WHERE worker = :worker",
    [QUEUE_BEAT] =
        "INSERT INTO queue_worker VALUES(:name, :host, :process, $NOW, $NOW, :shard, :added,"
        " :known, :outside, :aside, :reading, :storing) ON CONFLICT(name) DO UPDATE SET"
        " seen = excluded.seen, shard = excluded.shard, added = excluded.added,"
        " known = excluded.known, outside = excluded.outside, aside = excluded.aside,"
        " reading = excluded.reading, storing = excluded.storing",
    [QUEUE_END] = "DELETE FROM queue_worker WHERE name = :name",
    [QUEUE_FORGET] = "DELETE FROM queue_worker WHERE seen < $NOW - 3600000",
    [QUEUE_COUNT] =
        "SELECT coalesce(sum(CASE state WHEN 'waiting' THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(CASE state WHEN 'leased' THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(CASE state WHEN 'done' THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(CASE state WHEN 'failed' THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(CASE WHEN state = 'leased' AND lease < $NOW THEN 1 ELSE 0 END), 0),"
        " coalesce(sum(done), 0), (SELECT count(*) FROM queue_aside),"
        " ($NOW - min(CASE WHEN lease IS NOT NULL THEN enqueued END)) / 1000 FROM queue_shard",
    [QUEUE_ASIDES] = "SELECT a.shard, s.path, a.number, a.reason, a.at FROM queue_aside a"
                     " JOIN queue_shard s ON s.id = a.shard ORDER BY a.shard, a.number",
    [QUEUE_WORKERS] = "SELECT name, host, process, started, seen, shard, added, known, outside,"
                      " aside, reading, storing FROM queue_worker WHERE seen > $NOW - 60000"
                      " ORDER BY host, process, name",
    [QUEUE_OPENS] = "SELECT id, sha256 FROM queue_shard WHERE lease IS NOT NULL ORDER BY id",
    [QUEUE_RETRY] = "UPDATE queue_shard SET state = 'waiting', lease = 0, worker = NULL, tries = 0,"
                    " streak = 0, whole = 0, done = 0, error = NULL, finished = NULL"
                    " WHERE lease IS NULL AND id IN (SELECT shard FROM queue_aside) RETURNING id",
    [QUEUE_RETRY_ASIDES] = "DELETE FROM queue_aside WHERE shard = :id",
};

// ---- words of the two databases ----

typedef struct word {
    const char *name, *sqlite, *postgresql;
} word;

// now() is the start of the transaction, and may bound an index as clock_timestamp() may not.
static const word words[] = {
    {"$NOW", "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)",
     "CAST(extract(epoch FROM now()) * 1000 AS BIGINT)"},
    {"$SKIP", "", "FOR UPDATE SKIP LOCKED"},
    {"$ID", "INTEGER PRIMARY KEY", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"},
    {"$BLOB", "BLOB", "BYTEA"},
};

static const word *word_at(const char *sql)
{
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strncmp(sql, words[i].name, strlen(words[i].name)) == 0)
            return &words[i];
    return NULL;
}

void queue_write_sql(buffer *out, const queue *queue, const char *sql)
{
    const bool is_sqlite = database_kind_of(queue->database) == DATABASE_SQLITE;
    while (*sql != '\0') {
        const word *word = *sql == '$' ? word_at(sql) : NULL;
        if (word == NULL) {
            buffer_add_byte(out, *sql++);
            continue;
        }
        buffer_add(out, slice_from_string(is_sqlite ? word->sqlite : word->postgresql));
        sql += strlen(word->name);
    }
}

database_statement *queue_prepare(queue *queue, queue_statement which, dateline_error *error)
{
    database_statement **statement = &queue->statements[which];
    if (*statement != NULL) {
        database_restart(*statement);
        return *statement;
    }
    buffer sql;
    buffer_init(&sql, SQL_LIMIT);
    queue_write_sql(&sql, queue, sql_of[which]);
    if (buffer_status(&sql, error) == DATELINE_OK &&
        database_prepare(statement, queue->database, buffer_slice(&sql), error) != DATELINE_OK)
        *statement = NULL;
    buffer_clear(&sql);
    return *statement;
}

dateline_status queue_change(database_statement *statement, dateline_error *error)
{
    int64_t changed = 0;
    const dateline_status status = database_run_for_number(&changed, statement, error);
    if (status == DATELINE_OK && changed == 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the lease went to another worker");
    return status;
}

slice queue_text_of(const char *text)
{
    return slice_from_string(text == NULL ? "" : text);
}

// ---- opening ----

static dateline_status make_tables(queue *queue, dateline_error *error)
{
    buffer sql;
    buffer_init(&sql, SQL_LIMIT);
    queue_write_sql(&sql, queue, schema);
    buffer_add_byte(&sql, '\0');
    dateline_status status = buffer_status(&sql, error);
    if (status == DATELINE_OK)
        status = database_begin_writing(queue->database, QUEUE_LOCK, error);
    if (status == DATELINE_OK) {
        status = database_execute(queue->database, sql.data, error);
        if (status == DATELINE_OK)
            status = database_commit(queue->database, error);
        if (status != DATELINE_OK)
            database_roll_back(queue->database);
    }
    buffer_clear(&sql);
    return status;
}

static dateline_status find_version(int64_t *out, queue *queue, dateline_error *error)
{
    const bool is_sqlite = database_kind_of(queue->database) == DATABASE_SQLITE;
    int64_t is_there = 0;
    const dateline_status status = database_ask(
        &is_there, queue->database,
        is_sqlite ? "SELECT count(*) FROM sqlite_schema WHERE name = 'queue_version'"
                  : "SELECT count(*) FROM pg_class WHERE oid = to_regclass('queue_version')",
        error);
    *out = 0;
    return status == DATELINE_OK && is_there > 0
               ? database_ask(out, queue->database, "SELECT max(version) FROM queue_version", error)
               : status;
}

static dateline_status open_tables(queue *queue, dateline_error *error)
{
    int64_t version = 0;
    dateline_status status = find_version(&version, queue, error);
    if (status == DATELINE_OK && version > VERSION)
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "the queue was made by a newer dateline (version %lld)",
                         (long long)version);
    if (status != DATELINE_OK || version == VERSION)
        return status;
    if (!ledger_is_writable(queue->ledger))
        return error_set(error, DATELINE_NOT_FOUND, 0, 0,
                         "there is no queue: dateline enqueue makes one");
    return make_tables(queue, error);
}

dateline_status queue_open(queue **out, ledger *ledger, dateline_error *error)
{
    queue *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a queue");
    made->ledger = ledger;
    made->database = ledger_database(ledger);
    buffer_init(&made->texts, TEXTS_LIMIT);
    const dateline_status status = open_tables(made, error);
    if (status != DATELINE_OK) {
        queue_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

void queue_close(queue *queue)
{
    if (queue == NULL)
        return;
    for (int i = 0; i < QUEUE_STATEMENTS; i++)
        database_finalize(queue->statements[i]);
    buffer_clear(&queue->texts);
    memory_release(queue);
}

dateline_status queue_put(queue *queue, const dateline_shard *shard, int64_t *id, bool *is_new,
                          dateline_error *error)
{
    database_statement *put = queue_prepare(queue, QUEUE_PUT, error);
    if (put == NULL)
        return DATELINE_LEDGER;
    database_bind_text(put, database_parameter(put, ":sha256"), queue_text_of(shard->sha256));
    database_bind_text(put, database_parameter(put, ":path"), queue_text_of(shard->path));
    database_bind_number(put, database_parameter(put, ":start"), (int64_t)shard->start);
    database_bind_number(put, database_parameter(put, ":length"), (int64_t)shard->length);
    database_bind_number(put, database_parameter(put, ":line"), (int64_t)shard->line);
    database_bind_text(put, database_parameter(put, ":format"), queue_text_of(shard->format));
    database_bind_text(put, database_parameter(put, ":day"), queue_text_of(shard->day));
    database_bind_text(put, database_parameter(put, ":columns"), queue_text_of(shard->columns));
    database_bind_blob(put, database_parameter(put, ":body"),
                       shard->bytes == NULL ? SLICE_NONE
                                            : (slice){shard->bytes, (size_t)shard->length});
    dateline_status status = database_run_for_number(id, put, error);
    *is_new = status == DATELINE_OK && *id != 0;
    if (status != DATELINE_OK || *is_new)
        return status;
    database_statement *find = queue_prepare(queue, QUEUE_FIND, error);
    if (find == NULL)
        return DATELINE_LEDGER;
    database_bind_text(find, database_parameter(find, ":sha256"), queue_text_of(shard->sha256));
    database_bind_text(find, database_parameter(find, ":format"), queue_text_of(shard->format));
    database_bind_text(find, database_parameter(find, ":day"), queue_text_of(shard->day));
    database_bind_text(find, database_parameter(find, ":columns"), queue_text_of(shard->columns));
    return database_run_for_number(id, find, error);
}

#include "ledger/ledger_internal.h"

#include <stdlib.h>

#define SCRATCH_BUDGET (32u << 20)
#define CANDIDATE_BUDGET (32u << 20)
#define BUSY_MILLISECONDS 10000
#define LONGEST_VALUE (64 << 20) // bytes of a value or row; an article's text has 4 MB

// ---- faults ----

dateline_status ledger_fault(const ledger *ledger, int code, dateline_error *error)
{
    const char *message = sqlite3_errmsg(ledger->database);
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error_set(error, DATELINE_CORRUPT, 0, 0, "the ledger is damaged: %s", message);
    case SQLITE_NOMEM:
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error_set(error, DATELINE_LEDGER, 0, 0, "another program is writing this ledger");
    default:
        return error_set(error, DATELINE_LEDGER, 0, 0, "ledger: %s", message);
    }
}

dateline_status ledger_execute(ledger *ledger, const char *sql, dateline_error *error)
{
    const int code = sqlite3_exec(ledger->database, sql, NULL, NULL, NULL);
    return code == SQLITE_OK ? DATELINE_OK : ledger_fault(ledger, code, error);
}

// ---- statements ----

sqlite3_stmt *ledger_prepare(ledger *ledger, ledger_statement which, dateline_error *error)
{
    sqlite3_stmt **statement = &ledger->prepared[which];
    if (*statement != NULL) {
        (void)sqlite3_reset(*statement);
        (void)sqlite3_clear_bindings(*statement);
        return *statement;
    }
    const int code = sqlite3_prepare_v3(ledger->database, ledger_sql[which], -1,
                                        SQLITE_PREPARE_PERSISTENT, statement, NULL);
    if (code != SQLITE_OK)
        (void)ledger_fault(ledger, code, error);
    return *statement;
}

dateline_status ledger_run(ledger *ledger, sqlite3_stmt *statement, dateline_error *error)
{
    if (statement == NULL)
        return DATELINE_LEDGER;
    const int code = sqlite3_step(statement);
    (void)sqlite3_reset(statement);
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(ledger, code, error);
}

dateline_status ledger_begin(ledger *ledger, dateline_error *error)
{
    const dateline_status status =
        ledger_run(ledger, ledger_prepare(ledger, LEDGER_BEGIN, error), error);
    if (status != DATELINE_OK)
        return status;
    sqlite3_stmt *row = ledger_prepare(ledger, LEDGER_ANY_DECISION, error);
    const int code = row == NULL ? SQLITE_ERROR : sqlite3_step(row);
    ledger->has_decisions = code == SQLITE_ROW && sqlite3_column_int(row, 0) != 0;
    (void)sqlite3_reset(row);
    if (code == SQLITE_ROW)
        return DATELINE_OK;
    const dateline_status fault = ledger_fault(ledger, code, error);
    ledger_roll_back(ledger);
    return fault;
}

void ledger_roll_back(ledger *ledger)
{
    // After some faults SQLite has rolled back by itself.
    if (sqlite3_get_autocommit(ledger->database) == 0)
        (void)ledger_run(ledger, ledger_prepare(ledger, LEDGER_ROLLBACK, NULL), NULL);
}

void ledger_bind_text(sqlite3_stmt *statement, int index, slice text)
{
    if (text.data == NULL || text.length == 0)
        (void)sqlite3_bind_null(statement, index);
    else
        (void)sqlite3_bind_text64(statement, index, text.data, text.length, SQLITE_STATIC,
                                  SQLITE_UTF8);
}

void ledger_bind_day(sqlite3_stmt *statement, int index, int32_t day)
{
    char text[11];
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE) {
        (void)sqlite3_bind_null(statement, index);
        return;
    }
    calendar_write(day, text);
    (void)sqlite3_bind_text(statement, index, text, 10, SQLITE_TRANSIENT);
}

void ledger_bind_count(sqlite3_stmt *statement, int index, uint32_t count)
{
    if (count == HOWMANY_UNBOUNDED)
        (void)sqlite3_bind_null(statement, index);
    else
        (void)sqlite3_bind_int64(statement, index, count);
}

slice ledger_column_text(sqlite3_stmt *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(statement, column);
    if (text == NULL)
        return SLICE_NONE;
    return slice_of((const char *)text, (size_t)sqlite3_column_bytes(statement, column));
}

when_interval ledger_column_interval(sqlite3_stmt *statement, int column)
{
    when_interval interval = WHEN_ALWAYS;
    int32_t day = 0;
    if (calendar_read(ledger_column_text(statement, column), &day))
        interval.earliest = day;
    if (calendar_read(ledger_column_text(statement, column + 1), &day))
        interval.latest = day;
    return interval;
}

static uint32_t column_count(sqlite3_stmt *statement, int column, uint32_t otherwise)
{
    if (sqlite3_column_type(statement, column) == SQLITE_NULL)
        return otherwise;
    const int64_t value = sqlite3_column_int64(statement, column);
    return value < 0 ? 0 : value >= UINT32_MAX ? HOWMANY_UNBOUNDED : (uint32_t)value;
}

howmany_range ledger_column_range(sqlite3_stmt *statement, int column)
{
    return (howmany_range){column_count(statement, column, 0),
                           column_count(statement, column + 1, HOWMANY_UNBOUNDED)};
}

// ---- opening ----

// Nothing that we ask needs more; a hostile file may.
static void set_limits(sqlite3 *database)
{
    static const int limits[][2] = {
        {SQLITE_LIMIT_LENGTH, LONGEST_VALUE}, {SQLITE_LIMIT_SQL_LENGTH, 100000},
        {SQLITE_LIMIT_COLUMN, 200},           {SQLITE_LIMIT_EXPR_DEPTH, 100},
        {SQLITE_LIMIT_ATTACHED, 0},           {SQLITE_LIMIT_TRIGGER_DEPTH, 10},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    };
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        (void)sqlite3_limit(database, limits[i][0], limits[i][1]);
}

// The file may come from anybody: nothing in its schema is run for us.
static dateline_status distrust(ledger *ledger, dateline_error *error)
{
    set_limits(ledger->database);
    (void)sqlite3_db_config(ledger->database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    (void)sqlite3_busy_timeout(ledger->database, BUSY_MILLISECONDS);
    const int code = ledger_add_functions(ledger->database);
    if (code != SQLITE_OK)
        return ledger_fault(ledger, code, error);
    return ledger_execute(ledger,
                          "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"
                          "PRAGMA foreign_keys = ON; PRAGMA mmap_size = 0;",
                          error);
}

static dateline_status prepare_file(ledger *ledger, dateline_ledger_mode mode,
                                    dateline_error *error)
{
    dateline_status status = distrust(ledger, error);
    if (status == DATELINE_OK && mode != DATELINE_LEDGER_READ)
        status =
            ledger_execute(ledger, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;", error);
    // Pages that are read again and again stay in memory, in KiB.
    if (status == DATELINE_OK && mode == DATELINE_LEDGER_READ)
        status = ledger_execute(ledger, "PRAGMA cache_size = -65536;", error);
    if (status == DATELINE_OK)
        status = ledger_check_schema(ledger, mode, error);
    return status;
}

dateline_status ledger_open(ledger **out, const char *path, dateline_ledger_mode mode,
                            dateline_error *error)
{
    ledger *opened = calloc(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    static const int flags[] = {
        [DATELINE_LEDGER_READ] = SQLITE_OPEN_READONLY,
        [DATELINE_LEDGER_WRITE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        [DATELINE_LEDGER_CHANGE] = SQLITE_OPEN_READWRITE,
    };
    dateline_status status = DATELINE_OK;
    if (sqlite3_open_v2(path, &opened->database, flags[mode], NULL) != SQLITE_OK)
        status = error_set(error, DATELINE_LEDGER, 0, 0, "%s: %s", path,
                           sqlite3_errmsg(opened->database));
    if (status == DATELINE_OK)
        status = arena_open(&opened->scratch, SCRATCH_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&opened->candidate, CANDIDATE_BUDGET, error);
    if (status == DATELINE_OK)
        status = prepare_file(opened, mode, error);
    if (status != DATELINE_OK) {
        ledger_close(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

void ledger_close(ledger *ledger)
{
    if (ledger == NULL)
        return;
    for (int i = 0; i < LEDGER_STATEMENTS; i++)
        (void)sqlite3_finalize(ledger->prepared[i]);
    (void)sqlite3_close(ledger->database);
    arena_close(ledger->candidate);
    arena_close(ledger->scratch);
    free(ledger);
}

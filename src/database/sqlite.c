// SQLite: a file that may come from anybody, so that nothing in its schema is run for us.
#include <sqlite3.h>
#include <time.h>

#include "base/memory.h"
#include "database/backend.h"
#include "database/sqlite_functions.h"
#include "database/sqlite_guard.h"

#define BUSY_MILLISECONDS 10000
#define STEPS_BETWEEN_LOOKS 20000 // of SQLite's machine, between looks at the clock
#define STEPS_WATCHED 1000000     // the same, of what is watched: some tenths of a second

typedef struct sqlite_database {
    database base;
    sqlite3 *connection;
    time_t deadline; // of CLOCK_MONOTONIC; while a transaction that reads has one
    unsigned seconds;
    database_watcher watcher; // of what runs long
    void *watched;
    int code;            // of the last fault
    bool owes_roll_back; // a transaction that could not be taken back is still open
    bool is_gathering;   // transactions that share are parts of one that is kept at last
    bool has_gathered;   // that one has begun
} sqlite_database;

typedef struct sqlite_statement {
    database_statement base;
    sqlite3_stmt *row;
    int bind_code; // SQLITE_OK, or how the first value that it could not take up failed
} sqlite_statement;

static sqlite_database *of(const database *database)
{
    return (sqlite_database *)(uintptr_t)database;
}

static sqlite3_stmt *row_of(database_statement *statement)
{
    return ((sqlite_statement *)(void *)statement)->row;
}

// ---- faults ----

static dateline_status sqlite_fault(const database *database, dateline_error *error)
{
    const sqlite_database *at = of(database);
    return sqlite_tell_fault(at->connection, at->code, at->seconds, error);
}

static bool blames_statement(const database *database)
{
    return (of(database)->code & 0xff) == SQLITE_ERROR;
}

static bool blames_itself(const database *database)
{
    switch (of(database)->code & 0xff) {
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return true;
    }
    return false;
}

static dateline_status execute(database *database, const char *sql, dateline_error *error)
{
    sqlite_database *at = of(database);
    const int code = sqlite3_exec(at->connection, sql, NULL, NULL, NULL);
    if (code == SQLITE_OK)
        return DATELINE_OK;
    at->code = code;
    return sqlite_fault(database, error);
}

// ---- transactions ----

static int is_over(void *context)
{
    const sqlite_database *at = context;
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec > at->deadline;
}

static void bound_time(sqlite_database *at, unsigned seconds)
{
    struct timespec now;
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    at->deadline = now.tv_sec + (time_t)seconds;
    at->seconds = seconds;
    if (seconds > 0)
        sqlite3_progress_handler(at->connection, STEPS_BETWEEN_LOOKS, is_over, at);
    else
        sqlite3_progress_handler(at->connection, 0, NULL, NULL);
}

static int look_on(void *context)
{
    const sqlite_database *at = context;
    at->watcher(at->watched);
    return 0;
}

static void watch(database *database, database_watcher watcher, void *context)
{
    sqlite_database *at = of(database);
    at->watcher = watcher;
    at->watched = context;
    sqlite3_progress_handler(at->connection, watcher == NULL ? 0 : STEPS_WATCHED,
                             watcher == NULL ? NULL : look_on, at);
}

static void roll_back(database *database)
{
    sqlite_database *at = of(database);
    bound_time(at, 0);
    // After some faults SQLite has rolled back by itself; for want of memory it may not have yet.
    if (sqlite3_get_autocommit(at->connection) == 0)
        at->owes_roll_back =
            sqlite3_exec(at->connection, "ROLLBACK", NULL, NULL, NULL) != SQLITE_OK;
}

static bool is_lost(const sqlite_database *at)
{
    return at->owes_roll_back || sqlite3_get_autocommit(at->connection) != 0;
}

static dateline_status tell_loss(dateline_error *error)
{
    return error_set(error, DATELINE_LEDGER, 0, 0, "ledger: the last articles could not be kept");
}

// What a transaction could not take back for want of memory is taken back before the next.
static dateline_status begin(database *database, const char *sql, dateline_error *error)
{
    if (of(database)->owes_roll_back)
        roll_back(database);
    return execute(database, sql, error);
}

static dateline_status begin_reading(database *database, unsigned seconds, dateline_error *error)
{
    const dateline_status status = begin(database, "BEGIN", error);
    if (status == DATELINE_OK)
        bound_time(of(database), seconds);
    return status;
}

// A SQLite file has one writer at any time, from the beginning on.
static dateline_status begin_writing(database *database, int64_t lock, dateline_error *error)
{
    (void)lock;
    return begin(database, "BEGIN IMMEDIATE", error);
}

static dateline_status begin_sharing(database *database, bool lasts, dateline_error *error)
{
    (void)lasts;
    sqlite_database *at = of(database);
    if (at->has_gathered)
        return is_lost(at) ? tell_loss(error) : DATELINE_OK;
    const dateline_status status = begin(database, "BEGIN IMMEDIATE", error);
    at->has_gathered = status == DATELINE_OK && at->is_gathering;
    return status;
}

static void gather(database *database)
{
    of(database)->is_gathering = true;
}

static dateline_status take_lock(database *database, int64_t lock, dateline_error *error)
{
    (void)database;
    (void)lock;
    (void)error;
    return DATELINE_OK;
}

static dateline_status commit(database *database, dateline_error *error)
{
    sqlite_database *at = of(database);
    bound_time(at, 0);
    return at->has_gathered ? DATELINE_OK : execute(database, "COMMIT", error);
}

static dateline_status keep_gathered(database *database, dateline_error *error)
{
    sqlite_database *at = of(database);
    const bool has_begun = at->has_gathered;
    at->is_gathering = at->has_gathered = false;
    if (!has_begun)
        return DATELINE_OK;
    const dateline_status status =
        is_lost(at) ? tell_loss(error) : execute(database, "COMMIT", error);
    if (status != DATELINE_OK)
        roll_back(database);
    return status;
}

static dateline_status version(uint64_t *out, database *database, const char *channel,
                               dateline_error *error)
{
    (void)channel;
    int64_t number = 0;
    const dateline_status status = database_ask(&number, database, "PRAGMA data_version", error);
    *out = (uint64_t)number;
    return status;
}

// SQLite sees by itself that another connection has written.
static dateline_status notify(database *database, const char *channel, dateline_error *error)
{
    (void)database;
    (void)channel;
    (void)error;
    return DATELINE_OK;
}

// ---- statements ----

static dateline_status prepare(database_statement **out, database *database, slice sql,
                               dateline_error *error)
{
    sqlite_database *at = of(database);
    sqlite_statement *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    made->base.database = database;
    const int code = sqlite3_prepare_v3(at->connection, sql.data, (int)sql.length,
                                        SQLITE_PREPARE_PERSISTENT, &made->row, NULL);
    if (code != SQLITE_OK) {
        at->code = code;
        memory_release(made);
        return sqlite_fault(database, error);
    }
    *out = &made->base;
    return DATELINE_OK;
}

static void finalize(database_statement *statement)
{
    (void)sqlite3_finalize(row_of(statement));
    memory_release(statement);
}

static void reset(database_statement *statement)
{
    (void)sqlite3_reset(row_of(statement));
}

static void restart(database_statement *statement)
{
    (void)sqlite3_reset(row_of(statement));
    (void)sqlite3_clear_bindings(row_of(statement));
    ((sqlite_statement *)(void *)statement)->bind_code = SQLITE_OK;
}

static database_result step(database_statement *statement)
{
    // A value that found no memory is not asked for as if it were none.
    const int bind_code = ((sqlite_statement *)(void *)statement)->bind_code;
    const int code = bind_code == SQLITE_OK ? sqlite3_step(row_of(statement)) : bind_code;
    if (code == SQLITE_ROW)
        return DATABASE_ROW;
    if (code == SQLITE_DONE)
        return DATABASE_DONE;
    of(statement->database)->code = code;
    return DATABASE_FAULT;
}

static database_result run(database_statement *statement)
{
    const database_result result = step(statement);
    (void)sqlite3_reset(row_of(statement));
    return result;
}

// ---- binding ----

static void keep_code(database_statement *statement, int code)
{
    sqlite_statement *at = (sqlite_statement *)(void *)statement;
    if (at->bind_code == SQLITE_OK)
        at->bind_code = code;
}

static void bind(database_statement *statement, int index, slice text, sqlite3_destructor_type keep)
{
    sqlite3_stmt *row = row_of(statement);
    keep_code(statement, text.data == NULL ? sqlite3_bind_null(row, index)
                                           : sqlite3_bind_text64(row, index, text.data, text.length,
                                                                 keep, SQLITE_UTF8));
}

static void bind_text(database_statement *statement, int index, slice text)
{
    bind(statement, index, text, SQLITE_STATIC);
}

static void bind_copy(database_statement *statement, int index, slice text)
{
    bind(statement, index, text, SQLITE_TRANSIENT);
}

static void bind_blob(database_statement *statement, int index, slice bytes)
{
    keep_code(statement, sqlite3_bind_blob64(row_of(statement), index, bytes.data, bytes.length,
                                             SQLITE_STATIC));
}

static void bind_number(database_statement *statement, int index, int64_t number)
{
    keep_code(statement, sqlite3_bind_int64(row_of(statement), index, number));
}

static void bind_no_number(database_statement *statement, int index)
{
    keep_code(statement, sqlite3_bind_null(row_of(statement), index));
}

static void bind_real(database_statement *statement, int index, double number)
{
    keep_code(statement, sqlite3_bind_double(row_of(statement), index, number));
}

static int parameter(database_statement *statement, const char *name)
{
    return sqlite3_bind_parameter_index(row_of(statement), name);
}

static int parameters(database_statement *statement)
{
    return sqlite3_bind_parameter_count(row_of(statement));
}

// ---- columns ----

static bool column_is_null(database_statement *statement, int column)
{
    return sqlite3_column_type(row_of(statement), column) == SQLITE_NULL;
}

static int64_t column_number(database_statement *statement, int column)
{
    return sqlite3_column_int64(row_of(statement), column);
}

static double column_real(database_statement *statement, int column)
{
    return sqlite3_column_double(row_of(statement), column);
}

// A value reads as NULL, too, where SQLite had no memory to hand it out: the statement's next step
// says so, if there is one.
static slice none_or_lost(database_statement *statement)
{
    database *database = statement->database;
    database->has_lost_value |= sqlite3_errcode(of(database)->connection) == SQLITE_NOMEM;
    return SLICE_NONE;
}

static slice column_text(database_statement *statement, int column)
{
    const unsigned char *text = sqlite3_column_text(row_of(statement), column);
    if (text == NULL)
        return none_or_lost(statement);
    return slice_of((const char *)text, (size_t)sqlite3_column_bytes(row_of(statement), column));
}

static slice column_blob(database_statement *statement, int column)
{
    const char *bytes = sqlite3_column_blob(row_of(statement), column);
    if (bytes == NULL)
        return none_or_lost(statement);
    return slice_of(bytes, (size_t)sqlite3_column_bytes(row_of(statement), column));
}

// ---- opening ----

static void close_sqlite(database *database)
{
    (void)sqlite3_close(of(database)->connection);
    memory_release(of(database));
}

static dateline_status set_up(database *database, database_mode mode, dateline_error *error)
{
    sqlite_database *at = of(database);
    sqlite_guard(at->connection);
    (void)sqlite3_busy_timeout(at->connection, BUSY_MILLISECONDS);
    at->code = sqlite_add_functions(at->connection);
    if (at->code != SQLITE_OK)
        return sqlite_fault(database, error);
    const dateline_status status = execute(database, sqlite_settings, error);
    return status != DATELINE_OK || mode == DATABASE_READ
               ? status
               : execute(database, sqlite_settings_of_writers, error);
}

static const database_methods methods = {
    .kind = DATABASE_SQLITE,
    .close = close_sqlite,
    .set_session = execute, // a file is not lost
    .execute = execute,
    .watch = watch,
    .begin_reading = begin_reading,
    .begin_writing = begin_writing,
    .begin_sharing = begin_sharing,
    .take_lock = take_lock,
    .share_lock = take_lock,
    .commit = commit,
    .roll_back = roll_back,
    .gather = gather,
    .keep_gathered = keep_gathered,
    .fault = sqlite_fault,
    .blames_statement = blames_statement,
    .blames_itself = blames_itself,
    .version = version,
    .notify = notify,
    .prepare = prepare,
    .finalize = finalize,
    .restart = restart,
    .reset = reset,
    .bind_text = bind_text,
    .bind_copy = bind_copy,
    .bind_blob = bind_blob,
    .bind_number = bind_number,
    .bind_no_number = bind_no_number,
    .bind_real = bind_real,
    .parameter = parameter,
    .parameters = parameters,
    .step = step,
    .run = run,
    .column_is_null = column_is_null,
    .column_number = column_number,
    .column_real = column_real,
    .column_text = column_text,
    .column_blob = column_blob,
};

dateline_status database_open_sqlite(database **out, const char *path, database_mode mode,
                                     dateline_error *error)
{
    static const int flags[] = {
        [DATABASE_READ] = SQLITE_OPEN_READONLY,
        [DATABASE_WRITE] = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
        [DATABASE_CHANGE] = SQLITE_OPEN_READWRITE,
    };
    if (sqlite_is_folder(path))
        return error_set(error, DATELINE_LEDGER, 0, 0, "this is a folder, no ledger");
    sqlite_database *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    made->base.methods = &methods;
    dateline_status status = DATELINE_OK;
    // A connection is one thread's at any time: no lock at each value of each row.
    const int code =
        sqlite3_open_v2(path, &made->connection, flags[mode] | SQLITE_OPEN_NOMUTEX, NULL);
    if (code == SQLITE_NOMEM)
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    else if (code != SQLITE_OK)
        status = sqlite_tell_unopened(made->connection, error);
    if (status == DATELINE_OK)
        status = set_up(&made->base, mode, error);
    if (status != DATELINE_OK) {
        close_sqlite(&made->base);
        return status;
    }
    *out = &made->base;
    return DATELINE_OK;
}

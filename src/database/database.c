#include "database/database.h"

#include "database/backend.h"

// ---- the connection ----

bool database_is_url(const char *where)
{
    const slice text = slice_from_string(where);
    return slice_starts_with(text, SLICE("postgresql://")) ||
           slice_starts_with(text, SLICE("postgres://"));
}

dateline_status database_open(database **out, const char *where, database_mode mode,
                              dateline_error *error)
{
    *out = NULL;
    return database_is_url(where) ? database_open_postgresql(out, where, mode, error)
                                  : database_open_sqlite(out, where, mode, error);
}

void database_close(database *database)
{
    if (database != NULL)
        database->methods->close(database);
}

database_kind database_kind_of(const database *database)
{
    return database->methods->kind;
}

dateline_status database_set_session(database *database, const char *sql, dateline_error *error)
{
    return database->methods->set_session(database, sql, error);
}

dateline_status database_execute(database *database, const char *sql, dateline_error *error)
{
    return database->methods->execute(database, sql, error);
}

void database_watch(database *database, database_watcher watcher, void *context)
{
    if (database->methods->watch != NULL)
        database->methods->watch(database, watcher, context);
}

dateline_status database_ask(int64_t *out, database *database, const char *sql,
                             dateline_error *error)
{
    database_statement *statement = NULL;
    dateline_status status = database_prepare(&statement, database, slice_from_string(sql), error);
    if (status == DATELINE_OK)
        status = database_run_for_number(out, statement, error);
    database_finalize(statement);
    return status;
}

dateline_status database_begin_reading(database *database, unsigned seconds, dateline_error *error)
{
    return database->methods->begin_reading(database, seconds, error);
}

dateline_status database_begin_writing(database *database, int64_t lock, dateline_error *error)
{
    return database->methods->begin_writing(database, lock, error);
}

dateline_status database_begin_sharing(database *database, bool lasts, dateline_error *error)
{
    return database->methods->begin_sharing(database, lasts, error);
}

dateline_status database_take_lock(database *database, int64_t lock, dateline_error *error)
{
    return database->methods->take_lock(database, lock, error);
}

dateline_status database_share_lock(database *database, int64_t lock, dateline_error *error)
{
    return database->methods->share_lock(database, lock, error);
}

dateline_status database_commit(database *database, dateline_error *error)
{
    return database->methods->commit(database, error);
}

void database_roll_back(database *database)
{
    database->methods->roll_back(database);
}

void database_gather(database *database)
{
    if (database->methods->gather != NULL)
        database->methods->gather(database);
}

dateline_status database_keep_gathered(database *database, dateline_error *error)
{
    return database->methods->keep_gathered == NULL
               ? DATELINE_OK
               : database->methods->keep_gathered(database, error);
}

dateline_status database_fault(const database *database, dateline_error *error)
{
    return database->methods->fault(database, error);
}

bool database_blames_statement(const database *database)
{
    return database->methods->blames_statement(database);
}

bool database_blames_itself(const database *database)
{
    return database->methods->blames_itself(database);
}

bool database_has_lost_value(database *database)
{
    const bool has_lost = database->has_lost_value;
    database->has_lost_value = false;
    return has_lost;
}

dateline_status database_version(uint64_t *out, database *database, const char *channel,
                                 dateline_error *error)
{
    return database->methods->version(out, database, channel, error);
}

dateline_status database_notify(database *database, const char *channel, dateline_error *error)
{
    return database->methods->notify(database, channel, error);
}

// ---- statements ----

dateline_status database_prepare(database_statement **out, database *database, slice sql,
                                 dateline_error *error)
{
    *out = NULL;
    return database->methods->prepare(out, database, sql, error);
}

void database_finalize(database_statement *statement)
{
    if (statement != NULL)
        statement->database->methods->finalize(statement);
}

void database_restart(database_statement *statement)
{
    statement->database->methods->restart(statement);
}

void database_reset(database_statement *statement)
{
    if (statement != NULL)
        statement->database->methods->reset(statement);
}

void database_bind_text(database_statement *statement, int index, slice text)
{
    statement->database->methods->bind_text(statement, index, text);
}

void database_bind_copy(database_statement *statement, int index, slice text)
{
    statement->database->methods->bind_copy(statement, index, text);
}

void database_bind_blob(database_statement *statement, int index, slice bytes)
{
    statement->database->methods->bind_blob(statement, index, bytes);
}

void database_bind_number(database_statement *statement, int index, int64_t number)
{
    statement->database->methods->bind_number(statement, index, number);
}

void database_bind_no_number(database_statement *statement, int index)
{
    statement->database->methods->bind_no_number(statement, index);
}

void database_bind_real(database_statement *statement, int index, double number)
{
    statement->database->methods->bind_real(statement, index, number);
}

int database_parameter(database_statement *statement, const char *name)
{
    return statement->database->methods->parameter(statement, name);
}

int database_parameters(database_statement *statement)
{
    return statement->database->methods->parameters(statement);
}

database_result database_step(database_statement *statement)
{
    return statement->database->methods->step(statement);
}

dateline_status database_run(database_statement *statement, dateline_error *error)
{
    const database_result result = statement->database->methods->run(statement);
    return result == DATABASE_DONE ? DATELINE_OK : database_fault(statement->database, error);
}

dateline_status database_run_for_number(int64_t *number, database_statement *statement,
                                        dateline_error *error)
{
    database_result result = database_step(statement);
    *number = result == DATABASE_ROW ? database_column_number(statement, 0) : 0;
    // A statement that is its own transaction commits in SQLite after its last row: a full disk is
    // told only then.
    while (result == DATABASE_ROW)
        result = database_step(statement);
    database_reset(statement);
    return result == DATABASE_FAULT ? database_fault(statement->database, error) : DATELINE_OK;
}

// ---- many at once ----

#define SENT_AT_ONCE 100u

static dateline_status visit_rows(database_statement *statement, const database_visit *visit,
                                  uint32_t number, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    database_result result = DATABASE_ROW;
    while (status == DATELINE_OK && (result = database_step(statement)) == DATABASE_ROW)
        status = visit->row(statement, number, visit->context, error);
    database_reset(statement);
    return result == DATABASE_FAULT ? database_fault(statement->database, error) : status;
}

static dateline_status visit_singly(database_statement *statement, const database_visit *visit,
                                    dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < visit->count && status == DATELINE_OK; i++) {
        database_restart(statement);
        visit->bind(statement, i, visit->context);
        status = visit_rows(statement, visit, i, error);
    }
    return status;
}

// All answers are taken in, whatever becomes of the first.
static dateline_status visit_sent(database_statement *statement, const database_visit *visit,
                                  uint32_t first, uint32_t count, dateline_error *error)
{
    const database_methods *methods = statement->database->methods;
    dateline_status status = DATELINE_OK;
    if (!methods->send_all(statement, visit, first, count))
        return database_fault(statement->database, error);
    for (uint32_t i = first; i < first + count; i++) {
        if (methods->receive(statement) == DATABASE_FAULT)
            return database_fault(statement->database, error);
        if (status == DATELINE_OK)
            status = visit_rows(statement, visit, i, error);
        database_reset(statement);
    }
    return status;
}

dateline_status database_visit_all(database_statement *statement, const database_visit *visit,
                                   dateline_error *error)
{
    const database *at = statement->database;
    dateline_status status = DATELINE_OK;
    if (at->methods->send_all == NULL || !at->methods->is_sending(at))
        return visit_singly(statement, visit, error);
    for (uint32_t i = 0; i < visit->count && status == DATELINE_OK; i += SENT_AT_ONCE) {
        const uint32_t left = visit->count - i;
        status = visit_sent(statement, visit, i, left < SENT_AT_ONCE ? left : SENT_AT_ONCE, error);
    }
    return status;
}

// ---- columns ----

bool database_column_is_null(database_statement *statement, int column)
{
    return statement->database->methods->column_is_null(statement, column);
}

int64_t database_column_number(database_statement *statement, int column)
{
    return statement->database->methods->column_number(statement, column);
}

double database_column_real(database_statement *statement, int column)
{
    return statement->database->methods->column_real(statement, column);
}

slice database_column_text(database_statement *statement, int column)
{
    return statement->database->methods->column_text(statement, column);
}

slice database_column_blob(database_statement *statement, int column)
{
    return statement->database->methods->column_blob(statement, column);
}

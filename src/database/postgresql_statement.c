// A statement of PostgreSQL: what is bound, when it is sent, and its rows. All values travel as
// text, reals in as many digits as they need to come back the same.
#include <libpq-fe.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/memory.h"
#include "database/postgresql.h"

#define STATEMENT_LIMIT 65536u
#define BYTES_LIMIT (256u << 20) // bound at once

// Types of parameters, as the server's catalogue numbers them.
#define TYPE_UNKNOWN 0u // found by the server from where the parameter stands
#define TYPE_BOOLEAN 16u
#define TYPE_BYTES 17u
#define TYPE_NUMBER 20u
#define TYPE_TEXT 25u
#define TYPE_REAL 701u

typedef struct parameter {
    Oid type;
    bool is_bound;
    size_t at, length; // in `bytes`, with a NUL behind it
} parameter;

typedef struct postgresql_statement {
    database_statement base;
    buffer sql;  // translated, with a NUL behind it
    char *words; // as it was given: the names of parameters
    database_names names;
    parameter parameters[DATABASE_PARAMETERS];
    buffer bytes;   // of what is bound
    bool is_broken; // cannot be sent: something that was bound
    char name[24];
    unsigned generation; // in which it was prepared under its name; 0: never
    unsigned runs;
    PGresult *result;
    int row;     // -1: before the first
    buffer blob; // of the column asked last
} postgresql_statement;

static postgresql_statement *of(database_statement *statement)
{
    return (postgresql_statement *)(void *)statement;
}

static postgresql_database *home(const postgresql_statement *statement)
{
    return postgresql_of(statement->base.database);
}

// ---- making ----

static dateline_status prepare(database_statement **out, database *database, slice sql,
                               dateline_error *error)
{
    postgresql_statement *made = memory_allocate_zeroed(1, sizeof *made);
    char *words = memory_allocate(sql.length + 1);
    if (made == NULL || words == NULL) {
        memory_release(made);
        memory_release(words);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    }
    memcpy(words, sql.data, sql.length);
    made->base.database = database;
    made->words = words;
    made->row = -1;
    buffer_init(&made->sql, STATEMENT_LIMIT);
    buffer_init(&made->bytes, BYTES_LIMIT);
    buffer_init(&made->blob, BYTES_LIMIT);
    database_translate(&made->sql, &made->names, slice_of(words, sql.length));
    buffer_add_byte(&made->sql, '\0');
    *out = &made->base;
    const dateline_status status = buffer_status(&made->sql, error);
    if (status != DATELINE_OK) {
        database_finalize(*out);
        *out = NULL;
    }
    return status;
}

static void reset(database_statement *statement)
{
    postgresql_statement *at = of(statement);
    PQclear(at->result);
    at->result = NULL;
    at->row = -1;
}

static void restart(database_statement *statement)
{
    postgresql_statement *at = of(statement);
    reset(statement);
    for (int i = 0; i < at->names.count; i++)
        at->parameters[i].is_bound = false;
    buffer_restart(&at->bytes);
    at->is_broken = false;
}

static bool is_named(const postgresql_statement *at)
{
    return at->name[0] != '\0' && at->generation == home(at)->generation + 1;
}

static void forget_name(const postgresql_statement *at)
{
    char sql[64];
    postgresql_database *database = home(at);
    if (!is_named(at) || PQstatus(database->connection) != CONNECTION_OK)
        return;
    snprintf(sql, sizeof sql, "DEALLOCATE %s", at->name);
    (void)postgresql_execute(&database->base, sql, NULL);
}

static void finalize(database_statement *statement)
{
    postgresql_statement *at = of(statement);
    reset(statement);
    forget_name(at);
    buffer_clear(&at->sql);
    buffer_clear(&at->bytes);
    buffer_clear(&at->blob);
    memory_release(at->words);
    memory_release(at);
}

// ---- binding ----

static bool is_parameter(const postgresql_statement *at, int index)
{
    return index >= 1 && index <= at->names.count;
}

static void bind(postgresql_statement *at, int index, Oid type, slice text)
{
    if (!is_parameter(at, index))
        return;
    parameter *bound = &at->parameters[index - 1];
    *bound = (parameter){.type = type};
    if (text.data == NULL)
        return;
    // PostgreSQL has no text with a zero byte, and libpq would cut it there.
    at->is_broken |= text.length > 0 && memchr(text.data, '\0', text.length) != NULL;
    bound->is_bound = true;
    bound->at = at->bytes.length;
    bound->length = text.length;
    if (text.length > 0)
        buffer_add(&at->bytes, text);
    buffer_add_byte(&at->bytes, '\0');
}

static void bind_text(database_statement *statement, int index, slice text)
{
    bind(of(statement), index, TYPE_TEXT, text);
}

static void bind_blob(database_statement *statement, int index, slice bytes)
{
    static const char digits[] = "0123456789abcdef";
    postgresql_statement *at = of(statement);
    if (bytes.data == NULL) {
        bind(at, index, TYPE_BYTES, SLICE_NONE);
        return;
    }
    bind(at, index, TYPE_BYTES, SLICE("\\x"));
    if (!is_parameter(at, index) || at->bytes.failed)
        return;
    at->bytes.length--; // goes on where the NUL stands
    for (size_t i = 0; i < bytes.length; i++) {
        const unsigned byte = (unsigned char)bytes.data[i];
        buffer_add_byte(&at->bytes, digits[byte >> 4]);
        buffer_add_byte(&at->bytes, digits[byte & 15]);
    }
    buffer_add_byte(&at->bytes, '\0');
}

static void bind_number(database_statement *statement, int index, int64_t number)
{
    char text[24];
    const int length = snprintf(text, sizeof text, "%lld", (long long)number);
    bind(of(statement), index, TYPE_NUMBER, slice_of(text, (size_t)length));
}

static void bind_no_number(database_statement *statement, int index)
{
    bind(of(statement), index, TYPE_NUMBER, SLICE_NONE);
}

static void bind_real(database_statement *statement, int index, double number)
{
    char text[40];
    const int length = snprintf(text, sizeof text, "%.17g", number);
    bind(of(statement), index, TYPE_REAL, slice_of(text, (size_t)length));
}

static int parameter_named(database_statement *statement, const char *name)
{
    const postgresql_statement *at = of(statement);
    const slice wanted = slice_from_string(name);
    for (int i = 0; i < at->names.count; i++)
        if (slice_equal(at->names.items[i], wanted))
            return i + 1;
    return 0;
}

static int parameters(database_statement *statement)
{
    return of(statement)->names.count;
}

// ---- sending ----

static bool is_ready(postgresql_statement *at)
{
    if (PQstatus(home(at)->connection) != CONNECTION_OK) {
        postgresql_note(home(at), NULL);
        return false;
    }
    if (at->bytes.failed)
        postgresql_complain(home(at), DATELINE_LIMIT, "too much for one statement");
    if (at->is_broken)
        postgresql_complain(home(at), DATELINE_BAD_INPUT,
                            "PostgreSQL keeps no text with a zero byte in it");
    return !at->is_broken && !at->bytes.failed;
}

// A statement that is run again is given a name, so that the server plans it once.
static bool give_name(postgresql_statement *at)
{
    Oid types[DATABASE_PARAMETERS];
    postgresql_database *database = home(at);
    if (is_named(at))
        return true;
    for (int i = 0; i < at->names.count; i++)
        types[i] = at->parameters[i].type;
    snprintf(at->name, sizeof at->name, "s%u", ++database->named);
    if (PQsendPrepare(database->connection, at->name, at->sql.data, at->names.count, types) != 1) {
        postgresql_note(database, NULL);
        return false;
    }
    const unsigned generation = database->generation;
    database->due++;
    if (!database->is_pipelined && !postgresql_settle(database))
        return false;
    at->generation = generation + 1;
    return true;
}

static bool send(postgresql_statement *at)
{
    const char *values[DATABASE_PARAMETERS];
    Oid types[DATABASE_PARAMETERS];
    PGconn *connection = home(at)->connection;
    const int count = at->names.count;
    const bool is_again = at->runs++ > 0;
    if (!is_ready(at) || (is_again && !give_name(at)))
        return false;
    for (int i = 0; i < count; i++) {
        const parameter *bound = &at->parameters[i];
        types[i] = bound->type;
        values[i] = bound->is_bound ? at->bytes.data + bound->at : NULL;
    }
    const int sent =
        is_again ? PQsendQueryPrepared(connection, at->name, count, values, NULL, NULL, 0)
                 : PQsendQueryParams(connection, at->sql.data, count, types, values, NULL, NULL, 0);
    if (sent == 1)
        return true;
    postgresql_note(home(at), NULL);
    return false;
}

// The statement's own answer, which is the next.
static database_result receive(postgresql_statement *at)
{
    postgresql_database *database = home(at);
    at->result = PQgetResult(database->connection);
    const ExecStatusType status = PQresultStatus(at->result);
    for (PGresult *more = NULL;
         at->result != NULL && (more = PQgetResult(database->connection)) != NULL;)
        PQclear(more);
    if (status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK)
        return DATABASE_DONE;
    postgresql_note(database, at->result);
    return DATABASE_FAULT;
}

static database_result ask(postgresql_statement *at)
{
    postgresql_database *database = home(at);
    if (!send(at))
        return DATABASE_FAULT;
    // Those that are due come first.
    if (database->is_pipelined &&
        !(database->due > 0 ? postgresql_settle(database) : postgresql_flush(database)))
        return DATABASE_FAULT;
    return receive(at);
}

static database_result step(database_statement *statement)
{
    postgresql_statement *at = of(statement);
    if (at->result == NULL && ask(at) == DATABASE_FAULT)
        return DATABASE_FAULT;
    at->row++;
    return at->row < PQntuples(at->result) ? DATABASE_ROW : DATABASE_DONE;
}

static database_result run(database_statement *statement)
{
    postgresql_statement *at = of(statement);
    reset(statement);
    if (!home(at)->is_pipelined) {
        const database_result result = ask(at);
        reset(statement);
        return result;
    }
    if (!send(at))
        return DATABASE_FAULT;
    return postgresql_add_due(home(at)) ? DATABASE_DONE : DATABASE_FAULT;
}

// ---- many at once ----

static bool is_sending(const database *database)
{
    return postgresql_of(database)->is_pipelined;
}

static bool send_next(postgresql_statement *at, const database_visit *visit, uint32_t number)
{
    restart(&at->base);
    visit->bind(&at->base, number, visit->context);
    return send(at);
}

static bool send_all(database_statement *statement, const database_visit *visit, uint32_t first,
                     uint32_t count)
{
    postgresql_statement *at = of(statement);
    postgresql_database *database = home(at);
    // It is named before the first of them, so that the name's answer is among those that are due.
    if (at->runs == 0)
        at->runs = 1;
    for (uint32_t i = 0; i < count; i++)
        if (!send_next(at, visit, first + i))
            return false;
    return database->due > 0 ? postgresql_settle(database) : postgresql_flush(database);
}

static database_result receive_next(database_statement *statement)
{
    reset(statement);
    return receive(of(statement));
}

// ---- columns ----

static bool is_column(const postgresql_statement *at, int column)
{
    return at->result != NULL && at->row >= 0 && at->row < PQntuples(at->result) && column >= 0 &&
           column < PQnfields(at->result);
}

static bool column_is_null(database_statement *statement, int column)
{
    const postgresql_statement *at = of(statement);
    return !is_column(at, column) || PQgetisnull(at->result, at->row, column) == 1;
}

static slice column_text(database_statement *statement, int column)
{
    const postgresql_statement *at = of(statement);
    if (column_is_null(statement, column))
        return SLICE_NONE;
    return slice_of(PQgetvalue(at->result, at->row, column),
                    (size_t)PQgetlength(at->result, at->row, column));
}

static int64_t column_number(database_statement *statement, int column)
{
    const slice text = column_text(statement, column);
    if (text.data == NULL)
        return 0;
    if (PQftype(of(statement)->result, column) == TYPE_BOOLEAN)
        return text.data[0] == 't';
    return strtoll(text.data, NULL, 10);
}

static double column_real(database_statement *statement, int column)
{
    const slice text = column_text(statement, column);
    return text.data == NULL ? 0 : strtod(text.data, NULL);
}

static unsigned value_of(char digit)
{
    return digit <= '9' ? (unsigned)(digit - '0') : (unsigned)(digit - 'a') + 10;
}

static slice column_blob(database_statement *statement, int column)
{
    postgresql_statement *at = of(statement);
    const slice text = column_text(statement, column);
    if (text.length < 2)
        return SLICE_NONE;
    buffer_restart(&at->blob);
    for (size_t i = 2; i + 1 < text.length; i += 2)
        buffer_add_byte(&at->blob,
                        (char)(value_of(text.data[i]) << 4 | value_of(text.data[i + 1])));
    return at->blob.failed ? SLICE_NONE : buffer_slice(&at->blob);
}

const database_methods postgresql_methods = {
    .kind = DATABASE_POSTGRESQL,
    .close = postgresql_close,
    .set_session = postgresql_set_session,
    .execute = postgresql_execute,
    .begin_reading = postgresql_begin_reading,
    .begin_writing = postgresql_begin_writing,
    .begin_sharing = postgresql_begin_sharing,
    .take_lock = postgresql_take_lock,
    .share_lock = postgresql_share_lock,
    .commit = postgresql_commit,
    .roll_back = postgresql_roll_back,
    .fault = postgresql_fault,
    .blames_statement = postgresql_blames_statement,
    .blames_itself = postgresql_blames_itself,
    .version = postgresql_version,
    .notify = postgresql_notify,
    .prepare = prepare,
    .finalize = finalize,
    .restart = restart,
    .reset = reset,
    .bind_text = bind_text,
    .bind_copy = bind_text,
    .bind_blob = bind_blob,
    .bind_number = bind_number,
    .bind_no_number = bind_no_number,
    .bind_real = bind_real,
    .parameter = parameter_named,
    .parameters = parameters,
    .step = step,
    .run = run,
    .is_sending = is_sending,
    .send_all = send_all,
    .receive = receive_next,
    .column_is_null = column_is_null,
    .column_number = column_number,
    .column_real = column_real,
    .column_text = column_text,
    .column_blob = column_blob,
};

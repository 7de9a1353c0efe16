// Connections to PostgreSQL: opened, set up, and opened again.
#include <libpq-fe.h>
#include <string.h>

#include "base/memory.h"
#include "database/postgresql.h"

#define CONNECT_SECONDS "15"

// ---- the session ----

// Small statements by the thousand: one plan each, and none compiled.
static const char usual_session[] =
    "SET TimeZone = 'UTC'; SET jit = off; SET plan_cache_mode = force_generic_plan";

// Who writes asks for a few rows among many: a plan that was made while a table was small must not
// read all of it when it has grown.
static const char writers_session[] =
    "SET enable_seqscan = off; SET enable_hashjoin = off; SET enable_mergejoin = off";
static const char readers_session[] = "SET default_transaction_read_only = on";

static dateline_status set_up_session(postgresql_database *at, dateline_error *error)
{
    dateline_status status = postgresql_execute(&at->base, usual_session, error);
    if (status == DATELINE_OK)
        status =
            postgresql_execute(&at->base, at->is_reader ? readers_session : writers_session, error);
    return status == DATELINE_OK && at->session != NULL
               ? postgresql_execute(&at->base, at->session, error)
               : status;
}

dateline_status postgresql_set_session(database *database, const char *sql, dateline_error *error)
{
    postgresql_database *at = postgresql_of(database);
    memory_release(at->session);
    at->session = memory_copy_text(sql);
    if (at->session == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    return postgresql_execute(database, sql, error);
}

// What was notified meanwhile is not known, so it counts as something.
dateline_status postgresql_connect_again(postgresql_database *at, dateline_error *error)
{
    if (PQstatus(at->connection) == CONNECTION_OK)
        return DATELINE_OK;
    PQreset(at->connection);
    at->generation++;
    at->version++;
    at->listens = false;
    at->is_open = false;
    at->is_pipelined = false;
    at->due = 0;
    if (PQstatus(at->connection) == CONNECTION_OK)
        return set_up_session(at, error);
    postgresql_complain(at, DATELINE_LEDGER, PQerrorMessage(at->connection));
    return postgresql_fault(&at->base, error);
}

// ---- opening ----

void postgresql_close(database *database)
{
    PQfinish(postgresql_of(database)->connection);
    memory_release(postgresql_of(database)->session);
    memory_release(postgresql_of(database));
}

// A URL that is none is not shown: it may hold a password.
static dateline_status check_url(const char *url, dateline_error *error)
{
    char *complaint = NULL;
    PQconninfoOption *options = PQconninfoParse(url, &complaint);
    const bool is_url = options != NULL;
    PQconninfoFree(options);
    PQfreemem(complaint);
    return is_url ? DATELINE_OK
                  : error_set(error, DATELINE_LEDGER, 0, 0,
                              "this is no URL of a PostgreSQL database: it looks like"
                              " postgresql://user@host:5432/database");
}

static void say_nothing(void *context, const PGresult *result)
{
    (void)context;
    (void)result;
}

// The server was there and said no to the user, or has no such database: waiting does not make that
// better. Its code stands nowhere before the connection does, but in a message that is asked for.
static bool is_refused(PGconn *connection)
{
    static const char *const codes[] = {":  28", ":  3D000"};
    if (strstr(PQerrorMessage(connection), "FATAL") == NULL)
        return false;
    (void)PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    PQreset(connection);
    bool is_so = false;
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++)
        is_so |= strstr(PQerrorMessage(connection), codes[i]) != NULL;
    return is_so && PQstatus(connection) != CONNECTION_OK;
}

static dateline_status tell_no_connection(postgresql_database *made, dateline_error *error)
{
    postgresql_complain(made, DATELINE_LEDGER, PQerrorMessage(made->connection));
    if (PQconnectionNeedsPassword(made->connection))
        return error_set(error, DATELINE_REFUSED, 0, 0,
                         "this user needs a password: put it into ~/.pgpass or PGPASSWORD");
    return error_set(error, is_refused(made->connection) ? DATELINE_REFUSED : DATELINE_LEDGER, 0, 0,
                     "no connection to the database: %s", made->message);
}

static dateline_status connect(postgresql_database *made, const char *url, dateline_error *error)
{
    // The URL comes last but one: what it says of these holds.
    const char *const names[] = {"fallback_application_name", "connect_timeout", "dbname",
                                 "client_encoding", NULL};
    const char *const values[] = {"dateline", CONNECT_SECONDS, url, "UTF8", NULL};
    made->connection = PQconnectdbParams(names, values, 1);
    if (made->connection == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    if (PQstatus(made->connection) != CONNECTION_OK)
        return tell_no_connection(made, error);
    (void)PQsetNoticeReceiver(made->connection, say_nothing, NULL);
    const char *encoding = PQparameterStatus(made->connection, "server_encoding");
    if (encoding == NULL || !slice_equal(slice_from_string(encoding), SLICE("UTF8")))
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "the database keeps text as %s: it must be made with ENCODING 'UTF8'",
                         encoding == NULL ? "something else" : encoding);
    return set_up_session(made, error);
}

dateline_status database_open_postgresql(database **out, const char *url, database_mode mode,
                                         dateline_error *error)
{
    dateline_status status = check_url(url, error);
    if (status != DATELINE_OK)
        return status;
    postgresql_database *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    made->base.methods = &postgresql_methods;
    made->is_reader = mode == DATABASE_READ;
    status = connect(made, url, error);
    if (status != DATELINE_OK) {
        postgresql_close(&made->base);
        return status;
    }
    *out = &made->base;
    return DATELINE_OK;
}

#include "database/postgresql.h"

#include <libpq-fe.h>

#define DUE_MOST 200u // answers that the server may hold back: they must fit between the two

postgresql_database *postgresql_of(const database *database)
{
    return (postgresql_database *)(uintptr_t)database;
}

// ---- faults ----

// libpq says more than one line, and names the address before it.
static void keep_line(char *out, size_t size, const char *message)
{
    size_t length = 0;
    for (const char *at = message; *at != '\0' && length + 1 < size; at++) {
        const char c = *at == '\n' || *at == '\t' ? ' ' : *at;
        if (c != ' ' || (length > 0 && out[length - 1] != ' '))
            out[length++] = c;
    }
    while (length > 0 && out[length - 1] == ' ')
        length--;
    out[length] = '\0';
}

static const struct {
    const char *state; // begins a SQLSTATE
    dateline_status status;
    const char *means; // NULL: what the server says
} states[] = {
    {"25006", DATELINE_LEDGER, "the database lets itself be read only"},
    {"42501", DATELINE_REFUSED, "this user may not do that"},
    {"53100", DATELINE_LEDGER, "the database's disk is full"},
    {"53", DATELINE_LEDGER, "the database is at its limits"},
    {"40", DATELINE_LEDGER, "another program is writing this ledger"},
    {"55P03", DATELINE_LEDGER, "another program is writing this ledger"},
    {"57014", DATELINE_LIMIT, "the question took longer than it may"},
    {"57P", DATELINE_LEDGER, "the database was shut down: run it again, what was added is kept"},
    {"XX001", DATELINE_CORRUPT, "the database is damaged"},
    {"XX002", DATELINE_CORRUPT, "the database is damaged"},
};

void postgresql_complain(postgresql_database *database, dateline_status status, const char *message)
{
    database->status = status;
    database->state[0] = '\0';
    keep_line(database->message, sizeof database->message, message);
}

static void note_state(postgresql_database *database, const char *state, const char *message)
{
    char line[300];
    keep_line(line, sizeof line, message);
    snprintf(database->state, sizeof database->state, "%s", state);
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        if (!slice_starts_with(slice_from_string(state), slice_from_string(states[i].state)))
            continue;
        database->status = states[i].status;
        snprintf(database->message, sizeof database->message, "%s (%s)", states[i].means, line);
        return;
    }
    database->status = DATELINE_LEDGER;
    snprintf(database->message, sizeof database->message, "ledger: %s", line);
}

// What follows from an earlier fault is not told: the first says more.
void postgresql_note(postgresql_database *database, const PGresult *result)
{
    database->generation++;
    const char *state = result == NULL ? NULL : PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const char *primary =
        result == NULL ? NULL : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY);
    if (state != NULL && primary != NULL)
        note_state(database, state, primary);
    else if (PQstatus(database->connection) != CONNECTION_OK)
        postgresql_complain(database, DATELINE_LEDGER,
                            "the connection to the database was lost: run it again, what was added"
                            " is kept");
    else
        note_state(database, "", PQerrorMessage(database->connection));
}

dateline_status postgresql_fault(const database *database, dateline_error *error)
{
    const postgresql_database *at = postgresql_of(database);
    return error_set(error, at->status, 0, 0, "%s", at->message);
}

// Class 42 is syntax and names, 22 what was bound.
bool postgresql_blames_statement(const database *database)
{
    const slice state = slice_from_string(postgresql_of(database)->state);
    return slice_starts_with(state, SLICE("42")) || slice_starts_with(state, SLICE("22"));
}

// Connections, resources, what an operator did, the system's calls; deadlocks and waits for locks;
// a right that was not given; and a server that became a standby.
bool postgresql_blames_itself(const database *database)
{
    static const char *const states[] = {"08", "53", "57P", "58", "40", "42501", "55P03", "25006"};
    const postgresql_database *at = postgresql_of(database);
    const slice state = slice_from_string(at->state);
    bool is_so = PQstatus(at->connection) != CONNECTION_OK;
    for (size_t i = 0; i < sizeof states / sizeof *states; i++)
        is_so |= slice_starts_with(state, slice_from_string(states[i]));
    return is_so;
}

static dateline_status fault_now(postgresql_database *database, const PGresult *result,
                                 dateline_error *error)
{
    postgresql_note(database, result);
    return postgresql_fault(&database->base, error);
}

// ---- answers ----

static bool is_good(const PGresult *result)
{
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_PIPELINE_SYNC;
}

bool postgresql_flush(postgresql_database *database)
{
    if (PQsendFlushRequest(database->connection) == 1 && PQflush(database->connection) == 0)
        return true;
    postgresql_note(database, NULL);
    return false;
}

// One command's answer: its result and the NULL behind it.
static bool take_answer(postgresql_database *database, bool is_faulty)
{
    PGresult *result = PQgetResult(database->connection);
    bool is_fine = result != NULL && is_good(result);
    if (!is_fine && !is_faulty)
        postgresql_note(database, result);
    PQclear(result);
    while (result != NULL && (result = PQgetResult(database->connection)) != NULL)
        PQclear(result);
    return is_fine;
}

bool postgresql_settle(postgresql_database *database)
{
    bool is_fine = true;
    // Outside a pipeline the answer comes by itself.
    if (database->due > 0 && database->is_pipelined && !postgresql_flush(database))
        return false;
    for (; database->due > 0; database->due--) {
        is_fine &= take_answer(database, !is_fine);
        if (PQstatus(database->connection) != CONNECTION_OK) {
            database->due = 0;
            return false;
        }
    }
    return is_fine;
}

bool postgresql_add_due(postgresql_database *database)
{
    database->due++;
    return database->due < DUE_MOST || postgresql_settle(database);
}

// ---- statements as they stand ----

dateline_status postgresql_execute(database *database, const char *sql, dateline_error *error)
{
    postgresql_database *at = postgresql_of(database);
    if (at->is_pipelined) {
        // The simple protocol, which takes several statements at once, is not for pipelines.
        if (!postgresql_settle(at))
            return postgresql_fault(database, error);
        (void)PQexitPipelineMode(at->connection);
    }
    PGresult *result = PQexec(at->connection, sql);
    const dateline_status status = is_good(result) ? DATELINE_OK : fault_now(at, result, error);
    PQclear(result);
    if (at->is_pipelined)
        (void)PQenterPipelineMode(at->connection);
    return status;
}

// ---- transactions ----

dateline_status postgresql_begin_reading(database *database, unsigned seconds,
                                         dateline_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql,
             "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; SET LOCAL statement_timeout = %u",
             seconds * 1000);
    dateline_status status = postgresql_connect_again(postgresql_of(database), error);
    if (status == DATELINE_OK)
        status = postgresql_execute(database, sql, error);
    postgresql_of(database)->is_open = status == DATELINE_OK;
    return status;
}

static dateline_status begin(postgresql_database *at, const char *sql, dateline_error *error)
{
    const dateline_status status = postgresql_execute(&at->base, sql, error);
    at->is_open = true; // even when only the second of two statements failed
    if (status != DATELINE_OK) {
        postgresql_roll_back(&at->base);
        return status;
    }
    at->is_pipelined = PQenterPipelineMode(at->connection) == 1;
    return DATELINE_OK;
}

// Sends what has neither parameters nor rows of interest; its answer is due.
static dateline_status send_plain(postgresql_database *at, const char *sql, dateline_error *error)
{
    if (PQsendQueryParams(at->connection, sql, 0, NULL, NULL, NULL, NULL, 0) != 1)
        return fault_now(at, NULL, error);
    return postgresql_add_due(at) ? DATELINE_OK : postgresql_fault(&at->base, error);
}

// Each statement sees what is committed when it begins: whoever waited for the lock sees all that
// the one before wrote.
dateline_status postgresql_begin_writing(database *database, int64_t lock, dateline_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql, "BEGIN; SELECT pg_advisory_xact_lock(%lld)", (long long)lock);
    return begin(postgresql_of(database), sql, error);
}

dateline_status postgresql_begin_sharing(database *database, bool lasts, dateline_error *error)
{
    postgresql_database *at = postgresql_of(database);
    at->is_pipelined = PQenterPipelineMode(at->connection) == 1;
    at->is_open = true;
    dateline_status status = send_plain(at, "BEGIN", error);
    if (status == DATELINE_OK && !lasts)
        status = send_plain(at, "SET LOCAL synchronous_commit = off", error);
    if (status != DATELINE_OK)
        postgresql_roll_back(database);
    return status;
}

dateline_status postgresql_take_lock(database *database, int64_t lock, dateline_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT pg_advisory_xact_lock(%lld)", (long long)lock);
    return send_plain(postgresql_of(database), sql, error);
}

dateline_status postgresql_share_lock(database *database, int64_t lock, dateline_error *error)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT pg_advisory_xact_lock_shared(%lld)", (long long)lock);
    return send_plain(postgresql_of(database), sql, error);
}

// Takes in all answers up to the last point that was set.
static void pass_over(postgresql_database *at)
{
    bool is_there = false;
    unsigned pauses = 0;
    while (!is_there && PQstatus(at->connection) == CONNECTION_OK && pauses < DUE_MOST) {
        PGresult *result = PQgetResult(at->connection);
        is_there = result != NULL && PQresultStatus(result) == PGRES_PIPELINE_SYNC;
        pauses = result == NULL ? pauses + 1 : 0;
        PQclear(result);
    }
    (void)PQexitPipelineMode(at->connection);
    at->is_pipelined = false;
    at->due = 0;
}

// After a fault the server passes over all that is sent until it is told where to begin again.
static void leave_pipeline(postgresql_database *at)
{
    if (at->is_pipelined && PQpipelineSync(at->connection) == 1) {
        pass_over(at);
        return;
    }
    (void)PQexitPipelineMode(at->connection);
    at->is_pipelined = false;
    at->due = 0;
}

// A transaction that failed answers COMMIT with ROLLBACK.
static dateline_status check_commit(postgresql_database *at, PGresult *result,
                                    dateline_error *error)
{
    const bool is_done =
        is_good(result) && slice_equal(slice_from_string(PQcmdStatus(result)), SLICE("COMMIT"));
    const dateline_status status = is_done ? DATELINE_OK : fault_now(at, result, error);
    PQclear(result);
    at->is_open = !is_done;
    return status;
}

// In one round trip with whatever is due.
static dateline_status commit_pipelined(postgresql_database *at, dateline_error *error)
{
    bool is_fine = PQsendQueryParams(at->connection, "COMMIT", 0, NULL, NULL, NULL, NULL, 0) == 1 &&
                   PQpipelineSync(at->connection) == 1;
    if (!is_fine)
        postgresql_note(at, NULL);
    for (; at->due > 0 && PQstatus(at->connection) == CONNECTION_OK; at->due--)
        is_fine &= take_answer(at, !is_fine);
    if (is_fine && PQstatus(at->connection) != CONNECTION_OK) {
        postgresql_note(at, NULL);
        is_fine = false;
    }
    PGresult *result = is_fine ? PQgetResult(at->connection) : NULL;
    pass_over(at);
    return is_fine ? check_commit(at, result, error) : postgresql_fault(&at->base, error);
}

dateline_status postgresql_commit(database *database, dateline_error *error)
{
    postgresql_database *at = postgresql_of(database);
    return at->is_pipelined ? commit_pipelined(at, error)
                            : check_commit(at, PQexec(at->connection, "COMMIT"), error);
}

void postgresql_roll_back(database *database)
{
    postgresql_database *at = postgresql_of(database);
    leave_pipeline(at);
    if (at->is_open && PQstatus(at->connection) == CONNECTION_OK)
        PQclear(PQexec(at->connection, "ROLLBACK"));
    at->is_open = false;
}

// ---- what others write ----

dateline_status postgresql_version(uint64_t *out, database *database, const char *channel,
                                   dateline_error *error)
{
    char sql[128];
    postgresql_database *at = postgresql_of(database);
    dateline_status status = postgresql_connect_again(at, error);
    if (status == DATELINE_OK && !at->listens) {
        snprintf(sql, sizeof sql, "LISTEN %s", channel);
        status = postgresql_execute(database, sql, error);
        at->listens = status == DATELINE_OK;
    }
    if (status == DATELINE_OK && PQconsumeInput(at->connection) != 1)
        status = fault_now(at, NULL, error);
    PGnotify *heard = NULL;
    while (status == DATELINE_OK && (heard = PQnotifies(at->connection)) != NULL) {
        at->version++;
        PQfreemem(heard);
    }
    *out = at->version;
    return status;
}

dateline_status postgresql_notify(database *database, const char *channel, dateline_error *error)
{
    char sql[128];
    database_statement *statement = NULL;
    const int length = snprintf(sql, sizeof sql, "NOTIFY %s", channel);
    dateline_status status =
        database_prepare(&statement, database, slice_of(sql, (size_t)length), error);
    if (status == DATELINE_OK)
        status = database_run(statement, error);
    database_finalize(statement);
    return status;
}

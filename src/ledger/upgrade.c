// Is this a ledger, and of which schema? A new one is made, an older one brought up to date in one
// transaction when it is opened for writing: it is of one schema or the other, whatever happens.
#include "ledger/ledger_internal.h"

static dateline_status read_number(int64_t *out, ledger *ledger, const char *sql,
                                   dateline_error *error)
{
    sqlite3_stmt *statement = NULL;
    int code = sqlite3_prepare_v2(ledger->database, sql, -1, &statement, NULL);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        *out = sqlite3_column_int64(statement, 0);
    (void)sqlite3_finalize(statement);
    return code == SQLITE_ROW ? DATELINE_OK : ledger_fault(ledger, code, error);
}

typedef struct stand {
    int64_t application, version, tables;
} stand;

static dateline_status find_stand(stand *out, ledger *ledger, dateline_error *error)
{
    dateline_status status =
        read_number(&out->tables, ledger, "SELECT count(*) FROM sqlite_schema", error);
    if (status == DATELINE_OK)
        status = read_number(&out->application, ledger, "PRAGMA application_id", error);
    if (status == DATELINE_OK)
        status = read_number(&out->version, ledger, "PRAGMA user_version", error);
    return status;
}

static const char *const *steps_from(const stand *stand)
{
    if (stand->tables == 0)
        return ledger_steps_from_nothing;
    return stand->version == 1 ? ledger_steps_from_1 : ledger_steps_from_2;
}

static dateline_status walk(ledger *ledger, const stand *stand, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    for (const char *const *step = steps_from(stand); *step != NULL && status == DATELINE_OK;
         step++)
        status = ledger_execute(ledger, *step, error);
    char *numbers = sqlite3_mprintf("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                    LEDGER_APPLICATION_ID, LEDGER_SCHEMA_VERSION);
    if (numbers == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    if (status == DATELINE_OK)
        status = ledger_execute(ledger, numbers, error);
    sqlite3_free(numbers);
    return status;
}

static dateline_status check_references(ledger *ledger, dateline_error *error)
{
    int64_t broken = 0;
    const dateline_status status =
        read_number(&broken, ledger, "SELECT count(*) FROM pragma_foreign_key_check", error);
    if (status == DATELINE_OK && broken > 0)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "the ledger is damaged: %lld rows lead nowhere; it stays as it was",
                         (long long)broken);
    return status;
}

// Another program may have done it meanwhile: only inside the transaction is it certain.
static dateline_status upgrade(ledger *ledger, dateline_error *error)
{
    stand stand = {0};
    dateline_status status =
        ledger_execute(ledger, "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE;", error);
    if (status != DATELINE_OK)
        return status;
    status = find_stand(&stand, ledger, error);
    if (status == DATELINE_OK && (stand.tables == 0 || stand.version < LEDGER_SCHEMA_VERSION))
        status = walk(ledger, &stand, error);
    if (status == DATELINE_OK)
        status = check_references(ledger, error);
    if (status == DATELINE_OK)
        status = ledger_refresh_disputes(ledger, error);
    status = ledger_verdict(ledger, status, error);
    if (status == DATELINE_OK)
        status = ledger_execute(ledger, "COMMIT", error);
    if (status != DATELINE_OK && sqlite3_get_autocommit(ledger->database) == 0)
        (void)ledger_execute(ledger, "ROLLBACK", NULL);
    if (status == DATELINE_OK)
        status = ledger_execute(ledger, "PRAGMA foreign_keys = ON", error);
    return status;
}

dateline_status ledger_check_schema(ledger *ledger, dateline_ledger_mode mode,
                                    dateline_error *error)
{
    stand stand = {0};
    const dateline_status status = find_stand(&stand, ledger, error);
    if (status != DATELINE_OK)
        return status;
    if (stand.tables == 0 && mode == DATELINE_LEDGER_WRITE)
        return upgrade(ledger, error);
    if (stand.application != LEDGER_APPLICATION_ID || stand.version < 1)
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "this is a database, but no dateline ledger");
    if (stand.version > LEDGER_SCHEMA_VERSION)
        return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                         "the ledger has schema %lld, this program reads up to %d",
                         (long long)stand.version, LEDGER_SCHEMA_VERSION);
    if (stand.version == LEDGER_SCHEMA_VERSION)
        return DATELINE_OK;
    if (mode != DATELINE_LEDGER_READ)
        return upgrade(ledger, error);
    return error_set(error, DATELINE_UNSUPPORTED, 0, 0,
                     "the ledger has schema %lld of an older program: dateline upgrade brings it to"
                     " schema %d",
                     (long long)stand.version, LEDGER_SCHEMA_VERSION);
}

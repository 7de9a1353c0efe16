// Is this a ledger, and of which schema? A new one is made, an older one brought up to date in one
// transaction when it is opened for writing: it is of one schema or the other, whatever happens.
#include "ledger/ledger_internal.h"

typedef struct stand {
    int64_t application, version, tables;
} stand;

static dateline_status find_stand(stand *out, ledger *ledger, dateline_error *error)
{
    static const char *const questions[][3] = {
        [DATABASE_SQLITE] = {"SELECT count(*) FROM sqlite_schema", "PRAGMA application_id",
                             "PRAGMA user_version"},
        [DATABASE_POSTGRESQL] = LEDGER_POSTGRESQL_STAND,
    };
    const char *const *ask = questions[database_kind_of(ledger->database)];
    dateline_status status = database_ask(&out->tables, ledger->database, ask[0], error);
    if (status == DATELINE_OK)
        status = database_ask(&out->application, ledger->database, ask[1], error);
    if (status == DATELINE_OK && out->application == LEDGER_APPLICATION_ID)
        status = database_ask(&out->version, ledger->database, ask[2], error);
    return status;
}

static const char *const *steps_from(const stand *stand)
{
    if (stand->tables == 0)
        return ledger_steps_from_nothing;
    static const char *const *const steps[] = {
        ledger_steps_from_1, ledger_steps_from_2,  ledger_steps_from_3, ledger_steps_from_4,
        ledger_steps_from_5, ledger_steps_from_6,  ledger_steps_from_7, ledger_steps_from_8,
        ledger_steps_from_9, ledger_steps_from_10, ledger_steps_from_11};
    static_assert(sizeof steps / sizeof *steps == LEDGER_SCHEMA_VERSION - 1,
                  "every older schema has its steps");
    return steps[stand->version - 1];
}

// ---- who waits for it is told how far it is ----

static void tell_step(void *context)
{
    const ledger *ledger = context;
    ledger->watcher(ledger->watched, ledger->upgrade_step, ledger->upgrade_steps);
}

static void begin_step(ledger *ledger)
{
    ledger->upgrade_step++;
    if (ledger->watcher != NULL && ledger->upgrade_steps > 0) // of PostgreSQL's none are counted
        tell_step(ledger);
}

#define LAST_STEPS 2u // references, disputes

static void begin_watch(ledger *ledger, const char *const *steps)
{
    ledger->upgrade_step = 0;
    ledger->upgrade_steps = LAST_STEPS;
    for (; *steps != NULL; steps++)
        ledger->upgrade_steps++;
    if (ledger->watcher != NULL)
        database_watch(ledger->database, tell_step, ledger);
}

static void end_watch(ledger *ledger)
{
    if (ledger->watcher != NULL)
        database_watch(ledger->database, NULL, NULL);
}

// ---- the steps ----

static dateline_status walk_sqlite(ledger *ledger, const stand *stand, dateline_error *error)
{
    char numbers[128];
    dateline_status status = DATELINE_OK;
    if (stand->tables > 0) // a new one is made, not brought up to date
        begin_watch(ledger, steps_from(stand));
    for (const char *const *step = steps_from(stand); *step != NULL && status == DATELINE_OK;
         step++) {
        begin_step(ledger);
        status = database_execute(ledger->database, *step, error);
    }
    snprintf(numbers, sizeof numbers, "PRAGMA application_id = %d; PRAGMA user_version = %d;",
             LEDGER_APPLICATION_ID, LEDGER_SCHEMA_VERSION);
    return status == DATELINE_OK ? database_execute(ledger->database, numbers, error) : status;
}

static dateline_status walk(ledger *ledger, const stand *stand, dateline_error *error)
{
    return database_kind_of(ledger->database) == DATABASE_SQLITE
               ? walk_sqlite(ledger, stand, error)
               : ledger_walk_postgresql(ledger, stand->version, error);
}

// Up to there steps make tables anew that others refer to.
#define REMAKES_TABLES 3

// A SQLite file may come from anywhere; PostgreSQL lets no row in that leads nowhere. All rows are
// looked up, which takes longer than all else: not where no table was made anew.
static dateline_status check_references(ledger *ledger, const stand *stand, dateline_error *error)
{
    int64_t broken = 0;
    begin_step(ledger);
    if (database_kind_of(ledger->database) != DATABASE_SQLITE || stand->tables == 0 ||
        stand->version > REMAKES_TABLES)
        return DATELINE_OK;
    const dateline_status status = database_ask(
        &broken, ledger->database, "SELECT count(*) FROM pragma_foreign_key_check", error);
    if (status == DATELINE_OK && broken > 0)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "the ledger is damaged: %lld rows lead nowhere; it stays as it was",
                         (long long)broken);
    return status;
}

// Rows lead nowhere while tables are made anew.
static dateline_status heed_references(ledger *ledger, bool are_heeded, dateline_error *error)
{
    if (database_kind_of(ledger->database) != DATABASE_SQLITE)
        return DATELINE_OK;
    return database_execute(ledger->database,
                            are_heeded ? "PRAGMA foreign_keys = ON" : "PRAGMA foreign_keys = OFF",
                            error);
}

// Another program may have done it meanwhile: only inside the transaction is it certain.
static dateline_status upgrade(ledger *ledger, dateline_error *error)
{
    stand stand = {0};
    dateline_status status = heed_references(ledger, false, error);
    if (status == DATELINE_OK)
        status = database_begin_writing(ledger->database, LEDGER_APPLICATION_ID, error);
    if (status != DATELINE_OK)
        return status;
    status = find_stand(&stand, ledger, error);
    if (status == DATELINE_OK && (stand.tables == 0 || stand.version < LEDGER_SCHEMA_VERSION))
        status = walk(ledger, &stand, error);
    if (status == DATELINE_OK)
        status = check_references(ledger, &stand, error);
    if (status == DATELINE_OK) {
        begin_step(ledger);
        status = ledger_refresh_disputes(ledger, error);
    }
    end_watch(ledger);
    status = ledger_verdict(ledger, status, error);
    if (status == DATELINE_OK)
        status = database_commit(ledger->database, error);
    if (status != DATELINE_OK)
        database_roll_back(ledger->database);
    return status == DATELINE_OK ? heed_references(ledger, true, error) : status;
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
        return error_set(
            error, DATELINE_UNSUPPORTED, 0, 0,
            "a newer program wrote the ledger: it has schema %lld, this one reads up to"
            " %d",
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

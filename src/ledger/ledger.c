#include "ledger/ledger_internal.h"

#include "base/memory.h"

#define SCRATCH_BUDGET (32u << 20)
#define CANDIDATE_BUDGET (32u << 20)
#define LINKS_BUDGET (64u << 20)
#define KNOWN_BUDGET (32u << 20)

dateline_status ledger_fault(const ledger *ledger, dateline_error *error)
{
    return database_fault(ledger->database, error);
}

// ---- statements ----

database_statement *ledger_prepare(ledger *ledger, ledger_statement which, dateline_error *error)
{
    database_statement **statement = &ledger->prepared[which];
    if (*statement != NULL)
        database_restart(*statement);
    else
        (void)database_prepare(statement, ledger->database,
                               slice_from_string(ledger_sql_of(ledger, which)), error);
    return *statement;
}

dateline_status ledger_run(ledger *ledger, database_statement *statement, dateline_error *error)
{
    (void)ledger;
    return statement == NULL ? DATELINE_LEDGER : database_run(statement, error);
}

dateline_status ledger_ask_stand(ledger *ledger, dateline_error *error)
{
    database_statement *row = ledger_prepare(ledger, LEDGER_STAND, error);
    if (row == NULL)
        return DATELINE_LEDGER;
    const database_result code = database_step(row);
    if (code == DATABASE_ROW) {
        ledger->has_decisions = database_column_number(row, 0) != 0;
        ledger->arrived = database_column_number(row, 1);
    }
    database_reset(row);
    return code == DATABASE_ROW ? DATELINE_OK : ledger_fault(ledger, error);
}

// What an earlier transaction knew does not hold any more.
static void start_anew(ledger *ledger)
{
    ledger_forget_links(ledger);
    ledger->first_new = 0;
    ledger->is_alone = database_kind_of(ledger->database) == DATABASE_SQLITE;
}

// Who hangs together with too many is known from one article to the next while nobody else writes.
// Whoever writes beside others knows it within one article (ledger_begin_merging).
static dateline_status keep_many(ledger *ledger, dateline_error *error)
{
    uint64_t version = 0;
    const dateline_status status =
        database_version(&version, ledger->database, LEDGER_CHANNEL, error);
    if (status == DATELINE_OK && version != ledger->version)
        ledger_forget_many(ledger);
    ledger->version = version;
    return status;
}

dateline_status ledger_begin(ledger *ledger, dateline_error *error)
{
    dateline_status status = database_begin_writing(ledger->database, LEDGER_APPLICATION_ID, error);
    if (status != DATELINE_OK)
        return status;
    start_anew(ledger);
    ledger_forget_many(ledger);
    ledger->is_alone = true;
    status = ledger_ask_stand(ledger, error);
    if (status != DATELINE_OK)
        ledger_roll_back(ledger);
    return status;
}

dateline_status ledger_begin_adding(ledger *ledger, int32_t day, bool lasts, dateline_error *error)
{
    start_anew(ledger);
    dateline_status status = ledger_keep_month(ledger, day, error);
    if (status == DATELINE_OK)
        status = database_begin_sharing(ledger->database, lasts, error);
    // Whoever writes beside others asks when it begins to search.
    if (status != DATELINE_OK || !ledger->is_alone)
        return status;
    status = keep_many(ledger, error);
    if (status == DATELINE_OK)
        status = ledger_ask_stand(ledger, error);
    if (status != DATELINE_OK)
        ledger_roll_back(ledger);
    return status;
}

dateline_status ledger_take_turn(ledger *ledger, dateline_error *error)
{
    const dateline_status status =
        database_take_lock(ledger->database, LEDGER_APPLICATION_ID, error);
    ledger->is_alone = true;
    return status == DATELINE_OK ? ledger_ask_stand(ledger, error) : status;
}

dateline_status ledger_commit(ledger *ledger, dateline_error *error)
{
    dateline_status status = database_notify(ledger->database, LEDGER_CHANNEL, error);
    if (status == DATELINE_OK)
        status = database_commit(ledger->database, error);
    if (status == DATELINE_OK && !ledger->unwritten.is_gathering)
        ledger->printings_kept = ledger->printings;
    return status;
}

dateline_status ledger_verdict(ledger *ledger, dateline_status status, dateline_error *error)
{
    if (database_has_lost_value(ledger->database) && status == DATELINE_OK)
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for what the ledger holds");
    status = arena_verdict(ledger->links, status, error);
    status = arena_verdict(ledger->scratch, status, error);
    return arena_verdict(ledger->candidate, status, error);
}

void ledger_roll_back(ledger *ledger)
{
    ledger->unwritten.count = ledger->unwritten.written = 0; // what was gathered goes along
    ledger->reading_number = 0;                              // its row may have gone with the rest
    ledger_forget_many(ledger);                              // and links with it
    ledger->printings = ledger->printings_kept;
    database_roll_back(ledger->database);
}

bool ledger_gather(ledger *ledger)
{
    // PostgreSQL commits each, so that its words are written with it.
    ledger->unwritten.is_gathering = database_kind_of(ledger->database) == DATABASE_SQLITE;
    database_gather(ledger->database);
    return ledger->unwritten.is_gathering;
}

dateline_status ledger_keep_gathered(ledger *ledger, dateline_error *error)
{
    dateline_status status = ledger_write_texts(ledger, error);
    if (status != DATELINE_OK) {
        ledger_drop_gathered(ledger);
        return status;
    }
    ledger->unwritten = (ledger_unwritten){0};
    status = database_keep_gathered(ledger->database, error);
    if (status == DATELINE_OK)
        ledger->printings_kept = ledger->printings;
    return status;
}

uint64_t ledger_printings_kept(const ledger *ledger)
{
    return ledger->printings_kept;
}

void ledger_drop_gathered(ledger *ledger)
{
    ledger->unwritten = (ledger_unwritten){0};
    ledger->reading_number = 0;
    ledger->printings = ledger->printings_kept;
    ledger_forget_many(ledger);
    database_roll_back(ledger->database);
    (void)database_keep_gathered(ledger->database, NULL); // nothing is left of it
}

void ledger_bind_text(database_statement *statement, int index, slice text)
{
    database_bind_text(statement, index, text.length == 0 ? SLICE_NONE : text);
}

slice ledger_day_text(arena *arena, int32_t day)
{
    char text[11];
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE)
        return SLICE("");
    calendar_write(day, text);
    return arena_copy(arena, slice_of(text, 10));
}

void ledger_bind_day(database_statement *statement, int index, int32_t day)
{
    char text[11];
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE) {
        database_bind_copy(statement, index, SLICE_NONE);
        return;
    }
    calendar_write(day, text);
    database_bind_copy(statement, index, slice_of(text, 10));
}

void ledger_bind_count(database_statement *statement, int index, uint32_t count)
{
    if (count == HOWMANY_UNBOUNDED)
        database_bind_no_number(statement, index);
    else
        database_bind_number(statement, index, count);
}

slice ledger_column_text(database_statement *statement, int column)
{
    return database_column_text(statement, column);
}

when_interval ledger_column_interval(database_statement *statement, int column)
{
    when_interval interval = WHEN_ALWAYS;
    int32_t day = 0;
    if (calendar_read(ledger_column_text(statement, column), &day))
        interval.earliest = day;
    if (calendar_read(ledger_column_text(statement, column + 1), &day))
        interval.latest = day;
    return interval;
}

static uint32_t column_count(database_statement *statement, int column, uint32_t otherwise)
{
    if (database_column_is_null(statement, column))
        return otherwise;
    const int64_t value = database_column_number(statement, column);
    return value < 0 ? 0 : value >= UINT32_MAX ? HOWMANY_UNBOUNDED : (uint32_t)value;
}

howmany_range ledger_column_range(database_statement *statement, int column)
{
    return (howmany_range){column_count(statement, column, 0),
                           column_count(statement, column + 1, HOWMANY_UNBOUNDED)};
}

// ---- opening ----

static dateline_status open_database(ledger *opened, const char *where, dateline_ledger_mode mode,
                                     dateline_error *error)
{
    static const database_mode modes[] = {
        [DATELINE_LEDGER_READ] = DATABASE_READ,
        [DATELINE_LEDGER_WRITE] = DATABASE_WRITE,
        [DATELINE_LEDGER_CHANGE] = DATABASE_CHANGE,
    };
    const dateline_status status = database_open(&opened->database, where, modes[mode], error);
    if (status != DATELINE_OK || database_kind_of(opened->database) == DATABASE_SQLITE)
        return status;
    return database_set_session(opened->database, "SET search_path = " LEDGER_SCHEMA ", pg_catalog",
                                error);
}

dateline_status ledger_open(ledger **out, const char *path, dateline_ledger_mode mode,
                            dateline_error *error)
{
    return ledger_open_watched(out, path, mode, NULL, NULL, error);
}

dateline_status ledger_open_watched(ledger **out, const char *path, dateline_ledger_mode mode,
                                    dateline_upgrade_watcher watcher, void *context,
                                    dateline_error *error)
{
    ledger *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the ledger");
    opened->is_writable = mode != DATELINE_LEDGER_READ;
    opened->watcher = watcher;
    opened->watched = context;
    dateline_status status = open_database(opened, path, mode, error);
    if (status == DATELINE_OK)
        status = arena_open(&opened->scratch, SCRATCH_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&opened->candidate, CANDIDATE_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&opened->links, LINKS_BUDGET, error);
    if (status == DATELINE_OK)
        status = arena_open(&opened->known, KNOWN_BUDGET, error);
    if (status == DATELINE_OK)
        status = ledger_check_schema(opened, mode, error);
    if (status != DATELINE_OK) {
        ledger_close(opened);
        return status;
    }
    *out = opened;
    return DATELINE_OK;
}

struct database *ledger_database(ledger *ledger)
{
    return ledger->database;
}

bool ledger_is_writable(const ledger *ledger)
{
    return ledger->is_writable;
}

void ledger_close(ledger *ledger)
{
    if (ledger == NULL)
        return;
    for (int i = 0; i < LEDGER_STATEMENTS; i++)
        database_finalize(ledger->prepared[i]);
    database_close(ledger->database);
    arena_close(ledger->links);
    arena_close(ledger->known);
    arena_close(ledger->candidate);
    arena_close(ledger->scratch);
    memory_release(ledger);
}

#include "ledger/judged.h"

// The claims that a person judged, and whether anything but a copy is among them: a copy is no
// reason to doubt a figure that nobody else tells.
typedef struct judged {
    bool is_any, is_more_than_copies;
} judged;

static dateline_status ask(database_statement **out, ledger *ledger, const char *sql,
                           int64_t incident, const char *slot, dateline_error *error)
{
    const dateline_status status =
        database_prepare(out, ledger->database, slice_from_string(sql), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(*out, 1, incident);
    if (database_parameters(*out) > 1)
        database_bind_copy(*out, 2, slice_from_string(slot));
    return DATELINE_OK;
}

static dateline_status find_judged(judged *out, ledger *ledger, int64_t incident, const char *slot,
                                   dateline_error *error)
{
    database_statement *row = NULL;
    *out = (judged){0};
    const dateline_status status =
        ask(&row, ledger,
            "SELECT DISTINCT verdict FROM claim WHERE incident = ?1 AND slot = ?2 AND verdict <> 0",
            incident, slot, error);
    if (status != DATELINE_OK)
        return status;
    database_result code;
    while ((code = database_step(row)) == DATABASE_ROW) {
        out->is_any = true;
        out->is_more_than_copies |= database_column_number(row, 0) != 4;
    }
    database_finalize(row);
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

// ---- tolls ----

// What one account tells, as ledger_profile puts it together from the article's claims.
typedef struct toll {
    int64_t account; // 0 none
    howmany_range range;
    bool is_accepted;
} toll;

static void add_figure(toll *toll, howmany_range told)
{
    const bool is_first = toll->range.low == 0 && toll->range.high == HOWMANY_UNBOUNDED;
    if (is_first)
        toll->range = told;
    else if (told.low > toll->range.low)
        toll->range.low = told.low;
    if (toll->range.high < toll->range.low)
        toll->range.high = toll->range.low;
}

static void prefer(toll *best, const toll *other)
{
    if (other->account != 0 && (best->account == 0 || (other->is_accepted && !best->is_accepted)))
        *best = *other;
}

// Accounts in their order; one whose figure was accepted or edited goes before the others.
static dateline_status find_toll(toll *best, ledger *ledger, int64_t incident, const char *slot,
                                 dateline_error *error)
{
    database_statement *row = NULL;
    toll current = {0};
    *best = (toll){0};
    const dateline_status status =
        ask(&row, ledger,
            "SELECT c.account, c.low, c.high, c.verdict FROM claim c JOIN account k"
            " ON k.id = c.account WHERE c.incident = ?1 AND c.slot = ?2"
            " AND c.verdict NOT IN (2, 4) AND c.certainty <> 'negated'"
            " AND (c.low IS NOT NULL OR c.high IS NOT NULL) ORDER BY k.rank, k.number, c.id",
            incident, slot, error);
    if (status != DATELINE_OK)
        return status;
    database_result code;
    while ((code = database_step(row)) == DATABASE_ROW) {
        const int64_t account = database_column_number(row, 0);
        const int64_t verdict = database_column_number(row, 3);
        if (account != current.account) {
            prefer(best, &current);
            current = (toll){.account = account, .range = {0, HOWMANY_UNBOUNDED}};
        }
        add_figure(&current, ledger_column_range(row, 1));
        current.is_accepted |= verdict == 1 || verdict == 3;
    }
    database_finalize(row);
    prefer(best, &current);
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

static dateline_status obey_toll(ledger *ledger, int64_t incident, const char *slot,
                                 ledger_statement which, dateline_error *error)
{
    judged judged;
    toll best = {0};
    dateline_status status = find_judged(&judged, ledger, incident, slot, error);
    if (status == DATELINE_OK && judged.is_any)
        status = find_toll(&best, ledger, incident, slot, error);
    if (status != DATELINE_OK || !judged.is_any ||
        (best.account == 0 && !judged.is_more_than_copies))
        return status;
    database_statement *statement = ledger_prepare(ledger, which, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, incident);
    if (best.account == 0)
        database_bind_no_number(statement, 2);
    else
        ledger_bind_count(statement, 2, best.range.low);
    ledger_bind_count(statement, 3, best.account == 0 ? HOWMANY_UNBOUNDED : best.range.high);
    return ledger_run(ledger, statement, error);
}

// ---- the day ----

// Is it the account's own fact, as it was read, that was judged? Those come first, then accounts'
// facts that nobody judged otherwise, then what else is claimed.
static const char days[] =
    "WITH told AS (SELECT k.id AS account, k.rank, c.id, c.earliest, c.latest, c.verdict,"
    "  CASE WHEN r.claim IS NULL THEN c.earliest ELSE r.earliest END IS NOT DISTINCT FROM"
    "  k.earliest AND CASE WHEN r.claim IS NULL THEN c.latest ELSE r.latest END IS NOT DISTINCT"
    "  FROM k.latest AS is_own, c.verdict NOT IN (2, 4) AND c.certainty <> 'negated' AS stands"
    "  FROM claim c JOIN account k ON k.id = c.account LEFT JOIN claim_as_read r"
    "  ON r.claim = c.id WHERE c.incident = ?1 AND c.slot = 'date')"
    " SELECT earliest, latest FROM (SELECT earliest, latest, rank, id, CASE WHEN is_own AND"
    "   verdict IN (1, 3) THEN 0 WHEN is_own THEN 1 WHEN verdict IN (1, 3) THEN 2 ELSE 3 END"
    "   AS place FROM told WHERE stands AND (earliest IS NOT NULL OR latest IS NOT NULL)"
    "  UNION ALL SELECT k.earliest, k.latest, k.rank, 0, 1 FROM account k WHERE k.incident = ?1"
    "   AND (k.earliest IS NOT NULL OR k.latest IS NOT NULL) AND NOT EXISTS (SELECT 1 FROM told t"
    "    WHERE t.account = k.id AND t.is_own AND t.verdict IN (2, 3, 4))) found"
    " ORDER BY place, earliest IS NULL OR latest IS NULL, rank, id LIMIT 1";

static dateline_status obey_days(ledger *ledger, int64_t incident, dateline_error *error)
{
    judged judged;
    database_statement *row = NULL;
    dateline_status status = find_judged(&judged, ledger, incident, "date", error);
    if (status == DATELINE_OK && judged.is_any)
        status = ask(&row, ledger, days, incident, "", error);
    if (status != DATELINE_OK || !judged.is_any)
        return status;
    const database_result code = database_step(row);
    const when_interval found = code == DATABASE_ROW ? ledger_column_interval(row, 0) : WHEN_ALWAYS;
    database_finalize(row);
    if (code == DATABASE_FAULT)
        return ledger_fault(ledger, error);
    if (code == DATABASE_DONE && !judged.is_more_than_copies)
        return DATELINE_OK;
    database_statement *statement = ledger_prepare(ledger, LEDGER_CORRECT_DATE, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, incident);
    ledger_bind_day(statement, 2, found.earliest);
    ledger_bind_day(statement, 3, found.latest);
    return ledger_run(ledger, statement, error);
}

// ---- the place ----

// As for days.
static const char places[] =
    "WITH told AS (SELECT k.id AS account, k.rank, k.precision, c.id, c.value, c.verdict,"
    "  CASE WHEN r.claim IS NULL THEN c.value ELSE r.value END IS NOT DISTINCT FROM k.place"
    "  AS is_own, c.verdict NOT IN (2, 4) AND c.certainty <> 'negated' AS stands"
    "  FROM claim c JOIN account k ON k.id = c.account LEFT JOIN claim_as_read r"
    "  ON r.claim = c.id WHERE c.incident = ?1 AND c.slot = 'place')"
    " SELECT name FROM (SELECT value AS name, rank, id, CASE WHEN is_own THEN precision ELSE 8 END"
    "   AS precision, CASE WHEN is_own AND verdict IN (1, 3) THEN 0 WHEN is_own THEN 1"
    "   WHEN verdict IN (1, 3) THEN 2 ELSE 3 END AS place FROM told WHERE stands"
    "  UNION ALL SELECT k.place, k.rank, 0, k.precision, 1 FROM account k WHERE k.incident = ?1"
    "   AND k.place IS NOT NULL AND NOT EXISTS (SELECT 1 FROM told t WHERE t.account = k.id"
    "    AND t.is_own AND t.verdict IN (2, 3, 4))) found"
    " ORDER BY place, precision > " LEDGER_IN_TOWN ", precision > " LEDGER_IN_COUNTRY
    ", rank, id LIMIT 1";

// Where it lies is known when an account tells of it by that name.
static const char put_place[] =
    "UPDATE incident SET place = ?2, (country, latitude, longitude, precision, " LEDGER_LIES_IN
    ") = (SELECT country, latitude, longitude, precision, " LEDGER_LIES_IN
    " FROM (SELECT country, latitude, longitude, precision, " LEDGER_LIES_IN
    ", rank, 0 AS is_unknown FROM account WHERE incident = ?1 AND place = ?2"
    "  UNION ALL SELECT NULL, NULL, NULL, 8, NULL, NULL, NULL, NULL, '', 1) named"
    " ORDER BY is_unknown, latitude IS NULL, rank LIMIT 1) WHERE id = ?1";

static dateline_status write_place(ledger *ledger, int64_t incident, slice name,
                                   dateline_error *error)
{
    database_statement *statement = NULL;
    dateline_status status =
        database_prepare(&statement, ledger->database, slice_from_string(put_place), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(statement, 1, incident);
    ledger_bind_text(statement, 2, name);
    status = database_run(statement, error);
    database_finalize(statement);
    return status;
}

static dateline_status obey_place(ledger *ledger, int64_t incident, dateline_error *error)
{
    judged judged;
    database_statement *row = NULL;
    dateline_status status = find_judged(&judged, ledger, incident, "place", error);
    if (status == DATELINE_OK && judged.is_any)
        status = ask(&row, ledger, places, incident, "", error);
    if (status != DATELINE_OK || !judged.is_any)
        return status;
    const database_result code = database_step(row);
    const slice name =
        code == DATABASE_ROW ? arena_copy(ledger->scratch, ledger_column_text(row, 0)) : SLICE_NONE;
    database_finalize(row);
    if (code == DATABASE_FAULT)
        return ledger_fault(ledger, error);
    if (code == DATABASE_DONE && !judged.is_more_than_copies)
        return DATELINE_OK;
    return write_place(ledger, incident, name, error);
}

dateline_status ledger_obey_judgements(ledger *ledger, int64_t incident, dateline_error *error)
{
    dateline_status status = obey_toll(ledger, incident, "killed", LEDGER_CORRECT_KILLED, error);
    if (status == DATELINE_OK)
        status = obey_toll(ledger, incident, "injured", LEDGER_CORRECT_INJURED, error);
    if (status == DATELINE_OK)
        status = obey_days(ledger, incident, error);
    return status == DATELINE_OK ? obey_place(ledger, incident, error) : status;
}

// ---- what was read ----

// An incident has an account: each part is one row.
#define ALL_OF(days, place, killed, injured)                                                       \
    "SELECT d.earliest, d.latest, p.place, k.killed_low, k.killed_high, j.injured_low,"            \
    " j.injured_high FROM (" days ") d, (" place ") p, (" killed ") k, (" injured ") j"
const char ledger_read_facts[] =
    ALL_OF(LEDGER_READ_DAYS(":id"), LEDGER_READ_PLACE("place", ":id"),
           LEDGER_READ_TOLL("killed", ":id"), LEDGER_READ_TOLL("injured", ":id"));

static void take_facts(ledger_incident_row *out, database_statement *row, arena *arena)
{
    out->bounds = ledger_column_interval(row, 0);
    out->place = arena_copy(arena, ledger_column_text(row, 2));
    out->killed = ledger_column_range(row, 3);
    out->injured = ledger_column_range(row, 5);
    out->has_killed = !database_column_is_null(row, 3) || !database_column_is_null(row, 4);
    out->has_injured = !database_column_is_null(row, 5) || !database_column_is_null(row, 6);
}

dateline_status ledger_facts_as_read(ledger_incident_row *out, ledger *ledger, int64_t incident,
                                     dateline_error *error)
{
    database_statement *row = NULL;
    *out = (ledger_incident_row){.id = incident};
    const dateline_status status = ask(&row, ledger, ledger_read_facts, incident, "", error);
    if (status != DATELINE_OK)
        return status;
    arena_reset(ledger->scratch);
    const database_result code = database_step(row);
    if (code == DATABASE_ROW)
        take_facts(out, row, ledger->scratch);
    database_finalize(row);
    return code == DATABASE_FAULT ? ledger_fault(ledger, error)
                                  : ledger_verdict(ledger, DATELINE_OK, error);
}

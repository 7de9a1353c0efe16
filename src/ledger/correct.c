// An incident's facts: those of its accounts, what people judged of them, then what they corrected.
// The accounts keep what was read, so that a correction that is taken back leaves no trace.
#include <stdlib.h>

#include "ledger/judged.h"

// "48.85, 2.35"
static bool read_point(double *latitude, double *longitude, slice text)
{
    char copy[64];
    char *end = NULL;
    if (text.length >= sizeof copy)
        return false;
    memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    *latitude = strtod(copy, &end);
    if (end == copy || *end != ',')
        return false;
    const char *second = end + 1;
    *longitude = strtod(second, &end);
    return end != second && *end == '\0' && *latitude >= -90 && *latitude <= 90 &&
           *longitude >= -180 && *longitude <= 180;
}

// ---- binding a value: each says whether it is one ----

static bool bind_text(database_statement *statement, slice value)
{
    if (statement != NULL)
        ledger_bind_text(statement, 2, value);
    return value.length > 0;
}

static bool bind_type(database_statement *statement, slice value)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(value, slice_from_string(what_type_name((what_type)type))))
            return bind_text(statement, value);
    return false;
}

static bool bind_country(database_statement *statement, slice value)
{
    for (size_t i = 0; i < value.length; i++)
        if (value.data[i] < 'A' || value.data[i] > 'Z')
            return false;
    return value.length == 3 && bind_text(statement, value); // impossible: bound when not empty
}

static bool bind_date(database_statement *statement, slice value)
{
    when_interval days;
    if (!ledger_read_interval(&days, value))
        return false;
    if (statement != NULL) {
        ledger_bind_day(statement, 2, days.earliest);
        ledger_bind_day(statement, 3, days.latest);
    }
    return true;
}

static bool bind_point(database_statement *statement, slice value)
{
    double latitude = 0;
    double longitude = 0;
    if (!read_point(&latitude, &longitude, value))
        return false;
    if (statement != NULL) {
        database_bind_real(statement, 2, latitude);
        database_bind_real(statement, 3, longitude);
    }
    return true;
}

static bool bind_count(database_statement *statement, slice value)
{
    howmany_range range;
    if (!ledger_read_range(&range, value))
        return false;
    if (statement != NULL) {
        ledger_bind_count(statement, 2, range.low);
        ledger_bind_count(statement, 3, range.high);
    }
    return true;
}

static const struct {
    const char *name;
    ledger_statement statement;
    bool (*bind)(database_statement *statement, slice value);
    const char *wants;
} fields[] = {
    {"type", LEDGER_CORRECT_TYPE, bind_type, "a type of PLOVER, as incidents lists them"},
    {"label", LEDGER_CORRECT_LABEL, bind_text, "words"},
    {"date", LEDGER_CORRECT_DATE, bind_date, "2024-05-24, 2024-05 or 2024-05-01..2024-05-24"},
    {"place", LEDGER_CORRECT_PLACE, bind_text, "the name of a place"},
    {"town", LEDGER_CORRECT_TOWN, bind_text, "the name of a town"},
    {"country", LEDGER_CORRECT_COUNTRY, bind_country, "three capitals, as UKR"},
    {"point", LEDGER_CORRECT_POINT, bind_point, "degrees north and east, as 48.85,2.35"},
    {"killed", LEDGER_CORRECT_KILLED, bind_count, "9, 9..14 or 9.."},
    {"injured", LEDGER_CORRECT_INJURED, bind_count, "9, 9..14 or 9.."},
};
#define FIELDS (sizeof fields / sizeof *fields)

static size_t field_named(slice name)
{
    size_t at = 0;
    while (at < FIELDS && !slice_equal(name, slice_from_string(fields[at].name)))
        at++;
    return at;
}

dateline_status ledger_check_correction(slice field, slice value, dateline_error *error)
{
    const size_t at = field_named(field);
    if (at == FIELDS)
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "\"%.*s\" cannot be corrected: type, label, date, place, town, country,"
                         " point, killed and injured can",
                         (int)field.length, field.data);
    if (!fields[at].bind(NULL, value))
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%.*s\" is no %s: it wants %s",
                         (int)value.length, value.data, fields[at].name, fields[at].wants);
    return DATELINE_OK;
}

// ---- the incident ----

typedef struct correction {
    slice field, value;
} correction;

typedef struct corrections {
    correction *items;
    uint32_t count, capacity;
} corrections;

static dateline_status read_corrections(corrections *out, ledger *ledger, int64_t incident,
                                        dateline_error *error)
{
    arena *arena = ledger->scratch;
    database_statement *rows = ledger_prepare(ledger, LEDGER_CORRECTIONS, error);
    if (rows == NULL)
        return DATELINE_LEDGER;
    database_bind_number(rows, 1, incident);
    database_result code = DATABASE_ROW;
    while ((code = database_step(rows)) == DATABASE_ROW) {
        correction *kept = ARENA_PUSH(arena, out->items, out->count, out->capacity);
        if (kept == NULL)
            break;
        *kept = (correction){arena_copy(arena, ledger_column_text(rows, 0)),
                             arena_copy(arena, ledger_column_text(rows, 1))};
    }
    database_reset(rows);
    if (code == DATABASE_ROW || arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "too many corrections of one incident");
    return code == DATABASE_DONE ? DATELINE_OK : ledger_fault(ledger, error);
}

// A ledger from elsewhere may hold what is no correction: that changes nothing.
static dateline_status correct(ledger *ledger, int64_t incident, const correction *correction,
                               dateline_error *error)
{
    const size_t at = field_named(correction->field);
    if (at == FIELDS || !fields[at].bind(NULL, correction->value))
        return DATELINE_OK;
    database_statement *statement = ledger_prepare(ledger, fields[at].statement, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    database_bind_number(statement, 1, incident);
    (void)fields[at].bind(statement, correction->value);
    return ledger_run(ledger, statement, error);
}

dateline_status ledger_refresh(ledger *ledger, int64_t incident, dateline_error *error)
{
    corrections all = {0};
    dateline_status status = ledger_run_with(ledger, LEDGER_NOTE_CHANGE, incident, 0, error);
    if (status == DATELINE_OK)
        status = ledger_run_with(ledger, LEDGER_REFRESH_INCIDENT, incident, 0, error);
    if (status == DATELINE_OK && ledger->has_decisions)
        status = ledger_obey_judgements(ledger, incident, error);
    if (status == DATELINE_OK && ledger->has_decisions)
        status = read_corrections(&all, ledger, incident, error);
    for (uint32_t i = 0; i < all.count && status == DATELINE_OK; i++)
        status = correct(ledger, incident, &all.items[i], error);
    return status;
}

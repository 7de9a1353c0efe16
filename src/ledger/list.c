#include "ledger/ledger_internal.h"

static dateline_status finish(ledger *ledger, sqlite3_stmt *statement, int code,
                              dateline_error *error)
{
    (void)sqlite3_reset(statement);
    const bool is_done = code == SQLITE_DONE || code == SQLITE_ROW; // ROW: the caller stopped
    return is_done ? DATELINE_OK : ledger_fault(ledger, code, error);
}

static ledger_incident_row incident_row(sqlite3_stmt *row)
{
    return (ledger_incident_row){
        .id = sqlite3_column_int64(row, 0),
        .type = ledger_column_text(row, 1),
        .mode = ledger_column_text(row, 2),
        .label = ledger_column_text(row, 3),
        .place = ledger_column_text(row, 4),
        .country = ledger_column_text(row, 5),
        .bounds = ledger_column_interval(row, 6),
        .has_point = sqlite3_column_type(row, 8) != SQLITE_NULL,
        .latitude = sqlite3_column_double(row, 8),
        .longitude = sqlite3_column_double(row, 9),
        .killed = ledger_column_range(row, 10),
        .injured = ledger_column_range(row, 12),
        .has_killed = sqlite3_column_type(row, 10) != SQLITE_NULL,
        .has_injured = sqlite3_column_type(row, 12) != SQLITE_NULL,
        .articles = sqlite3_column_int64(row, 14),
        .claims = sqlite3_column_int64(row, 15),
    };
}

dateline_status ledger_incidents(ledger *ledger, int64_t id, ledger_each_incident each,
                                 void *context, dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_LIST_INCIDENTS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, id);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        const ledger_incident_row row = incident_row(statement);
        if (!each(&row, context))
            break;
    }
    return finish(ledger, statement, code, error);
}

static int64_t column_or_open(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) == SQLITE_NULL ? -1 : sqlite3_column_int64(row, column);
}

static ledger_claim_row claim_row(sqlite3_stmt *row)
{
    int32_t day = DAY_UNKNOWN;
    (void)calendar_read(ledger_column_text(row, 15), &day);
    return (ledger_claim_row){
        .id = sqlite3_column_int64(row, 0),
        .incident = sqlite3_column_int64(row, 1),
        .article = sqlite3_column_int64(row, 2),
        .slot = ledger_column_text(row, 3),
        .value = ledger_column_text(row, 4),
        .words = ledger_column_text(row, 5),
        .holder = ledger_column_text(row, 6),
        .via = ledger_column_text(row, 7),
        .parent = ledger_column_text(row, 8),
        .stance = ledger_column_text(row, 9),
        .certainty = ledger_column_text(row, 10),
        .why = ledger_column_text(row, 11),
        .article_title = ledger_column_text(row, 12),
        .outlet = ledger_column_text(row, 13),
        .sentence = ledger_column_text(row, 14),
        .day = day,
        .low = column_or_open(row, 16),
        .high = column_or_open(row, 17),
        .bounds = ledger_column_interval(row, 18),
    };
}

dateline_status ledger_claims(ledger *ledger, int64_t incident, ledger_each_claim each,
                              void *context, dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_LIST_CLAIMS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    (void)sqlite3_bind_int64(statement, 1, incident);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        const ledger_claim_row row = claim_row(statement);
        if (!each(&row, context))
            break;
    }
    return finish(ledger, statement, code, error);
}

dateline_status ledger_stays(ledger *ledger, ledger_each_stay each, void *context,
                             dateline_error *error)
{
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_LIST_STAYS, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        const ledger_stay_row row = {
            .article = sqlite3_column_int64(statement, 0),
            .person = ledger_column_text(statement, 1),
            .kind = ledger_column_text(statement, 2),
            .place = ledger_column_text(statement, 3),
            .inferred_from = ledger_column_text(statement, 4),
            .holder = ledger_column_text(statement, 5),
            .words = ledger_column_text(statement, 6),
            .bounds = ledger_column_interval(statement, 7),
        };
        if (!each(&row, context))
            break;
    }
    return finish(ledger, statement, code, error);
}

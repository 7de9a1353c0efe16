// The columns that listings and exports ask first, in one order, as structures.
#include "ledger/ledger_internal.h"

ledger_incident_row ledger_read_incident(sqlite3_stmt *row)
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

static int64_t column_or_open(sqlite3_stmt *row, int column)
{
    return sqlite3_column_type(row, column) == SQLITE_NULL ? -1 : sqlite3_column_int64(row, column);
}

ledger_claim_row ledger_read_claim(sqlite3_stmt *row)
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

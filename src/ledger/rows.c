// The columns that listings and exports ask first, in one order, as structures.
#include "ledger/ledger_internal.h"

ledger_incident_row ledger_read_incident(database_statement *row)
{
    return (ledger_incident_row){
        .id = database_column_number(row, 0),
        .type = ledger_column_text(row, 1),
        .mode = ledger_column_text(row, 2),
        .label = ledger_column_text(row, 3),
        .place = ledger_column_text(row, 4),
        .country = ledger_column_text(row, 5),
        .bounds = ledger_column_interval(row, 6),
        .has_point = !database_column_is_null(row, 8),
        .latitude = database_column_real(row, 8),
        .longitude = database_column_real(row, 9),
        .killed = ledger_column_range(row, 10),
        .injured = ledger_column_range(row, 12),
        .has_killed = !database_column_is_null(row, 10),
        .has_injured = !database_column_is_null(row, 12),
        .articles = database_column_number(row, 14),
        .claims = database_column_number(row, 15),
        .town = ledger_column_text(row, 16),
        .province = ledger_column_text(row, 17),
        .district = ledger_column_text(row, 18),
        .division = ledger_column_text(row, 19),
        .geoname = database_column_number(row, 20),
        .is_topic = database_column_number(row, 21) != 0,
        .contexts = ledger_column_text(row, 22),
    };
}

static int64_t column_or_open(database_statement *row, int column)
{
    return database_column_is_null(row, column) ? -1 : database_column_number(row, column);
}

incident_lies ledger_read_lies(database_statement *row, int column)
{
    if (database_column_is_null(row, column))
        return (incident_lies){.precision = WHERE_UNKNOWN};
    return (incident_lies){
        .precision = (where_precision)database_column_number(row, column),
        .country = ledger_column_text(row, column + 1),
        .province = ledger_column_text(row, column + 2),
        .district = ledger_column_text(row, column + 3),
        .town = ledger_column_text(row, column + 4),
    };
}

void ledger_read_description(ledger_claim_row *out, database_statement *row, int column)
{
    out->holder_title = ledger_column_text(row, column);
    out->holder_role = ledger_column_text(row, column + 1);
    out->affiliation = ledger_column_text(row, column + 2);
    out->holder_country = ledger_column_text(row, column + 3);
}

ledger_claim_row ledger_read_claim(database_statement *row)
{
    int32_t day = DAY_UNKNOWN;
    (void)calendar_read(ledger_column_text(row, 15), &day);
    return (ledger_claim_row){
        .id = database_column_number(row, 0),
        .incident = database_column_number(row, 1),
        .article = database_column_number(row, 2),
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

ledger_stay_row ledger_read_stay(database_statement *row)
{
    return (ledger_stay_row){
        .article = database_column_number(row, 0),
        .person = ledger_column_text(row, 1),
        .kind = ledger_column_text(row, 2),
        .place = ledger_column_text(row, 3),
        .inferred_from = ledger_column_text(row, 4),
        .holder = ledger_column_text(row, 5),
        .words = ledger_column_text(row, 6),
        .bounds = ledger_column_interval(row, 7),
        .id = database_column_number(row, 9),
    };
}

ledger_article_row ledger_read_article(database_statement *row)
{
    return (ledger_article_row){
        .id = database_column_number(row, 0),
        .source_id = ledger_column_text(row, 1),
        .published = ledger_column_text(row, 2),
        .title = ledger_column_text(row, 3),
        .outlet = ledger_column_text(row, 4),
        .url = ledger_column_text(row, 5),
        .language = ledger_column_text(row, 6),
        .text = ledger_column_text(row, 7),
        .sha256 = ledger_column_text(row, 8),
    };
}

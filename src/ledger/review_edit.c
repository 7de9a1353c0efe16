// Which values a claim's fields may have, and how they are put in place of what was read.
#include "ledger/review.h"

static bool is_count(slice slot)
{
    for (int i = 0; i < SLOT_COUNT; i++)
        if (slice_equal(slot, slice_from_string(article_slot_name((article_slot)i))))
            return article_slot_is_number((article_slot)i);
    return false;
}

static bool is_date(slice slot)
{
    return slice_equal(slot, SLICE("date"));
}

static bool is_stance(slice value)
{
    for (int i = 0; i < STANCE_COUNT; i++)
        if (i != STANCE_NONE &&
            slice_equal(value, slice_from_string(sayswho_stance_name((sayswho_stance)i))))
            return true;
    return false;
}

static bool is_certainty(slice value)
{
    for (int i = 0; i <= CERTAINTY_NEGATED; i++)
        if (slice_equal(value, slice_from_string(sayswho_certainty_name((sayswho_certainty)i))))
            return true;
    return false;
}

static const char *wanted(slice slot, slice field, slice value)
{
    howmany_range range;
    when_interval days;
    if (slice_equal(field, SLICE("holder")))
        return value.length > 0 ? NULL : "a name";
    if (slice_equal(field, SLICE("stance")))
        return is_stance(value) ? NULL : "one of asserts, confirms, denies, blames and so on";
    if (slice_equal(field, SLICE("certainty")))
        return is_certainty(value) ? NULL : "certain, probable, possible or negated";
    if (is_count(slot))
        return ledger_read_range(&range, value) ? NULL : "9, 9..14, 9.. or ..14";
    if (is_date(slot))
        return ledger_read_interval(&days, value) ? NULL
                                                  : "2024-05-24, 2024-05 or 2024-05-01..2024-05-24";
    return value.length > 0 ? NULL : "words";
}

dateline_status ledger_check_edit(slice slot, slice field, slice value, dateline_error *error)
{
    static const char *const fields[] = {"value", "holder", "stance", "certainty"};
    bool is_field = false;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        is_field = is_field || slice_equal(field, slice_from_string(fields[i]));
    if (!is_field)
        return error_set(error, DATELINE_USAGE, 0, 0,
                         "\"%.*s\" cannot be edited: value, holder, stance, certainty and span can",
                         (int)field.length, field.data);
    const char *wants = wanted(slot, field, value);
    return wants == NULL ? DATELINE_OK
                         : error_set(error, DATELINE_USAGE, 0, 0, "\"%.*s\": it wants %s",
                                     (int)value.length, value.data, wants);
}

// ---- in place of what was read ----

static const char *statement_of(slice slot, slice field)
{
    if (slice_equal(field, SLICE("holder")))
        return "UPDATE claim SET holder = ?2, holder_title = NULL, holder_role = NULL, affiliation"
               " = NULL, holder_country = NULL WHERE id = ?1"; // it was told of the other
    if (slice_equal(field, SLICE("stance")))
        return "UPDATE claim SET stance = ?2 WHERE id = ?1";
    if (slice_equal(field, SLICE("certainty")))
        return "UPDATE claim SET certainty = ?2 WHERE id = ?1";
    if (slice_equal(field, SLICE("span")))
        return "UPDATE claim SET start = ?2, \"end\" = ?3, words = (SELECT words_at(a.text, ?2, ?3)"
               " FROM article a WHERE a.id = claim.article) WHERE id = ?1";
    if (is_count(slot))
        return "UPDATE claim SET value = ?2, low = ?3, high = ?4 WHERE id = ?1";
    if (is_date(slot))
        return "UPDATE claim SET value = ?2, earliest = ?3, latest = ?4 WHERE id = ?1";
    return "UPDATE claim SET value = ?2 WHERE id = ?1";
}

// The lower bound is bound at `first`. Whether the value can be read was asked before.
static void bind_bounds(database_statement *statement, int first, bool is_range, slice value)
{
    howmany_range range = {0, HOWMANY_UNBOUNDED};
    when_interval days = WHEN_ALWAYS;
    if (is_range) {
        (void)ledger_read_range(&range, value);
        ledger_bind_count(statement, first, range.low);
        ledger_bind_count(statement, first + 1, range.high);
    } else {
        (void)ledger_read_interval(&days, value);
        ledger_bind_day(statement, first, days.earliest);
        ledger_bind_day(statement, first + 1, days.latest);
    }
}

// A ledger from elsewhere may hold what is no edit: that changes nothing.
dateline_status ledger_edit(ledger *ledger, int64_t claim, slice slot, slice field, slice value,
                            dateline_error *error)
{
    database_statement *statement = NULL;
    const bool is_span = slice_equal(field, SLICE("span"));
    howmany_range range;
    if (is_span ? !ledger_read_range(&range, value) || range.low >= range.high
                : ledger_check_edit(slot, field, value, NULL) != DATELINE_OK)
        return DATELINE_OK;
    dateline_status status = database_prepare(&statement, ledger->database,
                                              slice_from_string(statement_of(slot, field)), error);
    if (status != DATELINE_OK)
        return status;
    database_bind_number(statement, 1, claim);
    if (is_span) {
        bind_bounds(statement, 2, true, value);
    } else {
        ledger_bind_text(statement, 2, value);
        if (database_parameters(statement) > 2)
            bind_bounds(statement, 3, is_count(slot), value);
    }
    status = database_run(statement, error);
    database_finalize(statement);
    return status;
}

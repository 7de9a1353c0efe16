#include "report/listing_internal.h"

void listing_json_day(json_writer *json, const char *key, int32_t day)
{
    if (day == DAY_OPEN_PAST || day == DAY_OPEN_FUTURE) {
        json_member_null(json, key);
        return;
    }
    char text[11];
    calendar_write(day, text);
    json_member_string(json, key, (slice){text, 10});
}

static void write_range(json_writer *json, const char *key, bool is_known, howmany_range range)
{
    if (!is_known) {
        json_member_null(json, key);
        return;
    }
    json_key(json, key);
    json_begin_array(json);
    json_number(json, range.low);
    if (range.high == HOWMANY_UNBOUNDED)
        json_null(json);
    else
        json_number(json, range.high);
    json_end_array(json);
}

static void write_degrees(json_writer *json, const char *key, bool is_known, double degrees)
{
    if (!is_known) {
        json_member_null(json, key);
        return;
    }
    json_key(json, key);
    json_real(json, degrees, 5);
}

void listing_json_incident(json_writer *json, const ledger_incident_row *row)
{
    json_begin_object(json);
    json_member_number(json, "id", row->id);
    json_member_string(json, "type", row->type);
    json_member_string(json, "mode", row->mode);
    json_member_string(json, "label", row->label);
    listing_json_day(json, "earliest", row->bounds.earliest);
    listing_json_day(json, "latest", row->bounds.latest);
    json_member_string(json, "place", row->place);
    json_member_string(json, "town", row->town);
    json_member_string(json, "country", row->country);
    json_member_string(json, "province", row->province);
    json_member_string(json, "district", row->district);
    if (row->geoname != 0)
        json_member_number(json, "geoname", row->geoname);
    else
        json_member_null(json, "geoname");
    write_degrees(json, "lat", row->has_point, row->latitude);
    write_degrees(json, "lon", row->has_point, row->longitude);
    write_range(json, "killed", row->has_killed, row->killed);
    write_range(json, "injured", row->has_injured, row->injured);
    json_member_number(json, "articles", row->articles);
    json_member_number(json, "claims", row->claims);
    json_end_object(json);
}

void listing_json_as_read(json_writer *json, const ledger_incident_row *now,
                          const ledger_incident_row *read)
{
    if (now->bounds.earliest != read->bounds.earliest ||
        now->bounds.latest != read->bounds.latest) {
        listing_json_day(json, "earliest", read->bounds.earliest);
        listing_json_day(json, "latest", read->bounds.latest);
    }
    if (!slice_equal(now->place, read->place))
        json_member_string(json, "place", read->place);
    if (!listing_is_same_toll(now->has_killed, now->killed, read->has_killed, read->killed))
        write_range(json, "killed", read->has_killed, read->killed);
    if (!listing_is_same_toll(now->has_injured, now->injured, read->has_injured, read->injured))
        write_range(json, "injured", read->has_injured, read->injured);
}

static void write_position(json_writer *json, const ledger_claim_row *row)
{
    json_member_string(json, "value", row->value);
    json_member_string(json, "words", row->words);
    json_member_string(json, "holder", row->holder);
    json_member_string(json, "via", row->via);
    json_member_string(json, "parent", row->parent);
    json_member_string(json, "stance", row->stance);
    json_member_string(json, "certainty", row->certainty);
    listing_json_day(json, "day", row->day);
    json_member_number(json, "article", row->article);
    json_member_string(json, "title", row->article_title);
    json_member_string(json, "outlet", row->outlet);
}

void listing_json_claim(json_writer *json, const ledger_claim_row *row)
{
    json_begin_object(json);
    json_member_number(json, "id", row->id);
    json_member_number(json, "incident", row->incident);
    json_member_string(json, "slot", row->slot);
    write_position(json, row);
    json_member_string(json, "sentence", row->sentence);
    json_member_string(json, "why", row->why);
    json_end_object(json);
}

void listing_json_stay(json_writer *json, const ledger_stay_row *row)
{
    json_begin_object(json);
    json_member_number(json, "id", row->id);
    json_member_string(json, "person", row->person);
    json_member_string(json, "kind", row->kind);
    json_member_string(json, "place", row->place);
    listing_json_day(json, "earliest", row->bounds.earliest);
    listing_json_day(json, "latest", row->bounds.latest);
    json_member_string(json, "inferred_from", row->inferred_from);
    json_member_string(json, "holder", row->holder);
    json_member_string(json, "words", row->words);
    json_member_number(json, "article", row->article);
    json_end_object(json);
}

// ---- positions: each value once ----

typedef struct positions {
    json_writer *json;
    const listing *from;
    const incident_dispute *dispute;
} positions;

static const ledger_claim_row *row_of(const positions *of, uint32_t number)
{
    return &of->from->rows_of_claims[of->dispute->claims[number]];
}

static bool is_one_position(const positions *of, uint32_t one, uint32_t other)
{
    return ledger_is_denied(row_of(of, one)) == ledger_is_denied(row_of(of, other)) &&
           slice_equal_ignoring_case(row_of(of, one)->value, row_of(of, other)->value);
}

// Has an earlier claim of the position the same holder, or article?
static bool is_told_before(const positions *of, uint32_t number, bool by_holder)
{
    for (uint32_t i = 0; i < number; i++)
        if (is_one_position(of, i, number) &&
            (by_holder ? slice_equal(row_of(of, i)->holder, row_of(of, number)->holder)
                       : row_of(of, i)->article == row_of(of, number)->article))
            return true;
    return false;
}

static void write_those(const positions *of, uint32_t first, bool by_holder)
{
    json_key(of->json, by_holder ? "holders" : "articles");
    json_begin_array(of->json);
    for (uint32_t i = first; i < of->dispute->claim_count; i++) {
        if (!is_one_position(of, first, i) || is_told_before(of, i, by_holder))
            continue;
        if (by_holder) {
            json_string(of->json, row_of(of, i)->holder);
            continue;
        }
        json_begin_object(of->json);
        json_member_number(of->json, "article", row_of(of, i)->article);
        json_member_string(of->json, "outlet", row_of(of, i)->outlet);
        json_end_object(of->json);
    }
    json_end_array(of->json);
}

// Claims stand in order of their days; those of articles without one come first.
static void write_span(const positions *of, uint32_t first)
{
    int32_t day = row_of(of, first)->day;
    int32_t last = day;
    for (uint32_t i = first; i < of->dispute->claim_count; i++) {
        if (!is_one_position(of, first, i))
            continue;
        last = row_of(of, i)->day;
        day = day == DAY_UNKNOWN ? last : day;
    }
    listing_json_day(of->json, "first", day);
    listing_json_day(of->json, "last", last);
}

static void write_positions(const positions *of)
{
    json_key(of->json, "positions");
    json_begin_array(of->json);
    for (uint32_t i = 0; i < of->dispute->claim_count; i++) {
        bool is_known = false;
        for (uint32_t k = 0; k < i && !is_known; k++)
            is_known = is_one_position(of, k, i);
        if (is_known)
            continue;
        json_begin_object(of->json);
        json_member_string(of->json, "value", row_of(of, i)->value);
        json_member_bool(of->json, "denied", ledger_is_denied(row_of(of, i)));
        write_those(of, i, true);
        write_span(of, i);
        write_those(of, i, false);
        json_end_object(of->json);
    }
    json_end_array(of->json);
}

void listing_json_dispute(json_writer *json, const listing *from, const incident_dispute *dispute)
{
    const ledger_claim_row *first = &from->rows_of_claims[dispute->claims[0]];
    json_begin_object(json);
    json_member_number(json, "incident", first->incident);
    json_member_string(json, "slot", first->slot);
    json_member_string(json, "kind", slice_from_string(incident_dispute_name(dispute->kind)));
    json_key(json, "claims");
    json_begin_array(json);
    for (uint32_t i = 0; i < dispute->claim_count; i++) {
        json_begin_object(json);
        json_member_number(json, "id", from->rows_of_claims[dispute->claims[i]].id);
        write_position(json, &from->rows_of_claims[dispute->claims[i]]);
        json_end_object(json);
    }
    json_end_array(json);
    write_positions(&(positions){json, from, dispute});
    json_end_object(json);
}

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
    json_member_bool(json, "topic", row->is_topic);
    report_contexts_json(json, plover_contexts_of(row->contexts));
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
    json_member_string(json, "holder_title", row->holder_title);
    json_member_string(json, "holder_role", row->holder_role);
    json_member_string(json, "affiliation", row->affiliation);
    json_member_string(json, "holder_country", row->holder_country);
    json_member_string(json, "via", row->via);
    json_member_string(json, "parent", row->parent);
    report_chain_json(json, row->chain);
    json_member_string(json, "stance", row->stance);
    json_member_string(json, "certainty", row->certainty);
    listing_json_day(json, "day", row->day);
    json_member_number(json, "article", row->article);
    json_member_string(json, "title", row->article_title);
    json_member_string(json, "outlet", row->outlet);
}

static void write_answers(json_writer *json, slice answers)
{
    report_answer answer;
    json_key(json, "answers");
    json_begin_array(json);
    while (report_next_answer(&answer, &answers)) {
        json_begin_object(json);
        json_member_number(json, "claim", answer.to);
        json_member_string(json, "how", answer.how);
        json_member_string(json, "cue", answer.cue);
        json_end_object(json);
    }
    json_end_array(json);
}

void listing_json_claim(json_writer *json, const ledger_claim_row *row)
{
    json_begin_object(json);
    json_member_number(json, "id", row->id);
    json_member_number(json, "incident", row->incident);
    json_member_string(json, "slot", row->slot);
    write_position(json, row);
    json_member_string(json, "sentence", row->sentence);
    json_member_string(json, "cue", row->cue);
    json_member_string(json, "why", row->why);
    json_member_string(json, "age", row->age);
    json_member_string(json, "sex", row->sex);
    write_answers(json, row->answers);
    report_printings_json(json, row->printings);
    json_end_object(json);
}

static void write_names(json_writer *json, slice names)
{
    json_key(json, "with");
    json_begin_array(json);
    while (names.length > 0)
        json_string(json, slice_cut(&names, '\n'));
    json_end_array(json);
}

static void write_against(json_writer *json, slice lines)
{
    uint64_t number = 0;
    json_key(json, "against");
    json_begin_array(json);
    while (lines.length > 0) {
        slice line = slice_cut(&lines, '\n');
        if (slice_to_number(slice_cut(&line, ' '), &number))
            json_number(json, (int64_t)number);
    }
    json_end_array(json);
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
    write_names(json, row->with);
    write_against(json, row->against);
    json_end_object(json);
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
        write_answers(json, from->rows_of_claims[dispute->claims[i]].answers);
        json_end_object(json);
    }
    json_end_array(json);
    listing_positions positions;
    if (listing_find_positions(&positions, from, dispute->claims, dispute->claim_count))
        listing_json_positions(json, from, &positions);
    json_end_object(json);
}

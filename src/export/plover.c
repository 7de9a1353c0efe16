// PLOVER's JSON of the manual of 2024, an event a line. `dead` and `injured` take one number: the
// policy's; every holder's figure stands in the comment.
#include "export/fields.h"

static void add_actor(exporting *run, const char *key, const export_actor *actor)
{
    json_writer *json = &run->json;
    json_key(json, key);
    json_begin_array(json);
    if (actor->name.length > 0) {
        json_begin_object(json);
        json_member_string(json, "code", actor->country);
        json_member_string(json, "sector", actor->role);
        json_member_string(json, "entity_text", actor->name);
        json_end_object(json);
    }
    json_end_array(json);
}

static void add_figure(json_writer *json, const char *key, const export_toll *toll)
{
    if (toll->has_best)
        json_member_number(json, key, toll->best);
}

static void add_place(exporting *run, const export_record *record)
{
    const ledger_incident_row *row = &record->incident->row.incident;
    json_writer *json = &run->json;
    if (row->place.length == 0)
        return;
    json_key(json, "event_loc");
    json_begin_object(json);
    json_member_string(json, "extracted_place", row->place);
    if (row->has_point) {
        json_key(json, "lat");
        json_real(json, row->latitude, 5);
        json_key(json, "lon");
        json_real(json, row->longitude, 5);
    }
    json_member_string(json, "country", export_country_name(record, row->country));
    json_member_string(json, "country_code", row->country);
    json_member_string(json, "resolution",
                       slice_from_string(where_precision_name(record->incident->row.precision)));
    json_end_object(json);
}

static void add_source(exporting *run, const export_incident *incident)
{
    json_writer *json = &run->json;
    if (incident->source_count == 0)
        return;
    const export_source *source = &incident->sources[0];
    json_member_string(json, "text", source->first->claim.sentence);
    json_key(json, "cite_info");
    json_begin_object(json);
    json_member_string(json, "url", source->url);
    json_member_string(json, "title", source->title);
    json_member_string(json, "language", SLICE("eng"));
    json_member_string(json, "publication", source->outlet);
    json_end_object(json);
}

static void add_contexts(json_writer *json, plover_contexts contexts)
{
    json_key(json, "context");
    json_begin_array(json);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((contexts >> i & 1) != 0)
            json_string(json, slice_from_string(plover_context_name(i)));
    json_end_array(json);
}

static void add_event(exporting *run, const export_incident *incident)
{
    const export_record record = {.run = run, .incident = incident};
    const ledger_incident_row *row = &incident->row.incident;
    json_writer *json = &run->json;
    if (!export_admits(run, &record))
        return;
    json_begin_object(json);
    json_member_string(json, "id", export_id(run, "incident", row->id));
    json_member_string(json, "date", export_day_text(run, row->bounds.earliest));
    add_actor(run, "actor", &incident->doer);
    add_actor(run, "recipient", &incident->victim);
    json_member_string(json, "type", row->type);
    json_member_string(json, "mode", row->mode);
    add_contexts(json, incident->contexts);
    add_figure(json, "dead", &incident->killed);
    add_figure(json, "injured", &incident->injured);
    add_figure(json, "arrested", &incident->detained);
    add_place(run, &record);
    add_source(run, incident);
    json_member_string(json, "coder", SLICE("dateline"));
    json_member_string(json, "codebook", SLICE("PLOVER 2024"));
    json_member_string(json, "version", SLICE(DATELINE_VERSION));
    json_member_string(json, "coded_date", incident->row.changed);
    json_member_string(json, "comment", export_notes(run, incident));
    json_end_object(json);
    buffer_add_byte(&run->out, '\n');
    json->needs_comma = false;
    run->counts.written++;
}

const export_style export_style_plover = {.incident = add_event};

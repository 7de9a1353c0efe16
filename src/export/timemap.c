// timemap (Forensic Architecture): events, sources and associations, each the answer of one address
// of its server. Everything is a text; days are written as in the United States; what is no single
// day has its words in time_display and no date.
#include "export/export_internal.h"

static void begin_array(exporting *run)
{
    buffer_add(&run->out, SLICE("["));
}

static void end_array(exporting *run)
{
    buffer_add(&run->out, SLICE("\n]\n"));
}

static void begin_object(exporting *run)
{
    buffer_add(&run->out, SLICE("{"));
}

static void end_object(exporting *run)
{
    buffer_add(&run->out, SLICE("\n}\n"));
}

static slice source_id(exporting *run, const export_source *source)
{
    const slice hash = export_hash(run, source->sha256);
    return hash.length < 16 ? hash : slice_of(hash.data, 16);
}

// The associations of an event: its type, and who did it.
static slice type_id(exporting *run, const ledger_incident_row *row)
{
    return arena_format(run->arena, "type-%.*s", (int)row->type.length, row->type.data);
}

static slice actor_id(exporting *run, slice name)
{
    return arena_format(run->arena, "actor-%.*s", 12, export_hash(run, name).data);
}

static void add_moment(exporting *run, when_interval bounds)
{
    json_writer *json = &run->json;
    const slice day = export_day_text(run, bounds.earliest);
    const bool is_day = day.length > 0 && bounds.earliest == bounds.latest;
    json_member_string(
        json, "date",
        is_day ? arena_format(run->arena, "%.2s/%.2s/%.4s", day.data + 5, day.data + 8, day.data)
               : SLICE(""));
    json_member_string(json, "time", SLICE(""));
    json_member_string(json, "time_precision", export_moment_class(bounds));
    json_member_string(json, "time_display", export_moment_text(run, bounds));
}

static void add_point(exporting *run, const ledger_incident_row *row)
{
    json_writer *json = &run->json;
    json_member_string(json, "location", row->place.length == 0 ? SLICE("") : row->place);
    json_key(json, "latitude");
    json_string(json, row->has_point ? export_degrees_text(run, row->latitude) : SLICE(""));
    json_key(json, "longitude");
    json_string(json, row->has_point ? export_degrees_text(run, row->longitude) : SLICE(""));
}

static void add_lists(exporting *run, const export_incident *incident)
{
    json_writer *json = &run->json;
    json_key(json, "associations");
    json_begin_array(json);
    json_string(json, type_id(run, &incident->row.incident));
    if (incident->doer.name.length > 0)
        json_string(json, actor_id(run, incident->doer.name));
    json_end_array(json);
    json_key(json, "sources");
    json_begin_array(json);
    for (uint32_t i = 0; i < incident->source_count; i++)
        json_string(json, source_id(run, &incident->sources[i]));
    json_end_array(json);
}

static void add_event(exporting *run, const export_incident *incident)
{
    const ledger_incident_row *row = &incident->row.incident;
    json_writer *json = &run->json;
    // The format wants a day or a point.
    if (row->bounds.earliest != row->bounds.latest && !row->has_point) {
        run->counts.without_day++;
        return;
    }
    export_begin_item(run);
    json_begin_object(json);
    json_member_string(json, "id", arena_format(run->arena, "%lld", (long long)row->id));
    json_member_string(json, "description", row->label);
    add_moment(run, row->bounds);
    add_point(run, row);
    json_member_string(json, "type", row->type);
    json_member_string(json, "category", row->type);
    json_member_string(json, "category_full", incident->key);
    add_lists(run, incident);
    json_member_string(json, "comments", export_notes(run, incident));
    json_end_object(json);
}

static void add_source(exporting *run, const export_source *source)
{
    json_writer *json = &run->json;
    const slice id = source_id(run, source);
    if (export_is_seen(run, id))
        return;
    export_begin_item(run);
    json_key(json, arena_format(run->arena, "%.*s%c", (int)id.length, id.data, '\0').data);
    json_begin_object(json);
    json_member_string(json, "id", id);
    json_member_string(json, "title", source->title.length == 0 ? SLICE("") : source->title);
    json_key(json, "paths");
    json_begin_array(json);
    if (source->url.length > 0)
        json_string(json, source->url);
    json_end_array(json);
    json_member_string(json, "type", SLICE("article"));
    json_member_string(json, "author", source->outlet.length == 0 ? SLICE("") : source->outlet);
    json_member_string(json, "url", source->url.length == 0 ? SLICE("") : source->url);
    const slice day = export_day_text(run, source->day);
    json_member_string(json, "date", day.length == 0 ? SLICE("") : day);
    json_end_object(json);
}

static void add_sources(exporting *run, const export_incident *incident)
{
    for (uint32_t i = 0; i < incident->source_count; i++)
        add_source(run, &incident->sources[i]);
}

static void add_association(exporting *run, slice id, slice title, slice group)
{
    json_writer *json = &run->json;
    if (export_is_seen(run, id))
        return;
    export_begin_item(run);
    json_begin_object(json);
    json_member_string(json, "id", id);
    json_member_string(json, "title", title);
    json_member_string(json, "mode", SLICE("FILTER"));
    json_key(json, "filter_paths");
    json_begin_array(json);
    json_string(json, group);
    json_string(json, title);
    json_end_array(json);
    json_end_object(json);
}

static void add_associations(exporting *run, const export_incident *incident)
{
    const ledger_incident_row *row = &incident->row.incident;
    add_association(run, type_id(run, row), row->type, SLICE("Type"));
    if (incident->doer.name.length > 0)
        add_association(run, actor_id(run, incident->doer.name), incident->doer.name,
                        SLICE("Actor"));
}

const export_style export_style_timemap_events = {
    .begin = begin_array, .incident = add_event, .end = end_array};
const export_style export_style_timemap_sources = {
    .begin = begin_object, .incident = add_sources, .end = end_object};
const export_style export_style_timemap_associations = {
    .begin = begin_array, .incident = add_associations, .end = end_array};

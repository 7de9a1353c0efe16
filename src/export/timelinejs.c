// TimelineJS: a slide an incident. Its texts are shown as HTML, so ours are escaped; a span of days
// has its words in display_date, since the format has no mark for what is uncertain.
#include "export/export_internal.h"

static void begin(exporting *run)
{
    buffer_add(&run->out, SLICE("{\"events\":["));
}

static void end(exporting *run)
{
    buffer_add(&run->out, SLICE("\n]}\n"));
}

static slice markup(exporting *run, slice text)
{
    buffer out;
    buffer_init(&out, (size_t)16 << 20);
    export_add_markup(&out, text);
    const slice copy = arena_copy_buffer(run->arena, &out);
    buffer_clear(&out);
    return copy;
}

// Values are texts. parts: 3 with the day, 2 with the month, 1 the year alone.
static void add_date(exporting *run, const char *key, int32_t day, int parts)
{
    const calendar_date date = calendar_date_of(day);
    json_writer *json = &run->json;
    json_key(json, key);
    json_begin_object(json);
    json_member_string(json, "year", arena_format(run->arena, "%d", (int)date.year));
    if (parts >= 2)
        json_member_string(json, "month", arena_format(run->arena, "%u", date.month));
    if (parts >= 3)
        json_member_string(json, "day", arena_format(run->arena, "%u", date.day));
    json_end_object(json);
}

// A whole month or year is one date with fewer parts, anything else two days.
static void add_dates(exporting *run, when_interval bounds)
{
    const slice words = export_moment_text(run, bounds);
    const int32_t first = bounds.earliest == DAY_OPEN_PAST ? bounds.latest : bounds.earliest;
    const int parts = words.length == 4 ? 1 : words.length == 7 ? 2 : 3;
    add_date(run, "start_date", first, parts);
    if (parts == 3 && export_is_closed(bounds) && bounds.latest != bounds.earliest)
        add_date(run, "end_date", bounds.latest, 3);
    json_member_string(&run->json, "display_date", words);
}

static void add_place(exporting *run, const ledger_incident_row *row)
{
    json_writer *json = &run->json;
    if (!row->has_point)
        return;
    json_key(json, "location");
    json_begin_object(json);
    json_key(json, "lat");
    json_real(json, row->latitude, 5);
    json_key(json, "lon");
    json_real(json, row->longitude, 5);
    json_member_string(json, "name", row->place);
    json_end_object(json);
}

static void add_slide(exporting *run, const export_incident *incident)
{
    const export_record record = {.run = run, .incident = incident};
    const ledger_incident_row *row = &incident->row.incident;
    json_writer *json = &run->json;
    if (!export_admits(run, &record))
        return;
    export_begin_item(run);
    json_begin_object(json);
    json_member_string(json, "unique_id", export_hash(run, export_id(run, "incident", row->id)));
    add_dates(run, row->bounds);
    json_key(json, "text");
    json_begin_object(json);
    json_member_string(json, "headline", markup(run, row->label));
    json_member_string(json, "text", markup(run, export_notes(run, incident)));
    json_end_object(json);
    add_place(run, row);
    json_member_string(json, "group", row->type);
    json_end_object(json);
}

const export_style export_style_timeline = {.begin = begin, .incident = add_slide, .end = end};

// iCalendar (RFC 5545): an entry an incident whose day or few days are known, for whole days; the
// end is the day after. An incident that was withdrawn is cancelled under its UID.
#include "export/export_internal.h"

#define LINE_OCTETS 75u

// Ends a content line, folded so that no line is longer than 75 octets and no character is cut.
static void add_folded(exporting *run, slice line)
{
    size_t used = 0;
    for (size_t at = 0; at < line.length;) {
        size_t next = at;
        (void)utf8_decode(line, &next);
        if (used + next - at > LINE_OCTETS) {
            buffer_add(&run->out, SLICE("\r\n "));
            used = 1;
        }
        buffer_add(&run->out, slice_of(line.data + at, next - at));
        used += next - at;
        at = next;
    }
    buffer_add(&run->out, SLICE("\r\n"));
}

static void add_line(exporting *run, const char *name, slice value)
{
    add_folded(run, arena_format(run->arena, "%s:%.*s", name, (int)value.length,
                                 value.length == 0 ? "" : value.data));
}

static slice escaped(exporting *run, slice text)
{
    buffer clean, out;
    buffer_init(&clean, (size_t)16 << 20);
    buffer_init(&out, (size_t)32 << 20);
    export_add_clean(&clean, text);
    for (size_t i = 0; i < clean.length; i++) {
        if (strchr("\\;,", clean.data[i]) != NULL)
            buffer_add_byte(&out, '\\');
        buffer_add_byte(&out, clean.data[i]);
    }
    const slice copy = arena_copy_buffer(run->arena, &out);
    buffer_inherit(&run->out, &clean);
    buffer_inherit(&run->out, &out);
    buffer_clear(&clean);
    buffer_clear(&out);
    return copy;
}

// "2026-05-03T10:11:12Z" -> "20260503T101112Z"
static slice stamp(exporting *run, slice at)
{
    if (at.length != 20)
        return SLICE("19700101T000000Z");
    return arena_format(run->arena, "%.4s%.2s%.5s%.2s%.3s", at.data, at.data + 5, at.data + 8,
                        at.data + 14, at.data + 17);
}

static slice point(exporting *run, const ledger_incident_row *row)
{
    const slice latitude = export_degrees_text(run, row->latitude);
    const slice longitude = export_degrees_text(run, row->longitude);
    return arena_format(run->arena, "%.*s;%.*s", (int)latitude.length, latitude.data,
                        (int)longitude.length, longitude.data);
}

static void begin(exporting *run)
{
    buffer_add(
        &run->out,
        SLICE("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//dateline//dateline " DATELINE_VERSION
              "//EN\r\nMETHOD:PUBLISH\r\n"));
}

static void end(exporting *run)
{
    buffer_add(&run->out, SLICE("END:VCALENDAR\r\n"));
}

static void begin_entry(exporting *run, int64_t incident, slice changed, int64_t revision)
{
    add_folded(run, SLICE("BEGIN:VEVENT"));
    add_line(run, "UID", escaped(run, export_id(run, "incident", incident)));
    add_line(run, "DTSTAMP", stamp(run, changed));
    add_line(run, "SEQUENCE", arena_format(run->arena, "%lld", (long long)(revision - 1)));
}

static void add_entry(exporting *run, const export_incident *incident)
{
    const export_record record = {.run = run, .incident = incident};
    const ledger_incident_row *row = &incident->row.incident;
    if (!export_admits(run, &record))
        return;
    begin_entry(run, row->id, incident->row.changed, incident->row.revision);
    add_line(run, "DTSTART;VALUE=DATE", export_day_digits(run, row->bounds.earliest));
    add_line(run, "DTEND;VALUE=DATE", export_day_digits(run, row->bounds.latest + 1));
    add_line(run, "SUMMARY", escaped(run, row->label));
    add_line(run, "DESCRIPTION", escaped(run, export_notes(run, incident)));
    if (row->place.length > 0)
        add_line(run, "LOCATION", escaped(run, row->place));
    if (row->has_point)
        add_line(run, "GEO", point(run, row));
    add_line(run, "CATEGORIES", escaped(run, incident->key));
    add_line(run, "TRANSP", SLICE("TRANSPARENT"));
    add_folded(run, SLICE("END:VEVENT"));
    run->counts.written++;
}

static void cancel_entry(exporting *run, const ledger_withdrawn_row *row)
{
    begin_entry(run, row->incident, row->at, row->revision);
    add_line(run, "STATUS", SLICE("CANCELLED"));
    if (row->became != 0)
        add_line(run, "RELATED-TO", escaped(run, export_id(run, "incident", row->became)));
    add_folded(run, SLICE("END:VEVENT"));
}

const export_style export_style_calendar = {
    .begin = begin, .incident = add_entry, .withdrawn = cancel_entry, .end = end};

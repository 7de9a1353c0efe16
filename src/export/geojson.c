// GeoJSON (RFC 7946): a point an incident, geometry null where no place is known. Kepler trips: a
// line a person, of the stays whose place and day are known.
#include "export/export_internal.h"

static void begin_collection(exporting *run)
{
    buffer_add(&run->out, SLICE("{\"type\":\"FeatureCollection\",\"features\":["));
}

static void end_collection(exporting *run)
{
    buffer_add(&run->out, SLICE("\n]}\n"));
}

void export_begin_item(exporting *run)
{
    buffer_add(&run->out, run->counts.written == 0 ? SLICE("\n") : SLICE(",\n"));
    run->json.needs_comma = false;
    run->counts.written++;
}

static void add_point(json_writer *json, const ledger_incident_row *row)
{
    json_key(json, "geometry");
    if (!row->has_point) {
        json_null(json);
        return;
    }
    json_begin_object(json);
    json_member_string(json, "type", SLICE("Point"));
    json_key(json, "coordinates");
    json_begin_array(json);
    json_real(json, row->longitude, 5);
    json_real(json, row->latitude, 5);
    json_end_array(json);
    json_end_object(json);
}

static void add_feature(exporting *run, const export_incident *incident)
{
    const export_record record = {.run = run, .incident = incident};
    export_begin_item(run);
    json_begin_object(&run->json);
    json_member_string(&run->json, "type", SLICE("Feature"));
    json_member_string(&run->json, "id", export_id(run, "incident", incident->row.incident.id));
    add_point(&run->json, &incident->row.incident);
    json_key(&run->json, "properties");
    export_json_columns(run, &record);
    json_end_object(&run->json);
}

const export_style export_style_geojson = {
    .begin = begin_collection,
    .incident = add_feature,
    .end = end_collection,
};

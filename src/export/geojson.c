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

// ---- trips -----------------------------------------------------------------------------------

#define DAY_SECONDS 86400

// Points of the person who is being read; positions of a line may not be fewer than two.
typedef struct export_trip {
    slice person;
    uint32_t count;
    buffer points; // what stands between the brackets
    bool is_inferred;
} export_trip;

static void end_trip(exporting *run)
{
    export_trip *trip = run->trip;
    if (trip->count >= 2) {
        export_begin_item(run);
        json_begin_object(&run->json);
        json_member_string(&run->json, "type", SLICE("Feature"));
        json_key(&run->json, "properties");
        json_begin_object(&run->json);
        json_member_string(&run->json, "person", trip->person);
        json_member_bool(&run->json, "inferred", trip->is_inferred);
        json_end_object(&run->json);
        buffer_add(&run->out, SLICE(",\"geometry\":{\"type\":\"LineString\",\"coordinates\":["));
        buffer_add(&run->out, buffer_slice(&trip->points));
        buffer_add(&run->out, SLICE("]}}"));
    } else if (trip->count == 1) {
        run->counts.without_place++;
    }
    buffer_inherit(&run->out, &trip->points);
    buffer_restart(&trip->points);
    trip->count = 0;
    trip->is_inferred = false;
}

static void begin_trips(exporting *run)
{
    run->trip = ARENA_NEW(run->lasting, export_trip);
    if (run->trip != NULL)
        buffer_init(&run->trip->points, (size_t)64 << 20);
    begin_collection(run);
}

static void add_stay(exporting *run, const ledger_place_row *row)
{
    export_trip *trip = run->trip;
    const when_interval bounds = row->stay.bounds;
    if (trip == NULL)
        return;
    if (!slice_equal(trip->person, row->stay.person)) {
        end_trip(run);
        trip->person = arena_copy(run->lasting, row->stay.person);
    }
    if (bounds.earliest != bounds.latest) {
        run->counts.without_day++;
        return;
    }
    if (!row->has_point) {
        run->counts.without_place++;
        return;
    }
    json_writer point = {&trip->points, trip->count > 0};
    json_begin_array(&point);
    json_real(&point, row->longitude, 5);
    json_real(&point, row->latitude, 5);
    json_number(&point, 0);
    json_number(&point, (int64_t)bounds.earliest * DAY_SECONDS);
    json_end_array(&point);
    trip->count++;
    trip->is_inferred |= row->stay.inferred_from.length > 0;
}

static void end_trips(exporting *run)
{
    if (run->trip != NULL)
        end_trip(run);
    end_collection(run);
}

void export_trip_close(exporting *run)
{
    if (run->trip != NULL)
        buffer_clear(&run->trip->points);
}

const export_style export_style_trips = {
    .begin = begin_trips,
    .stay = add_stay,
    .end = end_trips,
};

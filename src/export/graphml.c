// GraphML: holders, actors, places and incidents as nodes; who claims what of an incident, who did
// it, whom it befell and where as edges.
#include "export/export_internal.h"

static const struct {
    const char *id, *of, *name, *type;
} keys[] = {
    {"kind", "node", "kind", "string"},           {"label", "node", "label", "string"},
    {"type", "node", "type", "string"},           {"earliest", "node", "earliest", "string"},
    {"latest", "node", "latest", "string"},       {"lat", "node", "latitude", "double"},
    {"lon", "node", "longitude", "double"},       {"relation", "edge", "relation", "string"},
    {"value", "edge", "value", "string"},         {"stance", "edge", "stance", "string"},
    {"certainty", "edge", "certainty", "string"}, {"source", "edge", "source", "string"},
};

static void begin(exporting *run)
{
    buffer_add(&run->out, SLICE("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"));
    for (size_t i = 0; i < sizeof keys / sizeof keys[0]; i++)
        buffer_add_format(&run->out,
                          "<key id=\"%s\" for=\"%s\" attr.name=\"%s\" attr.type=\"%s\"/>\n",
                          keys[i].id, keys[i].of, keys[i].name, keys[i].type);
    buffer_add(&run->out, SLICE("<graph id=\"dateline\" edgedefault=\"directed\">\n"));
}

static void end(exporting *run)
{
    buffer_add(&run->out, SLICE("</graph>\n</graphml>\n"));
}

static void add_data(exporting *run, const char *key, slice value)
{
    if (value.length == 0)
        return;
    buffer_add_format(&run->out, "<data key=\"%s\">", key);
    export_add_markup(&run->out, value);
    buffer_add(&run->out, SLICE("</data>"));
}

static void begin_node(exporting *run, slice id, const char *kind, slice label)
{
    buffer_add(&run->out, SLICE("<node id=\""));
    export_add_markup(&run->out, id);
    buffer_add(&run->out, SLICE("\">"));
    add_data(run, "kind", slice_from_string(kind));
    add_data(run, "label", label);
}

// The node of a name, written when it is met first.
static slice node_of(exporting *run, const char *kind, slice name)
{
    const slice id = arena_format(run->arena, "%s:%.*s", kind, 16, export_hash(run, name).data);
    if (export_is_seen(run, id))
        return id;
    begin_node(run, id, kind, name);
    buffer_add(&run->out, SLICE("</node>\n"));
    return id;
}

static void begin_edge(exporting *run, slice from, slice to, slice relation)
{
    buffer_add(&run->out, SLICE("<edge source=\""));
    export_add_markup(&run->out, from);
    buffer_add(&run->out, SLICE("\" target=\""));
    export_add_markup(&run->out, to);
    buffer_add(&run->out, SLICE("\">"));
    add_data(run, "relation", relation);
}

static void add_edge(exporting *run, slice from, slice to, slice relation)
{
    begin_edge(run, from, to, relation);
    buffer_add(&run->out, SLICE("</edge>\n"));
}

static void add_node(exporting *run, slice id, const ledger_incident_row *row)
{
    begin_node(run, id, "incident", row->label);
    add_data(run, "type", row->type);
    add_data(run, "earliest", export_day_text(run, row->bounds.earliest));
    add_data(run, "latest", export_day_text(run, row->bounds.latest));
    if (row->has_point) {
        add_data(run, "lat", export_degrees_text(run, row->latitude));
        add_data(run, "lon", export_degrees_text(run, row->longitude));
    }
    buffer_add(&run->out, SLICE("</node>\n"));
}

// The author of an article without an outlet is nobody that can be told from another.
static slice holder_name(const ledger_told_row *told)
{
    const bool is_own = slice_equal(told->claim.holder, SLICE("author"));
    return is_own && told->claim.outlet.length > 0 ? told->claim.outlet : told->claim.holder;
}

static void add_claim(exporting *run, slice incident, const ledger_told_row *told)
{
    const slice holder = node_of(run, "holder", holder_name(told));
    begin_edge(run, holder, incident, told->claim.slot);
    add_data(run, "value", told->claim.value);
    add_data(run, "stance", told->claim.stance);
    add_data(run, "certainty", told->claim.certainty);
    add_data(run, "source", told->url.length > 0 ? told->url : told->sha256);
    buffer_add(&run->out, SLICE("</edge>\n"));
}

static void add_incident(exporting *run, const export_incident *incident)
{
    const ledger_incident_row *row = &incident->row.incident;
    const slice id = arena_format(run->arena, "incident:%lld", (long long)row->id);
    add_node(run, id, row);
    if (incident->doer.name.length > 0)
        add_edge(run, node_of(run, "actor", incident->doer.name), id, SLICE("did it"));
    if (incident->victim.name.length > 0)
        add_edge(run, id, node_of(run, "actor", incident->victim.name), SLICE("befell"));
    if (row->place.length > 0)
        add_edge(run, id, node_of(run, "place", row->place), SLICE("at"));
    for (uint32_t i = 0; i < incident->claim_count; i++)
        add_claim(run, id, &incident->claims[i]);
    run->counts.written++;
}

const export_style export_style_graph = {.begin = begin, .incident = add_incident, .end = end};

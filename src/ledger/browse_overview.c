// A page of incidents, sorted and filtered, and what filters there are.
#include "ledger/browse.h"
#include "ledger/review.h"

#define RANGE(of)                                                                                  \
    "json(CASE WHEN i." of "_low IS NULL AND i." of "_high IS NULL THEN NULL ELSE"                 \
    " json_array(i." of "_low, i." of "_high) END)"

static const char incident_json[] =
    "SELECT json_object('id', i.id, 'type', i.type, 'mode', i.mode, 'label', i.label,"
    " 'contexts', i.contexts,"
    " 'earliest', i.earliest, 'latest', i.latest, 'place', i.place, 'country', i.country,"
    " 'lat', i.latitude, 'lon', i.longitude, 'precision', i.precision,"
    " 'killed', " RANGE("killed") ", 'injured', " RANGE(
        "injured") ","
                   " 'disputed', " BROWSE_DISPUTED(
                       "i.disputed") ","
                                     " 'articles', (SELECT count(DISTINCT article) FROM account "
                                     "WHERE incident = i.id),"
                                     " 'claims', (SELECT count(*) FROM claim WHERE incident = "
                                     "i.id),"
                                     " 'holders', (SELECT count(DISTINCT holder) FROM claim WHERE "
                                     "incident = i.id), 'state', " LEDGER_INCIDENT_STATE ")";

typedef struct order {
    const char *name, *key;
    bool is_number;
} order;

static const order *order_of(const char *sort, bool *descends)
{
    static const order orders[] = {
        {"when", "coalesce(i.earliest, i.latest, '')", false},
        {"killed", "coalesce(i.killed_low, i.killed_high, -1)", true},
        {"place", "coalesce(i.place, '')", false},
        {"type", "i.type", false},
        {"label", "i.label", false},
        {"disputed", "coalesce(i.disputed, 0)", true},
    };
    *descends = sort == NULL || sort[0] == '-';
    const char *name = sort == NULL ? "when" : sort + *descends;
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++)
        if (strcmp(orders[i].name, name) == 0)
            return &orders[i];
    return NULL;
}

static dateline_status write_incidents(browse *browse)
{
    bool descends = false;
    const order *order = order_of(browse->query->sort, &descends);
    if (order == NULL)
        return error_set(browse->error, DATELINE_USAGE, 0, 0, "there is no such order");
    browse->is_key_number = order->is_number;
    // Only what is shown is made into JSON: the inner question finds and sorts.
    browse_begin(browse, incident_json);
    buffer_add_format(&browse->sql,
                      ", shown.key, i.id FROM (SELECT %s AS key, i.id FROM incident i WHERE true",
                      order->key);
    if (browse->query->after != NULL)
        buffer_add_format(&browse->sql, " AND (%s, i.id) %c (:key, :after)", order->key,
                          descends ? '<' : '>');
    browse_add_filters(browse);
    browse_add(browse, LEDGER_NO_TOPIC);
    const char *way = descends ? "DESC" : "ASC";
    buffer_add_format(&browse->sql, " ORDER BY %s %s, i.id %s LIMIT :more) shown", order->key, way,
                      way);
    buffer_add_format(&browse->sql,
                      " JOIN incident i ON i.id = shown.id ORDER BY shown.key %s, i.id %s", way,
                      way);
    return browse_rows(browse, "incidents", true);
}

static void write_types(browse *browse)
{
    json_key(&browse->json, "types");
    json_begin_array(&browse->json);
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        json_string(&browse->json, slice_from_string(what_type_name((what_type)type)));
    json_end_array(&browse->json);
}

static void write_contexts(browse *browse)
{
    json_key(&browse->json, "contexts");
    json_begin_array(&browse->json);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        json_string(&browse->json, slice_from_string(plover_context_name(i)));
    json_end_array(&browse->json);
}

// One step of the index an outlet, however many articles it has.
static dateline_status write_outlets(browse *browse)
{
    browse_begin(browse, "WITH RECURSIVE o (name) AS (SELECT min(outlet) FROM article UNION ALL"
                         " SELECT (SELECT min(outlet) FROM article WHERE outlet > name) FROM o"
                         "  WHERE name IS NOT NULL)"
                         " SELECT json_quote(name) FROM o WHERE name IS NOT NULL LIMIT 200");
    return browse_rows(browse, "outlets", false);
}

dateline_status browse_overview(browse *browse)
{
    dateline_status status = browse_find_few(browse);
    if (status == DATELINE_OK)
        status = browse_counts(browse);
    if (status == DATELINE_OK)
        status = write_incidents(browse);
    write_types(browse);
    write_contexts(browse);
    return status == DATELINE_OK ? write_outlets(browse) : status;
}

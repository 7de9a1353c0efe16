// Which incidents a filter leaves. Where they are few they are found once, and every question of
// the page is asked of their numbers: a filter that leaves little costs one walk over the ledger,
// not one a question. Where they are many a page of them is soon found by walking and trying.
#include "ledger/browse.h"

#include "base/memory.h"

#define FEW 1000u // of a hundred thousand incidents every hundredth

#define NAMED                                                                                      \
    "SELECT k.incident FROM account_name n JOIN account k ON k.id = n.account"                     \
    " WHERE n.kind = 'name' AND n.name = :actor_folded"
#define TOLD_OF                                                                                    \
    "SELECT incident FROM claim WHERE value LIKE :actor ESCAPE '\\'"                               \
    " AND slot IN ('perpetrator', 'victim', 'responsibility')"
#define ACTED NAMED " UNION ALL " TOLD_OF

static void add_all_but_actor(browse *browse)
{
    const dateline_query *query = browse->query;
    const struct {
        bool is_given;
        const char *sql;
    } filters[] = {
        {query->from != NULL, " AND coalesce(i.latest, i.earliest) >= :from"},
        {query->to != NULL, " AND coalesce(i.earliest, i.latest) <= :to"},
        {query->type != NULL, " AND i.type = :type"},
        {query->context != NULL, " AND " LEDGER_HAS_CONTEXT(":context")},
        {query->disputed != NULL, " AND i.disputed >= :disputed"},
        {query->box != NULL, " AND i.longitude BETWEEN :west AND :east"
                             " AND i.latitude BETWEEN :south AND :north"},
        {query->place != NULL,
         " AND (i.place LIKE :place ESCAPE '\\' OR i.country = :country OR i.id IN"
         " (SELECT k.incident FROM account_name n JOIN account k ON k.id = n.account"
         "  WHERE n.kind = 'place' AND n.name = :place_folded))"},
        {query->outlet != NULL, " AND i.id IN (SELECT k.incident FROM article r JOIN account k"
                                " ON k.article = r.id WHERE r.outlet = :outlet)"},
    };
    for (size_t i = 0; i < sizeof filters / sizeof *filters; i++)
        if (filters[i].is_given)
            browse_add(browse, filters[i].sql);
}

void browse_add_filters(browse *browse)
{
    if (browse->few != NULL) {
        browse_add(browse, " AND i.id IN (SELECT CAST(value AS BIGINT) FROM json_each(:few))");
        return;
    }
    add_all_but_actor(browse);
    if (browse->query->actor != NULL && browse->acted == NULL)
        browse_add(browse,
                   " AND (EXISTS (SELECT 1 FROM claim m WHERE m.incident = i.id AND m.slot IN"
                   "  ('perpetrator', 'victim', 'responsibility')"
                   "  AND m.value LIKE :actor ESCAPE '\\')"
                   " OR EXISTS (SELECT 1 FROM account k JOIN account_name n"
                   "  ON n.account = k.id WHERE k.incident = i.id AND n.kind IN ('name', 'group')"
                   "  AND n.name = :actor_folded))");
}

// ---- few ----

// Names and claims are read one after another, and no further than is needed.
static void ask_for_few(browse *browse)
{
    if (browse->query->actor != NULL) {
        browse_begin(browse, "SELECT DISTINCT i.id FROM (" ACTED ") f CROSS JOIN incident i"
                             " ON i.id = f.incident WHERE true");
        add_all_but_actor(browse);
    } else {
        browse_begin(browse, "SELECT i.id FROM incident i WHERE true");
        browse_add_filters(browse);
    }
    buffer_add_format(&browse->sql, " LIMIT %u", FEW + 1);
}

static bool has_filter(const dateline_query *query)
{
    return query->from != NULL || query->to != NULL || query->type != NULL ||
           query->context != NULL || query->disputed != NULL || query->box != NULL ||
           query->place != NULL || query->actor != NULL || query->outlet != NULL;
}

// The numbers as a JSON array; *count may be one more than it has.
static dateline_status list_few(buffer *list, uint32_t *count, browse *browse)
{
    database_result code = DATABASE_DONE;
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    while (*count <= FEW && (code = database_step(row)) == DATABASE_ROW) {
        buffer_add_format(list, "%c%lld", *count == 0 ? '[' : ',',
                          (long long)database_column_number(row, 0));
        ++*count;
    }
    buffer_add(list, slice_from_string(*count == 0 ? "[]" : "]"));
    const bool is_well = code == DATABASE_DONE || code == DATABASE_ROW;
    const dateline_status status = is_well ? DATELINE_OK : browse_fault(browse);
    database_finalize(row);
    return status == DATELINE_OK ? buffer_status(list, browse->error) : status;
}

dateline_status browse_find_few(browse *browse)
{
    uint32_t count = 0;
    buffer list;
    if (!has_filter(browse->query))
        return DATELINE_OK;
    ask_for_few(browse);
    buffer_init(&list, (FEW + 2) * 21); // digits of a number and a comma
    dateline_status status = list_few(&list, &count, browse);
    if (status == DATELINE_OK && count <= FEW) {
        const slice text = buffer_slice(&list);
        const slice kept =
            arena_format(browse->ledger->scratch, "%.*s", (int)text.length, text.data);
        browse->few = kept.data;
        if (kept.data == NULL)
            status = error_set(browse->error, DATELINE_NO_MEMORY, 0, 0, "no memory for a filter");
    }
    buffer_clear(&list);
    return status;
}

// ---- who acted, in very many ----

#define BITS 8

bool browse_acted(const browse *browse, int64_t incident)
{
    return browse->acted == NULL ||
           (incident >= 0 &&
            incident <= browse->last_incident && // impossible: no later one is seen
            (browse->acted[incident / BITS] >> (incident % BITS) & 1) != 0);
}

static dateline_status mark_acted(browse *browse)
{
    database_result code = DATABASE_ROW;
    browse_begin(browse, ACTED);
    database_statement *row = browse_prepare(browse);
    if (row == NULL)
        return DATELINE_LEDGER;
    while ((code = database_step(row)) == DATABASE_ROW) {
        const int64_t incident = database_column_number(row, 0);
        if (incident >= 0 && incident <= browse->last_incident)
            browse->acted[incident / BITS] |= (uint8_t)(1u << (incident % BITS));
    }
    const dateline_status status = code == DATABASE_DONE ? DATELINE_OK : browse_fault(browse);
    database_finalize(row);
    return status;
}

dateline_status browse_find_acted(browse *browse)
{
    if (browse->query->actor == NULL || browse->few != NULL)
        return DATELINE_OK;
    const dateline_status status =
        database_ask(&browse->last_incident, browse->ledger->database,
                     "SELECT coalesce(max(id), 0) FROM incident", browse->error);
    if (status != DATELINE_OK)
        return status;
    browse->acted = memory_allocate_zeroed((size_t)(browse->last_incident / BITS) + 1, 1);
    if (browse->acted == NULL)
        return error_set(browse->error, DATELINE_NO_MEMORY, 0, 0, "no memory for a filter");
    return mark_acted(browse);
}

void browse_forget_acted(browse *browse)
{
    memory_release(browse->acted);
    browse->acted = NULL;
}

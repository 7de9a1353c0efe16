// Who says how much, and how often others contradict it or it changed: facts, no score. With one
// holder named, everything it said as well, in order of time. A row may be of all who speak for one
// body, come from one country or have one role.
#include <stdlib.h>

#include "base/map.h"
#include "base/utf8.h"
#include "report/listing_internal.h"

// What articles tell of a source, and in how many claims.
typedef struct description {
    report_description told;
    uint32_t source; // its number among the sources
    uint32_t claims;
} description;

typedef struct source {
    slice holder, kind;
    report_description told; // what most of its claims tell
    uint32_t told_in;        // claims
    uint32_t claims, incidents, contradicted, revised;
    int32_t first, last; // days, DAY_UNKNOWN
    int64_t last_incident;
} source;

typedef struct saying { // of the one holder that is asked for
    ledger_claim_row row;
    bool is_contradicted, is_revised;
} saying;

typedef struct listing_sources {
    map numbers; // holder -> index
    source *items;
    uint32_t count, capacity;
    map description_numbers; // source, title, role, body and country -> index
    description *descriptions;
    uint32_t description_count, description_capacity;
    saying *sayings;
    uint32_t saying_count, saying_capacity;
} listing_sources;

// ---- summing up ----

static bool is_per(const listing *out, const char *what)
{
    return slice_equal_ignoring_case(out->what->per, slice_from_string(what));
}

// What the claim's row is called by; empty where it is not told. An organisation speaks for itself.
static slice name_of_row(const listing *out, const ledger_claim_row *row)
{
    if (is_per(out, "country"))
        return row->holder_country;
    if (is_per(out, "role"))
        return row->holder_role;
    if (!is_per(out, "body"))
        return row->holder;
    const bool is_body = slice_equal(row->holder_kind, SLICE("organization")) ||
                         slice_equal(row->holder_kind, SLICE("government"));
    return row->affiliation.length > 0 || !is_body ? row->affiliation : row->holder;
}

// What is not told stays so: null in JSON.
static slice copy_told(arena *arena, slice text)
{
    return text.length == 0 ? SLICE_NONE : arena_copy(arena, text);
}

static source *source_named(listing *out, const ledger_claim_row *row)
{
    listing_sources *all = out->sources;
    const bool is_holder = out->what->per.length == 0 || is_per(out, "holder");
    const slice name = name_of_row(out, row);
    const slice key = is_holder ? name : utf8_fold_copy(out->arena, name); // "Police", "police"
    const uint32_t *known = map_find(&all->numbers, key);
    if (known != NULL)
        return &all->items[*known];
    source *made = ARENA_PUSH(out->lasting, all->items, all->count, all->capacity);
    if (made == NULL)
        return NULL;
    *made = (source){.holder = copy_told(out->lasting, name),
                     .kind = arena_copy(out->lasting, row->holder_kind),
                     .first = DAY_UNKNOWN,
                     .last = DAY_UNKNOWN};
    return map_put(&all->numbers, is_holder ? made->holder : arena_copy(out->lasting, key),
                   all->count - 1) == NULL
               ? NULL
               : made;
}

static bool is_described(const ledger_claim_row *row)
{
    return row->holder_title.length + row->holder_role.length + row->affiliation.length +
               row->holder_country.length >
           0;
}

static description *description_of(listing *out, const ledger_claim_row *row, uint32_t source)
{
    listing_sources *all = out->sources;
    const slice words[] = {row->holder_title, row->holder_role, row->affiliation,
                           row->holder_country};
    slice key = arena_format(out->arena, "%u", source);
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        key = arena_format(out->arena, "%.*s\n%.*s", (int)key.length, key.data,
                           (int)words[i].length, words[i].data);
    const uint32_t *known = map_find(&all->description_numbers, key);
    if (known != NULL)
        return &all->descriptions[*known];
    description *made = ARENA_PUSH(out->lasting, all->descriptions, all->description_count,
                                   all->description_capacity);
    if (made == NULL || map_put(&all->description_numbers, arena_copy(out->lasting, key),
                                all->description_count - 1) == NULL)
        return NULL;
    *made = (description){.source = source,
                          .told = {.holder = all->items[source].holder,
                                   .title = copy_told(out->lasting, row->holder_title),
                                   .role = copy_told(out->lasting, row->holder_role),
                                   .body = copy_told(out->lasting, row->affiliation),
                                   .country = copy_told(out->lasting, row->holder_country)}};
    return made;
}

// Those of one holder, that is: a body's speakers are called many things.
static bool count_description(listing *out, const ledger_claim_row *row, const source *of)
{
    if (!is_described(row) || !(out->what->per.length == 0 || is_per(out, "holder")))
        return true;
    description *told = description_of(out, row, (uint32_t)(of - out->sources->items));
    if (told != NULL)
        told->claims++;
    return told != NULL;
}

static bool keep_saying(listing *out, const ledger_claim_row *row, bool is_contradicted,
                        bool is_revised)
{
    listing_sources *all = out->sources;
    saying *made = ARENA_PUSH(out->lasting, all->sayings, all->saying_count, all->saying_capacity);
    if (made == NULL)
        return false;
    *made = (saying){*row, is_contradicted, is_revised};
    ledger_keep_claim_row(&made->row, out->lasting);
    return true;
}

static bool count_claim(listing *out, const ledger_claim_row *row, bool is_contradicted,
                        bool is_revised)
{
    const slice wanted = out->what->filter.holder;
    if ((wanted.length > 0 && !slice_equal(wanted, row->holder)) || !row->speaks_for)
        return true;
    source *source = source_named(out, row);
    if (source == NULL)
        return false;
    source->claims++;
    source->incidents += source->last_incident != row->incident;
    source->last_incident = row->incident;
    source->contradicted += is_contradicted;
    source->revised += is_revised;
    if (row->day != DAY_UNKNOWN) {
        const bool is_first = source->first == DAY_UNKNOWN || row->day < source->first;
        source->first = is_first ? row->day : source->first;
        source->last = row->day > source->last ? row->day : source->last;
    }
    if (!count_description(out, row, source))
        return false;
    return wanted.length == 0 || keep_saying(out, row, is_contradicted, is_revised);
}

// Counts the claims kept, which are those of one incident.
static bool count_incident(listing *out)
{
    incident_dispute *disputes = NULL;
    uint32_t count = 0;
    bool *contradicted = ARENA_ARRAY(out->arena, out->row_count, bool);
    bool *revised = ARENA_ARRAY(out->arena, out->row_count, bool);
    bool goes_on = contradicted != NULL && revised != NULL &&
                   listing_find_disputes(&disputes, &count, out, NULL) == DATELINE_OK;
    for (uint32_t i = 0; i < count && goes_on; i++)
        for (uint32_t k = 0; k < disputes[i].claim_count; k++) {
            contradicted[disputes[i].claims[k]] |= disputes[i].kind == DISPUTE_CONTRADICTION;
            revised[disputes[i].claims[k]] |= disputes[i].kind == DISPUTE_REVISION;
        }
    for (uint32_t i = 0; i < out->row_count && goes_on; i++)
        goes_on = count_claim(out, &out->rows_of_claims[i], contradicted[i], revised[i]);
    out->is_incomplete |= !goes_on;
    listing_forget_claims(out);
    return goes_on;
}

static bool each_claim(const ledger_claim_row *row, void *context)
{
    listing *out = context;
    const bool is_next = out->row_count > 0 && out->rows_of_claims[0].incident != row->incident;
    return (!is_next || count_incident(out)) && listing_keep_claim(out, row);
}

// ---- writing ----

// Of two descriptions of one source that of more claims, else that with the lesser words.
static bool is_told_more(const description *one, const source *other)
{
    if (one->claims != other->told_in)
        return one->claims > other->told_in;
    const report_description *a = &one->told, *b = &other->told;
    const int order[] = {slice_compare(a->body, b->body), slice_compare(a->title, b->title),
                         slice_compare(a->role, b->role), slice_compare(a->country, b->country)};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (order[i] != 0)
            return order[i] < 0;
    return false;
}

static void choose_descriptions(listing_sources *all)
{
    for (uint32_t i = 0; i < all->description_count; i++) {
        const description *told = &all->descriptions[i];
        source *of = &all->items[told->source];
        if (!is_told_more(told, of))
            continue;
        of->told = told->told;
        of->told_in = told->claims;
    }
}

// What is called nothing comes last.
static int by_claims(const void *a, const void *b)
{
    const source *left = a;
    const source *right = b;
    if ((left->holder.length == 0) != (right->holder.length == 0))
        return left->holder.length == 0 ? 1 : -1;
    if (left->claims != right->claims)
        return left->claims > right->claims ? -1 : 1;
    return slice_compare(left->holder, right->holder);
}

static int by_day(const void *a, const void *b)
{
    const saying *left = a;
    const saying *right = b;
    if (left->row.day != right->row.day)
        return left->row.day < right->row.day ? -1 : 1;
    return left->row.id < right->row.id ? -1 : left->row.id > right->row.id;
}

static void write_source_name(listing *out, const source *source)
{
    json_writer *json = &out->json;
    if (is_per(out, "body")) {
        json_member_string(json, "body", source->holder);
    } else if (is_per(out, "country")) {
        json_member_string(json, "country", source->holder);
    } else if (is_per(out, "role")) {
        json_member_string(json, "role", source->holder);
    } else {
        json_member_string(json, "holder", source->holder);
        json_member_string(json, "kind", source->kind);
        json_member_string(json, "title", source->told.title);
        json_member_string(json, "role", source->told.role);
        json_member_string(json, "affiliation", source->told.body);
        json_member_string(json, "country", source->told.country);
    }
}

static void write_source_json(listing *out, const source *source)
{
    json_writer *json = &out->json;
    json_begin_object(json);
    write_source_name(out, source);
    json_member_number(json, "claims", source->claims);
    json_member_number(json, "incidents", source->incidents);
    json_member_number(json, "contradicted", source->contradicted);
    json_member_number(json, "revised", source->revised);
    listing_json_day(json, "first", source->first);
    listing_json_day(json, "last", source->last);
    json_end_object(json);
}

// "Ali Sarn, colonel of Libyan army (MIL, LBY)".
static slice source_text(arena *arena, const source *source)
{
    const slice told = report_description_text(arena, &source->told);
    if (source->holder.length == 0)
        return SLICE("(not told)");
    if (told.length == 0)
        return source->holder;
    return arena_format(arena, "%.*s%s%.*s", (int)source->holder.length, source->holder.data,
                        told.data[0] == '(' ? " " : ", ", (int)told.length, told.data);
}

static slice with_count(arena *arena, slice text, uint32_t count, const char *what)
{
    return count == 0
               ? text
               : arena_format(arena, "%.*s%u %s, ", (int)text.length, text.data, count, what);
}

// "12 claims on 3 incidents, 2 contradicted, ".
static slice counts_text(arena *arena, const source *source)
{
    slice text = arena_format(arena, "%u claim%s on %u incident%s, ", source->claims,
                              source->claims == 1 ? "" : "s", source->incidents,
                              source->incidents == 1 ? "" : "s");
    text = with_count(arena, text, source->contradicted, "contradicted");
    return with_count(arena, text, source->revised, "revised");
}

static void write_source_text(listing *out, const source *source)
{
    const uint32_t count_at = out->screen.width * 45 / 100;
    const when_interval days = {source->first,
                                source->last == DAY_UNKNOWN ? DAY_OPEN_FUTURE : source->last};
    const slice counts = counts_text(out->lasting, source);
    const slice when = screen_interval(out->lasting, days);
    const screen_cell cells[] = {
        {0, count_at - 2, source_text(out->lasting, source), TONE_NAME},
        {count_at, out->screen.width - count_at,
         arena_format(out->lasting, "%.*s%.*s", (int)counts.length, counts.data, (int)when.length,
                      when.data),
         TONE_QUIET},
    };
    screen_row(&out->screen, cells, 2);
}

static void write_saying_json(listing *out, const saying *saying)
{
    json_begin_object(&out->json);
    json_key(&out->json, "claim");
    listing_json_claim(&out->json, &saying->row);
    json_member_bool(&out->json, "contradicted", saying->is_contradicted);
    json_member_bool(&out->json, "revised", saying->is_revised);
    json_end_object(&out->json);
}

static void write_saying_text(listing *out, const saying *saying)
{
    char day[11] = "";
    if (saying->row.day != DAY_UNKNOWN)
        calendar_write(saying->row.day, day);
    const slice what =
        arena_format(out->lasting, "%.*s: %.*s", (int)saying->row.slot.length,
                     saying->row.slot.data, (int)saying->row.value.length, saying->row.value.data);
    const uint32_t mark_at = out->screen.width - 24;
    const screen_cell cells[] = {
        {3, 11, slice_from_string(day), TONE_QUIET},
        {15, 7, arena_format(out->lasting, "#%lld", (long long)saying->row.incident), TONE_QUIET},
        {23, mark_at - 24, what, TONE_VALUE},
        {mark_at, 24,
         saying->is_contradicted ? SLICE("contradicted")
         : saying->is_revised    ? SLICE("revised")
                                 : SLICE_NONE,
         TONE_ALARM},
    };
    screen_row(&out->screen, cells, 4);
    if (saying->row.printings.length == 0)
        return;
    const slice where = report_printings_text(out->lasting, saying->row.printings);
    screen_paragraph(&out->screen, 23,
                     arena_format(out->lasting, "%.*s; also in %.*s",
                                  (int)saying->row.outlet.length, saying->row.outlet.data,
                                  (int)where.length, where.data),
                     TONE_QUIET);
}

static bool write_sayings(listing *out)
{
    listing_sources *all = out->sources;
    bool goes_on = true;
    if (all->saying_count > 0)
        qsort(all->sayings, all->saying_count, sizeof *all->sayings, by_day);
    for (uint32_t i = 0; i < all->saying_count && goes_on; i++) {
        if (out->what->is_json)
            write_saying_json(out, &all->sayings[i]);
        else
            write_saying_text(out, &all->sayings[i]);
        goes_on = listing_end_row(out);
    }
    return goes_on;
}

static void write_sources(listing *out)
{
    listing_sources *all = out->sources;
    const slice after = out->what->after_holder;
    bool is_behind = after.length == 0;
    bool goes_on = true;
    choose_descriptions(all);
    if (all->count > 0)
        qsort(all->items, all->count, sizeof *all->items, by_claims);
    for (uint32_t i = 0; i < all->count && goes_on && !listing_is_full(out); i++) {
        const source *source = &all->items[i];
        if (is_behind) {
            if (out->what->is_json)
                write_source_json(out, source);
            else
                write_source_text(out, source);
            goes_on = listing_end_row(out);
        }
        is_behind |= slice_equal(source->holder, after);
    }
    if (goes_on)
        (void)write_sayings(out);
}

dateline_status listing_list_sources(listing *out, ledger *ledger, dateline_error *error)
{
    listing_sources all = {0};
    map_init(&all.numbers, out->lasting);
    map_init(&all.description_numbers, out->lasting);
    out->sources = &all;
    dateline_status status =
        ledger_find_claims_of_incidents(ledger, &out->what->filter, each_claim, out, error);
    if (status == DATELINE_OK && !count_incident(out))
        status = error_set(error, DATELINE_LIMIT, 0, 0, "too many sources to count");
    if (status == DATELINE_OK && arena_failed(out->lasting))
        status = error_set(error, DATELINE_LIMIT, 0, 0, "too many sources to count");
    if (status == DATELINE_OK)
        write_sources(out);
    out->sources = NULL;
    return status;
}

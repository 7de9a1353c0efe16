// Which incident of the ledger does an article's account tell of? Candidates share a name, or
// happened within days of it in the same country; the incident room scores them.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define NAMES_KEPT 24u
#define WORDS_KEPT 24u
#define COMMON_NAME 8    // incidents that may share a name before it tells nothing
#define SHORTEST_WORD 5u // letters of a title word that says something

typedef struct search {
    ledger *ledger;
    const incident_profile *wanted;
    ledger_candidates *found;
} search;

// ---- the account's profile ----

static void add_item(incident_words *words, uint32_t limit, slice item)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (slice_equal(words->items[i], item))
            return;
    if (words->count < limit)
        words->items[words->count++] = item;
}

// Persons and venues are rare; organisations and governments recur in incident after incident.
static void add_entity(incident_profile *profile, arena *arena, const who_entity *entity)
{
    const slice folded = utf8_fold_copy(arena, entity->name);
    if (!entity->is_named || folded.length <= 2)
        return;
    if (entity->kind == WHO_PERSON || entity->kind == WHO_FACILITY)
        add_item(&profile->names, NAMES_KEPT, folded);
    else if (entity->kind == WHO_ORGANIZATION || entity->kind == WHO_GROUP)
        add_item(&profile->groups, NAMES_KEPT, folded);
    else if (entity->kind != WHO_PLACE && entity->country.length > 0)
        add_item(&profile->groups, NAMES_KEPT, entity->country);
}

static void add_names(incident_profile *profile, arena *arena, const article *article,
                      const article_incident *incident)
{
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++) {
            const uint32_t entity = event->roles[k].entity;
            if (entity != ENTITY_NONE)
                add_entity(profile, arena, &article->who.entities[entity]);
        }
    }
}

// The act an article is about: whoever it names may be found again in a follow-up that tells of him
// in other roles.
static bool is_subject(const article *article, uint32_t number)
{
    for (uint32_t i = 0; i < number; i++)
        if (article->incidents[i].type != WHAT_MOVE && !article->incidents[i].is_topic)
            return false;
    return article->incidents[number].type != WHAT_MOVE && !article->incidents[number].is_topic;
}

static void add_everybody(incident_profile *profile, arena *arena, const article *article)
{
    for (uint32_t i = 0; i < article->who.entity_count; i++)
        if (article->who.entities[i].kind == WHO_PERSON)
            add_entity(profile, arena, &article->who.entities[i]);
}

static void add_words(incident_profile *profile, arena *arena, slice text)
{
    slice rest = utf8_fold_copy(arena, text);
    while (rest.length > 0 && profile->words.count < WORDS_KEPT) {
        const slice word = slice_cut(&rest, ' ');
        if (word.length >= SHORTEST_WORD)
            add_item(&profile->words, WORDS_KEPT, word);
    }
}

static void add_toll(howmany_range *range, const article_claim *claim)
{
    const bool is_first = range->low == 0 && range->high == HOWMANY_UNBOUNDED;
    if (is_first)
        *range = claim->range;
    else if (claim->range.low > range->low)
        range->low = claim->range.low;
    if (range->high < range->low)
        range->high = range->low;
}

static void add_claims(incident_profile *profile, arena *arena, const article *article,
                       uint32_t incident)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident != incident || claim->certainty == CERTAINTY_NEGATED)
            continue;
        if (claim->slot == SLOT_KILLED)
            add_toll(&profile->killed, claim);
        else if (claim->slot == SLOT_INJURED)
            add_toll(&profile->injured, claim);
        else if (claim->slot == SLOT_PLACE)
            add_item(&profile->places, NAMES_KEPT, utf8_fold_copy(arena, claim->value));
    }
}

static void add_place(incident_profile *profile, const article *article,
                      const article_incident *incident)
{
    profile->precision = WHERE_UNKNOWN;
    if (incident->place == PLACE_NONE)
        return;
    const where_place *place = &article->where.places[incident->place];
    profile->country = place->country;
    profile->latitude = place->latitude;
    profile->longitude = place->longitude;
    profile->has_point = place->has_point;
    profile->precision = place->precision;
}

static bool make_room(incident_profile *profile, arena *arena)
{
    incident_words *all[] = {&profile->names, &profile->groups, &profile->places, &profile->words};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        all[i]->items = ARENA_ARRAY(arena, NAMES_KEPT, slice);
        if (all[i]->items == NULL)
            return false;
    }
    return true;
}

dateline_status ledger_profile(incident_profile *out, arena *arena, const article *article,
                               uint32_t number)
{
    const article_incident *incident = &article->incidents[number];
    *out = (incident_profile){
        .type = incident->type,
        .mode = incident->mode,
        .bounds = incident->bounds,
        .killed = {0, HOWMANY_UNBOUNDED},
        .injured = {0, HOWMANY_UNBOUNDED},
    };
    if (!make_room(out, arena))
        return DATELINE_LIMIT;
    add_place(out, article, incident);
    add_names(out, arena, article, incident);
    if (is_subject(article, number))
        add_everybody(out, arena, article);
    add_words(out, arena, incident->label);
    if (!incident->is_background)
        add_words(out, arena, article->source.title);
    add_claims(out, arena, article, number);
    return arena_failed(arena) ? DATELINE_LIMIT : DATELINE_OK;
}

// ---- the candidates ----

static what_type type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    return WHAT_TYPE_COUNT;
}

static incident_words *words_of_kind(incident_profile *profile, slice kind)
{
    if (slice_equal(kind, SLICE("name")))
        return &profile->names;
    if (slice_equal(kind, SLICE("group")))
        return &profile->groups;
    return slice_equal(kind, SLICE("place")) ? &profile->places : &profile->words;
}

static dateline_status load_names(incident_profile *out, ledger *ledger, dateline_error *error)
{
    arena *arena = ledger->candidate;
    sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_NAMES, error);
    if (statement == NULL)
        return DATELINE_LEDGER;
    if (!make_room(out, arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "an incident with too many names");
    (void)sqlite3_bind_int64(statement, 1, out->id);
    while (sqlite3_step(statement) == SQLITE_ROW)
        add_item(words_of_kind(out, ledger_column_text(statement, 0)), NAMES_KEPT,
                 arena_copy(arena, ledger_column_text(statement, 1)));
    (void)sqlite3_reset(statement);
    return DATELINE_OK;
}

static void load_candidate(incident_profile *out, arena *arena, sqlite3_stmt *row)
{
    *out = (incident_profile){
        .id = sqlite3_column_int64(row, 0),
        .type = type_named(ledger_column_text(row, 1)),
        .bounds = ledger_column_interval(row, 2),
        .mode = arena_copy(arena, ledger_column_text(row, 4)),
        .country = arena_copy(arena, ledger_column_text(row, 5)),
        .latitude = sqlite3_column_double(row, 6),
        .longitude = sqlite3_column_double(row, 7),
        .has_point = sqlite3_column_type(row, 6) != SQLITE_NULL,
        .precision = (where_precision)sqlite3_column_int(row, 8),
        .killed = ledger_column_range(row, 9),
        .injured = ledger_column_range(row, 11),
    };
}

// Keeps the most similar ones, best first; of equals the older incident.
static void keep_candidate(ledger_candidates *found, int64_t id, double similarity)
{
    uint32_t at = found->count;
    for (uint32_t i = 0; i < found->count; i++)
        if (found->items[i].id == id)
            return;
    while (at > 0 &&
           (found->items[at - 1].similarity < similarity ||
            (found->items[at - 1].similarity <= similarity && found->items[at - 1].id > id)))
        at--;
    if (at == LEDGER_CANDIDATES)
        return;
    if (found->count < LEDGER_CANDIDATES)
        found->count++;
    for (uint32_t i = found->count - 1; i > at; i--)
        found->items[i] = found->items[i - 1];
    found->items[at] = (ledger_candidate){id, similarity};
}

static dateline_status consider(search *search, sqlite3_stmt *rows, dateline_error *error)
{
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        incident_profile candidate;
        arena_reset(search->ledger->candidate);
        load_candidate(&candidate, search->ledger->candidate, rows);
        if (candidate.type == WHAT_TYPE_COUNT)
            continue;
        const dateline_status status = load_names(&candidate, search->ledger, error);
        if (status != DATELINE_OK)
            return status;
        const double similarity = incident_similarity(search->wanted, &candidate);
        if (similarity > INCIDENT_SAME)
            keep_candidate(search->found, candidate.id, similarity);
    }
    (void)sqlite3_reset(rows);
    return code == SQLITE_DONE ? DATELINE_OK : ledger_fault(search->ledger, code, error);
}

// A name that many incidents share (a president, a police spokesman) finds none of them.
static dateline_status drop_common_names(incident_words *names, ledger *ledger,
                                         dateline_error *error)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < names->count; i++) {
        sqlite3_stmt *statement = ledger_prepare(ledger, LEDGER_COUNT_NAME, error);
        if (statement == NULL)
            return DATELINE_LEDGER;
        ledger_bind_text(statement, 1, names->items[i]);
        const bool is_counted = sqlite3_step(statement) == SQLITE_ROW;
        if (is_counted && sqlite3_column_int64(statement, 0) <= COMMON_NAME)
            names->items[kept++] = names->items[i];
        (void)sqlite3_reset(statement);
    }
    names->count = kept;
    return DATELINE_OK;
}

dateline_status ledger_match(ledger_candidates *out, ledger *ledger, const incident_profile *given,
                             dateline_error *error)
{
    incident_profile rare = *given;
    const incident_profile *profile = &rare;
    search search = {.ledger = ledger, .wanted = profile, .found = out};
    out->count = 0;
    rare.names.items = ARENA_ARRAY(ledger->scratch, given->names.count, slice);
    if (rare.names.items == NULL)
        return error_set(error, DATELINE_LIMIT, 0, 0, "an incident with too many names");
    for (uint32_t i = 0; i < given->names.count; i++)
        rare.names.items[i] = given->names.items[i];
    dateline_status status = drop_common_names(&rare.names, ledger, error);
    if (status != DATELINE_OK)
        return status;
    sqlite3_stmt *near = ledger_prepare(ledger, LEDGER_CANDIDATES_BY_DAY, error);
    if (near == NULL)
        return DATELINE_LEDGER;
    ledger_bind_day(near, 1, profile->bounds.earliest);
    ledger_bind_day(near, 2, profile->bounds.latest);
    ledger_bind_text(near, 3, profile->country);
    status = consider(&search, near, error);
    for (uint32_t i = 0; i < profile->names.count && status == DATELINE_OK; i++) {
        sqlite3_stmt *rows = ledger_prepare(ledger, LEDGER_CANDIDATES_BY_NAME, error);
        if (rows == NULL)
            return DATELINE_LEDGER;
        ledger_bind_text(rows, 1, profile->names.items[i]);
        status = consider(&search, rows, error);
    }
    return status;
}

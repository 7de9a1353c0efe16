// What of an account decides whether another tells of the same incident.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define SHORTEST_WORD 5u // letters of a title word that says something

static void add_item(incident_words *words, uint32_t limit, slice item)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (slice_equal(words->items[i], item))
            return;
    if (words->count < limit)
        words->items[words->count++] = item;
}

// Persons and venues are rare; organisations, governments and those who hold an office recur in
// incident after incident.
static void add_entity(incident_profile *profile, arena *arena, const article *article,
                       const who_entity *entity)
{
    const slice folded = utf8_fold_copy(arena, entity->name);
    if (!entity->is_named || folded.length <= 2)
        return;
    const bool is_official =
        entity->kind == WHO_PERSON && article_is_official(article->story, arena, entity->name);
    if ((entity->kind == WHO_PERSON && !is_official) || entity->kind == WHO_FACILITY)
        add_item(&profile->names, LEDGER_NAMES_KEPT, folded);
    else if (entity->kind == WHO_ORGANIZATION || entity->kind == WHO_GROUP || is_official)
        add_item(&profile->groups, LEDGER_NAMES_KEPT, folded);
    else if (entity->kind != WHO_PLACE && entity->country.length > 0)
        add_item(&profile->groups, LEDGER_NAMES_KEPT, entity->country);
}

static void add_names(incident_profile *profile, arena *arena, const article *article,
                      const article_incident *incident)
{
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++) {
            const uint32_t entity = event->roles[k].entity;
            if (entity != ENTITY_NONE)
                add_entity(profile, arena, article, &article->who.entities[entity]);
        }
    }
}

// Whoever an article names may be found again in a follow-up that tells of him in another role.
static void add_everybody(incident_profile *profile, arena *arena, const article *article)
{
    for (uint32_t i = 0; i < article->who.entity_count; i++)
        if (article->who.entities[i].kind == WHO_PERSON)
            add_entity(profile, arena, article, &article->who.entities[i]);
}

static void add_words(incident_profile *profile, arena *arena, slice text)
{
    slice rest = utf8_fold_copy(arena, text);
    while (rest.length > 0 && profile->words.count < LEDGER_NAMES_KEPT) {
        const slice word = slice_cut(&rest, ' ');
        if (word.length >= SHORTEST_WORD)
            add_item(&profile->words, LEDGER_NAMES_KEPT, word);
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
            add_item(&profile->places, LEDGER_NAMES_KEPT, utf8_fold_copy(arena, claim->value));
    }
}

static void add_place(incident_profile *profile, arena *arena, const article *article,
                      const article_incident *incident)
{
    profile->precision = WHERE_UNKNOWN;
    if (incident->place_name.length > 0)
        add_item(&profile->places, LEDGER_NAMES_KEPT, utf8_fold_copy(arena, incident->place_name));
    if (incident->place == PLACE_NONE)
        return;
    const where_place *place = &article->where.places[incident->place];
    profile->country = place->country;
    profile->latitude = place->latitude;
    profile->longitude = place->longitude;
    profile->has_point = place->has_point;
    profile->precision = place->precision;
}

bool ledger_profile_room(incident_profile *profile, arena *arena)
{
    incident_words *all[] = {&profile->names, &profile->groups, &profile->places, &profile->words};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        all[i]->items = ARENA_ARRAY(arena, LEDGER_NAMES_KEPT, slice);
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
        .is_lasting = incident->is_lasting,
        .bounds = incident->bounds,
        .killed = {0, HOWMANY_UNBOUNDED},
        .injured = {0, HOWMANY_UNBOUNDED},
    };
    if (!ledger_profile_room(out, arena))
        return DATELINE_LIMIT;
    add_place(out, arena, article, incident);
    add_names(out, arena, article, incident);
    if (number == article->subject)
        add_everybody(out, arena, article);
    add_words(out, arena, incident->label);
    if (!incident->is_background)
        add_words(out, arena, article->source.title);
    add_claims(out, arena, article, number);
    return arena_failed(arena) ? DATELINE_LIMIT : DATELINE_OK;
}

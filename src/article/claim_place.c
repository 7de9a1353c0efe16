// Where an event happened, as its roles tell: towns of a list each in its own incident, what lies
// in what, and no place that stands for something else.
#include "article/claim_role.h"

#define VENUE_REACH 8u // words from a building to the town it stands in

// Beside such a place "a hotel" adds nothing.
bool article_is_located(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_PLACE && event->roles[i].place != PLACE_NONE)
            return true;
    return false;
}

// A place without a point is one that the text tells of as a thing: not "en masse", not "where".
// Whom or what a noun means need not be known of a spot: "at the main gate", "in the 200 block of".
static bool is_nameable(const role_reading *reading, const what_role *role)
{
    const syntax_word *word = &reading->claims->article->syntax.words[role->head];
    return (word->upos == UPOS_NOUN || word->upos == UPOS_PROPN) &&
           (role->entity != ENTITY_NONE ||
            (reading->event->type != WHAT_MOVE &&
             what_is_spot(reading->claims->readers->what, word->lemma)));
}

// "Beat monks at a monastery": is what is told as hit told as the scene, too?
static bool is_place_too(const what_event *event, uint32_t head)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_PLACE && event->roles[i].head == head)
            return true;
    return false;
}

// "A hotel", "a police school": a building, also where the word may mean those who run it.
static bool is_building(const role_reading *reading, const what_role *role)
{
    const article *article = reading->claims->article;
    if (role->entity == ENTITY_NONE)
        return false;
    const who_entity *entity = &article->who.entities[role->entity];
    return entity->kind == WHO_FACILITY ||
           (role->kind == WHAT_PLACE && entity->kind == WHO_ORGANIZATION && !entity->is_named &&
            article->syntax.words[role->head].upos == UPOS_NOUN &&
            what_is_thing(reading->claims->readers->what, article->syntax.words[role->head].lemma));
}

// "In a hotel in Osk", "outside a mosque": the building is where it happened.
bool article_is_venue(const role_reading *reading, const what_role *role)
{
    const article *article = reading->claims->article;
    const lexicon_table *table = &reading->claims->readers->scenes;
    uint32_t count = 0;
    uint32_t row = 0;
    if (!is_building(reading, role))
        return false;
    const uint32_t marker = syntax_child(&article->syntax, role->head, REL_CASE);
    if (marker != TOKEN_NONE)
        row = lexicon_find(table, article->document.tokens[marker].lower, &count);
    return count > 0 && (slice_equal(lexicon_cell(table, row, 1), SLICE("no")) ||
                         is_place_too(reading->event, role->head));
}

// "[Osk] airport"; "a south Norland airport" is told by its country.
static bool begins_venue(const article *article, const what_role *town, uint32_t venue)
{
    const syntax_word *word = &article->syntax.words[town->head];
    return word->relation == REL_COMPOUND && word->head == venue &&
           article->where.places[town->place].precision <= WHERE_TOWN;
}

// The role of the place on the map that a venue's words go on with: "a hotel [in the town of Osk]",
// or begin with: "[Osk] airport".
static const what_role *town_of_venue(const article *article, const what_event *event,
                                      const what_role *venue)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *town = &event->roles[i];
        if (town->kind == WHAT_PLACE && town->place != PLACE_NONE &&
            begins_venue(article, town, venue->head))
            return town;
        if (town->kind != WHAT_PLACE || town->place == PLACE_NONE || town->head <= venue->head ||
            town->head - venue->head > VENUE_REACH)
            continue;
        uint32_t token = venue->head + 1;
        while (token < town->head && article->syntax.words[token].upos != UPOS_VERB &&
               article->syntax.words[token].upos != UPOS_PUNCT &&
               article->syntax.words[token].upos != UPOS_CCONJ)
            token++;
        if (token == town->head)
            return town;
    }
    return NULL;
}

bool article_is_hit_in_town(const role_reading *reading, const what_role *role)
{
    const article *article = reading->claims->article;
    const uint8_t relation = article->syntax.words[role->head].relation;
    return role->kind == WHAT_TARGET && role->place == PLACE_NONE && is_building(reading, role) &&
           (relation == REL_OBJ || relation == REL_NSUBJ_PASS) &&
           town_of_venue(article, reading->event, role) != NULL;
}

// One that stands apart from the town told with the act would be lost as its place.
bool article_is_entered(const role_reading *reading)
{
    const syntax_word *words = reading->claims->article->syntax.words;
    const article_readers *readers = reading->claims->readers;
    uint32_t count = 0;
    const uint32_t row =
        lexicon_find(&readers->entries, words[reading->event->trigger].lemma, &count);
    const bool is_lost = reading->role->place == PLACE_NONE && article_is_located(reading->event) &&
                         !article_is_hit_in_town(reading, reading->role);
    return count > 0 && !is_lost &&
           slice_equal(lexicon_cell(&readers->entries, row, 1),
                       reading->event->is_noun ? SLICE("n") : SLICE("v")) &&
           what_is_spot(readers->what, words[reading->role->head].lemma);
}

// Does a venue of the event take the town into its own words?
static bool is_told_with_venue(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const what_event *event = reading->event;
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].place == PLACE_NONE &&
            (article_is_venue(reading, &event->roles[i]) ||
             article_is_hit_in_town(reading, &event->roles[i])) &&
            town_of_venue(article, event, &event->roles[i]) == reading->role)
            return true;
    return false;
}

static bool tells_of_place(const article *article, const article_incident *incident, uint32_t place)
{
    const uint32_t same = article->where.places[place].same_as;
    for (uint32_t i = 0; i < article_looked_at(incident->event_count); i++) {
        const uint32_t told = article->what.events[incident->events[i]].place;
        if (told != PLACE_NONE && article->where.places[told].same_as == same)
            return true;
    }
    return false;
}

// "Raids on Dalby and Osk": what the article tells of Osk besides happened in the raid on Osk.
static uint32_t part_at(const article *article, uint32_t whole, uint32_t place)
{
    const article_incident *spread = &article->incidents[whole];
    if (!spread->is_spread || place == PLACE_NONE)
        return whole;
    for (uint32_t i = 0; i < article_looked_at(article->incident_count); i++) {
        const article_incident *part = &article->incidents[i];
        const bool is_other_day = part->bounds.earliest > spread->bounds.latest ||
                                  part->bounds.latest < spread->bounds.earliest;
        if (i != whole && part->type == spread->type && !part->is_spread && !part->is_lasting &&
            !is_other_day && tells_of_place(article, part, place))
            return i;
    }
    return whole;
}

// The incident lies where the more precise of its places does.
static void locate(article *article, uint32_t index, uint32_t place, slice name)
{
    article_incident *incident = &article->incidents[index];
    const bool is_better = incident->place == PLACE_NONE ||
                           (place != PLACE_NONE &&
                            article->where.places[place].precision <
                                article->where.places[incident->place].precision &&
                            where_is_compatible(&article->where, incident->place, place));
    if (place != PLACE_NONE && is_better)
        incident->place = place;
    if (incident->place_name.length == 0 || (place != PLACE_NONE && incident->place == place))
        incident->place_name = name;
}

// Of "Fatih" in "the Fatih district" the end of the whole.
static uint32_t end_of_town(const article *article, const what_role *town)
{
    const span phrase = article->where.places[town->place].phrase;
    const uint32_t next = text_token_at(&article->document, phrase.end - 1) + 1;
    const bool is_named_by = next < article->document.token_count &&
                             article->syntax.words[town->head].head == next &&
                             article->syntax.words[next].upos == UPOS_NOUN;
    return is_named_by ? article->document.tokens[next].at.end : phrase.end;
}

static void claim_venue(const role_reading *reading, const what_role *town)
{
    article *article = reading->claims->article;
    uint32_t place = PLACE_NONE;
    const slice name = article_place_value(article, town, &place);
    span at = article_phrase_span(article, reading->role->head, false);
    if (town->head > reading->role->head)
        at.end = end_of_town(article, town);
    article_claim claim = article_claim_role(reading, SLOT_PLACE, at);
    claim.incident = part_at(article, reading->incident, place);
    claim.value = slice_at(article->document.text.data, at);
    claim.place = place;
    article_claim_add(reading->claims, &claim);
    locate(article, claim.incident, place, name);
}

static void claim_one_place(const role_reading *reading)
{
    article *article = reading->claims->article;
    uint32_t place = PLACE_NONE;
    if (reading->role->place != PLACE_NONE && reading->event->type != WHAT_MOVE &&
        article_is_only_care(reading->claims, reading->event, reading->role->place))
        return;
    const what_role *town =
        reading->role->place == PLACE_NONE && (article_is_venue(reading, reading->role) ||
                                               article_is_hit_in_town(reading, reading->role))
            ? town_of_venue(article, reading->event, reading->role)
            : NULL;
    if (town != NULL) {
        claim_venue(reading, town);
        return;
    }
    if (reading->role->place == PLACE_NONE
            ? article_role_says_nothing(reading, reading->role->head) ||
                  article_is_located(reading->event) || !is_nameable(reading, reading->role)
            : is_told_with_venue(reading))
        return;
    const slice value = article_place_value(article, reading->role, &place);
    article_claim claim = article_claim_role(reading, SLOT_PLACE, reading->role->at);
    claim.incident = part_at(article, reading->incident, place);
    claim.value = value;
    claim.place = place;
    article_claim_add(reading->claims, &claim);
    locate(article, claim.incident, place, value);
}

// "In Tarel, Osk and Remi": one claim for each. Other lists stay together as the text has them.
static void claim_listed_places(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const syntax_layer *syntax = &article->syntax;
    uint32_t next = syntax_next_child(syntax, reading->role->head, TOKEN_NONE, REL_CONJ);
    for (uint32_t seen = 0; next != TOKEN_NONE && seen < 12; seen++) {
        for (uint32_t i = 0; i < article->where.count; i++) {
            if (article->where.places[i].head != next || !article->where.places[i].is_literal)
                continue;
            what_role listed = *reading->role;
            listed.head = next;
            listed.place = i;
            listed.at = article->where.places[i].at;
            role_reading one = *reading;
            one.role = &listed;
            claim_one_place(&one);
        }
        next = syntax_next_child(syntax, reading->role->head, next, REL_CONJ);
    }
}

// "Deported to Velia": where people are sent is not where they were taken.
static bool is_destination(const role_reading *reading)
{
    const syntax_layer *syntax = &reading->claims->article->syntax;
    const uint32_t verb = reading->event->trigger;
    if (!slice_equal(reading->event->mode, SLICE("deport")))
        return false;
    uint32_t phrase = reading->role->head;
    for (uint32_t depth = 0; depth < 8 && phrase != TOKEN_NONE; depth++) {
        const uint32_t above = syntax->words[phrase].head;
        const uint32_t mark = syntax_child(syntax, phrase, REL_CASE);
        const slice preposition = mark == TOKEN_NONE ? SLICE_NONE : syntax->words[mark].lemma;
        if (slice_equal(preposition, SLICE("to")) || slice_equal(preposition, SLICE("into")))
            return syntax_is_below(syntax, phrase, verb);
        phrase = above == verb ? TOKEN_NONE : above;
    }
    return false;
}

void article_claim_place(const role_reading *reading)
{
    if (is_destination(reading))
        return;
    claim_one_place(reading);
    claim_listed_places(reading);
}

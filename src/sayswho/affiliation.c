// For whom a holder speaks or works: "a spokesman for the defence ministry", "FSB chief Ivo Sarn",
// "Colonel Ali of the Velian army", "Hamas officials"; with his role and country. What is told of
// him once holds wherever he speaks.
#include "sayswho/holder.h"

#define MENTIONS_READ 32u // of an entity; who is described at all is so early

// A body, and whether the text names it.
typedef struct body {
    slice name; // borrowed; SLICE_NONE
    slice country;
    bool is_named;
} body;

// What an article tells of an entity that speaks.
typedef struct description {
    body body;
    slice title;
    bool is_read;
} description;

static bool is_land(who_kind kind)
{
    return kind == WHO_GOVERNMENT || kind == WHO_PLACE || kind == WHO_NATIONALITY;
}

// The body that the phrase with this head names or describes, none where it is no body; of a land
// only its country ("a US official", "a farmer from Kesh").
static body body_at(const reading *reading, uint32_t head, uint32_t holder)
{
    const body none = {.name = SLICE_NONE, .country = SLICE_NONE};
    const uint32_t entity = holder_entity_of(reading, head);
    const slice lemma = reading_word(reading, head)->lemma;
    if (entity == ENTITY_NONE ||
        entity == holder) { // the holder's own: "[police] spokesman Jan Ravn"
        return reading_has_class(reading, reading->document->tokens[head].lower, WORD_BODY)
                   ? (body){.name = holder_phrase(reading, head), .country = SLICE_NONE}
                   : none;
    }
    const who_entity *found = &reading->who->entities[entity];
    if (is_land(found->kind) && !reading_has_class(reading, lemma, WORD_BODY)) {
        return (body){.name = SLICE_NONE, .country = found->country};
    }
    // "One of the wounded men", "some of those families": many people are no body.
    const bool is_crowd = found->is_plural && !found->is_named;
    const bool is_body = found->kind == WHO_ORGANIZATION ||
                         (found->kind == WHO_GROUP && !is_crowd) ||
                         is_land(found->kind); // "the Velian government"
    return is_body && found->name.length > 0
               ? (body){.name = found->name, .country = found->country, .is_named = found->is_named}
               : none;
}

static void prefer(body *best, body other)
{
    const bool is_better =
        other.name.length > 0 && (best->name.length == 0 || (other.is_named && !best->is_named));
    const slice country = best->country;
    if (is_better) {
        *best = other;
    }
    if (best->country.length == 0) {
        best->country = is_better ? country : other.country;
    }
}

// "A spokesman [for the army]", "an official [from Hamas]", "[the group's] leader".
static void read_dependents(body *best, const reading *reading, uint32_t head, uint32_t holder)
{
    const syntax_word *words = reading->syntax->words;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint8_t relation = words[child].relation;
        const bool is_phrase =
            relation == REL_NMOD && child > head &&
            reading_has_class(reading, reading_preposition(reading, child), WORD_JOINING);
        const bool is_before =
            child < head && (relation == REL_COMPOUND || relation == REL_NMOD_POSS);
        if (is_phrase || is_before) {
            prefer(best, body_at(reading, child, holder));
        }
    }
}

// "[FSB] chief Ivo Sarn", "[interior ministry] spokesman Ivo Sarn": inside the title of a name.
static void read_title(body *best, const reading *reading, const who_mention *mention,
                       uint32_t holder)
{
    for (uint32_t token = mention->title; token < mention->first; token++) {
        if (token + 1 < mention->first && reading_is_noun(reading, token)) {
            prefer(best, body_at(reading, token, holder));
        }
    }
}

// "Colonel", "Sgt": a name's title has no other lemma than its own letters.
static slice noun_at(const reading *reading, uint32_t token)
{
    return reading_word(reading, token)->upos == UPOS_PROPN ? reading->document->tokens[token].lower
                                                            : reading_word(reading, token)->lemma;
}

#define TITLE_WORDS 3u // "secretary of state", "secretary - general"

// The words from `first` to `last`, a blank between them but at hyphens.
static slice phrase_between(const reading *reading, uint32_t first, uint32_t last)
{
    slice phrase = noun_at(reading, last);
    for (uint32_t token = last; token-- > first;) {
        const slice word = reading->document->tokens[token].lower;
        const bool is_joined =
            slice_equal(word, SLICE("-")) || slice_starts_with(phrase, SLICE("-"));
        phrase = arena_format(reading->arena, "%.*s%s%.*s", (int)word.length, word.data,
                              is_joined ? "" : " ", (int)phrase.length, phrase.data);
    }
    return phrase;
}

// The longest phrase for somebody of a role that ends at this word, from `first` on: "prime
// minister" before "minister"; SLICE_NONE where there is none.
static slice title_at(const reading *reading, uint32_t first, uint32_t last)
{
    for (uint32_t count = last - first + 1 < TITLE_WORDS ? last - first + 1 : TITLE_WORDS;
         count > 0; count--) {
        const slice phrase = phrase_between(reading, last + 1 - count, last);
        const slice role = who_agent_role(reading->who_reader, phrase);
        if (role.length > 0) {
            return slice_equal(role, SLICE("DOC")) ? SLICE_NONE : phrase;
        }
    }
    return SLICE_NONE;
}

// "FSB [chief] Ivo Sarn"; "Ivo Sarn, a [spokesman] for the army".
static slice title_of(const reading *reading, const who_mention *mention)
{
    if (mention->title < mention->first) {
        const slice noun = title_at(reading, mention->title, mention->first - 1);
        const bool is_told = noun.length == 0 && mention->role.length > 0 &&
                             !slice_equal(mention->role, SLICE("DOC")); // "sgt."
        return is_told ? noun_at(reading, mention->first - 1) : noun;
    }
    return mention->form == WHO_DESCRIPTION && mention->kind == WHO_PERSON
               ? title_at(reading, mention->first, mention->head)
               : SLICE_NONE;
}

// "The police": a body that is called by no name of its own.
static bool is_body_itself(const reading *reading, const who_entity *entity)
{
    if (entity->is_named || entity->mention_count == 0 || entity->kind == WHO_PERSON) {
        return false;
    }
    const who_mention *first = &reading->who->mentions[entity->mentions[0]];
    return first->form == WHO_DESCRIPTION &&
           reading_has_class(reading, reading_word(reading, first->head)->lemma, WORD_BODY);
}

// What he is called where his body is told, else where he is first called anything.
static description describe(const reading *reading, uint32_t entity)
{
    body best = {.name = SLICE_NONE, .country = SLICE_NONE};
    slice title = SLICE_NONE, told = SLICE_NONE;
    const who_entity *found = &reading->who->entities[entity];
    const uint32_t count =
        found->mention_count < MENTIONS_READ ? found->mention_count : MENTIONS_READ;
    for (uint32_t i = 0; i < count && !best.is_named; i++) {
        const who_mention *mention = &reading->who->mentions[found->mentions[i]];
        if (mention->form == WHO_PRONOUN) {
            continue;
        }
        const slice before = best.name;
        read_title(&best, reading, mention, entity);
        read_dependents(&best, reading, mention->head, entity);
        const slice called = found->is_named ? title_of(reading, mention) : SLICE_NONE;
        title = title.length == 0 ? called : title;
        told = best.name.data != before.data ? called : told;
    }
    if (best.name.length == 0 && is_body_itself(reading, found)) {
        best.name = found->name;
    }
    return (description){best, told.length > 0 ? told : title, true};
}

static slice country_of_mention(const reading *reading, uint32_t head)
{
    const uint32_t mention = reading->who->mention_of_head[head];
    return mention == MENTION_NONE ? SLICE_NONE : reading->who->mentions[mention].country;
}

// Who only has a role through somebody else's word has none here.
static slice known_role(slice role)
{
    return slice_equal(role, SLICE("UNK")) ? SLICE_NONE : role;
}

static void take_body(sayswho_attribution *attribution, body found)
{
    attribution->affiliation = found.name;
    if (attribution->country.length == 0) {
        attribution->country = found.country;
    }
}

// A holder that the article names or describes more than once.
static void describe_entity(const reading *reading, sayswho_attribution *attribution,
                            const description *told)
{
    const who_entity *found = &reading->who->entities[attribution->entity];
    attribution->country = found->country;
    attribution->role = known_role(found->role);
    attribution->title = found->kind == WHO_PERSON ? told->title : SLICE_NONE;
    const bool is_body = found->kind == WHO_GOVERNMENT || found->kind == WHO_PLACE ||
                         (found->kind == WHO_ORGANIZATION && found->is_named);
    if (!is_body) {
        take_body(attribution, told->body);
    }
}

// A holder by the words of its source only: "an aide to the mayor", "a ministry statement".
static void describe_phrase(const reading *reading, sayswho_attribution *attribution)
{
    const uint32_t head = attribution->source_token;
    body found = {.name = SLICE_NONE, .country = SLICE_NONE};
    attribution->role =
        known_role(who_agent_role(reading->who_reader, reading_word(reading, head)->lemma));
    attribution->country = country_of_mention(reading, head);
    read_dependents(&found, reading, head, ENTITY_NONE);
    take_body(attribution, found);
}

void sayswho_find_affiliations(reading *reading)
{
    const uint32_t entities = reading->who->entity_count;
    description *told = ARENA_ARRAY(reading->arena, (size_t)entities + 1, description);
    for (uint32_t i = 0; told != NULL && i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        const uint32_t entity = attribution->entity;
        if (entity != ENTITY_NONE && !told[entity].is_read) {
            told[entity] = describe(reading, entity);
        }
        if (entity != ENTITY_NONE) {
            describe_entity(reading, attribution, &told[entity]);
        } else if (attribution->source_token != TOKEN_NONE &&
                   !slice_equal(attribution->holder, SLICE("unnamed")) &&
                   !slice_equal(attribution->holder, SLICE("author"))) {
            describe_phrase(reading, attribution);
        }
    }
}

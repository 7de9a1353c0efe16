// Sieve 4: descriptions. "The official" is the official of before when no word speaks against it; a
// bare "sources" are the fuller sources of before; "the terrorists" may be the "four gunmen".
#include <math.h>

#include "base/map.h"
#include "who/draft.h"

#define CANDIDATES_MAX 24 // earlier mentions with the same noun that are looked at

// What the network says of two nouns that are the same word, as log-odds against meaning nothing
// before: from here on they are one whatever else stands with them, and below that they are two.
#define LINK_TELLS 0.0f
#define LINK_DENIES (-4.0f)

typedef struct noun_index {
    map latest;         // lemma -> latest mention
    uint32_t *previous; // [mention] the one before with the same lemma
    map latest_role;    // role -> latest described mention
    uint32_t *previous_role;
} noun_index;

static bool is_telling(const draft *draft, uint32_t token)
{
    uint8_t upos = draft->syntax->words[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN || upos == UPOS_ADJ || upos == UPOS_VERB;
}

static bool has_word(const draft *draft, const draft_mention *mention, uint32_t token)
{
    slice folded = draft->words.words[token].folded;
    slice lemma = draft->syntax->words[token].lemma;
    for (uint32_t i = mention->np_first; i < mention->mention.end; i++) {
        if (slice_equal(draft->words.words[i].folded, folded) ||
            slice_equal(draft->syntax->words[i].lemma, lemma)) {
            return true;
        }
    }
    return false;
}

// Every telling word of the later phrase stands in the earlier one. Countries have been compared.
static bool says_nothing_new(const draft *draft, const draft_mention *later,
                             const draft_mention *earlier)
{
    for (uint32_t i = later->core; i < later->mention.end; i++) {
        bool is_country =
            draft->words.words[i].match != MATCH_NONE && later->mention.country.length > 0;
        if (i != later->mention.head && is_telling(draft, i) && !is_country &&
            !has_word(draft, earlier, i)) {
            return false;
        }
    }
    return true;
}

static bool holds_pronoun(const draft *draft, const draft_mention *mention)
{
    for (uint32_t i = mention->mention.first; i < mention->mention.end; i++) {
        if (draft->syntax->words[i].upos == UPOS_PRON) {
            return true;
        }
    }
    return false;
}

// A description and what the network compares with earlier ones, worked out for those that have
// any.
typedef struct description {
    uint32_t mention;
    neural_later link;
} description;

static description description_at(const draft *draft, const noun_index *index, uint32_t mention)
{
    description out = {.mention = mention};
    if (index->previous[mention] != DRAFT_NONE) {
        neural_later_read(&out.link, draft->syntax->network, draft->mentions[mention].mention.head);
    }
    return out;
}

static float link_of(const draft *draft, const description *later, uint32_t earlier)
{
    return neural_link(&later->link, draft->mentions[earlier].mention.head);
}

static bool is_actor(const draft_mention *own)
{
    return own->mention.kind == WHO_PERSON || own->mention.kind == WHO_GROUP ||
           own->mention.kind == WHO_ORGANIZATION || own->mention.kind == WHO_GOVERNMENT ||
           own->is_document;
}

// "The first time … the first time": things only. Of actors, who act under one noun, and of places
// the rules know more; a word that may not link has no link, which denies nothing.
static bool is_denied(const draft *draft, const description *later, uint32_t earlier)
{
    if (draft->mentions[later->mention].mention.kind != WHO_OTHER) {
        return false;
    }
    const float link = link_of(draft, later, earlier);
    return link < LINK_DENIES && !isinf(link);
}

// Of things no chain keeps the number: "the hijacking" is none of "13 hijackings".
static bool numbers_agree(const draft_mention *later, const draft_mention *earlier)
{
    return later->mention.kind != WHO_OTHER || earlier->mention.kind != WHO_OTHER ||
           later->mention.is_plural == earlier->mention.is_plural;
}

static bool may_be(const draft *draft, uint32_t later, uint32_t earlier)
{
    const draft_mention *own = &draft->mentions[later], *old = &draft->mentions[earlier];
    return old->mention.end <= own->mention.first && chain_agrees(draft, later, earlier) &&
           chain_counts_agree(draft, later, earlier) && numbers_agree(own, old) &&
           own->is_document == old->is_document;
}

// The latest earlier mention with the same noun that `own` only repeats.
static uint32_t find_same_noun(const draft *draft, const noun_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    const description later = description_at(draft, index, mention);
    uint32_t candidate = index->previous[mention];
    for (uint32_t i = 0; i < CANDIDATES_MAX && candidate != DRAFT_NONE; i++) {
        if (may_be(draft, mention, candidate) && !is_denied(draft, &later, candidate) &&
            says_nothing_new(draft, own, &draft->mentions[candidate])) {
            return candidate;
        }
        candidate = index->previous[candidate];
    }
    return DRAFT_NONE;
}

static bool holds_name(const draft *draft, const draft_mention *mention)
{
    for (uint32_t i = mention->mention.first; i < mention->mention.end; i++) {
        if (draft->mention_of[i] != DRAFT_NONE) {
            return true;
        }
    }
    return false;
}

// Armed people who belong to nobody by name: "gunmen", but not "Hamas fighters".
static bool is_armed(const draft *draft, const draft_mention *mention)
{
    return gazetteer_role_is(draft->gazetteer, mention->mention.role, ROLE_ARMED) &&
           mention->mention.form == WHO_DESCRIPTION && !mention->mention.is_collective &&
           !holds_name(draft, mention);
}

static bool is_one_noun(const draft *draft, const draft_mention *own)
{
    for (uint32_t i = own->core; i < own->mention.end; i++) {
        if (i != own->mention.head && is_telling(draft, i)) {
            return false;
        }
    }
    return true;
}

// "the terrorists" after "four gunmen": another noun, the same armed role, the same number.
static uint32_t find_same_role(const draft *draft, const noun_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (!is_armed(draft, own) || !is_one_noun(draft, own)) {
        return DRAFT_NONE;
    }
    uint32_t candidate = index->previous_role[mention];
    for (uint32_t i = 0; i < CANDIDATES_MAX && candidate != DRAFT_NONE; i++) {
        if (may_be(draft, mention, candidate) &&
            draft->mentions[candidate].mention.is_plural == own->mention.is_plural) {
            return candidate;
        }
        candidate = index->previous_role[candidate];
    }
    return DRAFT_NONE;
}

// Bare plurals: the same words again, or a source without any word of its own.
static uint32_t find_bare(const draft *draft, const noun_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    bool is_nobody = is_one_noun(draft, own) && slice_equal(own->mention.role, SLICE("UNK"));
    const description later = description_at(draft, index, mention);
    uint32_t candidate = index->previous[mention];
    for (uint32_t i = 0; i < CANDIDATES_MAX && candidate != DRAFT_NONE; i++) {
        const draft_mention *old = &draft->mentions[candidate];
        if (may_be(draft, mention, candidate) && !is_denied(draft, &later, candidate) &&
            old->mention.form == WHO_DESCRIPTION &&
            (is_nobody || slice_equal(old->key, own->key))) {
            return candidate;
        }
        candidate = index->previous[candidate];
    }
    return DRAFT_NONE;
}

// Does a word before the noun say that it is one named already ("the same group")?
static bool claims_identity(const draft *draft, const draft_mention *own)
{
    for (uint32_t i = own->np_first; i < own->mention.head; i++) {
        const gazetteer_entry *entry = draft->words.words[i].entry;
        if (gazetteer_has(entry, GAZETTEER_CONTEXT) &&
            slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_CONTEXT, 1),
                        SLICE("identity"))) {
            return true;
        }
    }
    return false;
}

// "The army" is no survey that was named before: an arm of the state is meant by one of its own
// kind.
static bool may_be_arm(const draft *draft, const draft_mention *own, slice role_of_old)
{
    return !gazetteer_role_is(draft->gazetteer, own->mention.role, ROLE_ARM) ||
           slice_equal(own->mention.role, role_of_old);
}

static bool is_body_told(const draft_mention *own)
{
    return own->mention.kind == WHO_GROUP && own->mention.is_definite && !own->mention.is_plural &&
           own->mention.is_collective;
}

// "The militant group", "the rebel movement": its role alone is told of it.
static bool is_armed_body(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    return is_body_told(own) && !holds_name(draft, own) &&
           draft->mentions[chain_root(draft, mention)].best_name == DRAFT_NONE &&
           gazetteer_role_is(draft->gazetteer, own->mention.role, ROLE_ARMED);
}

// The latest body with a name that "the same group" may be: one that acts, not one that is spoken
// of; armed ones are spoken of for what they do.
static uint32_t find_identified(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    const bool is_armed_one = is_armed_body(draft, mention);
    const bool is_bare_body = is_body_told(own) && is_one_noun(draft, own);
    if (!is_actor(own) || (!is_bare_body && !is_armed_one && !claims_identity(draft, own))) {
        return DRAFT_NONE;
    }
    for (uint32_t back = 1; back <= CANDIDATES_MAX && back <= mention; back++) {
        const draft_mention *old = &draft->mentions[mention - back];
        const bool is_body =
            old->mention.kind == WHO_ORGANIZATION || old->mention.kind == WHO_GROUP;
        const slice role = draft->mentions[chain_root(draft, mention - back)].chain_role;
        const bool is_one = is_armed_one ? gazetteer_role_is(draft->gazetteer, role, ROLE_ARMED)
                                         : old->is_subject && may_be_arm(draft, own, role);
        if (old->mention.form == WHO_NAME && is_body && is_one &&
            may_be(draft, mention, mention - back)) {
            return mention - back;
        }
    }
    return DRAFT_NONE;
}

static bool is_name_word(const draft *draft, uint32_t token)
{
    return draft->mention_of[token] != DRAFT_NONE ||
           draft->syntax->words[token].upos == UPOS_PROPN ||
           draft->words.words[token].match != MATCH_NONE;
}

// "The city of Osk" is not the city of Lund.
static bool names_nothing_new(const draft *draft, const draft_mention *later,
                              const draft_mention *earlier)
{
    for (uint32_t i = later->np_first; i < later->mention.end; i++) {
        if (is_name_word(draft, i) && !has_word(draft, earlier, i)) {
            return false;
        }
    }
    return true;
}

// May the network alone say that it is an earlier one? Not of who or what is only now brought in.
static bool may_be_told(const draft *draft, const draft_mention *own)
{
    const bool is_fresh = own->is_indefinite || (own->count != 0 && !own->mention.is_definite);
    return !is_fresh && (own->mention.is_definite || !is_actor(own)) &&
           draft->labels[own->mention.head] == LABEL_OUTSIDE;
}

// The earlier mention with the same noun that the network takes for the same: "my patients … my
// patients", "iodine deficiency … this deficiency".
static uint32_t find_linked(const draft *draft, const noun_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    const description later = description_at(draft, index, mention);
    uint32_t candidate = index->previous[mention], found = DRAFT_NONE;
    float best = LINK_TELLS;
    for (uint32_t i = 0; i < CANDIDATES_MAX && candidate != DRAFT_NONE; i++) {
        const float link = link_of(draft, &later, candidate);
        if (link > best && may_be(draft, mention, candidate) &&
            names_nothing_new(draft, own, &draft->mentions[candidate])) {
            found = candidate;
            best = link;
        }
        candidate = index->previous[candidate];
    }
    return found;
}

static void join_description(draft *draft, const noun_index *index, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    if (own->mention.form != WHO_DESCRIPTION || own->is_new ||
        (own->mention.kind == WHO_GOVERNMENT && own->is_government)) {
        return;
    }
    uint32_t same = find_identified(draft, mention);
    if (same == DRAFT_NONE && own->mention.is_definite && !holds_pronoun(draft, own)) {
        same = find_same_noun(draft, index, mention);
        same = same != DRAFT_NONE ? same : find_same_role(draft, index, mention);
    } else if (own->is_bare && own->mention.is_plural && is_actor(own)) {
        same = find_bare(draft, index, mention);
    }
    if (same == DRAFT_NONE && may_be_told(draft, own)) {
        same = find_linked(draft, index, mention);
    }
    if (same != DRAFT_NONE) {
        chain_join(draft, same, mention);
    }
}

static void remember(map *latest, uint32_t *previous, slice key, uint32_t mention)
{
    previous[mention] = DRAFT_NONE;
    if (key.length == 0) {
        return;
    }
    uint32_t *value = map_put(latest, key, DRAFT_NONE);
    if (value != NULL) {
        previous[mention] = *value;
        *value = mention;
    }
}

dateline_status sieve_descriptions(draft *draft, dateline_error *error)
{
    noun_index index;
    map_init(&index.latest, draft->arena);
    map_init(&index.latest_role, draft->arena);
    index.previous = ARENA_ARRAY(draft->arena, draft->count, uint32_t);
    index.previous_role = ARENA_ARRAY(draft->arena, draft->count, uint32_t);
    if (index.previous == NULL || index.previous_role == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the descriptions");
    }
    for (uint32_t m = 0; m < draft->count; m++) {
        const draft_mention *own = &draft->mentions[m];
        slice lemma = own->mention.form == WHO_PRONOUN ? SLICE_NONE : own->lemma;
        remember(&index.latest, index.previous, lemma, m);
        remember(&index.latest_role, index.previous_role,
                 is_armed(draft, own) ? SLICE("armed") : SLICE_NONE, m);
        join_description(draft, &index, m);
    }
    sieve_leads(draft);
    return DATELINE_OK;
}

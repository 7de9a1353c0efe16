#include "who/pronoun.h"

// What a word is in its clause, in the order of the features of relations.
enum { ROLES = 7 };

// The list names them so. Values begin where the name of their row says.
enum {
    FEATURE_NONE,
    FEATURE_NONE_SUBJECT,
    FEATURE_NONE_POSSESSIVE,
    FEATURE_NONE_ACTS,
    FEATURE_SAME_SENTENCE,
    FEATURE_ONE_BACK,
    FEATURE_TWO_BACK,
    FEATURE_FAR_BACK,
    FEATURE_RANK_FIRST,
    FEATURE_RANK_SECOND,
    FEATURE_RANK_THIRD,
    FEATURE_RANK_LATER,
    FEATURE_SUBJECT,
    FEATURE_OBJECT,
    FEATURE_OBLIQUE,
    FEATURE_MODIFIER,
    FEATURE_POSSESSOR,
    FEATURE_JOINED,
    FEATURE_OTHER_RELATION,
    FEATURE_OWN_SUBJECT,
    FEATURE_ABOVE_SUBJECT,
    FEATURE_NAME,
    FEATURE_DEFINITE,
    FEATURE_INDEFINITE,
    FEATURE_SAME_PRONOUN,
    FEATURE_OTHER_PRONOUN,
    FEATURE_PERSON,
    FEATURE_ORGANIZATION,
    FEATURE_GROUP,
    FEATURE_GOVERNMENT,
    FEATURE_PLACE,
    FEATURE_THING,
    FEATURE_NAMED_CHAIN,
    FEATURE_GENDER_KNOWN,
    FEATURE_GENDER_UNKNOWN,
    FEATURE_CHAIN_NEW,
    FEATURE_CHAIN_SHORT,
    FEATURE_CHAIN_LONG,
    FEATURE_FIRST_IN_SENTENCE,
    FEATURE_OTHER_QUOTE,
    FEATURE_IS_PLURAL,
    FEATURE_IS_COLLECTIVE,
    FEATURE_VERY_NEAR,
    FEATURE_FIRST_IN_TEXT,
    FEATURE_LAST_SUBJECT,
    FEATURE_NAMELESS,
    FEATURE_BOTH_SPEAK,
    FEATURE_LAST_SPEAKER,
    FEATURE_MERE_SOURCE,
    FEATURE_BEHIND, // the candidate follows the pronoun
    FEATURE_BEHIND_ADVERBIAL,
    FEATURE_BEHIND_POSSESSIVE,
    FEATURE_BEHIND_TOLD, // and its chain was spoken of before
    FEATURE_CHAIN_FIRST,
    FEATURE_CHAIN_SECOND,
    FEATURE_CHAIN_THIRD,
    FEATURE_CHAIN_LATER,
    FEATURE_ONLY_CHAIN,
    FEATURE_HERE, // the place of the pronoun and of a candidate of its sentence: ROLES of each
    FEATURE_BEFORE = FEATURE_HERE + ROLES * ROLES, // and of one of an earlier sentence
    FEATURES = FEATURE_BEFORE + ROLES * ROLES,
};

#define OF_ROLE(own, where)                                                                        \
    own where "subject", own where "object", own where "oblique", own where "modifier",            \
        own where "possessor", own where "joined", own where "other relation"
#define OF_EACH_ROLE(where)                                                                        \
    OF_ROLE("subject", where), OF_ROLE("object", where), OF_ROLE("oblique", where),                \
        OF_ROLE("modifier", where), OF_ROLE("possessor", where), OF_ROLE("joined", where),         \
        OF_ROLE("other relation", where)

static const char *const FEATURE_NAMES[FEATURES] = {
    "none",
    "none, subject",
    "none, possessive",
    "none, acts",
    "same sentence",
    "one back",
    "two back",
    "far back",
    "rank first",
    "rank second",
    "rank third",
    "rank later",
    "subject",
    "object",
    "oblique",
    "modifier",
    "possessor",
    "joined",
    "other relation",
    "own subject",
    "above subject",
    "name",
    "definite",
    "indefinite",
    "same pronoun",
    "other pronoun",
    "person",
    "organization",
    "group",
    "government",
    "place",
    "thing",
    "named chain",
    "gender known",
    "gender unknown",
    "chain new",
    "chain short",
    "chain long",
    "first in sentence",
    "other quote",
    "is plural",
    "is collective",
    "very near",
    "first in text",
    "last subject",
    "nameless",
    "both speak",
    "last speaker",
    "mere source",
    "behind",
    "behind, adverbial",
    "behind, possessive",
    "behind, told before",
    "chain first",
    "chain second",
    "chain third",
    "chain later",
    "only chain",
    OF_EACH_ROLE(", here "),
    OF_EACH_ROLE(", before "),
};

_Static_assert(FEATURES <= PRONOUN_WEIGHTS_MAX, "more features than weights");

const char *pronoun_feature_name(uint32_t feature)
{
    return feature < FEATURES ? FEATURE_NAMES[feature] : NULL;
}

// ---- what speaks for a candidate ----

typedef struct features {
    uint8_t *list;
    uint32_t count;
} features;

static void add(features *all, bool holds, uint8_t feature)
{
    if (holds && all->count < PRONOUN_FEATURES_MAX) {
        all->list[all->count++] = feature;
    }
}

static uint8_t relation_feature(uint8_t relation)
{
    switch (relation) {
    case REL_NSUBJ:
    case REL_NSUBJ_PASS:
        return FEATURE_SUBJECT;
    case REL_OBJ:
    case REL_IOBJ:
        return FEATURE_OBJECT;
    case REL_OBL:
    case REL_OBL_AGENT:
        return FEATURE_OBLIQUE;
    case REL_NMOD:
        return FEATURE_MODIFIER;
    case REL_NMOD_POSS:
        return FEATURE_POSSESSOR;
    case REL_CONJ:
        return FEATURE_JOINED;
    default:
        return FEATURE_OTHER_RELATION;
    }
}

static uint8_t form_feature(const draft_mention *own, const draft_mention *candidate)
{
    if (candidate->mention.form == WHO_NAME) {
        return FEATURE_NAME;
    }
    if (candidate->mention.form == WHO_PRONOUN) {
        return candidate->mention.gender == own->mention.gender &&
                       candidate->mention.is_plural == own->mention.is_plural
                   ? FEATURE_SAME_PRONOUN
                   : FEATURE_OTHER_PRONOUN;
    }
    return candidate->mention.is_definite ? FEATURE_DEFINITE : FEATURE_INDEFINITE;
}

static uint8_t kind_feature(who_kind kind)
{
    switch (kind) {
    case WHO_PERSON:
        return FEATURE_PERSON;
    case WHO_ORGANIZATION:
        return FEATURE_ORGANIZATION;
    case WHO_GROUP:
        return FEATURE_GROUP;
    case WHO_GOVERNMENT:
        return FEATURE_GOVERNMENT;
    case WHO_PLACE:
    case WHO_FACILITY:
        return FEATURE_PLACE;
    default:
        return FEATURE_THING;
    }
}

static void add_place(features *all, const draft *draft, const pronoun *pronoun,
                      const draft_mention *candidate, uint32_t rank)
{
    uint32_t distance = pronoun_distance(draft, pronoun, candidate->sentence);
    add(all, true, (uint8_t)(FEATURE_SAME_SENTENCE + (distance < 3 ? distance : 3)));
    add(all, true, (uint8_t)(FEATURE_RANK_FIRST + (rank < 3 ? rank : 3)));
    add(all, pronoun->own->mention.first - candidate->mention.end < 4, FEATURE_VERY_NEAR);
}

// The word that tells the place in the clause: of a title and a name the title may ("Pilot Yeh").
static const syntax_word *place_of(const draft *draft, const draft_mention *own)
{
    const syntax_word *words = draft->syntax->words, *at = &words[own->mention.head];
    while (at->head != TOKEN_NONE && at->head >= own->np_first && at->head < own->mention.end) {
        at = &words[at->head];
    }
    return at;
}

static void add_grammar(features *all, const draft *draft, const pronoun *pronoun,
                        const draft_mention *candidate)
{
    const syntax_word *word = place_of(draft, candidate);
    uint8_t relation = relation_feature(word->relation);
    uint8_t own_relation = relation_feature(place_of(draft, pronoun->own)->relation);
    uint32_t verb = word->head;
    bool is_same = candidate->sentence == pronoun->own->sentence;
    bool is_here = is_same && relation == FEATURE_SUBJECT && pronoun->clause != TOKEN_NONE &&
                   verb != TOKEN_NONE;
    add(all, true, relation);
    add(all, true,
        (uint8_t)((is_same ? FEATURE_HERE : FEATURE_BEFORE) +
                  (own_relation - FEATURE_SUBJECT) * ROLES + relation - FEATURE_SUBJECT));
    add(all, is_here && verb == pronoun->clause, FEATURE_OWN_SUBJECT);
    add(all,
        is_here && verb != pronoun->clause && syntax_is_below(draft->syntax, pronoun->clause, verb),
        FEATURE_ABOVE_SUBJECT);
}

static void add_chain(features *all, const pronoun *pronoun, const draft_mention *candidate,
                      const draft_mention *root)
{
    bool is_known = root->chain_gender == pronoun->own->mention.gender && root->chain_gender != 0;
    add(all, true, kind_feature(root->chain_kind));
    add(all, root->best_name != DRAFT_NONE, FEATURE_NAMED_CHAIN);
    add(all, true, is_known ? FEATURE_GENDER_KNOWN : FEATURE_GENDER_UNKNOWN);
    add(all, true,
        root->chain_size < 2   ? FEATURE_CHAIN_NEW
        : root->chain_size < 4 ? FEATURE_CHAIN_SHORT
                               : FEATURE_CHAIN_LONG);
    add(all, root->mention.form == WHO_PRONOUN && root->best_name == DRAFT_NONE, FEATURE_NAMELESS);
    add(all, root->chain_plural, FEATURE_IS_PLURAL);
    add(all, candidate->mention.is_collective, FEATURE_IS_COLLECTIVE);
}

// "Sources", "security sources", "reports", and media that report something: they speak of others
// and do nothing themselves. The bare noun tells: what stands before it may give it another role.
static bool is_mere_source(const draft *draft, const draft_mention *candidate)
{
    const uint32_t head = candidate->mention.head;
    uint32_t start = 0;
    const gazetteer_entry *entry =
        who_phrase_ending(&draft->words, draft->gazetteer, GAZETTEER_AGENT, head, head,
                          draft->syntax->words[head].lemma, &start);
    const slice role = gazetteer_cell(draft->gazetteer, entry, GAZETTEER_AGENT, 1);
    return candidate->mention.form == WHO_DESCRIPTION &&
           (gazetteer_role_is(draft->gazetteer, role, ROLE_UNCODED) ||
            (candidate->speaks && slice_equal(role, SLICE("JRN"))));
}

// Is it inside what is said by the way of the clause: "in his speech", "when he spoke"?
static bool is_adverbial(const draft *draft, const pronoun *pronoun, const draft_mention *candidate)
{
    const syntax_word *words = draft->syntax->words;
    const uint32_t verb = words[candidate->mention.head].head;
    uint32_t at = pronoun->own->mention.head;
    while (words[at].head != TOKEN_NONE && words[at].head != verb) {
        at = words[at].head;
    }
    return words[at].relation == REL_OBL || words[at].relation == REL_ADVCL;
}

static void add_behind(features *all, const draft *draft, const pronoun *pronoun,
                       const draft_mention *candidate, uint32_t root)
{
    add(all, true, FEATURE_BEHIND);
    add(all, is_adverbial(draft, pronoun, candidate), FEATURE_BEHIND_ADVERBIAL);
    add(all, pronoun->own->use == USE_POSSESSIVE, FEATURE_BEHIND_POSSESSIVE);
    add(all, root < pronoun->mention, FEATURE_BEHIND_TOLD);
}

static void add_before(features *all, const draft *draft, const pronoun *pronoun, uint32_t number)
{
    const uint32_t candidate = pronoun->candidates[number], rank = pronoun->chain_rank[number];
    const draft_mention *own = &draft->mentions[candidate];
    uint32_t start = draft->document->sentences[own->sentence].first_token;
    add_place(all, draft, pronoun, own, number);
    add_grammar(all, draft, pronoun, own);
    add(all, true, (uint8_t)(FEATURE_CHAIN_FIRST + (rank < 3 ? rank : 3)));
    add(all, own->np_first <= start + 1, FEATURE_FIRST_IN_SENTENCE);
    add(all, own->speaks && pronoun->own->speaks, FEATURE_BOTH_SPEAK);
    add(all, own->speaks && pronoun->own->speaks && candidate == pronoun->last_speaker,
        FEATURE_LAST_SPEAKER);
    add(all, own->is_subject && own->sentence + 1 == pronoun->own->sentence, FEATURE_LAST_SUBJECT);
}

uint32_t pronoun_features(const draft *draft, const pronoun *pronoun, uint32_t number,
                          uint8_t list[PRONOUN_FEATURES_MAX])
{
    const uint32_t candidate = pronoun->candidates[number], root = chain_root(draft, candidate);
    const draft_mention *own = &draft->mentions[candidate];
    features all = {list, 0};
    if (candidate > pronoun->mention) {
        add_behind(&all, draft, pronoun, own, root);
    } else {
        add_before(&all, draft, pronoun, number);
    }
    add(&all, true, form_feature(pronoun->own, own));
    add_chain(&all, pronoun, own, &draft->mentions[root]);
    add(&all, pronoun->chains == 1, FEATURE_ONLY_CHAIN);
    add(&all, own->quote != pronoun->own->quote, FEATURE_OTHER_QUOTE);
    add(&all, is_mere_source(draft, &draft->mentions[root]) && !pronoun->own->speaks,
        FEATURE_MERE_SOURCE);
    add(&all, draft->mentions[root].sentence == 0, FEATURE_FIRST_IN_TEXT);
    return all.count;
}

uint32_t pronoun_features_of_none(const draft *draft, const pronoun *pronoun,
                                  uint8_t list[PRONOUN_FEATURES_MAX])
{
    features all = {list, 0};
    add(&all, true, FEATURE_NONE);
    add(&all, pronoun_wants_actor(draft, pronoun), FEATURE_NONE_ACTS);
    add(&all, pronoun->own->is_subject, FEATURE_NONE_SUBJECT);
    add(&all, pronoun->own->use == USE_POSSESSIVE, FEATURE_NONE_POSSESSIVE);
    return all.count;
}

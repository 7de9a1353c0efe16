#include "who/pronoun.h"

#define MENTIONS_BACK 120
#define SENTENCES_BACK 4
#define NAMES_AHEAD 12 // mentions behind a subject that may name him again

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
    FEATURE_BOTH_SUBJECTS,
    FEATURE_BOTH_OBJECTS,
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
    FEATURES,
};

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
    "both subjects",
    "both objects",
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
};

_Static_assert(FEATURES <= PRONOUN_WEIGHTS_MAX, "more features than weights");

const char *pronoun_feature_name(uint32_t feature)
{
    return feature < FEATURES ? FEATURE_NAMES[feature] : NULL;
}

pronoun pronoun_at(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    pronoun_class sort = own->mention.is_plural       ? PRONOUN_MANY
                         : own->mention.gender == 'n' ? PRONOUN_THING
                                                      : PRONOUN_PERSON;
    return (pronoun){mention, own, syntax_clause_of(draft->syntax, own->mention.head), sort,
                     DRAFT_NONE};
}

// ---- agreement ----

static bool is_many(const draft_mention *root)
{
    return root->chain_plural || (!root->chain_singular && (root->chain_kind == WHO_GROUP ||
                                                            root->chain_kind == WHO_ORGANIZATION ||
                                                            root->chain_kind == WHO_GOVERNMENT));
}

static bool agrees(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    const draft_mention *root = &draft->mentions[chain_root(draft, candidate)];
    bool is_person = root->chain_kind == WHO_PERSON;
    if (pronoun->sort == PRONOUN_MANY) {
        return is_many(root);
    }
    if (root->chain_plural) {
        return false;
    }
    if (pronoun->sort == PRONOUN_THING) {
        return !is_person && root->chain_gender != 'm' && root->chain_gender != 'f';
    }
    return is_person &&
           (root->chain_gender == 0 || root->chain_gender == pronoun->own->mention.gender);
}

static bool lies_inside(const draft_mention *inner, const draft_mention *outer)
{
    return outer->mention.first <= inner->mention.first && inner->mention.end <= outer->mention.end;
}

// "He saw him" are two; "he saw himself" is one.
static bool is_bound(const draft *draft, const pronoun *pronoun, const draft_mention *candidate)
{
    if (pronoun->own->use != USE_PLAIN || pronoun->own->is_subject ||
        candidate->sentence != pronoun->own->sentence) {
        return false;
    }
    uint32_t own_head = draft->syntax->words[pronoun->own->mention.head].head;
    uint32_t other_head = draft->syntax->words[candidate->mention.head].head;
    return own_head != TOKEN_NONE && own_head == other_head;
}

// "He left with Tamm": he is not Tamm. A subject's own clause does not name him again (Principle C
// of Chomsky's binding theory).
static bool is_named_below(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    if (!pronoun->own->is_subject || pronoun->clause == TOKEN_NONE) {
        return false;
    }
    const uint32_t root = chain_root(draft, candidate);
    const uint32_t end = draft->syntax->words[pronoun->clause].end;
    for (uint32_t m = pronoun->mention + 1; m < draft->count && m <= pronoun->mention + NAMES_AHEAD;
         m++) {
        const draft_mention *later = &draft->mentions[m];
        if (later->mention.first >= end) {
            return false;
        }
        // A country as a place and its government are two chains, and one name.
        const bool is_same =
            chain_root(draft, m) == root ||
            (later->key.length > 0 && slice_equal(later->key, draft->mentions[candidate].key));
        if (later->mention.form == WHO_NAME && is_same) {
            return true;
        }
    }
    return false;
}

// "It attacked a mosque": no thing does that.
static bool wants_actor(const draft *draft, const pronoun *pronoun)
{
    const syntax_word *word = &draft->syntax->words[pronoun->own->mention.head];
    char key[GAZETTEER_KEY_MAX];
    size_t length = 0;
    if (word->relation != REL_NSUBJ || word->head == TOKEN_NONE ||
        !gazetteer_add_to_key(key, &length, draft->syntax->words[word->head].lemma)) {
        return false;
    }
    const gazetteer_entry *entry = gazetteer_find(draft->gazetteer, slice_of(key, length));
    return gazetteer_has(entry, GAZETTEER_VERB) &&
           slice_equal(gazetteer_cell(draft->gazetteer, entry, GAZETTEER_VERB, 1), SLICE("actor"));
}

static bool is_thing(const draft *draft, uint32_t candidate)
{
    const who_kind kind = draft->mentions[chain_root(draft, candidate)].chain_kind;
    return kind == WHO_OTHER || kind == WHO_FACILITY;
}

static bool is_candidate(const draft *draft, const pronoun *pronoun, uint32_t m)
{
    const draft_mention *candidate = &draft->mentions[m];
    bool is_pronoun = candidate->mention.form == WHO_PRONOUN;
    bool is_unfit = is_pronoun && (candidate->person != 3 || candidate->use == USE_RELATIVE);
    return !is_unfit && candidate->mention.kind != WHO_NATIONALITY &&
           !lies_inside(pronoun->own, candidate) && !is_bound(draft, pronoun, candidate) &&
           agrees(draft, pronoun, m) && !is_named_below(draft, pronoun, m);
}

uint32_t pronoun_candidates(const draft *draft, pronoun *pronoun,
                            uint32_t candidates[PRONOUN_CANDIDATES])
{
    uint32_t count = 0;
    pronoun->last_speaker = DRAFT_NONE;
    const bool is_actor = wants_actor(draft, pronoun);
    for (uint32_t back = 1; back <= MENTIONS_BACK && back <= pronoun->mention; back++) {
        uint32_t m = pronoun->mention - back;
        if (draft->mentions[m].sentence + SENTENCES_BACK < pronoun->own->sentence ||
            count == PRONOUN_CANDIDATES) {
            break;
        }
        if (is_candidate(draft, pronoun, m) && !(is_actor && is_thing(draft, m))) {
            bool is_last = draft->mentions[m].speaks && pronoun->last_speaker == DRAFT_NONE;
            pronoun->last_speaker = is_last ? m : pronoun->last_speaker;
            candidates[count++] = m;
        }
    }
    return count;
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

static void add_place(features *all, const pronoun *pronoun, const draft_mention *candidate,
                      uint32_t rank)
{
    uint32_t distance = pronoun->own->sentence - candidate->sentence;
    add(all, true, (uint8_t)(FEATURE_SAME_SENTENCE + (distance < 3 ? distance : 3)));
    add(all, true, (uint8_t)(FEATURE_RANK_FIRST + (rank < 3 ? rank : 3)));
    add(all, pronoun->own->mention.first - candidate->mention.end < 4, FEATURE_VERY_NEAR);
}

static void add_grammar(features *all, const draft *draft, const pronoun *pronoun,
                        const draft_mention *candidate)
{
    const syntax_word *words = draft->syntax->words;
    uint8_t relation = relation_feature(words[candidate->mention.head].relation);
    uint8_t own_relation = relation_feature(words[pronoun->own->mention.head].relation);
    uint32_t verb = words[candidate->mention.head].head;
    bool is_here = candidate->sentence == pronoun->own->sentence && relation == FEATURE_SUBJECT &&
                   pronoun->clause != TOKEN_NONE && verb != TOKEN_NONE;
    add(all, true, relation);
    add(all, relation == FEATURE_SUBJECT && own_relation == FEATURE_SUBJECT, FEATURE_BOTH_SUBJECTS);
    add(all, relation == FEATURE_OBJECT && own_relation == FEATURE_OBJECT, FEATURE_BOTH_OBJECTS);
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

uint32_t pronoun_features(const draft *draft, const pronoun *pronoun, uint32_t candidate,
                          uint32_t rank, uint8_t list[PRONOUN_FEATURES_MAX])
{
    const draft_mention *own = &draft->mentions[candidate];
    uint32_t root = chain_root(draft, candidate);
    uint32_t start = draft->document->sentences[own->sentence].first_token;
    features all = {list, 0};
    add_place(&all, pronoun, own, rank);
    add_grammar(&all, draft, pronoun, own);
    add(&all, true, form_feature(pronoun->own, own));
    add_chain(&all, pronoun, own, &draft->mentions[root]);
    add(&all, own->np_first <= start + 1, FEATURE_FIRST_IN_SENTENCE);
    add(&all, own->quote != pronoun->own->quote, FEATURE_OTHER_QUOTE);
    add(&all, own->speaks && pronoun->own->speaks, FEATURE_BOTH_SPEAK);
    add(&all, own->speaks && pronoun->own->speaks && candidate == pronoun->last_speaker,
        FEATURE_LAST_SPEAKER);
    add(&all, is_mere_source(draft, &draft->mentions[root]) && !pronoun->own->speaks,
        FEATURE_MERE_SOURCE);
    add(&all, draft->mentions[root].sentence == 0, FEATURE_FIRST_IN_TEXT);
    add(&all, own->is_subject && own->sentence + 1 == pronoun->own->sentence, FEATURE_LAST_SUBJECT);
    return all.count;
}

uint32_t pronoun_features_of_none(const draft *draft, const pronoun *pronoun,
                                  uint8_t list[PRONOUN_FEATURES_MAX])
{
    features all = {list, 0};
    add(&all, true, FEATURE_NONE);
    add(&all, wants_actor(draft, pronoun), FEATURE_NONE_ACTS);
    add(&all, pronoun->own->is_subject, FEATURE_NONE_SUBJECT);
    add(&all, pronoun->own->use == USE_POSSESSIVE, FEATURE_NONE_POSSESSIVE);
    return all.count;
}

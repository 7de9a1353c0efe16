// A pronoun's candidates: earlier mentions that agree with it, and the subject that follows a
// phrase that opens its clause ("in his speech, Tamm said").
#include "who/pronoun.h"

#define MENTIONS_BACK 120
#define SENTENCES_BACK 4
#define NAMES_AHEAD 12     // mentions behind a subject that may name him again
#define MENTIONS_QUOTED 32 // of a quotation that its speaker's pronoun follows
#define CLAUSES_ABOVE 8    // steps up the tree to the subject that follows

pronoun pronoun_at(const draft *draft, uint32_t mention)
{
    const draft_mention *own = &draft->mentions[mention];
    const pronoun_class sort = own->mention.is_plural       ? PRONOUN_MANY
                               : own->mention.gender == 'n' ? PRONOUN_THING
                                                            : PRONOUN_PERSON;
    return (pronoun){.mention = mention,
                     .own = own,
                     .clause = syntax_clause_of(draft->syntax, own->mention.head),
                     .sort = sort,
                     .last_speaker = DRAFT_NONE};
}

// ---- agreement ----

static bool is_many(const draft_mention *root)
{
    return root->chain_plural || (!root->chain_singular && (root->chain_kind == WHO_GROUP ||
                                                            root->chain_kind == WHO_ORGANIZATION ||
                                                            root->chain_kind == WHO_GOVERNMENT));
}

// Of things a chain keeps no number ("the report", "reports"): the mention itself has one.
static bool is_many_things(const draft_mention *root, const draft_mention *candidate)
{
    return root->chain_kind == WHO_OTHER && candidate->mention.kind == WHO_OTHER &&
           candidate->mention.is_plural;
}

static bool agrees(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    const draft_mention *root = &draft->mentions[chain_root(draft, candidate)];
    bool is_person = root->chain_kind == WHO_PERSON;
    bool are_things = is_many_things(root, &draft->mentions[candidate]);
    if (pronoun->sort == PRONOUN_MANY) {
        // "Lima says they were arrested": a land is one.
        const bool is_land =
            draft->mentions[candidate].is_country && root->chain_kind == WHO_GOVERNMENT;
        return (is_many(root) && !is_land) || are_things;
    }
    if (root->chain_plural || are_things) {
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

// Who does what a verb says: its subject, or that of the clause it hangs on ("Tamm left, telling
// him").
static uint32_t doer_of(const draft *draft, uint32_t verb)
{
    const syntax_word *words = draft->syntax->words;
    uint32_t doer = syntax_subject(draft->syntax, verb);
    if (doer == TOKEN_NONE && words[verb].relation == REL_ADVCL && words[verb].xpos == XPOS_VBG) {
        doer = words[verb].head != TOKEN_NONE ? syntax_subject(draft->syntax, words[verb].head)
                                              : TOKEN_NONE;
    }
    return doer;
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
    return own_head != TOKEN_NONE &&
           (own_head == other_head || doer_of(draft, own_head) == candidate->mention.head);
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

bool pronoun_wants_actor(const draft *draft, const pronoun *pronoun)
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

// "Kabila knows he cannot," he said: who speaks is not whom the quotation speaks of. Looks at the
// quotation that ends in the pronoun's sentence.
static bool is_spoken_of(const draft *draft, const pronoun *pronoun, uint32_t candidate)
{
    if (!pronoun->own->speaks || pronoun->own->quote != 0) {
        return false;
    }
    const uint32_t root = chain_root(draft, candidate);
    uint32_t quote = 0;
    for (uint32_t back = 1; back <= MENTIONS_QUOTED && back <= pronoun->mention; back++) {
        const draft_mention *own = &draft->mentions[pronoun->mention - back];
        if (own->sentence != pronoun->own->sentence && (quote == 0 || own->quote != quote)) {
            return false;
        }
        quote = own->quote != 0 ? own->quote : quote;
        if (own->quote != 0 && chain_root(draft, pronoun->mention - back) == root) {
            return true;
        }
    }
    return false;
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
           agrees(draft, pronoun, m) && !is_named_below(draft, pronoun, m) &&
           !is_spoken_of(draft, pronoun, m) && !pronoun_is_own_side(draft, pronoun, m) &&
           !pronoun_is_struck(draft, pronoun, m);
}

// "In his speech, Tamm said": the subject, behind the pronoun, of a clause that it stands in.
// TOKEN_NONE where there is none; *from moves up the tree.
static uint32_t subject_behind(const draft *draft, const pronoun *pronoun, uint32_t *from)
{
    static const syntax_relation SUBJECTS[] = {REL_NSUBJ, REL_NSUBJ_PASS};
    const syntax_word *words = draft->syntax->words;
    for (uint32_t steps = 0; steps < CLAUSES_ABOVE && words[*from].head != TOKEN_NONE; steps++) {
        *from = words[*from].head;
        for (size_t i = 0; i < sizeof SUBJECTS / sizeof *SUBJECTS; i++) {
            const uint32_t subject = syntax_child(draft->syntax, *from, SUBJECTS[i]);
            if (subject != TOKEN_NONE && words[subject].left > pronoun->own->mention.head) {
                return subject;
            }
        }
    }
    return TOKEN_NONE;
}

static void add_behind(pronoun *pronoun, const draft *draft)
{
    uint32_t from = pronoun->own->mention.head, subject = TOKEN_NONE;
    while (pronoun->count < PRONOUN_CANDIDATES &&
           (subject = subject_behind(draft, pronoun, &from)) != TOKEN_NONE) {
        const uint32_t m = draft->by_head[subject];
        if (m != DRAFT_NONE && m > pronoun->mention &&
            draft->mentions[m].mention.form != WHO_PRONOUN && is_candidate(draft, pronoun, m)) {
            pronoun->candidates[pronoun->count++] = m;
        }
    }
}

static bool is_quoted(const draft *draft, uint32_t sentence)
{
    const text_sentence *own = &draft->document->sentences[sentence];
    return draft->quote_of[own->first_token + (own->end_token - own->first_token) / 2] != 0;
}

uint32_t pronoun_distance(const draft *draft, const pronoun *pronoun, uint32_t sentence)
{
    uint32_t passed = 0;
    for (uint32_t s = pronoun->own->sentence; s > sentence && passed <= SENTENCES_BACK; s--) {
        const bool is_between = s < pronoun->own->sentence && pronoun->own->quote == 0;
        passed += !(is_between && is_quoted(draft, s));
    }
    return passed;
}

static void add_before(pronoun *pronoun, const draft *draft)
{
    const bool is_actor = pronoun_wants_actor(draft, pronoun);
    for (uint32_t back = 1; back <= MENTIONS_BACK && back <= pronoun->mention; back++) {
        uint32_t m = pronoun->mention - back;
        if (pronoun_distance(draft, pronoun, draft->mentions[m].sentence) > SENTENCES_BACK ||
            pronoun->count == PRONOUN_CANDIDATES) {
            break;
        }
        if (is_candidate(draft, pronoun, m) && !(is_actor && is_thing(draft, m))) {
            bool is_last = draft->mentions[m].speaks && pronoun->last_speaker == DRAFT_NONE;
            pronoun->last_speaker = is_last ? m : pronoun->last_speaker;
            pronoun->candidates[pronoun->count++] = m;
        }
    }
}

static void rank_chains(pronoun *pronoun, const draft *draft)
{
    uint32_t roots[PRONOUN_CANDIDATES];
    pronoun->chains = 0;
    for (uint32_t i = 0; i < pronoun->count; i++) {
        const uint32_t root = chain_root(draft, pronoun->candidates[i]);
        uint32_t rank = 0;
        while (rank < pronoun->chains && roots[rank] != root) {
            rank++;
        }
        roots[rank] = root;
        pronoun->chains += rank == pronoun->chains;
        pronoun->chain_rank[i] = rank;
    }
}

void pronoun_find_candidates(pronoun *pronoun, const draft *draft)
{
    add_before(pronoun, draft);
    add_behind(pronoun, draft);
    rank_chains(pronoun, draft);
}

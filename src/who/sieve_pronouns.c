// Sieve 5: pronouns. The candidate that agrees and stands out most: near, subject, named, spoken of
// before. Inside a quotation "I" is who speaks it.
#include "who/draft.h"

#define MENTIONS_BACK 80
#define SENTENCES_BACK 4

typedef struct pronoun {
    uint32_t mention;
    const draft_mention *own;
    uint32_t clause; // head of the clause it stands in
} pronoun;

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
    const draft_mention *own = pronoun->own;
    bool is_person = root->chain_kind == WHO_PERSON;
    if (own->public.is_plural) {
        return is_many(root);
    }
    if (root->chain_plural) {
        return false;
    }
    if (own->public.gender == 'n') {
        return !is_person && root->chain_kind != WHO_NATIONALITY && root->chain_gender != 'm' &&
               root->chain_gender != 'f';
    }
    return is_person && (root->chain_gender == 0 || root->chain_gender == own->public.gender);
}

// ---- grammar ----

static bool lies_inside(const draft_mention *inner, const draft_mention *outer)
{
    return outer->public.first <= inner->public.first && inner->public.end <= outer->public.end;
}

// "He saw him" are two; "he saw himself" is one.
static bool is_bound(const draft *draft, const pronoun *pronoun, const draft_mention *candidate)
{
    if (pronoun->own->use != USE_PLAIN || pronoun->own->is_subject ||
        candidate->sentence != pronoun->own->sentence) {
        return false;
    }
    uint32_t own_head = draft->syntax->words[pronoun->own->public.head].head;
    uint32_t other_head = draft->syntax->words[candidate->public.head].head;
    return own_head != TOKEN_NONE && own_head == other_head;
}

static bool is_candidate(const draft *draft, const pronoun *pronoun, uint32_t m)
{
    const draft_mention *candidate = &draft->mentions[m];
    bool is_first_or_second = candidate->public.form == WHO_PRONOUN && candidate->person != 3;
    return !is_first_or_second && candidate->public.kind != WHO_NATIONALITY &&
           !lies_inside(pronoun->own, candidate) && !is_bound(draft, pronoun, candidate) &&
           agrees(draft, pronoun, m);
}

// ---- salience ----

static double grammar_score(const draft *draft, const pronoun *pronoun,
                            const draft_mention *candidate)
{
    uint8_t relation = draft->syntax->words[candidate->public.head].relation;
    bool is_aside = relation == REL_NMOD || relation == REL_OBL || relation == REL_NMOD_POSS ||
                    relation == REL_COMPOUND;
    double score = candidate->is_subject ? 1.0 : is_aside ? -0.4 : 0.0;
    if (candidate->is_subject && pronoun->own->is_subject) {
        score += 0.5;
    }
    uint32_t verb = draft->syntax->words[candidate->public.head].head;
    bool same_clause = candidate->sentence == pronoun->own->sentence &&
                       pronoun->clause != TOKEN_NONE && verb == pronoun->clause;
    if (same_clause && candidate->is_subject && pronoun->own->use != USE_PLAIN) {
        score += 1.0; // "she lost her way"
    }
    return score;
}

static double salience(const draft *draft, const pronoun *pronoun, uint32_t m)
{
    const draft_mention *candidate = &draft->mentions[m];
    const draft_mention *root = &draft->mentions[chain_root(draft, m)];
    uint32_t distance = pronoun->own->sentence - candidate->sentence;
    uint32_t size = root->chain_size < 5 ? root->chain_size : 5;
    double score = -1.0 * distance + 0.15 * size;
    score += grammar_score(draft, pronoun, candidate);
    score += root->best_name != DRAFT_NONE ? 0.5 : 0.0;
    score += root->chain_kind == WHO_OTHER ? -0.6 : 0.0;
    score += root->chain_kind == WHO_PLACE ? -0.5 : 0.0;
    score += candidate->quote != pronoun->own->quote ? -0.5 : 0.0;
    score +=
        root->chain_gender == pronoun->own->public.gender && root->chain_gender != 'n' ? 0.6 : 0.0;
    score += pronoun->own->public.is_plural && !root->chain_plural ? -0.8 : 0.0;
    score -= 0.005 * (pronoun->own->public.first - candidate->public.first);
    return score;
}

static uint32_t find_antecedent(const draft *draft, const pronoun *pronoun)
{
    uint32_t best = DRAFT_NONE;
    double best_score = -4.0;
    for (uint32_t back = 1; back <= MENTIONS_BACK && back <= pronoun->mention; back++) {
        uint32_t m = pronoun->mention - back;
        if (draft->mentions[m].sentence + SENTENCES_BACK < pronoun->own->sentence) {
            break;
        }
        if (!is_candidate(draft, pronoun, m)) {
            continue;
        }
        double score = salience(draft, pronoun, m);
        if (score > best_score) {
            best = m;
            best_score = score;
        }
    }
    return best;
}

// ---- relative pronouns and quotations ----

static uint32_t find_relative(const draft *draft, const pronoun *pronoun)
{
    uint32_t at = pronoun->own->public.head;
    for (int steps = 0; steps < 6 && at != TOKEN_NONE; steps++) {
        const syntax_word *word = &draft->syntax->words[at];
        if (word->relation == REL_ACL_RELCL && word->head != TOKEN_NONE) {
            uint32_t antecedent = draft->by_head[word->head];
            bool is_thing =
                antecedent != DRAFT_NONE && draft->mentions[antecedent].public.kind == WHO_OTHER;
            return is_thing ? DRAFT_NONE : antecedent;
        }
        at = word->head;
    }
    return DRAFT_NONE;
}

// Who speaks each quotation: the subject of a verb of speech outside it, in its sentence; a
// quotation without one goes on with the speaker of the one before.
static void find_speakers(const draft *draft, uint32_t *speakers, uint32_t quotes)
{
    const text_document *document = draft->document;
    uint32_t first_quote = 0;
    for (uint32_t s = 0; s < document->sentence_count; s++) {
        uint32_t speaker = DRAFT_NONE, last_quote = 0;
        first_quote = 0;
        for (uint32_t i = document->sentences[s].first_token; i < document->sentences[s].end_token;
             i++) {
            uint32_t quote = draft->quote_of[i];
            first_quote = quote != 0 && first_quote == 0 ? quote : first_quote;
            last_quote = quote != 0 ? quote : last_quote;
            slice tells =
                gazetteer_cell(draft->gazetteer, draft->words.words[i].entry, GAZETTEER_CONTEXT, 1);
            if (quote == 0 && slice_equal(tells, SLICE("speech"))) {
                uint32_t subject = syntax_subject(draft->syntax, i);
                speaker = subject != TOKEN_NONE ? draft->by_head[subject] : speaker;
            }
        }
        for (uint32_t q = first_quote; q != 0 && q <= last_quote && q <= quotes; q++) {
            speakers[q] = speaker != DRAFT_NONE ? speaker : q > 1 ? speakers[q - 1] : DRAFT_NONE;
        }
    }
}

static uint32_t find_speaker(const draft *draft, const pronoun *pronoun, const uint32_t *speakers)
{
    uint32_t speaker = pronoun->own->quote != 0 ? speakers[pronoun->own->quote] : DRAFT_NONE;
    if (speaker == DRAFT_NONE || speaker == pronoun->mention) {
        return DRAFT_NONE;
    }
    const draft_mention *root = &draft->mentions[chain_root(draft, speaker)];
    bool is_fit = pronoun->own->public.is_plural
                      ? is_many(root)
                      : root->chain_kind == WHO_PERSON && !root->chain_plural;
    return is_fit ? speaker : DRAFT_NONE;
}

static uint32_t find_any(const draft *draft, const pronoun *pronoun, const uint32_t *speakers)
{
    if (pronoun->own->use == USE_RELATIVE) {
        return find_relative(draft, pronoun);
    }
    if (pronoun->own->person == 3) {
        return find_antecedent(draft, pronoun);
    }
    return pronoun->own->person == 1 ? find_speaker(draft, pronoun, speakers) : DRAFT_NONE;
}

dateline_status sieve_pronouns(draft *draft, dateline_error *error)
{
    uint32_t quotes = 0;
    for (uint32_t i = 0; i < draft->document->token_count; i++) {
        quotes = draft->quote_of[i] > quotes ? draft->quote_of[i] : quotes;
    }
    uint32_t *speakers = ARENA_ARRAY(draft->arena, quotes + 1, uint32_t);
    if (speakers == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the pronouns");
    }
    memset(speakers, 0xff, (quotes + 1) * sizeof *speakers);
    find_speakers(draft, speakers, quotes);
    for (uint32_t m = 0; m < draft->count; m++) {
        if (draft->mentions[m].public.form != WHO_PRONOUN) {
            continue;
        }
        pronoun pronoun = {m, &draft->mentions[m],
                           syntax_clause_of(draft->syntax, draft->mentions[m].public.head)};
        uint32_t antecedent = find_any(draft, &pronoun, speakers);
        if (antecedent != DRAFT_NONE && antecedent != m) {
            chain_join(draft, antecedent, m);
        }
    }
    return DATELINE_OK;
}

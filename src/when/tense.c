// Which way a clause looks. Trees tell it; without them the nearest telling word to the left does.
// Infinitives and modals look forward, but less surely than "will".
#include "when/resolve.h"

#define REACH 12     // words
#define LED_BY 2     // words right before the expression
#define PLAN_REACH 4 // clauses

static tense_look look_of(syntax_tense tense)
{
    switch (tense) {
    case TENSE_PAST:
    case TENSE_PAST_PERFECT:
    case TENSE_PRESENT_PERFECT:
        return LOOKS_BACK;
    case TENSE_FUTURE:
        return LOOKS_FORWARD;
    case TENSE_MODAL:
        return LOOKS_FORWARD;
    case TENSE_INFINITIVE:
        return MAY_LOOK_FORWARD;
    default:
        return LOOKS_NOWHERE;
    }
}

// "worked", "resigned": regular pasts and participles.
static bool looks_past(slice lower)
{
    return lower.length > 4 && slice_ends_with(lower, SLICE("ed"));
}

static tense_look look_of_word(const resolver *resolver, uint32_t token)
{
    slice lower = resolver->syntax->document->tokens[token].lower;
    uint32_t rows;
    uint32_t row = lexicon_find(&resolver->reader->tenses, lower, &rows);
    if (rows == 0) {
        return looks_past(lower) ? LOOKS_BACK : LOOKS_NOWHERE;
    }
    slice tense = lexicon_cell(&resolver->reader->tenses, row, 1);
    return slice_equal(tense, SLICE("past"))     ? LOOKS_BACK
           : slice_equal(tense, SLICE("future")) ? LOOKS_FORWARD
                                                 : MAY_LOOK_FORWARD;
}

// A plan, a deadline: what it is called looks forward, but not what is said of it.
static bool is_noun(const resolver *resolver, uint32_t token)
{
    return resolver->syntax->words != NULL && resolver->syntax->words[token].upos == UPOS_NOUN;
}

// The first word to the right that tells surely. Words that also name things ("plan") do not.
static tense_look look_to_the_right(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    uint32_t end = document->sentences[document->tokens[found->first].sentence].end_token;
    for (uint32_t token = found->end; token < end && token - found->end < REACH; token++) {
        tense_look look = look_of_word(resolver, token);
        if (look == LOOKS_BACK || (look == LOOKS_FORWARD && !is_noun(resolver, token))) {
            return look;
        }
    }
    return LOOKS_NOWHERE;
}

// The nearest telling word to the left in the sentence, else the first to the right.
static tense_look look_by_words(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    const text_sentence *sentence = &document->sentences[document->tokens[found->first].sentence];
    tense_look look = LOOKS_NOWHERE;
    for (uint32_t back = 1; back <= REACH && found->first >= sentence->first_token + back; back++) {
        uint32_t token = found->first - back;
        look = look_of_word(resolver, token);
        bool is_led = look == MAY_LOOK_FORWARD && token > sentence->first_token &&
                      look_of_word(resolver, token - 1) == LOOKS_FORWARD;
        if (look != LOOKS_NOWHERE) {
            return is_led ? LOOKS_FORWARD : look; // "scheduled to speak"
        }
    }
    return look_to_the_right(resolver, found);
}

static bool is_until_or_by(const resolver *resolver, slice word)
{
    uint32_t rows;
    uint32_t row = lexicon_find(&resolver->reader->signals, word, &rows);
    slice relation = rows == 0 ? SLICE_NONE : lexicon_cell(&resolver->reader->signals, row, 1);
    return slice_equal(relation, SLICE("until")) || slice_equal(relation, SLICE("by"));
}

// "by Friday", "until May 3", "payable Dec. 1": what stands right before outweighs the clause.
static bool is_led_forward(const resolver *resolver, const found *found)
{
    const text_token *tokens = resolver->syntax->document->tokens;
    const text_sentence *sentences = resolver->syntax->document->sentences;
    uint32_t start = sentences[tokens[found->first].sentence].first_token;
    if (found->first > start && is_until_or_by(resolver, tokens[found->first - 1].lower)) {
        return true;
    }
    for (uint32_t back = 1; back <= LED_BY && found->first >= start + back; back++) {
        uint32_t token = found->first - back;
        if (look_of_word(resolver, token) == LOOKS_FORWARD && !is_noun(resolver, token)) {
            return true;
        }
    }
    return false;
}

static tense_look look_of_clause(const resolver *resolver, uint32_t clause)
{
    syntax_tense tense = syntax_tense_of(resolver->syntax, clause);
    bool is_participle =
        tense == TENSE_NONE && resolver->syntax->words[clause].xpos == XPOS_VBN; // "sold in May"
    // "could not be reached Friday", "would not say Friday": refusals are told, not foretold.
    bool is_refusal = tense == TENSE_MODAL && syntax_is_negated(resolver->syntax, clause);
    return is_participle || is_refusal ? LOOKS_BACK : look_of(tense);
}

// Clauses hang, as parts of it, on a verb of planning ("scheduled to be moved Friday"). Such verbs
// look forward whatever their tense; but what had been planned is over.
static tense_look look_by_tree(const resolver *resolver, uint32_t clause)
{
    uint32_t verb = clause;
    for (int steps = 0; steps < PLAN_REACH && verb != TOKEN_NONE; steps++) {
        bool is_past = syntax_tense_of(resolver->syntax, verb) == TENSE_PAST_PERFECT;
        if (is_past || look_of_word(resolver, verb) == LOOKS_FORWARD) {
            return is_past ? LOOKS_BACK : LOOKS_FORWARD;
        }
        const syntax_word *word = &resolver->syntax->words[verb];
        if (word->relation != REL_XCOMP && word->relation != REL_ADVCL) {
            break;
        }
        verb = word->head;
    }
    return look_of_clause(resolver, clause);
}

// "On Friday, ...": the first verb behind tells, which parsers miss more often than the word does.
bool is_fronted(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    return found->first <=
           document->sentences[document->tokens[found->first].sentence].first_token + 1;
}

tense_look tense_look_of(const resolver *resolver, const found *found)
{
    uint32_t clause = resolver->syntax->words == NULL
                          ? TOKEN_NONE
                          : syntax_clause_of(resolver->syntax, found->end - 1);
    bool is_before_past = clause != TOKEN_NONE && syntax_tense_of(resolver->syntax, clause) ==
                                                      TENSE_PAST_PERFECT; // "by then had left"
    if (!is_before_past && is_led_forward(resolver, found)) {
        return LOOKS_FORWARD;
    }
    tense_look look = is_fronted(resolver, found) ? look_to_the_right(resolver, found)
                      : clause == TOKEN_NONE      ? LOOKS_NOWHERE
                                                  : look_by_tree(resolver, clause);
    return look != LOOKS_NOWHERE ? look : look_by_words(resolver, found);
}

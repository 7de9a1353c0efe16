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
    for (uint32_t token = found->end;
         token < sentence->end_token && token - found->end < REACH && look == LOOKS_NOWHERE;
         token++) {
        look = look_of_word(resolver, token);
    }
    return look;
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
        if (look_of_word(resolver, found->first - back) == LOOKS_FORWARD) {
            return true;
        }
    }
    return false;
}

// Does the clause hang, as part of it, on a verb of planning ("scheduled to be moved Friday")?
// Such verbs look forward whatever their tense.
static bool is_planned(const resolver *resolver, uint32_t clause)
{
    for (int steps = 0; steps < PLAN_REACH && clause != TOKEN_NONE; steps++) {
        if (look_of_word(resolver, clause) == LOOKS_FORWARD) {
            return true;
        }
        const syntax_word *word = &resolver->syntax->words[clause];
        if (word->relation != REL_XCOMP && word->relation != REL_ADVCL) {
            return false;
        }
        clause = word->head;
    }
    return false;
}

static tense_look look_by_tree(const resolver *resolver, const found *found)
{
    uint32_t clause = syntax_clause_of(resolver->syntax, found->end - 1);
    if (clause == TOKEN_NONE) {
        return LOOKS_NOWHERE;
    }
    return is_planned(resolver, clause) ? LOOKS_FORWARD
                                        : look_of(syntax_tense_of(resolver->syntax, clause));
}

tense_look tense_look_of(const resolver *resolver, const found *found)
{
    if (is_led_forward(resolver, found)) {
        return LOOKS_FORWARD;
    }
    tense_look look =
        resolver->syntax->words == NULL ? LOOKS_NOWHERE : look_by_tree(resolver, found);
    return look != LOOKS_NOWHERE ? look : look_by_words(resolver, found);
}

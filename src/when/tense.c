// Which way a clause looks. Trees tell it; without them the nearest telling word to the left does.
// Infinitives and modals look forward, but less surely than "will".
#include "when/resolve.h"

#define REACH 12 // words
#define LED_BY 2 // words right before the expression

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
        look = look_of_word(resolver, found->first - back);
        if (look != LOOKS_NOWHERE) {
            return look;
        }
    }
    for (uint32_t token = found->end;
         token < sentence->end_token && token - found->end < REACH && look == LOOKS_NOWHERE;
         token++) {
        look = look_of_word(resolver, token);
    }
    return look;
}

// "by Friday", "until May 3", "payable Dec. 1": what stands right before outweighs the clause.
static bool is_led_forward(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    uint32_t start = document->sentences[document->tokens[found->first].sentence].first_token;
    for (uint32_t back = 1; back <= LED_BY && found->first >= start + back; back++) {
        uint32_t token = found->first - back;
        if (look_of_word(resolver, token) == LOOKS_FORWARD) {
            return true;
        }
        uint32_t rows;
        uint32_t row =
            lexicon_find(&resolver->reader->signals, document->tokens[token].lower, &rows);
        slice relation = rows == 0 ? SLICE_NONE : lexicon_cell(&resolver->reader->signals, row, 1);
        if (slice_equal(relation, SLICE("until")) || slice_equal(relation, SLICE("by"))) {
            return true;
        }
    }
    return false;
}

// The look of the clause in the tree; verbs of planning look forward whatever their tense.
static tense_look look_by_tree(const resolver *resolver, const found *found)
{
    uint32_t clause = syntax_clause_of(resolver->syntax, found->end - 1);
    if (clause == TOKEN_NONE) {
        return LOOKS_NOWHERE;
    }
    if (look_of_word(resolver, clause) == LOOKS_FORWARD) {
        return LOOKS_FORWARD;
    }
    return look_of(syntax_tense_of(resolver->syntax, clause));
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

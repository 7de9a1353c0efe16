// Which way a clause looks. Trees tell it; without them the nearest telling word to the left does.
// Infinitives and modals look forward, but less surely than "will".
#include "when/resolve.h"

#define REACH 12 // words

static tense_look look_of(syntax_tense tense)
{
    switch (tense) {
    case TENSE_PAST:
    case TENSE_PAST_PERFECT:
    case TENSE_PRESENT_PERFECT:
        return LOOKS_BACK;
    case TENSE_FUTURE:
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

tense_look tense_look_of(const resolver *resolver, const found *found)
{
    if (resolver->syntax->words != NULL) {
        uint32_t clause = syntax_clause_of(resolver->syntax, found->end - 1);
        tense_look look = clause == TOKEN_NONE ? LOOKS_NOWHERE
                                               : look_of(syntax_tense_of(resolver->syntax, clause));
        if (look != LOOKS_NOWHERE) {
            return look;
        }
    }
    return look_by_words(resolver, found);
}

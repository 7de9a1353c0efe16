// Which way a clause looks. Trees tell it; without them the nearest telling word to the left does.
#include "when/resolve.h"

#define LOOK_LEFT 12 // words

static int direction_of(syntax_tense tense)
{
    switch (tense) {
    case TENSE_PAST:
    case TENSE_PAST_PERFECT:
    case TENSE_PRESENT_PERFECT:
        return -1;
    case TENSE_FUTURE:
    case TENSE_INFINITIVE:
        return 1;
    default:
        return 0;
    }
}

// "worked", "resigned": regular pasts and participles.
static bool looks_past(slice lower)
{
    return lower.length > 4 && slice_ends_with(lower, SLICE("ed"));
}

static int direction_by_words(const resolver *resolver, const found *found)
{
    const text_document *document = resolver->syntax->document;
    uint32_t sentence = document->tokens[found->first].sentence;
    uint32_t start = document->sentences[sentence].first_token;
    for (uint32_t back = 1; back <= LOOK_LEFT && found->first - start >= back; back++) {
        slice lower = document->tokens[found->first - back].lower;
        uint32_t rows;
        uint32_t row = lexicon_find(&resolver->reader->tenses, lower, &rows);
        if (rows > 0) {
            slice tense = lexicon_cell(&resolver->reader->tenses, row, 1);
            return slice_equal(tense, SLICE("past")) ? -1 : 1;
        }
        if (looks_past(lower)) {
            return -1;
        }
    }
    return 0;
}

int tense_direction(const resolver *resolver, const found *found)
{
    if (resolver->syntax->words != NULL) {
        uint32_t clause = syntax_clause_of(resolver->syntax, found->end - 1);
        int direction =
            clause == TOKEN_NONE ? 0 : direction_of(syntax_tense_of(resolver->syntax, clause));
        if (direction != 0) {
            return direction;
        }
    }
    return direction_by_words(resolver, found);
}

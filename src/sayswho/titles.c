// Names in quotation marks: of films, songs, books, ships, operations, broadcasts. Title case tells
// them ("He Said Yes", "They Killed the Mayor"), for nobody speaks in it: they report nothing and
// tell of no act. In a headline that is all in title case a quotation may well be one.
#include "sayswho/reading.h"

#define LONGEST_TITLE 16u // tokens, marks included
#define FEWEST_CAPITALS 2u

typedef enum word_shape { SHAPE_NEUTRAL, SHAPE_CAPITAL, SHAPE_LOWER } word_shape;

// Figures, marks, what is glued to the word before ("'re") and small words ("of") say nothing.
static word_shape shape_of(const reading *reading, uint32_t token)
{
    const text_token *tokens = reading->document->tokens;
    const char first = tokens[token].form.data[0];
    const bool is_glued = token > 0 && tokens[token - 1].at.end == tokens[token].at.start &&
                          !reading_is_quote_mark(reading, token - 1);
    if (is_glued) {
        return SHAPE_NEUTRAL;
    }
    if (first >= 'A' && first <= 'Z') {
        return SHAPE_CAPITAL;
    }
    const bool is_lower = first >= 'a' && first <= 'z';
    return is_lower && !reading_has_class(reading, tokens[token].lower, WORD_SMALL) ? SHAPE_LOWER
                                                                                    : SHAPE_NEUTRAL;
}

static bool is_in_title_case(const reading *reading, const quote *quote)
{
    uint32_t capitals = 0;
    for (uint32_t token = quote->first + 1; token < quote->end; token++) {
        const word_shape shape = shape_of(reading, token);
        if (shape == SHAPE_LOWER) {
            return false;
        }
        capitals += shape == SHAPE_CAPITAL;
    }
    return capitals >= FEWEST_CAPITALS;
}

// Are there plain words around the quotation? A headline has none.
static bool stands_in_prose(const reading *reading, const quote *quote)
{
    const uint32_t first = reading_sentence_first(reading, quote->first);
    const uint32_t end = reading_sentence_end(reading, quote->first);
    for (uint32_t token = first; token < end && token < first + LONGEST_LOOK; token++) {
        if ((token < quote->first || token >= quote->end) &&
            shape_of(reading, token) == SHAPE_LOWER) {
            return true;
        }
    }
    return false;
}

bool sayswho_find_titles(reading *reading)
{
    const uint32_t count = reading->document->token_count;
    reading->out->is_title = ARENA_ARRAY(reading->arena, (size_t)count + 1, bool);
    if (reading->out->is_title == NULL) {
        return false;
    }
    for (uint32_t i = 0; i < reading->quotes.count; i++) {
        quote *quote = &reading->quotes.quotes[i];
        const bool is_title = !quote->is_unclosed && quote->end <= quote->first + LONGEST_TITLE &&
                              quote->end <= reading_sentence_end(reading, quote->first) &&
                              is_in_title_case(reading, quote) && stands_in_prose(reading, quote);
        quote->is_scare |= is_title;
        for (uint32_t token = quote->first; is_title && token < quote->end; token++) {
            reading->out->is_title[token] = true;
        }
    }
    return true;
}

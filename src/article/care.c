// Hospitals: where the hurt are taken and die is not where they were hurt. "Flown to a hospital in
// Leyton", "St. Luke's Medical Center in Leyton, where she was pronounced dead".
#include "article/claim_role.h"

#define CARE_REACH 6u // tokens between a town and the words "was taken to"

slice article_local_sign(const article_claims *claims, uint32_t token)
{
    const lexicon_table *table = &claims->readers->local;
    uint32_t rows = 0;
    const uint32_t row = lexicon_find(table, claims->article->document.tokens[token].lower, &rows);
    return rows > 0 ? lexicon_cell(table, row, 1) : SLICE_NONE;
}

static bool is_care(const article_claims *claims, uint32_t token)
{
    return slice_equal(article_local_sign(claims, token), SLICE("away"));
}

static uint32_t sentence_start(const article *article, const where_place *place)
{
    return article->document.sentences[article->document.tokens[place->head].sentence].first_token;
}

// The first token of the words "a hospital in", "Leyton Medical Center in" before the town; the
// town's own first token where there are none.
static uint32_t start_of_care(const article_claims *claims, const where_place *place)
{
    const article *article = claims->article;
    const text_token *tokens = article->document.tokens;
    const uint32_t first = sentence_start(article, place);
    bool is_found = false;
    if (place->first < first + 2 || !slice_equal(tokens[place->first - 1].lower, SLICE("in")))
        return place->first;
    uint32_t token = place->first - 1;
    while (token > first && token - 1 + CARE_REACH >= place->first &&
           (tokens[token - 1].has_upper || is_care(claims, token - 1) ||
            article->syntax.words[token - 1].xpos == XPOS_POS)) {
        token--;
        is_found |= is_care(claims, token);
    }
    return is_found ? token : place->first;
}

bool article_has_care(const article_claims *claims, const where_place *place)
{
    return start_of_care(claims, place) < place->first;
}

static bool is_named_by_care(const article_claims *claims, const where_place *place)
{
    const text_document *document = &claims->article->document;
    const uint32_t last = document->sentences[document->tokens[place->head].sentence].end_token;
    uint32_t token = place->first;
    while (token < last && token < place->end + CARE_REACH && document->tokens[token].has_upper &&
           !is_care(claims, token))
        token++;
    return token < last && is_care(claims, token);
}

// "To a", "to the" before the words.
static bool is_led_to(const article *article, uint32_t token, uint32_t first)
{
    while (token > first && article->syntax.words[token - 1].upos == UPOS_DET)
        token--;
    return token > first && slice_equal(article->document.tokens[token - 1].lower, SLICE("to"));
}

bool article_is_only_care(const article_claims *claims, const what_event *event, uint32_t index)
{
    const article *article = claims->article;
    const where_place *place = &article->where.places[index];
    const uint32_t start = start_of_care(claims, place);
    if (start == place->first && !is_named_by_care(claims, place))
        return false;
    return article_is_dying(article, claims->readers, event) ||
           is_led_to(article, start, sentence_start(article, place));
}

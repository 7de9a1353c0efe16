// What the words around a town's name tell: how a story comes by it, and who comes from there.
#include "article/town_signs.h"

#define LOCAL_REACH 3u // tokens behind a town's name: "Dalby Metro Police"

static const text_token *token_at(const article_claims *claims, uint32_t token)
{
    return &claims->article->document.tokens[token];
}

static const text_sentence *sentence_of(const article_claims *claims, const where_place *place)
{
    return &claims->article->document.sentences[token_at(claims, place->head)->sentence];
}

// "Ruth Lomba, 35, of Dalby": where somebody lives.
static bool is_home(const article_claims *claims, const where_place *place)
{
    return place->first >= 2 &&
           slice_equal(token_at(claims, place->first - 1)->lower, SLICE("of")) &&
           slice_equal(token_at(claims, place->first - 2)->lower, SLICE(","));
}

// What the words behind a town's name say: "Dalby police", "Leyton Regional Hospital", "a Dalby
// man". SLICE_NONE.
slice article_sign_behind(const article_claims *claims, const where_place *place)
{
    const uint32_t last = sentence_of(claims, place)->end_token;
    if (article_has_care(claims, place))
        return SLICE("away");
    for (uint32_t token = place->end; token < last && token < place->end + LOCAL_REACH; token++) {
        const slice sign = article_local_sign(claims, token);
        if (sign.length > 0)
            return sign;
        const syntax_word *word = &claims->article->syntax.words[token];
        if (!token_at(claims, token)->has_upper && word->xpos != XPOS_POS && word->upos != UPOS_ADJ)
            break;
    }
    return is_home(claims, place) ? SLICE("home") : SLICE_NONE;
}

// How the word before `token` comes by the town, where it does so before "of", or does not.
static slice approach_by(const article_claims *claims, uint32_t token, bool is_of)
{
    const lexicon_table *table = &claims->readers->approaches;
    uint32_t rows = 0;
    const uint32_t row = lexicon_find(table, token_at(claims, token)->lower, &rows);
    const slice of = rows > 0 ? lexicon_cell(table, row, 2) : SLICE_NONE;
    const bool fits = slice_equal(of, SLICE("either")) || slice_equal(of, SLICE("of")) == is_of;
    return rows > 0 && fits ? lexicon_cell(table, row, 1) : SLICE_NONE;
}

// How the words before it come by the town: "in", "near", "from"; SLICE_NONE.
slice article_approach_to(const article_claims *claims, const where_place *place)
{
    const uint32_t first = sentence_of(claims, place)->first_token;
    uint32_t token = place->first;
    while (token > first && claims->article->syntax.words[token - 1].upos == UPOS_DET)
        token--;
    if (token == first)
        return SLICE_NONE;
    if (!slice_equal(token_at(claims, token - 1)->lower, SLICE("of")))
        return approach_by(claims, token - 1, false);
    return token >= first + 2 ? approach_by(claims, token - 2, true) : SLICE_NONE;
}

// "LEYTON (WXYZ) -" behind a caption or an update: a dateline that does not head the article.
bool article_is_caption(const article_claims *claims, const where_place *place)
{
    const text_sentence *sentence = sentence_of(claims, place);
    const slice name = slice_at(claims->article->document.text.data, place->at);
    for (size_t i = 0; i < name.length; i++)
        if (name.data[i] >= 'a' && name.data[i] <= 'z')
            return false;
    return place->first == sentence->first_token && place->end < sentence->end_token &&
           claims->article->syntax.words[place->end].upos == UPOS_PUNCT;
}

// "Dalby vowed to retaliate": the capital that acts is a government.
bool article_is_speaker(const article *article, const where_place *place)
{
    const uint8_t relation = article->syntax.words[place->head].relation;
    return !place->is_literal && (relation == REL_NSUBJ || relation == REL_NSUBJ_PASS);
}

bool article_is_town(const where_place *place)
{
    return place->has_point && place->precision == WHERE_TOWN;
}

// "Talks with Kyiv", "ties between Kyiv and Berlin": those who deal with each other.
static bool is_party(const article_claims *claims, const where_place *place)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const syntax_word *word = &syntax->words[place->head];
    const bool is_second = word->relation == REL_CONJ && word->head != TOKEN_NONE;
    const uint32_t marker = syntax_child(syntax, is_second ? word->head : place->head, REL_CASE);
    return marker != TOKEN_NONE && slice_equal(approach_by(claims, marker, false), SLICE("party"));
}

bool article_is_seat(const article_claims *claims, const where_place *place)
{
    const who_layer *who = &claims->article->who;
    const uint32_t index = who->mention_of_head[place->head];
    if (index == MENTION_NONE || place->is_newsroom || !article_is_town(place))
        return false;
    const who_mention *mention = &who->mentions[index];
    return mention->kind == WHO_GOVERNMENT ||
           (mention->kind == WHO_PLACE && mention->country.length > 0 && is_party(claims, place));
}

bool article_is_street(const article_claims *claims, const where_place *place)
{
    return lexicon_has(&claims->readers->streets, token_at(claims, place->end - 1)->lower);
}

bool article_names_care(const article_claims *claims, const where_place *place)
{
    for (uint32_t token = place->first; token < place->end; token++)
        if (slice_equal(article_local_sign(claims, token), SLICE("away")))
            return true;
    return false;
}

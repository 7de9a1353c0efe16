// Words that set one speaker beside another without pointing at his words: "But a nurse counted
// ten." They link only what is told of one thing by two who were heard one after the other.
#include "article/answer.h"

#include <string.h>

#define SENTENCES_BACK 2u // between what agrees and what it agrees with

typedef struct contrast {
    uint32_t token;
    article_answer_how how;
    slice where;
} contrast;

static bool stands(const contrast *contrast, const char *where)
{
    const size_t length = strlen(where);
    const slice all = contrast->where;
    for (size_t i = 0; i + length <= all.length; i++)
        if (memcmp(all.data + i, where, length) == 0)
            return true;
    return false;
}

static bool opens_sentence(const article *article, uint32_t token)
{
    const uint32_t sentence = article->document.tokens[token].sentence;
    uint32_t first = article->document.sentences[sentence].first_token;
    while (first < token && article->syntax.words[first].upos == UPOS_PUNCT)
        first++;
    return first == token;
}

static bool is_comma(const article *article, uint32_t token)
{
    return slice_equal(article->document.tokens[token].lower, SLICE(","));
}

static bool stands_aside(const article *article, uint32_t token)
{
    return token > 0 && token + 1 < article->document.token_count &&
           (is_comma(article, token - 1) || is_comma(article, token + 1));
}

// In a quotation it sets the speaker's own words against each other.
static bool is_quoted(const article *article, uint32_t token)
{
    const uint32_t said = article->sayswho.innermost[token];
    return said != ATTRIBUTION_NONE && article->sayswho.attributions[said].is_direct;
}

// "But said" goes on with the speaker before: who answers has a source of his own.
static bool speaks_for_himself(const answering *of, uint32_t attribution)
{
    const sayswho_attribution *said = &of->article->sayswho.attributions[attribution];
    return article_answer_is_heard(of, attribution) && said->source_token != TOKEN_NONE &&
           said->source_count > 0;
}

// Whose cue stands in the sentence behind a token, the first of them; ATTRIBUTION_NONE.
static uint32_t speaker_behind(const answering *of, uint32_t token, uint32_t first)
{
    const article *article = of->article;
    const uint32_t sentence = article->document.tokens[token].sentence;
    for (uint32_t i = of->first_said[sentence]; i < of->first_said[sentence + 1]; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[of->said[i]];
        if (said->source_token != TOKEN_NONE && said->source_token >= first &&
            said->cue_token > token && speaks_for_himself(of, of->said[i]))
            return of->said[i];
    }
    return ATTRIBUTION_NONE;
}

// The other speaker heard last whose cue stands in the sentence before a token.
static uint32_t other_before(const answering *of, uint32_t speaker, uint32_t sentence,
                             uint32_t token)
{
    const article *article = of->article;
    for (uint32_t i = of->first_said[sentence + 1]; i-- > of->first_said[sentence];) {
        const uint32_t other = of->said[i];
        if (article->sayswho.attributions[other].cue_token < token &&
            article_answer_is_heard(of, other) && other != speaker &&
            !article_answer_is_one_holder(article, speaker, other) &&
            !article_answer_is_nested(article, speaker, other))
            return other;
    }
    return ATTRIBUTION_NONE;
}

// One link a slot: what is told first of it.
static void link_claims(answering *of, const contrast *contrast, uint32_t speaker, uint32_t other)
{
    const article_claim *claims = of->article->claims;
    const span cue = of->article->document.tokens[contrast->token].at;
    for (uint32_t i = of->first_claim[speaker]; i < of->first_claim[speaker + 1]; i++) {
        const article_claim *claim = &claims[of->claims[i]];
        if (i > of->first_claim[speaker] && claims[of->claims[i - 1]].slot == claim->slot &&
            claim->slot == SLOT_STATEMENT)
            continue;
        for (uint32_t k = of->first_claim[other]; k < of->first_claim[other + 1]; k++) {
            const article_claim *told = &claims[of->claims[k]];
            const bool fits = article_answer_is_of_one(claim, told) &&
                              (contrast->how == ANSWER_AGREES
                                   ? article_answer_is_same_value(claim, told)
                                   : article_answer_is_other_value(claim, told));
            if (fits) {
                article_answer_add(of, of->claims[i], of->claims[k], contrast->how, cue);
                break;
            }
        }
    }
}

static void link_back(answering *of, const contrast *contrast, uint32_t speaker, uint32_t most)
{
    const uint32_t sentence = of->article->document.tokens[contrast->token].sentence;
    for (uint32_t back = 1; back <= most && back <= sentence; back++) {
        const uint32_t other = other_before(of, speaker, sentence - back, contrast->token);
        if (other == ATTRIBUTION_NONE)
            continue;
        link_claims(of, contrast, speaker, other);
        return;
    }
}

// "Police spoke of nine, but a nurse counted ten."
static void link_between(answering *of, const contrast *contrast)
{
    const uint32_t sentence = of->article->document.tokens[contrast->token].sentence;
    const uint32_t speaker = speaker_behind(of, contrast->token, contrast->token);
    if (speaker == ATTRIBUTION_NONE)
        return;
    const uint32_t other = other_before(of, speaker, sentence, contrast->token);
    if (other != ATTRIBUTION_NONE)
        link_claims(of, contrast, speaker, other);
}

// "The nurse also counted nine."
static void link_inside(answering *of, const contrast *contrast)
{
    const article *article = of->article;
    const uint32_t sentence = article->document.tokens[contrast->token].sentence;
    for (uint32_t i = of->first_said[sentence]; i < of->first_said[sentence + 1]; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[of->said[i]];
        const bool is_inside = said->source_token != TOKEN_NONE &&
                               said->source_token < contrast->token &&
                               contrast->token <= said->cue_token + 1;
        if (is_inside && speaks_for_himself(of, of->said[i])) {
            link_back(of, contrast, of->said[i], SENTENCES_BACK);
            return;
        }
    }
}

static void link_contrast(answering *of, const contrast *contrast)
{
    const article *article = of->article;
    const uint32_t token = contrast->token;
    const uint32_t sentence = article->document.tokens[token].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    if (stands(contrast, "first") && opens_sentence(article, token)) {
        const uint32_t speaker = speaker_behind(of, token, token);
        if (speaker != ATTRIBUTION_NONE)
            link_back(of, contrast, speaker, 1);
    } else if (stands(contrast, "aside") && stands_aside(article, token)) {
        const uint32_t speaker = speaker_behind(of, token, first);
        if (speaker != ATTRIBUTION_NONE)
            link_back(of, contrast, speaker, 1);
    } else if (stands(contrast, "between")) {
        link_between(of, contrast);
    } else if (stands(contrast, "inside")) {
        link_inside(of, contrast);
    }
}

void article_answer_contrasts(answering *of)
{
    const article *article = of->article;
    const lexicon_table *table = &of->readers->contrasts;
    for (uint32_t token = 0; token < article->document.token_count; token++) {
        uint32_t count = 0;
        const uint32_t row = lexicon_find(table, article->document.tokens[token].lower, &count);
        if (count == 0 || is_quoted(article, token))
            continue;
        const contrast contrast = {
            .token = token,
            .how = slice_equal(lexicon_cell(table, row, 1), SLICE("agrees")) ? ANSWER_AGREES
                                                                             : ANSWER_OPPOSES,
            .where = lexicon_cell(table, row, 2),
        };
        link_contrast(of, &contrast);
    }
}

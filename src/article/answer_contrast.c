// Words that set one speaker beside another without pointing at his words: "But a nurse counted
// ten." They link only what is told of one thing by two who were heard one after the other.
#include "article/answer.h"

#include <string.h>

#define SENTENCES_BACK 3u // between two that tell of one slot; statements stand side by side

#define WORDS_MOST 64u // of what somebody says that are compared

typedef struct token_run {
    uint32_t first, end;
} token_run;

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

// "He admitted that while C, C2": it parts what one speaker says.
static bool opens_content(const article *article, uint32_t token)
{
    return token > 0 && slice_equal(article->document.tokens[token - 1].lower, SLICE("that"));
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

static bool fits(const contrast *contrast, const article_claim *claim, const article_claim *told)
{
    return article_answer_is_of_one(claim, told) &&
           (contrast->how == ANSWER_AGREES ? article_answer_is_same_value(claim, told)
                                           : article_answer_is_other_value(claim, told));
}

// What the other tells of the slot; UINT32_MAX.
static uint32_t told_of_slot(const answering *of, const contrast *contrast, uint32_t claim,
                             uint32_t other)
{
    const article_claim *claims = of->article->claims;
    for (uint32_t k = of->first_claim[other]; k < of->first_claim[other + 1]; k++)
        if (fits(contrast, &claims[claim], &claims[of->claims[k]]))
            return of->claims[k];
    return UINT32_MAX;
}

// One link a slot: what is told first of it. False: none.
static bool link_claims(answering *of, const contrast *contrast, uint32_t speaker, uint32_t other,
                        bool are_beside)
{
    const article_claim *claims = of->article->claims;
    bool is_any = false;
    bool has_statement = !are_beside;
    for (uint32_t i = of->first_claim[speaker]; i < of->first_claim[speaker + 1]; i++) {
        const bool is_statement = claims[of->claims[i]].slot == SLOT_STATEMENT;
        const uint32_t told = is_statement && has_statement
                                  ? UINT32_MAX
                                  : told_of_slot(of, contrast, of->claims[i], other);
        if (told == UINT32_MAX)
            continue;
        has_statement |= is_statement;
        is_any = true;
        article_answer_add(of, of->claims[i], told, contrast->how,
                           of->article->document.tokens[contrast->token].at);
    }
    return is_any;
}

// ---- is one thing spoken of? ----

static token_run words_of(const article *article, uint32_t attribution)
{
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    if (said->content_count == 0)
        return (token_run){0, 0};
    const uint32_t first = text_token_at(&article->document, said->content[0].start);
    uint32_t end = first;
    while (end < article->document.token_count && end - first < WORDS_MOST &&
           article->document.tokens[end].at.start < said->content[0].end)
        end++;
    return (token_run){first, end};
}

static bool is_named_in(const article *article, slice lemma, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++)
        if (slice_equal(article->syntax.words[token].lemma, lemma))
            return true;
    return false;
}

// Both name one thing, or both count.
static bool speak_of_one_thing(const article *article, uint32_t one, uint32_t other)
{
    const token_run left = words_of(article, one);
    const token_run right = words_of(article, other);
    bool counts = false;
    for (uint32_t token = left.first; token < left.end; token++) {
        const syntax_word *word = &article->syntax.words[token];
        counts |= word->upos == UPOS_NUM;
        if ((word->upos == UPOS_NOUN || word->upos == UPOS_PROPN) &&
            is_named_in(article, word->lemma, right))
            return true;
    }
    for (uint32_t token = right.first; counts && token < right.end; token++)
        if (article->syntax.words[token].upos == UPOS_NUM)
            return true;
    return false;
}

static void link_back(answering *of, const contrast *contrast, uint32_t speaker)
{
    const uint32_t sentence = of->article->document.tokens[contrast->token].sentence;
    for (uint32_t back = 1; back <= SENTENCES_BACK && back <= sentence; back++) {
        const uint32_t other = other_before(of, speaker, sentence - back, contrast->token);
        if (other != ATTRIBUTION_NONE &&
            link_claims(of, contrast, speaker, other,
                        back == 1 && speak_of_one_thing(of->article, speaker, other)))
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
        (void)link_claims(of, contrast, speaker, other, true);
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
            link_back(of, contrast, of->said[i]);
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
            link_back(of, contrast, speaker);
    } else if (stands(contrast, "aside") && stands_aside(article, token)) {
        const uint32_t speaker = speaker_behind(of, token, first);
        if (speaker != ATTRIBUTION_NONE)
            link_back(of, contrast, speaker);
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
        if (count == 0 || is_quoted(article, token) || opens_content(article, token))
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

#include "article/list.h"

static bool is_word(const article *article, uint32_t token, const char *word)
{
    return slice_equal(article->document.tokens[token].lower, slice_from_string(word));
}

static bool is_person_name(const article *article, uint32_t token)
{
    const uint32_t mention = who_mention_at(&article->who, token);
    return mention != MENTION_NONE && article->who.mentions[mention].form == WHO_NAME &&
           article->who.mentions[mention].kind == WHO_PERSON &&
           article->who.mentions[mention].first == token;
}

// "… and the envoy", "… and two cooks", "… and Osk's brother": what follows is a thing of its own;
// "businessmen and diplomats", "the Dutch and Chilean envoys" are one.
static bool opens_item(const article *article, uint32_t token, uint32_t end)
{
    const uint8_t upos = article->syntax.words[token].upos;
    const bool is_owner =
        token + 1 < end && upos == UPOS_PROPN && article->syntax.words[token + 1].xpos == XPOS_POS;
    return upos == UPOS_DET || upos == UPOS_NUM || is_owner || is_word(article, token, "about") ||
           is_word(article, token, "around") || is_person_name(article, token) ||
           article->syntax.words[token].xpos == XPOS_PRPS;
}

// One past the words that join two items at a token, the token itself when none stands there.
static uint32_t past_joint(const article *article, uint32_t token, uint32_t end, bool has_joined)
{
    if (token + 2 < end && is_word(article, token, "as") && is_word(article, token + 1, "well") &&
        is_word(article, token + 2, "as"))
        return token + 3;
    if (token + 1 < end && is_word(article, token, "such") && is_word(article, token + 1, "as"))
        return token + 2;
    const slice form = article->document.tokens[token].lower;
    if (slice_equal(form, SLICE(",")))
        return token + 1 < end && is_word(article, token + 1, "and") ? token + 2 : token + 1;
    const bool parts = slice_equal(form, SLICE("and")) && token + 1 < end &&
                       (has_joined || opens_item(article, token + 1, end));
    return parts ? token + 1 : token;
}

// A clause, a bracket or another mark ends the list.
static bool ends_list(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    const bool is_mark = word->upos == UPOS_PUNCT || word->upos == UPOS_SYM;
    const bool is_clause = word->xpos == XPOS_WP || word->xpos == XPOS_WDT ||
                           word->upos == UPOS_AUX || word->upos == UPOS_SCONJ;
    const bool is_verb = word->upos == UPOS_VERB && word->relation != REL_AMOD;
    const slice form = article->document.tokens[token].lower;
    return (is_mark && !slice_equal(form, SLICE(",")) && !slice_equal(form, SLICE("-"))) ||
           is_clause || is_verb;
}

static void keep_item(article_list *out, uint32_t first, uint32_t end)
{
    if (end > first && out->count < LIST_ITEMS)
        out->items[out->count++] = (article_list_item){first, end};
}

void article_read_list(article_list *out, const article *article, uint32_t first)
{
    const uint32_t sentence = article->document.tokens[first].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    uint32_t start = first;
    uint32_t token = first;
    bool has_joined = false; // an "and" stands inside the item already
    out->count = 0;
    while (token < end && !ends_list(article, token)) {
        const uint32_t past = past_joint(article, token, end, has_joined);
        has_joined = has_joined || is_word(article, token, "and");
        if (past > token) {
            keep_item(out, start, token);
            start = past;
            has_joined = false;
        }
        token = past > token ? past : token + 1;
    }
    keep_item(out, start, token);
}

// Which words of the tree's phrase name somebody or something: without what the tree gives to a
// noun but the clause tells, and without an article.
#include "article/article_internal.h"

// A leading article is no part of a value, nor the "whose" of a clause; "no" and "another" are.
static uint32_t skip_article(const article *article, uint32_t first, uint32_t end)
{
    const syntax_word *word = &article->syntax.words[first];
    const bool is_article = (word->upos == UPOS_DET && slice_equal(word->lemma, SLICE("the"))) ||
                            slice_equal(article->document.tokens[first].lower, SLICE("whose"));
    return is_article && first + 1 < end ? first + 1 : first;
}

// "In November, gunmen": what stands before a comma is the clause's, even if the tree gives it to
// the noun.
static uint32_t skip_prelude(const article *article, uint32_t first, uint32_t head)
{
    const syntax_word *words = article->syntax.words;
    if (words[first].upos == UPOS_CCONJ && first < head) // "and Islamist groups"
        return first + 1;
    if (first + 1 < head && slice_equal(article->document.tokens[first].lower, SLICE("how")))
        return first + 2; // "how many civilians"
    if (words[first].upos != UPOS_ADP && words[first].upos != UPOS_ADV)
        return first;
    for (uint32_t token = head; token > first; token--)
        if (words[token - 1].upos == UPOS_PUNCT)
            return token;
    return first;
}

// "That it was [rebels]", "when [members of two gangs]": the clause's own words, where the tree
// gives them to its noun. "Would-be robbers" have no clause.
static uint32_t skip_clause(const article *article, uint32_t first, uint32_t head)
{
    for (uint32_t token = head; token > first; token--) {
        const syntax_word *before = &article->syntax.words[token - 1];
        if (before->upos == UPOS_SCONJ || slice_equal(before->lemma, SLICE("when")) ||
            (before->upos == UPOS_AUX && before->xpos != XPOS_VB &&
             slice_equal(before->lemma, SLICE("be"))))
            return token;
    }
    return first;
}

// The last time expression that begins at `token` or before it; NULL.
static const when_time *time_before(const article *article, uint32_t token)
{
    uint32_t low = 0, high = article->when.count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (article->when.times[middle].first <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? &article->when.times[low - 1] : NULL;
}

// "[Last year] paratroopers", "[on May 29] rebels": when they did it is no part of who they are.
// The "2013 protests", "March 23 Movement rebels" and "September 11 hijackers" are.
static uint32_t skip_day(const article *article, uint32_t first, uint32_t head)
{
    const uint32_t start = article->syntax.words[first].upos == UPOS_ADP ? first + 1 : first;
    const when_time *time = time_before(article, start);
    if (time == NULL || time->end <= start || time->end > head)
        return first;
    const uint8_t behind = article->syntax.words[time->end].upos;
    const bool may_name = start == first && (time->end == time->first + 1 ||
                                             article->syntax.words[first].upos == UPOS_PROPN);
    return may_name || behind == UPOS_PART || behind == UPOS_PUNCT ? first : time->end;
}

static bool is_form(const article *article, uint32_t token, const char *form)
{
    return slice_equal(article->document.tokens[token].form, slice_from_string(form));
}

// "Nine dead: ministry": no phrase reaches over a colon before its noun.
static uint32_t skip_label(const article *article, uint32_t first, uint32_t head)
{
    for (uint32_t token = head; token > first; token--)
        if (is_form(article, token - 1, ":") || is_form(article, token - 1, ";"))
            return token;
    return first;
}

static bool is_quote_mark(const article *article, uint32_t token)
{
    static const char *const marks[] = {"\"", "“", "”", "„", "«", "»", "``", "''"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (is_form(article, token, marks[i]))
            return true;
    return false;
}

// "Six “looters” died": a mark that the phrase opens and does not close is none of its words.
static uint32_t skip_lone_mark(const article *article, uint32_t first, uint32_t head, uint32_t end)
{
    if (first >= head || !is_quote_mark(article, first))
        return first;
    for (uint32_t token = first + 1; token < end; token++)
        if (is_quote_mark(article, token))
            return first;
    return first + 1;
}

span article_phrase_span(const article *article, uint32_t head, bool with_modifiers)
{
    uint32_t first = head;
    uint32_t end = head + 1;
    syntax_phrase(&article->syntax, head, with_modifiers, &first, &end);
    first = skip_prelude(article, skip_label(article, first, head), head);
    first = skip_day(article, skip_clause(article, first, head), head);
    first = skip_article(article, first, end);
    first = skip_lone_mark(article, first, head, end);
    return text_tokens_span(&article->document, first, end);
}

static bool is_capital(char letter)
{
    return letter >= 'A' && letter <= 'Z';
}

static bool is_part_of_name(const article *article, uint32_t token)
{
    const slice form = article->document.tokens[token].form;
    const bool is_acronym = form.length > 1 && is_capital(form.data[0]) && is_capital(form.data[1]);
    if (article->syntax.words[token].upos == UPOS_PROPN || is_acronym)
        return true;
    const uint32_t mention = who_mention_at(&article->who, token);
    if (mention == MENTION_NONE)
        return false;
    const who_mention *found = &article->who.mentions[mention];
    return found->kind == WHO_NATIONALITY || (found->form == WHO_NAME && found->first == token);
}

slice article_phrase_text(const article *article, span at)
{
    const uint32_t end = text_token_at(&article->document, at.end);
    uint32_t first = text_token_at(&article->document, at.start);
    first = skip_lone_mark(article, first, end, end);
    if (first < end)
        at.start = article->document.tokens[first].at.start;
    const slice words = slice_at(article->document.text.data, at);
    if (words.length == 0 || first >= article->document.token_count ||
        is_part_of_name(article, first) ||
        article->document.sentences[article->document.tokens[first].sentence].first_token != first)
        return words;
    const slice copy = arena_copy(article->arena, words);
    const slice lower = article->document.tokens[first].lower;
    if (copy.length > 0 && lower.length <= copy.length &&
        lower.length == article->document.tokens[first].form.length)
        memcpy((char *)(uintptr_t)copy.data, lower.data, lower.length);
    return copy;
}

slice article_phrase_value(const article *article, uint32_t head, bool with_modifiers)
{
    return article_phrase_text(article, article_phrase_span(article, head, with_modifiers));
}

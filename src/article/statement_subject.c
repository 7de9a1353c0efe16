// What a clause is about, when the tree says it and when it does not.
#include "article/article_internal.h"
#include "article/statement.h"

bool statement_is_relative_pronoun(const article *article, uint32_t token)
{
    const uint8_t xpos = article->syntax.words[token].xpos;
    return xpos == XPOS_WP || xpos == XPOS_WDT;
}

static bool is_animate(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    if (entity == ENTITY_NONE)
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_GROUP;
}

// Whom a relative clause is about: the noun it hangs on, or, when that is a thing and the pronoun
// is "who", the people named last before it.
static uint32_t antecedent(const article *article, uint32_t clause, uint32_t pronoun)
{
    const uint32_t noun = article->syntax.words[clause].head;
    if (noun == TOKEN_NONE || article->syntax.words[pronoun].xpos != XPOS_WP ||
        is_animate(article, noun))
        return noun;
    const uint32_t sentence = article->document.tokens[pronoun].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    for (uint32_t token = pronoun; token-- > first;)
        if (is_animate(article, token) && !article_is_pronoun(article, token))
            return token;
    return noun;
}

bool statement_is_relative(const article *article, uint32_t token)
{
    if (article->syntax.words[token].relation == REL_ACL_RELCL)
        return true;
    const uint32_t subject = syntax_child(&article->syntax, token, REL_NSUBJ);
    return subject != TOKEN_NONE && statement_is_relative_pronoun(article, subject);
}

// "Visiting Tarel", "to visit Tarel", "hurt by that": clauses that leave their subject to others;
// not "Never mind", "Looks fine", whose subject is the hearer or unsaid.
static bool is_bare_clause(const article *article, uint32_t token)
{
    const uint8_t xpos = article->syntax.words[token].xpos;
    const uint32_t mark = syntax_child(&article->syntax, token, REL_MARK);
    return xpos == XPOS_VBG || xpos == XPOS_VBN ||
           (xpos == XPOS_VB && mark != TOKEN_NONE && article->syntax.words[mark].xpos == XPOS_TO);
}

// "Confessed to visiting Tarel": who confesses is who visited.
static uint32_t speaker_of(const article *article, uint32_t token)
{
    const uint32_t attribution = article->sayswho.innermost[token];
    if (attribution == ATTRIBUTION_NONE || !is_bare_clause(article, token) ||
        article->sayswho.attributions[attribution].content_token != token)
        return TOKEN_NONE;
    return article->sayswho.attributions[attribution].source_token;
}

// "The claims that the two men, who ..., were trained abroad": when the tree has lost the subject,
// the first people named after "that".
static uint32_t first_people(const article *article, uint32_t from, uint32_t token)
{
    for (uint32_t at = from; at < token && at < from + 16; at++)
        if (is_animate(article, at) && !statement_is_relative_pronoun(article, at))
            return at;
    return TOKEN_NONE;
}

uint32_t statement_subject(const article *article, uint32_t token)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t subject = syntax_subject(&article->syntax, token);
    if (subject != TOKEN_NONE && statement_is_relative_pronoun(article, subject))
        return antecedent(article, token, subject);
    if (subject != TOKEN_NONE)
        return subject;
    const uint32_t mark = syntax_child(&article->syntax, token, REL_MARK);
    if (words[token].relation == REL_ACL && mark != TOKEN_NONE && mark < token)
        return first_people(article, mark + 1, token);
    const bool hangs_on_noun =
        words[token].relation == REL_ACL || words[token].relation == REL_ACL_RELCL;
    return hangs_on_noun ? words[token].head : speaker_of(article, token);
}

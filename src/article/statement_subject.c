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

// "Two of the men, who were of Tarel origin": it is told of the two.
static uint32_t counted_part(const article *article, uint32_t noun)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t above = noun == TOKEN_NONE ? TOKEN_NONE : words[noun].head;
    const bool is_part = above != TOKEN_NONE && above < noun && words[noun].relation == REL_NMOD &&
                         words[above].upos == UPOS_NUM;
    return is_part ? above : noun;
}

// Whom a relative clause is about: the noun it hangs on, or, when that is a thing and the pronoun
// is "who", the people named last before it.
static uint32_t antecedent(const article *article, uint32_t clause, uint32_t pronoun)
{
    const uint32_t noun = counted_part(article, article->syntax.words[clause].head);
    if (noun == TOKEN_NONE || article->syntax.words[pronoun].xpos != XPOS_WP ||
        is_animate(article, noun) || article->syntax.words[noun].upos == UPOS_NUM)
        return noun;
    const uint32_t sentence = article->document.tokens[pronoun].sentence;
    const uint32_t first = article->document.sentences[sentence].first_token;
    for (uint32_t token = pronoun; token-- > first;)
        if (is_animate(article, token) && !article_is_pronoun(article, token))
            return token;
    return noun;
}

bool statement_goes_on(const article *article, uint32_t token)
{
    const uint32_t where = syntax_child(&article->syntax, token, REL_ADVMOD);
    const uint32_t subject = syntax_subject(&article->syntax, token);
    return where != TOKEN_NONE && where > 0 &&
           slice_equal(article->document.tokens[where].lower, SLICE("where")) &&
           slice_equal(article->document.tokens[where - 1].lower, SLICE(",")) &&
           subject != TOKEN_NONE && subject > where;
}

bool statement_is_relative(const article *article, uint32_t token)
{
    if (statement_goes_on(article, token))
        return false;
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

// "The band, known to be active in Osk", "he is known to own a gun": what is known is known of
// whom the participle tells.
static uint32_t known_one(const article *article, uint32_t token)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t cue = words[token].head;
    if (words[token].relation != REL_XCOMP || !article->is_cue[cue] || words[cue].xpos != XPOS_VBN)
        return TOKEN_NONE;
    return words[cue].relation == REL_ACL ? words[cue].head
                                          : syntax_child(&article->syntax, cue, REL_NSUBJ_PASS);
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
    const uint32_t known = known_one(article, token);
    if (hangs_on_noun || known != TOKEN_NONE)
        return hangs_on_noun ? words[token].head : known;
    return speaker_of(article, token);
}

bool statement_is_bare_question(const article *article, const article_readers *readers,
                                uint32_t token)
{
    const text_document *document = &article->document;
    const uint32_t subject = syntax_subject(&article->syntax, token);
    const uint32_t next = token + 1;
    return subject != TOKEN_NONE && next < document->token_count &&
           slice_equal(document->tokens[subject].lower, SLICE("it")) &&
           article->syntax.words[next].head == token &&
           sayswho_is_question_word(readers->sayswho, document->tokens[next].lower);
}

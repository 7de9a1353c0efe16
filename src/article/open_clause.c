// Clauses that tell nothing of what they hold: asked ("whether the Front did it"), supposed ("if it
// turns out that it did"), or left between several ("the Front or the army did it").
#include "article/open_clause.h"

#define CLAUSES_ABOVE 8 // steps up the tree to what a clause is told under

static bool is_opened_by(const article *article, uint32_t clause, slice word)
{
    const uint32_t mark = syntax_child(&article->syntax, clause, REL_MARK);
    return mark != TOKEN_NONE && slice_equal(article->syntax.words[mark].lemma, word);
}

bool article_is_asked(const article *article, uint32_t clause)
{
    return is_opened_by(article, clause, SLICE("whether")) ||
           (article->syntax.words[clause].relation == REL_CCOMP &&
            is_opened_by(article, clause, SLICE("if")));
}

bool article_is_supposed(const article *article, uint32_t clause)
{
    uint32_t at = clause;
    for (uint32_t steps = 0; steps < CLAUSES_ABOVE && at != TOKEN_NONE; steps++) {
        if (is_opened_by(article, at, SLICE("whether")) || is_opened_by(article, at, SLICE("if")) ||
            is_opened_by(article, at, SLICE("unless")))
            return true;
        at = article->syntax.words[at].head;
    }
    return false;
}

bool article_is_either(const article *article, uint32_t first)
{
    const syntax_layer *syntax = &article->syntax;
    uint32_t other = syntax_next_child(syntax, first, TOKEN_NONE, REL_CONJ);
    for (; other != TOKEN_NONE; other = syntax_next_child(syntax, first, other, REL_CONJ)) {
        const uint32_t word = syntax_child(syntax, other, REL_CC);
        if (word != TOKEN_NONE && slice_equal(syntax->words[word].lemma, SLICE("or")))
            return true;
    }
    return false;
}

article_holder article_unsure_between(const article *article, uint32_t first,
                                      const article_holder *holder)
{
    article_holder unsure = *holder;
    if (sayswho_is_accusation(holder->stance) && article_is_either(article, first)) {
        unsure.stance = STANCE_SPECULATES;
        unsure.certainty = CERTAINTY_POSSIBLE;
    }
    return unsure;
}

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
    return syntax_is_question(&article->syntax, clause) ||
           is_opened_by(article, clause, SLICE("whether")) ||
           (article->syntax.words[clause].relation == REL_CCOMP &&
            is_opened_by(article, clause, SLICE("if")));
}

// "If it turns out | that the Front did it", whatever the tree hangs the second clause on: the verb
// of the first. TOKEN_NONE.
static uint32_t clause_before(const article *article, uint32_t clause)
{
    const syntax_word *words = article->syntax.words;
    const uint32_t mark = syntax_child(&article->syntax, clause, REL_MARK);
    if (mark == TOKEN_NONE || mark == 0 || !slice_equal(words[mark].lemma, SLICE("that")))
        return TOKEN_NONE;
    const uint32_t last = mark - 1; // "turns", or its particle
    const uint32_t verb = words[last].relation == REL_COMPOUND_PRT ? words[last].head : last;
    return words[verb].upos == UPOS_VERB ? verb : TOKEN_NONE;
}

static bool opens_supposition(const article *article, uint32_t clause)
{
    return is_opened_by(article, clause, SLICE("whether")) ||
           is_opened_by(article, clause, SLICE("if")) ||
           is_opened_by(article, clause, SLICE("unless"));
}

bool article_is_supposed(const article *article, uint32_t clause)
{
    uint32_t at = clause;
    for (uint32_t steps = 0; steps < CLAUSES_ABOVE && at != TOKEN_NONE; steps++) {
        const uint32_t before = clause_before(article, at);
        if (opens_supposition(article, at) ||
            (before != TOKEN_NONE && opens_supposition(article, before)))
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

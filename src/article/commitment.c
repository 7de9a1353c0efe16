// How sure holder and author are of a claim's value, apart (FactBank, Saurí and Pustejovsky 2009).
// Who reports another's word says nothing of his own, unless the verb tells that it is so:
// "showed", "found", "noted".
#include "article/article_internal.h"

const char *article_commitment_name(article_commitment commitment)
{
    static const char *const names[COMMITMENT_COUNT] = {"Uu",  "CT+", "CT-", "PR+",
                                                        "PR-", "PS+", "PS-"};
    return (unsigned)commitment < COMMITMENT_COUNT ? names[commitment] : "Uu";
}

static article_commitment by_degree(sayswho_certainty certainty, bool is_against)
{
    switch (certainty) {
    case CERTAINTY_PROBABLE:
        return is_against ? COMMITMENT_PROBABLY_NOT : COMMITMENT_PROBABLE;
    case CERTAINTY_POSSIBLE:
        return is_against ? COMMITMENT_POSSIBLY_NOT : COMMITMENT_POSSIBLE;
    default:
        return is_against ? COMMITMENT_NOT : COMMITMENT_CERTAIN;
    }
}

article_commitment article_holder_commitment(const article_claim *claim)
{
    if (claim->stance == STANCE_DOUBTS || claim->stance == STANCE_NONE)
        return COMMITMENT_NONE;
    // "No attack took place": of the value "no" its holder is sure.
    const bool is_value_no = claim->slot == SLOT_HAPPENED && slice_equal(claim->value, SLICE("no"));
    const bool is_against = claim->stance == STANCE_DENIES || claim->certainty == CERTAINTY_NEGATED;
    return by_degree(claim->certainty, is_against && !is_value_no);
}

article_commitment article_author_commitment(const article *article, const article_claim *claim)
{
    if (slice_equal(claim->holder, SLICE("author")))
        return article_holder_commitment(claim);
    if (claim->attribution == ATTRIBUTION_NONE)
        return COMMITMENT_NONE;
    const sayswho_attribution *said = &article->sayswho.attributions[claim->attribution];
    return said->is_factive && said->parent == ATTRIBUTION_NONE ? article_holder_commitment(claim)
                                                                : COMMITMENT_NONE;
}

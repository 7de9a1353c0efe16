// "94 people were injured, 17 of them seriously": how badly some are hurt counts a part of the
// hurt.
#include "article/article_internal.h"

#define WORDS_BEHIND 4u // from a figure to "seriously"

// The word for how badly that a figure is told of: "17 of them [seriously]". TOKEN_NONE.
static uint32_t degree_behind(const article_claims *claims, const howmany_amount *amount)
{
    const article *article = claims->article;
    const text_token *tokens = article->document.tokens;
    const uint32_t of = amount->end;
    if (of + 2 >= article->document.token_count || !slice_equal(tokens[of].lower, SLICE("of")) ||
        article->syntax.words[of + 1].upos != UPOS_PRON)
        return TOKEN_NONE;
    for (uint32_t token = of + 2;
         token < article->document.token_count && token < of + WORDS_BEHIND &&
         tokens[token].sentence == tokens[of].sentence;
         token++) {
        if (lexicon_has(&claims->readers->degrees, tokens[token].lower))
            return token;
    }
    return TOKEN_NONE;
}

// The whole that the figure is a part of: the hurt told last before it in its sentence.
static const article_claim *whole_before(const article *article, const howmany_amount *amount)
{
    const uint32_t sentence = article->document.tokens[amount->first].sentence;
    const article_claim *whole = NULL;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->slot == SLOT_INJURED && claim->sentence == sentence &&
            claim->at.start < amount->at.start &&
            (whole == NULL || claim->at.start > whole->at.start))
            whole = claim;
    }
    return whole;
}

void article_claim_degrees(article_claims *claims)
{
    const article *article = claims->article;
    for (uint32_t i = 0; i < article->howmany.count; i++) {
        const howmany_amount *amount = &article->howmany.amounts[i];
        if (degree_behind(claims, amount) == TOKEN_NONE)
            continue;
        const article_claim *whole = whole_before(article, amount);
        if (whole == NULL)
            continue;
        article_claim claim = *whole;
        claim.slot = SLOT_INJURED_SUBSET;
        claim.range = amount->range;
        claim.value = howmany_range_text(article->arena, amount->range);
        claim.at = amount->at;
        claim.why = SLICE("how badly they are hurt");
        article_claim_add(claims, &claim);
    }
}

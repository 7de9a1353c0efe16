// The network gives people, things and bodies to acts that stand sentences away. Where the text
// itself makes the same one the other side of that act, the network is wrong: gunmen are not their
// victims. Where somebody is held responsible for the act, that he is its doer says no more.
#include "article/claim_role.h"

static bool is_other_side(article_slot slot, article_slot other)
{
    return (slot == SLOT_VICTIM && other == SLOT_PERPETRATOR) ||
           (slot == SLOT_PERPETRATOR && other == SLOT_VICTIM);
}

static bool contradicts(const article_claim *guess, const article_claim *told)
{
    return !told->is_by_network && told->incident == guess->incident &&
           is_other_side(guess->slot, told->slot) && slice_equal(told->value, guess->value);
}

static bool says_more(const article_claim *guess, const article_claim *told)
{
    return guess->slot == SLOT_PERPETRATOR && told->slot == SLOT_RESPONSIBILITY &&
           told->incident == guess->incident && slice_equal(told->value, guess->value) &&
           slice_equal(told->holder, guess->holder);
}

static bool is_contradicted(const article *article, const article_claim *guess)
{
    const uint32_t looked_at = article_looked_at(article->claim_count);
    for (uint32_t i = 0; guess->is_by_network && i < looked_at; i++)
        if (contradicts(guess, &article->claims[i]) || says_more(guess, &article->claims[i]))
            return true;
    return false;
}

void article_drop_doubted_parts(article *article)
{
    bool *is_doubted = ARENA_ARRAY(article->arena, (size_t)article->claim_count + 1, bool);
    if (is_doubted == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        is_doubted[i] = is_contradicted(article, &article->claims[i]);
    article_drop_claims(article, is_doubted);
}

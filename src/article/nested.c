// "He said they were told of a border where a window stood open": what a holder says whole is not
// told a second time in parts as the author's own word, where the reported words were taken to end
// too early.
#include "article/article_internal.h"

#define NEIGHBOURS 16u // claims to either side; statements are made in text order

static bool is_inside(const article_claim *part, const article_claim *whole)
{
    return whole->slot == SLOT_STATEMENT && whole->attribution != ATTRIBUTION_NONE &&
           whole->at.start <= part->at.start && part->at.end <= whole->at.end;
}

static bool is_told_in_whole(const article *article, uint32_t index)
{
    const uint32_t first = index > NEIGHBOURS ? index - NEIGHBOURS : 0;
    for (uint32_t i = first; i < article->claim_count && i <= index + NEIGHBOURS; i++)
        if (i != index && is_inside(&article->claims[index], &article->claims[i]))
            return true;
    return false;
}

void article_drop_nested_statements(article *article)
{
    bool *is_nested = ARENA_ARRAY(article->arena, (size_t)article->claim_count + 1, bool);
    if (is_nested == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        is_nested[i] = article->claims[i].slot == SLOT_STATEMENT &&
                       article->claims[i].attribution == ATTRIBUTION_NONE &&
                       is_told_in_whole(article, i);
    article_drop_claims(article, is_nested);
}

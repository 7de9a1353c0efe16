// A headline says in short what its story says at length and by whom: for the people, things and
// days that the headline tells in nobody's name, the story's own claim of the same slot stands.
#include "article/article_internal.h"

static bool is_of_headline(const article *article, const article_claim *claim)
{
    return article->document.sentences[claim->sentence].is_headline;
}

// [incident * SLOT_COUNT + slot]: does the story itself claim something there?
static bool *find_told(const article *article)
{
    bool *is_told =
        ARENA_ARRAY(article->arena, (size_t)article->incident_count * SLOT_COUNT + 1, bool);
    for (uint32_t i = 0; is_told != NULL && i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (!is_of_headline(article, claim))
            is_told[(size_t)claim->incident * SLOT_COUNT + claim->slot] = true;
    }
    return is_told;
}

// A headline's own town or toll may stand nowhere else in the story, or contradict it; who and what
// it names, the story only describes at more length.
static bool may_differ(article_slot slot)
{
    return slot == SLOT_PLACE || slot == SLOT_STATEMENT || article_slot_is_number(slot);
}

void article_drop_headline_claims(article *article)
{
    const bool *is_told = find_told(article);
    if (is_told == NULL)
        return;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        const bool is_repeated = claim->attribution == ATTRIBUTION_NONE &&
                                 !may_differ(claim->slot) && is_of_headline(article, claim) &&
                                 is_told[(size_t)claim->incident * SLOT_COUNT + claim->slot];
        if (!is_repeated)
            article->claims[kept++] = *claim;
    }
    article->claim_count = kept;
}

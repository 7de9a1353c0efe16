// "At the governor's residence in Velia": of places that one sentence tells of an incident, a
// country or province gives way to what lies in it, and towns wherever the site is told: maps know
// the town from the incident.
#include "article/article_internal.h"

#define WORDS_LOOKED_AT 16u
#define CLAIMS_BACK 64u // places of one sentence stand near each other

// Words for a building or a site that are told with a name: "the Dalby governor's residence".
static bool is_named_site(const article *article, const article_claim *claim)
{
    const uint32_t first = text_token_at(&article->document, claim->at.start);
    const uint32_t end = text_token_at(&article->document, claim->at.end);
    bool has_name = false;
    for (uint32_t token = first; token < end && token < first + WORDS_LOOKED_AT; token++)
        has_name |= article->document.tokens[token].has_upper;
    const uint32_t entity = end > first ? who_entity_at(&article->who, end - 1) : ENTITY_NONE;
    return has_name && entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_FACILITY;
}

// How wide a claimed place is, from a site up; WHERE_UNKNOWN for words that name none.
static where_precision level_of(const article *article, const article_claim *claim)
{
    if (claim->place != PLACE_NONE)
        return article->where.places[claim->place].precision;
    return is_named_site(article, claim) ? WHERE_VENUE : WHERE_UNKNOWN;
}

static bool is_told_beside(const article *article, const article_claim *town,
                           const article_claim *other)
{
    return other->slot == SLOT_PLACE && other->incident == town->incident &&
           slice_equal(other->holder, town->holder) && level_of(article, other) == WHERE_TOWN &&
           !slice_equal_ignoring_case(other->value, town->value);
}

// "In Dalby and Osk": in which of them the site is, nobody knows.
static bool is_one_of_towns(const article *article, const article_claim *town)
{
    const uint32_t at = (uint32_t)(town - article->claims);
    for (uint32_t i = at > CLAIMS_BACK ? at - CLAIMS_BACK : 0;
         i < article->claim_count && i <= at + CLAIMS_BACK; i++)
        if (is_told_beside(article, town, &article->claims[i]))
            return true;
    return false;
}

static bool lies_in(const article *article, const article_claim *inner, const article_claim *outer)
{
    if (inner->incident != outer->incident || inner->slot != SLOT_PLACE ||
        outer->slot != SLOT_PLACE || inner->stance != outer->stance ||
        !slice_equal(inner->holder, outer->holder) || outer->place == PLACE_NONE)
        return false;
    const where_precision wide = level_of(article, outer);
    const bool is_land = wide == WHERE_COUNTRY || wide == WHERE_REGION;
    if (inner->place == PLACE_NONE)
        return (is_land || (wide == WHERE_TOWN && !is_one_of_towns(article, outer))) &&
               level_of(article, inner) == WHERE_VENUE;
    if (inner->sentence != outer->sentence)
        return false;
    // "Raids on Dalby, Osk and Remi": one may be a district by name, and all are where it was.
    return is_land && level_of(article, inner) <= WHERE_TOWN &&
           where_is_compatible(&article->where, inner->place, outer->place);
}

void article_drop_wider_places(article *article)
{
    bool *is_wider = ARENA_ARRAY(article->arena, (size_t)article->claim_count + 1, bool);
    if (is_wider == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        for (uint32_t back = 1; back <= i && back <= CLAIMS_BACK; back++) {
            const article_claim *later = &article->claims[i];
            const article_claim *earlier = &article->claims[i - back];
            is_wider[i] |= lies_in(article, earlier, later);
            is_wider[i - back] |= lies_in(article, later, earlier);
        }
    article_drop_claims(article, is_wider);
}

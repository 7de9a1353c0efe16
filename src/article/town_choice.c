// Which of the towns that an article names or is dated from its subject happened in: the one that
// most speaks for, by weights that were learnt (lexicon/article/town.lex).
#include "article/town_signs.h"

// Thousandths of log-odds: of towns that less speaks for four in five were wrong, and no town is
// better than a wrong one.
#define LEAST_WEIGHT (-1000)

static int64_t weight_of(const article_readers *readers, const town_candidate *candidate)
{
    int64_t sum = 0;
    for (uint32_t sign = 0; sign < TOWN_SIGNS; sign++)
        if ((candidate->signs >> sign & 1) != 0)
            sum += signed_table_find(&readers->towns, article_town_sign_name((town_sign)sign));
    return sum;
}

static bool is_quarter(const article_claims *claims, const where_place *town)
{
    const where_layer *where = &claims->article->where;
    for (uint32_t i = 0; i < where->count; i++)
        if (where->places[i].same_as == town->same_as && !where->places[i].is_newsroom &&
            slice_equal(article_sign_behind(claims, &where->places[i]), SLICE("quarter")))
            return true;
    return false;
}

// A town that the article is dated from, or whose police come: quarters that it names lie there.
static bool has_quarters(const town_candidate *candidate)
{
    const uint64_t signs = UINT64_C(1) << TOWN_DATELINE | UINT64_C(1) << TOWN_CAPTION |
                           UINT64_C(1) << TOWN_HERE | UINT64_C(1) << TOWN_NEWSROOM;
    return article_is_town(candidate->town) && (candidate->signs & signs) != 0;
}

// "LEYTON - A man was shot in the Dalby neighborhood": a quarter with a far town's name, or in no
// list, beside the town that it is of.
static bool is_quarter_of_other(const article_claims *claims, const town_candidates *towns,
                                uint32_t index)
{
    const where_layer *where = &claims->article->where;
    const town_candidate *candidate = &towns->all[index];
    if (candidate->town == &where->dateline || !is_quarter(claims, candidate->town))
        return false;
    for (uint32_t i = 0; i < towns->count; i++)
        if (i != index && has_quarters(&towns->all[i]))
            return true;
    return false;
}

const where_place *article_choose_town(const article_claims *claims, uint32_t incident)
{
    town_candidates towns;
    const where_place *best = NULL;
    int64_t highest = LEAST_WEIGHT;
    article_gather_towns(&towns, claims, incident);
    for (uint32_t i = 0; i < towns.count; i++) {
        const int64_t weight = weight_of(claims->readers, &towns.all[i]);
        if (weight > highest && !is_quarter_of_other(claims, &towns, i)) {
            best = towns.all[i].town;
            highest = weight;
        }
    }
    return best;
}

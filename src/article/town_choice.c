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

const where_place *article_choose_town(const article_claims *claims, uint32_t incident)
{
    town_candidates towns;
    const where_place *best = NULL;
    int64_t highest = LEAST_WEIGHT;
    article_gather_towns(&towns, claims, incident);
    for (uint32_t i = 0; i < towns.count; i++) {
        const int64_t weight = weight_of(claims->readers, &towns.all[i]);
        if (weight > highest) {
            best = towns.all[i].town;
            highest = weight;
        }
    }
    return best;
}

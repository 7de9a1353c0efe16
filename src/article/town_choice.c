// Which of the towns that an article names or is dated from its subject happened in: the one that
// most speaks for, by weights that were learnt (lexicon/article/town.lex).
#include <math.h>

#include "article/town_signs.h"

#define THOUSAND 1000.0

static double weight_of(const article_readers *readers, const town_candidate *candidate)
{
    int64_t sum = 0;
    for (uint32_t sign = 0; sign < TOWN_SIGNS; sign++)
        if ((candidate->signs >> sign & 1) != 0)
            sum += signed_table_find(&readers->towns, article_town_sign_name((town_sign)sign));
    return (double)sum / THOUSAND;
}

// Weights are logarithms of odds against there being no such town, whose weight is 0.
town_choice article_choose_town(const article_claims *claims, uint32_t incident)
{
    town_candidates towns;
    town_choice best = {NULL, 0};
    double highest = 0;
    double sum = 1;
    article_gather_towns(&towns, claims, incident);
    for (uint32_t i = 0; i < towns.count; i++) {
        const double weight = weight_of(claims->readers, &towns.all[i]);
        if (best.town == NULL || weight > highest) {
            best.town = towns.all[i].town;
            highest = weight;
        }
        sum += exp(weight);
    }
    best.percent = best.town == NULL ? 0 : (uint32_t)lround(100 * exp(highest) / sum);
    return best;
}

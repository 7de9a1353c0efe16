#include "ledger/reliability.h"

#include <stdlib.h>

// ---- alpha ----

typedef struct frequency {
    double value;
    double count;
    double rank; // of the middle one of them
} frequency;

static double difference(double a, double b, reliability_metric metric)
{
    if (metric == RELIABILITY_NOMINAL)
        return a == b ? 0 : 1;
    if (metric == RELIABILITY_ORDINAL) // of ranks
        return (a - b) * (a - b);
    if (a + b == 0)
        return 0;
    const double ratio = (a - b) / (a + b);
    return ratio * ratio;
}

static uint32_t unit_end(const reliability_rating *ratings, uint32_t count, uint32_t first)
{
    uint32_t end = first + 1;
    while (end < count && ratings[end].unit == ratings[first].unit)
        end++;
    return end;
}

// Of all ordered pairs within a unit, each weighing 1 / (values - 1).
static double observed_in(const reliability_rating *unit, uint32_t count, reliability_metric metric)
{
    double sum = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count; k++)
            sum += difference(unit[i].value, unit[k].value, metric);
    return sum / (double)(count - 1);
}

static int by_value(const void *a, const void *b)
{
    const double left = ((const frequency *)a)->value;
    const double right = ((const frequency *)b)->value;
    return left < right ? -1 : left > right;
}

// Equal values become one that counts more.
static uint32_t gather(frequency *values, uint32_t count)
{
    uint32_t kept = 0;
    qsort(values, count, sizeof *values, by_value);
    for (uint32_t i = 0; i < count; i++)
        if (kept > 0 && values[kept - 1].value == values[i].value)
            values[kept - 1].count += values[i].count;
        else
            values[kept++] = values[i];
    return kept;
}

static double expected(const frequency *values, uint32_t count, reliability_metric metric)
{
    double sum = 0;
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t k = 0; k < count; k++)
            sum += values[i].count * values[k].count *
                   difference(values[i].value, values[k].value, metric);
    return sum;
}

// Those of units that have two or more, each once, with ranks.
static uint32_t count_values(reliability *out, frequency *values, const reliability_rating *ratings,
                             uint32_t count)
{
    for (uint32_t first = 0; first < count;) {
        const uint32_t end = unit_end(ratings, count, first);
        for (uint32_t i = first; i < end && end - first > 1; i++)
            values[out->values++] = (frequency){.value = ratings[i].value, .count = 1};
        out->units += end - first > 1;
        first = end;
    }
    const uint32_t distinct = gather(values, out->values);
    double before = 0;
    for (uint32_t i = 0; i < distinct; i++) {
        values[i].rank = before + values[i].count / 2;
        before += values[i].count;
    }
    return distinct;
}

static double rank_of(const frequency *values, uint32_t count, double value)
{
    uint32_t at = 0;
    while (at + 1 < count && values[at].value < value)
        at++;
    return values[at].rank;
}

// With ranks in place of the values, so that one way of comparing serves both.
static void rank_all(frequency *values, uint32_t distinct, reliability_rating *ratings,
                     uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        ratings[i].value = rank_of(values, distinct, ratings[i].value);
    for (uint32_t i = 0; i < distinct; i++)
        values[i].value = values[i].rank;
}

bool reliability_alpha(reliability *out, arena *arena, reliability_rating *ratings, uint32_t count,
                       reliability_metric metric)
{
    double observed = 0;
    *out = (reliability){0};
    frequency *values = ARENA_ARRAY(arena, count, frequency);
    if (values == NULL)
        return count == 0;
    const uint32_t distinct = count_values(out, values, ratings, count);
    if (metric == RELIABILITY_ORDINAL && distinct > 0)
        rank_all(values, distinct, ratings, count);
    for (uint32_t first = 0; first < count;) {
        const uint32_t end = unit_end(ratings, count, first);
        if (end - first > 1)
            observed += observed_in(ratings + first, end - first, metric);
        first = end;
    }
    const double by_chance = expected(values, distinct, metric);
    out->is_known = out->values > 1 && by_chance > 0;
    if (out->is_known)
        out->alpha = 1 - (double)(out->values - 1) * observed / by_chance;
    return true;
}

// ---- groupings ----

static double share_of(const int64_t *one, const int64_t *other, uint32_t count, uint32_t thing)
{
    uint32_t together = 0;
    uint32_t in_both = 0;
    for (uint32_t i = 0; i < count; i++) {
        const bool is_in = one[i] == one[thing];
        together += is_in;
        in_both += is_in && other[i] == other[thing];
    }
    return (double)in_both / (double)together;
}

double reliability_b_cubed(const int64_t *one, const int64_t *other, uint32_t count)
{
    double precision = 0;
    double recall = 0;
    for (uint32_t i = 0; i < count; i++) {
        precision += share_of(one, other, count, i);
        recall += share_of(other, one, count, i);
    }
    return count == 0 ? 1 : 2 * precision * recall / (precision + recall) / (double)count;
}

// Reliability: how far people who coded the same agree, chance taken away where that can be done.
//
// Krippendorff, Content Analysis (2004), ch. 11: alpha = 1 - D_observed / D_expected over the
// coincidences of values within units; a unit with one value drops out. Bagga and Baldwin (1998):
// B-cubed of two groupings. F1 of spans has no expected agreement: it is never taken for alpha.
#ifndef LEDGER_RELIABILITY_H
#define LEDGER_RELIABILITY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

typedef enum reliability_metric {
    RELIABILITY_NOMINAL, // values are the same or not
    RELIABILITY_ORDINAL, // ranks: as many values as stand between the two, squared
    RELIABILITY_RATIO,   // counts: ((a - b) / (a + b))^2
} reliability_metric;

typedef struct reliability_rating {
    int64_t unit; // what was coded; ratings of one unit stand together
    double value; // of nominal ones: any number that stands for the category
} reliability_rating;

typedef struct reliability {
    uint32_t units;  // with two values or more
    uint32_t values; // in them
    bool is_known;   // false when nothing varies or nothing was coded twice
    double alpha;
} reliability;

// Of ordinal ratings ranks stand afterwards where values stood. False without memory.
bool reliability_alpha(reliability *out, arena *arena, reliability_rating *ratings, uint32_t count,
                       reliability_metric metric);

// F1 of B-cubed of two groupings of `count` things: [thing] the group that it is in. 1 of none.
double reliability_b_cubed(const int64_t *one, const int64_t *other, uint32_t count);

#endif

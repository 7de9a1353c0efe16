// "12/03/2026" is 12 March in London and 3 December in Boston. Which of the two is meant is taken
// from what else is known of the article, or not at all.
#ifndef INTAKE_DAY_CHOICE_H
#define INTAKE_DAY_CHOICE_H

#include "intake/knowledge.h"

#define EARLIEST_DAY 7305 // 1990-01-01: no page of news is older
#define LATEST_DAY 47482  // 2100-01-01

// What is known besides; SLICE_NONE and DAY_UNKNOWN where nothing is.
typedef struct day_witness {
    slice url;      // its country, and a day in it
    slice language; // "en-GB": the country
    int32_t other;  // another day of the article, as that of its last change
} day_witness;

typedef enum day_proof {
    DAY_NONE,     // no day stands there
    DAY_CLEAR,    // it can be read one way only, or another day of the article agrees
    DAY_CUSTOM,   // read as the outlet's country writes it
    DAY_EITHER_OF // two are possible, and nothing tells
} day_proof;

// The day that the text says; it stays as it is when there is none or nothing tells.
day_proof day_choose(int32_t *day, const intake_knowledge *knowledge, slice text,
                     const day_witness *witness);

// ".../2024/05/24/..." or ".../2024-05-24-...": the day in an address.
bool day_of_address(int32_t *day, slice url);

#endif

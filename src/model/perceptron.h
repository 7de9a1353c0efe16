// One scorer for every linear model of the house: tagger, parser, names, sentence ends.
//
// A feature is a 64-bit hash of a template's number and its values. A model is a table from
// features to rows of class weights; a class's score is the sum over the features that are there.
// Weights are whole numbers, so that every machine takes the same decisions. Most rows of a model
// with many classes hold few weights: such rows are lists of (class, weight).
//
// The table is cut into buckets of one half cache line: a look-up that finds nothing (most of them)
// touches memory once. Features are recognised by a 16-bit check; the few false friends are
// harmless.
//
// Training: train/trainer.h. Sources: Collins 2002 (averaged perceptron), Ganchev and Dredze 2008
// (hashed features).
#ifndef MODEL_PERCEPTRON_H
#define MODEL_PERCEPTRON_H

#include <stdint.h>

#include "store/container.h"

#define PERCEPTRON_CLASSES_MAX 256
#define PERCEPTRON_DENSE_CLASSES 4 // up to so many classes, rows hold all of them
#define PERCEPTRON_BUCKET_ROWS 8

typedef struct perceptron_bucket {
    uint16_t check[PERCEPTRON_BUCKET_ROWS]; // 0: no row here nor behind
    uint8_t length[PERCEPTRON_BUCKET_ROWS]; // cells of the row
    uint32_t first;                         // cell where the first row begins
    uint32_t reserved;
} perceptron_bucket;

// An immutable view into a container, which must outlive it.
typedef struct perceptron {
    const perceptron_bucket *buckets;
    uint32_t bucket_count;
    const uint8_t *cells;  // dense: a level per class; else pairs (class, level)
    const int16_t *levels; // [256] what a level weighs
    uint32_t classes;
    bool is_dense;
} perceptron;

// Opens the model `name` of a container: its sections are "<name>.shape", ".buckets", ".cells" and
// ".levels". Everything is checked here, so that scoring need not. classes: what the caller relies
// on, 0 for any; another number is DATELINE_CORRUPT.
dateline_status perceptron_open(perceptron *out, const container *container, const char *name,
                                uint32_t classes, dateline_error *error);

// Sets scores[0..classes).
void perceptron_score(const perceptron *model, const uint64_t *features, uint32_t count,
                      int32_t scores[PERCEPTRON_CLASSES_MAX]);
// The class with the highest score; the lowest number among equals.
uint32_t perceptron_best(const perceptron *model, const int32_t *scores);

// Chains values into a feature: perceptron_mix(perceptron_mix(TEMPLATE, a), b).
static inline uint64_t perceptron_mix(uint64_t seed, uint64_t value)
{
    uint64_t mixed = (seed ^ value) * UINT64_C(0x9e3779b97f4a7c15);
    return mixed ^ (mixed >> 32);
}

// Where a feature stands. Shared with the trainer, which fills the buckets.
static inline uint32_t perceptron_bucket_of(uint64_t feature, uint32_t bucket_count)
{
    return (uint32_t)(((feature >> 32) * bucket_count) >> 32);
}

static inline uint16_t perceptron_check_of(uint64_t feature)
{
    uint16_t check = (uint16_t)feature;
    return check == 0 ? 1 : check;
}

#endif

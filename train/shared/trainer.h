// Trains what model/perceptron.h reads: an averaged perceptron over hashed features.
//
// A training program scores, compares with the truth, calls trainer_add for the classes that should
// have scored higher and lower, and trainer_step once an example. At the end trainer_finish turns
// weights into their averages (Daumé's trick: a second sum weighted by time), and trainer_compact
// lays the weightiest features into the buckets of a model file.
//
// Everything is deterministic: no clock, no threads, features keep the order they came in.
#ifndef TRAIN_SHARED_TRAINER_H
#define TRAIN_SHARED_TRAINER_H

#include "model/perceptron.h"

typedef struct trainer trainer;

dateline_status trainer_open(trainer **out, uint32_t classes, dateline_error *error);
void trainer_close(trainer *learner); // NULL is fine

// Sets scores[0..classes).
void trainer_score(trainer *learner, const uint64_t *features, uint32_t count, float *scores);
// Adds amount to the weight of a class in every feature. Features not seen before are remembered.
void trainer_add(trainer *learner, const uint64_t *features, uint32_t count, uint32_t class,
                 float amount);
void trainer_step(trainer *learner);
void trainer_finish(trainer *learner);
// Adds the weights of another, both finished. What several learners that saw the examples in
// different orders agree on comes out stronger; the sum is a model like any other.
void trainer_merge(trainer *into, const trainer *from);
uint32_t trainer_features(const trainer *learner); // how many are remembered
uint32_t trainer_classes(const trainer *learner);
bool trainer_failed(const trainer *learner); // has memory run out? Ask once at the end
// The row-th feature, how often it was scored, and its weights [classes].
uint64_t trainer_key(const trainer *learner, uint32_t row, float *seen);
const float *trainer_weights(const trainer *learner, uint32_t row);

typedef struct trainer_limits {
    uint32_t features; // keep at most so many, the weightiest
    float smallest;    // drop weights below this part of the largest weight (0.001, say)
} trainer_limits;

// The four sections of a model, to be written with container_write. Owned: trainer_parts_clear.
typedef struct trainer_parts {
    char names[4][48];
    container_part parts[4]; // shape, buckets, cells, levels
    void *owned[4];
} trainer_parts;

dateline_status trainer_compact(trainer_parts *out, const trainer *learner, const char *name,
                                trainer_limits limits, dateline_error *error);
void trainer_parts_clear(trainer_parts *parts);

// A small generator for shuffles and drop-outs: splitmix64. The same numbers everywhere.
typedef struct trainer_random {
    uint64_t state;
} trainer_random;
uint64_t trainer_next_random(trainer_random *random);
// A number in [0, below); below > 0.
uint32_t trainer_random_below(trainer_random *random, uint32_t below);
void trainer_shuffle(trainer_random *random, uint32_t *items, uint32_t count);

#endif

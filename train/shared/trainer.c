#include "trainer.h"

#include <stdlib.h>

#define NO_ROW UINT32_MAX
#define FIRST_CAPACITY 4096

struct trainer {
    uint32_t classes;
    uint32_t count;    // features
    uint32_t capacity; // of keys, seen, and rows of weights and sums
    uint64_t *keys;    // [count]
    uint32_t *seen;    // [count] how often each was scored
    float *weights;    // [count][classes]
    float *sums;       // [count][classes] weights times the step they were added at
    uint32_t *table;   // [table_size] row + 1, 0 is free
    uint32_t table_size;
    uint32_t step;
    bool failed; // no memory
};

static bool grow_rows(trainer *learner)
{
    uint32_t capacity = learner->capacity * 2;
    size_t row = learner->classes * sizeof(float);
    uint64_t *keys = realloc(learner->keys, capacity * sizeof *keys);
    learner->keys = keys != NULL ? keys : learner->keys;
    uint32_t *seen = realloc(learner->seen, capacity * sizeof *seen);
    learner->seen = seen != NULL ? seen : learner->seen;
    float *weights = realloc(learner->weights, capacity * row);
    learner->weights = weights != NULL ? weights : learner->weights;
    float *sums = realloc(learner->sums, capacity * row);
    learner->sums = sums != NULL ? sums : learner->sums;
    if (keys == NULL || seen == NULL || weights == NULL || sums == NULL) {
        return false;
    }
    learner->capacity = capacity;
    return true;
}

static uint32_t table_slot(const trainer *learner, uint64_t key)
{
    uint32_t mask = learner->table_size - 1;
    uint32_t slot = (uint32_t)(key >> 20) & mask;
    while (learner->table[slot] != 0 && learner->keys[learner->table[slot] - 1] != key) {
        slot = (slot + 1) & mask;
    }
    return slot;
}

static bool grow_table(trainer *learner)
{
    uint32_t size = learner->table_size * 2;
    uint32_t *table = calloc(size, sizeof *table);
    if (table == NULL) {
        return false;
    }
    free(learner->table);
    learner->table = table;
    learner->table_size = size;
    for (uint32_t row = 0; row < learner->count; row++) {
        learner->table[table_slot(learner, learner->keys[row])] = row + 1;
    }
    return true;
}

dateline_status trainer_open(trainer **out, uint32_t classes, dateline_error *error)
{
    *out = NULL;
    if (classes == 0 || classes > PERCEPTRON_CLASSES_MAX) {
        return error_set(error, DATELINE_USAGE, 0, 0, "a model of %u classes", classes);
    }
    trainer *made = calloc(1, sizeof *made);
    if (made == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a trainer");
    }
    made->classes = classes;
    made->capacity = FIRST_CAPACITY / 2;
    made->table_size = FIRST_CAPACITY;
    if (!grow_rows(made) || !grow_table(made)) {
        trainer_close(made);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a trainer");
    }
    *out = made;
    return DATELINE_OK;
}

void trainer_close(trainer *learner)
{
    if (learner == NULL) {
        return;
    }
    free(learner->keys);
    free(learner->seen);
    free(learner->weights);
    free(learner->sums);
    free(learner->table);
    free(learner);
}

void trainer_score(trainer *learner, const uint64_t *features, uint32_t count, float *scores)
{
    memset(scores, 0, learner->classes * sizeof *scores);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t found = learner->table[table_slot(learner, features[i])];
        if (found == 0) {
            continue;
        }
        learner->seen[found - 1]++;
        const float *row = learner->weights + (size_t)(found - 1) * learner->classes;
        for (uint32_t class = 0; class < learner->classes; class ++) {
            scores[class] += row[class];
        }
    }
}

static uint32_t row_of(trainer *learner, uint64_t key)
{
    uint32_t slot = table_slot(learner, key);
    if (learner->table[slot] != 0) {
        return learner->table[slot] - 1;
    }
    bool fits = learner->count < learner->capacity || grow_rows(learner);
    fits = fits && (learner->count < learner->table_size / 2 || grow_table(learner));
    if (!fits) {
        learner->failed = true;
        return NO_ROW;
    }
    uint32_t row = learner->count++;
    size_t first = (size_t)row * learner->classes;
    learner->keys[row] = key;
    learner->seen[row] = 1;
    memset(learner->weights + first, 0, learner->classes * sizeof(float));
    memset(learner->sums + first, 0, learner->classes * sizeof(float));
    learner->table[table_slot(learner, key)] = row + 1;
    return row;
}

void trainer_add(trainer *learner, const uint64_t *features, uint32_t count, uint32_t class,
                 float amount)
{
    for (uint32_t i = 0; i < count && !learner->failed; i++) {
        uint32_t row = row_of(learner, features[i]);
        if (row != NO_ROW) {
            size_t cell = (size_t)row * learner->classes + class;
            learner->weights[cell] += amount;
            learner->sums[cell] += amount * (float)learner->step;
        }
    }
}

void trainer_step(trainer *learner)
{
    learner->step++;
}

void trainer_finish(trainer *learner)
{
    size_t cells = (size_t)learner->count * learner->classes;
    float steps = learner->step > 0 ? (float)learner->step : 1.0F;
    for (size_t i = 0; i < cells; i++) {
        learner->weights[i] -= learner->sums[i] / steps;
        learner->sums[i] = 0;
    }
}

void trainer_merge(trainer *into, const trainer *from)
{
    for (uint32_t i = 0; i < from->count && !into->failed; i++) {
        uint32_t row = row_of(into, from->keys[i]);
        if (row == NO_ROW) {
            return;
        }
        into->seen[row] += from->seen[i];
        for (uint32_t class = 0; class < into->classes; class ++) {
            into->weights[(size_t)row * into->classes + class] +=
                from->weights[(size_t)i * from->classes + class];
        }
    }
    into->failed = into->failed || from->failed;
}

uint32_t trainer_features(const trainer *learner)
{
    return learner->count;
}

bool trainer_failed(const trainer *learner)
{
    return learner->failed;
}

uint32_t trainer_classes(const trainer *learner)
{
    return learner->classes;
}

uint64_t trainer_key(const trainer *learner, uint32_t row, uint32_t *seen)
{
    *seen = learner->seen[row];
    return learner->keys[row];
}

const float *trainer_weights(const trainer *learner, uint32_t row)
{
    return learner->weights + (size_t)row * learner->classes;
}

uint64_t trainer_next_random(trainer_random *random)
{
    random->state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t mixed = random->state;
    mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94d049bb133111eb);
    return mixed ^ (mixed >> 31);
}

uint32_t trainer_random_below(trainer_random *random, uint32_t below)
{
    return (uint32_t)(((trainer_next_random(random) >> 32) * below) >> 32);
}

void trainer_shuffle(trainer_random *random, uint32_t *items, uint32_t count)
{
    for (uint32_t i = count; i > 1; i--) {
        uint32_t other = trainer_random_below(random, i);
        uint32_t kept = items[i - 1];
        items[i - 1] = items[other];
        items[other] = kept;
    }
}

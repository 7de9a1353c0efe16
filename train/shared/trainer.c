#include "trainer.h"

#include <stdlib.h>

#define NO_ROW UINT32_MAX
#define FIRST_CAPACITY 4096
#define FEATURES_AT_ONCE 128

typedef struct table_slot {
    uint32_t row;   // row + 1, 0 is free
    uint32_t check; // low half of the key; the high half says where the slot is
} table_slot;

// A row is how often the feature was scored, its weights, and its sums (weights times the step they
// were added at), side by side in memory.
struct trainer {
    uint32_t classes;
    uint32_t stride; // floats per row
    uint32_t count;  // features
    uint32_t capacity;
    uint64_t *keys;    // [capacity]
    float *rows;       // [capacity][stride]
    table_slot *table; // [table_size], a power of two
    uint32_t table_size;
    uint32_t step;
    bool failed; // no memory
};

static float *row_at(const trainer *learner, uint32_t row)
{
    return learner->rows + (size_t)row * learner->stride;
}

static float *weights_of(const trainer *learner, uint32_t row)
{
    return row_at(learner, row) + 1;
}

static float *sums_of(const trainer *learner, uint32_t row)
{
    return row_at(learner, row) + 1 + learner->classes;
}

static bool grow_rows(trainer *learner)
{
    uint32_t capacity = learner->capacity * 2;
    uint64_t *keys = realloc(learner->keys, capacity * sizeof *keys);
    learner->keys = keys != NULL ? keys : learner->keys;
    float *rows = realloc(learner->rows, (size_t)capacity * learner->stride * sizeof *rows);
    learner->rows = rows != NULL ? rows : learner->rows;
    if (keys == NULL || rows == NULL) {
        return false;
    }
    learner->capacity = capacity;
    return true;
}

static table_slot *first_slot(const trainer *learner, uint64_t key)
{
    return &learner->table[(uint32_t)(key >> 32) & (learner->table_size - 1)];
}

static table_slot *find_slot(const trainer *learner, uint64_t key)
{
    table_slot *slot = first_slot(learner, key);
    table_slot *end = learner->table + learner->table_size;
    while (slot->row != 0 && slot->check != (uint32_t)key) {
        slot = slot + 1 == end ? learner->table : slot + 1;
    }
    return slot;
}

static bool grow_table(trainer *learner)
{
    uint32_t size = learner->table_size * 2;
    table_slot *table = calloc(size, sizeof *table);
    if (table == NULL) {
        return false;
    }
    free(learner->table);
    learner->table = table;
    learner->table_size = size;
    for (uint32_t row = 0; row < learner->count; row++) {
        uint64_t key = learner->keys[row];
        *find_slot(learner, key) = (table_slot){row + 1, (uint32_t)key};
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
    made->stride = (1 + 2 * classes + 7) / 8 * 8;
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
    free(learner->rows);
    free(learner->table);
    free(learner);
}

// Finds the rows of up to FEATURES_AT_ONCE features. As in reading, memory is asked for all of them
// before any is used.
static uint32_t find_rows(const trainer *learner, const uint64_t *features, uint32_t count,
                          float **rows)
{
    for (uint32_t i = 0; i < count; i++) {
        __builtin_prefetch(first_slot(learner, features[i]));
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        const table_slot *slot = find_slot(learner, features[i]);
        if (slot->row != 0) {
            rows[found] = row_at(learner, slot->row - 1);
            __builtin_prefetch(rows[found++]);
        }
    }
    return found;
}

void trainer_score(trainer *learner, const uint64_t *features, uint32_t count, float *scores)
{
    float *rows[FEATURES_AT_ONCE];
    memset(scores, 0, learner->classes * sizeof *scores);
    for (uint32_t first = 0; first < count; first += FEATURES_AT_ONCE) {
        uint32_t part = count - first < FEATURES_AT_ONCE ? count - first : FEATURES_AT_ONCE;
        uint32_t found = find_rows(learner, features + first, part, rows);
        for (uint32_t i = 0; i < found; i++) {
            rows[i][0] += 1;
            const float *weights = rows[i] + 1;
            for (uint32_t class = 0; class < learner->classes; class ++) {
                scores[class] += weights[class];
            }
        }
    }
}

static uint32_t row_of(trainer *learner, uint64_t key)
{
    table_slot *slot = find_slot(learner, key);
    if (slot->row != 0) {
        return slot->row - 1;
    }
    bool fits = learner->count < learner->capacity || grow_rows(learner);
    fits = fits && (learner->count < learner->table_size / 2 || grow_table(learner));
    if (!fits) {
        learner->failed = true;
        return NO_ROW;
    }
    uint32_t row = learner->count++;
    learner->keys[row] = key;
    memset(row_at(learner, row), 0, learner->stride * sizeof(float));
    row_at(learner, row)[0] = 1;
    *find_slot(learner, key) = (table_slot){row + 1, (uint32_t)key};
    return row;
}

void trainer_add(trainer *learner, const uint64_t *features, uint32_t count, uint32_t class,
                 float amount)
{
    for (uint32_t i = 0; i < count && !learner->failed; i++) {
        uint32_t row = row_of(learner, features[i]);
        if (row != NO_ROW) {
            weights_of(learner, row)[class] += amount;
            sums_of(learner, row)[class] += amount * (float)learner->step;
        }
    }
}

void trainer_step(trainer *learner)
{
    learner->step++;
}

void trainer_finish(trainer *learner)
{
    float steps = learner->step > 0 ? (float)learner->step : 1.0F;
    for (uint32_t row = 0; row < learner->count; row++) {
        for (uint32_t class = 0; class < learner->classes; class ++) {
            weights_of(learner, row)[class] -= sums_of(learner, row)[class] / steps;
            sums_of(learner, row)[class] = 0;
        }
    }
}

void trainer_merge(trainer *into, const trainer *from)
{
    for (uint32_t i = 0; i < from->count && !into->failed; i++) {
        uint32_t row = row_of(into, from->keys[i]);
        if (row == NO_ROW) {
            return;
        }
        row_at(into, row)[0] += row_at(from, i)[0];
        for (uint32_t class = 0; class < into->classes; class ++) {
            weights_of(into, row)[class] += weights_of(from, i)[class];
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

uint64_t trainer_key(const trainer *learner, uint32_t row, float *seen)
{
    *seen = row_at(learner, row)[0];
    return learner->keys[row];
}

const float *trainer_weights(const trainer *learner, uint32_t row)
{
    return weights_of(learner, row);
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

// Lays a trained model into buckets. The weightiest features win: weight is the spread of a row
// times the square root of how often the feature was seen, so that what was learnt by heart from
// one sentence goes first.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "trainer.h"

#define LEVELS 256
#define LEVEL_STEPS 127
#define LEVEL_LARGEST 30000.0
#define LEVEL_CURVE 255.0 // as in mu-law telephony: fine steps for small weights
#define FILL 5            // features per bucket of PERCEPTRON_BUCKET_ROWS

typedef struct ranked_row {
    float worth;
    uint32_t row;
} ranked_row;

typedef struct compaction {
    const trainer *trainer;
    ranked_row *rows; // best first, then cut to `count`
    uint32_t count;
    float largest; // absolute weight
    double smallest;
    perceptron_bucket *buckets;
    uint32_t bucket_count;
    uint32_t (*members)[PERCEPTRON_BUCKET_ROWS]; // [bucket] rows of the trainer
    uint8_t *cells;
    size_t cell_bytes;
} compaction;

static bool is_dense(const trainer *learner)
{
    return trainer_classes(learner) <= PERCEPTRON_DENSE_CLASSES;
}

static int compare_worth(const void *a, const void *b)
{
    const ranked_row *left = a, *right = b;
    if (left->worth != right->worth) {
        return left->worth > right->worth ? -1 : 1;
    }
    return left->row < right->row ? -1 : left->row > right->row;
}

static void rank_rows(compaction *work)
{
    uint32_t classes = trainer_classes(work->trainer);
    for (uint32_t row = 0; row < work->count; row++) {
        const float *weights = trainer_weights(work->trainer, row);
        float seen = 0;
        trainer_key(work->trainer, row, &seen);
        float low = weights[0], high = weights[0];
        for (uint32_t class = 1; class < classes; class ++) {
            low = weights[class] < low ? weights[class] : low;
            high = weights[class] > high ? weights[class] : high;
        }
        float size = high > -low ? high : -low;
        work->largest = size > work->largest ? size : work->largest;
        work->rows[row] = (ranked_row){(high - low) * sqrtf(seen), row};
    }
    qsort(work->rows, work->count, sizeof *work->rows, compare_worth);
}

// Best first, so that a full bucket has kept its best.
static void fill_buckets(compaction *work)
{
    for (uint32_t i = 0; i < work->count; i++) {
        float seen = 0;
        uint64_t key = trainer_key(work->trainer, work->rows[i].row, &seen);
        uint32_t at = perceptron_bucket_of(key, work->bucket_count);
        perceptron_bucket *bucket = &work->buckets[at];
        uint16_t check = perceptron_check_of(key);
        for (uint32_t place = 0; place < PERCEPTRON_BUCKET_ROWS; place++) {
            if (bucket->check[place] == check) {
                break; // a false friend is there already
            }
            if (bucket->check[place] == 0) {
                bucket->check[place] = check;
                work->members[at][place] = work->rows[i].row;
                break;
            }
        }
    }
}

static uint8_t level_of(const compaction *work, float weight)
{
    double part = fabs((double)weight) / (double)work->largest;
    double step = log1p(part * LEVEL_CURVE) / log1p(LEVEL_CURVE) * LEVEL_STEPS;
    int rounded = (int)lround(step);
    return (uint8_t)(weight < 0 ? 128 - rounded : 128 + rounded);
}

static void fill_levels(int16_t levels[LEVELS])
{
    for (int i = 0; i < LEVELS; i++) {
        int step = i - 128 < -LEVEL_STEPS ? -LEVEL_STEPS : i - 128;
        double part = expm1(abs(step) * log1p(LEVEL_CURVE) / LEVEL_STEPS) / LEVEL_CURVE;
        int value = (int)lround(part * LEVEL_LARGEST);
        levels[i] = (int16_t)(step < 0 ? -value : value);
    }
}

static uint8_t write_row(compaction *work, uint32_t row)
{
    const float *weights = trainer_weights(work->trainer, row);
    uint32_t classes = trainer_classes(work->trainer);
    uint8_t length = 0;
    for (uint32_t class = 0; class < classes && length < UINT8_MAX; class ++) {
        if (is_dense(work->trainer)) {
            work->cells[work->cell_bytes++] = level_of(work, weights[class]);
            length++;
        } else if (fabs((double)weights[class]) > work->smallest) {
            work->cells[work->cell_bytes++] = (uint8_t) class;
            work->cells[work->cell_bytes++] = level_of(work, weights[class]);
            length++;
        }
    }
    return length;
}

static void write_cells(compaction *work)
{
    size_t unit = is_dense(work->trainer) ? 1 : 2;
    for (uint32_t at = 0; at < work->bucket_count; at++) {
        perceptron_bucket *bucket = &work->buckets[at];
        bucket->first = (uint32_t)(work->cell_bytes / unit);
        for (uint32_t place = 0; place < PERCEPTRON_BUCKET_ROWS; place++) {
            if (bucket->check[place] != 0) {
                bucket->length[place] = write_row(work, work->members[at][place]);
            }
        }
    }
}

static dateline_status allocate(compaction *work, trainer_limits limits, dateline_error *error)
{
    work->count = trainer_features(work->trainer);
    uint32_t kept = work->count < limits.features ? work->count : limits.features;
    work->bucket_count = kept / FILL + 1;
    work->rows = calloc((size_t)work->count + 1, sizeof *work->rows);
    work->buckets = calloc(work->bucket_count, sizeof *work->buckets);
    work->members = calloc(work->bucket_count, sizeof *work->members);
    work->cells = malloc((size_t)(kept + 1) * trainer_classes(work->trainer) * 2);
    if (work->rows == NULL || work->buckets == NULL || work->members == NULL ||
        work->cells == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to write a model");
    }
    rank_rows(work);
    work->count = kept;
    work->smallest = (double)limits.smallest * (double)work->largest;
    work->largest = work->largest > 0 ? work->largest : 1.0F;
    return DATELINE_OK;
}

static void set_part(trainer_parts *out, uint32_t index, const char *name, const char *part,
                     void *data, size_t length)
{
    snprintf(out->names[index], sizeof out->names[index], "%.38s.%s", name, part);
    out->parts[index] = (container_part){out->names[index], data, length};
    out->owned[index] = data;
}

dateline_status trainer_compact(trainer_parts *out, const trainer *learner, const char *name,
                                trainer_limits limits, dateline_error *error)
{
    memset(out, 0, sizeof *out);
    compaction work = {.trainer = learner};
    uint32_t *shape = malloc(2 * sizeof *shape);
    int16_t *levels = malloc(LEVELS * sizeof *levels);
    dateline_status status = allocate(&work, limits, error);
    if (status == DATELINE_OK && (shape == NULL || levels == NULL || trainer_failed(learner))) {
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory while training %s", name);
    }
    if (status == DATELINE_OK) {
        fill_buckets(&work);
        write_cells(&work);
        fill_levels(levels);
        shape[0] = trainer_classes(learner);
        shape[1] = is_dense(learner);
    }
    set_part(out, 0, name, "shape", shape, 2 * sizeof *shape);
    set_part(out, 1, name, "buckets", work.buckets, work.bucket_count * sizeof *work.buckets);
    set_part(out, 2, name, "cells", work.cells, work.cell_bytes);
    set_part(out, 3, name, "levels", levels, LEVELS * sizeof *levels);
    free(work.rows);
    free(work.members);
    if (status != DATELINE_OK) {
        trainer_parts_clear(out);
    }
    return status;
}

void trainer_parts_clear(trainer_parts *parts)
{
    for (size_t i = 0; i < 4; i++) {
        free(parts->owned[i]);
    }
    memset(parts, 0, sizeof *parts);
}

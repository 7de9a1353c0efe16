#include "model/perceptron.h"

#include <stdio.h>

#define LEVELS 256
#define SHAPE_NUMBERS 2 // classes, is_dense
#define ROWS_AT_ONCE 96
#define BUCKET_WIDTHS "222222221111111144" // perceptron_bucket

static dateline_status find_array(const void **out, uint64_t *count, const container *file,
                                  const char *name, const char *part, size_t size,
                                  const char *widths, dateline_error *error)
{
    char section[64];
    int length = snprintf(section, sizeof section, "%s.%s", name, part);
    if (length < 0 || (size_t)length >= sizeof section) {
        return error_set(error, DATELINE_INTERNAL, 0, 0, "model name %s is too long", name);
    }
    return container_array(out, count, file, section, size, widths, error);
}

static dateline_status read_shape(perceptron *out, const container *file, const char *name,
                                  uint32_t classes, dateline_error *error)
{
    const void *shape = NULL;
    uint64_t count = 0;
    dateline_status status =
        find_array(&shape, &count, file, name, "shape", sizeof(uint32_t), "4", error);
    if (status != DATELINE_OK) {
        return status;
    }
    const uint32_t *numbers = shape;
    if (count != SHAPE_NUMBERS || numbers[0] == 0 || numbers[0] > PERCEPTRON_CLASSES_MAX ||
        numbers[1] > 1 || (numbers[1] == 1 && numbers[0] > PERCEPTRON_DENSE_CLASSES)) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "model %s has no proper shape", name);
    }
    if (classes != 0 && numbers[0] != classes) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "model %s has %u classes, not %u", name,
                         numbers[0], classes);
    }
    out->classes = numbers[0];
    out->is_dense = numbers[1] == 1;
    return DATELINE_OK;
}

// Classes need no check: a byte always fits the array of scores.
static bool buckets_stay_inside(const perceptron *model, uint64_t cell_count)
{
    for (uint32_t i = 0; i < model->bucket_count; i++) {
        const perceptron_bucket *bucket = &model->buckets[i];
        uint64_t cells = bucket->first;
        for (uint32_t row = 0; row < PERCEPTRON_BUCKET_ROWS; row++) {
            if (model->is_dense && bucket->length[row] > model->classes) {
                return false;
            }
            cells += bucket->length[row];
        }
        if (cells > cell_count) {
            return false;
        }
    }
    return true;
}

dateline_status perceptron_open(perceptron *out, const container *file, const char *name,
                                uint32_t classes, dateline_error *error)
{
    dateline_status status = read_shape(out, file, name, classes, error);
    if (status != DATELINE_OK) {
        return status;
    }
    const void *buckets = NULL, *cells = NULL, *levels = NULL;
    uint64_t bucket_count = 0, cell_bytes = 0, level_count = 0;
    status = find_array(&buckets, &bucket_count, file, name, "buckets", sizeof(perceptron_bucket),
                        BUCKET_WIDTHS, error);
    if (status == DATELINE_OK) {
        status = find_array(&cells, &cell_bytes, file, name, "cells", 1, NULL, error);
    }
    if (status == DATELINE_OK) {
        status =
            find_array(&levels, &level_count, file, name, "levels", sizeof(int16_t), "2", error);
    }
    if (status != DATELINE_OK) {
        return status;
    }
    out->buckets = buckets;
    out->bucket_count = (uint32_t)bucket_count;
    out->cells = cells;
    out->levels = levels;
    uint64_t cell_count = out->is_dense ? cell_bytes : cell_bytes / 2;
    if (bucket_count == 0 || bucket_count > UINT32_MAX || level_count != LEVELS ||
        !buckets_stay_inside(out, cell_count)) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "model %s points outside itself", name);
    }
    return DATELINE_OK;
}

// Finds `check` among four: bit 15 of the lane that is zero after xor. The lowest set bit is exact.
static inline uint64_t equal_lanes(uint64_t lanes, uint64_t pattern)
{
    uint64_t x = lanes ^ pattern;
    return (x - UINT64_C(0x0001000100010001)) & ~x & UINT64_C(0x8000800080008000);
}

// Four checks as lanes, the first lowest; where bytes lie so already, it is one load.
static inline uint64_t lanes_of(const uint16_t check[4])
{
    return (uint64_t)check[0] | (uint64_t)check[1] << 16 | (uint64_t)check[2] << 32 |
           (uint64_t)check[3] << 48;
}

// The row's place in the bucket, or PERCEPTRON_BUCKET_ROWS.
static inline uint32_t find_row(const perceptron_bucket *bucket, uint16_t check)
{
    uint64_t pattern = check * UINT64_C(0x0001000100010001);
    uint64_t low = equal_lanes(lanes_of(bucket->check), pattern);
    if (low != 0) {
        return (uint32_t)__builtin_ctzll(low) / 16;
    }
    uint64_t high = equal_lanes(lanes_of(bucket->check + 4), pattern);
    return high != 0 ? 4 + (uint32_t)__builtin_ctzll(high) / 16 : PERCEPTRON_BUCKET_ROWS;
}

// A row of the model: where its cells are and how many.
typedef struct found_row {
    const uint8_t *cells;
    uint32_t length;
} found_row;

static inline found_row row_at(const perceptron *model, const perceptron_bucket *bucket,
                               uint32_t row)
{
    size_t first = bucket->first;
    for (uint32_t i = 0; i < row; i++) {
        first += bucket->length[i];
    }
    return (found_row){model->cells + (model->is_dense ? first : 2 * first), bucket->length[row]};
}

// Finds up to ROWS_AT_ONCE rows. Memory is asked for all of them before any is used: look-ups wait
// for memory most of their time, and so they wait together.
static uint32_t find_rows(const perceptron *model, const uint64_t *features, uint32_t count,
                          found_row *rows)
{
    const perceptron_bucket *buckets[ROWS_AT_ONCE];
    for (uint32_t i = 0; i < count; i++) {
        buckets[i] = &model->buckets[perceptron_bucket_of(features[i], model->bucket_count)];
        __builtin_prefetch(buckets[i]);
    }
    uint32_t found = 0;
    for (uint32_t i = 0; i < count; i++) {
        uint32_t row = find_row(buckets[i], perceptron_check_of(features[i]));
        if (row < PERCEPTRON_BUCKET_ROWS) {
            rows[found] = row_at(model, buckets[i], row);
            __builtin_prefetch(rows[found++].cells);
        }
    }
    return found;
}

static void add_dense(const perceptron *model, const found_row *rows, uint32_t count,
                      int32_t *scores)
{
    for (uint32_t i = 0; i < count; i++) {
        for (uint32_t class = 0; class < rows[i].length; class ++) {
            scores[class] += model->levels[rows[i].cells[class]];
        }
    }
}

static void add_sparse(const perceptron *model, const found_row *rows, uint32_t count,
                       int32_t *scores)
{
    for (uint32_t i = 0; i < count; i++) {
        const uint8_t *cell = rows[i].cells;
        for (uint32_t left = rows[i].length; left > 0; left--, cell += 2) {
            scores[cell[0]] += model->levels[cell[1]];
        }
    }
}

void perceptron_score(const perceptron *model, const uint64_t *features, uint32_t count,
                      int32_t scores[PERCEPTRON_CLASSES_MAX])
{
    found_row rows[ROWS_AT_ONCE];
    memset(scores, 0, model->classes * sizeof *scores);
    for (uint32_t first = 0; first < count; first += ROWS_AT_ONCE) {
        uint32_t part = count - first < ROWS_AT_ONCE ? count - first : ROWS_AT_ONCE;
        uint32_t found = find_rows(model, features + first, part, rows);
        if (model->is_dense) {
            add_dense(model, rows, found, scores);
        } else {
            add_sparse(model, rows, found, scores);
        }
    }
}

uint32_t perceptron_best(const perceptron *model, const int32_t *scores)
{
    uint32_t best = 0;
    for (uint32_t i = 1; i < model->classes; i++) {
        if (scores[i] > scores[best]) {
            best = i;
        }
    }
    return best;
}

// The one text of all kernels: each kernels_NAME.c compiles it with its own lanes and its own way
// to sum a tile of the product. Not for anyone else.
//
// Such a file says how large its tile is (TILE_ROWS rows, TILE_BLOCKS blocks of 16 outputs) and
// defines sum_tile before it includes this header; without them it is the scalar reference.
#ifndef MODEL_KERNELS_TEXT_H
#define MODEL_KERNELS_TEXT_H

#include "model/kernels.h"
#include "model/lanes.h"

#define ALWAYS_INLINE inline __attribute__((always_inline))

#ifndef TILE_ROWS

#define TILE_ROWS 1u
#define TILE_BLOCKS 1u

// sums[rows][blocks * 16] of rows of codes with blocks of weights; inputs is the length of a row.
static ALWAYS_INLINE void sum_tile(int32_t (*sums)[TILE_BLOCKS * KERNELS_BLOCK],
                                   const uint8_t *codes, const int8_t *weights, uint32_t inputs,
                                   uint32_t rows, uint32_t blocks)
{
    (void)rows, (void)blocks;
    memset(sums[0], 0, sizeof sums[0]);
    for (uint32_t first = 0; first < inputs; first += KERNELS_GROUP) {
        for (uint32_t output = 0; output < KERNELS_BLOCK; output++) {
            for (uint32_t i = 0; i < KERNELS_GROUP; i++)
                sums[0][output] += codes[first + i] * *weights++;
        }
    }
}

#endif

// ---- rows to seven bits -----------------------------------------------------------------------

#define RANGES 8u // rows that are measured before they are written: none waits for its own range

// Least and greatest of a row, sixteen numbers at a time: so that one comparison need not wait for
// the one before it.
static inline void find_range(float *least, float *most, const float *x, uint32_t inputs)
{
    lanes low = lanes_load(x), high = low, other_low = low, other_high = low;
    uint32_t i = LANES;
    for (; i + LANES < inputs; i += 2 * LANES) {
        const lanes here = lanes_load(x + i), next = lanes_load(x + i + LANES);
        low = lanes_smaller(here, low);
        high = lanes_larger(here, high);
        other_low = lanes_smaller(next, other_low);
        other_high = lanes_larger(next, other_high);
    }
    if (i < inputs) {
        low = lanes_smaller(lanes_load(x + i), low);
        high = lanes_larger(lanes_load(x + i), high);
    }
    *least = lanes_smallest(lanes_smaller(other_low, low));
    *most = lanes_largest(lanes_larger(other_high, high));
}

static ALWAYS_INLINE lanes scaled(const float *x, lanes from, lanes inverse)
{
    const lanes exact = lanes_multiply(lanes_subtract(lanes_load(x), from), inverse);
    return lanes_smaller(lanes_larger(exact, lanes_all(0.0f)), lanes_all(127.0f));
}

static inline void measure_row(float *low, float *step, const float *x, uint32_t inputs)
{
    float most;
    find_range(low, &most, x, inputs);
    const float range = most - *low;
    *step = range == 0.0f ? 1.0f : range / 127.0f;
}

static inline void write_codes(uint8_t *codes, float low, float step, const float *x,
                               uint32_t inputs)
{
    const lanes from = lanes_all(low), inverse = lanes_all(1.0f / step);
    uint32_t i = 0;
    for (; i + LANES < inputs; i += 2 * LANES)
        lanes_store_more_codes(codes + i, scaled(x + i, from, inverse),
                               scaled(x + i + LANES, from, inverse));
    if (i < inputs)
        lanes_store_codes(codes + i, scaled(x + i, from, inverse));
}

static void quantise(const kernels_codes *out, const float *x, size_t stride, uint32_t rows,
                     uint32_t inputs)
{
    for (uint32_t first = 0; first < rows; first += RANGES) {
        const uint32_t end = rows - first < RANGES ? rows : first + RANGES;
        for (uint32_t row = first; row < end; row++)
            measure_row(out->low + row, out->step + row, x + row * stride, inputs);
        for (uint32_t row = first; row < end; row++)
            write_codes(out->codes + (size_t)row * inputs, out->low[row], out->step[row],
                        x + row * stride, inputs);
    }
}

// ---- the product ------------------------------------------------------------------------------

#define TILE_LANES (TILE_BLOCKS * KERNELS_BLOCK / LANES) // of a row

// What belongs to the outputs of a tile: fetched once for all its rows.
typedef struct tile_outputs {
    lanes scale[TILE_LANES], bias[TILE_LANES], weights[TILE_LANES];
} tile_outputs;

// What the exact sums of a row of a tile mean; count is a constant where this is called.
static ALWAYS_INLINE void write_row(float *out, const int32_t *sums, const tile_outputs *outputs,
                                    float low, float step, uint32_t count, kernels_after after)
{
    for (uint32_t i = 0; i < count; i++) {
        const lanes offset = lanes_multiply(lanes_all(low), outputs->weights[i]);
        const lanes sum =
            lanes_fused(lanes_all(step), lanes_from_integers(sums + i * LANES), offset);
        const lanes y = lanes_fused(outputs->scale[i], sum, outputs->bias[i]);
        lanes_store(out + i * LANES, after == KERNELS_GELU  ? lanes_gelu(y)
                                     : after == KERNELS_CUT ? lanes_larger(y, lanes_all(0.0f))
                                                            : y);
    }
}

// rows and blocks are constants where this is called: the loops of sum_tile unroll.
static ALWAYS_INLINE void multiply_tile(float *out, const kernels_codes *in, uint32_t row,
                                        uint32_t rows, const kernels_matrix *matrix, uint32_t block,
                                        uint32_t blocks, kernels_after after)
{
    int32_t sums[TILE_ROWS][TILE_BLOCKS * KERNELS_BLOCK];
    const size_t first = (size_t)block * KERNELS_BLOCK;
    sum_tile(sums, in->codes + (size_t)row * matrix->inputs,
             matrix->weights + first * matrix->inputs, matrix->inputs, rows, blocks);
    const uint32_t count = blocks * KERNELS_BLOCK / LANES;
    tile_outputs outputs;
    for (uint32_t i = 0; i < count; i++) {
        outputs.scale[i] = lanes_load(matrix->scale + first + i * LANES);
        outputs.bias[i] = lanes_load(matrix->bias + first + i * LANES);
        outputs.weights[i] = lanes_from_integers(matrix->sums + first + i * LANES);
    }
    for (uint32_t i = 0; i < rows; i++)
        write_row(out + (size_t)(row + i) * matrix->outputs + first, sums[i], &outputs,
                  in->low[row + i], in->step[row + i], count, after);
}

// Tiles of `size` rows while there are as many; returns the first row that is left.
static ALWAYS_INLINE uint32_t multiply_tiles(float *out, const kernels_codes *in, uint32_t row,
                                             uint32_t rows, uint32_t size,
                                             const kernels_matrix *matrix, uint32_t block,
                                             uint32_t blocks, kernels_after after)
{
    for (; row + size <= rows; row += size)
        multiply_tile(out, in, row, size, matrix, block, blocks, after);
    return row;
}

// A block's weights stay in the first cache while all rows pass. A row alone waits for its own
// sums: four of them cost twice as much as half a tile.
static ALWAYS_INLINE void multiply_blocks(float *out, const kernels_codes *in, uint32_t rows,
                                          const kernels_matrix *matrix, uint32_t block,
                                          uint32_t blocks, kernels_after after)
{
    uint32_t row = 0;
    row = multiply_tiles(out, in, row, rows, TILE_ROWS, matrix, block, blocks, after);
    row = multiply_tiles(out, in, row, rows, (TILE_ROWS + 1) / 2, matrix, block, blocks, after);
    row = multiply_tiles(out, in, row, rows, (TILE_ROWS + 3) / 4, matrix, block, blocks, after);
    multiply_tiles(out, in, row, rows, 1, matrix, block, blocks, after);
}

static ALWAYS_INLINE void multiply_all(float *out, const kernels_codes *in, uint32_t rows,
                                       const kernels_matrix *matrix, kernels_after after)
{
    const uint32_t blocks = matrix->outputs / KERNELS_BLOCK;
    uint32_t block = 0;
    for (; block + TILE_BLOCKS <= blocks; block += TILE_BLOCKS)
        multiply_blocks(out, in, rows, matrix, block, TILE_BLOCKS, after);
    for (; block < blocks; block++)
        multiply_blocks(out, in, rows, matrix, block, 1, after);
}

// One text for each thing that comes after: asked behind every eight sums, which it is cost six in
// a hundred of all products.
static void multiply(float *out, const kernels_codes *in, uint32_t rows,
                     const kernels_matrix *matrix, kernels_after after)
{
    switch (after) {
    case KERNELS_PLAIN:
        multiply_all(out, in, rows, matrix, KERNELS_PLAIN);
        break;
    case KERNELS_GELU:
        multiply_all(out, in, rows, matrix, KERNELS_GELU);
        break;
    case KERNELS_CUT:
        multiply_all(out, in, rows, matrix, KERNELS_CUT);
        break;
    }
}

// ---- layer norm -------------------------------------------------------------------------------

#define NORM_EPSILON 1e-12f

#define NORM_ROWS 4u // at a time, whose sums do not wait for each other

// x + added of rows that lie one behind the other; what is added to each lane's sum.
static ALWAYS_INLINE void add_rows(float *out, lanes *sums, const float *x, const float *added,
                                   uint32_t rows, uint32_t width)
{
    for (uint32_t i = 0; i < width; i += LANES) {
        for (uint32_t row = 0; row < rows; row++) {
            const size_t at = (size_t)row * width + i;
            const lanes here = added == NULL
                                   ? lanes_load(x + at)
                                   : lanes_add(lanes_load(x + at), lanes_load(added + at));
            lanes_store(out + at, here);
            sums[row] = lanes_add(sums[row], here);
        }
    }
}

// rows is a constant where this is called.
static ALWAYS_INLINE void normalise_rows(float *out, const float *x, const float *added,
                                         const float *gain, const float *shift, uint32_t rows,
                                         uint32_t width)
{
    lanes sums[NORM_ROWS], squares[NORM_ROWS], mean[NORM_ROWS], inverse[NORM_ROWS];
    for (uint32_t row = 0; row < rows; row++)
        sums[row] = squares[row] = lanes_all(0.0f);
    add_rows(out, sums, x, added, rows, width);
    for (uint32_t row = 0; row < rows; row++)
        mean[row] = lanes_all(lanes_total(sums[row]) / (float)width);
    for (uint32_t i = 0; i < width; i += LANES) {
        for (uint32_t row = 0; row < rows; row++) {
            const lanes centred =
                lanes_subtract(lanes_load(out + (size_t)row * width + i), mean[row]);
            squares[row] = lanes_fused(centred, centred, squares[row]);
        }
    }
    for (uint32_t row = 0; row < rows; row++) {
        const float variance = lanes_total(squares[row]) / (float)width;
        inverse[row] = lanes_all(1.0f / sqrtf(variance + NORM_EPSILON));
    }
    for (uint32_t i = 0; i < width; i += LANES) {
        const lanes grown = lanes_load(gain + i), shifted = lanes_load(shift + i);
        for (uint32_t row = 0; row < rows; row++) {
            float *at = out + (size_t)row * width + i;
            const lanes centred = lanes_subtract(lanes_load(at), mean[row]);
            lanes_store(at, lanes_fused(lanes_multiply(centred, inverse[row]), grown, shifted));
        }
    }
}

static void normalise(float *out, const float *x, const float *added, const float *gain,
                      const float *shift, uint32_t rows, uint32_t width)
{
    uint32_t row = 0;
    for (; row + NORM_ROWS <= rows; row += NORM_ROWS) {
        const size_t at = (size_t)row * width;
        normalise_rows(out + at, x + at, added == NULL ? NULL : added + at, gain, shift, NORM_ROWS,
                       width);
    }
    for (; row < rows; row++) {
        const size_t at = (size_t)row * width;
        normalise_rows(out + at, x + at, added == NULL ? NULL : added + at, gain, shift, 1, width);
    }
}

// ---- exponentials -----------------------------------------------------------------------------

static void gelu_all(float *x, size_t count)
{
    for (size_t i = 0; i < count; i += LANES)
        lanes_store(x + i, lanes_gelu(lanes_load(x + i)));
}

static void exp_all(float *x, size_t count)
{
    for (size_t i = 0; i < count; i += LANES)
        lanes_store(x + i, lanes_exp(lanes_load(x + i)));
}

// Turns scores into e^(score - greatest), and what lies behind count up to a full lane into 0.
// Returns their sum.
static inline float raise_row(float *row, uint32_t count)
{
    const uint32_t padded = (count + LANES - 1) / LANES * LANES;
    for (uint32_t i = count; i < padded; i++)
        row[i] = row[0];
    lanes most = lanes_load(row), sum = lanes_all(0.0f);
    for (uint32_t i = LANES; i < padded; i += LANES)
        most = lanes_larger(lanes_load(row + i), most);
    most = lanes_all(lanes_largest(most));
    for (uint32_t i = 0; i < padded; i += LANES) {
        lanes_store(row + i, lanes_exp_below(lanes_subtract(lanes_load(row + i), most)));
        for (uint32_t behind = count; i + LANES == padded && behind < padded; behind++)
            row[behind] = 0.0f;
        sum = lanes_add(sum, lanes_load(row + i));
    }
    return lanes_total(sum);
}

// ---- attention --------------------------------------------------------------------------------

#define QUERIES 6u        // that are scored together
#define KEYS (2u * LANES) // that are scored together

// One head of a window, laid out for the lanes.
typedef struct head_view {
    const float *queries; // [rows], a row every `stride` floats
    size_t stride;
    uint32_t rows;
    uint32_t padded; // rows, rounded up to KEYS
    uint32_t depth;  // numbers of a query, key or value
    float *keys;     // [depth][padded]: keys lie across, so that lanes are keys
    float *values;   // [rows][depth]
    float *scores;   // [QUERIES][padded]
} head_view;

static inline void lay_out_head(head_view *head, const float *keys, const float *values)
{
    for (uint32_t row = 0; row < head->rows; row++) {
        for (uint32_t i = 0; i < head->depth; i++)
            head->keys[(size_t)i * head->padded + row] = keys[row * head->stride + i];
        for (uint32_t i = 0; i < head->depth; i += LANES)
            lanes_store(head->values + (size_t)row * head->depth + i,
                        lanes_load(values + row * head->stride + i));
    }
    for (uint32_t i = 0; i < head->depth; i++) {
        for (uint32_t row = head->rows; row < head->padded; row++)
            head->keys[(size_t)i * head->padded + row] = 0.0f;
    }
}

// count is a constant where this is called, QUERIES, half of them or 1.
static ALWAYS_INLINE void score_queries(const head_view *head, uint32_t first, uint32_t count)
{
    const float *queries = head->queries + first * head->stride;
    for (uint32_t key = 0; key < head->padded; key += KEYS) {
        lanes sums[QUERIES][2];
        for (uint32_t q = 0; q < count; q++)
            sums[q][0] = sums[q][1] = lanes_all(0.0f);
        for (uint32_t i = 0; i < head->depth; i++) {
            const float *keys = head->keys + (size_t)i * head->padded + key;
            const lanes left = lanes_load(keys), right = lanes_load(keys + LANES);
            for (uint32_t q = 0; q < count; q++) {
                const lanes query = lanes_all(queries[q * head->stride + i]);
                sums[q][0] = lanes_fused(query, left, sums[q][0]);
                sums[q][1] = lanes_fused(query, right, sums[q][1]);
            }
        }
        for (uint32_t q = 0; q < count; q++) {
            lanes_store(head->scores + (size_t)q * head->padded + key, sums[q][0]);
            lanes_store(head->scores + (size_t)q * head->padded + key + LANES, sums[q][1]);
        }
    }
}

// out[q] from `at` on, lanes_wide * LANES numbers: the values, each as much as its key scored.
static ALWAYS_INLINE void mix_part(float *out, size_t width, const head_view *head, uint32_t at,
                                   const float *share, uint32_t count, uint32_t lanes_wide)
{
    lanes sums[QUERIES][2];
    for (uint32_t q = 0; q < count; q++)
        sums[q][0] = sums[q][1] = lanes_all(0.0f);
    for (uint32_t key = 0; key < head->rows; key++) {
        const float *values = head->values + (size_t)key * head->depth + at;
        for (uint32_t part = 0; part < lanes_wide; part++) {
            const lanes value = lanes_load(values + part * LANES);
            for (uint32_t q = 0; q < count; q++) {
                const lanes score = lanes_all(head->scores[(size_t)q * head->padded + key]);
                sums[q][part] = lanes_fused(score, value, sums[q][part]);
            }
        }
    }
    for (uint32_t q = 0; q < count; q++) {
        for (uint32_t part = 0; part < lanes_wide; part++)
            lanes_store(out + q * width + at + part * LANES,
                        lanes_multiply(sums[q][part], lanes_all(share[q])));
    }
}

static ALWAYS_INLINE void attend_queries(float *out, size_t width, const head_view *head,
                                         uint32_t first, uint32_t count)
{
    float share[QUERIES];
    score_queries(head, first, count);
    for (uint32_t q = 0; q < count; q++)
        share[q] = 1.0f / raise_row(head->scores + (size_t)q * head->padded, head->rows);
    float *rows = out + first * width;
    uint32_t at = 0;
    for (; at + 2 * LANES <= head->depth; at += 2 * LANES)
        mix_part(rows, width, head, at, share, count, 2);
    for (; at < head->depth; at += LANES)
        mix_part(rows, width, head, at, share, count, 1);
}

static void attend_head(float *out, size_t width, const head_view *head)
{
    uint32_t first = 0;
    for (; first + QUERIES <= head->rows; first += QUERIES)
        attend_queries(out, width, head, first, QUERIES);
    for (; first + QUERIES / 2 <= head->rows; first += QUERIES / 2)
        attend_queries(out, width, head, first, QUERIES / 2);
    for (; first < head->rows; first++)
        attend_queries(out, width, head, first, 1);
}

static void attend(float *out, const float *joined, uint32_t rows, uint32_t width, uint32_t heads,
                   float *scratch)
{
    head_view head = {.stride = 3 * (size_t)width,
                      .rows = rows,
                      .padded = (rows + KEYS - 1) / KEYS * KEYS,
                      .depth = width / heads};
    head.keys = scratch;
    head.values = head.keys + (size_t)head.depth * head.padded;
    head.scores = head.values + (size_t)head.depth * head.padded;
    for (uint32_t i = 0; i < heads; i++) {
        const size_t at = (size_t)i * head.depth;
        head.queries = joined + at;
        lay_out_head(&head, joined + width + at, joined + 2 * (size_t)width + at);
        attend_head(out + at, width, &head);
    }
}

// ---- rows with rows ---------------------------------------------------------------------------

#define DOT_ONES 2u // rows of either side at a time, whose sums do not wait for each other
#define DOT_ROWS 4u

// one_count and row_count are constants where this is called.
static ALWAYS_INLINE void dot_tile(float *out, size_t out_stride, const kernels_rows *ones,
                                   uint32_t one, uint32_t one_count, const kernels_rows *rows,
                                   uint32_t row, uint32_t row_count, uint32_t width)
{
    const float *left = ones->at + one * ones->stride, *right = rows->at + row * rows->stride;
    lanes sums[DOT_ONES][DOT_ROWS];
    for (uint32_t o = 0; o < one_count; o++) {
        for (uint32_t r = 0; r < row_count; r++)
            sums[o][r] = lanes_all(0.0f);
    }
    for (uint32_t i = 0; i < width; i += LANES) {
        lanes their[DOT_ROWS];
        for (uint32_t r = 0; r < row_count; r++)
            their[r] = lanes_load(right + r * rows->stride + i);
        for (uint32_t o = 0; o < one_count; o++) {
            const lanes own = lanes_load(left + o * ones->stride + i);
            for (uint32_t r = 0; r < row_count; r++)
                sums[o][r] = lanes_fused(own, their[r], sums[o][r]);
        }
    }
    for (uint32_t o = 0; o < one_count; o++) {
        for (uint32_t r = 0; r < row_count; r++)
            out[(one + o) * out_stride + row + r] = lanes_total(sums[o][r]);
    }
}

static ALWAYS_INLINE void dot_ones(float *out, size_t out_stride, const kernels_rows *ones,
                                   uint32_t one, uint32_t one_count, const kernels_rows *rows,
                                   uint32_t width)
{
    uint32_t row = 0;
    for (; row + DOT_ROWS <= rows->count; row += DOT_ROWS)
        dot_tile(out, out_stride, ones, one, one_count, rows, row, DOT_ROWS, width);
    for (; row < rows->count; row++)
        dot_tile(out, out_stride, ones, one, one_count, rows, row, 1, width);
}

static void dot(float *out, size_t out_stride, const kernels_rows *ones, const kernels_rows *rows,
                uint32_t width)
{
    uint32_t one = 0;
    for (; one + DOT_ONES <= ones->count; one += DOT_ONES)
        dot_ones(out, out_stride, ones, one, DOT_ONES, rows, width);
    for (; one < ones->count; one++)
        dot_ones(out, out_stride, ones, one, 1, rows, width);
}

// The table of the file that includes this text.
#define KERNELS_TABLE(its_name)                                                                    \
    {                                                                                              \
        .name = (its_name), .quantise = quantise, .multiply = multiply, .normalise = normalise,    \
        .attend = attend, .dot = dot, .gelu = gelu_all, .exp = exp_all,                            \
    }

#endif

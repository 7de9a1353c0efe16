// The arithmetic of the reader's network: a table of functions with one implementation for each
// kind of processor, chosen while the program runs. All of them give the same bits, so that an
// article reads alike on every machine.
//
// Products are of whole numbers (7-bit inputs, 8-bit weights, 32-bit sums) and therefore exact.
// Float arithmetic has one defined order, written once in lanes.h and kernels_text.h:
//   - a sum over a row: lane i takes the elements i, i+8, ...; then the lanes are joined
//     ((0+4)+(2+6))+((1+5)+(3+7)); so does dot, whose terms are added fused, and what seeks the
//     least or greatest of a row, in two such sets of lanes that take turns;
//   - a score query.key, and a mix of values, adds its terms one after the other, each fused.
//
// Shapes: [a][b] is a rows of b numbers side by side. Widths are multiples of KERNELS_LANES.
// Nothing here allocates or checks: linear.h and encoder.h see to sizes.
#ifndef MODEL_KERNELS_H
#define MODEL_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#define KERNELS_LANES 8u
#define KERNELS_BLOCK 16u          // outputs that a matrix keeps together
#define KERNELS_GROUP 4u           // inputs that a matrix keeps together
#define KERNELS_MOST_INPUTS 65536u // 127 * 128 * inputs stays below 2^31

// Rows of numbers in seven bits: x is about low + step * code.
typedef struct kernels_codes {
    uint8_t *codes; // [rows][inputs], 0..127
    float *low;     // [rows]
    float *step;    // [rows]
} kernels_codes;

// y[n] = scale[n] * (step * sum_k code[k] * weight[n][k] + low * sums[n]) + bias[n]
typedef struct kernels_matrix {
    const int8_t *weights; // [outputs/16][inputs/4][16][4]
    const float *scale;    // [outputs]
    const float *bias;     // [outputs]
    const int32_t *sums;   // [outputs], sum of an output's weights
    uint32_t outputs;      // a multiple of KERNELS_BLOCK
    uint32_t inputs;       // a multiple of KERNELS_LANES
} kernels_matrix;

// Row i begins at `at` + i * stride.
typedef struct kernels_rows {
    const float *at;
    size_t stride;
    uint32_t count;
} kernels_rows;

typedef enum kernels_after {
    KERNELS_PLAIN,
    KERNELS_GELU,
    KERNELS_CUT, // what is not above zero becomes zero
} kernels_after;

typedef struct kernels {
    const char *name;
    // Row i begins at x + i * stride and has `inputs` numbers. A row of equal numbers gets step 1.
    void (*quantise)(const kernels_codes *out, const float *x, size_t stride, uint32_t rows,
                     uint32_t inputs);
    // out[rows][matrix->outputs]
    void (*multiply)(float *out, const kernels_codes *in, uint32_t rows,
                     const kernels_matrix *matrix, kernels_after after);
    // Layer norm of x + added, with epsilon 1e-12: out[rows][width]. added may be NULL, out may be
    // x.
    void (*normalise)(float *out, const float *x, const float *added, const float *gain,
                      const float *shift, uint32_t rows, uint32_t width);
    // Every row looks at every row: out[rows][width]. joined[rows][3 * width] is query, key, value;
    // queries are scaled already. scratch[kernels_attend_room(...)].
    void (*attend)(float *out, const float *joined, uint32_t rows, uint32_t width, uint32_t heads,
                   float *scratch);
    // out[i * out_stride + j] = row i of ones . row j of rows, of `width` numbers each.
    void (*dot)(float *out, size_t out_stride, const kernels_rows *ones, const kernels_rows *rows,
                uint32_t width);
    // In place; count is a multiple of KERNELS_LANES. Steps of the above, apart for tests.
    void (*gelu)(float *x, size_t count);
    void (*exp)(float *x, size_t count); // x is cut to -86..88
} kernels;

// What this processor runs, the fastest first and "scalar" last; NULL behind it.
const kernels *kernels_listed(size_t number);
// The fastest.
const kernels *kernels_best(void);
// "scalar", "avx2", "avx512", "neon", "dotprod"; NULL when this build or processor has it not.
const kernels *kernels_named(const char *name);

// Floats that attend needs as scratch.
size_t kernels_attend_room(uint32_t rows, uint32_t width, uint32_t heads);

// One for each file kernels_NAME.c; ask through kernels_named, which looks at the processor.
extern const kernels kernels_scalar, kernels_avx2, kernels_avx512, kernels_neon, kernels_dotprod;

#endif

// The parts of the reader's network as a container holds them, checked once when they are opened:
// linear layers, layer norms, tables of vectors. The heads of other rooms are linears, too: they
// open theirs by name.
//
// A container that holds `NAME` as
//   a linear   NAME.weight int8 [outputs/16][inputs/4][16][4], NAME.scale float, NAME.bias float
//   and
//              NAME.sum int32 [outputs, rounded up to 16], NAME.size u32 {outputs, inputs};
//   a norm     NAME.gain, NAME.shift float [width];
//   a table    NAME.rows int8 [rows][width], NAME.scale float [rows], and where its size is not
//              known from elsewhere NAME.size u32 {rows, width, what}.
//
// Everything opened here is a view into its container, which must outlive it, and may be shared by
// threads. A section that is missing, of another size, or with a number that is not finite is
// DATELINE_CORRUPT.
#ifndef MODEL_LINEAR_H
#define MODEL_LINEAR_H

#include "model/kernels.h"
#include "store/container.h"

#define LINEAR_MOST_OUTPUTS 65536u
#define LINEAR_MOST_ROWS (1u << 24) // of a table

typedef struct linear {
    kernels_matrix matrix; // matrix.outputs is how wide a row of results is
    uint32_t outputs;      // how many of them mean something; the rest are padding
} linear;

typedef struct linear_norm {
    const float *gain, *shift; // [width]
    uint32_t width;
} linear_norm;

// Rows of 8-bit numbers, each with its scale.
typedef struct linear_table {
    const int8_t *rows; // [count][width]
    const float *scale; // [count]
    uint32_t count;
    uint32_t width;
    uint32_t what; // the third number of NAME.size; 0 when the caller knew the size
} linear_table;

// inputs, outputs: what the caller relies on, 0 for any.
dateline_status linear_open(linear *out, const container *file, const char *name, uint32_t inputs,
                            uint32_t outputs, dateline_error *error);
dateline_status linear_norm_open(linear_norm *out, const container *file, const char *name,
                                 uint32_t width, dateline_error *error);
// Reads NAME.size.
dateline_status linear_table_open(linear_table *out, const container *file, const char *name,
                                  dateline_error *error);
// The same of a size known from elsewhere.
dateline_status linear_table_open_sized(linear_table *out, const container *file, const char *name,
                                        uint32_t count, uint32_t width, dateline_error *error);
// An array of exactly `count` finite floats.
dateline_status linear_floats(const float **out, const container *file, const char *name,
                              uint64_t count, dateline_error *error);

// ---- use: no step below fails or allocates ----

// Rows as linears see them: quantised once, then given to any number of linears. One a thread.
typedef struct linear_input {
    kernels_codes codes;
    uint32_t rows, inputs; // that it holds now
    uint32_t most_rows;
    uint32_t most_inputs;
} linear_input;

dateline_status linear_input_open(linear_input *out, uint32_t most_rows, uint32_t most_inputs,
                                  dateline_error *error);
void linear_input_close(linear_input *input); // zeroed is fine

// Row i begins at x + i * stride; at most as many rows and inputs as were opened for.
void linear_input_set(linear_input *input, const kernels *kernels, const float *x, size_t stride,
                      uint32_t rows, uint32_t inputs);
// Rows of another input, as they are there.
void linear_input_choose(linear_input *input, const linear_input *from, const uint32_t *rows,
                         uint32_t count);
// out[rows of the input][layer->matrix.outputs]; the input has the layer's width.
void linear_multiply(float *out, const linear *layer, const linear_input *input,
                     const kernels *kernels, kernels_after after);
// Both at once, for rows that lie close: x[rows][layer->matrix.inputs].
void linear_apply(float *out, const linear *layer, linear_input *input, const kernels *kernels,
                  const float *x, uint32_t rows, kernels_after after);

// Row `row` as floats: out[width]. row < table->count.
void linear_table_row(float *out, const linear_table *table, uint32_t row);

#endif

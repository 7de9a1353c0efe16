#include "model/linear.h"

#include <stdio.h>

#include "base/memory.h"

static dateline_status corrupt(dateline_error *error, const char *name, const char *what)
{
    return error_set(error, DATELINE_CORRUPT, 0, 0, "%s %s", name, what);
}

// The section NAME.PART, which must have exactly `count` elements: bytes, or numbers of four.
static dateline_status find_part(const void **out, const container *file, const char *name,
                                 const char *part, uint64_t count, size_t size,
                                 dateline_error *error)
{
    char section[64];
    const int length = snprintf(section, sizeof section, "%s.%s", name, part);
    if (length < 0 || (size_t)length >= sizeof section)
        return error_set(error, DATELINE_INTERNAL, 0, 0, "name %.80s is too long", name);
    uint64_t found = 0;
    const dateline_status status =
        container_array(out, &found, file, section, size, size == 1 ? NULL : "4", error);
    if (status == DATELINE_OK && found != count)
        return error_set(error, DATELINE_CORRUPT, 0, 0,
                         "section %s has %llu elements, but %llu are needed", section,
                         (unsigned long long)found, (unsigned long long)count);
    return status;
}

static bool are_finite(const float *numbers, uint64_t count)
{
    bool is_finite = true;
    for (uint64_t i = 0; i < count; i++)
        is_finite &= numbers[i] - numbers[i] == 0.0f;
    return is_finite;
}

static dateline_status find_floats(const float **out, const container *file, const char *name,
                                   const char *part, uint64_t count, dateline_error *error)
{
    const void *numbers = NULL;
    const dateline_status status =
        find_part(&numbers, file, name, part, count, sizeof(float), error);
    if (status != DATELINE_OK)
        return status;
    if (!are_finite(numbers, count))
        return corrupt(error, name, "has a number that is not finite");
    *out = numbers;
    return DATELINE_OK;
}

dateline_status linear_floats(const float **out, const container *file, const char *name,
                              uint64_t count, dateline_error *error)
{
    const void *numbers = NULL;
    uint64_t found = 0;
    const dateline_status status =
        container_array(&numbers, &found, file, name, sizeof(float), "4", error);
    if (status != DATELINE_OK)
        return status;
    if (found != count || !are_finite(numbers, count))
        return corrupt(error, name, "has another size, or a number that is not finite");
    *out = numbers;
    return DATELINE_OK;
}

// ---- linears ----------------------------------------------------------------------------------

static bool is_proper_size(const uint32_t size[2])
{
    return size[0] > 0 && size[0] <= LINEAR_MOST_OUTPUTS && size[1] > 0 &&
           size[1] <= KERNELS_MOST_INPUTS && size[1] % KERNELS_LANES == 0;
}

static dateline_status open_size(linear *out, const container *file, const char *name,
                                 uint32_t inputs, uint32_t outputs, dateline_error *error)
{
    const void *section = NULL;
    const dateline_status status =
        find_part(&section, file, name, "size", 2, sizeof(uint32_t), error);
    if (status != DATELINE_OK)
        return status;
    const uint32_t *size = section;
    if (!is_proper_size(size))
        return corrupt(error, name, "has no proper size");
    if ((outputs != 0 && size[0] != outputs) || (inputs != 0 && size[1] != inputs))
        return error_set(error, DATELINE_CORRUPT, 0, 0, "%s is %u x %u, but %u x %u is needed",
                         name, size[0], size[1], outputs, inputs);
    out->outputs = size[0];
    out->matrix.outputs = (size[0] + KERNELS_BLOCK - 1) / KERNELS_BLOCK * KERNELS_BLOCK;
    out->matrix.inputs = size[1];
    return DATELINE_OK;
}

// While fuzzing, sums are not compared, as checksums are not: no fuzzer guesses them.
static bool is_same_sum(int32_t stated, int32_t counted)
{
#ifdef FUZZING_BUILD_MODE_UNSAFE_FOR_PRODUCTION
    (void)stated, (void)counted;
    return true;
#else
    return stated == counted;
#endif
}

// The sums of each output's weights are derived; a file where they differ is not of one piece.
static bool sums_add_up(const kernels_matrix *matrix)
{
    const int8_t *weights = matrix->weights;
    bool is_same = true;
    for (uint32_t first = 0; first < matrix->outputs; first += KERNELS_BLOCK) {
        int32_t sums[KERNELS_BLOCK] = {0};
        for (uint32_t group = 0; group < matrix->inputs / KERNELS_GROUP; group++) {
            for (uint32_t i = 0; i < KERNELS_BLOCK; i++, weights += KERNELS_GROUP)
                sums[i] += weights[0] + weights[1] + weights[2] + weights[3];
        }
        for (uint32_t i = 0; i < KERNELS_BLOCK; i++)
            is_same &= is_same_sum(matrix->sums[first + i], sums[i]);
    }
    return is_same;
}

static dateline_status open_weights(kernels_matrix *matrix, const container *file, const char *name,
                                    dateline_error *error)
{
    const void *weights = NULL, *sums = NULL;
    dateline_status status =
        find_part(&weights, file, name, "weight", (uint64_t)matrix->outputs * matrix->inputs,
                  sizeof *matrix->weights, error);
    if (status == DATELINE_OK)
        status = find_part(&sums, file, name, "sum", matrix->outputs, sizeof *matrix->sums, error);
    if (status != DATELINE_OK)
        return status;
    matrix->weights = weights;
    matrix->sums = sums;
    return sums_add_up(matrix) ? DATELINE_OK : corrupt(error, name, "has sums that do not add up");
}

dateline_status linear_open(linear *out, const container *file, const char *name, uint32_t inputs,
                            uint32_t outputs, dateline_error *error)
{
    linear layer = {.outputs = 0};
    dateline_status status = open_size(&layer, file, name, inputs, outputs, error);
    if (status == DATELINE_OK)
        status = open_weights(&layer.matrix, file, name, error);
    if (status == DATELINE_OK)
        status = find_floats(&layer.matrix.scale, file, name, "scale", layer.matrix.outputs, error);
    if (status == DATELINE_OK)
        status = find_floats(&layer.matrix.bias, file, name, "bias", layer.matrix.outputs, error);
    if (status == DATELINE_OK)
        *out = layer;
    return status;
}

// ---- norms and tables -------------------------------------------------------------------------

dateline_status linear_norm_open(linear_norm *out, const container *file, const char *name,
                                 uint32_t width, dateline_error *error)
{
    linear_norm norm = {.width = width};
    dateline_status status = find_floats(&norm.gain, file, name, "gain", width, error);
    if (status == DATELINE_OK)
        status = find_floats(&norm.shift, file, name, "shift", width, error);
    if (status == DATELINE_OK)
        *out = norm;
    return status;
}

dateline_status linear_table_open_sized(linear_table *out, const container *file, const char *name,
                                        uint32_t count, uint32_t width, dateline_error *error)
{
    linear_table table = {.count = count, .width = width};
    const void *rows = NULL;
    dateline_status status =
        find_part(&rows, file, name, "rows", (uint64_t)count * width, sizeof *table.rows, error);
    if (status == DATELINE_OK)
        status = find_floats(&table.scale, file, name, "scale", count, error);
    if (status != DATELINE_OK)
        return status;
    table.rows = rows;
    *out = table;
    return DATELINE_OK;
}

dateline_status linear_table_open(linear_table *out, const container *file, const char *name,
                                  dateline_error *error)
{
    const void *section = NULL;
    dateline_status status = find_part(&section, file, name, "size", 3, sizeof(uint32_t), error);
    if (status != DATELINE_OK)
        return status;
    const uint32_t *size = section;
    if (size[0] == 0 || size[0] > LINEAR_MOST_ROWS || size[1] == 0 || size[1] > KERNELS_MOST_INPUTS)
        return corrupt(error, name, "has no proper size");
    status = linear_table_open_sized(out, file, name, size[0], size[1], error);
    if (status == DATELINE_OK)
        out->what = size[2];
    return status;
}

// ---- use --------------------------------------------------------------------------------------

dateline_status linear_input_open(linear_input *out, uint32_t most_rows, uint32_t most_inputs,
                                  dateline_error *error)
{
    const kernels_codes codes = {.codes = memory_allocate_zeroed(most_rows, most_inputs),
                                 .low = memory_allocate_zeroed(most_rows, sizeof(float)),
                                 .step = memory_allocate_zeroed(most_rows, sizeof(float))};
    *out = (linear_input){.codes = codes, .most_rows = most_rows, .most_inputs = most_inputs};
    if (codes.codes != NULL && codes.low != NULL && codes.step != NULL)
        return DATELINE_OK;
    linear_input_close(out);
    return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the rows of a linear");
}

void linear_input_close(linear_input *input)
{
    memory_release(input->codes.codes);
    memory_release(input->codes.low);
    memory_release(input->codes.step);
    *input = (linear_input){.rows = 0};
}

void linear_input_set(linear_input *input, const kernels *kernels, const float *x, size_t stride,
                      uint32_t rows, uint32_t inputs)
{
    assert(rows <= input->most_rows && inputs <= input->most_inputs);
    input->rows = rows;
    input->inputs = inputs;
    kernels->quantise(&input->codes, x, stride, rows, inputs);
}

void linear_input_choose(linear_input *input, const linear_input *from, const uint32_t *rows,
                         uint32_t count)
{
    assert(count <= input->most_rows && from->inputs <= input->most_inputs);
    const size_t inputs = from->inputs;
    input->rows = count;
    input->inputs = from->inputs;
    for (size_t i = 0; i < count; i++) {
        memcpy(input->codes.codes + i * inputs, from->codes.codes + rows[i] * inputs, inputs);
        input->codes.low[i] = from->codes.low[rows[i]];
        input->codes.step[i] = from->codes.step[rows[i]];
    }
}

void linear_multiply(float *out, const linear *layer, const linear_input *input,
                     const kernels *kernels, kernels_after after)
{
    assert(input->inputs == layer->matrix.inputs);
    kernels->multiply(out, &input->codes, input->rows, &layer->matrix, after);
}

void linear_apply(float *out, const linear *layer, linear_input *input, const kernels *kernels,
                  const float *x, uint32_t rows, kernels_after after)
{
    linear_input_set(input, kernels, x, layer->matrix.inputs, rows, layer->matrix.inputs);
    linear_multiply(out, layer, input, kernels, after);
}

void linear_table_row(float *out, const linear_table *table, uint32_t row)
{
    assert(row < table->count);
    const int8_t *from = table->rows + (size_t)row * table->width;
    const float scale = table->scale[row];
    for (uint32_t i = 0; i < table->width; i++)
        out[i] = scale * (float)from[i];
}

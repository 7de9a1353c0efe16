#include "support/kernels_compare.h"

#include <math.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/random.h"

#define MOST_ROWS 21u

// Memory of exactly `count` elements, so that sanitizers see a step outside.
static void *numbers_of(size_t count, size_t size)
{
    void *numbers = calloc(count, size);
    assert_non_null(numbers);
    return numbers;
}

static float *random_numbers(size_t count, uint64_t *state, float range)
{
    float *numbers = numbers_of(count, sizeof *numbers);
    random_floats(numbers, count, state, range);
    return numbers;
}

static float *copy_of(const float *numbers, size_t count)
{
    float *copy = numbers_of(count, sizeof *copy);
    memcpy(copy, numbers, count * sizeof *copy);
    return copy;
}

static void assert_same(const void *expected, const void *actual, size_t bytes, const char *what,
                        uint32_t rows, uint32_t width)
{
    if (memcmp(expected, actual, bytes) != 0)
        fail_msg("%s of %u x %u has other bits", what, rows, width);
}

static void compare_quantise(const kernels *path, uint32_t rows, uint32_t width, float range)
{
    uint64_t state = rows + width;
    const size_t stride = width + 3, count = (size_t)rows * width;
    float *x = random_numbers((rows - 1) * stride + width, &state, range);
    kernels_codes codes[2];
    for (int i = 0; i < 2; i++) {
        codes[i] = (kernels_codes){numbers_of(count, 1), numbers_of(rows, 4), numbers_of(rows, 4)};
        (i == 0 ? &kernels_scalar : path)->quantise(&codes[i], x, stride, rows, width);
    }
    assert_same(codes[0].codes, codes[1].codes, count, "quantise: codes", rows, width);
    assert_same(codes[0].low, codes[1].low, rows * sizeof(float), "quantise: low", rows, width);
    assert_same(codes[0].step, codes[1].step, rows * sizeof(float), "quantise: step", rows, width);
    for (int i = 0; i < 2; i++) {
        free(codes[i].codes);
        free(codes[i].low);
        free(codes[i].step);
    }
    free(x);
}

// is_extreme: all codes and weights are as large as they can be, so that sums are.
static void compare_multiply(const kernels *path, uint32_t rows, uint32_t inputs, uint32_t outputs,
                             kernels_after after, int is_extreme)
{
    uint64_t state = rows + inputs + outputs;
    const size_t weight_count = (size_t)inputs * outputs, code_count = (size_t)rows * inputs;
    int8_t *weights = numbers_of(weight_count, 1);
    int32_t *sums = numbers_of(outputs, sizeof *sums);
    kernels_codes codes = {numbers_of(code_count, 1), random_numbers(rows, &state, 1.0f),
                           random_numbers(rows, &state, 0.1f)};
    float *scale = random_numbers(outputs, &state, 0.01f);
    float *bias = random_numbers(outputs, &state, 1.0f);
    random_weights(weights, weight_count, &state);
    for (size_t i = 0; i < code_count; i++)
        codes.codes[i] = is_extreme ? 127 : (uint8_t)random_below(&state, 128);
    for (size_t i = 0; i < weight_count && is_extreme; i++)
        weights[i] = i / 64 % 2 == 0 ? 127 : -128;
    for (uint32_t i = 0; i < outputs; i++)
        sums[i] = (int32_t)random_below(&state, 40000) - 20000;
    const kernels_matrix matrix = {weights, scale, bias, sums, outputs, inputs};
    const size_t count = (size_t)rows * outputs;
    float *expected = numbers_of(count, sizeof(float)), *actual = numbers_of(count, sizeof(float));
    kernels_scalar.multiply(expected, &codes, rows, &matrix, after);
    path->multiply(actual, &codes, rows, &matrix, after);
    assert_same(expected, actual, count * sizeof(float), "multiply", rows, outputs);
    void *all[] = {weights, sums, codes.codes, codes.low, codes.step,
                   scale,   bias, expected,    actual};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

static void compare_normalise(const kernels *path, uint32_t rows, uint32_t width)
{
    uint64_t state = rows * width;
    const size_t count = (size_t)rows * width, bytes = count * sizeof(float);
    float *x = random_numbers(count, &state, 3.0f), *added = random_numbers(count, &state, 1.0f);
    float *gain = random_numbers(width, &state, 2.0f), *shift = random_numbers(width, &state, 1.0f);
    float *expected = numbers_of(count, sizeof(float)), *actual = copy_of(x, count);
    kernels_scalar.normalise(expected, x, added, gain, shift, rows, width);
    path->normalise(actual, actual, added, gain, shift, rows, width);
    assert_same(expected, actual, bytes, "normalise", rows, width);
    kernels_scalar.normalise(expected, x, NULL, gain, shift, rows, width);
    path->normalise(actual, x, NULL, gain, shift, rows, width);
    assert_same(expected, actual, bytes, "normalise without an addend", rows, width);
    void *all[] = {x, added, gain, shift, expected, actual};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]);
}

static void compare_dot(const kernels *path, uint32_t rows, uint32_t width)
{
    uint64_t state = rows + 3 * width;
    const size_t stride = width + 5;
    const uint32_t count = rows % 7 + 1;
    const size_t numbers = (size_t)count * rows;
    float *some = random_numbers(count * width, &state, 1.0f);
    float *all = random_numbers((rows - 1) * stride + width, &state, 2.0f);
    float *expected = numbers_of(numbers, sizeof(float));
    float *actual = numbers_of(numbers, sizeof(float));
    const kernels_rows left = {some, width, count}, right = {all, stride, rows};
    kernels_scalar.dot(expected, rows, &left, &right, width);
    path->dot(actual, rows, &left, &right, width);
    assert_same(expected, actual, numbers * sizeof(float), "dot", rows, width);
    free(some);
    free(all);
    free(expected);
    free(actual);
}

static void compare_attend(const kernels *path, uint32_t rows, uint32_t width, uint32_t heads)
{
    uint64_t state = rows + width + heads;
    const size_t count = (size_t)rows * width;
    float *joined = random_numbers(count * 3, &state, 1.5f);
    float *expected = numbers_of(count, sizeof(float)), *actual = numbers_of(count, sizeof(float));
    float *scratch = numbers_of(kernels_attend_room(rows, width, heads), sizeof(float));
    kernels_scalar.attend(expected, joined, rows, width, heads, scratch);
    path->attend(actual, joined, rows, width, heads, scratch);
    assert_same(expected, actual, count * sizeof(float), "attend", rows, width);
    free(joined);
    free(expected);
    free(actual);
    free(scratch);
}

// Numbers that need care: both zeros, the ends of the range, what is not finite.
static const float odd[] = {0.0f,   -0.0f,  1e-38f, -1e-38f, 3e38f, -3e38f, 87.9f,    88.1f,
                            -85.9f, -86.1f, 0.5f,   -0.5f,   1e-6f, -1e-6f, INFINITY, -INFINITY};
#define ODD (sizeof odd / sizeof *odd)

static void compare_exponentials(const kernels *path, float range)
{
    uint64_t state = 7;
    const size_t count = 4096;
    float *x = random_numbers(count, &state, range), *y = copy_of(x, count);
    memcpy(x, odd, sizeof odd);
    memcpy(y, odd, sizeof odd);
    kernels_scalar.gelu(x, count);
    path->gelu(y, count);
    // 0 * infinity is not a number, whose sign is the processor's own.
    assert_true(isnan(x[ODD - 1]) && isnan(y[ODD - 1]));
    x[ODD - 1] = y[ODD - 1] = 0.0f;
    assert_same(x, y, count * sizeof *x, "gelu", 1, (uint32_t)count);
    memcpy(x, odd, sizeof odd);
    memcpy(y, odd, sizeof odd);
    kernels_scalar.exp(x, count);
    path->exp(y, count);
    assert_same(x, y, count * sizeof *x, "exp", 1, (uint32_t)count);
    free(x);
    free(y);
}

static void compare_products(const kernels *path)
{
    static const uint32_t inputs[] = {8, 24, 96, 384}, outputs[] = {16, 32, 48, 112};
    for (uint32_t rows = 1; rows <= MOST_ROWS; rows++) {
        for (uint32_t i = 0; i < 4; i++) {
            static const kernels_after all[] = {KERNELS_PLAIN, KERNELS_GELU, KERNELS_CUT};
            const kernels_after after = all[(rows + i) % 3];
            compare_multiply(path, rows, inputs[i], outputs[(i + rows) % 4], after, 0);
        }
    }
    compare_multiply(path, 9, 4096, 48, KERNELS_PLAIN, 1);
}

void kernels_compare(const kernels *path)
{
    compare_products(path);
    for (uint32_t rows = 1; rows <= MOST_ROWS; rows++) {
        const uint32_t width = 8 * rows;
        compare_quantise(path, rows, width, rows % 3 == 0 ? 1e-3f : 4.0f);
        compare_normalise(path, rows, width);
        compare_dot(path, rows, width);
        compare_attend(path, rows, width, 1);
        compare_attend(path, rows, 4 * width, 4);
    }
    compare_attend(path, 70, 96, 3);
    compare_attend(path, 130, 16, 1);
    compare_exponentials(path, 4.0f);
    compare_exponentials(path, 90.0f);
}

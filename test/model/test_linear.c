#include "model/linear.h"

#include <math.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/made_reader.h"
#include "support/random.h"

#define INPUTS 24u
#define OUTPUTS 19u // padded to 32
#define ROWS 3u

static made_reader *made_linear(void)
{
    made_reader *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_true(made_reader_linear(made, "head", OUTPUTS, INPUTS));
    return made;
}

static container *container_of(const made_reader *made)
{
    container *file = NULL;
    assert_int_equal(made_reader_container(&file, made, NULL), DATELINE_OK);
    return file;
}

static double weight_of(const linear *layer, uint32_t n, uint32_t k)
{
    const size_t group = (size_t)(n / 16) * (layer->matrix.inputs / 4) + k / 4;
    return (double)layer->matrix.scale[n] *
           layer->matrix.weights[group * 64 + (size_t)(n % 16) * 4 + k % 4];
}

// Seven bits are off by half a step at most, each with its weight.
static void assert_is_product(const float *out, const linear *layer, const float *x, float step)
{
    for (uint32_t n = 0; n < layer->outputs; n++) {
        double sum = (double)layer->matrix.bias[n], most = 1e-5;
        for (uint32_t k = 0; k < INPUTS; k++) {
            sum += weight_of(layer, n, k) * (double)x[k];
            most += fabs(weight_of(layer, n, k)) * (double)step * 0.501;
        }
        assert_true(fabs((double)out[n] - sum) <= most);
    }
}

static void multiplies_rows_by_weights(void **state)
{
    (void)state;
    made_reader *made = made_linear();
    container *file = container_of(made);
    linear layer;
    linear_input input;
    assert_int_equal(linear_open(&layer, file, "head", INPUTS, OUTPUTS, NULL), DATELINE_OK);
    assert_int_equal(layer.outputs, OUTPUTS);
    assert_int_equal(layer.matrix.outputs, 32);
    assert_int_equal(linear_input_open(&input, ROWS, INPUTS, NULL), DATELINE_OK);
    float x[ROWS * INPUTS], out[ROWS * 32], again[ROWS * 32];
    uint64_t random = 5;
    random_floats(x, ROWS * INPUTS, &random, 2);
    linear_apply(out, &layer, &input, kernels_best(), x, ROWS, KERNELS_PLAIN);
    for (uint32_t row = 0; row < ROWS; row++)
        assert_is_product(out + (size_t)row * 32, &layer, x + (size_t)row * INPUTS,
                          input.codes.step[row]);
    // The same rows for a second linear need no second quantising.
    linear_multiply(again, &layer, &input, &kernels_scalar, KERNELS_PLAIN);
    assert_memory_equal(out, again, sizeof out);
    linear_input_close(&input);
    container_close(file);
    made_reader_close(made);
}

// Opens the made linear and expects a corrupt file.
static void assert_corrupt(const made_reader *made, uint32_t inputs, uint32_t outputs)
{
    container *file = container_of(made);
    linear untouched = {.outputs = 77};
    dateline_error error = {.status = DATELINE_OK};
    assert_int_equal(linear_open(&untouched, file, "head", inputs, outputs, &error),
                     DATELINE_CORRUPT);
    assert_int_equal(error.status, DATELINE_CORRUPT);
    assert_int_equal(untouched.outputs, 77);
    container_close(file);
}

static void another_size_than_the_callers_is_refused(void **state)
{
    (void)state;
    made_reader *made = made_linear();
    assert_corrupt(made, INPUTS + 8, 0);
    assert_corrupt(made, 0, OUTPUTS + 1);
    container *file = container_of(made);
    linear layer;
    assert_int_equal(linear_open(&layer, file, "head", 0, 0, NULL), DATELINE_OK);
    assert_int_equal(linear_open(&layer, file, "heads", 0, 0, NULL), DATELINE_CORRUPT);
    container_close(file);
    made_reader_close(made);
}

static void sizes_that_make_no_sense_are_refused(void **state)
{
    (void)state;
    static const uint32_t sizes[][2] = {
        {0, INPUTS},         {OUTPUTS, 0},         {OUTPUTS, INPUTS + 4}, {OUTPUTS, INPUTS + 8},
        {33, INPUTS},        {16, INPUTS},         {UINT32_MAX, INPUTS},  {OUTPUTS, UINT32_MAX},
        {OUTPUTS, 1u << 31}, {1u << 31, 1u << 31}, {65536, 65536},        {OUTPUTS, 65544},
    };
    made_reader *made = made_linear();
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        memcpy((void *)made_reader_find(made, "head.size")->data, sizes[i], sizeof sizes[i]);
        assert_corrupt(made, 0, 0);
    }
    made_reader_close(made);
}

static void a_part_of_another_length_is_refused(void **state)
{
    (void)state;
    static const char *const names[] = {"head.size", "head.weight", "head.sum", "head.scale",
                                        "head.bias"};
    made_reader *made = made_linear();
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        container_part *part = made_reader_find(made, names[i]);
        const size_t whole = part->length;
        for (size_t less = 1; less <= 4; less += 3) {
            part->length = whole - less;
            assert_corrupt(made, 0, 0);
        }
        part->length = 0;
        assert_corrupt(made, 0, 0);
        part->length = whole;
    }
    made_reader_close(made);
}

static void numbers_that_are_not_finite_are_refused(void **state)
{
    (void)state;
    static const char *const names[] = {"head.scale", "head.bias"};
    static const float odd[] = {NAN, INFINITY, -INFINITY};
    made_reader *made = made_linear();
    for (size_t i = 0; i < 6; i++) {
        float *numbers = (float *)made_reader_find(made, names[i / 3])->data;
        const float sound = numbers[31];
        numbers[31] = odd[i % 3];
        assert_corrupt(made, 0, 0);
        numbers[31] = sound;
    }
    made_reader_close(made);
}

static void sums_that_do_not_add_up_are_refused(void **state)
{
    (void)state;
    made_reader *made = made_linear();
    int32_t *sums = (int32_t *)made_reader_find(made, "head.sum")->data;
    sums[18]++;
    assert_corrupt(made, 0, 0);
    sums[18]--;
    sums[19]++; // of a padding output, whose weights are all 0
    assert_corrupt(made, 0, 0);
    made_reader_close(made);
}

static const int8_t table_rows[] = {1, -2, 127, -128, 0, 4};
static const float table_scales[] = {0.5f, 2.0f};

static made_reader *made_table(uint32_t rows, uint32_t width)
{
    made_reader *made = calloc(1, sizeof *made);
    assert_non_null(made);
    uint32_t *size = made_reader_part(made, "form0", "size", 12);
    int8_t *numbers = made_reader_part(made, "form0", "rows", sizeof table_rows);
    float *scales = made_reader_part(made, "form0", "scale", sizeof table_scales);
    assert_true(size != NULL && numbers != NULL && scales != NULL);
    size[0] = rows;
    size[1] = width;
    size[2] = 3;
    memcpy(numbers, table_rows, sizeof table_rows);
    memcpy(scales, table_scales, sizeof table_scales);
    return made;
}

static dateline_status open_table(linear_table *out, const made_reader *made, float row[3])
{
    container *file = container_of(made);
    const dateline_status status = linear_table_open(out, file, "form0", NULL);
    if (status == DATELINE_OK)
        linear_table_row(row, out, 1);
    container_close(file);
    return status;
}

static void a_tables_row_is_scaled(void **state)
{
    (void)state;
    linear_table table;
    float row[3];
    made_reader *made = made_table(2, 3);
    assert_int_equal(open_table(&table, made, row), DATELINE_OK);
    assert_int_equal(table.what, 3);
    const float expected[] = {-256, 0, 8};
    assert_memory_equal(row, expected, sizeof row);
    ((float *)made_reader_find(made, "form0.scale")->data)[0] = NAN;
    assert_int_equal(open_table(&table, made, row), DATELINE_CORRUPT);
    made_reader_close(made);
}

static void a_table_of_another_size_is_refused(void **state)
{
    (void)state;
    static const uint32_t sizes[][2] = {{0, 3}, {2, 0},        {3, 2},
                                        {2, 4}, {1u << 31, 2}, {2, 1u << 31}};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        linear_table table;
        float row[3];
        made_reader *made = made_table(sizes[i][0], sizes[i][1]);
        assert_int_equal(open_table(&table, made, row), DATELINE_CORRUPT);
        made_reader_close(made);
    }
}

TEST_MAIN(cmocka_unit_test(multiplies_rows_by_weights),
          cmocka_unit_test(another_size_than_the_callers_is_refused),
          cmocka_unit_test(sizes_that_make_no_sense_are_refused),
          cmocka_unit_test(a_part_of_another_length_is_refused),
          cmocka_unit_test(numbers_that_are_not_finite_are_refused),
          cmocka_unit_test(sums_that_do_not_add_up_are_refused),
          cmocka_unit_test(a_tables_row_is_scaled),
          cmocka_unit_test(a_table_of_another_size_is_refused))

#include "model/kernels.h"

#include <math.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/kernels_compare.h"
#include "support/random.h"

static void assert_near(double actual, double expected, double most)
{
    if (!(fabs(actual - expected) <= most))
        fail_msg("%.9g is not within %g of %.9g", actual, most, expected);
}

static void every_path_of_this_processor_gives_the_bits_of_the_reference(void **state)
{
    (void)state;
    static const char *const names[] = {"avx2", "avx512", "neon", "dotprod"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const kernels *path = kernels_named(names[i]);
        if (path != NULL) {
            assert_string_equal(path->name, names[i]);
            kernels_compare(path);
        } else {
            print_message("%s: not of this processor\n", names[i]);
        }
    }
}

static void the_best_path_is_one_of_the_named(void **state)
{
    (void)state;
    assert_ptr_equal(kernels_named(kernels_best()->name), kernels_best());
    assert_ptr_equal(kernels_named("scalar"), &kernels_scalar);
    assert_null(kernels_named("abacus"));
}

// ---- the reference against plain arithmetic
// ------------------------------------------------------

static void rows_become_seven_bits_from_their_least_to_their_greatest(void **state)
{
    (void)state;
    const float x[16] = {-1.0f, 0.0f, 1.0f, 0.004f, 0.5f, -0.5f, 0.25f, 0.75f,
                         3.0f,  3.0f, 3.0f, 3.0f,   3.0f, 3.0f,  3.0f,  3.0f};
    uint8_t bytes[16];
    float low[2], step[2];
    const kernels_codes codes = {bytes, low, step};
    kernels_scalar.quantise(&codes, x, 8, 2, 8);
    assert_near((double)low[0], -1.0, 0);
    assert_near((double)step[0], 2.0 / 127, 1e-9);
    // 63.5 goes to the even neighbour, 64.
    const uint8_t expected[8] = {0, 64, 127, 64, 95, 32, 79, 111};
    assert_memory_equal(bytes, expected, 8);
    // Equal numbers: all zeros, with the number itself as the least.
    assert_near((double)low[1], 3.0, 0);
    assert_near((double)step[1], 1.0, 0);
    for (int i = 8; i < 16; i++)
        assert_int_equal(bytes[i], 0);
}

static void what_is_not_a_number_still_becomes_seven_bits(void **state)
{
    (void)state;
    static const float odd[] = {NAN, INFINITY, -INFINITY, 3e38f, -3e38f, 1e-45f};
    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++) {
        for (uint32_t at = 0; at < 8; at++) {
            float x[8] = {1, 2, 3, -3e38f, 5, 6, 7, 8}, low, step;
            uint8_t bytes[8];
            x[at] = odd[i];
            kernels_best()->quantise(&(kernels_codes){bytes, &low, &step}, x, 8, 1, 8);
            for (int k = 0; k < 8; k++)
                assert_in_range(bytes[k], 0, 127);
        }
    }
}

#define ROWS 5u
#define INPUTS 40u
#define OUTPUTS 32u

static double naive_output(const kernels_codes *codes, const kernels_matrix *matrix, uint32_t row,
                           uint32_t output)
{
    double sum = 0;
    for (uint32_t k = 0; k < INPUTS; k++) {
        const size_t group = (size_t)(output / 16) * (INPUTS / 4) + k / 4;
        sum += codes->codes[row * INPUTS + k] *
               (double)matrix->weights[group * 64 + output % 16 * 4 + k % 4];
    }
    return (double)matrix->scale[output] *
               ((double)codes->step[row] * sum + (double)codes->low[row] * matrix->sums[output]) +
           (double)matrix->bias[output];
}

static void a_product_is_the_sum_that_its_header_states(void **state)
{
    (void)state;
    uint64_t random = 1;
    uint8_t bytes[ROWS * INPUTS];
    int8_t weights[OUTPUTS * INPUTS];
    int32_t sums[OUTPUTS];
    float low[ROWS], step[ROWS], scale[OUTPUTS], bias[OUTPUTS];
    static float out[ROWS * OUTPUTS], bent[ROWS * OUTPUTS], cut[ROWS * OUTPUTS];
    for (uint32_t i = 0; i < ROWS * INPUTS; i++)
        bytes[i] = (uint8_t)random_below(&random, 128);
    random_weights(weights, OUTPUTS * INPUTS, &random);
    for (uint32_t i = 0; i < OUTPUTS; i++)
        sums[i] = (int32_t)random_below(&random, 2000) - 1000;
    random_floats(low, ROWS, &random, 1);
    random_floats(step, ROWS, &random, 0.1f);
    random_floats(scale, OUTPUTS, &random, 0.001f);
    random_floats(bias, OUTPUTS, &random, 1);
    const kernels_codes codes = {bytes, low, step};
    const kernels_matrix matrix = {weights, scale, bias, sums, OUTPUTS, INPUTS};
    kernels_scalar.multiply(out, &codes, ROWS, &matrix, KERNELS_PLAIN);
    kernels_scalar.multiply(bent, &codes, ROWS, &matrix, KERNELS_GELU);
    for (uint32_t i = 0; i < ROWS * OUTPUTS; i++)
        assert_near((double)out[i], naive_output(&codes, &matrix, i / OUTPUTS, i % OUTPUTS), 1e-5);
    kernels_scalar.multiply(cut, &codes, ROWS, &matrix, KERNELS_CUT);
    for (uint32_t i = 0; i < ROWS * OUTPUTS; i++)
        assert_true(cut[i] == (out[i] > 0 ? out[i] : 0.0f));
    kernels_scalar.gelu(out, ROWS * OUTPUTS);
    assert_memory_equal(out, bent, sizeof out);
}

static void a_norm_has_mean_zero_and_variance_one_before_gain_and_shift(void **state)
{
    (void)state;
    uint64_t random = 2;
    float x[48], added[48], gain[48], shift[48], out[48];
    random_floats(x, 48, &random, 5);
    random_floats(added, 48, &random, 5);
    random_floats(gain, 48, &random, 2);
    random_floats(shift, 48, &random, 1);
    kernels_scalar.normalise(out, x, added, gain, shift, 1, 48);
    double mean = 0, variance = 0;
    for (int i = 0; i < 48; i++)
        mean += ((double)x[i] + (double)added[i]) / 48;
    for (int i = 0; i < 48; i++)
        variance += pow((double)x[i] + (double)added[i] - mean, 2) / 48;
    for (int i = 0; i < 48; i++) {
        const double normal = ((double)x[i] + (double)added[i] - mean) / sqrt(variance);
        assert_near((double)out[i], normal * (double)gain[i] + (double)shift[i], 1e-5);
    }
    // A row without differences stays finite.
    for (int i = 0; i < 48; i++)
        x[i] = 4.0f;
    kernels_scalar.normalise(out, x, NULL, gain, shift, 1, 48);
    assert_memory_equal(out, shift, sizeof out);
}

static void exponentials_are_as_near_as_floats_allow(void **state)
{
    (void)state;
    for (int first = -86000; first < 88000; first += 8) {
        float x[8], power[8], bent[8];
        for (int i = 0; i < 8; i++)
            x[i] = power[i] = bent[i] = (float)(first + i) / 1000;
        kernels_best()->exp(power, 8);
        kernels_best()->gelu(bent, 8);
        for (int i = 0; i < 8; i++) {
            const double exact = (double)x[i];
            assert_near((double)power[i] / exp(exact), 1, 2e-7);
            const double most = 2e-7 * fmax(1, fabs(exact));
            assert_near((double)bent[i], exact / 2 * (1 + erf(exact / sqrt(2))), most);
        }
    }
}

#define WIDTH 32u
#define HEADS 2u
#define DEPTH (WIDTH / HEADS)
#define WORDS 19u

static double naive_score(const float *joined, uint32_t query, uint32_t key, uint32_t head)
{
    double sum = 0;
    for (uint32_t i = 0; i < DEPTH; i++)
        sum += (double)joined[query * 3 * WIDTH + head * DEPTH + i] *
               (double)joined[key * 3 * WIDTH + WIDTH + head * DEPTH + i];
    return sum;
}

static double naive_attention(const float *joined, uint32_t query, uint32_t at)
{
    double all = 0, sum = 0;
    for (uint32_t key = 0; key < WORDS; key++) {
        const double weight = exp(naive_score(joined, query, key, at / DEPTH));
        all += weight;
        sum += weight * (double)joined[key * 3 * WIDTH + 2 * WIDTH + at];
    }
    return sum / all;
}

static void attention_mixes_values_by_their_keys(void **state)
{
    (void)state;
    uint64_t random = 3;
    static float joined[WORDS * 3 * WIDTH], out[WORDS * WIDTH];
    random_floats(joined, WORDS * 3 * WIDTH, &random, 1);
    float *scratch = calloc(kernels_attend_room(WORDS, WIDTH, HEADS), sizeof *scratch);
    assert_non_null(scratch);
    kernels_scalar.attend(out, joined, WORDS, WIDTH, HEADS, scratch);
    free(scratch);
    for (uint32_t i = 0; i < WORDS * WIDTH; i++)
        assert_near((double)out[i], naive_attention(joined, i / WIDTH, i % WIDTH), 1e-5);
}

static void a_dot_is_the_sum_of_products_of_two_rows(void **state)
{
    (void)state;
    uint64_t random = 5;
    float ones[3 * WIDTH], rows[WORDS * (WIDTH + 1)], out[3 * (WORDS + 2)];
    random_floats(ones, sizeof ones / sizeof *ones, &random, 1);
    random_floats(rows, sizeof rows / sizeof *rows, &random, 1);
    const kernels_rows left = {ones, WIDTH, 3}, right = {rows, WIDTH + 1, WORDS};
    kernels_scalar.dot(out, WORDS + 2, &left, &right, WIDTH);
    for (uint32_t at = 0; at < 3 * WORDS; at++) {
        const uint32_t one = at / WORDS, row = at % WORDS;
        double sum = 0;
        for (uint32_t i = 0; i < WIDTH; i++)
            sum += (double)ones[one * WIDTH + i] * (double)rows[row * (WIDTH + 1) + i];
        assert_near((double)out[one * (WORDS + 2) + row], sum, 1e-5);
    }
}

TEST_MAIN(cmocka_unit_test(every_path_of_this_processor_gives_the_bits_of_the_reference),
          cmocka_unit_test(the_best_path_is_one_of_the_named),
          cmocka_unit_test(rows_become_seven_bits_from_their_least_to_their_greatest),
          cmocka_unit_test(what_is_not_a_number_still_becomes_seven_bits),
          cmocka_unit_test(a_product_is_the_sum_that_its_header_states),
          cmocka_unit_test(a_norm_has_mean_zero_and_variance_one_before_gain_and_shift),
          cmocka_unit_test(exponentials_are_as_near_as_floats_allow),
          cmocka_unit_test(attention_mixes_values_by_their_keys),
          cmocka_unit_test(a_dot_is_the_sum_of_products_of_two_rows))

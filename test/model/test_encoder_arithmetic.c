// The encoder against the same network in doubles, written from the description of the file alone:
// one number after the other, nothing shared with the kernels.
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/made_reader.h"
#include "support/made_window.h"

#define MOST_ROWS 32
#define MOST_WIDE 128

typedef double rows_of[MOST_ROWS][MOST_WIDE];

static const void *part_of(made_reader *made, const char *name, const char *part)
{
    char full[64];
    snprintf(full, sizeof full, "%s%s%s", name, part[0] == '\0' ? "" : ".", part);
    const container_part *found = made_reader_find(made, full);
    if (found == NULL)
        fail_msg("no part %s", full);
    return found->data;
}

static double number_of(made_reader *made, const char *name, const char *part, size_t i)
{
    return (double)((const float *)part_of(made, name, part))[i];
}

// In seven bits, as a linear sees it.
static void coarsen(double *x, uint32_t count)
{
    double low = x[0], high = x[0];
    for (uint32_t i = 0; i < count; i++) {
        low = fmin(low, x[i]);
        high = fmax(high, x[i]);
    }
    const double step = high > low ? (high - low) / 127 : 1;
    for (uint32_t i = 0; i < count; i++)
        x[i] = low + step * rint((x[i] - low) / step);
}

static void apply(double *out, const double *x, made_reader *made, const char *name)
{
    const uint32_t *size = part_of(made, name, "size");
    const int8_t *weights = part_of(made, name, "weight");
    double coarse[3 * MOST_WIDE];
    memcpy(coarse, x, size[1] * sizeof *x);
    coarsen(coarse, size[1]);
    for (uint32_t n = 0; n < size[0]; n++) {
        double sum = 0;
        for (uint32_t k = 0; k < size[1]; k++)
            sum += coarse[k] * weights[((size_t)(n / 16) * (size[1] / 4) + k / 4) * 64 +
                                       (size_t)(n % 16) * 4 + k % 4];
        out[n] = sum * number_of(made, name, "scale", n) + number_of(made, name, "bias", n);
    }
}

static void normalise(double *x, uint32_t width, made_reader *made, const char *name)
{
    double mean = 0, variance = 0;
    for (uint32_t i = 0; i < width; i++)
        mean += x[i] / width;
    for (uint32_t i = 0; i < width; i++)
        variance += (x[i] - mean) * (x[i] - mean) / width;
    for (uint32_t i = 0; i < width; i++)
        x[i] = (x[i] - mean) / sqrt(variance + 1e-12) * number_of(made, name, "gain", i) +
               number_of(made, name, "shift", i);
}

static double bend(double x)
{
    return x / 2 * (1 + erf(x / sqrt(2)));
}

static void name_layer(char out[32], uint32_t layer, const char *part)
{
    snprintf(out, 32, "layer%u.%s", layer, part);
}

static void add_and_normalise(double *x, const double *change, uint32_t width, made_reader *made,
                              const char *name)
{
    for (uint32_t i = 0; i < width; i++)
        x[i] += change[i];
    normalise(x, width, made, name);
}

// ---- layers and pieces ------------------------------------------------------------------------

static double table_number(made_reader *made, const char *name, uint32_t row, uint32_t width,
                           uint32_t i)
{
    return ((const int8_t *)part_of(made, name, "rows"))[row * width + i] *
           number_of(made, name, "scale", row);
}

static void embed(double *x, made_reader *made, const encoder_shape *shape, uint32_t at,
                  uint32_t piece, uint32_t its_case)
{
    for (uint32_t i = 0; i < shape->width; i++)
        x[i] = table_number(made, "pieces", piece, shape->width, i) +
               number_of(made, "positions", "", at * shape->width + i) +
               number_of(made, "cases", "", its_case * shape->width + i);
    normalise(x, shape->width, made, "input");
}

static double score(const double *query, const double *key, uint32_t depth)
{
    double sum = 0;
    for (uint32_t i = 0; i < depth; i++)
        sum += query[i] * key[i];
    return exp(sum);
}

static void attend(double *out, const rows_of joined, uint32_t row, uint32_t rows,
                   const encoder_shape *shape)
{
    const uint32_t width = shape->width, depth = width / shape->heads;
    memset(out, 0, width * sizeof *out);
    for (uint32_t head = 0; head < width; head += depth) {
        double all = 0;
        for (uint32_t key = 0; key < rows; key++)
            all += score(joined[row] + head, joined[key] + width + head, depth);
        for (uint32_t key = 0; key < rows; key++) {
            const double share = score(joined[row] + head, joined[key] + width + head, depth) / all;
            for (uint32_t i = head; i < head + depth; i++)
                out[i] += share * joined[key][2 * width + i];
        }
    }
}

static void run_layer(rows_of x, uint32_t rows, made_reader *made, const encoder_shape *shape,
                      uint32_t layer)
{
    static rows_of joined;
    char attend_name[32], join[32], widen[32], narrow[32], norm1[32], norm2[32];
    name_layer(attend_name, layer, "attend");
    name_layer(join, layer, "join");
    name_layer(widen, layer, "widen");
    name_layer(narrow, layer, "narrow");
    name_layer(norm1, layer, "norm1");
    name_layer(norm2, layer, "norm2");
    for (uint32_t row = 0; row < rows; row++)
        apply(joined[row], x[row], made, attend_name);
    for (uint32_t row = 0; row < rows; row++) {
        double attended[MOST_WIDE], change[MOST_WIDE], wide[MOST_WIDE];
        attend(attended, joined, row, rows, shape);
        apply(change, attended, made, join);
        add_and_normalise(x[row], change, shape->width, made, norm1);
        apply(wide, x[row], made, widen);
        for (uint32_t i = 0; i < shape->inner; i++)
            wide[i] = bend(wide[i]);
        apply(change, wide, made, narrow);
        add_and_normalise(x[row], change, shape->width, made, norm2);
    }
}

static void write_features(double *out, made_reader *made, const encoder_shape *shape,
                           const uint32_t *form_rows)
{
    const uint32_t width = shape->features / shape->tables;
    for (uint32_t table = 0; table < shape->tables; table++) {
        char name[16];
        snprintf(name, sizeof name, "form%u", table);
        for (uint32_t i = 0; i < width; i++)
            *out++ = table_number(made, name, form_rows[table], width, i);
    }
}

static void run_pieces(rows_of out, made_reader *made, const encoder_shape *shape,
                       const encoder_window *window)
{
    static rows_of x;
    const uint32_t rows = window->piece_count + 2;
    embed(x[0], made, shape, 0, 101, 5);
    for (uint32_t i = 0; i < window->piece_count; i++)
        embed(x[i + 1], made, shape, i + 1, window->pieces[i],
              window->cases[window->piece_words[i]]);
    embed(x[rows - 1], made, shape, rows - 1, 102, 5);
    for (uint32_t layer = 0; layer < shape->layers; layer++)
        run_layer(x, rows, made, shape, layer);
    for (uint32_t word = 0; word < window->word_count; word++) {
        uint32_t count = 0;
        memset(out[word], 0, sizeof out[word]);
        for (uint32_t i = 0; i < window->piece_count; i++)
            count += window->piece_words[i] == word;
        for (uint32_t i = 0; i < window->piece_count; i++) {
            for (uint32_t k = 0; window->piece_words[i] == word && k < shape->width; k++)
                out[word][k] += x[i + 1][k] / count;
        }
        write_features(out[word] + shape->width, made, shape,
                       window->form_rows + (size_t)word * shape->tables);
    }
}

// ---- words ------------------------------------------------------------------------------------

static void run_convolution(rows_of x, uint32_t rows, made_reader *made, const encoder_shape *shape,
                            uint32_t layer)
{
    static rows_of change;
    const uint32_t width = shape->width;
    char mix[32], norm[32];
    snprintf(mix, sizeof mix, "convolution%u.mix", layer);
    snprintf(norm, sizeof norm, "convolution%u.norm", layer);
    for (uint32_t row = 0; row < rows; row++) {
        double near[3 * MOST_WIDE] = {0};
        for (uint32_t i = 0; i < width; i++) {
            near[i] = row == 0 ? 0 : x[row - 1][i];
            near[width + i] = x[row][i];
            near[2 * width + i] = row + 1 == rows ? 0 : x[row + 1][i];
        }
        apply(change[row], near, made, mix);
    }
    for (uint32_t row = 0; row < rows; row++) {
        for (uint32_t i = 0; i < width; i++)
            change[row][i] = bend(change[row][i]);
        add_and_normalise(x[row], change[row], width, made, norm);
    }
}

static void run_words(rows_of out, made_reader *made, const encoder_shape *shape,
                      const encoder_window *window)
{
    for (uint32_t word = 0; word < window->word_count; word++) {
        double features[MOST_WIDE];
        write_features(features, made, shape, window->form_rows + (size_t)word * shape->tables);
        apply(out[word], features, made, "input");
        for (uint32_t i = 0; i < shape->width; i++)
            out[word][i] += number_of(made, "positions", "", word * shape->width + i);
        normalise(out[word], shape->width, made, "input.norm");
    }
    for (uint32_t layer = 0; layer < shape->convolutions; layer++)
        run_convolution(out, window->word_count, made, shape, layer);
    for (uint32_t layer = 0; layer < shape->layers; layer++)
        run_layer(out, window->word_count, made, shape, layer);
}

// ---- the comparison ---------------------------------------------------------------------------

// Where a number lies halfway between two codes, doubles may round it otherwise: then a few results
// are off by about a hundredth. A wrong formula would move most of them by far more.
static void assert_alike(const rows_of expected, const float *actual, uint32_t words,
                         uint32_t width)
{
    double sum = 0;
    for (uint32_t word = 0; word < words; word++) {
        for (uint32_t i = 0; i < width; i++) {
            const double difference = fabs(expected[word][i] - (double)*actual++);
            assert_true(difference < 0.1);
            sum += difference;
        }
    }
    if (sum / words / width > 0.004)
        fail_msg("off by %g on average", sum / words / width);
}

static void compare(const encoder_shape *shape, uint32_t words, uint64_t seed)
{
    static rows_of expected;
    static made_window window;
    container *file = NULL;
    encoder *encoder = NULL;
    encoder_work *work = NULL;
    const float *vectors = NULL;
    made_reader *made = made_reader_open(shape, MADE_TABLE_ROWS, seed);
    assert_non_null(made);
    assert_int_equal(made_reader_container(&file, made, NULL), DATELINE_OK);
    assert_int_equal(encoder_open(&encoder, file, kernels_best(), NULL), DATELINE_OK);
    assert_int_equal(encoder_work_open(&work, encoder, words, NULL), DATELINE_OK);
    made_window_fill(&window, shape, words, encoder_most_pieces(encoder), seed);
    assert_int_equal(encoder_run(&vectors, work, &window.window, NULL), DATELINE_OK);
    if (shape->kind == ENCODER_PIECES)
        run_pieces(expected, made, shape, &window.window);
    else
        run_words(expected, made, shape, &window.window);
    assert_alike(expected, vectors, words, shape->output);
    encoder_work_close(work);
    encoder_close(encoder);
    container_close(file);
    made_reader_close(made);
}

static void pieces_are_what_its_file_says(void **state)
{
    (void)state;
    for (uint32_t words = 1; words < 14; words++)
        compare(&made_pieces, words, words);
}

static void words_are_what_their_file_says(void **state)
{
    (void)state;
    for (uint32_t words = 1; words < 14; words++)
        compare(&made_words, words, words);
}

TEST_MAIN(cmocka_unit_test(pieces_are_what_its_file_says),
          cmocka_unit_test(words_are_what_their_file_says))

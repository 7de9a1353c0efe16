// How fast the reader's network runs on each path of this processor: one product, and whole
// encoders of random weights.
//
//     taskset -c 0 build/bench/bench_encoder [scalar|avx2|avx512|neon|dotprod]
//
// Each figure is the best of many batches, in time of the processor: what else the machine does
// matters little.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "model/encoder.h"
#include "support/made_reader.h"
#include "support/made_window.h"

#define SECONDS 1.5 // spent on each figure
#define BATCH 0.05  // seconds of one batch

static const encoder_shape accurate = {.kind = ENCODER_PIECES,
                                       .width = 384,
                                       .layers = 6,
                                       .heads = 12,
                                       .inner = 1536,
                                       .positions = 512,
                                       .pieces = 30522,
                                       .cases = 7,
                                       .features = 128,
                                       .tables = 4,
                                       .output = 512};

static const encoder_shape fast = {.kind = ENCODER_WORDS,
                                   .width = 128,
                                   .convolutions = 2,
                                   .layers = 2,
                                   .heads = 4,
                                   .inner = 256,
                                   .positions = 512,
                                   .features = 240,
                                   .tables = 5,
                                   .output = 128};

// Seconds of the processor, not of the clock.
static double now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// Seconds of one round of work, which may fail by returning false.
static double best_of(bool (*work)(void *context), void *context)
{
    uint32_t rounds = 1;
    double best = 1e9;
    for (const double end = now() + SECONDS; now() < end;) {
        const double start = now();
        for (uint32_t i = 0; i < rounds; i++) {
            if (!work(context))
                return 1e9;
        }
        const double took = now() - start;
        if (took < BATCH)
            rounds *= 2;
        else if (took / rounds < best)
            best = took / rounds;
    }
    return best;
}

// ---- one product ------------------------------------------------------------------------------

typedef struct product {
    const kernels *path;
    linear layer;
    linear_input input;
    float *out;
    kernels_after after;
} product;

static bool multiply(void *context)
{
    const product *product = context;
    linear_multiply(product->out, &product->layer, &product->input, product->path, product->after);
    return true;
}

static void tell_product(product *product)
{
    const kernels_matrix *matrix = &product->layer.matrix;
    const double count = 1e-9 * product->input.rows * matrix->inputs * matrix->outputs;
    product->after = KERNELS_PLAIN;
    const double plain = best_of(multiply, product);
    product->after = KERNELS_GELU;
    printf("%-8s product %u x %u x %u: %.1f GMAC/s, with gelu %.1f\n", product->path->name,
           product->input.rows, matrix->inputs, matrix->outputs, count / plain,
           count / best_of(multiply, product));
}

static void time_product(const kernels *path, uint32_t rows, uint32_t inputs, uint32_t outputs)
{
    made_reader *made = calloc(1, sizeof *made);
    container *file = NULL;
    product product = {.path = path, .out = calloc((size_t)rows * outputs, sizeof(float))};
    float *x = calloc((size_t)rows * inputs, sizeof *x);
    uint64_t random = 1;
    if (made != NULL && x != NULL && product.out != NULL &&
        made_reader_linear(made, "x", outputs, inputs) &&
        made_reader_container(&file, made, NULL) == DATELINE_OK &&
        linear_open(&product.layer, file, "x", inputs, outputs, NULL) == DATELINE_OK &&
        linear_input_open(&product.input, rows, inputs, NULL) == DATELINE_OK) {
        random_floats(x, (size_t)rows * inputs, &random, 2);
        linear_input_set(&product.input, path, x, inputs, rows, inputs);
        tell_product(&product);
    }
    linear_input_close(&product.input);
    container_close(file);
    made_reader_close(made);
    free(product.out);
    free(x);
}

// ---- whole encoders ---------------------------------------------------------------------------

typedef struct encoding {
    encoder_work *work;
    made_window window;
} encoding;

static bool encode(void *context)
{
    encoding *encoding = context;
    const float *vectors = NULL;
    return encoder_run(&vectors, encoding->work, &encoding->window.window, NULL) == DATELINE_OK;
}

static void time_encoder(const kernels *path, const container *file, const char *name)
{
    static encoding encoding;
    encoder *encoder = NULL;
    const double start = now();
    if (encoder_open(&encoder, file, path, NULL) != DATELINE_OK)
        return;
    const double opened = now() - start;
    const bool has_pieces = encoder_shape_of(encoder)->kind == ENCODER_PIECES;
    const uint32_t words = has_pieces ? 80 : 100, pieces = has_pieces ? 126 : 0;
    if (encoder_work_open(&encoding.work, encoder, words, NULL) == DATELINE_OK) {
        made_window_fill(&encoding.window, encoder_shape_of(encoder), words, pieces, 1);
        const double took = best_of(encode, &encoding);
        printf("%-8s %s: %.2f ms a window, %.0f %s/s; opened in %.1f ms\n", path->name, name,
               1e3 * took, (has_pieces ? pieces : words) / took, has_pieces ? "pieces" : "words",
               1e3 * opened);
    }
    encoder_work_close(encoding.work);
    encoding.work = NULL;
    encoder_close(encoder);
}

static container *made_container(const encoder_shape *shape)
{
    container *file = NULL;
    made_reader *made = made_reader_open(shape, MADE_TABLE_ROWS, 1);
    if (made != NULL)
        (void)made_reader_container(&file, made, NULL);
    made_reader_close(made);
    return file;
}

int main(int count, char **arguments)
{
    container *large = made_container(&accurate), *small = made_container(&fast);
    if (large == NULL || small == NULL)
        return 1;
    const kernels *path = NULL;
    for (size_t i = 0; (path = kernels_listed(i)) != NULL; i++) {
        if (count > 1 && strcmp(arguments[1], path->name) != 0)
            continue;
        time_product(path, 128, 384, 1536);
        time_product(path, 128, 1536, 384);
        time_encoder(path, large, "pieces, 6 layers of 384 and 1536");
        time_encoder(path, small, "words, 2 convolutions and 2 layers of 128 and 256");
    }
    container_close(large);
    container_close(small);
    return 0;
}

// Any bytes as a reader's model: a typed error, or vectors without a step outside; where there are
// heads, too, the same for a whole network that reads a document.
#include <stdlib.h>

#include "model/encoder.h"
#include "neural/neural.h"
#include "reached.h"
#include "support/made_document.h"
#include "support/made_network.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define WORDS 5u
#define PIECES 9u

// A window that any model can take: numbers are cut to what it has.
static void run(const encoder *encoder, encoder_work *work)
{
    const encoder_shape *shape = encoder_shape_of(encoder);
    uint32_t pieces[PIECES], piece_words[PIECES], form_rows[WORDS * ENCODER_MOST_TABLES];
    uint8_t cases[WORDS];
    const uint32_t most = encoder_most_pieces(encoder);
    for (uint32_t i = 0; i < PIECES; i++) {
        pieces[i] = shape->pieces == 0 ? 0 : i * 37 % shape->pieces;
        piece_words[i] = i * WORDS / PIECES;
    }
    for (uint32_t word = 0; word < WORDS; word++) {
        cases[word] = (uint8_t)word;
        for (uint32_t i = 0; i < shape->tables; i++)
            form_rows[word * shape->tables + i] =
                (word + i) * 101 % encoder_form_table(encoder, i)->count;
    }
    const encoder_window window = {.pieces = pieces,
                                   .piece_words = piece_words,
                                   .cases = cases,
                                   .form_rows = form_rows,
                                   .piece_count = most < PIECES ? most : PIECES,
                                   .word_count = WORDS};
    const float *vectors = NULL;
    fuzz_reached++;
    if (encoder_run(&vectors, work, &window, NULL) != DATELINE_OK || vectors == NULL)
        abort();
}

static void open_and_run(const container *file, const kernels *kernels)
{
    encoder *encoder = NULL;
    encoder_work *work = NULL;
    if (encoder_open(&encoder, file, kernels, NULL) != DATELINE_OK)
        return;
    if (encoder_work_open(&work, encoder, WORDS, NULL) == DATELINE_OK)
        run(encoder, work);
    encoder_work_close(work);
    encoder_close(encoder);
}

static void read_document(const neural_model *model)
{
    neural_worker *worker = NULL;
    neural_layer layer;
    text_document document;
    arena *memory = NULL;
    if (neural_worker_open(&worker, model, NULL) == DATELINE_OK &&
        arena_open(&memory, 1 << 20, NULL) == DATELINE_OK &&
        made_document(&document, memory, SLICE("A b, 12 o'clock.\n\nShe said so")) &&
        (neural_read(&layer, worker, memory, &document, NULL) != DATELINE_OK ||
         made_network_fault(&layer) != NULL))
        abort();
    arena_close(memory);
    neural_worker_close(worker);
}

// Ends the container in any case.
static void open_network(container *file)
{
    neural_model *model = NULL;
    if (!container_has(file, "tags.names")) {
        container_close(file);
        return;
    }
    if (neural_model_open_container(&model, file, kernels_best(), NULL) == DATELINE_OK)
        read_document(model);
    neural_model_close(model);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    void *aligned = aligned_alloc(64, size / 64 * 64 + 64);
    container *file = NULL;
    if (aligned == NULL)
        return 0;
    if (size > 0)
        memcpy(aligned, data, size);
    if (container_open_memory(&file, aligned, size, ENCODER_KIND, NULL) == DATELINE_OK) {
        open_and_run(file, kernels_best());
        open_and_run(file, &kernels_scalar);
        open_network(file);
    }
    free(aligned);
    return 0;
}

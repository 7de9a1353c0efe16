// Any bytes as a model file: a typed error, or scores without a step outside.
#include <stdlib.h>

#include "model/perceptron.h"
#include "reached.h"
#include "syntax/lemma.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void score(const perceptron *model)
{
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    uint64_t features[200];
    for (uint32_t round = 0; round < 16; round++) {
        for (uint32_t i = 0; i < 200; i++) {
            features[i] = perceptron_mix(round, i);
        }
        perceptron_score(model, features, 200, scores);
        if (perceptron_best(model, scores) >= model->classes) {
            abort();
        }
    }
}

static void look_up(const lemma_table *table, arena *memory)
{
    static const char *const words[] = {"", "a", "went", "gunmen", "bombings"};
    for (uint32_t i = 0; i < sizeof words / sizeof *words; i++) {
        slice word = slice_from_string(words[i]);
        for (uint32_t tag = 0; tag < 4; tag++) {
            (void)lemma_apply(lemma_find(table, word, tag), memory, word, word);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    void *aligned = aligned_alloc(64, size / 64 * 64 + 64);
    container *file = NULL;
    arena *memory = NULL;
    perceptron model;
    lemma_table lemmas;
    if (aligned == NULL) {
        return 0;
    }
    if (size > 0) {
        memcpy(aligned, data, size);
    }
    if (container_open_memory(&file, aligned, size, "model", NULL) == DATELINE_OK &&
        arena_open(&memory, 1 << 16, NULL) == DATELINE_OK) {
        if (perceptron_open(&model, file, "x", 0, NULL) == DATELINE_OK) {
            fuzz_reached++;
            score(&model);
        }
        if (lemma_table_open(&lemmas, file, NULL) == DATELINE_OK) {
            look_up(&lemmas, memory);
        }
    }
    arena_close(memory);
    container_close(file);
    free(aligned);
    return 0;
}

// What a network makes of tags and trees when it asks another one, too.
#include <stdlib.h>

#include "neural/heads.h"
#include "support/cmocka_all.h"
#include "support/made_document.h"
#include "support/made_network.h"
#include "support/scratch.h"

#define BUDGET ((size_t)1 << 26)
#define PROSE                                                                                      \
    "the mayor said on monday that 12 people had left .\nsoldiers came at night , and nobody "     \
    "slept"

// Zeros in place of what a part holds.
static void silence(made_reader *made, const char *name)
{
    container_part *part = made_reader_find(made, name);
    assert_non_null(part);
    memset((void *)part->data, 0, part->length);
}

// A network to whom all tags, heads and relations are the same.
static made_reader *without_opinion(void)
{
    static const char *const parts[] = {"tags.tags.scale",  "tags.tags.bias", "arcs.query.scale",
                                        "arcs.query.bias",  "arcs.pull",      "arcs.labels.scale",
                                        "arcs.labels.bias", "arcs.distances"};
    made_reader *made = made_network_parts(MADE_TRANSFORMER, 5);
    assert_non_null(made);
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        silence(made, parts[i]);
    return made;
}

static neural_model *open_made(made_reader *made)
{
    neural_model *model = NULL;
    dateline_error error = {.status = DATELINE_OK};
    if (made_network_open(&model, made, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    made_reader_close(made);
    return model;
}

static neural_model *open_kind(made_network_kind kind, uint64_t seed)
{
    made_reader *made = made_network_parts(kind, seed);
    assert_non_null(made);
    return open_made(made);
}

static neural_layer read_with(const neural_model *model, arena *memory)
{
    neural_worker *worker = NULL;
    neural_layer layer;
    text_document *document = ARENA_NEW(memory, text_document);
    assert_non_null(document);
    assert_true(made_document(document, memory, slice_from_string(PROSE)));
    assert_int_equal(neural_worker_open(&worker, model, NULL), DATELINE_OK);
    assert_int_equal(neural_read(&layer, worker, memory, document, NULL), DATELINE_OK);
    assert_null(made_network_fault(&layer));
    neural_worker_close(worker);
    return layer;
}

static uint32_t count_differences(const neural_layer *a, const neural_layer *b)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < a->document->token_count; i++)
        count += a->words[i].tag != b->words[i].tag || a->words[i].head != b->words[i].head ||
                 a->words[i].relation != b->words[i].relation;
    return count;
}

static void who_has_no_opinion_takes_the_others(void **state)
{
    (void)state;
    arena *memory = NULL;
    assert_int_equal(arena_open(&memory, BUDGET, NULL), DATELINE_OK);
    neural_model *first = open_made(without_opinion()), *alone = open_kind(MADE_WORDS, 7);
    const neural_layer silent = read_with(first, memory), told = read_with(alone, memory);
    assert_true(count_differences(&silent, &told) > 5);
    assert_int_equal(neural_model_consult(first, open_kind(MADE_WORDS, 7), NULL), DATELINE_OK);
    const neural_layer both = read_with(first, memory);
    assert_int_equal(count_differences(&both, &told), 0);
    neural_model_close(first);
    neural_model_close(alone);
    arena_close(memory);
}

static void who_has_one_weighs_it_against_the_others(void **state)
{
    (void)state;
    arena *memory = NULL;
    assert_int_equal(arena_open(&memory, BUDGET, NULL), DATELINE_OK);
    neural_model *first = open_kind(MADE_TRANSFORMER, 5), *second = open_kind(MADE_WORDS, 7);
    const neural_layer one = read_with(first, memory), other = read_with(second, memory);
    assert_int_equal(neural_model_consult(first, second, NULL), DATELINE_OK);
    const neural_layer both = read_with(first, memory), again = read_with(first, memory);
    assert_true(count_differences(&both, &one) > 0);
    assert_true(count_differences(&both, &other) > 0);
    assert_int_equal(count_differences(&both, &again), 0);
    for (uint32_t i = 0; i < one.document->token_count; i++) // of what it is not asked for
        assert_memory_equal(&one.words[i].factuality, &both.words[i].factuality, sizeof(float));
    neural_model_close(first);
    arena_close(memory);
}

// What stands in `lines` instead of the list's own.
static dateline_status consult_with(neural_classes list, const char *lines)
{
    made_reader *made = made_network_parts(MADE_WORDS, 7);
    assert_non_null(made);
    assert_true(made_network_classes(made, list, lines));
    neural_model *first = open_kind(MADE_TRANSFORMER, 5);
    const dateline_status status = neural_model_consult(first, open_made(made), NULL);
    neural_model_close(first);
    return status;
}

static void only_who_speaks_the_same_language_is_asked(void **state)
{
    (void)state;
    assert_int_equal(consult_with(NEURAL_TAGS, "NOUN|NN\nVERB|VBD"), DATELINE_CORRUPT);
    assert_int_equal(consult_with(NEURAL_RELATIONS, "root\nobj"), DATELINE_CORRUPT);
    assert_int_equal(consult_with(NEURAL_RELATIONS, "root\nobj\nnsubj\npunct\nnsubj:pass\nno:such"),
                     DATELINE_CORRUPT);
    assert_int_equal(consult_with(NEURAL_FEATS, "_\nNumber=Plur"), DATELINE_OK); // not asked for
    neural_model *first = open_kind(MADE_TRANSFORMER, 5);
    assert_int_equal(neural_model_consult(first, open_kind(MADE_TRANSFORMER, 6), NULL),
                     DATELINE_CORRUPT);
    neural_model_close(first);
}

static void put(const char *path, made_network_kind kind)
{
    made_reader *made = made_network_parts(kind, 5);
    assert_non_null(made);
    assert_int_equal(container_write(path, ENCODER_KIND, made->parts, made->count, NULL),
                     DATELINE_OK);
    made_reader_close(made);
}

static void accurate_asks_fast_of_the_same_folder(void **state)
{
    (void)state;
    scratch scratch;
    char accurate[256], fast[256];
    scratch_open(&scratch);
    scratch_path(&scratch, "accurate.model", accurate);
    scratch_path(&scratch, "fast.model", fast);
    neural_model *model = NULL;
    put(accurate, MADE_TRANSFORMER);
    assert_int_equal(neural_model_open(&model, scratch.folder, "accurate", kernels_best(), NULL),
                     DATELINE_IO);
    assert_null(model);
    put(fast, MADE_WORDS);
    assert_int_equal(neural_model_open(&model, scratch.folder, "accurate", kernels_best(), NULL),
                     DATELINE_OK);
    assert_non_null(model->second);
    neural_model_close(model);
    assert_int_equal(neural_model_open(&model, scratch.folder, "fast", kernels_best(), NULL),
                     DATELINE_OK);
    assert_null(model->second);
    neural_model_close(model);
    put(fast, MADE_TRANSFORMER);
    dateline_error error = {.message = ""};
    assert_int_equal(neural_model_open(&model, scratch.folder, "accurate", kernels_best(), &error),
                     DATELINE_CORRUPT);
    assert_null(model);
    assert_non_null(strstr(error.message, fast));
    scratch_close(&scratch);
}

TEST_MAIN(cmocka_unit_test(who_has_no_opinion_takes_the_others),
          cmocka_unit_test(who_has_one_weighs_it_against_the_others),
          cmocka_unit_test(only_who_speaks_the_same_language_is_asked),
          cmocka_unit_test(accurate_asks_fast_of_the_same_folder))

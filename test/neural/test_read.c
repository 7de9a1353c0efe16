#include <math.h>

#include "neural/heads.h"

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/made_document.h"
#include "support/made_network.h"

#define BUDGET ((size_t)1 << 28)
#define PROSE                                                                                      \
    "the mayor said on monday that 12 people , most of them children , had left the town ."

// An open network of each kind with a thread's memory.
typedef struct readers {
    neural_model *models[MADE_NETWORK_KINDS];
    neural_worker *workers[MADE_NETWORK_KINDS];
    arena *memory;
} readers;

static int open_readers(void **state)
{
    readers *opened = calloc(1, sizeof *opened);
    assert_non_null(opened);
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        made_reader *made = made_network_parts((made_network_kind)kind, 61 + kind);
        assert_non_null(made);
        dateline_error error = {.status = DATELINE_OK};
        if (made_network_open(&opened->models[kind], made, &error) != DATELINE_OK)
            fail_msg("kind %u: %s", kind, error.message);
        assert_int_equal(neural_worker_open(&opened->workers[kind], opened->models[kind], NULL),
                         DATELINE_OK);
        made_reader_close(made);
    }
    assert_int_equal(arena_open(&opened->memory, BUDGET, NULL), DATELINE_OK);
    *state = opened;
    return 0;
}

static int close_readers(void **state)
{
    readers *opened = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        neural_worker_close(opened->workers[kind]);
        neural_model_close(opened->models[kind]);
    }
    arena_close(opened->memory);
    free(opened);
    return 0;
}

static neural_layer read_document(const readers *readers, uint32_t kind,
                                  const text_document *document)
{
    neural_layer layer;
    dateline_error error = {.status = DATELINE_OK};
    if (neural_read(&layer, readers->workers[kind], readers->memory, document, &error) !=
        DATELINE_OK)
        fail_msg("%s", error.message);
    const char *fault = made_network_fault(&layer);
    if (fault != NULL)
        fail_msg("kind %u: %s", kind, fault);
    return layer;
}

static const text_document *document_of(const readers *readers, const char *text)
{
    text_document *document = ARENA_NEW(readers->memory, text_document);
    assert_non_null(document);
    assert_true(made_document(document, readers->memory, slice_from_string(text)));
    return document;
}

static neural_layer read_text(const readers *readers, uint32_t kind, const char *text)
{
    return read_document(readers, kind, document_of(readers, text));
}

// `count` times the unit, NUL-terminated, in the arena.
static const char *repeated(const readers *readers, const char *unit, size_t count)
{
    const size_t length = strlen(unit);
    char *text = arena_alloc(readers->memory, length * count + 1);
    assert_non_null(text);
    for (size_t i = 0; i < count; i++)
        memcpy(text + i * length, unit, length);
    return text;
}

static uint32_t count_roots(const neural_layer *layer)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < layer->document->token_count; i++)
        roots += layer->words[i].head == TOKEN_NONE;
    return roots;
}

// ---- the same words, bit by bit ----------------------------------------------------------------

static bool is_same_head(uint32_t a, uint32_t b, uint32_t shift)
{
    return a == TOKEN_NONE ? b == TOKEN_NONE : b == a + shift;
}

// Words that stand `shift` tokens farther on in b.
static void assert_same_word(const neural_word *a, const neural_word *b, uint32_t shift)
{
    assert_true(is_same_head(a->head, b->head, shift));
    assert_memory_equal(&a->factuality, &b->factuality, sizeof a->factuality);
    assert_memory_equal(&a->sense, &b->sense, sizeof a->sense);
    assert_memory_equal(&a->link_later, &b->link_later, sizeof a->link_later);
    assert_memory_equal(&a->link_earlier, &b->link_earlier, sizeof a->link_earlier);
    assert_true(a->tag == b->tag && a->relation == b->relation && a->cue == b->cue);
    assert_true((a->link == NULL) == (b->link == NULL));
    if (a->link != NULL)
        assert_memory_equal(a->link, b->link, NEURAL_LINK_WIDTH * sizeof *a->link);
}

static void assert_same_report(const neural_report *a, const neural_report *b, uint32_t shift)
{
    assert_int_equal(a->cue_first + shift, b->cue_first);
    assert_int_equal(a->cue_end + shift, b->cue_end);
    assert_int_equal(a->first + shift, b->first);
    assert_int_equal(a->end + shift, b->end);
    assert_memory_equal(a->roles, b->roles, a->end - a->first);
}

static void assert_same_filler(const neural_filler *a, const neural_filler *b)
{
    assert_int_equal(a->first, b->first);
    assert_int_equal(a->end, b->end);
    assert_int_equal(a->kind, b->kind);
    assert_memory_equal(&a->advantage, &b->advantage, sizeof a->advantage);
}

static void assert_same_layer(const neural_layer *a, const neural_layer *b)
{
    assert_int_equal(a->document->token_count, b->document->token_count);
    assert_int_equal(a->report_count, b->report_count);
    for (uint32_t i = 0; i < a->document->token_count; i++) {
        assert_same_word(&a->words[i], &b->words[i], 0);
        assert_int_equal(neural_feats(a, i), neural_feats(b, i));
        neural_later one, other;
        neural_later_read(&one, a, i);
        neural_later_read(&other, b, i);
        assert_memory_equal(one.link, other.link, sizeof one.link);
    }
    assert_memory_equal(a->name_scores, b->name_scores,
                        (size_t)a->document->token_count * NEURAL_NAME_LABELS *
                            sizeof *a->name_scores);
    for (uint32_t i = 0; i < a->report_count; i++)
        assert_same_report(&a->reports[i], &b->reports[i], 0);
    assert_int_equal(a->filler_count, b->filler_count);
    for (uint32_t i = 0; i < a->filler_count; i++)
        assert_same_filler(&a->fillers[i], &b->fillers[i]);
}

// ---- documents
// -----------------------------------------------------------------------------------

static void a_sentence_has_one_root(void **state)
{
    const uint32_t kinds[] = {MADE_TRANSFORMER, MADE_WORDS};
    for (size_t i = 0; i < 2; i++) {
        const neural_layer layer = read_text(*state, kinds[i], PROSE);
        assert_int_equal(layer.document->token_count, 19);
        assert_int_equal(count_roots(&layer), 1);
    }
}

static void a_sentence_that_is_too_long_has_a_root_in_each_part(void **state)
{
    // Six letters, a piece each, fill a window of the small encoder.
    const neural_layer layer =
        read_text(*state, MADE_SMALL_TRANSFORMER, "a b c d e f g h i j k l m");
    assert_int_equal(count_roots(&layer), 3);
    for (uint32_t token = 0; token < 13; token++) {
        const uint32_t head = layer.words[token].head;
        assert_true(head == TOKEN_NONE || head / 6 == token / 6);
    }
}

static void many_windows_are_read(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer layer = read_text(readers, kind, repeated(readers, PROSE "\n", 60));
        assert_int_equal(layer.document->sentence_count, 60);
        if (kind != MADE_SMALL_TRANSFORMER)
            assert_int_equal(count_roots(&layer), 60);
        assert_true(layer.report_count > 0);
    }
}

static void a_sentence_of_3000_words_is_read(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer layer =
            read_text(readers, kind, repeated(readers, "a bc d , ef x7 ", 500));
        assert_int_equal(layer.document->token_count, 3000);
        assert_int_equal(layer.document->sentence_count, 1);
        if (kind == MADE_WORDS)
            assert_int_equal(count_roots(&layer), 6); // 510 words each, and the rest
    }
}

static void sentences_without_words_are_passed_over(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer plain = read_text(readers, kind, "a b\nc");
        const neural_layer layer = read_text(readers, kind, "\n\n\na b\n\n\nc\n\n");
        assert_int_equal(layer.document->sentence_count, 8);
        assert_same_layer(&plain, &layer);
        read_text(readers, kind, "\n\n\n");
    }
}

static void a_document_without_sentences_is_fine(void **state)
{
    const readers *readers = *state;
    text_token tokens[2] = {{.form = SLICE("a"), .lower = SLICE("a")}};
    const text_document outside = {.tokens = tokens, .token_count = 2};
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer nothing = read_text(readers, kind, "");
        assert_int_equal(nothing.report_count, 0);
        const neural_layer layer = read_document(readers, kind, &outside);
        assert_int_equal(count_roots(&layer), 2);
    }
}

static void words_of_10000_letters_are_read(void **state)
{
    const readers *readers = *state;
    static const char *const units[] = {"a", ".", "a.", "\xc3\xa9", "7"};
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
            const char *word = repeated(readers, units[i], 10000 / strlen(units[i]));
            const slice text =
                arena_format(readers->memory, "%s b %s %s\n%s", word, word, word, word);
            const neural_layer layer = read_text(readers, kind, text.data);
            assert_int_equal(layer.document->token_count, 5);
        }
    }
}

static void words_without_letters_are_read(void **state)
{
    const readers *readers = *state;
    text_token tokens[4] = {
        {.form = SLICE_NONE}, {.form = SLICE("\xff\xfe")}, {.form = SLICE(" ")}};
    text_sentence sentence = {.end_token = 4};
    const text_document document = {
        .tokens = tokens, .token_count = 4, .sentences = &sentence, .sentence_count = 1};
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer layer = read_document(readers, kind, &document);
        assert_int_equal(count_roots(&layer), 1);
    }
}

// A window's words lie close, whatever lies between its sentences.
static void tokens_between_sentences_stay_alone(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const text_document *document = document_of(readers, "a b c\nd e f\ng h i");
        document->sentences[1].first_token = document->sentences[1].end_token = 5;
        document->sentences[2].first_token = 7;
        const neural_layer layer = read_document(readers, kind, document);
        const neural_layer first = read_text(readers, kind, "a b c"),
                           last = read_text(readers, kind, "h i");
        for (uint32_t token = 0; token < 3; token++)
            assert_same_word(&first.words[token], &layer.words[token], 0);
        for (uint32_t token = 3; token < 7; token++)
            assert_int_equal(layer.words[token].head, TOKEN_NONE);
        for (uint32_t token = 0; token < 2; token++)
            assert_same_word(&last.words[token], &layer.words[7 + token], 7);
    }
}

// ---- the same again
// --------------------------------------------------------------------------------

static void reads_the_same_twice_and_with_another_worker(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const text_document *document = document_of(readers, repeated(readers, PROSE "\n", 9));
        const neural_layer once = read_document(readers, kind, document);
        const neural_layer twice = read_document(readers, kind, document);
        assert_same_layer(&once, &twice);
        struct readers other = *readers;
        assert_int_equal(neural_worker_open(&other.workers[kind], readers->models[kind], NULL),
                         DATELINE_OK);
        const neural_layer beside = read_document(&other, kind, document);
        assert_same_layer(&once, &beside);
        neural_worker_close(other.workers[kind]);
    }
}

// 126 letters fill a window of every encoder; what stands behind them begins one.
static void a_window_does_not_depend_on_what_was_read_before(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer alone = read_text(readers, kind, PROSE);
        const slice text =
            arena_format(readers->memory, "%s\n%s", repeated(readers, "a ", 126), PROSE);
        const neural_layer behind = read_text(readers, kind, text.data);
        const uint32_t before = behind.report_count - alone.report_count;
        for (uint32_t i = 0; i < alone.document->token_count; i++)
            assert_same_word(&alone.words[i], &behind.words[126 + i], 126);
        for (uint32_t i = 0; i < alone.report_count; i++)
            assert_same_report(&alone.reports[i], &behind.reports[before + i], 126);
    }
}

static void links_join_only_words_that_may(void **state)
{
    const readers *readers = *state;
    uint32_t linked = 0, alone = 0;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const neural_layer layer = read_text(readers, kind, PROSE);
        for (uint32_t i = 1; i < layer.document->token_count; i++) {
            const bool may = layer.words[i].link != NULL && layer.words[i - 1].link != NULL;
            neural_later later;
            neural_later_read(&later, &layer, i);
            assert_int_equal(neural_link(&later, i - 1) > -1e30f, may);
            linked += may;
            alone += !may;
        }
    }
    assert_true(linked > 0 && alone > 0);
}

static void a_sense_is_a_linear_over_the_vector_that_is_kept(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        neural_worker *worker = readers->workers[kind];
        assert_null(read_text(readers, kind, PROSE).vectors);
        neural_worker_keep_vectors(worker);
        const neural_layer layer = read_text(readers, kind, PROSE);
        const uint32_t width = neural_vector_width(layer.model);
        const linear *head = &layer.model->senses.senses;
        bool differ = false;
        assert_non_null(layer.vectors);
        for (uint32_t i = 0; i < layer.document->token_count; i++) {
            linear_apply(worker->buffers[0], head, &worker->vectors, neural_kernels(worker),
                         layer.vectors + (size_t)i * width, 1, KERNELS_PLAIN);
            assert_memory_equal(&layer.words[i].sense, worker->buffers[0], sizeof(float));
            differ |= i > 0 && layer.words[i].sense != layer.words[i - 1].sense;
        }
        assert_true(differ);
    }
}

static void distances_fall_into_steps(void **state)
{
    (void)state;
    static const int64_t words[] = {0, 1, 4, 5, 6, 7, 9, 10, 304, 305, INT64_C(1) << 40};
    static const uint32_t steps[] = {0, 1, 4, 5, 5, 6, 6, 7, 14, 15, 15};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        assert_int_equal(neural_distance(words[i]), steps[i]);
        if (words[i] > 0)
            assert_int_equal(neural_distance(-words[i]), steps[i] + NEURAL_DISTANCES);
    }
}

// ---- limits
// ------------------------------------------------------------------------------------------

static void scores_are_whole_thousandths(void **state)
{
    (void)state;
    assert_int_equal(neural_thousandths(2.3104f), 2310);
    assert_int_equal(neural_thousandths(-0.7626f), -763);
    assert_int_equal(neural_thousandths(0.0f), 0);
    assert_int_equal(neural_thousandths(NAN), 0);
    assert_int_equal(neural_thousandths(INFINITY), 999999);
    assert_int_equal(neural_thousandths(-1e30f), -999999);
}

static void too_little_memory_is_a_limit(void **state)
{
    const readers *readers = *state;
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        const text_document *document = document_of(readers, repeated(readers, PROSE "\n", 6));
        dateline_status status = DATELINE_LIMIT;
        uint32_t refusals = 0;
        for (size_t budget = 16; status != DATELINE_OK; budget += budget / 4) {
            arena *small = NULL;
            neural_layer layer;
            assert_int_equal(arena_open(&small, budget, NULL), DATELINE_OK);
            status = neural_read(&layer, readers->workers[kind], small, document, NULL);
            assert_true(status == DATELINE_OK || status == DATELINE_LIMIT);
            refusals += status == DATELINE_LIMIT;
            arena_close(small);
        }
        assert_true(refusals > 20);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_has_one_root),
        cmocka_unit_test(a_sentence_that_is_too_long_has_a_root_in_each_part),
        cmocka_unit_test(many_windows_are_read),
        cmocka_unit_test(a_sentence_of_3000_words_is_read),
        cmocka_unit_test(sentences_without_words_are_passed_over),
        cmocka_unit_test(a_document_without_sentences_is_fine),
        cmocka_unit_test(words_of_10000_letters_are_read),
        cmocka_unit_test(words_without_letters_are_read),
        cmocka_unit_test(tokens_between_sentences_stay_alone),
        cmocka_unit_test(reads_the_same_twice_and_with_another_worker),
        cmocka_unit_test(a_window_does_not_depend_on_what_was_read_before),
        cmocka_unit_test(links_join_only_words_that_may),
        cmocka_unit_test_setup_teardown(a_sense_is_a_linear_over_the_vector_that_is_kept,
                                        open_readers, close_readers),
        cmocka_unit_test(distances_fall_into_steps),
        cmocka_unit_test(scores_are_whole_thousandths),
        cmocka_unit_test(too_little_memory_is_a_limit),
    };
    return cmocka_run_group_tests(tests, open_readers, close_readers);
}

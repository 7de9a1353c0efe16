#include "base/buffer.h"
#include "model/encoder.h"

#include <math.h>
#include <stdlib.h>

#include "store/layout.h"
#include "support/cmocka_all.h"
#include "support/made_reader.h"
#include "support/made_window.h"
#include "support/scratch.h"

// An opened model and one thread's memory for it.
typedef struct running {
    container *file;
    encoder *encoder;
    encoder_work *work;
} running;

static running start(const encoder_shape *shape, const kernels *kernels, uint32_t most_words)
{
    running out = {.file = NULL};
    made_reader *made = made_reader_open(shape, MADE_TABLE_ROWS, 11);
    assert_non_null(made);
    assert_int_equal(made_reader_container(&out.file, made, NULL), DATELINE_OK);
    assert_int_equal(encoder_open(&out.encoder, out.file, kernels, NULL), DATELINE_OK);
    assert_int_equal(encoder_work_open(&out.work, out.encoder, most_words, NULL), DATELINE_OK);
    made_reader_close(made);
    return out;
}

static void stop(running *running)
{
    encoder_work_close(running->work);
    encoder_close(running->encoder);
    container_close(running->file);
}

static const float *run(const running *running, const made_window *window)
{
    const float *vectors = NULL;
    assert_int_equal(encoder_run(&vectors, running->work, &window->window, NULL), DATELINE_OK);
    return vectors;
}

static const encoder_shape *const both[] = {&made_pieces, &made_words};

static void tells_its_shape(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        running running = start(both[i], kernels_best(), 10);
        assert_memory_equal(encoder_shape_of(running.encoder), both[i], sizeof *both[i]);
        assert_ptr_equal(encoder_kernels(running.encoder), kernels_best());
        assert_int_equal(encoder_form_table(running.encoder, 2)->count, MADE_TABLE_ROWS);
        assert_int_equal(encoder_form_table(running.encoder, 2)->what, 2);
        assert_int_equal(encoder_most_words(running.work), 10);
        stop(&running);
    }
}

static void every_path_gives_the_same_vectors(void **state)
{
    (void)state;
    static made_window window;
    for (int i = 0; i < 2; i++) {
        running best = start(both[i], kernels_best(), 20);
        running plain = start(both[i], &kernels_scalar, 20);
        for (uint32_t words = 1; words <= 20; words++) {
            made_window_fill(&window, both[i], words, encoder_most_pieces(best.encoder), words);
            const float *expected = run(&plain, &window), *actual = run(&best, &window);
            assert_memory_equal(expected, actual, words * both[i]->output * sizeof *expected);
        }
        stop(&best);
        stop(&plain);
    }
}

// Of the bits in one order of bytes, whatever the machine's.
static uint64_t hash_of(const float *numbers, size_t count)
{
    buffer bytes;
    buffer_init(&bytes, count * sizeof *numbers);
    for (size_t i = 0; i < count; i++) {
        uint32_t bits;
        memcpy(&bits, &numbers[i], sizeof bits);
        for (int shift = 0; shift < 32; shift += 8)
            buffer_add_byte(&bytes, (char)(bits >> shift & 0xff));
    }
    const uint64_t hash = slice_hash(buffer_slice(&bytes));
    buffer_clear(&bytes);
    return hash;
}

// Every other test compares two runs on one machine; this one holds all machines, compilers and
// later versions to one result.
static void every_machine_gives_these_bits(void **state)
{
    (void)state;
    static const uint64_t expected[] = {UINT64_C(0x18080dd5e6707728), UINT64_C(0xc678cb56ea80478e)};
    static made_window window;
    for (int i = 0; i < 2; i++) {
        running running = start(both[i], kernels_best(), 9);
        made_window_fill(&window, both[i], 9, encoder_most_pieces(running.encoder), 21);
        const float *vectors = run(&running, &window);
        assert_int_equal(hash_of(vectors, 9 * both[i]->output), expected[i]);
        stop(&running);
    }
}

static void a_window_leaves_nothing_behind_for_the_next(void **state)
{
    (void)state;
    static made_window longer, window;
    for (int i = 0; i < 2; i++) {
        running fresh = start(both[i], kernels_best(), 12);
        running used = start(both[i], kernels_best(), 12);
        made_window_fill(&longer, both[i], 12, encoder_most_pieces(used.encoder), 1);
        made_window_fill(&window, both[i], 4, encoder_most_pieces(used.encoder), 2);
        run(&used, &longer);
        const float *expected = run(&fresh, &window), *actual = run(&used, &window);
        assert_memory_equal(expected, actual, 4 * both[i]->output * sizeof *expected);
        stop(&fresh);
        stop(&used);
    }
}

static void a_word_without_pieces_has_only_its_form(void **state)
{
    (void)state;
    static made_window window;
    running running = start(&made_pieces, kernels_best(), 3);
    made_window_fill(&window, &made_pieces, 3, 22, 5);
    for (uint32_t i = 0; i < window.window.piece_count; i++)
        window.piece_words[i] = i == 0 ? 0 : 2;
    const float *vectors = run(&running, &window);
    const uint32_t width = made_pieces.width, output = made_pieces.output;
    bool has_form = false;
    for (uint32_t i = 0; i < output; i++) {
        if (i < width)
            assert_true(vectors[output + i] == 0.0f);
        else
            has_form |= vectors[output + i] != 0.0f;
    }
    assert_true(has_form);
    stop(&running);
}

static void an_empty_window_is_fine(void **state)
{
    (void)state;
    for (int i = 0; i < 2; i++) {
        running running = start(both[i], kernels_best(), 1);
        const float *vectors = NULL;
        const encoder_window nothing = {.word_count = 0};
        assert_int_equal(encoder_run(&vectors, running.work, &nothing, NULL), DATELINE_OK);
        stop(&running);
    }
}

static dateline_status status_of(const running *running, const made_window *window)
{
    const float *vectors = NULL;
    dateline_error error = {.status = DATELINE_OK};
    const dateline_status status = encoder_run(&vectors, running->work, &window->window, &error);
    assert_int_equal(error.status, status);
    assert_true((status == DATELINE_OK) == (vectors != NULL));
    return status;
}

static void too_many_words_or_pieces_are_a_limit(void **state)
{
    (void)state;
    static made_window window;
    running running = start(&made_pieces, kernels_best(), 30);
    made_window_fill(&window, &made_pieces, 30, 22, 1);
    assert_int_equal(encoder_most_pieces(running.encoder), 22);
    assert_int_equal(status_of(&running, &window), DATELINE_OK);
    made_window_fill(&window, &made_pieces, 30, 23, 1);
    assert_int_equal(status_of(&running, &window), DATELINE_LIMIT);
    made_window_fill(&window, &made_pieces, 31, 22, 1);
    assert_int_equal(status_of(&running, &window), DATELINE_LIMIT);
    stop(&running);
    encoder_work *work = NULL;
    running = start(&made_words, kernels_best(), 1);
    assert_int_equal(encoder_work_open(&work, running.encoder, 0, NULL), DATELINE_USAGE);
    assert_int_equal(encoder_work_open(&work, running.encoder, ENCODER_MOST_WORDS + 1, NULL),
                     DATELINE_USAGE);
    stop(&running);
}

static void numbers_that_the_model_has_not_are_refused(void **state)
{
    (void)state;
    static made_window window;
    running running = start(&made_pieces, kernels_best(), 5);
    made_window_fill(&window, &made_pieces, 5, 22, 1);
    uint32_t *const numbers[] = {&window.pieces[1], &window.piece_words[2], &window.form_rows[14]};
    const uint32_t first_wrong[] = {made_pieces.pieces, 5, MADE_TABLE_ROWS};
    for (int i = 0; i < 3; i++) {
        const uint32_t sound = *numbers[i];
        *numbers[i] = first_wrong[i];
        assert_int_equal(status_of(&running, &window), DATELINE_USAGE);
        *numbers[i] = sound;
    }
    window.cases[4] = 7;
    assert_int_equal(status_of(&running, &window), DATELINE_USAGE);
    stop(&running);
}

// ---- broken files -----------------------------------------------------------------------------

// Opens what was made; when that works, a window must run.
static dateline_status open_made(const made_reader *made)
{
    static made_window window;
    container *file = NULL;
    encoder *encoder = NULL;
    encoder_work *work = NULL;
    const float *vectors = NULL;
    dateline_error error = {.status = DATELINE_OK};
    assert_int_equal(made_reader_container(&file, made, NULL), DATELINE_OK);
    const dateline_status status = encoder_open(&encoder, file, kernels_best(), &error);
    assert_int_equal(error.status, status);
    assert_true((status == DATELINE_OK) == (encoder != NULL));
    if (status == DATELINE_OK) {
        assert_int_equal(encoder_work_open(&work, encoder, 4, NULL), DATELINE_OK);
        made_window_fill(&window, encoder_shape_of(encoder), 4, 1, 1);
        assert_int_equal(encoder_run(&vectors, work, &window.window, NULL), DATELINE_OK);
    }
    encoder_work_close(work);
    encoder_close(encoder);
    container_close(file);
    return status;
}

// Every part in turn: cut short, and gone under another name.
static void a_part_that_is_cut_or_missing_is_a_corrupt_file(void **state)
{
    (void)state;
    for (int kind = 0; kind < 2; kind++) {
        made_reader *made = made_reader_open(both[kind], MADE_TABLE_ROWS, 3);
        assert_non_null(made);
        assert_int_equal(open_made(made), DATELINE_OK);
        for (uint32_t i = 0; i < made->count; i++) {
            container_part *part = &made->parts[i];
            const container_part sound = *part;
            part->length = sound.length - 4;
            assert_int_equal(open_made(made), DATELINE_CORRUPT);
            part->length = sound.length - 1;
            assert_int_equal(open_made(made), DATELINE_CORRUPT);
            *part = sound;
            part->name = "gone";
            assert_int_equal(open_made(made), DATELINE_CORRUPT);
            *part = sound;
        }
        made_reader_close(made);
    }
}

static bool holds_floats(const char *name)
{
    static const char *const endings[] = {"scale", "bias", "gain", "shift", "positions", "cases"};
    const char *dot = strrchr(name, '.');
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (strcmp(dot == NULL ? name : dot + 1, endings[i]) == 0)
            return true;
    }
    return false;
}

static void a_number_that_is_not_finite_is_a_corrupt_file(void **state)
{
    (void)state;
    static const float odd[] = {NAN, INFINITY, -INFINITY};
    for (int kind = 0; kind < 2; kind++) {
        made_reader *made = made_reader_open(both[kind], MADE_TABLE_ROWS, 3);
        assert_non_null(made);
        for (uint32_t i = 0; i < made->count; i++) {
            if (!holds_floats(made->parts[i].name))
                continue;
            float *last = (float *)made->parts[i].data + made->parts[i].length / sizeof(float) - 1;
            const float sound = *last;
            *last = odd[i % 3];
            assert_int_equal(open_made(made), DATELINE_CORRUPT);
            *last = sound;
        }
        made_reader_close(made);
    }
}

// Each number of the shape and of the form tables' sizes in turn: as something else. What opens all
// the same must run.
static void another_shape_is_refused_or_runs(void **state)
{
    (void)state;
    static const uint32_t numbers[] = {0,  1,  2,  7,   8,   16,       24,       31,
                                       33, 48, 64, 103, 512, 1u << 16, 1u << 31, UINT32_MAX};
    static const char *const names[] = {"shape", "form0.size", "form2.size"};
    for (uint32_t i = 0; i < 2 * 3; i++) {
        made_reader *made = made_reader_open(both[i / 3], MADE_TABLE_ROWS, 3);
        assert_non_null(made);
        const container_part *part = made_reader_find(made, names[i % 3]);
        uint32_t *shape = (uint32_t *)part->data;
        for (size_t at = 0; at < part->length / sizeof *shape; at++) {
            const uint32_t sound = shape[at];
            for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++) {
                shape[at] = numbers[n];
                const dateline_status status = open_made(made);
                assert_true(status == DATELINE_OK || status == DATELINE_CORRUPT ||
                            status == DATELINE_UNSUPPORTED);
            }
            shape[at] = sound;
        }
        made_reader_close(made);
    }
}

static void another_format_is_told_apart(void **state)
{
    (void)state;
    made_reader *made = made_reader_open(&made_pieces, MADE_TABLE_ROWS, 3);
    assert_non_null(made);
    uint32_t *shape = (uint32_t *)made_reader_find(made, "shape")->data;
    shape[0] = ENCODER_FORMAT + 1;
    assert_int_equal(open_made(made), DATELINE_UNSUPPORTED);
    shape[0] = ENCODER_FORMAT;
    shape[1] = 2;
    assert_int_equal(open_made(made), DATELINE_UNSUPPORTED);
    made_reader_close(made);
}

// Opens bytes as a whole model: the container, then the encoder in it.
static dateline_status open_bytes(const void *bytes, size_t length)
{
    container *file = NULL;
    encoder *encoder = NULL;
    dateline_status status = container_open_memory(&file, bytes, length, ENCODER_KIND, NULL);
    if (status == DATELINE_OK)
        status = encoder_open(&encoder, file, kernels_best(), NULL);
    encoder_close(encoder);
    container_close(file);
    return status;
}

static slice bytes_of_a_model(uint32_t *parts)
{
    scratch scratch;
    char path[256];
    made_reader *made = made_reader_open(&made_words, MADE_TABLE_ROWS, 3);
    assert_non_null(made);
    scratch_open(&scratch);
    scratch_path(&scratch, "reader", path);
    assert_int_equal(container_write(path, ENCODER_KIND, made->parts, made->count, NULL),
                     DATELINE_OK);
    const slice bytes = scratch_read(path);
    *parts = made->count;
    scratch_close(&scratch);
    made_reader_close(made);
    return bytes;
}

static void every_truncation_is_a_typed_error(void **state)
{
    (void)state;
    uint32_t parts = 0;
    const slice bytes = bytes_of_a_model(&parts);
    assert_int_equal(open_bytes(bytes.data, bytes.length), DATELINE_OK);
    for (size_t length = 0; length < bytes.length; length++)
        assert_int_equal(open_bytes(bytes.data, length), DATELINE_CORRUPT);
    free((char *)bytes.data);
}

static void every_flipped_byte_of_the_head_is_a_typed_error(void **state)
{
    (void)state;
    uint32_t parts = 0;
    const slice bytes = bytes_of_a_model(&parts);
    char *data = (char *)bytes.data;
    for (size_t at = 0; at < HEADER_SIZE + parts * ENTRY_SIZE; at++) {
        data[at] ^= 0x41;
        const dateline_status status = open_bytes(data, bytes.length);
        assert_true(status == DATELINE_CORRUPT || status == DATELINE_UNSUPPORTED);
        data[at] ^= 0x41;
    }
    free(data);
}

TEST_MAIN(cmocka_unit_test(tells_its_shape), cmocka_unit_test(every_path_gives_the_same_vectors),
          cmocka_unit_test(every_machine_gives_these_bits),
          cmocka_unit_test(a_window_leaves_nothing_behind_for_the_next),
          cmocka_unit_test(a_word_without_pieces_has_only_its_form),
          cmocka_unit_test(an_empty_window_is_fine),
          cmocka_unit_test(too_many_words_or_pieces_are_a_limit),
          cmocka_unit_test(numbers_that_the_model_has_not_are_refused),
          cmocka_unit_test(a_part_that_is_cut_or_missing_is_a_corrupt_file),
          cmocka_unit_test(a_number_that_is_not_finite_is_a_corrupt_file),
          cmocka_unit_test(another_shape_is_refused_or_runs),
          cmocka_unit_test(another_format_is_told_apart),
          cmocka_unit_test(every_truncation_is_a_typed_error),
          cmocka_unit_test(every_flipped_byte_of_the_head_is_a_typed_error))

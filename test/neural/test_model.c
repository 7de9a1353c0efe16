#include <stdlib.h>

#include "neural/heads.h"
#include "support/cmocka_all.h"
#include "support/made_document.h"
#include "support/made_network.h"

// Opens what was made; when that works, a document must be read.
static dateline_status open_made(const made_reader *made)
{
    neural_model *model = NULL;
    dateline_error error = {.status = DATELINE_OK};
    const dateline_status status = made_network_open(&model, made, &error);
    assert_int_equal(error.status, status);
    assert_true((status == DATELINE_OK) == (model != NULL));
    if (status == DATELINE_OK) {
        neural_worker *worker = NULL;
        neural_layer layer;
        text_document document;
        arena *memory = NULL;
        assert_int_equal(arena_open(&memory, 1 << 20, NULL), DATELINE_OK);
        assert_true(made_document(&document, memory, SLICE("a bc, d.\ne f")));
        assert_int_equal(neural_worker_open(&worker, model, NULL), DATELINE_OK);
        assert_int_equal(neural_read(&layer, worker, memory, &document, NULL), DATELINE_OK);
        assert_null(made_network_fault(&layer));
        neural_worker_close(worker);
        arena_close(memory);
    }
    neural_model_close(model);
    return status;
}

static made_reader *parts_of(made_network_kind kind)
{
    made_reader *made = made_network_parts(kind, 3);
    assert_non_null(made);
    return made;
}

// ---- parts --------------------------------------------------------------------------------------

// Texts may be shorter without being wrong.
static bool is_text(const char *name)
{
    static const char *const texts[] = {"tags.names", "feats.names", "relations.names",
                                        "pieces.text"};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strcmp(name, texts[i]) == 0)
            return true;
    }
    return false;
}

// Every part in turn: gone under another name, and cut short.
static void a_part_that_is_missing_or_cut_is_a_corrupt_file(void **state)
{
    (void)state;
    const made_network_kind kinds[] = {MADE_SMALL_TRANSFORMER, MADE_WORDS};
    for (size_t kind = 0; kind < 2; kind++) {
        made_reader *made = parts_of(kinds[kind]);
        assert_int_equal(open_made(made), DATELINE_OK);
        for (uint32_t i = 0; i < made->count; i++) {
            container_part *part = &made->parts[i];
            const container_part sound = *part;
            part->name = "gone";
            assert_int_equal(open_made(made), DATELINE_CORRUPT);
            *part = sound;
            for (size_t cut = 1; cut <= 4 && !is_text(sound.name); cut += 3) {
                part->length = sound.length - cut;
                assert_int_equal(open_made(made), DATELINE_CORRUPT);
            }
            *part = sound;
        }
        made_reader_close(made);
    }
}

// Another linear in place of one of a sound network.
static dateline_status open_with(const char *name, uint32_t outputs, uint32_t inputs)
{
    made_reader *made = parts_of(MADE_WORDS);
    assert_true(made_network_linear(made, name, outputs, inputs));
    const dateline_status status = open_made(made);
    made_reader_close(made);
    return status;
}

static void a_head_of_another_width_is_refused(void **state)
{
    (void)state;
    assert_int_equal(open_with("tags.trunk", 32, 32), DATELINE_OK);
    assert_int_equal(open_with("tags.trunk", 24, 32), DATELINE_CORRUPT); // half a block
    assert_int_equal(open_with("tags.trunk", 48, 32), DATELINE_CORRUPT); // than what it is given to
    assert_int_equal(open_with("tags.trunk", 32, 40), DATELINE_CORRUPT); // than a word's vector
    assert_int_equal(open_with("tags.trunk", 4112, 32), DATELINE_CORRUPT); // more than any of ours
    assert_int_equal(open_with("tags.tags", 8, 32), DATELINE_CORRUPT);     // than there are classes
    assert_int_equal(open_with("arcs.child", 16, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("arcs.label_head", 48, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("names.names", 36, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("reports.cues", 4, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("reports.cue_side", 32, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("reports.word_key", 32, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("reports.word_key", 4096, 32), DATELINE_CORRUPT);
    assert_int_equal(open_with("links.later", 112, 32), DATELINE_CORRUPT);
}

// Each number of every size in turn: as something else.
static void another_size_is_refused_or_read(void **state)
{
    (void)state;
    static const uint32_t numbers[] = {0, 1, 8, 16, 32, 48, 1u << 16, 1u << 31, UINT32_MAX};
    made_reader *made = parts_of(MADE_WORDS);
    for (uint32_t i = 0; i < made->count; i++) {
        if (!slice_ends_with(slice_from_string(made->parts[i].name), SLICE(".size")))
            continue;
        uint32_t *size = (uint32_t *)made->parts[i].data;
        for (size_t at = 0; at < made->parts[i].length / sizeof *size; at++) {
            const uint32_t sound = size[at];
            for (size_t n = 0; n < sizeof numbers / sizeof *numbers; n++) {
                size[at] = numbers[n];
                const dateline_status status = open_made(made);
                assert_true(status == DATELINE_OK || status == DATELINE_CORRUPT);
            }
            size[at] = sound;
        }
    }
    made_reader_close(made);
}

// The largest floats there are make scores that are none; what is read is still in its bounds.
static void endless_scores_are_read(void **state)
{
    (void)state;
    static const float large[] = {3e38f, -3e38f};
    for (uint32_t kind = 0; kind < MADE_NETWORK_KINDS; kind++) {
        made_reader *made = parts_of((made_network_kind)kind);
        for (uint32_t i = 0; i < made->count; i++) {
            const slice name = slice_from_string(made->parts[i].name);
            float *numbers = (float *)made->parts[i].data;
            const size_t count = made->parts[i].length / sizeof *numbers;
            for (size_t at = 0; at < count && slice_ends_with(name, SLICE(".scale")); at += 3)
                numbers[at] = large[at % 2];
        }
        assert_int_equal(open_made(made), DATELINE_OK);
        made_reader_close(made);
    }
}

static void a_number_that_is_not_finite_is_a_corrupt_file(void **state)
{
    (void)state;
    static const char *const arrays[] = {"arcs.root",         "arcs.pull",       "arcs.label_root",
                                         "reports.distances", "links.distances", "links.same_form"};
    made_reader *made = parts_of(MADE_WORDS);
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        float *first = (float *)made_reader_find(made, arrays[i])->data;
        const float sound = *first;
        *first = __builtin_inff();
        assert_int_equal(open_made(made), DATELINE_CORRUPT);
        *first = sound;
    }
    made_reader_close(made);
}

// ---- classes and pieces
// -----------------------------------------------------------------------------

static dateline_status open_with_classes(neural_classes list, const char *lines)
{
    made_reader *made = parts_of(MADE_WORDS);
    assert_true(made_network_classes(made, list, lines));
    const dateline_status status = open_made(made);
    made_reader_close(made);
    return status;
}

static void classes_without_a_name_are_a_corrupt_file(void **state)
{
    (void)state;
    for (uint32_t list = 0; list < NEURAL_CLASS_LISTS; list++) {
        const neural_classes classes = (neural_classes)list;
        assert_int_equal(open_with_classes(classes, "a"), DATELINE_OK);
        assert_int_equal(open_with_classes(classes, "a b\n\xc3\xa9"), DATELINE_OK);
        assert_int_equal(open_with_classes(classes, ""), DATELINE_CORRUPT);
        assert_int_equal(open_with_classes(classes, "\n"), DATELINE_CORRUPT);
        assert_int_equal(open_with_classes(classes, "a\n\nb"), DATELINE_CORRUPT);
        assert_int_equal(open_with_classes(classes, "a\tb"), DATELINE_CORRUPT);
        assert_int_equal(open_with_classes(classes, "\xff"), DATELINE_CORRUPT);
    }
}

static void too_many_classes_are_a_corrupt_file(void **state)
{
    (void)state;
    char lines[2 * (NEURAL_CLASSES_MAX + 1)];
    for (size_t i = 0; i < sizeof lines; i++)
        lines[i] = i % 2 == 0 ? 'a' : '\n';
    lines[sizeof lines - 1] = '\0';
    assert_int_equal(open_with_classes(NEURAL_FEATS, lines), DATELINE_CORRUPT);
    lines[sizeof lines - 3] = '\0';
    assert_int_equal(open_with_classes(NEURAL_FEATS, lines), DATELINE_OK);
}

static void a_list_and_its_head_must_agree(void **state)
{
    (void)state;
    made_reader *made = parts_of(MADE_WORDS);
    assert_true(made_network_text(made, "feats.names", SLICE("_\na")));
    assert_int_equal(open_made(made), DATELINE_CORRUPT);
    made_reader_close(made);
}

// Opens with one piece of the vocabulary written in another way of the same length.
static dateline_status open_with_piece(const char *piece, const char *instead)
{
    made_reader *made = parts_of(MADE_TRANSFORMER);
    const container_part *part = made_reader_find(made, "pieces.text");
    const slice text = slice_of(part->data, part->length);
    const size_t at = slice_find(text, slice_from_string(piece));
    assert_true(at < text.length);
    memcpy((char *)part->data + at, instead, strlen(instead));
    const dateline_status status = open_made(made);
    made_reader_close(made);
    return status;
}

static void pieces_must_be_those_of_the_encoder(void **state)
{
    (void)state;
    assert_int_equal(open_with_piece("[unused7]", "[Unused7]"), DATELINE_OK);
    assert_int_equal(open_with_piece("[UNK]", "[unk]"), DATELINE_CORRUPT);
    assert_int_equal(open_with_piece("[CLS]", "[cls]"), DATELINE_CORRUPT);
    assert_int_equal(open_with_piece("[CLS]\n[SEP]", "[SEP]\n[CLS]"), DATELINE_CORRUPT);
    assert_int_equal(open_with_piece("[unused7]", "[unused\n]"), DATELINE_CORRUPT);
}

// ---- folders
// ------------------------------------------------------------------------------------------

static void a_folder_without_the_model_is_told(void **state)
{
    (void)state;
    char name[5000];
    neural_model *model = NULL;
    assert_int_equal(
        neural_model_open(&model, DATELINE_TEST_FOLDER, "accurate", kernels_best(), NULL),
        DATELINE_IO);
    assert_null(model);
    memset(name, 'a', sizeof name - 1);
    name[sizeof name - 1] = '\0';
    assert_int_equal(neural_model_open(&model, name, "accurate", kernels_best(), NULL),
                     DATELINE_USAGE);
    assert_null(model);
}

static void tells_its_classes(void **state)
{
    (void)state;
    made_reader *made = parts_of(MADE_WORDS);
    neural_model *model = NULL;
    assert_int_equal(made_network_open(&model, made, NULL), DATELINE_OK);
    assert_int_equal(neural_class_count(model, NEURAL_FEATS), 3);
    assert_slice(neural_class_name(model, NEURAL_FEATS, 1), "Number=Plur");
    assert_slice(neural_class_name(model, NEURAL_RELATIONS, 4), "nsubj:pass");
    neural_model_close(model);
    neural_model_close(NULL);
    neural_worker_close(NULL);
    made_reader_close(made);
}

TEST_MAIN(cmocka_unit_test(a_part_that_is_missing_or_cut_is_a_corrupt_file),
          cmocka_unit_test(a_head_of_another_width_is_refused),
          cmocka_unit_test(another_size_is_refused_or_read),
          cmocka_unit_test(endless_scores_are_read),
          cmocka_unit_test(a_number_that_is_not_finite_is_a_corrupt_file),
          cmocka_unit_test(classes_without_a_name_are_a_corrupt_file),
          cmocka_unit_test(too_many_classes_are_a_corrupt_file),
          cmocka_unit_test(a_list_and_its_head_must_agree),
          cmocka_unit_test(pieces_must_be_those_of_the_encoder),
          cmocka_unit_test(a_folder_without_the_model_is_told), cmocka_unit_test(tells_its_classes))

#include <stdlib.h>

#include "model/perceptron.h"
#include "model/word_shape.h"
#include "support/cmocka_all.h"

// A model of three classes, one bucket, two rows, written by hand.
typedef struct tiny_model {
    uint32_t shape[2];
    perceptron_bucket buckets[1];
    uint8_t cells[8];
    int16_t levels[256];
} tiny_model;

static const uint64_t known = UINT64_C(0x1234567800000042), other = UINT64_C(0x1234567800000043);

static tiny_model dense_model(void)
{
    tiny_model model = {.shape = {3, 1}, .cells = {128, 130, 127, 128, 128, 133}};
    model.buckets[0].check[0] = perceptron_check_of(known);
    model.buckets[0].check[1] = perceptron_check_of(other);
    model.buckets[0].length[0] = model.buckets[0].length[1] = 3;
    for (int i = 0; i < 256; i++) {
        model.levels[i] = (int16_t)(i - 128);
    }
    return model;
}

static dateline_status open_model(perceptron *out, container **file, const tiny_model *model,
                                  size_t cells, dateline_error *error)
{
    container_part parts[] = {
        {"x.shape", model->shape, sizeof model->shape},
        {"x.buckets", model->buckets, sizeof model->buckets},
        {"x.cells", model->cells, cells},
        {"x.levels", model->levels, sizeof model->levels},
    };
    const char *path = "/tmp/dateline_test_perceptron.model";
    assert_int_equal(container_write(path, "test", parts, 4, error), DATELINE_OK);
    assert_int_equal(container_open(file, path, "test", error), DATELINE_OK);
    return perceptron_open(out, *file, "x", 0, error);
}

static void adds_the_rows_of_known_features(void **state)
{
    (void)state;
    tiny_model model = dense_model();
    perceptron opened;
    container *file = NULL;
    dateline_error error;
    assert_int_equal(open_model(&opened, &file, &model, 6, &error), DATELINE_OK);
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    const uint64_t features[] = {known, UINT64_C(77), other};
    perceptron_score(&opened, features, 3, scores);
    assert_int_equal(scores[0], 0);
    assert_int_equal(scores[1], 2);
    assert_int_equal(scores[2], 4);
    assert_int_equal(perceptron_best(&opened, scores), 2);
    perceptron_score(&opened, features, 1, scores);
    assert_int_equal(perceptron_best(&opened, scores), 1);
    container_close(file);
}

static void reads_lists_of_classes_and_weights(void **state)
{
    (void)state;
    tiny_model model = dense_model();
    model.shape[0] = 200;
    model.shape[1] = 0;
    const uint8_t cells[] = {199, 140, 7, 120};
    memcpy(model.cells, cells, sizeof cells);
    model.buckets[0].length[0] = 1;
    model.buckets[0].length[1] = 1;
    perceptron opened;
    container *file = NULL;
    dateline_error error;
    assert_int_equal(open_model(&opened, &file, &model, 4, &error), DATELINE_OK);
    int32_t scores[PERCEPTRON_CLASSES_MAX];
    const uint64_t features[] = {known, other};
    perceptron_score(&opened, features, 2, scores);
    assert_int_equal(scores[199], 12);
    assert_int_equal(scores[7], -8);
    container_close(file);
}

static void refuses_rows_outside_the_cells(void **state)
{
    (void)state;
    tiny_model model = dense_model();
    model.buckets[0].first = 1;
    perceptron opened;
    container *file = NULL;
    dateline_error error;
    assert_int_equal(open_model(&opened, &file, &model, 6, &error), DATELINE_CORRUPT);
    container_close(file);
}

static void gives_the_first_of_equals(void **state)
{
    (void)state;
    perceptron model = {.classes = 3};
    const int32_t scores[] = {1, 5, 5};
    assert_int_equal(perceptron_best(&model, scores), 1);
}

static word_shape shape_of(const char *form, const char *lower)
{
    word_shape shape;
    word_shape_of(&shape, slice_from_string(form), slice_from_string(lower));
    return shape;
}

static void sees_words_alike_but_for_digits_and_runs(void **state)
{
    (void)state;
    assert_true(shape_of("1998", "1998").form == shape_of("2004", "2004").form);
    assert_true(shape_of("Kisumu", "kisumu").shape == shape_of("Riga", "riga").shape);
    assert_true(shape_of("Kisumu", "kisumu").shape != shape_of("KISUMU", "kisumu").shape);
    assert_true(shape_of("walked", "walked").suffix[1] == shape_of("burned", "burned").suffix[1]);
}

static void flags_capitals_beyond_ascii(void **state)
{
    (void)state;
    assert_true((shape_of("\xc3\x89vora", "\xc3\xa9vora").flags & WORD_HAS_CAPITAL) != 0);
    assert_true((shape_of("evora", "evora").flags & WORD_HAS_CAPITAL) == 0);
    assert_true((shape_of("UN", "un").flags & WORD_IS_CAPITALS) != 0);
    assert_true((shape_of("F-16", "f-16").flags & (WORD_HAS_DIGIT | WORD_HAS_HYPHEN)) ==
                (WORD_HAS_DIGIT | WORD_HAS_HYPHEN));
}

TEST_MAIN(cmocka_unit_test(adds_the_rows_of_known_features),
          cmocka_unit_test(reads_lists_of_classes_and_weights),
          cmocka_unit_test(refuses_rows_outside_the_cells),
          cmocka_unit_test(gives_the_first_of_equals),
          cmocka_unit_test(sees_words_alike_but_for_digits_and_runs),
          cmocka_unit_test(flags_capitals_beyond_ascii))

// Both models through the public header: the same layers, each in its own way.
#include <stdlib.h>
#include <unistd.h>

#include "base/buffer.h"
#include "dateline.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

static const char story[] = "date 2025-03-04\nGunmen killed nine people in Goma on Monday, the "
                            "mayor said. The army denied it.\n";

static bool keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, slice_of(bytes, length));
    return true;
}

static void read_story(buffer *out, const dateline_engine *engine)
{
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    buffer_init(out, 1 << 20);
    assert_int_equal(
        dateline_reader_open_memory(&reader, engine, story, sizeof story - 1, NULL, NULL),
        DATELINE_OK);
    assert_int_equal(dateline_reader_next(&article, reader, NULL), DATELINE_OK);
    assert_int_equal(dateline_article_write_json(article, DATELINE_LAYERS_ALL, keep, out, NULL),
                     DATELINE_OK);
    dateline_reader_close(reader);
}

static void open_model(dateline_engine **out, dateline_model model)
{
    const dateline_engine_options options = {.data_directory = DATELINE_BUILD_DATA, .model = model};
    assert_int_equal(dateline_engine_open(out, &options, NULL), DATELINE_OK);
}

static bool says(const buffer *out, const char *words)
{
    return slice_find(buffer_slice(out), slice_from_string(words)) != SIZE_MAX;
}

static void all_find_the_claim_and_its_holder(void **state)
{
    (void)state;
    for (int model = DATELINE_MODEL_ACCURATE; model <= DATELINE_MODEL_FAST; model++) {
        dateline_engine *engine = NULL;
        buffer out;
        open_model(&engine, (dateline_model)model);
        read_story(&out, engine);
        assert_true(says(&out, "\"slot\":\"killed\",\"value\":\"9\""));
        assert_true(says(&out, "\"holder\":\"mayor\""));
        assert_true(says(&out, "\"stance\":\"denies\""));
        assert_true(says(&out, "\"feats\":\"Number=Plur\""));
        buffer_clear(&out);
        dateline_engine_close(engine);
    }
}

static void a_network_says_the_same_every_time(void **state)
{
    (void)state;
    dateline_engine *engine = NULL;
    buffer both[2];
    open_model(&engine, DATELINE_MODEL_ACCURATE);
    for (int i = 0; i < 2; i++)
        read_story(&both[i], engine);
    assert_true(slice_equal(buffer_slice(&both[0]), buffer_slice(&both[1])));
    buffer_clear(&both[0]);
    buffer_clear(&both[1]);
    dateline_engine_close(engine);
}

// A folder with all that the small model needs.
static void link_files(const scratch *scratch)
{
    static const char *const names[] = {"dateline.lexicon",   "models/text.model",
                                        "models/lemma.model", "models/names.model",
                                        "models/fast.model",  "models/gazetteer.places"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char to[256], from[512];
        scratch_path(scratch, names[i], to);
        (void)snprintf(from, sizeof from, "%s/%s", DATELINE_BUILD_DATA, names[i]);
        assert_int_equal(symlink(from, to), 0);
    }
}

static void the_small_model_does_without_the_large_one(void **state)
{
    (void)state;
    scratch scratch;
    scratch_open(&scratch);
    link_files(&scratch);
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    dateline_engine_options options = {.data_directory = scratch.folder,
                                       .model = DATELINE_MODEL_ACCURATE};
    assert_int_equal(dateline_engine_open(&engine, &options, &error), DATELINE_IO);
    assert_non_null(strstr(error.message, "accurate.model"));
    options.model = DATELINE_MODEL_FAST;
    assert_int_equal(dateline_engine_open(&engine, &options, &error), DATELINE_OK);
    dateline_engine_close(engine);
    scratch_close(&scratch);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_find_the_claim_and_its_holder),
        cmocka_unit_test(a_network_says_the_same_every_time),
        cmocka_unit_test(the_small_model_does_without_the_large_one),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

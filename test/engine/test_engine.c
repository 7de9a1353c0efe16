// The public header's promises, from outside.
#include <stdlib.h>

#include "base/buffer.h"
#include "base/utf8.h"
#include "dateline.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

static dateline_engine *engine;

static const char story[] = "date 2025-03-04\nGunmen killed nine people in Goma on Monday, the "
                            "mayor said. The army denied it.\n";

static bool keep(void *context, const char *bytes, size_t length)
{
    buffer_add(context, slice_of(bytes, length));
    return true;
}

static bool refuse(void *context, const char *bytes, size_t length)
{
    (void)context;
    (void)bytes;
    (void)length;
    return false;
}

static dateline_reader *reader_of(slice bytes, const dateline_reader_options *options)
{
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    if (dateline_reader_open_memory(&reader, engine, bytes.data, bytes.length, options, &error) !=
        DATELINE_OK)
        fail_msg("%s", error.message);
    return reader;
}

static const dateline_article *first_of(dateline_reader *reader)
{
    const dateline_article *article = NULL;
    dateline_error error = {0};
    if (dateline_reader_next(&article, reader, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    return article;
}

static void names_the_folder_that_holds_no_lexicon(void **state)
{
    (void)state;
    dateline_engine *none = NULL;
    dateline_error error;
    assert_int_equal(
        dateline_engine_open(&none, &(dateline_engine_options){.data_directory = "/no/such/folder"},
                             &error),
        DATELINE_NOT_FOUND);
    assert_non_null(strstr(error.message, "/no/such/folder"));
    assert_null(none);
}

static void refuses_kernels_that_the_processor_has_not(void **state)
{
    (void)state;
    dateline_engine *none = NULL;
    dateline_error error;
    const dateline_engine_options options = {.data_directory = DATELINE_BUILD_DATA,
                                             .model = DATELINE_MODEL_FAST};
    assert_int_equal(setenv("DATELINE_KERNELS", "abacus", 1), 0);
    assert_int_equal(dateline_engine_open(&none, &options, &error), DATELINE_UNSUPPORTED);
    assert_non_null(strstr(error.message, "abacus"));
    assert_non_null(strstr(error.message, " scalar"));
    assert_null(none);
    assert_int_equal(setenv("DATELINE_KERNELS", "scalar", 1), 0);
    assert_int_equal(dateline_engine_open(&none, &options, &error), DATELINE_OK);
    dateline_engine_close(none);
    assert_int_equal(unsetenv("DATELINE_KERNELS"), 0);
}

static void closes_nothing_quietly(void **state)
{
    (void)state;
    dateline_engine_close(NULL);
    dateline_reader_close(NULL);
    dateline_ledger_close(NULL);
}

static void writes_the_same_bytes_every_time(void **state)
{
    (void)state;
    buffer both[2];
    for (int i = 0; i < 2; i++) {
        buffer_init(&both[i], 1 << 20);
        dateline_reader *reader = reader_of(SLICE(story), NULL);
        const dateline_article *article = first_of(reader);
        assert_true(dateline_article_tokens(article) > 10);
        assert_int_equal(
            dateline_article_write_json(article, DATELINE_LAYERS_ALL, keep, &both[i], NULL),
            DATELINE_OK);
        assert_int_equal(dateline_article_write_report(article, NULL, keep, &both[i], NULL),
                         DATELINE_OK);
        assert_int_equal(dateline_article_write_conllu(article, keep, &both[i], NULL), DATELINE_OK);
        dateline_reader_close(reader);
    }
    assert_true(both[0].length > 1000);
    assert_true(slice_equal(buffer_slice(&both[0]), buffer_slice(&both[1])));
    buffer_clear(&both[0]);
    buffer_clear(&both[1]);
}

static void writes_only_the_layers_asked_for(void **state)
{
    (void)state;
    buffer out;
    buffer_init(&out, 1 << 20);
    dateline_reader *reader = reader_of(SLICE(story), NULL);
    const dateline_article *article = first_of(reader);
    unsigned layer = dateline_layer_named("claims", 6);
    assert_int_equal(layer, DATELINE_LAYER_CLAIMS);
    assert_int_equal(dateline_layer_named("clams", 5), 0);
    assert_int_equal(dateline_article_write_json(article, layer, keep, &out, NULL), DATELINE_OK);
    assert_true(slice_starts_with(buffer_slice(&out), SLICE("{\"claims\":[")));
    assert_true(slice_find(buffer_slice(&out), SLICE("\"events\"")) == SIZE_MAX);
    buffer_clear(&out);
    dateline_reader_close(reader);
}

static void tells_when_the_caller_cannot_write(void **state)
{
    (void)state;
    dateline_error error;
    dateline_reader *reader = reader_of(SLICE(story), NULL);
    assert_int_equal(dateline_article_write_json(first_of(reader), DATELINE_LAYERS_DEFAULT, refuse,
                                                 NULL, &error),
                     DATELINE_IO);
    dateline_reader_close(reader);
}

static void takes_the_day_it_is_given_and_refuses_nonsense(void **state)
{
    (void)state;
    buffer out;
    dateline_error error;
    dateline_reader *reader = NULL;
    dateline_reader_options options = {.day = "2025-02-30"};
    assert_int_equal(
        dateline_reader_open_memory(&reader, engine, story, sizeof story - 1, &options, &error),
        DATELINE_USAGE);
    options.day = "2020-01-08"; // a Wednesday
    reader = reader_of(SLICE(story), &options);
    buffer_init(&out, 1 << 20);
    assert_int_equal(
        dateline_article_write_json(first_of(reader), DATELINE_LAYER_TIMES, keep, &out, NULL),
        DATELINE_OK);
    assert_true(slice_find(buffer_slice(&out), SLICE("2020-01-06")) != SIZE_MAX);
    buffer_clear(&out);
    dateline_reader_close(reader);
}

static void goes_on_behind_an_article_at_fault(void **state)
{
    (void)state;
    dateline_reader *reader =
        reader_of(SLICE("{\"text\": \"One.\"}\n{rubbish\n{\"text\": \"Two.\"}\n"),
                  &(dateline_reader_options){.format = DATELINE_FORMAT_JSONL});
    const dateline_article *article;
    dateline_error error;
    (void)first_of(reader);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_BAD_INPUT);
    assert_int_equal(error.line, 2);
    (void)first_of(reader);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_NOT_FOUND);
    dateline_reader_close(reader);
}

// What a reader hands out, a letter an article: the first of its text; '!' a fault.
static void hand_out(char out[8], slice lines, uint32_t turn)
{
    const dateline_reader_options options = {
        .format = DATELINE_FORMAT_JSONL, .bare = true, .turn = turn, .turns = 2, .run = 2};
    dateline_reader *reader = reader_of(lines, &options);
    const dateline_article *article = NULL;
    dateline_status status;
    size_t count = 0;
    while (count < 7 &&
           (status = dateline_reader_next(&article, reader, NULL)) != DATELINE_NOT_FOUND) {
        buffer json;
        buffer_init(&json, 1 << 16);
        out[count] = '!';
        if (status == DATELINE_OK) {
            assert_int_equal(
                dateline_article_write_json(article, DATELINE_LAYER_ARTICLE, keep, &json, NULL),
                DATELINE_OK);
            const size_t at = slice_find(buffer_slice(&json), SLICE("\"id\":\""));
            assert_true(at != SIZE_MAX);
            out[count] = json.data[at + 6];
        }
        buffer_clear(&json);
        count++;
    }
    out[count] = '\0';
    dateline_reader_close(reader);
}

// Readers that take turns hand out every article and every fault once.
static void shares_an_input_in_runs(void **state)
{
    (void)state;
    char first[8];
    char second[8];
    const slice lines = SLICE("{\"id\":\"a\",\"text\":\"Rain.\"}\n"
                              "{\"id\":\"b\",\"text\":\"Snow.\"}\n"
                              "no article\n"
                              "{\"id\":\"c\",\"text\":\"Wind.\"}\n"
                              "{\"id\":\"d\",\"text\":\"Hail.\"}\n");
    hand_out(first, lines, 0);
    hand_out(second, lines, 1);
    assert_string_equal(first, "abd");
    assert_string_equal(second, "!c");
}

static void gives_warnings_one_by_one(void **state)
{
    (void)state;
    dateline_reader *reader = reader_of(SLICE("It rained in Goma."), NULL);
    const dateline_article *article = first_of(reader);
    assert_string_equal(dateline_article_id(article), "memory");
    assert_non_null(strstr(dateline_article_warning(article, 0), "no-date: "));
    assert_null(dateline_article_warning(article, 1));
    dateline_reader_close(reader);
}

static void stops_after_the_trees_when_asked(void **state)
{
    (void)state;
    buffer out;
    buffer_init(&out, 1 << 20);
    dateline_reader *reader =
        reader_of(SLICE(story), &(dateline_reader_options){.depth = DATELINE_DEPTH_TREES});
    assert_int_equal(dateline_article_write_conllu(first_of(reader), keep, &out, NULL),
                     DATELINE_OK);
    assert_true(slice_find(buffer_slice(&out), SLICE("\tkill\t")) != SIZE_MAX);
    buffer_clear(&out);
    dateline_reader_close(reader);
}

// What is cut to 512 KiB of prose is warned of, and the next article is read as ever.
static void reads_as_much_of_a_huge_article_as_fits(void **state)
{
    (void)state;
    static const char sentence[] = "A man was held in Goma, and nobody said why or where. ";
    size_t copies = ((600u << 10) / (sizeof sentence - 1)) + 1, length = 0;
    char *bytes = malloc(copies * sizeof sentence);
    assert_non_null(bytes);
    for (size_t i = 0; i < copies; i++, length += sizeof sentence - 1)
        memcpy(bytes + length, sentence, sizeof sentence - 1);
    dateline_reader *reader = reader_of((slice){bytes, length},
                                        &(dateline_reader_options){.depth = DATELINE_DEPTH_TREES});
    const dateline_article *article = first_of(reader);
    bool is_warned = false;
    const char *warning;
    for (uint32_t i = 0; (warning = dateline_article_warning(article, i)) != NULL; i++)
        is_warned |= strstr(warning, "truncated: ") != NULL;
    assert_true(is_warned);
    dateline_reader_close(reader);
    free(bytes);
}

// One word of a megabyte has no blank to be cut at: it ends before a letter, not with the words
// before it.
static void a_huge_word_is_cut_within(void **state)
{
    (void)state;
    static const char before[] =
        "A man was held in Goma, and nobody said why or where it was. It was on the "
        "road to the sea, and the army said that he had been in the town. ";
    buffer bytes, out;
    buffer_init(&bytes, 2 << 20);
    buffer_init(&out, 2 << 20);
    buffer_add(&bytes, slice_from_string(before));
    while (bytes.length < (1u << 20))
        buffer_add(&bytes, SLICE("\xC3\xA9"));
    dateline_reader *reader =
        reader_of(buffer_slice(&bytes), &(dateline_reader_options){.depth = DATELINE_DEPTH_TREES});
    assert_int_equal(dateline_article_write_conllu(first_of(reader), keep, &out, NULL),
                     DATELINE_OK);
    assert_true(slice_find(buffer_slice(&out), SLICE("\xC3\xA9\xC3\xA9")) != SIZE_MAX);
    assert_true(utf8_is_valid(buffer_slice(&out)));
    dateline_reader_close(reader);
    buffer_clear(&out);
    buffer_clear(&bytes);
}

static void adds_to_a_ledger_once(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    bool added = false;
    buffer out;
    dateline_ledger *ledger = NULL;
    scratch_open(&scratch);
    scratch_path(&scratch, "news.db", path);
    assert_int_equal(dateline_ledger_open(&ledger, path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    dateline_reader *reader = reader_of(SLICE(story), NULL);
    const dateline_article *article = first_of(reader);
    assert_int_equal(dateline_ledger_add(ledger, article, &added, NULL), DATELINE_OK);
    assert_true(added);
    assert_int_equal(dateline_ledger_add(ledger, article, &added, NULL), DATELINE_OK);
    assert_false(added);
    dateline_reader_close(reader);
    buffer_init(&out, 1 << 20);
    for (dateline_listing listing = DATELINE_LIST_INCIDENTS; listing <= DATELINE_LIST_CLAIMS;
         listing++)
        assert_int_equal(dateline_ledger_write(ledger, listing, 0, true, NULL, keep, &out, NULL),
                         DATELINE_OK);
    assert_true(slice_find(buffer_slice(&out), SLICE("\"slot\":\"killed\"")) != SIZE_MAX);
    assert_int_equal(
        dateline_ledger_write(ledger, DATELINE_SHOW, 999, false, NULL, keep, &out, NULL),
        DATELINE_NOT_FOUND);
    buffer_clear(&out);
    dateline_ledger_close(ledger);
    scratch_close(&scratch);
}

static int open_engine(void **state)
{
    (void)state;
    dateline_error error = {0};
    dateline_status status =
        dateline_engine_open(&engine,
                             &(dateline_engine_options){.data_directory = DATELINE_BUILD_DATA,
                                                        .model = DATELINE_MODEL_FAST},
                             &error);
    if (status != DATELINE_OK)
        print_error("%s\n", error.message);
    return status == DATELINE_OK ? 0 : -1;
}

static int close_engine(void **state)
{
    (void)state;
    dateline_engine_close(engine);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_the_folder_that_holds_no_lexicon),
        cmocka_unit_test(refuses_kernels_that_the_processor_has_not),
        cmocka_unit_test(closes_nothing_quietly),
        cmocka_unit_test(writes_the_same_bytes_every_time),
        cmocka_unit_test(writes_only_the_layers_asked_for),
        cmocka_unit_test(tells_when_the_caller_cannot_write),
        cmocka_unit_test(takes_the_day_it_is_given_and_refuses_nonsense),
        cmocka_unit_test(goes_on_behind_an_article_at_fault),
        cmocka_unit_test(shares_an_input_in_runs),
        cmocka_unit_test(gives_warnings_one_by_one),
        cmocka_unit_test(stops_after_the_trees_when_asked),
        cmocka_unit_test(reads_as_much_of_a_huge_article_as_fits),
        cmocka_unit_test(a_huge_word_is_cut_within),
        cmocka_unit_test(adds_to_a_ledger_once),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}

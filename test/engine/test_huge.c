// A megabyte that is one sentence, a hundred thousand names, quotes in quotes, dates upon dates: as
// much is read as fits, what was cut is told, and the program stays below the memory that it
// promises. How the work grows is counted by bench/bounds.py --counted, in `make sweep`.
#include <stdlib.h>
#include <sys/resource.h>

#include "base/buffer.h"
#include "engine_fixture.h"

#define SIZE ((size_t)1 << 20)
#define MOST_RESIDENT (200L << 10) // kilobytes: src/engine/reader.c
#define PROSE_LIMIT (512l << 10)
#define PROSE_LEAST (32l << 10)

// So that an article passes for English.
static const char preamble[] =
    "The army said that he was in the town and it was on the road to the sea and the mayor said "
    "that "
    "they were on the way to the river and it had been a day with no news of the men at all, ";

// How many bytes of prose the article says were read; -1 when it says nothing of it.
static long read_of(const dateline_article *article)
{
    static const char words[] = "truncated: only the first ";
    const char *warning;
    for (uint32_t i = 0; (warning = dateline_article_warning(article, i)) != NULL; i++)
        if (strncmp(warning, words, sizeof words - 1) == 0)
            return strtol(warning + sizeof words - 1, NULL, 10);
    return -1;
}

static void assert_cut_and_told(const buffer *text)
{
    const dateline_reader_options options = {.format = DATELINE_FORMAT_TEXT};
    const dateline_article *article = NULL;
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    struct rusage used;
    size_t written = 0;
    assert_false(text->failed);
    assert_int_equal(
        dateline_reader_open_memory(&reader, engine, text->data, text->length, &options, &error),
        DATELINE_OK);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_OK);
    assert_in_range(read_of(article), PROSE_LEAST, PROSE_LIMIT);
    assert_int_equal(
        dateline_article_write_json(article, DATELINE_LAYERS_DEFAULT, count, &written, &error),
        DATELINE_OK);
    assert_true(written > 0);
    assert_int_equal(dateline_reader_next(&article, reader, &error), DATELINE_NOT_FOUND);
    dateline_reader_close(reader);
    assert_int_equal(getrusage(RUSAGE_SELF, &used), 0);
    assert_in_range(used.ru_maxrss, 1, MOST_RESIDENT);
}

static void begin(buffer *text)
{
    buffer_init(text, 2 * SIZE);
    buffer_add(text, SLICE(preamble));
}

static void repeat(const char *piece)
{
    buffer text;
    begin(&text);
    while (text.length < SIZE)
        buffer_add(&text, slice_from_string(piece));
    assert_cut_and_told(&text);
    buffer_clear(&text);
}

static void one_sentence(void **state)
{
    (void)state;
    repeat("the attack on the town killed nine people and ");
}

static void quotes_in_quotes(void **state)
{
    (void)state;
    repeat("\xE2\x80\x9Che said \xE2\x80\x98she said ");
}

static void dates_upon_dates(void **state)
{
    (void)state;
    repeat("on 3 May 2024 before the last Monday after the week of 12 June two years before, ");
}

// Ten bytes each, no two alike in the first 13,824; a few words between them, so that it is
// English.
static void a_hundred_thousand_names(void **state)
{
    (void)state;
    buffer text;
    begin(&text);
    for (uint32_t i = 0; i < SIZE / 10; i++) {
        buffer_add_format(&text, "%ca%co %ce%ci, ", 'A' + (int)(i % 24), 'b' + (int)(i / 24 % 24),
                          'B' + (int)(i / 576 % 24), 'k' + (int)(i % 7));
        if (i % 6 == 0)
            buffer_add(&text, SLICE("who was in the town and on the road with "));
    }
    assert_cut_and_told(&text);
    buffer_clear(&text);
}

int main(void)
{
#ifdef DATELINE_ARENA_DEBUG // minutes there, and its shadow is not ours; test_bounds reads the like
    return 77;
#endif
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_sentence),
        cmocka_unit_test(a_hundred_thousand_names),
        cmocka_unit_test(quotes_in_quotes),
        cmocka_unit_test(dates_upon_dates),
    };
    return cmocka_run_group_tests(tests, open_engine, close_engine);
}

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/scratch.h"
#include "text/text.h"

typedef struct fixture {
    scratch folder;
    lexicon *lists; // "room/phrase"
    lexicon *words; // the shipped one
    lexicon_table phrases;
    text_splitter *splitter;
    arena *memory;
} fixture;

static fixture shared;

static int open_all(void **state)
{
    (void)state;
    dateline_error error;
    char out[256];
    scratch_open(&shared.folder);
    scratch_write(&shared.folder, "lists/room/phrase.lex",
                  SLICE("# columns: phrase, kind\n"
                        "armed\ta\n"
                        "armed group\tb\n"
                        "armed group's\tx\n"
                        "armed group of the north\tc\n"
                        "group\td\n"
                        "group\te\n"
                        "port 's edge\tf\n"));
    char lists[256];
    scratch_path(&shared.folder, "lists", lists);
    scratch_path(&shared.folder, "lists.lexicon", out);
    assert_int_equal(lexicon_compile(lists, out, &error), DATELINE_OK);
    assert_int_equal(lexicon_open(&shared.lists, out, &error), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&shared.phrases, shared.lists, "room/phrase", 2, &error),
                     DATELINE_OK);
    assert_int_equal(lexicon_open(&shared.words, DATELINE_BUILD_DATA "/dateline.lexicon", &error),
                     DATELINE_OK);
    assert_int_equal(text_splitter_open(&shared.splitter, shared.words, NULL, &error), DATELINE_OK);
    return arena_open(&shared.memory, 1 << 24, &error) == DATELINE_OK ? 0 : -1;
}

static int close_all(void **state)
{
    (void)state;
    arena_close(shared.memory);
    text_splitter_close(shared.splitter);
    lexicon_close(shared.words);
    lexicon_close(shared.lists);
    scratch_close(&shared.folder);
    return 0;
}

static text_document split(const char *text)
{
    text_document document;
    dateline_error error;
    slice bytes = slice_from_string(text);
    text_block block = {{0, (uint32_t)bytes.length}, TEXT_BLOCK_PARAGRAPH};
    assert_int_equal(
        text_split(&document, shared.splitter, shared.memory, bytes, &block, 1, &error),
        DATELINE_OK);
    return document;
}

// The second cell of the longest phrase at a token, and how many words it has.
static uint32_t match(slice *kind, uint32_t *rows, const text_document *document, uint32_t first)
{
    uint32_t row = 0;
    uint32_t words = text_match_phrase(&row, rows, &shared.phrases, document, first);
    *kind = words > 0 ? lexicon_cell(&shared.phrases, row, 1) : SLICE_NONE;
    return words;
}

static void takes_the_longest_phrase(void **state)
{
    (void)state;
    slice kind = SLICE_NONE;
    uint32_t rows = 0;
    text_document document = split("Armed group of the north fled. An armed group of the south.");
    assert_int_equal(match(&kind, &rows, &document, 0), 5);
    assert_slice(kind, "c");
    assert_int_equal(match(&kind, &rows, &document, 8), 2);
    assert_slice(kind, "b");
}

static void ends_at_the_sentence(void **state)
{
    (void)state;
    slice kind = SLICE_NONE;
    uint32_t rows = 0;
    text_document document = split("They were armed. Group of the north.");
    assert_int_equal(document.sentence_count, 2);
    assert_int_equal(match(&kind, &rows, &document, 2), 1);
    assert_slice(kind, "a");
}

static void counts_equal_rows(void **state)
{
    (void)state;
    slice kind = SLICE_NONE;
    uint32_t rows = 0;
    text_document document = split("The group left.");
    assert_int_equal(match(&kind, &rows, &document, 1), 1);
    assert_int_equal(rows, 2);
    assert_int_equal(match(&kind, &rows, &document, 0), 0);
    assert_int_equal(match(&kind, &rows, &document, 3), 0);
}

static void sees_clitics_as_words(void **state)
{
    (void)state;
    slice kind = SLICE_NONE;
    uint32_t rows = 0;
    text_document document = split("At the port's edge");
    assert_int_equal(match(&kind, &rows, &document, 2), 3);
    assert_slice(kind, "f");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(takes_the_longest_phrase),
        cmocka_unit_test(ends_at_the_sentence),
        cmocka_unit_test(counts_equal_rows),
        cmocka_unit_test(sees_clitics_as_words),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}

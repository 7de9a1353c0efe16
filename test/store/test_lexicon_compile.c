// Each test/store/errors/NAME.lex has one fault; NAME.expected is the compiler's message for it,
// word for word, as a person who corrects a word list reads it.
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "store/lexicon.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"

static int is_faulty_table(const struct dirent *entry)
{
    return slice_ends_with(slice_from_string(entry->d_name), SLICE(".lex"));
}

// Compiles a folder that holds only this file, as "fault.lex".
static void compile_alone(slice text, dateline_error *error)
{
    scratch scratch;
    char source[256];
    char compiled[256];
    scratch_open(&scratch);
    scratch_write(&scratch, "in/fault.lex", text);
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out", compiled);
    assert_int_equal(lexicon_compile(source, compiled, error), DATELINE_BAD_INPUT);
    scratch_close(&scratch);
}

// A link that leads nowhere and what lies deeper than four folders are passed over.
static void what_cannot_be_there_is_passed_over(void **state)
{
    (void)state;
    scratch scratch;
    char source[256], compiled[256], link[256];
    lexicon *opened = NULL;
    scratch_open(&scratch);
    scratch_write(&scratch, "in/words.lex", SLICE("# columns: word\nraid\n"));
    scratch_write(&scratch, "in/1/2/3/4/5/6/deep.lex", SLICE("no table at all"));
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out", compiled);
    scratch_path(&scratch, "in/gone.lex", link);
    assert_int_equal(symlink("nowhere", link), 0);
    assert_int_equal(lexicon_compile(source, compiled, NULL), DATELINE_OK);
    assert_int_equal(lexicon_open(&opened, compiled, NULL), DATELINE_OK);
    lexicon_close(opened);
    scratch_close(&scratch);
}

static void each_fault_has_its_message(void **state)
{
    (void)state;
    struct dirent **names = NULL;
    const char *folder = DATELINE_TEST_FOLDER "/errors";
    const int count = scandir(folder, &names, is_faulty_table, alphasort);
    assert_in_range(count, 9, 1000);
    for (int i = 0; i < count; i++) {
        char path[512];
        const int stem = (int)strlen(names[i]->d_name) - 4;
        snprintf(path, sizeof path, "%s/%s", folder, names[i]->d_name);
        const slice text = scratch_read(path);
        snprintf(path, sizeof path, "%s/%.*s.expected", folder, stem, names[i]->d_name);
        const slice expected = scratch_read(path);
        dateline_error error;
        compile_alone(text, &error);
        const slice message = slice_from_string(error.message);
        if (!slice_equal(message, slice_trim(expected)))
            fail_msg("%s: %s", names[i]->d_name, error.message);
        free((char *)text.data);
        free((char *)expected.data);
        free(names[i]);
    }
    free(names);
}

static void a_missing_folder_is_named(void **state)
{
    (void)state;
    dateline_error error;
    assert_int_equal(lexicon_compile("/no/such/folder", "/tmp/never", &error), DATELINE_IO);
    assert_string_equal(error.message, "cannot read folder /no/such/folder/");
}

static void a_name_too_long_for_a_section_is_a_limit(void **state)
{
    (void)state;
    scratch scratch;
    char source[256];
    char compiled[256];
    dateline_error error;
    scratch_open(&scratch);
    scratch_write(&scratch, "in/howmany/a-list-whose-name-goes-on-and-on-and-on.lex",
                  SLICE("# columns: a\n"));
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out", compiled);
    assert_int_equal(lexicon_compile(source, compiled, &error), DATELINE_LIMIT);
    scratch_close(&scratch);
}

static void the_same_folder_gives_the_same_bytes(void **state)
{
    (void)state;
    scratch scratch;
    char source[256];
    char path[256];
    slice compiled[2];
    scratch_open(&scratch);
    scratch_write(&scratch, "in/b/two.lex", SLICE("# columns: a\nx\ny\n"));
    scratch_write(&scratch, "in/a/one.lex", SLICE("# columns: a, b\nx\t1\nw\t2\n"));
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out", path);
    for (int i = 0; i < 2; i++) {
        assert_int_equal(lexicon_compile(source, path, NULL), DATELINE_OK);
        compiled[i] = scratch_read(path);
    }
    assert_true(slice_equal(compiled[0], compiled[1]));
    free((char *)compiled[0].data);
    free((char *)compiled[1].data);
    scratch_close(&scratch);
}

// A word list of a user's, compiled in an arena of each size: whole, or told that it does not fit.
static void a_table_needs_its_memory(void **state)
{
    (void)state;
    const slice text = SLICE("# columns: a, b\nx\t1\nw\t2\nx\t3\n");
    bool fits = false;
    for (size_t budget = 16; !fits; budget += 16) {
        arena *arena = NULL;
        lexicon_table table;
        dateline_error error = {0};
        assert_int_equal(arena_open(&arena, budget, NULL), DATELINE_OK);
        const dateline_status status =
            lexicon_compile_table(&table, arena, "ours.lex", text, &error);
        fits = status == DATELINE_OK;
        if (fits) {
            assert_int_equal(table.rows, 3);
            assert_int_equal(lexicon_line(&table, 0), 3);
            assert_int_equal(lexicon_line(&table, 2), 4);
        } else {
            assert_int_equal(status, DATELINE_NO_MEMORY);
        }
        arena_close(arena);
    }
}

static void a_table_of_no_text_and_of_too_many_columns_is_refused(void **state)
{
    (void)state;
    arena *arena = NULL;
    lexicon_table table;
    char text[200] = "# columns: a";
    for (size_t i = strlen(text); i + 2 < sizeof text; i += 2)
        memcpy(text + i, ",a", 2);
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    assert_int_equal(lexicon_compile_table(&table, arena, "ours.lex", SLICE("a\xFF"), NULL),
                     DATELINE_BAD_INPUT);
    assert_int_equal(lexicon_compile_table(&table, arena, "ours.lex", SLICE(""), NULL),
                     DATELINE_BAD_INPUT);
    assert_int_equal(
        lexicon_compile_table(&table, arena, "ours.lex", slice_from_string(text), NULL),
        DATELINE_BAD_INPUT);
    assert_int_equal(lexicon_compile_table(&table, arena, "ours.lex", SLICE("# columns: a"), NULL),
                     DATELINE_OK);
    assert_int_equal(table.rows, 0);
    arena_close(arena);
}

static void the_programs_own_lexicon_opens(void **state)
{
    (void)state;
    lexicon *lexicon = NULL;
    dateline_error error;
    if (lexicon_open(&lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    lexicon_close(lexicon);
}

TEST_MAIN(cmocka_unit_test(what_cannot_be_there_is_passed_over),
          cmocka_unit_test(each_fault_has_its_message), cmocka_unit_test(a_missing_folder_is_named),
          cmocka_unit_test(a_name_too_long_for_a_section_is_a_limit),
          cmocka_unit_test(the_same_folder_gives_the_same_bytes),
          cmocka_unit_test(a_table_needs_its_memory),
          cmocka_unit_test(a_table_of_no_text_and_of_too_many_columns_is_refused),
          cmocka_unit_test(the_programs_own_lexicon_opens))

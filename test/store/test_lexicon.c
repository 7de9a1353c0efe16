#include "store/lexicon.h"

#include <stdio.h>
#include <stdlib.h>

#include "store/lexicon_layout.h"
#include "support/cmocka_all.h"
#include "support/scratch.h"
#include "support/sealed.h"

// The bytes "ab  ", as this machine has them in a number.
#define AB (__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__ ? 0x20206261u : 0x61622020u)

typedef struct fixture {
    scratch scratch;
    char compiled[256];
    lexicon *lexicon;
} fixture;

static int compile_small_lexicon(void **state)
{
    fixture *fixture = calloc(1, sizeof *fixture);
    scratch *scratch = &fixture->scratch;
    dateline_error error;
    scratch_open(scratch);
    scratch_write(scratch, "in/howmany/amount.lex",
                  SLICE("# how much\n# origin: own\n# columns: words, low, high\n\n"
                        "umpteen\t11\n"
                        "a brace of\t2\t2\n"
                        "umpteen\t9\t40\r\n"
                        "# a comment between\n"
                        "half a dozen odd\t5\t 7 \n"
                        "zillions\t\t\n"));
    scratch_write(scratch, "in/howmany/none.lex", SLICE("# columns: words (in lower case, one)\n"));
    scratch_write(scratch, "in/when/season.rule", SLICE("rule season\n"));
    scratch_write(scratch, "in/when/empty.rule", SLICE_NONE);
    scratch_write(scratch, "in/README.md", SLICE("not a lexicon"));
    char source[256];
    scratch_path(scratch, "in", source);
    scratch_path(scratch, "out.lexicon", fixture->compiled);
    if (lexicon_compile(source, fixture->compiled, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    if (lexicon_open(&fixture->lexicon, fixture->compiled, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
    *state = fixture;
    return 0;
}

static int remove_small_lexicon(void **state)
{
    fixture *fixture = *state;
    lexicon_close(fixture->lexicon);
    scratch_close(&fixture->scratch);
    free(fixture);
    return 0;
}

static lexicon_table amounts(const fixture *fixture)
{
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "howmany/amount", 3, NULL),
                     DATELINE_OK);
    return table;
}

static void rows_stand_sorted_by_their_key(void **state)
{
    const lexicon_table table = amounts(*state);
    assert_int_equal(table.rows, 5);
    assert_int_equal(table.columns, 3);
    assert_slice(lexicon_cell(&table, 0, 0), "a brace of");
    assert_slice(lexicon_cell(&table, 1, 0), "half a dozen odd");
    assert_slice(lexicon_cell(&table, 4, 0), "zillions");
}

static void rows_with_one_key_keep_their_order(void **state)
{
    const lexicon_table table = amounts(*state);
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&table, SLICE("umpteen"), &count);
    assert_int_equal(count, 2);
    assert_slice(lexicon_cell(&table, row, 1), "11");
    assert_slice(lexicon_cell(&table, row + 1, 1), "9");
}

static void missing_cells_are_empty_and_others_trimmed(void **state)
{
    const lexicon_table table = amounts(*state);
    uint32_t count = 0;
    uint32_t row = lexicon_find(&table, SLICE("umpteen"), &count);
    assert_slice(lexicon_cell(&table, row, 2), "");
    assert_slice(lexicon_cell(&table, row + 1, 2), "40");
    row = lexicon_find(&table, SLICE("half a dozen odd"), &count);
    assert_slice(lexicon_cell(&table, row, 2), "7");
    row = lexicon_find(&table, SLICE("zillions"), &count);
    assert_int_equal(count, 1);
    assert_slice(lexicon_cell(&table, row, 1), "");
}

static void what_is_no_key_is_not_found(void **state)
{
    const lexicon_table table = amounts(*state);
    const slice wrong[] = {SLICE(""), SLICE("a brace"), SLICE("a brace of "), SLICE("zzz"),
                           SLICE("11")};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        uint32_t count = 9;
        (void)lexicon_find(&table, wrong[i], &count);
        assert_int_equal(count, 0);
    }
}

// Words that begin as a key does, have another key's tag and are searched for from its slot on:
// only the cell tells them apart.
static void a_tag_alone_is_no_key(void **state)
{
    const lexicon_table table = amounts(*state);
    const uint32_t mask = table.slot_count - 1;
    const uint64_t known = slice_hash(SLICE("zillions"));
    uint32_t alike = 0;
    for (uint32_t i = 0; i < 1000u << LEXICON_TAG_BITS && alike < 2; i++) {
        char word[16];
        uint32_t count = 9;
        const int length = snprintf(word, sizeof word, "a %u", i);
        const slice other = slice_of(word, (size_t)length);
        const uint64_t hash = slice_hash(other);
        if (lexicon_tag(hash) != lexicon_tag(known) || ((hash ^ known) & mask) != 0)
            continue;
        alike++;
        (void)lexicon_find(&table, other, &count);
        assert_int_equal(count, 0);
    }
    assert_int_equal(alike, 2);
}

static void turns_no_beginning_of_a_key_away(void **state)
{
    const lexicon_table table = amounts(*state);
    for (uint32_t row = 0; row < table.rows; row++) {
        slice rest = lexicon_cell(&table, row, 0);
        assert_true(lexicon_may_begin(&table, rest));
        assert_true(lexicon_may_begin(&table, slice_cut(&rest, ' ')));
    }
    uint32_t turned_away = 0;
    for (char c = 'a'; c <= 'z'; c++) {
        const char word[] = {c, 'q', c};
        turned_away += !lexicon_may_begin(&table, slice_of(word, sizeof word));
    }
    assert_in_range(turned_away, 20, 26);
}

static void knows_the_words_of_its_longest_key(void **state)
{
    assert_int_equal(amounts(*state).longest_key, 4);
}

static void a_table_may_have_no_rows(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t count = 9;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "howmany/none", 1, NULL),
                     DATELINE_OK);
    assert_int_equal(table.rows, 0);
    (void)lexicon_find(&table, SLICE("anything"), &count);
    assert_int_equal(count, 0);
}

static void rules_are_kept_as_text(void **state)
{
    const fixture *fixture = *state;
    slice text;
    assert_int_equal(lexicon_find_rules(&text, fixture->lexicon, "when/season", NULL), DATELINE_OK);
    assert_slice(text, "rule season\n");
    assert_int_equal(lexicon_find_rules(&text, fixture->lexicon, "when/empty", NULL), DATELINE_OK);
    assert_int_equal(text.length, 0);
}

static void what_a_room_misses_is_a_corrupt_lexicon(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    slice text;
    dateline_error error;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "howmany/absent", 1, &error),
                     DATELINE_CORRUPT);
    assert_string_equal(error.message,
                        "the lexicon has no lex/howmany/absent: it belongs to another version");
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "howmany/amount", 4, &error),
                     DATELINE_CORRUPT);
    assert_string_equal(error.message,
                        "lexicon table howmany/amount has 3 columns, but 4 are needed");
    assert_int_equal(lexicon_find_rules(&text, fixture->lexicon, "howmany/amount", &error),
                     DATELINE_CORRUPT);
    assert_int_equal(lexicon_find_rules(&text, fixture->lexicon,
                                        "a name that no section of a container could have had",
                                        &error),
                     DATELINE_CORRUPT);
}

// A lexicon with one table of these numbers and strings.
static dateline_status find_in_made_table(const uint32_t *numbers, size_t bytes)
{
    scratch scratch;
    char path[256];
    scratch_open(&scratch);
    scratch_path(&scratch, "made", path);
    const container_part part = {"lex/made", numbers, bytes};
    assert_int_equal(container_write(path, LEXICON_KIND, &part, 1, NULL), DATELINE_OK);
    lexicon *lexicon = NULL;
    lexicon_table table;
    assert_int_equal(lexicon_open(&lexicon, path, NULL), DATELINE_OK);
    const dateline_status status = lexicon_find_table(&table, lexicon, "made", 1, NULL);
    lexicon_close(lexicon);
    scratch_close(&scratch);
    return status;
}

// The second number of the slot of a key of so many rows.
static uint32_t slot(const char *key, uint32_t rows)
{
    return lexicon_tag(slice_hash(slice_from_string(key))) | rows;
}

static void tables_whose_numbers_do_not_add_up_are_turned_down(void **state)
{
    (void)state;
    // rows, columns, longest key, string bytes, slots; cells; slots; strings "ab  ". Keys stand
    // where their search begins.
    assert_int_equal(slice_hash(SLICE("a")) % 4, 0);
    assert_int_equal(slice_hash(SLICE("b")) % 4, 2);
    const uint32_t a = slot("a", 1), b = slot("b", 1);
    const uint32_t sound[] = {2, 1, 1, 4, 4, 0, 1, 1, 1, 0, a, 0, 0, 1, b, 0, 0, AB};
    assert_int_equal(find_in_made_table(sound, sizeof sound), DATELINE_OK);
    assert_int_equal(find_in_made_table(sound, 12), DATELINE_CORRUPT);
    assert_int_equal(find_in_made_table(sound, sizeof sound - 4), DATELINE_CORRUPT);
    const uint32_t no_columns[] = {2, 0, 1, 4, 4, 0, 1, 1, 1, 0, 0, 0, 0, AB};
    assert_int_equal(find_in_made_table(no_columns, sizeof no_columns), DATELINE_CORRUPT);
    const uint32_t too_many_rows[] = {UINT32_MAX, UINT32_MAX, 1, 4, 4, 0, 1, 1, 1, AB};
    assert_int_equal(find_in_made_table(too_many_rows, sizeof too_many_rows), DATELINE_CORRUPT);
    const uint32_t cell_outside[] = {2, 1, 1, 4, 4, 0, 1, 4, 1, 0, a, 0, 0, 1, b, 0, 0, AB};
    assert_int_equal(find_in_made_table(cell_outside, sizeof cell_outside), DATELINE_CORRUPT);
    const uint32_t cell_far_outside[] = {2, 1, 1, 4, 4, 0, 1, UINT32_MAX, UINT32_MAX,
                                         0, a, 0, 0, 1, b, 0, 0,          AB};
    assert_int_equal(find_in_made_table(cell_far_outside, sizeof cell_far_outside),
                     DATELINE_CORRUPT);
    const uint32_t unsorted[] = {2, 1, 1, 4, 4, 1, 1, 0, 1, 1, a, 0, 0, 0, b, 0, 0, AB};
    assert_int_equal(find_in_made_table(unsorted, sizeof unsorted), DATELINE_CORRUPT);
}

static void slots_that_miss_rows_or_leave_the_table_are_turned_down(void **state)
{
    (void)state;
    const uint32_t a = slot("a", 1);
    const uint32_t row_twice[] = {1, 1, 1, 4, 2, 0, 1, 0, a, 0, a, AB};
    assert_int_equal(find_in_made_table(row_twice, sizeof row_twice), DATELINE_CORRUPT);
    const uint32_t row_nowhere[] = {1, 1, 1, 4, 2, 0, 1, 0, 0, 0, 0, AB};
    assert_int_equal(find_in_made_table(row_nowhere, sizeof row_nowhere), DATELINE_CORRUPT);
    const uint32_t row_outside[] = {1, 1, 1, 4, 2, 0, 1, 1, 1, 0, 0, AB};
    assert_int_equal(find_in_made_table(row_outside, sizeof row_outside), DATELINE_CORRUPT);
    const uint32_t row_far_outside[] = {1, 1, 1, 4, 2, 0, 1, UINT32_MAX, 2, 0, 0, AB};
    assert_int_equal(find_in_made_table(row_far_outside, sizeof row_far_outside), DATELINE_CORRUPT);
    const uint32_t none_free[] = {1, 1, 1, 4, 1, 0, 1, 0, a, AB};
    assert_int_equal(find_in_made_table(none_free, sizeof none_free), DATELINE_CORRUPT);
    const uint32_t odd_number[] = {1, 1, 1, 4, 3, 0, 1, 0, a, 0, 0, 0, 0, AB};
    assert_int_equal(find_in_made_table(odd_number, sizeof odd_number), DATELINE_CORRUPT);
    const uint32_t tag_of_another[] = {1, 1, 1, 4, 2, 0, 1, 0, slot("b", 1), 0, 0, AB};
    assert_int_equal(find_in_made_table(tag_of_another, sizeof tag_of_another), DATELINE_CORRUPT);
    const uint32_t behind_a_free_one[] = {1, 1, 1, 4, 2, 0, 1, 0, 0, 0, a, AB};
    assert_int_equal(find_in_made_table(behind_a_free_one, sizeof behind_a_free_one),
                     DATELINE_CORRUPT);
    const uint32_t two_keys[] = {2, 1, 1, 4, 4, 0, 1, 1, 1, 0, slot("a", 2), 0, 0, 0, 0, 0, 0, AB};
    assert_int_equal(find_in_made_table(two_keys, sizeof two_keys), DATELINE_CORRUPT);
    const uint32_t right[] = {1, 1, 1, 4, 2, 0, 1, 0, a, 0, 0, AB};
    assert_int_equal(find_in_made_table(right, sizeof right), DATELINE_OK);
}

static void a_key_of_too_many_rows_is_turned_down(void **state)
{
    (void)state;
    const size_t line = strlen("k\n"), head = strlen("# columns: word\n");
    char *text = malloc(head + 65536 * line + 1);
    assert_non_null(text);
    memcpy(text, "# columns: word\n", head);
    for (size_t i = 0; i < 65536; i++)
        memcpy(text + head + i * line, "k\n", line + 1);
    arena *arena = NULL;
    lexicon_table table;
    assert_int_equal(arena_open(&arena, 64 << 20, NULL), DATELINE_OK);
    assert_int_equal(
        lexicon_compile_table(&table, arena, "many", slice_of(text, head + 65535 * line), NULL),
        DATELINE_OK);
    uint32_t count = 0;
    assert_int_equal(lexicon_find(&table, SLICE("k"), &count), 0);
    assert_int_equal(count, 65535);
    assert_int_equal(
        lexicon_compile_table(&table, arena, "many", slice_of(text, head + 65536 * line), NULL),
        DATELINE_BAD_INPUT);
    arena_close(arena);
    free(text);
}

static void every_key_of_a_large_table_is_found(void **state)
{
    (void)state;
    scratch scratch;
    char source[256], compiled[256], text[8192] = "# columns: word\n";
    size_t length = strlen(text);
    for (int i = 0; i < 1000; i++)
        length += (size_t)snprintf(text + length, sizeof text - length, "w%03d\n", i);
    scratch_open(&scratch);
    scratch_write(&scratch, "in/room/many.lex", slice_of(text, length));
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out.lexicon", compiled);
    assert_int_equal(lexicon_compile(source, compiled, NULL), DATELINE_OK);
    lexicon *lexicon = NULL;
    lexicon_table table;
    assert_int_equal(lexicon_open(&lexicon, compiled, NULL), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, lexicon, "room/many", 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        uint32_t count = 0;
        assert_int_equal(lexicon_find(&table, lexicon_cell(&table, row, 0), &count), row);
        assert_int_equal(count, 1);
    }
    lexicon_close(lexicon);
    scratch_close(&scratch);
}

static void opens_over_bytes_in_memory(void **state)
{
    const fixture *fixture = *state;
    const slice bytes = scratch_read(fixture->compiled);
    lexicon *lexicon = NULL;
    lexicon_table table;
    assert_int_equal(lexicon_open_memory(&lexicon, bytes.data, bytes.length, NULL), DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, lexicon, "howmany/amount", 3, NULL), DATELINE_OK);
    assert_int_equal(table.rows, 5);
    lexicon_close(lexicon);
    assert_int_equal(lexicon_open_memory(&lexicon, bytes.data, bytes.length - 1, NULL),
                     DATELINE_CORRUPT);
    free((char *)bytes.data);
}

#define WITH_LEXICON(test)                                                                         \
    cmocka_unit_test_setup_teardown(test, compile_small_lexicon, remove_small_lexicon)

static void one_of_another_machine_is_refused(void **state)
{
    const fixture *fixture = *state;
    const slice bytes = scratch_read(fixture->compiled);
    lexicon *opened = NULL;
    dateline_error error = {0};
    seal_as_of_another_machine(bytes);
    assert_int_equal(lexicon_open_memory(&opened, bytes.data, bytes.length, &error),
                     DATELINE_UNSUPPORTED);
    assert_string_equal(error.message,
                        "the lexicon was compiled on a machine of another order of bytes");
    free((char *)bytes.data);
}

TEST_MAIN(WITH_LEXICON(rows_stand_sorted_by_their_key),
          WITH_LEXICON(rows_with_one_key_keep_their_order),
          WITH_LEXICON(missing_cells_are_empty_and_others_trimmed),
          WITH_LEXICON(what_is_no_key_is_not_found), WITH_LEXICON(turns_no_beginning_of_a_key_away),
          WITH_LEXICON(a_tag_alone_is_no_key), WITH_LEXICON(knows_the_words_of_its_longest_key),
          WITH_LEXICON(a_table_may_have_no_rows), WITH_LEXICON(rules_are_kept_as_text),
          WITH_LEXICON(what_a_room_misses_is_a_corrupt_lexicon),
          cmocka_unit_test(tables_whose_numbers_do_not_add_up_are_turned_down),
          cmocka_unit_test(a_key_of_too_many_rows_is_turned_down),
          cmocka_unit_test(slots_that_miss_rows_or_leave_the_table_are_turned_down),
          cmocka_unit_test(every_key_of_a_large_table_is_found),
          WITH_LEXICON(one_of_another_machine_is_refused), WITH_LEXICON(opens_over_bytes_in_memory))

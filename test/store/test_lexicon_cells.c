// What a column's line lets stand in a cell, kind by kind; what the messages say is in errors/.
#include <stdio.h>

#include "store/lexicon_cells.h"
#include "support/cmocka_all.h"

#define ROOM ((size_t)1 << 16)

static bool find_itself(const void *owner, slice name, lexicon_table *out)
{
    *out = *(const lexicon_table *)owner;
    return slice_equal(name, SLICE("ours"));
}

static dateline_status check_text(slice text, size_t budget)
{
    arena *tables = NULL, *cells = NULL;
    lexicon_table table;
    dateline_error error = {0};
    assert_int_equal(arena_open(&tables, ROOM, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&cells, budget, NULL), DATELINE_OK);
    assert_int_equal(lexicon_compile_table(&table, tables, "ours.lex", text, NULL), DATELINE_OK);
    const dateline_status status =
        lexicon_check_cells(&table, "ours", (lexicon_tables){find_itself, &table}, cells, &error);
    arena_close(cells);
    arena_close(tables);
    return status;
}

static bool may_stand(const char *kinds, const char *cell)
{
    char text[512];
    const int length =
        snprintf(text, sizeof text, "# columns: word, cell\n# cell cell: %s\nx\t%s\n", kinds, cell);
    return check_text(slice_of(text, (size_t)length), ROOM) == DATELINE_OK;
}

typedef struct sample {
    const char *kinds, *cell;
    bool may_stand;
} sample;

static void a_cell_is_of_a_kind_or_told(void **state)
{
    (void)state;
    static const sample samples[] = {
        {"a | b c", "a", true},
        {"a | b c", "b c", true},
        {"a | b c", "b", false},
        {"a", "", false},
        {"a | no text", "", true},
        {"any text", "whatever there is?", true},
        {"any word", "Cox's St.-Denis \xC3\x89", true},
        {"any word", "9", false},
        {"any word", "what?", false},
        {"any word", "", false},
        {"-20..100", "-20", true},
        {"-20..100", "100", true},
        {"-20..100", "-21", false},
        {"-20..100", "101", false},
        {"-20..100", "5.0", false},
        {"-20..100", "-", false},
        {"-20..100", "five", false},
        {"0..1.5", "1.25", true},
        {"0..1.5", "1.75", false},
        {"0..9999999999999", "9999999999999", true},
        {"0..9999999999999", "10000000000000", false},
        {"-1.0..1.0", "0.25", true},
        {"-1.0..1.0", "-1", true},
        {"-1.0..1", "1.00001", false},
        {"-1.0..1", "0.123456", false},
        {"-1.0..1", "1.", false},
        {"-1.0..1", "0.x", false},
        {"0..x | 1", "0..x", true},
        {"x..0 | 1", "x..0", true},
        {"0..9 | ..", "..", true},
        {"like Aa0-", "Bb1-", true},
        {"like Aa0-", "Zz9-", true},
        {"like Aa0-", "@b1-", false},
        {"like Aa0-", "[b1-", false},
        {"like Aa0-", "B`1-", false},
        {"like Aa0-", "B{1-", false},
        {"like Aa0-", "Bb/-", false},
        {"like Aa0-", "Bb:-", false},
        {"like Aa0-", "Bb1+", false},
        {"like AA", "B", false},
        {"key of ours", "x", true},
        {"key of ours", "X", true},
        {"key of ours", "y", false},
        {"several a | b", "a b a", true},
        {"several a | b", "a c", false},
        {"several a | no text", "", true},
    };
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (may_stand(samples[i].kinds, samples[i].cell) != samples[i].may_stand)
            fail_msg("%s: \"%s\"", samples[i].kinds, samples[i].cell);
}

// No key is so long, and none is looked for in small letters.
static void a_long_word_is_no_key(void **state)
{
    (void)state;
    char cell[200];
    memset(cell, 'X', sizeof cell);
    cell[sizeof cell - 1] = '\0';
    assert_false(may_stand("key of ours", cell));
}

static void a_table_that_says_nothing_is_not_checked(void **state)
{
    (void)state;
    assert_int_equal(check_text(SLICE("# columns: word, cell\nx\t?\n"), ROOM), DATELINE_OK);
}

// A codebook's table names its columns in a row of its own; a word may be called as a column is.
static void a_row_that_names_the_columns_is_a_head(void **state)
{
    (void)state;
    assert_int_equal(
        check_text(SLICE("# columns: word, cell\n# cell cell: a | b\nword\tcell\n"), ROOM),
        DATELINE_OK);
    assert_int_equal(
        check_text(SLICE("# columns: word, cell\n# cell cell: a | b\nword\ta\n"), ROOM),
        DATELINE_OK);
    assert_int_equal(
        check_text(SLICE("# columns: word, cell\n# cell cell: a | b\nword\tcells\n"), ROOM),
        DATELINE_BAD_INPUT);
}

static void a_check_needs_its_memory(void **state)
{
    (void)state;
    const slice text = SLICE("# columns: word, cell\n# cell cell: a | b | c | d | e\nx\te\n");
    bool fits = false;
    for (size_t budget = 16; !fits; budget += 16) {
        const dateline_status status = check_text(text, budget);
        fits = status == DATELINE_OK;
        if (!fits)
            assert_int_equal(status, DATELINE_NO_MEMORY);
    }
}

TEST_MAIN(cmocka_unit_test(a_cell_is_of_a_kind_or_told), cmocka_unit_test(a_long_word_is_no_key),
          cmocka_unit_test(a_table_that_says_nothing_is_not_checked),
          cmocka_unit_test(a_row_that_names_the_columns_is_a_head),
          cmocka_unit_test(a_check_needs_its_memory))

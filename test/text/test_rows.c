// The lists of where words end: each row in a short text, and the words it must be cut into.
#include <stdio.h>
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "text/text.h"

typedef struct fixture {
    lexicon *lexicon;
    text_splitter *splitter;
    arena *arena;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(
        text_splitter_open(&made->splitter, made->lexicon, DATELINE_BUILD_DATA "/models", NULL),
        DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, (size_t)1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    text_splitter_close(made->splitter);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

static text_document split(const fixture *fixture, slice text)
{
    text_document document;
    const text_block block = {{0, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH};
    assert_int_equal(
        text_split(&document, fixture->splitter, fixture->arena, text, &block, 1, NULL),
        DATELINE_OK);
    return document;
}

static bool is_word(const text_document *document, slice form)
{
    for (uint32_t i = 0; i < document->token_count; i++)
        if (slice_equal(document->tokens[i].form, form))
            return true;
    return false;
}

// Whether the text "They saw BEFORE+key+BEHIND there." is cut so that `word` is one of its words.
typedef bool check(const fixture *fixture, slice key, slice second);

static void check_rows(const fixture *fixture, const char *name, check *holds)
{
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, name, 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        arena_reset(fixture->arena);
        const slice key = lexicon_cell(&table, row, 0);
        if (!holds(fixture, key, table.columns > 1 ? lexicon_cell(&table, row, 1) : SLICE_NONE)) {
            print_error("lexicon/%s.lex:%u: %.*s\n", name, lexicon_line(&table, row),
                        (int)key.length, key.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

// Does the stop belong to the word, and no sentence end there?
static bool keeps_its_stop_in(const fixture *fixture, slice word, const char *behind)
{
    const slice form = arena_format(fixture->arena, "%.*s.", (int)word.length, word.data);
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They saw %.*s %s", (int)form.length, form.data,
                                    behind));
    return document.sentence_count == 1 && is_word(&document, form);
}

static slice with_capital(const fixture *fixture, slice word)
{
    slice large = arena_copy(fixture->arena, word);
    if (large.data[0] >= 'a' && large.data[0] <= 'z')
        ((char *)(uintptr_t)large.data)[0] -= 'a' - 'A';
    return large;
}

// "Lt.Gov", "Sub-Insp": a name of small letters and a stop may be an address.
static slice with_capitals(const fixture *fixture, slice word)
{
    slice large = arena_copy(fixture->arena, word);
    for (size_t i = 0; i < large.length; i++) {
        char *letter = (char *)(uintptr_t)large.data + i;
        if (*letter >= 'a' && *letter <= 'z' && (i == 0 || letter[-1] == '.' || letter[-1] == '-'))
            *letter = (char)(*letter - 'a' + 'A');
    }
    return large;
}

// "Saw gen. and left", and for words that are common ones without a stop "saw Fig. 5", "Mass. men".
static bool keeps_its_stop(const fixture *fixture, slice key, slice kind)
{
    (void)kind;
    const slice large = with_capital(fixture, key);
    return keeps_its_stop_in(fixture, key, "and left.") ||
           keeps_its_stop_in(fixture, large, "5 there.") ||
           keeps_its_stop_in(fixture, large, "men there.") ||
           keeps_its_stop_in(fixture, large, "Lund there.") ||
           keeps_its_stop_in(fixture, with_capitals(fixture, key), "Lund there.");
}

static void every_abbreviation_keeps_its_stop(void **state)
{
    check_rows(*state, "text/abbreviation", keeps_its_stop);
}

static bool stays_one_word(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They saw %.*s-townish men.", (int)key.length,
                                    key.data));
    return is_word(&document,
                   arena_format(fixture->arena, "%.*s-townish", (int)key.length, key.data));
}

static void every_prefix_stays_with_its_word(void **state)
{
    check_rows(*state, "text/attached_prefix", stays_one_word);
}

static bool is_cut_off(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const text_document document = split(
        fixture, arena_format(fixture->arena, "They saw Lund%.*s men.", (int)key.length, key.data));
    return is_word(&document, key);
}

static void every_clitic_is_cut_off(void **state)
{
    check_rows(*state, "text/clitic", is_cut_off);
}

static bool is_cut_in_two(const fixture *fixture, slice key, slice first)
{
    uint64_t length = 0;
    assert_true(slice_to_number(first, &length));
    const text_document document = split(
        fixture, arena_format(fixture->arena, "They said %.*s men.", (int)key.length, key.data));
    return is_word(&document, slice_of(key.data, (size_t)length)) &&
           is_word(&document, slice_of(key.data + length, key.length - (size_t)length));
}

static void every_contraction_is_cut_in_two(void **state)
{
    check_rows(*state, "text/contraction", is_cut_in_two);
}

static bool belongs_to_its_sign(const fixture *fixture, slice key, slice none)
{
    (void)none;
    char upper[16] = "";
    for (size_t i = 0; i < key.length && i + 2 < sizeof upper; i++)
        upper[i] = key.data[i] >= 'a' && key.data[i] <= 'z' ? (char)(key.data[i] - 'a' + 'A')
                                                            : key.data[i];
    upper[key.length] = '$';
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They paid %s5 there.", upper));
    return is_word(&document, slice_from_string(upper)) && is_word(&document, SLICE("5"));
}

static void every_currency_belongs_to_its_sign(void **state)
{
    check_rows(*state, "text/currency", belongs_to_its_sign);
}

static bool is_an_address(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They read lund.%.*s there.", (int)key.length,
                                    key.data));
    return is_word(&document, arena_format(fixture->arena, "lund.%.*s", (int)key.length, key.data));
}

static void every_end_of_an_address_stays_with_it(void **state)
{
    check_rows(*state, "text/dotted_end", is_an_address);
}

// What only looks like a row: another end, another number, a quotation.
static void other_ends_are_cut(void **state)
{
    const fixture *fixture = *state;
    text_document document = split(fixture, SLICE("They read lund.gov.goat there."));
    assert_false(is_word(&document, SLICE("lund.gov.goat")));
    document = split(fixture, SLICE("They left flat 5a.m.k. there at 10:30p.m., they said."));
    assert_false(is_word(&document, SLICE("a.m.k.")));
    assert_true(is_word(&document, SLICE("10:30")) && is_word(&document, SLICE("p.m.")));
    document = split(fixture, SLICE("They said “’Tis ‘tiny’ today.”"));
    assert_true(is_word(&document, SLICE("’T")) && is_word(&document, SLICE("is")));
    assert_true(is_word(&document, SLICE("tiny")));
}

static bool is_cut_off_its_number(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const text_document document = split(
        fixture, arena_format(fixture->arena, "They saw 5%.*s there.", (int)key.length, key.data));
    return is_word(&document, SLICE("5")) && is_word(&document, key);
}

static void every_unit_is_cut_off_its_number(void **state)
{
    check_rows(*state, "text/unit", is_cut_off_its_number);
}

// "plan B. The men": a name would make the capital an initial.
static bool cuts_the_stop_before(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const slice word = with_capital(fixture, key);
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They chose plan B. %.*s men left.",
                                    (int)word.length, word.data));
    return is_word(&document, SLICE("B"));
}

static void every_first_word_ends_what_is_before(void **state)
{
    check_rows(*state, "text/sentence_starter", cuts_the_stop_before);
    assert_false(cuts_the_stop_before(*state, SLICE("okello"), SLICE_NONE));
}

// "5 p.m. Friday and": whatever the model thinks of it.
static bool goes_on_after_the_hour(const fixture *fixture, slice key, slice none)
{
    (void)none;
    const slice word = with_capital(fixture, key);
    const text_document document =
        split(fixture, arena_format(fixture->arena, "They came at 5 p.m. %.*s and left.",
                                    (int)word.length, word.data));
    return document.sentence_count == 1;
}

static void every_continuer_goes_on(void **state)
{
    check_rows(*state, "text/continuer", goes_on_after_the_hour);
}

#define ROWS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(ROWS_TEST(every_abbreviation_keeps_its_stop), ROWS_TEST(every_prefix_stays_with_its_word),
          ROWS_TEST(every_clitic_is_cut_off), ROWS_TEST(every_contraction_is_cut_in_two),
          ROWS_TEST(every_currency_belongs_to_its_sign),
          ROWS_TEST(every_end_of_an_address_stays_with_it), ROWS_TEST(other_ends_are_cut),
          ROWS_TEST(every_unit_is_cut_off_its_number),
          ROWS_TEST(every_first_word_ends_what_is_before), ROWS_TEST(every_continuer_goes_on))

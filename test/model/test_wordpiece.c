#include "model/wordpiece.h"

#include <stdlib.h>

#include "support/cmocka_all.h"

// A vocabulary of a few pieces, in the order of their numbers.
static const char pieces[] =
    "[UNK]\n[CLS]\n[SEP]\nun\nuna\nable\n##able\n##aff\na\n##a\ne\n##e\n,\n-\n\xe2\x80\x99\n"
    "\xc3\x9f\n##\xc3\x9f\n\xc3\xa6\n\xc4\xb1\n\xe4\xb8\xad\n1\n##1\n\xd0\xbc\xd0\xb0\xd1\x82\n"
    "##\xef\xbf\xbd\n\na\n#";
enum {
    UNKNOWN,
    BEGIN,
    END,
    UN,
    UNA,
    ABLE,
    ON_ABLE,
    ON_AFF,
    A,
    ON_A,
    E,
    ON_E,
    COMMA,
    HYPHEN,
    QUOTE,
    SHARP_S,
    ON_SHARP_S,
    AE,
    DOTLESS_I,
    MIDDLE,
    ONE,
    ON_ONE,
    MATE,
    ON_REPLACEMENT,
    EMPTY,
    A_AGAIN,
    HASH,
    PIECES,
};

static int open_vocabulary(void **state)
{
    wordpiece *opened = calloc(1, sizeof *opened);
    *state = opened;
    slice text = slice_of(pieces, sizeof pieces - 1);
    return opened != NULL && wordpiece_open(opened, text, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_vocabulary(void **state)
{
    wordpiece_close(*state);
    free(*state);
    return 0;
}

// expected ends with -1.
static void check_ids(const wordpiece *vocabulary, slice word, const int *expected)
{
    uint32_t ids[WORDPIECE_WORD_MAX];
    uint32_t count = wordpiece_spell(vocabulary, word, ids);
    assert_in_range(count, 1, WORDPIECE_WORD_MAX);
    for (uint32_t i = 0; i < count; i++) {
        assert_int_equal((int)ids[i], expected[i]);
    }
    assert_int_equal(expected[count], -1);
}

#define CHECK(word, ...) check_ids(*state, SLICE(word), (const int[]){__VA_ARGS__, -1})

static void numbers_pieces_in_their_order(void **state)
{
    const wordpiece *vocabulary = *state;
    assert_int_equal(vocabulary->count, PIECES);
    assert_int_equal(vocabulary->unknown, UNKNOWN);
    assert_int_equal(vocabulary->begin, BEGIN);
    assert_int_equal(vocabulary->end, END);
    CHECK("a", A); // not the equal one behind it
}

static void takes_the_longest_piece_from_the_left(void **state)
{
    CHECK("un", UN);
    CHECK("unaable", UNA, ON_ABLE);
    CHECK("aaffa", A, ON_AFF, ON_A);
    CHECK("unable", UNKNOWN); // "una" is taken, and nothing goes on with "ble"
}

static void gives_up_a_part_it_cannot_cover(void **state)
{
    CHECK("unx", UNKNOWN);
    CHECK("x", UNKNOWN);
    CHECK("unx,able", UNKNOWN, COMMA, ABLE);
    CHECK("aff", UNKNOWN); // only inside a part
}

static void parts_at_punctuation(void **state)
{
    CHECK("a-able,", A, HYPHEN, ABLE, COMMA);
    CHECK("a\xe2\x80\x99"
          "a",
          A, QUOTE, A);
    CHECK("##able", HASH, HASH, ABLE);
    CHECK("1\xe2\x80\x94"
          "1",
          ONE, UNKNOWN, ONE);
    CHECK("un able", UN, ABLE);
    CHECK("a\xe4\xb8\xad\xe4\xb8\xad"
          "a",
          A, MIDDLE, MIDDLE, A);
}

static void lowers_and_strips_marks(void **state)
{
    CHECK("UNAable", UNA, ON_ABLE);
    CHECK("\xc3\x89", E);                               // É
    CHECK("e\xcc\x81\xcc\xa3\xc3\xa9", E, ON_E);        // marks of their own
    CHECK("\xe1\xba\xa4", A);                           // Ấ
    CHECK("\xd0\x9c\xd0\xb0\xcc\x81\xd1\x82", MATE);    // Ма́т
    CHECK("\xc4\xb0", UNKNOWN);                         // İ is i
    CHECK("\xc4\xb1", DOTLESS_I);                       // ı
    CHECK("\xc3\x86\xc3\x9f", AE, ON_SHARP_S);          // Æß
    CHECK("\xc3\x86", AE);                              // Æ
    CHECK("\xe1\xba\x9e\xc3\x9f", SHARP_S, ON_SHARP_S); // ẞß
    CHECK("\xc5\x82", UNKNOWN);                         // ł is no l with a mark
}

static void drops_controls_and_malformed_bytes(void **state)
{
    CHECK("a\xc2\xad\xe2\x80\x8b\x01\xef\xbb\xbf"
          "a\x7f",
          A, ON_A);
    CHECK("a\xff\xc3", A);
    CHECK("a\xed\xa0\x80"
          "a\xef\xbf\xbd",
          A, ON_A);
}

static void spells_nothing_as_one_unknown_piece(void **state)
{
    check_ids(*state, SLICE_NONE, (const int[]){UNKNOWN, -1});
    CHECK("", UNKNOWN);
    CHECK("\xcc\x81\xcc\x81\xef\xb8\x8f", UNKNOWN);
    CHECK("\xff\xfe", UNKNOWN);
    CHECK("\0", UNKNOWN);
    CHECK(" \xc2\xa0", UNKNOWN);
}

static void check_long(const wordpiece *vocabulary, const char *unit, size_t times, uint32_t count,
                       uint32_t first)
{
    const size_t length = strlen(unit);
    char *word = malloc(length * times);
    assert_non_null(word);
    for (size_t i = 0; i < times; i++) {
        memcpy(word + i * length, unit, length);
    }
    uint32_t ids[WORDPIECE_WORD_MAX];
    assert_int_equal(wordpiece_spell(vocabulary, slice_of(word, length * times), ids), count);
    assert_int_equal(ids[0], first);
    free(word);
}

static void keeps_long_words_short(void **state)
{
    check_long(*state, "a", 100, WORDPIECE_WORD_MAX, A);
    check_long(*state, "a", 101, 1, UNKNOWN);
    check_long(*state, "a", 10000, 1, UNKNOWN);
    check_long(*state, "e\xcc\x81", 100, WORDPIECE_WORD_MAX, E); // marks are not counted
    check_long(*state, "\xc3\x9f", 100, WORDPIECE_WORD_MAX, SHARP_S);
    check_long(*state, "\xf0\x9d\x94\xb8", 10000, 1, UNKNOWN);
    check_long(*state, "-", 10000, WORDPIECE_WORD_MAX, HYPHEN);
    check_long(*state, "a-", 15, 30, A);
    check_long(*state, "\xcc\x81", 10000, 1, UNKNOWN);
}

static void knows_a_part_wholly_or_not_at_all(void **state)
{
    char word[100];
    uint32_t ids[WORDPIECE_WORD_MAX];
    memset(word, 'a', sizeof word);
    word[99] = 'x'; // far behind the last piece that is kept
    assert_int_equal(wordpiece_spell(*state, slice_of(word, sizeof word), ids), 1);
    assert_int_equal(ids[0], UNKNOWN);
}

static void refuses_what_is_no_vocabulary(void **state)
{
    (void)state;
    wordpiece vocabulary;
    dateline_error error;
    assert_int_equal(wordpiece_open(&vocabulary, SLICE_NONE, &error), DATELINE_CORRUPT);
    assert_int_equal(wordpiece_open(&vocabulary, SLICE("[UNK]\n[CLS]\na"), &error),
                     DATELINE_CORRUPT);
    assert_non_null(strstr(error.message, "[SEP]"));
    char *text = malloc(WORDPIECE_PIECES_MAX + 1);
    assert_non_null(text);
    memset(text, 'a', WORDPIECE_BYTES_MAX + 1);
    assert_int_equal(wordpiece_open(&vocabulary, slice_of(text, WORDPIECE_BYTES_MAX + 1), &error),
                     DATELINE_CORRUPT);
    memset(text, '\n', WORDPIECE_PIECES_MAX + 1);
    assert_int_equal(wordpiece_open(&vocabulary, slice_of(text, WORDPIECE_PIECES_MAX + 1), &error),
                     DATELINE_CORRUPT);
    free(text);
}

#define WITH_VOCABULARY(test)                                                                      \
    cmocka_unit_test_setup_teardown(test, open_vocabulary, close_vocabulary)

TEST_MAIN(WITH_VOCABULARY(numbers_pieces_in_their_order),
          WITH_VOCABULARY(takes_the_longest_piece_from_the_left),
          WITH_VOCABULARY(gives_up_a_part_it_cannot_cover), WITH_VOCABULARY(parts_at_punctuation),
          WITH_VOCABULARY(lowers_and_strips_marks),
          WITH_VOCABULARY(drops_controls_and_malformed_bytes),
          WITH_VOCABULARY(spells_nothing_as_one_unknown_piece),
          WITH_VOCABULARY(keeps_long_words_short),
          WITH_VOCABULARY(knows_a_part_wholly_or_not_at_all),
          cmocka_unit_test(refuses_what_is_no_vocabulary))

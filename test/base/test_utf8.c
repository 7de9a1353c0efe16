#include "base/utf8.h"

#include <locale.h>
#include <wctype.h>

#include "support/cmocka_all.h"

static int open_arena(void **state)
{
    arena *opened = NULL;
    const dateline_status status = arena_open(&opened, (size_t)1024 * 1024, NULL);
    *state = opened;
    return status == DATELINE_OK ? 0 : -1;
}

static int close_arena(void **state)
{
    arena_close(*state);
    return 0;
}

static void every_code_point_comes_back(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point <= 0x10ffff; code_point++) {
        char bytes[4];
        size_t at = 0;
        if (code_point >= 0xd800 && code_point <= 0xdfff)
            continue;
        const size_t length = utf8_encode(code_point, bytes);
        if (utf8_decode(slice_of(bytes, length), &at) != code_point || at != length)
            fail_msg("U+%04X", code_point);
    }
}

static void what_is_no_code_point_is_written_as_a_replacement(void **state)
{
    (void)state;
    char bytes[4];
    assert_int_equal(utf8_encode(0xd800, bytes), 3);
    assert_memory_equal(bytes, "\xef\xbf\xbd", 3);
    assert_int_equal(utf8_encode(0x110000, bytes), 3);
    assert_memory_equal(bytes, "\xef\xbf\xbd", 3);
}

static void malformed_bytes_are_seen_one_by_one(void **state)
{
    (void)state;
    const slice malformed[] = {
        SLICE("\x80"),             // continuation alone
        SLICE("\xc0\xaf"),         // overlong slash
        SLICE("\xc1\xbf"),         // overlong
        SLICE("\xe0\x9f\xbf"),     // overlong in three
        SLICE("\xed\xa0\x80"),     // surrogate
        SLICE("\xf0\x8f\xbf\xbf"), // overlong in four
        SLICE("\xf4\x90\x80\x80"), // past the last plane
        SLICE("\xf5\x80\x80\x80"), // no such first byte
        SLICE("\xe2\x82"),         // cut short
        SLICE("\xe2\x28\xa1"),     // wrong second byte
        SLICE("\xe2\x82\x28"),     // wrong third byte
        SLICE("\xff"),
    };
    for (size_t i = 0; i < sizeof malformed / sizeof malformed[0]; i++) {
        size_t at = 0;
        assert_int_equal(utf8_decode(malformed[i], &at), 0xfffd);
        assert_int_equal(at, 1);
        assert_false(utf8_is_valid(malformed[i]));
        assert_int_equal(utf8_valid_prefix(malformed[i]), 0);
    }
}

static void finds_the_first_fault_behind_long_plain_text(void **state)
{
    (void)state;
    assert_int_equal(utf8_valid_prefix(SLICE("plain plain plain \xc3\xa9 and \xc3")), 25);
    assert_true(utf8_is_valid(SLICE("plain plain plain \xc3\xa9 and more")));
    assert_true(utf8_is_valid(SLICE_NONE));
    // What stands before the text is no part of it.
    static const char inside[] = "plain bytes before: plain by\xc3 and more";
    assert_int_equal(utf8_valid_prefix(slice_of(inside + 16, sizeof inside - 17)), 12);
}

static void counts_code_points(void **state)
{
    (void)state;
    assert_int_equal(utf8_length(SLICE("\xc5\x81\xc3\xb3"
                                       "d\xc5\xba")),
                     4);
    assert_int_equal(utf8_length(SLICE("\xf0\x9f\x9a\xa2!")), 2);
    assert_int_equal(utf8_length(SLICE_NONE), 0);
    // Eight plain bytes at once, and what stands before, between and behind them.
    assert_int_equal(utf8_length(SLICE("plain bytes, more than eight")), 28);
    assert_int_equal(utf8_length(SLICE("\xc3\xb3"
                                       "eightbytes\xc3\xb3"
                                       "and so on")),
                     21);
}

static void tells_letters_from_the_rest(void **state)
{
    (void)state;
    const uint32_t are[] = {'a',   'Z',   0xe9,   0x142, 0x3b1,  0x416,
                            0x5d0, 0x627, 0x4e2d, 0x301, 0x20000};
    const uint32_t are_not[] = {'1',    ' ',    '-',    0xd7,    0xf7,  0xa0,
                                0x2019, 0x2013, 0x20ac, 0x1f6a2, 0x3002};
    for (size_t i = 0; i < sizeof are / sizeof are[0]; i++)
        assert_true(utf8_is_letter(are[i]));
    for (size_t i = 0; i < sizeof are_not / sizeof are_not[0]; i++)
        assert_false(utf8_is_letter(are_not[i]));
}

static void knows_typographic_spaces(void **state)
{
    (void)state;
    const uint32_t spaces[] = {' ', '\t', '\n', '\r', 0x85, 0xa0, 0x2003, 0x2009, 0x202f, 0x3000};
    for (size_t i = 0; i < sizeof spaces / sizeof spaces[0]; i++)
        assert_true(utf8_is_space(spaces[i]));
    assert_false(utf8_is_space('x'));
    assert_false(utf8_is_space(0x200b));
}

static void small_letters_are_the_ascii_ones(void **state)
{
    (void)state;
    assert_true(utf8_has_small(SLICE("a")) && utf8_has_small(SLICE("WZz")));
    assert_false(utf8_has_small(SLICE_NONE));
    assert_false(utf8_has_small(SLICE("AZ 9`{")));
    assert_false(utf8_has_small(SLICE("\xc3\xa9"))); // an e with an accent
}

static void digits_are_the_ascii_ones(void **state)
{
    (void)state;
    assert_true(utf8_is_digit('0'));
    assert_true(utf8_is_digit('9'));
    assert_false(utf8_is_digit('/') || utf8_is_digit(':'));
    assert_false(utf8_is_digit(0x661));
    assert_false(utf8_is_digit(0xb2));
}

static void lowers_latin_greek_and_cyrillic(void **state)
{
    (void)state;
    const uint32_t pairs[][2] = {{'Q', 'q'},      {0xc9, 0xe9},   {0x160, 0x161}, {0x179, 0x17a},
                                 {0x178, 0xff},   {0x130, 'i'},   {0x18f, 0x259}, {0x391, 0x3b1},
                                 {0x38c, 0x3cc},  {0x401, 0x451}, {0x42f, 0x44f}, {0x531, 0x561},
                                 {0x1ea4, 0x1ea5}};
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++) {
        assert_int_equal(utf8_lower(pairs[i][0]), pairs[i][1]);
        assert_true(utf8_is_upper(pairs[i][0]));
        assert_false(utf8_is_upper(pairs[i][1]));
    }
    assert_int_equal(utf8_lower(0xd7), 0xd7);
    assert_int_equal(utf8_lower(0x4e2d), 0x4e2d);
}

// Small letters as the C library has them, where it has any: of each alphabet with two cases.
static void small_letters_are_the_c_librarys(void **state)
{
    static const uint32_t blocks[][2] = {
        {0, 0x24f}, {0x370, 0x3ff}, {0x400, 0x52f}, {0x531, 0x556}, {0x1e00, 0x1eff}};
    const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t)0);
    (void)state;
    if (locale == (locale_t)0)
        skip();
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        for (uint32_t code_point = blocks[i][0]; code_point <= blocks[i][1]; code_point++) {
            const uint32_t small = (uint32_t)towlower_l((wint_t)code_point, locale);
            const bool is_longer = code_point < 0x800 && small >= 0x800; // stays as it is
            assert_int_equal(utf8_lower(code_point), is_longer ? code_point : small);
        }
    freelocale(locale);
}

static void lowering_never_makes_a_text_longer(void **state)
{
    (void)state;
    for (uint32_t code_point = 0; code_point <= 0x20000; code_point++) {
        char bytes[4];
        char folded[8];
        const size_t length = utf8_encode(code_point, bytes);
        char lower[4];
        assert_true(utf8_encode(utf8_lower(code_point), lower) <= length);
        assert_true(utf8_fold(slice_of(bytes, length), folded, sizeof folded) <= length);
    }
}

static void folding_twice_changes_nothing_more(void **state)
{
    (void)state;
    for (uint32_t code_point = 1; code_point <= 0x3000; code_point++) {
        char bytes[4];
        char once[8];
        char twice[8];
        const size_t length = utf8_encode(code_point, bytes);
        const size_t first = utf8_fold(slice_of(bytes, length), once, sizeof once);
        const size_t second = utf8_fold(slice_of(once, first), twice, sizeof twice);
        if (!slice_equal(slice_of(once, first), slice_of(twice, second)))
            fail_msg("U+%04X", code_point);
    }
}

static void lowers_a_copy_only_when_needed(void **state)
{
    const slice plain = SLICE("already low");
    assert_ptr_equal(utf8_lower_copy(*state, plain).data, plain.data);
    assert_slice(utf8_lower_copy(*state, SLICE("\xc3\x89LAN \xff")), "\xc3\xa9lan \xff");
}

static void folds_names_to_plain_letters(void **state)
{
    assert_slice(utf8_fold_copy(*state, SLICE("\xc5\x81\xc3\xb3"
                                              "d\xc5\xba")),
                 "lodz");
    assert_slice(utf8_fold_copy(*state, SLICE("Stra\xc3\x9f"
                                              "e")),
                 "strasse");
    assert_slice(utf8_fold_copy(*state, SLICE("\xc3\x86r\xc3\xb8")), "aero");
    assert_slice(utf8_fold_copy(*state, SLICE("O\xe2\x80\x99Shea\xe2\x80\x93Lund")), "o'shea-lund");
    assert_slice(utf8_fold_copy(*state, SLICE("I\xc4\x9f"
                                              "d\xc4\xb1r")),
                 "igdir");
    assert_slice(utf8_fold_copy(*state, SLICE("\xc4\xa6"
                                              "al")),
                 "hal");
    assert_slice(utf8_fold_copy(*state, SLICE("e\xcc\x81t\xc3\xa9")), "ete");
    assert_slice(utf8_fold_copy(*state, SLICE("\xc4\xb0zmir \xff")), "izmir \xff");
}

static void folds_into_a_buffer_that_just_does(void **state)
{
    (void)state;
    char out[4];
    assert_int_equal(utf8_fold(SLICE("\xc3\x89\xc3\xa9\xc3\xa9\xc3\xa9"), out, 4), 4);
    assert_memory_equal(out, "eeee", 4);
    assert_true(utf8_fold(SLICE("\xc3\x89\xc3\xa9\xc3\xa9\xc3\xa9s"), out, 4) == SIZE_MAX);
}

static void the_index_counts_code_points_before_any_byte(void **state)
{
    char text[1000];
    size_t length = 0;
    for (uint32_t i = 0; length + 4 < sizeof text; i++)
        length += utf8_encode(i % 3 == 0   ? 'a' + i % 26
                              : i % 3 == 1 ? 0xe9
                                           : 0x20ac,
                              text + length);
    utf8_index index;
    assert_int_equal(utf8_index_build(&index, *state, slice_of(text, length)), DATELINE_OK);
    uint32_t expected = 0;
    for (size_t at = 0; at < length; expected++) {
        assert_int_equal(utf8_index_at(&index, (uint32_t)at), expected);
        (void)utf8_decode(slice_of(text, length), &at);
    }
    assert_int_equal(utf8_index_at(&index, (uint32_t)length), expected);
    assert_int_equal(utf8_index_at(&index, (uint32_t)length + 99), expected);
}

static void the_index_of_an_empty_text_is_zero(void **state)
{
    utf8_index index;
    assert_int_equal(utf8_index_build(&index, *state, SLICE_NONE), DATELINE_OK);
    assert_int_equal(utf8_index_at(&index, 0), 0);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, open_arena, close_arena)

TEST_MAIN(cmocka_unit_test(every_code_point_comes_back),
          cmocka_unit_test(what_is_no_code_point_is_written_as_a_replacement),
          cmocka_unit_test(malformed_bytes_are_seen_one_by_one),
          cmocka_unit_test(finds_the_first_fault_behind_long_plain_text),
          cmocka_unit_test(counts_code_points), cmocka_unit_test(tells_letters_from_the_rest),
          cmocka_unit_test(knows_typographic_spaces), cmocka_unit_test(digits_are_the_ascii_ones),
          cmocka_unit_test(small_letters_are_the_ascii_ones),
          cmocka_unit_test(lowers_latin_greek_and_cyrillic),
          cmocka_unit_test(small_letters_are_the_c_librarys),
          cmocka_unit_test(lowering_never_makes_a_text_longer),
          cmocka_unit_test(folding_twice_changes_nothing_more),
          WITH_ARENA(lowers_a_copy_only_when_needed), WITH_ARENA(folds_names_to_plain_letters),
          cmocka_unit_test(folds_into_a_buffer_that_just_does),
          WITH_ARENA(the_index_counts_code_points_before_any_byte),
          WITH_ARENA(the_index_of_an_empty_text_is_zero))

#include "base/span.h"
#include "support/cmocka_all.h"

static void compares_bytewise_with_the_prefix_first(void **state)
{
    (void)state;
    assert_true(slice_compare(SLICE("ash"), SLICE("ashen")) < 0);
    assert_true(slice_compare(SLICE("b"), SLICE("ashen")) > 0);
    assert_int_equal(slice_compare(SLICE("oak"), SLICE("oak")), 0);
    assert_true(slice_compare(SLICE_NONE, SLICE("a")) < 0);
    assert_int_equal(slice_compare(SLICE_NONE, SLICE("")), 0);
    assert_true(slice_compare(SLICE("\xc3"), SLICE("z")) > 0);
}

static void knows_prefix_and_suffix(void **state)
{
    (void)state;
    assert_true(slice_starts_with(SLICE("harbour"), SLICE("harb")));
    assert_false(slice_starts_with(SLICE("har"), SLICE("harb")));
    assert_true(slice_starts_with(SLICE_NONE, SLICE_NONE));
    assert_true(slice_ends_with(SLICE("harbour"), SLICE("our")));
    assert_false(slice_ends_with(SLICE("our"), SLICE("harbour")));
    assert_true(slice_ends_with(SLICE("our"), SLICE_NONE));
}

static void ignores_the_case_of_ascii_letters_only(void **state)
{
    (void)state;
    assert_true(slice_equal_ignoring_case(SLICE("MonDay"), SLICE("mONdAY")));
    assert_false(slice_equal_ignoring_case(SLICE("monday"), SLICE("monda")));
    assert_false(slice_equal_ignoring_case(SLICE("[a"), SLICE("{a")));
}

static void trims_white_space(void **state)
{
    (void)state;
    assert_slice(slice_trim(SLICE(" \t two words\r\n")), "two words");
    assert_slice(slice_trim(SLICE(" \n ")), "");
    assert_slice(slice_trim(SLICE_NONE), "");
}

static void cuts_until_nothing_is_left(void **state)
{
    (void)state;
    slice rest = SLICE("a,,b");
    assert_slice(slice_cut(&rest, ','), "a");
    assert_slice(slice_cut(&rest, ','), "");
    assert_non_null(rest.data);
    assert_slice(slice_cut(&rest, ','), "b");
    assert_null(rest.data);
    assert_slice(slice_cut(&rest, ','), "");
}

static void sees_an_empty_piece_behind_the_last_separator(void **state)
{
    (void)state;
    slice rest = SLICE("a,");
    assert_slice(slice_cut(&rest, ','), "a");
    assert_non_null(rest.data);
    assert_int_equal(rest.length, 0);
}

static void joins_words_that_are_not_empty(void **state)
{
    (void)state;
    char bytes[9];
    const slice words[] = {SLICE("old"), SLICE_NONE, SLICE("mill"), SLICE("s")};
    assert_slice(slice_join(bytes, sizeof bytes, words, 3), "old mill");
    assert_slice(slice_join(bytes, 8, words, 3), "old mill");
    assert_slice(slice_join(bytes, sizeof bytes, words + 1, 1), "");
    assert_null(slice_join(bytes, 7, words, 3).data);
    assert_null(slice_join(bytes, sizeof bytes, words, 4).data);
}

static void finds_a_needle(void **state)
{
    (void)state;
    assert_int_equal(slice_find(SLICE("the old mill"), SLICE("old")), 4);
    assert_true(slice_find(SLICE("the old mill"), SLICE("new")) == SIZE_MAX);
    assert_true(slice_find(SLICE_NONE, SLICE("new")) == SIZE_MAX);
    assert_int_equal(slice_find(SLICE("mill"), SLICE_NONE), 0);
}

static void reads_numbers_that_fill_the_slice(void **state)
{
    (void)state;
    uint64_t number = 5;
    assert_true(slice_to_number(SLICE("18446744073709551615"), &number));
    assert_true(number == UINT64_MAX);
    assert_false(slice_to_number(SLICE("18446744073709551616"), &number));
    assert_false(slice_to_number(SLICE("12 "), &number));
    assert_false(slice_to_number(SLICE("-1"), &number));
    assert_false(slice_to_number(SLICE(""), &number));
    assert_true(number == UINT64_MAX);
    assert_true(slice_to_number(SLICE("007"), &number));
    assert_int_equal(number, 7);
}

static void reads_numbers_with_a_sign(void **state)
{
    (void)state;
    int32_t number = 5;
    assert_true(slice_to_signed(SLICE("-366"), 366, &number));
    assert_int_equal(number, -366);
    assert_false(slice_to_signed(SLICE("367"), 366, &number));
    assert_false(slice_to_signed(SLICE("-"), 366, &number));
    assert_false(slice_to_signed(SLICE("--1"), 366, &number));
    assert_false(slice_to_signed(SLICE(""), 366, &number));
    assert_int_equal(number, -366);
    assert_true(slice_to_signed(SLICE("0"), 0, &number));
    assert_int_equal(number, 0);
}

static void hashes_the_same_on_every_machine(void **state)
{
    (void)state;
    assert_true(slice_hash(SLICE("Cedar Quay")) == slice_hash(SLICE("Cedar Quay")));
    assert_true(slice_hash(SLICE("Cedar Quay")) != slice_hash(SLICE("Cedar Quai")));
    assert_true(slice_hash(SLICE("")) != slice_hash(SLICE("\0")));
    assert_true(slice_hash(SLICE("dateline")) == UINT64_C(0x7b214639c84e7885));
}

static uint64_t mixed(uint64_t number)
{
    number = (number ^ (number >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    number = (number ^ (number >> 27)) * UINT64_C(0x94d049bb133111eb);
    return number ^ (number >> 31);
}

// Eight bytes at a time, each where its place says.
static void hashes_every_byte_of_any_length_in_its_place(void **state)
{
    (void)state;
    const char text[] = "\xc3\xa9 eleven herons over the weir \xff";
    for (size_t length = 0; length < sizeof text; length++) {
        uint64_t hash = mixed(length + UINT64_C(0x9e3779b97f4a7c15));
        for (size_t at = 0; at < length; at += 8) {
            uint64_t number = 0;
            for (size_t i = at; i < at + 8 && i < length; i++)
                number |= (uint64_t)(unsigned char)text[i] << (8 * (i - at));
            hash = mixed(hash ^ number);
        }
        assert_true(slice_hash(slice_of(text, length)) == hash);
    }
}

static void spans_cover_and_overlap(void **state)
{
    (void)state;
    const span outer = {2, 9};
    assert_true(span_covers(outer, (span){2, 9}));
    assert_false(span_covers(outer, (span){1, 5}));
    assert_true(span_overlaps(outer, (span){8, 12}));
    assert_false(span_overlaps(outer, (span){9, 12}));
    assert_true(span_is_empty(SPAN_NONE));
    assert_slice(slice_at("night train", (span){6, 11}), "train");
}

TEST_MAIN(cmocka_unit_test(compares_bytewise_with_the_prefix_first),
          cmocka_unit_test(knows_prefix_and_suffix),
          cmocka_unit_test(ignores_the_case_of_ascii_letters_only),
          cmocka_unit_test(trims_white_space), cmocka_unit_test(cuts_until_nothing_is_left),
          cmocka_unit_test(sees_an_empty_piece_behind_the_last_separator),
          cmocka_unit_test(joins_words_that_are_not_empty), cmocka_unit_test(finds_a_needle),
          cmocka_unit_test(reads_numbers_that_fill_the_slice),
          cmocka_unit_test(reads_numbers_with_a_sign),
          cmocka_unit_test(hashes_the_same_on_every_machine),
          cmocka_unit_test(hashes_every_byte_of_any_length_in_its_place),
          cmocka_unit_test(spans_cover_and_overlap))

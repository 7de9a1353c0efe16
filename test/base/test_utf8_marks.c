#include "base/utf8.h"
#include "support/cmocka_all.h"

static void tells_marks_from_letters(void **state)
{
    (void)state;
    const uint32_t are[] = {0x300, 0x36f, 0x64b, 0x94d, 0x3099, 0xfe0f, 0xe0100};
    const uint32_t are_not[] = {0, 'a', 0xb4, 0x2ff, 0x370, 0x1fff, 0x4e00, 0x10ffff};
    for (size_t i = 0; i < sizeof are / sizeof are[0]; i++)
        assert_true(utf8_is_mark(are[i]));
    for (size_t i = 0; i < sizeof are_not / sizeof are_not[0]; i++)
        assert_false(utf8_is_mark(are_not[i]));
}

static void finds_the_letter_under_its_marks(void **state)
{
    (void)state;
    const uint32_t pairs[][2] = {
        {'Q', 'q'},     {'7', '7'},     {0xc9, 'e'},     {0x17b, 'z'},     {0x1ea4, 'a'},
        {0x1fc, 0xe6},  {0x390, 0x3b9}, {0x1f0d, 0x3b1}, {0x1f76, 0x3b9},  {0x419, 0x438},
        {0x407, 0x456}, {0x626, 0x64a}, {0x95a, 0x917},  {0x30d1, 0x30cf}, {0x30f4, 0x30a6},
        {0x212b, 'a'},  {0x2260, '='},  {0x130, 'i'},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        assert_int_equal(utf8_lower_bare(pairs[i][0]), pairs[i][1]);
}

static void keeps_letters_that_only_look_like_others(void **state)
{
    (void)state;
    // ß æ ð ø þ đ ħ ı ł œ ŧ, a fraction slash, a Chinese character
    const uint32_t kept[] = {0xdf,  0xe6,  0xf0,  0xf8,  0xfe,   0x111, 0x127,
                             0x131, 0x142, 0x153, 0x167, 0x2044, 0x4e2d};
    for (size_t i = 0; i < sizeof kept / sizeof kept[0]; i++)
        assert_int_equal(utf8_lower_bare(kept[i]), kept[i]);
    assert_int_equal(utf8_lower_bare(0xd8), 0xf8);
    assert_int_equal(utf8_lower_bare(0x1e9e), 0xdf);
}

static void has_nothing_for_marks_alone(void **state)
{
    (void)state;
    assert_int_equal(utf8_lower_bare(0x301), 0);
    assert_int_equal(utf8_lower_bare(0xfe0f), 0);
}

static void what_is_bare_stays_so(void **state)
{
    (void)state;
    for (uint32_t code_point = 1; code_point <= 0x10ffff; code_point++) {
        const uint32_t once = utf8_lower_bare(code_point);
        if (once != 0 && utf8_lower_bare(once) != once)
            fail_msg("U+%04X", code_point);
    }
}

TEST_MAIN(cmocka_unit_test(tells_marks_from_letters),
          cmocka_unit_test(finds_the_letter_under_its_marks),
          cmocka_unit_test(keeps_letters_that_only_look_like_others),
          cmocka_unit_test(has_nothing_for_marks_alone), cmocka_unit_test(what_is_bare_stays_so))

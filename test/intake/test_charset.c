#include "intake/charset.h"

#include "support/cmocka_all.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static charset_text read_as(slice bytes, slice declared)
{
    charset_text text;
    assert_int_equal(charset_read(&text, memory, bytes, declared, 1 << 16, NULL), DATELINE_OK);
    return text;
}

static void keeps_utf8_as_it_is(void **state)
{
    (void)state;
    slice bytes = SLICE("T\xC3\xBCrkiye \xE2\x80\x9Cyes\xE2\x80\x9D");
    charset_text text = read_as(bytes, SLICE("windows-1252"));
    assert_ptr_equal(text.text.data, bytes.data);
    assert_string_equal(text.name, "UTF-8");
}

static void drops_byte_order_marks(void **state)
{
    (void)state;
    assert_slice(read_as(SLICE("\xEF\xBB\xBFGoma"), SLICE_NONE).text, "Goma");
    assert_slice(read_as(SLICE("\xFF\xFEG\0o\0"), SLICE_NONE).text, "Go");
    assert_slice(read_as(SLICE("\xFE\xFF\0G\0o"), SLICE_NONE).text, "Go");
    assert_slice(read_as(SLICE("\xFF\xFE\0\0G\0\0\0"), SLICE_NONE).text, "G");
}

static void knows_utf16_without_a_mark(void **state)
{
    (void)state;
    assert_slice(read_as(SLICE("T\0h\0e\0 \0c\0i\0t\0y\0"), SLICE_NONE).text, "The city");
}

static void reads_what_a_page_declares(void **state)
{
    (void)state;
    assert_slice(read_as(SLICE("caf\xE9 noir et blanc"), SLICE("iso-8859-1")).text,
                 "caf\xC3\xA9 noir et blanc");
    assert_slice(read_as(SLICE("\x93quoted\x94 here now"), SLICE("latin1")).text,
                 "\xE2\x80\x9Cquoted\xE2\x80\x9D here now");
    assert_slice(read_as(SLICE("\xCC\xEE\xF1\xEA\xE2\xE0 today"), SLICE("windows-1251")).text,
                 "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 today");
}

static void falls_back_when_the_label_is_nonsense(void **state)
{
    (void)state;
    charset_text text = read_as(SLICE("a na\xEFve man said so"), SLICE("no-such-charset"));
    assert_slice(text.text, "a na\xC3\xAFve man said so");
}

static void replaces_broken_bytes_in_utf8(void **state)
{
    (void)state;
    charset_text text = read_as(SLICE("\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC\xC3\xBC"
                                      "\xC3\xBC\xC3\xBC\xC3\xBC x\xFF\x80y ends"),
                                SLICE_NONE);
    assert_int_equal(text.replaced, 2);
    assert_true(slice_find(text.text, SLICE("x\xEF\xBF\xBD\xEF\xBF\xBDy")) != SIZE_MAX);
}

static void reads_stray_bytes_in_utf8_as_windows_1252(void **state)
{
    (void)state;
    charset_text text =
        read_as(SLICE("\xC3\xA9t\xC3\xA9 \xE2\x80\x94 gar\xE7on \x93near\x94 it"), SLICE_NONE);
    assert_slice(text.text, "\xC3\xA9t\xC3\xA9 \xE2\x80\x94 gar\xC3\xA7on \xE2\x80\x9Cnear"
                            "\xE2\x80\x9D it");
    assert_int_equal(text.strays, 3);
    assert_int_equal(text.replaced, 0);
}

static void takes_torn_sequences_for_no_stray_bytes(void **state)
{
    (void)state;
    charset_text text =
        read_as(SLICE("\xC3\xA9t\xC3\xA9 \xC3\xA9 and \xE2\x80 so \x81 on"), SLICE_NONE);
    assert_slice(text.text, "\xC3\xA9t\xC3\xA9 \xC3\xA9 and \xEF\xBF\xBD\xEF\xBF\xBD so "
                            "\xEF\xBF\xBD on");
    assert_int_equal(text.strays, 0);
    assert_int_equal(text.replaced, 3);
}

// What is declared counts where hardly anything is UTF-8.
static void keeps_to_what_is_declared_among_chance_sequences(void **state)
{
    (void)state;
    charset_text text =
        read_as(SLICE("\xC4\xE3\xBA\xC3\xCA\xC0\xBD\xE7\xD6\xD0\xB9\xFA"), SLICE("gbk"));
    assert_string_equal(text.name, "GB18030");
}

static void goes_back_to_stray_bytes(void **state)
{
    (void)state;
    charset_text text =
        read_as(SLICE("\xC3\xA9t\xC3\xA9 \xC3\xA0 \xE7\x61 \xE2\x80 \x93x"), SLICE_NONE);
    charset_cursor cursor;
    charset_cursor_open(&cursor, &text);
    const size_t x = slice_find(text.text, SLICE("x"));
    assert_int_equal(charset_cursor_move(&cursor, slice_find(text.text, SLICE("a"))), 10);
    assert_int_equal(charset_cursor_move(&cursor, x), 16);
    charset_cursor_close(&cursor);
}

static void turns_control_characters_into_blanks(void **state)
{
    (void)state;
    charset_text text = read_as(SLICE("one\0two\x1B[31m"), SLICE_NONE);
    assert_slice(text.text, "one two [31m");
    assert_int_equal(text.controls, 2);
}

static void tells_rubbish_from_prose(void **state)
{
    (void)state;
    char noise[512];
    uint32_t seed = 12345;
    for (size_t i = 0; i < sizeof noise; i++) {
        seed = seed * 1103515245 + 12345;
        noise[i] = (char)(seed >> 16);
    }
    charset_text text = read_as((slice){noise, sizeof noise}, SLICE_NONE);
    assert_true(charset_is_binary(&text));
    text = read_as(SLICE("A man was held, the police said, and let go."), SLICE_NONE);
    assert_false(charset_is_binary(&text));
}

static void cuts_between_two_characters(void **state)
{
    (void)state;
    charset_text text;
    slice bytes = SLICE("ab\xC3\xBC\xC3\xBC");
    assert_int_equal(charset_read(&text, memory, bytes, SLICE_NONE, 5, NULL), DATELINE_OK);
    assert_slice(text.text, "ab\xC3\xBC");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keeps_utf8_as_it_is),
        cmocka_unit_test(drops_byte_order_marks),
        cmocka_unit_test(knows_utf16_without_a_mark),
        cmocka_unit_test(reads_what_a_page_declares),
        cmocka_unit_test(falls_back_when_the_label_is_nonsense),
        cmocka_unit_test(replaces_broken_bytes_in_utf8),
        cmocka_unit_test(reads_stray_bytes_in_utf8_as_windows_1252),
        cmocka_unit_test(takes_torn_sequences_for_no_stray_bytes),
        cmocka_unit_test(keeps_to_what_is_declared_among_chance_sequences),
        cmocka_unit_test(goes_back_to_stray_bytes),
        cmocka_unit_test(turns_control_characters_into_blanks),
        cmocka_unit_test(tells_rubbish_from_prose),
        cmocka_unit_test(cuts_between_two_characters),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}

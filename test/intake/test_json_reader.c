#include "intake/json_reader.h"

#include "support/cmocka_all.h"

static slice string_of(slice text)
{
    slice raw = SLICE_NONE;
    json_reader reader = json_reader_of(text);
    assert_true(json_read_string(&reader, &raw));
    return raw;
}

static slice unescaped(arena *arena, slice raw)
{
    bool is_cut;
    return json_unescape(arena, raw, 1000, &is_cut);
}

static void walks_an_object_and_skips_what_is_not_wanted(void **state)
{
    (void)state;
    json_reader reader = json_reader_of(
        SLICE("{\"a\": {\"b\": [1, {\"c\": \"}]\"}, []]}, \"d\": -1.5e3, \"e\":\"x\"}"));
    slice key, value;
    assert_true(json_enter(&reader, '{'));
    assert_true(json_next_key(&reader, &key));
    assert_slice(key, "a");
    assert_true(json_skip(&reader));
    assert_true(json_next_key(&reader, &key));
    assert_true(json_read_plain(&reader, &value));
    assert_slice(value, "-1.5e3");
    assert_true(json_next_key(&reader, &key));
    assert_true(json_read_string(&reader, &value));
    assert_slice(value, "x");
    assert_false(json_next_key(&reader, &key));
    assert_false(reader.failed);
    assert_true(json_is_at_end(&reader));
}

static void walks_arrays(void **state)
{
    (void)state;
    json_reader reader = json_reader_of(SLICE("[[], [1], {}, ]"));
    int items = 0;
    assert_true(json_enter(&reader, '['));
    while (json_next_item(&reader)) {
        assert_true(json_skip(&reader));
        items++;
    }
    assert_int_equal(items, 3);
    assert_false(reader.failed);
}

static void refuses_what_is_no_json(void **state)
{
    (void)state;
    static const char *const broken[] = {
        "{",     "[",         "[1",    "{\"a\"", "{\"a\" 1}",     "{a: 1}",
        "[1 2]", "{\"a\": }", "[\"x]", "",       "{\"a\": 1, 2}", "[,"};
    for (size_t i = 0; i < sizeof broken / sizeof broken[0]; i++) {
        json_reader reader = json_reader_of(slice_from_string(broken[i]));
        if (json_skip(&reader))
            fail_msg("%s was read as JSON", broken[i]);
    }
}

static void stops_at_a_depth(void **state)
{
    (void)state;
    char deep[4 * JSON_DEPTH_LIMIT];
    memset(deep, '[', sizeof deep);
    json_reader reader = json_reader_of((slice){deep, sizeof deep});
    assert_false(json_skip(&reader));
    assert_true(reader.depth <= JSON_DEPTH_LIMIT);
}

static void resolves_escapes(void **state)
{
    (void)state;
    arena *arena;
    bool is_cut;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    assert_slice(unescaped(arena, string_of(SLICE("\"a\\\"b\\\\c\\/d\\n\\t\""))), "a\"b\\c/d\n\t");
    assert_slice(unescaped(arena, SLICE("\\u00fc\\ud83d\\ude00")), "\xC3\xBC\xF0\x9F\x98\x80");
    assert_slice(unescaped(arena, SLICE("\\ud83d \\ude00")), "\xEF\xBF\xBD \xEF\xBF\xBD");
    assert_slice(unescaped(arena, SLICE("\\u12x")), "\xEF\xBF\xBD"
                                                    "12x");
    assert_slice(unescaped(arena, SLICE("a\\u0000b")), "a b");
    assert_slice(unescaped(arena, SLICE("\xFFz\\")), "\xEF\xBF\xBDz\\");
    assert_slice(json_unescape(arena, SLICE("ab\\u00fc"), 3, &is_cut), "ab");
    assert_true(is_cut);
    arena_close(arena);
}

TEST_MAIN(cmocka_unit_test(walks_an_object_and_skips_what_is_not_wanted),
          cmocka_unit_test(walks_arrays), cmocka_unit_test(refuses_what_is_no_json),
          cmocka_unit_test(stops_at_a_depth), cmocka_unit_test(resolves_escapes))

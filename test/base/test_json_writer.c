#include "base/json_writer.h"

#include <math.h>

#include "support/cmocka_all.h"

typedef struct fixture {
    buffer buffer;
    json_writer json;
} fixture;

static int begin(void **state)
{
    static fixture shared; // a test is one thread
    buffer_init(&shared.buffer, 10000);
    shared.json = (json_writer){.out = &shared.buffer};
    *state = &shared;
    return 0;
}

static int end(void **state)
{
    fixture *fixture = *state;
    buffer_clear(&fixture->buffer);
    return 0;
}

static void assert_json(const fixture *fixture, const char *expected)
{
    assert_slice(buffer_slice(&fixture->buffer), expected);
}

static void puts_commas_between_members_only(void **state)
{
    fixture *fixture = *state;
    json_writer *json = &fixture->json;
    json_begin_object(json);
    json_member_number(json, "low", -9);
    json_key(json, "spans");
    json_begin_array(json);
    json_begin_array(json);
    json_number(json, 1);
    json_number(json, 2);
    json_end_array(json);
    json_begin_array(json);
    json_end_array(json);
    json_end_array(json);
    json_member_bool(json, "open", true);
    json_member_bool(json, "shut", false);
    json_member_null(json, "none");
    json_member_string(json, "word", SLICE("yes"));
    json_member_string(json, "no word", SLICE_NONE);
    json_end_object(json);
    assert_json(fixture, "{\"low\":-9,\"spans\":[[1,2],[]],\"open\":true,\"shut\":false,"
                         "\"none\":null,\"word\":\"yes\",\"no word\":null}");
}

static void escapes_what_json_forbids(void **state)
{
    fixture *fixture = *state;
    json_string(&fixture->json, slice_of("a\"b\\c\n\t\x01\x1f\x7f/\0z", 13));
    assert_json(fixture, "\"a\\\"b\\\\c\\n\\t\\u0001\\u001f\x7f/\\u0000z\"");
}

static void mends_malformed_utf8(void **state)
{
    fixture *fixture = *state;
    json_string(&fixture->json, SLICE("caf\xc3\xa9 \xff \xe2\x82"));
    assert_json(fixture, "\"caf\xc3\xa9 \xef\xbf\xbd \xef\xbf\xbd\xef\xbf\xbd\"");
}

static void rounds_reals_without_a_locale(void **state)
{
    fixture *fixture = *state;
    json_writer *json = &fixture->json;
    json_begin_array(json);
    json_real(json, 12.345678, 3);
    json_real(json, -0.0004, 3);
    json_real(json, -0.5, 2);
    json_real(json, 0.05, 1);
    json_real(json, 7, 0);
    json_real(json, (double)NAN, 2);
    json_real(json, (double)INFINITY, 2);
    json_real(json, 1e20, 2);
    json_real(json, 2.5, 30);
    json_end_array(json);
    assert_json(fixture, "[12.346,0.000,-0.50,0.1,7,null,null,100000000000000000000,2.500000000]");
}

static void writes_the_extremes_of_numbers(void **state)
{
    fixture *fixture = *state;
    json_begin_array(&fixture->json);
    json_number(&fixture->json, INT64_MIN);
    json_number(&fixture->json, INT64_MAX);
    json_end_array(&fixture->json);
    assert_json(fixture, "[-9223372036854775808,9223372036854775807]");
}

#define WITH_WRITER(test) cmocka_unit_test_setup_teardown(test, begin, end)

TEST_MAIN(WITH_WRITER(puts_commas_between_members_only), WITH_WRITER(escapes_what_json_forbids),
          WITH_WRITER(mends_malformed_utf8), WITH_WRITER(rounds_reals_without_a_locale),
          WITH_WRITER(writes_the_extremes_of_numbers))

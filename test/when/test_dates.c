// Whole texts: which day, month or year is meant.
#include <stdlib.h>

#include "base/file_map.h"
#include "support/cmocka_all.h"
#include "support/when_fixture.h"
#include "when/plain.h"

static when_layer read_times(const fixture *fixture, slice text, int32_t day)
{
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    when_layer layer;
    plain_read(plain, fixture->arena, text);
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    return layer;
}

static slice describe(const fixture *fixture, slice text, const when_time *time)
{
    slice words = slice_at(text.data, time->at);
    slice bounds = when_interval_text(fixture->arena, time->bounds);
    return arena_format(fixture->arena, "%.*s => %.*s%s%.*s%s%.*s", (int)words.length, words.data,
                        (int)time->value.length, time->value.data, time->mod.length > 0 ? " " : "",
                        (int)time->mod.length, time->mod.length > 0 ? time->mod.data : "",
                        bounds.length > 0 ? " " : "", (int)bounds.length,
                        bounds.length > 0 ? bounds.data : "");
}

// Checks one case and moves *rest behind it.
static int faults_of_case(const fixture *fixture, slice head, slice *rest)
{
    slice text = head;
    slice day_text = slice_cut(&text, ' ');
    int32_t day = DAY_UNKNOWN;
    assert_true(calendar_read(day_text, &day) || slice_equal(day_text, SLICE("none")));
    when_layer layer = read_times(fixture, text, day);
    uint32_t found = 0;
    int faults = 0;
    for (slice line = slice_cut(rest, '\n'); line.length > 0; line = slice_cut(rest, '\n')) {
        slice actual =
            found < layer.count ? describe(fixture, text, &layer.times[found]) : SLICE("nothing");
        found++;
        if (!slice_equal(actual, line)) {
            print_error("%.*s\n  wanted %.*s\n  found  %.*s\n", (int)text.length, text.data,
                        (int)line.length, line.data, (int)actual.length, actual.data);
            faults++;
        }
    }
    for (; found < layer.count; found++) {
        slice actual = describe(fixture, text, &layer.times[found]);
        print_error("%.*s\n  found, too: %.*s\n", (int)text.length, text.data, (int)actual.length,
                    actual.data);
        faults++;
    }
    return faults;
}

static void dates_mean_what_the_cases_say(void **state)
{
    const fixture *fixture = *state;
    file_map file;
    assert_int_equal(file_map_open(&file, DATELINE_TEST_FOLDER "/dates.case", NULL), DATELINE_OK);
    slice rest = slice_of(file.data, file.length);
    int faults = 0;
    int cases = 0;
    while (rest.length > 0) {
        slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#') {
            faults += faults_of_case(fixture, line, &rest);
            cases++;
        }
        arena_reset(fixture->arena);
    }
    file_map_close(&file);
    assert_true(cases > 10);
    assert_int_equal(faults, 0);
}

// "On march 3 they may": the tags tell which is a month.
static void tags_tell_months_where_capitals_say_nothing(void **state)
{
    const fixture *fixture = *state;
    const slice text = SLICE("it sank on march 3 and they may 12 hours later have it in may 2023");
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    plain_read(plain, fixture->arena, text);
    const uint32_t count = plain->document.token_count;
    syntax_word *words = ARENA_ARRAY(fixture->arena, count, syntax_word);
    for (uint32_t i = 0; i < count; i++) {
        words[i] = (syntax_word){.head = TOKEN_NONE,
                                 .first_child = TOKEN_NONE,
                                 .next_sibling = TOKEN_NONE,
                                 .left = i,
                                 .end = i + 1};
        const bool is_month =
            slice_equal(plain->document.tokens[i].lower, SLICE("march")) || i > 11;
        words[i].upos = is_month ? UPOS_PROPN : UPOS_AUX;
    }
    plain->syntax.words = words;
    when_layer layer;
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, 0, NULL),
                     DATELINE_OK);
    assert_int_equal(layer.count, 3);
    assert_true(slice_equal(slice_at(text.data, layer.times[0].at), SLICE("march 3")));
    assert_true(slice_equal(slice_at(text.data, layer.times[1].at), SLICE("12 hours later")));
    assert_true(slice_equal(slice_at(text.data, layer.times[2].at), SLICE("may 2023")));
}

// A week later in the calendar moves every relative date by a week, and no absolute one.
static void relative_dates_move_with_the_article(void **state)
{
    const fixture *fixture = *state;
    slice text = SLICE("Yesterday, three days ago, last week, on Friday, tonight, next Monday "
                       "and in the past two weeks it rained, as on March 3, 2001.");
    for (int32_t day = 20000; day < 20400; day++) {
        when_layer one = read_times(fixture, text, day);
        when_layer two = read_times(fixture, text, day + 7);
        assert_int_equal(one.count, 8);
        assert_int_equal(two.count, 8);
        for (uint32_t i = 0; i < 7; i++) {
            assert_int_equal(two.times[i].bounds.earliest, one.times[i].bounds.earliest + 7);
            assert_int_equal(two.times[i].bounds.latest, one.times[i].bounds.latest + 7);
        }
        assert_int_equal(two.times[7].bounds.earliest, one.times[7].bounds.earliest);
        arena_reset(fixture->arena);
    }
}

static slice repeat(arena *arena, slice text, size_t times)
{
    char *bytes = arena_alloc(arena, text.length * times + 1);
    for (size_t i = 0; i < times; i++) {
        memcpy(bytes + i * text.length, text.data, text.length);
    }
    return slice_of(bytes, text.length * times);
}

static void ten_thousand_expressions_are_read(void **state)
{
    const fixture *fixture = *state;
    slice text =
        repeat(fixture->arena, SLICE("on March 3, 2001, and two days later, wearily, "), 5000);
    when_layer layer = read_times(fixture, text, 20000);
    assert_int_equal(layer.count, 10000);
    arena_reset(fixture->arena);
}

static void odd_text_is_no_trouble(void **state)
{
    const fixture *fixture = *state;
    static const char *const texts[] = {
        "",
        "1",
        "-",
        "'",
        "the",
        "12/",
        "99/99/9999",
        "00:00:00:00",
        "2024-02-30",
        "0/0/00",
        ("\xe2\x80\x99\xe2\x80\x99"
         "90s"),
        "31 February",
        "13 o'clock o'clock",
        "mid-mid-mid-",
        "999999999999999999 years ago",
        "99999999 centuries ago",
        "9999999 centuries from now",
        "early late early late 1990",
        "the end of the end of the end of 1990",
        "9999 years later",
        "for 9999999 centuries",
        "99999.5 years ago",
        "999999 months ago",
        "for 9999999 decades and 9999999 centuries",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        read_times(fixture, slice_from_string(texts[i]), 20000);
        read_times(fixture, slice_from_string(texts[i]), DAY_UNKNOWN);
        arena_reset(fixture->arena);
    }
}

static void memory_at_its_end_is_an_error(void **state)
{
    const fixture *fixture = *state;
    arena *small;
    assert_int_equal(arena_open(&small, 1 << 16, NULL), DATELINE_OK);
    plain plain;
    plain_read(&plain, fixture->arena, repeat(fixture->arena, SLICE("on March 3, 2001, "), 3000));
    when_layer layer;
    assert_int_equal(when_read(&layer, fixture->reader, small, &plain.syntax, 0, NULL),
                     DATELINE_NO_MEMORY);
    assert_int_equal(layer.count, 0);
    arena_close(small);
    arena_reset(fixture->arena);
}

static void intervals_are_written_short(void **state)
{
    const fixture *fixture = *state;
    int32_t first = calendar_day((calendar_date){2024, 3, 1});
    assert_slice(when_interval_text(fixture->arena, (when_interval){first, first}), "2024-03-01");
    assert_slice(when_interval_text(fixture->arena, (when_interval){first, first + 30}), "2024-03");
    assert_slice(when_interval_text(fixture->arena, (when_interval){first, first + 29}),
                 "2024-03-01/2024-03-30");
    assert_slice(when_interval_text(fixture->arena, (when_interval){first, DAY_OPEN_FUTURE}),
                 "2024-03-01/");
    assert_slice(when_interval_text(fixture->arena, (when_interval){DAY_OPEN_PAST, first}),
                 "/2024-03-01");
    assert_true(when_interval_text(fixture->arena, WHEN_ALWAYS).data == NULL);
}

TEST_MAIN(
    cmocka_unit_test_setup_teardown(dates_mean_what_the_cases_say, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(tags_tell_months_where_capitals_say_nothing, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(relative_dates_move_with_the_article, open_fixture,
                                    close_fixture),
    cmocka_unit_test_setup_teardown(ten_thousand_expressions_are_read, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(odd_text_is_no_trouble, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(memory_at_its_end_is_an_error, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(intervals_are_written_short, open_fixture, close_fixture))

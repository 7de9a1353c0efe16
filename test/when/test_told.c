// What grammar and a year's turn allow: functions that rooms above ask, with their edges.
#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/when_fixture.h"
#include "when/when.h"

static int32_t day_of(const char *text)
{
    int32_t day;
    assert_true(calendar_read(slice_from_string(text), &day));
    return day;
}

// ---- anniversaries ----

static slice anniversary(const fixture *fixture, int32_t years, when_interval event,
                         const char *today, bool is_ahead)
{
    const when_time time = {.offset_low = years > 0 ? years * 365 : DAY_OPEN_PAST,
                            .offset_high = years > 0 ? years * 366 : DAY_OPEN_FUTURE};
    const int32_t day = today == NULL ? DAY_UNKNOWN : day_of(today);
    const slice text =
        when_interval_text(fixture->arena, when_anniversary(&time, event, day, is_ahead));
    return text.data == NULL ? SLICE("open") : text;
}

static when_interval on(const char *day)
{
    return (when_interval){day_of(day), day_of(day)};
}

static void an_anniversary_is_the_last_or_the_next(void **state)
{
    const fixture *fixture = *state;
    const when_interval raid = on("2020-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-15", false), "2024-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-10", false), "2024-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-09", false), "2023-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-09", true), "2024-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-10", true), "2024-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2024-05-11", true), "2025-05-10");
    assert_slice(anniversary(fixture, 0, raid, "2020-12-01", false), "open");
    assert_slice(anniversary(fixture, 0, raid, "2021-05-09", false), "open");
    assert_slice(anniversary(fixture, 0, raid, NULL, false), "open");
}

static void a_numbered_anniversary_needs_no_day(void **state)
{
    const fixture *fixture = *state;
    assert_slice(anniversary(fixture, 2, on("2020-05-10"), NULL, false), "2022-05-10");
    assert_slice(anniversary(fixture, 1, on("2020-02-29"), "2024-05-15", true), "2021-02-28");
    assert_slice(anniversary(fixture, 4, on("2020-02-29"), NULL, false), "2024-02-29");
    assert_slice(anniversary(fixture, 9, on("9989-05-10"), NULL, false), "9998-05-10");
    assert_slice(anniversary(fixture, 10, on("9989-05-10"), NULL, false), "open");
}

static void an_event_without_an_end_has_no_anniversary(void **state)
{
    const fixture *fixture = *state;
    const when_interval since = {day_of("2020-05-10"), DAY_OPEN_FUTURE};
    const when_interval until = {DAY_OPEN_PAST, day_of("2020-05-10")};
    assert_slice(anniversary(fixture, 2, since, NULL, false), "open");
    assert_slice(anniversary(fixture, 2, until, NULL, false), "open");
}

static void a_span_of_days_keeps_both_ends(void **state)
{
    const fixture *fixture = *state;
    const when_interval siege = {day_of("2020-05-10"), day_of("2020-06-12")};
    assert_slice(anniversary(fixture, 0, siege, "2024-05-15", false), "2024-05-10/2024-06-12");
    assert_slice(anniversary(fixture, 0, siege, "2024-06-12", true), "2024-05-10/2024-06-12");
    assert_slice(anniversary(fixture, 0, siege, "2024-06-13", true), "2025-05-10/2025-06-12");
}

// ---- what a tense allows ----

// May the word of the sentence, told so, have happened on `day`? The article is of 2024-05-15.
static bool allows(const fixture *fixture, const char *sentence, uint32_t token, when_told told,
                   const char *day)
{
    const syntax_layer *syntax = tagged_read(fixture->arena, slice_from_string(sentence));
    return when_told_allows(fixture->reader, syntax, token, told, on(day), day_of("2024-05-15"));
}

#define PAST "They/PRP/nsubj/2 left=leave/VBD/root"
#define PERFECT "They/PRP/nsubj/3 have/AUX/aux/3 left=leave/VBN/root"
#define PRESENT "They/PRP/nsubj/2 leave/VBP/root"
#define FUTURE "They/PRP/nsubj/3 will/MD/aux/3 leave/VB/root"
#define LASTING "The/DT/det/2 siege/NN/root"
#define BEFORE "2024-05-14"
#define TODAY "2024-05-15"
#define BEHIND "2024-05-16"

static void a_past_is_not_ahead(void **state)
{
    const fixture *fixture = *state;
    assert_true(allows(fixture, PAST, 1, WHEN_TOLD_OVER, BEFORE));
    assert_true(allows(fixture, PAST, 1, WHEN_TOLD_OVER, TODAY));
    assert_false(allows(fixture, PAST, 1, WHEN_TOLD_OVER, BEHIND));
    assert_true(allows(fixture, PAST, 1, WHEN_TOLD_AHEAD, BEHIND));
}

static void a_future_or_present_is_not_over(void **state)
{
    const fixture *fixture = *state;
    assert_false(allows(fixture, FUTURE, 2, WHEN_TOLD_AHEAD, BEFORE));
    assert_true(allows(fixture, FUTURE, 2, WHEN_TOLD_AHEAD, TODAY));
    assert_true(allows(fixture, FUTURE, 2, WHEN_TOLD_AHEAD, BEHIND));
    assert_true(allows(fixture, FUTURE, 2, WHEN_TOLD_OVER, BEFORE));
    assert_false(allows(fixture, PRESENT, 1, WHEN_TOLD_NOW, BEFORE));
    assert_true(allows(fixture, PRESENT, 1, WHEN_TOLD_NOW, TODAY));
}

static void what_lasts_now_is_neither_over_nor_ahead(void **state)
{
    const fixture *fixture = *state;
    assert_true(allows(fixture, LASTING, 1, WHEN_TOLD_NOW, TODAY));
    assert_false(allows(fixture, LASTING, 1, WHEN_TOLD_NOW, BEFORE));
    assert_false(allows(fixture, LASTING, 1, WHEN_TOLD_NOW, BEHIND));
    assert_true(allows(fixture, LASTING, 1, WHEN_TOLD_OVER, BEFORE));
}

static void without_a_day_all_is_allowed(void **state)
{
    const fixture *fixture = *state;
    const syntax_layer *syntax = tagged_read(fixture->arena, SLICE(PAST));
    const syntax_layer bare = {.document = syntax->document};
    assert_true(
        when_told_allows(fixture->reader, syntax, 1, WHEN_TOLD_OVER, on(BEHIND), DAY_UNKNOWN));
    assert_true(
        when_told_allows(fixture->reader, &bare, 1, WHEN_TOLD_OVER, on(BEHIND), day_of(TODAY)));
}

// ---- lists ----

static void every_word_is_of_its_kind(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/telling", 2, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++)
        assert_true(when_word_is(fixture->reader, lexicon_cell(&table, row, 0),
                                 lexicon_cell(&table, row, 1)));
    assert_false(when_word_is(fixture->reader, SLICE("siege"), SLICE("opens")));
    assert_false(when_word_is(fixture->reader, SLICE("goat"), SLICE("lasting")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_anniversary_is_the_last_or_the_next),
        cmocka_unit_test(a_numbered_anniversary_needs_no_day),
        cmocka_unit_test(an_event_without_an_end_has_no_anniversary),
        cmocka_unit_test(a_span_of_days_keeps_both_ends),
        cmocka_unit_test(a_past_is_not_ahead),
        cmocka_unit_test(a_future_or_present_is_not_over),
        cmocka_unit_test(what_lasts_now_is_neither_over_nor_ahead),
        cmocka_unit_test(without_a_day_all_is_allowed),
        cmocka_unit_test(every_word_is_of_its_kind),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

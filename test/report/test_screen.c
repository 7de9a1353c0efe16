#include "report/screen.h"

#include "support/cmocka_all.h"

static buffer out;

static screen screen_of(uint32_t width, bool color)
{
    buffer_clear(&out);
    buffer_init(&out, 1 << 16);
    return screen_on(&out, &(dateline_style){.color = color, .width = width});
}

static void counts_columns_not_bytes(void **state)
{
    (void)state;
    assert_int_equal(screen_columns(SLICE("Goma")), 4);
    assert_int_equal(screen_columns(SLICE("T\xC3\xBCrkiye")), 7);
    assert_int_equal(screen_columns(SLICE("e\xCC\x81")), 1);                // combining acute
    assert_int_equal(screen_columns(SLICE("\xE6\x9D\xB1\xE4\xBA\xAC")), 4); // two ideographs
}

static void wraps_cells_beside_each_other(void **state)
{
    (void)state;
    screen screen = screen_of(40, false);
    const screen_cell cells[] = {{0, 10, SLICE("one two three four"), TONE_PLAIN},
                                 {12, 12, SLICE("five six seven"), TONE_PLAIN}};
    screen_row(&screen, cells, 2);
    assert_slice(buffer_slice(&out), "one two     five six\nthree four  seven\n");
}

static void breaks_words_longer_than_a_cell(void **state)
{
    (void)state;
    screen screen = screen_of(40, false);
    const screen_cell cell = {0, 8, SLICE("abcdefghijk"), TONE_PLAIN};
    screen_row(&screen, &cell, 1);
    assert_slice(buffer_slice(&out), "abcdefgh\nijk\n");
}

static void prints_nothing_for_empty_cells(void **state)
{
    (void)state;
    screen screen = screen_of(40, false);
    const screen_cell cells[] = {{0, 8, SLICE_NONE, TONE_PLAIN}, {10, 8, SLICE("x"), TONE_PLAIN}};
    screen_row(&screen, cells, 2);
    assert_slice(buffer_slice(&out), "          x\n");
}

static void colors_only_when_asked(void **state)
{
    (void)state;
    screen plain = screen_of(40, false);
    screen_add(&plain, SLICE("x"), TONE_ALARM);
    assert_slice(buffer_slice(&out), "x");
    screen bright = screen_of(40, true);
    screen_add(&bright, SLICE("x"), TONE_ALARM);
    assert_slice(buffer_slice(&out), "\x1B[33mx\x1B[0m");
}

static void lets_nothing_drive_the_terminal(void **state)
{
    (void)state;
    screen screen = screen_of(40, false);
    screen_add(&screen,
               SLICE("a\x1B[2J\xE2\x80\xAE"
                     "b\xC2\x9B"
                     "c\nd\xFF"),
               TONE_PLAIN);
    assert_slice(buffer_slice(&out), "a\xEF\xBF\xBD[2J\xEF\xBF\xBD"
                                     "b\xEF\xBF\xBD"
                                     "c d\xEF\xBF\xBD");
}

static void says_intervals_as_people_do(void **state)
{
    (void)state;
    arena *arena;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    int32_t first = calendar_day((calendar_date){2024, 3, 2});
    int32_t last = calendar_day((calendar_date){2024, 3, 9});
    assert_slice(screen_interval(arena, (when_interval){first, first}), "2024-03-02");
    assert_slice(screen_interval(arena, (when_interval){first, last}),
                 "2024-03-02 \xE2\x80\x93 2024-03-09");
    assert_slice(screen_interval(arena, (when_interval){DAY_OPEN_PAST, last}), "until 2024-03-09");
    assert_slice(screen_interval(arena, (when_interval){first, DAY_OPEN_FUTURE}),
                 "from 2024-03-02");
    assert_slice(screen_interval(arena, WHEN_ALWAYS), "\xE2\x80\x93");
    arena_close(arena);
}

static int clear(void **state)
{
    (void)state;
    buffer_clear(&out);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_columns_not_bytes),
        cmocka_unit_test(wraps_cells_beside_each_other),
        cmocka_unit_test(breaks_words_longer_than_a_cell),
        cmocka_unit_test(prints_nothing_for_empty_cells),
        cmocka_unit_test(colors_only_when_asked),
        cmocka_unit_test(lets_nothing_drive_the_terminal),
        cmocka_unit_test(says_intervals_as_people_do),
    };
    return cmocka_run_group_tests(tests, NULL, clear);
}

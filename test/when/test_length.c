// Lengths of time and clocks, read back from what is written of them: a length is so many seconds,
// days or months however it is put, and an hour of the day is one of 24.
#include "when/resolve.h"

#include <stdlib.h>

#include "support/cmocka_all.h"

#define LIMIT_DAYS 4000000

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 24, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static frame blank(void)
{
    frame frame;
    frame_clear(&frame);
    return frame;
}

// ---- lengths ----

// How a unit is told: seconds, days or months, one of them, in one unit; and what it may come to in
// days at least and at most, in hundredths.
static const struct {
    int32_t unit;
    double seconds, days, months;
    int32_t low, high;
} units[] = {
    {UNIT_SECOND, 1, 0, 0, 0, 0},
    {UNIT_MINUTE, 60, 0, 0, 0, 0},
    {UNIT_HOUR, 3600, 0, 0, 4, 5},
    {UNIT_DAY, 0, 1, 0, 100, 100},
    {UNIT_WEEK, 0, 7, 0, 700, 700},
    {UNIT_FORTNIGHT, 0, 14, 0, 1400, 1400},
    {UNIT_MONTH, 0, 0, 1, 2800, 3100},
    {UNIT_HALFYEAR, 0, 0, 6, 18000, 18600},
    {UNIT_YEAR, 0, 0, 12, 36500, 36600},
    {UNIT_DECADE, 0, 0, 120, 365000, 366000},
    {UNIT_CENTURY, 0, 0, 1200, 3650000, 3660000},
    {UNIT_MILLENNIUM, 0, 0, 12000, 36500000, 36600000},
};
#define UNITS (sizeof units / sizeof *units)

typedef struct amount {
    double seconds, days, months;
} amount;

// "P2Y6M", "PT1H30M"
static amount read_length(slice text)
{
    amount sum = {0, 0, 0};
    bool is_clock = false;
    size_t at = 1;
    assert_true(text.length > 2 && text.data[0] == 'P');
    while (at < text.length) {
        if (text.data[at] == 'T') {
            assert_false(is_clock);
            is_clock = true;
            at++;
            continue;
        }
        char *end;
        const double count = strtod(text.data + at, &end);
        assert_true(end > text.data + at);
        at = (size_t)(end - text.data);
        const char letter = text.data[at++];
        sum.seconds += is_clock ? count * (letter == 'H' ? 3600 : letter == 'M' ? 60 : 1) : 0;
        sum.days += !is_clock && letter == 'W' ? 7 * count : 0;
        sum.days += !is_clock && letter == 'D' ? count : 0;
        sum.months += !is_clock && letter == 'Y' ? 12 * count : 0;
        sum.months += !is_clock && letter == 'M' ? count : 0;
        assert_non_null(memchr(is_clock ? "HMS" : "YMWD", letter, is_clock ? 3 : 4));
    }
    return sum;
}

static bool is_near(double one, double other)
{
    return one - other < 1e-6 && other - one < 1e-6;
}

static void assert_length(slice text, double seconds, double days, double months)
{
    const amount told = read_length(arena_format(memory, "%.*s", (int)text.length, text.data));
    if (!is_near(told.seconds, seconds) || !is_near(told.days, days) ||
        !is_near(told.months, months))
        fail_msg("%.*s is not %f s, %f d, %f m", (int)text.length, text.data, seconds, days,
                 months);
}

static int64_t cut(int64_t days)
{
    return days < LIMIT_DAYS ? days : LIMIT_DAYS;
}

// The least number of days is rounded down, the greatest up.
static void check_days(const frame *frame, size_t unit, int64_t least, int64_t most)
{
    int32_t low;
    int32_t high;
    length_days(frame, &low, &high);
    assert_int_equal(low, cut(least * units[unit].low / 10000));
    const int64_t up = most * units[unit].high;
    assert_int_equal(high, cut(up / 10000 + (up % 10000 > 0 ? 1 : 0)));
}

static void lengths_are_written_and_counted(void **state)
{
    static const int32_t parts[] = {0, 25, 50, 75, 10, 5, 1, 99};
    (void)state;
    for (size_t unit = 0; unit < UNITS; unit++)
        for (int32_t whole = 0; whole < 130; whole++)
            for (size_t part = 0; part < sizeof parts / sizeof *parts; part++) {
                const int32_t count = whole * 100 + parts[part];
                frame frame = blank();
                frame.fields[FIELD_UNIT] = units[unit].unit;
                frame.fields[FIELD_COUNT] = count;
                check_days(&frame, unit, count, count);
                // Small units are told in whole numbers, which quarters of an hour or year have.
                const bool is_small = units[unit].unit == UNIT_YEAR ||
                                      units[unit].unit == UNIT_HOUR ||
                                      units[unit].unit == UNIT_MINUTE;
                if (count == 0 || (is_small && count % 25 != 0))
                    continue;
                assert_length(length_text(memory, &frame), units[unit].seconds * count / 100,
                              units[unit].days * count / 100, units[unit].months * count / 100);
                arena_reset(memory);
            }
}

static void lengths_of_two_units_are_their_sum(void **state)
{
    static const size_t seconds = 0, years = 8;
    (void)state;
    for (size_t unit = 0; unit < UNITS; unit++)
        for (size_t more = seconds; more <= years; more++) {
            const bool is_turned = units[unit].seconds > 0 && units[more].seconds == 0.0;
            frame frame = blank();
            frame.fields[FIELD_UNIT] = units[unit].unit;
            frame.fields[FIELD_COUNT] = 300;
            frame.fields[FIELD_EXTRA] = 700;
            frame.fields[FIELD_EXTRA_UNIT] = units[more].unit;
            if (!is_turned)
                assert_length(length_text(memory, &frame),
                              3 * units[unit].seconds + 7 * units[more].seconds,
                              3 * units[unit].days + 7 * units[more].days,
                              3 * units[unit].months + 7 * units[more].months);
        }
}

static void written(frame frame, const char *wanted)
{
    assert_slice(length_text(memory, &frame), wanted);
}

static frame length_of(int32_t unit, int32_t count)
{
    frame frame = blank();
    frame.fields[FIELD_UNIT] = unit;
    frame.fields[FIELD_COUNT] = count;
    return frame;
}

static void lengths_are_written_as_timex_asks(void **state)
{
    (void)state;
    written(length_of(UNIT_YEAR, 250), "P2Y6M");
    written(length_of(UNIT_YEAR, 50), "P6M");
    written(length_of(UNIT_YEAR, 100), "P1Y");
    written(length_of(UNIT_YEAR, 125), "P1Y3M");
    written(length_of(UNIT_HOUR, 150), "PT1H30M");
    written(length_of(UNIT_HOUR, 50), "PT30M");
    written(length_of(UNIT_MINUTE, 150), "PT1M30S");
    written(length_of(UNIT_DAY, 250), "P2.5D");
    written(length_of(UNIT_DAY, 225), "P2.25D");
    written(length_of(UNIT_DAY, 205), "P2.05D");
    written(length_of(UNIT_FORTNIGHT, 100), "P2W");
    written(length_of(UNIT_DECADE, 250), "P25Y");
    written(length_of(UNIT_QUARTER, 200), "P2Q");
    written(length_of(UNIT_NIGHT, 300), "P3NI");
    written(length_of(UNIT_WEEKEND, 200), "P2WE");
    written(length_of(UNIT_DAY, FRAME_SOME), "PXD");
    written(length_of(UNIT_HOUR, FRAME_SOME), "PTXH");
    written(length_of(UNIT_DECADE, FRAME_SOME), "PXDE");
    written(length_of(UNIT_CENTURY, FIELD_UNSET), "PXCE");
    written(length_of(UNIT_PERIOD, FIELD_UNSET), "PXX");
    assert_null(length_text(memory, &(frame){.fields[FIELD_UNIT] = FIELD_UNSET}).data);
    int32_t low;
    int32_t high;
    const frame none = blank();
    const frame days = length_of(UNIT_DAY, FRAME_SOME);
    const frame weeks = length_of(UNIT_WEEK, FIELD_UNSET);
    length_days(&none, &low, &high);
    assert_true(low == 0 && high == 0);
    length_days(&days, &low, &high);
    assert_true(low == 2 && high == 10);
    length_days(&weeks, &low, &high);
    assert_true(low == 14 && high == 70);
}

// ---- clocks ----

static bool has_no_text(const frame *frame)
{
    bool is_valid;
    return clock_text(memory, frame, &is_valid).length == 0;
}

static void assert_clock(const frame *frame, int hour, int minute, const char *zone)
{
    char wanted[40];
    bool is_valid;
    const slice text = clock_text(memory, frame, &is_valid);
    const bool is_of_day = hour <= 24 && minute < 60;
    assert_int_equal(is_valid, is_of_day);
    snprintf(wanted, sizeof wanted, "T%02d:%02d%s", hour, minute, zone);
    assert_slice(text, wanted);
}

static void check_hour(int32_t hour, int32_t minute)
{
    frame frame = blank();
    frame.fields[FIELD_HOUR] = hour;
    frame.fields[FIELD_MINUTE] = minute;
    const int told = minute == FIELD_UNSET ? 0 : minute;
    assert_clock(&frame, hour, told, "");
    for (int32_t part = PART_MORNING; part <= PART_DAYTIME; part++) {
        const bool is_late =
            part == PART_AFTERNOON || part == PART_EVENING || (part == PART_NIGHT && hour >= 6);
        frame.fields[FIELD_PART] = part;
        assert_clock(&frame, hour > 12 ? hour : hour % 12 + (is_late ? 12 : 0), told, "");
    }
    for (int32_t half = 0; half <= 12; half += 12) { // "p.m." outweighs "in the morning"
        frame.fields[FIELD_PART] = PART_MORNING;
        frame.fields[FIELD_HALF_DAY] = half;
        assert_clock(&frame, hour > 12 ? hour : hour % 12 + half, told, "");
    }
}

static void hours_are_told_on_a_clock_of_24(void **state)
{
    (void)state;
    for (int32_t hour = 0; hour <= 27; hour++) {
        check_hour(hour, FIELD_UNSET);
        for (int32_t minute = 0; minute <= 61; minute++)
            check_hour(hour, minute);
        arena_reset(memory);
    }
}

static void a_quarter_to_nine_is_of_the_hour_before(void **state)
{
    (void)state;
    for (int32_t hour = 0; hour <= 24; hour++)
        for (int32_t minute = -59; minute < 0; minute++) {
            frame frame = blank();
            frame.fields[FIELD_HOUR] = hour;
            frame.fields[FIELD_MINUTE] = minute;
            const int32_t of_day = (hour * 60 + minute + 24 * 60) % (24 * 60);
            assert_clock(&frame, of_day / 60, of_day % 60, "");
        }
}

static void four_digits_are_hours_and_minutes_with_their_zone(void **state)
{
    (void)state;
    for (int32_t clock = 0; clock < 2700; clock++) {
        frame frame = blank();
        frame.fields[FIELD_CLOCK] = clock;
        assert_clock(&frame, clock / 100, clock % 100, "");
        frame.fields[FIELD_ZONE] = 0;
        assert_clock(&frame, clock / 100, clock % 100, "");
        frame.fields[FIELD_ZONE] = 1;
        assert_clock(&frame, clock / 100, clock % 100, "Z");
        frame.fields[FIELD_WEST] = 5;
        assert_clock(&frame, clock / 100, clock % 100, "-05");
        frame.fields[FIELD_EAST] = 11;
        assert_clock(&frame, clock / 100, clock % 100, "+11");
        arena_reset(memory);
    }
}

static void seconds_and_parts_of_the_day_are_written(void **state)
{
    static const char *const parts[] = {"TMO", "TMI", "TAF", "TEV", "TNI", "TDT"};
    frame frame = blank();
    bool is_valid;
    (void)state;
    assert_true(has_no_text(&frame));
    for (int32_t part = PART_MORNING; part <= PART_DAYTIME; part++) {
        frame.fields[FIELD_PART] = part;
        assert_slice(clock_text(memory, &frame, &is_valid), parts[part]);
        assert_true(is_valid);
    }
    frame = blank();
    frame.fields[FIELD_HOUR] = 9;
    frame.fields[FIELD_MINUTE] = 5;
    for (int32_t second = 0; second <= 62; second++) {
        char wanted[40];
        snprintf(wanted, sizeof wanted, "T09:05:%02d", second);
        frame.fields[FIELD_SECOND] = second;
        assert_slice(clock_text(memory, &frame, &is_valid), wanted);
        assert_int_equal(is_valid, second <= 60); // 60 is a leap second
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lengths_are_written_and_counted),
        cmocka_unit_test(lengths_of_two_units_are_their_sum),
        cmocka_unit_test(lengths_are_written_as_timex_asks),
        cmocka_unit_test(hours_are_told_on_a_clock_of_24),
        cmocka_unit_test(a_quarter_to_nine_is_of_the_hour_before),
        cmocka_unit_test(four_digits_are_hours_and_minutes_with_their_zone),
        cmocka_unit_test(seconds_and_parts_of_the_day_are_written),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}

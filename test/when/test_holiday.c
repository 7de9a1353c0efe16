// Named days of every year from 1800 to 2200, against the same told another way: the Hebrew new
// year by its molad and four postponements, Islamic months by the leap years of their cycle, Easter
// by the epact, weekdays by walking through the month.
#include "when/holiday.h"

#include "base/calendar.h"
#include "support/cmocka_all.h"

#define FIRST_YEAR 1800
#define LAST_YEAR 2200
#define DAY_OF_1970 719163 // counted from the first of January of the year 1, which is 1

static int32_t day_of(int32_t year, int month, int day)
{
    return calendar_day((calendar_date){year, (uint8_t)month, (uint8_t)day});
}

static int32_t told(const char *how, int32_t year)
{
    holiday holiday = {.kind = HOLIDAY_FIXED};
    assert_true(holiday_read(&holiday, slice_from_string(how)));
    return holiday_in_year(&holiday, year);
}

static bool is_hebrew_leap(int64_t year)
{
    return (7 * year + 1) % 19 < 7;
}

// Days from the calendar's first to the new year: the mean new moon in parts of an hour (1,080),
// put off when it is late or falls on a day that no year may begin with.
static int64_t hebrew_elapsed(int64_t year)
{
    const int64_t months = (235 * year - 234) / 19;
    const int64_t parts = 204 + 793 * (months % 1080);
    const int64_t hours = 5 + 12 * months + 793 * (months / 1080) + parts / 1080;
    const int64_t of_day = 1080 * (hours % 24) + parts % 1080;
    int64_t day = 1 + 29 * months + hours / 24;
    if (of_day >= 19440 || (day % 7 == 2 && of_day >= 9924 && !is_hebrew_leap(year)) ||
        (day % 7 == 1 && of_day >= 16789 && is_hebrew_leap(year - 1)))
        day++;
    return day % 7 == 0 || day % 7 == 3 || day % 7 == 5 ? day + 1 : day;
}

static void the_hebrew_new_year_is_put_off_as_its_rules_ask(void **state)
{
    (void)state;
    assert_int_equal(told("hebrew 0", 2024), day_of(2024, 10, 3));
    assert_int_equal(told("hebrew 9", 2005), day_of(2005, 10, 13));
    for (int32_t year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        const int64_t day = hebrew_elapsed(year + 3761) - 1373428 - DAY_OF_1970;
        assert_int_equal(told("hebrew 0", year), day);
        assert_int_equal(told("hebrew 9", year), day + 9);
    }
}

// The first day of an Islamic month, by walking through the years.
static int32_t islamic_first(int32_t year, int month)
{
    static const bool is_leap[30] = {
        [2] = true,  [5] = true,  [7] = true,  [10] = true, [13] = true, [16] = true,
        [18] = true, [21] = true, [24] = true, [26] = true, [29] = true};
    int32_t day = 227015 - DAY_OF_1970;
    for (int32_t before = 1; before < year; before++)
        day += is_leap[before % 30] ? 355 : 354;
    for (int before = 1; before < month; before++)
        day += before % 2 == 1 ? 30 : 29;
    return day;
}

static void islamic_months_follow_their_cycle(void **state)
{
    (void)state;
    static const char *const names[] = {"islamic 01-10", "islamic 09-01", "islamic 10-01",
                                        "islamic 12-10"};
    static const int months[] = {1, 9, 10, 12}, days[] = {10, 1, 1, 10};
    for (size_t i = 0; i < 4; i++) {
        int32_t islamic = 1200;
        for (int32_t year = FIRST_YEAR; year <= LAST_YEAR; year++) {
            const int32_t begin = day_of(year, 1, 1);
            while (islamic_first(islamic, months[i]) + days[i] - 1 < begin)
                islamic++;
            assert_int_equal(told(names[i], year), islamic_first(islamic, months[i]) + days[i] - 1);
        }
    }
    assert_int_equal(told("islamic 10-01", 699), DAY_UNKNOWN);
}

static int32_t easter_by_epact(int32_t year)
{
    const int32_t golden = year % 19 + 1, century = year / 100 + 1;
    const int32_t dropped = 3 * century / 4 - 12, moon = (8 * century + 5) / 25 - 5;
    int32_t epact = (11 * golden + 20 + moon - dropped) % 30;
    epact += (epact == 25 && golden > 11) || epact == 24;
    int32_t full = epact > 23 ? 74 - epact : 44 - epact;
    full += 7 - (5 * year / 4 - dropped - 10 + full) % 7;
    return day_of(year, 3, 1) + full - 1;
}

static void easter_is_the_sunday_after_its_moon(void **state)
{
    (void)state;
    assert_int_equal(told("easter 0", 2024), day_of(2024, 3, 31));
    for (int32_t year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        assert_int_equal(told("easter 0", year), easter_by_epact(year));
        assert_int_equal(told("easter -2", year), easter_by_epact(year) - 2);
    }
}

// The nth such weekday of the month, -1 the last one.
static int32_t walk(int32_t year, int month, int weekday, int nth)
{
    int32_t found = DAY_UNKNOWN;
    int count = 0;
    for (int day = 1; day <= calendar_month_length(year, (uint8_t)month); day++) {
        if (calendar_weekday(day_of(year, month, day)) != weekday)
            continue;
        found = ++count == nth || nth < 0 ? day_of(year, month, day) : found;
    }
    return found;
}

static void weekdays_are_counted_from_either_end(void **state)
{
    (void)state;
    for (int32_t year = FIRST_YEAR; year <= LAST_YEAR; year++) {
        assert_int_equal(told("nth 11 4 4", year), walk(year, 11, 4, 4));
        assert_int_equal(told("nth 5 1 -1", year), walk(year, 5, 1, -1));
        assert_int_equal(told("nth 2 6 1", year), walk(year, 2, 6, 1));
        assert_int_equal(told("nth 11 1 1 1", year), walk(year, 11, 1, 1) + 1);
    }
}

static void what_is_no_day_is_refused(void **state)
{
    (void)state;
    static const char *const wrong[] = {"",         "fixed",      "fixed 12-x", "fixed x-25",
                                        "nth 1 1",  "nth x 1 1",  "nth 1 x 1",  "nth 1 1 x",
                                        "easter x", "hebrew 367", "nth 1 1 1 x"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        holiday holiday = {.kind = HOLIDAY_FIXED};
        assert_false(holiday_read(&holiday, slice_from_string(wrong[i])));
    }
    assert_int_equal(told("fixed 12-25", 2024), day_of(2024, 12, 25));
    assert_int_equal(told("fixed 12-25", 0), DAY_UNKNOWN);
    assert_int_equal(told("fixed 12-25", 10000), DAY_UNKNOWN);
    assert_int_equal(told("fixed 12-25", 9999), day_of(9999, 12, 25));
}

TEST_MAIN(cmocka_unit_test(the_hebrew_new_year_is_put_off_as_its_rules_ask),
          cmocka_unit_test(islamic_months_follow_their_cycle),
          cmocka_unit_test(easter_is_the_sunday_after_its_moon),
          cmocka_unit_test(weekdays_are_counted_from_either_end),
          cmocka_unit_test(what_is_no_day_is_refused))

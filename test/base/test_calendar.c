#include "base/calendar.h"
#include "support/cmocka_all.h"

static int32_t day_of(int32_t year, uint8_t month, uint8_t day)
{
    return calendar_day((calendar_date){year, month, day});
}

static void counts_from_the_first_of_1970(void **state)
{
    (void)state;
    assert_int_equal(day_of(1970, 1, 1), 0);
    assert_int_equal(day_of(1969, 12, 31), -1);
    assert_int_equal(day_of(2000, 3, 1), 11017);
    assert_int_equal(day_of(1, 1, 1), -719162);
    assert_int_equal(day_of(9999, 12, 31), 2932896);
}

static void every_day_comes_back_and_follows_the_day_before(void **state)
{
    (void)state;
    calendar_date before = calendar_date_of(-719162);
    for (int32_t day = -719161; day <= 2932896; day++) {
        const calendar_date date = calendar_date_of(day);
        const bool is_next_in_month = date.month == before.month && date.day == before.day + 1;
        const bool is_first =
            date.day == 1 && before.day == calendar_month_length(before.year, before.month);
        if (calendar_day(date) != day || !calendar_is_valid(date) ||
            !(is_next_in_month || is_first))
            fail_msg("day %d", day);
        before = date;
    }
}

static void days_out_of_range_give_the_nearest(void **state)
{
    (void)state;
    char text[11];
    calendar_write(DAY_OPEN_PAST, text);
    assert_string_equal(text, "0001-01-01");
    calendar_write(DAY_OPEN_FUTURE, text);
    assert_string_equal(text, "9999-12-31");
}

static void knows_weekdays(void **state)
{
    (void)state;
    assert_int_equal(calendar_weekday(0), 4);
    assert_int_equal(calendar_weekday(day_of(2024, 2, 29)), 4);
    assert_int_equal(calendar_weekday(day_of(1945, 5, 7)), 1);
    assert_int_equal(calendar_weekday(day_of(1945, 5, 6)), 7);
    assert_in_range(calendar_weekday(INT32_MAX), 1, 7);
    assert_in_range(calendar_weekday(INT32_MIN), 1, 7);
}

static void knows_leap_years(void **state)
{
    (void)state;
    assert_int_equal(calendar_month_length(2000, 2), 29);
    assert_int_equal(calendar_month_length(1900, 2), 28);
    assert_int_equal(calendar_month_length(2024, 2), 29);
    assert_int_equal(calendar_month_length(2023, 2), 28);
    assert_int_equal(calendar_month_length(2023, 13), 0);
    assert_int_equal(calendar_month_length(2023, 0), 0);
}

static void assert_iso_week(int32_t day, int32_t expected_year, uint8_t expected_week)
{
    int32_t year = 0;
    uint8_t week = 0;
    calendar_iso_week(day, &year, &week);
    assert_int_equal(year, expected_year);
    assert_int_equal(week, expected_week);
}

static void weeks_belong_to_the_year_of_their_thursday(void **state)
{
    (void)state;
    assert_iso_week(day_of(2021, 1, 3), 2020, 53);
    assert_iso_week(day_of(2021, 1, 4), 2021, 1);
    assert_iso_week(day_of(2018, 12, 31), 2019, 1);
    assert_iso_week(day_of(2005, 1, 1), 2004, 53);
    assert_int_equal(calendar_iso_week_start(2021, 1), day_of(2021, 1, 4));
    assert_int_equal(calendar_iso_week_start(2020, 53), day_of(2020, 12, 28));
}

static void every_week_starts_on_its_monday(void **state)
{
    (void)state;
    for (int32_t day = day_of(1990, 1, 1); day < day_of(2040, 1, 1); day++) {
        int32_t year = 0;
        uint8_t week = 0;
        calendar_iso_week(day, &year, &week);
        const int32_t monday = calendar_iso_week_start(year, week);
        assert_int_equal(monday, day - calendar_weekday(day) + 1);
    }
}

static void reads_a_date_with_or_without_a_time(void **state)
{
    (void)state;
    int32_t day = 0;
    assert_true(calendar_read(SLICE("2024-02-29"), &day));
    assert_int_equal(day, day_of(2024, 2, 29));
    assert_true(calendar_read(SLICE("1999-12-31T23:59:59Z"), &day));
    assert_int_equal(day, day_of(1999, 12, 31));
    assert_true(calendar_read(SLICE("0001-01-01 noon"), &day));
    assert_int_equal(day, day_of(1, 1, 1));
}

static void turns_down_what_is_no_date(void **state)
{
    (void)state;
    const slice wrong[] = {SLICE("2023-02-29"), SLICE("2024-13-01"), SLICE("2024-00-10"),
                           SLICE("2024-01-00"), SLICE("2024-1-01"),  SLICE("2024-01-011"),
                           SLICE("0000-01-01"), SLICE("24-01-01"),   SLICE("2024/01/01"),
                           SLICE("2024-01-x1"), SLICE(""),           SLICE("2024-01")};
    for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++) {
        int32_t day = 42;
        assert_false(calendar_read(wrong[i], &day));
        assert_int_equal(day, 42);
    }
}

static void writes_what_it_reads(void **state)
{
    (void)state;
    char text[11];
    calendar_write(day_of(786, 9, 14), text);
    assert_string_equal(text, "0786-09-14");
}

TEST_MAIN(cmocka_unit_test(counts_from_the_first_of_1970),
          cmocka_unit_test(every_day_comes_back_and_follows_the_day_before),
          cmocka_unit_test(days_out_of_range_give_the_nearest), cmocka_unit_test(knows_weekdays),
          cmocka_unit_test(knows_leap_years),
          cmocka_unit_test(weeks_belong_to_the_year_of_their_thursday),
          cmocka_unit_test(every_week_starts_on_its_monday),
          cmocka_unit_test(reads_a_date_with_or_without_a_time),
          cmocka_unit_test(turns_down_what_is_no_date), cmocka_unit_test(writes_what_it_reads))

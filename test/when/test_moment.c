// Moments told again by counting days: a moment is the run of days that bear the same name, and the
// name of a day comes from the lengths of the months alone.
#include "when/moment.h"

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "support/random.h"

#define YEARS 10000
#define NAME_BYTES 40
#define ARENA_BYTES (1 << 26)

typedef struct plain_date {
    int32_t year;
    int month, day, weekday; // 1 is Monday
    int day_of_year;         // from 1
} plain_date;

static int32_t year_starts[YEARS + 1]; // [year], days from 1970; year 1 began on a Monday

static bool is_leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

static int month_length(int32_t year, int month)
{
    static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return lengths[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

static void count_years(void)
{
    year_starts[1970] = 0;
    for (int32_t year = 1970; year < YEARS; year++)
        year_starts[year + 1] = year_starts[year] + (is_leap(year) ? 366 : 365);
    for (int32_t year = 1969; year > 0; year--)
        year_starts[year] = year_starts[year + 1] - (is_leap(year) ? 366 : 365);
}

static plain_date date_of(int32_t day)
{
    plain_date date = {.year = 1, .month = 1};
    date.year = 1 + (day - year_starts[1]) / 366;
    while (year_starts[date.year + 1] <= day)
        date.year++;
    int left = day - year_starts[date.year];
    date.day_of_year = left + 1;
    while (left >= month_length(date.year, date.month))
        left -= month_length(date.year, date.month++);
    date.day = left + 1;
    date.weekday = (day - year_starts[1]) % 7 + 1;
    return date;
}

static int32_t day_of(int32_t year, int month, int day)
{
    int32_t at = year_starts[year];
    for (int before = 1; before < month; before++)
        at += month_length(year, before);
    return at + day - 1;
}

// A week is of the year, and has the number, of its Thursday.
static void name_of_week(char name[NAME_BYTES], int32_t day)
{
    const plain_date thursday = date_of(day + 4 - date_of(day).weekday);
    snprintf(name, NAME_BYTES, "%04d-W%02d", thursday.year, (thursday.day_of_year - 1) / 7 + 1);
}

// What TIMEX3 calls the moment of that grain that holds the day; of a weekend its whole week's.
static void name_of(char name[NAME_BYTES], int32_t day, moment_grain grain)
{
    const plain_date date = date_of(day);
    char week[NAME_BYTES];
    switch (grain) {
    case GRAIN_CENTURY:
        snprintf(name, NAME_BYTES, "%02d", date.year / 100);
        break;
    case GRAIN_DECADE:
        snprintf(name, NAME_BYTES, "%03d", date.year / 10);
        break;
    case GRAIN_YEAR:
        snprintf(name, NAME_BYTES, "%04d", date.year);
        break;
    case GRAIN_HALF:
        snprintf(name, NAME_BYTES, "%04d-H%d", date.year, date.month <= 6 ? 1 : 2);
        break;
    case GRAIN_QUARTER:
        snprintf(name, NAME_BYTES, "%04d-Q%c", date.year, "111222333444"[date.month - 1]);
        break;
    case GRAIN_MONTH:
        snprintf(name, NAME_BYTES, "%04d-%02d", date.year, date.month);
        break;
    case GRAIN_WEEK:
        name_of_week(name, day);
        break;
    case GRAIN_WEEKEND:
        name_of_week(week, day);
        snprintf(name, NAME_BYTES, "%.30s-WE", week);
        break;
    default:
        snprintf(name, NAME_BYTES, "%04d-%02d-%02d", date.year, date.month, date.day);
    }
}

static bool has_name(int32_t day, moment_grain grain, const char *name)
{
    char other[NAME_BYTES];
    name_of(other, day, grain);
    return strcmp(other, name) == 0;
}

static const moment_grain grains[] = {GRAIN_CENTURY, GRAIN_DECADE,  GRAIN_YEAR,
                                      GRAIN_HALF,    GRAIN_QUARTER, GRAIN_MONTH,
                                      GRAIN_WEEK,    GRAIN_WEEKEND, GRAIN_DAY};
#define GRAINS (sizeof grains / sizeof *grains)

static bool is_edge(int32_t day)
{
    return day == year_starts[1] || day == year_starts[YEARS] - 1;
}

// From the first day of that name to the last. The calendar's own ends end a moment, too.
static void check_run(const moment *moment, moment_grain grain, const char *name)
{
    when_interval whole = moment_interval(moment);
    if (grain == GRAIN_WEEKEND) {
        assert_int_equal(date_of(whole.earliest).weekday, 6);
        assert_int_equal(whole.latest, whole.earliest + 1);
        assert_true(has_name(whole.earliest, grain, name) && has_name(whole.latest, grain, name));
        return;
    }
    assert_true(has_name(whole.earliest, grain, name) && has_name(whole.latest, grain, name));
    assert_true(is_edge(whole.earliest) || !has_name(whole.earliest - 1, grain, name));
    assert_true(is_edge(whole.latest) || !has_name(whole.latest + 1, grain, name));
}

static void check_day(arena *arena, int32_t day)
{
    const plain_date date = date_of(day);
    for (size_t i = 0; i < GRAINS; i++) {
        const moment_grain grain = grains[i];
        const moment moment = moment_around(day, grain);
        char name[NAME_BYTES];
        name_of(name, day, grain);
        assert_slice(moment_text(arena, &moment), name);
        assert_true(moment_is_valid(&moment));
        check_run(&moment, grain, name);
        const bool is_coarse = grain == GRAIN_CENTURY || grain == GRAIN_DECADE;
        assert_int_equal(moment_year(&moment), is_coarse ? YEAR_UNKNOWN : moment.year);
        const int month =
            grain <= GRAIN_YEAR ? 0 : date_of(moment_interval(&moment).earliest).month;
        assert_int_equal(moment_month(&moment), month);
    }
    assert_int_equal(moment_of_day(day).year, date.year);
}

static void each_day_lies_in_the_moments_that_bear_its_name(void **state)
{
    static const int32_t years[] = {1,    2,    4,    99,   100,  101,  1582, 1900,
                                    1999, 2000, 2001, 2020, 2024, 2026, 9990, 9998};
    arena *arena;
    uint64_t seed = 11;
    (void)state;
    assert_int_equal(arena_open(&arena, ARENA_BYTES, NULL), DATELINE_OK);
    for (size_t i = 0; i < sizeof years / sizeof *years; i++)
        for (int32_t day = year_starts[years[i]]; day < year_starts[years[i] + 1]; day++)
            check_day(arena, day);
    for (int i = 0; i < 20000; i++) {
        const uint32_t days = (uint32_t)(year_starts[YEARS] - year_starts[1]);
        check_day(arena, year_starts[1] + (int32_t)random_below(&seed, days - 7));
        arena_reset(arena);
    }
    arena_close(arena);
}

static void seasons_are_three_months_of_which_winter_ends_next_year(void **state)
{
    static const char *const names[] = {"-SP", "-SU", "-FA", "-WI"};
    arena *arena;
    (void)state;
    assert_int_equal(arena_open(&arena, ARENA_BYTES, NULL), DATELINE_OK);
    for (int32_t year = 1; year < 9999; year++)
        for (int season = 0; season < 4; season++) {
            const moment moment = {GRAIN_SEASON, year, season, 0};
            const when_interval whole = moment_interval(&moment);
            const int month = 3 + 3 * season;
            const bool is_winter = season == SEASON_WINTER;
            char text[NAME_BYTES];
            snprintf(text, sizeof text, "%04d%s", year, names[season]);
            assert_slice(moment_text(arena, &moment), text);
            assert_int_equal(moment_month(&moment), month);
            assert_int_equal(whole.earliest, day_of(year, month, 1));
            assert_int_equal(whole.latest, is_winter ? day_of(year + 1, 3, 1) - 1
                                                     : day_of(year, month + 3, 1) - 1);
        }
    const moment last = {GRAIN_SEASON, 9999, SEASON_WINTER, 0}; // cut with the calendar
    assert_int_equal(moment_interval(&last).earliest, day_of(9999, 12, 1));
    assert_int_equal(moment_interval(&last).latest, year_starts[YEARS] - 1);
    arena_close(arena);
}

// ---- what is on no calendar ----

static int last_week_of(int32_t year)
{
    char name[NAME_BYTES];
    if (year < 1 || year >= YEARS) // nobody knows
        return 53;
    name_of_week(name, day_of(year, 12, 28)); // always of the last
    return (int)strtol(name + 6, NULL, 10);
}

static bool is_part(const moment *moment)
{
    const bool has_year = moment->year != YEAR_UNKNOWN && moment->year > 0;
    static const int most[] = {[GRAIN_HALF] = 2, [GRAIN_QUARTER] = 4, [GRAIN_MONTH] = 12};
    switch (moment->grain) {
    case GRAIN_NONE:
        return false;
    case GRAIN_HALF:
    case GRAIN_QUARTER:
    case GRAIN_MONTH:
        return moment->part >= 1 && moment->part <= most[moment->grain];
    case GRAIN_SEASON:
        return moment->part >= 0 && moment->part <= 3;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return moment->part >= 1 && moment->part <= last_week_of(has_year ? moment->year : 0);
    case GRAIN_DAY:
        return moment->part >= 1 && moment->part <= 12 && moment->day >= 1 &&
               moment->day <= month_length(has_year ? moment->year : 2000, moment->part);
    default:
        return true;
    }
}

static bool is_year(const moment *moment)
{
    const bool is_coarse = moment->grain == GRAIN_CENTURY || moment->grain == GRAIN_DECADE;
    const int32_t most = moment->grain == GRAIN_CENTURY  ? 99
                         : moment->grain == GRAIN_DECADE ? 999
                                                         : 9999;
    return moment->year == YEAR_UNKNOWN ||
           (moment->year >= -most && moment->year <= most && (moment->year != 0 || is_coarse));
}

static void check_open_ends(const moment *moment)
{
    const when_interval whole = moment_interval(moment);
    if (moment->year == YEAR_UNKNOWN || !moment_is_valid(moment)) {
        assert_int_equal(whole.earliest, DAY_OPEN_PAST);
        assert_int_equal(whole.latest, DAY_OPEN_FUTURE);
    } else if (moment->year < 0) { // before the calendar begins: some day up to its first
        assert_int_equal(whole.earliest, DAY_OPEN_PAST);
        assert_int_equal(whole.latest, year_starts[1]);
    } else {
        assert_true(whole.earliest >= year_starts[1] && whole.earliest <= whole.latest);
        assert_true(whole.latest < year_starts[YEARS] + 7); // its last week goes on
    }
}

static void what_no_calendar_has_is_not_valid(void **state)
{
    static const int32_t years[] = {
        YEAR_UNKNOWN, -10000, -9999, -1000, -999, -100, -99,  -1,   0,    1,    2,    99,   100,
        999,          1000,   1900,  2000,  2015, 2020, 2023, 2024, 9994, 9998, 9999, 10000};
    (void)state;
    for (size_t i = 0; i < sizeof years / sizeof *years; i++)
        for (int grain = GRAIN_NONE; grain <= GRAIN_DAY; grain++)
            for (int32_t part = -1; part <= 54; part++)
                for (int32_t day = 0; day <= 32; day++) {
                    const moment moment = {(moment_grain)grain, years[i], part, day};
                    const bool is_valid = is_part(&moment) && is_year(&moment);
                    if (moment_is_valid(&moment) != is_valid)
                        fail_msg("grain %d, %d %d %d", grain, years[i], part, day);
                    check_open_ends(&moment);
                }
}

static void years_unknown_or_before_christ_are_written_so(void **state)
{
    static const struct {
        moment moment;
        const char *text;
    } told[] = {
        {{GRAIN_YEAR, YEAR_UNKNOWN, 0, 0}, "XXXX"},
        {{GRAIN_YEAR, -44, 0, 0}, "BC0044"},
        {{GRAIN_MONTH, -44, 3, 0}, "BC0044-03"},
        {{GRAIN_DAY, -44, 3, 15}, "BC0044-03-15"},
        {{GRAIN_DAY, YEAR_UNKNOWN, 3, 15}, "XXXX-03-15"},
        {{GRAIN_CENTURY, -4, 0, 0}, "BC04"},
        {{GRAIN_DECADE, -43, 0, 0}, "BC043"},
        {{GRAIN_CENTURY, 0, 0, 0}, "00"},
        {{GRAIN_DECADE, 0, 0, 0}, "000"},
        {{GRAIN_YEAR, 7, 0, 0}, "0007"},
    };
    arena *arena;
    (void)state;
    assert_int_equal(arena_open(&arena, ARENA_BYTES, NULL), DATELINE_OK);
    for (size_t i = 0; i < sizeof told / sizeof *told; i++)
        assert_slice(moment_text(arena, &told[i].moment), told[i].text);
    const moment none = MOMENT_NONE;
    const moment week = {GRAIN_WEEK, -44, 3, 0};
    const moment first_week = {GRAIN_WEEK, 1, 1, 0};
    assert_int_equal(moment_text(arena, &none).length, 0);
    assert_int_equal(moment_month(&none), 0);
    assert_int_equal(moment_month(&week), 0);
    assert_int_equal(moment_month(&first_week), 1);
    arena_close(arena);
}

// ---- thirds and steps by months ----

static void check_third(when_interval whole, moment_grain grain, frame_mod mod, int32_t first,
                        int32_t last)
{
    const when_interval third = moment_third(whole, grain, mod);
    assert_int_equal(third.earliest, first);
    assert_int_equal(third.latest, last);
}

// Months are cut behind their 10th and 20th, years behind April and August, what is longer or
// between by days: the first two thirds are of the same length, rounded up.
static void check_thirds(int32_t day, moment_grain grain)
{
    const moment moment = moment_around(day, grain);
    const when_interval whole = moment_interval(&moment);
    const int32_t days = whole.latest - whole.earliest + 1;
    int32_t second = whole.earliest + (days + 1) / 3;
    int32_t last = second + (days + 1) / 3;
    if (grain == GRAIN_MONTH) {
        second = whole.earliest + 10;
        last = whole.earliest + 20;
    } else if (grain == GRAIN_YEAR) {
        second = day_of(moment.year, 5, 1);
        last = day_of(moment.year, 9, 1);
    } else if (grain >= GRAIN_WEEKEND) { // too short to be cut
        for (int mod = MOD_START; mod <= MOD_ON_OR_AFTER; mod++)
            check_third(whole, grain, (frame_mod)mod, whole.earliest, whole.latest);
        return;
    }
    check_third(whole, grain, MOD_START, whole.earliest, second - 1);
    check_third(whole, grain, MOD_MID, second, last - 1);
    check_third(whole, grain, MOD_END, last, whole.latest);
    for (int mod = MOD_APPROX; mod <= MOD_ON_OR_AFTER; mod++)
        check_third(whole, grain, (frame_mod)mod, whole.earliest, whole.latest);
}

static void early_mid_and_late_are_thirds(void **state)
{
    uint64_t seed = 5;
    (void)state;
    for (int i = 0; i < 2000; i++) {
        const int32_t day = day_of(1 + (int32_t)random_below(&seed, 9997), 1, 1) +
                            (int32_t)random_below(&seed, 365);
        for (size_t k = 0; k < GRAINS; k++)
            check_thirds(day, grains[k]);
    }
    const when_interval past = {DAY_OPEN_PAST, 100};
    const when_interval future = {100, DAY_OPEN_FUTURE};
    check_third(past, GRAIN_MONTH, MOD_END, DAY_OPEN_PAST, 100);
    check_third(future, GRAIN_MONTH, MOD_START, 100, DAY_OPEN_FUTURE);
}

static void check_step(int32_t day, int32_t months)
{
    const plain_date date = date_of(day);
    int32_t year = date.year;
    int month = date.month;
    for (int32_t left = months; left > 0; left--)
        if (month++ == 12) {
            month = 1;
            year++;
        }
    for (int32_t left = months; left < 0; left++)
        if (month-- == 1) {
            month = 12;
            year--;
        }
    if (year < 1 || year > 9999) {
        assert_int_equal(day_add_months(day, months), DAY_UNKNOWN);
        return;
    }
    const int length = month_length(year, month);
    assert_int_equal(day_add_months(day, months),
                     day_of(year, month, date.day < length ? date.day : length));
}

static void months_are_added_one_by_one(void **state)
{
    static const int32_t edges[] = {1, 2, 3, 1999, 2024, 9997, 9998, 9999};
    uint64_t seed = 3;
    (void)state;
    for (size_t i = 0; i < sizeof edges / sizeof *edges; i++)
        for (int32_t months = -40; months <= 40; months++)
            for (int32_t day = 0; day < 365; day += 3)
                check_step(year_starts[edges[i]] + day, months);
    for (int i = 0; i < 20000; i++)
        check_step(year_starts[1 + random_below(&seed, 9998)] + (int32_t)random_below(&seed, 366),
                   (int32_t)random_below(&seed, 3000) - 1500);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_day_lies_in_the_moments_that_bear_its_name),
        cmocka_unit_test(seasons_are_three_months_of_which_winter_ends_next_year),
        cmocka_unit_test(what_no_calendar_has_is_not_valid),
        cmocka_unit_test(years_unknown_or_before_christ_are_written_so),
        cmocka_unit_test(early_mid_and_late_are_thirds),
        cmocka_unit_test(months_are_added_one_by_one),
    };
    count_years();
    return cmocka_run_group_tests(tests, NULL, NULL);
}

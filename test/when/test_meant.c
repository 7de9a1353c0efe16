// Which day, month or year is meant, of each of many articles' days: told again by walking from the
// article's day until a day or a year fits.
#include "when/meant.h"

typedef enum look { BACK, NOWHERE, PERHAPS, FORWARD } look;

// Sentences that look to one side; the expression goes in behind.
static const char *const sentences[] = {
    [BACK] = "He was hurt on ",
    [NOWHERE] = "Goats on ",
    [PERHAPS] = "He may leave on ",
    [FORWARD] = "He will leave on ",
};

static const char *const weekdays[] = {"",         "Monday", "Tuesday",  "Wednesday",
                                       "Thursday", "Friday", "Saturday", "Sunday"};
static const char *const months[] = {"",        "January",  "February", "March",  "April",
                                     "May",     "June",     "July",     "August", "September",
                                     "October", "November", "December"};

static int32_t year_of(int32_t day)
{
    return calendar_date_of(day).year;
}

// ---- weekdays ----

// The nearest day of that name from `day` on, step by step.
static int32_t walk(int32_t day, int32_t weekday, int32_t step)
{
    while (calendar_weekday(day) != weekday)
        day += step;
    return day;
}

static int32_t weekday_meant(int32_t day, int32_t weekday, look look)
{
    const int32_t next = walk(day, weekday, 1);
    return look == FORWARD || (look == PERHAPS && next - day <= 3) ? next : walk(day, weekday, -1);
}

static void weekdays_are_the_last_or_the_next(void **state)
{
    char text[TEXT_BYTES];
    for (int32_t day = day_of(2024, 1, 1); day < day_of(2024, 1, 15); day++)
        for (int32_t weekday = 1; weekday <= 7; weekday++) {
            const char *name = weekdays[weekday];
            const int32_t monday = day + 1 - calendar_weekday(day);
            for (int look = BACK; look <= FORWARD; look++) {
                snprintf(text, sizeof text, "%s%s.", sentences[look], name);
                means_day(*state, day, text, weekday_meant(day, weekday, (enum look)look));
            }
            snprintf(text, sizeof text, "He was hurt last %s.", name);
            means_day(*state, day, text, walk(day - 1, weekday, -1));
            snprintf(text, sizeof text, "He will leave next %s.", name);
            means_day(*state, day, text, walk(day + 1, weekday, 1));
            snprintf(text, sizeof text, "He will leave this %s.", name);
            means_day(*state, day, text, monday + weekday - 1);
            snprintf(text, sizeof text, "He was hurt on %s of last week.", name);
            means_day(*state, day, text, monday + weekday - 8);
            snprintf(text, sizeof text, "He will leave on %s next week.", name);
            means_day(*state, day, text, monday + weekday + 6);
            snprintf(text, sizeof text, "He fell on May 8, 2019. He died the following %s.", name);
            means_day(*state, day, text, walk(day_of(2019, 5, 9), weekday, 1));
            snprintf(text, sizeof text, "He fell on May 8, 2019. He died that %s.", name);
            means_day(*state, day, text, day_of(2019, 5, 5) + weekday);
        }
}

// ---- days and months without a year ----

static bool is_date(int32_t year, int32_t month, int32_t day)
{
    return calendar_is_valid((calendar_date){year, (uint8_t)month, (uint8_t)day});
}

static int32_t apart(int32_t a, int32_t b)
{
    return a < b ? b - a : a - b;
}

// Nearest first; what looks back lies at most 60 days ahead, what looks forward as much behind.
static int32_t year_of_day(int32_t today, int32_t month, int32_t day, look look)
{
    const int32_t now = year_of(today);
    int32_t best = now;
    int32_t away = INT32_MAX;
    for (int32_t year = now - 1; year <= now + 1; year++)
        if (is_date(year, month, day) && apart(day_of(year, month, day), today) < away) {
            away = apart(day_of(year, month, day), today);
            best = year;
        }
    const int32_t there = day_of(best, month, day);
    if (look == BACK && there > today + 60)
        return best - 1;
    return look == FORWARD && there < today - 60 ? best + 1 : best;
}

static void a_day_is_of_the_nearest_year_that_its_tense_allows(void **state)
{
    static const int32_t days[][2] = {{1, 1}, {2, 29}, {5, 3}, {8, 31}, {11, 15}, {12, 31}};
    char text[TEXT_BYTES];
    char wanted[40];
    for (int32_t today = day_of(2023, 12, 1); today < day_of(2025, 2, 1); today += 1)
        for (size_t i = 0; i < sizeof days / sizeof *days; i++)
            for (int look = BACK; look <= FORWARD; look++) {
                const int32_t month = days[i][0];
                const int32_t day = days[i][1];
                const int32_t year = year_of_day(today, month, day, (enum look)look);
                if (!is_date(year, month, day))
                    continue;
                snprintf(text, sizeof text, "%s%s %d.", sentences[look], months[month], day);
                snprintf(wanted, sizeof wanted, "%04d-%02d-%02d", year, month, day);
                means(*state, today, text, wanted);
            }
}

static int32_t first_of(int32_t year, int32_t month)
{
    return day_of(year, month, 1);
}

static int32_t last_of(int32_t year, int32_t month)
{
    return month == 12 ? day_of(year, 12, 31) : day_of(year, month + 1, 1) - 1;
}

static int32_t year_of_month(int32_t today, int32_t month, look look)
{
    const int32_t now = year_of(today);
    int32_t best = now;
    int32_t away = INT32_MAX;
    for (int32_t year = now - 1; year <= now + 1; year++) {
        const int32_t first = first_of(year, month);
        const int32_t middle = first + (last_of(year, month) - first) / 2;
        if (apart(middle, today) < away) {
            away = apart(middle, today);
            best = year;
        }
    }
    if (look == BACK && first_of(best, month) > today)
        return best - 1;
    return look == FORWARD && last_of(best, month) < today - 60 ? best + 1 : best;
}

// The latest that is over, the earliest that has not begun.
static int32_t turned_year(int32_t today, int32_t month, bool is_next)
{
    int32_t year = year_of(today) + (is_next ? -1 : 1);
    while (is_next ? first_of(year, month) <= today : last_of(year, month) >= today)
        year += is_next ? 1 : -1;
    return year;
}

static void check_month(const fixture *fixture, int32_t today, const char *words, int32_t month,
                        int32_t year)
{
    char text[TEXT_BYTES];
    char wanted[40];
    snprintf(text, sizeof text, "%s%s.", words, months[month]);
    snprintf(wanted, sizeof wanted, "%04d-%02d", year, month);
    means(fixture, today, text, wanted);
}

static void a_month_is_of_the_nearest_year_that_its_tense_allows(void **state)
{
    for (int32_t today = day_of(2023, 12, 1); today < day_of(2025, 2, 1); today++)
        for (int32_t month = 1; month <= 12; month++) {
            check_month(*state, today, "He was hurt in ", month, year_of_month(today, month, BACK));
            check_month(*state, today, "Goats in ", month, year_of_month(today, month, NOWHERE));
            check_month(*state, today, "He will leave in ", month,
                        year_of_month(today, month, FORWARD));
            check_month(*state, today, "He was hurt last ", month,
                        turned_year(today, month, false));
            check_month(*state, today, "He will leave next ", month,
                        turned_year(today, month, true));
            check_month(*state, today, "He was hurt this ", month, year_of(today));
        }
}

static void quarters_and_named_years_are_counted_from_the_article(void **state)
{
    char text[TEXT_BYTES];
    char wanted[40];
    static const char *const names[] = {"", "first", "second", "third", "fourth"};
    for (int32_t today = day_of(2023, 12, 20); today < day_of(2025, 2, 1); today += 3)
        for (int32_t quarter = 1; quarter <= 4; quarter++) {
            const int32_t now = year_of(today);
            const bool is_ahead = day_of(now, 3 * quarter - 2, 1) > today;
            snprintf(text, sizeof text, "Sales rose in the %s quarter.", names[quarter]);
            snprintf(wanted, sizeof wanted, "%04d-Q%d", now - (is_ahead ? 1 : 0), quarter);
            means(*state, today, text, wanted);
            snprintf(text, sizeof text, "It will open in the %s quarter.", names[quarter]);
            snprintf(wanted, sizeof wanted, "%04d-Q%d", now, quarter);
            means(*state, today, text, wanted);
            snprintf(text, sizeof text, "Sales rose in last year's %s quarter.", names[quarter]);
            snprintf(wanted, sizeof wanted, "%04d-Q%d", now - 1, quarter);
            means(*state, today, text, wanted);
            snprintf(text, sizeof text, "He was hurt on May 3 of last year.");
            snprintf(wanted, sizeof wanted, "%04d-05-03", now - 1);
            means(*state, today, text, wanted);
        }
}

static void short_years_lie_at_most_twenty_years_ahead(void **state)
{
    char text[TEXT_BYTES];
    char wanted[40];
    for (int32_t now = 1985; now < 2060; now += 5)
        for (int32_t ending = 0; ending < 100; ending++) {
            int32_t year = now - now % 100 + ending;
            while (year > now + 20)
                year -= 100;
            snprintf(text, sizeof text, "He was hurt in May '%02d.", ending);
            snprintf(wanted, sizeof wanted, "%04d-05", year);
            means(*state, day_of(now, 6, 1), text, wanted);
            if (ending % 10 != 0)
                continue;
            snprintf(text, sizeof text, "He slept in the '%02ds.", ending);
            snprintf(wanted, sizeof wanted, "%03d", year / 10);
            means(*state, day_of(now, 6, 1), text, wanted);
        }
    means(*state, day_of(2024, 5, 15), "He slept in the 1990s.", "199");
    means(*state, day_of(2024, 5, 15), "He slept in the 1st century.", "00");
    means(*state, day_of(2024, 5, 15), "He slept in the 19th century.", "18");
    means(*state, day_of(2024, 5, 15), "He slept in the 31st century.", "30");
    means(*state, day_of(2024, 5, 15), "He slept in the 32nd century.", "XXXX-XX-XX");
    means(*state, day_of(2024, 5, 15), "He slept in the 0th century.", "XXXX-XX-XX");
    means(*state, day_of(2024, 5, 15), "He slept in the 4th century BC.", "BC03");
}

// ---- so many units ----

static const char *const numbers[] = {"",    "one",   "two",   "three", "four", "five",
                                      "six", "seven", "eight", "nine",  "ten"};

static void iso_week(char wanted[40], int32_t day, const char *ending)
{
    int32_t year;
    uint8_t week;
    calendar_iso_week(day, &year, &week);
    snprintf(wanted, 40, "%04d-W%02d%s", year, week, ending);
}

static void check_units(const fixture *fixture, int32_t today, int32_t count, bool is_ago)
{
    const calendar_date date = calendar_date_of(today);
    const int32_t sign = is_ago ? -1 : 1;
    const int32_t month = date.year * 12 + date.month - 1 + sign * count;
    const char *s = count > 1 ? "s" : "";
    const char *end = is_ago ? "ago" : "from now";
    char text[TEXT_BYTES];
    char wanted[40];
    snprintf(text, sizeof text, "Goats %s day%s %s.", numbers[count], s, end);
    means_day(fixture, today, text, today + sign * count);
    snprintf(text, sizeof text, "Goats %s week%s %s.", numbers[count], s, end);
    iso_week(wanted, today + 7 * sign * count, "");
    means(fixture, today, text, wanted);
    snprintf(text, sizeof text, "Goats %s fortnight%s %s.", numbers[count], s, end);
    iso_week(wanted, today + 14 * sign * count, "");
    means(fixture, today, text, wanted);
    snprintf(text, sizeof text, "Goats %s month%s %s.", numbers[count], s, end);
    snprintf(wanted, sizeof wanted, "%04d-%02d", month / 12, month % 12 + 1);
    means(fixture, today, text, wanted);
    snprintf(text, sizeof text, "Goats %s year%s %s.", numbers[count], s, end);
    snprintf(wanted, sizeof wanted, "%04d", date.year + sign * count);
    means(fixture, today, text, wanted);
    snprintf(text, sizeof text, "Goats %s and a half years %s.", numbers[count], end);
    const int32_t half = date.year * 12 + date.month - 1 + sign * (12 * count + 6);
    snprintf(wanted, sizeof wanted, "%04d-%02d", half / 12, half % 12 + 1);
    means(fixture, today, text, wanted);
    snprintf(text, sizeof text, "Goats %s decade%s %s.", numbers[count], s, end);
    snprintf(wanted, sizeof wanted, "%03d", date.year / 10 + sign * count);
    means(fixture, today, text, wanted);
}

static void units_are_counted_from_the_article(void **state)
{
    for (int32_t today = day_of(2023, 12, 20); today < day_of(2025, 1, 10); today += 5)
        for (int32_t count = 1; count <= 10; count++) {
            check_units(*state, today, count, true);
            check_units(*state, today, count, false);
        }
}

// Halves of more years than any calendar holds are not reckoned in months.
static void years_beyond_the_calendar_say_nothing(void **state)
{
    says_nothing(*state, day_of(2024, 5, 15), "Goats 100,000.5 years ago.");
    says_nothing(*state, day_of(2024, 5, 15), "Goats 100,000 years ago.");
    says_nothing(*state, day_of(2024, 5, 15), "Goats 19,999,999.5 years ago.");
    means(*state, day_of(2024, 5, 15), "Goats 2.5 years ago.", "2021-11");
}

static void units_are_counted_from_what_was_told(void **state)
{
    const int32_t told = day_of(2019, 5, 8);
    char text[TEXT_BYTES];
    char wanted[40];
    for (int32_t count = 1; count <= 10; count++)
        for (int32_t sign = -1; sign <= 1; sign += 2) {
            const char *end = sign < 0 ? "earlier" : "later";
            const int32_t month = 2019 * 12 + 4 + sign * count;
            const char *s = count > 1 ? "s" : "";
            snprintf(text, sizeof text, "He fell on May 8, 2019. He left %s day%s %s.",
                     numbers[count], s, end);
            means_day(*state, day_of(2024, 5, 15), text, told + sign * count);
            means_day(*state, DAY_UNKNOWN, text, told + sign * count);
            snprintf(text, sizeof text, "He fell on May 8, 2019. He left %s month%s %s.",
                     numbers[count], s, end);
            snprintf(wanted, sizeof wanted, "%04d-%02d", month / 12, month % 12 + 1);
            means(*state, day_of(2024, 5, 15), text, wanted);
            snprintf(text, sizeof text, "He fell in May 2019. He left %s year%s %s.",
                     numbers[count], s, end);
            snprintf(wanted, sizeof wanted, "%04d", 2019 + sign * count);
            means(*state, day_of(2024, 5, 15), text, wanted);
        }
}

static void turned_units_are_the_one_before_or_behind(void **state)
{
    char wanted[40];
    for (int32_t today = day_of(2023, 12, 20); today < day_of(2025, 1, 10); today++) {
        const calendar_date date = calendar_date_of(today);
        const int32_t saturday = today + 6 - calendar_weekday(today);
        const bool is_weekend = calendar_weekday(today) >= 6;
        const int32_t month = date.year * 12 + date.month - 1;
        means_day(*state, today, "He left yesterday.", today - 1);
        means_day(*state, today, "He left tomorrow.", today + 1);
        means_day(*state, today, "He left the day before yesterday.", today - 2);
        iso_week(wanted, today - 7, "");
        means(*state, today, "He left last week.", wanted);
        iso_week(wanted, today + 7, "");
        means(*state, today, "He left next week.", wanted);
        snprintf(wanted, sizeof wanted, "%04d-%02d", (month - 1) / 12, (month - 1) % 12 + 1);
        means(*state, today, "He left last month.", wanted);
        snprintf(wanted, sizeof wanted, "%04d-%02d", (month + 1) / 12, (month + 1) % 12 + 1);
        means(*state, today, "He left next month.", wanted);
        snprintf(wanted, sizeof wanted, "%04d", date.year - 1);
        means(*state, today, "He left last year.", wanted);
        iso_week(wanted, saturday - 7, "-WE");
        means(*state, today, "He was hurt last weekend.", wanted);
        iso_week(wanted, saturday + 7, "-WE");
        means(*state, today, "He will leave next weekend.", wanted);
        iso_week(wanted, saturday - (is_weekend ? 0 : 7), "-WE");
        means(*state, today, "He was hurt this weekend.", wanted);
        means(*state, today, "He was hurt on the weekend.", wanted);
        iso_week(wanted, saturday, "-WE");
        means(*state, today, "He will leave this weekend.", wanted);
        means(*state, today, "He will leave on the weekend.", wanted);
    }
}

// ---- holidays, as each year has them ----

static void holidays_are_of_the_nearest_year_that_their_tense_allows(void **state)
{
    char text[TEXT_BYTES];
    for (int32_t today = day_of(2023, 12, 1); today < day_of(2025, 2, 1); today++)
        for (int look = BACK; look <= FORWARD; look++) {
            const int32_t year = year_of_day(today, 12, 25, (enum look)look);
            snprintf(text, sizeof text, "%sChristmas.", sentences[look]);
            means_day(*state, today, text, day_of(year, 12, 25));
        }
    means(*state, day_of(2024, 5, 15), "He was hurt in the week of March 6, 2024.", "2024-W10");
    means(*state, day_of(2024, 5, 15), "He was hurt on Labor Day weekend 2023.", "2023-W35-WE");
    means(*state, day_of(2024, 5, 15), "He was hurt in the week of Christmas 2023.", "2023-W52");
}

// ---- days of a month ----

static void days_of_a_month_are_of_the_article_s_or_the_told_one(void **state)
{
    char wanted[40];
    for (int32_t month = 1; month <= 12; month++) {
        const int32_t today = day_of(2024, month, 20);
        const int32_t before = 2024 * 12 + month - 2;
        const int32_t behind = 2024 * 12 + month;
        snprintf(wanted, sizeof wanted, "%04d-%02d-05", before / 12, before % 12 + 1);
        means(*state, today, "He was hurt on the 5th of last month.", wanted);
        snprintf(wanted, sizeof wanted, "%04d-%02d-05", behind / 12, behind % 12 + 1);
        means(*state, today, "He will leave on the 5th of next month.", wanted);
        snprintf(wanted, sizeof wanted, "2024-%02d-05", month);
        means(*state, today, "He was hurt on the 5th of this month.", wanted);
        means(*state, today, "He was hurt on the 5th.", wanted);
        means(*state, today, "He fell in May 2019. He was hurt on the 5th.", "2019-05-05");
    }
    means(*state, day_of(2024, 5, 15), "He was hurt on 22/03/2023.", "2023-03-22");
    means(*state, day_of(2024, 5, 15), "He was hurt on 12/03/2023.", "2023-12-03");
    means(*state, day_of(2024, 5, 15), "He was hurt on 13/12/2023.", "2023-12-13");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(weekdays_are_the_last_or_the_next),
        cmocka_unit_test(a_day_is_of_the_nearest_year_that_its_tense_allows),
        cmocka_unit_test(a_month_is_of_the_nearest_year_that_its_tense_allows),
        cmocka_unit_test(quarters_and_named_years_are_counted_from_the_article),
        cmocka_unit_test(short_years_lie_at_most_twenty_years_ahead),
        cmocka_unit_test(units_are_counted_from_the_article),
        cmocka_unit_test(years_beyond_the_calendar_say_nothing),
        cmocka_unit_test(units_are_counted_from_what_was_told),
        cmocka_unit_test(turned_units_are_the_one_before_or_behind),
        cmocka_unit_test(holidays_are_of_the_nearest_year_that_their_tense_allows),
        cmocka_unit_test(days_of_a_month_are_of_the_article_s_or_the_told_one),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

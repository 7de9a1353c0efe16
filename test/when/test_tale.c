// In which year a tale goes on, for every month told before and behind: the smallest step from one
// of the last three dates wins, where a step back costs three months more than it is long, each
// date in between two, a bare year that opens no sentence five; back by more than five months means
// the next year.
#include "when/meant.h"

#define TALE_BYTES 600

static const char *const months[] = {"",        "January",  "February", "March",  "April",
                                     "May",     "June",     "July",     "August", "September",
                                     "October", "November", "December"};

typedef struct date {
    int32_t year, month;
} date;

typedef struct step {
    int32_t year, cost;
} step;

static step step_from(date base, int32_t month)
{
    const int32_t ahead = month - base.month;
    if (ahead < -5)
        return (step){base.year + 1, ahead + 12};
    return (step){base.year, ahead >= 0 ? ahead : 3 - ahead};
}

// Of dates told one after the other, the newest last; each before it is two months dearer.
static step step_on(const date *told, uint32_t count, int32_t month, int32_t dearer)
{
    step best = {0, INT32_MAX};
    for (uint32_t age = 0; age < count && age < 3; age++) {
        step next = step_from(told[count - 1 - age], month);
        next.cost += dearer + 2 * (int32_t)age;
        if (next.cost < best.cost)
            best = next;
    }
    return best;
}

static void begin(char text[TALE_BYTES])
{
    snprintf(text, TALE_BYTES, "In 1501 he rose. In 1502 he rose. In 1503 he rose.");
}

static void tell(char text[TALE_BYTES], const char *before, date date, const char *behind)
{
    const size_t length = strlen(text);
    snprintf(text + length, TALE_BYTES - length, "%s%s %d%s", before, months[date.month], date.year,
             behind);
}

static void goes_on(const fixture *fixture, const char *tale, int32_t month, int32_t year)
{
    char text[TALE_BYTES + 60];
    char wanted[40];
    snprintf(text, sizeof text, "%s In %s he fell.", tale, months[month]);
    snprintf(wanted, sizeof wanted, "%04d-%02d", year, month);
    means(fixture, day_of(2024, 5, 15), text, wanted);
}

static void a_month_goes_on_from_the_date_before_it(void **state)
{
    for (int32_t first = 1; first <= 12; first++)
        for (int32_t month = 1; month <= 12; month++) {
            const date told = {1643, first};
            char text[TALE_BYTES];
            begin(text);
            tell(text, " In ", told, " he rose.");
            goes_on(*state, text, month, step_on(&told, 1, month, 0).year);
        }
}

static void the_smallest_step_from_three_dates_wins(void **state)
{
    uint64_t seed = 5;
    for (int i = 0; i < 6000; i++) {
        date told[4];
        char text[TALE_BYTES];
        seed = seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
        const uint32_t count = 2 + (uint32_t)(seed >> 33) % 3;
        begin(text);
        for (uint32_t k = 0; k < count; k++) {
            told[k] = (date){1600 + 10 * (int32_t)k, 1 + (int32_t)(seed >> (36 + 5 * k)) % 12};
            tell(text, " In ", told[k], " he rose.");
        }
        const int32_t month = 1 + (int32_t)(seed >> 58) % 12;
        goes_on(*state, text, month, step_on(told, count, month, 0).year);
    }
}

// A year that opens its sentence takes the tale along, one aside does so for far months alone.
static void a_bare_year_may_stand_aside(void **state)
{
    for (int32_t first = 1; first <= 12; first++)
        for (int32_t month = 1; month <= 12; month++) {
            const date told = {1643, first};
            const step back = step_on(&told, 1, month, 2);
            char text[TALE_BYTES];
            begin(text);
            tell(text, " In ", told, " he rose.");
            const size_t length = strlen(text);
            snprintf(text + length, sizeof text - length, " Some old papers of 1690 tell this.");
            goes_on(*state, text, month, back.cost < 5 ? back.year : 1690);
            snprintf(text + length, sizeof text - length, " In 1690 he rose.");
            goes_on(*state, text, month, 1690);
        }
}

static void a_season_begins_in_its_second_month(void **state)
{
    static const char *const seasons[] = {"spring", "summer", "autumn", "winter"};
    static const char *const codes[] = {"SP", "SU", "FA", "WI"};
    for (int32_t first = 1; first <= 12; first++)
        for (int32_t season = 0; season < 4; season++) {
            const date told = {1643, first};
            const int32_t month = 4 + 3 * season;
            char text[TALE_BYTES];
            char wanted[40];
            begin(text);
            tell(text, " In ", told, " he rose.");
            snprintf(text + strlen(text), sizeof text - strlen(text), " In the %s he fell.",
                     seasons[season]);
            snprintf(wanted, sizeof wanted, "%04d-%s", step_on(&told, 1, month, 0).year,
                     codes[season]);
            means(*state, day_of(2024, 5, 15), text, wanted);
        }
}

// Three far years make a tale, when what speaks from the article's day is less than half of them.
static void far_years_make_a_tale(void **state)
{
    for (int far = 1; far <= 8; far++)
        for (int near = 0; near <= 4; near++) {
            char text[TALE_BYTES] = "";
            for (int i = 0; i < near; i++)
                snprintf(text + strlen(text), sizeof text - strlen(text), "He rose yesterday. ");
            for (int i = 0; i < far - 1; i++)
                snprintf(text + strlen(text), sizeof text - strlen(text), "In 150%d it rose. ", i);
            snprintf(text + strlen(text), sizeof text - strlen(text),
                     "In May 1643 goats rose. Goats. Goats. Goats. Goats in June.");
            means(*state, day_of(2024, 5, 15), text,
                  far >= 3 && far > 2 * near ? "1643-06" : "2024-06");
        }
    // The year before the article's is not far.
    means(*state, day_of(2024, 5, 15),
          "It was 2023. It was 2023. In May 2023 goats rose. Goats. Goats. Goats in June.",
          "2024-06");
    means(*state, day_of(2024, 5, 15),
          "It was 2022. It was 2022. In May 2022 goats rose. Goats. Goats. Goats in June.",
          "2022-06");
}

// In a tale a weekday and an hour are of the day told before.
static void a_tale_has_days_of_its_own(void **state)
{
    char text[TALE_BYTES];
    begin(text);
    snprintf(text + strlen(text), sizeof text - strlen(text),
             " On May 8, 1643 he rose. Goats. Goats. Goats. Goats. Goats. ");
    const size_t length = strlen(text);
    snprintf(text + length, sizeof text - length, "He fell at 9 p.m.");
    means(*state, day_of(2024, 5, 15), text, "1643-05-08T21:00");
    snprintf(text + length, sizeof text - length, "He fell on Sunday.");
    means(*state, day_of(2024, 5, 15), text, "1643-05-10"); // May 8, 1643 was a Friday
    snprintf(text + length, sizeof text - length, "He fell in 1644. He fell at 9 p.m.");
    means(*state, day_of(2024, 5, 15), text, "1643-05-08T21:00");
    begin(text);
    snprintf(text + strlen(text), sizeof text - strlen(text), " He fell at 9 p.m.");
    means(*state, day_of(2024, 5, 15), text, "2024-05-15T21:00");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_month_goes_on_from_the_date_before_it),
        cmocka_unit_test(the_smallest_step_from_three_dates_wins),
        cmocka_unit_test(a_bare_year_may_stand_aside),
        cmocka_unit_test(a_season_begins_in_its_second_month),
        cmocka_unit_test(far_years_make_a_tale),
        cmocka_unit_test(a_tale_has_days_of_its_own),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

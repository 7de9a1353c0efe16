// Which day an hour is of, from sentence to sentence and over the words between them.
#include "when/meant.h"

// An hour is of the day told in its sentence or the one before; up to four sentences on still, when
// that day was one of the three before the article's; else of the article's day.
static void an_hour_is_of_the_day_told_just_before(void **state)
{
    const int32_t today = day_of(2024, 5, 15);
    for (int32_t ago = -1; ago <= 5; ago++)
        for (uint32_t apart = 1; apart <= 8; apart++) {
            static const char *const heads[] = {"", "Goats fell. ", "Goats fell. Goats fell. "};
            char text[TEXT_BYTES];
            char told[11];
            char here[11];
            char wanted[40];
            calendar_write(today - ago, told);
            snprintf(text, sizeof text, "%sHe fell on %s.", heads[apart % 3], told);
            for (uint32_t between = 1; between < apart; between++)
                snprintf(text + strlen(text), sizeof text - strlen(text), " Goats fell.");
            snprintf(text + strlen(text), sizeof text - strlen(text), " He left at 9 p.m.");
            const bool is_close = apart <= 1 || (apart <= 4 && ago >= 1 && ago <= 3);
            calendar_write(is_close ? today - ago : today, here);
            snprintf(wanted, sizeof wanted, "%sT21:00", here);
            means(*state, today, text, wanted);
            snprintf(wanted, sizeof wanted, "%sT21:00", apart <= 1 ? told : "XXXX-XX-XX");
            means(*state, DAY_UNKNOWN, text, wanted);
        }
}

static void an_hour_joins_its_day_over_some_words(void **state)
{
    const int32_t today = day_of(2024, 5, 15); // a Wednesday
    static const char *const joints[] = {" ",          " at ",     ", ",  ", at ",
                                         " at about ", " around ", " by "};
    static const char *const others[] = {", by ",      " at in ", " goats ",
                                         " at goats ", " and ",   " at about in "};
    char text[TEXT_BYTES];
    for (size_t i = 0; i < sizeof joints / sizeof *joints; i++) {
        snprintf(text, sizeof text, "He fell on Monday%s9 p.m.", joints[i]);
        means(*state, today, text, "2024-05-13T21:00");
    }
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        snprintf(text, sizeof text, "He fell on Monday%s9 p.m.", others[i]);
        const when_time time = last_time(*state, text, today);
        assert_true(time.is_clock_only);
    }
    means(*state, today, "He fell at 9 p.m. on Monday.", "2024-05-13T21:00");
    means(*state, today, "He fell at 9 p.m. Monday.", "2024-05-13T21:00");
    means(*state, today, "He fell at nine o'clock this morning.", "2024-05-15T09:00");
    means(*state, today, "He fell on Monday at 27:15.", "2024-05-13");
}

static void weeks_of_days_that_are_none_are_none(void **state)
{
    says_nothing(*state, day_of(2024, 5, 15), "He fell in the week of February 30, 2024.");
    means(*state, DAY_UNKNOWN, "He fell in the week of March 6.", "XXXX-03-06");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_hour_is_of_the_day_told_just_before),
        cmocka_unit_test(an_hour_joins_its_day_over_some_words),
        cmocka_unit_test(weeks_of_days_that_are_none_are_none),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

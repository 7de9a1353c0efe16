// Each named day of the lexicon, read in a sentence with its year, is the day that the calendar's
// rule gives; and with its year it is that year's.
#include "when/holiday.h"

#include "when/meant.h"

static void each_named_day_is_read_with_its_year(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "when/holiday", 2, NULL),
                     DATELINE_OK);
    assert_true(table.rows > 10);
    for (uint32_t row = 0; row < table.rows; row++)
        for (int32_t year = 2019; year < 2026; year++) {
            const slice name = lexicon_cell(&table, row, 0);
            holiday holiday = {.kind = HOLIDAY_FIXED};
            char text[TEXT_BYTES];
            assert_true(holiday_read(&holiday, lexicon_cell(&table, row, 1)));
            snprintf(text, sizeof text, "He was hurt on %c%.*s %d.", name.data[0] & ~0x20,
                     (int)name.length - 1, name.data + 1, year);
            means_day(fixture, day_of(2024, 5, 15), text, holiday_in_year(&holiday, year));
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_named_day_is_read_with_its_year)};
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

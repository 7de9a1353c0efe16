// What listed leaders were on the day of an article: their terms, the time between and after them.
#include "reading.h"
#include "who/offices.h"

static const char *code_on(reading *reading, const char *text, const char *day)
{
    static char code[16];
    int32_t number = DAY_UNKNOWN;
    if (day != NULL)
        assert_true(calendar_read(slice_from_string(day), &number));
    reading_read_on(reading, slice_from_string(text), number);
    assert_true(reading->who.entity_count > 0);
    const slice found = reading->who.entities[0].code;
    snprintf(code, sizeof code, "%.*s", (int)found.length, found.data);
    return code;
}

static void the_day_decides_the_office(void **state)
{
    static const struct {
        const char *text, *day, *code;
    } offices[] = {
        {"Barack Obama flew to Nairobi on Friday.", "1995-06-01", "USA"},
        {"Barack Obama flew to Nairobi on Friday.", "2006-06-01", "USALEG"},
        {"Barack Obama flew to Nairobi on Friday.", "2012-06-01", "USAGOV"},
        {"Barack Obama flew to Nairobi on Friday.", "2024-06-01", "USAELI"},
        {"Barack Obama flew to Nairobi on Friday.", NULL, "USAGOV"},
        {"Saddam denounced the plan on Friday.", "2002-06-01", "IRQGOV"},
        {"Saddam denounced the plan on Friday.", "2024-06-01", "IRQELI"},
        {"Donald Trump spoke in Ohio on Friday.", "2018-06-01", "USAGOV"},
        {"Donald Trump spoke in Ohio on Friday.", "2023-06-01", "USAELI"},
        {"Donald Trump spoke in Ohio on Friday.", "2025-06-01", "USAGOV"},
        {"Ahmed al-Sharaa spoke in Idlib on Friday.", "2022-06-01", "SYRREB"},
        {"Ahmed al-Sharaa spoke in Damascus on Friday.", "2025-06-01", "SYRGOV"},
        {"Former President Barack Obama flew to Nairobi.", "2012-06-01", "USAELI"},
    };
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        assert_string_equal(code_on(*state, offices[i].text, offices[i].day), offices[i].code);
}

// A day that two rows claim is decided by their order alone, which nobody would see.
static void terms_of_one_name_follow_each_other(void **state)
{
    const reading *reading = *state;
    offices offices = {0};
    uint32_t faults = 0;
    assert_int_equal(offices_open(&offices, reading->trees.lexicon, NULL), DATELINE_OK);
    for (uint32_t row = 1; row < offices.table.rows; row++) {
        const slice name = lexicon_cell(&offices.table, row, 0);
        if (slice_equal(name, lexicon_cell(&offices.table, row - 1, 0)) &&
            offices.terms[row].from < offices.terms[row - 1].to) {
            print_error("lexicon/who/leaders.lex:%u: %.*s: begins before the last term ends\n",
                        lexicon_line(&offices.table, row), (int)name.length, name.data);
            faults++;
        }
    }
    offices_close(&offices);
    assert_int_equal(faults, 0);
}

// A day of the term; its first may be the last of another.
static int32_t day_within(const term *term)
{
    if (term->from != DAY_OPEN_PAST)
        return term->from < term->to ? term->from + 1 : term->from;
    return term->to != DAY_OPEN_FUTURE ? term->to : DAY_UNKNOWN;
}

static void every_term_answers_on_its_days(void **state)
{
    const reading *reading = *state;
    offices offices = {0};
    roles roles = {0};
    uint32_t first = 0, silent = 0;
    assert_int_equal(offices_open(&offices, reading->trees.lexicon, NULL), DATELINE_OK);
    assert_int_equal(roles_open(&roles, reading->trees.lexicon, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < offices.table.rows; row++) {
        if (!slice_equal(lexicon_cell(&offices.table, row, 0),
                         lexicon_cell(&offices.table, first, 0)))
            first = row;
        const office held = offices_on(&offices, &roles, first, day_within(&offices.terms[row]));
        if (!slice_equal(held.country, lexicon_cell(&offices.table, row, 1)) ||
            !slice_equal(held.role, lexicon_cell(&offices.table, row, 2))) {
            const slice name = lexicon_cell(&offices.table, row, 0);
            print_error("lexicon/who/leaders.lex:%u: %.*s\n", lexicon_line(&offices.table, row),
                        (int)name.length, name.data);
            silent++;
        }
    }
    offices_close(&offices);
    assert_int_equal(silent, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_day_decides_the_office),
        cmocka_unit_test(terms_of_one_name_follow_each_other),
        cmocka_unit_test(every_term_answers_on_its_days),
    };
    return cmocka_run_group_tests(tests, reading_open, reading_close);
}

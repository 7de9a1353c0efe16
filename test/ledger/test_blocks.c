// Which accounts of PostgreSQL's writers wait for each other: those of one week and region.
#include "ledger/ledger_internal.h"
#include "support/cmocka_all.h"

static uint32_t at(int32_t day, double latitude, double longitude)
{
    return ledger_block_of((when_interval){day, day}, true, latitude, longitude, SLICE("USA"));
}

static uint32_t within(when_interval days, slice country)
{
    return ledger_block_of(days, false, 0, 0, country);
}

static void a_week_and_a_degree_are_one_block(void **state)
{
    (void)state;
    assert_true(at(16800, 41.25, -95.9) == at(16806, 41.99, -95.1));
    assert_true(at(16800, 41.25, -95.9) != at(16807, 41.25, -95.9));
    assert_true(at(16800, 41.25, -95.9) != at(16800, 42.01, -95.9));
    assert_true(at(16800, 41.25, -95.9) != at(16800, 41.25, -94.9));
}

// Nothing is twice as wide around zero.
static void days_and_places_below_zero_count_down(void **state)
{
    (void)state;
    assert_true(at(-1, 0.5, 0.5) != at(1, 0.5, 0.5));
    assert_true(at(1, -0.5, 0.5) != at(1, 0.5, 0.5));
    assert_true(at(1, 0.5, -0.5) != at(1, 0.5, 0.5));
    assert_true(at(-7, -1, -1) == at(-1, -0.5, -0.5));
}

static void without_a_point_it_is_the_country(void **state)
{
    (void)state;
    const when_interval day = {16800, 16800};
    assert_true(within(day, SLICE("USA")) == within(day, SLICE("USA")));
    assert_true(within(day, SLICE("USA")) != within(day, SLICE("FRA")));
    assert_true(within(day, SLICE("USA")) != within(WHEN_ALWAYS, SLICE("USA")));
    // A range counts where it begins, or ends when its begin is open.
    assert_true(within((when_interval){16800, 16900}, SLICE_NONE) == within(day, SLICE_NONE));
    assert_true(within((when_interval){DAY_OPEN_PAST, 16800}, SLICE_NONE) ==
                within(day, SLICE_NONE));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_week_and_a_degree_are_one_block),
        cmocka_unit_test(days_and_places_below_zero_count_down),
        cmocka_unit_test(without_a_point_it_is_the_country),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

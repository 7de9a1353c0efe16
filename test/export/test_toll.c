// One figure where sources tell several: each policy, and low <= best <= high whatever is told.
#include "export/export_internal.h"
#include "support/cmocka_all.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL);
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static ledger_told_row told(const char *holder, int32_t day, int64_t low, int64_t high)
{
    return (ledger_told_row){.claim = {.slot = SLICE("killed"),
                                       .holder = slice_from_string(holder),
                                       .stance = SLICE("asserts"),
                                       .certainty = SLICE("certain"),
                                       .day = day,
                                       .low = low,
                                       .high = high}};
}

static export_toll toll(const ledger_told_row *rows, uint32_t count, dateline_policy policy)
{
    const export_toll found = export_toll_of(memory, rows, count, SLICE("killed"), policy);
    if (found.is_known && found.has_best)
        assert_true(found.low <= found.best && found.best <= found.high);
    return found;
}

static void each_policy_picks_its_figure(void **state)
{
    (void)state;
    const ledger_told_row rows[] = {told("police", 10, 9, 9), told("nurse", 10, 14, 14),
                                    told("mayor", 12, 16, 16), told("army", 12, 16, 16),
                                    told("rebels", 12, 20, 20)};
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_LOW).best, 9);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_BEST_LOW_HIGH).best, 16);
    assert_int_equal(toll(rows, 3, DATELINE_POLICY_BEST_LOW_HIGH).best, 9);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_LATEST_MAJORITY_LOWEST).best, 16);
    assert_int_equal(toll(rows, 2, DATELINE_POLICY_LATEST_MAJORITY_LOWEST).best, 9);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_TWO_SOURCE).best, 16);
    assert_false(toll(rows, 3, DATELINE_POLICY_TWO_SOURCE).has_best);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_MEDIAN).best, 16);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_RANGE).low, 9);
    assert_int_equal(toll(rows, 5, DATELINE_POLICY_RANGE).high, 20);
}

static void a_source_has_one_voice_its_latest(void **state)
{
    (void)state;
    const ledger_told_row rows[] = {told("police", 10, 9, 9), told("police", 12, 13, 13),
                                    told("police", 12, 4, 4)};
    const export_toll found = toll(rows, 3, DATELINE_POLICY_MEDIAN);
    assert_int_equal(found.low, 13);
    assert_int_equal(found.high, 13);
}

static void at_least_sets_no_upper_bound(void **state)
{
    (void)state;
    const ledger_told_row rows[] = {told("police", 10, 9, -1), told("nurse", 10, -1, 7)};
    const export_toll found = toll(rows, 2, DATELINE_POLICY_MEDIAN);
    assert_true(found.is_open);
    assert_int_equal(found.low, 0);
    assert_int_equal(found.high, 9);
}

static void what_is_denied_is_no_figure(void **state)
{
    (void)state;
    ledger_told_row row = told("army", 10, 9, 9);
    row.claim.stance = SLICE("denies");
    assert_false(toll(&row, 1, DATELINE_POLICY_LOW).is_known);
    assert_false(toll(NULL, 0, DATELINE_POLICY_LOW).is_known);
}

static void policies_have_names(void **state)
{
    (void)state;
    for (int i = 0; i < DATELINE_POLICIES; i++) {
        dateline_policy found = DATELINE_POLICIES;
        assert_true(export_policy_named(&found, incident_policy_name((dateline_policy)i)));
        assert_int_equal(found, i);
    }
    dateline_policy found;
    assert_false(export_policy_named(&found, "highest"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_policy_picks_its_figure),
        cmocka_unit_test(a_source_has_one_voice_its_latest),
        cmocka_unit_test(at_least_sets_no_upper_bound),
        cmocka_unit_test(what_is_denied_is_no_figure),
        cmocka_unit_test(policies_have_names),
    };
    return cmocka_run_group_tests(tests, open_memory, close_memory);
}

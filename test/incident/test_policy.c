// One figure where sources tell several.
#include "support/cmocka_all.h"

#include "incident/incident.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static incident_claim toll(uint32_t low, uint32_t high, const char *holder, int32_t day)
{
    return (incident_claim){.slot = SLOT_KILLED,
                            .range = {low, high},
                            .holder = slice_from_string(holder),
                            .stance = STANCE_ASSERTS,
                            .day = day};
}

static incident_headline pick(dateline_policy policy, const incident_claim *claims, uint32_t count)
{
    incident_headline headline;
    assert_true(incident_pick_headline(&headline, policy, memory, claims, count));
    assert_true(headline.low <= headline.high);
    assert_non_null(headline.rule);
    if (headline.has_best) {
        assert_true(headline.low <= headline.best && headline.best <= headline.high);
        assert_true(headline.supporters >= 1);
    }
    return headline;
}

static const uint32_t OPEN = HOWMANY_UNBOUNDED;

static void each_rule_picks_its_own(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "police", 10), toll(14, 14, "nurse", 10),
                                     toll(14, 14, "mayor", 11), toll(11, 11, "army", 12),
                                     toll(30, 30, "rebels", 12)};
    static const uint32_t best[DATELINE_POLICIES] = {
        [DATELINE_POLICY_LOW] = 9,         [DATELINE_POLICY_BEST_LOW_HIGH] = 14,
        [DATELINE_POLICY_TWO_SOURCE] = 14, [DATELINE_POLICY_LATEST_MAJORITY_LOWEST] = 11,
        [DATELINE_POLICY_MEDIAN] = 14,
    };
    for (int policy = 0; policy < DATELINE_POLICIES; policy++) {
        const incident_headline headline = pick((dateline_policy)policy, claims, 5);
        assert_int_equal(headline.has_best, policy != DATELINE_POLICY_RANGE);
        assert_int_equal(headline.best, best[policy]);
        assert_int_equal(headline.low, 9);
        assert_int_equal(headline.high, 30);
        assert_int_equal(headline.sources, 5);
        assert_non_null(incident_policy_name((dateline_policy)policy));
    }
    assert_null(incident_policy_name(DATELINE_POLICIES));
}

static void of_figures_as_often_said_the_lower_stands(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "police", 10), toll(14, 14, "nurse", 10),
                                     toll(16, 16, "mayor", 12)};
    const incident_headline headline = pick(DATELINE_POLICY_BEST_LOW_HIGH, claims, 3);
    assert_int_equal(headline.best, 9);
    assert_int_equal(headline.supporters, 1);
}

static void the_majority_of_the_latest_day_speaks(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, 9, "police", 10), toll(12, 12, "army", 11),
                                     toll(12, 12, "mayor", 11), toll(10, 10, "nurse", 11)};
    assert_int_equal(pick(DATELINE_POLICY_LATEST_MAJORITY_LOWEST, claims, 4).best, 12);
}

// Ten outlets that print one agency are one source; so is a source that says it again.
static void a_source_has_one_voice(void **state)
{
    (void)state;
    incident_claim claims[] = {toll(9, 9, "author", 10), toll(9, 9, "author", 10),
                               toll(7, 7, "police", 9), toll(8, 8, "police", 10)};
    claims[0].source = claims[1].source = SLICE("Wire");
    const incident_headline headline = pick(DATELINE_POLICY_TWO_SOURCE, claims, 4);
    assert_false(headline.has_best);
    assert_int_equal(headline.sources, 2);
    assert_int_equal(headline.low, 8);
}

static void open_ranges_keep_their_ends(void **state)
{
    (void)state;
    const incident_claim claims[] = {toll(9, OPEN, "police", 10), toll(24, 99, "nurse", 10),
                                     toll(0, 12, "army", 10)};
    const incident_headline headline = pick(DATELINE_POLICY_MEDIAN, claims, 3);
    assert_int_equal(headline.low, 0);
    assert_int_equal(headline.best, 12);
    assert_int_equal(headline.high, 99);
    assert_true(headline.is_open);
}

static void what_is_denied_or_expected_is_no_figure(void **state)
{
    (void)state;
    incident_headline headline;
    incident_claim claims[] = {toll(9, 9, "police", 10), toll(20, 20, "nurse", 10),
                               toll(0, OPEN, "army", 10)};
    claims[0].stance = STANCE_DENIES;
    claims[1].stance = STANCE_EXPECTS;
    assert_false(incident_pick_headline(&headline, DATELINE_POLICY_LOW, memory, claims, 3));
}

static void who_tells_only_of_the_hurt_knows_of_no_dead(void **state)
{
    (void)state;
    incident_claim claims[] = {toll(1, 1, "police", 10), toll(3, 3, "nurse", 10),
                               toll(1, 1, "mayor", 10)};
    claims[0].article = 1;
    claims[1].article = claims[2].article = 2;
    claims[1].slot = SLOT_INJURED;
    incident_headline headline = pick(DATELINE_POLICY_MEDIAN, claims, 1);
    incident_widen_killed(&headline, claims, 3);
    assert_int_equal(headline.low, 1);
    incident_widen_killed(&headline, claims, 2);
    assert_int_equal(headline.low, 0);
    assert_int_equal(headline.best, 1);
    assert_int_equal(headline.high, 1);
}

#define POLICY_TEST(name) cmocka_unit_test_setup_teardown(name, open_memory, close_memory)

TEST_MAIN(POLICY_TEST(each_rule_picks_its_own),
          POLICY_TEST(of_figures_as_often_said_the_lower_stands),
          POLICY_TEST(the_majority_of_the_latest_day_speaks), POLICY_TEST(a_source_has_one_voice),
          POLICY_TEST(open_ranges_keep_their_ends),
          POLICY_TEST(what_is_denied_or_expected_is_no_figure),
          POLICY_TEST(who_tells_only_of_the_hurt_knows_of_no_dead))

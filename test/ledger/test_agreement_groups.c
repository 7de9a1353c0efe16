// How far coders agree on which accounts are one incident, by what they merged and split.
#include "ledger/agreement.h"
#include "support/ledger_told.h"

static void merge(const fixture *fixture, const char *coder, int64_t one, int64_t other)
{
    decide_now(fixture,
               (dateline_decision){
                   .kind = DATELINE_DECIDE_MERGE, .incident = one, .other = other, .by = coder});
}

static ledger_agreement agreement_of(const fixture *fixture)
{
    ledger *ledger = open_for_reading(fixture);
    ledger_agreement found = {0};
    assert_int_equal(ledger_agree_on_groups(&found, ledger, NULL), DATELINE_OK);
    ledger_close(ledger);
    return found;
}

static bool shows(const fixture *fixture, const char *wanted)
{
    buffer text;
    ledger *ledger = open_for_reading(fixture);
    buffer_init(&text, 1 << 20);
    assert_int_equal(
        ledger_browse(ledger, DATELINE_VIEW_AGREEMENT, &(dateline_query){.limit = 1}, &text, NULL),
        DATELINE_OK);
    const bool is_there = slice_find(buffer_slice(&text), slice_from_string(wanted)) != SIZE_MAX;
    buffer_clear(&text);
    ledger_close(ledger);
    return is_there;
}

// Of two claims that both coders judged only the one is told on which they differ.
static void who_says_the_same_does_not_disagree(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    for (int i = 0; i < 2; i++)
        decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_ACCEPT,
                                                .claim = 1,
                                                .by = i == 0 ? "Ada" : "Ben"});
    assert_true(shows(fixture, "\"disagreements\":[]"));
    decide_now(fixture,
               (dateline_decision){.kind = DATELINE_DECIDE_ACCEPT, .claim = 2, .by = "Ada"});
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                            .claim = 2,
                                            .by = "Ben",
                                            .field = "holder",
                                            .value = "the mayor"});
    assert_true(shows(fixture, "\"disagreements\":[{"));
}

static void nobody_and_one_alone_agree_with_nobody(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    assert_int_equal(agreement_of(fixture).coders, 0);
    assert_int_equal(agreement_of(fixture).accounts, 0);
    merge(fixture, "Ada", PROTEST, QUAKE);
    assert_int_equal(agreement_of(fixture).coders, 1);
    assert_int_equal(agreement_of(fixture).accounts, 2);
    assert_true(shows(fixture, "\"b_cubed\":null"));
}

static void expect_groups(const fixture *fixture, uint32_t accounts, double groups)
{
    const ledger_agreement found = agreement_of(fixture);
    assert_int_equal(found.coders, 2);
    assert_int_equal(found.accounts, accounts);
    assert_true(fabs(found.groups - groups) < 1e-9);
}

// Ada has protest and quake as one,
// Ben each by itself.
static void who_merges_something_else_agrees_less(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    merge(fixture, "Ada", PROTEST, QUAKE);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 1, .by = "Ada"});
    assert_int_equal(agreement_of(fixture).coders, 0);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 2, .by = "Ada"});
    assert_int_equal(agreement_of(fixture).coders, 1);
    static const int64_t quake[] = {4};
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                            .incident = PROTEST,
                                            .articles = quake,
                                            .article_count = 1,
                                            .by = "Ben"});
    const ledger_agreement found = agreement_of(fixture);
    assert_int_equal(found.coders, 2);
    assert_int_equal(found.accounts, 2);
    assert_true(found.groups < 1); // one for Ada, two for Ben
    assert_true(found.groups > 0);
}

static void who_splits_the_same_agrees(void **state)
{
    const fixture *fixture = *state;
    static const int64_t second[] = {2};
    tell_of_all(fixture);
    for (int i = 0; i < 2; i++) {
        decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                                .incident = RAID,
                                                .articles = second,
                                                .article_count = 1,
                                                .by = i == 0 ? "Ada" : "Ben"});
        if (i == 0)
            decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 1});
    }
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 2}); // it holds
    expect_groups(fixture, 2, 1);
}

#define CODERS 33 // one more than are compared

static void the_first_coders_are_compared(void **state)
{
    const fixture *fixture = *state;
    char name[8];
    tell_of_all(fixture);
    merge(fixture, "C0", PROTEST, QUAKE);
    for (int i = 1; i < CODERS; i++) {
        snprintf(name, sizeof name, "C%d", i);
        decide_now(fixture,
                   (dateline_decision){.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = name});
    }
    assert_int_equal(agreement_of(fixture).coders, CODERS - 1);
    assert_int_equal(agreement_of(fixture).accounts, 2);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(who_says_the_same_does_not_disagree, open_fixture,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(nobody_and_one_alone_agree_with_nobody, open_fixture,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(who_merges_something_else_agrees_less, open_fixture,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(the_first_coders_are_compared, open_fixture,
                                          close_fixture),
          cmocka_unit_test_setup_teardown(who_splits_the_same_agrees, open_fixture, close_fixture))

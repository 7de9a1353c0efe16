// People judge claims: what follows from it, that it outlives a new reading, that two coders of the
// sample do not see each other, and how far they agree.
#include "support/ledger_fixture.h"

#include "ledger/agreement.h"

static int64_t decide(const fixture *fixture, const dateline_decision *decision,
                      dateline_status expected)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, decision, NULL), expected);
    ledger_close(ledger);
    return number;
}

static int64_t judge(const fixture *fixture, dateline_decision_kind kind, const char *by,
                     const char *value)
{
    const dateline_decision decision = {.kind = kind, .claim = 1, .by = by, .value = value};
    return decide(fixture, &decision, DATELINE_OK);
}

static int64_t edit(const fixture *fixture, int64_t claim, const char *by, const char *field,
                    const char *value, dateline_status expected)
{
    const dateline_decision decision = {
        .kind = DATELINE_DECIDE_EDIT, .claim = claim, .by = by, .field = field, .value = value};
    return decide(fixture, &decision, expected);
}

static void undo(const fixture *fixture, int64_t number)
{
    const dateline_decision decision = {.kind = DATELINE_DECIDE_UNDO, .other = number};
    decide(fixture, &decision, DATELINE_OK);
}

static void read_again(const fixture *fixture, const article *article)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, article, NULL), DATELINE_OK);
    ledger_close(ledger);
}

static bool count_fault(slice fault, void *context)
{
    print_error("fault: %.*s\n", (int)fault.length, fault.data);
    (*(int *)context)++;
    return true;
}

static void expect_whole(const fixture *fixture)
{
    ledger *ledger = NULL;
    int faults = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_check(ledger, count_fault, &faults, NULL), DATELINE_OK);
    assert_int_equal(faults, 0);
    ledger_close(ledger);
}

// Two articles on one incident that contradict each other: claim 1 says nine, claim 2 forty.
static void add_contradiction(const fixture *fixture)
{
    article *second = make_article(fixture, "Forty killed there.", 19000, 40);
    second->claims[0].holder = SLICE("army");
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, second, 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
}

static void what_is_accepted_leaves_the_queue(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    const int64_t number = judge(fixture, DATELINE_DECIDE_ACCEPT, "Ada", NULL);
    assert_int_equal(ask(fixture, "SELECT count(*) = 1 AND max(side) = 0 FROM decision_anchor"), 1);
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 1);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 0);
    expect_whole(fixture);
}

static void what_is_rejected_disputes_nothing(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    const dateline_decision no_reason = {.kind = DATELINE_DECIDE_REJECT, .claim = 1};
    decide(fixture, &no_reason, DATELINE_USAGE);
    const int64_t number = judge(fixture, DATELINE_DECIDE_REJECT, "Ada", "wrong value");
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 2);  // it stays beside the others
    assert_int_equal(ask(fixture, "SELECT revision FROM change"), 3); // two articles, one decision
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
    undo(fixture, ask(fixture, "SELECT max(id) FROM decision"));
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 0); // done again
    expect_whole(fixture);
}

static void what_was_read_is_kept_beside_an_edit(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    const int64_t first = edit(fixture, 1, "Ada", "value", "40", DATELINE_OK);
    const int64_t second = edit(fixture, 1, "Ada", "holder", "mayor", DATELINE_OK);
    edit(fixture, 1, "Ada", "span", "5..9", DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT low = 40 AND high = 40 AND value = '40' AND holder ="
                                  " 'mayor' AND words = 'died' AND verdict = 3 FROM claim"
                                  " WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT value = '9' AND low = 9 AND holder = 'police' AND words ="
                                  " 'Nine' FROM claim_as_read WHERE claim = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 0);
    undo(fixture, first);
    assert_int_equal(ask(fixture, "SELECT low = 9 AND holder = 'mayor' FROM claim WHERE id = 1"),
                     1);
    undo(fixture, second);
    undo(fixture, 3);
    assert_int_equal(ask(fixture, "SELECT low = 9 AND holder = 'police' AND words = 'Nine' AND"
                                  " verdict = 0 FROM claim WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim_as_read"), 0);
    expect_whole(fixture);
}

// What the article tells of a holder is not told of another.
static void another_holder_is_not_described(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    change(fixture, "UPDATE claim SET holder_title = 'chief', holder_role = 'COP', affiliation ="
                    " 'Sfax police', holder_country = 'TUN' WHERE id = 1");
    const int64_t first = edit(fixture, 1, "Ada", "holder", "mayor", DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT holder = 'mayor' AND coalesce(holder_title, holder_role,"
                                  " affiliation, holder_country) IS NULL FROM claim WHERE id = 1"),
                     1);
    undo(fixture, first);
    assert_int_equal(ask(fixture, "SELECT holder_title = 'chief' AND holder_role = 'COP' AND"
                                  " affiliation = 'Sfax police' AND holder_country = 'TUN'"
                                  " FROM claim WHERE id = 1"),
                     1);
}

static void edits_are_typed(void **state)
{
    const fixture *fixture = *state;
    static const char *const wrong[][2] = {
        {"value", "nine"}, {"value", "9..4"}, {"value", ""},      {"stance", "shouts"},
        {"holder", ""},    {"span", "4..2"},  {"span", "0..999"}, {"label", "x"}};
    add_contradiction(fixture);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        edit(fixture, 1, "Ada", wrong[i][0], wrong[i][1], DATELINE_USAGE);
    edit(fixture, 9, "Ada", "value", "9", DATELINE_NOT_FOUND);
    edit(fixture, 1, "Ada", "stance", "denies", DATELINE_OK);
    edit(fixture, 1, "Ada", "value", "24..", DATELINE_OK);
    assert_int_equal(ask(fixture,
                         "SELECT low = 24 AND high IS NULL AND stance = 'denies' FROM claim"
                         " WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 2);
}

static void decisions_outlive_a_new_reading(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    edit(fixture, 1, "Ada", "value", "40", DATELINE_OK);
    read_again(fixture,
               with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE value = '40' AND verdict = 3"),
                     1);
    assert_int_equal(ask(fixture, "SELECT value = '9' FROM claim_as_read"), 1);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 0);
    // A reading with another claim there leaves the decision without one.
    article *other = make_article(fixture, "Nine died.", 19000, 9);
    other->claims[0].slot = SLOT_INJURED;
    read_again(fixture, with_story(fixture, other, 100, 16));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim_bond"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE verdict <> 0"), 0);
    expect_whole(fixture);
}

static void a_copy_counts_once(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    const int64_t number = judge(fixture, DATELINE_DECIDE_COPY, "Ada", "2");
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 4);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 0);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
}

static void what_is_put_off_changes_nothing(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    judge(fixture, DATELINE_DECIDE_DEFER, "Ada", NULL);
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 0);
}

// ---- double coding ----

static void set_sample(const fixture *fixture, const char *share)
{
    const dateline_decision decision = {.kind = DATELINE_DECIDE_SAMPLE, .value = share};
    decide(fixture, &decision, DATELINE_OK);
}

static void nothing_follows_until_two_have_judged(void **state)
{
    const fixture *fixture = *state;
    add_contradiction(fixture);
    set_sample(fixture, "100");
    judge(fixture, DATELINE_DECIDE_REJECT, "Ada", "wrong value");
    judge(fixture, DATELINE_DECIDE_REJECT, "Ada", "wrong value");
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 0);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
    edit(fixture, 1, "Ben", "value", "10", DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT verdict = 3 AND low = 10 FROM claim WHERE id = 1"), 1);
    set_sample(fixture, "0"); // then everybody's decisions count, in their order
    assert_int_equal(ask(fixture, "SELECT verdict = 3 AND low = 10 FROM claim WHERE id = 1"), 1);
    const dateline_decision wrong = {.kind = DATELINE_DECIDE_SAMPLE, .value = "101"};
    decide(fixture, &wrong, DATELINE_USAGE);
    expect_whole(fixture);
}

static bool has(const char *text, size_t length, const char *wanted)
{
    return slice_find(slice_of(text, length), slice_from_string(wanted)) != SIZE_MAX;
}

static void a_coder_sees_nothing_of_the_other(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    buffer out;
    add_contradiction(fixture);
    set_sample(fixture, "100");
    edit(fixture, 1, "Ada", "value", "777", DATELINE_OK);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    buffer_init(&out, 1 << 20);
    const dateline_query of_ben = {.coder = "Ben"};
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_REVIEW, &of_ben, &out, NULL), DATELINE_OK);
    assert_false(has(out.data, out.length, "Ada"));
    assert_false(has(out.data, out.length, "777"));
    assert_true(has(out.data, out.length, "\"open\":2"));
    assert_true(has(out.data, out.length, "\"sample\":100"));
    buffer_restart(&out);
    const dateline_query of_ada = {.coder = "Ada"};
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_REVIEW, &of_ada, &out, NULL), DATELINE_OK);
    assert_true(has(out.data, out.length, "777"));
    assert_true(has(out.data, out.length, "\"open\":1"));
    buffer_clear(&out);
    ledger_close(ledger);
}

// cmocka's own compares floats.
static void expect_near(double measured, double wanted)
{
    if (fabs(measured - wanted) > 0.0005)
        fail_msg("%.5f is not %.5f", measured, wanted);
}

static ledger_agreement agreement_of(const fixture *fixture, ledger **ledger)
{
    ledger_agreement found;
    assert_int_equal(ledger_open(ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_find_agreement(&found, *ledger, NULL), DATELINE_OK);
    return found;
}

// Both accept claim 2; of claim 1, nine, Ada says 40 and Ben accepts. The values 40, 9, 40, 40: one
// of two units differs, alpha = 1 - 3 * 2 / (2 * 3 * 1) = 0. After that Ada may say what she will.
static void agreement_is_of_what_was_blind(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    add_contradiction(fixture);
    set_sample(fixture, "100");
    edit(fixture, 1, "Ada", "value", "40", DATELINE_OK);
    edit(fixture, 1, "Ada", "span", "0..6", DATELINE_OK);
    judge(fixture, DATELINE_DECIDE_ACCEPT, "Ben", NULL);
    const dateline_decision second = {.kind = DATELINE_DECIDE_ACCEPT, .claim = 2, .by = "Ada"};
    const dateline_decision third = {.kind = DATELINE_DECIDE_ACCEPT, .claim = 2, .by = "Ben"};
    decide(fixture, &second, DATELINE_OK);
    decide(fixture, &third, DATELINE_OK);
    for (int round = 0; round < 2; round++) {
        const ledger_agreement found = agreement_of(fixture, &ledger);
        assert_int_equal(found.share, 100);
        assert_int_equal(found.count, 2);
        assert_int_equal(found.coders, 2);
        assert_int_equal(found.value.values, 4);
        expect_near(found.value.alpha, 0);
        expect_near(found.verdict.alpha, 0);
        // (40, 9) and (40, 40): 1 - 3 * 2 x / (2 * 3 x), x = (31 / 49) squared.
        expect_near(found.counts.alpha, 0);
        // Spans: 0..6 against 0..4, then the same: one of two; bytes 4 + 4 of 6 + 4 + 4 + 4.
        expect_near(found.spans.shared * 2 / found.spans.all, 0.5);
        expect_near(found.overlap.shared * 2 / found.overlap.all, 16.0 / 18);
        assert_true(ledger_opinions_differ(&found.coded[0]));
        assert_false(ledger_opinions_differ(&found.coded[1]));
        ledger_close(ledger);
        judge(fixture, DATELINE_DECIDE_ACCEPT, "Ada", NULL); // agrees after all
    }
}

// Ben speaks thrice before Cid answers, all of it one opinion; Cid has none of what he rejects, and
// claim 2, which Ada alone judged, is not compared.
static void a_coder_has_one_opinion(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    add_contradiction(fixture);
    set_sample(fixture, "100");
    edit(fixture, 1, "Ada", "value", "40", DATELINE_OK);
    edit(fixture, 1, "Ben", "value", "41", DATELINE_OK);
    edit(fixture, 1, "Ben", "holder", "army", DATELINE_OK);
    edit(fixture, 1, "Ben", "certainty", "possible", DATELINE_OK);
    judge(fixture, DATELINE_DECIDE_REJECT, "Cid", "wrong value");
    edit(fixture, 2, "Ada", "value", "50", DATELINE_OK);
    const ledger_agreement found = agreement_of(fixture, &ledger);
    assert_int_equal(found.count, 1);
    assert_int_equal(found.coded[0].count, 3);
    const ledger_opinion *ben = &found.coded[0].opinions[1];
    assert_true(slice_equal(ben->value, SLICE("41")));
    assert_true(slice_equal(ben->holder, SLICE("army")));
    assert_true(slice_equal(ben->certainty, SLICE("possible")));
    assert_int_equal(ben->verdict, LEDGER_EDITED);
    assert_int_equal(found.coded[0].opinions[2].verdict, LEDGER_REJECTED);
    assert_int_equal(found.verdict.values, 3);
    assert_int_equal(found.value.values, 2);
    assert_int_equal(found.counts.values, 2);
    // Of the three pairs one has the same span; spans 2 + 1 + 1, bytes 8 + 4 + 4.
    expect_near(found.spans.shared * 2 / found.spans.all, 0.5);
    expect_near(found.overlap.shared * 2 / found.overlap.all, 0.5);
    assert_true(ledger_opinions_differ(&found.coded[0]));
    ledger_close(ledger);
}

// Ada splits the three accounts of one incident into two and one; Ben leaves them. B-cubed: of Ada
// against Ben precision 1, recall (2/3 + 2/3 + 1/3) / 3 = 5/9, F1 = 10/14.
static void groupings_are_compared(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    const int64_t article = 3;
    add_contradiction(fixture);
    add(fixture, with_story(fixture, make_article(fixture, "Nine dead.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    const dateline_decision split = {.kind = DATELINE_DECIDE_SPLIT,
                                     .incident = 1,
                                     .articles = &article,
                                     .article_count = 1,
                                     .by = "Ada"};
    decide(fixture, &split, DATELINE_OK);
    judge(fixture, DATELINE_DECIDE_ACCEPT, "Ben", NULL);
    const ledger_agreement found = agreement_of(fixture, &ledger);
    assert_int_equal(found.accounts, 3);
    assert_int_equal(found.coders, 2);
    expect_near(found.groups, 10.0 / 14);
    ledger_close(ledger);
}

#define REVIEW_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        REVIEW_TEST(what_is_accepted_leaves_the_queue),
        REVIEW_TEST(what_is_rejected_disputes_nothing),
        REVIEW_TEST(what_was_read_is_kept_beside_an_edit),
        REVIEW_TEST(another_holder_is_not_described),
        REVIEW_TEST(edits_are_typed),
        REVIEW_TEST(decisions_outlive_a_new_reading),
        REVIEW_TEST(a_copy_counts_once),
        REVIEW_TEST(what_is_put_off_changes_nothing),
        REVIEW_TEST(nothing_follows_until_two_have_judged),
        REVIEW_TEST(a_coder_sees_nothing_of_the_other),
        REVIEW_TEST(agreement_is_of_what_was_blind),
        REVIEW_TEST(a_coder_has_one_opinion),
        REVIEW_TEST(groupings_are_compared),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

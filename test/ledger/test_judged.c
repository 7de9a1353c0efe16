// What people judge of claims decides what an incident's own figures, day and place are; what was
// read stays in the accounts and comes back with every undo.
#include "support/ledger_fixture.h"

static int64_t decide(const fixture *fixture, dateline_decision decision)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    decision.by = "Ada";
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, &decision, NULL), DATELINE_OK);
    ledger_close(ledger);
    return number;
}

static int64_t judge(const fixture *fixture, dateline_decision_kind kind, int64_t claim,
                     const char *value)
{
    return decide(fixture, (dateline_decision){.kind = kind, .claim = claim, .value = value});
}

static int64_t edit(const fixture *fixture, int64_t claim, const char *value)
{
    return decide(fixture, (dateline_decision){.kind = DATELINE_DECIDE_EDIT,
                                               .claim = claim,
                                               .field = "value",
                                               .value = value});
}

static void undo(const fixture *fixture, int64_t number)
{
    decide(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = number});
}

static void add_claim(article *article, article_slot slot, slice value, when_interval bounds,
                      slice holder)
{
    article_claim *claim =
        ARENA_PUSH(article->arena, article->claims, article->claim_count, article->claim_capacity);
    assert_non_null(claim);
    *claim = (article_claim){.slot = slot,
                             .value = value,
                             .range = {0, HOWMANY_UNBOUNDED},
                             .bounds = bounds,
                             .place = PLACE_NONE,
                             .at = {0, 4},
                             .holder = holder,
                             .attribution = ATTRIBUTION_NONE};
}

// Claims 1 to 3: nine, that day, at Sfax; claim 4 of an article two days later: forty.
static void add_two(const fixture *fixture)
{
    article *first = make_article(fixture, "Nine died.", 19000, 9);
    add_claim(first, SLOT_DATE, SLICE("2022-01-08"), (when_interval){19000, 19000},
              SLICE("police"));
    add_claim(first, SLOT_PLACE, SLICE("Sfax"), WHEN_ALWAYS, SLICE("police"));
    add(fixture, with_story(fixture, first, 100, 16), true);
    article *second = make_article(fixture, "Forty killed there.", 19002, 40);
    second->incidents[0].bounds = (when_interval){19000, 19002};
    second->incidents[0].place_name = SLICE("Gabes");
    add(fixture, with_story(fixture, second, 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT killed_low = 9 AND killed_high = 9 FROM incident"), 1);
}

static void expect_as_read(const fixture *fixture)
{
    assert_int_equal(ask(fixture, "SELECT killed_low = 9 AND killed_high = 9 AND earliest ="
                                  " '2022-01-08' AND latest = '2022-01-08' AND place = 'Sfax'"
                                  " FROM incident"),
                     1);
}

static void what_is_rejected_counts_no_longer(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const int64_t first = judge(fixture, DATELINE_DECIDE_REJECT, 1, "wrong value");
    assert_int_equal(ask(fixture, "SELECT killed_low = 40 AND killed_high = 40 FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM account ORDER BY id LIMIT 1"), 9);
    const int64_t second = judge(fixture, DATELINE_DECIDE_REJECT, 4, "wrong value");
    assert_int_equal(
        ask(fixture, "SELECT killed_low IS NULL AND killed_high IS NULL FROM incident"), 1);
    undo(fixture, first);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 9);
    undo(fixture, second);
    expect_as_read(fixture);
}

// Be it the first of those that count, or read again.
static void what_is_told_later_counts_beside_what_was_rejected(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    add_two(fixture);
    judge(fixture, DATELINE_DECIDE_REJECT, 1, "wrong value");
    judge(fixture, DATELINE_DECIDE_REJECT, 4, "wrong value");
    article *third = with_story(
        fixture, make_article(fixture, "Six died, all of one family.", 19001, 6), 100, 16);
    add(fixture, third, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 6);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, third, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 6);
}

static void what_is_edited_counts_as_edited(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const int64_t first = edit(fixture, 1, "11..14");
    assert_int_equal(ask(fixture, "SELECT killed_low = 11 AND killed_high = 14 FROM incident"), 1);
    const int64_t second = edit(fixture, 2, "2022-01-07");
    assert_int_equal(ask(fixture, "SELECT earliest = '2022-01-07' AND latest = '2022-01-07'"
                                  " FROM incident"),
                     1);
    const int64_t third = edit(fixture, 3, "Gabes");
    assert_int_equal(ask(fixture, "SELECT place = 'Gabes' FROM incident"), 1);
    undo(fixture, third);
    undo(fixture, second);
    undo(fixture, first);
    expect_as_read(fixture);
}

static void an_account_that_was_accepted_leads(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const int64_t second = judge(fixture, DATELINE_DECIDE_ACCEPT, 4, NULL);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 40);
    const int64_t first = judge(fixture, DATELINE_DECIDE_ACCEPT, 1, NULL);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 9); // both: the order holds
    undo(fixture, first);
    undo(fixture, second);
    expect_as_read(fixture);
}

static void a_rejected_day_or_place_gives_way(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const int64_t day = judge(fixture, DATELINE_DECIDE_REJECT, 2, "wrong value");
    assert_int_equal(ask(fixture, "SELECT earliest = '2022-01-08' AND latest = '2022-01-10'"
                                  " FROM incident"),
                     1);
    const int64_t place = judge(fixture, DATELINE_DECIDE_REJECT, 3, "wrong value");
    assert_int_equal(ask(fixture, "SELECT place = 'Gabes' FROM incident"), 1);
    undo(fixture, place);
    undo(fixture, day);
    expect_as_read(fixture);
}

static void a_copy_takes_no_figure_away_that_nobody_else_tells(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    judge(fixture, DATELINE_DECIDE_COPY, 1, NULL);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 40);
    judge(fixture, DATELINE_DECIDE_COPY, 4, NULL);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 9);
}

static void a_correction_stands_above_judgements(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    decide(fixture,
           (dateline_decision){
               .kind = DATELINE_DECIDE_CORRECT, .incident = 1, .field = "killed", .value = "20"});
    judge(fixture, DATELINE_DECIDE_REJECT, 1, "wrong value");
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 20);
}

static void a_new_article_finds_the_judgements(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    judge(fixture, DATELINE_DECIDE_REJECT, 1, "wrong value");
    add(fixture, with_story(fixture, make_article(fixture, "Forty are dead.", 19003, 40), 100, 16),
        true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 40);
}

static bool has(const buffer *text, const char *wanted)
{
    return slice_find(slice_of(text->data, text->length), slice_from_string(wanted)) != SIZE_MAX;
}

static void the_page_tells_both(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    buffer out;
    add_two(fixture);
    judge(fixture, DATELINE_DECIDE_REJECT, 1, "wrong value");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    buffer_init(&out, 1 << 20);
    const dateline_query query = {.id = 1};
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_INCIDENT, &query, &out, NULL),
                     DATELINE_OK);
    assert_true(has(&out, "\"killed_low\":40"));
    assert_true(has(&out, "\"killed_low\":9"));
    assert_true(has(&out, "\"tolls\":[{\"slot\":\"killed\",\"low\":40,\"best\":40,\"high\":40"));
    assert_true(has(&out, "\"days\":[{\"day\":\"2022-01-10\",\"low\":40"));
    buffer_clear(&out);
    ledger_close(ledger);
}

#define JUDGED_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        JUDGED_TEST(what_is_rejected_counts_no_longer),
        JUDGED_TEST(what_is_told_later_counts_beside_what_was_rejected),
        JUDGED_TEST(what_is_edited_counts_as_edited),
        JUDGED_TEST(an_account_that_was_accepted_leads),
        JUDGED_TEST(a_rejected_day_or_place_gives_way),
        JUDGED_TEST(a_copy_takes_no_figure_away_that_nobody_else_tells),
        JUDGED_TEST(a_correction_stands_above_judgements),
        JUDGED_TEST(a_new_article_finds_the_judgements),
        JUDGED_TEST(the_page_tells_both),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

// Several decisions at once are all made or none, and taken back at once; a decision on what has
// changed since it was seen is not made.
#include "support/ledger_fixture.h"

static dateline_status decide_all(const fixture *fixture, const dateline_decision *decisions,
                                  uint32_t count, int64_t *number, dateline_error *error)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    const dateline_status status = ledger_decide_all(number, ledger, decisions, count, error);
    ledger_close(ledger);
    return status;
}

static dateline_status decide(const fixture *fixture, dateline_decision decision, int64_t *number)
{
    return decide_all(fixture, &decision, 1, number, NULL);
}

static void add_three(const fixture *fixture)
{
    static const char *const texts[] = {"Nine died.", "Forty killed there.", "Nine dead."};
    for (int i = 0; i < 3; i++)
        add(fixture,
            with_story(fixture, make_article(fixture, texts[i], 19000, i == 1 ? 40 : 9), 100, 16),
            true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 3);
}

static void accept_all(const fixture *fixture, int64_t *number)
{
    dateline_decision all[3];
    for (int i = 0; i < 3; i++)
        all[i] = (dateline_decision){
            .kind = DATELINE_DECIDE_ACCEPT, .claim = i + 1, .by = "Ada", .note = "read"};
    assert_int_equal(decide_all(fixture, all, 3, number, NULL), DATELINE_OK);
}

static void without_a_note_it_says_that_they_were_at_once(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    const dateline_decision two[] = {
        {.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada"},
        {.kind = DATELINE_DECIDE_ACCEPT, .claim = 2, .by = "Ada", .note = ""}};
    assert_int_equal(decide_all(fixture, two, 2, &number, NULL), DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT note = '(1 of 2 at once)' FROM decision WHERE id = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT note = '(2 of 2 at once)' FROM decision WHERE id = 2"),
                     1);
}

static void all_are_taken_back_and_done_again(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    accept_all(fixture, &number);
    assert_int_equal(number, 3);
    assert_int_equal(ask(fixture, "SELECT note = 'read (2 of 3 at once)' FROM decision WHERE id ="
                                  " 2"),
                     1);
    // From the middle of them, and one that was taken back already.
    assert_int_equal(
        decide(fixture, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = 1}, &number),
        DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT sum(verdict) FROM claim"), 2);
    const dateline_decision undo = {.kind = DATELINE_DECIDE_UNDO, .other = 2, .is_whole = true};
    assert_int_equal(decide(fixture, undo, &number), DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT sum(verdict) FROM claim"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 6);
    const dateline_decision redo = {
        .kind = DATELINE_DECIDE_UNDO, .other = number, .is_whole = true};
    assert_int_equal(decide(fixture, redo, &number), DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT sum(verdict) FROM claim"), 3);
}

// Two who were told alike, the first of whom was decided alone: the notes do not make them one.
static void notes_that_do_not_fit_take_nobody_along(void **state)
{
    static const char *const firsts[] = {"(2 of 2 at once)", "(1 of 3 at once)", ""};
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++) {
        const dateline_decision all[] = {
            {.kind = DATELINE_DECIDE_DEFER, .claim = 1, .by = "Ada", .note = firsts[i]},
            {.kind = DATELINE_DECIDE_DEFER, .claim = 2, .by = "Ada", .note = "(2 of 2 at once)"}};
        for (size_t k = 0; k < 2; k++)
            assert_int_equal(decide(fixture, all[k], &number), DATELINE_OK);
        const int64_t before = ask(fixture, "SELECT count(*) FROM decision");
        const dateline_decision undo = {
            .kind = DATELINE_DECIDE_UNDO, .other = number, .is_whole = true};
        assert_int_equal(decide(fixture, undo, &number), DATELINE_OK);
        assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), before + 1);
    }
}

static void a_note_of_ones_own_takes_nobody_along(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    const dateline_decision first = {.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada"};
    const dateline_decision second = {.kind = DATELINE_DECIDE_ACCEPT,
                                      .claim = 2,
                                      .by = "Ben",
                                      .note = "as I said (2 of 2 at once)"};
    assert_int_equal(decide(fixture, first, &number), DATELINE_OK);
    assert_int_equal(decide(fixture, second, &number), DATELINE_OK);
    const dateline_decision undo = {.kind = DATELINE_DECIDE_UNDO, .other = 2, .is_whole = true};
    assert_int_equal(decide(fixture, undo, &number), DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 1"), 1);
    assert_int_equal(ask(fixture, "SELECT verdict FROM claim WHERE id = 2"), 0);
}

static void one_that_cannot_be_takes_all_back(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    const dateline_decision all[] = {{.kind = DATELINE_DECIDE_ACCEPT, .claim = 1},
                                     {.kind = DATELINE_DECIDE_ACCEPT, .claim = 99}};
    add_three(fixture);
    assert_int_equal(decide_all(fixture, all, 2, &number, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(decide_all(fixture, all, 0, &number, NULL), DATELINE_USAGE);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 0);
    assert_int_equal(ask(fixture, "SELECT sum(verdict) FROM claim"), 0);
}

static bool has(const char *text, const char *wanted)
{
    return strstr(text, wanted) != NULL;
}

static void what_changed_meanwhile_is_told(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    dateline_error error = {0};
    add_three(fixture);
    dateline_decision seen = {
        .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada", .before = "0.0"};
    const dateline_decision other = {
        .kind = DATELINE_DECIDE_REJECT, .claim = 1, .by = "Ben", .value = "wrong value"};
    assert_int_equal(decide(fixture, other, &number), DATELINE_OK);
    assert_int_equal(decide_all(fixture, &seen, 1, &number, &error), DATELINE_CONFLICT);
    assert_true(has(error.message, "rejected") && has(error.message, "Ben"));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 1);
    seen.before = "2.1";
    assert_int_equal(decide(fixture, seen, &number), DATELINE_OK);
    // An undo is a change, too.
    const dateline_decision undo = {.kind = DATELINE_DECIDE_UNDO, .other = number};
    seen.before = "1.2";
    assert_int_equal(decide(fixture, undo, &number), DATELINE_OK);
    assert_int_equal(decide(fixture, seen, &number), DATELINE_CONFLICT);
}

static void an_incident_that_changed_is_not_corrected(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    char revision[24];
    snprintf(revision, sizeof revision, "%d", (int)ask(fixture, "SELECT revision FROM change"));
    const dateline_decision seen = {.kind = DATELINE_DECIDE_CORRECT,
                                    .incident = 1,
                                    .field = "killed",
                                    .value = "10",
                                    .before = revision};
    assert_int_equal(decide(fixture, seen, &number), DATELINE_OK);
    assert_int_equal(decide(fixture, seen, &number), DATELINE_CONFLICT);
}

// Of the sample a coder is not told by a conflict that the other has judged.
static void a_conflict_tells_nothing_of_the_other_coder(void **state)
{
    const fixture *fixture = *state;
    int64_t number = 0;
    add_three(fixture);
    const dateline_decision sample = {.kind = DATELINE_DECIDE_SAMPLE, .value = "100"};
    const dateline_decision other = {.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ben"};
    const dateline_decision seen = {
        .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada", .before = "0.0"};
    assert_int_equal(decide(fixture, sample, &number), DATELINE_OK);
    assert_int_equal(decide(fixture, other, &number), DATELINE_OK);
    assert_int_equal(decide(fixture, seen, &number), DATELINE_OK);
}

#define AT_ONCE_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        AT_ONCE_TEST(without_a_note_it_says_that_they_were_at_once),
        AT_ONCE_TEST(all_are_taken_back_and_done_again),
        AT_ONCE_TEST(a_note_of_ones_own_takes_nobody_along),
        AT_ONCE_TEST(notes_that_do_not_fit_take_nobody_along),
        AT_ONCE_TEST(one_that_cannot_be_takes_all_back),
        AT_ONCE_TEST(what_changed_meanwhile_is_told),
        AT_ONCE_TEST(an_incident_that_changed_is_not_corrected),
        AT_ONCE_TEST(a_conflict_tells_nothing_of_the_other_coder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

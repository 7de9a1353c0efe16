// Decisions of people: what they do to incidents, and that they outlive a new reading.
#include "support/ledger_fixture.h"

// Three articles on one incident, the last of it told on the third day.
static void add_three(const fixture *fixture)
{
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19001, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Nine.", 19002, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
}

// Two articles on two incidents.
static void add_two(const fixture *fixture)
{
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 19000, 10), 500, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

static int64_t decide_as(const fixture *fixture, const dateline_decision *decision,
                         dateline_status expected)
{
    ledger *ledger = NULL;
    dateline_error error = {0};
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, &error),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, decision, &error), expected);
    ledger_close(ledger);
    return number;
}

static int64_t merge(const fixture *fixture, int64_t one, int64_t other)
{
    const dateline_decision decision = {
        .kind = DATELINE_DECIDE_MERGE, .incident = one, .other = other, .by = "Ada"};
    return decide_as(fixture, &decision, DATELINE_OK);
}

static int64_t split(const fixture *fixture, int64_t incident, int64_t article)
{
    const dateline_decision decision = {.kind = DATELINE_DECIDE_SPLIT,
                                        .incident = incident,
                                        .articles = &article,
                                        .article_count = 1};
    return decide_as(fixture, &decision, DATELINE_OK);
}

static int64_t correct(const fixture *fixture, const char *field, const char *value,
                       dateline_status expected)
{
    const dateline_decision decision = {
        .kind = DATELINE_DECIDE_CORRECT, .incident = 1, .field = field, .value = value};
    return decide_as(fixture, &decision, expected);
}

static int64_t undo(const fixture *fixture, int64_t number)
{
    const dateline_decision decision = {.kind = DATELINE_DECIDE_UNDO, .other = number};
    return decide_as(fixture, &decision, DATELINE_OK);
}

static void reread(const fixture *fixture, const article *article)
{
    ledger *ledger = NULL;
    dateline_error error = {0};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, &error),
                     DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, article, &error), DATELINE_OK);
    ledger_close(ledger);
}

static bool count_fault(slice fault, void *context)
{
    print_error("fault: %.*s\n", (int)fault.length, fault.data);
    (*(int *)context)++;
    return true;
}

static int faults_of(const fixture *fixture)
{
    ledger *ledger = NULL;
    int faults = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_check(ledger, count_fault, &faults, NULL), DATELINE_OK);
    ledger_close(ledger);
    return faults;
}

// ---- merge ----

static void two_incidents_are_merged_and_parted_again(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const int64_t number = merge(fixture, 1, 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT became FROM redirect WHERE gone = 2"), 1);
    assert_int_equal(ask(fixture, "SELECT decided_by = 'Ada' FROM decision"), 1);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(faults_of(fixture), 0);
}

// Whichever of the two is told first, and though the article was read again meanwhile.
static void what_is_parted_again_has_its_number_again(void **state)
{
    const fixture *fixture = *state;
    article *first = with_story(fixture, make_article(fixture, "Nine died.", 19040, 9), 100, 16);
    add(fixture, first, true);
    add(fixture, with_story(fixture, make_article(fixture, "Two died.", 19000, 2), 500, 16), true);
    const int64_t number = merge(fixture, 1, 2);
    reread(fixture, first);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT incident FROM account WHERE article = 1"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(faults_of(fixture), 0);
}

// Also where it was split off from yet another before.
static void what_was_split_off_keeps_its_number_from_then_on(void **state)
{
    const fixture *fixture = *state;
    add_three(fixture);
    split(fixture, 1, 3);
    const int64_t number = ask(fixture, "SELECT incident FROM account WHERE article = 3");
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 19000, 10), 500, 16), true);
    const int64_t merged =
        merge(fixture, number, ask(fixture, "SELECT incident FROM account WHERE article = 4"));
    undo(fixture, merged);
    assert_int_equal(ask(fixture, "SELECT incident FROM account WHERE article = 3"), number);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 3);
    assert_int_equal(faults_of(fixture), 0);
}

static void what_comes_later_joins_what_was_merged(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    merge(fixture, 1, 2);
    add(fixture, with_story(fixture, make_article(fixture, "10 dead.", 19000, 10), 500, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT incident) FROM claim"), 1);
    assert_int_equal(faults_of(fixture), 0);
}

static void expect_message(const fixture *fixture, const dateline_decision *decision,
                           const char *expected)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    dateline_error error = {0};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&number, ledger, decision, &error), DATELINE_USAGE);
    assert_string_equal(error.message, expected);
    ledger_close(ledger);
}

static void one_incident_is_not_merged_with_itself(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    const dateline_decision itself = {.kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 1};
    expect_message(fixture, &itself, "both numbers lead to incident 1"); // one account tells of it
    merge(fixture, 1, 2);
    const dateline_decision again = {.kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 2};
    decide_as(fixture, &again, DATELINE_USAGE);
    const dateline_decision nowhere = {.kind = DATELINE_DECIDE_MERGE, .incident = 1, .other = 99};
    decide_as(fixture, &nowhere, DATELINE_NOT_FOUND);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 1);
}

// ---- split ----

static void an_article_is_split_off_and_stays_apart(void **state)
{
    const fixture *fixture = *state;
    add_three(fixture);
    const int64_t number = split(fixture, 1, 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE incident ="
                                  " (SELECT incident FROM account WHERE article = 2)"),
                     1);
    add(fixture, with_story(fixture, make_article(fixture, "Nine men.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(faults_of(fixture), 0);
}

static void those_that_stay_keep_the_number(void **state)
{
    const fixture *fixture = *state;
    for (int64_t article = 1; article <= 3; article++) {
        add_three(fixture);
        split(fixture, 1, article);
        char sql[100];
        snprintf(sql, sizeof sql, "SELECT incident = 1 FROM account WHERE article = %d",
                 (int)article);
        assert_int_equal(ask(fixture, sql), 0);
        assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE incident = 1"), 2);
        (void)unlink(fixture->path);
    }
}

static void a_split_takes_some_but_not_all(void **state)
{
    const fixture *fixture = *state;
    const int64_t all[] = {1, 2, 3};
    add_three(fixture);
    dateline_decision decision = {
        .kind = DATELINE_DECIDE_SPLIT, .incident = 1, .articles = all, .article_count = 3};
    decide_as(fixture, &decision, DATELINE_USAGE);
    decision.article_count = 0;
    decide_as(fixture, &decision, DATELINE_USAGE);
    const int64_t stranger = 77;
    decision.articles = &stranger;
    decision.article_count = 1;
    decide_as(fixture, &decision, DATELINE_NOT_FOUND);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 0);
}

static void of_two_decisions_the_later_holds(void **state)
{
    const fixture *fixture = *state;
    add_three(fixture);
    split(fixture, 1, 2);
    const int64_t gone = ask(fixture, "SELECT max(id) FROM incident");
    const int64_t merged = merge(fixture, 1, gone);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    split(fixture, 1, 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    undo(fixture, merged);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(faults_of(fixture), 0);
}

// Parting a third from both says nothing of the two.
static void who_leaves_leaves_the_others_merged(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    add(fixture, with_story(fixture, make_article(fixture, "Six died.", 19000, 6), 900, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 3);
    merge(fixture, 1, 2);
    merge(fixture, 1, 3);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    split(fixture, 1, 3);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT incident) FROM account WHERE article < 3"),
                     1);
    assert_int_equal(faults_of(fixture), 0);
}

// ---- correct and undo ----

static void a_fact_is_corrected_and_what_was_read_stays(void **state)
{
    const fixture *fixture = *state;
    add_three(fixture);
    const int64_t number = correct(fixture, "killed", "11..", DATELINE_OK);
    correct(fixture, "date", "2022-01", DATELINE_OK);
    correct(fixture, "country", "TUN", DATELINE_OK);
    correct(fixture, "point", "34.74, 10.76", DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT killed_low = 11 AND killed_high IS NULL AND"
                                  " earliest = '2022-01-01' AND latest = '2022-01-31' AND"
                                  " country = 'TUN' AND latitude = 34.74 FROM incident"),
                     1);
    assert_int_equal(ask(fixture, "SELECT min(killed_low) FROM account"), 9);
    add(fixture, with_story(fixture, make_article(fixture, "9 men.", 18999, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 11);
    const int64_t undone = undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 9);
    undo(fixture, undone);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident"), 11);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 6);
}

static void what_is_no_value_is_refused(void **state)
{
    const fixture *fixture = *state;
    static const char *const wrong[][2] = {
        {"killed", "many"},      {"killed", "9..3"},  {"killed", ""},     {"date", "2022-13"},
        {"date", "spring"},      {"point", "91,0"},   {"country", "tun"}, {"type", "MARKET"},
        {"perpetrator", "Unit"}, {"label", ""},       {"point", "34.7"},  {"killed", "-1"},
        {"date", "2022-02-30"},  {"point", "34;10.7"}};
    add_three(fixture);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        correct(fixture, wrong[i][0], wrong[i][1], DATELINE_USAGE);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 0);
}

static void what_is_undone_is_not_undone_again(void **state)
{
    const fixture *fixture = *state;
    add_three(fixture);
    const int64_t number = correct(fixture, "killed", "11", DATELINE_OK);
    undo(fixture, number);
    const dateline_decision again = {.kind = DATELINE_DECIDE_UNDO, .other = number};
    decide_as(fixture, &again, DATELINE_USAGE);
    const dateline_decision nothing = {.kind = DATELINE_DECIDE_UNDO, .other = 44};
    decide_as(fixture, &nothing, DATELINE_NOT_FOUND);
}

static void decisions_are_only_added(void **state)
{
    const fixture *fixture = *state;
    sqlite3 *database = NULL;
    add_three(fixture);
    correct(fixture, "killed", "11", DATELINE_OK);
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, "UPDATE decision SET value = 12", NULL, NULL, NULL),
                     SQLITE_CONSTRAINT);
    assert_int_equal(sqlite3_exec(database, "DELETE FROM decision_anchor", NULL, NULL, NULL),
                     SQLITE_CONSTRAINT);
    sqlite3_close(database);
}

// ---- reading anew ----

static void decisions_hold_when_an_article_is_read_anew(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    merge(fixture, 1, 2);
    correct(fixture, "killed", "12", DATELINE_OK);
    article *first = make_article(fixture, "Nine died.", 19000, 8);
    article_incident *before = ARENA_PUSH(fixture->arena, first->incidents, first->incident_count,
                                          first->incident_capacity);
    *before = first->incidents[0]; // the newer program finds another incident ahead of it
    first->incidents[0].type = WHAT_PROTEST;
    first->incidents[0].label = SLICE("Protest in Tunis");
    first->claims[0].incident = 1;
    reread(fixture, with_story(fixture, first, 100, 16));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account a JOIN account b ON"
                                  " a.incident = b.incident AND a.article = 1 AND b.article = 2"
                                  " AND a.number = 1"),
                     1);
    assert_int_equal(ask(fixture, "SELECT killed_low FROM incident WHERE type = 'ASSAULT'"), 12);
    assert_int_equal(ask(fixture, "SELECT sum(attached < anchors) FROM decision_now"), 0);
    assert_int_equal(faults_of(fixture), 0);
}

static bool count_decision(const ledger_decision_row *row, void *context)
{
    assert_true(row->attached < row->anchors);
    (*(int *)context)++;
    return true;
}

static void a_decision_without_its_account_is_listed(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    merge(fixture, 1, 2);
    article *first = make_article(fixture, "Nine died.", 19000, 9);
    first->incidents[0].type = WHAT_PROTEST;
    reread(fixture, with_story(fixture, first, 100, 16));
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    ledger *ledger = NULL;
    int listed = 0;
    ledger_filter filter = LEDGER_ALL;
    filter.is_unattached = true;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_decisions(ledger, &filter, count_decision, &listed, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(listed, 1);
    assert_int_equal(faults_of(fixture), 0);
}

// ---- what follows ----

static void changes_and_disputes_follow_decisions(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute"), 0);
    assert_int_equal(ask(fixture, "SELECT sum(revision = 1 AND NOT is_withdrawn) FROM change"), 2);
    const int64_t number = merge(fixture, 1, 2);
    assert_int_equal(ask(fixture, "SELECT is_withdrawn FROM change WHERE incident = 2"), 1);
    assert_int_equal(ask(fixture, "SELECT revision FROM change WHERE incident = 1"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute WHERE incident = 1"), 1);
    assert_true(ask(fixture, "SELECT disputed FROM incident") > 0);
    const dateline_decision corrected = {
        .kind = DATELINE_DECIDE_CORRECT, .incident = 1, .field = "killed", .value = "12"};
    decide_as(fixture, &corrected, DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT revision FROM change WHERE incident = 1"), 3);
    undo(fixture, number);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute"), 0);
    assert_int_equal(ask(fixture, "SELECT sum(disputed) FROM claim"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM change WHERE NOT is_withdrawn"), 2);
    assert_int_equal(faults_of(fixture), 0);
}

// ---- integrity ----

static void what_was_tampered_with_is_told(void **state)
{
    const fixture *fixture = *state;
    static const char *const harm[] = {
        "UPDATE claim SET words = 'Six.' WHERE id = 1",
        "UPDATE claim SET words = 'Nine' WHERE id = 1; UPDATE article SET text = 'Nine fled.'"
        " WHERE id = 1",
        "UPDATE article SET text = 'Nine died.' WHERE id = 1; INSERT INTO redirect VALUES (9, 8)",
        "DELETE FROM redirect; INSERT INTO incident (type, label, precision, key)"
        " VALUES ('ASSAULT', 'told by none', 8, '')"};
    add_three(fixture);
    assert_int_equal(faults_of(fixture), 0);
    for (size_t i = 0; i < sizeof harm / sizeof *harm; i++) {
        change(fixture, harm[i]);
        assert_int_not_equal(faults_of(fixture), 0);
    }
}

static void a_dispute_that_claims_do_not_make_is_told(void **state)
{
    const fixture *fixture = *state;
    add_two(fixture);
    assert_int_equal(faults_of(fixture), 0);
    change(fixture, "UPDATE incident SET disputed = 3 WHERE id = 1");
    assert_int_equal(faults_of(fixture), 1);
    change(fixture, "UPDATE incident SET disputed = 0 WHERE id = 1; DELETE FROM change"
                    " WHERE incident = 2");
    assert_int_equal(faults_of(fixture), 1);
}

static bool note_force(const ledger_decision_row *row, void *context)
{
    char *told = context;
    snprintf(told + strlen(told), 100 - strlen(told), "%lld:%.*s:%s ", (long long)row->id,
             (int)row->kind.length, row->kind.data, row->is_in_force ? "holds" : "gone");
    return true;
}

// What was undone holds no longer; the undo itself does.
static void it_is_told_which_decisions_hold(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    ledger_filter filter = LEDGER_ALL;
    char told[100] = "";
    add_two(fixture);
    const int64_t merged = merge(fixture, 1, 2);
    correct(fixture, "killed", "11", DATELINE_OK);
    undo(fixture, merged);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_decisions(ledger, &filter, note_force, told, NULL), DATELINE_OK);
    assert_non_null(strstr(told, "1:merge:gone "));
    assert_non_null(strstr(told, "2:correct:holds "));
    ledger_close(ledger);
}

static bool keep_fault(slice fault, void *context)
{
    snprintf(context, 100, "%.*s", (int)fault.length, fault.data);
    return false; // one is enough
}

static void a_fault_is_told_in_words(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    char fault[100] = "";
    add_two(fixture);
    change(fixture, "UPDATE incident SET disputed = 3 WHERE id = 2");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_check(ledger, keep_fault, fault, NULL), DATELINE_OK);
    assert_string_equal(fault, "incident 2 has other disputes than it says");
    ledger_close(ledger);
}

#define LEDGER_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(LEDGER_TEST(two_incidents_are_merged_and_parted_again),
          LEDGER_TEST(what_is_parted_again_has_its_number_again),
          LEDGER_TEST(those_that_stay_keep_the_number),
          LEDGER_TEST(what_was_split_off_keeps_its_number_from_then_on),
          LEDGER_TEST(what_comes_later_joins_what_was_merged),
          LEDGER_TEST(one_incident_is_not_merged_with_itself),
          LEDGER_TEST(an_article_is_split_off_and_stays_apart),
          LEDGER_TEST(a_split_takes_some_but_not_all),
          LEDGER_TEST(of_two_decisions_the_later_holds),
          LEDGER_TEST(who_leaves_leaves_the_others_merged),
          LEDGER_TEST(a_fact_is_corrected_and_what_was_read_stays),
          LEDGER_TEST(what_is_no_value_is_refused), LEDGER_TEST(what_is_undone_is_not_undone_again),
          LEDGER_TEST(decisions_are_only_added),
          LEDGER_TEST(decisions_hold_when_an_article_is_read_anew),
          LEDGER_TEST(a_decision_without_its_account_is_listed),
          LEDGER_TEST(changes_and_disputes_follow_decisions),
          LEDGER_TEST(a_dispute_that_claims_do_not_make_is_told),
          LEDGER_TEST(it_is_told_which_decisions_hold), LEDGER_TEST(a_fault_is_told_in_words),
          LEDGER_TEST(what_was_tampered_with_is_told))

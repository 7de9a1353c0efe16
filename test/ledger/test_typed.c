// What people type, taken or refused field by field; what it changes; and what a ledger from
// elsewhere holds that nobody could have typed, which changes nothing.
#include "ledger/agreement.h"
#include "ledger/review.h"
#include "support/ledger_told.h"

static dateline_status decide(const fixture *fixture, dateline_decision decision)
{
    ledger *ledger = NULL;
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    const dateline_status status = ledger_decide(&number, ledger, &decision, NULL);
    ledger_close(ledger);
    return status;
}

#define DECIDE(expected, ...)                                                                      \
    assert_int_equal(decide(fixture, (dateline_decision){__VA_ARGS__}), expected)
#define EDIT(expected, number, name, text)                                                         \
    DECIDE(expected, .kind = DATELINE_DECIDE_EDIT, .claim = (number), .field = (name),             \
           .value = (text), .by = "Ada")
#define CORRECT(expected, name, text)                                                              \
    DECIDE(expected, .kind = DATELINE_DECIDE_CORRECT, .incident = RAID, .field = (name),           \
           .value = (text))

static void corrections_are_typed(void **state)
{
    const fixture *fixture = *state;
    static const char *const wrong[][2] = {
        {"colour", "red"},
        {"type", "RAID"},
        {"type", ""},
        {"label", ""},
        {"date", "yesterday"},
        {"place", ""},
        {"town", ""},
        {"country", "TU"},
        {"country", "tun"},
        {"country", "TU1"},
        {"country", "TUNI"},
        {"country", "T[N"},
        {"point", ""},
        {"point", "x,1"},
        {"point", "1"},
        {"point", "1 2"},
        {"point", "1,"},
        {"point", "1,2x"},
        {"point", "91,0"},
        {"point", "-91,0"},
        {"point", "0,181"},
        {"point", "0,-181"},
        {"killed", "nine"},
        {"injured", "9..4"},
        {"point", "1,0000000000000000000000000000000000000000000000000000000000000001"}};
    static const char *const right[][2] = {
        {"type", "PROTEST"}, {"label", "F"},    {"label", "Fire"},  {"date", "2022-02"},
        {"place", "Gafsa"},  {"town", "Gafsa"}, {"country", "LBY"}, {"point", "-90,180"},
        {"killed", "3.."},   {"injured", "..4"}};
    tell_of_raid(fixture);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        CORRECT(DATELINE_USAGE, wrong[i][0], wrong[i][1]);
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        CORRECT(DATELINE_OK, right[i][0], right[i][1]);
    assert_int_equal(ask(fixture, "SELECT type = 'PROTEST' AND label = 'Fire' AND earliest ="
                                  " '2022-02-01' AND latest = '2022-02-28' AND place = 'Gafsa' AND"
                                  " country = 'LBY' AND latitude = -90 AND longitude = 180 AND"
                                  " killed_low = 3 AND killed_high IS NULL FROM incident"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM decision"), 10);
}

// Claim 1 is of nine killed; a date and a place are claimed beside it.
static void tell_of_day_and_place(const fixture *fixture)
{
    article *made = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    claim(made, SLOT_DATE, "2022-01-08", "police");
    made->claims[1].bounds = (when_interval){19000, 19000};
    claim(made, SLOT_PLACE, "Sfax", "police");
    claim(made, SLOT_INJURED, "3", "police");
    made->claims[3].range = (howmany_range){3, 3};
    locate(made, "TUN", 34.7, 10.8);
    add(fixture, with_story(fixture, made, 100, 16), true);
}

static void edits_of_days_and_places_move_the_incident(void **state)
{
    const fixture *fixture = *state;
    tell_of_day_and_place(fixture);
    EDIT(DATELINE_USAGE, 2, "value", "yesterday");
    EDIT(DATELINE_USAGE, 1, "certainty", "perhaps");
    EDIT(DATELINE_USAGE, 3, "value", "");
    EDIT(DATELINE_OK, 1, "certainty", "possible");
    EDIT(DATELINE_OK, 2, "value", "2022-01-05..2022-01-06");
    EDIT(DATELINE_OK, 3, "value", "Gafsa");
    assert_int_equal(ask(fixture, "SELECT earliest = '2022-01-05' AND latest = '2022-01-06' AND"
                                  " place = 'Gafsa' AND latitude IS NULL FROM incident"),
                     1);
    assert_int_equal(ask(fixture, "SELECT certainty = 'possible' FROM claim WHERE id = 1"), 1);
}

#define REJECT(number)                                                                             \
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_REJECT, .claim = (number), .value = "wrong value")

// Nothing is known of what everybody who told it was rejected for.
static void what_is_rejected_is_not_known(void **state)
{
    const fixture *fixture = *state;
    tell_of_day_and_place(fixture);
    for (int64_t number = 1; number <= 4; number++)
        REJECT(number);
    assert_int_equal(ask(fixture, "SELECT earliest IS NULL AND place IS NULL AND killed_low IS NULL"
                                  " AND injured_low IS NULL FROM incident"),
                     1);
}

// A copy is no reason to doubt what nobody else tells.
static void a_copy_of_nothing_else_stays_known(void **state)
{
    const fixture *fixture = *state;
    tell_of_day_and_place(fixture);
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_COPY, .claim = 1, .value = "7");
    assert_int_equal(ask(fixture, "SELECT sum(verdict) FROM claim"), 16);
    assert_int_equal(ask(fixture, "SELECT earliest = '2022-01-08' AND place = 'Sfax' AND killed_low"
                                  " = 9 AND injured_low = 3 FROM incident"),
                     1);
}

// Two figures of one account are one; an accepted one leads.
static void an_account_tells_one_toll(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    for (uint32_t killed = 8; killed < 12; killed += 3) {
        claim(made, SLOT_KILLED, killed == 8 ? "8" : "11", "a witness");
        made->claims[made->claim_count - 1].range = (howmany_range){killed, killed};
    }
    add(fixture, with_story(fixture, made, 100, 16), true);
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada");
    assert_int_equal(ask(fixture, "SELECT killed_low = 11 AND killed_high = 11 FROM incident"), 1);
}

static void what_nobody_could_type_changes_nothing(void **state)
{
    const fixture *fixture = *state;
    static const char *const foreign[] = {
        "INSERT INTO decision (kind, field, value, decided_at) VALUES ('correct', 'colour', 'red',"
        " '2024')",
        "INSERT INTO decision (kind, field, value, decided_at) VALUES ('correct', 'country', '?',"
        " '2024')",
    };
    tell_of_raid(fixture);
    CORRECT(DATELINE_OK, "label", "Fire");
    for (size_t i = 0; i < 2; i++) {
        change(fixture, foreign[i]);
        change(fixture, "INSERT INTO decision_anchor (decision, side, sha256, number, type, label)"
                        " SELECT (SELECT max(id) FROM decision), side, sha256, number, type, label"
                        " FROM decision_anchor WHERE decision = 1;"
                        "INSERT INTO bond SELECT (SELECT max(id) FROM decision_anchor), account"
                        " FROM bond WHERE anchor = 1");
    }
    CORRECT(DATELINE_OK, "killed", "7");
    assert_int_equal(ask(fixture, "SELECT label = 'Fire' AND killed_low = 7 FROM incident"), 1);
    static const char *const edits[][2] = {
        {"colour", "red"}, {"span", "x"}, {"span", "9..3"}, {"value", "nine"}, {"stance", ""}};
    for (size_t i = 0; i < sizeof edits / sizeof *edits; i++) {
        char sql[500];
        snprintf(sql, sizeof sql,
                 "INSERT INTO decision (kind, field, value, decided_at) VALUES ('edit', '%s', '%s',"
                 " '2024');INSERT INTO claim_anchor SELECT max(id), 'x', 'killed', '9', 'police',"
                 " 0, 4 FROM decision;INSERT INTO claim_bond SELECT max(id), 1 FROM decision",
                 edits[i][0], edits[i][1]);
        change(fixture, sql);
    }
    EDIT(DATELINE_OK, 1, "holder", "the mayor");
    assert_int_equal(ask(fixture, "SELECT value = '9' AND holder = 'the mayor' AND words = 'Nine'"
                                  " AND stance = 'asserts' FROM claim WHERE id = 1"),
                     1);
}

// ---- at once ----

static void only_what_a_note_says_whole_is_taken_along(void **state)
{
    const fixture *fixture = *state;
    static const char *const notes[] = {"(0 of 2 at once)",
                                        "(3 of 2 at once)",
                                        "(1 of 20000 at once)",
                                        "(x of 2 at once)",
                                        "(1 of y at once)",
                                        "(1 to 2 at once)",
                                        "(1 of 2 at last)",
                                        "(1 of 3 at once)",
                                        "(2 of 2 at once)",
                                        "no bracket",
                                        NULL};
    char note[2200];
    tell_of_raid(fixture);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = "Ada",
               .note = notes[i]);
        DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_UNDO, .is_whole = true,
               .other = ask(fixture, "SELECT max(id) FROM decision"));
        assert_int_equal(ask(fixture, "SELECT count(*) FROM decision WHERE undoes IS NOT NULL"),
                         (int64_t)i + 1);
    }
    DECIDE(DATELINE_NOT_FOUND, .kind = DATELINE_DECIDE_UNDO, .other = 999, .is_whole = true);
    DECIDE(DATELINE_USAGE, .kind = (dateline_decision_kind)99, .incident = 1);
    DECIDE(DATELINE_USAGE, .kind = DATELINE_DECIDE_SAMPLE, .value = "101");
    DECIDE(DATELINE_USAGE, .kind = DATELINE_DECIDE_SAMPLE, .value = "all");
    EDIT(DATELINE_USAGE, 1, "span", "4..4");
    EDIT(DATELINE_USAGE, 1, "span", "here");
    EDIT(DATELINE_USAGE, 1, "span", "4..400000");
    memset(note, 'n', sizeof note - 1);
    note[sizeof note - 1] = '\0';
    DECIDE(DATELINE_USAGE, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .note = note);
    DECIDE(DATELINE_USAGE, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .by = note);
    DECIDE(DATELINE_USAGE, .kind = DATELINE_DECIDE_REJECT, .claim = 1, .value = note);
    const dateline_decision two[] = {{.kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .note = note},
                                     {.kind = DATELINE_DECIDE_ACCEPT, .claim = 2}};
    ledger *ledger = NULL;
    int64_t number = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide_all(&number, ledger, two, 2, NULL), DATELINE_USAGE);
    assert_int_equal(ledger_decide_all(&number, ledger, two, 0, NULL), DATELINE_USAGE);
    ledger_close(ledger);
}

static void what_changed_meanwhile_is_told(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    DECIDE(DATELINE_CONFLICT, .kind = DATELINE_DECIDE_CORRECT, .incident = RAID, .field = "label",
           .value = "x", .before = "no revision");
    DECIDE(DATELINE_CONFLICT, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .before = "9.9");
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .before = "0.0",
           .by =
               "a coder whose name is so long that no message has room for all that it is made of");
    DECIDE(DATELINE_CONFLICT, .kind = DATELINE_DECIDE_ACCEPT, .claim = 1, .before = "0.0",
           .by = "Ben");
    DECIDE(DATELINE_NOT_FOUND, .kind = DATELINE_DECIDE_ACCEPT, .claim = 99, .before = "0.0");
}

// ---- coders ----

static ledger_agreement agreement_of(const fixture *fixture, ledger **ledger)
{
    ledger_agreement found;
    assert_int_equal(ledger_open(ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_find_agreement(&found, *ledger, NULL), DATELINE_OK);
    return found;
}

#define CODE(coder, decides, ...)                                                                  \
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_##decides, .claim = 1, .by = (coder), __VA_ARGS__)

// What the ninth of a claim says is too much to compare.
static void eight_coders_are_compared(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    tell_of_raid(fixture);
    DECIDE(DATELINE_OK, .kind = DATELINE_DECIDE_SAMPLE, .value = "100");
    CODE("A", EDIT, .field = "certainty", .value = "negated");
    CODE("A", ACCEPT, .value = NULL); // as edited
    CODE("B", EDIT, .field = "stance", .value = "denies");
    CODE("C", EDIT, .field = "span", .value = "10..20");
    CODE("D", REJECT, .value = "wrong value");
    CODE("E", REJECT, .value = "wrong value");
    CODE("F", EDIT, .field = "value", .value = "24..");
    CODE("G", EDIT, .field = "value", .value = "..24");
    CODE("H", EDIT, .field = "holder", .value = "the mayor");
    CODE("I", EDIT, .field = "holder", .value = "nobody");
    const ledger_agreement found = agreement_of(fixture, &ledger);
    assert_int_equal(found.count, 1);
    assert_int_equal(found.coded[0].count, 8);
    assert_true(slice_equal(found.coded[0].opinions[0].certainty, SLICE("negated")));
    assert_int_equal(found.coded[0].opinions[0].verdict, LEDGER_EDITED);
    assert_int_equal(found.coded[0].opinions[2].at.start, 10);
    assert_int_equal(found.coded[0].opinions[3].verdict, LEDGER_REJECTED);
    assert_int_equal(found.certainty.values, 6); // not of those who rejected
    ledger_close(ledger);
}

static void opinions_differ_in_any_part(void **state)
{
    (void)state;
    ledger_coded coded = {.count = 2};
    const ledger_opinion same = {.value = SLICE("9"),
                                 .holder = SLICE("police"),
                                 .certainty = SLICE("certain"),
                                 .verdict = LEDGER_ACCEPTED,
                                 .at = {0, 4}};
    coded.opinions[0] = coded.opinions[1] = same;
    assert_false(ledger_opinions_differ(&coded));
    ledger_opinion *other = &coded.opinions[1];
    other->certainty = SLICE("possible");
    assert_true(ledger_opinions_differ(&coded));
    *other = same;
    other->holder = SLICE("army");
    assert_true(ledger_opinions_differ(&coded));
    *other = same;
    other->at.end = 5;
    assert_true(ledger_opinions_differ(&coded));
    *other = same;
    other->verdict = LEDGER_REJECTED;
    assert_true(ledger_opinions_differ(&coded));
    coded.opinions[0].verdict = LEDGER_REJECTED;
    other->value = SLICE("7"); // who rejects says nothing of the value
    assert_false(ledger_opinions_differ(&coded));
}

// ---- a claim in its text ----

static bool claim_shows(const fixture *fixture, int64_t id, const char *wanted)
{
    buffer text;
    ledger *ledger = open_for_reading(fixture);
    const dateline_query query = {.id = id};
    buffer_init(&text, 1 << 20);
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_CLAIM, &query, &text, NULL), DATELINE_OK);
    const bool is_there = slice_find(buffer_slice(&text), slice_from_string(wanted)) != SIZE_MAX;
    if (!is_there)
        print_message("%.*s\n", (int)text.length, text.data);
    buffer_clear(&text);
    ledger_close(ledger);
    return is_there;
}

// Cut at the edges of letters of several bytes, a little more than 1,200 bytes on either side.
static void a_passage_is_cut_between_letters(void **state)
{
    const fixture *fixture = *state;
    char text[6100] = "";
    for (int i = 0; i < 1000; i++)
        memcpy(text + 3 * i, "\xe6\x9d\xb1", 3);
    memcpy(text + 3000, "nine", 4);
    for (int i = 0; i < 1000; i++)
        memcpy(text + 3004 + 3 * i, "\xe6\x9d\xb1", 3);
    article *made = make_article(fixture, text, 19000, 9);
    made->claims[0].at = (span){3000, 3004};
    add(fixture, made, true);
    assert_true(claim_shows(fixture, 1,
                            "\"shown_from\":1800,\"starts_later\":true,"
                            "\"ends_earlier\":true"));
    change(fixture, "UPDATE claim SET start = 3001, \"end\" = 3003");
    assert_true(claim_shows(fixture, 1, "\"shown_from\":1800,"));
    assert_true(claim_shows(fixture, 1, "{\"text\":\"in\",\"in\":[\"value\"]}"));
}

// A ledger from elsewhere may mark what is not there.
static void marks_outside_the_text_are_left(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    change(fixture,
           "UPDATE claim SET marks = '[[\"source\",-3,4],[\"cue\",6,2],[\"content\",5,900],"
           "[\"source\",5,8],[\"cue\",9,13],[\"content\",14,20]]'");
    assert_true(claim_shows(fixture, 1, "{\"text\":\"men\",\"in\":[\"source\"]}"));
    assert_true(claim_shows(fixture, 1, "{\"text\":\"were\",\"in\":[\"cue\"]}"));
    assert_true(claim_shows(fixture, 1, "{\"text\":\"killed\",\"in\":[\"content\"]}"));
    change(fixture,
           "UPDATE claim SET marks = (WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x +"
           " 1 FROM n WHERE x < 25) SELECT json_group_array(json_array('cue', x, x + 1))"
           " FROM n)");
    assert_true(claim_shows(fixture, 1, "\"passage\":["));
}

// Places that are none, and the same place twice: the claim stays where it was.
static void spans_that_are_none_move_nothing(void **state)
{
    const fixture *fixture = *state;
    static const char *const none[] = {"", "x", "4", "4..4", "9..4", "..", "4..x"};
    ledger *ledger = NULL;
    tell_of_raid(fixture);
    const int64_t claim = ask(fixture, "SELECT min(id) FROM claim");
    const int64_t before = ask(fixture, "SELECT 1000 * start + \"end\" FROM claim ORDER BY id");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        assert_int_equal(ledger_edit(ledger, claim, SLICE("killed"), SLICE("span"),
                                     slice_from_string(none[i]), NULL),
                         DATELINE_OK);
        assert_int_equal(ask(fixture, "SELECT 1000 * start + \"end\" FROM claim ORDER BY id"),
                         before);
    }
    assert_int_equal(
        ledger_edit(ledger, claim, SLICE("killed"), SLICE("span"), SLICE("1..3"), NULL),
        DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT 1000 * start + \"end\" FROM claim ORDER BY id"), 1003);
    ledger_close(ledger);
}

#define TYPED_TEST(test)                                                                           \
    cmocka_unit_test_setup_teardown(test, open_fixture_in_memory, close_fixture)

TEST_MAIN(TYPED_TEST(corrections_are_typed), TYPED_TEST(edits_of_days_and_places_move_the_incident),
          TYPED_TEST(what_is_rejected_is_not_known), TYPED_TEST(a_copy_of_nothing_else_stays_known),
          TYPED_TEST(an_account_tells_one_toll), TYPED_TEST(what_nobody_could_type_changes_nothing),
          TYPED_TEST(only_what_a_note_says_whole_is_taken_along),
          TYPED_TEST(what_changed_meanwhile_is_told), TYPED_TEST(eight_coders_are_compared),
          TYPED_TEST(opinions_differ_in_any_part), TYPED_TEST(a_passage_is_cut_between_letters),
          TYPED_TEST(marks_outside_the_text_are_left), TYPED_TEST(spans_that_are_none_move_nothing))

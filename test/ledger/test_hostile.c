// What a ledger from elsewhere may hold that no program of ours writes there: it is read as far as
// it makes sense, and nothing breaks.
#include "ledger/ledger_internal.h"
#include "ledger/select.h"
#include "support/ledger_told.h"

// ---- figures and places out of bounds ----

static bool keep_chosen(const ledger_chosen_row *row, void *context)
{
    *(ledger_chosen_row *)context = *row;
    return false;
}

static ledger_chosen_row chosen(const fixture *fixture)
{
    ledger_chosen_row row = {.revision = 0};
    const ledger_choice choice = {.incident = RAID, .days = WHEN_ALWAYS};
    ledger *ledger = open_for_reading(fixture);
    assert_int_equal(ledger_select_incidents(ledger, &choice, keep_chosen, &row, NULL),
                     DATELINE_OK);
    ledger_close(ledger);
    return row;
}

static void figures_out_of_bounds_are_none_or_the_last(void **state)
{
    tell_of_all(*state);
    change(*state, "UPDATE incident SET killed_low = -7, killed_high = 99999999999");
    assert_int_equal(chosen(*state).incident.killed.low, 0);
    assert_true(chosen(*state).incident.killed.high == HOWMANY_UNBOUNDED);
    change(*state, "UPDATE incident SET precision = -1");
    assert_int_equal(chosen(*state).precision, WHERE_UNKNOWN);
    change(*state, "UPDATE incident SET precision = 99");
    assert_int_equal(chosen(*state).precision, WHERE_UNKNOWN);
    change(*state, "UPDATE incident SET precision = 0");
    assert_int_equal(chosen(*state).precision, WHERE_POINT);
}

static bool keep_told(const ledger_told_row *row, void *context)
{
    *(ledger_told_row *)context = *row;
    return false;
}

static ledger_told_row told(const fixture *fixture)
{
    ledger_told_row row = {.start = 0};
    ledger *ledger = open_for_reading(fixture);
    assert_int_equal(ledger_select_claims_of_article(ledger, 1, keep_told, &row, NULL),
                     DATELINE_OK);
    ledger_close(ledger);
    return row;
}

static void a_claim_begins_and_ends_within_its_text(void **state)
{
    tell_of_all(*state);
    change(*state, "UPDATE claim SET start = -9, \"end\" = 9223372036854775807");
    assert_int_equal(told(*state).start, 0);
    assert_int_equal(told(*state).end, strlen("Nine men were killed in a raid."));
    change(*state, "UPDATE claim SET start = -9223372036854775807");
    assert_int_equal(told(*state).start, 0);
    change(*state, "UPDATE claim SET start = 0, \"end\" = -1");
    assert_int_equal(told(*state).end, 0);
}

// A toll with an end and no beginning is one all the same.
static void a_toll_may_lack_its_beginning(void **state)
{
    const fixture *fixture = *state;
    ledger_incident_row row;
    tell_of_quake(fixture);
    change(fixture, "UPDATE account SET killed_low = NULL, killed_high = 5, injured_low = NULL,"
                    " injured_high = 7");
    ledger *ledger = open_for_reading(fixture);
    assert_int_equal(ledger_facts_as_read(&row, ledger, 1, NULL), DATELINE_OK);
    assert_true(row.has_killed && row.has_injured);
    assert_int_equal(row.killed.high, 5);
    assert_int_equal(row.injured.high, 7);
    ledger_close(ledger);
}

static void a_toll_that_is_none_disputes_nothing(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    assert_true(ask(fixture, "SELECT count(*) FROM dispute") > 0);
    change(fixture, "UPDATE claim SET low = -1, high = 99999999999; DELETE FROM dispute;"
                    "UPDATE incident SET disputed = NULL");
    article *again = make_article(fixture, "Ten dead in the raid.", 19000, 10);
    add(fixture, with_story(fixture, again, 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident WHERE disputed IS NULL"), 0);
}

static void what_is_denied_is_known_by_stance_and_certainty(void **state)
{
    (void)state;
    assert_true(ledger_is_denied(
        &(ledger_claim_row){.stance = SLICE("denies"), .certainty = SLICE("certain")}));
    assert_true(ledger_is_denied(
        &(ledger_claim_row){.stance = SLICE("states"), .certainty = SLICE("negated")}));
    assert_false(ledger_is_denied(
        &(ledger_claim_row){.stance = SLICE("states"), .certainty = SLICE("certain")}));
}

// ---- what led to a claim, and what was decided on it ----

static bool shows(const fixture *fixture, dateline_view view, const char *wanted)
{
    buffer text;
    ledger *ledger = open_for_reading(fixture);
    const dateline_query query = {.id = 1};
    buffer_init(&text, 1 << 20);
    assert_int_equal(ledger_browse(ledger, view, &query, &text, NULL), DATELINE_OK);
    const bool is_there = slice_find(buffer_slice(&text), slice_from_string(wanted)) != SIZE_MAX;
    buffer_clear(&text);
    ledger_close(ledger);
    return is_there;
}

static void a_step_may_have_no_words_and_no_score(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    change(fixture, "UPDATE claim SET why = 'what:nobody-knows, when:rule +7'");
    assert_true(shows(fixture, DATELINE_VIEW_CLAIM, "\"steps\":[{\"step\":\"what:nobody-knows\"}"));
    change(fixture, "UPDATE claim SET why = 'verb-phrase +7'");
    assert_true(shows(fixture, DATELINE_VIEW_CLAIM, "\"words\":\"he spoke of the attack\""));
    change(fixture, "UPDATE claim SET why = NULL");
    assert_true(shows(fixture, DATELINE_VIEW_CLAIM, "\"steps\":[]"));
}

static void a_claim_at_the_very_end_is_shown(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "9 \xc3\xa9", 19000, 9), true);
    change(fixture, "UPDATE claim SET start = 3, \"end\" = 4, marks = NULL");
    assert_true(shows(fixture, DATELINE_VIEW_CLAIM, "\"in\":[\"value\"]"));
    change(fixture, "UPDATE claim SET start = 90, \"end\" = 94");
    assert_false(shows(fixture, DATELINE_VIEW_CLAIM, "\"in\":[\"value\"]"));
}

// What was told on no day moves no toll on any.
static void tolls_of_no_day_are_no_step(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    assert_true(shows(fixture, DATELINE_VIEW_INCIDENT, "\"days\":[{"));
    change(fixture, "UPDATE article SET published = NULL");
    assert_true(shows(fixture, DATELINE_VIEW_INCIDENT, "\"days\":[]"));
}

static void a_slot_that_there_is_not_is_edited_as_words(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    int64_t number = 0;
    tell_of_raid(fixture);
    change(fixture, "UPDATE claim SET slot = 'rumour'");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    const dateline_decision edit = {
        .kind = DATELINE_DECIDE_EDIT, .claim = 1, .field = "value", .value = "a dozen"};
    assert_int_equal(ledger_decide(&number, ledger, &edit, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT value = 'a dozen' AND low = 9 FROM claim WHERE id = 1"),
                     1);
}

// An edit of a place that is none, and of a count that is none, says nothing of either.
static void edits_that_are_none_agree_with_nobody(void **state)
{
    const fixture *fixture = *state;
    tell_of_raid(fixture);
    change(fixture,
           "INSERT INTO decision (kind, value, decided_at) VALUES ('sample', '100', '2022');"
           "INSERT INTO decision (kind, field, value, decided_by, decided_at) VALUES"
           " ('edit', 'span', 'x', 'Ada', '2022'), ('edit', 'value', 'many', 'Ben', '2022'),"
           " ('edit', 'value', '7', 'Cy', '2022'), ('edit', 'colour', 'red', 'Ada', '2022');"
           "INSERT INTO claim_anchor (decision, sha256, slot, value, holder, start, \"end\")"
           " SELECT d.id, a.sha256, c.slot, c.value, c.holder, c.start, c.\"end\" FROM decision d,"
           " claim c JOIN article a ON a.id = c.article WHERE d.kind = 'edit' AND c.id = 1;"
           "INSERT INTO claim_bond SELECT decision, 1 FROM claim_anchor");
    assert_true(shows(fixture, DATELINE_VIEW_AGREEMENT, "\"b_cubed\":null"));
}

// ---- stories ----

// Found by its story or not at all.
static void add_placeless(const fixture *fixture, const char *text)
{
    article *made = make_article(fixture, text, 19300, 9);
    made->incidents[0].place_name = SLICE_NONE;
    add(fixture, with_story(fixture, made, 100, 16), true);
}

// Those that are there are damaged, then one is told that is like them.
static void expect_links(const fixture *fixture, const char *damage, const char *text,
                         int64_t expected)
{
    change(fixture, damage);
    add_placeless(fixture, text);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link"), expected);
}

// A term of no kind; a byte too many; nothing; a sketch that is none says nothing of copies.
static void what_is_no_story_is_like_none(void **state)
{
    const fixture *fixture = *state;
    add_placeless(fixture, "Nine died.");
    expect_links(fixture,
                 "UPDATE article SET story = CAST(substr(story, 1, 16) || x'ff' || substr(story,"
                 " 18) AS BLOB)",
                 "Nine dead.", 0);
    expect_links(fixture, "UPDATE article SET story = CAST(story || x'00' AS BLOB)", "Nine killed.",
                 0);
    expect_links(fixture, "UPDATE article SET story = NULL", "Nine lost.", 0);
    expect_links(fixture, "UPDATE article SET sketch = x'01'", "Nine lost", 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM copy"), 0);
}

static void a_mark_of_another_length_is_none(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19300, 9), 100, 16), true);
    change(fixture, "UPDATE story_term SET mark = 'abc'");
    add(fixture, with_story(fixture, make_article(fixture, "Five died.", 19300, 5), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
}

// A lexicon without the weights of stories: nothing is compared, and nothing added.
static void words_without_weights_compare_no_stories(void **state)
{
    const fixture *fixture = *state;
    char source[256], compiled[256];
    lexicon *without = NULL;
    ledger *ledger = NULL;
    dateline_error error = {0};
    bool added = false;
    scratch_write(&fixture->scratch, "in/words.lex", SLICE("# columns: word\nraid\n"));
    scratch_path(&fixture->scratch, "in", source);
    scratch_path(&fixture->scratch, "out", compiled);
    assert_int_equal(lexicon_compile(source, compiled, NULL), DATELINE_OK);
    assert_int_equal(lexicon_open(&without, compiled, NULL), DATELINE_OK);
    article *made = with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16);
    made->lexicon = without;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_not_equal(ledger_add(ledger, made, &added, &error), DATELINE_OK);
    assert_non_null(strstr(error.message, "incident/evidence"));
    made->lexicon = fixture->lexicon;
    assert_int_equal(ledger_add(ledger, made, &added, &error), DATELINE_OK);
    assert_true(added);
    ledger_close(ledger);
    lexicon_close(without);
}

// ---- more than is compared ----

#define COMPARED_MOST 10000u

static void an_article_may_claim_more_than_is_compared(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    article_claim *claims = calloc(COMPARED_MOST + 1, sizeof *claims);
    assert_non_null(claims);
    for (uint32_t i = 0; i <= COMPARED_MOST; i++)
        claims[i] = made->claims[0];
    made->claims = claims;
    made->claim_count = COMPARED_MOST + 1;
    add(fixture, made, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE disputed = 0"),
                     COMPARED_MOST + 1);
    free(claims);
}

// ---- the file ----

static void a_ledger_without_its_number_is_none(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    tell_of_quake(fixture);
    change(fixture, "PRAGMA user_version = 0");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, &error),
                     DATELINE_UNSUPPORTED);
    assert_non_null(strstr(error.message, "no dateline ledger"));
}

// ---- texts that are none, incidents that are none ----

static void an_article_may_have_neither_text_nor_incident(void **state)
{
    const fixture *fixture = *state;
    article *made = with_story(fixture, make_article(fixture, "", 19000, 9), 100, 16);
    made->incident_count = made->claim_count = 0;
    made->source.text = SLICE_NONE;
    add(fixture, made, true);
    add(fixture, made, false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article WHERE text = ''"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 0);
    article *again = with_story(fixture, make_article(fixture, "", 18990, 9), 100, 16);
    again->incident_count = again->claim_count = 0;
    add(fixture, again, false); // the one told first stands
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article WHERE published = '2021-12-29'"),
                     1);
}

#define TOO_MANY 60000u

static void an_article_of_too_many_incidents_is_passed_over(void **state)
{
    const fixture *fixture = *state;
    article *made = make_article(fixture, "Everything happened.", 19000, 9);
    article_incident *told = calloc(TOO_MANY, sizeof *told);
    assert_non_null(told);
    for (uint32_t i = 0; i < TOO_MANY; i++)
        told[i] = made->incidents[0];
    made->incidents = told;
    made->incident_count = TOO_MANY;
    ledger *ledger = NULL;
    dateline_error error = {0};
    bool added = false;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_add(ledger, made, &added, &error), DATELINE_LIMIT);
    assert_non_null(strstr(error.message, "more incidents than there is memory"));
    made->incident_count = 1;
    assert_int_equal(ledger_add(ledger, made, &added, &error), DATELINE_OK);
    assert_true(added);
    ledger_close(ledger);
    free(told);
}

// Two dozen incidents of an article are compared with others', and of what articles on one subject
// tell not all.
#define ROUNDUPS 66
#define COMPARED 24

static article *roundup(const fixture *fixture, int number)
{
    const slice text = arena_format(fixture->arena, "All that happened, part %d.", number);
    article *made = make_article(fixture, text.data, 19000, 9);
    for (uint32_t i = 0; i < COMPARED + 1; i++)
        another_incident(made, "Attack on the market")->place_name =
            arena_format(fixture->arena, "Street %u of %d", i, number);
    return with_story(fixture, made, 100, 16);
}

static void of_roundups_so_many_incidents_are_compared(void **state)
{
    const fixture *fixture = *state;
    for (int i = 0; i < ROUNDUPS; i++)
        add(fixture, roundup(fixture, i), true);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT account) FROM account_name"),
                     ROUNDUPS * COMPARED);
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT max(incident) FROM account WHERE article > 66"), 1);
}

#define HOSTILE_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(HOSTILE_TEST(figures_out_of_bounds_are_none_or_the_last),
          HOSTILE_TEST(a_claim_begins_and_ends_within_its_text),
          HOSTILE_TEST(a_toll_may_lack_its_beginning), HOSTILE_TEST(tolls_of_no_day_are_no_step),
          HOSTILE_TEST(a_slot_that_there_is_not_is_edited_as_words),
          HOSTILE_TEST(a_toll_that_is_none_disputes_nothing),
          HOSTILE_TEST(what_is_denied_is_known_by_stance_and_certainty),
          HOSTILE_TEST(a_step_may_have_no_words_and_no_score),
          HOSTILE_TEST(a_claim_at_the_very_end_is_shown),
          HOSTILE_TEST(edits_that_are_none_agree_with_nobody),
          HOSTILE_TEST(what_is_no_story_is_like_none),
          HOSTILE_TEST(a_mark_of_another_length_is_none),
          HOSTILE_TEST(a_ledger_without_its_number_is_none),
          HOSTILE_TEST(words_without_weights_compare_no_stories),
          HOSTILE_TEST(an_article_may_claim_more_than_is_compared),
          HOSTILE_TEST(an_article_may_have_neither_text_nor_incident),
          HOSTILE_TEST(an_article_of_too_many_incidents_is_passed_over),
          cmocka_unit_test_setup_teardown(of_roundups_so_many_incidents_are_compared,
                                          open_fixture_in_memory, close_fixture))

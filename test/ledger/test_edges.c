// Edges of the ledger: the last day and the first that is too far, the last byte that is shown,
// sets that are used again, incidents with more than one dispute.
#include "ledger/ledger_internal.h"
#include "support/ledger_told.h"

// ---- sets of accounts ----

// Whatever slot an account takes, it is gone when the set is cleared.
static void a_cleared_set_holds_nothing(void **state)
{
    const fixture *fixture = *state;
    ledger_accounts set = {0};
    for (int round = 0; round < 3; round++) {
        for (int64_t account = 1; account <= 300; account++) {
            assert_false(ledger_accounts_has(&set, account));
            assert_true(ledger_accounts_put(&set, fixture->arena, account));
            assert_true(ledger_accounts_put(&set, fixture->arena, account));
            assert_true(ledger_accounts_has(&set, account));
            assert_int_equal(set.count, account);
            assert_int_equal(ledger_accounts_find(&set, account), account - 1);
        }
        assert_false(ledger_accounts_has(&set, 301));
        assert_int_equal(ledger_accounts_find(&set, 301), UINT32_MAX);
        ledger_accounts_clear(&set);
        assert_int_equal(set.count, 0);
    }
}

// ---- a file that is empty ----

// Only for writing it becomes a ledger.
static void an_empty_file_is_no_ledger_to_read(void **state)
{
    static const dateline_ledger_mode modes[] = {DATELINE_LEDGER_READ, DATELINE_LEDGER_CHANGE,
                                                 DATELINE_LEDGER_WRITE};
    const fixture *fixture = *state;
    for (int i = 0; i < 3; i++) {
        ledger *ledger = NULL;
        change(fixture, "PRAGMA user_version = 0");
        assert_int_equal(ledger_open(&ledger, fixture->path, modes[i], NULL),
                         i == 2 ? DATELINE_OK : DATELINE_UNSUPPORTED);
        ledger_close(ledger);
    }
}

// Read again, it tells of nothing any more: what it told of leads nowhere.
static void an_article_may_tell_of_nothing_any_more(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    add(fixture, made, true);
    made->incident_count = made->claim_count = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, made, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM redirect"), 0);
}

// ---- which accounts are one incident ----

static void expect_incidents(const fixture *fixture, int64_t count)
{
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), count);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 2);
}

// Two accounts of a killing that differ in their words, `apart` days from each other.
static void add_at_two(const fixture *fixture, int32_t apart, where_precision precision,
                       where_precision other_precision)
{
    article *one = make_article(fixture, "Nine people died in Sfax.", 19000, 9);
    article *other = make_article(fixture, "Nine dead after Sfax attack.", 19000 + apart, 9);
    locate(one, "TUN", 34.7, 10.8);
    locate(other, "TUN", 34.7, 10.8);
    one->where.places[0].precision = precision;
    other->where.places[0].precision = other_precision;
    add(fixture, one, true);
    add(fixture, other, true);
}

static void add_apart(const fixture *fixture, int32_t apart, where_precision precision)
{
    add_at_two(fixture, apart, precision, precision);
}

static void a_town_leads_to_the_same_incident(void **state)
{
    add_apart(*state, 0, WHERE_TOWN);
    expect_incidents(*state, 1);
}

static void a_country_is_no_lead(void **state)
{
    add_apart(*state, 0, WHERE_COUNTRY);
    expect_incidents(*state, 2);
}

static void a_region_is_no_lead(void **state)
{
    add_apart(*state, 0, WHERE_REGION);
    expect_incidents(*state, 2);
}

// A town may be called like its region.
static void a_town_leads_to_no_region_of_its_name(void **state)
{
    add_at_two(*state, 0, WHERE_REGION, WHERE_TOWN);
    expect_incidents(*state, 2);
}

// ---- round-ups ----

// Of a round-up's incidents, each at a place of its own, the first 24 may be told elsewhere, too.
static void add_round_up(const fixture *fixture, const char *places[], uint32_t count)
{
    article *made = make_article(fixture, "Many people died in many towns.", 19000, 9);
    made->claim_count = 0;
    for (uint32_t i = 0; i < count; i++) {
        article_incident *incident = &made->incidents[0];
        if (i > 0) {
            incident = ARENA_PUSH(fixture->arena, made->incidents, made->incident_count,
                                  made->incident_capacity);
            *incident = made->incidents[0];
        }
        incident->place_name = slice_from_string(places[i]);
    }
    add(fixture, made, true);
}

static int64_t incidents_after(const fixture *fixture, const char *place)
{
    article *made = make_article(fixture, "Nine dead after an attack there.", 19000, 9);
    made->incidents[0].place_name = slice_from_string(place);
    add(fixture, made, true);
    return ask(fixture, "SELECT count(*) FROM incident");
}

static void only_the_first_of_a_round_up_are_merged(void **state)
{
    const fixture *fixture = *state;
    char names[26][16];
    const char *places[26];
    for (int i = 0; i < 26; i++) {
        snprintf(names[i], sizeof names[i], "Town %c%c", 'A' + i, 'A' + i);
        places[i] = names[i];
    }
    add_round_up(fixture, places, 26);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 26);
    assert_int_equal(incidents_after(fixture, names[23]), 26);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 27);
}

static void what_stands_far_behind_is_not(void **state)
{
    const fixture *fixture = *state;
    char names[26][16];
    const char *places[26];
    for (int i = 0; i < 26; i++) {
        snprintf(names[i], sizeof names[i], "Town %c%c", 'A' + i, 'A' + i);
        places[i] = names[i];
    }
    add_round_up(fixture, places, 26);
    assert_int_equal(incidents_after(fixture, names[24]), 27);
}

// ---- disputes ----

static void add_count(article *article, article_slot slot, uint32_t low, uint32_t high)
{
    claim(article, slot, "n", article->source.title.data);
    article_claim *made = &article->claims[article->claim_count - 1];
    made->range = (howmany_range){low, high};
    made->value = howmany_range_text(article->arena, made->range);
}

// Three slots are contradicted: three disputes, and every claim in them is marked.
static void every_dispute_is_written(void **state)
{
    const fixture *fixture = *state;
    article *one = make_article(fixture, "Nine men were killed in a raid.", 19000, 9);
    add_count(one, SLOT_INJURED, 5, 5);
    add_count(one, SLOT_MISSING, 2, 2);
    article *other = make_article(fixture, "Forty were killed in the raid.", 19000, 40);
    other->source.title = SLICE("Hospital counts the dead");
    other->claims[0].holder = other->source.title;
    add_count(other, SLOT_INJURED, 70, 70);
    add_count(other, SLOT_MISSING, 30, 30);
    add(fixture, with_story(fixture, one, 100, 16), true);
    add(fixture, with_story(fixture, other, 100, 16), true);
    expect_incidents(fixture, 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM dispute"), 3);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT slot) FROM dispute"), 3);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE disputed = 3"), 6);
    assert_int_equal(ask(fixture, "SELECT disputed FROM incident"), 3);
}

// ---- tolls of what is judged ----

static void accept_claim(const fixture *fixture, int64_t number)
{
    ledger *ledger = NULL;
    int64_t made = 0;
    const dateline_decision accept = {.kind = DATELINE_DECIDE_ACCEPT, .claim = number, .by = "Ada"};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ledger_decide(&made, ledger, &accept, NULL), DATELINE_OK);
    ledger_close(ledger);
}

// What one account tells in several figures: the first opens the range, each later raises its foot.
static void expect_toll(const fixture *fixture, howmany_range first, howmany_range second,
                        const char *expected)
{
    char sql[200];
    article *made = make_article(fixture, "Some died.", 19000, 1);
    made->claims[0].range = first;
    made->claims[0].value = howmany_range_text(fixture->arena, first);
    add_count(made, SLOT_KILLED, second.low, second.high);
    add(fixture, made, true);
    accept_claim(fixture, 1);
    snprintf(sql, sizeof sql,
             "SELECT coalesce(killed_low, 'x') || '-' || coalesce(killed_high, 'x') = '%s'"
             " FROM incident",
             expected);
    assert_int_equal(ask(fixture, sql), 1);
}

static void a_later_figure_raises_the_foot(void **state)
{
    expect_toll(*state, (howmany_range){5, HOWMANY_UNBOUNDED}, (howmany_range){9, 9}, "9-x");
}

static void a_lower_figure_changes_nothing(void **state)
{
    expect_toll(*state, (howmany_range){9, 9}, (howmany_range){5, 5}, "9-9");
}

static void a_higher_figure_lifts_the_end_too(void **state)
{
    expect_toll(*state, (howmany_range){5, 7}, (howmany_range){9, 12}, "9-9");
}

static void an_upper_bound_alone_is_a_figure(void **state)
{
    expect_toll(*state, (howmany_range){0, 7}, (howmany_range){3, 3}, "3-7");
}

// ---- what is shown around a claim ----

static void expect_shown(const fixture *fixture, uint32_t start, uint32_t length,
                         const char *expected)
{
    char *text = arena_alloc(fixture->arena, (size_t)length + 1);
    memset(text, 'a', length);
    article *made = make_article(fixture, text, 19000, 9);
    made->claims[0].at = (span){start, start + 4};
    add(fixture, made, true);
    buffer page;
    ledger *ledger = open_for_reading(fixture);
    buffer_init(&page, 1 << 20);
    assert_int_equal(
        ledger_browse(ledger, DATELINE_VIEW_CLAIM, &(dateline_query){.id = 1}, &page, NULL),
        DATELINE_OK);
    if (slice_find(buffer_slice(&page), slice_from_string(expected)) == SIZE_MAX)
        fail_msg("no %s in %.*s", expected, (int)page.length, page.data);
    buffer_clear(&page);
    ledger_close(ledger);
}

static void as_much_as_fits_is_shown(void **state)
{
    expect_shown(*state, 1200, 2404,
                 "\"shown_from\":0,\"starts_later\":false,\"ends_earlier\":false");
}

static void a_byte_more_is_cut_at_either_end(void **state)
{
    expect_shown(*state, 1201, 2406,
                 "\"shown_from\":1,\"starts_later\":true,\"ends_earlier\":true");
}

static void a_claim_at_the_end_is_shown_to_the_end(void **state)
{
    expect_shown(*state, 5000, 5004,
                 "\"shown_from\":3800,\"starts_later\":true,\"ends_earlier\":false");
}

// ---- sources ----

static void expect_source(const ledger_claim_row *row, const char *expected)
{
    assert_true(slice_equal(ledger_comparable(row).source, slice_from_string(expected)));
}

// The first that is told, however short: a holder, the agency, the outlet first printed in, the
// own.
static void the_nearest_source_stands_behind_a_claim(void **state)
{
    (void)state;
    ledger_claim_row row = {.holder = SLICE("X"),
                            .via = SLICE("V"),
                            .original = SLICE("O"),
                            .outlet = SLICE("P"),
                            .article_title = SLICE("T")};
    expect_source(&row, "X");
    row.holder = SLICE("unnamed");
    expect_source(&row, "V");
    row.holder = SLICE("author");
    expect_source(&row, "V");
    row.via = SLICE_NONE;
    expect_source(&row, "O");
    row.original = SLICE_NONE;
    expect_source(&row, "P");
    row.outlet = SLICE_NONE;
    expect_source(&row, "T");
}

// ---- agreement ----

static bool count_measure(const ledger_measure_row *row, void *context)
{
    int *left = context;
    assert_true(row->name.length > 0);
    return --*left > 0;
}

static void every_measure_is_told_until_enough(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    ledger *ledger = open_for_reading(fixture);
    int left = 100;
    assert_int_equal(ledger_measure_agreement(ledger, count_measure, &left, NULL), DATELINE_OK);
    assert_int_equal(left, 92);
    left = 3;
    assert_int_equal(ledger_measure_agreement(ledger, count_measure, &left, NULL), DATELINE_OK);
    assert_int_equal(left, 0);
    ledger_close(ledger);
}

#define EDGE_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(EDGE_TEST(a_cleared_set_holds_nothing), EDGE_TEST(an_empty_file_is_no_ledger_to_read),
          EDGE_TEST(an_article_may_tell_of_nothing_any_more),
          EDGE_TEST(a_town_leads_to_the_same_incident), EDGE_TEST(a_country_is_no_lead),
          EDGE_TEST(a_region_is_no_lead), EDGE_TEST(a_town_leads_to_no_region_of_its_name),
          EDGE_TEST(only_the_first_of_a_round_up_are_merged),
          EDGE_TEST(what_stands_far_behind_is_not), EDGE_TEST(every_dispute_is_written),
          EDGE_TEST(a_later_figure_raises_the_foot), EDGE_TEST(a_lower_figure_changes_nothing),
          EDGE_TEST(a_higher_figure_lifts_the_end_too), EDGE_TEST(an_upper_bound_alone_is_a_figure),
          EDGE_TEST(as_much_as_fits_is_shown), EDGE_TEST(a_byte_more_is_cut_at_either_end),
          EDGE_TEST(a_claim_at_the_end_is_shown_to_the_end),
          EDGE_TEST(the_nearest_source_stands_behind_a_claim),
          EDGE_TEST(every_measure_is_told_until_enough))

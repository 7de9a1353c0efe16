// How articles find their incidents while others do the same (PostgreSQL): what is locked and when,
// what is looked at again, when all of it is made once more. What comes out is what one
// writer alone makes.
#include "support/ledger_beside.h"

// ---- what was made ----

static ledger *open_beside(const fixture *fixture)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    write_beside(ledger);
    return ledger;
}

static void add_beside(const article *article, arrives *arrives, int64_t arriving)
{
    bool added = false;
    expect_others(arrives, arriving);
    assert_int_equal(ledger_add(others.ledger, article, &added, NULL), DATELINE_OK);
    assert_true(added);
}

// Accounts by incident, their links and the disputes, as text.
static void tell(char out[2000], const fixture *fixture)
{
    static const char *const asked[] = {
        "SELECT group_concat(incident) FROM (SELECT incident FROM account ORDER BY id)",
        "SELECT group_concat(pair) FROM (SELECT min(one, other) || '-' || max(one, other) || ' ' ||"
        " round(similarity, 6) AS pair FROM link ORDER BY pair)",
        "SELECT group_concat(incident || ' ' || slot) FROM (SELECT * FROM dispute ORDER BY "
        "incident, slot)",
        "SELECT count(*) FROM claim"};
    sqlite3 *database = NULL;
    size_t length = 0;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        sqlite3_stmt *row = NULL;
        assert_int_equal(sqlite3_prepare_v2(database, asked[i], -1, &row, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_step(row), SQLITE_ROW);
        const char *text = (const char *)sqlite3_column_text(row, 0);
        length += (size_t)snprintf(out + length, 2000 - length, "%s\n", text == NULL ? "" : text);
        sqlite3_finalize(row);
    }
    sqlite3_close(database);
}

static void tell_one_writer(char out[2000], void **state)
{
    fixture *fixture = *state;
    char path[256];
    memcpy(path, fixture->path, sizeof path);
    scratch_path(&fixture->scratch, "alone.db", fixture->path);
    for (unsigned i = 0; i < ARTICLES; i++)
        add(fixture, article_of(fixture, i), true);
    tell(out, fixture);
    memcpy(fixture->path, path, sizeof path);
}

// All but the last article, then it with what happens meanwhile; returns what was locked for it.
static const char *add_last(void **state, arrives *arrives, int64_t arriving, bool is_hidden)
{
    char alone[2000], beside[2000];
    const fixture *fixture = *state;
    tell_one_writer(alone, state);
    ledger *ledger = open_beside(fixture);
    for (unsigned i = 0; i + 1 < ARTICLES; i++)
        add_beside(article_of(fixture, i), nobody, 0);
    if (is_hidden)
        hide(arriving);
    add_beside(article_of(fixture, ARTICLES - 1), arrives, arriving);
    tell(beside, fixture);
    ledger_close(ledger);
    assert_string_equal(beside, alone);
    return others.log;
}

// ---- what happens meanwhile ----

static void who_is_not_disturbed_goes_through_once(void **state)
{
    ledger *ledger = open_beside(*state);
    add_beside(article_of(*state, 0), nobody, 0);
    assert_string_equal(others.log, "SR"); // nobody else's account is touched
    add_beside(article_of(*state, 1), nobody, 0);
    assert_string_equal(others.log, "SBR");
    add_beside(article_of(*state, 2), nobody, 0);
    assert_string_equal(others.log, "SBBR"); // the second lies elsewhere
    add_beside(article_of(*state, 3), nobody, 0);
    assert_string_equal(others.log, "SR");
    execute("CREATE TABLE told AS SELECT group_concat(article) AS all_of FROM arrival");
    ledger_close(ledger);
    assert_int_equal(ask(*state, "SELECT all_of = '1,2,3,4' FROM told"), 1);
    assert_int_equal(ask(*state, "SELECT count(DISTINCT incident) FROM account"), 2);
}

static void one_writer_beside_nobody_makes_the_same(void **state)
{
    assert_string_equal(add_last(state, nobody, 0, false), "SBBR");
}

// It is looked at, and grouped anew, before anything is written.
static void who_arrives_while_blocks_are_waited_for_is_linked(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 1, false), "SBBR");
    assert_int_equal(others.arrived, 1);
}

// The search did not find it.
static void who_came_while_blocks_were_waited_for_is_linked(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 1, true), "SBBR");
}

// Its accounts are in another block, too: blocks are taken in order, and so from the start.
static void who_came_and_lies_in_another_block_has_all_made_again(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 2, true), "SBSBBR");
}

// What it touches is another by now: all is taken back and made again, with the blocks held from
// the start.
static void who_arrives_at_the_end_and_is_of_the_incident_has_all_made_again(void **state)
{
    assert_string_equal(add_last(state, at_the_end, 2, false), "SBBRSBBR");
}

static void who_arrives_at_the_end_and_is_of_another_changes_nothing(void **state)
{
    assert_string_equal(add_last(state, at_the_end, 4, false), "SBBR");
    assert_int_equal(others.arrived, 1);
}

// After three tries nobody else may write.
static void who_is_disturbed_too_often_goes_alone(void **state)
{
    assert_string_equal(add_last(state, at_each_end, 2, false), "SBBRSBBRSBBRA");
    assert_int_equal(others.arrived, 3);
}

static bool at_the_beginning(char lock)
{
    return lock == 'S';
}

// It was there before the search began.
static void who_arrives_before_the_search_is_found_by_it(void **state)
{
    assert_string_equal(add_last(state, at_the_beginning, 2, false), "SBBR");
}

// A little alike: the link is kept, and nothing is made again.
static void who_arrives_at_the_end_and_is_hardly_alike_changes_nothing(void **state)
{
    const fixture *fixture = *state;
    article *other = make_article(fixture, "Forty hurt as the harbour burns.", 19001, 40);
    other->source.title = SLICE("Harbour burns");
    other->incidents[0].label = SLICE("Blaze in the harbour");
    ledger *ledger = open_beside(fixture);
    add_beside(other, nobody, 0);
    add_beside(article_of(fixture, 0), at_the_end, 1);
    assert_string_equal(others.log, "SR");
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link WHERE similarity BETWEEN 0.1 AND 0.4"),
                     1);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT incident) FROM account"), 2);
}

// ---- who touches too many blocks ----

#define TOUCHED 300 // accounts of as many weeks: more than a transaction may lock

// Links of the first article's account lead from one to the next.
static void tell_for_weeks(const fixture *fixture)
{
    add(fixture, article_of(fixture, 0), true);
    char sql[800];
    snprintf(sql, sizeof sql,
             "CREATE TEMP TABLE many AS WITH RECURSIVE n(x) AS (SELECT 2 UNION ALL SELECT x + 1"
             " FROM n WHERE x < %d) SELECT n.x AS x, a.* FROM account a, n;"
             "UPDATE many SET id = x, article = 1000 + x, rank = rank || x,"
             " earliest = date('2022-01-08', (7 * x) || ' days'),"
             " latest = date('2022-01-08', (7 * x) || ' days');"
             "INSERT INTO link (one, other, similarity) SELECT x - 1, x, 0.9 FROM many;"
             "ALTER TABLE many DROP COLUMN x; INSERT INTO account SELECT * FROM many",
             TOUCHED);
    change(fixture, sql);
}

// It takes none of them and goes alone.
static void who_touches_too_many_blocks_goes_alone(void **state)
{
    const fixture *fixture = *state;
    tell_for_weeks(fixture);
    ledger *ledger = open_beside(fixture);
    add_beside(article_of(fixture, 4), nobody, 0);
    assert_string_equal(others.log, "SA");
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), TOUCHED + 1);
    assert_int_equal(ask(fixture, "SELECT count(DISTINCT a.incident) FROM account a JOIN account b"
                                  " ON b.incident = a.incident WHERE b.id = 1 AND a.id > 300"),
                     1);
}

// ---- who came and has no story ----

static uint32_t count_late(const article_story *story, uint32_t *related)
{
    ledger_relations relations = {0};
    ledger_accounts articles = {0};
    arena_reset(others.ledger->scratch);
    assert_int_equal(ledger_find_late(&relations, &articles, others.ledger, story, 0, NULL),
                     DATELINE_OK);
    *related = relations.count;
    return articles.count;
}

// All that came are looked at; alike by its story is only who has one, and one that can be read.
static void who_came_is_alike_by_its_story_if_both_have_one(void **state)
{
    const fixture *fixture = *state;
    const article_story *story = article_of(fixture, 1)->story;
    uint32_t related = 0;
    add(fixture, article_of(fixture, 0), true);
    ledger *ledger = open_beside(fixture);
    others.arriving = 1;
    come();
    ledger->arrived = 1;
    assert_int_equal(incident_scorer_open(&ledger->scorer, fixture->lexicon, NULL), DATELINE_OK);
    assert_int_equal(count_late(story, &related), 1);
    assert_int_equal(related, 1);
    assert_int_equal(count_late(NULL, &related), 1);
    assert_int_equal(related, 0);
    execute("UPDATE article SET story = x'00'");
    assert_int_equal(count_late(story, &related), 1);
    assert_int_equal(related, 0);
    ledger_close(ledger);
}

#define IN_MEMORY(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(IN_MEMORY(who_is_not_disturbed_goes_through_once),
          IN_MEMORY(one_writer_beside_nobody_makes_the_same),
          IN_MEMORY(who_arrives_while_blocks_are_waited_for_is_linked),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_the_incident_has_all_made_again),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_another_changes_nothing),
          IN_MEMORY(who_came_while_blocks_were_waited_for_is_linked),
          IN_MEMORY(who_came_and_lies_in_another_block_has_all_made_again),
          IN_MEMORY(who_is_disturbed_too_often_goes_alone),
          IN_MEMORY(who_arrives_at_the_end_and_is_hardly_alike_changes_nothing),
          IN_MEMORY(who_touches_too_many_blocks_goes_alone),
          IN_MEMORY(who_came_is_alike_by_its_story_if_both_have_one),
          IN_MEMORY(who_arrives_before_the_search_is_found_by_it))

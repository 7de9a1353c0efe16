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

#define IN_MEMORY(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(IN_MEMORY(who_is_not_disturbed_goes_through_once),
          IN_MEMORY(one_writer_beside_nobody_makes_the_same),
          IN_MEMORY(who_arrives_while_blocks_are_waited_for_is_linked),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_the_incident_has_all_made_again),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_another_changes_nothing),
          IN_MEMORY(who_came_while_blocks_were_waited_for_is_linked),
          IN_MEMORY(who_came_and_lies_in_another_block_has_all_made_again),
          IN_MEMORY(who_is_disturbed_too_often_goes_alone),
          IN_MEMORY(who_arrives_before_the_search_is_found_by_it))

// Many articles in one transaction: each whole or not at all, all of them safe together.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

static ledger *open_for_writing(const fixture *fixture)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    return ledger;
}

static void gather(ledger *ledger, const article *article, bool expected)
{
    bool added = !expected;
    assert_int_equal(ledger_add(ledger, article, &added, NULL), DATELINE_OK);
    assert_int_equal(added, expected);
}

static void gather_three(const fixture *fixture, ledger *ledger)
{
    ledger_gather(ledger);
    gather(ledger, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    gather(ledger, make_article(fixture, "Nine dead after Sfax attack.", 19000, 9), true);
    gather(ledger, make_article(fixture, "Two people died in Sfax.", 19060, 2), true);
}

#define SAFE "SELECT count(*) FROM article"
#define FOUND(word) "SELECT count(*) FROM article_text WHERE article_text MATCH '" word "'"

static void nothing_is_there_before_all_is_safe(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    gather_three(fixture, ledger);
    assert_int_equal(ask(fixture, SAFE), 0);
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    assert_int_equal(ask(fixture, SAFE), 3);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE incident = 1"), 2);
    assert_int_equal(ask(fixture, FOUND("sfax")), 3);
    ledger_close(ledger);
}

static void what_is_dropped_leaves_nothing(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    gather_three(fixture, ledger);
    ledger_drop_gathered(ledger);
    assert_int_equal(ask(fixture, SAFE), 0);
    // The ledger works on, and an article that is added now is safe at once.
    gather(ledger, make_article(fixture, "One man died in Tunis.", 19100, 1), true);
    assert_int_equal(ask(fixture, SAFE), 1);
    assert_int_equal(ask(fixture, FOUND("tunis")), 1);
    assert_int_equal(ask(fixture, FOUND("sfax")), 1); // its title
    ledger_close(ledger);
}

static void an_end_without_keeping_leaves_nothing(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    gather_three(fixture, ledger);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, SAFE), 0);
}

// Its claims are refused: nothing stays of any, which whoever goes on is told.
static void one_that_fails_takes_all_along(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    change(fixture, "CREATE UNIQUE INDEX refuse ON claim (value) WHERE value = '13'");
    bool added = true;
    assert_true(ledger_gather(ledger));
    gather(ledger, make_article(fixture, "Thirteen people died in Sfax.", 19000, 13), true);
    const article *refused = make_article(fixture, "Thirteen died in Gabes.", 19060, 13);
    const article *next = make_article(fixture, "Two people died in Sfax.", 19120, 2);
    assert_int_equal(ledger_add(ledger, refused, &added, NULL), DATELINE_LEDGER);
    assert_false(added);
    assert_int_equal(ledger_add(ledger, next, &added, NULL), DATELINE_LEDGER);
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_LEDGER);
    assert_int_equal(ask(fixture, SAFE), 0);
    gather(ledger, next, true);
    assert_int_equal(ask(fixture, SAFE), 1);
    assert_int_equal(ask(fixture, FOUND("died")), 1);
    ledger_close(ledger);
}

// The earlier of one text takes the other's place, although neither is safe yet.
static void of_one_text_the_earlier_stands(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    article *late = make_article(fixture, "Nine people died in Sfax.", 19005, 9);
    article *early = make_article(fixture, "Nine people died in Sfax.", 19000, 9);
    late->source.title = SLICE("Late edition");
    ledger_gather(ledger);
    gather(ledger, late, true);
    gather(ledger, early, false);
    gather(ledger, late, false);
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    assert_int_equal(ask(fixture, "SELECT published = '2022-01-08' FROM article"), 1);
    assert_int_equal(ask(fixture, SAFE), 1);
    assert_int_equal(ask(fixture, FOUND("edition")), 0);
    assert_int_equal(ask(fixture, FOUND("died")), 1);
    ledger_close(ledger);
}

// More than are put off: those that there is no room for are written at once.
static void words_of_more_than_are_put_off_are_found(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    ledger_gather(ledger);
    for (uint32_t i = 0; i < LEDGER_UNWRITTEN_MOST + 3; i++) {
        const char *text = arena_format(fixture->arena, "Quarry %u fell in.", i).data;
        gather(ledger, make_article(fixture, text, 19000 + 40 * (int32_t)i, 9), true);
    }
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    assert_int_equal(ask(fixture, FOUND("quarry")), LEDGER_UNWRITTEN_MOST + 3);
    ledger_close(ledger);
}

static void nothing_gathered_is_nothing_to_keep(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    ledger_gather(ledger);
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    ledger_gather(ledger);
    ledger_drop_gathered(ledger);
    gather(ledger, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    assert_int_equal(ask(fixture, SAFE), 1);
    ledger_close(ledger);
}

// What cannot be written at the end is told, and nothing of it stays; the next try works.
static void a_keeping_that_fails_leaves_nothing(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = open_for_writing(fixture);
    dateline_error error = {0};
    change(fixture, "ALTER TABLE article_text RENAME TO hidden");
    gather_three(fixture, ledger);
    assert_int_equal(ledger_keep_gathered(ledger, &error), DATELINE_LEDGER);
    assert_int_equal(ask(fixture, SAFE), 0);
    change(fixture, "ALTER TABLE hidden RENAME TO article_text");
    gather_three(fixture, ledger);
    assert_int_equal(ledger_keep_gathered(ledger, &error), DATELINE_OK);
    assert_int_equal(ask(fixture, SAFE), 3);
    ledger_close(ledger);
}

#define GATHER_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(GATHER_TEST(nothing_is_there_before_all_is_safe),
          GATHER_TEST(what_is_dropped_leaves_nothing),
          GATHER_TEST(an_end_without_keeping_leaves_nothing),
          GATHER_TEST(one_that_fails_takes_all_along), GATHER_TEST(of_one_text_the_earlier_stands),
          GATHER_TEST(words_of_more_than_are_put_off_are_found),
          GATHER_TEST(nothing_gathered_is_nothing_to_keep),
          GATHER_TEST(a_keeping_that_fails_leaves_nothing))

// Which claims of an article take up which, and through whose hands one came: kept, listed, and
// made anew when the article is read again.
#include "support/ledger_told.h"

typedef struct listed {
    ledger_claim_row rows[4];
    uint32_t count;
    arena *arena;
} listed;

static bool keep(const ledger_claim_row *row, void *context)
{
    listed *out = context;
    if (out->count < sizeof out->rows / sizeof *out->rows) {
        out->rows[out->count] = *row;
        ledger_keep_claim_row(&out->rows[out->count++], out->arena);
    }
    return true;
}

static article *told_twice(const fixture *fixture)
{
    article *made =
        make_article(fixture, "Nine men were killed, but a nurse counted ten.", 19000, 9);
    claim(made, SLOT_KILLED, "10", "nurse");
    made->claims[1].range = (howmany_range){10, 10};
    made->claims[1].chain = SLICE("Hill Wire" ARTICLE_CHAIN_LINK "nurse");
    made->answers = ARENA_NEW(fixture->arena, article_answer);
    made->answers[0] = (article_answer){1, 0, ANSWER_OPPOSES, {22, 25}};
    made->answer_count = 1;
    return made;
}

static void list(listed *out, const fixture *fixture)
{
    ledger *ledger = NULL;
    const ledger_filter all = LEDGER_ALL;
    *out = (listed){.arena = fixture->arena};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_find_claims(ledger, &all, keep, out, NULL), DATELINE_OK);
    ledger_close(ledger);
}

// Of the two the nurse's is against the other, whatever their numbers.
static void assert_told(const fixture *fixture)
{
    listed found;
    list(&found, fixture);
    assert_int_equal(found.count, 2);
    const uint32_t nurse = slice_equal(found.rows[0].holder, SLICE("nurse")) ? 0 : 1;
    char expected[40];
    snprintf(expected, sizeof expected, "opposes %lld but", (long long)found.rows[1 - nurse].id);
    assert_slice(found.rows[nurse].answers, expected);
    assert_slice(found.rows[nurse].chain, "Hill Wire" ARTICLE_CHAIN_LINK "nurse");
    assert_int_equal(found.rows[1 - nurse].answers.length, 0);
    assert_int_equal(found.rows[1 - nurse].chain.length, 0);
}

static void keeps_which_claim_takes_up_which(void **state)
{
    const fixture *fixture = *state;
    add(fixture, told_twice(fixture), true);
    assert_told(fixture);
}

static void makes_them_anew_with_the_article(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    article *made = told_twice(fixture);
    add(fixture, made, true);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, made, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_told(fixture);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM answer"), 1);
    made->answer_count = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_reread(ledger, made, NULL), DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM answer"), 0);
}

// "In line\nwith": a line of the text is none of the list.
static void lists_words_that_a_line_parts(void **state)
{
    const fixture *fixture = *state;
    listed found;
    article *made =
        make_article(fixture, "Nine men died, in line\nwith what a nurse said.", 19000, 9);
    claim(made, SLOT_KILLED, "9", "nurse");
    made->answers = ARENA_NEW(fixture->arena, article_answer);
    made->answers[0] = (article_answer){1, 0, ANSWER_AGREES, {15, 27}};
    made->answer_count = 1;
    add(fixture, made, true);
    list(&found, fixture);
    assert_int_equal(found.count, 2);
    const uint32_t nurse = slice_equal(found.rows[0].holder, SLICE("nurse")) ? 0 : 1;
    char expected[40];
    snprintf(expected, sizeof expected, "agrees %lld in line with",
             (long long)found.rows[1 - nurse].id);
    assert_slice(found.rows[nurse].answers, expected);
}

TEST_MAIN(
    cmocka_unit_test_setup_teardown(keeps_which_claim_takes_up_which, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(makes_them_anew_with_the_article, open_fixture, close_fixture),
    cmocka_unit_test_setup_teardown(lists_words_that_a_line_parts, open_fixture, close_fixture))

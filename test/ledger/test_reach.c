// Where very many accounts hang together: bounds of what is walked over, read and known, and
// ledgers from elsewhere whose texts' hashes part nothing.
#include "support/ledger_web.h"

#define TOO_MANY (LEDGER_TOGETHER + 70)

// All linked as strongly as can be, whose hashes begin with the same digits.
static web *copies_of_one(uint32_t same_digits, uint32_t seed)
{
    web *made = web_new(TOO_MANY, seed);
    for (uint32_t i = 0; i < made->count; i++) {
        memset(made->rank[i], 'a', same_digits);
        if (i > 0)
            link_two(made, i, random_below(&state_of_chance, i), 0.995);
    }
    return made;
}

static ledger *open_web(const fixture *fixture, web *web)
{
    web_write(web, fixture);
    free(web);
    return open_written(fixture);
}

static ledger_accounts reach(ledger *ledger, int64_t account)
{
    ledger_accounts found = {0};
    assert_int_equal(ledger_reach(&found, ledger, &account, 1, NULL), DATELINE_OK);
    assert_true(ledger_accounts_has(&found, account));
    return found;
}

static ledger_accounts piece(ledger *ledger, int64_t account)
{
    ledger_accounts found = {0};
    assert_int_equal(ledger_piece(&found, ledger, account, NULL), DATELINE_OK);
    assert_true(ledger_accounts_has(&found, account));
    return found;
}

// One digit parts none of them, the second does.
static void digits_part_until_few_are_left(void **state)
{
    ledger *ledger = open_web(*state, copies_of_one(1, 21));
    assert_in_range(piece(ledger, 5).count, 1, LEDGER_TOGETHER);
    ledger_forget_many(ledger);
    assert_in_range(reach(ledger, 5).count, 1, TOO_MANY);
    ledger_close(ledger);
}

// Our own ledgers have one article of a text. Whoever made this one has each account by itself.
static void where_no_digit_parts_them_the_walk_ends(void **state)
{
    ledger *ledger = open_web(*state, copies_of_one(64, 22));
    assert_int_equal(piece(ledger, 5).count, 1);
    ledger_forget_many(ledger);
    assert_in_range(reach(ledger, 5).count, 1, TOO_MANY);
    ledger_close(ledger);
}

#define KNOWN_MOST (1u << 17)

// What is known of too many is forgotten, and learnt anew.
static void so_many_are_known_and_no_more(void **state)
{
    ledger *ledger = open_web(*state, copies_of_one(1, 23));
    for (int64_t i = 0; i <= KNOWN_MOST; i++)
        assert_true(ledger_accounts_put(&ledger->many[0], ledger->known, 1000000 + i));
    (void)reach(ledger, TOO_MANY); // it leads nowhere else
    assert_in_range(ledger->many[0].count, 0, KNOWN_MOST / 2);
    (void)reach(ledger, TOO_MANY); // it leads nowhere else
    assert_in_range(ledger->many[1].count, LEDGER_TOGETHER, TOO_MANY);
    ledger_close(ledger);
}

#define KEPT_MOST (1u << 20)

static uint32_t count_links(ledger *ledger, int64_t account)
{
    const ledger_account_links *links = NULL;
    assert_int_equal(ledger_links_of(&links, ledger, &account, 1, NULL), DATELINE_OK);
    return links->count;
}

// Links that were read are not read again, until they are too many to be kept.
static void so_many_links_are_kept_and_no_more(void **state)
{
    const fixture *fixture = *state;
    web *web = web_new(3, 24);
    link_two(web, 0, 1, 0.9);
    link_two(web, 0, 2, 0.9);
    ledger *ledger = open_web(fixture, web);
    assert_int_equal(count_links(ledger, 1), 2);
    change(fixture, "DELETE FROM link WHERE other = 3");
    ledger->web.kept = KEPT_MOST;
    assert_int_equal(count_links(ledger, 2), 1);
    assert_int_equal(count_links(ledger, 1), 2);
    assert_int_equal(count_links(ledger, 3), 0); // one more than is kept: all are forgotten
    assert_int_equal(count_links(ledger, 1), 1);
    ledger_close(ledger);
}

#define REACH_TEST(name)                                                                           \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(REACH_TEST(digits_part_until_few_are_left),
          REACH_TEST(where_no_digit_parts_them_the_walk_ends),
          REACH_TEST(so_many_are_known_and_no_more), REACH_TEST(so_many_links_are_kept_and_no_more))

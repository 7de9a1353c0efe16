// Which accounts of PostgreSQL's writers wait for each other: those of one week and region. What is
// locked is listened to at the database's own door, over a ledger that is SQLite's.
#include "database/backend.h"
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

static uint32_t at(int32_t day, double latitude, double longitude)
{
    return ledger_block_of((when_interval){day, day}, true, latitude, longitude, SLICE("USA"));
}

static uint32_t within(when_interval days, slice country)
{
    return ledger_block_of(days, false, 0, 0, country);
}

static void a_week_and_a_degree_are_one_block(void **state)
{
    (void)state;
    assert_true(at(16800, 41.25, -95.9) == at(16806, 41.99, -95.1));
    assert_true(at(16800, 41.25, -95.9) != at(16807, 41.25, -95.9));
    assert_true(at(16800, 41.25, -95.9) != at(16800, 42.01, -95.9));
    assert_true(at(16800, 41.25, -95.9) != at(16800, 41.25, -94.9));
}

// Nothing is twice as wide around zero.
static void days_and_places_below_zero_count_down(void **state)
{
    (void)state;
    assert_true(at(-1, 0.5, 0.5) != at(1, 0.5, 0.5));
    assert_true(at(1, -0.5, 0.5) != at(1, 0.5, 0.5));
    assert_true(at(1, 0.5, -0.5) != at(1, 0.5, 0.5));
    assert_true(at(-7, -1, -1) == at(-1, -0.5, -0.5));
}

static void without_a_point_it_is_the_country(void **state)
{
    (void)state;
    const when_interval day = {16800, 16800};
    assert_true(within(day, SLICE("USA")) == within(day, SLICE("USA")));
    assert_true(within(day, SLICE("USA")) != within(day, SLICE("FRA")));
    assert_true(within(day, SLICE("AUS")) != within(day, SLICE("AUT")));
    assert_true(within(day, SLICE("USA")) != within(WHEN_ALWAYS, SLICE("USA")));
    // A range counts where it begins, or ends when its begin is open.
    assert_true(within((when_interval){16800, 16900}, SLICE_NONE) == within(day, SLICE_NONE));
    assert_true(within((when_interval){DAY_OPEN_PAST, 16800}, SLICE_NONE) ==
                within(day, SLICE_NONE));
}

// ---- what is held ----

#define BLOCKS_MOST 256
#define LOCKS_MOST (BLOCKS_MOST + 4)

static struct {
    int64_t taken[LOCKS_MOST];
    uint32_t count;
    uint32_t refused_at; // 0 never
} locks;

static dateline_status note_lock(database *database, int64_t lock, dateline_error *error)
{
    (void)database;
    assert_true(locks.count < LOCKS_MOST);
    locks.taken[locks.count++] = lock;
    return locks.count == locks.refused_at ? error_set(error, DATELINE_LEDGER, 0, 0, "refused")
                                           : DATELINE_OK;
}

static ledger *open_listened(const fixture *fixture)
{
    static database_methods methods;
    ledger *made = NULL;
    assert_int_equal(ledger_open(&made, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    methods = *made->database->methods;
    methods.take_lock = note_lock;
    made->database->methods = &methods;
    memset(&locks, 0, sizeof locks);
    return made;
}

// Puts in an account of another article in each of these blocks; whether some were new.
static bool put(ledger_blocks *set, ledger *ledger, const uint32_t *blocks, uint32_t count)
{
    ledger_member members[8] = {{.article = 0}};
    bool are_more = false;
    assert_true(count < 8);
    for (uint32_t i = 0; i < count; i++)
        members[i] = (ledger_member){.article = 20 + i, .block = blocks[i]};
    members[count] = (ledger_member){.article = 1, .block = 99}; // of the article itself
    const ledger_members touched = {members, count + 1, 8};
    assert_int_equal(ledger_blocks_put(set, &are_more, ledger, &touched, 1, NULL), DATELINE_OK);
    return are_more;
}

static void blocks_of_others_are_kept_in_order_and_once(void **state)
{
    ledger *ledger = open_listened(*state);
    ledger_blocks set = {0};
    assert_false(put(&set, ledger, NULL, 0));
    assert_true(put(&set, ledger, (const uint32_t[]){7, 3, 7}, 3));
    assert_false(put(&set, ledger, (const uint32_t[]){3, 7}, 2));
    assert_true(put(&set, ledger, (const uint32_t[]){7, 5, 1}, 3));
    assert_int_equal(set.count, 4);
    for (uint32_t i = 0; i < set.count; i++)
        assert_int_equal(set.items[i], 1 + 2 * i);
    ledger_close(ledger);
}

// Whoever took them in another order might wait in a circle with somebody.
static void each_block_is_locked_the_lowest_first(void **state)
{
    ledger *ledger = open_listened(*state);
    ledger_blocks set = {0};
    assert_int_equal(ledger_hold(ledger, &set, NULL), DATELINE_OK);
    assert_int_equal(locks.count, 0);
    (void)put(&set, ledger, (const uint32_t[]){7, 3, UINT32_MAX}, 3);
    assert_int_equal(ledger_hold(ledger, &set, NULL), DATELINE_OK);
    assert_int_equal(locks.count, 3);
    for (uint32_t i = 0; i < 3; i++) {
        assert_true((uint32_t)locks.taken[i] == set.items[i]);
        assert_true(locks.taken[i] >> 32 == locks.taken[0] >> 32); // no lock of another kind
        assert_true(locks.taken[i] > UINT32_MAX);
    }
    ledger_close(ledger);
}

static void none_is_locked_behind_one_that_is_refused(void **state)
{
    ledger *ledger = open_listened(*state);
    ledger_blocks set = {0};
    dateline_error error = {0};
    (void)put(&set, ledger, (const uint32_t[]){7, 3, 5}, 3);
    locks.refused_at = 2;
    assert_int_equal(ledger_hold(ledger, &set, &error), DATELINE_LEDGER);
    assert_int_equal(locks.count, 2);
    ledger_close(ledger);
}

// The server's table of locks is for all writers together.
static void so_many_are_too_many(void **state)
{
    (void)state;
    assert_false(ledger_blocks_are_many(&(ledger_blocks){.count = BLOCKS_MOST}));
    assert_true(ledger_blocks_are_many(&(ledger_blocks){.count = BLOCKS_MOST + 1}));
}

// One lock for all who arrive, and none of the blocks'.
static void who_arrives_waits_for_who_arrives(void **state)
{
    ledger *ledger = open_listened(*state);
    ledger->arrived = 77;
    assert_int_equal(ledger_begin_arriving(ledger, NULL), DATELINE_OK);
    assert_int_equal(locks.count, 1);
    assert_true(locks.taken[0] > 0 && locks.taken[0] <= UINT32_MAX &&
                locks.taken[0] != LEDGER_APPLICATION_ID);
    assert_int_equal(ledger->arrived, 0); // asked again: SQLite's ledgers count none
    locks.refused_at = 2;
    assert_int_equal(ledger_begin_arriving(ledger, NULL), DATELINE_LEDGER);
    ledger_close(ledger);
}

#define IN_MEMORY(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(cmocka_unit_test(a_week_and_a_degree_are_one_block),
          cmocka_unit_test(days_and_places_below_zero_count_down),
          cmocka_unit_test(without_a_point_it_is_the_country),
          IN_MEMORY(blocks_of_others_are_kept_in_order_and_once),
          IN_MEMORY(each_block_is_locked_the_lowest_first),
          IN_MEMORY(none_is_locked_behind_one_that_is_refused),
          cmocka_unit_test(so_many_are_too_many), IN_MEMORY(who_arrives_waits_for_who_arrives))

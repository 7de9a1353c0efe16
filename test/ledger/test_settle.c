// Which incident each group of accounts gets: the rule told again, slowly, for groups by chance.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define MOST 14u
#define OLD 6 // incidents that there were, 1 to 6

static uint64_t state_of_chance;

// Accounts 1 to count in the order of their keys.
typedef struct scene {
    uint32_t count;
    uint32_t group[MOST + 1];
    int64_t was_in[MOST + 1]; // 0: new
    int64_t expected[MOST + 1];
    int64_t became[OLD + 1]; // where an incident that is gone leads, 0: it stays
    int64_t last;            // number that was given
} scene;

static void make_scene(scene *out, uint32_t seed)
{
    state_of_chance = seed * 7919;
    *out = (scene){.count = 1 + random_below(&state_of_chance, MOST), .last = OLD};
    const uint32_t groups = 1 + random_below(&state_of_chance, out->count);
    for (uint32_t i = 1; i <= out->count; i++) {
        out->group[i] = random_below(&state_of_chance, groups);
        out->was_in[i] =
            random_below(&state_of_chance, 3) == 0 ? 0 : 1 + random_below(&state_of_chance, OLD);
    }
}

// ---- the rule ----

static int64_t oldest_free(const scene *scene, uint32_t group, const bool *is_taken)
{
    int64_t oldest = 0;
    for (uint32_t i = 1; i <= scene->count; i++)
        if (scene->group[i] == group && scene->was_in[i] != 0 && !is_taken[scene->was_in[i]] &&
            (oldest == 0 || scene->was_in[i] < oldest))
            oldest = scene->was_in[i];
    return oldest;
}

static void put_into(scene *scene, uint32_t group, int64_t incident)
{
    for (uint32_t i = 1; i <= scene->count; i++)
        if (scene->group[i] == group)
            scene->expected[i] = incident;
}

static bool has_members(const scene *scene, uint32_t group)
{
    for (uint32_t i = 1; i <= scene->count; i++)
        if (scene->group[i] == group)
            return true;
    return false;
}

static void settle_slowly(scene *scene)
{
    bool is_taken[OLD + 1] = {false}, is_new[MOST] = {false}, is_done[MOST] = {false};
    // Those choose first whose eldest account came first.
    for (uint32_t i = 1; i <= scene->count; i++) {
        const uint32_t group = scene->group[i];
        if (is_done[group])
            continue;
        is_done[group] = true;
        const int64_t oldest = oldest_free(scene, group, is_taken);
        is_taken[oldest] = true;
        is_new[group] = oldest == 0;
        put_into(scene, group, oldest);
    }
    for (uint32_t group = 0; group < MOST; group++)
        if (is_new[group] && has_members(scene, group))
            put_into(scene, group, ++scene->last);
    // What is gone leads to the first group that has an account of it.
    for (uint32_t group = MOST; group-- > 0;)
        for (uint32_t i = scene->count; i > 0; i--)
            if (scene->group[i] == group && !is_taken[scene->was_in[i]])
                scene->became[scene->was_in[i]] = scene->expected[i];
}

// ---- the ledger ----

static void write_scene(const scene *scene, const fixture *fixture)
{
    buffer sql;
    buffer_init(&sql, 1 << 20);
    unlink(fixture->path);
    add(fixture, make_article(fixture, "Nine died.", 19000, 9), true);
    buffer_add(&sql, SLICE("BEGIN; CREATE TEMP TABLE made AS SELECT * FROM account;"
                           "CREATE TEMP TABLE told AS SELECT * FROM incident;"
                           "DELETE FROM account; DELETE FROM incident; DELETE FROM change;"));
    for (int64_t old = 1; old <= OLD; old++)
        buffer_add_format(&sql,
                          "UPDATE told SET id = %d, disputed = 0;"
                          "INSERT INTO incident SELECT * FROM told;"
                          "INSERT INTO change VALUES (%d, 5, '2020-01-01T00:00:00Z', 0);",
                          (int)old, (int)old);
    for (uint32_t i = 1; i <= scene->count; i++)
        buffer_add_format(&sql,
                          "UPDATE made SET id = %u, incident = %d, number = %u, rank = '%04u';"
                          "INSERT INTO account SELECT * FROM made;",
                          i, (int)scene->was_in[i], i, i);
    buffer_add(&sql, SLICE("COMMIT;"));
    buffer_add_byte(&sql, '\0');
    change(fixture, sql.data);
    buffer_clear(&sql);
}

// Members come in any order.
static void settle(const scene *scene, const fixture *fixture)
{
    ledger *ledger = NULL;
    ledger_members all = {0};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (uint32_t i = 1; i <= scene->count; i++) {
        ledger_member *member = ARENA_PUSH(ledger->scratch, all.items, all.count, all.capacity);
        assert_non_null(member);
        const uint32_t account = 1 + (i * 3 + 1) % scene->count;
        const uint32_t number = scene->count % 3 == 0 ? i : account;
        *member = (ledger_member){.account = number,
                                  .incident = scene->was_in[number],
                                  .group = scene->group[number],
                                  .key = arena_format(ledger->scratch, "%04u/%u", number, number)};
    }
    assert_int_equal(ledger_settle(ledger, &all, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < all.count; i++) {
        assert_int_equal(all.items[i].put_into, scene->expected[all.items[i].account]);
        assert_int_equal(ledger_is_new(ledger, all.items[i].put_into), all.items[i].put_into > OLD);
    }
    ledger_close(ledger);
}

// What the question answers of a number, which it calls ?1.
static int64_t ask_of(const fixture *fixture, const char *question, int64_t number)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database, question, -1, &statement, NULL), SQLITE_OK);
    sqlite3_bind_int64(statement, 1, number);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    const int64_t answer = sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return answer;
}

#define NUMBER(of, number) ask_of(fixture, "SELECT count(*) FROM " of, number)

// Has it other accounts than before?
static bool is_changed(const scene *scene, int64_t incident)
{
    for (uint32_t i = 1; i <= scene->count; i++)
        if ((scene->was_in[i] == incident) != (scene->expected[i] == incident))
            return true;
    return false;
}

static void expect_settled(const scene *scene, const fixture *fixture)
{
    for (uint32_t i = 1; i <= scene->count; i++)
        assert_int_equal(ask_of(fixture, "SELECT incident FROM account WHERE id = ?1", i),
                         scene->expected[i]);
    for (int64_t old = 1; old <= OLD; old++) {
        const bool is_gone = scene->became[old] != 0;
        assert_int_equal(ask_of(fixture, "SELECT count(*) FROM incident WHERE id = ?1", old),
                         !is_gone);
        assert_int_equal(
            ask_of(fixture, "SELECT coalesce(max(became), 0) FROM redirect WHERE gone = ?1", old),
            scene->became[old]);
        assert_int_equal(
            ask_of(fixture, "SELECT is_withdrawn FROM change WHERE incident = ?1", old), is_gone);
        assert_int_equal(
            ask_of(fixture, "SELECT revision > 5 FROM change WHERE incident = ?1", old),
            is_gone || is_changed(scene, old));
    }
    for (int64_t made = OLD + 1; made <= scene->last; made++)
        assert_int_equal(NUMBER("incident WHERE id = ?1", made), 1);
    assert_int_equal(NUMBER("change WHERE incident > ?1", OLD), scene->last - OLD);
}

static void each_group_keeps_the_oldest_it_can_have(void **state)
{
    const fixture *fixture = *state;
    for (uint32_t seed = 1; seed <= 60; seed++) {
        scene scene;
        make_scene(&scene, seed);
        settle_slowly(&scene);
        write_scene(&scene, fixture);
        settle(&scene, fixture);
        expect_settled(&scene, fixture);
        arena_reset(fixture->arena);
    }
}

TEST_MAIN(cmocka_unit_test_setup_teardown(each_group_keeps_the_oldest_it_can_have,
                                          open_fixture_in_memory, close_fixture))

// A ledger is made, or an older one brought up to date, whole or not at all.
#include "ledger/ledger_internal.h"
#include "support/ledger_sweep.h"

// Of any schema.
static const char *const of_any_schema[] = {"PRAGMA user_version",
                                            "SELECT sql FROM sqlite_schema ORDER BY name", NULL};

static void lay_down_old(const fixture *fixture, const char *name)
{
    char path[300];
    snprintf(path, sizeof path, "%s/%s", DATELINE_TEST_FOLDER, name);
    const slice sql = scratch_read(path);
    char *text = calloc(1, sql.length + 1);
    assert_non_null(text);
    memcpy(text, sql.data, sql.length);
    change(fixture, text);
    free(text);
    free((void *)(uintptr_t)sql.data);
}

static void count_step(void *context, uint32_t step, uint32_t steps)
{
    uint32_t *seen = context;
    assert_true(step >= *seen && step <= steps);
    *seen = step;
}

// The oldest goes through every step.
static void an_old_ledger_becomes_a_new_one(void **state)
{
    const fixture *fixture = *state;
    lay_down_old(fixture, "schema_1.sql");
    sweep_all(fixture, &(sweep_subject){.name = "upgrade",
                                        .mode = DATELINE_LEDGER_CHANGE,
                                        .opens = true,
                                        .queries = of_any_schema,
                                        .stride = 9});
}

static void a_new_ledger_is_made(void **state)
{
    const fixture *fixture = *state;
    change(fixture, "CREATE TABLE t (x); DROP TABLE t");
    sweep_all(fixture, &(sweep_subject){.name = "a new ledger",
                                        .mode = DATELINE_LEDGER_WRITE,
                                        .opens = true,
                                        .queries = of_any_schema});
}

static void who_waits_is_told_each_step(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    uint32_t seen = 0;
    lay_down_old(fixture, "schema_1.sql");
    assert_int_equal(ledger_open_watched(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, count_step,
                                         &seen, NULL),
                     DATELINE_OK);
    assert_true(seen > 2);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "PRAGMA user_version"), LEDGER_SCHEMA_VERSION);
}

static void bring_up_to_date(void *context)
{
    const fixture *fixture = context;
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    ledger_close(ledger);
}

// Both saw an old ledger; the second to hold it finds a new one.
static void another_program_may_have_done_it_meanwhile(void **state)
{
    fixture *fixture = *state;
    ledger *ledger = NULL;
    lay_down_old(fixture, "schema_11.sql");
    statement_fault_come_between("BEGIN IMMEDIATE", bring_up_to_date, fixture);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_OK);
    assert_int_equal(ask(fixture, "PRAGMA user_version"), LEDGER_SCHEMA_VERSION);
    ledger_close(ledger);
}

// Rows that lead nowhere: it stays as it was.
static void a_damaged_ledger_is_left_alone(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    lay_down_old(fixture, "schema_1.sql");
    change(fixture, "PRAGMA foreign_keys = OFF; UPDATE stay SET article = 99");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_CHANGE, NULL),
                     DATELINE_CORRUPT);
    assert_int_equal(ask(fixture, "PRAGMA user_version"), 1);
}

#define UPGRADE_TEST(name)                                                                         \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(UPGRADE_TEST(an_old_ledger_becomes_a_new_one), UPGRADE_TEST(a_new_ledger_is_made),
          UPGRADE_TEST(who_waits_is_told_each_step), UPGRADE_TEST(a_damaged_ledger_is_left_alone),
          UPGRADE_TEST(another_program_may_have_done_it_meanwhile))

#include "support/cmocka_all.h"

#include "database/database.h"

static database *open_memory(void)
{
    database *made = NULL;
    assert_int_equal(database_open(&made, ":memory:", DATABASE_WRITE, NULL), DATELINE_OK);
    return made;
}

static int64_t ask(database *database, const char *sql)
{
    int64_t answer = -1;
    assert_int_equal(database_ask(&answer, database, sql, NULL), DATELINE_OK);
    return answer;
}

static void tells_urls_from_paths(void **state)
{
    (void)state;
    assert_true(database_is_url("postgresql://host/news"));
    assert_true(database_is_url("postgres:///news?host=/run"));
    assert_false(database_is_url("postgresql.db"));
    assert_false(database_is_url("news.db"));
}

static void gives_back_what_was_bound(void **state)
{
    (void)state;
    database *database = open_memory();
    database_statement *statement = NULL;
    assert_int_equal(
        database_prepare(&statement, database, SLICE("SELECT ?, ?, ?, ?, :name"), NULL),
        DATELINE_OK);
    assert_int_equal(database_parameter(statement, ":name"), 5);
    assert_int_equal(database_parameter(statement, ":other"), 0);
    database_bind_text(statement, 1, SLICE("day"));
    database_bind_number(statement, 2, -7);
    database_bind_real(statement, 3, 0.1);
    database_bind_text(statement, 4, SLICE_NONE);
    database_bind_copy(statement, 5, SLICE("x"));
    assert_int_equal(database_step(statement), DATABASE_ROW);
    assert_true(slice_equal(database_column_text(statement, 0), SLICE("day")));
    assert_int_equal(database_column_number(statement, 1), -7);
    assert_true(database_column_real(statement, 2) == 0.1);
    assert_true(database_column_is_null(statement, 3));
    assert_int_equal(database_step(statement), DATABASE_DONE);
    database_finalize(statement);
    database_close(database);
}

// A filter that could not be bound would let through all that it was to keep out.
static void does_not_ask_without_what_could_not_be_bound(void **state)
{
    (void)state;
    database *database = open_memory();
    database_statement *statement = NULL;
    assert_int_equal(database_prepare(&statement, database, SLICE("SELECT ?"), NULL), DATELINE_OK);
    database_bind_text(statement, 1, SLICE("day"));
    database_bind_text(statement, 2, SLICE("none is asked for"));
    assert_int_equal(database_step(statement), DATABASE_FAULT);
    database_restart(statement);
    database_bind_text(statement, 1, SLICE("day"));
    assert_int_equal(database_step(statement), DATABASE_ROW);
    database_finalize(statement);
    database_close(database);
}

static void takes_back_what_was_not_committed(void **state)
{
    (void)state;
    database *database = open_memory();
    assert_int_equal(database_execute(database, "CREATE TABLE t (a)", NULL), DATELINE_OK);
    assert_int_equal(database_begin_writing(database, 1, NULL), DATELINE_OK);
    assert_int_equal(database_execute(database, "INSERT INTO t VALUES (1)", NULL), DATELINE_OK);
    database_roll_back(database);
    assert_int_equal(ask(database, "SELECT count(*) FROM t"), 0);
    assert_int_equal(database_begin_writing(database, 1, NULL), DATELINE_OK);
    assert_int_equal(database_execute(database, "INSERT INTO t VALUES (1)", NULL), DATELINE_OK);
    assert_int_equal(database_commit(database, NULL), DATELINE_OK);
    assert_int_equal(ask(database, "SELECT count(*) FROM t"), 1);
    database_close(database);
}

static void has_our_functions(void **state)
{
    (void)state;
    database *database = open_memory();
    assert_int_equal(ask(database, "SELECT contains('Café Łódź', 'cafe lod')"), 1);
    assert_int_equal(ask(database, "SELECT contains('Cafe', 'café')"), 0);
    assert_int_equal(ask(database, "SELECT day_plus('2024-02-28', 2) = '2024-03-01'"), 1);
    assert_int_equal(ask(database, "SELECT day_plus(NULL, 2) IS NULL"), 1);
    assert_int_equal(ask(database, "SELECT characters('aéb', 3)"), 2);
    assert_int_equal(ask(database, "SELECT bytes('aé')"), 3);
    assert_int_equal(ask(database, "SELECT has_at('aéb', 1, 3, 'é')"), 1);
    assert_int_equal(ask(database, "SELECT has_at('aéb', 1, 9, 'é')"), 0);
    assert_int_equal(ask(database, "SELECT length(utc_now())"), 20);
    database_close(database);
}

static void says_whose_fault_it_is(void **state)
{
    (void)state;
    database *database = open_memory();
    dateline_error error = {0};
    int64_t answer = 0;
    assert_int_equal(database_ask(&answer, database, "SELEKT 1", &error), DATELINE_LEDGER);
    assert_true(database_blames_statement(database));
    database_close(database);
    assert_int_equal(database_open(&database, "/nowhere/at/all.db", DATABASE_READ, &error),
                     DATELINE_LEDGER);
    assert_null(database);
}

// A URL that is none is not repeated: it may hold a password.
static void keeps_a_password_to_itself(void **state)
{
    (void)state;
    database *database = NULL;
    dateline_error error = {0};
    assert_int_equal(
        database_open(&database, "postgresql://a:sesame%zz@b/c", DATABASE_READ, &error),
        DATELINE_LEDGER);
    assert_null(strstr(error.message, "sesame"));
}

// PostgreSQL's folding is written out of the same tables: one letter for one, or several for one.
static void writes_its_functions_for_the_other_back_end(void **state)
{
    (void)state;
    buffer sql;
    buffer_init(&sql, (size_t)1 << 18);
    database_write_functions(&sql, "news");
    const slice text = buffer_slice(&sql);
    assert_false(sql.failed);
    assert_int_equal(slice_find(text, SLICE("@.")), SIZE_MAX);
    assert_int_not_equal(slice_find(text, SLICE("FUNCTION news.day_plus(")), SIZE_MAX);
    assert_int_not_equal(slice_find(text, SLICE("FUNCTION news.fold(")), SIZE_MAX);
    assert_int_not_equal(slice_find(text, SLICE(", '\xc3\x9f', 'ss')")), SIZE_MAX);
    buffer_clear(&sql);
    buffer_init(&sql, 100);
    database_write_functions(&sql, "news");
    assert_true(sql.failed);
    buffer_clear(&sql);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_urls_from_paths),
        cmocka_unit_test(gives_back_what_was_bound),
        cmocka_unit_test(does_not_ask_without_what_could_not_be_bound),
        cmocka_unit_test(takes_back_what_was_not_committed),
        cmocka_unit_test(has_our_functions),
        cmocka_unit_test(writes_its_functions_for_the_other_back_end),
        cmocka_unit_test(says_whose_fault_it_is),
        cmocka_unit_test(keeps_a_password_to_itself),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

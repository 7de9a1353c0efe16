// What an overview counts: in days, months or years, and in cells of a map, at the edges of each.
#include "support/ledger_told.h"

// The overview of a ledger, as text of the buffer's.
static void overview(buffer *out, const fixture *fixture, const double *box)
{
    dateline_error error = {0};
    const dateline_query query = {.limit = 1, .box = box};
    ledger *ledger = open_for_reading(fixture);
    buffer_init(out, 1 << 22);
    assert_int_equal(ledger_browse(ledger, DATELINE_VIEW_OVERVIEW, &query, out, &error),
                     DATELINE_OK);
    ledger_close(ledger);
}

static bool has(const buffer *page, const char *wanted)
{
    return slice_find(buffer_slice(page), slice_from_string(wanted)) != SIZE_MAX;
}

static void assert_has(const fixture *fixture, const double *box, const char *wanted)
{
    buffer page;
    overview(&page, fixture, box);
    if (!has(&page, wanted))
        fail_msg("no %s in %.*s", wanted, (int)page.length, page.data);
    buffer_clear(&page);
}

static uint32_t count_of(const buffer *page, const char *wanted)
{
    uint32_t count = 0;
    slice rest = buffer_slice(page);
    for (size_t at; (at = slice_find(rest, slice_from_string(wanted))) != SIZE_MAX; count++)
        rest = slice_of(rest.data + at + 1, rest.length - at - 1);
    return count;
}

// As many copies of the first incident as the statement's rows; all else goes.
static void fill(const fixture *fixture, const char *rows)
{
    char sql[1024];
    if (ask(fixture, "SELECT count(*) FROM incident") > 3)
        change(fixture, "DELETE FROM incident WHERE id > 3");
    snprintf(sql, sizeof sql,
             "INSERT INTO incident (type, label, earliest, latest, latitude, longitude, precision,"
             " killed_low, killed_high, disputed)"
             " SELECT 'ASSAULT', 'Raid', day, day, latitude, longitude, 1, 2, 2, 0 FROM (%s)",
             rows);
    change(fixture, sql);
    change(fixture, "UPDATE incident SET earliest = NULL, latest = NULL, latitude = NULL,"
                    " longitude = NULL WHERE id <= 3");
}

#define NUMBERS(from, to)                                                                          \
    "WITH n(i) AS (VALUES(" #from ") UNION ALL SELECT i + 1 FROM n WHERE i < " #to ")"

static void days_become_months_and_years(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, NUMBERS(0, 129) " SELECT date('2020-01-01', i || ' days') AS day,"
                                  " NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"day\",\"earlier\":0,\"later\":0,\"undated\":3,");
    assert_has(fixture, NULL,
               "{\"start\":\"2020-05-09\",\"incidents\":1,\"contradicted\":0,\"killed\":2}");
    fill(fixture, NUMBERS(0, 130) " SELECT date('2020-01-01', i || ' days') AS day,"
                                  " NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"month\"");
    assert_has(fixture, NULL, "[{\"start\":\"2020-01\",\"incidents\":31,");
    assert_has(fixture, NULL,
               "{\"start\":\"2020-05\",\"incidents\":10,\"contradicted\":0,\"killed\":20}]");
    fill(fixture, NUMBERS(0, 149) " SELECT date('2001-01-01', (i * 30) || ' days') AS day,"
                                  " NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"month\"");
    fill(fixture, NUMBERS(0, 150) " SELECT date('2001-01-01', (i * 30) || ' days') AS day,"
                                  " NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"year\"");
    assert_has(fixture, NULL, "[{\"start\":\"2001\",\"incidents\":13,");
}

// Of 202 dated ones two may stray at either end, and only where most lie close together.
static void strays_are_left_out(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, NUMBERS(0, 201) " SELECT CASE WHEN i < 2 THEN '1900-01-01' WHEN i = 2 THEN"
                                  " '2090-01-01' ELSE date('2020-01-01', (i % 20) || ' days') END"
                                  " AS day, NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"day\",\"earlier\":2,\"later\":1,\"undated\":3,");
    fill(fixture, NUMBERS(0, 201) " SELECT CASE WHEN i < 3 THEN '1900-01-01' ELSE"
                                  " date('2020-01-01', (i % 20) || ' days') END"
                                  " AS day, NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"year\",\"earlier\":0,\"later\":0,");
    fill(fixture, NUMBERS(0, 201) " SELECT CASE WHEN i < 2 THEN '2020-01-01' ELSE"
                                  " date('2020-01-09', (i % 20) || ' days') END"
                                  " AS day, NULL AS latitude, NULL AS longitude FROM n");
    assert_has(fixture, NULL, "\"unit\":\"day\",\"earlier\":0,\"later\":0,");
}

static void days_before_the_first_year_are_undated(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, "SELECT '1799-12-31' AS day, NULL AS latitude, NULL AS longitude UNION ALL"
                  " SELECT '1800-01-01', NULL, NULL UNION ALL SELECT '2300-01-01', NULL, NULL");
    assert_has(fixture, NULL, "\"undated\":5,");
    assert_has(fixture, NULL, "\"bins\":[{\"start\":\"1800-01-01\",\"incidents\":1,");
}

static void without_a_day_there_is_no_bin(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, "SELECT NULL AS day, NULL AS latitude, NULL AS longitude");
    assert_has(fixture, NULL, "\"undated\":4,\"bins\":[]");
    fill(fixture, "SELECT '2020-01-01' AS day, NULL AS latitude, NULL AS longitude");
    assert_has(fixture, NULL,
               "\"undated\":3,\"bins\":[{\"start\":\"2020-01-01\",\"incidents\":1,\"contradicted\":"
               "0,\"killed\":2}]");
}

// Of one day and one place: who died is told from none to a million of each.
static void what_is_contradicted_is_counted(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, NUMBERS(0, 4) " SELECT '2020-01-01' AS day, 0.5 AS latitude, 0.25 AS longitude"
                                " FROM n");
    change(fixture, "UPDATE incident SET disputed = 3 WHERE id % 2 = 0;"
                    "UPDATE incident SET disputed = 2 WHERE id % 2 = 1;"
                    "UPDATE incident SET killed_low = NULL, killed_high = 5 WHERE id = 4;"
                    "UPDATE incident SET killed_low = -1, killed_high = -1 WHERE id = 5;"
                    "UPDATE incident SET killed_low = 1000001 WHERE id = 6;"
                    "UPDATE incident SET killed_low = NULL, killed_high = NULL WHERE id = 7;"
                    "UPDATE incident SET killed_low = 0 WHERE id = 8");
    assert_has(fixture, NULL,
               "{\"start\":\"2020-01-01\",\"incidents\":5,\"contradicted\":3,\"killed\":1000005}");
    assert_has(fixture, NULL,
               "{\"lat\":0.500,\"lon\":0.250,\"incidents\":5,\"contradicted\":3,"
               "\"killed\":1000005}");
}

// ---- the map ----

static void points_lie_in_cells_of_a_degree(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, "SELECT NULL AS day, 34.2 AS latitude, 10.2 AS longitude UNION ALL"
                  " SELECT NULL, 34.8, 10.6 UNION ALL SELECT NULL, 35.1, 10.2 UNION ALL"
                  " SELECT NULL, 90, 180 UNION ALL SELECT NULL, -90, -180");
    assert_has(fixture, NULL, "\"unplaced\":3,");
    assert_has(fixture, NULL,
               "{\"lat\":34.500,\"lon\":10.400,\"incidents\":2,\"contradicted\":0,\"killed\":4}");
    assert_has(fixture, NULL, "{\"lat\":35.100,\"lon\":10.200,\"incidents\":1,");
    assert_has(fixture, NULL, "{\"lat\":90.000,\"lon\":180.000,\"incidents\":1,");
    assert_has(fixture, NULL, "{\"lat\":-90.000,\"lon\":-180.000,\"incidents\":1,");
}

// A box is drawn in 60 lines of 120 cells.
static void a_part_of_the_world_is_drawn_finer(void **state)
{
    static const double box[] = {0, 0, 12, 6};
    const fixture *fixture = *state;
    tell_of_all(fixture);
    fill(fixture, "SELECT NULL AS day, 3.01 AS latitude, 6.01 AS longitude UNION ALL"
                  " SELECT NULL, 3.09, 6.09 UNION ALL SELECT NULL, 3.11, 6.01 UNION ALL"
                  " SELECT NULL, 3.01, 6.11 UNION ALL SELECT NULL, 6, 12");
    assert_has(fixture, box, "{\"lat\":3.050,\"lon\":6.050,\"incidents\":2,");
    assert_has(fixture, box, "{\"lat\":3.110,\"lon\":6.010,\"incidents\":1,");
    assert_has(fixture, box, "{\"lat\":3.010,\"lon\":6.110,\"incidents\":1,");
    assert_has(fixture, box, "{\"lat\":6.000,\"lon\":12.000,\"incidents\":1,");
}

// 441 places a degree apart are too many: two by two of them become one, and none is lost.
static void too_many_cells_are_joined(void **state)
{
    const fixture *fixture = *state;
    buffer page;
    tell_of_all(fixture);
    fill(fixture, NUMBERS(0, 399) " SELECT NULL AS day, i / 20 + 0.5 AS latitude,"
                                  " i % 20 + 0.5 AS longitude FROM n");
    overview(&page, fixture, NULL);
    assert_int_equal(count_of(&page, "{\"lat\":"), 400);
    buffer_clear(&page);
    fill(fixture, NUMBERS(0, 440) " SELECT NULL AS day, i / 21 + 0.5 AS latitude,"
                                  " i % 21 + 0.5 AS longitude FROM n");
    overview(&page, fixture, NULL);
    assert_int_equal(count_of(&page, "{\"lat\":"), 121);
    assert_true(has(
        &page, "{\"lat\":1.000,\"lon\":1.000,\"incidents\":4,\"contradicted\":0,\"killed\":8}"));
    assert_true(has(&page, "{\"lat\":20.500,\"lon\":20.500,\"incidents\":1,\"contradicted\":0,"
                           "\"killed\":2,\"incident\":"));
    buffer_clear(&page);
}

// 90 by 45 places are joined until they are 23 by 12; the last line and column stand for half of
// one.
static void cells_are_joined_until_they_are_few(void **state)
{
    const fixture *fixture = *state;
    buffer page;
    tell_of_all(fixture);
    fill(fixture, NUMBERS(0, 4049) " SELECT NULL AS day, i / 90 * 4 - 88 AS latitude,"
                                   " i % 90 * 4 - 178 AS longitude FROM n");
    overview(&page, fixture, NULL);
    assert_int_equal(count_of(&page, "{\"lat\":"), 276);
    assert_true(has(&page, "{\"lat\":-82.000,\"lon\":-172.000,\"incidents\":16,"));
    assert_true(has(&page, "{\"lat\":88.000,\"lon\":176.000,\"incidents\":2,"));
    buffer_clear(&page);
}

#define COUNTS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(COUNTS_TEST(days_become_months_and_years), COUNTS_TEST(strays_are_left_out),
          COUNTS_TEST(days_before_the_first_year_are_undated),
          COUNTS_TEST(without_a_day_there_is_no_bin), COUNTS_TEST(what_is_contradicted_is_counted),
          COUNTS_TEST(points_lie_in_cells_of_a_degree),
          COUNTS_TEST(a_part_of_the_world_is_drawn_finer), COUNTS_TEST(too_many_cells_are_joined),
          COUNTS_TEST(cells_are_joined_until_they_are_few))

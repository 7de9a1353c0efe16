// Days and figures as people write them.
#include "support/cmocka_all.h"

#include "ledger/ledger.h"

static void assert_interval(const char *text, int32_t earliest, int32_t latest)
{
    when_interval found = {0};
    assert_true(ledger_read_interval(&found, slice_from_string(text)));
    assert_int_equal(found.earliest, earliest);
    assert_int_equal(found.latest, latest);
}

static void days_are_read_as_people_write_them(void **state)
{
    (void)state;
    assert_interval("2022-01-08", 19000, 19000);
    assert_interval("2022-01", 18993, 19023);
    assert_interval("2022", 18993, 19357);
    assert_interval("2024-02", 19754, 19782);
    assert_interval("2022-01..2022-02", 18993, 19051);
    assert_interval("2022-01-08..", 19000, DAY_OPEN_FUTURE);
    assert_interval("..2022-01-08", DAY_OPEN_PAST, 19000);
    static const char *const none[] = {"",           "20",         "2022-1",
                                       "2022-02-30", "2022-13",    "2023..2022",
                                       "yesterday",  "2022-01..x", "x..2022-01"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        when_interval found;
        assert_false(ledger_read_interval(&found, slice_from_string(none[i])));
    }
}

static void a_filter_of_days_says_which_end_is_none(void **state)
{
    (void)state;
    when_interval found;
    dateline_error error = {0};
    assert_int_equal(ledger_read_days(&found, "2022-01", "2022-02", &error), DATELINE_OK);
    assert_int_equal(found.earliest, 18993);
    assert_int_equal(found.latest, 19051);
    assert_int_equal(ledger_read_days(&found, NULL, NULL, &error), DATELINE_OK);
    assert_int_equal(found.earliest, DAY_OPEN_PAST);
    assert_int_equal(found.latest, DAY_OPEN_FUTURE);
    assert_int_equal(ledger_read_days(&found, "soon", NULL, &error), DATELINE_USAGE);
    assert_non_null(strstr(error.message, "\"soon\""));
    assert_int_equal(ledger_read_days(&found, NULL, "later", &error), DATELINE_USAGE);
    assert_non_null(strstr(error.message, "\"later\""));
}

static void assert_range(const char *text, uint32_t low, uint32_t high)
{
    howmany_range found = {0};
    assert_true(ledger_read_range(&found, slice_from_string(text)));
    assert_int_equal(found.low, low);
    assert_int_equal(found.high, high);
}

static void ranges_are_read_as_people_write_them(void **state)
{
    (void)state;
    assert_range("9", 9, 9);
    assert_range("9..14", 9, 14);
    assert_range("9..9", 9, 9);
    assert_range("9..", 9, HOWMANY_UNBOUNDED);
    assert_range("..14", 0, 14);
    static const char *const none[] = {"",     "..", "14..9",       "nine",
                                       "9..x", "-3", "99999999999", "5..99999999999"};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
        howmany_range found;
        assert_false(ledger_read_range(&found, slice_from_string(none[i])));
    }
}

TEST_MAIN(cmocka_unit_test(days_are_read_as_people_write_them),
          cmocka_unit_test(a_filter_of_days_says_which_end_is_none),
          cmocka_unit_test(ranges_are_read_as_people_write_them))

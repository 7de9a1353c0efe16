#include "base/status.h"
#include "support/cmocka_all.h"

static void fills_the_error_and_returns_the_status(void **state)
{
    (void)state;
    dateline_error error;
    assert_int_equal(error_set(&error, DATELINE_LIMIT, 7, 3, "%s: %d", "size", 12), DATELINE_LIMIT);
    assert_int_equal(error.status, DATELINE_LIMIT);
    assert_int_equal(error.position, 7);
    assert_int_equal(error.line, 3);
    assert_string_equal(error.message, "size: 12");
}

static void does_without_an_error(void **state)
{
    (void)state;
    assert_int_equal(error_set(NULL, DATELINE_IO, 0, 0, "gone"), DATELINE_IO);
}

static void cuts_a_long_message(void **state)
{
    (void)state;
    dateline_error error;
    (void)error_set(&error, DATELINE_IO, 0, 0, "%0500d", 1);
    assert_int_equal(strlen(error.message), sizeof error.message - 1);
}

static void names_every_status(void **state)
{
    (void)state;
    const int statuses[] = {DATELINE_OK,        DATELINE_NOT_FOUND, DATELINE_USAGE,
                            DATELINE_IO,        DATELINE_BAD_INPUT, DATELINE_LIMIT,
                            DATELINE_NO_MEMORY, DATELINE_CORRUPT,   DATELINE_UNSUPPORTED,
                            DATELINE_LEDGER,    DATELINE_INTERNAL};
    const size_t count = sizeof statuses / sizeof statuses[0];
    for (size_t i = 0; i < count; i++) {
        const char *name = status_name((dateline_status)statuses[i]);
        assert_string_not_equal(name, "unknown");
        for (size_t j = 0; j < i; j++)
            assert_string_not_equal(name, status_name((dateline_status)statuses[j]));
    }
    assert_string_equal(status_name((dateline_status)-99), "unknown");
}

TEST_MAIN(cmocka_unit_test(fills_the_error_and_returns_the_status),
          cmocka_unit_test(does_without_an_error), cmocka_unit_test(cuts_a_long_message),
          cmocka_unit_test(names_every_status))

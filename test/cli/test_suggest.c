#include "cli/cli.h"
#include "support/cmocka_all.h"

static const char *const names[] = {"read", "parse", "add", "incidents", NULL};

static void suggests_the_nearest_name(void **state)
{
    (void)state;
    assert_string_equal(cli_suggest("raed", names), "read");
    assert_string_equal(cli_suggest("prase", names), "parse");
    assert_string_equal(cli_suggest("incident", names), "incidents");
    assert_string_equal(cli_suggest("ad", names), "add");
}

static void keeps_silent_when_nothing_is_near(void **state)
{
    (void)state;
    assert_null(cli_suggest("serve", names));
    assert_null(cli_suggest("", names));
    assert_null(cli_suggest("a name far longer than any command could ever be", names));
}

TEST_MAIN(cmocka_unit_test(suggests_the_nearest_name),
          cmocka_unit_test(keeps_silent_when_nothing_is_near))

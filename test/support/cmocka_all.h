// cmocka with the headers it wants first, and the main program of a test file:
//
//     TEST_MAIN(cmocka_unit_test(keeps_order), cmocka_unit_test(fails_at_the_limit))
#ifndef SUPPORT_CMOCKA_ALL_H
#define SUPPORT_CMOCKA_ALL_H

// clang-format off
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
// clang-format on

#include "base/span.h"

#define TEST_MAIN(...)                                                                             \
    int main(void)                                                                                 \
    {                                                                                              \
        const struct CMUnitTest tests[] = {__VA_ARGS__};                                           \
        return cmocka_run_group_tests(tests, NULL, NULL);                                          \
    }

// The slice is exactly this text.
#define assert_slice(actual, expected) assert_slice_at((actual), (expected), __FILE__, __LINE__)

static inline void assert_slice_at(slice actual, const char *expected, const char *file, int line)
{
    if (!slice_equal(actual, slice_from_string(expected))) {
        print_error("\"%.*s\" is not \"%s\"\n", (int)actual.length,
                    actual.data == NULL ? "" : actual.data, expected);
        _fail(file, line);
    }
}

#endif

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "howmany/howmany.h"

static const howmany_range nine = {9, 9};
static const howmany_range at_least_nine = {9, HOWMANY_UNBOUNDED};

static void lower_bound_agrees_with_any_higher_toll(void **state)
{
    (void)state;
    assert_true(howmany_agree(at_least_nine, (howmany_range){14, 14}));
    assert_true(howmany_agree(at_least_nine, nine));
    assert_false(howmany_agree(at_least_nine, (howmany_range){6, 6}));
    assert_false(howmany_agree((howmany_range){6, 8}, nine));
}

static void sum_of_an_open_range_stays_open(void **state)
{
    (void)state;
    const howmany_range sum = howmany_sum(at_least_nine, nine);
    assert_int_equal(sum.low, 18);
    assert_int_equal(sum.high, HOWMANY_UNBOUNDED);
}

static void sum_does_not_wrap(void **state)
{
    (void)state;
    const howmany_range huge = {HOWMANY_UNBOUNDED - 1, HOWMANY_UNBOUNDED - 1};
    assert_int_equal(howmany_sum(huge, huge).low, HOWMANY_UNBOUNDED);
}

static void assert_text(arena *arena, howmany_range range, slice expected)
{
    const slice text = howmany_range_text(arena, range);
    assert_int_equal(text.length, expected.length);
    assert_memory_equal(text.data, expected.data, expected.length);
}

static void writes_the_form_of_claims(void **state)
{
    (void)state;
    arena *arena;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    assert_text(arena, nine, SLICE("9"));
    assert_text(arena, at_least_nine, SLICE("9.."));
    assert_text(arena, (howmany_range){0, 37}, SLICE("..37"));
    assert_text(arena, (howmany_range){24, 99}, SLICE("24..99"));
    assert_text(arena, (howmany_range){0, 0}, SLICE("0"));
    arena_close(arena);
}

// A range as the set of the counts it allows, of which 8 stands for all above 7.
static bool allows(howmany_range range, uint32_t count)
{
    return count >= range.low && (range.high == HOWMANY_UNBOUNDED || count <= range.high);
}

static void check_pair(howmany_range a, howmany_range b)
{
    bool meet = false;
    uint32_t least = HOWMANY_UNBOUNDED;
    uint32_t most = 0;
    for (uint32_t one = 0; one <= 8; one++)
        for (uint32_t other = 0; other <= 8; other++) {
            if (!allows(a, one) || !allows(b, other))
                continue;
            meet = meet || one == other;
            least = one + other < least ? one + other : least;
            most = one + other > most ? one + other : most;
        }
    const howmany_range sum = howmany_sum(a, b);
    const bool is_open = a.high == HOWMANY_UNBOUNDED || b.high == HOWMANY_UNBOUNDED;
    assert_int_equal(howmany_agree(a, b), meet);
    assert_int_equal(sum.low, least);
    assert_int_equal(sum.high, is_open ? HOWMANY_UNBOUNDED : most);
}

static void ranges_agree_and_add_as_the_counts_in_them(void **state)
{
    (void)state;
    for (uint32_t low = 0; low < 8; low++)
        for (uint32_t high = low; high <= 8; high++)
            for (uint32_t from = 0; from < 8; from++)
                for (uint32_t to = from; to <= 8; to++)
                    check_pair((howmany_range){low, high == 8 ? HOWMANY_UNBOUNDED : high},
                               (howmany_range){from, to == 8 ? HOWMANY_UNBOUNDED : to});
    const howmany_range half = {HOWMANY_UNBOUNDED / 2, HOWMANY_UNBOUNDED / 2};
    const howmany_range more = {half.low + 1, half.low + 1};
    assert_int_equal(howmany_sum(half, half).high, HOWMANY_UNBOUNDED - 1);
    assert_int_equal(howmany_sum(half, more).high, HOWMANY_UNBOUNDED);
    assert_int_equal(howmany_sum(more, more).high, HOWMANY_UNBOUNDED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lower_bound_agrees_with_any_higher_toll),
        cmocka_unit_test(sum_of_an_open_range_stays_open),
        cmocka_unit_test(sum_does_not_wrap),
        cmocka_unit_test(ranges_agree_and_add_as_the_counts_in_them),
        cmocka_unit_test(writes_the_form_of_claims),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include <stdlib.h>

#include "base/arena.h"
#include "support/cmocka_all.h"
#include "when/when.h"

#define MOST_POINTS 7
#define FAR INT64_C(1000000000000)

static arena *open_arena(void)
{
    arena *opened;
    assert_int_equal(arena_open(&opened, 1 << 28, NULL), DATELINE_OK);
    return opened;
}

static void keeps_both_bounds_of_one_point(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 2);
    assert_true(when_network_add(network, 0, 1, 10, 20));
    when_interval bounds = when_network_bounds(network, 1);
    assert_int_equal(bounds.earliest, 10);
    assert_int_equal(bounds.latest, 20);
    arena_close(arena);
}

static void leaves_points_open_that_nothing_ties(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 3);
    assert_true(when_network_add(network, 1, 2, 1, 1));
    when_interval bounds = when_network_bounds(network, 2);
    assert_int_equal(bounds.earliest, DAY_OPEN_PAST);
    assert_int_equal(bounds.latest, DAY_OPEN_FUTURE);
    arena_close(arena);
}

static void carries_an_offset_over(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 3);
    assert_true(when_network_add(network, 1, 2, 1, 1)); // one day after his arrival
    assert_true(when_network_add(network, 0, 1, 100, 102));
    when_interval bounds = when_network_bounds(network, 2);
    assert_int_equal(bounds.earliest, 101);
    assert_int_equal(bounds.latest, 103);
    arena_close(arena);
}

static void refuses_a_contradiction_and_stays_as_it_was(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 3);
    assert_true(when_network_add(network, 0, 1, 10, 20));
    assert_true(when_network_add(network, 1, 2, 5, DAY_OPEN_FUTURE));
    assert_false(when_network_add(network, 0, 2, DAY_OPEN_PAST, 14));
    assert_false(when_network_add(network, 2, 1, 1, 3));
    assert_true(when_network_add(network, 0, 2, DAY_OPEN_PAST, 15));
    assert_int_equal(when_network_bounds(network, 1).latest, 10);
    assert_int_equal(when_network_bounds(network, 2).earliest, 15);
    arena_close(arena);
}

static void refuses_a_cycle_that_does_not_touch_the_origin(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 4);
    assert_true(when_network_add(network, 1, 2, 1, DAY_OPEN_FUTURE));
    assert_true(when_network_add(network, 2, 3, 1, DAY_OPEN_FUTURE));
    assert_false(when_network_add(network, 3, 1, 0, DAY_OPEN_FUTURE));
    arena_close(arena);
}

static void refuses_points_and_sizes_out_of_range(void **state)
{
    (void)state;
    arena *arena = open_arena();
    assert_null(when_network_new(arena, 0));
    assert_null(when_network_new(arena, 4097));
    when_network *network = when_network_new(arena, 2);
    assert_false(when_network_add(network, 0, 2, 0, 1));
    assert_false(when_network_add(network, 1, 1, 1, 2));
    assert_true(when_network_add(network, 1, 1, -1, 2));
    arena_close(arena);
}

static void stands_the_widest_bounds(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 4);
    for (uint32_t point = 1; point < 4; point++) {
        assert_true(when_network_add(network, point - 1, point, INT32_MAX - 2, INT32_MAX - 1));
    }
    assert_int_equal(when_network_bounds(network, 3).latest, INT32_MAX - 1);
    arena_close(arena);
}

// ---- against brute force: all shortest paths by Floyd and Warshall ----

typedef struct matrix {
    int64_t to[MOST_POINTS][MOST_POINTS];
    uint32_t points;
} matrix;

static void matrix_clear(matrix *matrix, uint32_t points)
{
    matrix->points = points;
    for (uint32_t i = 0; i < points; i++) {
        for (uint32_t j = 0; j < points; j++) {
            matrix->to[i][j] = i == j ? 0 : FAR;
        }
    }
}

// False, and nothing changed, when the constraint makes a negative cycle.
static bool matrix_add(matrix *matrix, uint32_t from, uint32_t to, int64_t low, int64_t high)
{
    struct matrix next = *matrix;
    if (high < next.to[from][to]) {
        next.to[from][to] = high;
    }
    if (-low < next.to[to][from]) {
        next.to[to][from] = -low;
    }
    for (uint32_t k = 0; k < next.points; k++) {
        for (uint32_t i = 0; i < next.points; i++) {
            for (uint32_t j = 0; j < next.points; j++) {
                int64_t through = next.to[i][k] + next.to[k][j];
                if (next.to[i][k] < FAR && next.to[k][j] < FAR && through < next.to[i][j]) {
                    next.to[i][j] = through;
                }
            }
        }
    }
    for (uint32_t i = 0; i < next.points; i++) {
        if (next.to[i][i] < 0) {
            return false;
        }
    }
    *matrix = next;
    return true;
}

static uint32_t next_random(uint32_t *seed)
{
    *seed = *seed * 1664525u + 1013904223u;
    return *seed >> 8;
}

static void check_bounds(const when_network *network, const matrix *matrix)
{
    for (uint32_t point = 0; point < matrix->points; point++) {
        when_interval bounds = when_network_bounds(network, point);
        int64_t high = matrix->to[0][point];
        int64_t low = matrix->to[point][0];
        assert_int_equal(bounds.latest, high == FAR ? DAY_OPEN_FUTURE : (int32_t)high);
        assert_int_equal(bounds.earliest, low == FAR ? DAY_OPEN_PAST : (int32_t)-low);
    }
}

static void agrees_with_all_shortest_paths(void **state)
{
    (void)state;
    arena *arena = open_arena();
    uint32_t refused = 0;
    for (uint32_t seed = 1; seed <= 3000; seed++) {
        uint32_t random = seed;
        uint32_t points = 2 + next_random(&random) % (MOST_POINTS - 1);
        arena_reset(arena);
        when_network *network = when_network_new(arena, points);
        matrix matrix;
        matrix_clear(&matrix, points);
        for (uint32_t edge = 0; edge < 14; edge++) {
            uint32_t from = next_random(&random) % points;
            uint32_t to = next_random(&random) % points;
            int32_t low = (int32_t)(next_random(&random) % 21) - 10;
            int32_t high = low + (int32_t)(next_random(&random) % 8);
            if (from == to) {
                continue;
            }
            bool fits = matrix_add(&matrix, from, to, low, high);
            refused += !fits;
            assert_int_equal(when_network_add(network, from, to, low, high), fits);
            check_bounds(network, &matrix);
        }
    }
    assert_true(refused > 1000); // else the test saw no contradictions
    arena_close(arena);
}

// Constraints that hold for known days, so that none contradicts another.
typedef struct constraint {
    uint32_t from, to;
    int32_t low, high;
} constraint;

#define CONSTRAINTS 12

static void draw_constraints(constraint *drawn, uint32_t points, uint32_t *random)
{
    int32_t days[MOST_POINTS] = {0};
    for (uint32_t point = 1; point < points; point++) {
        days[point] = (int32_t)(next_random(random) % 100);
    }
    for (uint32_t i = 0; i < CONSTRAINTS; i++) {
        uint32_t from = next_random(random) % points;
        uint32_t to = next_random(random) % points;
        int32_t apart = days[to] - days[from];
        int32_t low = apart - (int32_t)(next_random(random) % 5);
        int32_t high = apart + (int32_t)(next_random(random) % 5);
        drawn[i] = (constraint){from, to, low, high};
    }
}

static void the_order_of_adding_does_not_matter(void **state)
{
    (void)state;
    arena *arena = open_arena();
    for (uint32_t seed = 1; seed <= 500; seed++) {
        uint32_t random = seed;
        uint32_t points = 2 + next_random(&random) % (MOST_POINTS - 1);
        constraint drawn[CONSTRAINTS];
        arena_reset(arena);
        draw_constraints(drawn, points, &random);
        when_network *forward = when_network_new(arena, points);
        when_network *backward = when_network_new(arena, points);
        for (uint32_t i = 0; i < CONSTRAINTS; i++) {
            const constraint *one = &drawn[i];
            const constraint *other = &drawn[CONSTRAINTS - 1 - i];
            assert_true(when_network_add(forward, one->from, one->to, one->low, one->high));
            assert_true(
                when_network_add(backward, other->from, other->to, other->low, other->high));
        }
        for (uint32_t point = 0; point < points; point++) {
            when_interval a = when_network_bounds(forward, point);
            when_interval b = when_network_bounds(backward, point);
            assert_int_equal(a.earliest, b.earliest);
            assert_int_equal(a.latest, b.latest);
        }
    }
    arena_close(arena);
}

static void a_long_chain_is_bounded_work(void **state)
{
    (void)state;
    arena *arena = open_arena();
    when_network *network = when_network_new(arena, 4096);
    for (uint32_t point = 4095; point > 0; point--) {
        assert_true(when_network_add(network, point - 1, point, 1, 1));
    }
    assert_int_equal(when_network_bounds(network, 4095).earliest, 4095);
    assert_false(when_network_add(network, 0, 4095, 0, 4000));
    arena_close(arena);
}

TEST_MAIN(cmocka_unit_test(keeps_both_bounds_of_one_point),
          cmocka_unit_test(leaves_points_open_that_nothing_ties),
          cmocka_unit_test(carries_an_offset_over),
          cmocka_unit_test(refuses_a_contradiction_and_stays_as_it_was),
          cmocka_unit_test(refuses_a_cycle_that_does_not_touch_the_origin),
          cmocka_unit_test(refuses_points_and_sizes_out_of_range),
          cmocka_unit_test(stands_the_widest_bounds),
          cmocka_unit_test(agrees_with_all_shortest_paths),
          cmocka_unit_test(the_order_of_adding_does_not_matter),
          cmocka_unit_test(a_long_chain_is_bounded_work))

#include "base/map.h"

#include <stdio.h>

#include "support/cmocka_all.h"

#define KEYS 5000

static int open_arena(void **state)
{
    arena *opened = NULL;
    const dateline_status status = arena_open(&opened, (size_t)16 * 1024 * 1024, NULL);
    *state = opened;
    return status == DATELINE_OK ? 0 : -1;
}

static int close_arena(void **state)
{
    arena_close(*state);
    return 0;
}

static void finds_what_was_put(void **state)
{
    map map;
    map_init(&map, *state);
    assert_null(map_find(&map, SLICE("nobody")));
    for (uint32_t i = 0; i < KEYS; i++) {
        uint32_t *value = map_put(&map, arena_format(*state, "guest %u", i), i * 3);
        assert_non_null(value);
        assert_int_equal(*value, i * 3);
    }
    for (uint32_t i = 0; i < KEYS; i++) {
        char key[32];
        snprintf(key, sizeof key, "guest %u", i);
        const uint32_t *value = map_find(&map, slice_from_string(key));
        assert_non_null(value);
        assert_int_equal(*value, i * 3);
    }
    assert_null(map_find(&map, SLICE("guest 5000")));
    assert_int_equal(map.count, KEYS);
}

static void a_key_that_is_there_keeps_its_value(void **state)
{
    map map;
    map_init(&map, *state);
    *map_put(&map, SLICE("tide"), 4) += 1;
    assert_int_equal(*map_put(&map, SLICE("tide"), 9), 5);
    assert_int_equal(map.count, 1);
}

static void entries_stand_in_order_of_insertion(void **state)
{
    const char *words[] = {"zinc", "alder", "", "moss", "birch"};
    map map;
    map_init(&map, *state);
    for (uint32_t i = 0; i < 5; i++)
        assert_non_null(map_put(&map, slice_from_string(words[i]), i));
    for (uint32_t i = 0; i < 5; i++)
        assert_slice(map.entries[i].key, words[i]);
}

static void without_memory_nothing_is_put(void **state)
{
    (void)state;
    arena *small = NULL;
    assert_int_equal(arena_open(&small, 1000, NULL), DATELINE_OK);
    map map;
    map_init(&map, small);
    uint32_t put = 0;
    char keys[100][4];
    while (put < 100) {
        snprintf(keys[put], sizeof keys[put], "%u", put);
        if (map_put(&map, slice_from_string(keys[put]), put) == NULL)
            break;
        put++;
    }
    assert_in_range(put, 1, 99);
    assert_int_equal(map.count, put);
    for (uint32_t i = 0; i < put; i++)
        assert_int_equal(*map_find(&map, slice_from_string(keys[i])), i);
    arena_close(small);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, open_arena, close_arena)

TEST_MAIN(WITH_ARENA(finds_what_was_put), WITH_ARENA(a_key_that_is_there_keeps_its_value),
          WITH_ARENA(entries_stand_in_order_of_insertion),
          cmocka_unit_test(without_memory_nothing_is_put))

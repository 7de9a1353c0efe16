#include "base/arena.h"
#include "support/cmocka_all.h"

static int open_arena(void **state)
{
    arena *opened = NULL;
    const dateline_status status = arena_open(&opened, (size_t)1024 * 1024, NULL);
    *state = opened;
    return status == DATELINE_OK ? 0 : -1;
}

static int close_arena(void **state)
{
    arena_close(*state);
    return 0;
}

static void gives_zeroed_aligned_memory(void **state)
{
    arena *arena = *state;
    for (size_t size = 0; size < 200; size++) {
        unsigned char *bytes = arena_alloc(arena, size);
        assert_non_null(bytes);
        assert_int_equal((uintptr_t)bytes % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++)
            assert_int_equal(bytes[i], 0);
        memset(bytes, 0xee, size);
    }
}

static void memory_is_zero_again_after_a_reset(void **state)
{
    arena *arena = *state;
    memset(arena_alloc(arena, 5000), 0xee, 5000);
    arena_reset(arena);
    assert_int_equal(arena_used(arena), 0);
    const unsigned char *bytes = arena_alloc(arena, 5000);
    for (size_t i = 0; i < 5000; i++)
        assert_int_equal(bytes[i], 0);
}

static void keeps_objects_apart_over_many_blocks(void **state)
{
    arena *arena = *state;
    unsigned char *objects[60];
    for (int round = 0; round < 3; round++) {
        for (size_t i = 0; i < 60; i++) {
            objects[i] = arena_alloc(arena, 10000);
            assert_non_null(objects[i]);
            memset(objects[i], (int)i, 10000);
        }
        for (size_t i = 0; i < 60; i++) {
            assert_int_equal(objects[i][0], i);
            assert_int_equal(objects[i][9999], i);
        }
        arena_reset(arena);
    }
}

static void fails_past_the_budget_until_reset(void **state)
{
    arena *arena = *state;
    assert_non_null(arena_alloc(arena, 1000 * 1024));
    assert_null(arena_alloc(arena, 100 * 1024));
    assert_true(arena_failed(arena));
    assert_null(arena_alloc(arena, 1));
    arena_reset(arena);
    assert_false(arena_failed(arena));
    assert_non_null(arena_alloc(arena, 1));
}

static void the_budget_can_be_used_to_the_last_byte(void **state)
{
    arena *arena = *state;
    assert_int_equal(arena_left(arena), 1024 * 1024);
    assert_non_null(arena_alloc(arena, (size_t)1024 * 1024));
    assert_int_equal(arena_used(arena), 1024 * 1024);
    assert_int_equal(arena_left(arena), 0);
    assert_null(arena_alloc(arena, 1));
}

static void an_overflowing_array_fails(void **state)
{
    arena *arena = *state;
    assert_null(arena_alloc_array(arena, SIZE_MAX / 2, 3));
    assert_true(arena_failed(arena));
    arena_reset(arena);
    assert_null(arena_alloc(arena, SIZE_MAX));
}

static void copies_and_formats(void **state)
{
    arena *arena = *state;
    char word[] = "ferry";
    const slice copy = arena_copy(arena, slice_of(word, 5));
    word[0] = 'b';
    assert_slice(copy, "ferry");
    assert_slice(arena_format(arena, "%s %d", "pier", 9), "pier 9");
    for (int width = 126; width <= 130; width++) {
        const slice wide = arena_format(arena, "%*d", width, 9);
        assert_int_equal(wide.length, width);
        assert_int_equal(wide.data[0], ' ');
        assert_int_equal(wide.data[width - 1], '9');
    }
    assert_non_null(arena_copy(arena, SLICE_NONE).data);
}

static void a_grown_array_keeps_its_elements(void **state)
{
    arena *arena = *state;
    uint32_t *numbers = NULL;
    uint32_t count = 0;
    uint32_t capacity = 0;
    for (uint32_t i = 0; i < 1000; i++) {
        uint32_t *added = ARENA_PUSH(arena, numbers, count, capacity);
        assert_non_null(added);
        assert_int_equal(*added, 0);
        *added = i;
    }
    assert_int_equal(count, 1000);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(numbers[i], i);
}

static void growing_without_memory_leaves_the_array_whole(void **state)
{
    arena *arena = *state;
    uint64_t(*large)[1000] = NULL;
    uint32_t count = 0;
    uint32_t capacity = 0;
    uint32_t pushed = 0;
    while (ARENA_PUSH(arena, large, count, capacity) != NULL) {
        large[pushed][999] = pushed;
        pushed++;
    }
    assert_true(pushed > 0);
    assert_int_equal(count, pushed);
    assert_int_equal(large[pushed - 1][999], pushed - 1);
    assert_true(arena_failed(arena));
}

static void closing_nothing_is_fine(void **state)
{
    (void)state;
    arena_close(NULL);
}

#define WITH_ARENA(test) cmocka_unit_test_setup_teardown(test, open_arena, close_arena)

TEST_MAIN(WITH_ARENA(gives_zeroed_aligned_memory), WITH_ARENA(memory_is_zero_again_after_a_reset),
          WITH_ARENA(keeps_objects_apart_over_many_blocks),
          WITH_ARENA(fails_past_the_budget_until_reset),
          WITH_ARENA(the_budget_can_be_used_to_the_last_byte),
          WITH_ARENA(an_overflowing_array_fails), WITH_ARENA(copies_and_formats),
          WITH_ARENA(a_grown_array_keeps_its_elements),
          WITH_ARENA(growing_without_memory_leaves_the_array_whole),
          cmocka_unit_test(closing_nothing_is_fine))

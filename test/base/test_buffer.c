#include "base/buffer.h"
#include "support/cmocka_all.h"

static void grows_as_needed(void **state)
{
    (void)state;
    buffer buffer;
    buffer_init(&buffer, 100000);
    for (int i = 0; i < 10000; i++)
        buffer_add(&buffer, SLICE("0123456789"));
    assert_int_equal(buffer.length, 100000);
    assert_int_equal(buffer_status(&buffer, NULL), DATELINE_OK);
    assert_memory_equal(buffer.data + 99990, "0123456789", 10);
    buffer_clear(&buffer);
}

static void the_first_failure_sticks(void **state)
{
    (void)state;
    buffer buffer;
    dateline_error error;
    buffer_init(&buffer, 8);
    buffer_add(&buffer, SLICE("seven b"));
    buffer_add(&buffer, SLICE("two"));
    buffer_add_byte(&buffer, 'x');
    assert_slice(buffer_slice(&buffer), "seven b");
    assert_true(buffer.failed);
    assert_int_equal(buffer_status(&buffer, &error), DATELINE_LIMIT);
    assert_string_equal(error.message, "output passes its limit of 8 bytes");
    buffer_restart(&buffer);
    buffer_add(&buffer, SLICE("eight by"));
    assert_slice(buffer_slice(&buffer), "eight by");
    assert_int_equal(buffer_status(&buffer, NULL), DATELINE_OK);
    buffer_clear(&buffer);
}

static void formats_without_counting_the_nul(void **state)
{
    (void)state;
    buffer buffer;
    buffer_init(&buffer, 100);
    buffer_add_format(&buffer, "%d of %s", 3, "five");
    buffer_add_byte(&buffer, '!');
    assert_slice(buffer_slice(&buffer), "3 of five!");
    buffer_clear(&buffer);
}

static void formats_what_is_long_whole(void **state)
{
    (void)state;
    for (int width = 120; width <= 300; width++) {
        buffer buffer;
        buffer_init(&buffer, 400);
        buffer_add_format(&buffer, "%*d", width, 7);
        assert_int_equal(buffer.length, width);
        assert_int_equal(buffer.data[width - 1], '7');
        assert_int_equal(buffer.data[0], ' ');
        buffer_clear(&buffer);
    }
}

static void reserves_room_for_the_caller(void **state)
{
    (void)state;
    buffer buffer;
    buffer_init(&buffer, 1000);
    char *room = buffer_reserve(&buffer, 1000);
    assert_non_null(room);
    memset(room, 'r', 1000);
    buffer.length += 1000;
    assert_null(buffer_reserve(&buffer, 1));
    assert_true(buffer.failed);
    buffer_clear(&buffer);
}

static void a_limit_no_machine_has_is_a_lack_of_memory(void **state)
{
    (void)state;
    buffer buffer;
    dateline_error error;
    buffer_init(&buffer, SIZE_MAX);
    buffer_add(&buffer, SLICE("a"));
    assert_null(buffer_reserve(&buffer, SIZE_MAX / 2));
    assert_int_equal(buffer_status(&buffer, &error), DATELINE_NO_MEMORY);
    assert_slice(buffer_slice(&buffer), "a");
    buffer_clear(&buffer);
}

static void an_empty_buffer_is_an_empty_slice(void **state)
{
    (void)state;
    buffer buffer;
    buffer_init(&buffer, 0);
    buffer_add(&buffer, SLICE_NONE);
    assert_int_equal(buffer_slice(&buffer).length, 0);
    assert_false(buffer.failed);
    buffer_add_byte(&buffer, 'x');
    assert_true(buffer.failed);
    buffer_clear(&buffer);
}

TEST_MAIN(cmocka_unit_test(grows_as_needed), cmocka_unit_test(the_first_failure_sticks),
          cmocka_unit_test(formats_without_counting_the_nul),
          cmocka_unit_test(formats_what_is_long_whole),
          cmocka_unit_test(reserves_room_for_the_caller),
          cmocka_unit_test(a_limit_no_machine_has_is_a_lack_of_memory),
          cmocka_unit_test(an_empty_buffer_is_an_empty_slice))

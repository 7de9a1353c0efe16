// The seams as they ship. Other tests link support/fault.c in their place; this one must not.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file_calls.h"
#include "base/memory.h"
#include "support/cmocka_all.h"

static void nothing_is_one_byte(void **state)
{
    (void)state;
    char *blocks[] = {memory_allocate(0), memory_allocate_zeroed(0, 8),
                      memory_allocate_zeroed(8, 0), memory_resize(NULL, 0)};
    for (int i = 0; i < 4; i++) {
        assert_non_null(blocks[i]);
        memory_release(blocks[i]);
    }
    memory_release(NULL);
}

static void copies_end_in_a_zero(void **state)
{
    (void)state;
    char *text = memory_copy_text("quay"), *bytes = memory_copy_bytes("quayside", 4),
         *none = memory_copy_bytes(NULL, 0);
    assert_string_equal(text, "quay");
    assert_string_equal(bytes, "quay");
    assert_string_equal(none, "");
    memory_release(text);
    memory_release(bytes);
    memory_release(none);
}

static void shared_memory_outlives_a_fork(void **state)
{
    (void)state;
    int *number = memory_share(sizeof *number);
    assert_non_null(number);
    assert_int_equal(*number, 0);
    *number = 7;
    memory_unshare(number, sizeof *number);
    memory_unshare(NULL, sizeof *number);
}

static void more_than_there_is_is_none(void **state)
{
    (void)state;
    volatile size_t much = SIZE_MAX / 4;
    assert_null(memory_share(much));
#ifndef DATELINE_ARENA_DEBUG // the sanitizers end the program there
    assert_null(memory_allocate(much));
    assert_null(memory_copy_bytes("", much));
    assert_null(memory_allocate_zeroed(much, 8));
#endif
}

static void copies_of_every_length_end_with_a_zero(void **state)
{
    (void)state;
    for (size_t length = 0; length <= 4; length++) {
        char *copy = memory_copy_bytes("quay", length);
        assert_non_null(copy);
        assert_memory_equal(copy, "quay", length);
        assert_int_equal(copy[length], '\0');
        memory_release(copy);
    }
}

static void files_are_made_read_and_removed(void **state)
{
    (void)state;
    char folder[] = "/tmp/dateline-seams-XXXXXX", file[64], bytes[8] = "";
    assert_non_null(mkdtemp(folder));
    (void)snprintf(file, sizeof file, "%s/in", folder);
    assert_int_equal(file_call_make_folder(file), 0);
    assert_int_equal(rmdir(file), 0);
    (void)snprintf(file, sizeof file, "%s/in-XXXXXX", folder);
    const int descriptor = file_call_open_temporary(file);
    assert_true(descriptor >= 0);
    assert_int_equal(file_call_write(descriptor, "quay", 4), 4);
    assert_int_equal(lseek(descriptor, 0, SEEK_SET), 0);
    assert_int_equal(file_call_read(descriptor, bytes, sizeof bytes), 4);
    assert_string_equal(bytes, "quay");
    assert_int_equal(file_call_close(descriptor), 0);
    assert_null(file_call_map(4, -1));
    assert_int_equal(file_call_remove(file), 0);
    assert_int_equal(rmdir(folder), 0);
}

TEST_MAIN(cmocka_unit_test(nothing_is_one_byte), cmocka_unit_test(copies_end_in_a_zero),
          cmocka_unit_test(copies_of_every_length_end_with_a_zero),
          cmocka_unit_test(shared_memory_outlives_a_fork),
          cmocka_unit_test(more_than_there_is_is_none),
          cmocka_unit_test(files_are_made_read_and_removed))

// Files when the system does its work by halves, not at all, or only when asked again.
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/file_map.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "support/scratch.h"

// Writes, syncs and renames; true when all of that is told to be done.
static bool write_one(const char *temporary, const char *path)
{
    file_writer writer;
    char piece[1000];
    memset(piece, 'x', sizeof piece);
    if (!file_writer_open(&writer, temporary))
        return false;
    for (int i = 0; i < 100; i++)
        (void)file_writer_add(&writer, piece, sizeof piece);
    (void)file_writer_sync(&writer);
    return file_writer_close(&writer) && file_rename(temporary, path);
}

static size_t size_of(const char *path)
{
    struct stat facts;
    return file_facts_at(path, &facts) ? (size_t)facts.st_size : 0;
}

// Returns how many calls there were.
static unsigned long write_failing(const scratch *scratch, fault_way way, unsigned long at)
{
    char temporary[256], path[256];
    bool fired = false;
    const fault_plan plan = {FAULT_FILE, FAULT_ONCE, way, at};
    scratch_path(scratch, "new.tmp", temporary);
    scratch_path(scratch, "new", path);
    (void)file_remove(path);
    fault_arm(&plan);
    const bool is_written = write_one(temporary, path);
    const unsigned long seen = fault_disarm(&fired);
    const bool is_borne = way == FAULT_EINTR || way == FAULT_SHORT;
    if (fired && is_borne)
        assert_true(is_written);
    if (is_written)
        assert_int_equal(size_of(path), 100000);
    (void)file_remove(temporary);
    return seen;
}

static void a_broken_write_is_told_or_made_good(void **state)
{
    scratch scratch;
    (void)state;
    scratch_open(&scratch);
    for (int way = 0; way < FAULT_WAYS; way++) {
        unsigned long at = 1;
        while (write_failing(&scratch, (fault_way)way, at) >= at)
            at++;
        assert_true(at > 6); // open, writes, sync, close, rename, the folder
    }
    scratch_close(&scratch);
}

static void a_full_disk_keeps_its_name(void **state)
{
    scratch scratch;
    char temporary[256], path[256];
    const fault_plan plan = {FAULT_FILE, FAULT_EVER, FAULT_ENOSPC, 2};
    (void)state;
    scratch_open(&scratch);
    scratch_path(&scratch, "new.tmp", temporary);
    scratch_path(&scratch, "new", path);
    fault_arm(&plan);
    errno = 0;
    assert_false(write_one(temporary, path));
    assert_int_equal(errno, ENOSPC);
    (void)fault_disarm(NULL);
    assert_int_equal(size_of(path), 0);
    scratch_close(&scratch);
}

static void a_file_that_cannot_be_mapped_is_no_file(void **state)
{
    scratch scratch;
    char path[256];
    file_map map = FILE_MAP_NONE;
    (void)state;
    scratch_open(&scratch);
    scratch_write(&scratch, "berth", SLICE("quay\n"));
    scratch_path(&scratch, "berth", path);
    for (unsigned long at = 1; at <= 3; at++) { // open, facts, map
        const fault_plan plan = {FAULT_FILE, FAULT_ONCE, FAULT_EIO, at};
        fault_arm(&plan);
        assert_int_equal(file_map_open(&map, path, NULL), DATELINE_IO);
        (void)fault_disarm(NULL);
        assert_null(map.data);
    }
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    file_map_close(&map);
    scratch_close(&scratch);
}

static void names_of_a_folder_come_by_byte(void **state)
{
    scratch scratch;
    file_list list;
    (void)state;
    scratch_open(&scratch);
    scratch_write(&scratch, "b", SLICE("1"));
    scratch_write(&scratch, "Z", SLICE("1"));
    scratch_write(&scratch, ".hidden", SLICE("1"));
    assert_true(file_list_open(&list, scratch.folder));
    assert_int_equal(list.count, 2);
    assert_string_equal(file_list_name(&list, 0), "Z");
    assert_string_equal(file_list_name(&list, 1), "b");
    file_list_close(&list);
    assert_false(file_list_open(&list, "/nowhere/at/all"));
    scratch_close(&scratch);
}

// Each call that a signal breaks off three times is made a fourth time.
static void signals_break_nothing_off(void **state)
{
    static const fault_plan plan = {FAULT_FILE, FAULT_EVER, FAULT_EINTR, 1};
    scratch scratch;
    char pattern[256], path[256], bytes[8] = "";
    struct stat facts;
    file_list list;
    (void)state;
    scratch_open(&scratch);
    scratch_path(&scratch, "t-XXXXXX", pattern);
    scratch_path(&scratch, "renamed", path);
    fault_arm(&plan);
    const int descriptor = file_open_temporary(pattern);
    assert_true(descriptor >= 0);
    assert_true(file_write(descriptor, "quay", 4));
    assert_int_equal(lseek(descriptor, 0, SEEK_SET), 0);
    fault_arm(&plan);
    assert_int_equal(file_read(descriptor, bytes, sizeof bytes), 4);
    fault_arm(&plan);
    assert_true(file_facts(descriptor, &facts));
    fault_arm(&plan);
    assert_true(file_facts_at(pattern, &facts));
    fault_arm(&plan);
    assert_true(file_rename(pattern, path));
    fault_arm(&plan);
    assert_true(file_list_open(&list, scratch.folder));
    (void)fault_disarm(NULL);
    assert_int_equal(list.count, 1);
    file_list_close(&list);
    file_list_close(&list);
    assert_true(file_close(descriptor));
    assert_false(file_remove("/nowhere/at/all"));
    scratch_close(&scratch);
}

// A name without a folder is in the one that the process stands in.
// Nothing is made again because of what broke off an earlier call; the first descriptor is 0 where
// a program was begun without an input.
static void an_old_signal_breaks_nothing_off(void **state)
{
    scratch scratch;
    char pattern[256], folder[256], bytes[8] = "";
    file_list list;
    (void)state;
    scratch_open(&scratch);
    scratch_path(&scratch, "t-XXXXXX", pattern);
    scratch_path(&scratch, "empty", folder);
    assert_true(file_make_folder(folder));
    const int input = dup(0);
    (void)close(0);
    errno = EINTR;
    const int made = file_open_temporary(pattern);
    (void)close(made);
    errno = EINTR;
    const int opened = file_open(pattern, O_RDONLY, 0);
    errno = EINTR;
    const ssize_t count = file_read(opened, bytes, sizeof bytes);
    (void)close(opened);
    if (input >= 0) {
        (void)dup2(input, 0);
        (void)close(input);
    }
    errno = EINTR;
    const bool is_listed = file_list_open(&list, folder) && list.count == 0;
    file_list_close(&list);
    assert_int_equal(made, 0);
    assert_int_equal(opened, 0);
    assert_int_equal(count, 0);
    assert_true(is_listed);
    scratch_close(&scratch);
}

static void a_bare_name_is_renamed_where_we_stand(void **state)
{
    scratch scratch;
    char before[4096];
    (void)state;
    assert_non_null(getcwd(before, sizeof before));
    scratch_open(&scratch);
    scratch_write(&scratch, "old", SLICE("quay"));
    assert_int_equal(chdir(scratch.folder), 0);
    assert_true(file_rename("old", "new"));
    assert_int_equal(size_of("new"), 4);
    assert_true(file_make_folder("folder"));
    assert_false(file_make_folder("folder"));
    assert_int_equal(chdir(before), 0);
    scratch_close(&scratch);
}

static void a_writer_takes_nothing_and_more_than_it_holds(void **state)
{
    static char much[100000];
    scratch scratch;
    char path[256];
    file_writer writer;
    (void)state;
    scratch_open(&scratch);
    scratch_path(&scratch, "out", path);
    assert_true(file_writer_open(&writer, path));
    assert_true(file_writer_add(&writer, much, 0));
    assert_true(file_writer_add(&writer, much, sizeof much));
    assert_true(file_writer_add(&writer, "end", 3));
    assert_true(file_writer_close(&writer));
    assert_int_equal(size_of(path), sizeof much + 3);
    assert_false(file_writer_open(&writer, "/nowhere/at/all"));
    assert_false(file_writer_add(&writer, much, 0));
    errno = 0;
    assert_false(file_writer_close(&writer));
    assert_int_equal(errno, ENOENT);
    scratch_close(&scratch);
}

static void want_of_memory_is_no_limit(void **state)
{
    arena *arena = NULL;
    const fault_plan plan = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = 1};
    (void)state;
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    fault_arm(&plan);
    assert_null(arena_alloc(arena, 100));
    (void)fault_disarm(NULL);
    arena_reset(arena); // does not hide what happened
    assert_non_null(arena_alloc(arena, 100));
    assert_int_equal(arena_verdict(arena, DATELINE_OK, NULL), DATELINE_NO_MEMORY);
    assert_int_equal(arena_verdict(arena, DATELINE_OK, NULL), DATELINE_OK);
    assert_null(arena_alloc(arena, 2 << 20));
    assert_int_equal(arena_verdict(arena, DATELINE_OK, NULL), DATELINE_LIMIT);
    assert_int_equal(arena_verdict(arena, DATELINE_BAD_INPUT, NULL), DATELINE_BAD_INPUT);
    arena_close(arena);
}

static void a_part_without_memory_spoils_the_whole(void **state)
{
    arena *arena = NULL;
    buffer part, whole;
    const fault_plan plan = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = 1};
    (void)state;
    assert_int_equal(arena_open(&arena, 1 << 20, NULL), DATELINE_OK);
    buffer_init(&part, 100);
    buffer_init(&whole, 100);
    fault_arm(&plan);
    buffer_add(&part, SLICE("quay"));
    (void)fault_disarm(NULL);
    assert_int_equal(arena_copy_buffer(arena, &part).length, 0);
    assert_int_equal(arena_verdict(arena, DATELINE_OK, NULL), DATELINE_NO_MEMORY);
    buffer_inherit(&whole, &part);
    assert_int_equal(buffer_status(&whole, NULL), DATELINE_NO_MEMORY);
    buffer_clear(&part);
    buffer_clear(&whole);
    arena_close(arena);
}

TEST_MAIN(cmocka_unit_test(a_broken_write_is_told_or_made_good),
          cmocka_unit_test(a_full_disk_keeps_its_name),
          cmocka_unit_test(a_file_that_cannot_be_mapped_is_no_file),
          cmocka_unit_test(names_of_a_folder_come_by_byte),
          cmocka_unit_test(signals_break_nothing_off),
          cmocka_unit_test(an_old_signal_breaks_nothing_off),
          cmocka_unit_test(a_bare_name_is_renamed_where_we_stand),
          cmocka_unit_test(a_writer_takes_nothing_and_more_than_it_holds),
          cmocka_unit_test(want_of_memory_is_no_limit),
          cmocka_unit_test(a_part_without_memory_spoils_the_whole))

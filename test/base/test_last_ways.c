// Values just outside and inside what base takes: the ways that no text of an article leads to, and
// calls that a signal broke off.
#include <errno.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/calendar.h"
#include "base/file.h"
#include "base/file_map.h"
#include "base/json_writer.h"
#include "base/map.h"
#include "base/utf8.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "support/scratch.h"

static bool cannot_sync; // the file system, as some say of a folder

// In the place of the C library's.
int fsync(int descriptor)
{
    if (!cannot_sync)
        return (int)syscall(SYS_fsync, descriptor);
    errno = EINVAL;
    return -1;
}

// What an arena was short of tells nothing of a file that could not be read.
static void other_faults_stay_what_they_are(void **state)
{
    (void)state;
    arena *small = NULL;
    assert_int_equal(arena_open(&small, 16, NULL), DATELINE_OK);
    assert_null(arena_alloc(small, 100));
    assert_int_equal(arena_verdict(small, DATELINE_IO, NULL), DATELINE_IO);
    assert_int_equal(arena_verdict(small, DATELINE_NO_MEMORY, NULL), DATELINE_LIMIT);
    arena_close(small);
}

static void a_buffer_without_memory_makes_its_arena_run_out(void **state)
{
    (void)state;
    const fault_plan next = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = 1};
    arena *arena = NULL;
    buffer text;
    assert_int_equal(arena_open(&arena, 1 << 16, NULL), DATELINE_OK);
    buffer_init(&text, 1 << 16);
    fault_arm(&next);
    buffer_add(&text, SLICE("quay"));
    (void)fault_disarm(NULL);
    assert_null(arena_copy_buffer(arena, &text).data);
    assert_true(arena_failed(arena));
    assert_int_equal(arena_verdict(arena, DATELINE_OK, NULL), DATELINE_NO_MEMORY);
    buffer_clear(&text);
    arena_reset(arena);
    buffer_add(&text, SLICE("quay"));
    assert_slice(arena_copy_buffer(arena, &text), "quay");
    buffer_clear(&text);
    arena_close(arena);
}

// That is told of a file, and not of the folder that it was renamed in.
static void a_folder_need_not_be_able_to_be_synced(void **state)
{
    (void)state;
    scratch scratch;
    char from[256], to[256];
    scratch_open(&scratch);
    scratch_write(&scratch, "from", SLICE("quay"));
    scratch_path(&scratch, "from", from);
    scratch_path(&scratch, "to", to);
    cannot_sync = true;
    assert_false(file_sync(0));
    assert_int_equal(errno, EINVAL);
    assert_true(file_rename(from, to));
    cannot_sync = false;
    assert_true(file_remove(to));
    scratch_close(&scratch);
}

// Longer than what is written on the stack, and than the buffer may be.
static void a_long_format_beyond_the_limit_fails(void **state)
{
    (void)state;
    buffer text;
    buffer_init(&text, 300);
    buffer_add_format(&text, "%0400d", 7);
    assert_true(text.failed);
    assert_int_equal(text.length, 0);
    assert_int_equal(buffer_status(&text, NULL), DATELINE_LIMIT);
    buffer_clear(&text);
}

static void dates_end_where_four_digits_do(void **state)
{
    (void)state;
    static const calendar_date wrong[] = {{0, 1, 1},     {10000, 1, 1}, {2024, 1, 0},
                                          {2024, 2, 30}, {2024, 0, 1},  {2024, 13, 1}};
    assert_true(calendar_is_valid((calendar_date){1, 1, 1}));
    assert_true(calendar_is_valid((calendar_date){9999, 12, 31}));
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(calendar_is_valid(wrong[i]));
}

static void digits_behind_a_point_are_bounded(void **state)
{
    (void)state;
    buffer text;
    buffer_init(&text, 200);
    json_writer json = {.out = &text};
    json_begin_array(&json);
    json_real(&json, 1.25, -3);
    json_real(&json, 0.5, 40);
    json_end_array(&json);
    assert_true(slice_starts_with(buffer_slice(&text), SLICE("[1,0.5000")));
    assert_true(text.length < 30);
    buffer_clear(&text);
}

static void letters_end_where_their_tables_do(void **state)
{
    (void)state;
    assert_true(slice_equal_ignoring_case(SLICE("@[`{AZaz"), SLICE("@[`{azAZ")));
    assert_false(slice_equal_ignoring_case(SLICE("@"), SLICE("`")));
    assert_int_equal(slice_trim(SLICE("\x08 \x0e")).length, 3); // no blanks
    assert_int_equal(slice_trim(SLICE("\t\v\r x \n")).length, 1);
    static const uint32_t none[] = {'@', '[', '`', '{', 0x7f};
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        assert_false(utf8_is_letter(none[i]));
    assert_true(utf8_is_letter('A') && utf8_is_letter('z'));
    char folded[16];
    static const char *const kept[] = {"\xc2\xbf", "\xc9\x90", "\xe1\xbb\xbf", "{", "@"};
    for (size_t i = 0; i < sizeof kept / sizeof *kept; i++)
        assert_true(utf8_fold(slice_from_string(kept[i]), folded, sizeof folded) != SIZE_MAX);
}

static void every_status_has_a_name(void **state)
{
    (void)state;
    assert_string_equal(status_name(DATELINE_REFUSED), "refused");
    assert_string_equal(status_name(DATELINE_INTERNAL), "internal");
    for (int status = DATELINE_CONFLICT; status <= 0; status++)
        assert_true(status_name((dateline_status)status)[0] != '\0');
    assert_true(status_name((dateline_status)99)[0] != '\0');
}

// ---- a signal breaks a call off ----

static void interrupt_next(unsigned long at)
{
    const fault_plan plan = {.kind = FAULT_FILE, .mode = FAULT_EVER, .way = FAULT_EINTR, .at = at};
    fault_arm(&plan);
}

static void calls_are_made_again_after_a_signal(void **state)
{
    (void)state;
    scratch scratch;
    char pattern[256], moved[256], bytes[8];
    bool fired = false;
    scratch_open(&scratch);
    scratch_path(&scratch, "in-XXXXXX", pattern);
    scratch_path(&scratch, "out", moved);
    interrupt_next(1);
    const int descriptor = file_open_temporary(pattern);
    (void)fault_disarm(&fired);
    assert_true(fired && descriptor >= 0);
    assert_true(file_write(descriptor, "quay", 4));
    assert_int_equal(lseek(descriptor, 0, SEEK_SET), 0);
    interrupt_next(1);
    assert_int_equal(file_read(descriptor, bytes, sizeof bytes), 4);
    (void)fault_disarm(&fired);
    assert_true(fired);
    interrupt_next(1);
    assert_true(file_sync(descriptor));
    (void)fault_disarm(&fired);
    assert_true(fired);
    interrupt_next(1);
    assert_true(file_rename(pattern, moved));
    (void)fault_disarm(&fired);
    assert_true(fired);
    interrupt_next(1);
    assert_true(file_remove(moved));
    (void)fault_disarm(&fired);
    assert_true(fired);
    assert_false(file_remove(moved)); // it is gone, which no other try mends
    assert_true(file_close(descriptor));
    scratch_close(&scratch);
}

// ...but no other fault is.
static void other_faults_end_a_call(void **state)
{
    (void)state;
    const fault_plan plan = {.kind = FAULT_FILE, .mode = FAULT_EVER, .way = FAULT_EIO, .at = 1};
    char pattern[] = "/tmp/dateline-XXXXXX", bytes[8];
    fault_arm(&plan);
    assert_true(file_open_temporary(pattern) < 0);
    assert_true(file_read(0, bytes, sizeof bytes) < 0);
    assert_false(file_sync(0));
    assert_false(file_rename(pattern, pattern));
    assert_false(file_make_folder(pattern));
    (void)fault_disarm(NULL);
}

// Opening, asking how long it is, mapping and closing: whichever fails, nothing is mapped and
// nothing is left open.
static void each_call_of_a_mapping_may_fail(void **state)
{
    (void)state;
    scratch folder;
    char path[256];
    unsigned long failures = 0;
    bool fired = true;
    scratch_open(&folder);
    scratch_write(&folder, "quay", SLICE("berth"));
    scratch_path(&folder, "quay", path);
    const int before = file_open(path, O_RDONLY, 0);
    (void)file_close(before);
    for (unsigned long at = 1; fired; at++) {
        const fault_plan plan = {FAULT_FILE, FAULT_ONCE, FAULT_EIO, at};
        file_map map = FILE_MAP_NONE;
        dateline_error error = {0};
        fault_arm(&plan);
        const dateline_status status = file_map_open(&map, path, &error);
        (void)fault_disarm(&fired);
        assert_true(status == DATELINE_OK ||
                    (fired && map.data == NULL && error.message[0] != '\0'));
        failures += status == DATELINE_IO;
        file_map_close(&map);
        const int after = file_open(path, O_RDONLY, 0);
        assert_int_equal(after, before);
        (void)file_close(after);
    }
    assert_true(failures >= 3); // that it could not be closed takes nothing away
    scratch_close(&folder);
}

// Of two keys with one hash each keeps its value: they are told apart by what they are.
static void keys_of_one_hash_are_two(void **state)
{
    (void)state;
    enum { KEYS = 1 << 18 };
    arena *memory = NULL;
    map map;
    static char names[KEYS][8];
    assert_int_equal(arena_open(&memory, 1 << 28, NULL), DATELINE_OK);
    map_init(&map, memory);
    for (uint32_t i = 0; i < KEYS; i++) {
        (void)snprintf(names[i], sizeof names[i], "%x", i);
        assert_non_null(map_put(&map, slice_from_string(names[i]), i));
    }
    for (uint32_t i = 0; i < KEYS; i++)
        assert_int_equal(*map_find(&map, slice_from_string(names[i])), i);
    assert_int_equal(map.count, KEYS); // some eight pairs of them have one hash of 32 bits
    arena_close(memory);
}

static void nothing_comes_before_something(void **state)
{
    (void)state;
    assert_true(slice_compare(SLICE_NONE, SLICE("a")) < 0);
    assert_true(slice_compare(SLICE("a"), SLICE_NONE) > 0);
    assert_int_equal(slice_compare(SLICE_NONE, SLICE_NONE), 0);
    assert_true(slice_compare(SLICE("b"), SLICE("ab")) > 0);
}

// Rounding up to the alignment must not come out small, nor pass a budget that the size itself
// fits.
static void sizes_near_the_end_are_refused(void **state)
{
    (void)state;
    arena *endless = NULL, *small = NULL;
    assert_int_equal(arena_open(&endless, SIZE_MAX, NULL), DATELINE_OK);
    assert_null(arena_alloc(endless, SIZE_MAX - 3));
    assert_true(arena_failed(endless));
    arena_close(endless);
    assert_int_equal(arena_open(&small, 33, NULL), DATELINE_OK);
    assert_non_null(arena_alloc(small, 32));
    assert_null(arena_alloc(small, 2));
    arena_close(small);
}

static void every_kind_of_byte_is_written_as_JSON(void **state)
{
    (void)state;
    buffer text;
    buffer_init(&text, 200);
    json_writer json = {.out = &text};
    json_string(&json, SLICE("a\x1f\"\\\x7f\xc3\xa9z"));
    buffer_add_byte(&text, '\0');
    assert_string_equal(text.data, "\"a\\u001f\\\"\\\\\x7f\xc3\xa9z\"");
    buffer_clear(&text);
}

TEST_MAIN(cmocka_unit_test(each_call_of_a_mapping_may_fail),
          cmocka_unit_test(keys_of_one_hash_are_two),
          cmocka_unit_test(nothing_comes_before_something),
          cmocka_unit_test(sizes_near_the_end_are_refused),
          cmocka_unit_test(every_kind_of_byte_is_written_as_JSON),
          cmocka_unit_test(other_faults_stay_what_they_are),
          cmocka_unit_test(a_buffer_without_memory_makes_its_arena_run_out),
          cmocka_unit_test(a_folder_need_not_be_able_to_be_synced),
          cmocka_unit_test(a_long_format_beyond_the_limit_fails),
          cmocka_unit_test(dates_end_where_four_digits_do),
          cmocka_unit_test(digits_behind_a_point_are_bounded),
          cmocka_unit_test(letters_end_where_their_tables_do),
          cmocka_unit_test(every_status_has_a_name),
          cmocka_unit_test(calls_are_made_again_after_a_signal),
          cmocka_unit_test(other_faults_end_a_call))

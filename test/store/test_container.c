#include "store/container.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/cmocka_all.h"
#include "support/scratch.h"
#include "support/sealed.h"

static const uint32_t weights[] = {3, 1, 4, 1, 5};
static const container_part parts[] = {
    {"weights", weights, sizeof weights},
    {"nothing", NULL, 0},
    {"note", "kept at the mill", 16},
};

// The bytes of a small sound container; the caller frees data.
static slice sound_bytes(void)
{
    scratch scratch;
    char path[256];
    scratch_open(&scratch);
    scratch_path(&scratch, "small", path);
    assert_int_equal(container_write(path, "test", parts, 3, NULL), DATELINE_OK);
    const slice bytes = scratch_read(path);
    scratch_close(&scratch);
    return bytes;
}

static dateline_status open_bytes(slice bytes)
{
    container *opened = NULL;
    dateline_error error = {.status = DATELINE_OK};
    const dateline_status status =
        container_open_memory(&opened, bytes.data, bytes.length, "test", &error);
    assert_int_equal(error.status, status);
    assert_true((status == DATELINE_OK) == (opened != NULL));
    container_close(opened);
    return status;
}

static void gives_back_what_was_written(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    scratch_open(&scratch);
    scratch_path(&scratch, "small", path);
    assert_int_equal(container_write(path, "test", parts, 3, NULL), DATELINE_OK);

    container *opened = NULL;
    assert_int_equal(container_open(&opened, path, "test", NULL), DATELINE_OK);
    slice note;
    assert_int_equal(container_section(&note, opened, "note", NULL), DATELINE_OK);
    assert_slice(note, "kept at the mill");
    const void *numbers = NULL;
    uint64_t count = 0;
    assert_int_equal(
        container_array(&numbers, &count, opened, "weights", sizeof *weights, "4", NULL),
        DATELINE_OK);
    assert_int_equal(count, 5);
    assert_memory_equal(numbers, weights, sizeof weights);
    assert_int_equal((uintptr_t)numbers % 64, 0);
    assert_int_equal(container_array(&numbers, &count, opened, "nothing", 8, "8", NULL),
                     DATELINE_OK);
    assert_int_equal(count, 0);
    assert_true(container_has(opened, "note"));
    assert_false(container_has(opened, "notes"));
    container_close(opened);
    scratch_close(&scratch);
}

static void asking_for_what_is_not_there_is_a_corrupt_file(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    container *opened = NULL;
    dateline_error error;
    assert_int_equal(container_open_memory(&opened, bytes.data, bytes.length, "test", NULL),
                     DATELINE_OK);
    slice section = SLICE("untouched");
    assert_int_equal(container_section(&section, opened, "labels", &error), DATELINE_CORRUPT);
    assert_string_equal(error.message, "section labels is missing");
    assert_slice(section, "untouched");
    const void *numbers = NULL;
    uint64_t count = 0;
    assert_int_equal(container_array(&numbers, &count, opened, "note", 3, NULL, &error),
                     DATELINE_CORRUPT);
    container_close(opened);
    free((char *)bytes.data);
}

static void every_truncation_is_a_typed_error(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    for (size_t length = 0; length < bytes.length; length++) {
        // A copy of exactly this length, so that sanitizers see a read past it.
        char *copy = aligned_alloc(64, length == 0 ? 64 : (length + 63) / 64 * 64);
        assert_non_null(copy);
        memcpy(copy, bytes.data, length);
        assert_int_equal(open_bytes(slice_of(copy, length)), DATELINE_CORRUPT);
        free(copy);
    }
    free((char *)bytes.data);
}

static bool is_padding(const slice bytes, size_t at)
{
    // The only bytes that no checksum covers lie between sections, to align the next.
    container *opened = NULL;
    assert_int_equal(container_open_memory(&opened, bytes.data, bytes.length, "test", NULL),
                     DATELINE_OK);
    bool is_covered = at < HEADER_SIZE + 3 * ENTRY_SIZE;
    for (int i = 0; i < 3; i++) {
        slice section;
        assert_int_equal(container_section(&section, opened, parts[i].name, NULL), DATELINE_OK);
        const size_t start = (size_t)(section.data - bytes.data);
        is_covered = is_covered || (at >= start && at < start + section.length);
    }
    container_close(opened);
    return !is_covered;
}

static void every_changed_byte_is_a_typed_error(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    char *data = (char *)bytes.data;
    for (size_t at = 0; at < bytes.length; at++) {
        if (is_padding(bytes, at))
            continue;
        const char sound = data[at];
        for (int change = 1; change < 256; change++) {
            data[at] = (char)(sound ^ change);
            const dateline_status status = open_bytes(bytes);
            if (status != DATELINE_CORRUPT && status != DATELINE_UNSUPPORTED)
                fail_msg("byte %zu changed by %d: %s", at, change, status_name(status));
        }
        data[at] = sound;
    }
    assert_int_equal(open_bytes(bytes), DATELINE_OK);
    free(data);
}

static void assert_sealed_change(size_t at, uint64_t number, dateline_status expected)
{
    const slice bytes = sound_bytes();
    layout_put64((uint8_t *)(uintptr_t)bytes.data + at, number);
    seal(bytes);
    assert_int_equal(open_bytes(bytes), expected);
    free((char *)bytes.data);
}

static void sections_must_lie_in_order_inside_the_file(void **state)
{
    (void)state;
    const size_t second = HEADER_SIZE + ENTRY_SIZE;
    const size_t third = second + ENTRY_SIZE;
    const slice bytes = sound_bytes();
    const uint64_t first_offset =
        layout_get64((const uint8_t *)bytes.data + HEADER_SIZE + ENTRY_OFFSET);
    free((char *)bytes.data);

    assert_sealed_change(HEADER_SIZE + ENTRY_OFFSET, first_offset, DATELINE_OK);
    assert_sealed_change(HEADER_SIZE + ENTRY_OFFSET, 0, DATELINE_CORRUPT);
    assert_sealed_change(HEADER_SIZE + ENTRY_OFFSET, first_offset + 1, DATELINE_CORRUPT);
    assert_sealed_change(HEADER_SIZE + ENTRY_OFFSET, UINT64_MAX - 63, DATELINE_CORRUPT);
    assert_sealed_change(HEADER_SIZE + ENTRY_LENGTH, UINT64_MAX, DATELINE_CORRUPT);
    assert_sealed_change(HEADER_SIZE + ENTRY_LENGTH, 65, DATELINE_CORRUPT);
    assert_sealed_change(third + ENTRY_OFFSET, first_offset, DATELINE_CORRUPT);
    assert_sealed_change(second + ENTRY_NAME, 0, DATELINE_CORRUPT);
}

// Its 48 bytes are the name's and the zero's behind it.
static void a_name_must_end_inside_its_place(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    memset((char *)(uintptr_t)bytes.data + HEADER_SIZE + ENTRY_NAME, 'n', ENTRY_NAME_SIZE);
    seal(bytes);
    assert_int_equal(open_bytes(bytes), DATELINE_CORRUPT);
    free((char *)bytes.data);
    assert_sealed_change(HEADER_SIZE + ENTRY_NAME, 0, DATELINE_CORRUPT);
}

static void another_version_kind_or_count_is_told_apart(void **state)
{
    (void)state;
    // The tag lies in the file as the machine has it, all other numbers lowest byte first.
    const bool is_little = __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__;
    const uint64_t turned = __builtin_bswap32(LAYOUT_ENDIAN_TAG);
    const uint64_t ours = is_little ? LAYOUT_ENDIAN_TAG : turned;
    const uint64_t neither = UINT64_C(0x04030102);
    assert_sealed_change(HEADER_VERSION, ours << 32 | 2, DATELINE_UNSUPPORTED);
    assert_sealed_change(HEADER_VERSION, neither << 32 | LAYOUT_VERSION, DATELINE_UNSUPPORTED);
    assert_sealed_change(HEADER_KIND, 0x78, DATELINE_UNSUPPORTED);
    assert_sealed_change(HEADER_SECTION_COUNT, UINT32_MAX, DATELINE_CORRUPT);
}

// Texts and bytes lie as they lay; numbers are turned by the widths they are asked for with.
static void numbers_of_another_order_of_bytes_are_turned(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    container *opened = NULL;
    const void *numbers = NULL, *again = NULL;
    uint64_t count = 0;
    slice note;
    seal_as_of_another_machine(bytes);
    assert_int_equal(container_open_memory(&opened, bytes.data, bytes.length, "test", NULL),
                     DATELINE_OK);
    assert_true(container_is_turned(opened));
    assert_int_equal(container_array(&numbers, &count, opened, "weights", 4, "4", NULL),
                     DATELINE_OK);
    assert_int_equal(count, 5);
    assert_int_equal((uintptr_t)numbers % LAYOUT_ALIGNMENT, 0);
    for (int i = 0; i < 5; i++)
        assert_int_equal(((const uint32_t *)numbers)[i], __builtin_bswap32(weights[i]));
    assert_int_equal(container_array(&again, &count, opened, "weights", 4, "4", NULL), DATELINE_OK);
    assert_ptr_equal(again, numbers);
    assert_int_equal(container_array(&numbers, &count, opened, "nothing", 8, "8", NULL),
                     DATELINE_OK);
    assert_int_equal(count, 0);
    assert_int_equal(container_array(&numbers, &count, opened, "note", 1, NULL, NULL), DATELINE_OK);
    assert_memory_equal(numbers, "kept at the mill", 16);
    assert_int_equal(container_section(&note, opened, "note", NULL), DATELINE_OK);
    assert_slice(note, "kept at the mill");
    container_close(opened);
    free((char *)bytes.data);
}

// Numbers of several widths beside each other.
static void elements_of_another_order_are_turned_number_by_number(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    container *opened = NULL;
    const void *elements = NULL;
    uint64_t count = 0;
    seal_as_of_another_machine(bytes);
    assert_int_equal(container_open_memory(&opened, bytes.data, bytes.length, "test", NULL),
                     DATELINE_OK);
    assert_int_equal(container_array(&elements, &count, opened, "note", 8, "1421", NULL),
                     DATELINE_OK);
    assert_int_equal(count, 2);
    // Before: k, "ept ", "at", blank; t, "he m", "il", l.
    assert_memory_equal(elements, "k tpeta tm ehlil", 16);
    container_close(opened);
    free((char *)bytes.data);
}

static void errors_name_the_file(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    char expected[512];
    container *opened = NULL;
    dateline_error error;
    scratch_open(&scratch);
    scratch_write(&scratch, "odd", SLICE("not a container at all"));
    scratch_path(&scratch, "odd", path);
    assert_int_equal(container_open(&opened, path, "test", &error), DATELINE_CORRUPT);
    snprintf(expected, sizeof expected, "%s: no container: the magic bytes are missing", path);
    assert_string_equal(error.message, expected);
    scratch_write(&scratch, "odd", SLICE_NONE);
    assert_int_equal(container_open(&opened, path, "test", &error), DATELINE_CORRUPT);
    assert_null(opened);
    scratch_close(&scratch);
}

static void bytes_out_of_line_are_the_callers_fault(void **state)
{
    (void)state;
    const slice bytes = sound_bytes();
    assert_int_equal(open_bytes(slice_of(bytes.data + 1, bytes.length - 1)), DATELINE_USAGE);
    free((char *)bytes.data);
}

static void a_failed_writing_leaves_the_old_file_whole(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    char temporary[256];
    dateline_error error;
    const container_part unnamed[] = {{"", "x", 1}};
    const container_part too_long[] = {
        {"a name of forty-eight letters is one letter too long", "x", 1}};
    scratch_open(&scratch);
    scratch_path(&scratch, "kept", path);
    assert_int_equal(container_write(path, "test", parts, 3, NULL), DATELINE_OK);
    assert_int_equal(container_write(path, "test", unnamed, 1, &error), DATELINE_USAGE);
    assert_int_equal(container_write(path, "test", too_long, 1, &error), DATELINE_USAGE);
    assert_int_equal(container_write(path, "ninechars", parts, 3, &error), DATELINE_USAGE);
    container *opened = NULL;
    assert_int_equal(container_open(&opened, path, "test", NULL), DATELINE_OK);
    container_close(opened);

    scratch_path(&scratch, "kept/below a file", temporary);
    assert_int_equal(container_write(temporary, "test", parts, 3, &error), DATELINE_IO);
    scratch_path(&scratch, "kept.tmp", temporary);
    assert_int_not_equal(access(temporary, F_OK), 0);
    scratch_close(&scratch);
}

static void a_container_may_be_empty(void **state)
{
    (void)state;
    scratch scratch;
    char path[256];
    container *opened = NULL;
    scratch_open(&scratch);
    scratch_path(&scratch, "empty", path);
    assert_int_equal(container_write(path, "eight ch", NULL, 0, NULL), DATELINE_OK);
    assert_int_equal(container_open(&opened, path, "eight ch", NULL), DATELINE_OK);
    assert_false(container_has(opened, "anything"));
    container_close(opened);
    scratch_close(&scratch);
}

TEST_MAIN(cmocka_unit_test(gives_back_what_was_written),
          cmocka_unit_test(asking_for_what_is_not_there_is_a_corrupt_file),
          cmocka_unit_test(every_truncation_is_a_typed_error),
          cmocka_unit_test(every_changed_byte_is_a_typed_error),
          cmocka_unit_test(sections_must_lie_in_order_inside_the_file),
          cmocka_unit_test(another_version_kind_or_count_is_told_apart),
          cmocka_unit_test(numbers_of_another_order_of_bytes_are_turned),
          cmocka_unit_test(elements_of_another_order_are_turned_number_by_number),
          cmocka_unit_test(a_name_must_end_inside_its_place),
          cmocka_unit_test(errors_name_the_file),
          cmocka_unit_test(bytes_out_of_line_are_the_callers_fault),
          cmocka_unit_test(a_failed_writing_leaves_the_old_file_whole),
          cmocka_unit_test(a_container_may_be_empty))

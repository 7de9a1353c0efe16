#include "intake/stream.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "support/cmocka_all.h"
#include "support/scratch.h"

static scratch folder;
static char path[256];

static int open_folder(void **state)
{
    (void)state;
    scratch_open(&folder);
    scratch_path(&folder, "input", path);
    return 0;
}

static int close_folder(void **state)
{
    (void)state;
    scratch_close(&folder);
    return 0;
}

static void open_input(stream *stream)
{
    int descriptor;
    uint64_t total;
    assert_int_equal(stream_open_file(&descriptor, &total, path, NULL), DATELINE_OK);
    stream_open_descriptor(stream, descriptor, total);
}

static void assert_line(stream *stream, const char *expected)
{
    slice line;
    assert_int_equal(stream_line(&line, stream, 100, NULL), DATELINE_OK);
    assert_slice(line, expected);
}

static void cuts_lines_and_keeps_a_last_one_without_break(void **state)
{
    (void)state;
    stream stream;
    slice line;
    stream_open_memory(&stream, SLICE("one\n\nthree"));
    assert_line(&stream, "one");
    assert_line(&stream, "");
    assert_line(&stream, "three");
    assert_int_equal(stream_line(&line, &stream, 100, NULL), DATELINE_NOT_FOUND);
    assert_int_equal(stream.passed, 10);
    assert_int_equal(stream.line, 3);
}

// A file of one line longer than the window ever grows, then a short one.
static void passes_over_a_line_that_is_too_long(void **state)
{
    (void)state;
    size_t length = 3000000;
    char *bytes = malloc(length + 6);
    assert_non_null(bytes);
    memset(bytes, 'x', length);
    memcpy(bytes + length, "\nnext\n", 6);
    scratch_write(&folder, "input", (slice){bytes, length + 6});
    free(bytes);
    stream stream;
    slice line;
    dateline_error error;
    open_input(&stream);
    assert_int_equal(stream_line(&line, &stream, 100, &error), DATELINE_LIMIT);
    assert_int_equal(error.line, 1);
    assert_line(&stream, "next");
    assert_true(stream.capacity < 1000000);
    assert_int_equal(stream.passed, length + 6);
    stream_close(&stream);
}

static void reads_lines_across_the_edges_of_its_window(void **state)
{
    (void)state;
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    for (int i = 0; i < 60000; i++)
        fprintf(file, "line number %d\n", i);
    fclose(file);
    stream stream;
    open_input(&stream);
    for (int i = 0; i < 60000; i++) {
        char expected[40];
        snprintf(expected, sizeof expected, "line number %d", i);
        assert_line(&stream, expected);
    }
    assert_int_equal(stream.passed, stream.total);
    stream_close(&stream);
}

static void takes_the_rest_up_to_a_limit(void **state)
{
    (void)state;
    stream stream;
    slice rest;
    bool is_cut;
    stream_open_memory(&stream, SLICE("0123456789"));
    assert_int_equal(stream_rest(&rest, &is_cut, &stream, 10, NULL), DATELINE_OK);
    assert_slice(rest, "0123456789");
    assert_false(is_cut);
    stream_open_memory(&stream, SLICE("0123456789"));
    assert_int_equal(stream_rest(&rest, &is_cut, &stream, 4, NULL), DATELINE_OK);
    assert_slice(rest, "0123");
    assert_true(is_cut);
}

static void peeks_without_taking(void **state)
{
    (void)state;
    stream stream;
    slice ahead;
    stream_open_memory(&stream, SLICE("abc"));
    assert_int_equal(stream_peek(&ahead, &stream, 2, NULL), DATELINE_OK);
    assert_slice(ahead, "ab");
    assert_int_equal(stream_peek(&ahead, &stream, 9, NULL), DATELINE_OK);
    assert_slice(ahead, "abc");
    assert_line(&stream, "abc");
}

static void names_a_file_that_is_not_there_and_refuses_folders(void **state)
{
    (void)state;
    int descriptor;
    uint64_t total;
    dateline_error error;
    assert_int_equal(stream_open_file(&descriptor, &total, "/no/such/file", &error), DATELINE_IO);
    assert_non_null(strstr(error.message, "/no/such/file"));
    assert_int_equal(stream_open_file(&descriptor, &total, folder.folder, &error), DATELINE_IO);
    assert_non_null(strstr(error.message, "folder"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(cuts_lines_and_keeps_a_last_one_without_break),
        cmocka_unit_test(passes_over_a_line_that_is_too_long),
        cmocka_unit_test(reads_lines_across_the_edges_of_its_window),
        cmocka_unit_test(takes_the_rest_up_to_a_limit),
        cmocka_unit_test(peeks_without_taking),
        cmocka_unit_test(names_a_file_that_is_not_there_and_refuses_folders),
    };
    return cmocka_run_group_tests(tests, open_folder, close_folder);
}

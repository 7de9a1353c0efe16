#include "base/file_map.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "support/cmocka_all.h"

static char *make_folder(void)
{
    char *folder = strdup("/tmp/dateline-file-map-XXXXXX");
    assert_non_null(mkdtemp(folder));
    return folder;
}

static void write_file(const char *path, const char *text)
{
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    assert_true(fputs(text, file) >= 0);
    assert_int_equal(fclose(file), 0);
}

static void maps_a_whole_file(void **state)
{
    (void)state;
    char *folder = make_folder();
    char path[64];
    snprintf(path, sizeof path, "%s/note", folder);
    write_file(path, "the lighthouse keeper");
    file_map map;
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    assert_slice(slice_of(map.data, map.length), "the lighthouse keeper");
    file_map_close(&map);
    assert_null(map.data);
    file_map_close(&map);
    unlink(path);
    rmdir(folder);
    free(folder);
}

static void an_empty_file_has_no_bytes(void **state)
{
    (void)state;
    char *folder = make_folder();
    char path[64];
    snprintf(path, sizeof path, "%s/empty", folder);
    write_file(path, "");
    file_map map;
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    assert_null(map.data);
    assert_int_equal(map.length, 0);
    file_map_close(&map);
    unlink(path);
    rmdir(folder);
    free(folder);
}

static void what_is_no_file_is_an_error_with_its_name(void **state)
{
    (void)state;
    dateline_error error;
    file_map map = FILE_MAP_NONE;
    assert_int_equal(file_map_open(&map, "/no/such/file", &error), DATELINE_IO);
    assert_string_equal(error.message, "cannot read /no/such/file: No such file or directory");
    assert_int_equal(file_map_open(&map, "/tmp", &error), DATELINE_IO);
    assert_string_equal(error.message, "cannot read /tmp: Is a directory");
    assert_int_equal(file_map_open(&map, "/dev/null", &error), DATELINE_IO);
    assert_string_equal(error.message, "/dev/null is no regular file");
    assert_null(map.data);
}

static void a_named_pipe_does_not_block(void **state)
{
    (void)state;
    char *folder = make_folder();
    char path[64];
    snprintf(path, sizeof path, "%s/pipe", folder);
    assert_int_equal(mkfifo(path, 0600), 0);
    file_map map = FILE_MAP_NONE;
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_IO);
    unlink(path);
    rmdir(folder);
    free(folder);
}

// Where a program was begun without an input, its first file is number 0, which is as good as any
// other, and free again afterwards.
static void descriptor_0_is_one_like_others(void **state)
{
    char *folder = make_folder();
    char path[64], other[64];
    struct stat facts;
    file_writer writer;
    file_map map = FILE_MAP_NONE;
    (void)state;
    snprintf(path, sizeof path, "%s/note", folder);
    snprintf(other, sizeof other, "%s/kept", folder);
    const int input = dup(0);
    (void)close(0);
    const bool is_open = file_writer_open(&writer, path);
    const bool is_added = file_writer_add(&writer, "four", 4);
    const bool is_closed = file_writer_close(&writer) && fstat(0, &facts) != 0;
    const bool is_renamed = file_rename(path, other) && fstat(0, &facts) != 0;
    const bool is_mapped = file_map_open(&map, other, NULL) == DATELINE_OK && map.length == 4;
    file_map_close(&map);
    const bool is_free = fstat(0, &facts) != 0;
    if (input >= 0) {
        (void)dup2(input, 0);
        (void)close(input);
    }
    assert_true(is_open && is_added && is_closed && is_renamed && is_mapped && is_free);
    unlink(other);
    rmdir(folder);
    free(folder);
}

TEST_MAIN(cmocka_unit_test(maps_a_whole_file), cmocka_unit_test(an_empty_file_has_no_bytes),
          cmocka_unit_test(what_is_no_file_is_an_error_with_its_name),
          cmocka_unit_test(a_named_pipe_does_not_block),
          cmocka_unit_test(descriptor_0_is_one_like_others))

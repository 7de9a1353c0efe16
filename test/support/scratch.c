#include "support/scratch.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/cmocka_all.h"

static void open_in(scratch *scratch, const char *place)
{
    snprintf(scratch->folder, sizeof scratch->folder, "%s/dateline-test-XXXXXX", place);
    assert_non_null(mkdtemp(scratch->folder));
}

void scratch_open(scratch *scratch)
{
    open_in(scratch, "/tmp");
}

void scratch_open_in_memory(scratch *scratch)
{
    open_in(scratch, access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp");
}

static int remove_entry(const char *path, const struct stat *facts, int kind, struct FTW *place)
{
    (void)facts;
    (void)kind;
    (void)place;
    return remove(path);
}

void scratch_close(scratch *scratch)
{
    assert_int_equal(nftw(scratch->folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS), 0);
}

void scratch_path(const scratch *scratch, const char *name, char out[256])
{
    snprintf(out, 256, "%s/%s", scratch->folder, name);
    for (char *slash = out + strlen(scratch->folder) + 1; (slash = strchr(slash, '/')) != NULL;
         slash++) {
        *slash = '\0';
        mkdir(out, 0700);
        *slash = '/';
    }
}

void scratch_write(const scratch *scratch, const char *name, slice bytes)
{
    char path[256];
    scratch_path(scratch, name, path);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    if (bytes.length > 0)
        assert_int_equal(fwrite(bytes.data, 1, bytes.length, file), bytes.length);
    assert_int_equal(fclose(file), 0);
}

slice scratch_read(const char *path)
{
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    struct stat facts;
    assert_int_equal(fstat(fileno(file), &facts), 0);
    const size_t length = (size_t)facts.st_size;
    char *data = aligned_alloc(64, (length + 64) / 64 * 64);
    assert_non_null(data);
    assert_int_equal(fread(data, 1, length, file), length);
    fclose(file);
    return slice_of(data, length);
}

#include "base/file_calls.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int file_call_open(const char *path, int flags, mode_t mode)
{
    return open(path, flags, mode);
}

int file_call_open_temporary(char *pattern)
{
    return mkstemp(pattern);
}

ssize_t file_call_read(int descriptor, void *bytes, size_t length)
{
    return read(descriptor, bytes, length);
}

ssize_t file_call_write(int descriptor, const void *bytes, size_t length)
{
    return write(descriptor, bytes, length);
}

int file_call_sync(int descriptor)
{
    return fsync(descriptor);
}

int file_call_close(int descriptor)
{
    return close(descriptor);
}

int file_call_rename(const char *from, const char *to)
{
    return rename(from, to);
}

int file_call_remove(const char *path)
{
    return unlink(path);
}

int file_call_make_folder(const char *path)
{
    return mkdir(path, 0777);
}

int file_call_facts(int descriptor, struct stat *out)
{
    return fstat(descriptor, out);
}

int file_call_facts_at(const char *path, struct stat *out)
{
    return stat(path, out);
}

void *file_call_map(size_t length, int descriptor)
{
    void *data = mmap(NULL, length, PROT_READ, MAP_PRIVATE, descriptor, 0);
    return data == MAP_FAILED ? NULL : data;
}

int file_call_unmap(void *data, size_t length)
{
    return munmap(data, length);
}

int file_call_list(const char *path, struct dirent ***out,
                   int (*wanted)(const struct dirent *entry),
                   int (*compare)(const struct dirent **a, const struct dirent **b))
{
    return scandir(path, out, wanted, compare);
}

void file_call_list_release(struct dirent **entries, int count)
{
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
}

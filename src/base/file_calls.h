// The system's calls on files as they are, under one roof: each as open(2), read(2) and so on say.
// Tests put their own definitions in place of file_calls.c when they link (test/support/fault.c),
// so that each call can be made to fail. Rooms use base/file.h, which knows what to do then.
#ifndef BASE_FILE_CALLS_H
#define BASE_FILE_CALLS_H

#include <dirent.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

int file_call_open(const char *path, int flags, mode_t mode);
int file_call_open_temporary(char *pattern); // mkstemp
ssize_t file_call_read(int descriptor, void *bytes, size_t length);
ssize_t file_call_write(int descriptor, const void *bytes, size_t length);
int file_call_sync(int descriptor); // fsync
int file_call_close(int descriptor);
int file_call_rename(const char *from, const char *to);
int file_call_remove(const char *path); // unlink
int file_call_make_folder(const char *path);
int file_call_facts(int descriptor, struct stat *out);
int file_call_facts_at(const char *path, struct stat *out);
void *file_call_map(size_t length, int descriptor); // all of it, private, to read
int file_call_unmap(void *data, size_t length);
// scandir; the entries go back by file_call_list_release.
int file_call_list(const char *path, struct dirent ***out,
                   int (*wanted)(const struct dirent *entry),
                   int (*compare)(const struct dirent **a, const struct dirent **b));
void file_call_list_release(struct dirent **entries, int count);

#endif

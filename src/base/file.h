// Files as rooms use them: a call that a signal broke off is made again, a short write goes on, and
// errno says why one failed. Mapping a file stands in base/file_map.h.
#ifndef BASE_FILE_H
#define BASE_FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>
#include <sys/types.h>

// A descriptor, closed on exec, or -1. mode is of a file that is made.
int file_open(const char *path, int flags, mode_t mode);
// Makes a file that only we can read; pattern ends in XXXXXX and becomes its name.
int file_open_temporary(char *pattern);
// Bytes read, 0 at the end, -1.
ssize_t file_read(int descriptor, void *bytes, size_t length);
bool file_write(int descriptor, const void *bytes, size_t length); // all of them
bool file_sync(int descriptor);
bool file_close(int descriptor);
bool file_rename(const char *from, const char *to); // and the folder knows it after a power loss
bool file_remove(const char *path);
bool file_make_folder(const char *path); // as the user's mask allows
bool file_facts(int descriptor, struct stat *out);
bool file_facts_at(const char *path, struct stat *out);

// Names in a folder but those that begin with a dot, by byte, so that no locale changes the order.
typedef struct file_list {
    struct dirent **entries;
    int count;
} file_list;

bool file_list_open(file_list *out, const char *path);
const char *file_list_name(const file_list *list, int i);
void file_list_close(file_list *list);

// Many small writes into one file. The first failure sticks; reason is its errno.
typedef struct file_writer {
    int descriptor;
    int reason; // 0: all is well
    size_t length;
    char bytes[32768];
} file_writer;

// Makes the file, or empties it. False: reason says why.
bool file_writer_open(file_writer *out, const char *path);
void file_writer_begin(file_writer *out, int descriptor); // takes the descriptor over
bool file_writer_add(file_writer *writer, const void *bytes, size_t length);
bool file_writer_sync(file_writer *writer);
// True when every byte was written; sets errno else. May be called once.
bool file_writer_close(file_writer *writer);

#endif

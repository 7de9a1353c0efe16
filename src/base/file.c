#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "base/file_calls.h"

int file_open(const char *path, int flags, mode_t mode)
{
    int descriptor;
    do {
        descriptor = file_call_open(path, flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

int file_open_temporary(char *pattern)
{
    char *name = pattern + strlen(pattern) - strlen("XXXXXX");
    int descriptor;
    do {
        memcpy(name, "XXXXXX", strlen("XXXXXX"));
        descriptor = file_call_open_temporary(pattern);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

ssize_t file_read(int descriptor, void *bytes, size_t length)
{
    ssize_t count;
    do {
        count = file_call_read(descriptor, bytes, length);
    } while (count < 0 && errno == EINTR);
    return count;
}

bool file_write(int descriptor, const void *bytes, size_t length)
{
    const char *rest = bytes;
    while (length > 0) {
        const ssize_t written = file_call_write(descriptor, rest, length);
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0) {
            rest += written;
            length -= (size_t)written;
        }
    }
    return true;
}

bool file_sync(int descriptor)
{
    int result;
    do {
        result = file_call_sync(descriptor);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool file_close(int descriptor)
{
    // Linux has let go of the descriptor even then: a second call could close another's.
    return file_call_close(descriptor) == 0 || errno == EINTR;
}

// Folders on some file systems cannot be synced, which is no fault of the file's.
static bool sync_folder_of(const char *path)
{
    char folder[4096];
    const char *slash = strrchr(path, '/');
    const size_t length = slash == NULL ? 0 : (size_t)(slash - path) + (slash == path);
    if (length >= sizeof folder) // impossible: no name that long was renamed
        return true;
    memcpy(folder, path, length);
    folder[length] = '\0';
    const int descriptor = file_open(length == 0 ? "." : folder, O_RDONLY | O_DIRECTORY, 0);
    if (descriptor < 0)
        return true;
    const bool is_synced = file_sync(descriptor) || errno == EINVAL;
    const int reason = errno;
    (void)file_close(descriptor);
    errno = reason;
    return is_synced;
}

bool file_rename(const char *from, const char *to)
{
    int result;
    do {
        result = file_call_rename(from, to);
    } while (result != 0 && errno == EINTR);
    return result == 0 && sync_folder_of(to);
}

bool file_remove(const char *path)
{
    int result;
    do {
        result = file_call_remove(path);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool file_make_folder(const char *path)
{
    return file_call_make_folder(path) == 0;
}

bool file_facts(int descriptor, struct stat *out)
{
    int result;
    do {
        result = file_call_facts(descriptor, out);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

bool file_facts_at(const char *path, struct stat *out)
{
    int result;
    do {
        result = file_call_facts_at(path, out);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

// ---- folders ---------------------------------------------------------------------------------

static int is_visible(const struct dirent *entry)
{
    return entry->d_name[0] != '.';
}

static int compare_names(const struct dirent **a, const struct dirent **b)
{
    return strcmp((*a)->d_name, (*b)->d_name);
}

bool file_list_open(file_list *out, const char *path)
{
    *out = (file_list){0};
    do {
        out->count = file_call_list(path, &out->entries, is_visible, compare_names);
    } while (out->count < 0 && errno == EINTR);
    return out->count >= 0;
}

const char *file_list_name(const file_list *list, int i)
{
    return list->entries[i]->d_name;
}

void file_list_close(file_list *list)
{
    if (list->entries != NULL)
        file_call_list_release(list->entries, list->count);
    *list = (file_list){0};
}

// ---- writing ---------------------------------------------------------------------------------

void file_writer_begin(file_writer *out, int descriptor)
{
    out->descriptor = descriptor;
    out->reason = 0;
    out->length = 0;
}

bool file_writer_open(file_writer *out, const char *path)
{
    file_writer_begin(out, file_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666));
    if (out->descriptor < 0)
        out->reason = errno;
    return out->descriptor >= 0;
}

static bool put(file_writer *writer, const void *bytes, size_t length)
{
    if (writer->reason == 0 && !file_write(writer->descriptor, bytes, length))
        writer->reason = errno;
    return writer->reason == 0;
}

static bool flush(file_writer *writer)
{
    const size_t length = writer->length;
    writer->length = 0;
    return put(writer, writer->bytes, length);
}

bool file_writer_add(file_writer *writer, const void *bytes, size_t length)
{
    if (length == 0)
        return writer->reason == 0;
    if (length > sizeof writer->bytes - writer->length && !flush(writer))
        return false;
    if (length > sizeof writer->bytes)
        return put(writer, bytes, length);
    memcpy(writer->bytes + writer->length, bytes, length);
    writer->length += length;
    return writer->reason == 0;
}

bool file_writer_sync(file_writer *writer)
{
    if (flush(writer) && !file_sync(writer->descriptor))
        writer->reason = errno;
    return writer->reason == 0;
}

bool file_writer_close(file_writer *writer)
{
    if (writer->descriptor < 0) {
        errno = writer->reason;
        return false;
    }
    (void)flush(writer);
    if (!file_close(writer->descriptor) && writer->reason == 0)
        writer->reason = errno;
    writer->descriptor = -1;
    errno = writer->reason;
    return writer->reason == 0;
}

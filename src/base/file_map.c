#include "base/file_map.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/file_calls.h"

static dateline_status refused(dateline_error *error, const char *path, int reason)
{
    char buffer[96];
    // The GNU strerror_r may answer with a constant of its own.
    const char *text = strerror_r(reason, buffer, sizeof buffer);
    return error_set(error, DATELINE_IO, 0, 0, "cannot read %.120s: %s", path, text);
}

static dateline_status map_descriptor(file_map *out, int descriptor, const char *path,
                                      dateline_error *error)
{
    struct stat facts;
    if (!file_facts(descriptor, &facts))
        return refused(error, path, errno);
    if (S_ISDIR(facts.st_mode))
        return refused(error, path, EISDIR);
    if (!S_ISREG(facts.st_mode))
        return error_set(error, DATELINE_IO, 0, 0, "%.120s is no regular file", path);
    *out = FILE_MAP_NONE;
    if (facts.st_size == 0)
        return DATELINE_OK;
    const size_t length = (size_t)facts.st_size;
    const void *data = file_call_map(length, descriptor);
    if (data == NULL)
        return refused(error, path, errno);
    *out = (file_map){data, length};
    return DATELINE_OK;
}

dateline_status file_map_open(file_map *out, const char *path, dateline_error *error)
{
    // O_NONBLOCK: a named pipe is turned down instead of waited for.
    const int descriptor = file_open(path, O_RDONLY | O_NONBLOCK, 0);
    if (descriptor < 0)
        return refused(error, path, errno);
    const dateline_status status = map_descriptor(out, descriptor, path, error);
    (void)file_close(descriptor);
    return status;
}

void file_map_close(file_map *map)
{
    if (map->data != NULL)
        (void)file_call_unmap((void *)(uintptr_t)map->data, map->length);
    *map = FILE_MAP_NONE;
}

// A whole file as read-only bytes.
#ifndef BASE_FILE_MAP_H
#define BASE_FILE_MAP_H

#include "base/span.h"
#include "base/status.h"

typedef struct file_map {
    const void *data; // NULL when empty
    size_t length;
} file_map;

#define FILE_MAP_NONE ((file_map){NULL, 0})

dateline_status file_map_open(file_map *out, const char *path, dateline_error *error);
void file_map_close(file_map *map);

#endif

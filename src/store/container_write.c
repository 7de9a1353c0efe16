#include <errno.h>
#include <fcntl.h>
#include <stdio.h>

#include "base/file.h"
#include "base/memory.h"
#include "store/checksum.h"
#include "store/container.h"
#include "store/layout.h"

static size_t head_size(uint32_t count)
{
    return HEADER_SIZE + (size_t)count * ENTRY_SIZE;
}

// Fills one entry of the section table; *end moves behind the section.
static dateline_status fill_entry(uint8_t *entry, const container_part *part, uint64_t *end,
                                  const checksum_table *table, dateline_error *error)
{
    const size_t name_length = strlen(part->name);
    if (name_length == 0 || name_length >= ENTRY_NAME_SIZE)
        return error_set(error, DATELINE_USAGE, 0, 0, "section name \"%.80s\" is empty or too long",
                         part->name);
    const uint64_t offset = layout_aligned(*end);
    memcpy(entry + ENTRY_NAME, part->name, name_length);
    layout_put64(entry + ENTRY_OFFSET, offset);
    layout_put64(entry + ENTRY_LENGTH, part->length);
    layout_put32(entry + ENTRY_CHECKSUM,
                 checksum_add(table, 0, slice_of(part->data, part->length)));
    *end = offset + part->length;
    return DATELINE_OK;
}

static dateline_status fill_table(uint8_t *head, const container_part *parts, uint32_t count,
                                  uint64_t *file_size, const checksum_table *table,
                                  dateline_error *error)
{
    *file_size = head_size(count);
    for (uint32_t i = 0; i < count; i++) {
        const dateline_status status = fill_entry(head + HEADER_SIZE + (size_t)i * ENTRY_SIZE,
                                                  &parts[i], file_size, table, error);
        if (status != DATELINE_OK)
            return status;
    }
    return DATELINE_OK;
}

static void fill_header(uint8_t *head, const char *kind, uint32_t count, uint64_t file_size,
                        const checksum_table *table)
{
    const uint32_t tag = LAYOUT_ENDIAN_TAG;
    memcpy(head + HEADER_MAGIC, LAYOUT_MAGIC, 8);
    layout_put32(head + HEADER_VERSION, LAYOUT_VERSION);
    // In the byte order of this machine, which is that of the sections' numbers.
    memcpy(head + HEADER_ENDIAN_TAG, &tag, sizeof tag);
    layout_put64(head + HEADER_FILE_SIZE, file_size);
    layout_put32(head + HEADER_SECTION_COUNT, count);
    memcpy(head + HEADER_KIND, kind, strlen(kind));
    layout_put32(head + HEADER_CHECKSUM,
                 checksum_add(table, 0, slice_of((const char *)head, head_size(count))));
}

static bool write_parts(int file, const uint8_t *head, const container_part *parts, uint32_t count)
{
    static const uint8_t zeros[LAYOUT_ALIGNMENT] = {0};
    uint64_t at = head_size(count);
    if (!file_write(file, head, head_size(count)))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const uint64_t start = layout_aligned(at);
        if (!file_write(file, zeros, (size_t)(start - at)) ||
            !file_write(file, parts[i].data, parts[i].length))
            return false;
        at = start + parts[i].length;
    }
    return file_sync(file);
}

static dateline_status write_file(const char *path, const char *temporary, const uint8_t *head,
                                  const container_part *parts, uint32_t count,
                                  dateline_error *error)
{
    const int file = file_open(temporary, O_WRONLY | O_CREAT | O_TRUNC, 0666);
    bool is_written = file >= 0 && write_parts(file, head, parts, count);
    int reason = errno;
    if (file >= 0 && !file_close(file) && is_written) {
        reason = errno;
        is_written = false;
    }
    if (is_written && file_rename(temporary, path))
        return DATELINE_OK;
    if (is_written)
        reason = errno;
    if (file >= 0)
        (void)file_remove(temporary);
    char text[96];
    return error_set(error, DATELINE_IO, 0, 0, "cannot write %.120s: %s", path,
                     strerror_r(reason, text, sizeof text));
}

dateline_status container_write(const char *path, const char *kind, const container_part *parts,
                                uint32_t count, dateline_error *error)
{
    if (count > LAYOUT_MOST_SECTIONS || strlen(kind) > HEADER_KIND_SIZE)
        return error_set(error, DATELINE_USAGE, 0, 0, "too many sections or too long a kind");
    checksum_table table;
    checksum_table_init(&table);
    uint64_t file_size = 0;
    char *temporary = NULL;
    dateline_status status = DATELINE_NO_MEMORY;

    uint8_t *head = memory_allocate_zeroed(1, head_size(count));
    const size_t path_size = strlen(path) + sizeof ".tmp";
    temporary = memory_allocate(path_size);
    if (head == NULL || temporary == NULL) {
        error_set(error, status, 0, 0, "no memory to write %.120s", path);
        goto cleanup;
    }
    snprintf(temporary, path_size, "%s.tmp", path);
    status = fill_table(head, parts, count, &file_size, &table, error);
    if (status != DATELINE_OK)
        goto cleanup;
    fill_header(head, kind, count, file_size, &table);
    status = write_file(path, temporary, head, parts, count, error);

cleanup:
    memory_release(temporary);
    memory_release(head);
    return status;
}

#include "fetch/warc_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/file.h"
#include "base/file_map.h"
#include "base/memory.h"
#include "base/sha256.h"

#define FILE_BUDGET ((size_t)64 << 20) // of what is known: some hundred thousand addresses
#define RECORD_LIMIT ((size_t)40 << 20)
#define DATE_SIZE 24
#define ID_SIZE 40

struct warc_file {
    int descriptor;
    arena *arena;
    warc_known *known;
    uint32_t count, capacity;
    buffer record;
};

// ---- what is there already -------------------------------------------------------------------

static bool next_line(slice *line, slice *rest)
{
    if (rest->length == 0)
        return false;
    *line = slice_cut(rest, '\n');
    if (line->length > 0 && line->data[line->length - 1] == '\r')
        line->length--;
    return line->length > 0;
}

static bool is_field(slice line, slice name, slice *value)
{
    if (line.length <= name.length || line.data[name.length] != ':' ||
        !slice_equal_ignoring_case((slice){line.data, name.length}, name))
        return false;
    *value = slice_trim((slice){line.data + name.length + 1, line.length - name.length - 1});
    return true;
}

static void remember(warc_file *file, slice address, slice head)
{
    slice line, value, rest = head;
    warc_known known = {.address = arena_copy(file->arena, address)};
    while (next_line(&line, &rest)) {
        if (is_field(line, SLICE("ETag"), &value))
            known.etag = arena_copy(file->arena, value);
        else if (is_field(line, SLICE("Last-Modified"), &value))
            known.modified = arena_copy(file->arena, value);
    }
    warc_known *kept = ARENA_PUSH(file->arena, file->known, file->count, file->capacity);
    if (kept != NULL)
        *kept = known;
}

// One record of our own file; false at the end, or where it is broken.
static bool read_record(warc_file *file, slice *rest)
{
    slice line, value, address = SLICE_NONE;
    uint64_t length = 0;
    bool has_length = false;
    if (!next_line(&line, rest) || !slice_starts_with(line, SLICE("WARC/1.")))
        return false;
    while (next_line(&line, rest)) {
        if (is_field(line, SLICE("WARC-Target-URI"), &value))
            address = value;
        else if (is_field(line, SLICE("Content-Length"), &value))
            has_length = slice_to_number(value, &length);
    }
    if (!has_length || length > rest->length)
        return false;
    if (address.length > 0)
        remember(file, address, (slice){rest->data, (size_t)length});
    size_t end = (size_t)length;
    while (end < rest->length && (rest->data[end] == '\r' || rest->data[end] == '\n'))
        end++;
    *rest = (slice){rest->data + end, rest->length - end};
    return true;
}

static dateline_status read_known(warc_file *file, const char *path, dateline_error *error)
{
    file_map map;
    dateline_status status = file_map_open(&map, path, error);
    if (status != DATELINE_OK)
        return status;
    slice rest = {map.data, map.length};
    bool is_warc = rest.length == 0 || slice_starts_with(rest, SLICE("WARC/1."));
    while (is_warc && read_record(file, &rest))
        ;
    file_map_close(&map);
    if (!is_warc)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0,
                         "%s is there already and is no WARC file that can be added to", path);
    return DATELINE_OK;
}

const warc_known *warc_file_find(const warc_file *file, slice address)
{
    for (uint32_t i = file->count; i-- > 0;)
        if (slice_equal(file->known[i].address, address))
            return &file->known[i];
    return NULL;
}

// ---- writing ---------------------------------------------------------------------------------

static void write_date(char out[DATE_SIZE])
{
    time_t now = time(NULL);
    struct tm parts;
    gmtime_r(&now, &parts);
    strftime(out, DATE_SIZE, "%Y-%m-%dT%H:%M:%SZ", &parts);
}

// A random UUID (RFC 9562, version 4).
static bool write_id(char out[ID_SIZE])
{
    unsigned char r[16];
    if (getrandom(r, sizeof r, 0) != (ssize_t)sizeof r)
        return false;
    r[6] = (unsigned char)((r[6] & 0x0F) | 0x40);
    r[8] = (unsigned char)((r[8] & 0x3F) | 0x80);
    snprintf(out, ID_SIZE, "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
             r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11], r[12], r[13],
             r[14], r[15]);
    return true;
}

static void add_digest(buffer *out, const char *name, slice bytes)
{
    uint8_t hash[32];
    sha256_of(hash, bytes);
    buffer_add_format(out, "%s: sha256:", name);
    for (size_t i = 0; i < sizeof hash; i++)
        buffer_add_format(out, "%02x", hash[i]);
    buffer_add(out, SLICE("\r\n"));
}

// All of the record at once, so that a reader never sees half of one.
static dateline_status flush(warc_file *file, dateline_error *error)
{
    dateline_status status = buffer_status(&file->record, error);
    const slice record = buffer_slice(&file->record);
    if (status == DATELINE_OK && !file_write(file->descriptor, record.data, record.length))
        return error_set(error, DATELINE_IO, 0, 0, "writing stopped: %s", strerror(errno));
    return status;
}

static dateline_status begin_record(warc_file *file, const char *type, dateline_error *error)
{
    char date[DATE_SIZE], id[ID_SIZE];
    write_date(date);
    if (!write_id(id))
        return error_set(error, DATELINE_IO, 0, 0, "the system gives no random numbers");
    buffer_restart(&file->record);
    buffer_add_format(&file->record,
                      "WARC/1.1\r\nWARC-Type: %s\r\nWARC-Record-ID: <urn:uuid:%s>\r\n"
                      "WARC-Date: %s\r\n",
                      type, id, date);
    return DATELINE_OK;
}

static dateline_status write_info(warc_file *file, dateline_error *error)
{
    static const char info[] = "software: dateline fetch\r\nformat: WARC File Format 1.1\r\n";
    dateline_status status = begin_record(file, "warcinfo", error);
    if (status != DATELINE_OK)
        return status;
    buffer_add_format(&file->record,
                      "Content-Type: application/warc-fields\r\nContent-Length: %zu\r\n\r\n%s"
                      "\r\n\r\n",
                      sizeof info - 1, info);
    return flush(file, error);
}

dateline_status warc_file_add(warc_file *file, slice address, slice head, slice body,
                              dateline_error *error)
{
    dateline_status status = begin_record(file, "response", error);
    if (status != DATELINE_OK)
        return status;
    buffer *record = &file->record;
    buffer_add_format(record, "WARC-Target-URI: %.*s\r\n", (int)address.length, address.data);
    buffer block;
    buffer_init(&block, RECORD_LIMIT);
    buffer_add(&block, head);
    buffer_add(&block, body);
    status = buffer_status(&block, error);
    if (status == DATELINE_OK) {
        add_digest(record, "WARC-Block-Digest", buffer_slice(&block));
        add_digest(record, "WARC-Payload-Digest", body);
        buffer_add_format(record,
                          "Content-Type: application/http; msgtype=response\r\n"
                          "Content-Length: %zu\r\n\r\n",
                          block.length);
        buffer_add(record, buffer_slice(&block));
        buffer_add(record, SLICE("\r\n\r\n"));
        status = flush(file, error);
    }
    buffer_clear(&block);
    if (status == DATELINE_OK)
        remember(file, address, head);
    return status;
}

// ---- opening ---------------------------------------------------------------------------------

dateline_status warc_file_open(warc_file **out, const char *path, dateline_error *error)
{
    warc_file *file = memory_allocate_zeroed(1, sizeof *file);
    if (file == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open %s", path);
    buffer_init(&file->record, RECORD_LIMIT + 4096);
    file->descriptor = file_open(path, O_WRONLY | O_CREAT | O_APPEND, 0644);
    dateline_status status =
        file->descriptor < 0 ? error_set(error, DATELINE_IO, 0, 0, "%s: %s", path, strerror(errno))
                             : arena_open(&file->arena, FILE_BUDGET, error);
    if (status == DATELINE_OK)
        status = read_known(file, path, error);
    if (status == DATELINE_OK && lseek(file->descriptor, 0, SEEK_END) == 0)
        status = write_info(file, error);
    if (status != DATELINE_OK) {
        warc_file_close(file);
        return status;
    }
    *out = file;
    return DATELINE_OK;
}

void warc_file_close(warc_file *file)
{
    if (file == NULL)
        return;
    if (file->descriptor >= 0)
        (void)file_close(file->descriptor);
    arena_close(file->arena);
    buffer_clear(&file->record);
    memory_release(file);
}

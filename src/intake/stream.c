#include "intake/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"

#define READ_SIZE ((size_t)64 * 1024)

void stream_open_memory(stream *out, slice bytes)
{
    *out = (stream){.descriptor = -1,
                    .bytes = bytes.data,
                    .end = bytes.length,
                    .total = bytes.length,
                    .at_end = true};
}

void stream_open_reader(stream *out, stream_reader reader)
{
    *out = (stream){.descriptor = -1, .reader = reader};
}

dateline_status stream_open_file(int *out, uint64_t *total, const char *path, dateline_error *error)
{
    bool is_standard = strcmp(path, "-") == 0;
    int descriptor = is_standard ? STDIN_FILENO : file_open(path, O_RDONLY, 0);
    struct stat facts;
    if (descriptor < 0 || !file_facts(descriptor, &facts)) {
        int reason = errno;
        if (descriptor > STDIN_FILENO)
            (void)file_close(descriptor);
        return error_set(error, DATELINE_IO, 0, 0, "%s: %s", path, strerror(reason));
    }
    if (S_ISDIR(facts.st_mode)) {
        if (!is_standard)
            (void)file_close(descriptor);
        return error_set(error, DATELINE_IO, 0, 0, "%s: is a folder, not a file", path);
    }
    *out = descriptor;
    *total = S_ISREG(facts.st_mode) && facts.st_size > 0 ? (uint64_t)facts.st_size : 0;
    return DATELINE_OK;
}

void stream_open_descriptor(stream *out, int descriptor, uint64_t total)
{
    *out = (stream){.descriptor = descriptor, .total = total};
}

void stream_close(stream *stream)
{
    if (stream->descriptor > STDIN_FILENO)
        (void)file_close(stream->descriptor);
    if (stream->reader.close != NULL)
        stream->reader.close(stream->reader.context);
    memory_release(stream->owned);
    *stream = (struct stream){.descriptor = -1, .at_end = true};
}

static void pass(stream *stream, size_t length)
{
    stream->begin += length;
    stream->passed += length;
}

// Makes room for READ_SIZE more bytes behind the window, first by moving the window to the front.
static bool make_room(stream *stream)
{
    if (stream->capacity - stream->end >= READ_SIZE)
        return true;
    size_t length = stream->end - stream->begin;
    if (stream->begin >= length && stream->capacity - length >= READ_SIZE) {
        memcpy(stream->owned, stream->owned + stream->begin, length);
    } else {
        size_t capacity = stream->capacity == 0 ? 4 * READ_SIZE : stream->capacity * 2;
        char *grown = memory_resize(stream->owned, capacity);
        if (grown == NULL)
            return false;
        stream->owned = grown;
        stream->capacity = capacity;
        memmove(grown, grown + stream->begin, length);
    }
    stream->bytes = stream->owned;
    stream->begin = 0;
    stream->end = length;
    return true;
}

// Reads one piece more, or sets at_end.
static dateline_status fill(stream *stream, dateline_error *error)
{
    if (!make_room(stream))
        return error_set(error, DATELINE_NO_MEMORY, stream->passed, 0, "no memory to read on");
    if (stream->reader.read != NULL) {
        size_t got = stream->reader.read(stream->reader.context, stream->owned + stream->end,
                                         stream->capacity - stream->end);
        stream->end += got;
        stream->at_end = got == 0;
        return DATELINE_OK;
    }
    const ssize_t count =
        file_read(stream->descriptor, stream->owned + stream->end, stream->capacity - stream->end);
    if (count < 0) {
        stream->at_end = true;
        stream->failed = true;
        return error_set(error, DATELINE_IO, stream->passed, stream->line, "reading stopped: %s",
                         strerror(errno));
    }
    stream->end += (size_t)count;
    stream->at_end = count == 0;
    return DATELINE_OK;
}

dateline_status stream_peek(slice *out, stream *stream, size_t wanted, dateline_error *error)
{
    while (!stream->at_end && stream->end - stream->begin < wanted) {
        dateline_status status = fill(stream, error);
        if (status != DATELINE_OK)
            return status;
    }
    size_t length = stream->end - stream->begin;
    *out = (slice){stream->end == 0 ? NULL : stream->bytes + stream->begin,
                   length < wanted ? length : wanted};
    return DATELINE_OK;
}

uint64_t stream_skip(stream *stream, uint64_t length)
{
    uint64_t left = length;
    for (;;) {
        size_t there = stream->end - stream->begin;
        size_t step = left < there ? (size_t)left : there;
        pass(stream, step);
        left -= step;
        if (left == 0 || stream->at_end || fill(stream, NULL) != DATELINE_OK)
            return length - left;
    }
}

// The next line break at or after `from` bytes into the window; NULL when the window has none.
static const char *line_break(const stream *stream, size_t from)
{
    size_t length = stream->end - stream->begin;
    return length <= from ? NULL
                          : memchr(stream->bytes + stream->begin + from, '\n', length - from);
}

// Takes bytes up to and with the next line break, keeping nothing.
static dateline_status pass_line(stream *stream, dateline_error *error)
{
    for (;;) {
        const char *found = line_break(stream, 0);
        if (found != NULL) {
            pass(stream, (size_t)(found + 1 - (stream->bytes + stream->begin)));
            return DATELINE_OK;
        }
        pass(stream, stream->end - stream->begin);
        if (stream->at_end)
            return DATELINE_OK;
        dateline_status status = fill(stream, error);
        if (status != DATELINE_OK)
            return status;
    }
}

static dateline_status refuse_line(stream *stream, size_t limit, dateline_error *error)
{
    uint64_t position = stream->passed;
    stream->line++;
    dateline_status status = pass_line(stream, error);
    if (status != DATELINE_OK)
        return status;
    return error_set(error, DATELINE_LIMIT, position, stream->line,
                     "line %llu is longer than %zu bytes and was passed over",
                     (unsigned long long)stream->line, limit);
}

dateline_status stream_line(slice *out, stream *stream, size_t limit, dateline_error *error)
{
    size_t seen = 0;
    const char *found = NULL;
    while ((found = line_break(stream, seen)) == NULL && !stream->at_end) {
        seen = stream->end - stream->begin;
        if (seen > limit)
            return refuse_line(stream, limit, error);
        dateline_status status = fill(stream, error);
        if (status != DATELINE_OK)
            return status;
    }
    if (stream->begin == stream->end)
        return error_set(error, DATELINE_NOT_FOUND, stream->passed, 0, "the input is at its end");
    const char *start = stream->bytes + stream->begin;
    size_t length = found != NULL ? (size_t)(found - start) : stream->end - stream->begin;
    if (length > limit)
        return refuse_line(stream, limit, error);
    *out = (slice){start, length};
    stream->line++;
    pass(stream, length + (found != NULL ? 1 : 0));
    return DATELINE_OK;
}

dateline_status stream_rest(slice *out, bool *is_cut, stream *stream, size_t limit,
                            dateline_error *error)
{
    dateline_status status = stream_peek(out, stream, limit + 1, error);
    if (status != DATELINE_OK)
        return status;
    *is_cut = out->length > limit;
    if (*is_cut)
        out->length = limit;
    pass(stream, out->length);
    return DATELINE_OK;
}

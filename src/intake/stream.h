// Bytes of one input, from memory, a file or a pipe, seen through one window that slides forward.
// Memory is bounded by the limit each call names, whatever the input holds.
#ifndef INTAKE_STREAM_H
#define INTAKE_STREAM_H

#include "base/span.h"
#include "base/status.h"

// Where bytes come from when not from a descriptor: an unpacker, a member of an archive. It keeps
// its own faults; to the stream they are its end.
typedef struct stream_reader {
    size_t (*read)(void *context, char *out, size_t size); // 0 at the end
    void (*close)(void *context);
    void *context; // owned
} stream_reader;

typedef struct stream {
    int descriptor; // -1: everything is in the window already, or comes from the reader
    stream_reader reader;
    const char *bytes; // [begin, end) is the window
    char *owned;       // the same as bytes when read from a descriptor; NULL for memory
    size_t begin, end, capacity;
    uint64_t passed; // bytes of the input before the window
    uint64_t total;  // 0: unknown
    uint64_t line;   // lines taken so far
    bool at_end;     // the descriptor has no more
    bool failed;     // the system refused a read
} stream;

// path "-" is standard input. DATELINE_IO names the path and the reason. *total: bytes, 0 unknown.
// The descriptor is the caller's, to be closed or handed to a stream.
dateline_status stream_open_file(int *descriptor, uint64_t *total, const char *path,
                                 dateline_error *error);
// stream_close closes the descriptor, but for standard input.
void stream_open_descriptor(stream *out, int descriptor, uint64_t total);
void stream_open_memory(stream *out, slice bytes);
void stream_open_reader(stream *out, stream_reader reader);
void stream_close(stream *stream);

// Up to `wanted` bytes from here on without taking them; fewer only at the end of the input.
// Borrowed until the next call.
dateline_status stream_peek(slice *out, stream *stream, size_t wanted, dateline_error *error);
// Passes over bytes, fewer only at the end of the input; returns how many.
uint64_t stream_skip(stream *stream, uint64_t length);
// Takes the next line without its line break. DATELINE_NOT_FOUND at the end. DATELINE_LIMIT when it
// is longer than `limit`: the line is then passed over. Borrowed until the next call.
dateline_status stream_line(slice *out, stream *stream, size_t limit, dateline_error *error);
// Takes all that is left, but at most `limit` bytes; *is_cut says that there was more, which is
// passed over. Borrowed until the next call.
dateline_status stream_rest(slice *out, bool *is_cut, stream *stream, size_t limit,
                            dateline_error *error);

#endif

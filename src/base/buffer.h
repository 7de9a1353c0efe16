// The one growing byte buffer. Every buffer is born with a limit; the first failure sticks, so a
// writer may write to the end and ask once.
#ifndef BASE_BUFFER_H
#define BASE_BUFFER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/span.h"
#include "base/status.h"

typedef struct buffer {
    char *data; // owned; not NUL-terminated
    size_t length;
    size_t capacity;
    size_t limit;          // length never passes it
    bool failed;           // sticky: memory or the limit was at its end
    bool is_out_of_memory; // which of the two
} buffer;

void buffer_init(buffer *buffer, size_t limit);
void buffer_clear(buffer *buffer);   // frees; may be used again after buffer_init
void buffer_restart(buffer *buffer); // length 0, not failed, memory kept

void buffer_add(buffer *buffer, slice bytes);
void buffer_add_byte(buffer *buffer, char byte);
__attribute__((format(printf, 2, 3))) void buffer_add_format(buffer *buffer, const char *format,
                                                             ...);
// Room for length more bytes at data + length, or NULL; the caller writes and advances length.
char *buffer_reserve(buffer *buffer, size_t length);
slice buffer_slice(const buffer *buffer);
// A part that was written apart could not be: then the whole cannot, for the same reason.
void buffer_inherit(buffer *whole, const buffer *part);
// DATELINE_OK, or DATELINE_LIMIT / DATELINE_NO_MEMORY when it has failed.
dateline_status buffer_status(const buffer *buffer, dateline_error *error);

#endif

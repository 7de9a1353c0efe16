#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/memory.h"

#define FIRST_CAPACITY ((size_t)256)

void buffer_init(buffer *buffer, size_t limit)
{
    *buffer = (struct buffer){.limit = limit};
}

void buffer_clear(buffer *buffer)
{
    memory_release(buffer->data);
    buffer_init(buffer, buffer->limit);
}

void buffer_restart(buffer *buffer)
{
    buffer->length = 0;
    buffer->failed = false;
    buffer->is_out_of_memory = false;
}

static size_t grown_capacity(const buffer *buffer, size_t needed)
{
    size_t capacity = buffer->capacity < FIRST_CAPACITY ? FIRST_CAPACITY : buffer->capacity;
    while (capacity < needed)
        capacity = capacity > buffer->limit / 2 ? buffer->limit : capacity * 2;
    return capacity;
}

char *buffer_reserve(buffer *buffer, size_t length)
{
    if (buffer->failed)
        return NULL;
    if (length > buffer->limit - buffer->length) {
        buffer->failed = true;
        return NULL;
    }
    const size_t needed = buffer->length + length;
    if (needed > buffer->capacity || buffer->data == NULL) {
        const size_t capacity = grown_capacity(buffer, needed);
        char *data = memory_resize(buffer->data, capacity);
        if (data == NULL) {
            buffer->failed = true;
            buffer->is_out_of_memory = true;
            return NULL;
        }
        buffer->data = data;
        buffer->capacity = capacity;
    }
    return buffer->data + buffer->length;
}

void buffer_add(buffer *buffer, slice bytes)
{
    if (bytes.length == 0)
        return;
    char *place = buffer_reserve(buffer, bytes.length);
    if (place == NULL)
        return;
    memcpy(place, bytes.data, bytes.length);
    buffer->length += bytes.length;
}

void buffer_add_byte(buffer *buffer, char byte)
{
    buffer_add(buffer, slice_of(&byte, 1));
}

void buffer_add_format(buffer *buffer, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    va_list again;
    va_copy(again, values);
    char brief[128]; // nearly all are: they are written once, and copied
    const int length = vsnprintf(brief, sizeof brief, format, values);
    if (length < 0) {
        buffer->failed = true;
    } else if ((size_t)length < sizeof brief) {
        buffer_add(buffer, slice_of(brief, (size_t)length));
    } else {
        // vsnprintf writes a NUL behind the text: reserve it, but do not count it.
        char *place = buffer_reserve(buffer, (size_t)length + 1);
        if (place != NULL) {
            vsnprintf(place, (size_t)length + 1, format, again);
            buffer->length += (size_t)length;
        }
    }
    va_end(again);
    va_end(values);
}

slice buffer_slice(const buffer *buffer)
{
    return slice_of(buffer->data, buffer->length);
}

void buffer_inherit(buffer *whole, const buffer *part)
{
    whole->failed |= part->failed;
    whole->is_out_of_memory |= part->is_out_of_memory;
}

dateline_status buffer_status(const buffer *buffer, dateline_error *error)
{
    if (!buffer->failed)
        return DATELINE_OK;
    if (!buffer->is_out_of_memory)
        return error_set(error, DATELINE_LIMIT, buffer->length, 0,
                         "output passes its limit of %zu bytes", buffer->limit);
    return error_set(error, DATELINE_NO_MEMORY, buffer->length, 0,
                     "no memory for %zu bytes of output", buffer->length);
}

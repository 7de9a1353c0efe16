#include "base/wire.h"

#include "base/utf8.h"

wire wire_writer(buffer *out)
{
    return (wire){.out = out};
}

wire wire_reader(slice bytes, arena *arena)
{
    return (wire){.in = bytes, .arena = arena};
}

bool wire_is_done(const wire *wire)
{
    return !wire->failed && wire->in.length == 0;
}

static void refuse(wire *wire)
{
    wire->failed = true;
    wire->in.length = 0;
}

// Both processes are this program, so numbers cross as they lie in memory.
static void pass(wire *wire, void *value, size_t size)
{
    if (wire->out != NULL) {
        buffer_add(wire->out, slice_of(value, size));
    } else if (wire->in.length < size) {
        refuse(wire);
        memset(value, 0, size);
    } else {
        memcpy(value, wire->in.data, size);
        wire->in.data += size;
        wire->in.length -= size;
    }
}

void wire_number(wire *wire, uint32_t *value)
{
    pass(wire, value, sizeof *value);
}

void wire_wide(wire *wire, uint64_t *value)
{
    pass(wire, value, sizeof *value);
}

void wire_day(wire *wire, int32_t *value)
{
    pass(wire, value, sizeof *value);
}

void wire_flag(wire *wire, bool *value)
{
    uint32_t number = *value;
    wire_below(wire, &number, 2);
    *value = number == 1;
}

void wire_below(wire *wire, uint32_t *value, uint32_t end)
{
    wire_number(wire, value);
    if (wire->out == NULL && *value >= end) {
        refuse(wire);
        *value = 0;
    }
}

void wire_index(wire *wire, uint32_t *value, uint32_t end, uint32_t none)
{
    wire_number(wire, value);
    if (wire->out == NULL && *value >= end && *value != none) {
        refuse(wire);
        *value = none;
    }
}

void wire_degrees(wire *wire, double *value, double most)
{
    pass(wire, value, sizeof *value);
    if (wire->out == NULL && !(*value >= -most && *value <= most)) {
        refuse(wire);
        *value = 0;
    }
}

void wire_bytes(wire *wire, slice *value)
{
    // No data at all is another thing than no bytes.
    uint64_t length = value->data == NULL ? 0 : value->length + 1;
    wire_wide(wire, &length);
    if (wire->out != NULL) {
        buffer_add(wire->out, slice_of(value->data, length == 0 ? 0 : value->length));
        return;
    }
    *value = SLICE_NONE;
    if (length == 0)
        return;
    if (length - 1 > wire->in.length) {
        refuse(wire);
        return;
    }
    *value = slice_of(wire->in.data, (size_t)length - 1);
    wire->in.data += value->length;
    wire->in.length -= value->length;
}

void wire_text(wire *wire, slice *value)
{
    wire_bytes(wire, value);
    if (wire->out != NULL || value->length == 0)
        return;
    if (!utf8_is_valid(*value)) {
        refuse(wire);
        *value = SLICE_NONE;
    }
}

void wire_span(wire *wire, span *value, uint32_t length)
{
    wire_number(wire, &value->start);
    wire_number(wire, &value->end);
    if (wire->out == NULL && (value->start > value->end || value->end > length)) {
        refuse(wire);
        *value = SPAN_NONE;
    }
}

uint32_t wire_count(wire *wire, uint32_t count, size_t least)
{
    wire_number(wire, &count);
    if (wire->out == NULL && count > wire->in.length / least) {
        refuse(wire);
        return 0;
    }
    return count;
}

void *wire_array(wire *wire, uint32_t count, size_t size)
{
    void *items = arena_alloc_array(wire->arena, count, size);
    if (items == NULL)
        refuse(wire);
    return items;
}

// Messages between our own processes on one machine. One description of a message serves both
// directions, so that writer and reader cannot drift apart: each call below writes *value when the
// wire has an `out`, else reads it. What is read comes from a process that outside bytes may have
// taken over: everything is checked, the first fault sticks, and later reads give zeros.
#ifndef BASE_WIRE_H
#define BASE_WIRE_H

#include "base/arena.h"
#include "base/buffer.h"

typedef struct wire {
    buffer *out;  // NULL when reading
    slice in;     // what is left to be read
    arena *arena; // of arrays that are read
    bool failed;  // what was read is no such message
} wire;

wire wire_writer(buffer *out);
// Texts that are read stay in `bytes`; arrays go to the arena.
wire wire_reader(slice bytes, arena *arena);
// Is a whole message read, with nothing behind it?
bool wire_is_done(const wire *wire);

void wire_number(wire *wire, uint32_t *value);
void wire_wide(wire *wire, uint64_t *value);
void wire_day(wire *wire, int32_t *value);
void wire_flag(wire *wire, bool *value);
// A number below `end`.
void wire_below(wire *wire, uint32_t *value, uint32_t end);
// The same, or `none`.
void wire_index(wire *wire, uint32_t *value, uint32_t end, uint32_t none);
// A number of degrees, at most `most` either way.
void wire_degrees(wire *wire, double *value, double most);
// Valid UTF-8, or SLICE_NONE.
void wire_text(wire *wire, slice *value);
// Any bytes.
void wire_bytes(wire *wire, slice *value);
// [start, end) inside `length`.
void wire_span(wire *wire, span *value, uint32_t length);
// How many elements follow, each of `least` bytes or more: never more than can be there.
uint32_t wire_count(wire *wire, uint32_t count, size_t least);
// Room for what is read; NULL when there is none, and the wire has failed.
void *wire_array(wire *wire, uint32_t count, size_t size);

#endif

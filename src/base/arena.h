// One arena an article: everything a reading makes is laid end to end and dropped at once, so no
// layer frees anything and nothing leaks. The arena keeps some blocks for the next article.
//
// Built with DATELINE_ARENA_DEBUG each object is a malloc of its own, so that sanitizers see
// overruns between objects; the interface is the same.
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stddef.h>
#include <stdint.h>

#include "base/buffer.h"
#include "base/span.h"
#include "base/status.h"

typedef struct arena arena;

// budget: bytes handed out at most between two resets; past it arena_alloc returns NULL and the
// arena stays failed until it is reset.
dateline_status arena_open(arena **out, size_t budget, dateline_error *error);
void arena_close(arena *arena); // NULL is fine
void arena_reset(arena *arena); // all objects die; a few megabytes of blocks stay

// Zeroed memory, aligned for any type; NULL when the budget or the system is at its end. size 0
// gives a valid pointer.
void *arena_alloc(arena *arena, size_t size);
// count objects of size bytes, overflow-checked.
void *arena_alloc_array(arena *arena, size_t count, size_t size);
// Has an allocation failed since the last reset? A room may build on NULL-safe code and ask once.
bool arena_failed(const arena *arena);
// Did the system have no more for it? Not lost by a reset, so that work which resets the arena as
// it goes may be asked at its end; lost by asking. NULL is fine.
bool arena_ran_out(arena *arena);
// What work came to that ended in status: DATELINE_NO_MEMORY when the arena ran out, whatever the
// work made of that, and DATELINE_LIMIT when its budget is at its end. Whoever opened the arena
// asks this once, at the end: a budget is a matter of the input, which may be passed over; memory
// is not.
dateline_status arena_verdict(arena *arena, dateline_status status, dateline_error *error);
size_t arena_used(const arena *arena); // bytes handed out since the last reset
size_t arena_left(const arena *arena); // what the budget still allows until the next one

// Copies bytes into the arena; SLICE_NONE when that fails.
slice arena_copy(arena *arena, slice bytes);
// Copies what a buffer holds; one that found no memory makes the arena run out.
slice arena_copy_buffer(arena *arena, const buffer *buffer);
// printf into the arena; SLICE_NONE when that fails.
__attribute__((format(printf, 2, 3))) slice arena_format(arena *arena, const char *format, ...);

#define ARENA_NEW(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define ARENA_ARRAY(arena, count, type) ((type *)arena_alloc_array((arena), (count), sizeof(type)))

// Makes room for one more element in an array that grows by doubling inside the arena. Returns the
// address of the new zeroed element, or NULL. Use through ARENA_PUSH:
//
//     when_time *time = ARENA_PUSH(arena, layer->times, layer->count, layer->capacity);
void *arena_grow(arena *arena, void **items, uint32_t *count, uint32_t *capacity, size_t size);
#define ARENA_PUSH(arena, items, count, capacity)                                                  \
    ((__typeof__(items))arena_grow((arena), (void **)&(items), &(count), &(capacity),              \
                                   sizeof *(items)))

#endif

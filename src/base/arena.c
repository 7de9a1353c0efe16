#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/memory.h"

#define FIRST_BLOCK ((size_t)64 * 1024)
#define LARGEST_BLOCK ((size_t)8 * 1024 * 1024)
#define KEPT_BYTES ((size_t)8 * 1024 * 1024) // for the next article, if the last was a huge one
#define ALIGNMENT _Alignof(max_align_t)

// Blocks form a chain that grows until the next reset, which keeps its head: the same blocks are
// filled again from there. In the debug twin each block holds one object and dies at reset.
typedef struct block {
    struct block *next;
    size_t size; // bytes of data
    max_align_t data[];
} block;

struct arena {
    block *first;
    block *current; // NULL before the first allocation after a reset
    size_t filled;  // bytes handed out of the current block
    size_t used;
    size_t budget;
    bool failed;
    bool has_run_out; // the system had no more; outlives a reset
};

// Keeps the first blocks that together hold no more than `most` bytes.
static void free_blocks(arena *arena, size_t most)
{
    block **place = &arena->first;
    for (size_t kept = 0; *place != NULL && (*place)->size <= most - kept;) {
        kept += (*place)->size;
        place = &(*place)->next;
    }
    for (block *block = *place; block != NULL;) {
        struct block *next = block->next;
        memory_release(block);
        block = next;
    }
    *place = NULL;
    arena->current = NULL;
}

// Appends a block behind the current one; what followed it stays behind the new one.
static bool add_block(arena *arena, size_t size)
{
    block *added = size > SIZE_MAX - sizeof *added ? NULL : memory_allocate(sizeof *added + size);
    if (added == NULL) {
        arena->has_run_out = true;
        return false;
    }
    added->size = size;
    block **place = arena->current == NULL ? &arena->first : &arena->current->next;
    added->next = *place;
    *place = added;
    arena->current = added;
    arena->filled = 0;
    return true;
}

dateline_status arena_open(arena **out, size_t budget, dateline_error *error)
{
    arena *opened = memory_allocate_zeroed(1, sizeof *opened);
    if (opened == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for an arena");
    opened->budget = budget;
    *out = opened;
    return DATELINE_OK;
}

void arena_close(arena *arena)
{
    if (arena == NULL)
        return;
    free_blocks(arena, 0);
    memory_release(arena);
}

void arena_reset(arena *arena)
{
#ifdef DATELINE_ARENA_DEBUG
    free_blocks(arena, 0);
#else
    free_blocks(arena, KEPT_BYTES);
#endif
    arena->filled = 0;
    arena->used = 0;
    arena->failed = false;
}

#ifdef DATELINE_ARENA_DEBUG

static bool make_room(arena *arena, size_t size)
{
    return add_block(arena, size);
}

#else

// A block doubles what is in use, so that a long article needs few of them.
static size_t next_block_size(const arena *arena, size_t needed)
{
    size_t size = arena->used < FIRST_BLOCK ? FIRST_BLOCK : arena->used;
    if (size > LARGEST_BLOCK)
        size = LARGEST_BLOCK;
    return needed > size ? needed : size;
}

// Lets the current block hold size more bytes: in place, in the next kept block, or in a new one.
static bool make_room(arena *arena, size_t size)
{
    if (arena->current != NULL && arena->current->size - arena->filled >= size)
        return true;
    block *kept = arena->current == NULL ? arena->first : arena->current->next;
    if (kept != NULL && kept->size >= size) {
        arena->current = kept;
        arena->filled = 0;
        return true;
    }
    return add_block(arena, next_block_size(arena, size));
}

#endif

// Rounds up to the alignment; the debug twin keeps sizes exact, so that sanitizers see the end.
static size_t rounded(size_t size)
{
#ifdef DATELINE_ARENA_DEBUG
    return size == 0 ? 1 : size;
#else
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
#endif
}

void *arena_alloc(arena *arena, size_t size)
{
    if (arena->failed)
        return NULL;
    if (size > arena->budget - arena->used) {
        arena->failed = true;
        return NULL;
    }
    const size_t taken = rounded(size);
    if (taken < size || taken > arena->budget - arena->used || !make_room(arena, taken)) {
        arena->failed = true;
        return NULL;
    }
    void *object = (char *)arena->current->data + arena->filled;
    arena->filled += taken;
    arena->used += taken;
    return memset(object, 0, taken);
}

void *arena_alloc_array(arena *arena, size_t count, size_t size)
{
    size_t total = 0;
    if (__builtin_mul_overflow(count, size, &total)) {
        arena->failed = true;
        return NULL;
    }
    return arena_alloc(arena, total);
}

bool arena_failed(const arena *arena)
{
    return arena->failed;
}

bool arena_ran_out(arena *arena)
{
    const bool has_run_out = arena != NULL && arena->has_run_out;
    if (has_run_out)
        arena->has_run_out = false;
    return has_run_out;
}

dateline_status arena_verdict(arena *arena, dateline_status status, dateline_error *error)
{
    if (arena_ran_out(arena))
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "the system has no more memory");
    const bool is_of_arena = status == DATELINE_OK || status == DATELINE_NO_MEMORY;
    if (arena == NULL || !arena->failed || !is_of_arena)
        return status;
    return error_set(error, DATELINE_LIMIT, 0, 0,
                     "more memory is needed than the %zu bytes allowed", arena->budget);
}

size_t arena_used(const arena *arena)
{
    return arena->used;
}

size_t arena_left(const arena *arena)
{
    return arena->budget - arena->used;
}

slice arena_copy(arena *arena, slice bytes)
{
    char *copy = arena_alloc(arena, bytes.length);
    if (copy == NULL)
        return SLICE_NONE;
    if (bytes.length > 0)
        memcpy(copy, bytes.data, bytes.length);
    return slice_of(copy, bytes.length);
}

slice arena_copy_buffer(arena *arena, const buffer *buffer)
{
    if (!buffer->is_out_of_memory)
        return arena_copy(arena, buffer_slice(buffer));
    arena->failed = true;
    arena->has_run_out = true;
    return SLICE_NONE;
}

slice arena_format(arena *arena, const char *format, ...)
{
    va_list values;
    va_start(values, format);
    va_list again;
    va_copy(again, values);
    slice result = SLICE_NONE;
    char brief[128]; // nearly all are: they are written once, and copied
    const int length = vsnprintf(brief, sizeof brief, format, values);
    if (length >= 0) {
        char *text = arena_alloc(arena, (size_t)length + 1);
        if (text != NULL && (size_t)length < sizeof brief)
            memcpy(text, brief, (size_t)length + 1);
        else if (text != NULL)
            vsnprintf(text, (size_t)length + 1, format, again);
        if (text != NULL)
            result = slice_of(text, (size_t)length);
    }
    va_end(again);
    va_end(values);
    return result;
}

void *arena_grow(arena *arena, void **items, uint32_t *count, uint32_t *capacity, size_t size)
{
    if (*count == *capacity) {
        const uint32_t larger = *capacity == 0 ? 8 : *capacity * 2;
        if (larger <= *capacity) {
            arena->failed = true;
            return NULL;
        }
        void *moved = arena_alloc_array(arena, larger, size);
        if (moved == NULL)
            return NULL;
        if (*count > 0)
            memcpy(moved, *items, (size_t)*count * size);
        *items = moved;
        *capacity = larger;
    }
    char *element = (char *)*items + (size_t)*count * size;
    (*count)++;
    return memset(element, 0, size);
}

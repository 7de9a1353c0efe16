// The one way to the C library's allocator. Tests put their own definitions of these functions in
// place of memory.c when they link (test/support/fault.c), so that each allocation can be made to
// fail; the program that ships pays nothing for it and holds no pointer that could be bent.
//
// What a library or the C library itself allocated and gave to us goes back by that library's
// own function, never by memory_release.
#ifndef BASE_MEMORY_H
#define BASE_MEMORY_H

#include <stddef.h>

void memory_release(void *block); // NULL is fine
// NULL when there is no memory; a size of 0 is one byte.
__attribute__((malloc, alloc_size(1), warn_unused_result)) void *memory_allocate(size_t size);
// The same, zeroed; NULL also when count * size is past what a size_t holds.
__attribute__((malloc, alloc_size(1, 2), warn_unused_result)) void *
memory_allocate_zeroed(size_t count, size_t size);
// NULL leaves the block as it was.
__attribute__((alloc_size(2), warn_unused_result)) void *memory_resize(void *block, size_t size);
__attribute__((malloc, warn_unused_result)) char *memory_copy_text(const char *text);
// The same of a text without its NUL: the copy has one.
__attribute__((malloc, warn_unused_result)) char *memory_copy_bytes(const char *bytes,
                                                                    size_t length);
// Zeroed memory that outlives fork and that parent and child share; NULL when there is none. It
// goes back by memory_unshare, with the same size. size is not 0.
__attribute__((malloc, alloc_size(1), warn_unused_result)) void *memory_share(size_t size);
void memory_unshare(void *block, size_t size); // NULL is fine

#endif

#include "base/memory.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

// The C library may answer NULL for 0 bytes, which callers would take for no memory.
static size_t at_least_one(size_t size)
{
    return size == 0 ? 1 : size;
}

void *memory_allocate(size_t size)
{
    return malloc(at_least_one(size));
}

void *memory_allocate_zeroed(size_t count, size_t size)
{
    return count == 0 || size == 0 ? calloc(1, 1) : calloc(count, size);
}

void *memory_resize(void *block, size_t size)
{
    return realloc(block, at_least_one(size));
}

char *memory_copy_text(const char *text)
{
    return strdup(text);
}

char *memory_copy_bytes(const char *bytes, size_t length)
{
    char *copy = malloc(length + 1);
    if (copy == NULL)
        return NULL;
    if (length > 0)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

void *memory_share(size_t size)
{
    void *block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return block == MAP_FAILED ? NULL : block;
}

void memory_unshare(void *block, size_t size)
{
    if (block != NULL)
        (void)munmap(block, size);
}

void memory_release(void *block)
{
    free(block);
}

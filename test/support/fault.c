#include "support/fault.h"

#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/file_calls.h"
#include "base/memory.h"

#define MOST_INTERRUPTIONS 3
#define TRACE_DEPTH 24

static struct {
    fault_plan plan;
    pthread_t thread;
    bool is_armed;
    bool is_held; // the test itself is at work
    bool has_fired;
    unsigned long seen;
    unsigned interruptions;
    void *trace[TRACE_DEPTH];
    int trace_depth;
} state;

// Of all threads: what one takes another may give back.
static atomic_long live;

void fault_arm(const fault_plan *plan)
{
    state.plan = *plan;
    state.thread = pthread_self();
    state.seen = 0;
    state.interruptions = 0;
    state.has_fired = false;
    state.trace_depth = 0;
    state.is_armed = true;
}

unsigned long fault_disarm(bool *fired)
{
    state.is_armed = false;
    if (fired != NULL)
        *fired = state.has_fired;
    return state.seen;
}

void fault_hush(bool is_held)
{
    state.is_held = is_held;
}

long fault_live(void)
{
    return atomic_load(&live);
}

fault_way fault_current_way(void)
{
    return state.plan.way;
}

int fault_trace(void **addresses, int most)
{
    const int count = state.trace_depth < most ? state.trace_depth : most;
    memcpy(addresses, state.trace, (size_t)count * sizeof *addresses);
    return count;
}

static bool is_due(void)
{
    state.seen++;
    if (state.plan.at == 0 || state.seen < state.plan.at)
        return false;
    if (state.plan.kind == FAULT_FILE && state.plan.way == FAULT_EINTR)
        return state.interruptions++ < MOST_INTERRUPTIONS;
    return state.plan.mode == FAULT_EVER || state.seen == state.plan.at;
}

bool fault_fails(fault_kind kind)
{
    if (!state.is_armed || state.plan.kind != kind || !pthread_equal(state.thread, pthread_self()))
        return false;
    if (state.is_held || !is_due())
        return false;
    if (!state.has_fired) {
        state.is_armed = false; // backtrace may allocate
        state.trace_depth = backtrace(state.trace, TRACE_DEPTH);
        state.is_armed = true;
        state.has_fired = true;
    }
    return true;
}

// ---- base/memory.h ---------------------------------------------------------------------------

static bool no_memory(void)
{
    const bool fails = fault_fails(FAULT_MEMORY);
    if (fails)
        errno = ENOMEM;
    return fails;
}

static void *counted(void *block)
{
    if (block != NULL)
        live++;
    return block;
}

void *memory_allocate(size_t size)
{
    return no_memory() ? NULL : counted(malloc(size == 0 ? 1 : size));
}

void *memory_allocate_zeroed(size_t count, size_t size)
{
    if (no_memory())
        return NULL;
    return counted(count == 0 || size == 0 ? calloc(1, 1) : calloc(count, size));
}

void *memory_resize(void *block, size_t size)
{
    if (no_memory())
        return NULL;
    void *moved = realloc(block, size == 0 ? 1 : size);
    return block == NULL ? counted(moved) : moved;
}

char *memory_copy_text(const char *text)
{
    return no_memory() ? NULL : counted(strdup(text));
}

char *memory_copy_bytes(const char *bytes, size_t length)
{
    char *copy = memory_allocate(length + 1);
    if (copy == NULL)
        return NULL;
    if (length > 0)
        memcpy(copy, bytes, length);
    copy[length] = '\0';
    return copy;
}

void *memory_share(size_t size)
{
    if (no_memory())
        return NULL;
    void *block = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    return block == MAP_FAILED ? NULL : counted(block);
}

void memory_unshare(void *block, size_t size)
{
    if (block == NULL)
        return;
    live--;
    (void)munmap(block, size);
}

void memory_release(void *block)
{
    if (block != NULL)
        live--;
    free(block);
}

// ---- base/file_calls.h -----------------------------------------------------------------------

// Sets errno, unless the way is a short count, which only reads and writes know.
static bool refused(void)
{
    if (!fault_fails(FAULT_FILE) || state.plan.way == FAULT_SHORT)
        return false;
    errno = state.plan.way == FAULT_EIO ? EIO : state.plan.way == FAULT_ENOSPC ? ENOSPC : EINTR;
    return true;
}

// How much of the work is done; 0 is none of it, with errno set.
static size_t allowed(size_t length)
{
    if (!fault_fails(FAULT_FILE))
        return length;
    if (state.plan.way == FAULT_SHORT)
        return (length + 1) / 2;
    errno = state.plan.way == FAULT_EIO ? EIO : state.plan.way == FAULT_ENOSPC ? ENOSPC : EINTR;
    return 0;
}

int file_call_open(const char *path, int flags, mode_t mode)
{
    return refused() ? -1 : open(path, flags, mode);
}

int file_call_open_temporary(char *pattern)
{
    return refused() ? -1 : mkstemp(pattern);
}

ssize_t file_call_read(int descriptor, void *bytes, size_t length)
{
    const size_t part = allowed(length);
    return part == 0 && length > 0 ? -1 : read(descriptor, bytes, part);
}

ssize_t file_call_write(int descriptor, const void *bytes, size_t length)
{
    const size_t part = allowed(length);
    return part == 0 && length > 0 ? -1 : write(descriptor, bytes, part);
}

int file_call_sync(int descriptor)
{
    return refused() ? -1 : fsync(descriptor);
}

// The descriptor is gone even when closing fails, as on Linux.
int file_call_close(int descriptor)
{
    const bool fails = refused();
    const int reason = errno;
    const int result = close(descriptor);
    if (!fails)
        return result;
    errno = reason;
    return -1;
}

int file_call_rename(const char *from, const char *to)
{
    return refused() ? -1 : rename(from, to);
}

// A file that could not be removed would look like one forgotten: removing works, if a signal does
// not break it off.
int file_call_remove(const char *path)
{
    return state.plan.way == FAULT_EINTR && refused() ? -1 : unlink(path);
}

int file_call_make_folder(const char *path)
{
    return refused() ? -1 : mkdir(path, 0777);
}

int file_call_facts(int descriptor, struct stat *out)
{
    return refused() ? -1 : fstat(descriptor, out);
}

int file_call_facts_at(const char *path, struct stat *out)
{
    return refused() ? -1 : stat(path, out);
}

void *file_call_map(size_t length, int descriptor)
{
    // No signal breaks mapping off.
    if ((state.plan.way != FAULT_EINTR || state.plan.kind != FAULT_FILE) && refused())
        return NULL;
    void *data = mmap(NULL, length, PROT_READ, MAP_PRIVATE, descriptor, 0);
    return data == MAP_FAILED ? NULL : data;
}

int file_call_unmap(void *data, size_t length)
{
    return munmap(data, length);
}

int file_call_list(const char *path, struct dirent ***out,
                   int (*wanted)(const struct dirent *entry),
                   int (*compare)(const struct dirent **a, const struct dirent **b))
{
    return refused() ? -1 : scandir(path, out, wanted, compare);
}

void file_call_list_release(struct dirent **entries, int count)
{
    for (int i = 0; i < count; i++)
        free(entries[i]);
    free(entries);
}

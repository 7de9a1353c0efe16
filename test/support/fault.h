// Makes one allocation or one call on a file fail, or all from one on. Linking any of these puts
// fault.c in the place of base/memory.c and base/file_calls.c.
//
// Only calls of the thread that armed count, so that a server's own threads do not shift the index.
#ifndef SUPPORT_FAULT_H
#define SUPPORT_FAULT_H

#include <stdbool.h>
#include <stddef.h>

typedef enum fault_kind {
    FAULT_MEMORY,
    FAULT_FILE,
} fault_kind;

typedef enum fault_mode {
    FAULT_ONCE,
    FAULT_EVER,
} fault_mode;

// How a call on a file fails; memory has one way only.
typedef enum fault_way {
    FAULT_EIO,
    FAULT_ENOSPC,
    FAULT_EINTR, // three times at most, whatever the mode: it must be tried again
    FAULT_SHORT, // reads and writes do a part of the work; other calls are left alone
    FAULT_WAYS,
} fault_way;

typedef struct fault_plan {
    fault_kind kind;
    fault_mode mode;
    fault_way way;
    unsigned long at; // the call that fails first; 1 is the next, 0 is none
} fault_plan;

void fault_arm(const fault_plan *plan);
// Calls of the plan's kind since arming; *fired says whether one was made to fail.
unsigned long fault_disarm(bool *fired);
// Holds the fault back while the test itself does something, and lets it go on.
void fault_hush(bool is_held);
// Does the call of this kind that is being made fail? Counts it. For SQLite's file system.
bool fault_fails(fault_kind kind);
fault_way fault_current_way(void);
long fault_live(void); // blocks allocated and not released, by any thread
// Return addresses of the call that failed first, for people.
int fault_trace(void **addresses, int most);

#endif

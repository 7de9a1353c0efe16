// Locking the calling process in: from then on it computes, and reads and writes the descriptors it
// has. Opening a file or a socket, starting a process or making memory executable ends it.
#ifndef SANDBOX_LOCK_H
#define SANDBOX_LOCK_H

#include <stdbool.h>

enum {
    SANDBOX_SECCOMP = 1 << 0,   // system calls that are not needed end the process
    SANDBOX_LANDLOCK = 1 << 1,  // no path can be opened, whatever the call
    SANDBOX_NOT_BUILT = 1 << 2, // neither: a sanitizer's own calls would be fatal
};

// What this kernel, processor and build can lock with.
unsigned sandbox_abilities(void);

// Calls that the C library makes at a first use and that would end a locked process; to be made
// before.
void sandbox_warm_up(void);

// Also takes away new privileges, and bounds memory to `memory` bytes more than is mapped now.
// False when a lock that the kernel has could not be closed.
bool sandbox_lock(unsigned abilities, unsigned long long memory);

#endif

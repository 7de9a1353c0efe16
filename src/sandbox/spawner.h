// Processes that read outside bytes, locked in. They are forked by a process that is itself forked
// before the program has threads, so that new ones can be had at any time.
#ifndef SANDBOX_SPAWNER_H
#define SANDBOX_SPAWNER_H

#include <sys/types.h>

#include "base/status.h"

typedef struct sandbox_spawner sandbox_spawner;

// What a worker does until its channel ends; it never comes back to the caller.
typedef void (*sandbox_work)(void *context, int channel);

typedef struct sandbox_worker {
    int channel; // -1: none
    pid_t process;
} sandbox_worker;

// Everything that workers need is in memory by now: they see it as it is. prepare is called once,
// before anything is locked; it may be NULL.
dateline_status sandbox_open(sandbox_spawner **out, void (*prepare)(void), sandbox_work work,
                             void *context, dateline_error *error);
// Ends the spawner; workers end with their channels.
void sandbox_close(sandbox_spawner *spawner); // NULL is fine
// Of lock.h: what workers are locked with.
unsigned sandbox_strength(const sandbox_spawner *spawner);

// Both may be called by any thread.
dateline_status sandbox_spawn(sandbox_worker *out, sandbox_spawner *spawner, dateline_error *error);
// Ends a worker that may have ended already; its status as of waitpid(2).
int sandbox_bury(sandbox_spawner *spawner, sandbox_worker *worker);

#endif

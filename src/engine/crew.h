// The processes that wait for an input to read; any thread may take one and give it back.
#ifndef ENGINE_CREW_H
#define ENGINE_CREW_H

#include "engine/remote.h"
#include "sandbox/spawner.h"

// One that waits, or a new one.
dateline_status crew_take(sandbox_worker *out, remote_crew *crew, dateline_error *error);
void crew_give(remote_crew *crew, sandbox_worker *worker);
// Ends one, which may have ended already; its status as of waitpid(2).
int crew_bury(remote_crew *crew, sandbox_worker *worker);

#endif

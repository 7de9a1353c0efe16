#include "engine/crew.h"

#include <poll.h>
#include <pthread.h>

#include "base/file.h"
#include "base/memory.h"

#define MOST_WAITING 256

struct remote_crew {
    sandbox_spawner *spawner;
    pthread_mutex_t lock; // of the two below
    sandbox_worker waiting[MOST_WAITING];
    uint32_t count;
};

dateline_status remote_crew_open(remote_crew **out, dateline_engine *engine, dateline_error *error)
{
    remote_crew *crew = memory_allocate_zeroed(1, sizeof *crew);
    if (crew == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a sandbox");
    const dateline_status status =
        sandbox_open(&crew->spawner, intake_warm_up, remote_answer, engine, error);
    if (status != DATELINE_OK) {
        memory_release(crew);
        return status;
    }
    pthread_mutex_init(&crew->lock, NULL);
    *out = crew;
    return DATELINE_OK;
}

void remote_crew_close(remote_crew *crew)
{
    if (crew == NULL)
        return;
    for (uint32_t i = 0; i < crew->count; i++)
        (void)file_close(crew->waiting[i].channel);
    sandbox_close(crew->spawner);
    pthread_mutex_destroy(&crew->lock);
    memory_release(crew);
}

unsigned remote_crew_strength(const remote_crew *crew)
{
    return sandbox_strength(crew->spawner);
}

// One that waited may have been ended by the system meanwhile, which is no fault of what comes
// next.
static bool is_alive(const sandbox_worker *worker)
{
    struct pollfd channel = {.fd = worker->channel, .events = POLLIN};
    return poll(&channel, 1, 0) == 0;
}

static bool take_waiting(sandbox_worker *out, remote_crew *crew)
{
    *out = (sandbox_worker){.channel = -1};
    pthread_mutex_lock(&crew->lock);
    if (crew->count > 0)
        *out = crew->waiting[--crew->count];
    pthread_mutex_unlock(&crew->lock);
    return out->channel >= 0;
}

dateline_status crew_take(sandbox_worker *out, remote_crew *crew, dateline_error *error)
{
    while (take_waiting(out, crew) && !is_alive(out))
        (void)crew_bury(crew, out);
    return out->channel >= 0 ? DATELINE_OK : sandbox_spawn(out, crew->spawner, error);
}

void crew_give(remote_crew *crew, sandbox_worker *worker)
{
    pthread_mutex_lock(&crew->lock);
    const bool has_room = crew->count < MOST_WAITING;
    if (has_room)
        crew->waiting[crew->count++] = *worker;
    pthread_mutex_unlock(&crew->lock);
    if (!has_room)
        (void)sandbox_bury(crew->spawner, worker);
    *worker = (sandbox_worker){.channel = -1};
}

int crew_bury(remote_crew *crew, sandbox_worker *worker)
{
    return sandbox_bury(crew->spawner, worker);
}

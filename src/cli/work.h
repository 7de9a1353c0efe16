// Workers: one process that watches, and a process for each job that reads, so that an article that
// ends its reader ends one reader. What they share is a page of counts.
#ifndef CLI_WORK_H
#define CLI_WORK_H

#include <stdatomic.h>
#include <sys/types.h>

#include "cli/log.h"
#include "dateline_queue.h"

#define WORK_NAME_SIZE 128

// One job. Counts go on when its process dies and another takes its place.
typedef struct work_slot {
    atomic_llong shard;      // 0: none is leased
    atomic_llong busy_since; // milliseconds of the monotonic clock when the article began; 0: idle
    atomic_ullong added, known, foreign, set_aside, shards;
    atomic_ullong reading, storing, queueing; // microseconds
    atomic_bool is_cut_off;                   // the database is away
    // Of the watching process only.
    pid_t process; // 0: none
    char name[WORK_NAME_SIZE];
    long long not_before; // when it may be started anew
    unsigned deaths;      // without a shard done between them
    unsigned long long shards_then;
} work_slot;

typedef struct work {
    const cli_arguments *arguments;
    const char *ledger; // path or URL
    const char *nats;   // URL, NULL: the queue is asked
    dateline_engine *engine;
    cli_log log;
    long jobs, lease, slow, patience, copies, metrics; // seconds; metrics -1: none
    bool drains, locks_in;
    work_slot *slots; // [jobs], shared by all processes
} work;

long long work_now(void); // milliseconds of the monotonic clock
// Waits so long, or until the process is asked to stop; true then. SIGTERM and SIGINT are blocked.
bool work_wait(long milliseconds);

// ---- work_connection.c: the ledger and its queue, through outages ----

typedef struct work_connection {
    dateline_ledger *ledger;
    dateline_queue *queue;
} work_connection;

// How long one waits for a ledger that cannot take what it is given; {0} at first.
typedef struct work_patience {
    long long end; // milliseconds of the monotonic clock
    long pause;    // the next, in milliseconds
} work_patience;

// Logs the event with its message and waits, longer each time. EXIT_INTERRUPTED when asked to stop,
// EXIT_LEDGER, which is logged, when `patience` seconds are over.
cli_exit work_be_patient(work_patience *patience, const work *work, const char *event,
                         const char *message);

// Waiting does not make these better.
bool work_is_lasting(dateline_status status);
// Logs why there is no ledger to work with; EXIT_LEDGER.
cli_exit work_give_up(const work *work, const char *message);

// Tries until it is there, longer pauses each time, at most `patience` seconds. EXIT_DONE,
// EXIT_INTERRUPTED when asked to stop, EXIT_LEDGER, which is logged, when it does not come or
// says no for good. *was_away: not at the first try.
cli_exit work_connect(work_connection *out, const work *work, bool *was_away);
void work_disconnect(work_connection *connection);

// ---- work_shard.c ----

typedef enum work_end {
    WORK_DONE,    // finished
    WORK_LOST,    // somebody else's by now
    WORK_STOPPED, // asked to stop; given back
    WORK_FAILED,  // a try has failed and was told to the queue
    WORK_BROKEN,  // the database did not do what it should
} work_end;

// Reads the leased shard into the ledger. `step` is called between articles.
work_end work_shard(const work *work, work_slot *slot, work_connection *connection,
                    const dateline_lease *lease, void (*step)(void *context), void *context,
                    dateline_error *error);

// ---- work_job.c ----

// What a job's process does until it is asked to stop or nothing is left.
cli_exit work_job(const work *work, work_slot *slot);

// ---- work_watch.c ----

// Starts the jobs and watches over them until they end; the run's code.
cli_exit work_watch(work *work);

// ---- work_vitals.c ----

typedef struct work_vitals work_vitals;

cli_exit work_vitals_start(work_vitals **out, const work *work);
// How the queue stood when it was last asked; counts NULL: it could not be.
void work_vitals_tell(work_vitals *vitals, const dateline_queue_counts *counts, unsigned alive,
                      unsigned deaths);
// Starts the process that answers anew when it died; true when it wants to be told.
bool work_vitals_mend(work_vitals *vitals);
void work_vitals_stop(work_vitals *vitals); // NULL is fine

#endif

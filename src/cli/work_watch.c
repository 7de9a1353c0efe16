// The watching process: starts jobs, tells the queue that they live, ends those that hang, tells
// what a job died of, and starts another in its place.
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

#include "cli/work.h"

#define LOOK_MILLISECONDS 500L
#define BEAT_MILLISECONDS 5000L
#define COUNT_MILLISECONDS 15000L
#define FIRST_PAUSE 100LL
#define LONGEST_PAUSE 30000LL

typedef struct watch {
    work *work;
    work_connection connection;
    work_vitals *vitals; // NULL: nobody asks
    char host[64];
    bool is_connected, is_stopping;
    cli_exit code; // the worst that a job ended with
    long long last_beat, last_count;
    unsigned deaths;
} watch;

// ---- starting ----

static void name_job(const watch *watch, work_slot *slot)
{
    unsigned number = 0;
    (void)!getrandom(&number, sizeof number, 0);
    snprintf(slot->name, sizeof slot->name, "%s:%ld:%08x", watch->host, (long)getpid(), number);
}

// In the new process: when the watching one dies, however, this one is asked to stop.
static void run_job(const work *work, work_slot *slot, pid_t parent)
{
    (void)prctl(PR_SET_PDEATHSIG, SIGTERM);
    const bool is_orphan = getppid() != parent;
    const cli_exit code = is_orphan ? EXIT_DONE : work_job(work, slot);
    fflush(NULL);
    _exit((int)code);
}

static void start_job(watch *watch, work_slot *slot)
{
    const pid_t parent = getpid();
    name_job(watch, slot);
    // SQLite must not find a connection of its parent in a new process: it would believe that it
    // holds the parent's locks.
    work_disconnect(&watch->connection);
    watch->is_connected = false;
    atomic_store(&slot->busy_since, 0);
    atomic_store(&slot->shard, 0);
    atomic_store(&slot->is_cut_off, false);
    // Only here: the page is shared with the new process.
    const pid_t process = fork();
    if (process == 0)
        run_job(watch->work, slot, parent);
    slot->process = process > 0 ? process : 0;
    if (process > 0)
        return;
    slot->not_before = work_now() + LONGEST_PAUSE;
    CLI_LOG(&watch->work->log, CLI_LOG_ERROR, "no-process", {.name = "name", .text = slot->name});
}

// ---- the queue's view ----

// A connection of one's own, so that a job that hangs in its own is seen.
static bool is_connected(watch *watch)
{
    dateline_error error = {0};
    if (watch->is_connected)
        return true;
    if (dateline_ledger_open(&watch->connection.ledger, watch->work->ledger, DATELINE_LEDGER_CHANGE,
                             &error) == DATELINE_OK &&
        dateline_queue_open(&watch->connection.queue, watch->connection.ledger, &error) ==
            DATELINE_OK)
        watch->is_connected = true;
    else
        work_disconnect(&watch->connection);
    return watch->is_connected;
}

static void check(watch *watch, dateline_status status, const dateline_error *error)
{
    if (status == DATELINE_OK)
        return;
    CLI_LOG(&watch->work->log, CLI_LOG_WARNING, "ledger-fault",
            {.name = "message", .text = error->message});
    work_disconnect(&watch->connection);
    watch->is_connected = false;
}

static void beat(watch *watch, const work_slot *slot, uint32_t seconds)
{
    dateline_error error = {0};
    const dateline_worker worker = {.name = slot->name,
                                    .host = watch->host,
                                    .process = slot->process,
                                    .shard = atomic_load(&slot->shard),
                                    .added = atomic_load(&slot->added),
                                    .known = atomic_load(&slot->known),
                                    .foreign = atomic_load(&slot->foreign),
                                    .set_aside = atomic_load(&slot->set_aside),
                                    .reading = atomic_load(&slot->reading) / 1000,
                                    .storing = atomic_load(&slot->storing) / 1000};
    if (is_connected(watch))
        check(watch, dateline_queue_beat(watch->connection.queue, &worker, seconds, &error),
              &error);
}

static void beat_all(watch *watch)
{
    const long third = watch->work->lease * 1000 / 3;
    const long every = third < BEAT_MILLISECONDS ? third : BEAT_MILLISECONDS;
    if (work_now() - watch->last_beat < every)
        return;
    watch->last_beat = work_now();
    for (long i = 0; i < watch->work->jobs; i++)
        if (watch->work->slots[i].process > 0)
            beat(watch, &watch->work->slots[i], (uint32_t)watch->work->lease);
}

// ---- ends ----

static void tell_death(watch *watch, work_slot *slot, int status)
{
    char reason[160];
    dateline_error error = {0};
    const long long since = atomic_load(&slot->busy_since);
    if (WIFSIGNALED(status) && since > 0 && work_now() - since >= watch->work->slow * 1000)
        snprintf(reason, sizeof reason, "it took longer than %ld seconds", watch->work->slow);
    else if (WIFSIGNALED(status))
        snprintf(reason, sizeof reason, "its worker was ended by signal %d (%s)", WTERMSIG(status),
                 strsignal(WTERMSIG(status)));
    else
        snprintf(reason, sizeof reason, "its worker ended with code %d", WEXITSTATUS(status));
    CLI_LOG(&watch->work->log, CLI_LOG_ERROR, "worker-died", {.name = "name", .text = slot->name},
            {.name = "shard", .number = atomic_load(&slot->shard)},
            {.name = "reason", .text = reason});
    // What cannot be told now shows when the lease runs out.
    if (is_connected(watch))
        check(watch,
              dateline_queue_fail(watch->connection.queue, slot->name, reason, false, &error),
              &error);
    watch->deaths++;
}

// How long until another takes its place: longer the more have died without a shard between them.
static long long pause_after(work_slot *slot)
{
    const unsigned long long shards = atomic_load(&slot->shards);
    slot->deaths = shards == slot->shards_then ? slot->deaths + 1 : 1;
    slot->shards_then = shards;
    const unsigned doublings = slot->deaths < 12 ? slot->deaths - 1 : 11;
    const long long pause = FIRST_PAUSE << doublings;
    return pause < LONGEST_PAUSE ? pause : LONGEST_PAUSE;
}

static bool is_crash(int status)
{
    return WIFSIGNALED(status) || WEXITSTATUS(status) == EXIT_BUG || WEXITSTATUS(status) == 1;
}

static void bury(watch *watch, work_slot *slot, int status)
{
    if (is_crash(status)) {
        tell_death(watch, slot, status);
        slot->not_before = work_now() + pause_after(slot);
    } else {
        const cli_exit code = (cli_exit)WEXITSTATUS(status);
        watch->code = cli_exit_worse(watch->code, code);
        // A fault that any other job would meet, too.
        watch->is_stopping |= code != EXIT_DONE;
        slot->not_before = -1;
    }
    beat(watch, slot, 0);
    slot->process = 0;
}

static void bury_all(watch *watch)
{
    for (long i = 0; i < watch->work->jobs; i++) {
        work_slot *slot = &watch->work->slots[i];
        int status = 0;
        if (slot->process > 0 && waitpid(slot->process, &status, WNOHANG) == slot->process)
            bury(watch, slot, status);
    }
}

static void end_slow(watch *watch)
{
    for (long i = 0; i < watch->work->jobs; i++) {
        const work_slot *slot = &watch->work->slots[i];
        const long long since = atomic_load(&slot->busy_since);
        if (slot->process > 0 && since > 0 && !atomic_load(&slot->is_cut_off) &&
            work_now() - since >= watch->work->slow * 1000)
            (void)kill(slot->process, SIGKILL);
    }
}

// ---- the loop ----

static unsigned count_alive(const watch *watch)
{
    unsigned alive = 0;
    for (long i = 0; i < watch->work->jobs; i++)
        alive += watch->work->slots[i].process > 0;
    return alive;
}

static void tell_vitals(watch *watch)
{
    dateline_queue_counts counts;
    dateline_error error = {0};
    if (watch->vitals == NULL)
        return;
    const bool is_due = work_now() - watch->last_count >= COUNT_MILLISECONDS;
    if (!work_vitals_mend(watch->vitals) && !is_due)
        return;
    watch->last_count = work_now();
    bool is_counted = is_connected(watch);
    if (is_counted) {
        const dateline_status status =
            dateline_queue_count(&counts, watch->connection.queue, &error);
        check(watch, status, &error);
        is_counted = status == DATELINE_OK;
    }
    work_vitals_tell(watch->vitals, is_counted ? &counts : NULL, count_alive(watch), watch->deaths);
}

// Starts what is to run; true while anything runs or will.
static bool start_missing(watch *watch)
{
    bool is_any = false;
    for (long i = 0; i < watch->work->jobs; i++) {
        work_slot *slot = &watch->work->slots[i];
        const bool may_start = slot->process == 0 && slot->not_before >= 0 && !watch->is_stopping;
        if (may_start && work_now() >= slot->not_before)
            start_job(watch, slot);
        is_any |= slot->process > 0 || may_start;
    }
    return is_any;
}

static void stop_all(watch *watch)
{
    for (long i = 0; i < watch->work->jobs; i++)
        if (watch->work->slots[i].process > 0)
            (void)kill(watch->work->slots[i].process, SIGTERM);
}

static void loop(watch *watch)
{
    bool is_told = false;
    while (start_missing(watch)) {
        watch->is_stopping |= work_wait(is_told ? 0 : LOOK_MILLISECONDS);
        if (watch->is_stopping && !is_told)
            stop_all(watch);
        else if (is_told)
            (void)usleep((useconds_t)(LOOK_MILLISECONDS * 100));
        is_told = watch->is_stopping;
        bury_all(watch);
        end_slow(watch);
        beat_all(watch);
        tell_vitals(watch);
    }
}

static uint64_t count_set_aside(const work *work)
{
    uint64_t all = 0;
    for (long i = 0; i < work->jobs; i++)
        all += atomic_load(&work->slots[i].set_aside);
    return all;
}

static void tell_end(const watch *watch)
{
    uint64_t added = 0, known = 0;
    for (long i = 0; i < watch->work->jobs; i++) {
        added += atomic_load(&watch->work->slots[i].added);
        known += atomic_load(&watch->work->slots[i].known);
    }
    printf("added %llu, known %llu, set aside %llu\n", (unsigned long long)added,
           (unsigned long long)known, (unsigned long long)count_set_aside(watch->work));
}

cli_exit work_watch(work *work)
{
    watch watch = {.work = work, .last_count = -COUNT_MILLISECONDS};
    sigset_t blocked;
    bool was_away;
    (void)sigemptyset(&blocked);
    (void)sigaddset(&blocked, SIGTERM);
    (void)sigaddset(&blocked, SIGINT);
    (void)sigprocmask(SIG_BLOCK, &blocked, NULL);
    if (gethostname(watch.host, sizeof watch.host - 1) != 0)
        snprintf(watch.host, sizeof watch.host, "host");
    cli_exit code = work_connect(&watch.connection, work, &was_away);
    if (code != EXIT_DONE)
        return code == EXIT_INTERRUPTED ? EXIT_DONE : code;
    // Nor must the metrics' process have it.
    work_disconnect(&watch.connection);
    if (work->metrics >= 0)
        code = work_vitals_start(&watch.vitals, work);
    if (code == EXIT_DONE) {
        loop(&watch);
        tell_end(&watch);
        code = cli_exit_worse(watch.code, count_set_aside(work) > 0 ? EXIT_INPUT : EXIT_DONE);
    }
    work_vitals_stop(watch.vitals);
    work_disconnect(&watch.connection);
    return code;
}

#include "sandbox/spawner.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "base/memory.h"
#include "sandbox/channel.h"
#include "sandbox/lock.h"

#define WORKER_CHANNEL 3                  // its descriptor in every worker
#define WORKER_MEMORY (UINT64_C(2) << 30) // bytes beside what was mapped before
#define MESSAGE_LIMIT ((size_t)64)

enum { ASK_SPAWN, ASK_BURY };

struct sandbox_spawner {
    int channel;
    pid_t process;
    unsigned abilities;
    pthread_mutex_t lock; // one asks at a time
};

typedef struct spawning {
    sandbox_work work;
    void *context;
    unsigned abilities;
    int channel; // to who asks
} spawning;

// ---- in the worker ---------------------------------------------------------------------------

// Standard input, output and error lead nowhere; of all other descriptors the channel stays. With a
// sanitizer standard error is kept, for its report.
static bool leave_one(int channel, bool keeps_errors)
{
    const int nowhere = file_open("/dev/null", O_RDWR, 0);
    if (nowhere < 0)
        return false;
    const int own = fcntl(channel, F_DUPFD, 16); // out of the way of the numbers below
    for (int i = 0; i <= 2; i++)
        if (!(i == 2 && keeps_errors) && dup2(nowhere, i) < 0)
            return false;
    return own >= 0 && dup2(own, WORKER_CHANNEL) == WORKER_CHANNEL &&
           syscall(SYS_close_range, WORKER_CHANNEL + 1u, ~0u, 0u) == 0;
}

static _Noreturn void be_worker(const spawning *spawning, int channel)
{
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (!leave_one(channel, (spawning->abilities & SANDBOX_NOT_BUILT) != 0) ||
        !sandbox_lock(spawning->abilities, WORKER_MEMORY))
        _exit(EXIT_FAILURE);
    spawning->work(spawning->context, WORKER_CHANNEL);
    _exit(EXIT_SUCCESS);
}

// ---- in the spawner --------------------------------------------------------------------------

static void spawn(const spawning *spawning)
{
    int pair[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        (void)channel_send(spawning->channel, ASK_SPAWN, SLICE_NONE, -1);
        return;
    }
    const pid_t process = fork();
    if (process == 0)
        be_worker(spawning, pair[1]);
    const slice number = slice_of((const char *)&process, sizeof process);
    (void)channel_send(spawning->channel, ASK_SPAWN, process < 0 ? SLICE_NONE : number,
                       process < 0 ? -1 : pair[0]);
    (void)file_close(pair[0]);
    (void)file_close(pair[1]);
}

// The process cannot have another's number: it has not been waited for before.
static void bury(const spawning *spawning, slice asked)
{
    pid_t process = 0;
    int status = 0;
    if (asked.length == sizeof process)
        memcpy(&process, asked.data, sizeof process);
    if (process > 0) {
        kill(process, SIGKILL);
        while (waitpid(process, &status, 0) < 0 && errno == EINTR) {
        }
    }
    (void)channel_send(spawning->channel, ASK_BURY, slice_of((const char *)&status, sizeof status),
                       -1);
}

// The terminal's interrupt is the program's to answer; what a worker dies of is not to be handled
// as the program may.
static void set_signals(void)
{
    static const int fatal[] = {SIGSEGV, SIGBUS,  SIGILL,  SIGFPE,  SIGABRT,
                                SIGSYS,  SIGPROF, SIGTERM, SIGPIPE, SIGCHLD};
    sigset_t none;
    for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++)
        signal(fatal[i], SIG_DFL);
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
}

static _Noreturn void be_spawner(const spawning *spawning, void (*prepare)(void))
{
    channel_message asked;
    set_signals();
    if (prepare != NULL)
        prepare();
    sandbox_warm_up();
    channel_message_init(&asked, MESSAGE_LIMIT);
    while (channel_receive(&asked, spawning->channel, false, 0, NULL)) {
        if (asked.kind == ASK_SPAWN)
            spawn(spawning);
        else
            bury(spawning, buffer_slice(&asked.bytes));
    }
    _exit(EXIT_SUCCESS);
}

// ---- in the program --------------------------------------------------------------------------

dateline_status sandbox_open(sandbox_spawner **out, void (*prepare)(void), sandbox_work work,
                             void *context, dateline_error *error)
{
    sandbox_spawner *spawner = memory_allocate_zeroed(1, sizeof *spawner);
    int pair[2];
    if (spawner == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a sandbox");
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair) != 0) {
        memory_release(spawner);
        return error_set(error, DATELINE_IO, 0, 0, "no sandbox: %s", strerror(errno));
    }
    spawner->abilities = sandbox_abilities();
    spawner->process = fork();
    if (spawner->process == 0) {
        const spawning spawning = {work, context, spawner->abilities, pair[1]};
        (void)file_close(pair[0]);
        be_spawner(&spawning, prepare);
    }
    const int reason = errno;
    (void)file_close(pair[1]);
    if (spawner->process < 0) {
        (void)file_close(pair[0]);
        memory_release(spawner);
        return error_set(error, DATELINE_IO, 0, 0, "no sandbox: %s", strerror(reason));
    }
    spawner->channel = pair[0];
    pthread_mutex_init(&spawner->lock, NULL);
    *out = spawner;
    return DATELINE_OK;
}

void sandbox_close(sandbox_spawner *spawner)
{
    if (spawner == NULL)
        return;
    (void)file_close(spawner->channel);
    while (waitpid(spawner->process, NULL, 0) < 0 && errno == EINTR) {
    }
    pthread_mutex_destroy(&spawner->lock);
    memory_release(spawner);
}

unsigned sandbox_strength(const sandbox_spawner *spawner)
{
    return spawner->abilities;
}

static bool ask(channel_message *answer, sandbox_spawner *spawner, uint32_t what, slice bytes)
{
    pthread_mutex_lock(&spawner->lock);
    const bool is_answered = channel_send(spawner->channel, what, bytes, -1) &&
                             channel_receive(answer, spawner->channel, true, 0, NULL);
    pthread_mutex_unlock(&spawner->lock);
    return is_answered;
}

dateline_status sandbox_spawn(sandbox_worker *out, sandbox_spawner *spawner, dateline_error *error)
{
    channel_message answer;
    channel_message_init(&answer, MESSAGE_LIMIT);
    *out = (sandbox_worker){.channel = -1};
    if (ask(&answer, spawner, ASK_SPAWN, SLICE_NONE) && answer.file >= 0 &&
        answer.bytes.length == sizeof out->process) {
        memcpy(&out->process, answer.bytes.data, sizeof out->process);
        out->channel = answer.file;
        answer.file = -1;
    }
    channel_message_clear(&answer);
    return out->channel >= 0
               ? DATELINE_OK
               : error_set(error, DATELINE_INTERNAL, 0, 0, "no process to read articles in");
}

int sandbox_bury(sandbox_spawner *spawner, sandbox_worker *worker)
{
    channel_message answer;
    int status = 0;
    if (worker->channel < 0)
        return 0;
    channel_message_init(&answer, MESSAGE_LIMIT);
    if (ask(&answer, spawner, ASK_BURY,
            slice_of((const char *)&worker->process, sizeof worker->process)) &&
        answer.bytes.length == sizeof status)
        memcpy(&status, answer.bytes.data, sizeof status);
    channel_message_clear(&answer);
    (void)file_close(worker->channel);
    *worker = (sandbox_worker){.channel = -1};
    return status;
}

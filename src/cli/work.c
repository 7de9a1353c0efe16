#include "cli/work.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/memory.h"
#include "cli/reading.h"

#define JOBS_MOST 256

long long work_now(void)
{
    struct timespec time = {0};
    (void)clock_gettime(CLOCK_MONOTONIC, &time);
    return (long long)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

bool work_wait(long milliseconds)
{
    sigset_t stops, pending;
    (void)sigemptyset(&stops);
    (void)sigaddset(&stops, SIGTERM);
    (void)sigaddset(&stops, SIGINT);
    // A signal that came stays for the next who asks.
    if (milliseconds > 0) {
        const struct timespec pause = {milliseconds / 1000, milliseconds % 1000 * 1000000};
        const int received = sigtimedwait(&stops, NULL, &pause);
        if (received > 0)
            (void)raise(received);
    }
    return sigpending(&pending) == 0 &&
           (sigismember(&pending, SIGTERM) == 1 || sigismember(&pending, SIGINT) == 1);
}

static bool read_options(work *work, const cli_arguments *arguments)
{
    work->arguments = arguments;
    work->ledger = cli_value(arguments, "--ledger");
    work->nats = cli_value(arguments, "--nats");
    work->drains = cli_has(arguments, "--drain");
    work->locks_in = !cli_has(arguments, "--no-sandbox");
    if (work->ledger == NULL) {
        cli_complain("work wants a ledger: -d FILE");
        return false;
    }
    if (arguments->operand_count > 0) {
        cli_complain("work takes no \"%s\": files are queued by enqueue", arguments->operands[0]);
        return false;
    }
    return cli_number(&work->jobs, arguments, "--jobs", 1, JOBS_MOST, 1) &&
           cli_number(&work->lease, arguments, "--lease", 1, 86400, 60) &&
           cli_number(&work->slow, arguments, "--slow", 1, 86400, 300) &&
           cli_number(&work->patience, arguments, "--patience", 0, 86400, 600) &&
           cli_number(&work->copies, arguments, "--copies", 1, 5, 1) &&
           cli_number(&work->metrics, arguments, "--metrics", 0, 65535, -1) &&
           cli_log_read(&work->log, arguments);
}

static cli_exit run(work *work)
{
    const size_t size = (size_t)work->jobs * sizeof *work->slots;
    // Shared: a process that dies leaves its counts there.
    work->slots = memory_share(size);
    if (work->slots == NULL) {
        cli_complain("no memory for the jobs");
        return EXIT_LIMIT;
    }
    const cli_exit code = work_watch(work);
    memory_unshare(work->slots, size);
    return code;
}

cli_exit cli_work(const cli_arguments *arguments)
{
    work work = {0};
    cli_output output = {0};
    if (!read_options(&work, arguments))
        return EXIT_USAGE;
    // Before the processes part, so that they share what is mapped; each locks its own readers in.
    cli_exit code = cli_open_engine(&work.engine, arguments, DATELINE_MODEL_FAST, false);
    if (code != EXIT_DONE)
        return code;
    code = run(&work);
    dateline_engine_close(work.engine);
    return cli_finish(&output, code);
}

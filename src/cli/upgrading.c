// While an older ledger is brought up to date: how far it is, on a terminal as it goes, else one
// line, that a script's log says what it waits for.
#include "cli/ledger.h"
#include "cli/progress.h"

#define PATIENCE 1.0      // seconds before anything is said
#define BETWEEN_LINES 0.1 // seconds

typedef struct upgrading {
    const char *path;
    double start, last;
    bool is_terminal, has_spoken;
} upgrading;

static void tell_step(void *context, unsigned step, unsigned steps)
{
    upgrading *of = context;
    const double now = cli_seconds();
    if (now - of->start < PATIENCE || now - of->last < BETWEEN_LINES ||
        (of->has_spoken && !of->is_terminal))
        return;
    of->last = now;
    of->has_spoken = true;
    if (of->is_terminal)
        fprintf(stderr, "\rbringing the ledger up to date: step %u of %u, %.0f s \x1B[K", step,
                steps, now - of->start);
    else
        cli_complain("%s: of an older program, is being brought up to date (%u steps)", of->path,
                     steps);
    fflush(stderr);
}

dateline_status cli_ledger_open_at(dateline_ledger **out, const char *path,
                                   dateline_ledger_mode mode, dateline_error *error)
{
    upgrading of = {.path = path, .start = cli_seconds(), .is_terminal = cli_has_terminal(stderr)};
    const dateline_status status =
        dateline_ledger_open_watched(out, path, mode, tell_step, &of, error);
    if (of.has_spoken && of.is_terminal)
        fputs("\r\x1B[K", stderr);
    return status;
}

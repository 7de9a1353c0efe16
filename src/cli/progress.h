// A bar on standard error, on terminals only, drawn at most ten times a second and not before the
// run has lasted one.
#ifndef CLI_PROGRESS_H
#define CLI_PROGRESS_H

#include "cli/cli.h"

typedef struct cli_progress {
    bool is_shown; // a terminal is there and nobody asked for quiet
    bool has_drawn;
    double start, last; // seconds of the monotonic clock
} cli_progress;

double cli_seconds(void); // of the monotonic clock
cli_progress cli_progress_start(bool is_quiet);
// passed of total bytes; total 0: unknown. count: articles so far.
void cli_progress_step(cli_progress *progress, uint64_t passed, uint64_t total, uint64_t count);
void cli_progress_clear(cli_progress *progress); // takes the bar away

#endif

#include "cli/progress.h"

#include <time.h>

#define BAR_WIDTH 30

double cli_seconds(void)
{
    struct timespec time;
    if (clock_gettime(CLOCK_MONOTONIC, &time) != 0)
        return 0.0;
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

cli_progress cli_progress_start(bool is_quiet)
{
    double start = cli_seconds();
    return (cli_progress){
        .is_shown = !is_quiet && cli_has_terminal(stderr), .start = start, .last = start};
}

void cli_progress_step(cli_progress *progress, uint64_t passed, uint64_t total, uint64_t count)
{
    if (!progress->is_shown)
        return;
    double time = cli_seconds(), elapsed = time - progress->start;
    if (elapsed < 1.0 || time - progress->last < 0.1)
        return;
    progress->last = time;
    progress->has_drawn = true;
    double share = total == 0 || passed > total ? 1.0 : (double)passed / (double)total;
    char bar[BAR_WIDTH + 1];
    for (int i = 0; i < BAR_WIDTH; i++)
        bar[i] = i < (int)(share * BAR_WIDTH) ? '#' : '.';
    bar[BAR_WIDTH] = '\0';
    double left = share > 0.0 ? elapsed * (1.0 - share) / share : 0.0;
    fprintf(stderr, "\r[%s] %3.0f %%  %llu articles, %.0f/s, %.0f s left \x1B[K", bar,
            share * 100.0, (unsigned long long)count, (double)count / elapsed, left);
    fflush(stderr);
}

void cli_progress_clear(cli_progress *progress)
{
    if (progress->has_drawn)
        fputs("\r\x1B[K", stderr);
    progress->has_drawn = false;
}

#include <stdlib.h>
#include <string.h>

#include "cli/work.h"

#define FIRST_PAUSE 100L // milliseconds
#define LONGEST_PAUSE 10000L

static dateline_status try_to_connect(work_connection *out, const work *work, dateline_error *error)
{
    *out = (work_connection){0};
    dateline_status status =
        dateline_ledger_open(&out->ledger, work->ledger, DATELINE_LEDGER_WRITE, error);
    if (status == DATELINE_OK)
        status = dateline_queue_open(&out->queue, out->ledger, error);
    if (status != DATELINE_OK)
        work_disconnect(out);
    return status;
}

// Waiting does not make these better.
static bool is_lasting(dateline_status status)
{
    return status == DATELINE_UNSUPPORTED || status == DATELINE_CORRUPT || status == DATELINE_USAGE;
}

cli_exit work_connect(work_connection *out, const work *work, bool *was_away)
{
    const long long end = work_now() + work->patience * 1000;
    long pause = FIRST_PAUSE;
    *was_away = false;
    for (;;) {
        dateline_error error = {0};
        const dateline_status status = try_to_connect(out, work, &error);
        if (status == DATELINE_OK)
            return EXIT_DONE;
        if (is_lasting(status) || work_now() >= end) {
            CLI_LOG(&work->log, CLI_LOG_ERROR, "no-ledger",
                    {.name = "message", .text = error.message});
            return EXIT_LEDGER;
        }
        CLI_LOG(&work->log, CLI_LOG_WARNING, "ledger-away",
                {.name = "message", .text = error.message}, {.name = "pause", .number = pause});
        *was_away = true;
        if (work_wait(pause + random() % FIRST_PAUSE))
            return EXIT_INTERRUPTED;
        pause = pause * 2 > LONGEST_PAUSE ? LONGEST_PAUSE : pause * 2;
    }
}

void work_disconnect(work_connection *connection)
{
    dateline_queue_close(connection->queue);
    dateline_ledger_close(connection->ledger);
    *connection = (work_connection){0};
}

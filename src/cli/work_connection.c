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

bool work_is_lasting(dateline_status status)
{
    return status == DATELINE_UNSUPPORTED || status == DATELINE_CORRUPT ||
           status == DATELINE_USAGE || status == DATELINE_REFUSED;
}

cli_exit work_give_up(const work *work, const char *message)
{
    CLI_LOG(&work->log, CLI_LOG_ERROR, "no-ledger", {.name = "message", .text = message});
    return EXIT_LEDGER;
}

cli_exit work_be_patient(work_patience *patience, const work *work, const char *event,
                         const char *message)
{
    if (patience->pause == 0)
        *patience = (work_patience){work_now() + work->patience * 1000, FIRST_PAUSE};
    if (work_now() >= patience->end)
        return work_give_up(work, message);
    const long pause = patience->pause;
    CLI_LOG(&work->log, CLI_LOG_WARNING, event, {.name = "message", .text = message},
            {.name = "pause", .number = pause});
    patience->pause = pause * 2 > LONGEST_PAUSE ? LONGEST_PAUSE : pause * 2;
    return work_wait(pause + random() % FIRST_PAUSE) ? EXIT_INTERRUPTED : EXIT_DONE;
}

cli_exit work_connect(work_connection *out, const work *work, bool *was_away)
{
    work_patience patience = {0};
    *was_away = false;
    for (;;) {
        dateline_error error = {0};
        const dateline_status status = try_to_connect(out, work, &error);
        if (status == DATELINE_OK)
            return EXIT_DONE;
        if (work_is_lasting(status))
            return work_give_up(work, error.message);
        const cli_exit code = work_be_patient(&patience, work, "ledger-away", error.message);
        if (code != EXIT_DONE)
            return code;
        *was_away = true;
    }
}

void work_disconnect(work_connection *connection)
{
    dateline_queue_close(connection->queue);
    dateline_ledger_close(connection->ledger);
    *connection = (work_connection){0};
}

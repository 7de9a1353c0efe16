// Which program read an article, and with what: one row for all that were read alike.
#include <string.h>

#include "ledger/ledger_internal.h"

void ledger_note_reading(ledger *ledger, const ledger_reading *reading)
{
    if (memcmp(&ledger->reading, reading, sizeof *reading) == 0)
        return;
    ledger->reading = *reading;
    ledger->reading_number = 0;
}

static database_statement *prepare(ledger *ledger, ledger_statement which, dateline_error *error)
{
    const ledger_reading *reading = &ledger->reading;
    const char *const texts[] = {reading->program, reading->program_sha256, reading->lexicon_sha256,
                                 reading->model,   reading->model_sha256,   reading->places_sha256};
    database_statement *statement = ledger_prepare(ledger, which, error);
    for (int i = 0; i < 6 && statement != NULL; i++)
        database_bind_text(statement, i + 1, slice_from_string(texts[i]));
    return statement;
}

dateline_status ledger_find_reading(int64_t *number, ledger *ledger, dateline_error *error)
{
    *number = ledger->reading_number;
    if (*number != 0 || ledger->reading.program[0] == '\0')
        return DATELINE_OK;
    dateline_status status = ledger_run(ledger, prepare(ledger, LEDGER_ADD_READING, error), error);
    database_statement *row =
        status == DATELINE_OK ? prepare(ledger, LEDGER_FIND_READING, error) : NULL;
    if (row == NULL)
        return DATELINE_LEDGER;
    status = database_run_for_number(number, row, error);
    ledger->reading_number = *number;
    return status;
}

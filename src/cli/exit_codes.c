#include "cli/cli.h"

const cli_exit_meaning cli_exit_meanings[] = {
    {EXIT_DONE, "done"},
    {EXIT_NOTHING, "nothing found, or a check failed"},
    {EXIT_USAGE, "the command line makes no sense"},
    {EXIT_INPUT, "some input could not be read, or the output not be written"},
    {EXIT_LEDGER, "the ledger cannot be opened, read or written"},
    {EXIT_DATA, "the lexicon or a model is missing or wrong"},
    {EXIT_LIMIT, "a limit was reached (dateline help limits)"},
    {EXIT_BUG, "a fault of ours: please report it"},
    {EXIT_INTERRUPTED, "interrupted"},
    {EXIT_DONE, NULL},
};

cli_exit cli_exit_of(dateline_status status)
{
    switch (status) {
    case DATELINE_OK:
        return EXIT_DONE;
    case DATELINE_NOT_FOUND:
    case DATELINE_CONFLICT:
        return EXIT_NOTHING;
    case DATELINE_USAGE:
        return EXIT_USAGE;
    case DATELINE_IO:
    case DATELINE_BAD_INPUT:
    case DATELINE_UNSUPPORTED:
        return EXIT_INPUT;
    case DATELINE_LIMIT:
    case DATELINE_NO_MEMORY:
        return EXIT_LIMIT;
    case DATELINE_CORRUPT:
        return EXIT_DATA;
    case DATELINE_LEDGER:
    case DATELINE_REFUSED:
        return EXIT_LEDGER;
    case DATELINE_INTERNAL:
        break;
    }
    return EXIT_BUG;
}

// How much a code matters, for runs that met several.
static int weight(cli_exit code)
{
    switch (code) {
    case EXIT_DONE:
        return 0;
    case EXIT_NOTHING:
        return 1;
    case EXIT_LIMIT:
        return 2;
    case EXIT_INPUT:
        return 3;
    case EXIT_USAGE:
    case EXIT_DATA:
    case EXIT_LEDGER:
        return 4;
    case EXIT_INTERRUPTED:
        return 5;
    case EXIT_BUG:
        break;
    }
    return 6;
}

cli_exit cli_exit_worse(cli_exit a, cli_exit b)
{
    return weight(b) > weight(a) ? b : a;
}

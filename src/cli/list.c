// The verbs that list a ledger.
#include <errno.h>
#include <stdlib.h>

#include "cli/cli.h"

// The one operand, a number; false after telling what is wrong. 0 when there is none.
static bool read_id(int64_t *out, const cli_arguments *arguments, int most, bool is_required)
{
    *out = 0;
    if (arguments->operand_count > most) {
        cli_complain("%s takes no \"%s\"", arguments->page->name, arguments->operands[most]);
        return false;
    }
    if (arguments->operand_count == 0) {
        if (is_required)
            cli_complain("%s wants the number of an incident", arguments->page->name);
        return !is_required;
    }
    char *end = NULL;
    errno = 0;
    long long number = strtoll(arguments->operands[0], &end, 10);
    if (errno != 0 || *end != '\0' || end == arguments->operands[0] || number < 1) {
        cli_complain("\"%s\" is no number of an incident", arguments->operands[0]);
        return false;
    }
    *out = number;
    return true;
}

static cli_exit tell(const char *path, const dateline_error *error)
{
    cli_complain("%s: %s", path, error->message);
    return error->status == DATELINE_NOT_FOUND || error->status == DATELINE_LIMIT
               ? cli_exit_of(error->status)
               : EXIT_LEDGER;
}

static cli_exit list(const cli_arguments *arguments, dateline_listing listing, int most_operands)
{
    int64_t id;
    dateline_style style;
    const char *path = cli_value(arguments, "--ledger");
    if (path == NULL) {
        cli_complain("%s wants a ledger: -d FILE", arguments->page->name);
        return EXIT_USAGE;
    }
    if (!read_id(&id, arguments, most_operands, listing == DATELINE_SHOW) ||
        !cli_style(&style, arguments))
        return EXIT_USAGE;
    dateline_error error = {0};
    dateline_ledger *ledger;
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_READ, &error) != DATELINE_OK) {
        cli_complain("%s: %s", path, error.message);
        return EXIT_LEDGER;
    }
    cli_output output = {0};
    dateline_status status = dateline_ledger_write(
        ledger, listing, id, cli_has(arguments, "--json"), &style, cli_write, &output, &error);
    dateline_ledger_close(ledger);
    bool is_told = output.closed || output.failed;
    return cli_finish(&output, status == DATELINE_OK || is_told ? EXIT_DONE : tell(path, &error));
}

cli_exit cli_incidents(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_LIST_INCIDENTS, 0);
}

cli_exit cli_claims(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_LIST_CLAIMS, 1);
}

cli_exit cli_disputes(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_LIST_DISPUTES, 1);
}

cli_exit cli_timeline(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_LIST_TIMELINE, 0);
}

cli_exit cli_people(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_LIST_PEOPLE, 0);
}

cli_exit cli_show(const cli_arguments *arguments)
{
    return list(arguments, DATELINE_SHOW, 1);
}

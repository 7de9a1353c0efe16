// The verbs that look after a ledger: check and upgrade.
#include "cli/ledger.h"

static bool has_none(const cli_arguments *arguments)
{
    if (arguments->operand_count == 0)
        return true;
    cli_complain("%s takes no \"%s\"", arguments->page->name, arguments->operands[0]);
    return false;
}

// An empty ledger has none.
static void tell_readings(dateline_ledger *ledger, cli_output *output)
{
    const dateline_style style = {0};
    dateline_error error = {0};
    const dateline_status status = dateline_ledger_write(ledger, DATELINE_LIST_READINGS, 0, false,
                                                         &style, cli_write, output, &error);
    if (status != DATELINE_OK && status != DATELINE_NOT_FOUND && !output->closed)
        cli_complain("%s", error.message);
}

cli_exit cli_check(const cli_arguments *arguments)
{
    dateline_error error = {0};
    cli_output output = {0};
    dateline_ledger *ledger = NULL;
    if (!has_none(arguments))
        return EXIT_USAGE;
    cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_READ);
    if (code != EXIT_DONE)
        return code;
    const bool is_json = cli_has(arguments, "--json");
    const dateline_status status =
        dateline_ledger_check(ledger, is_json, cli_write, &output, &error);
    if (status == DATELINE_NOT_FOUND && !is_json) { // no fault
        printf("the ledger is whole\n");
        tell_readings(ledger, &output);
    }
    if (status != DATELINE_NOT_FOUND && status != DATELINE_OK && !output.closed)
        cli_complain("%s: %s", cli_value(arguments, "--ledger"), error.message);
    dateline_ledger_close(ledger);
    return cli_finish(&output, status == DATELINE_NOT_FOUND ? EXIT_DONE : EXIT_LEDGER);
}

// Opening it for writing is all that is needed.
cli_exit cli_upgrade(const cli_arguments *arguments)
{
    cli_output output = {0};
    dateline_ledger *ledger = NULL;
    if (!has_none(arguments))
        return EXIT_USAGE;
    const cli_exit code = cli_ledger_open(&ledger, arguments, DATELINE_LEDGER_CHANGE);
    if (code != EXIT_DONE)
        return code;
    dateline_ledger_close(ledger);
    printf("the ledger is up to date\n");
    return cli_finish(&output, EXIT_DONE);
}

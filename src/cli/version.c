#include "cli/cli.h"

cli_exit cli_version(const cli_arguments *arguments)
{
    (void)arguments;
    cli_output output = {0};
    printf("dateline %s\n", DATELINE_VERSION);
    return cli_finish(&output, EXIT_DONE);
}

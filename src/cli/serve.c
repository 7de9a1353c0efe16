#include "serve/serve.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "cli/cli.h"

// Waits in this thread, so that no handler runs: the server's thread inherits the blocked mask.
static void wait_for_stop(const sigset_t *stops)
{
    int received = 0;
    (void)sigwait(stops, &received);
}

// Whoever is logged in, unless told.
static const char *coder_of(const cli_arguments *arguments)
{
    const char *names[] = {cli_value(arguments, "--by"), getenv("USER"), getenv("LOGNAME")};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i] != NULL && names[i][0] != '\0')
            return names[i];
    return "reviewer";
}

cli_exit cli_serve(const cli_arguments *arguments)
{
    const char *ledger = cli_value(arguments, "--ledger");
    long port = 0;
    if (ledger == NULL) {
        cli_complain("which ledger? use -d FILE");
        return EXIT_USAGE;
    }
    if (!cli_number(&port, arguments, "--port", 1, 65535, 0))
        return EXIT_USAGE;
    sigset_t stops;
    (void)sigemptyset(&stops);
    (void)sigaddset(&stops, SIGINT);
    (void)sigaddset(&stops, SIGTERM);
    (void)pthread_sigmask(SIG_BLOCK, &stops, NULL);

    serve_server *server = NULL;
    dateline_error error = {0};
    const dateline_status status =
        serve_start(&server, ledger, (uint16_t)port, coder_of(arguments), &error);
    if (status != DATELINE_OK) {
        cli_complain("%s: %s", ledger, error.message);
        return status == DATELINE_IO ? EXIT_INPUT : EXIT_LEDGER;
    }
    cli_output output = {0};
    const char *address = serve_address(server);
    (void)cli_write(&output, address, strlen(address));
    (void)cli_write(&output, "\n", 1);
    cli_exit code = cli_finish(&output, EXIT_DONE);
    if (code == EXIT_DONE)
        wait_for_stop(&stops);
    serve_stop(server);
    return code;
}

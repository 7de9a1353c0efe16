#include "fetch/fetch.h"

#include <stdio.h>

#include "cli/cli.h"

#define MOST_PAGES 1000
#define MOST_SECONDS 600

typedef struct fetching {
    cli_exit code;
    bool is_quiet;
} fetching;

static void tell(void *context, const dateline_error *error)
{
    fetching *fetching = context;
    cli_complain("%s", error->message);
    fetching->code = cli_exit_worse(fetching->code, EXIT_INPUT);
}

static void fetch_one(fetching *fetching, fetcher *fetcher, const char *address, bool is_feed)
{
    dateline_error error = {0};
    dateline_status status = is_feed ? fetch_feed(fetcher, address, tell, fetching, &error)
                                     : fetch_page(fetcher, address, &error);
    if (status != DATELINE_OK && status != DATELINE_NOT_FOUND)
        tell(fetching, &error);
    else if (status == DATELINE_NOT_FOUND && !fetching->is_quiet)
        cli_complain("%s", error.message);
}

cli_exit cli_fetch(const cli_arguments *arguments)
{
    fetching fetching = {.is_quiet = cli_has(arguments, "--quiet")};
    long seconds, most;
    const char *output = cli_value(arguments, "--output");
    if (output == NULL || arguments->operand_count == 0) {
        cli_complain("fetch wants a file to keep pages in, and addresses: -o FILE.warc URL...");
        return EXIT_USAGE;
    }
    if (!cli_number(&seconds, arguments, "--timeout", 1, MOST_SECONDS, 30) ||
        !cli_number(&most, arguments, "--most", 1, MOST_PAGES, 100))
        return EXIT_USAGE;
    fetch_options options = {output, (unsigned)seconds, 1000, (unsigned)most};
    fetcher *fetcher = NULL;
    dateline_error error = {0};
    if (fetch_open(&fetcher, &options, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        return EXIT_INPUT;
    }
    for (int i = 0; i < arguments->operand_count; i++)
        fetch_one(&fetching, fetcher, arguments->operands[i], cli_has(arguments, "--feed"));
    fetch_counts counts;
    fetch_count(fetcher, &counts);
    fetch_close(fetcher);
    printf("fetched %lu, not changed %lu, refused by robots.txt %lu, failed %lu\n", counts.fetched,
           counts.unchanged, counts.refused, counts.failed);
    cli_output written = {0};
    return cli_finish(&written, fetching.code);
}

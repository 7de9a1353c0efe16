#include "cli/reading.h"

static dateline_status write_trees(const cli_reading *reading, const dateline_article *article,
                                   dateline_write write, void *context, dateline_error *error)
{
    (void)reading;
    return dateline_article_write_conllu(article, write, context, error);
}

cli_exit cli_parse(const cli_arguments *arguments)
{
    dateline_depth depth =
        cli_has(arguments, "--names") ? DATELINE_DEPTH_NAMES : DATELINE_DEPTH_TREES;
    cli_reading reading = {.write_article = write_trees, .options = {.depth = depth}};
    cli_exit code = cli_reading_prepare(&reading, arguments);
    return code == EXIT_DONE ? cli_reading_run(&reading) : code;
}

// Reads all articles of a ledger again, as a newer program reads them better. They go through a
// file beside no one's eyes, since a ledger is not listed and written at the same time.
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "cli/ledger.h"
#include "cli/progress.h"
#include "cli/reading.h"

#define FILE_NAME_SIZE 512

typedef struct rereading {
    const cli_arguments *arguments;
    const char *path; // of the ledger
    dateline_ledger *ledger;
    dateline_engine *engine;
    cli_progress progress;
    uint64_t read, set_aside;
} rereading;

static bool write_to_file(void *file, const char *bytes, size_t length)
{
    return file_writer_add(file, bytes, length);
}

// All articles as JSON Lines in a file that only we can read; nothing is left of it when that
// fails.
static cli_exit write_articles(char name[FILE_NAME_SIZE], const rereading *reading)
{
    const char *folder = getenv("TMPDIR");
    dateline_error error = {0};
    snprintf(name, FILE_NAME_SIZE, "%s/dateline-XXXXXX", folder == NULL ? "/tmp" : folder);
    const int descriptor = file_open_temporary(name);
    file_writer file;
    if (descriptor < 0) {
        cli_complain("%s: a file for the articles cannot be made", name);
        return EXIT_INPUT;
    }
    file_writer_begin(&file, descriptor);
    const dateline_query query = {.listing = DATELINE_LIST_ARTICLES, .json = true};
    const dateline_status status =
        dateline_ledger_query(reading->ledger, &query, write_to_file, &file, &error);
    const bool is_closed = file_writer_close(&file);
    if (status == DATELINE_OK && is_closed)
        return EXIT_DONE;
    (void)file_remove(name);
    if (status == DATELINE_OK || status == DATELINE_IO)
        cli_complain("%s: the articles could not be written there: %s", name,
                     strerror(file.reason));
    return status == DATELINE_OK || status == DATELINE_IO ? EXIT_INPUT
                                                          : cli_ledger_tell(reading->path, &error);
}

static cli_exit reread_article(rereading *reading, const dateline_article *article)
{
    dateline_error error = {0};
    const dateline_status status = dateline_ledger_reread(reading->ledger, article, &error);
    if (status == DATELINE_OK) {
        reading->read++;
        return EXIT_DONE;
    }
    cli_progress_clear(&reading->progress);
    reading->set_aside++;
    return cli_ledger_tell(reading->path, &error);
}

static cli_exit reread_articles(rereading *reading, const char *file)
{
    cli_exit code = EXIT_DONE;
    dateline_error error = {0};
    const dateline_article *article;
    dateline_reader *reader = NULL;
    const dateline_reader_options options = {.format = DATELINE_FORMAT_JSONL};
    dateline_status status = dateline_reader_open(&reader, reading->engine, file, &options, &error);
    if (status != DATELINE_OK)
        return cli_tell_fault(file, &error);
    while (code != EXIT_LEDGER &&
           (status = dateline_reader_next(&article, reader, &error)) != DATELINE_NOT_FOUND) {
        uint64_t passed = 0, total = 0;
        if (status == DATELINE_OK)
            code = cli_exit_worse(code, reread_article(reading, article));
        else
            code = cli_exit_worse(code, cli_tell_fault(file, &error));
        if (status == DATELINE_IO || status == DATELINE_INTERNAL)
            break;
        dateline_reader_progress(reader, &passed, &total);
        cli_progress_step(&reading->progress, passed, total, reading->read);
    }
    dateline_reader_close(reader);
    return code;
}

// Says which decisions stand without what they were about.
static cli_exit tell_unattached(const rereading *reading)
{
    dateline_style style;
    cli_output output = {0};
    dateline_error error = {0};
    if (!cli_style(&style, reading->arguments))
        return EXIT_USAGE;
    const dateline_query query = {
        .listing = DATELINE_LIST_DECISIONS, .style = &style, .unattached = true};
    const dateline_status status =
        dateline_ledger_query(reading->ledger, &query, cli_write, &output, &error);
    return cli_finish(&output, status == DATELINE_OK || status == DATELINE_NOT_FOUND
                                   ? EXIT_DONE
                                   : cli_ledger_tell(reading->path, &error));
}

static cli_exit reread(rereading *reading)
{
    char file[FILE_NAME_SIZE];
    cli_exit code = write_articles(file, reading);
    if (code != EXIT_DONE)
        return code;
    code = reread_articles(reading, file);
    (void)file_remove(file);
    cli_progress_clear(&reading->progress);
    printf("read again %llu, set aside %llu\n", (unsigned long long)reading->read,
           (unsigned long long)reading->set_aside);
    return cli_exit_worse(code, tell_unattached(reading));
}

cli_exit cli_reread(const cli_arguments *arguments)
{
    rereading reading = {.arguments = arguments, .path = cli_value(arguments, "--ledger")};
    if (arguments->operand_count > 0) {
        cli_complain("reread takes no \"%s\"", arguments->operands[0]);
        return EXIT_USAGE;
    }
    cli_exit code = cli_ledger_open(&reading.ledger, arguments, DATELINE_LEDGER_CHANGE);
    if (code != EXIT_DONE)
        return code;
    reading.progress = cli_progress_start(cli_has(arguments, "--quiet"));
    code = cli_open_engine(&reading.engine, arguments, DATELINE_MODEL_FAST,
                           !cli_has(arguments, "--no-sandbox"));
    if (code == EXIT_DONE)
        code = reread(&reading);
    dateline_engine_close(reading.engine);
    dateline_ledger_close(reading.ledger);
    return code;
}

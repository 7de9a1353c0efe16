#include "base/json_writer.h"
#include "cli/adding.h"
#include "cli/ledger.h"
#include "cli/reading.h"

#define COUNTS_LIMIT 1024u

static void tell_counts_json(adding *adding)
{
    buffer line;
    buffer_init(&line, COUNTS_LIMIT);
    json_writer json = {&line, false};
    json_begin_object(&json);
    json_member_number(&json, "added", (int64_t)adding->added);
    json_member_number(&json, "known", (int64_t)adding->known);
    json_member_number(&json, "printed", (int64_t)adding->printed);
    json_member_number(&json, "set_aside", (int64_t)adding->set_aside);
    json_member_number(&json, "not_english", (int64_t)adding->foreign);
    json_end_object(&json);
    buffer_add_byte(&line, '\n');
    (void)cli_write(&adding->output, line.data, line.length); // the output keeps what failed
    buffer_clear(&line);
}

// What became of all.
static void tell_counts(const adding *adding)
{
    printf("added %llu, known %llu, ", (unsigned long long)adding->added,
           (unsigned long long)adding->known);
    if (adding->printed > 0)
        printf("known and printed elsewhere %llu, ", (unsigned long long)adding->printed);
    printf("set aside %llu", (unsigned long long)adding->set_aside);
    if (adding->foreign > 0)
        printf(", not in English %llu", (unsigned long long)adding->foreign);
    putchar('\n');
}

static cli_exit add_files(adding *adding, const cli_arguments *arguments)
{
    adding->code = cli_files_find(&adding->files, arguments);
    const cli_exit code = cli_adding_run(adding);
    cli_progress_clear(&adding->progress);
    adding->printed = dateline_ledger_printings(adding->ledger);
    adding->known -= adding->printed < adding->known ? adding->printed : adding->known;
    if (adding->is_json)
        tell_counts_json(adding);
    else
        tell_counts(adding);
    cli_files_close(&adding->files);
    return adding->is_interrupted ? EXIT_INTERRUPTED : code;
}

static cli_exit add_with_engine(adding *adding, const cli_arguments *arguments, const char *path)
{
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    cli_exit code = cli_open_engine(&engine, arguments, DATELINE_MODEL_FAST,
                                    !cli_has(arguments, "--no-sandbox"));
    if (code != EXIT_DONE)
        return code;
    adding->engine = engine;
    adding->ledger_path = path;
    if (cli_ledger_open_at(&adding->ledger, path, DATELINE_LEDGER_WRITE, &error) == DATELINE_OK) {
        code = add_files(adding, arguments);
        dateline_ledger_close(adding->ledger);
    } else {
        cli_complain("%s: %s", path, error.message);
        code = EXIT_LEDGER;
    }
    dateline_engine_close(engine);
    return code;
}

cli_exit cli_add(const cli_arguments *arguments)
{
    long jobs = 1;
    adding adding = {.is_quiet = cli_has(arguments, "--quiet"),
                     .is_json = cli_has(arguments, "--json")};
    const char *path = cli_value(arguments, "--ledger");
    adding.options.day = cli_value(arguments, "--date");
    adding.options.columns = cli_value(arguments, "--columns");
    adding.progress = cli_progress_start(adding.is_quiet);
    if (path == NULL) {
        cli_complain("add wants a ledger: -d FILE");
        return EXIT_USAGE;
    }
    if (arguments->operand_count == 0) {
        cli_complain("add wants files or folders");
        return EXIT_USAGE;
    }
    if (!cli_format(&adding.options.format, arguments) ||
        !cli_number(&jobs, arguments, "--jobs", 1, CLI_MOST_JOBS, 1))
        return EXIT_USAGE;
    adding.jobs = (uint32_t)jobs;
    const cli_exit code = add_with_engine(&adding, arguments, path);
    return cli_finish(&adding.output, code);
}

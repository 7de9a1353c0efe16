#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/file.h"
#include "cli/files.h"
#include "cli/progress.h"
#include "cli/reading.h"

#define BATCH_MOST 32u    // articles that are added together
#define BATCH_SECONDS 0.5 // that the first of them waits for others

typedef struct adding {
    const dateline_engine *engine;
    dateline_ledger *ledger;
    const char *ledger_path;
    dateline_reader_options options;
    cli_progress progress;
    cli_files files;
    uint64_t passed; // bytes of the files before this one
    dateline_batch *batch;
    const char *paths[BATCH_MOST];   // of the articles in it
    uint32_t read;                   // articles in it
    double read_since;               // the first of them
    bool is_file, is_standard_input; // what is being read
    cli_exit code;                   // of what became of a batch
    uint64_t added, known, set_aside, foreign;
    bool is_quiet;
    bool is_interrupted;
} adding;

// While files are read SIGINT waits; it is asked for between articles, so that an article is added
// whole or not at all and the counts can be told. Standard input may have the program wait, so
// there the signal keeps its way.
static void hold_interrupt(const cli_files *files)
{
    sigset_t interrupt;
    for (size_t i = 0; i < files->count; i++)
        if (strcmp(files->paths[i], "-") == 0)
            return;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, NULL);
}

static bool was_interrupted(void)
{
    sigset_t pending;
    return sigpending(&pending) == 0 && sigismember(&pending, SIGINT) == 1;
}

static cli_exit set_aside(adding *adding, const char *path, const dateline_error *error)
{
    cli_progress_clear(&adding->progress);
    if (error->status == DATELINE_UNSUPPORTED) {
        adding->foreign++;
        cli_tell_fault(path, error);
        return EXIT_DONE;
    }
    adding->set_aside++;
    return cli_tell_fault(path, error);
}

// What became of an article of the batch.
static void note_outcome(void *context, uint32_t number, bool added, const dateline_error *fault)
{
    adding *adding = context;
    if (fault->status != DATELINE_OK)
        adding->code =
            cli_exit_worse(adding->code, set_aside(adding, adding->paths[number], fault));
    else if (added)
        adding->added++;
    else
        adding->known++;
}

// Adds what has been read: from then on it is counted.
static cli_exit add_batch(adding *adding)
{
    dateline_error error = {0};
    adding->code = EXIT_DONE;
    if (adding->read == 0)
        return EXIT_DONE;
    adding->read = 0;
    if (dateline_ledger_add_batch(adding->ledger, adding->batch, note_outcome, adding, &error) ==
        DATELINE_OK)
        return adding->code;
    cli_progress_clear(&adding->progress);
    cli_complain("%s: %s", adding->ledger_path, error.message);
    return EXIT_LEDGER;
}

// Need the next article not be waited for? Of a pipe nobody knows but whether something is in it.
static bool is_more_at_hand(const adding *adding)
{
    struct pollfd input = {.fd = STDIN_FILENO, .events = POLLIN};
    return adding->is_file || (adding->is_standard_input && poll(&input, 1, 0) > 0);
}

// Nothing that has been read waits long for others.
static bool is_due(const adding *adding)
{
    return !is_more_at_hand(adding) || dateline_batch_is_full(adding->batch) ||
           cli_seconds() - adding->read_since >= BATCH_SECONDS;
}

static cli_exit add_article(adding *adding, const char *path, const dateline_article *article)
{
    dateline_error error = {0};
    if (!adding->is_quiet) {
        cli_progress_clear(&adding->progress);
        cli_tell_warnings(path, article);
    }
    const dateline_status status = dateline_batch_put(adding->batch, article, &error);
    if (status == DATELINE_LIMIT || status == DATELINE_BAD_INPUT)
        return set_aside(adding, path, &error);
    if (status != DATELINE_OK) {
        cli_complain("%s: %s", path, error.message);
        return EXIT_LEDGER;
    }
    if (adding->read == 0)
        adding->read_since = cli_seconds();
    adding->paths[adding->read++] = path;
    return is_due(adding) ? add_batch(adding) : EXIT_DONE;
}

static void show_progress(adding *adding, const dateline_reader *reader)
{
    uint64_t passed = 0, total = 0;
    dateline_reader_progress(reader, &passed, &total);
    cli_progress_step(&adding->progress, adding->passed + passed, adding->files.bytes,
                      adding->added + adding->known);
}

static cli_exit add_articles(adding *adding, const char *path, dateline_reader *reader)
{
    cli_exit code = EXIT_DONE;
    const dateline_article *article;
    dateline_error error = {0};
    dateline_status status;
    while (code != EXIT_LEDGER && !adding->is_interrupted &&
           (status = dateline_reader_next(&article, reader, &error)) != DATELINE_NOT_FOUND) {
        cli_exit step = status == DATELINE_OK ? add_article(adding, path, article)
                                              : set_aside(adding, path, &error);
        code = cli_exit_worse(code, step);
        if (status == DATELINE_IO || status == DATELINE_INTERNAL)
            break;
        show_progress(adding, reader);
        adding->is_interrupted = was_interrupted();
    }
    return code;
}

static cli_exit add_file(adding *adding, const char *path)
{
    dateline_reader *reader = NULL;
    dateline_error error = {0};
    dateline_status status =
        dateline_reader_open(&reader, adding->engine, path, &adding->options, &error);
    if (status != DATELINE_OK)
        return set_aside(adding, path, &error);
    struct stat facts;
    adding->is_file = file_facts_at(path, &facts) && S_ISREG(facts.st_mode);
    adding->is_standard_input = strcmp(path, "-") == 0;
    cli_exit code = is_more_at_hand(adding) ? EXIT_DONE : add_batch(adding);
    if (code != EXIT_LEDGER)
        code = cli_exit_worse(code, add_articles(adding, path, reader));
    uint64_t passed = 0, total = 0;
    dateline_reader_progress(reader, &passed, &total);
    adding->passed += total > 0 ? total : passed;
    dateline_reader_close(reader);
    return code;
}

static cli_exit add_files(adding *adding)
{
    cli_exit code = EXIT_DONE;
    hold_interrupt(&adding->files);
    for (size_t i = 0; i < adding->files.count && code != EXIT_LEDGER && !adding->is_interrupted;
         i++)
        code = cli_exit_worse(code, add_file(adding, adding->files.paths[i]));
    if (code != EXIT_LEDGER)
        code = cli_exit_worse(code, add_batch(adding));
    cli_progress_clear(&adding->progress);
    printf("added %llu, known %llu, set aside %llu", (unsigned long long)adding->added,
           (unsigned long long)adding->known, (unsigned long long)adding->set_aside);
    if (adding->foreign > 0)
        printf(", not in English %llu", (unsigned long long)adding->foreign);
    putchar('\n');
    return adding->is_interrupted ? EXIT_INTERRUPTED : code;
}

static cli_exit add_with_engine(adding *adding, const cli_arguments *arguments, const char *path)
{
    dateline_engine *engine = NULL;
    dateline_error error = {0};
    cli_exit code = cli_open_engine(&engine, arguments, DATELINE_MODEL_FAST);
    if (code != EXIT_DONE)
        return code;
    adding->engine = engine;
    adding->ledger_path = path;
    if (dateline_batch_open(&adding->batch, engine, &error) != DATELINE_OK) {
        cli_complain("%s", error.message);
        code = EXIT_LIMIT;
    } else if (dateline_ledger_open(&adding->ledger, path, DATELINE_LEDGER_WRITE, &error) !=
               DATELINE_OK) {
        cli_complain("%s: %s", path, error.message);
        code = EXIT_LEDGER;
    } else {
        code = cli_files_find(&adding->files, arguments);
        code = cli_exit_worse(code, add_files(adding));
        cli_files_close(&adding->files);
        dateline_ledger_close(adding->ledger);
    }
    dateline_batch_close(adding->batch);
    dateline_engine_close(engine);
    return code;
}

cli_exit cli_add(const cli_arguments *arguments)
{
    adding adding = {.is_quiet = cli_has(arguments, "--quiet")};
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
    if (!cli_format(&adding.options.format, arguments))
        return EXIT_USAGE;
    cli_output output = {0};
    cli_exit code = add_with_engine(&adding, arguments, path);
    return cli_finish(&output, code);
}

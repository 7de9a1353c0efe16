// The verb that writes a ledger in the formats of the field.
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/file.h"
#include "cli/reading.h"

// Where the bytes go: standard output, one file, or the files of a folder.
typedef struct place {
    cli_output *standard;
    const char *path; // NULL: standard output
    file_writer file;
    bool is_open;
    bool has_failed;
} place;

static bool open_file(place *out, const char *path)
{
    out->is_open = file_writer_open(&out->file, path);
    if (!out->is_open) {
        cli_complain("%s: %s", path, strerror(out->file.reason));
        out->has_failed = true;
    }
    return out->is_open;
}

static bool close_file(place *out)
{
    const bool is_written = !out->is_open || file_writer_close(&out->file);
    out->is_open = false;
    if (!is_written) {
        cli_complain("%s: %s", out->path, strerror(errno));
        out->has_failed = true;
    }
    return is_written;
}

static bool write_out(void *context, const char *bytes, size_t length)
{
    place *out = context;
    if (out->path == NULL)
        return cli_write(out->standard, bytes, length);
    if (!out->is_open && !open_file(out, out->path))
        return false;
    return file_writer_add(&out->file, bytes, length);
}

// Formats of many files: the next one in the folder.
static bool begin_file(void *context, const char *name)
{
    place *out = context;
    char path[4096];
    if (!close_file(out))
        return false;
    const int length = snprintf(path, sizeof path, "%s/%s", out->path, name);
    if (length < 0 || (size_t)length >= sizeof path) {
        cli_complain("%s/%s: too long a path", out->path, name);
        out->has_failed = true;
        return false;
    }
    return open_file(out, path);
}

// ---- what is asked for -----------------------------------------------------------------------

static bool read_choice(dateline_export_options *options, const cli_arguments *arguments)
{
    long id = 0;
    if (arguments->operand_count > 1) {
        cli_complain("export takes one number of an incident at most");
        return false;
    }
    if (arguments->operand_count == 1) {
        char *end = NULL;
        errno = 0;
        id = strtol(arguments->operands[0], &end, 10);
        if (errno != 0 || *end != '\0' || end == arguments->operands[0] || id < 1) {
            cli_complain("\"%s\" is no number of an incident", arguments->operands[0]);
            return false;
        }
    }
    options->incident = id;
    options->since = cli_value(arguments, "--since");
    options->from = cli_value(arguments, "--from");
    options->to = cli_value(arguments, "--to");
    if (!cli_is_listed(arguments, "--type") || !cli_is_listed(arguments, "--context"))
        return false;
    options->type = cli_value(arguments, "--type");
    options->context = cli_value(arguments, "--context");
    options->country = cli_value(arguments, "--country");
    options->place = cli_value(arguments, "--place");
    options->actor = cli_value(arguments, "--actor");
    options->disputed = cli_has(arguments, "--disputed");
    return true;
}

static void list_formats(FILE *out)
{
    const char *name, *table;
    for (uint32_t i = 0; (name = dateline_export_format(i)) != NULL; i++) {
        fprintf(out, "%s", name);
        for (uint32_t k = 0; (table = dateline_export_table(name, k)) != NULL; k++)
            fprintf(out, " %s", table);
        fprintf(out, "\n");
    }
}

static bool read_format(dateline_export_options *options, const cli_arguments *arguments)
{
    const char *names[64] = {NULL};
    const char *given = cli_value(arguments, "--format");
    options->format = given == NULL ? "jsonl" : given;
    for (uint32_t i = 0; i < 63 && (names[i] = dateline_export_format(i)) != NULL; i++)
        if (strcmp(names[i], options->format) == 0)
            return true;
    const char *meant = cli_suggest(options->format, names);
    if (meant != NULL)
        cli_complain("there is no format \"%s\"; did you mean \"%s\"?", options->format, meant);
    else
        cli_complain("there is no format \"%s\"; see dateline export --formats", options->format);
    return false;
}

static bool read_options(dateline_export_options *options, const cli_arguments *arguments)
{
    *options = (dateline_export_options){
        .table = cli_value(arguments, "--table"),
        .policy = cli_value(arguments, "--policy"),
        .name_space = cli_value(arguments, "--namespace"),
        .hxl = cli_has(arguments, "--hxl"),
        .spreadsheet = cli_has(arguments, "--spreadsheet"),
        .bom = cli_has(arguments, "--bom"),
        .data_directory = cli_value(arguments, "--data"),
    };
    return read_format(options, arguments) && read_choice(options, arguments);
}

// ---- the run ---------------------------------------------------------------------------------

static void tell_left_out(uint64_t count, const char *why)
{
    if (count > 0)
        cli_complain("%llu left out: %s", (unsigned long long)count, why);
}

void cli_tell_left_out(const dateline_export_counts *counts)
{
    tell_left_out(counts->without_code, "the format has no code for what happened");
    tell_left_out(counts->without_day, "the format cannot say so little of the day");
    tell_left_out(counts->without_place, "the format cannot say so little of the place");
}

static void tell_counts(const dateline_export_counts *counts, const dateline_export_options *asked)
{
    cli_tell_left_out(counts);
    if (counts->withdrawn > 0 && asked->table == NULL)
        cli_complain("%llu withdrawn since then; --format csv --table withdrawn says which",
                     (unsigned long long)counts->withdrawn);
}

static cli_exit code_of(const place *out, const cli_output *output, dateline_status status,
                        const dateline_export_counts *counts, const dateline_error *error,
                        const char *ledger)
{
    if (output->closed || output->failed)
        return EXIT_DONE;
    if (out->has_failed)
        return EXIT_INPUT;
    if (status == DATELINE_OK)
        return counts->written > 0 || counts->withdrawn > 0 ? EXIT_DONE : EXIT_NOTHING;
    cli_complain("%s: %s", ledger, error->message);
    // A lexicon that is not there is no ledger without rows.
    return status == DATELINE_NOT_FOUND ? EXIT_DATA : cli_exit_of(status);
}

static cli_exit export_to(place *out, cli_output *output, const cli_arguments *arguments,
                          dateline_export_options *options, dateline_ledger *ledger)
{
    const char *path = cli_value(arguments, "--ledger");
    dateline_export_counts counts = {0};
    dateline_error error = {0};
    const dateline_status status =
        dateline_ledger_export(ledger, options, write_out, out, &counts, &error);
    (void)close_file(out);
    if (!cli_has(arguments, "--quiet") && status == DATELINE_OK)
        tell_counts(&counts, options);
    return code_of(out, output, status, &counts, &error, path);
}

// brat's files go into a folder, which is made when it is missing. False: it cannot be one.
static bool prepare_target(dateline_export_options *options, const char *target)
{
    struct stat facts;
    const bool wants_folder = strcmp(options->format, "brat") == 0;
    if (target == NULL)
        return true;
    if (wants_folder && !file_make_folder(target) && errno != EEXIST) {
        cli_complain("%s: %s", target, strerror(errno));
        return false;
    }
    if (file_facts_at(target, &facts) && S_ISDIR(facts.st_mode))
        options->begin_file = begin_file;
    if (wants_folder && options->begin_file == NULL)
        cli_complain("%s is no folder; brat writes two files an article", target);
    return !wants_folder || options->begin_file != NULL;
}

static cli_exit run(const cli_arguments *arguments, dateline_export_options *options)
{
    const char *path = cli_value(arguments, "--ledger");
    const char *target = cli_value(arguments, "--output");
    dateline_ledger *ledger = NULL;
    dateline_error error = {0};
    cli_output output = {0};
    place out = {.standard = &output, .path = target};
    if (dateline_ledger_open(&ledger, path, DATELINE_LEDGER_READ, &error) != DATELINE_OK) {
        cli_complain("%s: %s", path, error.message);
        return EXIT_LEDGER;
    }
    dateline_engine *engine = NULL;
    cli_exit code = prepare_target(options, target) ? EXIT_DONE : EXIT_INPUT;
    if (code == EXIT_DONE && strcmp(options->format, "conllu") == 0)
        code = cli_open_engine(&engine, arguments, DATELINE_MODEL_FAST,
                               !cli_has(arguments, "--no-sandbox"));
    options->engine = engine;
    if (code == EXIT_DONE)
        code = export_to(&out, &output, arguments, options, ledger);
    dateline_engine_close(engine);
    dateline_ledger_close(ledger);
    return cli_finish(&output, code);
}

cli_exit cli_export(const cli_arguments *arguments)
{
    dateline_export_options options;
    if (cli_has(arguments, "--formats")) {
        cli_output output = {0};
        list_formats(stdout);
        return cli_finish(&output, EXIT_DONE);
    }
    if (cli_value(arguments, "--ledger") == NULL) {
        cli_complain("export wants a ledger: -d FILE");
        return EXIT_USAGE;
    }
    return read_options(&options, arguments) ? run(arguments, &options) : EXIT_USAGE;
}

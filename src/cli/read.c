#include <string.h>

#include "cli/reading.h"

static dateline_status write_article(const cli_reading *reading, const dateline_article *article,
                                     dateline_write write, void *context, dateline_error *error)
{
    bool is_new;
    if (reading->ledger != NULL)
        return dateline_ledger_add(reading->ledger, article, &is_new, error);
    if (reading->layers != 0)
        return dateline_article_write_json(article, reading->layers, write, context, error);
    return dateline_article_write_report(article, &reading->style, write, context, error);
}

// "claims,events", "all"; 0 after telling which layer there is not.
static unsigned read_layers(const char *names)
{
    unsigned layers = DATELINE_LAYER_ARTICLE;
    if (strcmp(names, "all") == 0)
        return DATELINE_LAYERS_ALL;
    while (*names != '\0') {
        size_t length = strcspn(names, ",");
        unsigned layer = dateline_layer_named(names, length);
        if (layer == 0) {
            cli_complain("there is no layer \"%.*s\": article, sentences, tokens, entities, times, "
                         "places, amounts, attributions, events, incidents, claims, itineraries, "
                         "anchors, bytes, warnings or all",
                         (int)length, names);
            return 0;
        }
        layers |= layer;
        names += length + (names[length] == ',');
    }
    return layers;
}

// "speech" or "all", which is also none; false after telling that it is neither.
static bool read_tier(unsigned *layers, const char *tier)
{
    if (tier == NULL || strcmp(tier, "all") == 0)
        return true;
    if (strcmp(tier, "speech") != 0) {
        cli_complain("there is no tier \"%s\": speech or all", tier);
        return false;
    }
    *layers |= *layers == 0 ? 0 : DATELINE_SPEECH_ONLY;
    return true;
}

// ---- straight into a format of the field ------------------------------------------------------

static bool is_exported(const char *format)
{
    // brat wants a folder, and conllu is what parse writes.
    if (strcmp(format, "brat") == 0 || strcmp(format, "conllu") == 0) {
        cli_complain("read does not write %s: see dateline %s", format,
                     format[0] == 'b' ? "export" : "parse");
        return false;
    }
    const char *name;
    for (uint32_t i = 0; (name = dateline_export_format(i)) != NULL; i++)
        if (strcmp(name, format) == 0)
            return true;
    cli_complain("there is no format \"%s\"; see dateline export --formats", format);
    return false;
}

static cli_exit write_export(const cli_reading *reading)
{
    const dateline_export_options options = {
        .format = cli_value(reading->arguments, "--export"),
        .table = cli_value(reading->arguments, "--table"),
        .data_directory = cli_value(reading->arguments, "--data"),
    };
    cli_output output;
    const cli_exit opened = cli_output_open(&output, cli_value(reading->arguments, "--output"));
    if (opened != EXIT_DONE)
        return opened;
    dateline_export_counts counts = {0};
    dateline_error error = {0};
    const dateline_status status =
        dateline_ledger_export(reading->ledger, &options, cli_write, &output, &counts, &error);
    if (status != DATELINE_OK && !output.closed && !output.failed)
        cli_complain("%s", error.message);
    else if (!reading->is_quiet)
        cli_tell_left_out(&counts);
    output.is_dropped = status != DATELINE_OK || reading->lacks;
    return cli_finish(&output, output.closed ? EXIT_DONE : cli_exit_of(status));
}

// Reads into a ledger that lives as long as the run, and writes that.
static cli_exit read_and_export(cli_reading *reading)
{
    dateline_error error = {0};
    if (!is_exported(cli_value(reading->arguments, "--export")))
        return EXIT_USAGE;
    if (dateline_ledger_open(&reading->ledger, ":memory:", DATELINE_LEDGER_WRITE, &error) !=
        DATELINE_OK) {
        cli_complain("%s", error.message);
        return EXIT_LEDGER;
    }
    reading->jobs = 1;
    reading->output = NULL; // that of the export
    cli_exit code = cli_reading_run(reading);
    if (code == EXIT_DONE || code == EXIT_INPUT || code == EXIT_LIMIT)
        code = cli_exit_worse(code, write_export(reading));
    dateline_ledger_close(reading->ledger);
    return code;
}

cli_exit cli_read(const cli_arguments *arguments)
{
    cli_reading reading = {.write_article = write_article};
    cli_exit code = cli_reading_prepare(&reading, arguments);
    if (code != EXIT_DONE || !cli_style(&reading.style, arguments))
        return EXIT_USAGE;
    if (cli_has(arguments, "--export"))
        return read_and_export(&reading);
    const char *layers = cli_value(arguments, "--layers");
    if (cli_has(arguments, "--json") || layers != NULL)
        reading.layers = layers == NULL ? DATELINE_LAYERS_DEFAULT : read_layers(layers);
    if (layers != NULL && reading.layers == 0)
        return EXIT_USAGE;
    reading.options.bare = reading.layers == DATELINE_LAYER_ARTICLE;
    if (!read_tier(&reading.layers, cli_value(arguments, "--tier")))
        return EXIT_USAGE;
    return cli_reading_run(&reading);
}

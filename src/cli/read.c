#include <string.h>

#include "cli/reading.h"

static dateline_status write_article(const cli_reading *reading, const dateline_article *article,
                                     dateline_write write, void *context, dateline_error *error)
{
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
                         "anchors, warnings or all",
                         (int)length, names);
            return 0;
        }
        layers |= layer;
        names += length + (names[length] == ',');
    }
    return layers;
}

cli_exit cli_read(const cli_arguments *arguments)
{
    cli_reading reading = {.write_article = write_article};
    cli_exit code = cli_reading_prepare(&reading, arguments);
    if (code != EXIT_DONE || !cli_style(&reading.style, arguments))
        return EXIT_USAGE;
    const char *layers = cli_value(arguments, "--layers");
    if (cli_has(arguments, "--json") || layers != NULL)
        reading.layers = layers == NULL ? DATELINE_LAYERS_DEFAULT : read_layers(layers);
    if (layers != NULL && reading.layers == 0)
        return EXIT_USAGE;
    reading.options.bare = reading.layers == DATELINE_LAYER_ARTICLE;
    return cli_reading_run(&reading);
}

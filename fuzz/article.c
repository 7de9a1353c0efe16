// Any bytes through the public door: read as an article of whatever kind they look like, and
// written in every form. The engine is opened once and immutable.
#include <stdio.h>
#include <stdlib.h>

#include "dateline.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const dateline_engine *shared_engine(void)
{
    static dateline_engine *engine;
    if (engine == NULL) {
        dateline_error error;
        const char *folder = getenv("DATELINE_DATA");
        if (folder == NULL)
            folder = DATELINE_BUILD_DATA;
        if (dateline_engine_open(
                &engine,
                &(dateline_engine_options){.data_directory = folder, .model = DATELINE_MODEL_FAST},
                &error) != DATELINE_OK) {
            fprintf(stderr, "%s\n", error.message);
            exit(1);
        }
    }
    return engine;
}

static bool swallow(void *context, const char *bytes, size_t length)
{
    size_t *sum = context;
    for (size_t i = 0; i < length; i++)
        *sum += (unsigned char)bytes[i];
    return true;
}

static void write_everything(const dateline_article *article)
{
    size_t sum = 0;
    const dateline_style style = {.color = true, .width = 60};
    if (dateline_article_write_json(article, DATELINE_LAYERS_ALL, swallow, &sum, NULL) !=
            DATELINE_OK ||
        dateline_article_write_report(article, &style, swallow, &sum, NULL) != DATELINE_OK ||
        dateline_article_write_conllu(article, swallow, &sum, NULL) != DATELINE_OK)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    dateline_reader *reader = NULL;
    const dateline_reader_options options = {.day = "2023-05-09"};
    if (dateline_reader_open_memory(&reader, shared_engine(), data, size, &options, NULL) !=
        DATELINE_OK)
        return 0;
    for (int i = 0; i < 50; i++) {
        const dateline_article *article = NULL;
        const dateline_status status = dateline_reader_next(&article, reader, NULL);
        if (status == DATELINE_OK)
            write_everything(article);
        else if (status != DATELINE_BAD_INPUT && status != DATELINE_LIMIT)
            break;
    }
    dateline_reader_close(reader);
    return 0;
}

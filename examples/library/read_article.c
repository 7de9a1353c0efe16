// What a program looks like that uses the library: reads one article and writes what it says as
// JSON.
//
//     cc read_article.c -o read_article $(pkg-config --cflags --libs dateline)
//     ./read_article article.txt
//
// `make check` builds it against an installed library, shared and as an archive.
#include <dateline.h>

static bool write_out(void *context, const char *bytes, size_t length)
{
    return fwrite(bytes, 1, length, context) == length;
}

int main(int count, char **arguments)
{
    dateline_engine *engine = NULL;
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    dateline_error error = {.status = DATELINE_USAGE};
    dateline_status status = DATELINE_USAGE;
    if (count == 2)
        status = dateline_engine_open(&engine, NULL, &error);
    if (status == DATELINE_OK)
        status = dateline_reader_open(&reader, engine, arguments[1], NULL, &error);
    if (status == DATELINE_OK)
        status = dateline_reader_next(&article, reader, &error);
    if (status == DATELINE_OK)
        status = dateline_article_write_json(article, DATELINE_LAYERS_DEFAULT, write_out, stdout,
                                             &error);
    if (status != DATELINE_OK)
        fprintf(stderr, "%s\n", error.message);
    dateline_reader_close(reader);
    dateline_engine_close(engine);
    return status == DATELINE_OK ? 0 : 1;
}

#include <stdlib.h>
#include <string.h>

#include "extension/extension.h"

SQLITE_EXTENSION_INIT3

typedef struct text_buffer {
    char *bytes;
    size_t length, capacity;
} text_buffer;

static bool keep(void *context, const char *bytes, size_t length)
{
    text_buffer *out = context;
    if (out->length + length + 1 > out->capacity) {
        const size_t capacity = 2 * (out->length + length + 1);
        char *grown = sqlite3_realloc64(out->bytes, capacity);
        if (grown == NULL)
            return false;
        out->bytes = grown;
        out->capacity = capacity;
    }
    memcpy(out->bytes + out->length, bytes, length);
    out->length += length;
    out->bytes[out->length] = '\0';
    return true;
}

// Which actors are the caller's own is said by the environment, as it is where the data lie: a
// function of SQL that opens files would open them for whoever may ask a query.
static dateline_status open_engine(extension_engine *shared, dateline_error *error)
{
    const dateline_engine_options options = {.model = DATELINE_MODEL_FAST,
                                             .actors = getenv("DATELINE_ACTORS")};
    return shared->engine != NULL ? DATELINE_OK
                                  : dateline_engine_open(&shared->engine, &options, error);
}

// The text as a line of JSON Lines: what it says stays what it says, whatever it begins with.
static char *as_line(const char *text, size_t length)
{
    sqlite3_str *line = sqlite3_str_new(NULL);
    sqlite3_str_appendall(line, "{\"text\":\"");
    for (size_t i = 0; i < length; i++) {
        const unsigned char byte = (unsigned char)text[i];
        if (byte < 0x20 || byte == '"' || byte == '\\')
            sqlite3_str_appendf(line, "\\u%04x", byte);
        else
            sqlite3_str_appendchar(line, 1, text[i]);
    }
    sqlite3_str_appendall(line, "\"}\n");
    return sqlite3_str_finish(line);
}

static dateline_status read_line(text_buffer *out, const dateline_engine *engine, const char *line,
                                 const char *day, unsigned layers, dateline_error *error)
{
    const dateline_reader_options options = {.format = DATELINE_FORMAT_JSONL, .day = day};
    const dateline_article *article = NULL;
    dateline_reader *reader = NULL;
    dateline_status status =
        dateline_reader_open_memory(&reader, engine, line, strlen(line), &options, error);
    if (status == DATELINE_OK)
        status = dateline_reader_next(&article, reader, error);
    if (status == DATELINE_OK)
        status = dateline_article_write_json(article, layers, keep, out, error);
    dateline_reader_close(reader);
    return status;
}

char *extension_read(extension_engine *shared, const char *text, size_t length, const char *day,
                     unsigned layers, char **message)
{
    dateline_error error = {0};
    text_buffer out = {0};
    dateline_status status = open_engine(shared, &error);
    char *line = status == DATELINE_OK ? as_line(text, length) : NULL;
    if (status == DATELINE_OK && line == NULL)
        status = DATELINE_NO_MEMORY;
    if (status == DATELINE_OK)
        status = read_line(&out, shared->engine, line, day, layers, &error);
    sqlite3_free(line);
    if (status == DATELINE_OK)
        return out.bytes;
    sqlite3_free(out.bytes);
    *message =
        sqlite3_mprintf("dateline: %s", error.message[0] != '\0' ? error.message : "no memory");
    return NULL;
}

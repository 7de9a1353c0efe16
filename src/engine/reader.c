#include <stdlib.h>

#include "engine/engine_internal.h"

// One article's layers at most. With the mapped models and the intake's own memory the whole
// program stays below 150 MB.
#define ARTICLE_BUDGET ((size_t)96 << 20)

struct dateline_reader {
    intake_source *source;
    article_worker *worker;
    arena *arena;
    dateline_article current;
    int32_t day; // asked for by the caller, or DAY_UNKNOWN
    bool syntax_only;
};

static intake_format format_of(const dateline_reader_options *options)
{
    switch (options->format) {
    case DATELINE_FORMAT_TEXT:
        return INTAKE_TEXT;
    case DATELINE_FORMAT_HTML:
        return INTAKE_HTML;
    case DATELINE_FORMAT_JSONL:
        return INTAKE_JSONL;
    case DATELINE_FORMAT_CONLLU:
        return INTAKE_CONLLU;
    case DATELINE_FORMAT_AUTO:
        break;
    }
    return INTAKE_AUTO;
}

static dateline_status take_options(dateline_reader *reader, const dateline_reader_options *options,
                                    dateline_error *error)
{
    reader->syntax_only = options->syntax_only;
    reader->day = DAY_UNKNOWN;
    slice day = slice_from_string(options->day == NULL ? "" : options->day);
    if (options->day != NULL && (day.length != 10 || !calendar_read(day, &reader->day)))
        return error_set(error, DATELINE_USAGE, 0, 0, "\"%s\" is no day of the form YYYY-MM-DD",
                         options->day);
    return DATELINE_OK;
}

// Everything but the source.
static dateline_status open_reader(dateline_reader **out, const dateline_engine *engine,
                                   const dateline_reader_options *options, dateline_error *error)
{
    dateline_reader *reader = calloc(1, sizeof *reader);
    if (reader == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a reader");
    dateline_status status = take_options(reader, options, error);
    if (status == DATELINE_OK)
        status = arena_open(&reader->arena, ARTICLE_BUDGET, error);
    if (status == DATELINE_OK)
        status = article_worker_open(&reader->worker, engine->readers, error);
    if (status != DATELINE_OK) {
        dateline_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

dateline_status dateline_reader_open(dateline_reader **out, const dateline_engine *engine,
                                     const char *path, const dateline_reader_options *options,
                                     dateline_error *error)
{
    const dateline_reader_options defaults = {0};
    const dateline_reader_options *asked = options == NULL ? &defaults : options;
    dateline_reader *reader;
    dateline_status status = open_reader(&reader, engine, asked, error);
    if (status != DATELINE_OK)
        return status;
    status = intake_open(&reader->source, article_intake(engine->readers), path, format_of(asked),
                         error);
    if (status != DATELINE_OK) {
        dateline_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

dateline_status dateline_reader_open_memory(dateline_reader **out, const dateline_engine *engine,
                                            const void *bytes, size_t length,
                                            const dateline_reader_options *options,
                                            dateline_error *error)
{
    const dateline_reader_options defaults = {0};
    const dateline_reader_options *asked = options == NULL ? &defaults : options;
    dateline_reader *reader;
    dateline_status status = open_reader(&reader, engine, asked, error);
    if (status != DATELINE_OK)
        return status;
    status = intake_open_memory(&reader->source, article_intake(engine->readers),
                                (slice){bytes, length}, "memory", format_of(asked), error);
    if (status != DATELINE_OK) {
        dateline_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

void dateline_reader_close(dateline_reader *reader)
{
    if (reader == NULL)
        return;
    intake_close(reader->source);
    article_worker_close(reader->worker);
    arena_close(reader->arena);
    free(reader);
}

void dateline_reader_progress(const dateline_reader *reader, uint64_t *passed, uint64_t *total)
{
    intake_progress(reader->source, passed, total);
}

// Warnings as "code: message", ready for dateline_article_warning.
static dateline_status collect_warnings(dateline_article *read, arena *arena, dateline_error *error)
{
    const intake_article *source = &read->article.source;
    read->warnings = ARENA_ARRAY(arena, source->warning_count, const char *);
    for (uint32_t i = 0; i < source->warning_count && read->warnings != NULL; i++) {
        slice message = source->warnings[i].message;
        slice line = arena_format(arena, "%s: %.*s%c", source->warnings[i].code,
                                  (int)message.length, message.data, '\0');
        read->warnings[i] = line.data;
    }
    if (arena_failed(arena))
        return error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    return DATELINE_OK;
}

dateline_status dateline_reader_next(const dateline_article **out, dateline_reader *reader,
                                     dateline_error *error)
{
    arena_reset(reader->arena);
    intake_article source;
    dateline_status status = intake_next(&source, reader->source, reader->arena, error);
    if (status == DATELINE_OK)
        status = article_read(&reader->current.article, reader->worker, reader->arena, &source,
                              reader->day, reader->syntax_only, error);
    // The budget is a limit of ours, not the machine's memory.
    if (status == DATELINE_NO_MEMORY && arena_failed(reader->arena))
        status = error_set(error, DATELINE_LIMIT, 0, 0, "article needs more memory than allowed");
    if (status == DATELINE_OK)
        status = collect_warnings(&reader->current, reader->arena, error);
    if (status == DATELINE_OK)
        *out = &reader->current;
    return status;
}

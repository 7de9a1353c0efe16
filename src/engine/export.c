// Exports of a ledger: the lexicon they ask for codes, and reading articles anew for their trees.
#include "export/export.h"

#include "engine/data_folder.h"
#include "engine/engine_internal.h"
#include "report/report.h"

const char *dateline_export_format(uint32_t i)
{
    return export_format_name(i);
}

const char *dateline_export_table(const char *format, uint32_t i)
{
    return export_table_name(format, i);
}

static dateline_status open_lexicon(lexicon **out, const char *directory, dateline_error *error)
{
    char folder[DATA_PATH_SIZE], path[DATA_PATH_SIZE];
    dateline_status status = data_folder_find(folder, directory, error);
    if (status == DATELINE_OK)
        status = data_folder_join(path, folder, DATA_LEXICON, error);
    return status == DATELINE_OK ? lexicon_open(out, path, error) : status;
}

static bool add_to(void *out, const char *bytes, size_t length)
{
    buffer_add(out, slice_of(bytes, length));
    return !((const buffer *)out)->failed;
}

// The text as the one line of JSON Lines it may once have been: offsets stay what they were.
static dateline_status parse(void *context, buffer *out, const ledger_article_row *row,
                             dateline_error *error)
{
    const dateline_engine *engine = context;
    const dateline_reader_options options = {.format = DATELINE_FORMAT_JSONL,
                                             .depth = DATELINE_DEPTH_TREES};
    dateline_reader *reader = NULL;
    const dateline_article *article = NULL;
    buffer line;
    buffer_init(&line, (size_t)64 << 20);
    json_writer json = {&line, false};
    json_begin_object(&json);
    json_member_string(&json, "text", row->text);
    json_end_object(&json);
    buffer_add_byte(&line, '\n');
    dateline_status status = buffer_status(&line, error);
    if (status == DATELINE_OK)
        status =
            dateline_reader_open_memory(&reader, engine, line.data, line.length, &options, error);
    if (status == DATELINE_OK)
        status = dateline_reader_next(&article, reader, error);
    if (status == DATELINE_OK)
        status = dateline_article_write_conllu(article, add_to, out, error);
    if (out->failed) // the writer knows only that it was refused
        status = buffer_status(out, error);
    dateline_reader_close(reader);
    buffer_clear(&line);
    return status;
}

dateline_status dateline_ledger_export(dateline_ledger *handle,
                                       const dateline_export_options *options, dateline_write write,
                                       void *context, dateline_export_counts *counts,
                                       dateline_error *error)
{
    lexicon *words = NULL;
    dateline_status status = open_lexicon(&words, options->data_directory, error);
    if (status != DATELINE_OK)
        return status;
    const export_request request = {
        .options = options,
        .lexicon = words,
        .parse = options->engine == NULL ? NULL : parse,
        .parser = (void *)(uintptr_t)options->engine,
        .write = write,
        .context = context,
    };
    status = export_ledger(&request, handle->ledger, counts, error);
    lexicon_close(words);
    return status;
}


#include "base/memory.h"
#include "howmany/howmany_internal.h"

static dateline_status find_tables(howmany_reader *reader, const lexicon *lexicon,
                                   dateline_error *error)
{
    const struct {
        lexicon_table *table;
        const char *name;
        uint32_t columns;
    } wanted[] = {
        {&reader->number, "howmany/number", 3},
        {&reader->vague, "howmany/vague", 3},
        {&reader->bound, "howmany/bound", 3},
        {&reader->particle, "howmany/particle", 2},
        {&reader->unit, "howmany/unit", 2},
        {&reader->label, "howmany/label", 2},
        {&reader->suffix, "howmany/suffix", 2},
        {&reader->join, "howmany/join", 2},
        {&reader->subset, "howmany/subset", 2},
        {&reader->others, "howmany/others", 2},
        {&reader->revision, "howmany/revision", 2},
        {&reader->implied, "howmany/implied", 3},
        {&reader->collective, "howmany/collective", 1},
        {&reader->fixed, "howmany/fixed", 1},
        {&reader->clause, "howmany/clause", 1},
        {&reader->person, "howmany/person", 1},
        {&reader->age, "howmany/age", 2},
    };

    dateline_status status = DATELINE_OK;
    for (size_t i = 0; i < sizeof wanted / sizeof *wanted && status == DATELINE_OK; i++) {
        status =
            lexicon_find_table(wanted[i].table, lexicon, wanted[i].name, wanted[i].columns, error);
    }
    return status;
}

dateline_status howmany_reader_open(howmany_reader **out, const lexicon *lexicon,
                                    dateline_error *error)
{
    howmany_reader *reader = memory_allocate_zeroed(1, sizeof *reader);
    if (!reader) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the reader of amounts");
    }

    dateline_status status = find_tables(reader, lexicon, error);
    if (status != DATELINE_OK) {
        howmany_reader_close(reader);
        return status;
    }
    *out = reader;
    return DATELINE_OK;
}

void howmany_reader_close(howmany_reader *reader)
{
    memory_release(reader);
}

slice howmany_cell(const lexicon_table *table, slice key, uint32_t column)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, key, &count);
    return count > 0 ? lexicon_cell(table, row, column) : SLICE_NONE;
}

uint32_t howmany_sentence_end(const howmany_scene *scene, uint32_t token)
{
    const text_document *document = scene->document;
    return document->sentences[document->tokens[token].sentence].end_token;
}

uint32_t howmany_sentence_start(const howmany_scene *scene, uint32_t token)
{
    const text_document *document = scene->document;
    return document->sentences[document->tokens[token].sentence].first_token;
}

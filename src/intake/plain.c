// Plain text: one article an input.
#include "intake/prose.h"
#include "intake/source.h"

dateline_status plain_next(intake_article *out, intake_source *source, arena *arena,
                           dateline_error *error)
{
    if (source->count > 0)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    charset_text read;
    dateline_status status =
        source_whole(&read, out, source, arena, SLICE_NONE, INTAKE_TEXT_LIMIT, error);
    if (status != DATELINE_OK)
        return status;
    if (slice_trim(read.text).length == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s is empty", source->name);
    if (slice_starts_with(slice_trim(read.text), SLICE("<?xml")))
        return error_set(error, DATELINE_BAD_INPUT, 0, 0,
                         "%s is XML, but neither a page nor a feed", source->name);
    out->text = arena_copy(arena, read.text);
    if (out->text.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return prose_read(out, source->knowledge, arena, error);
}

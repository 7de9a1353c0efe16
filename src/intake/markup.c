#include "intake/markup.h"

#include "intake/prose.h"

bool markup_is_in(slice text)
{
    for (size_t at = 0; at + 2 < text.length; at++) {
        char next = (char)(text.data[at + 1] | 0x20);
        if (text.data[at] == '<' && ((next >= 'a' && next <= 'z') || text.data[at + 1] == '/'))
            return true;
    }
    return false;
}

slice markup_without_tags(arena *arena, slice text)
{
    char *copy = arena_alloc(arena, text.length + 1);
    size_t length = 0;
    bool is_tag = false;
    for (size_t at = 0; copy != NULL && at < text.length; at++) {
        char byte = text.data[at];
        slice rest = {text.data + at, text.length - at < 3 ? text.length - at : 3};
        is_tag |= markup_is_in(rest);
        bool is_blank = byte == '\n' || byte == '\t' || byte == '\r' || byte == ' ';
        if (!is_tag && !is_blank)
            copy[length++] = byte;
        else if (!is_tag && length > 0 && copy[length - 1] != ' ')
            copy[length++] = ' ';
        is_tag &= byte != '>';
    }
    return copy == NULL ? SLICE_NONE : slice_trim((slice){copy, length});
}

dateline_status markup_read_plain(intake_article *out, const intake_source *source, slice text,
                                  arena *arena, dateline_error *error)
{
    text = slice_trim(text);
    if (text.length == 0)
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: an entry holds no text",
                         source->name);
    out->text = arena_copy(arena, text);
    if (out->text.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return prose_read(out, source->knowledge, arena, error);
}

dateline_status markup_read(intake_article *out, intake_source *source, slice text, arena *arena,
                            dateline_error *error)
{
    const intake_article before = *out;
    const dateline_status status = html_read(out, source, arena, text, error);
    if (status != DATELINE_BAD_INPUT)
        return status;
    *out = before;
    const slice plain = markup_without_tags(source->scratch, text);
    if (plain.data == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return markup_read_plain(out, source, plain, arena, error);
}

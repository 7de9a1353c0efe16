#include "intake/feed_section.h"

#include <string.h>

#include "intake/intake.h"

#define SECTION_BYTES ((size_t)2 << 20)

bool feed_is_entry(slice name)
{
    return slice_equal_ignoring_case(name, SLICE("item")) ||
           slice_equal_ignoring_case(name, SLICE("entry"));
}

static bool ends_name(char byte)
{
    return byte == '>' || byte == '/' || byte == ' ' || byte == '\t' || byte == '\n' ||
           byte == '\r';
}

// Does the start tag of an entry stand at the '<'? Its name may have a prefix.
static bool begins_entry(slice text, size_t at)
{
    size_t start = at + 1;
    size_t end = start;
    for (; end < text.length && end < start + 64 && !ends_name(text.data[end]); end++)
        if (text.data[end] == ':')
            start = end + 1;
    return end < text.length && ends_name(text.data[end]) &&
           feed_is_entry(slice_of(text.data + start, end - start));
}

// One past what is quoted at `at`, `at` itself when nothing is; the end when it is never closed.
static size_t pass_quoted(slice text, size_t at)
{
    const slice rest = slice_of(text.data + at, text.length - at);
    const bool is_data = slice_starts_with(rest, SLICE("<![CDATA["));
    if (!is_data && !slice_starts_with(rest, SLICE("<!--")))
        return at;
    const slice close = is_data ? SLICE("]]>") : SLICE("-->");
    const size_t end = slice_find(rest, close);
    return end == SIZE_MAX ? text.length : at + end + close.length;
}

// The last entry that begins outside of quoted text, 0 when only the first does or none.
static size_t last_entry(slice text)
{
    size_t last = 0;
    for (size_t at = 0; at < text.length;) {
        const char *found = memchr(text.data + at, '<', text.length - at);
        if (found == NULL)
            break;
        at = (size_t)(found - text.data);
        const size_t behind = pass_quoted(text, at);
        if (behind == at && begins_entry(text, at))
            last = at;
        at = behind == at ? at + 1 : behind;
    }
    return last;
}

dateline_status feed_section_take(slice *out, bool *is_cut, stream *stream, dateline_error *error)
{
    *is_cut = false;
    for (size_t wanted = SECTION_BYTES;; wanted *= 2) {
        const size_t most = wanted < INTAKE_RECORD_LIMIT ? wanted : INTAKE_RECORD_LIMIT;
        const dateline_status status = stream_peek(out, stream, most, error);
        if (status != DATELINE_OK)
            return status;
        if (out->length == 0)
            return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the feed is at its end");
        const size_t end = out->length < most ? out->length : last_entry(*out);
        if (end == 0 && most < INTAKE_RECORD_LIMIT)
            continue;
        *is_cut = end == 0;
        out->length = end == 0 ? out->length : end;
        (void)stream_skip(stream, out->length);
        return DATELINE_OK;
    }
}

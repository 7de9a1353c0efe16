#include "intake/json_document.h"

#include "base/memory.h"

#define FIRST_BYTES ((size_t)4096)

typedef struct json_document {
    bool is_over;
} json_document;

// How far an object has been followed. What is in it is not judged, only where it ends.
typedef struct follower {
    size_t at;
    uint32_t depth;
    bool is_string, is_escaped;
    uint64_t lines; // passed
} follower;

static bool is_white(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static void close_document(void *state)
{
    memory_release(state);
}

dateline_status json_document_begin(bool *is_document, intake_source *source, dateline_error *error)
{
    slice start;
    *is_document = false;
    dateline_status status = stream_peek(&start, &source->stream, FIRST_BYTES, error);
    if (status != DATELINE_OK)
        return status;
    if (slice_starts_with(start, SLICE("\xEF\xBB\xBF")))
        start = (slice){start.data + 3, start.length - 3};
    while (start.length > 0 && is_white(start.data[0]))
        start = (slice){start.data + 1, start.length - 1};
    slice line = slice_trim(slice_cut(&start, '\n'));
    *is_document = slice_starts_with(line, SLICE("[")) || slice_equal(line, SLICE("{"));
    if (!*is_document)
        return DATELINE_OK;
    source->state = memory_allocate_zeroed(1, sizeof(json_document));
    source->close_state = close_document;
    return source->state == NULL
               ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a document")
               : DATELINE_OK;
}

// Passes over what may stand between objects. False at the end of the input.
static bool pass_between(char *next, intake_source *source, dateline_status *status,
                         dateline_error *error)
{
    for (;;) {
        slice piece;
        *status = stream_peek(&piece, &source->stream, FIRST_BYTES, error);
        if (*status != DATELINE_OK || piece.length == 0)
            return false;
        size_t at =
            source->stream.passed == 0 && slice_starts_with(piece, SLICE("\xEF\xBB\xBF")) ? 3 : 0;
        for (; at < piece.length && (is_white(piece.data[at]) || strchr("[],", piece.data[at]));
             at++)
            source->stream.line += piece.data[at] == '\n';
        *next = at < piece.length ? piece.data[at] : '\0';
        const bool is_found = at < piece.length;
        stream_skip(&source->stream, at);
        if (is_found)
            return true;
    }
}

// True when the object ends in the bytes there are: at is then behind it.
static bool follow(follower *to, slice bytes)
{
    for (; to->at < bytes.length; to->at++) {
        const char byte = bytes.data[to->at];
        to->lines += byte == '\n';
        if (to->is_string) {
            to->is_string = byte != '"' || to->is_escaped;
            to->is_escaped = byte == '\\' && !to->is_escaped;
        } else if (byte == '"') {
            to->is_string = true;
        } else if (byte == '{' || byte == '[') {
            to->depth++;
        } else if ((byte == '}' || byte == ']') && --to->depth == 0) {
            to->at++;
            return true;
        }
    }
    return false;
}

static dateline_status end_with(intake_source *source, dateline_status code, const char *what,
                                dateline_error *error)
{
    ((json_document *)source->state)->is_over = true;
    return error_set(error, code, source->stream.passed, source->stream.line + 1, "%s:%llu: %s",
                     source->name, (unsigned long long)source->stream.line + 1, what);
}

dateline_status json_document_next(slice *object, uint64_t *line, intake_source *source,
                                   dateline_error *error)
{
    const json_document *document = source->state;
    dateline_status status = DATELINE_OK;
    char next = '\0';
    if (document->is_over)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    if (!pass_between(&next, source, &status, error)) {
        if (status != DATELINE_OK)
            return status;
        return source->count == 0
                   ? end_with(source, DATELINE_BAD_INPUT, "the document holds no object", error)
                   : error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    }
    if (next != '{')
        return end_with(source, DATELINE_BAD_INPUT,
                        "no JSON object stands here; the rest was not read", error);
    follower to = {.at = 0};
    size_t wanted = FIRST_BYTES;
    for (;; wanted = wanted * 2 < INTAKE_RECORD_LIMIT ? wanted * 2 : INTAKE_RECORD_LIMIT) {
        status = stream_peek(object, &source->stream, wanted, error);
        if (status != DATELINE_OK)
            return status;
        if (follow(&to, *object))
            break;
        if (object->length < wanted)
            return end_with(source, DATELINE_BAD_INPUT, "the object is cut off", error);
        if (wanted == INTAKE_RECORD_LIMIT)
            return end_with(source, DATELINE_LIMIT,
                            "the object is too large; the rest was not read", error);
    }
    object->length = to.at;
    *line = source->stream.line + 1;
    source->stream.line += to.lines;
    stream_skip(&source->stream, to.at);
    return DATELINE_OK;
}

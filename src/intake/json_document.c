#include "intake/json_document.h"

#include "base/memory.h"
#include "intake/json_envelope.h"

#define FIRST_BYTES ((size_t)4096)

typedef struct json_document {
    bool is_over;
    uint32_t lists;    // open now
    uint32_t wrappers; // objects of an envelope that are open around the list at hand
    uint32_t outside;  // lists that are open around that envelope
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
    dateline_status status = stream_peek(&start, &source->stream, ENVELOPE_BYTES, error);
    if (status != DATELINE_OK)
        return status;
    if (slice_starts_with(start, SLICE("\xEF\xBB\xBF")))
        start = (slice){start.data + 3, start.length - 3};
    while (start.length > 0 && is_white(start.data[0]))
        start = (slice){start.data + 1, start.length - 1};
    const slice whole = start;
    slice line = slice_trim(slice_cut(&start, '\n'));
    json_envelope envelope;
    *is_document = slice_starts_with(line, SLICE("[")) || slice_equal(line, SLICE("{")) ||
                   json_envelope_find(&envelope, source->knowledge, whole);
    if (!*is_document)
        return DATELINE_OK;
    source->state = memory_allocate_zeroed(1, sizeof(json_document));
    source->close_state = close_document;
    return source->state == NULL
               ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a document")
               : DATELINE_OK;
}

// Is that the end of the list that an envelope holds?
static bool ends_envelope(const json_document *document)
{
    return document->wrappers > 0 && document->lists == document->outside;
}

// Passes over what may stand between objects, up to the end of an envelope's list, and says what
// stands there. False at the end of the input.
static bool pass_between(char *next, intake_source *source, dateline_status *status,
                         dateline_error *error)
{
    json_document *document = source->state;
    for (;;) {
        slice piece;
        *status = stream_peek(&piece, &source->stream, FIRST_BYTES, error);
        if (*status != DATELINE_OK || piece.length == 0)
            return false;
        size_t at =
            source->stream.passed == 0 && slice_starts_with(piece, SLICE("\xEF\xBB\xBF")) ? 3 : 0;
        for (; at < piece.length && !ends_envelope(document) &&
               (is_white(piece.data[at]) || strchr("[],", piece.data[at]));
             at++) {
            source->stream.line += piece.data[at] == '\n';
            document->lists += piece.data[at] == '[';
            document->lists -= piece.data[at] == ']' && document->lists > 0;
        }
        const bool is_found = at < piece.length || ends_envelope(document);
        *next = at < piece.length ? piece.data[at] : '\0';
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

// Follows what is open until it ends: its bytes, borrowed, and the lines that it passes.
static dateline_status follow_to_end(slice *bytes, follower *to, intake_source *source,
                                     dateline_error *error)
{
    size_t wanted = FIRST_BYTES;
    for (;; wanted = wanted * 2 < INTAKE_RECORD_LIMIT ? wanted * 2 : INTAKE_RECORD_LIMIT) {
        dateline_status status = stream_peek(bytes, &source->stream, wanted, error);
        if (status != DATELINE_OK)
            return status;
        if (follow(to, *bytes))
            return DATELINE_OK;
        if (bytes->length < wanted)
            return end_with(source, DATELINE_BAD_INPUT, "the object is cut off", error);
        if (wanted == INTAKE_RECORD_LIMIT)
            return end_with(source, DATELINE_LIMIT,
                            "the object is too large; the rest was not read", error);
    }
}

// Goes into an envelope, up to its list, when one begins here.
static dateline_status enter_envelope(bool *is_one, intake_source *source, dateline_error *error)
{
    json_document *document = source->state;
    json_envelope envelope;
    slice start;
    *is_one = false;
    if (document->wrappers > 0)
        return DATELINE_OK;
    dateline_status status = stream_peek(&start, &source->stream, ENVELOPE_BYTES, error);
    if (status != DATELINE_OK || !json_envelope_find(&envelope, source->knowledge, start))
        return status;
    *is_one = true;
    document->wrappers = envelope.depth;
    document->outside = document->lists++;
    for (size_t at = 0; at <= envelope.list; at++)
        source->stream.line += start.data[at] == '\n';
    stream_skip(&source->stream, envelope.list + 1);
    return DATELINE_OK;
}

// Behind the list of an envelope: what else is in it is passed over.
static dateline_status leave_envelope(intake_source *source, dateline_error *error)
{
    json_document *document = source->state;
    follower to = {.depth = document->wrappers};
    slice bytes;
    const dateline_status status = follow_to_end(&bytes, &to, source, error);
    if (status != DATELINE_OK)
        return status;
    document->wrappers = 0;
    source->stream.line += to.lines;
    stream_skip(&source->stream, to.at);
    return DATELINE_OK;
}

static dateline_status end_of_input(intake_source *source, dateline_error *error)
{
    const json_document *document = source->state;
    if (source->count == 0)
        return end_with(source, DATELINE_BAD_INPUT, "the document holds no object", error);
    if (document->lists > 0 || document->wrappers > 0)
        return end_with(source, DATELINE_BAD_INPUT,
                        "the document is cut off: its list does not end", error);
    return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
}

// Goes to the next object, through the envelopes that lie on the way.
static dateline_status go_to_object(intake_source *source, dateline_error *error)
{
    dateline_status status = DATELINE_OK;
    bool is_envelope = true;
    for (char next = '\0'; is_envelope && status == DATELINE_OK;) {
        if (!pass_between(&next, source, &status, error))
            return status == DATELINE_OK ? end_of_input(source, error) : status;
        if (ends_envelope(source->state))
            status = leave_envelope(source, error);
        else if (next == '{')
            status = enter_envelope(&is_envelope, source, error);
        else
            status = end_with(source, DATELINE_BAD_INPUT,
                              "no JSON object stands here; the rest was not read", error);
    }
    return status;
}

dateline_status json_document_next(slice *object, uint64_t *line, intake_source *source,
                                   dateline_error *error)
{
    const json_document *document = source->state;
    follower to = {.at = 0};
    if (document->is_over)
        return error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end");
    dateline_status status = go_to_object(source, error);
    if (status == DATELINE_OK)
        status = follow_to_end(object, &to, source, error);
    if (status != DATELINE_OK)
        return status;
    object->length = to.at;
    *line = source->stream.line + 1;
    source->stream.line += to.lines;
    stream_skip(&source->stream, to.at);
    return DATELINE_OK;
}

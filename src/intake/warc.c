// Crawls: WARC 0.17 to 1.1, and ARC. A record is a head, a block of the length the head says, and
// an empty line; every one of these is wrong somewhere, so no length is believed that swallows the
// head of another record, and what is no record is passed over to the next one, and told.
#include <stdio.h>

#include "base/memory.h"
#include "intake/http.h"
#include "intake/source.h"

#define LINE_LIMIT ((size_t)64 << 10)
#define HEAD_LINES 256

typedef struct warc_record {
    slice type, uri, date, content_type; // in the source's scratch
    uint64_t length;
    bool has_length;
    uint64_t at; // where it begins
} warc_record;

typedef struct warc_state {
    buffer body;      // of the page being read, when it had to be decoded
    uint64_t pending; // bytes of the window to be passed before the next record
    bool is_arc;
    bool is_lost; // the next record has to be looked for, and that has been told
    uint64_t records, notes, redirects, others, faults;
} warc_state;

static void close_state(void *context)
{
    warc_state *state = context;
    buffer_clear(&state->body);
    memory_release(state);
}

static dateline_status open_state(intake_source *source, dateline_error *error)
{
    warc_state *state = memory_allocate_zeroed(1, sizeof *state);
    if (state == NULL)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to open a crawl");
    buffer_init(&state->body, INTAKE_RECORD_LIMIT);
    slice head;
    dateline_status status = stream_peek(&head, &source->stream, 11, error);
    state->is_arc = status == DATELINE_OK && slice_starts_with(head, SLICE("filedesc://"));
    source->state = state;
    source->close_state = close_state;
    return status;
}

// ---- heads -----------------------------------------------------------------------------------

// The next line, in the scratch arena; lines too long to be a head's are passed over.
static dateline_status next_line(slice *line, intake_source *source, dateline_error *error)
{
    dateline_status status;
    do {
        status = stream_line(line, &source->stream, LINE_LIMIT, error);
    } while (status == DATELINE_LIMIT);
    while (status == DATELINE_OK && line->length > 0 && line->data[line->length - 1] == '\r')
        line->length--;
    return status;
}

static slice without_brackets(slice uri)
{
    if (uri.length > 1 && uri.data[0] == '<' && uri.data[uri.length - 1] == '>')
        return (slice){uri.data + 1, uri.length - 2};
    return uri;
}

static void read_field(warc_record *record, arena *arena, slice line)
{
    slice value;
    if (http_is_field(line, SLICE("WARC-Type"), &value))
        record->type = arena_copy(arena, value);
    else if (http_is_field(line, SLICE("WARC-Target-URI"), &value))
        record->uri = arena_copy(arena, without_brackets(value));
    else if (http_is_field(line, SLICE("WARC-Date"), &value))
        record->date = arena_copy(arena, value);
    else if (http_is_field(line, SLICE("Content-Type"), &value))
        record->content_type = arena_copy(arena, value);
    else if (http_is_field(line, SLICE("Content-Length"), &value))
        record->has_length = slice_to_number(value, &record->length);
}

// Goes to the next line that begins a record.
static dateline_status find_record(warc_record *record, intake_source *source, warc_state *state,
                                   dateline_error *error)
{
    slice line;
    for (;;) {
        record->at = source->stream.passed;
        dateline_status status = next_line(&line, source, error);
        if (status != DATELINE_OK)
            return status;
        if (slice_starts_with(line, SLICE("WARC/"))) {
            state->is_lost = false;
            return DATELINE_OK;
        }
        if (slice_trim(line).length == 0 || state->is_lost)
            continue;
        state->faults++;
        source_keep_fault(source, "bytes that are no record were passed over, at byte %llu",
                          (unsigned long long)record->at);
    }
}

static dateline_status read_warc_head(warc_record *record, intake_source *source, warc_state *state,
                                      dateline_error *error)
{
    dateline_status status = find_record(record, source, state, error);
    slice line = SLICE_NONE;
    for (int lines = 0; status == DATELINE_OK && lines < HEAD_LINES; lines++) {
        status = next_line(&line, source, error);
        if (status != DATELINE_OK || line.length == 0)
            break;
        read_field(record, source->scratch, line);
    }
    if (status == DATELINE_NOT_FOUND && record->type.data != NULL)
        source_keep_fault(source, "the last record is cut off, at byte %llu",
                          (unsigned long long)record->at);
    return status;
}

// "http://x.example/ 192.0.2.1 20240503101500 text/html 4711": the length stands last.
static bool read_arc_line(warc_record *record, arena *arena, slice line)
{
    slice parts[16], rest = line;
    size_t count = 0;
    while (rest.length > 0 && count < 16) {
        slice part = slice_cut(&rest, ' ');
        if (part.length > 0)
            parts[count++] = part;
    }
    if (count < 5 || slice_find(parts[0], SLICE(":")) == SIZE_MAX ||
        !slice_to_number(parts[count - 1], &record->length))
        return false;
    record->has_length = true;
    record->uri = arena_copy(arena, parts[0]);
    record->type =
        slice_starts_with(parts[0], SLICE("filedesc:")) ? SLICE("warcinfo") : SLICE("response");
    // Addresses with blanks move the date: it is the part of 14 digits.
    for (size_t i = 1; i < count; i++) {
        uint64_t date;
        const char *d = parts[i].data;
        if (parts[i].length == 14 && slice_to_number(parts[i], &date))
            record->date = arena_format(arena, "%.4s-%.2s-%.2s", d, d + 4, d + 6);
    }
    return true;
}

static dateline_status read_arc_head(warc_record *record, intake_source *source, warc_state *state,
                                     dateline_error *error)
{
    slice line;
    for (;;) {
        record->at = source->stream.passed;
        dateline_status status = next_line(&line, source, error);
        if (status != DATELINE_OK)
            return status;
        if (slice_trim(line).length == 0)
            continue;
        if (read_arc_line(record, source->scratch, line)) {
            state->is_lost = false;
            return DATELINE_OK;
        }
        if (state->is_lost)
            continue;
        state->faults++;
        source_keep_fault(source, "bytes that are no record were passed over, at byte %llu",
                          (unsigned long long)record->at);
    }
}

// ---- blocks ----------------------------------------------------------------------------------

// Where in a block the head of another record stands, SIZE_MAX when nowhere: then the length is
// too large.
static size_t find_head_inside(slice block)
{
    size_t at = 0;
    while (at < block.length) {
        slice rest = {block.data + at, block.length - at};
        size_t found = slice_find(rest, SLICE("\nWARC/1."));
        if (found == SIZE_MAX)
            return SIZE_MAX;
        slice head = {rest.data + found + 1, rest.length - found - 1};
        size_t end = slice_find(head, SLICE("\n"));
        if (end < 16 &&
            slice_starts_with((slice){head.data + end + 1, head.length - end - 1}, SLICE("WARC-")))
            return at + found + 1;
        at += found + 1;
    }
    return SIZE_MAX;
}

// The block, without taking it: as long as the head says, or as it can be.
static dateline_status peek_block(slice *block, const warc_record *record, intake_source *source,
                                  warc_state *state, dateline_error *error)
{
    dateline_status status = stream_peek(block, &source->stream, (size_t)record->length, error);
    if (status != DATELINE_OK)
        return status;
    size_t inside = state->is_arc ? SIZE_MAX : find_head_inside(*block);
    if (inside != SIZE_MAX) {
        state->faults++;
        source_keep_fault(source, "a record's length is too large, at byte %llu",
                          (unsigned long long)record->at);
        block->length = inside;
    } else if (block->length < record->length) {
        state->faults++;
        source_keep_fault(source, "the last record is cut off, at byte %llu",
                          (unsigned long long)record->at);
        state->pending = block->length;
        return DATELINE_NOT_FOUND;
    }
    state->pending = block->length;
    return DATELINE_OK;
}

static bool is_page_type(slice type)
{
    static const char *const known[] = {"text/html",
                                        "application/xhtml+xml",
                                        "text/plain",
                                        "application/rss+xml",
                                        "application/atom+xml",
                                        "application/xml",
                                        "text/xml",
                                        "",
                                        NULL};
    for (size_t i = 0; known[i] != NULL; i++)
        if (slice_equal_ignoring_case(type, slice_from_string(known[i])))
            return true;
    return false;
}

// Opens a page as the source's member.
static dateline_status open_page(intake_source *source, warc_state *state,
                                 const warc_record *record, const http_response *response,
                                 dateline_error *error)
{
    slice body;
    const bool is_read = http_body(&body, &state->body, response);
    if (state->body.is_out_of_memory)
        return error_set(error, DATELINE_NO_MEMORY, record->at, 0, "no memory for a page");
    if (!is_read)
        return error_set(error, DATELINE_BAD_INPUT, record->at, 0,
                         "%s: %.*s: the body is encoded with %.*s and cannot be read", source->name,
                         (int)record->uri.length, record->uri.data, (int)response->encoding.length,
                         response->encoding.data);
    if (slice_trim(body).length == 0) {
        state->others++;
        return DATELINE_OK;
    }
    char name[SOURCE_NAME_LIMIT];
    slice uri = record->uri.data == NULL ? SLICE("page") : record->uri;
    if (uri.length >= sizeof name)
        uri.length = sizeof name - 1;
    snprintf(name, sizeof name, "%.*s", (int)uri.length, uri.data);
    stream bytes;
    stream_open_memory(&bytes, body);
    dateline_status status = source_open_member(source, &bytes, name, INTAKE_AUTO, error);
    if (status != DATELINE_OK)
        return status;
    intake_source *inner = source->inner;
    if (response->charset.length < sizeof inner->charset)
        snprintf(inner->charset, sizeof inner->charset, "%.*s", (int)response->charset.length,
                 response->charset.data == NULL ? "" : response->charset.data);
    inner->url = memory_copy_text(name);
    if (inner->url == NULL)
        return error_set(error, DATELINE_NO_MEMORY, record->at, 0, "no memory for an address");
    slice day = record->date;
    if (day.length >= 10 && !calendar_read((slice){day.data, 10}, &inner->last_day))
        inner->last_day = DAY_UNKNOWN;
    return DATELINE_OK;
}

static bool is_wanted(const warc_record *record)
{
    return slice_equal_ignoring_case(record->type, SLICE("response")) ||
           slice_equal_ignoring_case(record->type, SLICE("resource")) ||
           slice_equal_ignoring_case(record->type, SLICE("conversion"));
}

// A page to be opened, or what else the block is.
static dateline_status take_block(intake_source *source, warc_state *state,
                                  const warc_record *record, slice block, dateline_error *error)
{
    if (!is_wanted(record)) {
        state->notes++;
        return DATELINE_OK;
    }
    http_response response;
    http_read(&response, block);
    if (response.status == 0)
        http_read_type(&response, record->content_type);
    if (response.status >= 300 && response.status < 400) {
        state->redirects++;
        return DATELINE_OK;
    }
    if (!is_page_type(response.type) || slice_ends_with(record->uri, SLICE("/robots.txt")) ||
        !slice_starts_with(record->uri, SLICE("http"))) {
        state->others++;
        return DATELINE_OK;
    }
    if (response.status >= 400)
        return error_set(error, DATELINE_BAD_INPUT, record->at, 0,
                         "%s: %.*s: an error page, HTTP status %u", source->name,
                         (int)record->uri.length, record->uri.data, response.status);
    return open_page(source, state, record, &response, error);
}

static void tell_end(intake_source *source, const warc_state *state)
{
    if (source->count == 0 && source->members == 0)
        source_keep_fault(source,
                          "no pages in %llu records: %llu requests and notes, %llu redirects, %llu "
                          "empty or no text",
                          (unsigned long long)state->records, (unsigned long long)state->notes,
                          (unsigned long long)state->redirects, (unsigned long long)state->others);
}

static dateline_status next_record(intake_source *source, warc_state *state, dateline_error *error)
{
    warc_record record = {0};
    stream_skip(&source->stream, state->pending);
    state->pending = 0;
    arena_reset(source->scratch);
    dateline_status status = state->is_arc ? read_arc_head(&record, source, state, error)
                                           : read_warc_head(&record, source, state, error);
    if (status != DATELINE_OK)
        return status;
    state->records++;
    if (!record.has_length) {
        source_keep_fault(source, "a record says no length, at byte %llu",
                          (unsigned long long)record.at);
        return DATELINE_OK;
    }
    // So long a length may be a lie: the next record is looked for, not jumped to.
    if (record.length > INTAKE_RECORD_LIMIT) {
        state->is_lost = true;
        return error_set(error, DATELINE_LIMIT, record.at, 0,
                         "%s: a record of %llu bytes was passed over, at byte %llu", source->name,
                         (unsigned long long)record.length, (unsigned long long)record.at);
    }
    slice block;
    status = peek_block(&block, &record, source, state, error);
    if (status == DATELINE_OK)
        status = take_block(source, state, &record, block, error);
    return status;
}

dateline_status warc_next(intake_source *source, dateline_error *error)
{
    dateline_status status = source->state == NULL ? open_state(source, error) : DATELINE_OK;
    while (status == DATELINE_OK && source->inner == NULL)
        status = next_record(source, source->state, error);
    if (status == DATELINE_NOT_FOUND)
        tell_end(source, source->state);
    return status;
}

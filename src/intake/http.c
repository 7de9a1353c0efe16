#include "intake/http.h"

#include <brotli/decode.h>
#include <zlib.h>

#include "intake/unpack.h"

#define HEADER_LINES 512
#define BODY_PIECE ((size_t)64 << 10)

bool http_next_line(slice *line, slice *rest)
{
    if (rest->length == 0)
        return false;
    *line = slice_cut(rest, '\n');
    if (line->length > 0 && line->data[line->length - 1] == '\r')
        line->length--;
    return line->length > 0;
}

bool http_is_field(slice line, slice name, slice *value)
{
    if (line.length <= name.length || line.data[name.length] != ':' ||
        !slice_equal_ignoring_case((slice){line.data, name.length}, name))
        return false;
    *value = slice_trim((slice){line.data + name.length + 1, line.length - name.length - 1});
    return true;
}

void http_read_type(http_response *out, slice value)
{
    slice rest = value;
    out->type = slice_trim(slice_cut(&rest, ';'));
    while (rest.length > 0) {
        slice part = slice_trim(slice_cut(&rest, ';'));
        slice name = slice_trim(slice_cut(&part, '='));
        if (!slice_equal_ignoring_case(name, SLICE("charset")))
            continue;
        out->charset = slice_trim(part);
        while (out->charset.length > 0 && strchr("\"'", out->charset.data[0]) != NULL) {
            out->charset.data++;
            out->charset.length--;
        }
        while (out->charset.length > 0 &&
               strchr("\"'", out->charset.data[out->charset.length - 1]) != NULL)
            out->charset.length--;
        return;
    }
}

// "HTTP/1.1 200 OK", "HTTP/2 200".
static uint32_t read_status(slice line)
{
    slice rest = line;
    slice_cut(&rest, ' ');
    uint64_t status = 0;
    slice digits = slice_cut(&rest, ' ');
    return slice_to_number(slice_trim(digits), &status) && status < 1000 ? (uint32_t)status : 0;
}

void http_read(http_response *out, slice bytes)
{
    *out = (http_response){.body = bytes};
    if (!slice_starts_with(bytes, SLICE("HTTP/")))
        return;
    slice rest = bytes, line, value;
    if (!http_next_line(&line, &rest))
        return;
    out->status = read_status(line);
    for (int i = 0; i < HEADER_LINES && http_next_line(&line, &rest); i++) {
        if (http_is_field(line, SLICE("Content-Type"), &value))
            http_read_type(out, value);
        else if (http_is_field(line, SLICE("Content-Encoding"), &value))
            out->encoding = value;
        else if (http_is_field(line, SLICE("Transfer-Encoding"), &value))
            out->is_chunked = slice_equal_ignoring_case(value, SLICE("chunked"));
    }
    out->body = rest;
}

// ---- chunks ----------------------------------------------------------------------------------

static int hex_digit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    char letter = (char)(byte | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// "1a2b;extension": false when it is no length.
static bool read_chunk_length(size_t *out, slice line)
{
    size_t length = 0, digits = 0;
    line = slice_trim(line);
    while (digits < line.length && hex_digit(line.data[digits]) >= 0) {
        if (length > SIZE_MAX >> 5)
            return false;
        length = length << 4 | (size_t)hex_digit(line.data[digits++]);
    }
    *out = length;
    return digits > 0 && (digits == line.length || line.data[digits] == ';');
}

// Joins chunks; false when the bytes are not chunked at all. A last chunk that is cut off, or whose
// length lies, keeps what is there.
static bool join_chunks(buffer *out, slice bytes)
{
    size_t chunks = 0;
    while (bytes.length > 0) {
        size_t length;
        slice rest = bytes, line = slice_cut(&rest, '\n');
        if (rest.data == NULL || !read_chunk_length(&length, line)) {
            if (chunks > 0)
                buffer_add(out, bytes);
            return chunks > 0;
        }
        chunks++;
        if (length == 0)
            return true;
        if (length > rest.length)
            length = rest.length;
        buffer_add(out, (slice){rest.data, length});
        bytes = (slice){rest.data + length, rest.length - length};
        if (bytes.length > 0 && bytes.data[0] == '\r')
            bytes = (slice){bytes.data + 1, bytes.length - 1};
        if (bytes.length > 0 && bytes.data[0] == '\n')
            bytes = (slice){bytes.data + 1, bytes.length - 1};
    }
    return chunks > 0;
}

// Some servers send chunks and do not say so; their first line is a number and nothing else.
static bool looks_chunked(slice body)
{
    size_t length;
    slice rest = body, line = slice_cut(&rest, '\n');
    return rest.length > 0 && line.length >= 2 && line.length <= 10 &&
           line.data[line.length - 1] == '\r' && read_chunk_length(&length, line) && length > 0 &&
           length < rest.length;
}

// ---- encodings -------------------------------------------------------------------------------

static bool unpack_brotli(buffer *out, slice packed)
{
    BrotliDecoderState *state = BrotliDecoderCreateInstance(NULL, NULL, NULL);
    if (state == NULL)
        return false;
    size_t left = packed.length;
    const uint8_t *from = (const uint8_t *)packed.data;
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT) {
        uint8_t *to = (uint8_t *)buffer_reserve(out, BODY_PIECE);
        size_t room = BODY_PIECE;
        if (to == NULL)
            break;
        result = BrotliDecoderDecompressStream(state, &left, &from, &room, &to, NULL);
        out->length += BODY_PIECE - room;
    }
    BrotliDecoderDestroyInstance(state);
    return out->length > 0;
}

// deflate is sent with and without zlib's header.
static bool unpack_deflate(buffer *out, slice packed)
{
    if (unpack_body(out, packed, MAX_WBITS))
        return true;
    buffer_restart(out);
    return unpack_body(out, packed, -MAX_WBITS);
}

static bool decode(slice *body, buffer *out, slice encoding)
{
    bool is_brotli = slice_equal_ignoring_case(encoding, SLICE("br"));
    bool is_deflate = slice_equal_ignoring_case(encoding, SLICE("deflate"));
    if (!is_brotli && !is_deflate)
        return true;
    buffer decoded;
    buffer_init(&decoded, out->limit);
    bool is_done = is_brotli ? unpack_brotli(&decoded, *body) : unpack_deflate(&decoded, *body);
    // A body that was decoded before it was kept, headers and all.
    if (!is_done && body->length > 0 && body->data[0] == '<')
        is_done = true;
    else if (is_done) {
        buffer_clear(out);
        *out = decoded;
        *body = buffer_slice(out);
        return true;
    }
    buffer_inherit(out, &decoded);
    buffer_clear(&decoded);
    return is_done;
}

bool http_body(slice *body, buffer *out, const http_response *response)
{
    *body = response->body;
    buffer_restart(out);
    if ((response->is_chunked || looks_chunked(*body)) && join_chunks(out, *body))
        *body = buffer_slice(out);
    return decode(body, out, response->encoding);
}

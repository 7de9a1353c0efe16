// An HTTP response as crawlers keep it, which is often not as servers should have sent it: neither
// the length, nor "chunked", nor the encoding that the headers name is believed before it is seen.
#ifndef INTAKE_HTTP_H
#define INTAKE_HTTP_H

#include "base/buffer.h"

typedef struct http_response {
    uint32_t status; // 0: there was no status line, all is body
    slice type;      // "text/html", SLICE_NONE when not said
    slice charset;   // SLICE_NONE when not said
    slice encoding;  // "gzip", "br"
    bool is_chunked; // says the header
    slice body;      // as sent
} http_response;

// Borrows from the bytes.
void http_read(http_response *out, slice bytes);
// "text/html; charset=utf-8" -> its two parts.
void http_read_type(http_response *out, slice value);
// The body without chunks, deflate and brotli; gzip is left to whoever reads it. Either borrows
// from the response or lies in `out`. False when it is encoded in a way that cannot be undone.
bool http_body(slice *body, buffer *out, const http_response *response);

// The next line of a head, without its end; false at the blank line or the end. Folded lines come
// one by one.
bool http_next_line(slice *line, slice *rest);
// "Name: value" -> true when the name is `name`, in any case.
bool http_is_field(slice line, slice name, slice *value);

#endif

// Messages (RFC 5322, MIME), one a file or many in an mbox: the plain text, or the HTML when that
// says more. Wire copy and newsletters come so. Attachments are not opened.
#include "base/utf8.h"
#include "intake/day_text.h"
#include "intake/http.h"
#include "intake/prose.h"
#include "intake/source.h"
#include "intake/transfer.h"

#define MIME_DEPTH 6
#define PARTS_LIMIT 200u
#define HEADER_LINES 2000
#define HEADER_BYTES ((size_t)4096) // of one header; what is folded below that is passed over
#define LEAST_PLAIN_BYTES 200
#define MESSAGE_BYTES ((size_t)65536) // looked at first for the end of a message
#define SEPARATOR_BYTES 8

typedef struct mail_part {
    slice type, charset, encoding, boundary, body;
} mail_part;

typedef struct mail {
    arena *arena;
    slice subject, sender, date, id; // of the outermost message
    mail_part plain, html;           // the first of each; body.data NULL when there is none
    uint32_t parts;
} mail;

// A header with the lines folded below it, joined by blanks. The blank line ends the head.
static bool next_header(slice *header, slice *rest, arena *arena)
{
    slice line;
    if (!http_next_line(&line, rest))
        return false;
    *header = line;
    while (rest->length > 0 && (rest->data[0] == ' ' || rest->data[0] == '\t')) {
        slice folded;
        if (!http_next_line(&folded, rest))
            break;
        folded = slice_trim(folded);
        if (header->length + folded.length > HEADER_BYTES)
            continue;
        *header = arena_format(arena, "%.*s %.*s", (int)header->length, header->data,
                               (int)folded.length, folded.data);
        if (header->data == NULL)
            return false;
    }
    return true;
}

// The value of NAME= in "multipart/mixed; boundary=\"x\"".
static slice parameter(slice value, slice name)
{
    slice rest = value;
    slice_cut(&rest, ';');
    while (rest.length > 0) {
        slice part = slice_trim(slice_cut(&rest, ';'));
        slice found = slice_trim(slice_cut(&part, '='));
        if (!slice_equal_ignoring_case(found, name))
            continue;
        part = slice_trim(part);
        if (part.length > 1 && part.data[0] == '"')
            return (slice){part.data + 1, part.length - 2};
        return part;
    }
    return SLICE_NONE;
}

static void read_head(mail_part *part, mail *mail, slice *rest, bool is_outermost)
{
    slice header, value;
    *part = (mail_part){.type = SLICE("text/plain")};
    for (int i = 0; i < HEADER_LINES && next_header(&header, rest, mail->arena); i++) {
        if (http_is_field(header, SLICE("Content-Type"), &value)) {
            slice all = value;
            part->type = slice_trim(slice_cut(&all, ';'));
            part->charset = parameter(value, SLICE("charset"));
            part->boundary = parameter(value, SLICE("boundary"));
        } else if (http_is_field(header, SLICE("Content-Transfer-Encoding"), &value)) {
            part->encoding = value;
        } else if (is_outermost && http_is_field(header, SLICE("Subject"), &value)) {
            mail->subject = value;
        } else if (is_outermost && http_is_field(header, SLICE("From"), &value)) {
            mail->sender = value;
        } else if (is_outermost && http_is_field(header, SLICE("Date"), &value)) {
            mail->date = value;
        } else if (is_outermost && http_is_field(header, SLICE("Message-ID"), &value)) {
            mail->id = value;
        }
    }
}

// Where the next line that is the boundary stands, SIZE_MAX when none does.
static size_t find_boundary(slice bytes, slice boundary)
{
    for (size_t at = 0; at < bytes.length;) {
        slice rest = {bytes.data + at, bytes.length - at};
        size_t found = slice_find(rest, boundary);
        if (found == SIZE_MAX)
            return SIZE_MAX;
        size_t start = at + found;
        bool has_dashes =
            start >= 2 && bytes.data[start - 1] == '-' && bytes.data[start - 2] == '-';
        if (has_dashes && (start == 2 || bytes.data[start - 3] == '\n'))
            return start - 2;
        at = start + 1;
    }
    return SIZE_MAX;
}

static void read_part(mail *mail, slice bytes, int depth);

static void read_parts(mail *mail, slice bytes, slice boundary, int depth)
{
    size_t at = boundary.length == 0 ? SIZE_MAX : find_boundary(bytes, boundary);
    while (at != SIZE_MAX && mail->parts < PARTS_LIMIT) {
        slice rest = {bytes.data + at + 2 + boundary.length,
                      bytes.length - at - 2 - boundary.length};
        if (slice_starts_with(rest, SLICE("--")))
            return;
        slice_cut(&rest, '\n');
        if (rest.length == 0)
            return;
        size_t end = find_boundary(rest, boundary);
        read_part(mail, (slice){rest.data, end == SIZE_MAX ? rest.length : end}, depth + 1);
        bytes = rest;
        at = end;
    }
}

static void read_part(mail *mail, slice bytes, int depth)
{
    mail_part part;
    slice rest = bytes;
    mail->parts++;
    read_head(&part, mail, &rest, depth == 0);
    part.body = rest;
    if (depth >= MIME_DEPTH || rest.length == 0)
        return;
    slice kind = part.type;
    if (kind.length > 10)
        kind.length = 10;
    if (slice_equal_ignoring_case(kind, SLICE("multipart/")))
        read_parts(mail, rest, part.boundary, depth);
    else if (slice_equal_ignoring_case(part.type, SLICE("message/rfc822")))
        read_part(mail, rest, depth + 1);
    else if (slice_equal_ignoring_case(part.type, SLICE("text/html")) &&
             mail->html.body.data == NULL)
        mail->html = part;
    else if (slice_equal_ignoring_case(part.type, SLICE("text/plain")) &&
             mail->plain.body.data == NULL)
        mail->plain = part;
}

static dateline_status decode_part(slice *text, mail_part *part, intake_source *source,
                                   dateline_error *error)
{
    charset_text read;
    slice bytes = transfer_decode(source->scratch, part->body, slice_trim(part->encoding));
    dateline_status status =
        charset_read(&read, source->scratch, bytes, part->charset, INTAKE_TEXT_LIMIT, error);
    if (status == DATELINE_OK && charset_is_binary(&read))
        return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: the message holds no text",
                         source->name);
    *text = read.text;
    return status;
}

// "Desk <desk@x.example>": the name, or the address.
static slice sender_name(slice sender)
{
    size_t bracket = slice_find(sender, SLICE("<"));
    slice name = slice_trim((slice){sender.data, bracket == SIZE_MAX ? sender.length : bracket});
    while (name.length > 1 && name.data[0] == '"' && name.data[name.length - 1] == '"')
        name = (slice){name.data + 1, name.length - 2};
    return name;
}

static void take_head(intake_article *out, const mail *mail, const intake_source *source,
                      arena *arena)
{
    slice subject = transfer_header(source->scratch, mail->subject);
    slice sender = sender_name(transfer_header(source->scratch, mail->sender));
    if (subject.length > 0)
        out->title = arena_copy(arena, subject);
    if (sender.length > 0)
        out->outlet = arena_copy(arena, sender);
    if (mail->id.length > 0)
        out->id = arena_copy(arena, transfer_header(source->scratch, mail->id));
    if (!day_text_read(&out->published, source->knowledge, mail->date))
        out->published = DAY_UNKNOWN;
}

// Where the message ends that begins at 0: before the next "From " behind an empty line.
static size_t end_of_message(slice bytes, size_t from)
{
    for (;;) {
        const slice rest = {bytes.data + from, bytes.length - from};
        const size_t found = slice_find(rest, SLICE("\nFrom "));
        if (found == SIZE_MAX)
            return SIZE_MAX;
        from += found + 1;
        const size_t line = from - 1; // the break before "From "
        const bool has_return = line > 0 && bytes.data[line - 1] == '\r';
        if (line > (has_return ? 1u : 0u) && bytes.data[line - (has_return ? 2 : 1)] == '\n')
            return from;
    }
}

// The next message of an mbox.
static dateline_status next_message(slice *bytes, intake_source *source, dateline_error *error)
{
    for (size_t wanted = MESSAGE_BYTES, seen = 0;; wanted *= 2) {
        if (wanted > INTAKE_RECORD_LIMIT) {
            stream_skip(&source->stream, UINT64_MAX);
            return error_set(error, DATELINE_LIMIT, source->stream.passed, 0,
                             "%s: a message is too large; the rest was not read", source->name);
        }
        dateline_status status = stream_peek(bytes, &source->stream, wanted, error);
        if (status != DATELINE_OK)
            return status;
        const size_t end = end_of_message(*bytes, seen);
        if (end == SIZE_MAX && bytes->length == wanted) {
            seen = wanted - SEPARATOR_BYTES;
            continue;
        }
        if (end != SIZE_MAX)
            bytes->length = end;
        stream_skip(&source->stream, bytes->length);
        return DATELINE_OK;
    }
}

// The next message; *is_one_of_many says that the input is an mbox.
static dateline_status take_message(slice *bytes, bool *is_one_of_many, intake_source *source,
                                    dateline_error *error)
{
    bool is_cut = false;
    dateline_status status = stream_peek(bytes, &source->stream, 5, error);
    if (status != DATELINE_OK)
        return status;
    *is_one_of_many = slice_equal(*bytes, SLICE("From "));
    if (*is_one_of_many)
        return next_message(bytes, source, error);
    return source->count > 0
               ? error_set(error, DATELINE_NOT_FOUND, 0, 0, "the input is at its end")
               : stream_rest(bytes, &is_cut, &source->stream, INTAKE_RECORD_LIMIT, error);
}

dateline_status mail_next(intake_article *out, intake_source *source, arena *arena,
                          dateline_error *error)
{
    slice bytes, text = SLICE_NONE;
    bool is_one_of_many = false;
    dateline_status status = take_message(&bytes, &is_one_of_many, source, error);
    if (status != DATELINE_OK)
        return status;
    mail mail = {.arena = source->scratch};
    read_part(&mail, bytes, 0);
    take_head(out, &mail, source, arena);
    if (is_one_of_many && out->id.data == NULL)
        out->id =
            arena_format(arena, "%s#%llu", source->name, (unsigned long long)source->count + 1);
    bool is_html = mail.html.body.data != NULL;
    if (mail.plain.body.data != NULL)
        status = decode_part(&text, &mail.plain, source, error);
    if (status != DATELINE_OK)
        return status;
    if (text.length >= LEAST_PLAIN_BYTES || !is_html) {
        if (slice_trim(text).length == 0)
            return error_set(error, DATELINE_BAD_INPUT, 0, 0, "%s: the message holds no text",
                             source->name);
        out->text = arena_copy(arena, text);
        if (out->text.data == NULL)
            return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
        return prose_read(out, source->knowledge, arena, error);
    }
    status = decode_part(&text, &mail.html, source, error);
    return status == DATELINE_OK ? html_read(out, source, arena, text, error) : status;
}

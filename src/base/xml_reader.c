#include "base/xml_reader.h"

#define NESTING_LIMIT 10000u
#define REREAD_FACTOR 4u

static slice from(const xml_reader *reader, size_t at)
{
    return (slice){reader->text.data + at, reader->text.length - at};
}

static bool is_name_start(char byte)
{
    char letter = (char)(byte | 0x20);
    return (letter >= 'a' && letter <= 'z') || byte == '_' || (unsigned char)byte >= 0x80;
}

static bool is_white(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static slice local_name(slice name)
{
    size_t colon = slice_find(name, SLICE(":"));
    return colon == SIZE_MAX ? name : (slice){name.data + colon + 1, name.length - colon - 1};
}

// One past the '>' that ends a tag; quotes hide it.
static size_t tag_end(const xml_reader *reader, size_t at)
{
    char quote = '\0';
    for (; at < reader->text.length; at++) {
        char byte = reader->text.data[at];
        if (quote != '\0')
            quote = byte == quote ? '\0' : quote;
        else if (byte == '"' || byte == '\'')
            quote = byte;
        else if (byte == '>')
            return at + 1;
    }
    return SIZE_MAX;
}

static xml_piece read_tag(xml_reader *reader)
{
    bool is_close = reader->text.data[reader->at + 1] == '/';
    size_t start = reader->at + 1 + is_close, end = tag_end(reader, start);
    if (end == SIZE_MAX) { // never ends, or a quote is never closed
        size_t plain = slice_find(from(reader, start), SLICE(">"));
        end = plain == SIZE_MAX ? reader->text.length : start + plain + 1;
    }
    size_t name = start;
    while (name < end && !is_white(reader->text.data[name]) && reader->text.data[name] != '>' &&
           reader->text.data[name] != '/')
        name++;
    slice whole = {reader->text.data + start, name - start};
    reader->name = local_name(whole);
    size_t prefix = whole.length - reader->name.length;
    reader->prefix = (slice){whole.data, prefix == 0 ? 0 : prefix - 1};
    size_t stop = end > name ? end - 1 : name;
    reader->is_empty = !is_close && stop > name && reader->text.data[stop - 1] == '/';
    reader->attributes = (slice){reader->text.data + name, stop - name};
    reader->at = end;
    return is_close ? XML_CLOSE : XML_START;
}

// Passes over <!-- -->, <? ?> and <!DOCTYPE >; false when none stands here.
static bool pass_other(xml_reader *reader)
{
    slice rest = from(reader, reader->at);
    slice end = SLICE(">");
    if (slice_starts_with(rest, SLICE("<!--")))
        end = SLICE("-->");
    else if (slice_starts_with(rest, SLICE("<?")))
        end = SLICE("?>");
    else if (!slice_starts_with(rest, SLICE("<!")))
        return false;
    size_t found = slice_find(rest, end);
    reader->at = found == SIZE_MAX ? reader->text.length : reader->at + found + end.length;
    return true;
}

static bool starts_tag(const xml_reader *reader, size_t at)
{
    slice rest = from(reader, at);
    return rest.length > 2 && rest.data[0] == '<' &&
           (is_name_start(rest.data[1]) || (rest.data[1] == '/' && is_name_start(rest.data[2])));
}

xml_piece xml_next(xml_reader *reader)
{
    while (reader->at < reader->text.length) {
        slice rest = from(reader, reader->at);
        reader->is_cdata = slice_starts_with(rest, SLICE("<![CDATA["));
        if (reader->is_cdata) {
            size_t end = slice_find(rest, SLICE("]]>"));
            size_t length = end == SIZE_MAX ? rest.length : end;
            reader->value = (slice){rest.data + 9, length - 9};
            reader->at += end == SIZE_MAX ? rest.length : end + 3;
            return XML_TEXT;
        }
        if (starts_tag(reader, reader->at))
            return read_tag(reader);
        if (pass_other(reader))
            continue;
        size_t at = reader->at + 1;
        while (at < reader->text.length && reader->text.data[at] != '<')
            at++;
        reader->value = (slice){rest.data, at - reader->at};
        reader->at = at;
        return XML_TEXT;
    }
    return XML_END;
}

slice xml_attribute(const xml_reader *reader, slice name)
{
    slice text = reader->attributes;
    for (size_t at = 0; at < text.length;) {
        while (at < text.length && (is_white(text.data[at]) || text.data[at] == '/'))
            at++;
        size_t start = at;
        while (at < text.length && text.data[at] != '=' && !is_white(text.data[at]))
            at++;
        slice found = local_name((slice){text.data + start, at - start});
        while (at < text.length && (is_white(text.data[at]) || text.data[at] == '='))
            at++;
        char quote = at < text.length ? text.data[at] : '\0';
        bool is_quoted = quote == '"' || quote == '\'';
        size_t value = at + is_quoted;
        for (at = value; at < text.length; at++)
            if (is_quoted ? text.data[at] == quote : is_white(text.data[at]))
                break;
        if (slice_equal(found, name))
            return (slice){text.data + value, at - value};
        at += is_quoted;
    }
    return SLICE_NONE;
}

// What a tag that nobody closes holds. Reading again what stands behind it has a limit, so that a
// file of nothing but such tags takes no longer than any other.
static slice unclosed(xml_reader *reader, size_t start, size_t first_tag, size_t end)
{
    if (first_tag < end && reader->reread < REREAD_FACTOR * (uint64_t)reader->text.length) {
        reader->reread += end - first_tag;
        end = first_tag;
    }
    reader->at = end;
    return (slice){reader->text.data + start, end - start};
}

slice xml_inside(xml_reader *reader, slice until)
{
    if (reader->is_empty)
        return (slice){reader->text.data + reader->at, 0};
    slice name = reader->name;
    size_t start = reader->at, first_tag = SIZE_MAX;
    uint32_t depth = 1;
    for (;;) {
        size_t before = reader->at;
        xml_piece piece = xml_next(reader);
        if (piece != XML_TEXT && first_tag == SIZE_MAX)
            first_tag = before;
        if (piece == XML_END || depth > NESTING_LIMIT ||
            (piece != XML_TEXT && slice_equal(reader->name, until)))
            return unclosed(reader, start, first_tag, before);
        if (piece == XML_TEXT || reader->is_empty || !slice_equal(reader->name, name))
            continue;
        depth += piece == XML_START ? 1u : UINT32_MAX;
        if (depth == 0)
            return (slice){reader->text.data + start, before - start};
    }
}

#include "intake/json_reader.h"

#include "base/utf8.h"

#define REPLACEMENT_CHARACTER 0xFFFDu

static bool is_white(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

static void skip_white(json_reader *reader)
{
    while (reader->at < reader->text.length && is_white(reader->text.data[reader->at]))
        reader->at++;
}

static bool fail(json_reader *reader)
{
    reader->failed = true;
    return false;
}

char json_peek(json_reader *reader)
{
    if (reader->failed)
        return '\0';
    skip_white(reader);
    return reader->at < reader->text.length ? reader->text.data[reader->at] : '\0';
}

static bool accept(json_reader *reader, char byte)
{
    if (json_peek(reader) != byte || byte == '\0')
        return false;
    reader->at++;
    return true;
}

bool json_enter(json_reader *reader, char bracket)
{
    if (json_peek(reader) != bracket)
        return false;
    if (reader->depth == JSON_DEPTH_LIMIT)
        return fail(reader);
    reader->depth++;
    reader->at++;
    return true;
}

static bool leave(json_reader *reader)
{
    reader->depth--;
    return false;
}

// Commas between members are asked for, but one too many is let pass.
static bool pass_comma(json_reader *reader, char bracket)
{
    char before = reader->text.data[reader->at - 1];
    bool is_first = before == bracket;
    if (accept(reader, ',') || is_first)
        return true;
    return false;
}

bool json_next_key(json_reader *reader, slice *raw)
{
    if (reader->failed)
        return false;
    bool may_follow = pass_comma(reader, '{');
    if (accept(reader, '}'))
        return leave(reader);
    if (!may_follow || json_peek(reader) != '"' || !json_read_string(reader, raw))
        return fail(reader);
    return accept(reader, ':') || fail(reader);
}

bool json_next_item(json_reader *reader)
{
    if (reader->failed)
        return false;
    bool may_follow = pass_comma(reader, '[');
    if (accept(reader, ']'))
        return leave(reader);
    return (may_follow && json_peek(reader) != '\0') || fail(reader);
}

bool json_read_string(json_reader *reader, slice *raw)
{
    if (!accept(reader, '"'))
        return fail(reader);
    size_t start = reader->at;
    const char *text = reader->text.data;
    for (size_t at = start; at < reader->text.length; at++) {
        if (text[at] == '\\') {
            at++;
        } else if (text[at] == '"') {
            *raw = (slice){text + start, at - start};
            reader->at = at + 1;
            return true;
        }
    }
    return fail(reader);
}

bool json_read_plain(json_reader *reader, slice *raw)
{
    char first = json_peek(reader);
    size_t start = reader->at;
    if (first == '\0' || strchr("{}[]\",:", first) != NULL)
        return fail(reader);
    while (reader->at < reader->text.length) {
        char byte = reader->text.data[reader->at];
        if (is_white(byte) || byte == '\0' || strchr("{}[]\",:", byte) != NULL)
            break;
        reader->at++;
    }
    *raw = (slice){reader->text.data + start, reader->at - start};
    return true;
}

// A scalar, or the begin of an object or array, which is entered.
static bool skip_step(json_reader *reader)
{
    slice raw;
    char next = json_peek(reader);
    if (next == '"')
        return json_read_string(reader, &raw);
    if (next == '{' || next == '[')
        return json_enter(reader, next);
    return json_read_plain(reader, &raw);
}

// Without recursion: brackets that are open stand in a bit set.
bool json_skip(json_reader *reader)
{
    uint32_t outer = reader->depth;
    bool is_object[JSON_DEPTH_LIMIT + 1] = {false};
    do {
        if (reader->depth > outer) {
            slice key;
            bool has_more =
                is_object[reader->depth] ? json_next_key(reader, &key) : json_next_item(reader);
            if (!has_more)
                continue;
        }
        char next = json_peek(reader);
        if (!skip_step(reader))
            return false;
        if (next == '{' || next == '[')
            is_object[reader->depth] = next == '{';
    } while (reader->depth > outer && !reader->failed);
    return !reader->failed;
}

bool json_is_at_end(json_reader *reader)
{
    skip_white(reader);
    return reader->at == reader->text.length;
}

static int hex_value(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    byte = (char)(byte | 0x20);
    return byte >= 'a' && byte <= 'f' ? byte - 'a' + 10 : -1;
}

// Four hexadecimal digits at raw[at]; UINT32_MAX when they are not there.
static uint32_t hex_unit(slice raw, size_t at)
{
    uint32_t unit = 0;
    for (size_t i = at; i < at + 4; i++) {
        int value = i < raw.length ? hex_value(raw.data[i]) : -1;
        if (value < 0)
            return UINT32_MAX;
        unit = unit << 4 | (uint32_t)value;
    }
    return unit;
}

// "uXXXX", maybe with a second half "\uXXXX"; *at stands on the u.
static uint32_t read_unicode(slice raw, size_t *at)
{
    uint32_t unit = hex_unit(raw, *at + 1);
    if (unit == UINT32_MAX) {
        *at += 1;
        return REPLACEMENT_CHARACTER;
    }
    *at += 5;
    if (unit < 0xD800 || unit > 0xDFFF)
        return unit;
    bool has_second = *at + 1 < raw.length && raw.data[*at] == '\\' && raw.data[*at + 1] == 'u';
    uint32_t second = has_second ? hex_unit(raw, *at + 2) : UINT32_MAX;
    if (unit > 0xDBFF || second < 0xDC00 || second > 0xDFFF)
        return REPLACEMENT_CHARACTER;
    *at += 6;
    return 0x10000 + ((unit - 0xD800) << 10) + (second - 0xDC00);
}

// One escape or one code point at raw[*at].
static uint32_t read_character(slice raw, size_t *at)
{
    if (raw.data[*at] != '\\' || *at + 1 == raw.length)
        return utf8_decode(raw, at);
    *at += 1;
    char escape = raw.data[*at];
    if (escape == 'u')
        return read_unicode(raw, at);
    static const char codes[] = "nrtbf", values[] = "\n\r\t\b\f";
    const char *found = escape == '\0' ? NULL : strchr(codes, escape);
    if (found == NULL)
        return utf8_decode(raw, at);
    *at += 1;
    return (uint32_t)values[found - codes];
}

// What is no white space and stands for nothing becomes a blank, one for one, so that positions
// hold.
static bool is_control(uint32_t character)
{
    return (character < 0x20 && (character < '\t' || character > '\r')) || character == 0x7F;
}

slice json_unescape(arena *arena, slice raw, size_t limit, bool *is_cut)
{
    // Only a malformed byte grows, to the three bytes of U+FFFD, and escapes shrink.
    size_t most = raw.length < limit / 3 ? raw.length * 3 : limit;
    char *copy = arena_alloc(arena, most + 4);
    if (copy == NULL)
        return SLICE_NONE;
    size_t length = 0;
    *is_cut = false;
    for (size_t at = 0; at < raw.length;) {
        uint32_t character = read_character(raw, &at);
        if (is_control(character))
            character = ' ';
        char bytes[4];
        size_t size = utf8_encode(character, bytes);
        if (length + size > limit) {
            *is_cut = true;
            break;
        }
        memcpy(copy + length, bytes, size);
        length += size;
    }
    return (slice){copy, length};
}

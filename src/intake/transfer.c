#include "intake/transfer.h"

#include "base/utf8.h"
#include "intake/charset.h"

#define HEADER_LIMIT ((size_t)4096)

static int base64_digit(char byte)
{
    if (byte >= 'A' && byte <= 'Z')
        return byte - 'A';
    if (byte >= 'a' && byte <= 'z')
        return byte - 'a' + 26;
    if (byte >= '0' && byte <= '9')
        return byte - '0' + 52;
    if (byte == '+' || byte == '-')
        return 62;
    return byte == '/' || byte == '_' ? 63 : -1;
}

static slice decode_base64(arena *arena, slice bytes)
{
    char *out = arena_alloc(arena, bytes.length / 4 * 3 + 4);
    size_t length = 0;
    uint32_t bits = 0;
    int count = 0;
    for (size_t i = 0; out != NULL && i < bytes.length && bytes.data[i] != '='; i++) {
        int digit = base64_digit(bytes.data[i]);
        if (digit < 0)
            continue;
        bits = bits << 6 | (uint32_t)digit;
        if (++count % 4 == 0) {
            out[length++] = (char)(bits >> 16 & 0xFF);
            out[length++] = (char)(bits >> 8 & 0xFF);
            out[length++] = (char)(bits & 0xFF);
        }
    }
    if (out != NULL && count % 4 >= 2)
        out[length++] = (char)(bits >> (count % 4 == 2 ? 4 : 10) & 0xFF);
    if (out != NULL && count % 4 == 3)
        out[length++] = (char)(bits >> 2 & 0xFF);
    return out == NULL ? SLICE_NONE : (slice){out, length};
}

static int hex_digit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    char letter = (char)(byte | 0x20);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

// blank: in headers "_" stands for a blank.
static slice decode_quoted(arena *arena, slice bytes, bool is_header)
{
    char *out = arena_alloc(arena, bytes.length + 1);
    size_t length = 0;
    for (size_t i = 0; out != NULL && i < bytes.length; i++) {
        char byte = bytes.data[i];
        slice rest = {bytes.data + i, bytes.length - i};
        if (byte == '=' && rest.length > 2 && hex_digit(rest.data[1]) >= 0 &&
            hex_digit(rest.data[2]) >= 0) {
            out[length++] = (char)(hex_digit(rest.data[1]) << 4 | hex_digit(rest.data[2]));
            i += 2;
        } else if (slice_starts_with(rest, SLICE("=\r\n"))) {
            i += 2;
        } else if (slice_starts_with(rest, SLICE("=\n"))) {
            i += 1;
        } else {
            out[length++] = is_header && byte == '_' ? ' ' : byte;
        }
    }
    return out == NULL ? SLICE_NONE : (slice){out, length};
}

slice transfer_decode(arena *arena, slice bytes, slice encoding)
{
    if (slice_equal_ignoring_case(encoding, SLICE("base64")))
        return decode_base64(arena, bytes);
    if (slice_equal_ignoring_case(encoding, SLICE("quoted-printable")))
        return decode_quoted(arena, bytes, false);
    return bytes;
}

// "=?charset?B?text?=" at the start of `text`: its meaning, and its length in *passed.
static bool read_word(slice *meaning, size_t *passed, arena *arena, slice text)
{
    slice rest = {text.data + 2, text.length - 2};
    slice charset = slice_cut(&rest, '?');
    slice kind = slice_cut(&rest, '?');
    size_t end = rest.data == NULL ? SIZE_MAX : slice_find(rest, SLICE("?="));
    if (end == SIZE_MAX || kind.length != 1)
        return false;
    slice inside = {rest.data, end};
    char letter = (char)(kind.data[0] | 0x20);
    if (letter != 'b' && letter != 'q')
        return false;
    slice bytes = letter == 'b' ? decode_base64(arena, inside) : decode_quoted(arena, inside, true);
    charset_text read;
    if (charset_read(&read, arena, bytes, charset, HEADER_LIMIT, NULL) != DATELINE_OK)
        return false;
    *meaning = read.text;
    *passed = (size_t)(rest.data + end + 2 - text.data);
    return true;
}

slice transfer_header(arena *arena, slice value)
{
    if (value.length > HEADER_LIMIT)
        value.length = HEADER_LIMIT;
    char *out = arena_alloc(arena, HEADER_LIMIT);
    size_t length = 0;
    for (size_t at = 0; out != NULL && at < value.length;) {
        slice rest = {value.data + at, value.length - at}, meaning = {value.data + at, 1};
        size_t passed = 1;
        bool is_word =
            slice_starts_with(rest, SLICE("=?")) && read_word(&meaning, &passed, arena, rest);
        if (length + meaning.length > HEADER_LIMIT)
            break;
        if (meaning.length > 0)
            memcpy(out + length, meaning.data, meaning.length);
        length += meaning.length;
        at += passed;
        // Blanks between two encoded words are no part of either.
        slice after = {value.data + at, value.length - at};
        if (is_word && slice_starts_with(slice_trim(after), SLICE("=?")))
            at = (size_t)(slice_trim(after).data - value.data);
    }
    charset_text read;
    if (out == NULL || charset_read(&read, arena, (slice){out, length}, SLICE_NONE, HEADER_LIMIT,
                                    NULL) != DATELINE_OK)
        return SLICE_NONE;
    return slice_trim(read.text);
}

#include "base/json_writer.h"

#include <math.h>

#include "base/utf8.h"

#define MOST_DECIMALS 9

static void begin_value(json_writer *json)
{
    if (json->needs_comma)
        buffer_add_byte(json->out, ',');
    json->needs_comma = true;
}

static void begin_group(json_writer *json, char bracket)
{
    begin_value(json);
    buffer_add_byte(json->out, bracket);
    json->needs_comma = false;
}

static void end_group(json_writer *json, char bracket)
{
    buffer_add_byte(json->out, bracket);
    json->needs_comma = true;
}

void json_begin_object(json_writer *json)
{
    begin_group(json, '{');
}

void json_end_object(json_writer *json)
{
    end_group(json, '}');
}

void json_begin_array(json_writer *json)
{
    begin_group(json, '[');
}

void json_end_array(json_writer *json)
{
    end_group(json, ']');
}

static bool is_plain(unsigned char byte)
{
    return byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
}

static void add_control(buffer *out, unsigned char byte)
{
    static const char short_names[][3] = {
        ['\b'] = "\\b", ['\t'] = "\\t", ['\n'] = "\\n", ['\f'] = "\\f", ['\r'] = "\\r",
    };
    if (byte < sizeof short_names / sizeof short_names[0] && short_names[byte][0] != '\0')
        buffer_add(out, slice_of(short_names[byte], 2));
    else
        buffer_add_format(out, "\\u%04x", (unsigned)byte);
}

// Writes the code point or control character at *at that cannot be copied blindly.
static void add_special(buffer *out, slice value, size_t *at)
{
    const unsigned char byte = (unsigned char)value.data[*at];
    if (byte < 0x20) {
        add_control(out, byte);
        (*at)++;
    } else if (byte < 0x80) {
        buffer_add_byte(out, '\\');
        buffer_add_byte(out, value.data[*at]);
        (*at)++;
    } else {
        char encoded[4];
        const size_t length = utf8_encode(utf8_decode(value, at), encoded);
        buffer_add(out, slice_of(encoded, length));
    }
}

static void add_quoted(buffer *out, slice value)
{
    buffer_add_byte(out, '"');
    size_t at = 0;
    while (at < value.length) {
        const size_t start = at;
        while (at < value.length && is_plain((unsigned char)value.data[at]))
            at++;
        buffer_add(out, slice_of(value.data + start, at - start));
        if (at < value.length)
            add_special(out, value, &at);
    }
    buffer_add_byte(out, '"');
}

void json_key(json_writer *json, const char *key)
{
    begin_value(json);
    add_quoted(json->out, slice_from_string(key));
    buffer_add_byte(json->out, ':');
    json->needs_comma = false;
}

void json_string(json_writer *json, slice value)
{
    begin_value(json);
    add_quoted(json->out, value);
}

void json_number(json_writer *json, int64_t value)
{
    begin_value(json);
    char digits[20]; // -9223372036854775808
    size_t at = sizeof digits;
    uint64_t left = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do {
        digits[--at] = (char)('0' + left % 10);
        left /= 10;
    } while (left > 0);
    if (value < 0)
        digits[--at] = '-';
    buffer_add(json->out, slice_of(digits + at, sizeof digits - at));
}

void json_real(json_writer *json, double value, int decimals)
{
    if (!isfinite(value)) {
        json_null(json);
        return;
    }
    begin_value(json);
    decimals = decimals < 0 ? 0 : decimals > MOST_DECIMALS ? MOST_DECIMALS : decimals;
    int64_t scale = 1;
    for (int i = 0; i < decimals; i++)
        scale *= 10;
    const double scaled = fabs(value) * (double)scale;
    if (decimals == 0 || scaled >= 9e18) {
        // Without decimals the C library writes no decimal point, whose shape depends on the
        // locale.
        buffer_add_format(json->out, "%.0f", value);
        return;
    }
    const int64_t rounded = llround(scaled);
    buffer_add_format(json->out, "%s%lld.%0*lld", value < 0 && rounded != 0 ? "-" : "",
                      (long long)(rounded / scale), decimals, (long long)(rounded % scale));
}

void json_bool(json_writer *json, bool value)
{
    begin_value(json);
    buffer_add(json->out, value ? SLICE("true") : SLICE("false"));
}

void json_null(json_writer *json)
{
    begin_value(json);
    buffer_add(json->out, SLICE("null"));
}

void json_member_string(json_writer *json, const char *key, slice value)
{
    json_key(json, key);
    if (value.data == NULL)
        json_null(json);
    else
        json_string(json, value);
}

void json_member_number(json_writer *json, const char *key, int64_t value)
{
    json_key(json, key);
    json_number(json, value);
}

void json_member_bool(json_writer *json, const char *key, bool value)
{
    json_key(json, key);
    json_bool(json, value);
}

void json_member_null(json_writer *json, const char *key)
{
    json_key(json, key);
    json_null(json);
}

#include "model/word_shape.h"

#include <stdbool.h>

#define FNV_START UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x100000001b3)

static bool is_digit(char byte)
{
    return byte >= '0' && byte <= '9';
}

static uint64_t add_byte(uint64_t hash, char byte)
{
    return (hash ^ (uint8_t)byte) * FNV_PRIME;
}

static uint64_t hash_without_digits(const char *bytes, size_t length)
{
    uint64_t hash = FNV_START;
    for (size_t i = 0; i < length; i++) {
        hash = add_byte(hash, is_digit(bytes[i]) ? '0' : bytes[i]);
    }
    return hash;
}

uint64_t word_hash(slice bytes)
{
    uint64_t hash = FNV_START;
    for (size_t i = 0; i < bytes.length; i++) {
        hash = add_byte(hash, bytes.data[i]);
    }
    return hash;
}

// The class of one byte in the shape. Letters beyond ASCII count as small ones: the capital flag
// tells them apart where it matters.
static char shape_class(char byte)
{
    if (byte >= 'A' && byte <= 'Z') {
        return 'X';
    }
    if ((byte >= 'a' && byte <= 'z') || (byte & 0x80) != 0) {
        return 'x';
    }
    return is_digit(byte) ? 'd' : byte;
}

static void read_shape(word_shape *out, slice form)
{
    uint64_t hash = FNV_START;
    char before = 0;
    uint32_t run = 0, capitals = 0, smalls = 0;
    for (size_t i = 0; i < form.length; i++) {
        char class = shape_class(form.data[i]);
        run = class == before ? run + 1 : 1;
        before = class;
        if (run <= 2) {
            hash = add_byte(hash, class);
        }
        capitals += class == 'X';
        smalls += class == 'x';
        out->flags |= class == 'd' ? WORD_HAS_DIGIT : 0;
        out->flags |= class == '-' ? WORD_HAS_HYPHEN : 0;
        out->flags |= class == '.' ? WORD_HAS_STOP : 0;
    }
    out->shape = hash;
    out->flags |= capitals > 1 && smalls == 0 ? WORD_IS_CAPITALS : 0;
}

static void read_ends(word_shape *out, slice lower)
{
    for (size_t i = 0; i < WORD_PREFIXES; i++) {
        size_t length = i + 1 < lower.length ? i + 1 : lower.length;
        out->prefix[i] = hash_without_digits(lower.data, length);
    }
    for (size_t i = 0; i < WORD_SUFFIXES; i++) {
        size_t length = i + 1 < lower.length ? i + 1 : lower.length;
        out->suffix[i] = hash_without_digits(lower.data + (lower.length - length), length);
    }
}

// Case shows in the first byte of ASCII letters and in the second of others.
static bool begins_with_capital(slice form, slice lower)
{
    if (form.length == 0 || lower.length == 0) {
        return false;
    }
    size_t at = (form.data[0] & 0x80) != 0 && form.length > 1 && lower.length > 1 ? 1 : 0;
    return form.data[0] != lower.data[0] || form.data[at] != lower.data[at];
}

void word_shape_of(word_shape *out, slice form, slice lower)
{
    out->flags = 0;
    out->form = hash_without_digits(form.data, form.length);
    out->lower = hash_without_digits(lower.data, lower.length);
    read_shape(out, form);
    read_ends(out, lower);
    if (begins_with_capital(form, lower)) {
        out->flags |= WORD_HAS_CAPITAL;
    }
}

void word_shape_of_lower(word_shape *out, slice lower)
{
    word_shape_of(out, lower, lower);
}

#include "base/span.h"

static char lowered(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? (char)(byte + ('a' - 'A')) : byte;
}

static bool is_blank(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

int slice_compare(slice a, slice b)
{
    const size_t shorter = a.length < b.length ? a.length : b.length;
    const int order = shorter == 0 ? 0 : memcmp(a.data, b.data, shorter);
    if (order != 0)
        return order;
    return (a.length > b.length) - (a.length < b.length);
}

bool slice_starts_with(slice text, slice prefix)
{
    return text.length >= prefix.length && slice_equal(slice_of(text.data, prefix.length), prefix);
}

bool slice_ends_with(slice text, slice suffix)
{
    if (text.length < suffix.length)
        return false;
    if (suffix.length == 0)
        return true;
    return slice_equal(slice_of(text.data + text.length - suffix.length, suffix.length), suffix);
}

bool slice_equal_ignoring_case(slice a, slice b)
{
    if (a.length != b.length)
        return false;
    for (size_t i = 0; i < a.length; i++) {
        if (lowered(a.data[i]) != lowered(b.data[i]))
            return false;
    }
    return true;
}

slice slice_trim(slice text)
{
    while (text.length > 0 && is_blank(text.data[0])) {
        text.data++;
        text.length--;
    }
    while (text.length > 0 && is_blank(text.data[text.length - 1]))
        text.length--;
    return text;
}

slice slice_cut(slice *rest, char separator)
{
    const slice whole = *rest;
    const char *found =
        whole.length == 0 ? NULL : (const char *)memchr(whole.data, separator, whole.length);
    if (found == NULL) {
        *rest = SLICE_NONE;
        return whole;
    }
    const size_t before = (size_t)(found - whole.data);
    *rest = slice_of(found + 1, whole.length - before - 1);
    return slice_of(whole.data, before);
}

slice slice_join(char *out, size_t size, const slice *words, size_t count)
{
    size_t length = 0;
    for (size_t i = 0; i < count; i++) {
        const size_t blank = length > 0 ? 1 : 0;
        if (words[i].length == 0)
            continue;
        if (words[i].length + blank > size - length)
            return SLICE_NONE;
        if (blank != 0)
            out[length++] = ' ';
        memcpy(out + length, words[i].data, words[i].length);
        length += words[i].length;
    }
    return slice_of(out, length);
}

size_t slice_find(slice text, slice needle)
{
    if (needle.length == 0)
        return 0;
    if (text.length == 0)
        return SIZE_MAX;
    const char *found = (const char *)memmem(text.data, text.length, needle.data, needle.length);
    return found == NULL ? SIZE_MAX : (size_t)(found - text.data);
}

bool slice_to_number(slice digits, uint64_t *out)
{
    uint64_t number = 0;
    if (digits.length == 0)
        return false;
    for (size_t i = 0; i < digits.length; i++) {
        const char byte = digits.data[i];
        if (byte < '0' || byte > '9' || __builtin_mul_overflow(number, 10, &number) ||
            __builtin_add_overflow(number, (uint64_t)(byte - '0'), &number))
            return false;
    }
    *out = number;
    return true;
}

bool slice_to_signed(slice text, uint32_t most, int32_t *out)
{
    const bool is_below = text.length > 0 && text.data[0] == '-';
    const slice digits = is_below ? slice_of(text.data + 1, text.length - 1) : text;
    uint64_t number = 0;
    if (!slice_to_number(digits, &number) || number > most)
        return false;
    *out = is_below ? -(int32_t)number : (int32_t)number;
    return true;
}

static uint64_t byte_at(const char *bytes, size_t at)
{
    return (uint64_t)(unsigned char)bytes[at] << (8 * at);
}

// Four bytes as a little-endian number: one load where bytes lie so.
static uint64_t load_four(const char *bytes)
{
    return byte_at(bytes, 0) | byte_at(bytes, 1) | byte_at(bytes, 2) | byte_at(bytes, 3);
}

// One to eight bytes as a little-endian number, those in the middle twice: most words are shorter
// than eight, and a loop over their bytes cost more than all that follows.
static uint64_t load_bytes(const char *bytes, size_t count)
{
    if (count >= 4)
        return load_four(bytes) | load_four(bytes + count - 4) << (8 * (count - 4));
    return byte_at(bytes, 0) | byte_at(bytes, count / 2) | byte_at(bytes, count - 1);
}

// The finishing step of splitmix64 (Steele, Lea and Flood 2014): each input bit moves all outputs.
static uint64_t mixed(uint64_t number)
{
    number = (number ^ (number >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    number = (number ^ (number >> 27)) * UINT64_C(0x94d049bb133111eb);
    return number ^ (number >> 31);
}

uint64_t slice_hash(slice bytes)
{
    uint64_t hash = mixed(bytes.length + UINT64_C(0x9e3779b97f4a7c15));
    size_t at = 0;
    for (; bytes.length - at >= 8; at += 8)
        hash = mixed(hash ^ load_bytes(bytes.data + at, 8));
    if (at < bytes.length)
        hash = mixed(hash ^ load_bytes(bytes.data + at, bytes.length - at));
    return hash;
}

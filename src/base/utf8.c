#include "base/utf8.h"

#define BLOCK 64u
#define HIGH_BITS UINT64_C(0x8080808080808080)

// Table 3-7 of the Unicode standard: how long a sequence is by its first byte, and what its second
// byte may be; so overlong forms, surrogates and numbers past U+10FFFF are malformed.
typedef struct sequence {
    uint8_t length; // 0: no sequence begins with this byte
    uint8_t second_low;
    uint8_t second_high;
} sequence;

static sequence sequence_of(uint8_t first)
{
    if (first >= 0xc2 && first <= 0xdf)
        return (sequence){2, 0x80, 0xbf};
    if (first >= 0xe0 && first <= 0xef)
        return (sequence){3, first == 0xe0 ? 0xa0 : 0x80, first == 0xed ? 0x9f : 0xbf};
    if (first >= 0xf0 && first <= 0xf4)
        return (sequence){4, first == 0xf0 ? 0x90 : 0x80, first == 0xf4 ? 0x8f : 0xbf};
    return (sequence){0, 0, 0};
}

static bool is_continuation(uint8_t byte)
{
    return (byte & 0xc0) == 0x80;
}

// Length in bytes of the well-formed code point at text[at], or 0.
static size_t well_formed_length(slice text, size_t at)
{
    const uint8_t *bytes = (const uint8_t *)text.data + at;
    if (bytes[0] < 0x80)
        return 1;
    const sequence expected = sequence_of(bytes[0]);
    if (expected.length == 0 || expected.length > text.length - at ||
        bytes[1] < expected.second_low || bytes[1] > expected.second_high)
        return 0;
    for (size_t i = 2; i < expected.length; i++) {
        if (!is_continuation(bytes[i]))
            return 0;
    }
    return expected.length;
}

uint32_t utf8_decode(slice text, size_t *at)
{
    const uint8_t *bytes = (const uint8_t *)text.data + *at;
    const size_t length = well_formed_length(text, *at);
    if (length == 0) {
        (*at)++;
        return 0xfffd;
    }
    *at += length;
    if (length == 1)
        return bytes[0];
    uint32_t code_point = bytes[0] & (0x7fu >> length);
    for (size_t i = 1; i < length; i++)
        code_point = code_point << 6 | (bytes[i] & 0x3fu);
    return code_point;
}

size_t utf8_encode(uint32_t code_point, char out[4])
{
    if (code_point < 0x80) {
        out[0] = (char)code_point;
        return 1;
    }
    if (code_point < 0x800) {
        out[0] = (char)(0xc0 | code_point >> 6);
        out[1] = (char)(0x80 | (code_point & 0x3f));
        return 2;
    }
    if (code_point > 0x10ffff || (code_point >= 0xd800 && code_point <= 0xdfff))
        code_point = 0xfffd;
    if (code_point < 0x10000) {
        out[0] = (char)(0xe0 | code_point >> 12);
        out[1] = (char)(0x80 | (code_point >> 6 & 0x3f));
        out[2] = (char)(0x80 | (code_point & 0x3f));
        return 3;
    }
    out[0] = (char)(0xf0 | code_point >> 18);
    out[1] = (char)(0x80 | (code_point >> 12 & 0x3f));
    out[2] = (char)(0x80 | (code_point >> 6 & 0x3f));
    out[3] = (char)(0x80 | (code_point & 0x3f));
    return 4;
}

size_t utf8_valid_prefix(slice text)
{
    size_t at = 0;
    while (at < text.length) {
        uint64_t eight = 0;
        if (text.length - at >= sizeof eight) {
            memcpy(&eight, text.data + at, sizeof eight);
            if ((eight & HIGH_BITS) == 0) {
                at += sizeof eight;
                continue;
            }
        }
        const size_t length = well_formed_length(text, at);
        if (length == 0)
            return at;
        at += length;
    }
    return text.length;
}

bool utf8_is_valid(slice text)
{
    return utf8_valid_prefix(text) == text.length;
}

size_t utf8_length(slice text)
{
    size_t length = 0;
    for (size_t at = 0; at < text.length; length++) {
        uint64_t eight = HIGH_BITS;
        while (text.length - at >= sizeof eight) {
            memcpy(&eight, text.data + at, sizeof eight);
            if ((eight & HIGH_BITS) != 0)
                break;
            at += sizeof eight;
            length += sizeof eight;
        }
        if (at == text.length)
            break;
        (void)utf8_decode(text, &at);
    }
    return length;
}

bool utf8_has_small(slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= 'a' && text.data[i] <= 'z') {
            return true;
        }
    }
    return false;
}

// Every byte but a continuation begins a code point; this holds in well-formed text only, which the
// text of an article is.
static uint32_t count_code_points(slice text, size_t start, size_t end)
{
    uint32_t count = 0;
    for (size_t i = start; i < end; i++)
        count += !is_continuation((uint8_t)text.data[i]);
    return count;
}

dateline_status utf8_index_build(utf8_index *out, arena *arena, slice text)
{
    const size_t blocks = text.length / BLOCK + 1;
    uint32_t *before = ARENA_ARRAY(arena, blocks, uint32_t);
    if (before == NULL)
        return DATELINE_NO_MEMORY;
    for (size_t block = 1; block < blocks; block++)
        before[block] =
            before[block - 1] + count_code_points(text, (block - 1) * BLOCK, block * BLOCK);
    *out = (utf8_index){text, before};
    return DATELINE_OK;
}

uint32_t utf8_index_at(const utf8_index *index, uint32_t byte_offset)
{
    size_t at = byte_offset;
    if (at > index->text.length)
        at = index->text.length;
    const size_t block = at / BLOCK;
    return index->before[block] + count_code_points(index->text, block * BLOCK, at);
}

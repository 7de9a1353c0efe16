// Files that were put together from others hold bytes of windows-1252 among UTF-8: one that stands
// alone is read as what it says there. Two that touch are a torn sequence, which says nothing.
#include "base/utf8.h"
#include "intake/charset.h"

#define FIRST_HIGH 0x80u
#define FIRST_LATIN 0xA0u // from here on windows-1252 is Latin-1, whose bytes are code points
#define MALFORMED 0xFFFDu

// 0 where windows-1252 has no character.
static const uint16_t high[FIRST_LATIN - FIRST_HIGH] = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178,
};

static bool is_malformed_at(slice bytes, size_t at)
{
    const size_t start = at;
    return at < bytes.length && utf8_decode(bytes, &at) == MALFORMED && at - start == 1;
}

charset_character charset_decode(slice bytes, size_t *at, bool is_behind_malformed)
{
    const size_t start = *at;
    charset_character read = {.code_point = utf8_decode(bytes, at)};
    if (read.code_point != MALFORMED || *at - start != 1)
        return read;
    read.is_malformed = true;
    const unsigned char byte = (unsigned char)bytes.data[start];
    const uint32_t character = byte < FIRST_LATIN ? high[byte - FIRST_HIGH] : byte;
    read.is_stray = character != 0 && !is_behind_malformed && !is_malformed_at(bytes, *at);
    if (read.is_stray)
        read.code_point = character;
    return read;
}

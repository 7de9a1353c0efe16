// What a letter is, its lower case, and its plain form for look-up. The tables follow the Unicode
// character database 14, thinned to what newspapers print.
#include "base/utf8.h"

typedef struct range {
    uint32_t first;
    uint32_t last;
} range;

// Letters by block, sorted. Combining marks count as letters: they never end a word. Unassigned
// gaps inside a script are closed.
static const range letters[] = {
    {0xaa, 0xaa},       {0xb5, 0xb5},       {0xba, 0xba},       {0xc0, 0xd6},
    {0xd8, 0xf6},       {0xf8, 0x2c1},      {0x2c6, 0x2d1},     {0x2e0, 0x2e4},
    {0x300, 0x374},     {0x376, 0x37d},     {0x37f, 0x37f},     {0x386, 0x386},
    {0x388, 0x481},     {0x483, 0x52f},     {0x531, 0x556},     {0x559, 0x559},
    {0x560, 0x588},     {0x591, 0x5bd},     {0x5d0, 0x5f2},     {0x610, 0x61a},
    {0x620, 0x65f},     {0x66e, 0x6d3},     {0x6d5, 0x6dc},     {0x6df, 0x6e8},
    {0x6ea, 0x6ef},     {0x6fa, 0x6fc},     {0x6ff, 0x6ff},     {0x710, 0x7bf},
    {0x7ca, 0x7f5},     {0x800, 0x963},     {0x971, 0x9e3},     {0x9f0, 0x9f1},
    {0xa01, 0xa5e},     {0xa70, 0xae3},     {0xaf9, 0xb63},     {0xb71, 0xbcd},
    {0xc00, 0xc63},     {0xc80, 0xce3},     {0xcf1, 0xd57},     {0xd5f, 0xd63},
    {0xd7a, 0xddf},     {0xe01, 0xe3a},     {0xe40, 0xe4e},     {0xe81, 0xecd},
    {0xedc, 0xf00},     {0xf40, 0xf84},     {0xf88, 0xfbc},     {0x1000, 0x103f},
    {0x1050, 0x108f},   {0x10a0, 0x10fa},   {0x10fc, 0x135f},   {0x1380, 0x138f},
    {0x13a0, 0x166c},   {0x166f, 0x167f},   {0x1681, 0x169a},   {0x16a0, 0x16ea},
    {0x16f1, 0x1734},   {0x1740, 0x17d3},   {0x1820, 0x19c9},   {0x1a00, 0x1a1b},
    {0x1a20, 0x1a7c},   {0x1b00, 0x1b4c},   {0x1b80, 0x1baf},   {0x1bba, 0x1bf3},
    {0x1c00, 0x1c37},   {0x1c4d, 0x1c4f},   {0x1c5a, 0x1c7d},   {0x1c80, 0x1cbf},
    {0x1cd0, 0x1fbc},   {0x1fbe, 0x1fbe},   {0x1fc2, 0x1fcc},   {0x1fd0, 0x1fdb},
    {0x1fe0, 0x1fec},   {0x1ff2, 0x1ffc},   {0x2071, 0x2071},   {0x207f, 0x207f},
    {0x2090, 0x209c},   {0x2c00, 0x2ce4},   {0x2ceb, 0x2cf3},   {0x2d00, 0x2dff},
    {0x3005, 0x3006},   {0x3041, 0x309a},   {0x309d, 0x309f},   {0x30a1, 0x30fa},
    {0x30fc, 0x318e},   {0x31a0, 0x31bf},   {0x31f0, 0x31ff},   {0x3400, 0x4dbf},
    {0x4e00, 0xa48c},   {0xa4d0, 0xa4fd},   {0xa500, 0xa60c},   {0xa610, 0xa61f},
    {0xa62a, 0xa672},   {0xa67f, 0xa6e5},   {0xa722, 0xa788},   {0xa78b, 0xa827},
    {0xa840, 0xa873},   {0xa880, 0xa8c5},   {0xa8f2, 0xa8f7},   {0xa90a, 0xa92d},
    {0xa930, 0xa953},   {0xa960, 0xa9c0},   {0xa9e0, 0xa9ef},   {0xa9fa, 0xaa4d},
    {0xaa60, 0xaa76},   {0xaa7a, 0xaadd},   {0xaae0, 0xaaef},   {0xaaf2, 0xab5a},
    {0xab5c, 0xab69},   {0xab70, 0xabea},   {0xac00, 0xd7fb},   {0xf900, 0xfb28},
    {0xfb2a, 0xfbb1},   {0xfbd3, 0xfd3d},   {0xfd50, 0xfdc7},   {0xfdf0, 0xfdfb},
    {0xfe70, 0xfefc},   {0xff21, 0xff3a},   {0xff41, 0xff5a},   {0xff66, 0xffdc},
    {0x10000, 0x1cfff}, {0x1d400, 0x1d7cb}, {0x1df00, 0x1eeff}, {0x20000, 0x323af},
};

// Upper-case letters whose lower case lies at a fixed distance; with step 2 upper and lower take
// turns. Letters whose lower case is longer in UTF-8 are left out: lowering never grows a text.
typedef struct case_range {
    uint32_t first;
    uint32_t last;
    uint32_t step;
    int32_t distance;
} case_range;

static const case_range capitals[] = {
    {0xc0, 0xd6, 1, 32},     {0xd8, 0xde, 1, 32},        {0x100, 0x12e, 2, 1},
    {0x130, 0x130, 1, -199}, {0x132, 0x136, 2, 1},       {0x139, 0x147, 2, 1},
    {0x14a, 0x176, 2, 1},    {0x178, 0x178, 1, -121},    {0x179, 0x17d, 2, 1},
    {0x181, 0x181, 1, 210},  {0x182, 0x184, 2, 1},       {0x186, 0x186, 1, 206},
    {0x187, 0x187, 1, 1},    {0x189, 0x18a, 1, 205},     {0x18b, 0x18b, 1, 1},
    {0x18e, 0x18e, 1, 79},   {0x18f, 0x18f, 1, 202},     {0x190, 0x190, 1, 203},
    {0x191, 0x191, 1, 1},    {0x193, 0x193, 1, 205},     {0x194, 0x194, 1, 207},
    {0x196, 0x196, 1, 211},  {0x197, 0x197, 1, 209},     {0x198, 0x198, 1, 1},
    {0x19c, 0x19c, 1, 211},  {0x19d, 0x19d, 1, 213},     {0x19f, 0x19f, 1, 214},
    {0x1a0, 0x1a4, 2, 1},    {0x1a6, 0x1a6, 1, 218},     {0x1a7, 0x1a7, 1, 1},
    {0x1a9, 0x1a9, 1, 218},  {0x1ac, 0x1ac, 1, 1},       {0x1ae, 0x1ae, 1, 218},
    {0x1af, 0x1af, 1, 1},    {0x1b1, 0x1b2, 1, 217},     {0x1b3, 0x1b5, 2, 1},
    {0x1b7, 0x1b7, 1, 219},  {0x1b8, 0x1b8, 1, 1},       {0x1bc, 0x1bc, 1, 1},
    {0x1c4, 0x1c4, 1, 2},    {0x1c5, 0x1c5, 1, 1},       {0x1c7, 0x1c7, 1, 2},
    {0x1c8, 0x1c8, 1, 1},    {0x1ca, 0x1ca, 1, 2},       {0x1cb, 0x1db, 2, 1},
    {0x1de, 0x1ee, 2, 1},    {0x1f1, 0x1f1, 1, 2},       {0x1f2, 0x1f4, 2, 1},
    {0x1f6, 0x1f6, 1, -97},  {0x1f7, 0x1f7, 1, -56},     {0x1f8, 0x21e, 2, 1},
    {0x220, 0x220, 1, -130}, {0x222, 0x232, 2, 1},       {0x23b, 0x23b, 1, 1},
    {0x23d, 0x23d, 1, -163}, {0x241, 0x241, 1, 1},       {0x243, 0x243, 1, -195},
    {0x244, 0x244, 1, 69},   {0x245, 0x245, 1, 71},      {0x246, 0x24e, 2, 1},
    {0x370, 0x372, 2, 1},    {0x376, 0x376, 1, 1},       {0x37f, 0x37f, 1, 116},
    {0x386, 0x386, 1, 38},   {0x388, 0x38a, 1, 37},      {0x38c, 0x38c, 1, 64},
    {0x38e, 0x38f, 1, 63},   {0x391, 0x3a1, 1, 32},      {0x3a3, 0x3ab, 1, 32},
    {0x3cf, 0x3cf, 1, 8},    {0x3d8, 0x3ee, 2, 1},       {0x3f4, 0x3f4, 1, -60},
    {0x3f7, 0x3f7, 1, 1},    {0x3f9, 0x3f9, 1, -7},      {0x3fa, 0x3fa, 1, 1},
    {0x3fd, 0x3ff, 1, -130}, {0x400, 0x40f, 1, 80},      {0x410, 0x42f, 1, 32},
    {0x460, 0x480, 2, 1},    {0x48a, 0x4be, 2, 1},       {0x4c0, 0x4c0, 1, 15},
    {0x4c1, 0x4cd, 2, 1},    {0x4d0, 0x52e, 2, 1},       {0x531, 0x556, 1, 48},
    {0x1e00, 0x1e94, 2, 1},  {0x1e9e, 0x1e9e, 1, -7615}, {0x1ea0, 0x1efe, 2, 1},
    {0xff21, 0xff3a, 1, 32},
};

// The plain letter behind each Latin letter with marks; '*' has none, or more than one.
#define PLAIN_FIRST 0xc0u
static const char plain_latin[] =
    // U+00C0
    "aaaaaa*ceeeeiiiidnooooo*ouuuuy**aaaaaa*ceeeeiiiidnooooo*ouuuuy*y"
    // U+0100
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkkllllll*"
    // U+0140
    "*llnnnnnn*nnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
    // U+0180
    "bb*****ccdddd****ffg***ikkl**nnooo**pp*****ttttuu*vyyzz*********"
    // U+01C0
    "*************aaiioouuuuuuuuuu*aaaa**ggggkkoooo**j***gg**nnaa**oo"
    // U+0200
    "aaaaeeeeiiiioooorrrruuuusstt**hhn***zzaaeeooooooooyy***j**acclts"
    // U+0240
    "z**bu*eejj**rryy";

#define PLAIN_ADDITIONAL_FIRST 0x1e00u
static const char plain_latin_additional[] =
    // U+1E00
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    // U+1E40
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    // U+1E80
    "wwwwwwwwwwxxxxyyzzzzzzhtwy*s****aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    // U+1EC0
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy******";

typedef struct replacement {
    uint32_t code_point; // lower case
    char plain[4];
} replacement;

static const replacement replacements[] = {
    {0xdf, "ss"},   {0xe6, "ae"},    {0xfe, "th"},    {0x133, "ij"}, {0x140, "l"},   {0x149, "'n"},
    {0x153, "oe"},  {0x1c6, "dz"},   {0x1c9, "lj"},   {0x1cc, "nj"}, {0x1dd, "e"},   {0x1e3, "ae"},
    {0x1f3, "dz"},  {0x1fd, "ae"},   {0x254, "o"},    {0x256, "d"},  {0x257, "d"},   {0x253, "b"},
    {0x259, "a"},   {0x25b, "e"},    {0x2bc, "'"},    {0x2b9, "'"},  {0x2bb, "'"},   {0x2bf, "'"},
    {0x2010, "-"},  {0x2011, "-"},   {0x2012, "-"},   {0x2013, "-"}, {0x2014, "-"},  {0x2018, "'"},
    {0x2019, "'"},  {0x201b, "'"},   {0x2032, "'"},   {0x2212, "-"}, {0xfb00, "ff"}, {0xfb01, "fi"},
    {0xfb02, "fl"}, {0xfb03, "ffi"}, {0xfb04, "ffl"},
};

#define COUNT(array) (sizeof(array) / sizeof(array)[0])

static bool is_ascii_letter(uint32_t code_point)
{
    return (code_point | 0x20) >= 'a' && (code_point | 0x20) <= 'z';
}

bool utf8_is_letter(uint32_t code_point)
{
    if (code_point < 0x80)
        return is_ascii_letter(code_point);
    size_t low = 0;
    size_t high = COUNT(letters);
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (code_point > letters[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    return low < COUNT(letters) && code_point >= letters[low].first;
}

bool utf8_is_upper(uint32_t code_point)
{
    return utf8_lower(code_point) != code_point;
}

bool utf8_is_digit(uint32_t code_point)
{
    return code_point >= '0' && code_point <= '9';
}

bool utf8_is_space(uint32_t code_point)
{
    return code_point == ' ' || (code_point >= '\t' && code_point <= '\r') || code_point == 0x85 ||
           code_point == 0xa0 || code_point == 0x1680 ||
           (code_point >= 0x2000 && code_point <= 0x200a) || code_point == 0x2028 ||
           code_point == 0x2029 || code_point == 0x202f || code_point == 0x205f ||
           code_point == 0x3000;
}

uint32_t utf8_lower(uint32_t code_point)
{
    if (code_point < 0x80)
        return code_point >= 'A' && code_point <= 'Z' ? code_point + ('a' - 'A') : code_point;
    size_t low = 0;
    size_t high = COUNT(capitals);
    while (low < high) {
        const size_t middle = (low + high) / 2;
        if (code_point > capitals[middle].last)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == COUNT(capitals) || code_point < capitals[low].first ||
        (code_point - capitals[low].first) % capitals[low].step != 0)
        return code_point;
    return (uint32_t)((int32_t)code_point + capitals[low].distance);
}

// The plain letter of a Latin letter with marks, or 0.
static char plain_letter(uint32_t code_point)
{
    char plain = '*';
    if (code_point >= PLAIN_FIRST && code_point - PLAIN_FIRST < sizeof plain_latin - 1)
        plain = plain_latin[code_point - PLAIN_FIRST];
    if (code_point >= PLAIN_ADDITIONAL_FIRST &&
        code_point - PLAIN_ADDITIONAL_FIRST < sizeof plain_latin_additional - 1)
        plain = plain_latin_additional[code_point - PLAIN_ADDITIONAL_FIRST];
    return plain == '*' ? '\0' : plain;
}

// Writes what stands for one code point in folded text; returns its length.
static size_t fold_code_point(uint32_t code_point, char out[4])
{
    if (code_point >= 0x300 && code_point <= 0x36f)
        return 0;
    const uint32_t lower = utf8_lower(code_point);
    const char plain = plain_letter(lower);
    if (plain != '\0') {
        out[0] = plain;
        return 1;
    }
    for (size_t i = 0; i < COUNT(replacements); i++) {
        if (replacements[i].code_point == lower) {
            const size_t length = strlen(replacements[i].plain);
            memcpy(out, replacements[i].plain, length);
            return length;
        }
    }
    return utf8_encode(lower, out);
}

static size_t lower_code_point(uint32_t code_point, char out[4])
{
    return utf8_encode(utf8_lower(code_point), out);
}

typedef size_t (*change)(uint32_t code_point, char out[4]);

// Writes each code point changed, malformed bytes as they are: nothing here makes a text longer, so
// out needs text.length bytes.
static size_t write_changed(slice text, char *out, change change)
{
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        const uint8_t byte = (uint8_t)text.data[at];
        if (byte < 0x80) { // nearly all of them
            out[length++] = (char)(byte >= 'A' && byte <= 'Z' ? byte + ('a' - 'A') : byte);
            at++;
            continue;
        }
        const size_t start = at;
        const uint32_t code_point = utf8_decode(text, &at);
        if (code_point == 0xfffd) {
            memmove(out + length, text.data + start, at - start);
            length += at - start;
        } else {
            char encoded[4];
            const size_t added = change(code_point, encoded);
            memcpy(out + length, encoded, added);
            length += added;
        }
    }
    return length;
}

static bool is_lower_ascii(slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        const unsigned char byte = (unsigned char)text.data[i];
        if (byte >= 0x80 || (byte >= 'A' && byte <= 'Z'))
            return false;
    }
    return true;
}

static slice changed_copy(arena *arena, slice text, change change)
{
    if (is_lower_ascii(text))
        return text;
    char *copy = arena_alloc(arena, text.length);
    if (copy == NULL)
        return SLICE_NONE;
    return slice_of(copy, write_changed(text, copy, change));
}

slice utf8_lower_copy(arena *arena, slice text)
{
    return changed_copy(arena, text, lower_code_point);
}

slice utf8_fold_copy(arena *arena, slice text)
{
    return changed_copy(arena, text, fold_code_point);
}

size_t utf8_fold(slice text, char *out, size_t size)
{
    if (text.length <= size)
        return write_changed(text, out, fold_code_point);
    // The folded form may be shorter than the text: fold piece by piece as long as it fits.
    size_t length = 0;
    for (size_t at = 0; at < text.length;) {
        const size_t start = at;
        (void)utf8_decode(text, &at);
        char piece[4];
        const size_t added =
            write_changed(slice_of(text.data + start, at - start), piece, fold_code_point);
        if (added > size - length)
            return SIZE_MAX;
        memcpy(out + length, piece, added);
        length += added;
    }
    return length;
}

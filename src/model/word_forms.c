#include "model/word_forms.h"

#include "base/utf8.h"
#include "model/word_shape.h"

#define SUFFIX_MAX 3
#define I_WITH_DOT 0x130u
#define DOT_ABOVE 0x307u
#define FNV_PRIME UINT64_C(0x100000001b3)

typedef struct form_reader {
    uint64_t lower;              // hash of the lower form so far
    uint64_t prefix;             // of its first code points
    uint64_t shape;              // of the shape so far
    uint32_t ending[SUFFIX_MAX]; // the last code points of the lower form, the newest at the end
    uint64_t lower_points;       // so far
    uint32_t symbol;             // the last one of the shape
    uint64_t run;                // how often it stood in a row
    uint64_t letters, capitals;  // counted
    bool begins_with_capital;    // the first letter is one
    bool has_digit;
} form_reader;

static uint64_t add_code_point(uint64_t hash, uint32_t code_point)
{
    char bytes[4];
    size_t length = utf8_encode(code_point, bytes);
    for (size_t i = 0; i < length; i++) {
        hash = (hash ^ (uint8_t)bytes[i]) * FNV_PRIME;
    }
    return hash;
}

static bool is_digit(uint32_t code_point)
{
    static const uint32_t digits[][2] = {
        {'0', '9'},       {0xb2, 0xb3},     {0xb9, 0xb9},     {0x660, 0x669},
        {0x6f0, 0x6f9},   {0x966, 0x96f},   {0x2070, 0x2070}, {0x2074, 0x2079},
        {0x2080, 0x2089}, {0x2460, 0x2468}, {0xff10, 0xff19},
    };
    for (size_t i = 0; i < sizeof digits / sizeof *digits && code_point >= digits[i][0]; i++) {
        if (code_point <= digits[i][1]) {
            return true;
        }
    }
    return false;
}

static void add_lower(form_reader *reader, uint32_t lower)
{
    reader->lower = add_code_point(reader->lower, lower);
    reader->lower_points++;
    if (reader->lower_points <= 3) {
        reader->prefix = reader->lower;
    }
    memmove(reader->ending, reader->ending + 1, (SUFFIX_MAX - 1) * sizeof *reader->ending);
    reader->ending[SUFFIX_MAX - 1] = lower;
}

static void read_lower(form_reader *reader, uint32_t code_point)
{
    add_lower(reader, is_digit(code_point) ? '0' : utf8_lower(code_point));
    if (code_point == I_WITH_DOT) {
        add_lower(reader, DOT_ABOVE);
    }
}

// Counts a code point's letter and returns its symbol in the shape.
static uint32_t read_symbol(form_reader *reader, uint32_t code_point)
{
    if (is_digit(code_point)) {
        reader->has_digit = true;
        return 'd';
    }
    if (!utf8_is_letter(code_point) || utf8_is_mark(code_point)) {
        return code_point;
    }
    bool is_capital = utf8_is_upper(code_point);
    reader->begins_with_capital = reader->letters == 0 ? is_capital : reader->begins_with_capital;
    reader->letters++;
    reader->capitals += is_capital;
    return is_capital ? 'X' : 'x';
}

static void read_shape(form_reader *reader, uint32_t code_point)
{
    uint32_t symbol = read_symbol(reader, code_point);
    reader->run = symbol == reader->symbol && reader->run > 0 ? reader->run + 1 : 1;
    reader->symbol = symbol;
    if (reader->run <= 2) {
        reader->shape = add_code_point(reader->shape, symbol);
    }
}

static uint64_t ending_hash(const form_reader *reader, uint64_t start, uint32_t length)
{
    uint64_t held = reader->lower_points < length ? reader->lower_points : length;
    uint64_t hash = start;
    for (uint64_t i = SUFFIX_MAX - held; i < SUFFIX_MAX; i++) {
        hash = add_code_point(hash, reader->ending[i]);
    }
    return hash;
}

static word_case case_of(const form_reader *reader)
{
    if (reader->has_digit) {
        return CASE_DIGIT;
    }
    if (reader->letters == 0) {
        return CASE_NONE;
    }
    if (reader->capitals == 0) {
        return CASE_SMALL;
    }
    if (reader->capitals == reader->letters) {
        return reader->letters == 1 ? CASE_SINGLE_CAPITAL : CASE_CAPITALS;
    }
    return reader->begins_with_capital && reader->capitals == 1 ? CASE_FIRST : CASE_MIXED;
}

void word_forms_read(word_forms *out, slice form)
{
    uint64_t start = word_hash(SLICE_NONE);
    form_reader reader = {.lower = start, .prefix = start, .shape = start};
    for (size_t at = 0; at < form.length;) {
        uint32_t code_point = utf8_decode(form, &at);
        read_lower(&reader, code_point);
        read_shape(&reader, code_point);
    }
    out->hash[FORM_SUFFIX_3] = ending_hash(&reader, start, 3);
    out->hash[FORM_PREFIX_3] = reader.prefix;
    out->hash[FORM_SHAPE] = reader.shape;
    out->hash[FORM_LOWER] = reader.lower;
    out->hash[FORM_SUFFIX_2] = ending_hash(&reader, start, 2);
    out->letters = case_of(&reader);
}

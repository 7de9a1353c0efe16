#include "intake/charset.h"

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <uchardet/uchardet.h>

#include "base/buffer.h"
#include "base/utf8.h"

#define GUESS_SAMPLE ((size_t)256 * 1024)
#define LABEL_LENGTH 40
#define LEAST_HIGH_BYTES 16
#define LEAST_WHOLE 3 // sequences of UTF-8 that are no chance
#define REPLACEMENT "\xEF\xBF\xBD"

typedef struct mark {
    slice bytes;
    const char *name;
} mark;

// Longer marks first: UTF-32LE begins like UTF-16LE.
static const mark marks[] = {
    {{"\xFF\xFE\x00\x00", 4}, "UTF-32LE"}, {{"\x00\x00\xFE\xFF", 4}, "UTF-32BE"},
    {{"\xEF\xBB\xBF", 3}, "UTF-8"},        {{"\xFF\xFE", 2}, "UTF-16LE"},
    {{"\xFE\xFF", 2}, "UTF-16BE"},
};

static const char *name_by_mark(slice *bytes)
{
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++) {
        if (slice_starts_with(*bytes, marks[i].bytes)) {
            bytes->data += marks[i].bytes.length;
            bytes->length -= marks[i].bytes.length;
            return marks[i].name;
        }
    }
    return NULL;
}

// Latin text in UTF-16 has a zero in every second byte.
static const char *name_by_zeros(slice bytes)
{
    size_t zeros[2] = {0, 0};
    size_t sample = bytes.length < 1024 ? bytes.length : 1024;
    for (size_t i = 0; i < sample; i++)
        zeros[i % 2] += bytes.data[i] == '\0';
    if (sample < 8)
        return NULL;
    if (zeros[1] * 10 > sample * 4 && zeros[0] * 20 < sample)
        return "UTF-16LE";
    return zeros[0] * 10 > sample * 4 && zeros[1] * 20 < sample ? "UTF-16BE" : NULL;
}

// UTF-8 with some broken bytes is still UTF-8: texts in other encodings have whole sequences only
// by chance, hardly one for ten other bytes above 0x7F.
static bool is_mostly_utf8(slice bytes)
{
    if (utf8_is_valid(bytes))
        return true;
    size_t whole = 0, broken = 0;
    for (size_t at = 0; at < bytes.length;) {
        if ((unsigned char)bytes.data[at] < 0x80) {
            at++;
            continue;
        }
        size_t start = at;
        utf8_decode(bytes, &at);
        if (at - start > 1)
            whole++;
        else if (bytes.length - start >= 4)
            broken++; // a sequence cut off by the end of the bytes does not count
    }
    return broken == 0 || whole >= broken * 10 || (whole >= LEAST_WHOLE && whole * 3 >= broken);
}

// Labels are often wrong in known ways: who says Latin-1 writes windows-1252.
static const char *corrected(const char *label)
{
    static const char *const pairs[][2] = {
        {"iso-8859-1", "WINDOWS-1252"},
        {"latin1", "WINDOWS-1252"},
        {"iso8859-1", "WINDOWS-1252"},
        {"us-ascii", "WINDOWS-1252"},
        {"ascii", "WINDOWS-1252"},
        {"latin-1", "WINDOWS-1252"},
        {"gb2312", "GB18030"},
        {"gbk", "GB18030"},
        {"iso-8859-9", "WINDOWS-1254"},
        {"x-sjis", "CP932"},
        {"shift_jis", "CP932"},
        {"ks_c_5601-1987", "CP949"},
        {"euc-kr", "CP949"},
        {"x-mac-roman", "MACINTOSH"},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0]; i++)
        if (strcmp(label, pairs[i][0]) == 0)
            return pairs[i][1];
    return label;
}

// A declared label as a name for iconv; NULL when it is none that is known. The bytes have
// disproved those of Unicode.
static const char *name_by_label(arena *arena, slice declared)
{
    declared = slice_trim(declared);
    if (declared.length == 0 || declared.length > LABEL_LENGTH)
        return NULL;
    char *label = arena_alloc(arena, declared.length + 1);
    for (size_t i = 0; i < declared.length && label != NULL; i++) {
        unsigned char byte = (unsigned char)declared.data[i];
        if (!isalnum(byte) && byte != '-' && byte != '_')
            return NULL;
        label[i] = (char)tolower(byte);
    }
    if (label == NULL)
        return NULL;
    const char *name = corrected(label);
    return name != label || charset_is_known(label) ? name : NULL;
}

static size_t count_high_bytes(slice bytes)
{
    size_t count = 0;
    for (size_t i = 0; i < bytes.length; i++)
        count += (unsigned char)bytes.data[i] >= 0x80;
    return count;
}

// A guess from a handful of accents is a coin tossed; English news with few is windows-1252.
static const char *name_by_guess(arena *arena, slice bytes)
{
    if (count_high_bytes(bytes) < LEAST_HIGH_BYTES)
        return NULL;
    uchardet_t detector = uchardet_new();
    if (detector == NULL)
        return NULL;
    size_t sample = bytes.length < GUESS_SAMPLE ? bytes.length : GUESS_SAMPLE;
    const char *name = NULL;
    if (uchardet_handle_data(detector, bytes.data, sample) == 0) {
        uchardet_data_end(detector);
        name = name_by_label(arena, slice_from_string(uchardet_get_charset(detector)));
    }
    uchardet_delete(detector);
    return name;
}

// White space from tab to carriage return is none.
static bool is_control(unsigned char byte)
{
    return ((byte < 0x20) & ((byte < '\t') | (byte > '\r'))) | (byte == 0x7F);
}

// Are eight bytes all 0x20..0x7E or all of longer sequences? Says no too often, never yes.
static bool is_printable(const char *bytes)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
    uint64_t eight;
    memcpy(&eight, bytes, sizeof eight);
    uint64_t is_low = (eight - ones * 0x20) & ~eight;
    uint64_t deleted = eight ^ (ones * 0x7F);
    return ((is_low | ((deleted - ones) & ~deleted)) & highs) == 0;
}

static bool needs_cleaning(slice bytes, size_t limit)
{
    if (bytes.length > limit || !utf8_is_valid(bytes))
        return true;
    for (size_t i = 0; i < bytes.length; i++) {
        while (bytes.length - i > sizeof(uint64_t) && is_printable(bytes.data + i))
            i += sizeof(uint64_t);
        if (is_control((unsigned char)bytes.data[i]))
            return true;
    }
    return false;
}

// How many bytes of the beginning fit into `limit` bytes once cleaned, and those bytes.
static size_t measure_clean(size_t *size, slice bytes, size_t limit)
{
    size_t at = 0;
    bool is_malformed = false;
    *size = 0;
    while (at < bytes.length) {
        const size_t start = at;
        char encoded[4];
        const charset_character read = charset_decode(bytes, &at, is_malformed);
        const size_t length = utf8_encode(read.code_point, encoded);
        if (*size + length > limit)
            return start;
        *size += length;
        is_malformed = read.is_malformed;
    }
    return at;
}

// Copies UTF-8 into the arena: stray bytes become what they say in windows-1252, malformed ones
// U+FFFD, control characters blanks.
static slice clean(charset_text *text, arena *arena, slice bytes, size_t limit)
{
    size_t size, length = 0;
    const size_t kept = measure_clean(&size, bytes, limit);
    char *copy = arena_alloc(arena, size + 1);
    if (copy == NULL)
        return SLICE_NONE;
    bool is_malformed = false;
    for (size_t at = 0; at < kept;) {
        char encoded[4];
        const charset_character read = charset_decode(bytes, &at, is_malformed);
        const size_t bytes_read = utf8_encode(read.code_point, encoded);
        memcpy(copy + length, encoded, bytes_read);
        if (is_control((unsigned char)copy[length])) {
            copy[length] = ' ';
            text->controls++;
        }
        text->replaced += read.is_malformed && !read.is_stray;
        text->strays += read.is_stray;
        length += bytes_read;
        is_malformed = read.is_malformed;
    }
    return (slice){copy, length};
}

// Converts what it can; a byte that is none of the encoding's becomes U+FFFD.
static dateline_status convert(buffer *out, uint32_t *replaced, iconv_t converter, slice bytes)
{
    char *from = (char *)(uintptr_t)bytes.data;
    size_t left = bytes.length;
    while (left > 0) {
        char *to = buffer_reserve(out, 4096);
        if (to == NULL)
            return DATELINE_LIMIT;
        char *start = to;
        size_t room = 4096;
        size_t result = iconv(converter, &from, &left, &to, &room);
        out->length += (size_t)(to - start);
        if (result != (size_t)-1 || errno == E2BIG)
            continue;
        if (errno == EINVAL) // a sequence that the end cuts off
            break;
        buffer_add(out, SLICE(REPLACEMENT));
        (*replaced)++;
        from++;
        left--;
    }
    return DATELINE_OK;
}

static dateline_status convert_by_name(charset_text *text, arena *arena, slice bytes,
                                       const char *name, size_t limit, dateline_error *error)
{
    iconv_t converter = iconv_open("UTF-8", name);
    if (converter == (iconv_t)-1)
        return DATELINE_UNSUPPORTED;
    buffer converted;
    buffer_init(&converted, limit + 8192);
    dateline_status status = convert(&converted, &text->replaced, converter, bytes);
    iconv_close(converter);
    text->name = name;
    // At the limit the text is cut, not refused.
    const bool is_cut = status != DATELINE_OK && converted.length >= limit;
    if (!converted.is_out_of_memory && (status == DATELINE_OK || is_cut)) {
        text->text = clean(text, arena, buffer_slice(&converted), limit);
        status = text->text.data == NULL
                     ? error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text")
                     : DATELINE_OK;
    } else {
        status = error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to convert from %s", name);
    }
    buffer_clear(&converted);
    return status;
}

static dateline_status keep_utf8(charset_text *text, arena *arena, slice bytes, size_t limit,
                                 dateline_error *error)
{
    text->name = "UTF-8";
    text->text = bytes;
    if (needs_cleaning(bytes, limit))
        text->text = clean(text, arena, bytes, limit);
    if (text->text.data == NULL && bytes.length > 0)
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the text");
    return DATELINE_OK;
}

dateline_status charset_read(charset_text *out, arena *arena, slice bytes, slice declared,
                             size_t limit, dateline_error *error)
{
    const size_t given = bytes.length;
    const char *name = name_by_mark(&bytes);
    *out = (charset_text){.source = bytes, .mark_bytes = given - bytes.length};
    if (name == NULL)
        name = name_by_zeros(bytes);
    bool is_utf8 = name == NULL ? is_mostly_utf8(bytes) : strcmp(name, "UTF-8") == 0;
    dateline_status status = DATELINE_UNSUPPORTED;
    if (is_utf8)
        status = keep_utf8(out, arena, bytes, limit, error);
    else if (name != NULL)
        status = convert_by_name(out, arena, bytes, name, limit, error);
    else if ((name = name_by_label(arena, declared)) != NULL)
        status = convert_by_name(out, arena, bytes, name, limit, error);
    if (status == DATELINE_UNSUPPORTED && (name = name_by_guess(arena, bytes)) != NULL)
        status = convert_by_name(out, arena, bytes, name, limit, error);
    if (status == DATELINE_UNSUPPORTED)
        status = convert_by_name(out, arena, bytes, "WINDOWS-1252", limit, error);
    if (status == DATELINE_OK) {
        out->code_points = (uint32_t)utf8_length(out->text);
        // UTF-16 and its like may, nothing else.
        bool is_wide = strncmp(out->name, "UTF-16", 6) == 0 || strncmp(out->name, "UTF-32", 6) == 0;
        out->begins_with_nul = bytes.length > 0 && bytes.data[0] == '\0' && !is_wide;
    }
    return status;
}

bool charset_is_binary(const charset_text *text)
{
    uint64_t strange = (uint64_t)text->controls + text->replaced;
    if (text->begins_with_nul)
        return true;
    return strange * (strange > 4 ? 50 : 10) > text->code_points;
}

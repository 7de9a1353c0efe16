// What a line of prose is: furniture, a byline, or metadata that its first words name.
#include "base/utf8.h"
#include "intake/prose.h"

#define BYLINE_WORDS 12
#define FURNITURE_BYTES 400

bool prose_is_blank(char byte)
{
    return byte == ' ' || byte == '\t' || byte == '\r' || byte == '\f' || byte == '\v';
}

uint32_t prose_count_words(slice text)
{
    uint32_t words = 0;
    bool inside = false;
    for (size_t i = 0; i < text.length; i++) {
        unsigned char byte = (unsigned char)text.data[i];
        bool is_word = byte >= 0x80 || (byte >= '0' && byte <= '9') ||
                       ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        words += is_word && !inside;
        inside = is_word || (inside && (byte == '\'' || byte == '-' || byte == '.'));
    }
    return words;
}

// Lower case, blanks single, quotes unified; what does not fit is left out.
static slice folded(slice line, char *out, size_t size)
{
    if (line.length > size)
        line.length = size;
    size_t length = utf8_fold(line, out, size);
    if (length == SIZE_MAX)
        return SLICE_NONE;
    return slice_trim((slice){out, length});
}

// What stands in brackets at the end of a line: who took the picture.
static slice last_brackets(slice line)
{
    size_t at = line.length;
    if (at == 0 || (line.data[at - 1] != ')' && line.data[at - 1] != ']'))
        return SLICE_NONE;
    while (at > 0 && line.data[at - 1] != '(' && line.data[at - 1] != '[')
        at--;
    return at > 0 ? (slice){line.data + at, line.length - at} : SLICE_NONE;
}

// Most phrases begin as no line does: asked first, that spares half of all comparisons.
static bool begins_alike(slice line, slice phrase)
{
    return line.length > 0 && phrase.length > 0 && line.data[0] == phrase.data[0];
}

// brackets: the last ones of the line.
static bool matches(slice line, slice brackets, slice phrase, slice how)
{
    if (slice_equal(how, SLICE("start")))
        return begins_alike(line, phrase) && slice_starts_with(line, phrase);
    if (slice_equal(how, SLICE("whole")))
        return slice_equal(line, phrase);
    if (slice_equal(how, SLICE("credit")))
        return slice_find(brackets, phrase) != SIZE_MAX;
    return slice_find(line, phrase) != SIZE_MAX;
}

// A line with no letter at all: rows of dots, rules, stars.
static bool is_ornament(slice line)
{
    for (size_t at = 0; at < line.length;) {
        uint32_t character = utf8_decode(line, &at);
        if (utf8_is_letter(character) || utf8_is_digit(character))
            return false;
    }
    return true;
}

bool prose_is_furniture(const intake_knowledge *knowledge, slice line)
{
    line = slice_trim(line);
    if (is_ornament(line))
        return true;
    char bytes[2 * FURNITURE_BYTES];
    if (line.length > FURNITURE_BYTES)
        return false;
    slice lower = folded(line, bytes, sizeof bytes);
    const slice brackets = last_brackets(lower);
    const lexicon_table *table = &knowledge->furniture;
    for (uint32_t row = 0; row < table->rows; row++)
        if (matches(lower, brackets, lexicon_cell(table, row, 0), lexicon_cell(table, row, 1))) {
            lexicon_note_answer(table, row);
            return true;
        }
    return false;
}

slice prose_head_role(const intake_knowledge *knowledge, slice line, size_t *length)
{
    slice best = SLICE_NONE;
    size_t at = 0;
    for (int words = 0; words < 4 && at < line.length; words++) {
        while (at < line.length && !prose_is_blank(line.data[at]) && line.data[at] != ':')
            at++;
        slice role = knowledge_value(&knowledge->heads, (slice){line.data, at});
        if (role.data != NULL) {
            best = role;
            *length = at;
        }
        if (at < line.length && line.data[at] == ':')
            break;
        while (at < line.length && prose_is_blank(line.data[at]))
            at++;
    }
    return best;
}

slice prose_byline(const intake_knowledge *knowledge, slice line)
{
    line = slice_trim(line);
    size_t length = 0;
    slice role = prose_head_role(knowledge, line, &length);
    if (!slice_equal(role, SLICE("byline")) || prose_count_words(line) > BYLINE_WORDS)
        return SLICE_NONE;
    slice names = slice_trim((slice){line.data + length, line.length - length});
    if (slice_starts_with(names, SLICE(":")))
        names = slice_trim((slice){names.data + 1, names.length - 1});
    size_t at = 0;
    const bool is_named = names.length > 0 && utf8_is_upper(utf8_decode(names, &at));
    return is_named && line.data[line.length - 1] != '.' ? names : SLICE_NONE;
}

bool prose_is_byline(const intake_knowledge *knowledge, slice line)
{
    return prose_byline(knowledge, line).length > 0;
}

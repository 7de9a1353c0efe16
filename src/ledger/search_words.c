// The words of a search, which are FTS5's (words, "phrases", word*, AND, OR, NOT, brackets), as
// PostgreSQL's tsquery: the same words are found in both.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"

#define LONGEST_WORD 512u

typedef struct reading {
    buffer *out;
    slice rest;
    bool wants_join; // an operand stands before: the next one is joined by AND
    int depth;
} reading;

// As the function plain() of postgresql.c parts them.
static bool is_in_word(uint32_t letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
           (letter >= 0xc0 && letter <= 0x1fff) || (letter >= 0x2c00 && letter <= 0x2dff) ||
           (letter >= 0x3040 && letter <= 0xd7ff) || (letter >= 0xf900 && letter <= 0xfdff);
}

// 'one' <-> 'two'; false when there is no word in it.
static bool add_words(buffer *out, slice folded, bool is_prefix)
{
    bool is_open = false;
    bool has_word = false;
    for (size_t at = 0; at < folded.length;) {
        const size_t start = at;
        if (is_in_word(utf8_decode(folded, &at))) {
            if (!is_open)
                buffer_add(out, has_word ? SLICE(" <-> '") : SLICE("'"));
            buffer_add(out, slice_of(folded.data + start, at - start));
            is_open = true;
            has_word = true;
        } else {
            if (is_open)
                buffer_add_byte(out, '\'');
            is_open = false;
        }
    }
    if (is_open)
        buffer_add_byte(out, '\'');
    if (has_word && is_prefix)
        buffer_add(out, SLICE(":*"));
    return has_word;
}

static bool take_words(reading *from, slice words, bool is_prefix)
{
    char folded[LONGEST_WORD];
    const size_t length = utf8_fold(words, folded, sizeof folded);
    if (length == SIZE_MAX)
        return false;
    if (from->wants_join)
        buffer_add(from->out, SLICE(" & "));
    from->wants_join = true;
    buffer_add_byte(from->out, '(');
    const bool has_word = add_words(from->out, slice_of(folded, length), is_prefix);
    buffer_add_byte(from->out, ')');
    return has_word;
}

static void skip(reading *from, size_t length)
{
    from->rest = slice_of(from->rest.data + length, from->rest.length - length);
}

static bool take_phrase(reading *from)
{
    skip(from, 1);
    const size_t end = slice_find(from->rest, SLICE("\""));
    if (end == SIZE_MAX)
        return false;
    const slice words = slice_of(from->rest.data, end);
    skip(from, end + 1);
    return take_words(from, words, false);
}

static bool take_bracket(reading *from, char bracket)
{
    skip(from, 1);
    if (bracket == ')') {
        buffer_add_byte(from->out, ')');
        return from->wants_join && --from->depth >= 0;
    }
    buffer_add(from->out, from->wants_join ? SLICE(" & (") : SLICE("("));
    from->wants_join = false;
    from->depth++;
    return true;
}

static bool is_bare(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           (unsigned char)c >= 0x80;
}

static bool take_operator(reading *from, slice sign)
{
    const bool is_after_operand = from->wants_join;
    buffer_add(from->out, sign);
    from->wants_join = false;
    return is_after_operand;
}

static bool take_word(reading *from)
{
    size_t end = 0;
    while (end < from->rest.length && is_bare(from->rest.data[end]))
        end++;
    const slice word = slice_of(from->rest.data, end);
    const bool is_prefix = end > 0 && end < from->rest.length && from->rest.data[end] == '*';
    skip(from, is_prefix ? end + 1 : end);
    if (end == 0)
        return false;
    if (slice_equal(word, SLICE("AND")))
        return take_operator(from, SLICE(" & "));
    if (slice_equal(word, SLICE("OR")))
        return take_operator(from, SLICE(" | "));
    if (slice_equal(word, SLICE("NOT")))
        return take_operator(from, SLICE(" & !"));
    return take_words(from, word, is_prefix);
}

bool ledger_write_search_words(buffer *out, slice words)
{
    reading from = {.out = out, .rest = slice_trim(words)};
    bool is_fine = from.rest.length > 0;
    while (is_fine && from.rest.length > 0) {
        const char c = from.rest.data[0];
        if (c == ' ' || c == '\t' || c == '\n')
            skip(&from, 1);
        else if (c == '"')
            is_fine = take_phrase(&from);
        else if (c == '(' || c == ')')
            is_fine = take_bracket(&from, c);
        else
            is_fine = take_word(&from);
    }
    return is_fine && from.wants_join && from.depth == 0;
}

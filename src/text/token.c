// Tokens, and the characters they are made of.
#include "base/utf8.h"
#include "text/splitter.h"

#define TOKENS_MAX (1u << 22)

static bool is_letter_or_digit(uint32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

// Blocks of Unicode that hold no letters: punctuation, symbols, arrows; CJK and full-width
// punctuation; emoji and other pictures.
static bool is_in_symbol_block(uint32_t c)
{
    return (c >= 0x2000 && c <= 0x2bff) || (c >= 0x3000 && c <= 0x303f) ||
           (c >= 0xfe10 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff0f) ||
           (c >= 0x1f000 && c <= 0x1faff) || c == 0xfffd || c == 0xfeff;
}

bool text_is_word_point(uint32_t c)
{
    if (c < 0x80) {
        return is_letter_or_digit(c);
    }
    if (c < 0xc0) {
        return c == 0xaa || c == 0xb5 || c == 0xba || c == 0xad;
    }
    return c != 0xd7 && c != 0xf7 && !is_in_symbol_block(c);
}

bool text_is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x2bc || c == '`' || c == 0xb4;
}

uint32_t text_point_at(slice text, uint32_t at, uint32_t end)
{
    if (at >= end) {
        return 0;
    }
    size_t position = at;
    return utf8_decode(text, &position);
}

uint32_t text_point_before(slice text, uint32_t at, uint32_t start)
{
    if (at <= start) {
        return 0;
    }
    uint32_t first = at - 1;
    while (first > start && at - first < 4 && ((uint8_t)text.data[first] & 0xc0) == 0x80) {
        first--;
    }
    size_t position = first;
    return utf8_decode(text, &position);
}

uint32_t text_point_length(slice text, uint32_t at)
{
    size_t position = at;
    utf8_decode(text, &position);
    return (uint32_t)position - at;
}

static bool is_lower_ascii(slice form)
{
    for (size_t i = 0; i < form.length; i++) {
        char c = form.data[i];
        if ((c & 0x80) != 0 || (c >= 'A' && c <= 'Z')) {
            return false;
        }
    }
    return true;
}

bool text_push_token(text_cutter *cutter, uint32_t start, uint32_t end, bool is_glued)
{
    text_document *document = cutter->document;
    if (document->token_count >= TOKENS_MAX) {
        return false;
    }
    text_token *token =
        ARENA_PUSH(cutter->arena, document->tokens, document->token_count, cutter->token_capacity);
    if (token == NULL) {
        return false;
    }
    token->at = (span){start, end};
    token->form = slice_at(document->text.data, token->at);
    token->lower =
        is_lower_ascii(token->form) ? token->form : utf8_lower_copy(cutter->arena, token->form);
    token->space_before = start == cutter->chunk_start;
    token->is_glued = is_glued;
    token->has_upper = utf8_is_upper(text_point_at(document->text, start, end));
    return token->lower.data != NULL;
}

slice text_fold_word(slice word, char *out, size_t size)
{
    size_t length = utf8_fold(word, out, size);
    return length == SIZE_MAX ? SLICE_NONE : slice_of(out, length);
}

bool text_table_has(const lexicon_table *table, slice key)
{
    uint32_t rows = 0;
    lexicon_find(table, key, &rows);
    return rows > 0;
}

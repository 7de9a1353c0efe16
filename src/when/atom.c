#include "when/atom.h"

#include "base/utf8.h"

static bool is_space_byte(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

static bool is_digit_byte(char byte)
{
    return byte >= '0' && byte <= '9';
}

static bool is_letter_byte(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// A mark beyond ASCII under the form that rules know it by.
static slice plain_mark(uint32_t code_point, slice bytes)
{
    if (code_point == 0x2018 || code_point == 0x2019 || code_point == 0x02BC) {
        return SLICE("'");
    }
    if (code_point >= 0x2010 && code_point <= 0x2015) {
        return SLICE("-");
    }
    return bytes;
}

// Moves over letters, ASCII or not.
static size_t word_end(slice text, size_t at)
{
    while (at < text.length) {
        if (is_letter_byte(text.data[at])) {
            at++;
            continue;
        }
        if ((uint8_t)text.data[at] < 0x80) {
            break;
        }
        size_t next = at;
        if (!utf8_is_letter(utf8_decode(text, &next))) {
            break;
        }
        at = next;
    }
    return at;
}

static slice read_beyond_ascii(slice text, size_t *at, atom_kind *kind)
{
    size_t start = *at;
    uint32_t code_point = utf8_decode(text, at);
    if (utf8_is_letter(code_point)) {
        *kind = ATOM_WORD;
        *at = word_end(text, *at);
    }
    slice bytes = slice_of(text.data + start, *at - start);
    return *kind == ATOM_WORD ? bytes : plain_mark(code_point, bytes);
}

static slice read_ascii(slice text, size_t *at, atom_kind *kind)
{
    size_t start = *at;
    if (is_digit_byte(text.data[start])) {
        *kind = ATOM_DIGITS;
        while (*at < text.length && is_digit_byte(text.data[*at])) {
            (*at)++;
        }
    } else if (is_letter_byte(text.data[start])) {
        *kind = ATOM_WORD;
        *at = word_end(text, start);
    } else {
        (*at)++;
    }
    return slice_of(text.data + start, *at - start);
}

atom_bytes atom_next(slice text, size_t *at)
{
    while (*at < text.length && is_space_byte(text.data[*at])) {
        (*at)++;
    }
    atom_bytes found = {SLICE_NONE, {(uint32_t)*at, (uint32_t)*at}, ATOM_MARK};
    if (*at == text.length) {
        return found;
    }
    bool is_ascii = (uint8_t)text.data[*at] < 0x80;
    found.text =
        is_ascii ? read_ascii(text, at, &found.kind) : read_beyond_ascii(text, at, &found.kind);
    found.at.end = (uint32_t)*at;
    return found;
}

static uint32_t read_digits(slice digits)
{
    if (digits.length > 9) {
        return NUMBER_NONE;
    }
    uint32_t number = 0;
    for (size_t i = 0; i < digits.length; i++) {
        number = number * 10 + (uint32_t)(digits.data[i] - '0');
    }
    return number;
}

static bool push_atom(atom_list *list, arena *arena, const words *words, atom_bytes bytes,
                      uint32_t offset, uint32_t token)
{
    atom *atom = ARENA_PUSH(arena, list->items, list->count, list->capacity);
    if (atom == NULL) {
        return false;
    }
    bool is_digits = bytes.kind == ATOM_DIGITS;
    *atom = (struct atom){
        .at = {offset + bytes.at.start, offset + bytes.at.end},
        .token = token,
        .number = is_digits ? read_digits(bytes.text) : NUMBER_NONE,
        .symbol = is_digits ? SYMBOL_NONE : words_find(words, bytes.text),
        .kind = (uint8_t)bytes.kind,
        .length = (uint8_t)(bytes.text.length < UINT8_MAX ? bytes.text.length : UINT8_MAX),
        .mark = bytes.kind == ATOM_MARK && bytes.text.length == 1 ? bytes.text.data[0] : '\0',
        .is_upper = bytes.text.data[0] >= 'A' && bytes.text.data[0] <= 'Z',
    };
    return true;
}

// Marks the atoms of a token from item `first` on.
static void mark_token(atom_list *list, const atom_source *source, uint32_t first, uint32_t token)
{
    const syntax_layer *syntax = source->syntax;
    const uint32_t sentence = syntax->document->tokens[token].sentence;
    for (uint32_t i = first; i < list->count; i++) {
        struct atom *atom = &list->items[i];
        atom->is_first = i == first && token == syntax->document->sentences[sentence].first_token;
        atom->is_caseless = syntax->words != NULL && source->is_caseless[sentence];
        atom->upos = syntax->words != NULL ? (uint8_t)syntax->words[token].upos : UPOS_X;
    }
}

static bool read_token(atom_list *list, arena *arena, const atom_source *source, uint32_t token)
{
    span whole = source->syntax->document->tokens[token].at;
    slice form = slice_at(source->syntax->document->text.data, whole);
    size_t at = 0;
    for (;;) {
        atom_bytes bytes = atom_next(form, &at);
        if (bytes.text.length == 0) {
            return true;
        }
        if (!push_atom(list, arena, source->words, bytes, whole.start, token)) {
            return false;
        }
    }
}

bool atom_read(atom_list *list, arena *arena, const atom_source *source, uint32_t first,
               uint32_t end)
{
    list->count = 0;
    for (uint32_t token = first; token < end; token++) {
        uint32_t from = list->count;
        if (!read_token(list, arena, source, token)) {
            return false;
        }
        mark_token(list, source, from, token);
    }
    for (uint32_t i = 1; i < list->count; i++) {
        list->items[i].is_glued = list->items[i - 1].at.end == list->items[i].at.start;
    }
    return true;
}

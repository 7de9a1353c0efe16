// UTF-8 as the news has it: decoded strictly, folded for look-up. Tables are small and ours: Latin
// with diacritics, Greek and Cyrillic case; no locale.
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include "base/arena.h"
#include "base/buffer.h"

// Decodes one code point at text[*at] and moves *at behind it. Malformed bytes give U+FFFD and move
// by one byte. *at must be below text.length.
uint32_t utf8_decode(slice text, size_t *at);
// Writes 1..4 bytes; returns how many.
size_t utf8_encode(uint32_t code_point, char out[4]);
bool utf8_is_valid(slice text);
size_t utf8_length(slice text); // code points
// Position of the first malformed byte, or text.length.
size_t utf8_valid_prefix(slice text);

bool utf8_is_letter(uint32_t code_point);
bool utf8_is_upper(uint32_t code_point);
// Is any of its letters one of a to z? Where none is, capitals tell nothing.
bool utf8_has_small(slice text);
bool utf8_is_digit(uint32_t code_point);
bool utf8_is_space(uint32_t code_point); // no-break and typographic spaces included
uint32_t utf8_lower(uint32_t code_point);
bool utf8_is_mark(uint32_t code_point); // a combining mark that takes no room of its own
// Lower case without marks, letters otherwise kept: É -> e, but ß, æ, ø and ı stay; 0 for a mark
// that stands alone. What word pieces are made of; for look-up of names see utf8_fold_copy.
uint32_t utf8_lower_bare(uint32_t code_point);

// Lower case, all scripts above. Arena copy (the input itself when nothing changes).
slice utf8_lower_copy(arena *arena, slice text);
// For look-up of names: lower case, diacritics stripped (é -> e, ı -> i, ß -> ss, æ -> ae, ħ -> h),
// typographic apostrophes and hyphens unified. Arena copy.
slice utf8_fold_copy(arena *arena, slice text);
// The same into a caller's buffer; returns the length, or SIZE_MAX when size does not do.
size_t utf8_fold(slice text, char *out, size_t size);

// Byte offset -> code points, for JSON. Built once an article: one entry per 64 bytes.
typedef struct utf8_index {
    slice text;
    uint32_t *before; // [block] code points before byte block * 64
} utf8_index;
dateline_status utf8_index_build(utf8_index *out, arena *arena, slice text);
uint32_t utf8_index_at(const utf8_index *index, uint32_t byte_offset);

#endif

// Atoms: the smallest pieces that time expressions are made of. "10pm" is two, "mid-1980s" is four,
// whatever the splitter of words made of them; so rules do not depend on it.
#ifndef WHEN_ATOM_H
#define WHEN_ATOM_H

#include "syntax/syntax.h"
#include "when/words.h"

typedef enum atom_kind { ATOM_WORD, ATOM_DIGITS, ATOM_MARK } atom_kind;

#define NUMBER_NONE UINT32_MAX

typedef struct atom {
    span at;
    uint32_t token;
    uint32_t number; // of up to nine digits, else NUMBER_NONE
    uint16_t symbol; // SYMBOL_NONE for words that no rule knows
    uint8_t kind;    // atom_kind
    uint8_t length;  // digits: how many (at most 255)
    char mark;       // the byte of an ASCII mark, "'" and "-" for their typographic forms, or 0
    bool is_glued;   // no white space before it
    bool is_upper;
    bool is_first;    // first of its sentence
    bool is_caseless; // whether it has a capital says nothing there: its tag tells
    uint8_t upos;     // syntax_upos
} atom;

typedef struct atom_bytes {
    slice text; // empty at the end; typographic apostrophes and dashes come as "'" and "-"
    span at;    // in the text that was read
    atom_kind kind;
} atom_bytes;

// The next atom of a text.
atom_bytes atom_next(slice text, size_t *at);

// A run of sentences' atoms.
typedef struct atom_list {
    atom *items;
    uint32_t count, capacity;
} atom_list;

// What atoms are read off.
typedef struct atom_source {
    const words *words;
    const syntax_layer *syntax;
    const bool *is_caseless; // [sentence], text_find_caseless
} atom_source;

// Fills the list with the atoms of tokens [first, end). False without memory.
bool atom_read(atom_list *list, arena *arena, const atom_source *source, uint32_t first,
               uint32_t end);

#endif

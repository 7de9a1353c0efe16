// How tables lie in a compiled lexicon, shared by its reader and its compiler.
//
// Section "lex/<room>/<name>": five u32 { rows, columns, longest key, bytes of strings, slots },
// then the cells [row][column] as pairs of u32 { offset, length }, then the slots, then the
// strings.
//
// The slots are a hash table with open addressing: a power of two of them, more than rows. A slot
// is a pair of u32 { first row, rows } of one key, no rows when it is free. A key's slot is the
// first free or fitting one from slice_hash(key) on. Section "rule/<room>/<name>": the text of the
// file.
#ifndef STORE_LEXICON_LAYOUT_H
#define STORE_LEXICON_LAYOUT_H

#define LEXICON_KIND "lexicon"
#define LEXICON_TABLE_PREFIX "lex/"
#define LEXICON_RULE_PREFIX "rule/"

enum lexicon_table_header {
    LEXICON_ROWS,
    LEXICON_COLUMNS,
    LEXICON_LONGEST_KEY,
    LEXICON_STRING_BYTES,
    LEXICON_SLOTS,
    LEXICON_HEADER_NUMBERS,
};

#endif

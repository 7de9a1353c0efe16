// How tables lie in a compiled lexicon, shared by its reader and its compiler.
//
// Section "lex/<room>/<name>": four u32 { rows, columns, longest key, bytes of strings }, then the
// cells [row][column] as pairs of u32 { offset, length }, then the strings.
// Section "rule/<room>/<name>": the text of the file.
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
    LEXICON_HEADER_NUMBERS,
};

#endif

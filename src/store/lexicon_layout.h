// How tables lie in a compiled lexicon, shared by its reader and its compiler.
//
// Section "lex/<room>/<name>": five u32 { rows, columns, longest key, bytes of strings, slots },
// then the cells [row][column] as pairs of u32 { offset, length }, then the slots, then the
// strings.
//
// The slots are a hash table with open addressing: a power of two of them, more than rows. A slot
// is a pair of u32 { first row, rows and tag } of one key, no rows when it is free. The tag is the
// key's: most words that meet the slot of another are turned away without a look at its cells. A
// key's slot is the first free or fitting one from slice_hash(key) on. Section
// "rule/<room>/<name>": the text of the file.
#ifndef STORE_LEXICON_LAYOUT_H
#define STORE_LEXICON_LAYOUT_H

#include <stdint.h>

#define LEXICON_KIND "lexicon2" // a number for each layout: one of another is not opened
#define LEXICON_TABLE_PREFIX "lex/"
#define LEXICON_RULE_PREFIX "rule/"

#define LEXICON_TAG_BITS 16u // the upper ones of a slot's second number
#define LEXICON_MOST_ROWS ((UINT32_C(1) << LEXICON_TAG_BITS) - 1) // of one key

static inline uint32_t lexicon_slot_rows(const uint32_t slot[2])
{
    return slot[1] & LEXICON_MOST_ROWS;
}

// Of the bits that do not choose the slot.
static inline uint32_t lexicon_tag(uint64_t hash)
{
    return (uint32_t)(hash >> (64 - LEXICON_TAG_BITS)) << LEXICON_TAG_BITS;
}

enum lexicon_table_header {
    LEXICON_ROWS,
    LEXICON_COLUMNS,
    LEXICON_LONGEST_KEY,
    LEXICON_STRING_BYTES,
    LEXICON_SLOTS,
    LEXICON_HEADER_NUMBERS,
};

#endif

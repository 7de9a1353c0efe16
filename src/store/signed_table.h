// A word list with a whole number beside each word, below zero too: weights that were learnt.
#ifndef STORE_SIGNED_TABLE_H
#define STORE_SIGNED_TABLE_H

#include "store/lexicon.h"

typedef struct signed_table {
    lexicon_table table;
    int32_t *numbers; // [row]
} signed_table;

// name as lexicon_find_table takes it; word, number. A cell that is no number is DATELINE_CORRUPT.
dateline_status signed_table_open(signed_table *out, const lexicon *lexicon, const char *name,
                                  dateline_error *error);
void signed_table_close(signed_table *table);
// The number beside the word, 0 when it is not listed.
int32_t signed_table_find(const signed_table *table, slice word);

#endif

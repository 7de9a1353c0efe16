// Lemmas: a list of words that are exceptions, and for all others a rule learnt for the word's
// ending and tag. Both name an edit: cut bytes off the end, append others. Trainer:
// train/train_lemmas.c.
#ifndef SYNTAX_LEMMA_H
#define SYNTAX_LEMMA_H

#include "store/container.h"
#include "syntax/syntax.h"

#define LEMMA_ENDING_MAX 6
#define LEMMA_APPEND_MAX 13
#define LEMMA_TAGS_MAX 240
#define LEMMA_NO_TAG UINT32_MAX

typedef struct lemma_edit {
    uint8_t strip;      // bytes cut off the end
    uint8_t keeps_case; // begins from the form, not from the lower form
    uint8_t append_length;
    char append[LEMMA_APPEND_MAX];
} lemma_edit;

typedef struct lemma_row {
    uint64_t key;
    uint32_t edit;
    uint32_t reserved;
} lemma_row;

// A view into a container.
typedef struct lemma_table {
    slice tags; // their names in order, a line each: "VERB|VBD"
    const lemma_edit *edits;
    uint64_t edit_count;
    const lemma_row *words; // sorted by key
    uint64_t word_count;
    const lemma_row *endings; // sorted by key
    uint64_t ending_count;
} lemma_table;

dateline_status lemma_table_open(lemma_table *out, const container *file, dateline_error *error);

// The number of the tag of that name, LEMMA_NO_TAG.
uint32_t lemma_tag_named(const lemma_table *table, slice name);

// Keys, shared with the trainer. tag: its number.
uint64_t lemma_word_key(slice lower, uint32_t tag);
uint64_t lemma_ending_key(slice lower, uint32_t length, uint32_t tag);

// The edit for a word; NULL when none is known: the lemma is then the lower form.
const lemma_edit *lemma_find(const lemma_table *table, slice lower, uint32_t tag);
// Arena copy, or form or lower themselves; SLICE_NONE without memory.
slice lemma_apply(const lemma_edit *edit, arena *memory, slice form, slice lower);

#endif

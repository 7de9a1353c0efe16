// Learns lemmas: which edit goes with which ending and tag, and which words are exceptions.
#ifndef TRAIN_SHARED_TRAIN_LEMMA_H
#define TRAIN_SHARED_TRAIN_LEMMA_H

#include "corpus.h"
#include "syntax/lemma.h"

// Owned: trained_lemmas_clear.
typedef struct trained_lemmas {
    lemma_edit *edits;
    uint32_t edit_count;
    lemma_row *words;
    uint32_t word_count;
    lemma_row *endings;
    uint32_t ending_count;
} trained_lemmas;

dateline_status train_lemmas(trained_lemmas *out, const corpus *treebanks, dateline_error *error);
void trained_lemmas_clear(trained_lemmas *lemmas);

#endif

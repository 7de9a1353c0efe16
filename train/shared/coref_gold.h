// Reads documents whose coreference is marked: words from CoNLL-U (GUM), chains from the bracketed
// CoNLL columns (OntoGUM) of the same words.
#ifndef TRAIN_SHARED_COREF_GOLD_H
#define TRAIN_SHARED_COREF_GOLD_H

#include "base/map.h"
#include "text/text.h"

// Marked spans of one document, in the order they open.
typedef struct gold_chains {
    uint32_t *first, *end, *chain; // [span]
    uint32_t count;
} gold_chains;

// Document name -> where its lines begin in `coref`.
void coref_gold_index(map *documents, arena *arena, slice coref);
// The chains of a document; none when it is not in the index.
void coref_gold_chains(gold_chains *gold, arena *arena, const map *documents, slice coref,
                       slice name);
// The words of one document of a CoNLL-U file; *rest moves on to the next "# newdoc".
void coref_gold_words(text_document *document, arena *arena, slice *rest);

#endif

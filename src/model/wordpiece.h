// Word pieces: how a transformer spells. A word the model never met is still made of pieces it
// knows, so that no name is lost on it. The pieces are BERT's, small letters without marks: a word
// is cleaned, cut at punctuation, and each part is covered from the left by the longest pieces of
// the vocabulary; pieces that go on inside a part are listed with "##" before them.
//
// train/reader/pieces.py spells in the same way; what is punctuation is part of the model format.
//
// Sources: Schuster and Nakajima 2012; Wu et al. 2016; Devlin et al. 2019 (the uncased tokenizer).
#ifndef MODEL_WORDPIECE_H
#define MODEL_WORDPIECE_H

#include "base/span.h"
#include "base/status.h"

#define WORDPIECE_WORD_MAX 32      // pieces of one word; what lies behind them is dropped
#define WORDPIECE_PART_MAX 100     // code points of a part; a longer one is unknown as a whole
#define WORDPIECE_PIECES_MAX 65536 // pieces of a vocabulary
#define WORDPIECE_BYTES_MAX 64     // bytes of a piece

// Immutable once open; shared by threads.
typedef struct wordpiece {
    slice text;          // borrowed: all pieces, a line break between two
    uint32_t count;      // pieces; a piece's id is its place in text
    uint32_t longest;    // bytes of the longest piece
    uint32_t table_size; // a power of two
    uint32_t *starts;    // owned: [count + 1] where each piece begins in text
    uint32_t *table;     // owned: [table_size] id + 1, 0 is free
    uint32_t unknown;    // id of "[UNK]"
    uint32_t begin;      // id of "[CLS]", which opens a window
    uint32_t end;        // id of "[SEP]", which closes it
} wordpiece;

// Opens the vocabulary in the bytes of the section "pieces.text", which must outlive it. Among
// equal pieces the first counts; an empty one is never found. A vocabulary that is too large or
// lacks one of the three pieces above is DATELINE_CORRUPT. *out needs closing after DATELINE_OK.
dateline_status wordpiece_open(wordpiece *out, slice text, dateline_error *error);
void wordpiece_close(wordpiece *vocabulary); // zeroed is fine

// Spells one word (any bytes: malformed ones are dropped, blanks part). Returns how many ids
// were written: at least one, since a word of which nothing is left is one unknown piece.
uint32_t wordpiece_spell(const wordpiece *vocabulary, slice word, uint32_t ids[WORDPIECE_WORD_MAX]);

#endif

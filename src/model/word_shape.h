// What a linear model sees of a word: hashes of its form, its ends and its shape. Every model of
// the house looks at words through this one window, in training as in reading.
#ifndef MODEL_WORD_SHAPE_H
#define MODEL_WORD_SHAPE_H

#include <stdint.h>

#include "base/span.h"

#define WORD_PREFIXES 3
#define WORD_SUFFIXES 4

enum {
    WORD_HAS_CAPITAL = 1, // begins with a capital letter
    WORD_HAS_DIGIT = 2,
    WORD_HAS_HYPHEN = 4,
    WORD_IS_CAPITALS = 8, // two letters or more, all capitals
    WORD_HAS_STOP = 16,   // a full stop in it
};

// Digits count as 0 throughout. Prefixes and suffixes are of the lower form, in bytes; one longer
// than the word is the whole word.
typedef struct word_shape {
    uint64_t form; // case kept
    uint64_t lower;
    uint64_t shape;                 // X, x, d and other bytes, runs cut at two
    uint64_t prefix[WORD_PREFIXES]; // of 1, 2, 3 bytes
    uint64_t suffix[WORD_SUFFIXES]; // of 1, 2, 3, 4 bytes
    uint8_t flags;
} word_shape;

// lower: the lower-cased form.
void word_shape_of(word_shape *out, slice form, slice lower);
// The same, blind to case: as if the form were its lower form. For sentences in capitals.
void word_shape_of_lower(word_shape *out, slice lower);

// 64-bit FNV-1a; part of the model format.
uint64_t word_hash(slice bytes);

#endif

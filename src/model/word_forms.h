// What a neural reader sees of a word besides its pieces: its case, and rows of embedding tables
// chosen by hashes of its ends, its shape and its lower form. Word pieces are blind to case, and
// an encoder of convolutions has no pieces at all.
//
// Unlike model/word_shape.h everything here counts code points, so that "É" is one letter.
//   letter      utf8_is_letter, but no combining mark
//   capital     a letter with another lower case (utf8_is_upper)
//   digit       0..9, raised and lowered ones (km²) and those of Arabic and Devanagari
//   lower form  each code point in lower case, digits as 0; İ is i and a dot above (U+0307)
//   shape       X a capital, x another letter, d a digit, else the code point; of a run of equal
//               symbols two are kept
// Malformed bytes count as U+FFFD each. Hashes are 64-bit FNV-1a of UTF-8 (word_hash). All this is
// part of the model format; train/reader/pieces.py sees words in the same way.
#ifndef MODEL_WORD_FORMS_H
#define MODEL_WORD_FORMS_H

#include "base/span.h"

// By the letters of the word.
typedef enum word_case {
    CASE_SMALL,          // none is a capital
    CASE_FIRST,          // the first one only, others follow
    CASE_CAPITALS,       // all of two or more
    CASE_MIXED,          // some other way
    CASE_DIGIT,          // the word holds a digit, whatever its letters are
    CASE_NONE,           // it has no letters
    CASE_SINGLE_CAPITAL, // its one letter is a capital
    WORD_CASES,
} word_case;

typedef enum word_form {
    FORM_SUFFIX_3, // the last 3 code points of the lower form; a shorter word is taken whole
    FORM_PREFIX_3, // the first 3
    FORM_SHAPE,
    FORM_LOWER,
    FORM_SUFFIX_2,
    WORD_FORMS,
} word_form;

typedef struct word_forms {
    uint64_t hash[WORD_FORMS];
    word_case letters;
} word_forms;

// form: as it stands in the text, case kept.
void word_forms_read(word_forms *out, slice form);

// The row of a table of `rows` (at least one) embeddings of that form.
static inline uint32_t word_forms_row(const word_forms *forms, word_form form, uint32_t rows)
{
    return (uint32_t)(forms->hash[form] % rows);
}

#endif

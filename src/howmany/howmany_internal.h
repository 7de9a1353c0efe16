// What the files of this room share: the word lists, and the steps from words to amounts.
//
// number.c reads figures and number words, bound.c opens and closes their ranges, unit.c finds what
// is counted, kind.c tells tolls from dates, ages and measures, amount.c runs them over an article.
#ifndef HOWMANY_HOWMANY_INTERNAL_H
#define HOWMANY_HOWMANY_INTERNAL_H

#include "howmany/howmany.h"

struct howmany_reader {
    lexicon_table number;     // word, value, role
    lexicon_table vague;      // words, low, high
    lexicon_table bound;      // words, side, effect
    lexicon_table particle;   // verb, particle
    lexicon_table unit;       // word, kind
    lexicon_table label;      // word, kind
    lexicon_table suffix;     // suffix, effect
    lexicon_table join;       // word, kind
    lexicon_table subset;     // words, side
    lexicon_table others;     // word, effect
    lexicon_table revision;   // lemma, preposition
    lexicon_table implied;    // word, count, as
    lexicon_table collective; // word
    lexicon_table fixed;      // figure
    lexicon_table clause;     // word
    lexicon_table person;     // word
    lexicon_table age;        // word, in a year
};

// What every step reads.
typedef struct howmany_scene {
    const howmany_reader *reader;
    const syntax_layer *syntax;
    const text_document *document;
} howmany_scene;

// A number as written, before the words around it are weighed.
typedef struct howmany_number {
    uint32_t first, end; // tokens
    howmany_range range;
    howmany_kind kind;   // COUNT, or what the glued suffix says: ordinal, percent, age, measure
    bool is_figure;      // digits without thousands separator or scale: may be a year
    bool is_approximate; // "160-odd"
    bool is_vague;       // from the table of vague words
    bool is_none;        // "no", "nobody"
    bool is_decade;      // "30s": of a life or of a century
    bool is_glued_range; // "10-15" in figures without blanks: may be a telephone number
} howmany_number;

// One end of a sentence's tokens, past which no phrase reads.
uint32_t howmany_sentence_end(const howmany_scene *scene, uint32_t token);
uint32_t howmany_sentence_start(const howmany_scene *scene, uint32_t token);

// Reads the number that begins at `first`; false when none does.
bool howmany_read_number(howmany_number *out, const howmany_scene *scene, uint32_t first);

// The cell of a one-word key, SLICE_NONE when it is not there.
slice howmany_cell(const lexicon_table *table, slice key, uint32_t column);

// Words before a number, in order of reading.
typedef struct howmany_bounds {
    uint32_t first, end; // tokens of the bound words; first of those that change the value
    slice effects[3];
    uint32_t count;
} howmany_bounds;

void howmany_read_bounds(howmany_bounds *out, const howmany_scene *scene, uint32_t first);
// Applies one effect; flags of `amount` that the effect sets are set too.
void howmany_apply_bound(howmany_amount *amount, slice effect);
// Bound words that follow at amount->end: "or more". Moves amount->end behind them.
void howmany_apply_after(howmany_amount *amount, const howmany_scene *scene);

// Head token of what an amount counts, TOKEN_NONE.
uint32_t howmany_find_unit(const howmany_scene *scene, const howmany_amount *amount);

// Tells what the number is from the words around it and the amount before (NULL for none). False:
// it is no amount at all (a date, a clock time, a telephone number).
bool howmany_find_kind(howmany_amount *amount, const howmany_scene *scene,
                       const howmany_number *number, const howmany_amount *previous);

#endif

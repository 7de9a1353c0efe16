// How many: a count in the news is a range. "nine" is 9..9, "at least nine" 9.., "dozens" 24..99.
// Keeping both ends lets two reports agree although their figures differ.
//
// After: low/best/high of the UCDP GED codebook.
#ifndef HOWMANY_HOWMANY_H
#define HOWMANY_HOWMANY_H

#include "syntax/syntax.h"

#define HOWMANY_UNBOUNDED UINT32_MAX
#define AMOUNT_NONE UINT32_MAX

typedef struct howmany_range {
    uint32_t low;  // smallest count the words allow
    uint32_t high; // largest; HOWMANY_UNBOUNDED when they set no limit
} howmany_range;

typedef enum howmany_kind {
    HOWMANY_COUNT,
    HOWMANY_ORDINAL,
    HOWMANY_PERCENT,
    HOWMANY_MONEY,
    HOWMANY_MEASURE,
    HOWMANY_AGE
} howmany_kind;

typedef struct howmany_amount {
    span at;             // shortest phrase: "at least nine"
    uint32_t first, end; // tokens
    howmany_kind kind;
    howmany_range range;
    uint32_t unit;       // head token of what is counted ("people" of "nine people"); TOKEN_NONE
    bool is_others;      // "15 others", "another 15": adds to a number before it
    bool is_subset;      // "including three children", "three of them"
    bool is_approximate; // about, some, around, nearly
    bool is_increment;   // "two more", "rose by two"
    bool is_revision;    // "rises to", "now stands at"
    bool is_implicit;    // an article or bare noun: "a man was killed"; made by howmany_implicit
} howmany_amount;

typedef struct howmany_layer {
    howmany_amount *amounts; // in text order
    uint32_t count, capacity;
    uint32_t *amount_of_unit; // [token] the amount whose unit is this token, or AMOUNT_NONE
} howmany_layer;

typedef struct howmany_reader howmany_reader;
dateline_status howmany_reader_open(howmany_reader **out, const lexicon *lexicon,
                                    dateline_error *error);
void howmany_reader_close(howmany_reader *reader);

dateline_status howmany_read(howmany_layer *out, const howmany_reader *reader, arena *arena,
                             const syntax_layer *syntax, dateline_error *error);

// The count a nominal states: its amount, or what its words imply: "a man" 1, "no one" 0, "the
// couple" 2, plural with no number: not known (false). Coordinated nominals are the caller's to
// add.
bool howmany_of_nominal(howmany_range *out, bool *is_approximate, const howmany_layer *howmany,
                        const howmany_reader *reader, const syntax_layer *syntax, uint32_t nominal);
// Is it a word of ages: "years", "month-old", "old"? *in_year: how many of the unit make a year, 1
// of "old". Folded to small letters.
bool howmany_is_age_word(uint32_t *in_year, const howmany_reader *reader, slice word);

// Claim form: "9", "9..", "..37", "24..99".
slice howmany_range_text(arena *arena, howmany_range range);
bool howmany_agree(howmany_range a, howmany_range b);        // can both hold?
howmany_range howmany_sum(howmany_range a, howmany_range b); // saturating

#endif

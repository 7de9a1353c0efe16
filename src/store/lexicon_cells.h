// What may stand in a table's cells. The head of a .lex file says it, a line for each column, so
// that a slip of the pen is told when the lexicon is compiled, by file, line and word, and not
// passed over by the room that meets a word it does not know:
//
//     # cell how: agrees | opposes
//     # cell weight: -500..500
//
// Behind the column's name stand alternatives; a second line of a column goes on with them:
//     agrees           this word, or these words
//     -20..100         a whole number from one to the other; -1.0..1.0: with a fraction, too
//     like AA.00       letters and digits of that shape: A a capital, a a small letter, 0 a digit
//     key of who/roles a first cell of that table, as written or in small letters
//     any word         a word or several: letters, hyphens, apostrophes and stops
//     any text         nothing is refused
//     no text          the cell may be empty, or missing
// "several" before the first: words with a blank between them, each of which is one of these.
//
// A column without such a line is not checked. A row that says what the columns are called (its
// first cell and one more at least) must say so of each.
#ifndef STORE_LEXICON_CELLS_H
#define STORE_LEXICON_CELLS_H

#include "base/arena.h"
#include "store/lexicon.h"

// Where "key of" looks: all tables of the lexicon.
typedef struct lexicon_tables {
    bool (*find)(const void *owner, slice name, lexicon_table *out);
    const void *owner; // borrowed
} lexicon_tables;

// name: "article/answer". DATELINE_BAD_INPUT with "article/answer.lex:12: ..." for the first cell
// in the order of the rows that is none of its column's, or a line that says nothing that can be
// asked. The arena holds what the lines say, as long as the caller likes.
dateline_status lexicon_check_cells(const lexicon_table *table, const char *name,
                                    lexicon_tables tables, arena *arena, dateline_error *error);

#endif

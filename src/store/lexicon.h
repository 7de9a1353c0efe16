// Words and rules that people read and correct in lexicon/, compiled into one container.
//
// lexicon/<room>/<name>.lex becomes table "<room>/<name>": tab-separated rows, sorted by the first
// cell, looked up by it. Lines that begin with '#' and blank lines are comments. The comment line
// "# columns: a, b, c" names the columns and is required; every row has at least the first cell and
// at most that many (missing ones are empty); "# cell b: yes | no" what may stand in them
// (lexicon_cells.h). lexicon/<room>/<name>.rule is kept as text: its room
// compiles it once at start.
#ifndef STORE_LEXICON_H
#define STORE_LEXICON_H

#include "base/arena.h"
#include "base/span.h"
#include "base/status.h"
#include "store/container.h"
#include "store/fired.h"

typedef struct lexicon lexicon;

#define LEXICON_BEGINNINGS 512u

// Borrowed from the lexicon; copy freely.
typedef struct lexicon_table {
    const char *strings;   // the file's text: pool that cells point into
    const uint32_t *cells; // [row][column] pairs {offset, length}
    const uint32_t *slots; // [slot_count] pairs {first row, rows}, lexicon_layout.h
    uint32_t slot_count;
    uint32_t string_bytes;
    uint32_t rows;
    uint32_t columns;
    uint32_t longest_key; // words (separated by blanks) in the longest first cell
    uint64_t beginnings[LEXICON_BEGINNINGS / 64]; // see lexicon_may_begin
} lexicon_table;

dateline_status lexicon_open(lexicon **out, const char *path, dateline_error *error);
dateline_status lexicon_open_memory(lexicon **out, const void *bytes, size_t length,
                                    dateline_error *error); // bytes outlive the lexicon
void lexicon_close(lexicon *lexicon);

// DATELINE_CORRUPT when there is no such table: the program and its lexicon belong together.
// columns: how many the caller relies on; fewer in the table is DATELINE_CORRUPT.
dateline_status lexicon_find_table(lexicon_table *out, const lexicon *lexicon, const char *name,
                                   uint32_t columns, dateline_error *error);
// The text of lexicon/<name>.rule.
dateline_status lexicon_find_rules(slice *out, const lexicon *lexicon, const char *name,
                                   dateline_error *error);

static inline slice lexicon_cell(const lexicon_table *table, uint32_t row, uint32_t column)
{
    const uint32_t *cell = table->cells + 2 * ((size_t)row * table->columns + column);
    return slice_of(table->strings + cell[0], cell[1]);
}
// For counting which rows the tests fire (store/fired.h), nothing otherwise. A room says which row
// of its key answered; where it never says so, a row that is found counts.
static inline void lexicon_note_answer(const lexicon_table *table, uint32_t row)
{
    fired_mark(lexicon_cell(table, row, 0), FIRED_ANSWERED);
}
static inline void lexicon_note_found(const lexicon_table *table, uint32_t first, uint32_t count)
{
    for (uint32_t row = first; row < first + count; row++)
        fired_mark(lexicon_cell(table, row, 0), FIRED_FOUND);
}
// May a key begin with this word? Most tables are small and most words of a text in none of them:
// of ten look-ups seven end here, at a bit for the word's first three bytes, without a hash and
// without a look at memory that nobody looked at before.
bool lexicon_may_begin(const lexicon_table *table, slice word);
// Looks key up in the first column, by its hash. Returns the first row with it and sets *count
// (rows with equal keys are neighbours); *count is 0 when there is none.
uint32_t lexicon_find(const lexicon_table *table, slice key, uint32_t *count);
// Is it there at all?
bool lexicon_has(const lexicon_table *table, slice key);

// Lays *out over a table as the compiler wrote it, which outlives it; false when it does not add
// up.
bool lexicon_read_table(lexicon_table *out, slice bytes);

// ---- compiling ----

// One table out of text that came while the program runs, in the arena, which outlives it. Errors
// name the line: "ours.lex:12: 5 cells, but 4 columns are named".
dateline_status lexicon_compile_table(lexicon_table *out, arena *arena, const char *name,
                                      slice text, dateline_error *error);
// The line of its text that a row of a table stands in, for messages.
uint32_t lexicon_line(const lexicon_table *table, uint32_t row);

// ---- by tools/compile_lexicon ----

// Reads every .lex and .rule below directory and writes the container. Errors name file, line and
// column: "howmany/quantifier.lex:12: 5 cells, but 4 columns are named"; "what/verbal.lex:20:
// "manners" is no is: blow | manner | person".
dateline_status lexicon_compile(const char *directory, const char *out_path, dateline_error *error);

#endif

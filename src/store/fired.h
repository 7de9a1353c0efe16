// Which rows of the lexicon answer while the tests run? A build with -DDATELINE_FIRED=ON notes it
// in files (test/fired), which tools/fired_rows.py reads; in every other build nothing of this is
// left. A row is known by the place of its first cell in the text of its table.
#ifndef STORE_FIRED_H
#define STORE_FIRED_H

#include "base/span.h"

typedef enum fired_way {
    FIRED_FOUND = 1,    // its key was looked up
    FIRED_ANSWERED = 2, // its room chose it among the rows of its key, or took what it says
} fired_way;

#ifdef DATELINE_FIRED
// The first cell of a row, for what keeps rows in a form of its own.
typedef struct fired_cell {
    slice cell;
} fired_cell;
static inline fired_cell fired_cell_of(slice cell)
{
    return (fired_cell){cell};
}
static inline slice fired_cell_text(fired_cell kept)
{
    return kept.cell;
}
// text: of the whole table, as it stands in lexicon/.
void fired_open(const char *name, const char *text, size_t length);
void fired_mark(slice first_cell, fired_way way);
#else
typedef struct fired_cell {
    uint8_t nothing; // no struct of C11 is empty
} fired_cell;
static inline fired_cell fired_cell_of(slice cell)
{
    (void)cell;
    return (fired_cell){0};
}
static inline slice fired_cell_text(fired_cell kept)
{
    (void)kept;
    return SLICE_NONE;
}
static inline void fired_open(const char *name, const char *text, size_t length)
{
    (void)name;
    (void)text;
    (void)length;
}
static inline void fired_mark(slice first_cell, fired_way way)
{
    (void)first_cell;
    (void)way;
}
#endif

#endif

// The terms of office of listed leaders (lexicon/who/leaders.lex): what one was on a day.
#ifndef WHO_OFFICES_H
#define WHO_OFFICES_H

#include "store/lexicon.h"
#include "who/roles.h"
#include "who/term.h"

typedef struct offices {
    lexicon_table table; // name, country, role, from, to; rows of one name are neighbours
    term *terms;         // [table.rows], owned
} offices;

// DATELINE_CORRUPT names the line whose term is none.
dateline_status offices_open(offices *out, const lexicon *lexicon, dateline_error *error);
void offices_close(offices *offices); // one that was never opened is fine when zeroed

typedef struct office {
    slice country, role; // SLICE_NONE: none on that day
} office;

// row: the first of the name. Within no term, who governed before is of the elite (ELI), who
// commanded or led a group keeps that role, and who comes to office later has none. An article
// without a day is read as of the open term, or else of the last one.
office offices_on(const offices *offices, const roles *roles, uint32_t row, int32_t day);

#endif

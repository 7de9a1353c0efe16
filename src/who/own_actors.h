// A user's own actors: local groups, aliases, officials with their terms, nouns for people. A file
// in the form of lexicon/who/actors.lex with two columns more, read once at start (doc/actors.md).
//
// Whoever writes one is no programmer: every fault is named with its line.
#ifndef WHO_OWN_ACTORS_H
#define WHO_OWN_ACTORS_H

#include "store/lexicon.h"
#include "who/term.h"

typedef enum own_column {
    OWN_PHRASE,
    OWN_NAME, // the ledger's form; empty: the phrase
    OWN_COUNTRY,
    OWN_ROLE,
    OWN_KIND, // group | organization | government | person | noun
    OWN_WRITTEN,
    OWN_FROM, // first and last day of a term
    OWN_TO,
    OWN_COLUMNS,
} own_column;

#define OWN_ROW_NONE UINT32_MAX

typedef struct own_actor {
    slice cells[OWN_COLUMNS];
    term term;
    uint32_t next; // the next row of the same phrase, OWN_ROW_NONE
} own_actor;

// Immutable once opened.
typedef struct own_actors {
    arena *arena;    // owned: the text, its table and the rows
    own_actor *rows; // by phrase; those of one phrase in the order of the file
    uint32_t count;
} own_actors;

// DATELINE_BAD_INPUT with a message "ours.lex:12: ..." when it says what we cannot use,
// DATELINE_LIMIT past 16 MB.
dateline_status own_actors_open(own_actors **out, const char *path, const lexicon *lexicon,
                                dateline_error *error);
// The same from memory; name stands in messages.
dateline_status own_actors_read(own_actors **out, const char *name, slice text,
                                const lexicon *lexicon, dateline_error *error);
void own_actors_close(own_actors *own); // NULL is fine

// The row of the phrase that `row` is the first of whose term holds the day; without a day, the one
// whose term is open. OWN_ROW_NONE when there is none.
uint32_t own_actors_in_term(const own_actors *own, uint32_t row, int32_t day);
// Are all terms of that phrase over on that day?
bool own_actors_is_past(const own_actors *own, uint32_t row, int32_t day);

#endif

// The words of time: every word that a rule or a word list names gets a small number, a symbol, so
// that text is looked up once and rules compare numbers.
//
// Phrases of several words ("a couple of") belong to classes as single words do.
#ifndef WHEN_WORDS_H
#define WHEN_WORDS_H

#include "store/lexicon.h"

#define SYMBOL_NONE 0   // not a word of time
#define CLASS_NONE 0xff // no such class
#define PHRASE_LIMIT 7  // symbols in a phrase

typedef enum word_needs { NEEDS_NOTHING, NEEDS_UPPER, NEEDS_INNER, NEEDS_LOWER } word_needs;

// One phrase in one class.
typedef struct words_entry {
    uint16_t symbols[PHRASE_LIMIT];
    uint8_t length;
    uint8_t class_id;
    uint8_t needs; // word_needs
    int32_t value;
    uint32_t order; // in which it was added: ties fall to the first
    fired_cell cell;
} words_entry;

typedef struct words words;

words *words_new(void); // NULL without memory
void words_free(words *words);

// Interns a lower-case word; SYMBOL_NONE without memory or past 65,535 symbols.
uint16_t words_intern(words *words, slice lower);
// The symbol of a word in any case, SYMBOL_NONE when no rule knows it.
uint16_t words_find(const words *words, slice form);
uint32_t words_symbol_count(const words *words); // symbols are below this

// The class of that name, CLASS_NONE when there is none.
uint8_t words_class(const words *words, slice name);

// Adds a phrase to a class, which is made when it is new. The value is a number or a name that
// frame_value_named knows.
dateline_status words_add(words *words, slice phrase, slice class_name, int32_t value,
                          word_needs needs, dateline_error *error);
// Adds the rows of a table with columns word, class, value, needs.
dateline_status words_add_table(words *words, const lexicon_table *table, dateline_error *error);
// Did taking something up find no memory? That is no fault of the lexicon then.
bool words_ran_out(const words *words);
// Sorts the phrases; to be called once, when all are added.
void words_finish(words *words);
// Is the whole text a phrase of that class?
bool words_is_phrase(const words *words, slice text, uint8_t class_id);
// Phrases that begin with this symbol, longest first.
const words_entry *words_entries(const words *words, uint16_t symbol, uint32_t *count);
// All phrases.
const words_entry *words_all(const words *words, uint32_t *count);

#endif

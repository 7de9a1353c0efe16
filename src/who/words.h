// The article's words as the lists of this room know them, found once for names, mentions and
// chains alike.
#ifndef WHO_WORDS_H
#define WHO_WORDS_H

#include "syntax/syntax.h"
#include "who/gazetteer.h"

// A country or listed actor by name, the longest that begins there; matches do not overlap.
typedef struct who_match {
    uint32_t first, end; // tokens
    gazetteer_list list; // GAZETTEER_COUNTRY or GAZETTEER_ACTOR
    const gazetteer_entry *entry;
    bool is_half; // "the North", where the article names the other half
} who_match;

// Where a word stands in the name of a town, the longest listed one.
typedef enum who_city { CITY_NONE, CITY_BEGIN, CITY_INSIDE } who_city;

typedef struct who_word {
    slice folded;                 // as the lists write it
    const gazetteer_entry *entry; // of the word alone, or NULL
    uint8_t city;                 // who_city
    uint32_t match;               // index into matches, MATCH_NONE
    bool is_caseless;             // its sentence is all capitals, or the article has none
} who_word;

#define MATCH_NONE UINT32_MAX

typedef struct who_words {
    const text_document *document;
    who_word *words; // [token_count]
    who_match *matches;
    uint32_t match_count, match_capacity;
} who_words;

// DATELINE_NO_MEMORY when the arena is at its end.
dateline_status who_words_read(who_words *out, const gazetteer *gazetteer, arena *arena,
                               const text_document *document, dateline_error *error);

// The entry of the longest listed phrase of at most three words that ends with token `last`, not
// before `first`, in the given list; the last word is taken
// as it stands, by its lemma and, where tags have failed, less a plural's ending. NULL when there
// is none. *start is its first token.
const gazetteer_entry *who_phrase_ending(const who_words *words, const gazetteer *gazetteer,
                                         gazetteer_list list, uint32_t first, uint32_t last,
                                         slice lemma, uint32_t *start);

#endif

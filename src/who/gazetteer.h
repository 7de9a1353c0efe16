// The word lists of this room as one table: a phrase is looked up once and tells every list it
// stands in. Built when the reader is opened, immutable afterwards.
//
// Keys are compared in a plain form: folded (lower case, no diacritics), and with blanks only
// between two letters or digits, so that "al-Qaida", "Al - Qaida" and "AL-QAIDA" are one key
// however the text was split into words.
#ifndef WHO_GAZETTEER_H
#define WHO_GAZETTEER_H

#include "who/offices.h"
#include "who/own_actors.h"
#include "who/roles.h"

#define GAZETTEER_KEY_MAX 128 // bytes of the longest phrase that can be found
#define GAZETTEER_ROW_NONE UINT32_MAX

typedef enum gazetteer_list {
    GAZETTEER_COUNTRY,    // phrase, code, form, name, written
    GAZETTEER_ACTOR,      // phrase, name, country, role, kind, written
    GAZETTEER_AGENT,      // noun, role, kind, number, gender
    GAZETTEER_HEAD,       // noun, kind, role
    GAZETTEER_TITLE,      // phrase, role, gender
    GAZETTEER_FIRST_NAME, // name, gender
    GAZETTEER_PRONOUN,    // form, person, number, gender, use
    GAZETTEER_MODIFIER,   // word, role
    GAZETTEER_VERB,       // verb, side, strikes
    GAZETTEER_CONTEXT,    // word, tells
    GAZETTEER_PARTICLE,   // word
    GAZETTEER_CITY,       // name
    GAZETTEER_LEADER,     // name, country, role, from, to
    GAZETTEER_DETERMINER, // word, tells
    GAZETTEER_TAKING,     // verb
    GAZETTEER_LAND,       // ending of an adjective, letters of it that the land's name lacks
    GAZETTEER_LISTS,
} gazetteer_list;

typedef struct gazetteer_entry {
    slice key;                     // plain form, owned by the gazetteer
    uint32_t row[GAZETTEER_LISTS]; // first row of that key in each list, or GAZETTEER_ROW_NONE;
                                   // rows past the list's are the user's
} gazetteer_entry;

typedef struct gazetteer gazetteer;

// own: a user's actors, who go before those of our lists, and outlive the gazetteer; NULL: none.
dateline_status gazetteer_open(gazetteer **out, const lexicon *lexicon, const own_actors *own,
                               dateline_error *error);
void gazetteer_close(gazetteer *gazetteer); // NULL is fine

// key: in plain form. NULL when no list has it.
const gazetteer_entry *gazetteer_find(const gazetteer *gazetteer, slice key);
// Bytes of the longest key that begins with the word that `text` begins with; 0: no key does.
uint32_t gazetteer_longest(const gazetteer *gazetteer, slice text);
// A cell of an entry's first row in a list; empty when it is not in that list. entry may be NULL.
slice gazetteer_cell(const gazetteer *gazetteer, const gazetteer_entry *entry, gazetteer_list list,
                     uint32_t column);

static inline bool gazetteer_has(const gazetteer_entry *entry, gazetteer_list list)
{
    return entry != NULL && entry->row[list] != GAZETTEER_ROW_NONE;
}

// Did the user list this actor?
bool gazetteer_is_own(const gazetteer *gazetteer, const gazetteer_entry *entry);

// A listed actor as seen from a day. An actor of the user's is out of office outside its terms: it
// has no role then, and a person whose term is over is ELI.
typedef struct gazetteer_actor {
    slice name, country, role, kind;
} gazetteer_actor;

gazetteer_actor gazetteer_actor_on(const gazetteer *gazetteer, const gazetteer_entry *entry,
                                   int32_t day);

// What a listed leader was on a day; empty for an entry that names none, and for NULL.
office gazetteer_leader_on(const gazetteer *gazetteer, const gazetteer_entry *entry, int32_t day);

// Does that hold of all who play the role?
bool gazetteer_role_is(const gazetteer *gazetteer, slice role, role_trait trait);

// Canonical name of a country by its code ("TUR"), SLICE_NONE when unknown.
slice gazetteer_country_name(const gazetteer *gazetteer, slice code);

// The plain form of a phrase; 0 when it is too long to be ever found.
size_t gazetteer_plain_key(char out[GAZETTEER_KEY_MAX], slice phrase);
// Appends folded text to a plain key of *length bytes; false when it would pass GAZETTEER_KEY_MAX.
bool gazetteer_add_to_key(char key[GAZETTEER_KEY_MAX], size_t *length, slice folded);

#endif

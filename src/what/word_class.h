// What kind of thing a noun names, for the conditions of triggers and the choice of roles: a bomb
// is no attacker, a film is not shot with a gun. Classes are named in lexicon/what/class.lex.
#ifndef WHAT_WORD_CLASS_H
#define WHAT_WORD_CLASS_H

#include "store/lexicon.h"
#include "what/what.h"

// One bit a class, in two machine words: they are joined and compared like a number of one. Eight
// bytes are aligned enough for either.
__extension__ typedef unsigned __int128 word_classes __attribute__((aligned(8)));

#define WORD_CLASS_LIMIT 128

typedef struct word_class_table {
    lexicon_table table;
    word_classes *mask; // [row]
    slice names[WORD_CLASS_LIMIT];
    uint32_t count;
    // Classes that the code itself asks for.
    word_classes human, weapon, event, generic, facility, place, occasion, perpetrator, eventive,
        pronoun, instrumental, reflexive, own, victim, cause, single, care, captives, abstract,
        statement, data, number, epithet, group, occupant, boundary, preparing, getting, tally,
        vehicle, struck, arming, motive, capacity, engagement, natural, ailment, particle, animal,
        insurgent, prisoners, authority, official, troops, land, span, kin, munition, orbital,
        judging, answering, responder, populace, fuel, explosive, limb, flank, called, margin;
} word_class_table;

dateline_status word_class_open(word_class_table *out, const lexicon *lexicon,
                                dateline_error *error);
void word_class_close(word_class_table *table);
// The bit of a class, made when it is new; 0 when there are too many.
word_classes word_class_named(word_class_table *table, slice name);
// Classes the lexicon gives a lemma (lower case).
word_classes word_class_of(const word_class_table *table, slice lemma);

#endif

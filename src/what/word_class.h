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

// Classes that the code itself asks for, by their names in the list; each is a member of the table.
#define WORD_CLASSES_ASKED(ASK)                                                                    \
    ASK(human), ASK(weapon), ASK(event), ASK(generic), ASK(populace), ASK(facility), ASK(place),   \
        ASK(occasion), ASK(perpetrator), ASK(eventive), ASK(pronoun), ASK(instrumental),           \
        ASK(reflexive), ASK(own), ASK(victim), ASK(epithet), ASK(occupant), ASK(group),            \
        ASK(preparing), ASK(getting), ASK(tally), ASK(boundary), ASK(number), ASK(captives),       \
        ASK(prisoners), ASK(vehicle), ASK(animal), ASK(insurgent), ASK(abstract), ASK(care),       \
        ASK(single), ASK(cause), ASK(statement), ASK(data), ASK(arming), ASK(motive),              \
        ASK(capacity), ASK(engagement), ASK(struck), ASK(natural), ASK(ailment), ASK(particle),    \
        ASK(authority), ASK(official), ASK(troops), ASK(land), ASK(span), ASK(kin), ASK(munition), \
        ASK(judging), ASK(answering), ASK(responder), ASK(called), ASK(orbital), ASK(fuel),        \
        ASK(explosive), ASK(limb), ASK(flank), ASK(margin)

typedef struct word_class_table {
    lexicon_table table;
    word_classes *mask; // [row]
    slice names[WORD_CLASS_LIMIT];
    uint32_t count;
#define WORD_CLASS_MEMBER(name) name
    word_classes WORD_CLASSES_ASKED(WORD_CLASS_MEMBER);
#undef WORD_CLASS_MEMBER
} word_class_table;

dateline_status word_class_open(word_class_table *out, const lexicon *lexicon,
                                dateline_error *error);
void word_class_close(word_class_table *table);
// The bit of a class, made when it is new; 0 when there are too many.
word_classes word_class_named(word_class_table *table, slice name);
// Classes the lexicon gives a lemma (lower case).
word_classes word_class_of(const word_class_table *table, slice lemma);

#endif

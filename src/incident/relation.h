// How two claims on one slot stand to each other: what disputes.c makes disputes of.
#ifndef INCIDENT_RELATION_H
#define INCIDENT_RELATION_H

#include "incident/incident.h"

typedef enum incident_relation {
    RELATION_AGREES,
    RELATION_REFINES,
    RELATION_REVISES,
    RELATION_CONTRADICTS
} incident_relation;

// A claim among those of its slot that are compared.
typedef struct incident_position {
    const incident_claim *claim;
    uint32_t index; // of the claim
    slice value;    // folded
    bool is_denial; // of what it tells; "nobody was hurt" is none
} incident_position;

typedef struct incident_positions {
    incident_position *items;
    uint32_t count;
} incident_positions;

bool incident_is_denial(const incident_claim *claim);
incident_relation incident_relate(const incident_positions *all, const incident_position *one,
                                  const incident_position *other);
// Of values that exclude each other: a revision when the same holder or another day says the
// second.
incident_relation incident_exclude(const incident_claim *one, const incident_claim *other);

// ---- phrase.c: values that are phrases ----

// "Three government jets" and "the jets" are about one kind of thing: their last words before an
// "of", "in" or the like are the same.
bool incident_same_head(slice one, slice other);
// Stand all words of the one in the other? "Dalby market" holds "Dalby". Articles are no words.
bool incident_holds_words(slice whole, slice part);
// "Laurent Kabila", "FAZ", "Norland": every word of a name has a capital; "armed men" is none.
bool incident_is_name(slice value);

#endif

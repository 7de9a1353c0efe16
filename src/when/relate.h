// How a time bounds what it dates: the signal before it, the range it belongs to, the event it is
// counted from.
#ifndef WHEN_RELATE_H
#define WHEN_RELATE_H

#include "when/found.h"

// Fills relation, event_bounds and anchors of all times.
void relate_all(when_layer *layer, const when_reader *reader, const syntax_layer *syntax,
                int32_t day);
// Reads the lexicon's relation name; false when there is no such relation.
bool relation_named(slice name, when_relation *relation);

#endif

// Which act a result belongs to: "killing 15" of "attacked", "12 died in the blast".
#ifndef WHAT_PARENT_H
#define WHAT_PARENT_H

#include "what/context.h"

// The event that the one at index is a result or part of, EVENT_NONE.
uint32_t parent_of(const what_context *context, uint32_t index);
// Adds parents to all events; never a cycle.
void parent_find_all(what_context *context);

#endif

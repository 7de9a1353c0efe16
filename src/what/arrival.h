// Where those who do something went to do it: "entered the village and killed nine".
#ifndef WHAT_ARRIVAL_H
#define WHAT_ARRIVAL_H

#include "what/context.h"

// Adds to a violent act without a place the one that its doers entered or reached in the verb
// before, whose subject it shares.
void arrival_fill(what_context *context, uint32_t index);

#endif

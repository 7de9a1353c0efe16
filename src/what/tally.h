// "Two more were killed, bringing the total to 27", "put the figure at nine": a tally whose noun
// does not say what it counts. What the clause beside it tells of is what it counts.
#ifndef WHAT_TALLY_H
#define WHAT_TALLY_H

#include "what/context.h"

// Adds the figures of such tallies to the events whose people they count. After all roles.
void tally_fill(what_context *context);

#endif

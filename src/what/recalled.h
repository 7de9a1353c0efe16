// The day of a deed that a court or a warrant recalls: "charged with the murder of 23 nuns at a
// convent in 1996" (trees hang it on the charge), or that the clause about the deed tells:
// "arrested on Monday over a shooting that killed two last month".
#ifndef WHAT_RECALLED_H
#define WHAT_RECALLED_H

#include "what/context.h"

// The time inside the relative clause of the deed at `index`, else the one behind it, told of by a
// verb of judging, when it names its year; TIME_NONE.
uint32_t recalled_time(const what_context *context, uint32_t index);
// Is the time of a verb of judging that of the deed it judges?
bool recalled_is_of_deed(const what_context *context, uint32_t index, uint32_t time);

#endif

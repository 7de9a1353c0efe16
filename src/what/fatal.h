// Who was shot and died of it is one of the dead, not one of the hurt.
#ifndef WHAT_FATAL_H
#define WHAT_FATAL_H

#include "what/context.h"

// Drops the hurt of plain acts ("shot", "stabbed") whom the article counts among the killed.
void fatal_drop_injured(what_context *context);

// "Three [hostages] were killed": is it told of the noun that they died?
bool fatal_befalls(const what_context *context, uint32_t noun);

#endif

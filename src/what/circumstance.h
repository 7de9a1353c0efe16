// When and where an event happened, and on what occasion, as far as its own clause says.
#ifndef WHAT_CIRCUMSTANCE_H
#define WHAT_CIRCUMSTANCE_H

#include "what/context.h"

void circumstance_find(what_context *context, uint32_t index);

#endif

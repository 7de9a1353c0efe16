// Whom an adjective tells of: who is "dead", "missing", "ready".
#ifndef WHAT_BEARER_H
#define WHAT_BEARER_H

#include "what/context.h"

// "Three people were left dead", "12 dead", "the slain general"; TOKEN_NONE.
uint32_t bearer_of(const what_context *context, uint32_t adjective);
// A dead end is nobody.
bool bearer_may_be_victim(const what_context *context, uint32_t bearer);
// "A deputy spoke of 130 dead": a figure right before the word counts people of its own.
bool bearer_is_figure(const what_context *context, uint32_t adjective);

#endif

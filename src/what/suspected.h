// Whom an article tells to have done it, or to be tried for it.
#ifndef WHAT_SUSPECTED_H
#define WHAT_SUSPECTED_H

#include "what/context.h"

// [entity] is it one person who shot somebody, was arrested, charged or wanted, or is called
// the suspect or the gunman anywhere in the text? Of the context's arena; NULL without memory.
// Asked before the network adds its parts: only what frames found counts.
bool *suspected_find(const what_context *context);

#endif

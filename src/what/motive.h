// What an act answers: "in retaliation for air strikes last week" tells of the strikes, not of the
// act.
#ifndef WHAT_MOTIVE_H
#define WHAT_MOTIVE_H

#include "what/context.h"

// Does the word at `token`, which the tree gives to the event, stand behind another act for which
// the event was done?
bool motive_has(const what_context *context, uint32_t index, uint32_t token);

#endif

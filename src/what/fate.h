// "12 dead and 30 injured", "two bodies and 30 wounded people": which word says how people fare.
#ifndef WHAT_FATE_H
#define WHAT_FATE_H

#include "what/context.h"

// Does a casualty word right behind the counted nominal speak for it: "12 dead and 30 injured"?
bool fate_is_claimed(const what_context *context, uint32_t index, uint32_t head);
// Does the nominal's own word say that those fare otherwise than the event `index` would have it?
bool fate_is_other(const what_context *context, uint32_t index, what_role_kind kind, uint32_t head);

#endif

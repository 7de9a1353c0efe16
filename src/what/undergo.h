// Who goes through what a noun tells of: wounds, a raid, captivity.
#ifndef WHAT_UNDERGO_H
#define WHAT_UNDERGO_H

#include "what/context.h"

// Fills the frame's slots of who undergoes the event at a noun; whether somebody was found.
bool undergo_fill(what_context *context, uint32_t index);
// "Died of his wounds": who had them is not among the hurt.
bool undergo_is_mortal(const what_context *context, uint32_t noun);

#endif

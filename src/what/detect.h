// Finds the triggers of a text: which words report an event, and of which type.
#ifndef WHAT_DETECT_H
#define WHAT_DETECT_H

#include "what/context.h"

// Fills the layer's events (trigger, type, mode, definiteness; no roles yet) and the context's
// arrays beside them.
dateline_status detect_events(what_context *context, dateline_error *error);

#endif

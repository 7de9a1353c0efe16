// CAMEO's code of an event, derived from its type and mode, here and there from its word. Older
// data and most tools of the field speak CAMEO; PLOVER, which the program speaks, is coarser in
// types and finer in modes.
#ifndef WHAT_CAMEO_H
#define WHAT_CAMEO_H

#include "what/context.h"

// Sets the code of every event that has one. The codes live as long as the lexicon.
void cameo_code_events(what_context *context);

#endif

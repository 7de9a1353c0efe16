// Where an event happened, by buildings and regions that no map names: "outside a school", "seized
// from a resort".
#ifndef WHAT_SCENE_H
#define WHAT_SCENE_H

#include "what/context.h"

// Adds the scenes among a token's own phrases to the event; TOKEN_NONE has none.
void scene_find(what_context *context, uint32_t index, uint32_t token);
// "A car bomb [outside a school] killed three".
void scene_find_of_weapons(what_context *context, uint32_t index);

#endif

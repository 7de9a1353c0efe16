// Where an event happened, by buildings and regions that no map names: "outside a school", "seized
// from a resort".
#ifndef WHAT_SCENE_H
#define WHAT_SCENE_H

#include "what/context.h"

// Adds the scenes among a token's own phrases to the event; TOKEN_NONE has none.
void scene_find(what_context *context, uint32_t index, uint32_t token);
// "A car bomb [outside a school] killed three".
void scene_find_of_weapons(what_context *context, uint32_t index);
// "A blast [outside a bank]", "in front of it": a scene that was not itself what was hit.
bool scene_is_beside(const what_context *context, uint32_t noun);

#endif

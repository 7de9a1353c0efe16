// Slots of a frame that are not filled, though a dependent stands where they look.
#ifndef WHAT_SLOT_H
#define WHAT_SLOT_H

#include "what/context.h"

// "A driver was shot [at a checkpoint]", "they shot a man [at his home]": he was hit, there.
bool slot_is_scene_of_shooting(const what_context *context, uint32_t index, const frame_slot *slot);
// "Blamed the crew for [the death]": of whom was told before, and counted there.
bool slot_counts_again(const what_context *context, uint32_t index, const frame_slot *slot);
// "The shooting was reported by a neighbor", "is investigated by deputies": what the verb lends its
// noun as an object was not done by whoever does the verb, unless the verb says so ("staged").
bool slot_is_of_others(const what_context *context, uint32_t index, const frame_slot *slot);

#endif

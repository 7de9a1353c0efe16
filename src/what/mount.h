// What those who do something came with: "gunmen on motorcycles", "stormed by men in two boats".
#ifndef WHAT_MOUNT_H
#define WHAT_MOUNT_H

#include "what/context.h"

// Adds the vehicle or animal that a doer of an assault is in or on to the event's weapons.
void mount_fill(what_context *context, uint32_t index, uint32_t actor);

// "Inmates armed with knives", "a man wielding an axe": what he has in hand, TOKEN_NONE.
uint32_t mount_arms(const what_context *context, uint32_t actor);

#endif

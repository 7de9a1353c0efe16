// "Eleven people were being held": captives or prisoners?
#ifndef WHAT_HOLDING_H
#define WHAT_HOLDING_H

#include "what/context.h"

// Those who are held by nobody in particular (frame "keep") are captives of the abduction or
// detainees of the arrest that the text tells of next to it; else detainees. Roles must be filled.
void holding_settle(what_context *context);

// "Three [hostages] are dead": the noun says who they are, not how they fare.
bool holding_names_subject(const what_context *context, uint32_t noun, uint32_t predicate);

#endif

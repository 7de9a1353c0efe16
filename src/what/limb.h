// Whose body it is that was hit: "the bullet grazed the boy's head".
#ifndef WHAT_LIMB_H
#define WHAT_LIMB_H

#include "what/context.h"

// The person whose limb the nominal names, however many words lie between ("the back of his left
// hand"); the nominal itself where it is no limb, or no person's; TOKEN_NONE for a limb that nobody
// is told to have ("a leg wound").
uint32_t limb_bearer(const what_context *context, uint32_t head);
// "A girl's leg": is it told of one person by what is hers, where the article is the leg's?
bool limb_is_of_one(const what_context *context, uint32_t owner);

#endif

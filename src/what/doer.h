// Doers who stand beside the deed: whoever travels for it, works in it, or owns what is used.
#ifndef WHAT_DOER_H
#define WHAT_DOER_H

#include "what/context.h"

// The subject as it stands, a passive's too; TOKEN_NONE.
uint32_t doer_on_surface(const what_context *context, uint32_t verb);
// "Flew to Lima for talks with Chile": who travels is who talks.
void doer_fill_traveller(what_context *context, uint32_t index);
// "Stormed a beach in a joint drill", "broke up a gang in a joint operation": who does what is done
// there works together.
void doer_fill_partners(what_context *context, uint32_t index);
// "Syrian troops were withdrawn", "American helicopters were given to Chad": whose the forces are
// acts with them, whose the gift is gives it.
void doer_fill_owner(what_context *context, uint32_t index);

#endif

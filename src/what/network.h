// What the trained network says of the parts in acts of violence, beside what the frames found.
#ifndef WHAT_NETWORK_H
#define WHAT_NETWORK_H

#include "what/context.h"

// Gives words that play a part, and have none by any frame, to the act they stand nearest to. Does
// nothing without a network.
void network_add_fillers(what_context *context);

#endif

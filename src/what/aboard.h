// Passengers and crew that an article counts are captives of the hijacking it tells of: "the plane,
// carrying 90 passengers and five crew, landed safely".
#ifndef WHAT_ABOARD_H
#define WHAT_ABOARD_H

#include "what/context.h"

// Adds those counted aboard to the nearest hijacking before them, else to the first.
void aboard_add_captives(what_context *context);

#endif

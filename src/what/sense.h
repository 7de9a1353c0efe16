// Mentions that mean something else than their word says go: "a landslide victory" is no landslide.
#ifndef WHAT_SENSE_H
#define WHAT_SENSE_H

#include "what/context.h"

// The last step of a reading: events that are doubted are taken out, the others keep their order.
void sense_drop_doubted(what_context *context);

#endif

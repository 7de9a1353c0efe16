// Particles that were taken for prepositions.
#ifndef WHAT_PARTICLE_H
#define WHAT_PARTICLE_H

#include "what/context.h"

// "Youths burned down [the school]", with the school taken for an oblique: TOKEN_NONE where none
// is.
uint32_t particle_object(const what_context *context, uint32_t verb);

#endif

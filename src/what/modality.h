// Did it happen? From tense, auxiliaries, negation, conditions and the words that govern the event.
#ifndef WHAT_MODALITY_H
#define WHAT_MODALITY_H

#include "what/context.h"

what_modality modality_of(const what_context *context, uint32_t index);

#endif

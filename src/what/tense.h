// What the form of a verb tells of whether it happened: its tense, its auxiliaries, what marks it.
#ifndef WHAT_TENSE_H
#define WHAT_TENSE_H

#include "what/context.h"

// By its form alone, whatever governs it. A headline tells in the present what happened.
what_modality tense_modality_of(const what_context *context, uint32_t verb, bool is_headline);
// Behind "if", "unless", "in case".
bool tense_is_conditional(const what_context *context, uint32_t clause);
// An infinitive of purpose: "gathered to protest".
bool tense_is_purpose(const what_context *context, uint32_t verb);

#endif

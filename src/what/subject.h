// Subjects that stand where a tree does not show them: lost by the parser, or told with "with".
#ifndef WHAT_SUBJECT_H
#define WHAT_SUBJECT_H

#include "what/context.h"

// Has the verb a tense of its own, or a passive's auxiliary?
bool subject_is_finite(const what_context *context, uint32_t verb);

// The subject that the parser lost: that of a participle taken for the main verb ("guards posted
// there killed one"), else a stray one; TOKEN_NONE.
uint32_t subject_lost(const what_context *context, uint32_t verb);

// The actor before a finite verb whose subject the parser lost; TOKEN_NONE when there is none.
uint32_t subject_stray(const what_context *context, uint32_t verb);

// "Five were hurt, [two] of whom later lost an eye": the part that stands right before the verb
// wherever the tree hangs it; TOKEN_NONE.
uint32_t subject_part(const what_context *context, uint32_t verb);

// "The town was tense, with two men being killed": whom the clause behind them tells of;
// TOKEN_NONE.
uint32_t subject_with(const what_context *context, uint32_t verb);

// "Met relatives of the men held hostage by rebels": whom a bare participle says to be held,
// whatever the tree takes for its subject; TOKEN_NONE.
uint32_t subject_held_captive(const what_context *context, uint32_t verb);
// "Held Lima responsible", "helped Lima fight": whom the verb is about, where the tree takes him
// for the subject of what it says of him; TOKEN_NONE.
uint32_t subject_of_state(const what_context *context, uint32_t verb);

#endif

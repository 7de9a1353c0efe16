// What a refusal is of: REJECT's mode, by the words of what is refused (lexicon/what/matter.lex).
#ifndef WHAT_MATTER_H
#define WHAT_MATTER_H

#include "what/context.h"

// Gives each REJECT that its trigger gave no mode the one of its object: "refused to release".
void matter_settle(what_context *context);

#endif

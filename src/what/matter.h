// What words are about: REJECT's and REQUEST's mode by what is refused or asked for
// (lexicon/what/matter.lex), THREATEN's by what is threatened (threat.lex).
#ifndef WHAT_MATTER_H
#define WHAT_MATTER_H

#include "what/context.h"

// Gives each REJECT, REQUEST and THREATEN whose trigger told no more than that the mode of its
// object: "refused to release", "called for a cease-fire", "threatened to shut the strait".
void matter_settle(what_context *context);

#endif

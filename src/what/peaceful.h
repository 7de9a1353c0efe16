// Deaths that nobody caused.
#ifndef WHAT_PEACEFUL_H
#define WHAT_PEACEFUL_H

#include "what/context.h"

// "Died of cancer", "dies at 80", "died aged 80", "died in her sleep", and of who is named "died at
// his home": the verb at `token` tells of no incident. Never where the clause names an act, too.
bool peaceful_is_death(const what_context *context, uint32_t token);

// "Holm, who bombed the dam, died aged 91": is the act told of the life of somebody who died so?
bool peaceful_is_life(const what_context *context, uint32_t act);

// "[Holm] died aged 91": did the subject die so?
bool peaceful_is_dead(const what_context *context, uint32_t token);

#endif

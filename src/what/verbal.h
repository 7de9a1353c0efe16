// Blows that are struck with words: "attacked his rival in a speech" is disapproval, no assault.
#ifndef WHAT_VERBAL_H
#define WHAT_VERBAL_H

#include "what/context.h"

// Needs roles, places and times; may make an ASSAULT an ACCUSE of mode "disapprove".
void verbal_mark_events(what_context *context);

#endif

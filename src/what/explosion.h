// "An explosion" may be a bomb's or a boiler's. The words themselves do not tell; the article does:
// where it tells of a bomb, the car that "blew up" was no accident, and where it tells of leaking
// gas, "the blast" was no attack.
#ifndef WHAT_EXPLOSION_H
#define WHAT_EXPLOSION_H

#include "what/context.h"

// When all events have their roles; sets types and modes.
void explosion_settle(what_context *context);

#endif

// How an act was done, by what it was done with or by whom that was sent: "attacked with drones" is
// a drone's attack, "deployed hundreds of police officers" no deployment of troops. Words and modes
// stand in lexicon/what/means.lex.
#ifndef WHAT_MEANS_H
#define WHAT_MEANS_H

#include "what/context.h"

// Gives ASSAULTs the mode of their weapon where their word tells none or only how people shoot and
// bomb, MOBILIZEs that of what they move, CONSULTs that of the line or gathering.
void means_settle(what_context *context);

#endif

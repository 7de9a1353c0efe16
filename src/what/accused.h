// Whom somebody holds responsible stands beside an act without being hit by it.
#ifndef WHAT_ACCUSED_H
#define WHAT_ACCUSED_H

#include "what/context.h"

// Takes targets and places of acts back that are whom the act is blamed on, and makes a cause that
// is named for the first time ("blamed the blast on a gas leak") no event of its own.
void accused_settle(what_context *context);

#endif

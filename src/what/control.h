// Who acts in a clause that has no subject, where the verb above it decides: whoever is asked, or
// accused, or held for it.
#ifndef WHAT_CONTROL_H
#define WHAT_CONTROL_H

#include "what/context.h"

// "Held for killing six", "accused of shelling": a participle that such a word marks is done by the
// object above it.
bool control_is_marked(const what_context *context, uint32_t verb);
// That object, TOKEN_NONE where nothing marks the participle or nobody stands there.
uint32_t control_object(const what_context *context, uint32_t verb);
// "Called on Chile to withdraw": who is asked, where a preposition marks him; TOKEN_NONE.
uint32_t control_asked(const what_context *context, uint32_t verb);

#endif

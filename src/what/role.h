// Fills the roles of an event from its frame.
#ifndef WHAT_ROLE_H
#define WHAT_ROLE_H

#include "what/context.h"

// Roles of the event at index: by frame, light verb, modifiers, and the noun it depends on ("the
// gunmen behind the attack").
void role_fill(what_context *context, uint32_t index);

// Adds one role over a nominal, without its conjuncts; NULL without memory, and for a doer of whom
// the text says that he is none ("by students, not by rebels").
what_role *role_add(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                    const char *rule);
// The same for a nominal and all its conjuncts. Counts go to count_add.
void role_add_all(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                  const char *rule);
bool role_has(const what_event *event, what_role_kind kind);
bool role_is_count(what_role_kind kind);

#endif

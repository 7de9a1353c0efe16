// One word fills one role, or a better one: a weapon is no agent, an idea no target, a hospital no
// victim.
#ifndef WHAT_FILLER_H
#define WHAT_FILLER_H

#include "what/context.h"

// head may be TOKEN_NONE or a relative pronoun; conjuncts are filled with it.
void fill(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
          const char *rule);
// Beside whom an event befell the whole that they are told to be among, when it is counted.
void fill_whole_around(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
                       const char *rule);
// Whose weapon or vehicle it is does it: "government warplanes", "jets of the air force".
void filler_add_owner(what_context *context, uint32_t index, uint32_t weapon);
// May the nominal be who does what the event tells of?
bool filler_may_act(const what_context *context, uint32_t index, uint32_t head);
// A modifier before an event noun: `kind` when it names an actor, else what its class says.
void fill_modifier(what_context *context, uint32_t index, what_role_kind kind, uint32_t modifier);
// "killed himself": the subject is the victim, and the attacker among the dead.
void fill_reflexive(what_context *context, uint32_t index, what_role_kind kind, uint32_t subject,
                    uint32_t object);
// Does the object, or a further word of the trigger, turn the act on who does it: "shot himself",
// "turned the gun on himself"? The object may be TOKEN_NONE.
bool filler_is_own_victim(const what_context *context, const what_trigger *trigger,
                          uint32_t object);

#endif

// Whom words are about. "Condemned the raid by the militia", "welcomed a resumption of ties with
// Rome", "warned that the army would march": no dependent of the verb is the other side, an actor
// within what is said is. Whom a protest or a show of force answers ("put its fleet on alert after
// a raid by Chile") and whom aid is for ("sent engineers to help the militia") are found so too.
#ifndef WHAT_COUNTERPART_H
#define WHAT_COUNTERPART_H

#include "what/context.h"

// May a word stand for an actor: a person, a body, a country, or a name that no list knows?
bool counterpart_may_act(const what_context *context, uint32_t token);
// Are events of the type words that are exchanged? Deeds have their targets among the verb's own
// dependents.
bool counterpart_is_of_words(what_type type);
// Gives an act of words (agreeing, accusing, threatening …), a protest, a show of force, aid or an
// end of fire that has nobody on its other side the actor nearest below its trigger; the rule of
// such a role is "counterpart".
void counterpart_find(what_context *context, uint32_t index);

#endif

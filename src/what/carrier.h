// Light verbs: in "staged a protest" the noun is the event, the verb lends it subject, time, place
// and tense.
#ifndef WHAT_CARRIER_H
#define WHAT_CARRIER_H

#include "what/context.h"

// The light verb that carries an event noun; verb is TOKEN_NONE when there is none.
event_carrier carrier_of_noun(const what_context *context, uint32_t noun);
// A child of `parent` (or of its children) that is the word, on either side; TOKEN_NONE.
uint32_t carrier_find_word(const what_context *context, uint32_t parent, slice word);
// An adjective right behind the verb's object, which trees hang on that: "found three men
// [guilty]".
uint32_t carrier_find_behind_object(const what_context *context, uint32_t token, slice word);
// The "to" of "told Lima to pay", which hangs on what is to be done.
uint32_t carrier_find_infinitive_marker(const what_context *context, uint32_t token, slice word);

#endif

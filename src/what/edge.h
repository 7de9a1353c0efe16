// Circumstances at the edges of a sentence, wherever the tree hangs them: "In May, the gang, known
// to hide in the hills, attacked …", "…, wounding dozens, during a feast, in Tabas".
#ifndef WHAT_EDGE_H
#define WHAT_EDGE_H

#include "what/context.h"

// The time or place that opens the sentence of a clause; TIME_NONE, PLACE_NONE.
uint32_t edge_time(const what_context *context, uint32_t verb);
uint32_t edge_opening_place(const what_context *context, uint32_t verb);
// The place behind the last comma of the sentence, for its main clause; PLACE_NONE.
uint32_t edge_closing_place(const what_context *context, uint32_t verb);
// "The last raid was in May 1986, when rebels took the town": the time that stands right before the
// clause dates it; TIME_NONE.
uint32_t edge_time_before_when(const what_context *context, uint32_t verb);
// "Said on Tuesday six people were killed", with the day hung on what is said: right behind a verb
// of speech a time tells when that was said.
bool edge_is_time_of_speech(const what_context *context, uint32_t time);

#endif

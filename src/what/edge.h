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

#endif

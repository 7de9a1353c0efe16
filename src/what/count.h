// Victims with a count: "two soldiers and a child" are three, "including three women" a subset.
#ifndef WHAT_COUNT_H
#define WHAT_COUNT_H

#include "what/context.h"

// Adds the count roles of a nominal that fills `kind`: one with the sum, and subsets beside it.
void count_add(what_context *context, uint32_t index, what_role_kind kind, uint32_t head,
               const char *rule);
// Adds a count of none when the noun says so: "no casualties".
void count_add_nobody(what_context *context, uint32_t index, what_role_kind kind, uint32_t noun);
// Adds the figure that stands right before the trigger ("15 wounded"); false when there is none.
bool count_add_adjacent(what_context *context, uint32_t index, what_role_kind kind);
// Adds the bare figure right behind an active verb that the tree gives no object: "and arrested
// 40".
void count_add_behind(what_context *context, uint32_t index, what_role_kind kind);
// Adds a figure of its own, with no noun: "the toll rose to 12".
void count_add_figure(what_context *context, uint32_t index, what_role_kind kind, uint32_t token,
                      const char *rule);

// Adds what a tally that the event counts by came to before: "the toll rose to 12 from nine".
void count_add_earlier(what_context *context, uint32_t index);

// The amount of a nominal; of a tally's people what the tally comes to: "the number of people
// killed rose to 13". AMOUNT_NONE.
uint32_t count_amount(const what_context *context, uint32_t head);

// Counts the nominal as a part of those the event counts, or names it as one when it has no figure.
void count_add_part(what_context *context, uint32_t index, what_role_kind kind, uint32_t head);

#endif

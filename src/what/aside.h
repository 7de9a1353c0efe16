// Days and places that a sentence names beside the act it tells.
#ifndef WHAT_ASIDE_H
#define WHAT_ASIDE_H

#include "what/context.h"

// Does the token stand in a quoted phrase, the event's trigger outside it in the same sentence?
bool aside_is_quoted(const what_context *context, uint32_t index, uint32_t token);
// "The raid was the deadliest since 1990": does the event's time say what it is compared with?
bool aside_is_compared(const what_context *context, uint32_t index);
// "The crash was the worst since 1990, when 80 died": is what is told behind that time no result of
// the act?
bool aside_is_of_compared(const what_context *context, uint32_t act, uint32_t result);
// "The toll of the raid rose to six on Friday": is the event's time the day on which somebody
// counted?
bool aside_is_day_of_count(const what_context *context, uint32_t index);

// "Died at a hospital in Osk", "were taken to hospitals in Osk and Dalby": is the place where the
// hurt are treated?
bool aside_is_of_care(const what_context *context, uint32_t place);
// "Was charged on Monday with the murder of a baker last month": does the clause have a day of its
// own, so that the time behind the noun is the noun's?
bool aside_has_day_before(const what_context *context, uint32_t noun, uint32_t time);
// "Three were still missing on Tuesday": the day on which it was still so.
bool aside_is_still(const what_context *context, uint32_t index);
// "The worst attack since May, when six died in Osk": Osk is of the other attack, of which
// something is told between; "the worst attack since May in Osk" was there.
bool aside_place_is_compared(const what_context *context, uint32_t index, uint32_t place);
// "The towns were hit by raids and a jet came down on Monday": is the token in the clause behind
// the one that tells what something was struck by?
bool aside_is_in_next_clause(const what_context *context, uint32_t index, uint32_t token);

#endif

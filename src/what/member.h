// Parts of those an event counts, told apart from the whole: "among the dead were two cooks".
#ifndef WHAT_MEMBER_H
#define WHAT_MEMBER_H

#include "what/context.h"

// Is the nominal what others are said to be among?
bool member_is_among(const what_context *context, uint32_t noun);
// Counts those said to be among the nominal that stands at `position` of the frame, as subsets;
// false when nobody is.
bool member_fill_among(what_context *context, uint32_t index, uint32_t noun,
                       frame_position position);
// Is the nominal said to include others?
bool member_is_whole(const what_context *context, uint32_t noun);
// The same for "the hostages include 20 boys".
void member_fill_included(what_context *context, uint32_t index, uint32_t noun,
                          frame_position position);

// The same for "15 people, including four nurses and the mayor", wherever the tree hangs the list.
void member_fill_listed(what_context *context, uint32_t index);

#endif

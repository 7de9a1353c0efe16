// Places that somebody comes from or goes on to: nothing happened there.
#ifndef WHAT_WHENCE_H
#define WHAT_WHENCE_H

#include "what/context.h"

// "Gunmen from the hills", "Ana Pell, 31, of Osk": does the place tell whence somebody is?
bool whence_is(const what_context *context, const where_place *place);
// "Was shot and walked to the mission at Osk": does another verb lead there than the trigger?
bool whence_leads_on(const what_context *context, const where_place *place, uint32_t trigger);

#endif

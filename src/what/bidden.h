// Deeds that somebody only bids or pays for: "a warrant for his arrest", "a reward for information
// leading to his arrest". Nobody is caught by the offer.
#ifndef WHAT_BIDDEN_H
#define WHAT_BIDDEN_H

#include "what/context.h"

// Does a paper bid the arrest, or a reward wait for what leads to the deed?
bool bidden_is_only(const what_context *context, const what_event *event, uint32_t noun);

// "Appealed for [information] leading to an arrest": what is to lead to the deed and has not yet,
// TOKEN_NONE where nothing is told to. What governs it governs the deed.
uint32_t bidden_lead(const what_context *context, uint32_t noun);

#endif

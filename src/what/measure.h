// What a tally comes to: "the toll rose to 12 from nine", "the number of dead stands at 12".
#ifndef WHAT_MEASURE_H
#define WHAT_MEASURE_H

#include "what/context.h"

// The rules of roles that tell what a tally comes to, and what it came to before.
#define MEASURE_CURRENT "measure"
#define MEASURE_TALLY "bare tally" // of a noun that does not say what it counts
#define MEASURE_EARLIER "earlier"

// The tally that a nominal is or is counted in: "the number of people". TOKEN_NONE.
uint32_t measure_tally(const what_context *context, uint32_t head);
// The figure that a tally's noun ("toll", "number") rises to, stands at or has; TOKEN_NONE.
uint32_t measure_current(const what_context *context, uint32_t noun);
// The figure that it rose or fell from, TOKEN_NONE.
uint32_t measure_earlier(const what_context *context, uint32_t noun);

#endif

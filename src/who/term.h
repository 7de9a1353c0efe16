// The time of an office, as lists of people in power write it down: "2019", "2019-03",
// "2019-03-31".
#ifndef WHO_TERM_H
#define WHO_TERM_H

#include "base/calendar.h"
#include "base/span.h"

typedef struct term {
    int32_t from, to; // days, both of them in the term; DAY_OPEN_PAST, DAY_OPEN_FUTURE
} term;

// The first or the last day that the text means, left as it is where it is empty. False: no day.
bool term_read_edge(int32_t *day, slice text, bool is_last);

// Without a day: is the term still open?
static inline bool term_holds(const term *term, int32_t day)
{
    return day == DAY_UNKNOWN ? term->to == DAY_OPEN_FUTURE : term->from <= day && day <= term->to;
}

#endif

// A line that tells when and nothing else: "Updated: 4 September 2025, 6.04 PM", "Fri Aug 2, 2013
// 6:50pm EDT".
#ifndef INTAKE_DAY_LINE_H
#define INTAKE_DAY_LINE_H

#include "intake/day_choice.h"

// The line's day; false when it has other words or no day that can be read one way.
bool day_line_read(int32_t *day, const intake_knowledge *knowledge, slice line,
                   const day_witness *witness);

#endif

// The dateline at the head of a story: "GOMA, May 3 (Agency) —", "TAIPEI 2024-03-10".
#ifndef INTAKE_DATELINE_LINE_H
#define INTAKE_DATELINE_LINE_H

#include "intake/knowledge.h"

typedef struct dateline_line {
    span at;      // from the place to the dash, without the blank behind
    span place;   // SPAN_NONE when there is only an agency
    span agency;  // what stands in brackets
    int32_t day;  // DAY_UNKNOWN without a date
    uint32_t end; // where the prose begins
    bool has_iso_day;
} dateline_line;

// Is there a dateline at byte `at`? published: gives the year when the dateline has none.
bool dateline_line_read(dateline_line *out, const intake_knowledge *knowledge, slice text,
                        uint32_t at, int32_t published);
// A line that is a day and nothing else: "3 May 2024", "May 3, 2024", "2024-05-03".
bool dateline_day_read(int32_t *day, const intake_knowledge *knowledge, slice line);

#endif

// The day in what mails, feeds and tables write as a date: "Thu, 01 Jan 2004 19:48:21 GMT",
// "Jan 5 04:03:02 2024", "2024-05-03T10:00:00+02:00", "05/03/2024" only when it can be read one
// way, seconds since 1970. The day is the writer's own; no zone moves it.
#ifndef INTAKE_DAY_TEXT_H
#define INTAKE_DAY_TEXT_H

#include "intake/knowledge.h"

// False rather than a guess: a year or a month alone is no day.
bool day_text_read(int32_t *day, const intake_knowledge *knowledge, slice text);

// The two days that "12/03/2026" may be, the day first and the month first; false of all other
// texts.
bool day_text_either(int32_t days[2], slice text);

#endif

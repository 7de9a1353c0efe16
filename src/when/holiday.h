// Named days of the year, from lexicon/when/holiday.lex.
#ifndef WHEN_HOLIDAY_H
#define WHEN_HOLIDAY_H

#include "base/calendar.h"

typedef enum holiday_kind {
    HOLIDAY_FIXED,
    HOLIDAY_NTH,
    HOLIDAY_EASTER,
    HOLIDAY_ISLAMIC, // by the tables; where the moon is watched for, a day off either way
    HOLIDAY_HEBREW,
} holiday_kind;

typedef struct holiday {
    holiday_kind kind;
    int32_t month, weekday;
    int32_t day;  // of the month; which weekday of the month, -1 the last; days from Easter or from
                  // the Hebrew new year
    int32_t more; // days behind that weekday
} holiday;

// "fixed 12-25", "nth 11 4 4", "nth 11 1 1 1", "easter -2", "islamic 10-01", "hebrew 9"; false when
// it is none of them.
bool holiday_read(holiday *out, slice how);
// DAY_UNKNOWN outside the calendar.
int32_t holiday_in_year(const holiday *holiday, int32_t year);

#endif

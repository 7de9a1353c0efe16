// A moment: a place on the calendar, as coarse or fine as it was told. A month stays a month.
#ifndef WHEN_MOMENT_H
#define WHEN_MOMENT_H

#include "base/arena.h"
#include "when/frame.h"
#include "when/when.h"

typedef enum moment_grain {
    GRAIN_NONE, // nothing known
    GRAIN_CENTURY,
    GRAIN_DECADE,
    GRAIN_YEAR,
    GRAIN_HALF,
    GRAIN_SEASON,
    GRAIN_QUARTER,
    GRAIN_MONTH,
    GRAIN_WEEK,
    GRAIN_WEEKEND,
    GRAIN_DAY,
} moment_grain;

#define YEAR_UNKNOWN FIELD_UNSET

typedef struct moment {
    moment_grain grain;
    int32_t year; // 1..9999, -1 is 1 BC; century and decade: 19, 199; YEAR_UNKNOWN
    int32_t part; // month, quarter, half, season or ISO week
    int32_t day;  // of the month
} moment;

#define MOMENT_NONE ((moment){GRAIN_NONE, YEAR_UNKNOWN, 0, 0})

moment moment_of_day(int32_t day);
moment moment_of_week(int32_t day, moment_grain grain); // the ISO week of a day, or its weekend
// The coarser moment that a day lies in. No season: no expression counts in them.
moment moment_around(int32_t day, moment_grain grain);
bool moment_is_valid(const moment *moment);          // no 31 February, no year 0
when_interval moment_interval(const moment *moment); // open when the year is unknown or BC
// Cuts an interval to its first, middle or last third as MOD_START, MOD_MID, MOD_END ask.
when_interval moment_third(when_interval whole, moment_grain grain, frame_mod mod);
slice moment_text(arena *arena, const moment *moment); // "2024-W12"
// TIMEX3's code of a season: "SP".
const char *moment_season_code(int32_t season);
// The month that a moment lies in or begins with, 1..12, or 0.
int32_t moment_month(const moment *moment);
// The calendar year of a moment; YEAR_UNKNOWN for decades and centuries.
int32_t moment_year(const moment *moment);
// Moves a day by months, cutting to the month's length. DAY_UNKNOWN outside the calendar.
int32_t day_add_months(int32_t day, int32_t months);

#endif

// Days and dates without the C library's zone files. Proleptic Gregorian calendar.
// Unit: days since 1970-01-01. Source: Howard Hinnant, "chrono-compatible low-level date
// algorithms".
#ifndef BASE_CALENDAR_H
#define BASE_CALENDAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/span.h"

// Open ends of an interval of days, and "no day known".
#define DAY_OPEN_PAST INT32_MIN
#define DAY_OPEN_FUTURE INT32_MAX
#define DAY_UNKNOWN INT32_MIN

typedef struct calendar_date {
    int32_t year;  // 1..9999
    uint8_t month; // 1..12
    uint8_t day;   // 1..31
} calendar_date;

bool calendar_is_valid(calendar_date date);
int32_t calendar_day(calendar_date date); // days since 1970-01-01
// Days outside the years 1..9999 give the nearest day inside.
calendar_date calendar_date_of(int32_t day);
uint8_t calendar_weekday(int32_t day); // 1 Monday .. 7 Sunday
uint8_t calendar_month_length(int32_t year, uint8_t month);
// ISO 8601 week: year and week of a day; the Monday of a week.
void calendar_iso_week(int32_t day, int32_t *year, uint8_t *week);
int32_t calendar_iso_week_start(int32_t year, uint8_t week);
// "YYYY-MM-DD", optionally followed by "T…" or a blank: false when it is no valid date.
bool calendar_read(slice text, int32_t *day);
// Writes "YYYY-MM-DD" and a NUL.
void calendar_write(int32_t day, char out[11]);

#endif

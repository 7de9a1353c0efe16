// Named days: fixed, by weekday, and those that move with Easter or by another calendar (Reingold
// and Dershowitz, Calendrical Calculations).
#include "when/holiday.h"

#include <stdlib.h>

#define DAYS_MOST 366 // from the day that others hang on

// "12-25"
static bool read_month_day(holiday *out, slice how)
{
    slice month = slice_cut(&how, '-');
    return slice_to_signed(month, DAYS_MOST, &out->month) &&
           slice_to_signed(how, DAYS_MOST, &out->day);
}

// "11 4 4": the fourth Thursday of November; "11 1 1 1": the day behind its first Monday
static bool read_nth(holiday *out, slice how)
{
    slice month = slice_cut(&how, ' ');
    slice weekday = slice_cut(&how, ' ');
    slice nth = slice_cut(&how, ' ');
    out->more = 0;
    return slice_to_signed(month, DAYS_MOST, &out->month) &&
           slice_to_signed(weekday, DAYS_MOST, &out->weekday) &&
           slice_to_signed(nth, DAYS_MOST, &out->day) &&
           (how.length == 0 || slice_to_signed(how, DAYS_MOST, &out->more));
}

bool holiday_read(holiday *out, slice how)
{
    slice kind = slice_cut(&how, ' ');
    if (slice_equal(kind, SLICE("fixed"))) {
        out->kind = HOLIDAY_FIXED;
        return read_month_day(out, how);
    }
    if (slice_equal(kind, SLICE("islamic"))) {
        out->kind = HOLIDAY_ISLAMIC;
        return read_month_day(out, how);
    }
    if (slice_equal(kind, SLICE("nth"))) {
        out->kind = HOLIDAY_NTH;
        return read_nth(out, how);
    }
    bool is_hebrew = slice_equal(kind, SLICE("hebrew"));
    out->kind = is_hebrew ? HOLIDAY_HEBREW : HOLIDAY_EASTER;
    return (is_hebrew || slice_equal(kind, SLICE("easter"))) &&
           slice_to_signed(how, DAYS_MOST, &out->day);
}

// Gregorian Easter, the anonymous algorithm of Nature (1876).
static int32_t easter_day(int32_t year)
{
    int32_t a = year % 19;
    int32_t b = year / 100;
    int32_t c = year % 100;
    int32_t d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int32_t e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int32_t f = (a + 11 * d + 22 * e) / 451;
    int32_t sum = d + e - 7 * f + 114;
    return calendar_day((calendar_date){year, (uint8_t)(sum / 31), (uint8_t)(sum % 31 + 1)});
}

static int32_t nth_weekday(const holiday *holiday, int32_t year)
{
    uint8_t month = (uint8_t)holiday->month;
    int32_t first = calendar_day((calendar_date){year, month, 1});
    int32_t shift = (holiday->weekday - calendar_weekday(first) + 7) % 7;
    int32_t day = first + shift;
    if (holiday->day > 0) {
        return day + 7 * (holiday->day - 1) + holiday->more;
    }
    int32_t end = first + calendar_month_length(year, month);
    return day + (end - 1 - day) / 7 * 7;
}

#define ISLAMIC_EPOCH (-492148) // days from 1970 to the first day of the year 1
#define HEBREW_EPOCH (-2092590)
#define HEBREW_YEARS 3761 // that begins in autumn of the year 0

static int32_t islamic_day(int32_t year, int32_t month, int32_t day)
{
    return ISLAMIC_EPOCH + 354 * (year - 1) + (3 + 11 * year) / 30 + 29 * (month - 1) + month / 2 +
           day - 1;
}

// The first in a year of ours, as an Islamic year is eleven days shorter.
static int32_t islamic_in_year(const holiday *holiday, int32_t year)
{
    int32_t first = calendar_day((calendar_date){year, 1, 1});
    int32_t islamic = (first - ISLAMIC_EPOCH) / 355;
    int32_t day = DAY_UNKNOWN;
    for (int tries = 0; tries < 80 && (day == DAY_UNKNOWN || day < first); tries++) {
        day = islamic_day(islamic++, holiday->month, holiday->day);
    }
    return day;
}

// Days from the epoch to the mean new moon of a Hebrew year's first month, put off as the week
// asks.
static int32_t hebrew_new_moon(int32_t year)
{
    int32_t months = (235 * year - 234) / 19;
    int32_t day = 29 * months + (int32_t)((12084 + 13753 * (int64_t)months) / 25920);
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day;
}

// The new year that falls into a year of ours.
static int32_t hebrew_new_year(int32_t year)
{
    int32_t hebrew = year + HEBREW_YEARS;
    int32_t before = hebrew_new_moon(hebrew - 1);
    int32_t here = hebrew_new_moon(hebrew);
    int32_t next = hebrew_new_moon(hebrew + 1);
    int32_t delay = next - here == 356 ? 2 : here - before == 382 ? 1 : 0;
    return HEBREW_EPOCH + here + delay;
}

int32_t holiday_in_year(const holiday *holiday, int32_t year)
{
    if (year < 1 || year > 9999) {
        return DAY_UNKNOWN;
    }
    switch (holiday->kind) {
    case HOLIDAY_FIXED:
        return calendar_day((calendar_date){year, (uint8_t)holiday->month, (uint8_t)holiday->day});
    case HOLIDAY_NTH:
        return nth_weekday(holiday, year);
    case HOLIDAY_ISLAMIC:
        return year < 700 ? DAY_UNKNOWN : islamic_in_year(holiday, year);
    case HOLIDAY_HEBREW:
        return hebrew_new_year(year) + holiday->day;
    default:
        return easter_day(year) + holiday->day;
    }
}

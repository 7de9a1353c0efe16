// Named days: fixed, by weekday, and those that move with Easter.
#include "when/holiday.h"

#include <stdlib.h>

// Reads "12-25" as 1225, "-2" as -2; fails on anything else.
static bool read_cell(slice text, int32_t *value)
{
    bool is_negative = text.length > 0 && text.data[0] == '-';
    uint64_t number;
    if (!slice_to_number(slice_of(text.data + is_negative, text.length - is_negative), &number) ||
        number > 366) {
        return false;
    }
    *value = is_negative ? -(int32_t)number : (int32_t)number;
    return true;
}

bool holiday_read(holiday *out, slice how)
{
    slice kind = slice_cut(&how, ' ');
    if (slice_equal(kind, SLICE("fixed"))) {
        out->kind = HOLIDAY_FIXED;
        slice month = slice_cut(&how, '-');
        return read_cell(month, &out->month) && read_cell(how, &out->day);
    }
    if (slice_equal(kind, SLICE("nth"))) {
        out->kind = HOLIDAY_NTH;
        slice month = slice_cut(&how, ' ');
        slice weekday = slice_cut(&how, ' ');
        return read_cell(month, &out->month) && read_cell(weekday, &out->weekday) &&
               read_cell(how, &out->day);
    }
    out->kind = HOLIDAY_EASTER;
    return slice_equal(kind, SLICE("easter")) && read_cell(how, &out->day);
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
        return day + 7 * (holiday->day - 1);
    }
    int32_t end = first + calendar_month_length(year, month);
    return day + (end - 1 - day) / 7 * 7;
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
    default:
        return easter_day(year) + holiday->day;
    }
}

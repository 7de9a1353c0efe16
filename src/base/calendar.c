#include "base/calendar.h"

#define FIRST_DAY (-719162) // 0001-01-01
#define LAST_DAY 2932896    // 9999-12-31

static bool is_leap(int32_t year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

uint8_t calendar_month_length(int32_t year, uint8_t month)
{
    static const uint8_t lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12)
        return 0;
    return month == 2 && is_leap(year) ? 29 : lengths[month - 1];
}

bool calendar_is_valid(calendar_date date)
{
    return date.year >= 1 && date.year <= 9999 && date.day >= 1 &&
           date.day <= calendar_month_length(date.year, date.month);
}

// Years start in March here, so that the leap day is the last of its year; an era is 400 years.
int32_t calendar_day(calendar_date date)
{
    const int32_t year = date.year - (date.month <= 2);
    const int32_t era = (year >= 0 ? year : year - 399) / 400;
    const int32_t year_of_era = year - era * 400;
    const int32_t month_from_march = (date.month + 9) % 12;
    const int32_t day_of_year = (153 * month_from_march + 2) / 5 + date.day - 1;
    const int32_t day_of_era =
        year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    return era * 146097 + day_of_era - 719468;
}

calendar_date calendar_date_of(int32_t day)
{
    if (day < FIRST_DAY)
        day = FIRST_DAY;
    if (day > LAST_DAY)
        day = LAST_DAY;
    const int32_t shifted = day + 719468;
    const int32_t era = shifted / 146097;
    const int32_t day_of_era = shifted - era * 146097;
    const int32_t year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
    const int32_t day_of_year =
        day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    const int32_t month_from_march = (5 * day_of_year + 2) / 153;
    const int32_t month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9;
    return (calendar_date){
        .year = year_of_era + era * 400 + (month <= 2),
        .month = (uint8_t)month,
        .day = (uint8_t)(day_of_year - (153 * month_from_march + 2) / 5 + 1),
    };
}

uint8_t calendar_weekday(int32_t day)
{
    // 1970-01-01 was a Thursday.
    const int64_t from_monday = ((int64_t)day + 3) % 7;
    return (uint8_t)((from_monday + 7) % 7 + 1);
}

void calendar_iso_week(int32_t day, int32_t *year, uint8_t *week)
{
    // A week belongs to the year that its Thursday lies in.
    const int32_t thursday = day - calendar_weekday(day) + 4;
    *year = calendar_date_of(thursday).year;
    const int32_t new_year = calendar_day((calendar_date){*year, 1, 1});
    *week = (uint8_t)((thursday - new_year) / 7 + 1);
}

int32_t calendar_iso_week_start(int32_t year, uint8_t week)
{
    // The fourth of January always lies in the first week.
    const int32_t fourth = calendar_day((calendar_date){year, 1, 4});
    return fourth - calendar_weekday(fourth) + 1 + (week - 1) * 7;
}

bool calendar_read(slice text, int32_t *day)
{
    uint64_t year = 0;
    uint64_t month = 0;
    uint64_t day_of_month = 0;
    if (text.length < 10 || text.data[4] != '-' || text.data[7] != '-')
        return false;
    if (text.length > 10 && text.data[10] != 'T' && text.data[10] != ' ')
        return false;
    if (!slice_to_number(slice_of(text.data, 4), &year) ||
        !slice_to_number(slice_of(text.data + 5, 2), &month) ||
        !slice_to_number(slice_of(text.data + 8, 2), &day_of_month))
        return false;
    const calendar_date date = {(int32_t)year, (uint8_t)month, (uint8_t)day_of_month};
    if (!calendar_is_valid(date))
        return false;
    *day = calendar_day(date);
    return true;
}

static void write_digits(char *out, int32_t number, int count)
{
    for (int i = count - 1; i >= 0; i--) {
        out[i] = (char)('0' + number % 10);
        number /= 10;
    }
}

void calendar_write(int32_t day, char out[11])
{
    const calendar_date date = calendar_date_of(day);
    write_digits(out, date.year, 4);
    out[4] = '-';
    write_digits(out + 5, date.month, 2);
    out[7] = '-';
    write_digits(out + 8, date.day, 2);
    out[10] = '\0';
}

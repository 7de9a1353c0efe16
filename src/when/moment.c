#include "when/moment.h"

#define FIRST_YEAR 1
#define LAST_YEAR 9999

const char *moment_season_code(int32_t season)
{
    static const char *const codes[] = {"SP", "SU", "FA", "WI"}; // from SEASON_SPRING on
    return codes[season];
}

moment moment_of_day(int32_t day)
{
    calendar_date date = calendar_date_of(day);
    return (moment){GRAIN_DAY, date.year, date.month, date.day};
}

moment moment_of_week(int32_t day, moment_grain grain)
{
    int32_t year;
    uint8_t week;
    calendar_iso_week(day, &year, &week);
    return (moment){grain, year, week, 0};
}

moment moment_around(int32_t day, moment_grain grain)
{
    calendar_date date = calendar_date_of(day);
    switch (grain) {
    case GRAIN_CENTURY:
        return (moment){grain, date.year / 100, 0, 0};
    case GRAIN_DECADE:
        return (moment){grain, date.year / 10, 0, 0};
    case GRAIN_YEAR:
        return (moment){grain, date.year, 0, 0};
    case GRAIN_HALF:
        return (moment){grain, date.year, (date.month + 5) / 6, 0};
    case GRAIN_QUARTER:
        return (moment){grain, date.year, (date.month + 2) / 3, 0};
    case GRAIN_MONTH:
        return (moment){grain, date.year, date.month, 0};
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return moment_of_week(day, grain);
    default:
        return moment_of_day(day);
    }
}

// A valid month, 31 for February included only when `day` is within it; leap years unknown count.
static bool day_is_valid(const moment *moment)
{
    int32_t year = moment->year == YEAR_UNKNOWN || moment->year < FIRST_YEAR ? 2000 : moment->year;
    return moment->part >= 1 && moment->part <= 12 && moment->day >= 1 &&
           moment->day <= calendar_month_length(year, (uint8_t)moment->part);
}

// Few years have a week 53.
static bool week_is_valid(const moment *moment)
{
    if (moment->part != 53 || moment->year < FIRST_YEAR) {
        return moment->part >= 1 && moment->part <= 53;
    }
    return calendar_iso_week_start(moment->year, 53) < calendar_iso_week_start(moment->year + 1, 1);
}

static bool part_is_valid(const moment *moment)
{
    switch (moment->grain) {
    case GRAIN_HALF:
        return moment->part == 1 || moment->part == 2;
    case GRAIN_SEASON:
        return moment->part >= SEASON_SPRING && moment->part <= SEASON_WINTER;
    case GRAIN_QUARTER:
        return moment->part >= 1 && moment->part <= 4;
    case GRAIN_MONTH:
        return moment->part >= 1 && moment->part <= 12;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return week_is_valid(moment);
    case GRAIN_DAY:
        return day_is_valid(moment);
    default:
        return true;
    }
}

bool moment_is_valid(const moment *moment)
{
    int32_t last = moment->grain == GRAIN_CENTURY  ? LAST_YEAR / 100
                   : moment->grain == GRAIN_DECADE ? LAST_YEAR / 10
                                                   : LAST_YEAR;
    bool is_year_zero = moment->year == 0 && moment->grain > GRAIN_DECADE;
    if (moment->year != YEAR_UNKNOWN &&
        (is_year_zero || moment->year > last || moment->year < -last)) {
        return false;
    }
    return moment->grain != GRAIN_NONE && part_is_valid(moment);
}

static int32_t first_day(int32_t year, int32_t month)
{
    return calendar_day((calendar_date){year, (uint8_t)month, 1});
}

// From the first of a month over so many months.
static when_interval months_from(int32_t year, int32_t month, int32_t months)
{
    int32_t last = (year * 12 + month - 1) + months - 1;
    int32_t last_year = last / 12;
    if (last_year > LAST_YEAR) {
        return (when_interval){first_day(year, month),
                               calendar_day((calendar_date){LAST_YEAR, 12, 31})};
    }
    uint8_t last_month = (uint8_t)(last % 12 + 1);
    uint8_t length = calendar_month_length(last_year, last_month);
    return (when_interval){first_day(year, month),
                           calendar_day((calendar_date){last_year, last_month, length})};
}

static when_interval years_from(int32_t year, int32_t years)
{
    int32_t first = year < FIRST_YEAR ? FIRST_YEAR : year;
    return months_from(first, 1, (year + years - first) * 12);
}

static when_interval week_interval(const moment *moment)
{
    int32_t monday = calendar_iso_week_start(moment->year, (uint8_t)moment->part);
    bool is_weekend = moment->grain == GRAIN_WEEKEND;
    return (when_interval){is_weekend ? monday + 5 : monday, monday + 6};
}

when_interval moment_interval(const moment *moment)
{
    if (moment->year == YEAR_UNKNOWN || !moment_is_valid(moment)) {
        return WHEN_ALWAYS;
    }
    if (moment->year < (moment->grain > GRAIN_DECADE ? FIRST_YEAR : 0)) {
        return (when_interval){DAY_OPEN_PAST, first_day(FIRST_YEAR, 1)};
    }
    switch (moment->grain) {
    case GRAIN_CENTURY:
        return years_from(moment->year * 100, 100);
    case GRAIN_DECADE:
        return years_from(moment->year * 10, 10);
    case GRAIN_YEAR:
        return years_from(moment->year, 1);
    case GRAIN_HALF:
        return months_from(moment->year, moment->part * 6 - 5, 6);
    case GRAIN_SEASON:
        return months_from(moment->year, 3 + moment->part * 3, 3);
    case GRAIN_QUARTER:
        return months_from(moment->year, moment->part * 3 - 2, 3);
    case GRAIN_MONTH:
        return months_from(moment->year, moment->part, 1);
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return week_interval(moment);
    default:
        break;
    }
    int32_t day = first_day(moment->year, moment->part) + moment->day - 1;
    return (when_interval){day, day};
}

// Early, mid and late months are their days 1-10, 11-20 and 21-end; longer spans are cut in three.
when_interval moment_third(when_interval whole, moment_grain grain, frame_mod mod)
{
    if (whole.earliest == DAY_OPEN_PAST || whole.latest == DAY_OPEN_FUTURE ||
        grain >= GRAIN_WEEKEND) {
        return whole;
    }
    int32_t third = grain == GRAIN_MONTH ? 10 : (whole.latest - whole.earliest + 2) / 3;
    int32_t second = whole.earliest + third;
    int32_t last = second + third;
    if (grain == GRAIN_YEAR) {
        second = day_add_months(whole.earliest, 4);
        last = day_add_months(whole.earliest, 8);
    }
    switch (mod) {
    case MOD_START:
        return (when_interval){whole.earliest, second - 1};
    case MOD_MID:
        return (when_interval){second, last - 1};
    case MOD_END:
        return (when_interval){last, whole.latest};
    default:
        return whole;
    }
}

static slice year_text(arena *arena, int32_t year)
{
    if (year == YEAR_UNKNOWN) {
        return SLICE("XXXX");
    }
    return year < 0 ? arena_format(arena, "BC%04d", -year) : arena_format(arena, "%04d", year);
}

slice moment_text(arena *arena, const moment *moment)
{
    if (moment->grain == GRAIN_CENTURY || moment->grain == GRAIN_DECADE) {
        int digits = moment->grain == GRAIN_CENTURY ? 2 : 3;
        return moment->year < 0 ? arena_format(arena, "BC%0*d", digits, -moment->year)
                                : arena_format(arena, "%0*d", digits, moment->year);
    }
    slice year = year_text(arena, moment->year);
    int length = (int)year.length;
    switch (moment->grain) {
    case GRAIN_YEAR:
        return year;
    case GRAIN_HALF:
        return arena_format(arena, "%.*s-H%d", length, year.data, moment->part);
    case GRAIN_SEASON:
        return arena_format(arena, "%.*s-%s", length, year.data, moment_season_code(moment->part));
    case GRAIN_QUARTER:
        return arena_format(arena, "%.*s-Q%d", length, year.data, moment->part);
    case GRAIN_MONTH:
        return arena_format(arena, "%.*s-%02d", length, year.data, moment->part);
    case GRAIN_WEEK:
        return arena_format(arena, "%.*s-W%02d", length, year.data, moment->part);
    case GRAIN_WEEKEND:
        return arena_format(arena, "%.*s-W%02d-WE", length, year.data, moment->part);
    case GRAIN_DAY:
        return arena_format(arena, "%.*s-%02d-%02d", length, year.data, moment->part, moment->day);
    default:
        return SLICE_NONE;
    }
}

int32_t moment_month(const moment *moment)
{
    switch (moment->grain) {
    case GRAIN_MONTH:
    case GRAIN_DAY:
        return moment->part;
    case GRAIN_QUARTER:
        return moment->part * 3 - 2;
    case GRAIN_HALF:
        return moment->part * 6 - 5;
    case GRAIN_SEASON:
        return 3 + moment->part * 3;
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return moment->year < FIRST_YEAR ? 0
                                         : calendar_date_of(moment_interval(moment).earliest).month;
    default:
        return 0;
    }
}

int32_t moment_year(const moment *moment)
{
    return moment->grain <= GRAIN_DECADE ? YEAR_UNKNOWN : moment->year;
}

int32_t day_add_months(int32_t day, int32_t months)
{
    calendar_date date = calendar_date_of(day);
    int32_t total = date.year * 12 + date.month - 1 + months;
    int32_t year = total / 12;
    if (year < FIRST_YEAR || year > LAST_YEAR || total < 0) {
        return DAY_UNKNOWN;
    }
    uint8_t month = (uint8_t)(total % 12 + 1);
    uint8_t length = calendar_month_length(year, month);
    return calendar_day((calendar_date){year, month, date.day < length ? date.day : length});
}

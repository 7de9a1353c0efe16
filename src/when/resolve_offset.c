// Offsets: so many units from the article's day or from a date that was told.
#include "when/resolve.h"

#define HUNDREDTHS 100

// The grain of a unit; a period is as long as the one that is told of.
static moment_grain grain_of(const resolver *resolver, int32_t unit)
{
    switch (unit) {
    case UNIT_WEEK:
    case UNIT_FORTNIGHT:
        return GRAIN_WEEK;
    case UNIT_WEEKEND:
        return GRAIN_WEEKEND;
    case UNIT_MONTH:
        return GRAIN_MONTH;
    case UNIT_PERIOD:
        return resolver->tells_of_longer ? GRAIN_YEAR : GRAIN_QUARTER;
    case UNIT_QUARTER:
        return GRAIN_QUARTER;
    case UNIT_HALFYEAR:
        return GRAIN_HALF;
    case UNIT_YEAR:
        return GRAIN_YEAR;
    case UNIT_DECADE:
        return GRAIN_DECADE;
    case UNIT_CENTURY:
    case UNIT_MILLENNIUM:
        return GRAIN_CENTURY;
    default:
        return GRAIN_DAY;
    }
}

// The told date that is fine enough to count this unit from.
static const told *told_for(const resolver *resolver, moment_grain grain)
{
    if (grain == GRAIN_QUARTER && resolver->last_quarter.moment.grain != GRAIN_NONE) {
        return &resolver->last_quarter;
    }
    if (grain >= GRAIN_WEEK) {
        return &resolver->last_day;
    }
    return grain >= GRAIN_QUARTER ? &resolver->last_month : &resolver->last;
}

// "a year earlier" in a report: not an event's, but the year before's
static bool is_year_before(const resolver *resolver, const frame *frame)
{
    return resolver->is_finance && frame_has(frame, FIELD_COMPARED) &&
           frame->fields[FIELD_UNIT] == UNIT_YEAR && frame->fields[FIELD_COUNT] == HUNDREDTHS &&
           frame->fields[FIELD_DIRECTION] == -1;
}

// "a year earlier" where nine months are told of: the year before the article's
static bool is_year_before_longer(const resolver *resolver, const frame *frame)
{
    return resolver->tells_of_longer &&
           (is_year_before(resolver, frame) ||
            (resolver->is_finance && frame->fields[FIELD_UNIT] == UNIT_PERIOD));
}

// The day that is counted from; false when there is none.
static bool base_day(const resolver *resolver, const frame *frame, moment_grain grain, int32_t *day)
{
    if (frame->fields[FIELD_NEAR] == NEAR_MENTION && !is_year_before_longer(resolver, frame)) {
        const told *told = told_for(resolver, grain);
        when_interval whole = moment_interval(&told->moment);
        if (told->moment.grain != GRAIN_NONE && whole.earliest != DAY_OPEN_PAST) {
            *day = whole.earliest;
            return true;
        }
    }
    *day = resolver->day;
    return resolver->has_day &&
           !(resolver->is_narrative && frame->fields[FIELD_NEAR] == NEAR_MENTION);
}

#define MOST_UNITS 100000 // more than any calendar holds, few enough to reckon with

// Whole units, the middle ones rounded up.
static int32_t whole_count(const frame *frame)
{
    int32_t count = frame->fields[FIELD_COUNT];
    int32_t whole = count == FIELD_UNSET ? 0 : (count + HUNDREDTHS / 2) / HUNDREDTHS;
    return whole < MOST_UNITS ? whole : MOST_UNITS;
}

static moment shift_years(int32_t day, moment_grain grain, int32_t years)
{
    moment moment = moment_around(day, grain);
    bool is_before_christ = grain == GRAIN_YEAR && moment.year + years < 1; // there is no year 0
    moment.year += is_before_christ ? years - 1 : years;
    return moment;
}

static moment shift_days(int32_t day, moment_grain grain, int64_t days)
{
    int64_t there = (int64_t)day + days;
    if (there < calendar_day((calendar_date){1, 1, 1}) ||
        there > calendar_day((calendar_date){9999, 12, 31})) {
        return MOMENT_NONE;
    }
    return moment_around((int32_t)there, grain);
}

static moment shift_months(int32_t day, moment_grain grain, int32_t months)
{
    int32_t there = day_add_months(day, months);
    return there == DAY_UNKNOWN ? MOMENT_NONE : moment_around(there, grain);
}

// Is it so many years and a half? Then the month is meant.
static bool is_half_year(const frame *frame)
{
    int32_t count = frame->fields[FIELD_COUNT];
    return count > 0 && count % HUNDREDTHS == HUNDREDTHS / 2 && whole_count(frame) < MOST_UNITS;
}

static moment shift(const frame *frame, int32_t day, moment_grain grain, int32_t direction)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    int32_t count = whole_count(frame) * direction;
    switch (grain) {
    case GRAIN_YEAR:
        if (is_half_year(frame)) {
            int32_t months = frame->fields[FIELD_COUNT] * 12 / HUNDREDTHS;
            return shift_months(day, GRAIN_MONTH, direction * months);
        }
        return shift_years(day, grain, count);
    case GRAIN_CENTURY:
    case GRAIN_DECADE:
        return shift_years(day, grain, count);
    case GRAIN_MONTH:
        return shift_months(day, grain, count);
    case GRAIN_QUARTER:
        return shift_months(day, grain, count * 3);
    case GRAIN_HALF:
        return shift_months(day, grain, count * 6);
    case GRAIN_WEEK:
    case GRAIN_WEEKEND:
        return shift_days(day, grain, (unit == UNIT_FORTNIGHT ? 14 : 7) * (int64_t)count);
    default:
        return unit <= UNIT_HOUR ? moment_of_day(day) : shift_days(day, GRAIN_DAY, count);
    }
}

// Where quarters are compared, "a year earlier" is the same quarter of the year before.
static bool is_year_of_quarter(const resolver *resolver, const frame *frame)
{
    return is_year_before(resolver, frame) && !resolver->tells_of_longer &&
           resolver->last_quarter.moment.grain == GRAIN_QUARTER;
}

// "the following year" of 490 BC: years before Christ are counted without a calendar. Zero is none.
static moment shift_before_christ(const resolver *resolver, const frame *frame, moment_grain grain)
{
    int32_t year = moment_year(&resolver->last.moment);
    bool counts = grain == GRAIN_YEAR && frame->fields[FIELD_NEAR] == NEAR_MENTION &&
                  frame->fields[FIELD_COUNT] != FRAME_SOME && year != YEAR_UNKNOWN && year < 0;
    if (!counts) {
        return MOMENT_NONE;
    }
    int32_t direction = frame->fields[FIELD_DIRECTION];
    int32_t there = year + whole_count(frame) * (direction == FIELD_UNSET ? 0 : direction);
    return (moment){GRAIN_YEAR, there < 0 ? there : there + 1, 0, 0};
}

// The weekend that is meant: the last, the one before last, the coming, or for "the weekend" the
// nearest by tense.
static moment resolve_weekend(const resolver *resolver, const found *found, int32_t day)
{
    int32_t direction = found->frame.fields[FIELD_DIRECTION];
    int32_t saturday = day + 6 - calendar_weekday(day);
    bool is_weekend = calendar_weekday(day) >= 6;
    if (direction == FIELD_UNSET) {
        direction = tense_look_of(resolver, found) == LOOKS_FORWARD || is_weekend ? 0 : -1;
    } else if (direction == 0 && !is_weekend && tense_look_of(resolver, found) == LOOKS_BACK) {
        direction = -1;
    }
    const int32_t count = whole_count(&found->frame);
    return moment_of_week(saturday + 7 * direction * (count > 1 ? count : 1), GRAIN_WEEKEND);
}

moment resolve_offset(resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    moment_grain grain = grain_of(resolver, frame->fields[FIELD_UNIT]);
    int32_t direction = frame->fields[FIELD_DIRECTION];
    int32_t day;
    if (is_year_of_quarter(resolver, frame)) {
        moment quarter = resolver->last_quarter.moment;
        quarter.year--;
        return quarter;
    }
    bool is_latest = frame->fields[FIELD_IDENTITY] == IDENTITY_SAME;
    if (is_latest && frame->fields[FIELD_UNIT] == UNIT_PERIOD) {
        grain = GRAIN_QUARTER;
    }
    if (is_latest && grain == GRAIN_QUARTER &&
        resolver->last_quarter.moment.grain == GRAIN_QUARTER) {
        return resolver->last_quarter.moment; // "the latest quarter"
    }
    moment before_christ = shift_before_christ(resolver, frame, grain);
    if (before_christ.grain != GRAIN_NONE) {
        return before_christ;
    }
    if (frame->fields[FIELD_COUNT] == FRAME_SOME || !base_day(resolver, frame, grain, &day)) {
        return MOMENT_NONE;
    }
    if (grain == GRAIN_WEEKEND) {
        return resolve_weekend(resolver, found, day);
    }
    moment moment = shift(frame, day, grain, direction == FIELD_UNSET ? 0 : direction);
    if (frame_has(frame, FIELD_TURN) && moment.grain != GRAIN_NONE) {
        moment.year += frame->fields[FIELD_TURN];
    }
    return moment;
}

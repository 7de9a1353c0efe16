// Offsets: so many units from the article's day or from a date that was told.
#include "when/resolve.h"

#define HUNDREDTHS 100

static moment_grain grain_of(int32_t unit)
{
    switch (unit) {
    case UNIT_WEEK:
    case UNIT_FORTNIGHT:
        return GRAIN_WEEK;
    case UNIT_WEEKEND:
        return GRAIN_WEEKEND;
    case UNIT_MONTH:
        return GRAIN_MONTH;
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

// The day that is counted from; false when there is none.
static bool base_day(const resolver *resolver, const frame *frame, moment_grain grain, int32_t *day)
{
    if (frame->fields[FIELD_NEAR] == NEAR_MENTION) {
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

// Whole units, the middle ones rounded: a year and a half ago is a month, not a year.
static int32_t whole_count(const frame *frame)
{
    int32_t count = frame->fields[FIELD_COUNT];
    return count == FIELD_UNSET ? 0 : (count + HUNDREDTHS / 2) / HUNDREDTHS;
}

static moment shift_years(int32_t day, moment_grain grain, int32_t count, int32_t direction)
{
    moment moment = moment_around(day, grain);
    moment.year += count * direction;
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

static moment shift(const frame *frame, int32_t day, moment_grain grain, int32_t direction)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    int32_t count = whole_count(frame);
    switch (grain) {
    case GRAIN_CENTURY:
    case GRAIN_DECADE:
    case GRAIN_YEAR:
        if (frame->fields[FIELD_COUNT] % HUNDREDTHS == HUNDREDTHS / 2 && grain == GRAIN_YEAR) {
            int32_t months = frame->fields[FIELD_COUNT] * 12 / HUNDREDTHS;
            return moment_around(day_add_months(day, direction * months), GRAIN_MONTH);
        }
        return shift_years(day, grain, count, direction);
    case GRAIN_MONTH:
        return moment_around(day_add_months(day, direction * count), GRAIN_MONTH);
    case GRAIN_QUARTER:
        return moment_around(day_add_months(day, direction * count * 3), GRAIN_QUARTER);
    case GRAIN_HALF:
        return moment_around(day_add_months(day, direction * count * 6), GRAIN_HALF);
    case GRAIN_WEEK:
    case GRAIN_WEEKEND: {
        int32_t weeks = unit == UNIT_FORTNIGHT ? count * 2 : count;
        return shift_days(day, grain, 7 * (int64_t)weeks * direction);
    }
    default:
        return unit <= UNIT_HOUR ? moment_of_day(day)
                                 : shift_days(day, GRAIN_DAY, (int64_t)count * direction);
    }
}

// Where quarters are compared, "a year earlier" is the same quarter of the year before.
static bool is_year_of_quarter(const resolver *resolver, const frame *frame)
{
    return resolver->is_finance && frame_has(frame, FIELD_COMPARED) &&
           frame->fields[FIELD_UNIT] == UNIT_YEAR && frame->fields[FIELD_COUNT] == HUNDREDTHS &&
           frame->fields[FIELD_DIRECTION] == -1 &&
           resolver->last_quarter.moment.grain == GRAIN_QUARTER;
}

// The weekend that is meant: the last, the coming, or for "the weekend" the nearest by tense.
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
    return moment_of_week(saturday + 7 * direction, GRAIN_WEEKEND);
}

moment resolve_offset(resolver *resolver, const found *found)
{
    const frame *frame = &found->frame;
    moment_grain grain = grain_of(frame->fields[FIELD_UNIT]);
    int32_t direction = frame->fields[FIELD_DIRECTION];
    int32_t day;
    if (is_year_of_quarter(resolver, frame)) {
        moment quarter = resolver->last_quarter.moment;
        quarter.year--;
        return quarter;
    }
    if (frame->fields[FIELD_COUNT] == FRAME_SOME || !base_day(resolver, found, grain, &day)) {
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

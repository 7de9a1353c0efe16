// The underspecified frame: what an expression says of itself, before any calendar is asked.
//
// A rule and the words it matches fill fields; resolution fills what is missing from a reference
// time. Both steps stand apart so that a frame can be resolved again under another reference.
#ifndef WHEN_FRAME_H
#define WHEN_FRAME_H

#include "base/span.h"

#define FIELD_UNSET INT32_MIN

// How to turn a frame into a value.
typedef enum frame_kind {
    FRAME_DATE,      // calendar fields, some perhaps missing: "March 22", "Friday night"
    FRAME_OFFSET,    // so many units from a reference: "two days ago", "next week"
    FRAME_DURATION,  // a length: "three days"
    FRAME_SET,       // repeated: "every Monday", "daily"
    FRAME_REFERENCE, // PRESENT_REF, PAST_REF, FUTURE_REF
    FRAME_EVENT,     // hangs on an event: "the same flight as", "the anniversary of"
} frame_kind;

// Which time an incomplete frame is completed from.
typedef enum frame_near {
    NEAR_ARTICLE,
    NEAR_MENTION,
    NEAR_CONTEXT, // "the year": a time told right before, else the article's day
} frame_near;

typedef enum frame_field {
    FIELD_KIND,
    FIELD_NEAR,
    FIELD_YEAR,
    FIELD_SHORT_YEAR,
    FIELD_MONTH,
    FIELD_DAY,
    FIELD_WEEKDAY,
    FIELD_QUARTER,
    FIELD_HALF,
    FIELD_SEASON,
    FIELD_DECADE,
    FIELD_CENTURY,
    FIELD_WEEK,
    FIELD_BEFORE_CHRIST,
    FIELD_HOLIDAY,
    FIELD_TURN,       // "March last year": years from the reference's
    FIELD_MONTH_TURN, // "the 5th of next month"
    FIELD_PART,       // part of day: frame_part
    FIELD_HOUR,
    FIELD_MINUTE,
    FIELD_SECOND,
    FIELD_HALF_DAY,
    FIELD_ZONE,
    FIELD_EAST, // hours that its zone is before the universal time
    FIELD_WEST,
    FIELD_CLOCK, // hours and minutes in one, 2230
    FIELD_COUNT, // hundredths; FRAME_SOME for "several"
    FIELD_EXTRA, // hundredths of the next smaller unit: "two years and three months"
    FIELD_EXTRA_UNIT,
    FIELD_UNIT,
    FIELD_DIRECTION,
    FIELD_REFERENCE,
    FIELD_MOD,
    FIELD_VAGUE,
    FIELD_IDENTITY, // FRAME_EVENT: frame_identity
    FIELD_COMPARED, // "a year earlier": where quarters are told of, it means a quarter
    FIELD_COUNT_OF_FIELDS,
} frame_field;

#define FRAME_SOME (-1)

typedef enum frame_unit {
    UNIT_SECOND,
    UNIT_MINUTE,
    UNIT_HOUR,
    UNIT_DAY,
    UNIT_NIGHT,
    UNIT_WEEKEND,
    UNIT_WEEK,
    UNIT_FORTNIGHT,
    UNIT_MONTH,
    UNIT_SEASON,
    UNIT_QUARTER,
    UNIT_HALFYEAR,
    UNIT_YEAR,
    UNIT_DECADE,
    UNIT_CENTURY,
    UNIT_MILLENNIUM,
    UNIT_PERIOD,
} frame_unit;

typedef enum frame_part {
    PART_MORNING,
    PART_MIDDAY,
    PART_AFTERNOON,
    PART_EVENING,
    PART_NIGHT,
    PART_DAYTIME,
} frame_part;

typedef enum frame_season { SEASON_SPRING, SEASON_SUMMER, SEASON_FALL, SEASON_WINTER } frame_season;

typedef enum frame_reference {
    REFERENCE_PAST,
    REFERENCE_PRESENT,
    REFERENCE_FUTURE
} frame_reference;

typedef enum frame_mod {
    MOD_START,
    MOD_MID,
    MOD_END,
    MOD_APPROX,
    MOD_LESS_THAN,
    MOD_MORE_THAN,
    MOD_EQUAL_OR_LESS,
    MOD_EQUAL_OR_MORE,
    MOD_BEFORE,
    MOD_AFTER,
    MOD_ON_OR_BEFORE,
    MOD_ON_OR_AFTER,
} frame_mod;

typedef enum frame_identity { IDENTITY_SAME, IDENTITY_ANNIVERSARY } frame_identity;

typedef struct frame {
    int32_t fields[FIELD_COUNT_OF_FIELDS];
} frame;

void frame_clear(frame *frame); // every field unset

static inline bool frame_has(const frame *frame, frame_field field)
{
    return frame->fields[field] != FIELD_UNSET;
}

// The field of that name ("half_day"), or FIELD_COUNT_OF_FIELDS.
frame_field frame_field_named(slice name);
// A value as rules and lexicons write it: a number or a name ("week", "start", "mention").
bool frame_value_named(slice name, int32_t *value);
// Fields that only a clock or part of day sets.
bool frame_is_clock_only(const frame *frame);
bool frame_has_clock(const frame *frame);
bool frame_is_past_midnight(const frame *frame); // a clock that goes beyond 24:00, or its hour

#endif

#include "when/frame.h"

typedef struct name_value {
    const char *name;
    int32_t value;
} name_value;

// In the order of frame_field.
static const char *const field_names[FIELD_COUNT_OF_FIELDS] = {
    "kind",      "near",          "year",    "short_year", "month",      "day",
    "weekday",   "quarter",       "half",    "season",     "decade",     "century",
    "week",      "before_christ", "holiday", "turn",       "month_turn", "part",
    "hour",      "minute",        "second",  "half_day",   "zone",       "east",
    "west",      "clock",         "count",   "extra",      "extra_unit", "unit",
    "direction", "reference",     "mod",     "vague",      "identity",   "compared",
};

static const name_value value_names[] = {
    {"date", FRAME_DATE},
    {"offset", FRAME_OFFSET},
    {"duration", FRAME_DURATION},
    {"set", FRAME_SET},
    {"ref", FRAME_REFERENCE},
    {"event", FRAME_EVENT},
    {"article", NEAR_ARTICLE},
    {"mention", NEAR_MENTION},
    {"context", NEAR_CONTEXT},
    {"second", UNIT_SECOND},
    {"minute", UNIT_MINUTE},
    {"hour", UNIT_HOUR},
    {"day", UNIT_DAY},
    {"week", UNIT_WEEK},
    {"fortnight", UNIT_FORTNIGHT},
    {"weekend", UNIT_WEEKEND},
    {"month", UNIT_MONTH},
    {"quarter", UNIT_QUARTER},
    {"halfyear", UNIT_HALFYEAR},
    {"year", UNIT_YEAR},
    {"decade", UNIT_DECADE},
    {"century", UNIT_CENTURY},
    {"millennium", UNIT_MILLENNIUM},
    {"period", UNIT_PERIOD},
    {"seasons", UNIT_SEASON},
    {"nights", UNIT_NIGHT},
    {"morning", PART_MORNING},
    {"midday", PART_MIDDAY},
    {"afternoon", PART_AFTERNOON},
    {"evening", PART_EVENING},
    {"night", PART_NIGHT},
    {"daytime", PART_DAYTIME},
    {"spring", SEASON_SPRING},
    {"summer", SEASON_SUMMER},
    {"fall", SEASON_FALL},
    {"winter", SEASON_WINTER},
    {"past", REFERENCE_PAST},
    {"present", REFERENCE_PRESENT},
    {"future", REFERENCE_FUTURE},
    {"start", MOD_START},
    {"mid", MOD_MID},
    {"end", MOD_END},
    {"approx", MOD_APPROX},
    {"less_than", MOD_LESS_THAN},
    {"more_than", MOD_MORE_THAN},
    {"equal_or_less", MOD_EQUAL_OR_LESS},
    {"equal_or_more", MOD_EQUAL_OR_MORE},
    {"before", MOD_BEFORE},
    {"after", MOD_AFTER},
    {"same", IDENTITY_SAME},
    {"anniversary", IDENTITY_ANNIVERSARY},
    {"some", FRAME_SOME},
    {"local", 0},
    {"universal", 1},
};

void frame_clear(frame *frame)
{
    for (int field = 0; field < FIELD_COUNT_OF_FIELDS; field++) {
        frame->fields[field] = FIELD_UNSET;
    }
}

frame_field frame_field_named(slice name)
{
    for (int field = 0; field < FIELD_COUNT_OF_FIELDS; field++) {
        if (slice_equal(name, slice_from_string(field_names[field]))) {
            return (frame_field)field;
        }
    }
    return FIELD_COUNT_OF_FIELDS;
}

bool frame_value_named(slice name, int32_t *value)
{
    for (size_t i = 0; i < sizeof value_names / sizeof *value_names; i++) {
        if (slice_equal(name, slice_from_string(value_names[i].name))) {
            *value = value_names[i].value;
            return true;
        }
    }
    return slice_to_signed(name, 1000000000, value);
}

bool frame_has_clock(const frame *frame)
{
    return frame_has(frame, FIELD_HOUR) || frame_has(frame, FIELD_PART) ||
           frame_has(frame, FIELD_CLOCK);
}

bool frame_is_past_midnight(const frame *frame)
{
    return frame->fields[FIELD_HOUR] > 24 || frame->fields[FIELD_MINUTE] > 59;
}

bool frame_is_clock_only(const frame *frame)
{
    if (frame->fields[FIELD_KIND] != FRAME_DATE || !frame_has_clock(frame)) {
        return false;
    }
    for (int field = FIELD_YEAR; field <= FIELD_MONTH_TURN; field++) {
        if (frame_has(frame, (frame_field)field)) {
            return false;
        }
    }
    return true;
}

// Lengths of time, and clocks: the parts of a value that need no calendar.
#include "when/resolve.h"

#define HUNDREDTHS 100

// How a unit is written and how long it is.
typedef struct unit_shape {
    const char *letter;
    bool is_clock;
    int32_t times;            // a fortnight is two weeks
    int32_t low, high;        // days in one hundred units
    const char *small_letter; // for halves: two and a half years are P2Y6M
    int32_t small_count;      // small units in one
} unit_shape;

// In the order of frame_unit.
static const unit_shape shapes[] = {
    {"S", true, 1, 0, 0, NULL, 0},
    {"M", true, 1, 0, 0, "S", 60},
    {"H", true, 1, 4, 5, "M", 60},
    {"D", false, 1, 100, 100, NULL, 0},
    {"NI", false, 1, 100, 100, NULL, 0},
    {"WE", false, 1, 700, 700, NULL, 0},
    {"W", false, 1, 700, 700, NULL, 0},
    {"W", false, 2, 700, 700, NULL, 0},
    {"M", false, 1, 2800, 3100, NULL, 0},
    {"Y", false, 1, 36500, 36600, NULL, 0},
    {"Q", false, 1, 9000, 9200, NULL, 0},
    {"M", false, 6, 3000, 3100, NULL, 0},
    {"Y", false, 1, 36500, 36600, "M", 12},
    {"Y", false, 10, 36500, 36600, NULL, 0},
    {"Y", false, 100, 36500, 36600, NULL, 0},
    {"Y", false, 1000, 36500, 36600, NULL, 0},
    {"X", false, 1, 0, 36600, NULL, 0},
};

static slice some_text(arena *arena, int32_t unit)
{
    if (unit == UNIT_DECADE || unit == UNIT_CENTURY) {
        return unit == UNIT_DECADE ? SLICE("PXDE") : SLICE("PXCE");
    }
    const unit_shape *shape = &shapes[unit];
    return arena_format(arena, "P%sX%s", shape->is_clock ? "T" : "", shape->letter);
}

static slice decimal_text(arena *arena, int64_t hundredths)
{
    long whole = (long)(hundredths / HUNDREDTHS);
    int rest = (int)(hundredths % HUNDREDTHS);
    if (rest == 0) {
        return arena_format(arena, "%ld", whole);
    }
    return rest % 10 == 0 ? arena_format(arena, "%ld.%d", whole, rest / 10)
                          : arena_format(arena, "%ld.%02d", whole, rest);
}

// "2Y3M" from two years and three months.
static slice compound_text(arena *arena, const frame *frame, const unit_shape *shape)
{
    const unit_shape *more = &shapes[frame->fields[FIELD_EXTRA_UNIT]];
    int64_t count = (int64_t)frame->fields[FIELD_COUNT] / HUNDREDTHS * shape->times;
    int64_t extra = (int64_t)frame->fields[FIELD_EXTRA] / HUNDREDTHS * more->times;
    const char *head = shape->is_clock ? "T" : "";
    const char *joint = more->is_clock && !shape->is_clock ? "T" : "";
    return arena_format(arena, "P%s%ld%s%s%ld%s", head, (long)count, shape->letter, joint,
                        (long)extra, more->letter);
}

static slice half_text(arena *arena, int32_t count, const unit_shape *shape)
{
    int32_t small = count % HUNDREDTHS * shape->small_count / HUNDREDTHS;
    const char *head = shape->is_clock ? "T" : "";
    if (count < HUNDREDTHS) {
        return arena_format(arena, "P%s%d%s", head, small, shape->small_letter);
    }
    return arena_format(arena, "P%s%d%s%d%s", head, count / HUNDREDTHS, shape->letter, small,
                        shape->small_letter);
}

slice length_text(arena *arena, const frame *frame)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    int32_t count = frame->fields[FIELD_COUNT];
    if (unit == FIELD_UNSET) {
        return SLICE_NONE;
    }
    const unit_shape *shape = &shapes[unit];
    if (count == FRAME_SOME || count == FIELD_UNSET) {
        return some_text(arena, unit);
    }
    if (frame_has(frame, FIELD_EXTRA) && frame_has(frame, FIELD_EXTRA_UNIT)) {
        return compound_text(arena, frame, shape);
    }
    if (count % HUNDREDTHS != 0 && shape->small_letter != NULL) {
        return half_text(arena, count, shape);
    }
    slice number = decimal_text(arena, (int64_t)count * shape->times);
    return arena_format(arena, "P%s%.*s%s", shape->is_clock ? "T" : "", (int)number.length,
                        number.data, shape->letter);
}

// "several" is 3 to 9, bare plurals and "a few" 2 to 9: wide enough to be true.
#define SOME_LOW 2
#define SOME_HIGH 10

void length_days(const frame *frame, int32_t *low, int32_t *high)
{
    int32_t unit = frame->fields[FIELD_UNIT];
    if (unit == FIELD_UNSET) {
        *low = *high = 0;
        return;
    }
    const unit_shape *shape = &shapes[unit];
    int64_t count = frame->fields[FIELD_COUNT];
    bool is_some = count == FRAME_SOME || count == FIELD_UNSET;
    int64_t least = (is_some ? SOME_LOW * HUNDREDTHS : count) * shape->times;
    int64_t most = (is_some ? SOME_HIGH * HUNDREDTHS : count) * shape->times;
    int64_t scale = HUNDREDTHS * HUNDREDTHS;
    int64_t limit = 4000000; // days: beyond the calendar
    int64_t first = least * shape->low / scale;
    int64_t last = (most * shape->high + scale - 1) / scale;
    *low = (int32_t)(first < limit ? first : limit);
    *high = (int32_t)(last < limit ? last : limit);
}

// In the order of frame_part.
static const char *const part_codes[] = {"MO", "MI", "AF", "EV", "NI", "DT"};

static void split_clock(const frame *frame, int32_t *hour, int32_t *minute)
{
    *hour = frame->fields[FIELD_HOUR];
    *minute = frame->fields[FIELD_MINUTE];
    if (frame_has(frame, FIELD_CLOCK)) {
        *hour = frame->fields[FIELD_CLOCK] / 100;
        *minute = frame->fields[FIELD_CLOCK] % 100;
    }
}

// The hour on a clock of 24, from "p.m." or from "in the evening".
static int32_t full_hour(const frame *frame, int32_t hour)
{
    int32_t half_day = frame->fields[FIELD_HALF_DAY];
    int32_t part = frame->fields[FIELD_PART];
    if (half_day == FIELD_UNSET && part != FIELD_UNSET) {
        bool is_late =
            part == PART_AFTERNOON || part == PART_EVENING || (part == PART_NIGHT && hour >= 6);
        half_day = is_late ? 12 : 0;
    }
    if (half_day == FIELD_UNSET || hour > 12) {
        return hour;
    }
    return hour % 12 + half_day;
}

// Zones with a name ("EST") are the reader's to know; the value gives only what stands in digits.
static slice zone_text(arena *arena, const frame *frame)
{
    if (frame_has(frame, FIELD_EAST)) {
        return arena_format(arena, "+%02d", frame->fields[FIELD_EAST]);
    }
    if (frame_has(frame, FIELD_WEST)) {
        return arena_format(arena, "-%02d", frame->fields[FIELD_WEST]);
    }
    return frame->fields[FIELD_ZONE] == 1 ? SLICE("Z") : SLICE("");
}

slice clock_text(arena *arena, const frame *frame, bool *is_valid)
{
    int32_t hour;
    int32_t minute;
    split_clock(frame, &hour, &minute);
    *is_valid = true;
    if (hour == FIELD_UNSET) {
        return frame_has(frame, FIELD_PART)
                   ? arena_format(arena, "T%s", part_codes[frame->fields[FIELD_PART]])
                   : SLICE_NONE;
    }
    hour = full_hour(frame, hour);
    if (minute < 0 && minute != FIELD_UNSET) { // "a quarter to nine"
        hour = (hour + 23) % 24;
        minute += 60;
    }
    int32_t second = frame->fields[FIELD_SECOND];
    *is_valid = hour >= 0 && hour <= 24 && (minute == FIELD_UNSET || minute < 60) &&
                (second == FIELD_UNSET || second <= 60);
    slice zone = zone_text(arena, frame);
    int length = (int)zone.length;
    if (second != FIELD_UNSET) {
        return arena_format(arena, "T%02d:%02d:%02d%.*s", hour, minute, second, length, zone.data);
    }
    return arena_format(arena, "T%02d:%02d%.*s", hour, minute == FIELD_UNSET ? 0 : minute, length,
                        zone.data);
}

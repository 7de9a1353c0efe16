// What the last time of a text means, for tests that tell it again.
#ifndef TEST_WHEN_MEANT_H
#define TEST_WHEN_MEANT_H

#include "base/calendar.h"
#include "support/when_fixture.h"
#include "when/plain.h"

#define TEXT_BYTES 300

static inline int32_t day_of(int32_t year, int32_t month, int32_t day)
{
    return calendar_day((calendar_date){year, (uint8_t)month, (uint8_t)day});
}

// The last time of a text, as value and bounds.
static inline when_time last_time(const fixture *fixture, const char *text, int32_t day)
{
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    when_layer layer;
    plain_read(plain, fixture->arena, slice_from_string(text));
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    if (layer.count == 0)
        fail_msg("no time in \"%s\"", text);
    return layer.times[layer.count - 1];
}

static inline void means(const fixture *fixture, int32_t day, const char *text, const char *wanted)
{
    const when_time time = last_time(fixture, text, day);
    if (!slice_equal(time.value, slice_from_string(wanted))) {
        char article[11];
        calendar_write(day, article);
        fail_msg("%s, \"%s\": %.*s, wanted %s", article, text, (int)time.value.length,
                 time.value.data, wanted);
    }
    arena_reset(fixture->arena);
}

static inline void means_day(const fixture *fixture, int32_t day, const char *text, int32_t wanted)
{
    char value[11];
    calendar_write(wanted, value);
    means(fixture, day, text, value);
}

static inline void says_nothing(const fixture *fixture, int32_t day, const char *text)
{
    plain *plain = ARENA_NEW(fixture->arena, struct plain);
    when_layer layer;
    plain_read(plain, fixture->arena, slice_from_string(text));
    assert_int_equal(when_read(&layer, fixture->reader, fixture->arena, &plain->syntax, day, NULL),
                     DATELINE_OK);
    if (layer.count != 0)
        fail_msg("%s: %.*s", text, (int)layer.times[0].value.length, layer.times[0].value.data);
}

#endif

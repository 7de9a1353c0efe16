// Intervals as claims write them.
#include "when/moment.h"

static bool is_whole(when_interval interval, const moment *moment)
{
    when_interval whole = moment_interval(moment);
    return whole.earliest == interval.earliest && whole.latest == interval.latest;
}

slice when_interval_text(arena *arena, when_interval interval)
{
    bool is_open_left = interval.earliest == DAY_OPEN_PAST;
    bool is_open_right = interval.latest == DAY_OPEN_FUTURE;
    if (is_open_left && is_open_right) {
        return SLICE_NONE;
    }
    char from[11] = "";
    char to[11] = "";
    if (!is_open_left) {
        static const moment_grain grains[] = {GRAIN_DAY, GRAIN_MONTH, GRAIN_YEAR};
        for (size_t i = 0; i < sizeof grains / sizeof *grains; i++) {
            moment moment = moment_around(interval.earliest, grains[i]);
            if (is_whole(interval, &moment)) {
                return moment_text(arena, &moment);
            }
        }
        calendar_write(interval.earliest, from);
    }
    if (!is_open_right) {
        calendar_write(interval.latest, to);
    }
    return arena_format(arena, "%s/%s", from, to);
}

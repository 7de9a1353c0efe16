#include "howmany/howmany.h"

slice howmany_range_text(arena *arena, howmany_range range)
{
    if (range.low == range.high) {
        return arena_format(arena, "%u", range.low);
    }
    if (range.high == HOWMANY_UNBOUNDED) {
        return arena_format(arena, "%u..", range.low);
    }
    if (range.low == 0) {
        return arena_format(arena, "..%u", range.high);
    }
    return arena_format(arena, "%u..%u", range.low, range.high);
}

bool howmany_agree(howmany_range a, howmany_range b)
{
    return a.low <= b.high && b.low <= a.high;
}

static uint32_t add_saturating(uint32_t a, uint32_t b)
{
    return a > HOWMANY_UNBOUNDED - b ? HOWMANY_UNBOUNDED : a + b;
}

howmany_range howmany_sum(howmany_range a, howmany_range b)
{
    return (howmany_range){add_saturating(a.low, b.low), add_saturating(a.high, b.high)};
}

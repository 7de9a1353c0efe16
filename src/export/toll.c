// Tolls: which figure stands where a format has room for one. Only the latest figure of each holder
// counts: a source that corrects itself holds no two. What is denied is no figure.
#include <stdlib.h>

#include "export/export_internal.h"

typedef struct figure {
    howmany_range range;
    slice holder;
    int32_t day;
} figure;

static const char *const policy_names[POLICY_COUNT] = {
    [POLICY_RANGE] = "range",
    [POLICY_LOW] = "low",
    [POLICY_BEST_LOW_HIGH] = "best-low-high",
    [POLICY_LATEST_MAJORITY] = "latest-majority-lowest",
    [POLICY_TWO_SOURCE] = "two-source",
    [POLICY_MEDIAN] = "median",
};

const char *export_policy_name(export_policy policy)
{
    return policy_names[policy];
}

bool export_policy_named(export_policy *out, const char *name)
{
    for (int i = 0; i < POLICY_COUNT; i++) {
        if (strcmp(policy_names[i], name) == 0) {
            *out = (export_policy)i;
            return true;
        }
    }
    return false;
}

bool export_is_denied(const ledger_told_row *told)
{
    return slice_equal(told->claim.certainty, SLICE("negated")) ||
           slice_equal(told->claim.stance, SLICE("denies"));
}

static uint32_t stated(const figure *figure) // the number that is said
{
    return figure->range.low > 0 || figure->range.high == HOWMANY_UNBOUNDED ? figure->range.low
                                                                            : figure->range.high;
}

// On one day a source tells parts before the whole: its highest figure stands.
static bool replaces(const figure *known, const figure *taken)
{
    return taken->day > known->day || (taken->day == known->day && stated(taken) > stated(known));
}

static void take_figure(figure *figures, uint32_t *count, const figure *taken)
{
    for (uint32_t i = 0; i < *count; i++) {
        if (!slice_equal(figures[i].holder, taken->holder))
            continue;
        if (replaces(&figures[i], taken))
            figures[i] = *taken;
        return;
    }
    figures[(*count)++] = *taken;
}

static int by_stated(const void *a, const void *b)
{
    const uint32_t left = stated(a), right = stated(b);
    return (left > right) - (left < right);
}

// The lowest figure that two holders give, UINT32_MAX when none.
static uint32_t agreed(const figure *sorted, uint32_t count)
{
    for (uint32_t i = 1; i < count; i++)
        if (stated(&sorted[i]) == stated(&sorted[i - 1]))
            return stated(&sorted[i]);
    return UINT32_MAX;
}

// The figure most of the latest day's sources give; the lowest of equals.
static uint32_t latest_majority(const figure *sorted, uint32_t count)
{
    int32_t last = DAY_UNKNOWN;
    uint32_t best = UINT32_MAX, most = 0, run = 0, value = UINT32_MAX;
    for (uint32_t i = 0; i < count; i++)
        last = sorted[i].day > last ? sorted[i].day : last;
    for (uint32_t i = 0; i < count; i++) {
        if (sorted[i].day != last)
            continue;
        run = stated(&sorted[i]) == value ? run + 1 : 1;
        value = stated(&sorted[i]);
        if (run > most) {
            most = run;
            best = value;
        }
    }
    return best;
}

static uint32_t best_of(const figure *sorted, uint32_t count, export_policy policy)
{
    switch (policy) {
    case POLICY_BEST_LOW_HIGH: {
        const uint32_t both = agreed(sorted, count);
        return both != UINT32_MAX ? both : stated(&sorted[0]);
    }
    case POLICY_LATEST_MAJORITY:
        return latest_majority(sorted, count);
    case POLICY_TWO_SOURCE:
        return agreed(sorted, count);
    case POLICY_MEDIAN:
        return stated(&sorted[(count - 1) / 2]);
    case POLICY_RANGE:
    case POLICY_LOW:
    case POLICY_COUNT:
        break;
    }
    return stated(&sorted[0]);
}

static export_toll settle(figure *figures, uint32_t count, export_policy policy)
{
    export_toll toll = {.is_known = true, .low = UINT32_MAX};
    qsort(figures, count, sizeof *figures, by_stated);
    for (uint32_t i = 0; i < count; i++) {
        const howmany_range range = figures[i].range;
        const uint32_t high = range.high == HOWMANY_UNBOUNDED ? range.low : range.high;
        toll.low = range.low < toll.low ? range.low : toll.low;
        toll.high = high > toll.high ? high : toll.high;
        toll.is_open |= range.high == HOWMANY_UNBOUNDED;
    }
    toll.best = best_of(figures, count, policy);
    toll.has_best = toll.best != UINT32_MAX;
    if (toll.best > toll.high)
        toll.best = toll.high;
    if (toll.best < toll.low)
        toll.best = toll.low;
    return toll;
}

export_toll export_toll_of(arena *arena, const ledger_told_row *claims, uint32_t count, slice slot,
                           export_policy policy)
{
    figure *figures = ARENA_ARRAY(arena, count, figure);
    uint32_t found = 0;
    for (uint32_t i = 0; i < count && figures != NULL; i++) {
        const ledger_claim_row *claim = &claims[i].claim;
        if (!slice_equal(claim->slot, slot) || export_is_denied(&claims[i]) ||
            (claim->low < 0 && claim->high < 0))
            continue;
        const figure taken = {
            .range = {claim->low < 0 ? 0 : (uint32_t)claim->low,
                      claim->high < 0 ? HOWMANY_UNBOUNDED : (uint32_t)claim->high},
            .holder = claim->holder,
            .day = claim->day,
        };
        take_figure(figures, &found, &taken);
    }
    return found == 0 ? (export_toll){0} : settle(figures, found, policy);
}

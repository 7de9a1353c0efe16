// One figure where sources tell several: the rules of the field's registers. Every source has one
// voice, its latest; what it says it doubts, denies or expects is no figure.
//
// After: ACLED codebook (the lowest), UCDP GED codebook (best, low, high), GTD codebook (the
// latest; of several the majority's; without one the lowest).
#include <stdlib.h>

#include "incident/incident.h"

typedef struct voice {
    slice source;
    int32_t day;
    uint32_t figure;
    howmany_range range;
} voice;

typedef struct voices {
    voice *items;
    uint32_t count;
} voices;

const char *incident_policy_name(dateline_policy policy)
{
    static const char *const names[DATELINE_POLICIES] = {
        [DATELINE_POLICY_RANGE] = "range",
        [DATELINE_POLICY_LOW] = "low",
        [DATELINE_POLICY_BEST_LOW_HIGH] = "best-low-high",
        [DATELINE_POLICY_LATEST_MAJORITY_LOWEST] = "latest-majority-lowest",
        [DATELINE_POLICY_TWO_SOURCE] = "two-source",
        [DATELINE_POLICY_MEDIAN] = "median",
    };
    return (unsigned)policy < DATELINE_POLICIES ? names[policy] : NULL;
}

// ---- voices ----

static bool is_figure(const incident_claim *claim)
{
    return claim->certainty != CERTAINTY_NEGATED && claim->stance != STANCE_DENIES &&
           claim->stance != STANCE_DOUBTS && claim->stance != STANCE_EXPECTS &&
           claim->stance != STANCE_THREATENS &&
           !(claim->range.low == 0 && claim->range.high == HOWMANY_UNBOUNDED);
}

// The figure that stands for a range: "at least nine" is nine, "up to nine" is nine.
static uint32_t figure_of(howmany_range range)
{
    if (range.high == HOWMANY_UNBOUNDED)
        return range.low;
    return range.low == 0 ? range.high : range.low + (range.high - range.low) / 2;
}

static voice *voice_of(voices *all, slice source)
{
    for (uint32_t i = 0; i < all->count; i++)
        if (slice_equal(all->items[i].source, source))
            return &all->items[i];
    return NULL;
}

// On one day a source tells parts before the whole: its highest figure stands.
static void hear(voices *all, const incident_claim *claim)
{
    const slice source = claim->source.length > 0 ? claim->source : claim->holder;
    const voice heard = {source, claim->day, figure_of(claim->range), claim->range};
    voice *known = voice_of(all, source);
    if (known == NULL)
        all->items[all->count++] = heard;
    else if (heard.day > known->day || (heard.day == known->day && heard.figure > known->figure))
        *known = heard;
}

// ---- picking ----

static int by_figure(const void *a, const void *b)
{
    const voice *left = a;
    const voice *right = b;
    if (left->figure != right->figure)
        return left->figure < right->figure ? -1 : 1;
    return left->day < right->day ? -1 : left->day > right->day;
}

static uint32_t supporters(const voices *all, uint32_t figure)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < all->count; i++)
        count += all->items[i].figure == figure;
    return count;
}

static int32_t last_day(const voices *all)
{
    int32_t day = DAY_UNKNOWN;
    for (uint32_t i = 0; i < all->count; i++)
        day = all->items[i].day > day ? all->items[i].day : day;
    return day;
}

static void pick(incident_headline *out, uint32_t figure, const char *rule)
{
    out->has_best = true;
    out->best = figure;
    out->rule = rule;
}

// Of figures that equally many say the lower, as UCDP has it.
static void pick_most_said(incident_headline *out, const voices *all)
{
    const voice *best = &all->items[0];
    for (uint32_t i = 1; i < all->count; i++) {
        const voice *other = &all->items[i];
        if (supporters(all, other->figure) > supporters(all, best->figure))
            best = other;
    }
    pick(out, best->figure, "what most sources say");
}

static void pick_latest(incident_headline *out, const voices *all)
{
    const int32_t day = last_day(all);
    voice *latest = all->items; // those of the last day come to the front; they stay sorted
    uint32_t count = 0;
    for (uint32_t i = 0; i < all->count; i++)
        if (all->items[i].day == day) {
            const voice moved = all->items[i];
            memmove(&latest[count + 1], &latest[count], (i - count) * sizeof *latest);
            latest[count++] = moved;
        }
    const voices told = {latest, count};
    for (uint32_t i = 0; i < count && !out->has_best; i++)
        if (2 * supporters(&told, latest[i].figure) > count)
            pick(out, latest[i].figure, "what most sources of the latest day say");
    if (!out->has_best)
        pick(out, latest[0].figure, "the lowest of the latest day: no majority");
}

static void pick_confirmed(incident_headline *out, const voices *all)
{
    for (uint32_t i = all->count; i-- > 0 && !out->has_best;)
        if (supporters(all, all->items[i].figure) >= 2)
            pick(out, all->items[i].figure, "the highest that two sources say");
    if (!out->has_best)
        out->rule = "no two sources say the same";
}

static void pick_by(incident_headline *out, dateline_policy policy, const voices *all)
{
    switch (policy) {
    case DATELINE_POLICY_LOW:
        pick(out, all->items[0].figure, "the lowest");
        break;
    case DATELINE_POLICY_BEST_LOW_HIGH:
        pick_most_said(out, all);
        break;
    case DATELINE_POLICY_LATEST_MAJORITY_LOWEST:
        pick_latest(out, all);
        break;
    case DATELINE_POLICY_TWO_SOURCE:
        pick_confirmed(out, all);
        break;
    case DATELINE_POLICY_MEDIAN:
        pick(out, all->items[(all->count - 1) / 2].figure, "the lower median");
        break;
    default:
        out->rule = "no figure, only its range";
    }
}

static void find_range(incident_headline *out, const voices *all)
{
    out->low = UINT32_MAX;
    for (uint32_t i = 0; i < all->count; i++) {
        const howmany_range range = all->items[i].range;
        const bool is_open = range.high == HOWMANY_UNBOUNDED;
        const uint32_t high = is_open ? range.low : range.high;
        out->low = range.low < out->low ? range.low : out->low;
        out->high = high > out->high ? high : out->high;
        out->is_open |= is_open;
    }
}

bool incident_pick_headline(incident_headline *out, dateline_policy policy, arena *arena,
                            const incident_claim *claims, uint32_t count)
{
    voices all = {.items = ARENA_ARRAY(arena, count, voice)};
    *out = (incident_headline){0};
    for (uint32_t i = 0; i < count && all.items != NULL; i++)
        if (is_figure(&claims[i]))
            hear(&all, &claims[i]);
    if (all.count == 0)
        return false;
    find_range(out, &all);
    qsort(all.items, all.count, sizeof *all.items, by_figure);
    pick_by(out, policy, &all);
    out->sources = all.count;
    out->supporters = out->has_best ? supporters(&all, out->best) : 0;
    return true;
}

static bool tells(const incident_claim *claims, uint32_t count, article_slot slot, int64_t article)
{
    for (uint32_t i = 0; i < count; i++)
        if (claims[i].slot == slot && claims[i].article == article && is_figure(&claims[i]))
            return true;
    return false;
}

void incident_widen_killed(incident_headline *killed, const incident_claim *claims, uint32_t count)
{
    for (uint32_t i = 0; i < count && killed->low > 0; i++)
        if (claims[i].slot == SLOT_INJURED && is_figure(&claims[i]) && claims[i].range.low > 0 &&
            !tells(claims, count, SLOT_KILLED, claims[i].article))
            killed->low = 0;
}

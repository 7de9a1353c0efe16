// Do two accounts tell of the same incident? A weighted sum of what speaks for and against, turned
// into 0..1. Days or places that exclude each other decide against it alone; otherwise a shared
// name or venue weighs most, because follow-ups are found through people and places, not through
// time. Weights by hand from the shares in GVA pairs (doc/rooms.md); learning them is the ledger's
// issue.
#include <math.h>

#include "incident/incident.h"

#define BIAS (-2.2)
#define NEAR_KILOMETRES 30.0
#define FAR_KILOMETRES 150.0

static bool overlaps(when_interval a, when_interval b)
{
    return a.earliest <= b.latest && b.earliest <= a.latest;
}

static bool is_open(when_interval a)
{
    return a.earliest == DAY_OPEN_PAST || a.latest == DAY_OPEN_FUTURE;
}

// Reporters mistake a night for the day after it, so neighbouring days do not exclude each other.
static double days_speak(const incident_profile *a, const incident_profile *b)
{
    if (is_open(a->bounds) || is_open(b->bounds))
        return overlaps(a->bounds, b->bounds) ? 0 : -3.0;
    if (overlaps(a->bounds, b->bounds)) {
        const int32_t longest_a = a->bounds.latest - a->bounds.earliest;
        const int32_t longest_b = b->bounds.latest - b->bounds.earliest;
        return longest_a + longest_b <= 4 ? 1.6 : 0.5;
    }
    const when_interval wider = {a->bounds.earliest - 1, a->bounds.latest + 1};
    return overlaps(wider, b->bounds) ? 0.6 : -4.0;
}

// Great-circle distance, haversine, mean radius of the earth.
static double kilometres(const incident_profile *a, const incident_profile *b)
{
    const double radian = 3.14159265358979323846 / 180.0;
    const double latitude = (b->latitude - a->latitude) * radian;
    const double longitude = (b->longitude - a->longitude) * radian;
    const double half = sin(latitude / 2) * sin(latitude / 2) +
                        cos(a->latitude * radian) * cos(b->latitude * radian) * sin(longitude / 2) *
                            sin(longitude / 2);
    return 2 * 6371.0 * asin(sqrt(half < 1 ? half : 1));
}

static double places_speak(const incident_profile *a, const incident_profile *b)
{
    if (a->place_name.length > 0 && slice_equal(a->place_name, b->place_name))
        return 1.6;
    if (a->country.length > 0 && b->country.length > 0 && !slice_equal(a->country, b->country))
        return -4.0;
    const bool are_towns = a->precision <= WHERE_DISTRICT && b->precision <= WHERE_DISTRICT;
    if (!a->has_point || !b->has_point || !are_towns)
        return 0;
    const double apart = kilometres(a, b);
    if (apart <= NEAR_KILOMETRES)
        return 1.0;
    return apart >= FAR_KILOMETRES ? -3.0 : -0.5;
}

static uint32_t shared(const slice *a, uint32_t a_count, const slice *b, uint32_t b_count)
{
    uint32_t both = 0;
    for (uint32_t i = 0; i < a_count; i++)
        for (uint32_t k = 0; k < b_count; k++)
            if (slice_equal(a[i], b[k])) {
                both++;
                break;
            }
    return both;
}

static double names_speak(const incident_profile *a, const incident_profile *b)
{
    const uint32_t both = shared(a->names, a->name_count, b->names, b->name_count);
    if (both == 0)
        return a->name_count > 0 && b->name_count > 0 ? -0.4 : 0;
    return both == 1 ? 1.4 : 2.2;
}

static double words_speak(const incident_profile *a, const incident_profile *b)
{
    const uint32_t fewer = a->word_count < b->word_count ? a->word_count : b->word_count;
    if (fewer == 0)
        return 0;
    const uint32_t both = shared(a->words, a->word_count, b->words, b->word_count);
    return 1.6 * (double)both / (double)fewer;
}

static double tolls_speak(howmany_range a, howmany_range b)
{
    const bool known = a.high != HOWMANY_UNBOUNDED && b.high != HOWMANY_UNBOUNDED;
    if (!known)
        return 0;
    return howmany_agree(a, b) ? 0.5 : -0.6;
}

double incident_similarity(const incident_profile *a, const incident_profile *b)
{
    if (!what_types_compatible(a->type, b->type))
        return 0;
    double score = BIAS + days_speak(a, b) + places_speak(a, b) + names_speak(a, b) +
                   words_speak(a, b) + tolls_speak(a->killed, b->killed) +
                   tolls_speak(a->injured, b->injured);
    if (a->type == b->type)
        score += 0.3;
    return 1.0 / (1.0 + exp(-score));
}

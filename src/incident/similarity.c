// Do two accounts that are not both their articles' subjects tell of the same incident? A weighted
// sum of what speaks for and against, turned into 0..1. Days or places that exclude each other
// decide against it alone; otherwise a shared name or venue weighs most. Weights by hand: no set
// has such pairs marked in number.
#include <math.h>

#include "incident/incident.h"
#include "where/distance.h"

#define BIAS (-2.4)
#define CAPTIVITY_DAYS 120
#define WAR_DAYS 730
#define SAME_SUBJECT 0.6
#define SAME_WAR 2.0 // two tellings of lasting violence seldom mean two of it
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

// An account without a day is bounded by the day of its telling: news is about the last days, but a
// siege or a follow-up may be told for months.
static double undated_speaks(when_interval a, when_interval b, incident_reasons *reasons)
{
    if (!overlaps(a, b) || a.latest == DAY_OPEN_FUTURE || b.latest == DAY_OPEN_FUTURE)
        return overlaps(a, b) ? 0 : -3.0;
    const int64_t apart = (int64_t)a.latest - b.latest;
    const int64_t days = apart < 0 ? -apart : apart;
    const double weight = days <= 3 ? 0.8 : days <= 14 ? 0.3 : 0;
    incident_add_reason(reasons, REASON_TOLD, weight, (double)days);
    return weight;
}

static int64_t days_apart(when_interval a, when_interval b)
{
    const int64_t apart =
        a.earliest > b.latest ? (int64_t)a.earliest - b.latest : (int64_t)b.earliest - a.latest;
    return apart > 0 ? apart : 0;
}

// A captivity lasts: accounts of it name the day it began, a day of talks, the day it ended.
static bool is_captivity(const incident_profile *a, const incident_profile *b)
{
    return slice_equal(a->mode, SLICE("abduct")) && slice_equal(b->mode, SLICE("abduct"));
}

// Reporters mistake a night for the day after it, so neighbouring days do not exclude each other.
static double days_speak(const incident_profile *a, const incident_profile *b,
                         incident_reasons *reasons)
{
    if (is_open(a->bounds) || is_open(b->bounds))
        return undated_speaks(a->bounds, b->bounds, reasons);
    if (overlaps(a->bounds, b->bounds)) {
        const int32_t longest_a = a->bounds.latest - a->bounds.earliest;
        const int32_t longest_b = b->bounds.latest - b->bounds.earliest;
        const double weight = longest_a + longest_b <= 4 ? 1.6 : 0.5;
        incident_add_reason(reasons, REASON_DAY, weight, 0);
        return weight;
    }
    const when_interval season = {a->bounds.earliest - CAPTIVITY_DAYS,
                                  a->bounds.latest + CAPTIVITY_DAYS};
    if (is_captivity(a, b) && overlaps(season, b->bounds))
        return 0;
    if (a->is_lasting && b->is_lasting)
        return days_apart(a->bounds, b->bounds) <= WAR_DAYS ? 0.5 : -3.0;
    const when_interval wider = {a->bounds.earliest - 1, a->bounds.latest + 1};
    return overlaps(wider, b->bounds) ? -0.6 : -3.0;
}

static uint32_t shared(const incident_words *a, const incident_words *b)
{
    uint32_t both = 0;
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (slice_equal(a->items[i], b->items[k])) {
                both++;
                break;
            }
        }
    }
    return both;
}

static double near_speaks(const incident_profile *a, const incident_profile *b,
                          incident_reasons *reasons)
{
    const double apart = where_kilometres(a->latitude, a->longitude, b->latitude, b->longitude);
    if (apart > NEAR_KILOMETRES)
        return apart >= FAR_KILOMETRES ? -3.0 : -0.5;
    incident_add_reason(reasons, REASON_NEAR, 1.0, apart);
    return 1.0;
}

static double places_speak(const incident_profile *a, const incident_profile *b,
                           incident_reasons *reasons)
{
    if (shared(&a->places, &b->places) > 0) {
        incident_add_reason(reasons, REASON_PLACE, 1.5, 0);
        return 1.5;
    }
    const bool have_countries = a->country.length > 0 && b->country.length > 0;
    if (have_countries && !slice_equal(a->country, b->country))
        return -4.0;
    const bool are_towns = a->precision <= WHERE_DISTRICT && b->precision <= WHERE_DISTRICT;
    if (a->has_point && b->has_point && are_towns)
        return near_speaks(a, b, reasons);
    incident_add_reason(reasons, REASON_COUNTRY, have_countries ? 0.4 : 0, 0);
    return have_countries ? 0.4 : 0;
}

static double names_speak(const incident_profile *a, const incident_profile *b,
                          incident_reasons *reasons)
{
    const uint32_t both = shared(&a->names, &b->names);
    if (both == 0)
        return a->names.count > 0 && b->names.count > 0 ? -0.8 : 0;
    const double weight = both == 1 ? 1.7 : 3.0;
    incident_add_reason(reasons, REASON_NAME, weight, 0);
    return weight;
}

static double groups_speak(const incident_profile *a, const incident_profile *b,
                           incident_reasons *reasons)
{
    const uint32_t both = shared(&a->groups, &b->groups);
    if (both == 0)
        return a->groups.count > 0 && b->groups.count > 0 ? -0.5 : 0;
    const double weight = both == 1 ? 0.7 : 1.2;
    incident_add_reason(reasons, REASON_GROUP, weight, 0);
    return weight;
}

static double words_speak(const incident_profile *a, const incident_profile *b,
                          incident_reasons *reasons)
{
    const uint32_t fewer = a->words.count < b->words.count ? a->words.count : b->words.count;
    const double weight =
        fewer == 0 ? 0 : 1.6 * (double)shared(&a->words, &b->words) / (double)fewer;
    incident_add_reason(reasons, REASON_TITLE, weight, 0);
    return weight;
}

static double modes_speak(const incident_profile *a, const incident_profile *b,
                          incident_reasons *reasons)
{
    if (a->mode.length == 0 || b->mode.length == 0)
        return 0;
    const double weight = slice_equal(a->mode, b->mode) ? 0.7 : -0.2;
    incident_add_reason(reasons, REASON_MODE, weight, 0);
    return weight;
}

static double tolls_speak(howmany_range a, howmany_range b, incident_reason_kind kind,
                          incident_reasons *reasons)
{
    const bool known = a.high != HOWMANY_UNBOUNDED && b.high != HOWMANY_UNBOUNDED;
    if (!known)
        return 0;
    const double weight = howmany_agree(a, b) ? 0.5 : -0.6;
    incident_add_reason(reasons, kind, weight, 0);
    return weight;
}

static double kinds_speak(const incident_profile *a, const incident_profile *b,
                          incident_reasons *reasons)
{
    const double type = a->type == b->type ? 0.3 : 0;
    const double war = a->is_lasting ? SAME_WAR : 0;
    incident_add_reason(reasons, REASON_TYPE, type, 0);
    incident_add_reason(reasons, REASON_WAR, war, 0);
    return type + war;
}

double incident_similarity(const incident_profile *a, const incident_profile *b, double related,
                           incident_reasons *reasons)
{
    if (!what_types_compatible(a->type, b->type) || a->is_lasting != b->is_lasting)
        return 0;
    double score = BIAS + days_speak(a, b, reasons) + places_speak(a, b, reasons) +
                   names_speak(a, b, reasons) + groups_speak(a, b, reasons) +
                   words_speak(a, b, reasons) + modes_speak(a, b, reasons) +
                   tolls_speak(a->killed, b->killed, REASON_KILLED, reasons) +
                   tolls_speak(a->injured, b->injured, REASON_INJURED, reasons);
    score += kinds_speak(a, b, reasons) + SAME_SUBJECT * related;
    incident_add_reason(reasons, REASON_SUBJECTS, SAME_SUBJECT * related, related);
    return 1.0 / (1.0 + exp(-score));
}

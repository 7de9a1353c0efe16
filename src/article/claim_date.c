// When an event happened, as a time of its own clause tells.
#include "article/claim_role.h"

// "In 1993 and 1994", "between April and June": one stretch of time.
static when_interval with_last_of_list(const article *article, uint32_t index, when_interval bounds)
{
    const when_time *first = &article->when.times[index];
    const when_time *next = index + 1 < article->when.count ? first + 1 : NULL;
    const bool is_listed = next != NULL && next->type == first->type && !next->is_vague &&
                           next->anchor == WHEN_ANCHOR_NONE && next->first == first->end + 1 &&
                           slice_equal(article->document.tokens[first->end].lower, SLICE("and"));
    if (is_listed && next->bounds.earliest > bounds.latest &&
        next->bounds.latest != DAY_OPEN_FUTURE && bounds.earliest != DAY_OPEN_PAST)
        bounds.latest = next->bounds.latest;
    return bounds;
}

// Who was shot on Friday and died on Sunday was shot on Friday; people flee for days.
static bool is_death_after(const role_reading *reading, uint32_t event)
{
    const article *article = reading->claims->article;
    const int32_t act = article->incidents[reading->incident].bounds.latest;
    const int32_t death = article->held_bounds[event].earliest;
    return article->is_time_refused[event] && death > act && death - act <= ARTICLE_DYING_DAYS &&
           article_comes_later(article, reading->claims->readers, reading->event);
}

// "The quake struck at 4 p.m." in an article of Tuesday about Monday's: the clock is the article's
// day's only where no other day is told.
static bool is_clock_of_other_day(const article_incident *incident, const when_time *time)
{
    return time->is_clock_only && (time->bounds.latest < incident->bounds.earliest ||
                                   time->bounds.earliest > incident->bounds.latest);
}

void article_claim_date(const role_reading *reading, uint32_t index)
{
    const article *article = reading->claims->article;
    const when_time *time = &article->when.times[index];
    const uint32_t event = (uint32_t)(reading->event - article->what.events);
    const bool is_length = time->type == WHEN_DURATION || time->type == WHEN_SET;
    if (time->is_vague || (is_length && time->anchor == WHEN_ANCHOR_NONE))
        return;
    if (is_death_after(reading, event) ||
        is_clock_of_other_day(&article->incidents[reading->incident], time))
        return;
    when_interval bounds = time->bounds;
    // "Since Friday" names the day on which it began; "after the raid" only bounds it.
    if (time->anchor != WHEN_ANCHOR_NONE ||
        (time->relation != WHEN_DURING && time->relation != WHEN_SINCE))
        bounds = article_event_bounds(article, event);
    if (bounds.earliest == DAY_OPEN_PAST || bounds.latest == DAY_OPEN_FUTURE ||
        article_is_future(article, reading->event, bounds.earliest))
        return;
    article_claim claim = article_claim_role(reading, SLOT_DATE, time->at);
    if (time->anchor == WHEN_ANCHOR_NONE && time->relation == WHEN_DURING)
        bounds = with_last_of_list(article, index, bounds);
    claim.bounds = bounds;
    claim.value = when_interval_text(article->arena, bounds);
    article_claim_add(reading->claims, &claim);
}

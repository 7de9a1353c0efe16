// When did each incident happen? One point an incident in a simple temporal network: explicit dates
// first, then dates that hang on other events ("one day after his arrival", "on the same flight as
// X"), then what the telling implies: what is told as past lies before the article's day, and a
// person enters, checks in, checks out and leaves in this order.
#include "article/article_internal.h"

#define POINTS_LIMIT 4096u

typedef struct timing {
    article *article;
    when_network *network; // point = incident + 1; point 0 is the calendar's origin
    uint32_t points;
} timing;

static bool is_placed(const timing *timing, uint32_t incident)
{
    return incident != INCIDENT_NONE && incident + 1 < timing->points;
}

// The earlier constraint wins: false for one that contradicts it. What it says stays visible as a
// claim and a dispute.
static bool bound(timing *timing, uint32_t incident, when_interval interval)
{
    return !is_placed(timing, incident) ||
           when_network_add(timing->network, 0, incident + 1, interval.earliest, interval.latest);
}

static bool order(timing *timing, uint32_t before, uint32_t after, int32_t low, int32_t high)
{
    return !is_placed(timing, before) || !is_placed(timing, after) || before == after ||
           when_network_add(timing->network, before + 1, after + 1, low, high);
}

static const when_time *time_of(const article *article, const what_event *event)
{
    return event->time == TIME_NONE ? NULL : &article->when.times[event->time];
}

static void add_explicit_dates(timing *timing)
{
    const article *article = timing->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const when_time *time = time_of(article, &article->what.events[i]);
        if (time == NULL || time->anchor != WHEN_ANCHOR_NONE || time->is_vague ||
            article_is_participle(article, &article->what.events[i]) ||
            article_is_future(article, &article->what.events[i], when_bounds(time).earliest))
            continue;
        article->is_time_refused[i] =
            !bound(timing, article->incident_of_event[i], when_bounds(time));
    }
}

// ---- dates that hang on other events ----

static uint32_t person_of(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_PERSON)
            return event->roles[i].entity;
    return ENTITY_NONE;
}

// The incident in which that person made the same kind of move.
static uint32_t same_move(const article *article, const what_event *event, uint32_t person)
{
    if (person == ENTITY_NONE || event->type != WHAT_MOVE)
        return INCIDENT_NONE;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *other = &article->what.events[i];
        if (other != event && other->type == WHAT_MOVE && other->move == event->move &&
            person_of(other) == person && article->incident_of_event[i] != INCIDENT_NONE)
            return article->incident_of_event[i];
    }
    return INCIDENT_NONE;
}

static uint32_t anchor_incident(const article *article, const what_event *event,
                                const when_time *time)
{
    const uint32_t token = time->anchor_token;
    if (token >= article->document.token_count)
        return INCIDENT_NONE;
    const uint32_t anchor = article->what.event_of_token[token];
    if (anchor != EVENT_NONE && article->incident_of_event[anchor] != INCIDENT_NONE)
        return article->incident_of_event[anchor];
    return same_move(article, event, who_entity_at(&article->who, token));
}

static void add_anchored_dates(timing *timing)
{
    const article *article = timing->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const when_time *time = time_of(article, event);
        if (time == NULL || time->anchor == WHEN_ANCHOR_NONE)
            continue;
        const uint32_t anchor = anchor_incident(article, event, time);
        const uint32_t incident = article->incident_of_event[i];
        const bool is_same = time->anchor == WHEN_ANCHOR_SAME;
        article->is_time_refused[i] =
            !order(timing, anchor, incident, is_same ? 0 : time->offset_low,
                   is_same ? 0 : time->offset_high);
    }
}

// ---- what the telling implies ----

static void add_telling(timing *timing)
{
    const article *article = timing->article;
    if (article->day == DAY_UNKNOWN)
        return;
    const when_interval past = {DAY_OPEN_PAST, article->day};
    const when_interval future = {article->day, DAY_OPEN_FUTURE};
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_modality modality = article->what.events[i].modality;
        const uint32_t incident = article->incident_of_event[i];
        if (modality == WHAT_PLANNED || modality == WHAT_THREATENED)
            (void)bound(timing, incident, future);
        else if (modality != WHAT_HYPOTHETICAL)
            (void)bound(timing, incident, past);
    }
}

// Moves of one person in the order in which a visit goes; a new entry begins a new visit.
static void add_visits(timing *timing)
{
    const article *article = timing->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const uint32_t person = event->type == WHAT_MOVE ? person_of(event) : ENTITY_NONE;
        if (person == ENTITY_NONE)
            continue;
        for (uint32_t k = i + 1; k < article->what.count && k < i + 64; k++) {
            const what_event *later = &article->what.events[k];
            if (later->type != WHAT_MOVE || person_of(later) != person)
                continue;
            if (later->move == WHAT_ENTER)
                break;
            const bool is_visit = event->move == WHAT_ENTER || event->move == WHAT_CHECKIN ||
                                  event->move == WHAT_CHECKOUT;
            const bool follows = later->move == WHAT_LEAVE || later->move > event->move;
            if (is_visit && event->move != WHAT_LEAVE && follows && later->move != WHAT_RESIDE)
                (void)order(timing, article->incident_of_event[i], article->incident_of_event[k], 0,
                            DAY_OPEN_FUTURE);
        }
    }
}

dateline_status article_solve_times(article *article, const article_readers *readers)
{
    (void)readers;
    uint32_t points = article->incident_count + 1;
    if (points > POINTS_LIMIT)
        points = POINTS_LIMIT;
    timing timing = {article, when_network_new(article->arena, points), points};
    article->is_time_refused = ARENA_ARRAY(article->arena, article->what.count + 1, bool);
    if (timing.network == NULL || article->is_time_refused == NULL)
        return DATELINE_LIMIT;
    add_explicit_dates(&timing);
    add_anchored_dates(&timing);
    add_telling(&timing);
    add_visits(&timing);
    for (uint32_t i = 0; i + 1 < points; i++)
        article->incidents[i].bounds = when_network_bounds(timing.network, i + 1);
    return DATELINE_OK;
}

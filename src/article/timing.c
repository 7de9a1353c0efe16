// When did each incident happen? One point an incident in a simple temporal network: explicit dates
// first, then dates that hang on other events ("one day after his arrival", "on the same flight as
// X"), then what the telling implies: what is told as past lies before the article's day, and a
// person enters, checks in, checks out and leaves in this order. Within a step what is told first
// goes first. What contradicts the network by then is refused, and its holder's events are solved
// apart: the same network with that holder's words first. So two holders give two solutions, never
// one between them.
#include "article/article_internal.h"

#define POINTS_LIMIT 4096u
#define HOLDERS_LIMIT 16u // that are solved apart

typedef struct timing {
    article *article;
    const article_readers *readers;
    when_network *network; // point = incident + 1; point 0 is the calendar's origin
    uint32_t points;
    slice first;      // the holder whose words go first; SLICE_NONE: all in their order
    bool *is_refused; // [event]
    bool adds_deaths; // flights, which may come days after the act, and clocks: after all else
} timing;

static slice holder_of(const article *article, const what_event *event)
{
    return article_holder_of(article, event->attribution).name;
}

static bool goes_first(const timing *timing, const what_event *event)
{
    return timing->first.data == NULL ||
           slice_equal(holder_of(timing->article, event), timing->first);
}

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

bool article_counts_rescued(const what_event *event)
{
    for (uint32_t i = 0; event->type == WHAT_AID && i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_RELEASED)
            return true;
    return false;
}

bool article_ends_captivity(const article *article, const what_event *event)
{
    const uint32_t incident = article->incident_of_event[(uint32_t)(event - article->what.events)];
    if (incident == INCIDENT_NONE)
        return false;
    const what_type of = article->incidents[incident].type;
    return (event->type == WHAT_RETREAT && of == WHAT_ASSAULT) ||
           (event->type == WHAT_AID && of == WHAT_DISASTER) ||
           (of != WHAT_AID && article_counts_rescued(event));
}

static void add_explicit_date(timing *timing, uint32_t index)
{
    const article *article = timing->article;
    const what_event *event = &article->what.events[index];
    const when_time *time = time_of(article, event);
    // A clock's day is presumed: it goes after the days that are told.
    const bool is_clock = time != NULL && time->is_clock_only;
    if (time != NULL &&
        (is_clock || article_comes_later(article, timing->readers, event)) == timing->adds_deaths &&
        time->anchor == WHEN_ANCHOR_NONE && !time->is_vague &&
        !article_is_participle(article, event) && !article_ends_captivity(article, event) &&
        !article_is_future(article, event, article_time_bounds(article, event).earliest))
        timing->is_refused[index] = !bound(timing, article->incident_of_event[index],
                                           article_time_bounds(article, event)) &&
                                    !is_clock;
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

static bool is_planned(const what_event *event)
{
    return event->modality == WHAT_PLANNED || event->modality == WHAT_THREATENED;
}

// "On the anniversary of his killing": the day, where that of the killing is known by now; in any
// case a year later or more.
static bool add_anniversary(timing *timing, uint32_t index, uint32_t anchor, const when_time *time)
{
    const article *article = timing->article;
    const uint32_t incident = article->incident_of_event[index];
    if (!is_placed(timing, anchor) || anchor == incident)
        return true;
    const when_interval known = when_network_bounds(timing->network, anchor + 1);
    const when_interval bounds =
        when_anniversary(time, known, article->day, is_planned(&article->what.events[index]));
    return order(timing, anchor, incident, time->offset_low, time->offset_high) &&
           bound(timing, incident, bounds);
}

static void add_anchored_date(timing *timing, uint32_t index)
{
    const article *article = timing->article;
    const what_event *event = &article->what.events[index];
    const when_time *time = time_of(article, event);
    if (time == NULL || time->anchor == WHEN_ANCHOR_NONE)
        return;
    const uint32_t anchor = anchor_incident(article, event, time);
    const uint32_t incident = article->incident_of_event[index];
    if (time->anchor == WHEN_ANCHOR_ANNIVERSARY) {
        timing->is_refused[index] = !add_anniversary(timing, index, anchor, time);
        return;
    }
    const bool is_same = time->anchor == WHEN_ANCHOR_SAME;
    timing->is_refused[index] = !order(timing, anchor, incident, is_same ? 0 : time->offset_low,
                                       is_same ? 0 : time->offset_high);
}

static void add_all(timing *timing, bool of_first, void add(struct timing *timing, uint32_t index))
{
    const article *article = timing->article;
    for (uint32_t i = 0; i < article->what.count; i++)
        if (goes_first(timing, &article->what.events[i]) == of_first)
            add(timing, i);
}

// ---- what the telling implies ----

// "Both women shot are expected to recover": what others of its events say has happened is past.
static bool add_telling(timing *timing)
{
    const article *article = timing->article;
    const when_interval past = {DAY_OPEN_PAST, article->day};
    const when_interval future = {article->day, DAY_OPEN_FUTURE};
    bool *is_past = ARENA_ARRAY(article->arena, article->incident_count + 1, bool);
    if (article->day == DAY_UNKNOWN || is_past == NULL)
        return is_past != NULL;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const uint32_t incident = article->incident_of_event[i];
        if (is_planned(event) || event->modality == WHAT_HYPOTHETICAL)
            continue;
        (void)bound(timing, incident, past);
        if (incident != INCIDENT_NONE)
            is_past[incident] = true;
    }
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i];
        if (is_planned(&article->what.events[i]) && incident != INCIDENT_NONE && !is_past[incident])
            (void)bound(timing, incident, future);
    }
    return true;
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

// ---- solutions ----

static bool solve(timing *timing)
{
    timing->points = timing->article->incident_count + 1;
    if (timing->points > POINTS_LIMIT)
        timing->points = POINTS_LIMIT;
    timing->network = when_network_new(timing->article->arena, timing->points);
    timing->is_refused = ARENA_ARRAY(timing->article->arena, timing->article->what.count + 1, bool);
    if (timing->network == NULL || timing->is_refused == NULL)
        return false;
    for (int turn = 0; turn < 2; turn++) {
        add_all(timing, turn == 0, add_explicit_date);
        add_all(timing, turn == 0, add_anchored_date);
    }
    timing->adds_deaths = true;
    for (int turn = 0; turn < 2; turn++)
        add_all(timing, turn == 0, add_explicit_date);
    if (!add_telling(timing))
        return false;
    add_visits(timing);
    return true;
}

// The bounds of the refused events of one holder, who is believed first.
static bool solve_for(article *article, const article_readers *readers, slice holder)
{
    timing timing = {.article = article, .readers = readers, .first = holder};
    if (!solve(&timing))
        return false;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i];
        if (article->is_time_refused[i] && !timing.is_refused[i] && is_placed(&timing, incident) &&
            goes_first(&timing, &article->what.events[i]))
            article->held_bounds[i] = when_network_bounds(timing.network, incident + 1);
    }
    return true;
}

// What the event's own expression says of it, whatever else is told.
static when_interval own_bounds(const timing *timing, uint32_t index)
{
    const article *article = timing->article;
    const what_event *event = &article->what.events[index];
    const when_time *time = time_of(article, event);
    if (time == NULL || time->anchor == WHEN_ANCHOR_NONE)
        return time == NULL ? WHEN_ALWAYS : when_bounds(time);
    const uint32_t anchor = anchor_incident(article, event, time);
    if (!is_placed(timing, anchor))
        return WHEN_ALWAYS;
    const when_interval known = when_network_bounds(timing->network, anchor + 1);
    if (time->anchor == WHEN_ANCHOR_ANNIVERSARY)
        return when_anniversary(time, known, article->day, is_planned(event));
    return time->anchor == WHEN_ANCHOR_SAME
               ? known
               : when_shifted(known, time->offset_low, time->offset_high);
}

static bool is_solved(const slice *holders, uint32_t count, slice holder)
{
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal(holders[i], holder))
            return true;
    return false;
}

static bool solve_apart(article *article, const article_readers *readers)
{
    slice holders[HOLDERS_LIMIT];
    uint32_t count = 0;
    for (uint32_t i = 0; i < article->what.count && count < HOLDERS_LIMIT; i++) {
        const slice holder = holder_of(article, &article->what.events[i]);
        if (!article->is_time_refused[i] || is_solved(holders, count, holder))
            continue;
        holders[count++] = holder;
        if (!solve_for(article, readers, holder))
            return false;
    }
    return true;
}

when_interval article_event_bounds(const article *article, uint32_t event)
{
    return article->is_time_refused[event]
               ? article->held_bounds[event]
               : article->incidents[article->incident_of_event[event]].bounds;
}

dateline_status article_solve_times(article *article, const article_readers *readers)
{
    const uint32_t events = article->what.count;
    timing timing = {.article = article, .readers = readers, .first = SLICE_NONE};
    article->held_bounds = ARENA_ARRAY(article->arena, events + 1, when_interval);
    if (article->held_bounds == NULL || !solve(&timing))
        return DATELINE_LIMIT;
    article->is_time_refused = timing.is_refused;
    for (uint32_t i = 0; i < events; i++)
        article->held_bounds[i] = timing.is_refused[i] ? own_bounds(&timing, i) : WHEN_ALWAYS;
    for (uint32_t i = 0; i + 1 < timing.points; i++)
        article->incidents[i].bounds = when_network_bounds(timing.network, i + 1);
    return solve_apart(article, readers) ? DATELINE_OK : DATELINE_LIMIT;
}

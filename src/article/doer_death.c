// Who killed others and died of it: "killed three people before police shot him dead" is three whom
// he killed and four who died. Both stand in the ledger.
#include "article/claim_role.h"

static bool is_one_dead(const what_role *role)
{
    return role->kind == WHAT_KILLED && role->has_range && role->range.low == 1 &&
           role->range.high == 1;
}

static bool kills_others(const what_event *event, uint32_t entity)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_KILLED && event->roles[i].has_range &&
            event->roles[i].range.low > 0 && !event->roles[i].is_perpetrator &&
            event->roles[i].entity != entity)
            return true;
    return false;
}

static bool is_done(const what_event *event)
{
    return event->modality == WHAT_HAPPENED;
}

// Does an act of the incident that is told before `end` have this one for its killer?
static bool is_killer(const article *article, const article_incident *incident, uint32_t entity,
                      uint32_t end)
{
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; entity != ENTITY_NONE && i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        if (incident->events[i] < end && is_done(event) && what_is_done_by(event, entity) &&
            kills_others(event, entity))
            return true;
    }
    return false;
}

// Does he strike anybody, himself perhaps?
static bool is_striker(const article *article, const article_incident *incident, uint32_t entity)
{
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; entity != ENTITY_NONE && i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        if (event->type == WHAT_ASSAULT && what_is_done_by(event, entity))
            return true;
    }
    return false;
}

// Police and soldiers: whom they shot is the one that the text calls suspect.
static bool is_by_force(const article *article, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const uint32_t entity = event->roles[i].entity;
        if (event->roles[i].kind != WHAT_AGENT || entity == ENTITY_NONE)
            continue;
        const slice role = article->who.entities[entity].role;
        if (slice_equal(role, SLICE("COP")) || slice_equal(role, SLICE("MIL")))
            return true;
    }
    return false;
}

// Is the death the doer's own: by the word for him, or by what he did? Of "found dead" the act that
// he did may stand anywhere.
static bool is_of_doer(const article *article, const article_incident *incident,
                       const what_event *event, const what_role *role)
{
    return role->is_perpetrator || is_by_force(article, event) ||
           is_striker(article, incident, role->entity);
}

// Is it the death of one whom the text calls a doer, or whose killing was told before?
static bool is_counted_doer(const role_reading *reading, const what_event *event,
                            const what_role *role)
{
    const article *article = reading->claims->article;
    const uint32_t index = (uint32_t)(event - article->what.events);
    return is_one_dead(role) &&
           (role->is_perpetrator ||
            (is_done(event) &&
             is_killer(article, &article->incidents[reading->incident], role->entity, index)));
}

typedef struct told_before {
    bool is_own;     // a death that may be his
    bool has_others; // the dead among others
} told_before;

static told_before look_before(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t count = article_looked_at(incident->event_count);
    const uint32_t own = (uint32_t)(reading->event - article->what.events);
    told_before told = {false, false};
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; incident->events[i] <= own && k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            if (role->kind != WHAT_KILLED || role == reading->role || !role->has_range)
                continue;
            // Of "killing two, then himself" the two are none of his own side.
            const bool is_own = incident->events[i] == own
                                    ? role->is_perpetrator
                                    : is_of_doer(article, incident, event, role);
            told.is_own |= incident->events[i] < own && is_counted_doer(reading, event, role);
            told.has_others |= !is_own && role->range.high > 0;
        }
    }
    return told;
}

bool article_is_doers_death(const role_reading *reading)
{
    return !reading->role->is_subset && is_counted_doer(reading, reading->event, reading->role);
}

bool article_adds_to_victims(const role_reading *reading)
{
    if (!article_is_doers_death(reading))
        return false;
    const told_before told = look_before(reading);
    return told.has_others && !told.is_own;
}

// Who was shot and who was killed are often one person whom the text names in two ways: "a boy was
// shot", "the shooting death of Ole Brand". Counted apart he would be one dead and one hurt.
#include "article/article_internal.h"

static bool is_death(const what_role *role)
{
    return role->kind == WHAT_KILLED && role->has_range && !role->is_subset && role->range.low > 0;
}

static bool is_told(const what_event *event)
{
    return event->modality == WHAT_HAPPENED && !event->is_generic;
}

// The largest number of dead that one telling of the incident gives.
static uint32_t most_killed(const article *article, const article_incident *incident)
{
    uint32_t most = 0;
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; is_told(event) && k < event->role_count; k++)
            if (is_death(&event->roles[k]) && event->roles[k].range.low > most)
                most = event->roles[k].range.low;
    }
    return most;
}

// Does its sentence tell of others who died? "A man was shot dead and a woman was shot in the leg".
static bool is_beside_dead(const article *article, const article_incident *incident,
                           const what_event *event, const what_role *struck)
{
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *other = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; other->sentence == event->sentence && k < other->role_count; k++)
            if (is_death(&other->roles[k]) && other->roles[k].head != struck->head)
                return true;
    }
    return false;
}

static void drop_outlived(article *article, const article_incident *incident, uint32_t killed)
{
    for (uint32_t i = 0; i < incident->event_count; i++) {
        what_event *event = &article->what.events[incident->events[i]];
        uint32_t kept = 0;
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            const bool is_outlived = role->kind == WHAT_INJURED && role->is_struck &&
                                     !role->is_others && role->range.high <= killed &&
                                     !is_beside_dead(article, incident, event, role);
            if (!is_outlived)
                event->roles[kept++] = *role;
        }
        event->role_count = kept;
    }
}

void article_drop_outlived(article *article)
{
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const uint32_t killed = most_killed(article, &article->incidents[i]);
        if (killed > 0)
            drop_outlived(article, &article->incidents[i], killed);
    }
}

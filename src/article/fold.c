// Asides of the main story: what is told without a day, a town or anybody known by name, and what
// nothing sets apart from what the article tells first, is part of it: the "explosion" that threw a
// train off its rails, the vehicles that raiders burned. Taken mention by mention they look like
// acts of their own, for another kind of word tells of them.
#include "article/join.h"

static bool is_hit(what_type type)
{
    return type == WHAT_ASSAULT || type == WHAT_DISASTER || type == WHAT_CASUALTY;
}

static bool has_happened(const what_event *event)
{
    return event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING ||
           event->modality == WHAT_DENIED || event->modality == WHAT_ATTEMPTED;
}

static bool is_aside(const joining *joining, uint32_t main, uint32_t index)
{
    const article *article = joining->article;
    const article_incident *incident = &article->incidents[index];
    const join_profile *told = &joining->profiles[main];
    const join_profile *aside = &joining->profiles[index];
    if (!is_hit(incident->type) || incident->is_background || incident->event_count == 0 ||
        aside->is_lasting || aside->is_series || aside->is_spread || aside->is_dated ||
        aside->place_count > 0)
        return false;
    const what_event *event = &article->what.events[incident->events[0]];
    const what_event *lead = &article->what.events[article->incidents[main].events[0]];
    return has_happened(event) && event->sentence > lead->sentence &&
           !join_is_another(joining, event) &&
           !join_named_apart(article, &told->targets, &aside->targets) &&
           !join_named_apart(article, &told->agents, &aside->agents);
}

static void fold_into(joining *joining, uint32_t main, uint32_t index)
{
    article *article = joining->article;
    article_incident *into = &article->incidents[main];
    article_incident *from = &article->incidents[index];
    for (uint32_t i = 0; i < from->event_count; i++) {
        uint32_t *event =
            ARENA_PUSH(article->arena, into->events, into->event_count, into->event_capacity);
        if (event == NULL)
            return;
        *event = from->events[i];
        article->incident_of_event[from->events[i]] = main;
    }
    from->event_count = 0;
}

void join_fold_asides(joining *joining)
{
    const article *article = joining->article;
    const uint32_t main = article_lead_act(article, TOKEN_NONE);
    for (uint32_t i = 0; main != INCIDENT_NONE && i < article->incident_count; i++)
        if (i != main && is_aside(joining, main, i))
            fold_into(joining, main, i);
}

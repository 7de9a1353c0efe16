// The incident that an article is about.
#include "article/article_internal.h"

// Acts come before what follows from them (an arrest, a trial) and before bare results.
static int subject_rank(const article_incident *incident)
{
    if (incident->is_topic || incident->type == WHAT_MOVE)
        return 0;
    if (incident->is_lasting)
        return 1;
    const bool is_act = article_is_calamity(incident->type) || incident->type == WHAT_PROTEST;
    return (incident->is_background ? 0 : 2) + (is_act ? 2 : 1);
}

uint32_t article_lead_act(const article *article, uint32_t before)
{
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const article_incident *incident = &article->incidents[i];
        if (article_is_calamity(incident->type) && !incident->is_background &&
            !incident->is_lasting && incident->event_count > 0 &&
            article->what.events[incident->events[0]].trigger < before)
            return i;
    }
    return INCIDENT_NONE;
}

// Of equals the one told at most length.
uint32_t article_find_subject(const article *article)
{
    uint32_t best = INCIDENT_NONE;
    uint64_t most = 0;
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const int kind = subject_rank(&article->incidents[i]);
        const uint64_t rank =
            kind == 0 ? 0 : (uint64_t)kind << 32 | article->incidents[i].event_count;
        if (rank > most) {
            most = rank;
            best = i;
        }
    }
    return best;
}

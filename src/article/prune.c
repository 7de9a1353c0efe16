// An incident of which nothing is claimed is not worth a record: a headline's bare "attack" whose
// story tells of it elsewhere. Nor is a disaster of which nothing is told but a day: the year that
// somebody's luck ended. Numbers close up behind those that go. An act that nobody says was done,
// and of which nothing is told but what people say of it ("we will not stop fighting"), is what
// they speak of.
#include "article/article_internal.h"

static bool has_no_doer(const article *article, const article_claim *claim)
{
    const what_type type = article->incidents[claim->incident].type;
    return type == WHAT_DISASTER || type == WHAT_CASUALTY;
}

// Claims of incidents that go, go with them.
static void drop_orphans(article *article, const uint32_t *number)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (number[article->claims[i].incident] != INCIDENT_NONE)
            article->claims[kept++] = article->claims[i];
    article->claim_count = kept;
}

static void keep_claimed(const article *article, uint32_t *number)
{
    for (uint32_t i = 0; i < article->incident_count; i++)
        number[i] = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].slot != SLOT_DATE || !has_no_doer(article, &article->claims[i]))
            number[article->claims[i].incident] = 0;
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->incident_count; i++)
        if (number[i] != INCIDENT_NONE)
            number[i] = kept++;
}

bool article_was_done(const article *article, const article_incident *incident)
{
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_modality modality = article->what.events[incident->events[i]].modality;
        if (modality == WHAT_HAPPENED || modality == WHAT_ONGOING || modality == WHAT_HISTORICAL ||
            modality == WHAT_ATTEMPTED)
            return true;
    }
    return false;
}

static void find_topics(article *article)
{
    bool *is_told = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, bool);
    if (is_told == NULL)
        return;
    for (uint32_t i = 0; i < article->claim_count; i++)
        is_told[article->claims[i].incident] |= article->claims[i].slot != SLOT_STATEMENT;
    for (uint32_t i = 0; i < article->incident_count; i++)
        article->incidents[i].is_topic |=
            !is_told[i] && !article_was_done(article, &article->incidents[i]);
}

void article_drop_empty_incidents(article *article)
{
    find_topics(article);
    uint32_t *number = ARENA_ARRAY(article->arena, article->incident_count, uint32_t);
    if (number == NULL)
        return;
    keep_claimed(article, number);
    uint32_t kept = 0;
    for (uint32_t i = 0; i < article->incident_count; i++)
        if (number[i] != INCIDENT_NONE)
            article->incidents[kept++] = article->incidents[i];
    article->incident_count = kept;
    drop_orphans(article, number);
    for (uint32_t i = 0; i < article->claim_count; i++)
        article->claims[i].incident = number[article->claims[i].incident];
    for (uint32_t i = 0; i < article->what.count; i++)
        if (article->incident_of_event[i] != INCIDENT_NONE)
            article->incident_of_event[i] = number[article->incident_of_event[i]];
}

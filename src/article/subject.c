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

// Of 549 articles on shootings all but ten are about their subject by one of these, of 113 on
// elections, sports and sweets that tell of some act further down 50 are not.
#define OPENING_SENTENCES 6u
#define LENGTHY_EVENTS 3u
#define LENGTHY_CLAIMS 5u
#define LEAST_CLAIMS 2u

// [incident] how many claims there are of it beside statements. NULL without memory.
static const uint32_t *count_claims(const article *article)
{
    uint32_t *count = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, uint32_t);
    for (uint32_t i = 0; count != NULL && i < article->claim_count; i++)
        count[article->claims[i].incident] += article->claims[i].slot != SLOT_STATEMENT;
    return count;
}

static bool is_about(const article *article, uint32_t incident, uint32_t claims)
{
    const article_incident *told = &article->incidents[incident];
    if (told->event_count == 0 || claims < LEAST_CLAIMS)
        return false;
    return article->what.events[told->events[0]].sentence < OPENING_SENTENCES ||
           told->event_count >= LENGTHY_EVENTS || claims >= LENGTHY_CLAIMS;
}

// Of equals the one told at most length. claims: of each incident, NULL: however little is told.
static uint32_t find_best(const article *article, const uint32_t *claims)
{
    uint32_t best = INCIDENT_NONE;
    uint64_t most = 0;
    for (uint32_t i = 0; i < article->incident_count; i++) {
        if (claims != NULL && !is_about(article, i, claims[i]))
            continue;
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

uint32_t article_find_subject(const article *article)
{
    return find_best(article, NULL);
}

uint32_t article_find_story(const article *article)
{
    const uint32_t *claims = count_claims(article);
    return claims == NULL ? INCIDENT_NONE : find_best(article, claims);
}

// The incident that an article is about, and the town it happened in. Local news names the town
// once and the street beside the act: where nothing at the act puts it on the map, the town of the
// story does.
#include "article/article_internal.h"

#define LEAD_SENTENCES 5u // in which a town named once is the story's
#define LEAD_WEIGHT 3u

// Acts come before what follows from them (an arrest, a trial) and before bare results.
static int subject_rank(const article_incident *incident)
{
    if (incident->is_topic || incident->type == WHAT_MOVE)
        return 0;
    if (incident->is_lasting)
        return 1;
    const bool is_act = incident->type == WHAT_ASSAULT || incident->type == WHAT_DISASTER ||
                        incident->type == WHAT_PROTEST;
    return (incident->is_background ? 0 : 2) + (is_act ? 2 : 1);
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

// ---- its town ----

// "Dalby police" counts as well: they come to what happens in Dalby.
static bool is_town(const where_place *place)
{
    return place->has_point && place->precision == WHERE_TOWN;
}

// How much speaks for the place's being where the story plays; counted at its first mention.
static uint32_t town_weight(const article *article, uint32_t first)
{
    const where_place *places = article->where.places;
    uint32_t weight = 0;
    bool is_leading = false;
    for (uint32_t i = first; i < article->where.count; i++) {
        if (places[i].same_as != first || !is_town(&places[i]))
            continue;
        weight++;
        is_leading =
            is_leading || article->document.tokens[places[i].head].sentence < LEAD_SENTENCES;
    }
    if (!is_leading && weight < 2)
        return 0;
    return weight + (is_leading ? LEAD_WEIGHT : 0);
}

static uint32_t town_of_story(const article *article, uint32_t within)
{
    uint32_t best = PLACE_NONE;
    uint32_t most = 0;
    for (uint32_t i = 0; i < article->where.count; i++) {
        const where_place *place = &article->where.places[i];
        if (place->same_as != i || !is_town(place) ||
            (within != PLACE_NONE && !where_is_compatible(&article->where, within, i)))
            continue;
        const uint32_t weight = town_weight(article, i);
        if (weight > most) {
            most = weight;
            best = i;
        }
    }
    return best;
}

static bool is_on_the_map(const article *article, const article_incident *incident)
{
    return incident->place != PLACE_NONE &&
           article->where.places[incident->place].precision <= WHERE_TOWN &&
           article->where.places[incident->place].has_point;
}

// The dateline is where the reporter writes: the town of local news, the capital of foreign news.
// It serves where the text itself names no place at all for the act.
static void claim_dateline(article_claims *claims, uint32_t subject)
{
    const article *article = claims->article;
    article_incident *incident = &claims->article->incidents[subject];
    const slice town = article->source.dateline_place;
    const span at = article->source.dateline_at;
    const uint32_t token = text_token_at(&article->document, at.end);
    if (town.length == 0 || incident->place != PLACE_NONE || incident->place_name.length > 0 ||
        token >= article->document.token_count)
        return;
    const article_holder holder = article_author();
    article_claim claim = article_claim_start(article, subject, SLOT_PLACE, token, at, &holder);
    claim.value = town;
    claim.why = SLICE("dateline");
    article_claim_add(claims, &claim);
    incident->place_name = town;
}

void article_claim_town(article_claims *claims)
{
    article *article = claims->article;
    const uint32_t subject = article_find_subject(article);
    if (subject == INCIDENT_NONE || is_on_the_map(article, &article->incidents[subject]) ||
        article->incidents[subject].is_lasting)
        return;
    article_incident *incident = &article->incidents[subject];
    const uint32_t town = town_of_story(article, incident->place);
    if (town == PLACE_NONE) {
        claim_dateline(claims, subject);
        return;
    }
    const where_place *place = &article->where.places[town];
    const article_holder holder = article_author();
    article_claim claim =
        article_claim_start(article, subject, SLOT_PLACE, place->head, place->at, &holder);
    claim.value = slice_at(article->document.text.data, place->at);
    claim.place = town;
    claim.why = SLICE("town of the story");
    article_claim_add(claims, &claim);
    incident->place = town;
    if (incident->place_name.length == 0)
        incident->place_name = claim.value;
}

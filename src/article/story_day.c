// The day of what an article is about, where nothing at the act tells it: "At nine on Sunday the
// family was asleep when a shot fell". News tells of an act first and of what came of it later, so
// of all days that an article names the earliest is most likely the act's: before the arrest, the
// vigil, the trial. Days with a time of day, or told beside violence, go before others: those may
// be a birthday or a sentence in another case.
#include "article/article_internal.h"

#define TIMES_MOST 256u // looked at; a chronicle has thousands
#define LIMIT_DAYS 30   // an arrest longer ago may be in another case

// The day of another act that has it for its own.
static bool is_of_another(const article *article, uint32_t time, uint32_t subject)
{
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const uint32_t incident = article->incident_of_event[i];
        if (event->time == time && incident != INCIDENT_NONE && incident != subject &&
            article_is_violent(article->incidents[incident].type))
            return true;
    }
    return false;
}

static bool is_beside_violence(const article *article, uint32_t sentence)
{
    for (uint32_t i = 0; i < article->what.count; i++)
        if (article->what.events[i].sentence == sentence &&
            article_is_violent(article->what.events[i].type))
            return true;
    return false;
}

// How well a time tells the day of the subject: what came of it only says that it was over by then.
enum day_worth { WORTH_NOTHING, WORTH_LIMIT, WORTH_DAY, WORTH_TELLING };

// One day that is over, inside what is known of the subject.
static bool may_be_day(const article *article, const when_time *time, when_interval known)
{
    const when_interval bounds = when_bounds(time);
    return (time->type == WHEN_DATE || time->type == WHEN_TIME) && !time->is_vague &&
           time->anchor == WHEN_ANCHOR_NONE && bounds.earliest == bounds.latest &&
           bounds.latest <= article->day && bounds.earliest >= known.earliest &&
           bounds.latest <= known.latest;
}

static enum day_worth worth_of(const article_claims *claims, uint32_t index, uint32_t subject)
{
    const article *article = claims->article;
    const when_time *time = &article->when.times[index];
    if (!may_be_day(article, time, article->incidents[subject].bounds) ||
        is_of_another(article, index, subject))
        return WORTH_NOTHING;
    if (article_dates_aftermath(article, claims->readers, time))
        return time->bounds.earliest + LIMIT_DAYS < article->day ? WORTH_NOTHING : WORTH_LIMIT;
    return time->type == WHEN_TIME ||
                   is_beside_violence(article, article->document.tokens[time->first].sentence)
               ? WORTH_TELLING
               : WORTH_DAY;
}

// The earliest of the worthiest; TIME_NONE when the article names no such day.
static uint32_t find_day(enum day_worth *worth, const article_claims *claims, uint32_t subject)
{
    const when_layer *when = &claims->article->when;
    uint32_t best = TIME_NONE;
    *worth = WORTH_NOTHING;
    for (uint32_t i = 0; i < when->count && i < TIMES_MOST; i++) {
        const enum day_worth found = worth_of(claims, i, subject);
        if (found < *worth || found == WORTH_NOTHING ||
            (found == *worth &&
             when->times[i].bounds.earliest >= when->times[best].bounds.earliest))
            continue;
        best = i;
        *worth = found;
    }
    return best;
}

static void claim_day(article_claims *claims, uint32_t subject, const when_time *time)
{
    const article *article = claims->article;
    const article_holder holder =
        article_holder_of_background(article, article->sayswho.innermost[time->first]);
    article_claim claim =
        article_claim_start(article, subject, SLOT_DATE, time->first, time->at, &holder);
    claim.bounds = when_bounds(time);
    claim.value = when_interval_text(article->arena, claim.bounds);
    claim.why = SLICE("day of the story");
    article_claim_add(claims, &claim);
}

static bool is_of_old(const article *article, const article_incident *incident)
{
    for (uint32_t i = 0; i < incident->event_count; i++)
        if (article->what.events[incident->events[i]].modality != WHAT_HISTORICAL)
            return false;
    return true;
}

// Wars last, and captivities: what is told of them has the day of the telling. An act of old has
// none in the story.
static bool has_one_day(const article *article, const article_incident *incident)
{
    return article_is_violent(incident->type) && !is_of_old(article, incident) &&
           !incident->is_lasting && !slice_equal(incident->mode, SLICE("abduct"));
}

void article_claim_day(article_claims *claims)
{
    article *article = claims->article;
    enum day_worth worth = WORTH_NOTHING;
    const uint32_t subject = article_find_subject(article);
    if (subject == INCIDENT_NONE || article->day == DAY_UNKNOWN)
        return;
    article_incident *incident = &article->incidents[subject];
    if (!has_one_day(article, incident) || incident->is_background ||
        incident->bounds.earliest == incident->bounds.latest)
        return;
    const uint32_t day = find_day(&worth, claims, subject);
    if (worth == WORTH_LIMIT) {
        incident->bounds.latest = article->when.times[day].bounds.latest;
    } else if (worth != WORTH_NOTHING) {
        incident->bounds = when_bounds(&article->when.times[day]);
        claim_day(claims, subject, &article->when.times[day]);
    }
}

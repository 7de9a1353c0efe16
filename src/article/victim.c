// Who a role makes a victim though nobody struck him.
#include <string.h>

#include "article/claim_role.h"

// "The wounded were taken away": how they fare says not who they are. Nor do "28 arrests".
static bool tells_only_how_they_fare(const article *article, uint32_t head)
{
    const uint32_t event = article->what.event_of_token[head];
    return event != EVENT_NONE && (article->what.events[event].type == WHAT_CASUALTY ||
                                   slice_equal(article->what.events[event].mode, SLICE("arrest")));
}

// "Two men", "residents": counted, but nobody in particular.
static bool is_anybody(const article *article, const article_readers *readers, uint32_t head)
{
    if (!lexicon_has(&readers->anybody, article->syntax.words[head].lemma))
        return false;
    uint32_t child = article->syntax.words[head].first_child;
    for (; child != TOKEN_NONE; child = article->syntax.words[child].next_sibling) {
        const uint8_t relation = article->syntax.words[child].relation;
        if (relation == REL_AMOD || relation == REL_COMPOUND || relation == REL_APPOS ||
            relation == REL_FLAT || relation == REL_NMOD)
            return false;
    }
    return true;
}

// "Arrested after officers found a rifle in his room": what is seized where somebody is arrested
// was not arrested.
static bool is_seized_at_arrest(const role_reading *reading)
{
    const article_incident *incident = &reading->claims->article->incidents[reading->incident];
    return slice_equal(reading->event->mode, SLICE("seize")) &&
           slice_equal(incident->mode, SLICE("arrest"));
}

// What is ruled out or denied was done to nobody; what somebody flees from was.
static bool is_struck_by_none(const role_reading *reading, uint32_t head)
{
    if (is_seized_at_arrest(reading))
        return true;
    if (slice_equal(reading->event->mode, SLICE("demo")))
        return true; // what a march is against, or leads to, is not hit by it
    return reading->holder.stance == STANCE_DENIES || reading->role->kind == WHAT_OCCASION ||
           reading->role->kind == WHAT_DISPLACED ||
           is_anybody(reading->claims->article, reading->claims->readers, head);
}

// "Held by rebels at the airport", where both the doing and the suffering was read of the rebels.
static bool is_doer_of_event(const what_event *event, uint32_t head)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_AGENT && event->roles[i].head == head)
            return true;
    return false;
}

// "They took up arms when the town expelled them": a pronoun taken for a thing, where people are
// counted, was misread; and what it was done with was not hit by it.
static bool is_miscast(const role_reading *reading, uint32_t head)
{
    const article *article = reading->claims->article;
    const uint32_t entity = reading->role->entity;
    if (entity == ENTITY_NONE || article->syntax.words[head].upos != UPOS_PRON ||
        (article->who.entities[entity].kind != WHO_OTHER &&
         article->who.entities[entity].kind != WHO_WEAPON))
        return false;
    for (uint32_t i = 0; i < reading->event->role_count; i++) {
        const what_role *role = &reading->event->roles[i];
        if ((role->head == head && role->kind != WHAT_TARGET) ||
            (role->kind == WHAT_WEAPON && role->entity == entity))
            return true;
    }
    return false;
}

bool article_is_no_victim(const role_reading *reading, uint32_t head)
{
    return tells_only_how_they_fare(reading->claims->article, head) ||
           is_doer_of_event(reading->event, head) || is_struck_by_none(reading, head) ||
           is_miscast(reading, head) || article_is_own_dead(reading, head);
}

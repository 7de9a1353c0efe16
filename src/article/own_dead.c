// The dead and hurt among those who did it. "The gunmen killed four; six of the attackers died":
// the six are a part of all who died, no other count of the four, and they are nobody's victims.
// Where nobody else died ("police killed two gunmen") they are the toll.
#include "article/claim_role.h"

// The attackers of "six of the attackers", else the head itself.
static uint32_t people_of(const article *article, uint32_t head)
{
    if (article->syntax.words[head].upos != UPOS_NUM)
        return head;
    const uint32_t people = syntax_child(&article->syntax, head, REL_NMOD);
    return people == TOKEN_NONE ? head : people;
}

// "The attackers" are those told of before; "a soldier" whom a soldier shot is another.
static bool are_same(const article *article, const what_role *a, uint32_t people)
{
    const uint32_t mention = who_mention_at(&article->who, people);
    const uint32_t entity = who_entity_at(&article->who, people);
    if (entity != ENTITY_NONE && a->entity == entity)
        return true;
    return mention != MENTION_NONE && article->who.mentions[mention].is_definite &&
           slice_equal_ignoring_case(article->syntax.words[a->head].lemma,
                                     article->syntax.words[people].lemma);
}

// Does an act of the incident have them for its only doers?
static bool are_doers(const role_reading *reading, uint32_t people)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t count = article_looked_at(incident->event_count);
    bool is_found = false;
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; event->type == WHAT_ASSAULT && k < event->role_count; k++) {
            if (event->roles[k].kind != WHAT_AGENT)
                continue;
            if (!are_same(article, &event->roles[k], people))
                return false; // both sides of a clash do it
            is_found = true;
        }
    }
    return is_found;
}

static bool is_called_attacker(const role_reading *reading, uint32_t people)
{
    article_epithet epithet;
    return article_find_epithet(&epithet, reading->claims->article, reading->claims->readers,
                                people) &&
           epithet.type == WHAT_ASSAULT;
}

static bool is_of_attackers(const role_reading *reading, const what_role *role)
{
    const uint32_t people = people_of(reading->claims->article, role->head);
    return role->is_perpetrator || is_called_attacker(reading, people);
}

// Is a toll of others told of the incident?
static bool others_fell(const role_reading *reading)
{
    const article *article = reading->claims->article;
    const article_incident *incident = &article->incidents[reading->incident];
    const uint32_t own = people_of(article, reading->role->head);
    const uint32_t count = article_looked_at(incident->event_count);
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            const bool is_toll = role->kind == reading->role->kind && role->has_range &&
                                 role->range.high > 0 && role != reading->role;
            if (is_toll && !is_of_attackers(reading, role) && !are_same(article, role, own))
                return true;
        }
    }
    return false;
}

// "Two attackers and nine soldiers were killed": the sum of both is the toll.
static bool counts_others(const role_reading *reading)
{
    const what_event *event = reading->event;
    const what_role *whole = reading->role;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *part = &event->roles[i];
        if (part != whole && part->kind == whole->kind && part->has_range && part->is_subset &&
            part->at.start >= whole->at.start && part->at.end <= whole->at.end &&
            !is_of_attackers(reading, part))
            return true;
    }
    return false;
}

bool article_are_own_dead(const role_reading *reading)
{
    const what_role *role = reading->role;
    if ((role->kind != WHAT_KILLED && role->kind != WHAT_INJURED) ||
        reading->event->type == WHAT_DISASTER)
        return false;
    const uint32_t people = people_of(reading->claims->article, role->head);
    const bool is_attacker = is_called_attacker(reading, people) || are_doers(reading, people);
    return is_attacker && !counts_others(reading) && others_fell(reading);
}

// "The mayor said he had drowned": who speaks of the dead is not one of them, whatever a pronoun
// was taken for.
static bool speaks_of_his_death(const role_reading *reading, uint32_t head)
{
    const article *article = reading->claims->article;
    const uint32_t said = reading->role->attribution;
    const slice lemma = article->syntax.words[head].lemma;
    bool dies = false;
    if (slice_equal_ignoring_case(lemma, SLICE("I")) || slice_equal(lemma, SLICE("we")))
        return false; // "he killed me", she dreamt
    for (uint32_t i = 0; i < reading->event->role_count; i++)
        dies |= reading->event->roles[i].kind == WHAT_KILLED;
    return dies && said != ATTRIBUTION_NONE && article_is_pronoun(article, head) &&
           reading->role->entity != ENTITY_NONE &&
           article->sayswho.attributions[said].entity == reading->role->entity;
}

bool article_is_own_dead(const role_reading *reading, uint32_t head)
{
    if (speaks_of_his_death(reading, head))
        return true;
    for (uint32_t i = 0; i < reading->event->role_count; i++) {
        role_reading counting = *reading;
        counting.role = &reading->event->roles[i];
        if ((counting.role->head == head ||
             people_of(reading->claims->article, counting.role->head) == head) &&
            article_are_own_dead(&counting))
            return true;
    }
    return false;
}

static bool strikes_others(const what_event *event, uint32_t doer)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if ((event->roles[i].kind == WHAT_KILLED || event->roles[i].kind == WHAT_INJURED) &&
            event->roles[i].entity != doer)
            return true;
    return false;
}

// "The police killed two gunmen"; who "killed two and then himself" is the gunman.
bool article_strikes_attackers(const role_reading *reading)
{
    const uint32_t doer = reading->role->entity;
    const bool is_known = doer != ENTITY_NONE && strikes_others(reading->event, doer);
    for (uint32_t i = 0; i < reading->event->role_count; i++) {
        role_reading counting = *reading;
        counting.role = &reading->event->roles[i];
        const bool is_himself = is_known && counting.role->entity == doer;
        if (!is_himself && article_are_own_dead(&counting))
            return true;
    }
    return false;
}

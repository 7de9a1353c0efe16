// Asides of the main story: what is told without a day, a town or anybody known by name, and what
// nothing sets apart from what the article tells first, is part of it: the "explosion" that threw a
// train off its rails, the vehicles that raiders burned. Taken mention by mention they look like
// acts of their own, for another kind of word tells of them.
#include "article/join.h"

#define LEAD_SENTENCES 2u // below the first that tells of anything
#define FOLD_REACH 3u     // sentences back to where the main act was told last

static bool has_happened(const what_event *event)
{
    return event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING ||
           event->modality == WHAT_DENIED || event->modality == WHAT_ATTEMPTED;
}

// Taking captives is another thing than striking, beside it in one story or not.
static bool are_both_captivity(const article_incident *a, const article_incident *b)
{
    return slice_equal(a->mode, SLICE("abduct")) == slice_equal(b->mode, SLICE("abduct"));
}

// "Attacks", "a second raid", or "a clash" where a clash was told: more of the kind.
static bool announces_more(const joining *joining, const article_incident *main,
                           const what_event *event)
{
    const syntax_word *word = &joining->article->syntax.words[event->trigger];
    return join_is_another(joining, event) ||
           (event->is_noun &&
            (word->xpos == XPOS_NNS || (!event->is_definite && event->type == main->type)));
}

static bool is_near(const article *article, const article_incident *main, uint32_t sentence)
{
    for (uint32_t i = 0; i < main->event_count; i++) {
        const uint32_t told = article->what.events[main->events[i]].sentence;
        if (told <= sentence && sentence - told <= FOLD_REACH)
            return true;
    }
    return false;
}

static bool is_set_apart(const joining *joining, uint32_t main, uint32_t index)
{
    const article *article = joining->article;
    const join_profile *told = &joining->profiles[main];
    const join_profile *aside = &joining->profiles[index];
    return aside->is_lasting || aside->is_series || aside->is_spread || aside->is_dated ||
           aside->place_count > 0 || join_participants_speak(article, told, aside) < 0;
}

static bool is_human(const article *article, uint32_t entity)
{
    if (entity == ENTITY_NONE)
        return false;
    const who_kind kind = article->who.entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_GROUP || kind == WHO_NATIONALITY;
}

static bool has_doer(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_AGENT)
            return true;
    return false;
}

// Told of them beside it: whom the network sees sentences away are the accident's.
static bool has_victims(const article *article, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (article->document.tokens[role->head].sentence != event->sentence)
            continue;
        if ((role->kind >= WHAT_KILLED && role->kind <= WHAT_DISPLACED) ||
            (role->kind == WHAT_TARGET && is_human(article, role->entity)))
            return true;
    }
    return false;
}

// An explosion, by noun or verb, and what it did beside.
static bool may_be_cause(const what_event *event)
{
    return join_is_blast(event->mode);
}

// "The attack", "the blast": told before, whatever it was called there.
static bool points_back(const what_event *event)
{
    return event->is_noun && event->is_definite;
}

// Did both strike one and the same, other than a town in which both happened?
static bool struck_one(const article *article, const join_profile *told, const join_profile *aside)
{
    join_participants targets = {.count = 0};
    for (uint32_t i = 0; i < aside->targets.count; i++) {
        const uint32_t entity = aside->targets.entities[i];
        if (entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_PLACE)
            continue;
        targets.entities[targets.count] = entity;
        targets.heads[targets.count++] = aside->targets.heads[i];
    }
    return join_same_participant(article, &told->targets, &targets);
}

// An explosion may be what an accident came of, or what came of it: nobody's deed. "A policeman
// shot his wife" after an earthquake is an act of its own, and so is a blast with its own dead.
// Whoever claims to have shot down the jet that crashed tells of the crash.
static bool may_be_of_accident(const joining *joining, uint32_t main, uint32_t index)
{
    const article *article = joining->article;
    const article_incident *incident = &article->incidents[index];
    if (struck_one(article, &joining->profiles[main], &joining->profiles[index]))
        return true;
    const what_event *first = &article->what.events[incident->events[0]];
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        if (event->sentence != first->sentence) // what opens the act tells what it is
            break;
        if (has_doer(event) || (has_victims(article, event) && !points_back(first)))
            return false;
    }
    return may_be_cause(first) || points_back(first);
}

// "A policeman shot his wife", told by the author behind what gunmen did: others did something
// else. What a source says that others did may be his version of the same.
static bool is_of_others(const joining *joining, uint32_t main, uint32_t index)
{
    const article *article = joining->article;
    const join_participants *doers = &joining->profiles[main].agents;
    const join_participants *others = &joining->profiles[index].agents;
    const what_event *event = &article->what.events[article->incidents[index].events[0]];
    return event->attribution == ATTRIBUTION_NONE && doers->count > 0 && others->count > 0 &&
           !join_same_participant(article, doers, others);
}

static bool is_aside(const joining *joining, uint32_t main, uint32_t index)
{
    const article *article = joining->article;
    const article_incident *lead = &article->incidents[main];
    const article_incident *incident = &article->incidents[index];
    if (!article_is_calamity(incident->type) || incident->is_background ||
        incident->event_count == 0 || is_set_apart(joining, main, index) ||
        is_of_others(joining, main, index) || !are_both_captivity(lead, incident))
        return false;
    if (lead->type == WHAT_DISASTER && incident->type == WHAT_ASSAULT &&
        !may_be_of_accident(joining, main, index))
        return false;
    const what_event *event = &article->what.events[incident->events[0]];
    return has_happened(event) && !join_came_before(joining, main, event) &&
           event->sentence > article->what.events[lead->events[0]].sentence &&
           !announces_more(joining, lead, event) && is_near(article, lead, event->sentence);
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

// ---- headlines ----

static bool is_in_title(const article *article, uint32_t event)
{
    const text_document *document = &article->document;
    const uint32_t sentence = article->what.events[event].sentence;
    return document->blocks[document->sentences[sentence].block].kind == TEXT_BLOCK_TITLE;
}

// Is the incident an act that the headline alone tells?
static bool is_of_title(const article *article, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    for (uint32_t i = 0; i < incident->event_count; i++)
        if (!is_in_title(article, incident->events[i]))
            return false;
    return incident->event_count > 0 && article_is_calamity(incident->type);
}

// The act that the first sentences below the headline tell first; INCIDENT_NONE.
static uint32_t act_of_lead(const article *article)
{
    uint32_t first = UINT32_MAX; // sentence below the headline
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i];
        if (is_in_title(article, i))
            continue;
        const uint32_t sentence = article->what.events[i].sentence;
        first = first == UINT32_MAX ? sentence : first;
        if (sentence > first + LEAD_SENTENCES)
            break;
        if (incident != INCIDENT_NONE && article_is_calamity(article->incidents[incident].type) &&
            !article->incidents[incident].is_background)
            return incident;
    }
    return INCIDENT_NONE;
}

// "Truck bomb hits Danish mission", and below it a bomb went off outside the embassy: a headline
// tells what its story tells, in other words, unless their days differ.
static void fold_title(joining *joining)
{
    const article *article = joining->article;
    const uint32_t lead = act_of_lead(article);
    for (uint32_t i = 0; lead != INCIDENT_NONE && i < article->incident_count; i++) {
        const join_profile *title = &joining->profiles[i];
        const join_profile *told = &joining->profiles[lead];
        const bool is_other_day = title->is_dated && told->is_dated &&
                                  (title->bounds.earliest > told->bounds.latest ||
                                   told->bounds.earliest > title->bounds.latest);
        if (i != lead && is_of_title(article, i) && !is_other_day && !title->is_lasting &&
            !title->is_series && !told->is_lasting)
            fold_into(joining, lead, i);
    }
}

void join_fold_asides(joining *joining)
{
    fold_title(joining);
    const article *article = joining->article;
    const uint32_t main = article_lead_act(article, TOKEN_NONE);
    for (uint32_t i = 0; main != INCIDENT_NONE && i < article->incident_count; i++)
        if (i != main && is_aside(joining, main, i))
            fold_into(joining, main, i);
}

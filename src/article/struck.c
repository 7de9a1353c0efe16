// Whom acts struck, found by entity or by word: asking every act for every verb of a long article
// would take time that grows with its square.
#include "article/blame.h"
#include "base/utf8.h"

#define PHRASE_REACH 12u // words of a victim's phrase
#define ACTS_READ 64u    // on one victim

typedef struct struck_act {
    uint32_t event;
    uint32_t next; // the next act that struck the same, + 1; 0 none
} struck_act;

static bool is_hit(what_role_kind kind)
{
    return kind == WHAT_TARGET || kind == WHAT_KILLED || kind == WHAT_INJURED ||
           kind == WHAT_CAPTIVE || kind == WHAT_MISSING;
}

// Puts the event before those that are found under `first`.
static void put_first(article_struck *struck, arena *arena, uint32_t *first, uint32_t event)
{
    if (first == NULL || (*first > 0 && struck->acts[*first - 1].event == event))
        return;
    struck_act *act = ARENA_PUSH(arena, struck->acts, struck->count, struck->capacity);
    if (act == NULL)
        return;
    *act = (struck_act){event, *first};
    *first = struck->count;
}

static void put_victim(article_struck *struck, const article *article, uint32_t event,
                       const what_role *victim)
{
    if (victim->entity != ENTITY_NONE)
        put_first(struck, article->arena, &struck->by_entity[victim->entity], event);
    const uint32_t first = text_token_at(&article->document, victim->at.start);
    const uint32_t end = text_token_at(&article->document, victim->at.end);
    for (uint32_t token = first; token < end && token < first + PHRASE_REACH; token++) {
        const slice word = utf8_lower_copy(article->arena, article->syntax.words[token].lemma);
        put_first(struck, article->arena, map_put(&struck->by_word, word, 0), event);
    }
}

bool article_find_struck(article_struck *struck, const article *article)
{
    *struck = (article_struck){
        .by_entity = ARENA_ARRAY(article->arena, (size_t)article->who.entity_count + 1, uint32_t)};
    map_init(&struck->by_word, article->arena);
    // Backwards, so that what is told first is found first.
    for (uint32_t i = struck->by_entity == NULL ? 0 : article->what.count; i-- > 0;) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (is_hit(event->roles[k].kind))
                put_victim(struck, article, i, &event->roles[k]);
    }
    return !arena_failed(article->arena);
}

// The first act found from `node` on that is one of an incident and not the verb's own; EVENT_NONE.
static uint32_t first_act(const article_claims *claims, uint32_t node, uint32_t verb)
{
    const article *article = claims->article;
    for (; node > 0; node = claims->struck.acts[node - 1].next) {
        const uint32_t event = claims->struck.acts[node - 1].event;
        const uint32_t incident = article->incident_of_event[event];
        if (incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_ASSAULT &&
            article->what.events[event].trigger != verb)
            return event;
    }
    return EVENT_NONE;
}

uint32_t article_incident_of_victim(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    if (object == TOKEN_NONE)
        return INCIDENT_NONE;
    const uint32_t entity = who_entity_at(&article->who, object);
    const uint32_t *word = NULL;
    if (article->syntax.words[object].upos == UPOS_NOUN)
        word = map_find(&claims->struck.by_word,
                        utf8_lower_copy(article->arena, article->syntax.words[object].lemma));
    const uint32_t named = entity == ENTITY_NONE
                               ? EVENT_NONE
                               : first_act(claims, claims->struck.by_entity[entity], verb);
    const uint32_t described = word == NULL ? EVENT_NONE : first_act(claims, *word, verb);
    const uint32_t event = named < described ? named : described;
    return event == EVENT_NONE ? INCIDENT_NONE : article->incident_of_event[event];
}

bool article_is_victim_of(const article_claims *claims, uint32_t token, uint32_t incident)
{
    const article *article = claims->article;
    const uint32_t entity = who_entity_at(&article->who, token);
    uint32_t node = entity == ENTITY_NONE ? 0 : claims->struck.by_entity[entity];
    for (uint32_t seen = 0; node > 0 && seen < ACTS_READ; seen++) {
        const struck_act *act = &claims->struck.acts[node - 1];
        if (article->incident_of_event[act->event] == incident)
            return true;
        node = act->next;
    }
    return false;
}

// "Police investigate a fatal shooting": an act that is called deadly killed at least one, where
// the article counts no dead of it. A page behind a paywall often tells no more.
#include "article/claim_role.h"
#include "article/join.h"

// The word beside the noun that calls it deadly; TOKEN_NONE. "A nearly fatal shooting" is none.
static uint32_t deadly_word(const article_claims *claims, const what_event *event)
{
    const syntax_layer *syntax = &claims->article->syntax;
    uint32_t child = TOKEN_NONE;
    while (event->is_noun &&
           (child = syntax_next_child(syntax, event->trigger, child, REL_AMOD)) != TOKEN_NONE) {
        if (lexicon_has(&claims->readers->deadly, syntax->words[child].lemma) &&
            syntax->words[child].first_child == TOKEN_NONE)
            return child;
    }
    return TOKEN_NONE;
}

// [incident] whether the article counts dead of it; NULL without memory.
static bool *list_counted(const article *article)
{
    bool *counted = ARENA_ARRAY(article->arena, (size_t)article->incident_count + 1, bool);
    for (uint32_t i = 0; counted != NULL && i < article->claim_count; i++)
        if (article->claims[i].slot == SLOT_KILLED)
            counted[article->claims[i].incident] = true;
    return counted;
}

// "Are investigating a fatal shooting": what goes on is the telling.
static bool is_real(const what_event *event)
{
    return !event->is_generic &&
           (event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING);
}

static bool is_told_as_one(const article *article, uint32_t incident)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t count = article_looked_at(told->event_count);
    for (uint32_t i = 0; i < count; i++)
        if (!join_is_plural(article, &article->what.events[told->events[i]]))
            return true;
    return false;
}

// "Has been the site of two fatal shootings": several, of which the one told of is none.
static bool is_of_others(const article *article, const what_event *event, uint32_t incident)
{
    return !event->is_definite && join_is_plural(article, event) &&
           article->howmany.amount_of_unit[event->trigger] != AMOUNT_NONE &&
           is_told_as_one(article, incident);
}

static bool may_kill(const article_incident *incident)
{
    return article_is_violent(incident->type) && !incident->is_lasting && !incident->is_background;
}

void article_claim_deadly(article_claims *claims)
{
    article *article = claims->article;
    bool *counted = list_counted(article);
    for (uint32_t i = 0; counted != NULL && i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        const uint32_t incident = article->incident_of_event[i];
        const uint32_t word = deadly_word(claims, event);
        if (word == TOKEN_NONE || incident == INCIDENT_NONE || !is_real(event) ||
            is_of_others(article, event, incident) || !may_kill(&article->incidents[incident]) ||
            counted[incident])
            continue;
        const article_holder holder = article_holder_of(article, event->attribution);
        article_claim claim = article_claim_start(article, incident, SLOT_KILLED, word,
                                                  article->document.tokens[word].at, &holder);
        claim.range = (howmany_range){.low = 1, .high = HOWMANY_UNBOUNDED};
        claim.value = howmany_range_text(article->arena, claim.range);
        claim.why = SLICE("deadly act");
        article_claim_add(claims, &claim);
        counted[incident] = true;
    }
}

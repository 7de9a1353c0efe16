// Who has a share in what others do: "accused Marad of arming the rebels", "Marad backs the rebels,
// officials say". The incident is the one that those others are the doers of.
#include "article/claim_role.h"

// Is the token one of those whom an event of the incident has as its doers?
static bool is_doer(const article_claims *claims, uint32_t incident, uint32_t token)
{
    const article *article = claims->article;
    const slice name = article_actor_value(article, claims->readers, token);
    const article_incident *of = &article->incidents[incident];
    for (uint32_t i = 0; i < article_looked_at(of->event_count); i++) {
        const what_event *event = &article->what.events[of->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            if (role->kind == WHAT_AGENT &&
                slice_equal_ignoring_case(article_actor_value(article, claims->readers, role->head),
                                          name))
                return true;
        }
    }
    return false;
}

// "Of arming the rebels": what the rebels do, a war of theirs before a single act.
uint32_t article_incident_of_accomplices(const article_claims *claims, uint32_t deed)
{
    const article *article = claims->article;
    if (deed >= article->document.token_count || article->syntax.words[deed].upos != UPOS_VERB)
        return INCIDENT_NONE;
    const bool is_listed =
        lexicon_has(&claims->readers->complicity, article->syntax.words[deed].lemma);
    const uint32_t object = syntax_child(&article->syntax, deed, REL_OBJ);
    uint32_t found = INCIDENT_NONE;
    for (uint32_t i = 0; is_listed && object != TOKEN_NONE && i < article->incident_count; i++) {
        if (article->incidents[i].type != WHAT_ASSAULT)
            continue;
        if (article->incidents[i].is_lasting)
            return i;
        if (found == INCIDENT_NONE && is_doer(claims, i, object))
            found = i;
    }
    return found;
}

// "The republic of Sund": Sund.
static uint32_t named_of(const article *article, uint32_t token)
{
    const uint32_t name =
        token == TOKEN_NONE ? TOKEN_NONE : syntax_child(&article->syntax, token, REL_NMOD);
    return name != TOKEN_NONE && article->syntax.words[name].upos == UPOS_PROPN ? name : token;
}

// "The neighbouring republic of Sund arms the Front", when somebody says so: a share in what the
// Front does.
void article_claim_accomplice(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t said = article->sayswho.innermost[verb];
    const uint32_t incident = article_incident_of_accomplices(claims, verb);
    const uint32_t subject = named_of(article, syntax_subject(&article->syntax, verb));
    if (said == ATTRIBUTION_NONE || incident == INCIDENT_NONE || subject == TOKEN_NONE ||
        article->sayswho.innermost[subject] != said)
        return;
    const uint32_t entity = who_entity_at(&article->who, subject);
    article_holder holder = article_holder_of(article, said);
    if (entity == ENTITY_NONE || !article->who.entities[entity].is_named ||
        holder.stance != STANCE_ASSERTS || syntax_is_negated(&article->syntax, verb))
        return;
    holder.stance = STANCE_ACCUSES;
    article_claim_responsible(claims, incident, subject, &holder, "share in others' deeds");
    article_remember_accused(claims, incident, subject, true, true);
}

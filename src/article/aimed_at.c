// What was meant to be hit: "the target was an arms depot", "its targets were two bunkers".
#include "article/blame.h"
#include "article/claim_role.h"

// "The target", "its targets", "the intended target"; of "one target" there may be others.
static bool is_known_target(const article *article, uint32_t subject)
{
    const uint32_t determiner = syntax_child(&article->syntax, subject, REL_DET);
    return slice_equal(article->syntax.words[subject].lemma, SLICE("target")) &&
           ((determiner != TOKEN_NONE &&
             slice_equal(article->syntax.words[determiner].lemma, SLICE("the"))) ||
            syntax_child(&article->syntax, subject, REL_NMOD_POSS) != TOKEN_NONE);
}

// Whose target, or of what: the bomber's, of the raid; "the minister's target was growth" is no
// act's. INCIDENT_NONE.
static uint32_t incident_aimed(const article_claims *claims, uint32_t subject, uint32_t predicate)
{
    const article *article = claims->article;
    const uint32_t of = syntax_child(&article->syntax, subject, REL_NMOD);
    const uint32_t whose = syntax_child(&article->syntax, subject, REL_NMOD_POSS);
    const uint32_t owner = whose == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, whose);
    const who_entity *holder = owner == ENTITY_NONE ? NULL : &article->who.entities[owner];
    if (of != TOKEN_NONE)
        return article_act_of_event(article, article->what.event_of_token[of]);
    if (holder != NULL && holder->kind == WHO_PERSON &&
        lexicon_has(&claims->readers->offices, holder->role))
        return INCIDENT_NONE;
    return article_act_in_question(claims, TOKEN_NONE, predicate);
}

// "Was": what is a target today was not hit yet.
static bool is_past(const article *article, uint32_t predicate)
{
    const uint32_t be = syntax_child(&article->syntax, predicate, REL_COP);
    return be != TOKEN_NONE && article->syntax.words[be].xpos == XPOS_VBD;
}

static void claim_target(article_claims *claims, uint32_t target, uint32_t incident,
                         const article_holder *holder)
{
    const article *article = claims->article;
    const uint8_t upos = article->syntax.words[target].upos;
    if (upos != UPOS_NOUN && upos != UPOS_PROPN)
        return;
    article_claim claim = article_claim_start(article, incident, SLOT_VICTIM, target,
                                              article_phrase_span(article, target, false), holder);
    claim.value = article_victim_value(article, claims->readers, target);
    claim.why = SLICE("what the target was");
    article_claim_add(claims, &claim);
}

void article_claim_aimed_at(article_claims *claims, uint32_t predicate)
{
    const article *article = claims->article;
    const syntax_layer *syntax = &article->syntax;
    const uint32_t subject = syntax_child(syntax, predicate, REL_NSUBJ);
    if (subject == TOKEN_NONE || subject > predicate || !is_known_target(article, subject) ||
        !is_past(article, predicate))
        return;
    const uint32_t incident = incident_aimed(claims, subject, predicate);
    if (incident == INCIDENT_NONE || article->incidents[incident].type != WHAT_ASSAULT)
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[predicate]);
    if (syntax_is_negated(syntax, predicate)) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    }
    claim_target(claims, predicate, incident, &holder);
    uint32_t other = TOKEN_NONE;
    while ((other = syntax_next_child(syntax, predicate, other, REL_CONJ)) != TOKEN_NONE)
        claim_target(claims, other, incident, &holder);
}

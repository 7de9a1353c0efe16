// With what it was done, where a clause tells of the weapon alone: "denied that rubber bullets had
// been used", "acknowledged using mortars".
#include "article/blame.h"

// The thing that a verb of using is about.
static uint32_t thing_used(const article *article, uint32_t verb)
{
    return syntax_is_passive(&article->syntax, verb)
               ? syntax_subject(&article->syntax, verb)
               : syntax_child(&article->syntax, verb, REL_OBJ);
}

static bool is_weapon(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_WEAPON;
}

void article_claim_weapon_use(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t said = article->sayswho.innermost[verb];
    uint32_t count = 0;
    if (said == ATTRIBUTION_NONE || article->what.event_of_token[verb] != EVENT_NONE ||
        article->syntax.words[verb].upos != UPOS_VERB)
        return;
    (void)lexicon_find(&claims->readers->usings, article->syntax.words[verb].lemma, &count);
    const uint32_t weapon = count == 0 ? TOKEN_NONE : thing_used(article, verb);
    if (weapon == TOKEN_NONE || !is_weapon(article, weapon) ||
        syntax_tense_of(&article->syntax, verb) == TENSE_FUTURE)
        return;
    article_holder holder = article_holder_of(article, said);
    if (syntax_is_negated(&article->syntax, verb) && holder.stance == STANCE_ASSERTS) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    }
    article_claim claim = article_claim_start(
        article, article_act_in_question(claims, TOKEN_NONE, verb), SLOT_WEAPON, weapon,
        article_phrase_span(article, weapon, false), &holder);
    claim.value = article_phrase_value(article, weapon, false);
    claim.why = SLICE("weapon used");
    article_claim_add(claims, &claim);
}

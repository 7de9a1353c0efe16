// Whose the fire was, told by where it came from: "the shells came from army positions", "the
// rockets were launched from rebel territory". Whose the place is, fired.
#include "article/blame.h"
#include "article/claim_role.h"

// Shells, rockets, fire: what can come from somewhere.
static bool is_fire(const article *article, uint32_t token)
{
    const uint32_t event = article->what.event_of_token[token];
    return article_is_weapon(article, token) ||
           (event != EVENT_NONE && article->what.events[event].type == WHAT_ASSAULT &&
            article->what.events[event].is_noun);
}

// "From [army positions]": the place whose owner fired. TOKEN_NONE.
static uint32_t place_of_origin(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[verb].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint32_t marker = syntax_child(&article->syntax, child, REL_CASE);
        if (marker != TOKEN_NONE && slice_equal(words[marker].lemma, SLICE("from")) &&
            lexicon_has(&claims->readers->positions, words[child].lemma))
            return child;
    }
    return TOKEN_NONE;
}

static bool may_fire(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint32_t entity = who_entity_at(&article->who, token);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    const slice lemma = article->syntax.words[token].lemma;
    return kind == WHO_ORGANIZATION || kind == WHO_GROUP || kind == WHO_GOVERNMENT ||
           lexicon_has(&claims->readers->followers, lemma) ||
           lexicon_has(&claims->readers->sides, lemma);
}

// "Army positions", "the army's positions", "positions of the army": the army. TOKEN_NONE.
static uint32_t owner_of(const article_claims *claims, uint32_t place)
{
    static const syntax_relation relations[] = {REL_NMOD_POSS, REL_COMPOUND, REL_AMOD, REL_NMOD};
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        const uint32_t owner = syntax_child(&claims->article->syntax, place, relations[i]);
        if (owner != TOKEN_NONE && may_fire(claims, owner))
            return owner;
    }
    return TOKEN_NONE;
}

void article_claim_origin(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[verb];
    if (word->upos != UPOS_VERB || !lexicon_has(&claims->readers->comings, word->lemma))
        return;
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    const uint32_t place = subject == TOKEN_NONE || !is_fire(article, subject)
                               ? TOKEN_NONE
                               : place_of_origin(claims, verb);
    const uint32_t owner = place == TOKEN_NONE ? TOKEN_NONE : owner_of(claims, place);
    uint32_t incident = owner == TOKEN_NONE ? INCIDENT_NONE : article_act_at(article, verb);
    if (incident == INCIDENT_NONE && owner != TOKEN_NONE)
        incident = article_act_in_question(claims, TOKEN_NONE, verb);
    if (incident == INCIDENT_NONE)
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[verb]);
    if (syntax_is_negated(&article->syntax, verb) && holder.stance == STANCE_ASSERTS) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    }
    article_claim claim = article_claim_start(article, incident, SLOT_PERPETRATOR, owner,
                                              article_phrase_span(article, owner, false), &holder);
    const slice own = article_own_name(article, claims->readers, owner, &holder);
    claim.value = own.length > 0 ? own : article_actor_value(article, claims->readers, owner);
    claim.why = SLICE("fire came from there");
    article_claim_add(claims, &claim);
}

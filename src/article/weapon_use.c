// With what it was done, where a clause tells of the weapon alone: "denied that rubber bullets had
// been used", "acknowledged using mortars"; and where "with" stands behind a verb of violence:
// "beat monks with rifle butts".
#include "article/blame.h"
#include "article/claim_role.h"

#define WITH_REACH 12u // words from the verb to "with"

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
    article_claim claim =
        article_claim_start(article, article_act_in_question(claims, TOKEN_NONE, verb), SLOT_WEAPON,
                            weapon, article_phrase_span(article, weapon, false), &holder);
    claim.value = article_phrase_value(article, weapon, false);
    claim.why = SLICE("weapon used");
    article_claim_add(claims, &claim);
}

static bool has_weapon(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_WEAPON)
            return true;
    return false;
}

// A thing one can hold: "rifle butts", "a spoon"; not "police", nor "impunity".
static bool is_thing(const article *article, uint32_t token)
{
    const syntax_word *word = &article->syntax.words[token];
    if (word->upos != UPOS_NOUN)
        return false;
    const uint32_t entity = who_entity_at(&article->who, token);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    if (kind == WHO_WEAPON)
        return true;
    return kind == WHO_OTHER &&
           (word->xpos == XPOS_NNS || syntax_child(&article->syntax, token, REL_DET) != TOKEN_NONE);
}

// What "with" leads to behind the verb, TOKEN_NONE.
static uint32_t instrument_of(const article *article, uint32_t verb)
{
    const uint32_t sentence = article->document.tokens[verb].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    for (uint32_t token = verb + 1; token + 1 < end && token <= verb + WITH_REACH; token++) {
        const syntax_word *word = &article->syntax.words[token];
        if (word->upos == UPOS_VERB || word->upos == UPOS_PUNCT)
            return TOKEN_NONE;
        if (slice_equal(word->lemma, SLICE("with")))
            return word->head != TOKEN_NONE && word->head > token && is_thing(article, word->head)
                       ? word->head
                       : TOKEN_NONE;
    }
    return TOKEN_NONE;
}

void article_claim_instrument(const role_reading *of)
{
    const article *article = of->claims->article;
    const what_event *event = of->event;
    uint32_t count = 0;
    (void)lexicon_find(&of->claims->readers->strikings, article->syntax.words[event->trigger].lemma,
                       &count);
    const uint32_t thing = count == 0 || event->is_noun || has_weapon(event)
                               ? TOKEN_NONE
                               : instrument_of(article, event->trigger);
    if (thing == TOKEN_NONE)
        return;
    const what_role role = {.kind = WHAT_WEAPON,
                            .head = thing,
                            .entity = who_entity_at(&article->who, thing),
                            .place = PLACE_NONE,
                            .time = TIME_NONE,
                            .attribution = article->sayswho.innermost[thing],
                            .rule = "with"};
    role_reading reading = *of;
    reading.role = &role;
    reading.holder = article_holder_of_role(article, of->claims->readers, event, &role);
    article_claim_role_value(&reading, SLOT_WEAPON, article_phrase_value(article, thing, false),
                             article_phrase_span(article, thing, false));
}

// With what it was done, where a clause tells of the weapon alone: "denied that rubber bullets had
// been used", "acknowledged using mortars", "found fragments of rockets", "two bombs fell on the
// roof"; and where "with" stands behind a verb of violence: "beat monks with rifle butts".
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

// A holder's word that the weapon was used in the act he speaks of, or was not.
static void claim_used(article_claims *claims, uint32_t weapon, uint32_t near, bool is_denied,
                       slice why)
{
    const article *article = claims->article;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[near]);
    if (is_denied && holder.stance == STANCE_ASSERTS) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    }
    article_claim claim =
        article_claim_start(article, article_act_in_question(claims, TOKEN_NONE, near), SLOT_WEAPON,
                            weapon, article_phrase_span(article, weapon, false), &holder);
    claim.value = article_phrase_value(article, weapon, false);
    claim.why = why;
    article_claim_add(claims, &claim);
}

// "Had placed mortars in a school yard": a verb of no act of its own.
static uint32_t weapon_of_use(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const bool is_listed = lexicon_has(&claims->readers->usings, article->syntax.words[verb].lemma);
    const bool sets_up = slice_equal(article->syntax.words[verb].lemma, SLICE("set")) &&
                         verb + 1 < article->document.token_count &&
                         slice_equal(article->document.tokens[verb + 1].lower, SLICE("up"));
    if ((!is_listed && !sets_up) || syntax_tense_of(&article->syntax, verb) == TENSE_FUTURE)
        return TOKEN_NONE;
    return thing_used(article, verb);
}

// "Went [through] the roof": does the verb have a phrase by the preposition, if it needs one?
static bool leads_by(const article *article, uint32_t verb, slice preposition)
{
    bool is_led = preposition.length == 0;
    uint32_t phrase = TOKEN_NONE;
    while (!is_led &&
           (phrase = syntax_next_child(&article->syntax, verb, phrase, REL_OBL)) != TOKEN_NONE) {
        const uint32_t marker = syntax_child(&article->syntax, phrase, REL_CASE);
        is_led =
            marker != TOKEN_NONE && slice_equal(article->syntax.words[marker].lemma, preposition);
    }
    return is_led;
}

// "Rockets landed in the sea on Tuesday", "in 1998 a missile hit the school": on other days than
// the act in question nothing is told of what did that.
static bool is_of_other_day(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t clause = when_of_clause(&article->when, &article->syntax, verb);
    const uint32_t act = article_act_in_question(claims, TOKEN_NONE, verb);
    if (clause == TIME_NONE || act == INCIDENT_NONE)
        return false;
    const when_interval told = when_bounds(&article->when.times[clause]);
    const when_interval known = article->incidents[act].bounds;
    return told.earliest > known.latest || told.latest < known.earliest;
}

// "[Two bombs] went through the roof", "[the bullet] came from a watchtower". TOKEN_NONE.
static uint32_t weapon_of_impact(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_tense tense = syntax_tense_of(&article->syntax, verb);
    uint32_t count = 0;
    const uint32_t row =
        lexicon_find(&claims->readers->impacts, article->syntax.words[verb].lemma, &count);
    if (count == 0 || !leads_by(article, verb, lexicon_cell(&claims->readers->impacts, row, 1)) ||
        syntax_is_negated(&article->syntax, verb) || tense == TENSE_FUTURE ||
        tense == TENSE_MODAL || tense == TENSE_INFINITIVE ||
        syntax_is_passive(&article->syntax, verb) || is_of_other_day(claims, verb))
        return TOKEN_NONE;
    return syntax_child(&article->syntax, verb, REL_NSUBJ);
}

// "Found fragments of 90 mm rockets": the weapon behind what is left of it.
static uint32_t weapon_of_remains(const article_claims *claims, uint32_t noun)
{
    const article *article = claims->article;
    uint32_t of = lexicon_has(&claims->readers->remains, article->syntax.words[noun].lemma)
                      ? syntax_child(&article->syntax, noun, REL_NMOD)
                      : TOKEN_NONE;
    while (of != TOKEN_NONE && !article_is_named_weapon(article, of))
        of = syntax_next_child(&article->syntax, noun, of, REL_NMOD);
    return of != TOKEN_NONE && of > noun ? of : TOKEN_NONE;
}

void article_claim_weapon_use(article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const uint8_t upos = article->syntax.words[token].upos;
    if (article->what.event_of_token[token] != EVENT_NONE ||
        (upos != UPOS_VERB && upos != UPOS_NOUN))
        return;
    const bool is_verb = upos == UPOS_VERB;
    uint32_t weapon = is_verb ? weapon_of_impact(claims, token) : TOKEN_NONE;
    if (weapon == TOKEN_NONE && article->sayswho.innermost[token] != ATTRIBUTION_NONE)
        weapon = is_verb ? weapon_of_use(claims, token) : weapon_of_remains(claims, token);
    if (weapon == TOKEN_NONE || !article_is_named_weapon(article, weapon) ||
        article_is_pronoun(article, weapon))
        return;
    const bool is_denied = is_verb ? syntax_is_negated(&article->syntax, token)
                                   : syntax_has_determiner(&article->syntax, token, SLICE("no"));
    claim_used(claims, weapon, token, is_denied,
               is_verb ? SLICE("weapon used") : SLICE("what is left of a weapon"));
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
    const uint32_t thing = !lexicon_has(&of->claims->readers->strikings,
                                        article->syntax.words[event->trigger].lemma) ||
                                   event->is_noun || has_weapon(event)
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

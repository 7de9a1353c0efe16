// The deeds of whoever speaks: "said it had recaptured the town", "denied that its guns had fired",
// "said his men had not taken the bishop", "said it had executed the consul". They are told of him
// by pronouns and by nouns that belong to him (own_name.c; lexicon/article/follower.lex).
#include "article/blame.h"
#include "article/claim_role.h"

#define MENTIONS_READ 16u // of a body, for its name

static bool is_hostile(const article_readers *readers, slice lemma)
{
    return lexicon_has(&readers->deeds, lemma);
}

// "Had planted the bomb": the incident in which the very bomb was used. Who "heard the shots" fired
// none. INCIDENT_NONE.
static uint32_t incident_of_weapon(const article *article, const article_readers *readers,
                                   uint32_t verb)
{
    if (!lexicon_has(&readers->usings, article->syntax.words[verb].lemma))
        return INCIDENT_NONE;
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    const uint32_t determiner =
        object == TOKEN_NONE ? TOKEN_NONE : syntax_child(&article->syntax, object, REL_DET);
    const uint32_t count = determiner == TOKEN_NONE ? 0 : article->what.count;
    if (count == 0 || (!slice_equal(article->syntax.words[determiner].lemma, SLICE("the")) &&
                       !slice_equal(article->syntax.words[determiner].lemma, SLICE("this"))))
        return INCIDENT_NONE;
    for (uint32_t i = 0; i < count && article->what.events[i].trigger < verb; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_WEAPON && event->type == WHAT_ASSAULT &&
                slice_equal(article->syntax.words[event->roles[k].head].lemma,
                            article->syntax.words[object].lemma))
                return article->incident_of_event[i];
    }
    return INCIDENT_NONE;
}

static bool is_blamed_for(const article *article, uint32_t incident)
{
    for (uint32_t i = 0; i < article->claim_count; i++)
        if (article->claims[i].incident == incident &&
            article->claims[i].slot == SLOT_RESPONSIBILITY)
            return true;
    return false;
}

static void claim_own(article_claims *claims, uint32_t incident, article_slot slot, uint32_t verb,
                      const article_holder *holder, const char *why)
{
    const article *article = claims->article;
    uint32_t subject = syntax_subject(&article->syntax, verb);
    if (subject != TOKEN_NONE &&
        article->sayswho.innermost[subject] != article->sayswho.innermost[verb])
        subject = TOKEN_NONE; // the speaker himself, above what is said
    article_claim claim = article_claim_start(
        article, incident, slot, verb,
        subject == TOKEN_NONE ? holder->at : article_phrase_span(article, subject, false), holder);
    const slice own = subject == TOKEN_NONE
                          ? SLICE_NONE
                          : article_own_name(article, claims->readers, subject, holder);
    claim.value = own.length > 0 ? own : holder->name;
    claim.why = slice_from_string(why);
    article_claim_add(claims, &claim);
}

void article_claim_speaker(article_claims *claims, uint32_t incident, uint32_t token,
                           const article_holder *holder)
{
    const article *article = claims->article;
    const slice body = article_body_name(article, holder);
    article_claim claim = article_claim_start(article, incident, SLOT_RESPONSIBILITY, token,
                                              article->document.tokens[token].at, holder);
    claim.value = body.length > 0 ? body : holder->name;
    claim.why = SLICE("says it was his work");
    article_claim_add(claims, &claim);
}

// "Denied ramming the boat", which another told by the same verb.
static bool is_told_with(const article *article, uint32_t incident, slice lemma)
{
    const article_incident *told = &article->incidents[incident];
    for (uint32_t i = 0; i < article_looked_at(told->event_count); i++)
        if (slice_equal(article->syntax.words[article->what.events[told->events[i]].trigger].lemma,
                        lemma))
            return true;
    return false;
}

bool article_claim_own_deed(article_claims *claims, uint32_t incident, uint32_t verb,
                            const article_holder *holder)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[verb];
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    // "Denied bombing the town", whatever the tagger took the form for.
    const bool is_gerund = word->xpos == XPOS_VBG ||
                           (word->upos == UPOS_NOUN &&
                            slice_ends_with(article->document.tokens[verb].lower, SLICE("ing")) &&
                            syntax_child(&article->syntax, verb, REL_DET) == TOKEN_NONE);
    // The subject of a gerund is the speaker himself, above what is said.
    const bool is_above = subject == TOKEN_NONE ||
                          article->sayswho.innermost[subject] != article->sayswho.innermost[verb];
    const bool is_own =
        is_above ? is_gerund : article_is_own_actor(article, claims->readers, subject);
    // "Ruled out discussing the release": what he does not do is no deed of an incident.
    const bool is_admitted =
        holder->stance == STANCE_ADMITS && article->incidents[incident].type == WHAT_ASSAULT;
    const bool is_deed = article->what.event_of_token[verb] != EVENT_NONE ||
                         is_hostile(claims->readers, word->lemma) ||
                         is_told_with(article, incident, word->lemma);
    if ((holder->stance != STANCE_DENIES && !is_admitted) || !is_own || !is_deed ||
        (word->upos != UPOS_VERB && !is_gerund))
        return false;
    claim_own(claims, incident, is_admitted ? SLOT_RESPONSIBILITY : SLOT_PERPETRATOR, verb, holder,
              is_admitted ? "admits his own deed" : "denies his own deed");
    return true;
}

// "[The Front] claimed to have shot the jet down", "claimed killing nine": who claims it, did it.
static bool stands_above(const article *article, uint32_t verb, uint32_t subject)
{
    const sayswho_attribution *said =
        &article->sayswho.attributions[article->sayswho.innermost[verb]];
    return said->source_token == subject && said->content_token == verb;
}

// Does a verb tell, in the words of whoever speaks, of what he himself did?
static bool tells_of_speaker(const article *article, const article_readers *readers, uint32_t verb)
{
    const uint32_t said = article->sayswho.innermost[verb];
    if (article->syntax.words[verb].upos != UPOS_VERB || said == ATTRIBUTION_NONE ||
        article->sayswho.attributions[said].tier != TIER_SPEECH ||
        (article->sayswho.attributions[said].stance != STANCE_ASSERTS &&
         article->sayswho.attributions[said].stance != STANCE_THREATENS))
        return false;
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    return subject != TOKEN_NONE && (stands_above(article, verb, subject) ||
                                     (article->sayswho.innermost[subject] == said &&
                                      article_is_own_actor(article, readers, subject)));
}

bool article_denies_own_deed(const article *article, const article_readers *readers, uint32_t verb)
{
    // "Had not ordered the attack": the verb above the act.
    const syntax_word *word = &article->syntax.words[verb];
    if (word->upos == UPOS_NOUN && word->relation == REL_OBJ && word->head != TOKEN_NONE)
        verb = word->head;
    return tells_of_speaker(article, readers, verb) &&
           article->sayswho.attributions[article->sayswho.innermost[verb]].stance ==
               STANCE_ASSERTS &&
           syntax_is_negated(&article->syntax, verb);
}

// "Had not ordered the attack"; to have "suffered no casualties" denies none. INCIDENT_NONE.
static uint32_t incident_of_object(const article *article, uint32_t verb)
{
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    const uint32_t event = object == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[object];
    return event == EVENT_NONE || article->what.events[event].type == WHAT_CASUALTY
               ? INCIDENT_NONE
               : article_incident_of_event(article, event);
}

static void deny_own(article_claims *claims, uint32_t verb, article_holder *holder)
{
    const article *article = claims->article;
    uint32_t incident = article_incident_of_victim(claims, verb);
    if (incident == INCIDENT_NONE)
        incident = article_incident_of_event(article, article->what.event_of_token[verb]);
    if (incident == INCIDENT_NONE)
        incident = incident_of_object(article, verb);
    if (incident == INCIDENT_NONE)
        incident = incident_of_weapon(article, claims->readers, verb);
    if (incident == INCIDENT_NONE && is_hostile(claims->readers, article->syntax.words[verb].lemma))
        incident = article_act_in_question(claims, TOKEN_NONE, verb);
    // "We will not go to the capital", "it does not attack civilians" deny nothing that was done.
    const syntax_tense tense = syntax_tense_of(&article->syntax, verb);
    const bool is_habit = tense == TENSE_PRESENT && article->syntax.words[verb].xpos != XPOS_VBN &&
                          article->syntax.words[verb].xpos != XPOS_VBG;
    if (incident == INCIDENT_NONE || article->incidents[incident].type != WHAT_ASSAULT ||
        is_habit || tense == TENSE_FUTURE)
        return;
    holder->stance = STANCE_DENIES;
    holder->certainty = CERTAINTY_NEGATED;
    claim_own(claims, incident,
              is_blamed_for(article, incident) ? SLOT_RESPONSIBILITY : SLOT_PERPETRATOR, verb,
              holder, "says he did not");
}

static bool has_doer(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++)
        if (event->roles[i].kind == WHAT_AGENT)
            return true;
    return false;
}

// "The army said it had killed nine rebels": an act, though the words alone tell of deaths.
static bool is_act_of_his(const article *article, const article_readers *readers, uint32_t event,
                          uint32_t verb)
{
    const what_type type = article->what.events[event].type;
    return type == WHAT_ASSAULT ||
           (type == WHAT_CASUALTY && is_hostile(readers, article->syntax.words[verb].lemma) &&
            syntax_child(&article->syntax, verb, REL_OBJ) != TOKEN_NONE);
}

// "The Dune Liberation Army" is no state's, whatever its last word says.
static bool is_insurgent(const article *article, const article_readers *readers, uint32_t entity)
{
    const who_entity *body = &article->who.entities[entity];
    for (uint32_t i = 0; i < body->mention_count && i < MENTIONS_READ; i++) {
        const who_mention *mention = &article->who.mentions[body->mentions[i]];
        bool is_listed = false;
        for (uint32_t token = mention->first; token < mention->end && !is_listed; token++)
            is_listed = lexicon_has(&readers->insurgents, article->document.tokens[token].lower);
        if (is_listed)
            return true;
    }
    return false;
}

// Those who owe nobody an account claim what they did; a state and its forces only tell it.
static bool answers_to_state(const article *article, const article_readers *readers,
                             const article_holder *holder)
{
    if (holder->attribution == ATTRIBUTION_NONE)
        return false;
    // A spokesman answers to whom he speaks for.
    uint32_t entity = article_body_of_speaker(article, holder);
    if (entity == ENTITY_NONE)
        entity = article->sayswho.attributions[holder->attribution].entity;
    if (entity == ENTITY_NONE || is_insurgent(article, readers, entity))
        return false;
    const slice role = article->who.entities[entity].role;
    return article->who.entities[entity].kind == WHO_GOVERNMENT ||
           slice_equal(role, SLICE("GOV")) || slice_equal(role, SLICE("MIL")) ||
           slice_equal(role, SLICE("COP")) || slice_equal(role, SLICE("JUD"));
}

// "Its fighters": states have soldiers.
static bool are_irregular(const article_readers *readers, slice lemma)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&readers->followers, lemma, &count);
    return count > 0 && slice_equal(lexicon_cell(&readers->followers, row, 1), SLICE("irregular"));
}

void article_claim_told_deed(article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    if (!tells_of_speaker(article, claims->readers, verb))
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[verb]);
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    if (!stands_above(article, verb, subject) &&
        article_own_name(article, claims->readers, subject, &holder).length == 0)
        return;
    if (syntax_is_negated(&article->syntax, verb) || article_is_unproven(article, verb)) {
        if (holder.stance == STANCE_ASSERTS)
            deny_own(claims, verb, &holder);
        return;
    }
    const uint32_t event = article->what.event_of_token[verb];
    const uint32_t incident = article_incident_of_event(article, event);
    if (incident != INCIDENT_NONE && is_act_of_his(article, claims->readers, event, verb) &&
        !has_doer(&article->what.events[event]))
        claim_own(claims, incident, SLOT_PERPETRATOR, verb, &holder, "his own deed");
    uint32_t struck = article_incident_of_victim(claims, verb);
    if (struck == INCIDENT_NONE && incident != INCIDENT_NONE &&
        article->what.events[event].type == WHAT_ASSAULT &&
        article->what.events[event].mode.length > 0)
        struck = incident;
    const uint32_t armed = incident_of_weapon(article, claims->readers, verb);
    if (struck == INCIDENT_NONE)
        struck = armed;
    const bool is_listed =
        lexicon_has(&claims->readers->carryings, article->syntax.words[verb].lemma);
    if (struck == INCIDENT_NONE && is_listed)
        struck = incident_of_object(article, verb);
    if (struck == INCIDENT_NONE || holder.stance != STANCE_ASSERTS ||
        (answers_to_state(article, claims->readers, &holder) &&
         !are_irregular(claims->readers, article->syntax.words[subject].lemma)) ||
        (!is_listed && armed == INCIDENT_NONE &&
         !is_hostile(claims->readers, article->syntax.words[verb].lemma)))
        return;
    holder.stance = STANCE_CLAIMS_RESPONSIBILITY;
    claim_own(claims, struck, SLOT_RESPONSIBILITY, verb, &holder, "says he did it");
}

static bool is_headline(const article *article, uint32_t token)
{
    return article->document.sentences[article->document.tokens[token].sentence].is_headline;
}

// In a headline the tagger may take any verb for a noun: "Dune Front claim city bombing".
static bool may_be_verb(const article *article, uint32_t cue)
{
    return article->syntax.words[cue].upos == UPOS_VERB || is_headline(article, cue);
}

// "[Dune Front claim] city bombing": the act, whatever the tree makes of it. TOKEN_NONE.
static uint32_t last_word_of(const article *article, const sayswho_attribution *said)
{
    return said->content_count == 0 ? TOKEN_NONE
                                    : text_token_at(&article->document, said->content[0].end - 1);
}

// "The Front claimed the attack": whoever claims an act claims to have done it.
bool article_claim_owned_act(article_claims *claims, uint32_t attribution)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    if (said->stance != STANCE_ASSERTS || said->source_token == TOKEN_NONE ||
        said->cue_token == TOKEN_NONE || !may_be_verb(article, said->cue_token))
        return false;
    const bool is_listed =
        lexicon_has(&claims->readers->ownings, article->syntax.words[said->cue_token].lemma);
    uint32_t act =
        is_listed ? syntax_child(&article->syntax, said->cue_token, REL_OBJ) : TOKEN_NONE;
    // "Claimed that the rig was leaking" is another sense of the word.
    const bool is_phrase = said->content_token != TOKEN_NONE &&
                           article->syntax.words[said->content_token].upos != UPOS_VERB;
    if (is_listed && act == TOKEN_NONE && (is_phrase || is_headline(article, said->cue_token)))
        act = last_word_of(article, said);
    const uint32_t event = act == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[act];
    if (event == EVENT_NONE || article->what.events[event].type != WHAT_ASSAULT)
        return false;
    article_holder holder = article_holder_of(article, attribution);
    holder.stance = STANCE_CLAIMS_RESPONSIBILITY;
    article_claim_responsible(claims, article_act_in_question(claims, act, said->cue_token),
                              said->source_token, &holder, "claims the act");
    return true;
}

// "A threat by Kessa to attack the camp": who threatens will do it, where nobody else is named.
void article_claim_own_threat(const role_reading *of)
{
    const article *article = of->claims->article;
    const what_event *event = of->event;
    if (event->attribution == ATTRIBUTION_NONE || event->type != WHAT_ASSAULT || has_doer(event))
        return;
    const article_holder holder = article_holder_of(article, event->attribution);
    const uint32_t source = article->sayswho.attributions[event->attribution].source_token;
    if (holder.stance != STANCE_THREATENS || source == TOKEN_NONE)
        return;
    const what_role role = {
        .head = source, .attribution = event->attribution, .entity = ENTITY_NONE};
    role_reading reading = *of;
    reading.role = &role;
    reading.holder = holder;
    article_claim_role_value(&reading, SLOT_PERPETRATOR, holder.name, holder.at);
}

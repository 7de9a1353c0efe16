// Whether an incident happened at all, where somebody confirms, admits, denies or doubts it.
#include "article/blame.h"
#include "article/claim_role.h"

#define REPORTED_REACH 8u // attributions from a denial to the report that it denies

// "Beat" and "beat", "beat" and "beating".
static bool is_same_deed(slice told, slice denied)
{
    return slice_equal(told, denied) ||
           (denied.length == told.length + 3 && slice_starts_with(denied, told) &&
            slice_ends_with(denied, SLICE("ing")));
}

// "Denied that anybody was beaten", "denied any beatings", where a beating was told before: the act
// with the same verb.
static uint32_t act_told_with(const article *article, uint32_t verb)
{
    const slice lemma = article->syntax.words[verb].lemma;
    uint32_t found = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (event->trigger >= verb)
            break;
        if (event->type == WHAT_ASSAULT &&
            is_same_deed(article->syntax.words[event->trigger].lemma, lemma) &&
            article->incident_of_event[i] != INCIDENT_NONE)
            found = article->incident_of_event[i];
    }
    return found;
}

// "Ruled out considering the release": what the holder himself does, is no act of an incident.
static bool is_deed_of_holder(const article *article, uint32_t content)
{
    const uint32_t subject = content < article->document.token_count
                                 ? syntax_subject(&article->syntax, content)
                                 : TOKEN_NONE;
    return content < article->document.token_count &&
           article->syntax.words[content].xpos == XPOS_VBG &&
           article->what.event_of_token[content] == EVENT_NONE &&
           (subject == TOKEN_NONE ||
            article->sayswho.innermost[subject] != article->sayswho.innermost[content]);
}

// "Denied that there had been any attack": an act inside what is denied that is mentioned for that
// alone. EVENT_NONE.
static uint32_t act_denied_in(const article *article, const sayswho_attribution *said)
{
    if (said->stance != STANCE_DENIES || said->content_count == 0)
        return EVENT_NONE;
    const uint32_t first = text_token_at(&article->document, said->content[0].start);
    for (uint32_t token = first; token < article->document.token_count &&
                                 article->document.tokens[token].at.start < said->content[0].end;
         token++) {
        const uint32_t event = article->what.event_of_token[token];
        const uint32_t determiner = syntax_child(&article->syntax, token, REL_DET);
        if (event != EVENT_NONE && article->what.events[event].type == WHAT_ASSAULT &&
            article->what.events[event].modality == WHAT_HYPOTHETICAL && determiner != TOKEN_NONE &&
            slice_equal(article->syntax.words[determiner].lemma, SLICE("any")))
            return event;
    }
    return EVENT_NONE;
}

// "Denied any beatings".
static bool is_any_act(const article_claims *claims, const sayswho_attribution *said)
{
    const syntax_layer *syntax = &claims->article->syntax;
    if (said->stance != STANCE_DENIES ||
        !syntax_has_determiner(syntax, said->content_token, SLICE("any")))
        return false;
    return lexicon_has(&claims->readers->happenings, syntax->words[said->content_token].lemma) &&
           syntax->words[said->content_token].upos == UPOS_NOUN;
}

// "The report could not be verified", "neither confirmed nor denied the strike": what was told
// before.
static bool points_back(const article_claims *claims, uint32_t noun, sayswho_stance stance)
{
    const article *article = claims->article;
    const slice lemma = article->syntax.words[noun].lemma;
    const uint32_t determiner = syntax_child(&article->syntax, noun, REL_DET);
    bool is_listed = false;
    if (article->syntax.words[noun].upos != UPOS_NOUN || determiner == TOKEN_NONE ||
        !slice_equal(article->syntax.words[determiner].lemma, SLICE("the")))
        return false;
    is_listed = lexicon_has(&claims->readers->happenings, lemma);
    if (!is_listed && stance == STANCE_DOUBTS)
        is_listed = lexicon_has(&claims->readers->charges, lemma);
    return is_listed;
}

// The incident that is confirmed or contested. A hostile act of which nothing else is told is the
// one in question.
static uint32_t incident_of_content(const article_claims *claims, const sayswho_attribution *said,
                                    bool is_contested)
{
    const article *article = claims->article;
    const uint32_t content = said->content_token;
    if (!is_contested) {
        // That somebody came or went is no act, but something to own up to.
        uint32_t event = article->what.event_of_token[content];
        const uint32_t subject = syntax_subject(&article->syntax, content);
        if (event == EVENT_NONE && subject != TOKEN_NONE) // "that the attack took place"
            event = article->what.event_of_token[subject];
        if (event != EVENT_NONE && article->what.events[event].type == WHAT_CASUALTY)
            return INCIDENT_NONE; // "two were confirmed dead": how many died, not that it happened
        return said->stance == STANCE_ADMITS ? article_incident_of_event(article, event)
                                             : article_act_of_event(article, event);
    }
    if (said->stance != STANCE_DENIES && content < article->document.token_count &&
        points_back(claims, content, said->stance))
        return article_act_in_question(claims, TOKEN_NONE, said->cue_token);
    if (said->stance == STANCE_LEAVES_OPEN ||
        (is_deed_of_holder(article, content) && act_told_with(article, content) == INCIDENT_NONE))
        return INCIDENT_NONE;
    const uint32_t incident = article_act_at(article, content);
    if (incident != INCIDENT_NONE || content >= article->document.token_count)
        return incident;
    const uint32_t event = article->what.event_of_token[content];
    const uint32_t told = act_told_with(article, content);
    if (told != INCIDENT_NONE)
        return told;
    const uint32_t missed = act_denied_in(article, said);
    if (missed != EVENT_NONE || is_any_act(claims, said))
        return article_act_in_question(claims, TOKEN_NONE, said->cue_token);
    const uint32_t subject = syntax_subject(&article->syntax, content);
    const bool is_act = event != EVENT_NONE && article->what.events[event].type == WHAT_ASSAULT;
    const bool is_own =
        subject != TOKEN_NONE && article_is_own_actor(article, claims->readers, subject);
    return is_act || (is_own &&
                      lexicon_has(&claims->readers->deeds, article->syntax.words[content].lemma))
               ? article_act_in_question(claims, TOKEN_NONE, said->cue_token)
               : INCIDENT_NONE;
}

// Of help, journeys and sanctions nobody doubts that they were, but whether they will be.
static bool may_be_doubted(const article *article, uint32_t incident)
{
    const what_type type = article->incidents[incident].type;
    return type != WHAT_AID && type != WHAT_SANCTION && type != WHAT_MOVE;
}

// "Admitted that nobody had been arrested" admits no arrest.
static bool tells_of_none(const article *article, uint32_t content)
{
    const uint32_t subject = syntax_subject(&article->syntax, content);
    return syntax_is_negated(&article->syntax, content) ||
           (subject != TOKEN_NONE && syntax_has_determiner(&article->syntax, subject, SLICE("no")));
}

static bool is_about_happening(sayswho_stance stance)
{
    return stance == STANCE_CONFIRMS || stance == STANCE_DENIES || stance == STANCE_ADMITS ||
           stance == STANCE_DOUBTS || stance == STANCE_LEAVES_OPEN;
}

// "Denied that it was behind the killing", "denied it was responsible": no more than that.
static bool is_about_responsibility(const article_claims *claims, uint32_t content)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const uint32_t marker = syntax_child(syntax, content, REL_CASE);
    const uint32_t object = syntax_child(syntax, content, REL_OBJ); // "that it had any part in it"
    bool is_listed = lexicon_has(&claims->readers->responsibility, syntax->words[content].lemma);
    if (!is_listed && object != TOKEN_NONE)
        is_listed = lexicon_has(&claims->readers->responsibility, syntax->words[object].lemma);
    if (!is_listed && marker != TOKEN_NONE)
        is_listed = lexicon_has(&claims->readers->responsibility, syntax->words[marker].lemma);
    // "The claim of responsibility could not be verified"
    const uint32_t claimed = syntax_child(syntax, content, REL_NMOD);
    if (!is_listed && claimed != TOKEN_NONE && syntax->words[content].upos == UPOS_NOUN)
        is_listed = lexicon_has(&claims->readers->responsibility, syntax->words[claimed].lemma);
    return is_listed;
}

// "[Ruled out] robbery as a motive".
static bool is_followed_by_as(const article *article, uint32_t head, uint32_t after)
{
    const syntax_word *words = article->syntax.words;
    for (uint32_t child = words[head].first_child; child != TOKEN_NONE;
         child = words[child].next_sibling) {
        const uint32_t marker = syntax_child(&article->syntax, child, REL_CASE);
        if (child > after && marker != TOKEN_NONE && slice_equal(words[marker].lemma, SLICE("as")))
            return true;
    }
    return false;
}

// What the act was not taken for, it may still have been.
static bool is_taken_for_something(const article *article, const sayswho_attribution *said)
{
    return is_followed_by_as(article, said->content_token, said->content_token) ||
           (said->cue_token != TOKEN_NONE &&
            is_followed_by_as(article, said->cue_token, said->content_token));
}

// "Denied that any civilians had died": the strike may have been all the same, but hit no
// civilians. False: nothing of the kind is said.
static bool claim_unhurt(article_claims *claims, uint32_t index, uint32_t incident)
{
    const article *article = claims->article;
    const uint32_t token = article->sayswho.attributions[index].content_token;
    const uint32_t event = article->what.event_of_token[token];
    if (event == EVENT_NONE || article->what.events[event].type != WHAT_CASUALTY)
        return false;
    const article_holder holder = article_holder_of(article, index);
    const what_event *told = &article->what.events[event];
    for (uint32_t i = 0; i < told->role_count; i++) {
        if (told->roles[i].kind != WHAT_TARGET)
            continue;
        const uint32_t head = told->roles[i].head;
        article_claim claim =
            article_claim_start(article, incident, SLOT_VICTIM, head,
                                article_phrase_span(article, head, false), &holder);
        claim.value = article_victim_value(article, claims->readers, head);
        claim.why = SLICE("said not to be hurt");
        article_claim_add(claims, &claim);
    }
    return true;
}

// "Nobody has admitted the attack", "no group confirmed it": nothing is said.
static bool is_said_by_nobody(const article_claims *claims, const sayswho_attribution *said)
{
    const article *article = claims->article;
    if (said->source_token == TOKEN_NONE)
        return false;
    return lexicon_has(&claims->readers->nobodies,
                       article->document.tokens[said->source_token].lower) ||
           syntax_has_determiner(&article->syntax, said->source_token, SLICE("no"));
}

// "Denied reports that the president was dead": he lives, and what struck him struck him all the
// same.
static bool is_death_alone(const article *article, const sayswho_attribution *said,
                           uint32_t incident)
{
    if (article->incidents[incident].type == WHAT_CASUALTY)
        return false;
    const syntax_word *content = &article->syntax.words[said->content_token];
    bool is_any = false;
    for (uint32_t i = content->left; i < content->end; i++) {
        const uint32_t event = article->what.event_of_token[i];
        if (event == EVENT_NONE || article->incident_of_event[event] != incident ||
            article_is_participle(article, &article->what.events[event])) // "the deposed president"
            continue;
        is_any = true;
        if (article->what.events[event].type != WHAT_CASUALTY)
            return false;
    }
    return is_any;
}

static bool has_doer_but(const article *article, const what_event *event, uint32_t denier)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        const uint8_t upos = article->syntax.words[role->head].upos;
        const bool is_any = syntax_has_determiner(&article->syntax, role->head, SLICE("any"));
        if (role->kind == WHAT_AGENT && (upos == UPOS_NOUN || upos == UPOS_PROPN) && !is_any &&
            role->head != denier)
            return true;
    }
    return false;
}

// "Denied that soldiers had shot at marchers": that they did, not that somebody may have.
static bool has_other_doer(const article *article, const sayswho_attribution *said)
{
    const syntax_word *content = &article->syntax.words[said->content_token];
    for (uint32_t i = content->left; i < content->end && content->upos == UPOS_VERB; i++) {
        const uint32_t event = article->what.event_of_token[i];
        if (event != EVENT_NONE && !article->what.events[event].is_noun &&
            has_doer_but(article, &article->what.events[event], said->source_token))
            return true;
    }
    return false;
}

// "Denied that live rounds were fired": with what, not whether.
static bool is_weapon_alone(const article *article, uint32_t content)
{
    const uint32_t event = article->what.event_of_token[content];
    const uint32_t subject = syntax_subject(&article->syntax, content);
    for (uint32_t i = 0; event != EVENT_NONE && i < article->what.events[event].role_count; i++) {
        const what_role *role = &article->what.events[event].roles[i];
        if (role->kind == WHAT_WEAPON && role->head == subject &&
            syntax_is_passive(&article->syntax, content))
            return true;
    }
    return false;
}

// "Ruled out a strike": one that somebody might have ordered, not one that he says never was.
static bool is_ruled_out(const article *article, const sayswho_attribution *said)
{
    const syntax_word *words = article->syntax.words;
    if (said->cue_token == TOKEN_NONE || words[said->content_token].upos != UPOS_NOUN ||
        !slice_equal(words[said->cue_token].lemma, SLICE("rule")))
        return false;
    return !syntax_has_determiner(&article->syntax, said->content_token, SLICE("the"));
}

// "Denied that the attack was deliberate", "do not think the stabbings are linked": of what kind it
// was, not whether it was. "That the strike had been carried out" is about the strike itself.
static bool is_of_what_kind(const article_claims *claims, uint32_t content)
{
    const article *article = claims->article;
    const syntax_layer *syntax = &article->syntax;
    const uint32_t subject = syntax_subject(syntax, content);
    const uint32_t determiner =
        subject == TOKEN_NONE ? TOKEN_NONE : syntax_child(syntax, subject, REL_DET);
    const bool is_predicate =
        syntax_child(syntax, content, REL_COP) != TOKEN_NONE ||
        (syntax_is_passive(syntax, content) &&
         !lexicon_has(&claims->readers->carryings, syntax->words[content].lemma));
    return is_predicate && determiner != TOKEN_NONE && syntax->words[subject].upos == UPOS_NOUN &&
           slice_equal(syntax->words[determiner].lemma, SLICE("the")) &&
           article->what.event_of_token[subject] != EVENT_NONE &&
           article->what.event_of_token[content] == EVENT_NONE;
}

static article_claim happened_claim(const article *article, uint32_t incident, uint32_t index,
                                    const article_holder *holder, slice value)
{
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    article_claim claim =
        article_claim_start(article, incident, SLOT_HAPPENED, said->content_token,
                            article_phrase_span(article, said->content_token, true), holder);
    claim.value = value;
    claim.why = article_why_said(article, index, said->rule != NULL ? said->rule : "happened");
    return claim;
}

// "Dismissed reports that the town had been shelled": the reports say that it was.
static void claim_reported(article_claims *claims, uint32_t incident, uint32_t denial)
{
    const article *article = claims->article;
    for (uint32_t i = denial + 1; i < article->sayswho.count && i - denial <= REPORTED_REACH; i++) {
        if (article_denier_of(article, i) != denial)
            continue;
        const article_holder holder = article_holder_of(article, i);
        const article_claim claim =
            happened_claim(article, incident, denial, &holder, SLICE("yes"));
        article_claim_add(claims, &claim);
    }
}

// "He has denied the murders", of whom somebody said that they were his.
static bool is_accused(const article *article, uint32_t incident, slice name)
{
    const uint32_t first = article->claim_count - article_looked_at(article->claim_count);
    for (uint32_t i = article->claim_count; i-- > first;) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident == incident && claim->slot == SLOT_RESPONSIBILITY &&
            article_stands_for_accusation(claim->stance) && slice_equal(claim->value, name))
            return true;
    }
    return false;
}

// Whoever is accused of an act denies his share in it when he denies the act. False: it is not he.
static bool claim_accused_denies(article_claims *claims, uint32_t incident, uint32_t content,
                                 const article_holder *holder)
{
    const article *article = claims->article;
    const slice body = article_body_name(article, holder);
    if (holder->stance != STANCE_DENIES || article->syntax.words[content].upos != UPOS_NOUN ||
        !is_accused(article, incident, body.length > 0 ? body : holder->name))
        return false;
    article_claim claim = article_claim_start(article, incident, SLOT_RESPONSIBILITY, content,
                                              article_phrase_span(article, content, false), holder);
    claim.value = body.length > 0 ? body : holder->name;
    claim.why = SLICE("denies what he is accused of");
    article_claim_add(claims, &claim);
    return true;
}

void article_claim_happened(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    if (!is_about_happening(said->stance) || said->target_token != TOKEN_NONE ||
        said->content_token == TOKEN_NONE || said->tier != TIER_SPEECH)
        return;
    if (is_said_by_nobody(claims, said))
        return;
    const bool is_open = said->stance == STANCE_LEAVES_OPEN;
    const bool is_contested =
        is_open || said->stance == STANCE_DENIES || said->stance == STANCE_DOUBTS;
    const uint32_t incident = incident_of_content(claims, said, is_contested);
    if (incident == INCIDENT_NONE || is_about_responsibility(claims, said->content_token) ||
        is_taken_for_something(article, said))
        return;
    if (said->stance == STANCE_DENIES && claim_unhurt(claims, index, incident))
        return;
    if ((said->stance == STANCE_DENIES && has_other_doer(article, said)) ||
        (is_contested ? !may_be_doubted(article, incident)
                      : tells_of_none(article, said->content_token)))
        return;
    if (is_contested && (is_weapon_alone(article, said->content_token) ||
                         is_of_what_kind(claims, said->content_token) ||
                         is_death_alone(article, said, incident) || is_ruled_out(article, said)))
        return;
    const article_holder holder = article_holder_of(article, index);
    if (article_claim_own_deed(claims, incident, said->content_token, &holder) ||
        claim_accused_denies(claims, incident, said->content_token, &holder))
        return;
    const article_claim claim = happened_claim(
        article, incident, index, &holder, is_contested && !is_open ? SLICE("no") : SLICE("yes"));
    if (said->stance == STANCE_DENIES)
        claim_reported(claims, incident, index);
    article_claim_add(claims, &claim);
}

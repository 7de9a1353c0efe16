// Who is held responsible, by whom and how: from cues that name a culprit ("blamed Y for", "did not
// rule out Y's involvement", "claimed responsibility"). What other words say of it: blame.c.
#include "article/blame.h"
#include "article/claim_role.h"
#include "article/open_clause.h"

#define DEED_REACH 64u       // tokens of a deed's phrase that are looked through
#define MODIFIERS_BETWEEN 2u // between "for" and the name

uint32_t article_act_of_event(const article *article, uint32_t event)
{
    const uint32_t incident = article_incident_of_event(article, event);
    return incident != INCIDENT_NONE && article->incidents[incident].type == WHAT_MOVE
               ? INCIDENT_NONE
               : incident;
}

uint32_t article_act_at(const article *article, uint32_t token)
{
    if (token >= article->document.token_count)
        return INCIDENT_NONE;
    const syntax_word *word = &article->syntax.words[token];
    const uint32_t *event_of = article->what.event_of_token;
    const uint32_t named = article_act_of_event(article, event_of[token]);
    if (named != INCIDENT_NONE)
        return named;
    for (uint32_t i = word->left; i < word->end && i < word->left + DEED_REACH; i++) {
        if (event_of[i] == EVENT_NONE)
            continue;
        const uint32_t incident = article_act_of_event(article, event_of[i]);
        if (incident != INCIDENT_NONE)
            return incident;
    }
    return INCIDENT_NONE;
}

bool article_is_violent_deed(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const lexicon_table *table = &claims->readers->violence;
    const slice lemma = article->syntax.words[verb].lemma;
    if (article->syntax.words[verb].upos != UPOS_VERB)
        return false;
    if (lexicon_has(&claims->readers->deeds, lemma))
        return true;
    uint32_t count = 0;
    const uint32_t first = lexicon_find(table, lemma, &count);
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    for (uint32_t row = first; row < first + count; row++) {
        const slice wanted = lexicon_cell(table, row, 1);
        if (wanted.length == 0 ||
            (object != TOKEN_NONE && slice_equal(wanted, article->syntax.words[object].lemma)))
            return true;
    }
    return false;
}

// "The war", "this war", "violence" of an event; "a price war" was never told.
static bool is_pointed_at(const article *article, uint32_t noun)
{
    const uint32_t determiner = syntax_child(&article->syntax, noun, REL_DET);
    return determiner == TOKEN_NONE
               ? article->what.event_of_token[noun] != EVENT_NONE
               : !slice_equal(article->syntax.words[determiner].lemma, SLICE("a"));
}

// "Accused of [theft]": a kind of deed, and no more is said of it. "Two counts of murder" and "a
// [murder] charge" say more.
static bool is_mere_kind(const article *article, uint32_t noun)
{
    const syntax_word *word = &article->syntax.words[noun];
    return word->upos == UPOS_NOUN && word->xpos == XPOS_NN && word->relation != REL_COMPOUND &&
           article->what.event_of_token[noun] == EVENT_NONE &&
           syntax_child(&article->syntax, noun, REL_DET) == TOKEN_NONE &&
           syntax_child(&article->syntax, noun, REL_NUMMOD) == TOKEN_NONE &&
           syntax_child(&article->syntax, noun, REL_NMOD) == TOKEN_NONE;
}

// "Blamed the envoy for failing to call": a deed that the text spells out and that is no act of an
// incident is not what the article is about.
static bool is_other_deed(const article_claims *claims, uint32_t deed)
{
    const article *article = claims->article;
    if (deed >= article->document.token_count || article_points_at_act(claims, deed))
        return false;
    // "Of starting the battle": what the verb is about tells.
    const uint8_t upos = article->syntax.words[deed].upos;
    const uint32_t object =
        upos == UPOS_VERB ? syntax_child(&article->syntax, deed, REL_OBJ) : deed;
    bool is_listed = false;
    if (article_is_violent_deed(claims, deed)) // "of throwing stones": an act, though no incident
        return false;
    if (upos == UPOS_VERB && !is_listed) // "of supplying the coordinates": a share in it
        is_listed = lexicon_has(&claims->readers->complicity, article->syntax.words[deed].lemma);
    if (!is_listed && object != TOKEN_NONE && article_is_pronoun(article, object)) // "it out"
        is_listed = lexicon_has(&claims->readers->carryings, article->syntax.words[deed].lemma);
    // "Of disobeying orders": what is not pointed at was never told.
    const bool is_named = object == deed ? !is_mere_kind(article, deed)
                                         : object != TOKEN_NONE && is_pointed_at(article, object);
    if (!is_listed && object != TOKEN_NONE && is_named)
        is_listed = lexicon_has(&claims->readers->happenings, article->syntax.words[object].lemma);
    return (upos == UPOS_VERB || upos == UPOS_NOUN) && !is_listed;
}

// Whoever is accused without a word of what, is accused of what his paragraph has told last, else
// of what the article tells first.
static uint32_t act_before(const article *article, uint32_t token)
{
    const text_document *document = &article->document;
    const uint32_t block = document->sentences[document->tokens[token].sentence].block;
    uint32_t found = INCIDENT_NONE;
    uint32_t told = 0; // the sentence
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (event->trigger >= token)
            break;
        const uint32_t incident = article->incident_of_event[i];
        if (incident == INCIDENT_NONE || !article_is_calamity(event->type) ||
            article->incidents[incident].is_background || article->incidents[incident].is_lasting)
            continue;
        found = incident;
        told = event->sentence;
    }
    if (found == INCIDENT_NONE || document->sentences[told].block == block)
        return found;
    const uint32_t lead = article_lead_act(article, token);
    return lead != INCIDENT_NONE ? lead : found;
}

uint32_t article_act_in_question(const article_claims *claims, uint32_t deed, uint32_t token)
{
    const article *article = claims->article;
    // "Of arming the rebels": a share in what the rebels did, before it is an act of its own.
    uint32_t named = article_incident_of_accomplices(claims, deed);
    if (named == INCIDENT_NONE)
        named = article_act_at(article, deed);
    if (named != INCIDENT_NONE)
        return named;
    const bool is_other = is_other_deed(claims, deed);
    uint32_t found = act_before(article, token);
    if (found == INCIDENT_NONE)
        found = article_find_subject(article);
    // "Accused the company of overloading the ferry": what somebody failed in caused the disaster.
    const bool is_cause = found != INCIDENT_NONE && article->incidents[found].type == WHAT_DISASTER;
    return is_other && !is_cause ? INCIDENT_NONE : found;
}

// "The armies of Marad and Osk": each state whose arm it is. The token itself, when it is no arm.
static uint32_t body_behind(const article_claims *claims, uint32_t token)
{
    const article *article = claims->article;
    const syntax_word *words = article->syntax.words;
    const bool is_listed = lexicon_has(&claims->readers->arms, words[token].lemma);
    const uint32_t owner = syntax_child(&article->syntax, token, REL_NMOD);
    const bool is_list = is_listed && owner != TOKEN_NONE && words[owner].upos == UPOS_PROPN &&
                         syntax_child(&article->syntax, owner, REL_CONJ) != TOKEN_NONE;
    return is_list ? owner : token;
}

// "Blamed the army and the police": each of them. `first` is claimed, too. is_first: of the cue.
static void claim_each(article_claims *claims, uint32_t incident, uint32_t first, bool is_first,
                       const article_holder *holder, const char *rule)
{
    const syntax_layer *syntax = &claims->article->syntax;
    first = body_behind(claims, first);
    const bool accuses = article_stands_for_accusation(holder->stance);
    const article_holder each = article_unsure_between(claims->article, first, holder);
    article_claim_responsible(claims, incident, first, &each, rule);
    if (accuses)
        article_remember_accused(claims, incident, first, is_first, true);
    uint32_t next = syntax_next_child(syntax, first, TOKEN_NONE, REL_CONJ);
    for (uint32_t seen = 0; next != TOKEN_NONE && seen < 12; seen++) {
        article_claim_responsible(claims, incident, next, &each, rule);
        if (accuses)
            article_remember_accused(claims, incident, next, false, false);
        next = syntax_next_child(syntax, first, next, REL_CONJ);
    }
}

// "For Marad", "for neighbouring Marad", whatever the tree takes the words between for.
static bool stands_behind_for(const article *article, uint32_t token)
{
    for (uint32_t back = 1; back <= MODIFIERS_BETWEEN + 1 && back <= token; back++) {
        const syntax_word *word = &article->syntax.words[token - back];
        if (slice_equal(word->lemma, SLICE("for")))
            return true;
        if (word->upos != UPOS_ADJ && word->upos != UPOS_DET && word->upos != UPOS_VERB)
            return false;
    }
    return false;
}

// "Accuses the militia of bombing a dam for A and B": those for whom it is done are held
// responsible, the militia only did it. Are there any?
static bool claim_principals(article_claims *claims, uint32_t index, uint32_t incident,
                             const article_holder *holder)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    const syntax_word *words = article->syntax.words;
    bool is_any = false;
    if (said->deed_token == TOKEN_NONE)
        return false;
    const syntax_word *deed = &words[said->deed_token];
    const uint32_t target = said->target_token;
    const uint32_t blamed =
        target == TOKEN_NONE ? ENTITY_NONE : who_entity_at(&article->who, target);
    for (uint32_t i = deed->left; i < deed->end && i < deed->left + DEED_REACH; i++) {
        const uint32_t entity = who_entity_at(&article->who, i);
        // "Blamed [the Brigade for the blast]": read as one phrase, the deed is no principal.
        if (words[i].relation == REL_CONJ || entity == ENTITY_NONE || entity == blamed ||
            !article->who.entities[entity].is_named)
            continue;
        const who_kind kind = article->who.entities[entity].kind;
        const bool acts = kind != WHO_FACILITY && kind != WHO_WEAPON && kind != WHO_OTHER;
        // "Blames Osk for the Marad bombing": "for" leads to the deed, not to whom it is done for.
        if (!acts || i < said->deed_token || !stands_behind_for(article, i))
            continue;
        claim_each(claims, incident, i, !is_any, holder, "responsibility-principal");
        is_any = true;
    }
    return is_any;
}

// "Accused the general of torture": an act of its own, where the word points at none told before.
static uint32_t incident_of_charge(article_claims *claims, uint32_t deed)
{
    article *article = claims->article;
    if (deed >= article->document.token_count || article->syntax.words[deed].upos != UPOS_NOUN ||
        syntax_child(&article->syntax, deed, REL_DET) != TOKEN_NONE ||
        syntax_child(&article->syntax, deed, REL_NMOD_POSS) != TOKEN_NONE)
        return INCIDENT_NONE;
    const uint32_t event = article->what.event_of_token[deed];
    return event == EVENT_NONE ? INCIDENT_NONE : article_incident_opened_by(article, event);
}

#define RECENT_DAYS 365 // an act of no day that a story tells is no older

// "Was charged with attempted murder in 2010": before the act that the story tells.
static bool is_dated_before(const article *article, uint32_t cue, when_interval act)
{
    const uint32_t sentence = article->document.tokens[cue].sentence;
    if (act.earliest == DAY_OPEN_PAST && article->day != DAY_UNKNOWN)
        act.earliest = article->day - RECENT_DAYS;
    for (uint32_t i = 0; i < article->when.count; i++) {
        const when_time *time = &article->when.times[i];
        if (article->document.tokens[time->first].sentence == sentence && time->first > cue &&
            time->bounds.latest < act.earliest)
            return true;
    }
    return false;
}

// "Murder of Ivo Osk", of whom the story tells nothing.
static bool befell_another(const article_claims *claims, const what_event *deed)
{
    for (uint32_t i = 0; i < deed->role_count; i++)
        if (deed->roles[i].kind == WHAT_TARGET && deed->roles[i].entity != ENTITY_NONE &&
            !claims->participates[deed->roles[i].entity])
            return true;
    return false;
}

// "With murder over a shooting in Osk", which is not the act: a charge beside others ("murder,
// kidnapping") has no determiner.
static bool is_over_another(const article *article, uint32_t cue, uint32_t deed, uint32_t act)
{
    const syntax_layer *syntax = &article->syntax;
    const uint32_t sentence = article->document.tokens[cue].sentence;
    const uint32_t end = article->document.sentences[sentence].end_token;
    for (uint32_t i = cue + 1; i < end; i++) {
        const uint32_t told = article_incident_of_event(article, article->what.event_of_token[i]);
        if (i != deed && told != INCIDENT_NONE && told != act &&
            article_is_calamity(article->incidents[told].type) &&
            (syntax_child(syntax, i, REL_DET) != TOKEN_NONE ||
             syntax_child(syntax, i, REL_NMOD_POSS) != TOKEN_NONE))
            return true;
    }
    return false;
}

// "A man has been charged with murder": with the act that the story tells.
static uint32_t incident_prosecuted(const article_claims *claims, uint32_t cue, uint32_t deed)
{
    const article *article = claims->article;
    if (deed >= article->document.token_count || article->what.event_of_token[deed] == EVENT_NONE)
        return INCIDENT_NONE;
    const what_event *told = &article->what.events[article->what.event_of_token[deed]];
    const uint32_t subject = article_find_subject(article);
    if (subject == INCIDENT_NONE || article->incidents[subject].type != told->type ||
        article->incidents[subject].is_background || befell_another(claims, told) ||
        is_over_another(article, cue, deed, subject) ||
        is_dated_before(article, cue, article->incidents[subject].bounds))
        return INCIDENT_NONE;
    return subject;
}

uint32_t article_incident_charged(article_claims *claims, uint32_t cue, uint32_t deed)
{
    const uint32_t prosecuted = incident_prosecuted(claims, cue, deed);
    const uint32_t own =
        prosecuted == INCIDENT_NONE ? incident_of_charge(claims, deed) : prosecuted;
    const uint32_t told = own == INCIDENT_NONE ? article_act_in_question(claims, deed, cue) : own;
    const bool is_another =
        own == INCIDENT_NONE && told != INCIDENT_NONE &&
        (is_over_another(claims->article, cue, deed, told) ||
         is_dated_before(claims->article, cue, claims->article->incidents[told].bounds));
    return is_another ? INCIDENT_NONE : told;
}

bool article_may_be_blamed(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    const who_kind kind = entity == ENTITY_NONE ? WHO_OTHER : article->who.entities[entity].kind;
    return kind == WHO_PERSON || kind == WHO_ORGANIZATION || kind == WHO_GROUP ||
           kind == WHO_GOVERNMENT;
}

// "Accuses the militia of waging a war for Osk": the militia wages it.
static void claim_tool(article_claims *claims, uint32_t incident, uint32_t target,
                       const article_holder *holder)
{
    const article *article = claims->article;
    article_claim claim = article_claim_start(article, incident, SLOT_PERPETRATOR, target,
                                              article_phrase_span(article, target, false), holder);
    claim.value = article_actor_value(article, claims->readers, target);
    claim.why = SLICE("does it for another");
    article_claim_add(claims, &claim);
}

#define ATTRIBUTIONS_BACK 4u // between "refused" and what was refused to say

// "Stopped short of blaming Osk", "refused to accuse anybody": the speaker did not say it. He does
// who "did not hesitate".
static bool is_left_unsaid(const article *article, uint32_t index)
{
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    for (uint32_t back = 1; back <= ATTRIBUTIONS_BACK && back <= index; back++) {
        const sayswho_attribution *outer = said - back;
        if (outer->stance == STANCE_NONE && outer->source_token == said->source_token &&
            outer->source_token != TOKEN_NONE && outer->content_token == said->cue_token &&
            !(sayswho_is_accusation(said->stance) &&
              syntax_is_negated(&article->syntax, outer->cue_token)))
            return true;
    }
    return false;
}

// "Blamed the police for leaving him alone", "for failing to protect him": a share in what came of
// it.
static bool is_neglect(const article_claims *claims, uint32_t deed)
{
    const syntax_layer *syntax = &claims->article->syntax;
    uint32_t count = 0;
    if (deed >= claims->article->document.token_count || syntax->words[deed].upos != UPOS_VERB)
        return false;
    const lexicon_table *table = &claims->readers->neglects;
    const uint32_t first = lexicon_find(table, syntax->words[deed].lemma, &count);
    const uint32_t below = syntax_child(syntax, deed, REL_XCOMP);
    for (uint32_t row = first; row < first + count; row++) {
        const slice wanted = lexicon_cell(table, row, 1);
        if (wanted.length == 0 ||
            (below != TOKEN_NONE && slice_equal(wanted, syntax->words[below].lemma))) {
            lexicon_note_answer(table, row);
            return true;
        }
    }
    return false;
}

// "For failing to arrest him": what was not done brought no arrest about, but what came of it.
static bool is_no_calamity(const article *article, uint32_t incident)
{
    return incident == INCIDENT_NONE || !article_is_calamity(article->incidents[incident].type);
}

static void claim_target(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    if (is_left_unsaid(article, index) || said->target_token == TOKEN_NONE ||
        said->tier != TIER_SPEECH || said->stance == STANCE_ASSERTS || said->stance == STANCE_NONE)
        return;
    // "Police suspect arson": nobody.
    if (said->stance == STANCE_SPECULATES && !article_may_be_blamed(article, said->target_token))
        return;
    const bool is_prosecution =
        lexicon_has(&claims->readers->prosecutions, article->syntax.words[said->cue_token].lemma);
    uint32_t incident = is_prosecution
                            ? incident_prosecuted(claims, said->cue_token, said->deed_token)
                            : INCIDENT_NONE;
    if (incident == INCIDENT_NONE && said->stance == STANCE_ACCUSES)
        incident = incident_of_charge(claims, said->deed_token);
    if (incident == INCIDENT_NONE)
        incident = article_act_in_question(claims, said->deed_token, said->cue_token);
    if (is_no_calamity(article, incident) && is_neglect(claims, said->deed_token))
        incident = article_act_in_question(claims, TOKEN_NONE, said->cue_token);
    if (article_claim_each_other(claims, incident, index))
        return;
    const article_holder holder = article_holder_of(article, index);
    if (claim_principals(claims, index, incident, &holder))
        claim_tool(claims, incident, said->target_token, &holder);
    else
        claim_each(claims, incident, said->target_token, true, &holder, said->rule);
}

// "Did not rule out sabotage", "suspect arson": what may be behind it, where no doer is named.
static void claim_cause(article_claims *claims, uint32_t index)
{
    const article *article = claims->article;
    const sayswho_attribution *said = &article->sayswho.attributions[index];
    const uint32_t cause = said->content_token;
    if (cause == TOKEN_NONE || said->tier != TIER_SPEECH || said->target_token != TOKEN_NONE ||
        (said->stance != STANCE_LEAVES_OPEN && said->stance != STANCE_DENIES &&
         said->stance != STANCE_SPECULATES))
        return;
    bool is_listed = false;
    const syntax_word *word = &article->syntax.words[cause];
    if (word->upos == UPOS_NOUN)
        is_listed = lexicon_has(&claims->readers->causes, word->lemma);
    const uint32_t incident =
        is_listed ? article_act_in_question(claims, TOKEN_NONE, said->cue_token) : INCIDENT_NONE;
    if (incident == INCIDENT_NONE)
        return;
    const article_holder holder = article_holder_of(article, index);
    article_claim claim = article_claim_start(article, incident, SLOT_RESPONSIBILITY, cause,
                                              article_phrase_span(article, cause, false), &holder);
    claim.value = article_phrase_value(article, cause, true);
    claim.why = SLICE("what may be behind it");
    article_claim_add(claims, &claim);
}

// ---- in text order ----

// By the token of their cue: first[token], then next[attribution]. False without memory.
static bool chain_by_cue(const article *article, uint32_t **first, uint32_t **next)
{
    const uint32_t tokens = article->document.token_count;
    *first = ARENA_ARRAY(article->arena, (size_t)tokens + 1, uint32_t);
    *next = ARENA_ARRAY(article->arena, (size_t)article->sayswho.count + 1, uint32_t);
    if (*first == NULL || *next == NULL)
        return false;
    for (uint32_t token = 0; token <= tokens; token++)
        (*first)[token] = ATTRIBUTION_NONE;
    for (uint32_t i = article->sayswho.count; i-- > 0;) {
        const uint32_t cue = article->sayswho.attributions[i].cue_token;
        const uint32_t at = cue < tokens ? cue : tokens;
        (*next)[i] = (*first)[at];
        (*first)[at] = i;
    }
    return true;
}

static void claim_attributions(article_claims *claims, uint32_t first, const uint32_t *next)
{
    for (uint32_t i = first; i != ATTRIBUTION_NONE; i = next[i]) {
        if (article_claim_versions(claims, i) || article_claim_denial(claims, i) ||
            article_claim_owned_act(claims, i) || article_claim_other_side(claims, i))
            continue;
        claim_target(claims, i);
        claim_cause(claims, i);
        article_claim_happened(claims, i);
    }
}

// In text order: whoever denies, denies what was said before.
void article_claim_responsibility(article_claims *claims)
{
    uint32_t *first;
    uint32_t *next;
    if (!chain_by_cue(claims->article, &first, &next))
        return;
    const uint32_t tokens = claims->article->document.token_count;
    for (uint32_t token = 0; token < tokens; token++) {
        claim_attributions(claims, first[token], next);
        article_claim_accomplice(claims, token);
        article_claim_blame(claims, token);
        article_claim_cause(claims, token);
        article_claim_charged(claims, token);
        article_claim_involvement(claims, token);
        article_claim_untruth(claims, token);
        article_claim_told_deed(claims, token);
        article_claim_weapon_use(claims, token);
        article_claim_aimed_at(claims, token);
        article_claim_origin(claims, token);
        article_claim_belonging(claims, token);
        article_claim_carrying(claims, token);
    }
    claim_attributions(claims, first[tokens], next);
}

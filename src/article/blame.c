// Words that hold somebody responsible without a cue of their own: "Marad is behind the raid",
// "this was the work of the Front", "the blast bore the hallmarks of the Front".
#include "article/blame.h"
#include "article/claim_role.h"
#include "article/open_clause.h"
#include "sayswho/cue.h"

#define BE_REACH 5u   // words from "be" to "to blame"
#define LIST_MOST 12u // who is named side by side

// ---- clauses ----

bool article_is_named_weapon(const article *article, uint32_t token)
{
    const uint32_t entity = who_entity_at(&article->who, token);
    return entity != ENTITY_NONE && article->who.entities[entity].kind == WHO_WEAPON;
}

bool article_is_weapon(const article *article, uint32_t token)
{
    if (article_is_named_weapon(article, token))
        return true;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_WEAPON &&
                slice_equal(article->syntax.words[event->roles[k].head].lemma,
                            article->syntax.words[token].lemma))
                return true;
    }
    return false;
}

// "It was not involved": in what was told last; "involved in talks" is another thing.
static bool tells_of_nothing_else(const article *article, uint32_t verb)
{
    const syntax_layer *syntax = &article->syntax;
    return article->sayswho.innermost[verb] != ATTRIBUTION_NONE &&
           syntax_child(syntax, verb, REL_OBL) == TOKEN_NONE &&
           syntax_child(syntax, verb, REL_NMOD) == TOKEN_NONE &&
           syntax_child(syntax, verb, REL_OBJ) == TOKEN_NONE;
}

// "It bore sole responsibility": for what was told last; "for the economy" is another thing.
static bool is_burden_alone(const article_claims *claims, uint32_t token, uint32_t verb)
{
    const lexicon_table *table = &claims->readers->responsibility;
    const syntax_layer *syntax = &claims->article->syntax;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, syntax->words[token].lemma, &count);
    return count > 0 && slice_equal(lexicon_cell(table, row, 2), SLICE("burden")) &&
           claims->article->sayswho.innermost[verb] != ATTRIBUTION_NONE &&
           syntax_child(syntax, verb, REL_OBL) == TOKEN_NONE &&
           syntax_child(syntax, token, REL_NMOD) == TOKEN_NONE &&
           syntax_child(syntax, token, REL_ACL) == TOKEN_NONE;
}

// "[Nothing] to suggest that X was involved", "[no evidence] that he was".
static bool is_nothing(const article *article, uint32_t token)
{
    return slice_equal(article->syntax.words[token].lemma, SLICE("nothing")) ||
           syntax_has_determiner(&article->syntax, token, SLICE("no"));
}

// "Did not believe that X was involved": a negated verb above the clause takes it back, unless it
// is the cue itself, whose stance is known.
static bool is_taken_back(const article *article, uint32_t verb)
{
    const uint32_t said = article->sayswho.innermost[verb];
    const uint32_t cue =
        said == ATTRIBUTION_NONE ? TOKEN_NONE : article->sayswho.attributions[said].cue_token;
    uint32_t before = article->syntax.words[verb].left; // "did not believe | X was involved"
    before = before > 0 ? before - 1 : 0;
    if (before != cue && article->syntax.words[before].upos == UPOS_VERB &&
        article->sayswho.innermost[before] == said && syntax_is_negated(&article->syntax, before))
        return true;
    for (uint32_t depth = 0; depth < 4 && verb != TOKEN_NONE; depth++) {
        const syntax_word *word = &article->syntax.words[verb];
        const bool is_clause = word->relation == REL_CCOMP || word->relation == REL_XCOMP ||
                               word->relation == REL_ADVCL || word->relation == REL_ACL;
        if (!is_clause || word->head == TOKEN_NONE || word->head == cue)
            return false;
        verb = word->head;
        if (syntax_is_negated(&article->syntax, verb) || is_nothing(article, verb))
            return true;
    }
    return false;
}

// The stance a row of the lexicon names, when somebody asserts it: an author merely tells.
void article_take_stance(article_holder *holder, slice name)
{
    for (int stance = 0; stance < STANCE_COUNT; stance++)
        if (holder->stance == STANCE_ASSERTS &&
            slice_equal(name, slice_from_string(sayswho_stance_name((sayswho_stance)stance))))
            holder->stance = (sayswho_stance)stance;
}

// How the clause of a predicate stands to what it tells: hedged, taken back, negated.
static void apply_clause(article_holder *holder, const article_claims *claims, uint32_t token,
                         uint32_t verb)
{
    const article *article = claims->article;
    const sayswho_certainty certainty =
        sayswho_clause_certainty(claims->readers->sayswho, &article->syntax, token);
    holder->certainty = sayswho_weaker(holder->certainty, certainty);
    if (article_is_asked(article, verb)) {
        if (holder->stance != STANCE_DOUBTS)
            holder->stance = STANCE_LEAVES_OPEN;
        holder->certainty = CERTAINTY_POSSIBLE;
    } else if (is_taken_back(article, verb)) {
        holder->stance = STANCE_DOUBTS;
        holder->certainty = CERTAINTY_POSSIBLE;
    } else if (syntax_is_negated(&article->syntax, token) ||
               syntax_is_negated(&article->syntax, verb)) {
        holder->stance = STANCE_DENIES;
        holder->certainty = CERTAINTY_NEGATED;
    } else if (certainty == CERTAINTY_POSSIBLE || certainty == CERTAINTY_PROBABLE) {
        holder->stance = STANCE_SPECULATES;
    }
}

bool article_stands_for_accusation(sayswho_stance stance)
{
    return sayswho_is_accusation(stance) || stance == STANCE_SPECULATES;
}

static void hold_responsible(article_claims *claims, uint32_t incident, uint32_t suspect,
                             const article_holder *holder)
{
    const syntax_layer *syntax = &claims->article->syntax;
    const article_holder each = article_unsure_between(claims->article, suspect, holder);
    uint32_t one = suspect; // "the government and the army are responsible": each of them
    for (uint32_t seen = 0; one != TOKEN_NONE && seen < LIST_MOST; seen++) {
        article_claim_responsible(claims, incident, one, &each, "responsibility-clause");
        one = syntax_next_child(syntax, suspect, seen == 0 ? TOKEN_NONE : one, REL_CONJ);
    }
    if (article_stands_for_accusation(holder->stance) && holder->attribution != ATTRIBUTION_NONE &&
        !article_is_pronoun(claims->article, suspect))
        article_remember_accused(claims, incident, suspect, true, true);
}

// "The army was [to blame]": the word before "to" is "be". TOKEN_NONE when it is not.
static uint32_t be_before_to(const article *article, uint32_t token)
{
    uint32_t at = token;
    if (at < 2 || !slice_equal(article->document.tokens[at - 1].lower, SLICE("to")))
        return TOKEN_NONE;
    for (at -= 2; at > 0 && token - at < BE_REACH; at--)
        if (slice_equal(article->syntax.words[at].lemma, SLICE("be")))
            return at;
        else if (article->syntax.words[at].upos != UPOS_ADV &&
                 article->syntax.words[at].upos != UPOS_PART)
            return TOKEN_NONE;
    return TOKEN_NONE;
}

// Who stands before "is to blame", whatever the tree hangs it on.
static uint32_t subject_of_be(const article *article, uint32_t verb, uint32_t be)
{
    const uint32_t subjects[] = {syntax_subject(&article->syntax, verb),
                                 syntax_subject(&article->syntax, be)};
    for (size_t i = 0; i < 2; i++)
        if (subjects[i] != TOKEN_NONE && subjects[i] < be)
            return subjects[i];
    return be > 0 && (article->syntax.words[be - 1].upos == UPOS_NOUN ||
                      article->syntax.words[be - 1].upos == UPOS_PROPN ||
                      article->syntax.words[be - 1].upos == UPOS_PRON)
               ? be - 1
               : TOKEN_NONE;
}

// "The army was to blame", "were not to blame for the sinking".
static void claim_to_blame(article_claims *claims, uint32_t token, slice stance)
{
    const article *article = claims->article;
    const uint32_t be = be_before_to(article, token);
    const uint32_t subject = be == TOKEN_NONE ? TOKEN_NONE : subject_of_be(article, token, be);
    if (subject == TOKEN_NONE)
        return;
    const uint32_t incident =
        article_act_in_question(claims, syntax_child(&article->syntax, token, REL_OBL), token);
    if (incident == INCIDENT_NONE || article_is_weapon(article, subject))
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    const bool is_denied = slice_equal(article->syntax.words[be + 1].lemma, SLICE("not")) ||
                           syntax_is_negated(&article->syntax, token);
    if (holder.attribution != ATTRIBUTION_NONE)
        article_take_stance(&holder, stance);
    if (is_denied) {
        holder.stance = STANCE_DENIES;
        holder.certainty = CERTAINTY_NEGATED;
    }
    hold_responsible(claims, incident, subject, &holder);
}

// Of a rescue nobody is guilty, nor of a march ("took part in a rally"); of a riot only in the
// words of others.
static bool may_be_blamed(const article *article, uint32_t incident, uint32_t token)
{
    const what_type type = article->incidents[incident].type;
    return type == WHAT_ASSAULT || type == WHAT_DISASTER || type == WHAT_CASUALTY ||
           type == WHAT_COERCE ||
           (type == WHAT_PROTEST && article->sayswho.innermost[token] != ATTRIBUTION_NONE &&
            slice_equal(article->incidents[incident].mode, SLICE("riot")));
}

// "The crash involved two buses": a thing told of, nobody held responsible.
static bool is_active(const article *article, uint32_t token, uint32_t verb)
{
    const bool is_verb = token == verb && article->syntax.words[verb].upos == UPOS_VERB;
    const slice lemma = article->syntax.words[verb].lemma;
    return is_verb &&
           (slice_equal(lemma, SLICE("involve")) || slice_equal(lemma, SLICE("implicate"))) &&
           !syntax_is_passive(&article->syntax, verb) &&
           syntax_child(&article->syntax, verb, REL_OBJ) != TOKEN_NONE;
}

// "The killings were part of a wave": an act is no actor, but a party is one.
static bool is_event_noun(const article_claims *claims, uint32_t token)
{
    const uint32_t entity = who_entity_at(&claims->article->who, token);
    if (entity != ENTITY_NONE && claims->article->who.entities[entity].kind != WHO_OTHER)
        return false;
    return lexicon_has(&claims->readers->happenings, claims->article->syntax.words[token].lemma) &&
           claims->article->syntax.words[token].upos == UPOS_NOUN;
}

// "Officers [implicated] in the raid": the people a participle stands behind, where more is told of
// them than that they are people. TOKEN_NONE.
static uint32_t people_before(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[verb];
    if (word->upos != UPOS_VERB || word->relation != REL_ACL || word->head >= verb ||
        !syntax_is_passive(&article->syntax, verb))
        return TOKEN_NONE;
    const syntax_word *noun = &article->syntax.words[word->head];
    const slice role = who_agent_role(claims->readers->who, noun->lemma);
    const bool are_anybody = slice_equal(role, SLICE("CVL")) ||
                             (slice_equal(role, SLICE("UNK")) && // "members of the army"
                              syntax_child(&article->syntax, word->head, REL_NMOD) == TOKEN_NONE);
    const bool is_told_of = noun->upos == UPOS_PROPN || (role.length > 0 && !are_anybody);
    return is_told_of ? word->head : TOKEN_NONE;
}

static bool has_happened(const article *article, uint32_t incident)
{
    const article_incident *told = &article->incidents[incident];
    for (uint32_t i = 0; i < told->event_count; i++)
        if (article->what.events[told->events[i]].modality == WHAT_HAPPENED)
            return true;
    return false;
}

// "Had planned [it]", "orchestrated [the attack]": the object is an act told before, not one to
// come.
static bool has_act_as_object(const article_claims *claims, uint32_t verb)
{
    const article *article = claims->article;
    const uint32_t object = syntax_child(&article->syntax, verb, REL_OBJ);
    if (object == TOKEN_NONE || syntax_has_determiner(&article->syntax, object, SLICE("a")))
        return false;
    const uint32_t incident = article_act_of_event(article, article->what.event_of_token[object]);
    return article_is_pronoun(article, object) || article_points_at_act(claims, object) ||
           (incident != INCIDENT_NONE && has_happened(article, incident));
}

// "The Front is behind the raid", "has a hand in it": the subject is responsible.
static void claim_subject(article_claims *claims, uint32_t token, uint32_t verb, slice stance)
{
    const article *article = claims->article;
    uint32_t subject = syntax_subject(&article->syntax, verb);
    if (subject == TOKEN_NONE) // "Iran was behind it", where the tree hangs Iran on "behind"
        subject = syntax_subject(&article->syntax, token);
    if (subject == TOKEN_NONE)
        subject = people_before(claims, verb);
    uint32_t incident = article_act_at(article, verb);
    if (incident == INCIDENT_NONE &&
        (tells_of_nothing_else(article, verb) || article_is_about_told_act(claims, token) ||
         has_act_as_object(claims, token) || is_burden_alone(claims, token, verb)))
        incident = article_act_in_question(claims, TOKEN_NONE, token);
    if (subject == TOKEN_NONE || incident == INCIDENT_NONE ||
        !may_be_blamed(article, incident, token) || is_active(article, token, verb) ||
        is_event_noun(claims, subject))
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    const slice own = article_own_name(article, claims->readers, subject, &holder);
    const bool is_speaker = holder.stance == STANCE_DENIES && article_is_pronoun(article, subject);
    if (own.length == 0 && !is_speaker && article_is_weapon(article, subject))
        return;
    if (own.length > 0 && holder.stance == STANCE_ASSERTS)
        holder.stance = STANCE_CLAIMS_RESPONSIBILITY;
    article_take_stance(&holder, stance);
    apply_clause(&holder, claims, token, verb);
    if (own.length > 0 && article_claim_both_sides(claims, incident, &holder))
        return;
    hold_responsible(claims, incident, subject, &holder);
}

// What "this", "it" or "the blast" is: the incident that is somebody's work.
uint32_t article_incident_of_subject(const article_claims *claims, uint32_t subject)
{
    const article *article = claims->article;
    if (subject == TOKEN_NONE)
        return INCIDENT_NONE;
    const uint32_t incident = article_act_at(article, subject);
    if (incident != INCIDENT_NONE)
        return incident;
    const uint8_t upos = article->syntax.words[subject].upos;
    const bool points_back =
        upos == UPOS_PRON || upos == UPOS_DET ||
        lexicon_has(&claims->readers->happenings, article->syntax.words[subject].lemma);
    return points_back ? article_act_in_question(claims, TOKEN_NONE, subject) : INCIDENT_NONE;
}

static uint32_t child_with_of(const article *article, uint32_t noun)
{
    uint32_t child = syntax_next_child(&article->syntax, noun, TOKEN_NONE, REL_NMOD);
    for (; child != TOKEN_NONE;
         child = syntax_next_child(&article->syntax, noun, child, REL_NMOD)) {
        const uint32_t marker = syntax_child(&article->syntax, child, REL_CASE);
        if (marker != TOKEN_NONE && slice_equal(article->syntax.words[marker].lemma, SLICE("of")))
            return child;
    }
    return TOKEN_NONE;
}

// "This was the work of the Front", "the blast bore the hallmarks of the Front".
static void claim_owner(article_claims *claims, uint32_t token, slice stance)
{
    const article *article = claims->article;
    const syntax_word *word = &article->syntax.words[token];
    const bool is_predicate = syntax_child(&article->syntax, token, REL_COP) != TOKEN_NONE;
    const uint32_t verb = word->relation == REL_OBJ ? word->head : token;
    uint32_t owner = child_with_of(article, token);
    const bool is_own_work = owner == TOKEN_NONE && is_predicate; // "the raid was its work"
    if (is_own_work)
        owner = syntax_child(&article->syntax, token, REL_NMOD_POSS);
    if (owner == TOKEN_NONE || (verb == token && !is_predicate))
        return;
    const uint32_t incident =
        article_incident_of_subject(claims, syntax_subject(&article->syntax, verb));
    if (incident == INCIDENT_NONE)
        return;
    article_holder holder = article_holder_of(article, article->sayswho.innermost[token]);
    const bool is_speakers = is_own_work && holder.attribution != ATTRIBUTION_NONE &&
                             article->syntax.words[owner].upos == UPOS_PRON &&
                             !article_means_others(article, claims->readers, owner, &holder);
    if (is_speakers && holder.stance == STANCE_ASSERTS)
        holder.stance = STANCE_CLAIMS_RESPONSIBILITY;
    if (holder.attribution != ATTRIBUTION_NONE)
        article_take_stance(&holder, stance);
    apply_clause(&holder, claims, token, verb);
    if (is_speakers)
        article_claim_speaker(claims, incident, owner, &holder);
    else if (!article_is_pronoun(article, owner) || !article_is_victim_of(claims, owner, incident))
        hold_responsible(claims, incident, owner, &holder); // "their": not those it killed
}

// "Pleaded not guilty", "whom the army holds responsible": what the cue itself says is its holder's
// already.
static bool is_cue_word(const article *article, uint32_t token)
{
    const size_t at = article->document.tokens[token].at.start;
    const syntax_word *word = &article->syntax.words[token];
    for (uint32_t i = 0; i < article->sayswho.count; i++) {
        const sayswho_attribution *said = &article->sayswho.attributions[i];
        if (said->target_token != TOKEN_NONE && said->cue_token == word->head &&
            word->upos == UPOS_ADJ)
            return true;
        for (uint32_t k = 0; k < said->cue_count && said->target_token != TOKEN_NONE; k++)
            if (at >= said->cue[k].start && at < said->cue[k].end)
                return true;
    }
    return false;
}

static void claim_clause(article_claims *claims, uint32_t token)
{
    const lexicon_table *table = &claims->readers->responsibility;
    const syntax_word *word = &claims->article->syntax.words[token];
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, word->lemma, &count);
    if (count == 0 || is_cue_word(claims->article, token))
        return;
    const slice form = lexicon_cell(table, row, 2);
    const slice stance = lexicon_cell(table, row, 1);
    if (slice_equal(form, SLICE("of"))) {
        claim_owner(claims, token, stance);
        return;
    }
    if (slice_equal(form, SLICE("to"))) {
        claim_to_blame(claims, token, stance);
        return;
    }
    if (slice_equal(form, SLICE("act")) && !has_act_as_object(claims, token))
        return;
    const bool is_object = word->relation == REL_OBJ;
    const slice verbs = lexicon_cell(table, row, 3);
    if (is_object && verbs.length > 0 &&
        !cue_has_word(verbs, claims->article->syntax.words[word->head].lemma))
        return; // "lost a hand in the raid"
    const bool is_case = word->relation == REL_CASE && word->head != TOKEN_NONE;
    const bool is_noun = slice_equal(form, SLICE("object")) || slice_equal(form, SLICE("burden"));
    if (is_object || !is_noun)
        claim_subject(claims, token, is_object || is_case ? word->head : token, stance);
}

void article_claim_blame(article_claims *claims, uint32_t token)
{
    claim_clause(claims, token);
    article_claim_participle(claims, token);
}

// What a clause says an act was: "the blast was an accident", "it was a gas explosion", "the mayor
// called the raid a massacre", "the fire was caused by a short circuit in the grid", "gunmen shot
// nine people, an attack that nobody claimed". The noun tells of no second act; nor does the fire
// that an act sparked.
#include "article/join.h"

#define WORDS_BETWEEN 3u // between "an" and "attack"

// "By a leak", "on a leak", "to a leak"; not "after an earthquake".
static bool leads_to_cause(const article *article, uint32_t noun)
{
    const uint32_t marker = syntax_child(&article->syntax, noun, REL_CASE);
    const slice word = marker == TOKEN_NONE ? SLICE_NONE : article->syntax.words[marker].lemma;
    return slice_equal(word, SLICE("by")) || slice_equal(word, SLICE("on")) ||
           slice_equal(word, SLICE("to"));
}

// The verb that calls the object what the noun says, or has the subject caused by it; TOKEN_NONE.
static uint32_t verb_of_naming(const joining *joining, uint32_t noun)
{
    const syntax_word *words = joining->article->syntax.words;
    const uint32_t verb = words[noun].head;
    bool is_listed = false;
    if (verb == TOKEN_NONE)
        return TOKEN_NONE;
    const uint8_t relation = words[noun].relation;
    const bool is_cause = relation == REL_OBL_AGENT || relation == REL_OBL;
    if (is_cause && leads_to_cause(joining->article, noun))
        is_listed = lexicon_has(&joining->readers->causings, words[verb].lemma);
    else if (relation == REL_XCOMP || relation == REL_OBJ)
        is_listed = lexicon_has(&joining->readers->callings, words[verb].lemma);
    return is_listed ? verb : TOKEN_NONE;
}

// What the noun is said of; TOKEN_NONE.
static uint32_t subject_of_naming(const joining *joining, uint32_t noun)
{
    const syntax_layer *syntax = &joining->article->syntax;
    if (syntax_child(syntax, noun, REL_COP) != TOKEN_NONE)
        return syntax_child(syntax, noun, REL_NSUBJ);
    const uint32_t verb = verb_of_naming(joining, noun);
    if (verb == TOKEN_NONE)
        return TOKEN_NONE;
    const uint32_t passive = syntax_child(syntax, verb, REL_NSUBJ_PASS);
    const uint32_t object = syntax_child(syntax, verb, REL_OBJ);
    if (passive != TOKEN_NONE || syntax->words[verb].relation != REL_ACL)
        return passive != TOKEN_NONE || object == noun ? passive : object;
    return syntax->words[verb].head; // "a blast caused by a gas leak"
}

static bool is_act(what_type type)
{
    return type == WHAT_ASSAULT || type == WHAT_DISASTER || type == WHAT_CASUALTY;
}

// ", an attack": the noun's article stands right behind a comma.
static bool follows_comma(const article *article, uint32_t noun)
{
    const uint32_t stop = noun > WORDS_BETWEEN + 1 ? noun - WORDS_BETWEEN - 1 : 0;
    for (uint32_t token = noun; token-- > stop;) {
        const uint8_t upos = article->syntax.words[token].upos;
        if (upos == UPOS_DET)
            return token > 0 && slice_equal(article->syntax.words[token].lemma, SLICE("a")) &&
                   slice_equal(article->document.tokens[token - 1].form, SLICE(","));
        if (upos != UPOS_ADJ && upos != UPOS_NOUN)
            return false;
    }
    return false;
}

// "Gunmen shot nine people, an attack that survivors blame on the Front": the noun takes up what
// its sentence has just told, for a clause to say more of it. INCIDENT_NONE.
static uint32_t join_taken_up(const article *article, uint32_t index)
{
    const what_event *event = &article->what.events[index];
    const syntax_layer *syntax = &article->syntax;
    const bool has_clause = syntax_child(syntax, event->trigger, REL_ACL_RELCL) != TOKEN_NONE ||
                            syntax_child(syntax, event->trigger, REL_ACL) != TOKEN_NONE;
    if (!has_clause || !follows_comma(article, event->trigger) || index == 0)
        return INCIDENT_NONE;
    const uint32_t incident = article->incident_of_event[index - 1];
    return article->what.events[index - 1].sentence == event->sentence &&
                   incident != INCIDENT_NONE && article->incidents[incident].type == event->type
               ? incident
               : INCIDENT_NONE;
}

// "Tossed grenades into the plant, sparking a fire", "the shelling caused a fire": what an act of
// the same sentence brought about is part of it. INCIDENT_NONE.
static uint32_t join_brought_about(const joining *joining, uint32_t index)
{
    const article *article = joining->article;
    const what_event *event = &article->what.events[index];
    const syntax_word *words = article->syntax.words;
    const uint32_t verb =
        words[event->trigger].relation == REL_OBJ ? words[event->trigger].head : TOKEN_NONE;
    if (event->type != WHAT_DISASTER || verb == TOKEN_NONE)
        return INCIDENT_NONE;
    const bool is_listed = lexicon_has(&joining->readers->bringings, words[verb].lemma);
    const uint8_t relation = words[verb].relation;
    const bool is_added = relation == REL_ADVCL || relation == REL_CONJ || relation == REL_ACL ||
                          relation == REL_ACL_RELCL;
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    uint32_t act = subject == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[subject];
    if (act == EVENT_NONE && is_added)
        act = article->what.event_of_token[words[verb].head];
    const uint32_t incident = article_incident_of_event(article, act);
    return is_listed && act < index && incident != INCIDENT_NONE &&
                   is_act(article->incidents[incident].type)
               ? incident
               : INCIDENT_NONE;
}

uint32_t join_said_to_be(const joining *joining, uint32_t index)
{
    const article *article = joining->article;
    const what_event *event = &article->what.events[index];
    if (!event->is_noun || !is_act(event->type) || event->modality == WHAT_DENIED)
        return INCIDENT_NONE;
    const uint32_t taken_up = join_taken_up(article, index);
    if (taken_up != INCIDENT_NONE)
        return taken_up;
    const uint32_t brought = join_brought_about(joining, index);
    if (brought != INCIDENT_NONE)
        return brought;
    const uint32_t subject = subject_of_naming(joining, event->trigger);
    if (subject == TOKEN_NONE || subject == event->trigger)
        return INCIDENT_NONE;
    const bool is_it =
        article->syntax.words[subject].upos == UPOS_PRON &&
        slice_equal_ignoring_case(article->document.tokens[subject].form, SLICE("it"));
    const uint32_t incident =
        is_it ? join_told_last(article, index)
              : article_incident_of_event(article, article->what.event_of_token[subject]);
    return incident != INCIDENT_NONE && is_act(article->incidents[incident].type) ? incident
                                                                                  : INCIDENT_NONE;
}

// What an act aims at tells it from another, whoever did both: a town that is taken is not the town
// that is bombed, who is caught had done something else before, and so is what an act came after.
#include "article/join.h"

// A town, not "the residence": that is taken with those in it.
static bool takes_town(const article *article, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind == WHAT_TARGET && role->entity != ENTITY_NONE &&
            article->who.entities[role->entity].kind == WHO_PLACE)
            return true;
    }
    return false;
}

bool join_is_taking(const joining *joining, const what_event *event)
{
    bool is_listed = false;
    if (!event->is_noun && event->mode.length == 0 && event->type == WHAT_ASSAULT &&
        takes_town(joining->article, event))
        is_listed = lexicon_has(&joining->readers->takings,
                                joining->article->syntax.words[event->trigger].lemma);
    return is_listed;
}

// "A hijacker who forced a jet to Dalby was arrested": what those who were caught had done is
// another act than their arrest.
static bool is_deed_of_caught(const article *article, const article_incident *incident,
                              const join_profile *known, const what_event *event,
                              const join_profile *mention)
{
    if (incident->type == WHAT_COERCE && event->type == WHAT_ASSAULT)
        return join_same_participant(article, &known->targets, &mention->agents);
    return incident->type == WHAT_ASSAULT && event->type == WHAT_COERCE &&
           join_same_participant(article, &known->agents, &mention->targets);
}

// "Arrested a suspect in the murder of a nurse": what those who were caught are said to have done
// is another act than their arrest, whatever the tree hangs it on.
static bool is_told_of_caught(const joining *joining, const article_incident *incident,
                              const what_event *event)
{
    const syntax_layer *syntax = &joining->article->syntax;
    const uint32_t mark = syntax_child(syntax, event->trigger, REL_CASE);
    if (incident->type != WHAT_COERCE || event->type != WHAT_ASSAULT || !event->is_noun ||
        mark == TOKEN_NONE || mark == 0)
        return false;
    return lexicon_has(&joining->readers->epithets, syntax->document->tokens[mark - 1].lower);
}

// A town that is taken is not the town that is bombed.
static bool is_other_use_of_town(const joining *joining, const article_incident *incident,
                                 const join_profile *known, const what_event *event)
{
    const bool is_taking = join_is_taking(joining, event);
    return (is_taking && !known->is_taking && incident->mode.length > 0) ||
           (known->is_taking && !is_taking && incident->mode.length == 0 && event->mode.length > 0);
}

bool join_has_other_aim(const joining *joining, uint32_t candidate, const what_event *event,
                        const join_profile *mention)
{
    const article_incident *incident = &joining->article->incidents[candidate];
    const join_profile *known = &joining->profiles[candidate];
    return is_deed_of_caught(joining->article, incident, known, event, mention) ||
           is_told_of_caught(joining, incident, event) ||
           is_other_use_of_town(joining, incident, known, event);
}

bool join_is_punished_by(const joining *joining, uint32_t candidate, const what_event *event)
{
    const article *article = joining->article;
    const syntax_layer *syntax = &article->syntax;
    uint32_t deed = event->trigger;
    uint32_t above = syntax->words[deed].head;
    if (above != TOKEN_NONE && article->what.event_of_token[above] == EVENT_NONE &&
        syntax->words[above].upos == UPOS_NOUN) { // "for his role in the raid"
        deed = above;
        above = syntax->words[deed].head;
    }
    const uint32_t punishing =
        above == TOKEN_NONE ? EVENT_NONE : article->what.event_of_token[above];
    uint32_t mark = syntax_child(syntax, deed, REL_MARK);
    mark = mark != TOKEN_NONE ? mark : syntax_child(syntax, deed, REL_CASE);
    if (punishing == EVENT_NONE || article->incident_of_event[punishing] != candidate ||
        mark == TOKEN_NONE)
        return false;
    const what_type type = article->what.events[punishing].type;
    const slice lemma = syntax->words[mark].lemma;
    return (type == WHAT_COERCE || type == WHAT_SANCTION) && event->type == WHAT_ASSAULT &&
           (lexicon_has(&joining->readers->ties, lemma) ||
            lexicon_has(&joining->readers->time_marks, lemma) ||
            lexicon_has(&joining->readers->ties, syntax->words[deed].lemma));
}

// "The tremor came two weeks after [a quake]": told anew behind a word of time.
static bool is_told_by_noun(const joining *joining, const what_event *event)
{
    const syntax_layer *syntax = &joining->article->syntax;
    const uint32_t marker = syntax_child(syntax, event->trigger, REL_CASE);
    return event->is_noun && !event->is_definite && marker != TOKEN_NONE &&
           lexicon_has(&joining->readers->time_marks, syntax->words[marker].lemma);
}

// "The bombing came two weeks after gunmen [killed] a guard"; "two died after gunmen opened fire"
// of it.
static bool is_told_by_clause(const joining *joining, const what_event *event)
{
    const syntax_layer *syntax = &joining->article->syntax;
    const syntax_word *word = &syntax->words[event->trigger];
    const uint32_t mark = syntax_child(syntax, event->trigger, REL_MARK);
    return !event->is_noun && word->relation == REL_ADVCL && mark != TOKEN_NONE &&
           syntax_subject(syntax, event->trigger) != TOKEN_NONE &&
           lexicon_has(&joining->readers->time_marks, syntax->words[mark].lemma) &&
           lexicon_has(&joining->readers->dating_verbs, syntax->words[word->head].lemma);
}

bool join_came_before(const joining *joining, uint32_t candidate, const what_event *event)
{
    const article *article = joining->article;
    const uint32_t verb = article->syntax.words[event->trigger].head;
    if (verb == TOKEN_NONE ||
        !(is_told_by_noun(joining, event) || is_told_by_clause(joining, event)))
        return false;
    const uint32_t subject = syntax_subject(&article->syntax, verb);
    const uint32_t told[] = {article->what.event_of_token[verb],
                             subject == TOKEN_NONE ? EVENT_NONE
                                                   : article->what.event_of_token[subject]};
    for (size_t i = 0; i < 2; i++)
        if (told[i] != EVENT_NONE && article->what.events[told[i]].type != WHAT_CASUALTY &&
            article_incident_of_event(article, told[i]) == candidate)
            return true;
    return false;
}

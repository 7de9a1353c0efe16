// Whether those who were shot lived. "Shot" counts people as hurt; where the same incident tells of
// dead, they are among them: "five were shot, one of them died" leaves four hurt.
#include "article/article_internal.h"
#include "article/claim_role.h"

// "Are investigating the shooting death of a child": what goes on is the telling.
static bool is_over(const what_event *event)
{
    return event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING;
}

static bool is_toll(const article *article, uint32_t event, const what_role *role,
                    what_role_kind kind)
{
    // "One of the five died": a part of those shot, not of the dead.
    const bool is_whole = !role->is_subset || kind == WHAT_KILLED;
    return role->kind == kind && role->has_range && is_whole &&
           is_over(&article->what.events[event]) && role->range.low > 0;
}

static bool is_one(const what_role *role)
{
    return role->has_range && role->range.low == 1 && role->range.high == 1;
}

// By what the text calls them, or as one word: "the shooting death of one of them".
static bool are_one_person(const what_role *a, const what_role *b)
{
    return a->head == b->head || (a->entity != ENTITY_NONE && a->entity == b->entity);
}

static bool are_conjoined(const syntax_layer *syntax, uint32_t one, uint32_t other)
{
    if (syntax->words[one].upos != UPOS_VERB || syntax->words[other].upos != UPOS_VERB)
        return false;
    return (syntax->words[one].relation == REL_CONJ && syntax->words[one].head == other) ||
           (syntax->words[other].relation == REL_CONJ && syntax->words[other].head == one);
}

// "Was taken to a hospital where he died": a sentence that calls one of two by "he" has one in
// mind, unless it tells of two in turn: "shot him and killed his sister".
static bool is_taken_up(const article *article, const what_role *a, const what_role *b)
{
    const syntax_layer *syntax = &article->syntax;
    const syntax_word *one = &syntax->words[a->head];
    const syntax_word *other = &syntax->words[b->head];
    const text_token *tokens = article->document.tokens;
    const bool are_two = one->head != TOKEN_NONE && other->head != TOKEN_NONE &&
                         are_conjoined(syntax, one->head, other->head);
    return tokens[a->head].sentence == tokens[b->head].sentence && !are_two && !a->is_perpetrator &&
           !b->is_perpetrator && !b->is_others &&
           (one->xpos == XPOS_PRP) != (other->xpos == XPOS_PRP) &&
           (one->xpos == XPOS_PRP || one->upos != UPOS_PRON) &&
           (other->xpos == XPOS_PRP || other->upos != UPOS_PRON);
}

bool article_died(const article *article, uint32_t incident, const what_event *act,
                  const what_role *struck)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t count = article_looked_at(told->event_count);
    if (!is_one(struck))
        return false;
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[told->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (is_toll(article, told->events[i], &event->roles[k], WHAT_KILLED) &&
                is_one(&event->roles[k]) &&
                (are_one_person(&event->roles[k], struck) ||
                 (is_taken_up(article, &event->roles[k], struck) &&
                  !what_is_done_by(act, event->roles[k].entity))))
                return true;
    }
    return false;
}

bool article_leaves_outcome_open(const article *article, const article_readers *readers,
                                 const what_event *event)
{
    return lexicon_has(&readers->open_outcomes, article->syntax.words[event->trigger].lemma);
}

// "The gunman shot two before police killed him": he is none of the two.
static bool shot_several(const what_event *event, const what_role *role)
{
    bool are_several = false;
    for (uint32_t i = 0; i < event->role_count; i++)
        are_several |= event->roles[i].kind == WHAT_INJURED && event->roles[i].has_range &&
                       event->roles[i].range.low > 1;
    return are_several && what_is_done_by(event, role->entity);
}

static bool is_shooter(const article *article, const article_incident *told, const what_role *role)
{
    const uint32_t count = article_looked_at(told->event_count);
    bool is_found = false;
    for (uint32_t i = 0; i < count && !is_found; i++)
        is_found = shot_several(&article->what.events[told->events[i]], role);
    return is_found;
}

article_outcome article_outcome_of(const article *article, const article_readers *readers,
                                   uint32_t incident)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t count = article_looked_at(told->event_count);
    article_outcome out = {0, 0};
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[told->events[i]];
        const bool is_open = article_leaves_outcome_open(article, readers, event);
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            if (is_toll(article, told->events[i], role, WHAT_KILLED) &&
                role->range.low > out.dead && !is_shooter(article, told, role))
                out.dead = role->range.low;
            if (!is_open && is_toll(article, told->events[i], role, WHAT_INJURED) &&
                role->range.low > out.hurt && !article_died(article, incident, event, role))
                out.hurt = role->range.low;
        }
    }
    return out;
}

// "A man was shot dead and a woman was shot in the leg": others are told of beside the dead; of
// "four were shot, one fatally" they are not.
bool article_is_beside_dead(const article *article, uint32_t incident, const what_event *event,
                            const what_role *struck)
{
    const article_incident *told = &article->incidents[incident];
    const uint32_t count = article_looked_at(told->event_count);
    for (uint32_t i = 0; i < count; i++) {
        const what_event *other = &article->what.events[told->events[i]];
        for (uint32_t k = 0; other->sentence == event->sentence && k < other->role_count; k++)
            if (is_toll(article, told->events[i], &other->roles[k], WHAT_KILLED) &&
                !other->roles[k].is_subset && !other->roles[k].is_perpetrator &&
                other->roles[k].head != struck->head &&
                are_conjoined(&article->syntax, event->trigger, other->trigger))
                return true;
    }
    return false;
}

bool article_outlive(howmany_range *range, const article_outcome *outcome)
{
    if (outcome->dead == 0)
        return true;
    if (outcome->hurt > 0) { // "one dead, two wounded" of "three shot"
        bool is_sum = range->low == outcome->dead + outcome->hurt && range->high == range->low;
        *range = is_sum ? (howmany_range){outcome->hurt, outcome->hurt} : *range;
        return true;
    }
    if (range->high <= outcome->dead)
        return false;
    if (range->low > outcome->dead && range->high != HOWMANY_UNBOUNDED)
        *range = (howmany_range){range->low - outcome->dead, range->high - outcome->dead};
    return true;
}

// Does a time date what came of an act rather than the act: an arrest, a trial, a statement, a
// vigil? "Police arrested a man on Thursday in the shooting death of a boy": Thursday is not the
// day of the shooting, though both stand in one clause. And who is shot may die days later.
#include "article/article_internal.h"

static bool is_listed(const lexicon_table *table, const article *article, uint32_t token)
{
    return lexicon_has(table, article->syntax.words[token].lemma);
}

static bool is_violent_at(const article *article, uint32_t token)
{
    const uint32_t event = article->what.event_of_token[token];
    return event != EVENT_NONE && article_is_violent(article->what.events[event].type);
}

bool article_is_violent(what_type type)
{
    return type == WHAT_ASSAULT || type == WHAT_CASUALTY || type == WHAT_DISASTER;
}

bool article_dates_aftermath(const article *article, const article_readers *readers,
                             const when_time *time)
{
    const uint32_t governor = when_governor(&article->syntax, time);
    if (governor == TOKEN_NONE || is_violent_at(article, governor))
        return false;
    if (article->is_cue[governor] || is_listed(&readers->aftermaths, article, governor))
        return true;
    const uint32_t clause = syntax_clause_of(&article->syntax, governor);
    return clause != TOKEN_NONE && !is_violent_at(article, clause) &&
           is_listed(&readers->aftermaths, article, clause);
}

bool article_is_dying(const article *article, const article_readers *readers,
                      const what_event *event)
{
    return event->type == WHAT_CASUALTY && is_listed(&readers->dyings, article, event->trigger);
}

bool article_is_flight(const what_event *event)
{
    bool is_flight = false;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role_kind kind = event->roles[i].kind;
        if (kind >= WHAT_KILLED && kind < WHAT_DISPLACED)
            return false;
        is_flight = is_flight || kind == WHAT_DISPLACED;
    }
    return event->type == WHAT_CASUALTY && is_flight;
}

bool article_comes_later(const article *article, const article_readers *readers,
                         const what_event *event)
{
    return article_is_dying(article, readers, event) || article_is_flight(event);
}

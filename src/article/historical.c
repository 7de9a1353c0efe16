// What happened so long before the article that it is history to it: "in April 1995, soldiers
// massacred" of a text of 2024. Told last, as incidents and claims ask whether an act took place.
#include "article/article_internal.h"

#define HISTORY_DAYS 365 // what is closer belongs to the story

void article_tell_history(article *article)
{
    if (article->day == DAY_UNKNOWN)
        return;
    for (uint32_t i = 0; i < article->what.count; i++) {
        what_event *event = &article->what.events[i];
        const uint32_t at = article->anchor_of_token[event->trigger];
        const article_anchor *anchor = at == ANCHOR_NONE ? NULL : &article->anchors[at];
        if (anchor != NULL && event->modality == WHAT_HAPPENED && !anchor->is_refused &&
            anchor->bounds.latest < article->day - HISTORY_DAYS)
            event->modality = WHAT_HISTORICAL;
    }
}

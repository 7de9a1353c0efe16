// What an article says of time that cannot be: dates that no calendar has, and days that contradict
// what it told before of the same event.
#include "article/article_internal.h"

static void warn(article *article, const char *code, span at, const char *fault)
{
    const slice words = slice_at(article->document.text.data, at);
    const slice message =
        arena_format(article->arena, "\"%.*s\" %s", (int)words.length, words.data, fault);
    intake_warn(&article->source, article->arena, code, at.start, message);
}

void article_warn_of_times(article *article)
{
    const when_layer *when = &article->when;
    for (uint32_t i = 0; i < when->impossible_count; i++)
        warn(article, "impossible-time", when->impossible[i], "is no time that a calendar has");
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (article->is_time_refused[i] && event->time != TIME_NONE)
            warn(article, "time-conflict", when->times[event->time].at,
                 "contradicts the days told before of the same event");
    }
}

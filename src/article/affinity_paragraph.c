// What speaks for a mention being of an incident, by the paragraph: it seldom tells of two acts. A
// text in one piece says nothing by its paragraphs.
#include "article/join.h"

#define PARAGRAPHS_LEAST 4u   // below this the text is hardly divided into paragraphs
#define PARAGRAPH 0.5         // goes on with what its paragraph told last
#define OLD_ACT 1.5           // "in 2003 the Front took 32 tourists. All but one were freed"
#define BEHIND_OLD_ACT (-1.0) // "... All but one were freed" is not said of today's captives

// Does the paragraph of the event tell of the incident before it?
static bool shares_paragraph(const article *article, uint32_t incident, const what_event *event)
{
    const text_document *document = &article->document;
    const article_incident *told = &article->incidents[incident];
    if (document->block_count < PARAGRAPHS_LEAST || told->event_count == 0)
        return false;
    const uint32_t last = article->what.events[told->events[told->event_count - 1]].sentence;
    return document->sentences[last].block == document->sentences[event->sentence].block;
}

double join_paragraph_speaks(const joining *joining, uint32_t candidate, const what_event *event,
                             const join_profile *mention)
{
    const article *article = joining->article;
    const uint32_t last = join_told_last(article, (uint32_t)(event - article->what.events));
    if (last == INCIDENT_NONE)
        return 0;
    double score = 0;
    if (shares_paragraph(article, candidate, event)) {
        score += candidate == last ? PARAGRAPH : 0;
        if (article->incidents[candidate].is_background && !mention->is_dated)
            score += OLD_ACT;
    }
    if (candidate != last && !article->incidents[candidate].is_background &&
        article->incidents[last].is_background && !mention->is_dated && !event->is_definite &&
        shares_paragraph(article, last, event))
        score += BEHIND_OLD_ACT;
    return score;
}

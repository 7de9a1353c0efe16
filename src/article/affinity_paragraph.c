// What speaks for a mention being of an incident, by the paragraph: it seldom tells of two acts. A
// text in one piece says nothing by its paragraphs.
#include "article/join.h"

#define PARAGRAPHS_LEAST 4u   // below this the text is hardly divided into paragraphs
#define PARAGRAPH 0.5         // goes on with what its paragraph told last
#define OLD_ACT 1.5           // "in 2003 the Front took 32 tourists. All but one were freed"
#define BEHIND_OLD_ACT (-1.0) // "... All but one were freed" is not said of today's captives

// The sentence that told the incident last, if it stands in the event's paragraph; else UINT32_MAX.
static uint32_t told_in_paragraph(const article *article, uint32_t incident,
                                  const what_event *event)
{
    const text_document *document = &article->document;
    const article_incident *told = &article->incidents[incident];
    if (document->block_count < PARAGRAPHS_LEAST || told->event_count == 0)
        return UINT32_MAX;
    const uint32_t last = article->what.events[told->events[told->event_count - 1]].sentence;
    const bool is_in =
        document->sentences[last].block == document->sentences[event->sentence].block;
    return is_in ? last : UINT32_MAX;
}

// Was the incident, an act of old, told by an earlier sentence of the event's paragraph?
static bool goes_on(const article *article, uint32_t incident, const what_event *event)
{
    return article->incidents[incident].is_background &&
           told_in_paragraph(article, incident, event) < event->sentence;
}

double join_paragraph_speaks(const joining *joining, uint32_t candidate, const what_event *event,
                             const join_profile *mention)
{
    const article *article = joining->article;
    const uint32_t last = join_told_last(article, (uint32_t)(event - article->what.events));
    if (last == INCIDENT_NONE)
        return 0;
    double score = 0;
    if (candidate == last && told_in_paragraph(article, candidate, event) != UINT32_MAX)
        score += PARAGRAPH;
    if (mention->is_dated)
        return score;
    if (goes_on(article, candidate, event))
        score += OLD_ACT;
    else if (!article->incidents[candidate].is_background && !event->is_definite &&
             goes_on(article, last, event))
        score += BEHIND_OLD_ACT;
    return score;
}

// To which act does a toll belong that has none of its own: "nine were killed", "17 people were
// hurt there"? To the one told at the place or of the people it points back at, else to the
// nearest.
#include "article/join.h"

#define TOLL_SENTENCES 12u // between an act and its toll

// Does the event's sentence tell of another act, too?
static bool is_told_beside_act(const article *article, uint32_t index, uint32_t incident)
{
    uint32_t first = index;
    const uint32_t sentence = article->what.events[index].sentence;
    while (first > 0 && index - first < JOIN_MENTIONS_BACK &&
           article->what.events[first - 1].sentence == sentence)
        first--;
    for (uint32_t i = first; i < index; i++) {
        const what_type type = article->what.events[i].type;
        if (article_is_calamity(type) && article->incident_of_event[i] != incident &&
            article->incident_of_event[i] != INCIDENT_NONE)
            return true;
    }
    return false;
}

// "Jets struck Osk hours after rockets hit Dalby": an act that only tells when another was.
static bool only_tells_when(const joining *joining, uint32_t incident)
{
    const article *article = joining->article;
    const uint32_t index = article->incidents[incident].events[0];
    const what_event *event = &article->what.events[index];
    const syntax_word *words = article->syntax.words;
    const uint8_t relation = event->is_noun ? REL_CASE : REL_MARK;
    const uint32_t mark = syntax_child(&article->syntax, event->trigger, relation);
    return mark != TOKEN_NONE && lexicon_has(&joining->readers->time_marks, words[mark].lemma) &&
           is_told_beside_act(article, index, incident);
}

// "No new raids", "will storm the camp": nobody was hit yet.
static bool has_no_toll(const joining *joining, const what_event *act)
{
    return act->modality == WHAT_PLANNED || act->modality == WHAT_THREATENED ||
           (act->modality == WHAT_DENIED && join_is_another(joining, act));
}

// May the toll be of that act, told at `before`?
static bool may_be_toll_of(const joining *joining, const what_event *event,
                           const join_profile *mention, const what_event *before)
{
    const article *article = joining->article;
    const uint32_t incident = article->incident_of_event[before - article->what.events];
    return incident != INCIDENT_NONE && before->type != WHAT_MOVE &&
           before->modality != WHAT_HISTORICAL && !has_no_toll(joining, before) &&
           (article->incidents[incident].type == WHAT_ASSAULT ||
            article->incidents[incident].type == WHAT_DISASTER) &&
           !(event->sentence > before->sentence && only_tells_when(joining, incident)) &&
           !join_excludes(joining, incident, event, mention);
}

// The act told last whose toll it may be; with `on_same` of the people that the toll points back
// at. INCIDENT_NONE.
static uint32_t last_act(const joining *joining, const what_event *event,
                         const join_profile *mention, bool on_same)
{
    const article *article = joining->article;
    const uint32_t index = (uint32_t)(event - article->what.events);
    for (uint32_t back = index; back-- > 0 && index - back <= JOIN_MENTIONS_BACK;) {
        const what_event *before = &article->what.events[back];
        const uint32_t incident = article->incident_of_event[back];
        if (event->sentence - before->sentence > TOLL_SENTENCES)
            break;
        if (may_be_toll_of(joining, event, mention, before) &&
            (!on_same || join_points_at_struck(joining, &joining->profiles[incident], mention)))
            return incident;
    }
    return INCIDENT_NONE;
}

// "The brothers were killed in their car": the act whose victims were told to be brothers, though
// another was told of since. INCIDENT_NONE.
static uint32_t act_on_same(const joining *joining, const what_event *event,
                            const join_profile *mention)
{
    return last_act(joining, event, mention, true);
}

// "17 people were hurt there": where something was told last. INCIDENT_NONE.
static uint32_t act_there(const joining *joining, const what_event *event,
                          const join_profile *mention)
{
    const article *article = joining->article;
    const syntax_word *words = article->syntax.words;
    uint32_t there = TOKEN_NONE;
    while ((there = syntax_next_child(&article->syntax, event->trigger, there, REL_ADVMOD)) !=
           TOKEN_NONE) {
        if (slice_equal(words[there].lemma, SLICE("there")))
            break;
    }
    const uint32_t index = (uint32_t)(event - article->what.events);
    const uint32_t last = there == TOKEN_NONE ? INCIDENT_NONE : join_told_last(article, index);
    return last != INCIDENT_NONE && joining->profiles[last].place_count > 0 &&
                   !join_excludes(joining, last, event, mention)
               ? last
               : INCIDENT_NONE;
}

uint32_t join_nearest_act(const joining *joining, const what_event *event,
                          const join_profile *mention)
{
    return last_act(joining, event, mention, false);
}

static bool hit_place(const joining *joining, uint32_t incident, uint32_t place)
{
    const where_place *places = joining->article->where.places;
    const join_profile *known = &joining->profiles[incident];
    for (uint32_t i = 0; i < known->place_count; i++)
        if (places[known->places[i]].same_as == places[place].same_as)
            return true;
    return false;
}

// The town that whoever tells of an event is in: "a doctor in Dalby said". PLACE_NONE.
static uint32_t town_of_source(const article *article, const what_event *event)
{
    const uint32_t attribution = article->sayswho.innermost[event->trigger];
    if (attribution == ATTRIBUTION_NONE)
        return PLACE_NONE;
    const sayswho_attribution *said = &article->sayswho.attributions[attribution];
    for (uint32_t i = 0; i < article->where.count && said->source_count > 0; i++) {
        const where_place *place = &article->where.places[i];
        if (place->is_literal &&
            (place->precision == WHERE_TOWN || place->precision == WHERE_UNKNOWN) &&
            place->at.start >= said->source[0].start && place->at.end <= said->source[0].end)
            return i;
    }
    return PLACE_NONE;
}

// Who is in a town tells of what hit it: "doctors at Dalby hospital said four more had died" is of
// the raid on Dalby, though a raid on Osk was told in between. The last act there.
static uint32_t act_at_source(const joining *joining, const what_event *event,
                              const join_profile *mention)
{
    const article *article = joining->article;
    const uint32_t town = mention->place_count > 0 ? PLACE_NONE : town_of_source(article, event);
    for (uint32_t incident = article->incident_count; town != PLACE_NONE && incident-- > 0;) {
        const what_type type = article->incidents[incident].type;
        if (article_is_calamity(type) && !article->incidents[incident].is_background &&
            hit_place(joining, incident, town) && !join_excludes(joining, incident, event, mention))
            return incident;
    }
    return INCIDENT_NONE;
}

uint32_t join_act_of_toll(const joining *joining, const what_event *event,
                          const join_profile *mention)
{
    uint32_t incident = act_there(joining, event, mention);
    if (incident == INCIDENT_NONE)
        incident = act_at_source(joining, event, mention);
    if (incident == INCIDENT_NONE)
        incident = act_on_same(joining, event, mention);
    return incident != INCIDENT_NONE ? incident : join_nearest_act(joining, event, mention);
}

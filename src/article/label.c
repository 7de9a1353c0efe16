// One line that names an incident: "Attack on the Shah Cheragh mosque in Shiraz".
#include "article/article_internal.h"

#define LABEL_LIMIT 70u // bytes of the named part

static uint32_t find_label(const article_readers *readers, const article *article,
                           const article_incident *incident, uint32_t *count)
{
    const slice type = slice_from_string(what_type_name(incident->type));
    if (incident->mode.length > 0) {
        const slice key = arena_format(article->arena, "%.*s/%.*s", (int)type.length, type.data,
                                       (int)incident->mode.length, incident->mode.data);
        const uint32_t row = lexicon_find(&readers->labels, key, count);
        if (*count > 0)
            return row;
    }
    return lexicon_find(&readers->labels, type, count);
}

static slice first_value(const article *article, uint32_t incident, article_slot slot)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident == incident && claim->slot == slot &&
            claim->certainty != CERTAINTY_NEGATED)
            return claim->value.length <= LABEL_LIMIT ? claim->value : SLICE_NONE;
    }
    return SLICE_NONE;
}

static slice mover(const article *article, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        for (uint32_t k = 0; k < event->role_count; k++)
            if (event->roles[k].kind == WHAT_PERSON && event->roles[k].entity != ENTITY_NONE)
                return article->who.entities[event->roles[k].entity].name;
    }
    return SLICE_NONE;
}

static slice label_of(const article *article, const article_readers *readers, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    uint32_t count = 0;
    const uint32_t row = find_label(readers, article, incident, &count);
    if (count == 0)
        return slice_from_string(what_type_name(incident->type));
    const slice noun = lexicon_cell(&readers->labels, row, 1);
    const slice preposition = lexicon_cell(&readers->labels, row, 2);
    const bool is_by_agent = slice_equal(preposition, SLICE("by"));
    slice named = incident->type == WHAT_MOVE
                      ? mover(article, index)
                      : first_value(article, index, is_by_agent ? SLOT_PERPETRATOR : SLOT_VICTIM);
    slice before = preposition;
    if (named.length == 0 && !is_by_agent && incident->place_name.length == 0 &&
        incident->type != WHAT_MOVE) {
        named = first_value(article, index, SLOT_PERPETRATOR);
        before = SLICE("by");
    }
    slice place = incident->place_name;
    if (slice_equal(named, place))
        place = SLICE_NONE;
    return arena_format(article->arena, "%.*s%s%.*s%s%.*s%s%.*s", (int)noun.length, noun.data,
                        named.length > 0 ? " " : "", named.length > 0 ? (int)before.length : 0,
                        before.data, named.length > 0 ? " " : "", (int)named.length,
                        named.length > 0 ? named.data : "", place.length > 0 ? ", " : "",
                        (int)place.length, place.length > 0 ? place.data : "");
}

void article_label_incidents(article *article, const article_readers *readers)
{
    for (uint32_t i = 0; i < article->incident_count; i++)
        if (article->incidents[i].label.length == 0)
            article->incidents[i].label = label_of(article, readers, i);
}

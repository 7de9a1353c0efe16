// One line that names an incident: "Attack on the Shah Cheragh mosque in Shiraz".
#include "article/article_internal.h"

#define LABEL_LIMIT 70u // bytes of the named part

typedef struct label_row {
    slice noun, preposition;
    uint32_t trigger; // the token whose word chose the row, TOKEN_NONE
} label_row;

static bool find_row(label_row *out, const article_readers *readers, slice key, uint32_t trigger)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&readers->labels, key, &count);
    if (count == 0)
        return false;
    *out = (label_row){lexicon_cell(&readers->labels, row, 1),
                       lexicon_cell(&readers->labels, row, 2), trigger};
    return true;
}

static bool has_toll(const article *article, uint32_t index, article_slot slot)
{
    for (uint32_t i = 0; i < article->claim_count; i++) {
        const article_claim *claim = &article->claims[i];
        if (claim->incident == index && claim->slot == slot && claim->range.high > 0 &&
            claim->certainty != CERTAINTY_NEGATED)
            return true;
    }
    return false;
}

// An incident's mode; of casualties, whether anybody is told dead, else hurt.
static slice mode_of(const article *article, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    if (incident->type != WHAT_CASUALTY)
        return incident->mode;
    if (has_toll(article, index, SLOT_KILLED))
        return SLICE("killed");
    return has_toll(article, index, SLOT_INJURED) ? SLICE("injured") : SLICE_NONE;
}

// By the first word of reporting that has a name of its own ("earthquake", "derailed"), else by
// type and mode, else by type.
static bool find_label(label_row *out, const article_readers *readers, const article *article,
                       uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    const slice mode = mode_of(article, index);
    const slice type = slice_from_string(what_type_name(incident->type));
    for (uint32_t i = 0; i < incident->event_count; i++) {
        const what_event *event = &article->what.events[incident->events[i]];
        const slice lemma = article->syntax.words[event->trigger].lemma;
        const slice key = arena_format(article->arena, "%.*s:%.*s", (int)type.length, type.data,
                                       (int)lemma.length, lemma.data);
        if (event->type == incident->type && find_row(out, readers, key, event->trigger))
            return true;
    }
    const slice key = arena_format(article->arena, "%.*s/%.*s", (int)type.length, type.data,
                                   (int)mode.length, mode.length == 0 ? "" : mode.data);
    return (mode.length > 0 && find_row(out, readers, key, TOKEN_NONE)) ||
           find_row(out, readers, type, TOKEN_NONE);
}

// "Tram crash" of a crash that the text calls so; the row's own noun otherwise.
static slice noun_of(const article *article, const label_row *row)
{
    const uint32_t before =
        row->trigger == TOKEN_NONE || row->trigger == 0 ? TOKEN_NONE : row->trigger - 1;
    if (before == TOKEN_NONE || article->syntax.words[row->trigger].upos != UPOS_NOUN ||
        article->syntax.words[before].head != row->trigger ||
        article->syntax.words[before].relation != REL_COMPOUND ||
        article->syntax.words[before].upos != UPOS_NOUN || row->noun.length == 0)
        return row->noun;
    const slice word = article->document.tokens[before].lower;
    const slice noun = arena_format(
        article->arena, "%c%.*s %c%.*s",
        word.data[0] >= 'a' && word.data[0] <= 'z' ? word.data[0] - 'a' + 'A' : word.data[0],
        (int)word.length - 1, word.data + 1, row->noun.data[0] - 'A' + 'a',
        (int)row->noun.length - 1, row->noun.data + 1);
    return noun;
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
            if (event->roles[k].kind == WHAT_PERSON &&
                article_is_somebody(article, event->roles[k].entity))
                return article->who.entities[event->roles[k].entity].name;
    }
    return SLICE_NONE;
}

// "Attack on the Salim mosque, Shiraz": the town of what is named already.
static slice town_beside(const article_incident *incident, slice named)
{
    return incident->town == NULL || slice_equal(incident->town->name, named)
               ? SLICE_NONE
               : incident->town->name;
}

static slice label_of(const article *article, const article_readers *readers, uint32_t index)
{
    const article_incident *incident = &article->incidents[index];
    label_row row;
    if (!find_label(&row, readers, article, index))
        return slice_from_string(what_type_name(incident->type));
    const slice noun = noun_of(article, &row);
    const bool is_by_agent = slice_equal(row.preposition, SLICE("by"));
    slice named = SLICE_NONE; // without a preposition nobody is named
    if (row.preposition.length > 0)
        named = incident->type == WHAT_MOVE
                    ? mover(article, index)
                    : first_value(article, index, is_by_agent ? SLOT_PERPETRATOR : SLOT_VICTIM);
    slice before = row.preposition;
    if (named.length == 0 && !is_by_agent && incident->place_name.length == 0 &&
        incident->type != WHAT_MOVE && incident->type != WHAT_DISASTER) {
        named = first_value(article, index, SLOT_PERPETRATOR);
        before = SLICE("by");
    }
    slice place = incident->place_name;
    if (slice_equal(named, place))
        place = town_beside(incident, named);
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

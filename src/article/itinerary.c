// Who was where, from when to when: each move of a person with the bounds the network found, and
// the stays between an entry and a departure.
#include "article/article_internal.h"

typedef struct visit {
    uint32_t entity;
    uint32_t entered; // index of the stay + 1, 0 none
    uint32_t lodged;
    slice place; // where the person entered
    slice lodging;
} visit;

typedef struct visits {
    visit *items;
    uint32_t count;
    uint32_t capacity;
} visits;

// "Left the country" names no place.
static bool names_nothing(const article *article, const article_readers *readers,
                          const what_role *role)
{
    return role->place == PLACE_NONE &&
           lexicon_has(&readers->pronouns, article->syntax.words[role->head].lemma);
}

static slice place_of(const article *article, const article_readers *readers,
                      const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        uint32_t place = PLACE_NONE;
        if (event->roles[i].kind == WHAT_PLACE &&
            !names_nothing(article, readers, &event->roles[i]))
            return article_place_value(article, &event->roles[i], &place);
    }
    if (event->place == PLACE_NONE)
        return SLICE_NONE;
    return slice_at(article->document.text.data, article->where.places[event->place].at);
}

// Why the bounds are what they are, when the sentence does not give them itself.
static slice inference(const article *article, const what_event *event, when_interval bounds)
{
    const when_time *time = event->time == TIME_NONE ? NULL : &article->when.times[event->time];
    const bool is_open = bounds.earliest == DAY_OPEN_PAST && bounds.latest == DAY_OPEN_FUTURE;
    if (is_open || (time != NULL && time->anchor == WHEN_ANCHOR_NONE))
        return SLICE_NONE;
    if (time != NULL) {
        const slice words = slice_at(article->document.text.data, time->at);
        const slice day = when_interval_text(article->arena, bounds);
        return arena_format(article->arena, "\"%.*s\" = %.*s", (int)words.length, words.data,
                            (int)day.length, day.data);
    }
    if (bounds.earliest == DAY_OPEN_PAST || bounds.latest == DAY_OPEN_FUTURE)
        return SLICE_NONE;
    return SLICE("the moves told before and after it");
}

article_stay *article_add_stay(article *article, const article_stay *stay)
{
    article_stay *added =
        ARENA_PUSH(article->arena, article->stays, article->stay_count, article->stay_capacity);
    if (added != NULL)
        *added = *stay;
    return added;
}

static article_stay stay_of(const article *article, const article_readers *readers, uint32_t index,
                            const what_role *person)
{
    const what_event *event = &article->what.events[index];
    const when_interval bounds = article_event_bounds(article, index);
    return (article_stay){
        .person = article->who.entities[person->entity].name,
        .entity = person->entity,
        .kind = what_move_name(event->move),
        .place = place_of(article, readers, event),
        .bounds = bounds,
        .inferred_from = inference(article, event, bounds),
        .at = event->at,
        .holder = article_holder_of(article, event->attribution).name,
    };
}

static visit *visit_of(article *article, visits *visits, uint32_t entity)
{
    for (uint32_t i = 0; i < visits->count; i++)
        if (visits->items[i].entity == entity)
            return &visits->items[i];
    visit *added = ARENA_PUSH(article->arena, visits->items, visits->count, visits->capacity);
    if (added != NULL)
        added->entity = entity;
    return added;
}

// The interval between an opening move and the closing one.
static void add_interval(article *article, uint32_t opened, const article_stay *closing,
                         slice place)
{
    if (opened == 0)
        return;
    article_stay stay = article->stays[opened - 1];
    stay.kind = "stay";
    stay.place = place;
    stay.bounds.latest = closing->bounds.latest;
    stay.inferred_from = arena_format(article->arena, "between %s and %s",
                                      article->stays[opened - 1].kind, closing->kind);
    if (stay.bounds.earliest <= stay.bounds.latest)
        (void)article_add_stay(article, &stay);
}

static void follow_visit(article *article, visit *visit, article_stay *stay, what_move move)
{
    const uint32_t number = article->stay_count;
    switch (move) {
    case WHAT_ENTER:
        *visit = (struct visit){.entity = visit->entity, .entered = number, .place = stay->place};
        break;
    case WHAT_CHECKIN:
        visit->lodged = number;
        visit->lodging = stay->place;
        break;
    case WHAT_CHECKOUT:
        if (stay->place.length == 0)
            stay->place = visit->lodging;
        add_interval(article, visit->lodged, &article->stays[number - 1], visit->lodging);
        visit->lodged = 0;
        break;
    case WHAT_LEAVE:
        if (stay->place.length == 0)
            stay->place = visit->place;
        add_interval(article, visit->entered, &article->stays[number - 1], visit->place);
        visit->entered = 0;
        break;
    default:
        break;
    }
}

// "Her colleague Marsh" may be two roles of one man.
static bool is_told_before(const what_event *event, uint32_t role)
{
    for (uint32_t i = 0; i < role; i++)
        if (event->roles[i].kind == WHAT_PERSON &&
            event->roles[i].entity == event->roles[role].entity)
            return true;
    return false;
}

static void add_move(article *article, const article_readers *readers, visits *visits,
                     uint32_t index)
{
    const what_event *event = &article->what.events[index];
    if (event->is_noun || event->move == WHAT_MOVE_NONE)
        return;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_PERSON || !article_is_somebody(article, role->entity) ||
            is_told_before(event, i))
            continue;
        const article_stay stay = stay_of(article, readers, index, role);
        article_stay *added = article_add_stay(article, &stay);
        visit *visit = visit_of(article, visits, role->entity);
        if (added != NULL && visit != NULL)
            follow_visit(article, visit, added, event->move);
    }
}

// Whoever is wanted is not held.
static void add_detention(article *article, const article_readers *readers, uint32_t index)
{
    const what_event *event = &article->what.events[index];
    if (event->modality != WHAT_HAPPENED && event->modality != WHAT_ONGOING &&
        event->modality != WHAT_HISTORICAL)
        return;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_DETAINED || !article_is_somebody(article, role->entity))
            continue;
        article_stay stay = stay_of(article, readers, index, role);
        stay.kind = "detained";
        (void)article_add_stay(article, &stay);
    }
}

dateline_status article_make_stays(article *article, const article_readers *readers)
{
    visits visits = {0};
    for (uint32_t i = 0; i < article->what.count; i++) {
        if (article->incident_of_event[i] == INCIDENT_NONE)
            continue;
        if (article->what.events[i].type == WHAT_MOVE)
            add_move(article, readers, &visits, i);
        else if (article->what.events[i].type == WHAT_COERCE)
            add_detention(article, readers, i);
    }
    article_add_presences(article, readers);
    return arena_failed(article->arena) ? DATELINE_LIMIT : DATELINE_OK;
}

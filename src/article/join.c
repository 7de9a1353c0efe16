// Which event mentions tell of one incident? Mentions are taken in text order; each joins the
// earlier incident that speaks most for it, or opens one of its own. A date or a place that cannot
// be the same keeps two apart whatever else they share; the key (type, place, date) separates most
// incidents of one article (MUC-4, see doc/rooms.md).
#include <math.h>
#include <stdlib.h>

#include "article/article_internal.h"

#define CANDIDATES 48u  // incidents looked back at, most recent first
#define REMEMBERED 8u   // participants kept of one incident
#define PRESUMED_DAYS 7 // an undated event in the news is taken to be this recent
#define JOIN_THRESHOLD 1.0

enum incident_making { MAKES_NONE, MAKES_INCIDENT, MAKES_MOVE, MAKES_ATTACHED };

typedef struct participants {
    uint32_t entities[REMEMBERED];
    uint32_t heads[REMEMBERED]; // tokens, for those without entity
    uint32_t count;
} participants;

// What is known of an incident while it grows.
typedef struct profile {
    participants agents;
    participants targets;
    participants people; // who moves
    uint32_t places[REMEMBERED];
    uint32_t place_count;
    when_interval bounds; // of its explicit dates
    bool is_dated;
    uint32_t last_sentence;
    what_move move;
} profile;

typedef struct joining {
    article *article;
    const article_readers *readers;
    profile *profiles; // one per incident
    bool *is_cue;      // [token] reports speech: "dismissed the claims" is no dismissal
    uint32_t profile_count;
    uint32_t profile_capacity;
} joining;

static enum incident_making making_of(const joining *joining, what_type type)
{
    const char *name = what_type_name(type);
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&joining->readers->physical, slice_from_string(name), &count);
    if (count == 0)
        return MAKES_NONE;
    const slice how = lexicon_cell(&joining->readers->physical, row, 1);
    if (slice_equal(how, SLICE("incident")))
        return MAKES_INCIDENT;
    if (slice_equal(how, SLICE("move")))
        return MAKES_MOVE;
    return slice_equal(how, SLICE("attached")) ? MAKES_ATTACHED : MAKES_NONE;
}

// ---- what a mention says ----

static void add_participant(participants *known, uint32_t entity, uint32_t head)
{
    for (uint32_t i = 0; i < known->count; i++)
        if (known->heads[i] == head || (entity != ENTITY_NONE && known->entities[i] == entity))
            return;
    if (known->count == REMEMBERED)
        return;
    known->entities[known->count] = entity;
    known->heads[known->count++] = head;
}

static void add_place(profile *profile, uint32_t place)
{
    for (uint32_t i = 0; i < profile->place_count; i++)
        if (profile->places[i] == place)
            return;
    if (place != PLACE_NONE && profile->place_count < REMEMBERED)
        profile->places[profile->place_count++] = place;
}

static bool explicit_bounds(when_interval *out, const article *article, const what_event *event)
{
    if (event->time == TIME_NONE)
        return false;
    const when_time *time = &article->when.times[event->time];
    if (time->is_vague || time->anchor != WHEN_ANCHOR_NONE || time->type == WHEN_DURATION ||
        time->type == WHEN_SET || time->relation != WHEN_DURING)
        return false;
    *out = when_bounds(time);
    return out->earliest != DAY_OPEN_PAST && out->latest != DAY_OPEN_FUTURE;
}

// "People" and "others" are the same word for different people.
static bool is_empty_word(const joining *joining, uint32_t head)
{
    uint32_t count = 0;
    (void)lexicon_find(&joining->readers->pronouns, joining->article->syntax.words[head].lemma,
                       &count);
    return count > 0;
}

static bool is_count(what_role_kind kind)
{
    return kind >= WHAT_KILLED && kind <= WHAT_DISPLACED;
}

static void profile_add(const joining *joining, profile *profile, const what_event *event)
{
    const article *article = joining->article;
    const bool is_participle = article_is_participle(article, event);
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind == WHAT_AGENT)
            add_participant(&profile->agents, role->entity, role->head);
        else if (role->kind == WHAT_TARGET || role->kind == WHAT_OCCASION ||
                 (is_count(role->kind) && !is_empty_word(joining, role->head)))
            add_participant(&profile->targets, role->entity, role->head);
        else if (role->kind == WHAT_PERSON)
            add_participant(&profile->people, role->entity, role->head);
        if (!is_participle)
            add_place(profile, role->place);
    }
    if (!is_participle)
        add_place(profile, event->place);
    when_interval bounds;
    if (is_participle || !explicit_bounds(&bounds, article, event))
        return;
    if (!profile->is_dated) {
        profile->bounds = bounds;
    } else {
        if (bounds.earliest > profile->bounds.earliest)
            profile->bounds.earliest = bounds.earliest;
        if (bounds.latest < profile->bounds.latest)
            profile->bounds.latest = bounds.latest;
    }
    profile->is_dated = true;
}

// ---- how much speaks for joining ----

static bool is_named(const article *article, uint32_t entity)
{
    return entity != ENTITY_NONE && article->who.entities[entity].is_named;
}

static bool same_participant(const article *article, const participants *a, const participants *b)
{
    for (uint32_t i = 0; i < a->count; i++) {
        for (uint32_t k = 0; k < b->count; k++) {
            if (a->entities[i] != ENTITY_NONE && a->entities[i] == b->entities[k])
                return true;
            const slice left = article->syntax.words[a->heads[i]].lemma;
            const slice right = article->syntax.words[b->heads[k]].lemma;
            if (slice_equal_ignoring_case(left, right) &&
                !(is_named(article, a->entities[i]) && is_named(article, b->entities[k])))
                return true;
        }
    }
    return false;
}

static bool same_country(const article *article, const participants *a, const participants *b)
{
    const who_entity *entities = article->who.entities;
    for (uint32_t i = 0; i < a->count; i++)
        for (uint32_t k = 0; k < b->count; k++)
            if (a->entities[i] != ENTITY_NONE && b->entities[k] != ENTITY_NONE &&
                entities[a->entities[i]].country.length > 0 &&
                slice_equal(entities[a->entities[i]].country, entities[b->entities[k]].country))
                return true;
    return false;
}

// Both sides are known by name, and neither a name nor a country is shared.
static bool named_apart(const article *article, const participants *a, const participants *b)
{
    bool left = false;
    bool right = false;
    for (uint32_t i = 0; i < a->count; i++)
        left = left || is_named(article, a->entities[i]);
    for (uint32_t i = 0; i < b->count; i++)
        right = right || is_named(article, b->entities[i]);
    return left && right && !same_participant(article, a, b) && !same_country(article, a, b);
}

static double participants_speak(const article *article, const profile *a, const profile *b)
{
    double score = 0;
    if (same_participant(article, &a->targets, &b->targets))
        score += 1.5;
    else if (named_apart(article, &a->targets, &b->targets))
        score -= 1.5;
    if (same_participant(article, &a->agents, &b->agents))
        score += 0.75;
    else if (named_apart(article, &a->agents, &b->agents))
        score -= 1.0;
    if (same_participant(article, &a->agents, &b->targets) &&
        !same_participant(article, &a->agents, &b->agents))
        score -= 0.75;
    return score;
}

// Only places that stand on the map can speak: a venue without a country is compatible with all.
static double places_speak(const article *article, const profile *a, const profile *b)
{
    const where_place *places = article->where.places;
    bool excludes = false;
    for (uint32_t i = 0; i < a->place_count; i++) {
        for (uint32_t k = 0; k < b->place_count; k++) {
            const where_place *left = &places[a->places[i]];
            const where_place *right = &places[b->places[k]];
            if (left->same_as == right->same_as)
                return left->precision >= WHERE_COUNTRY ? 0.25 : 1.0;
            if (left->country.length == 0 || right->country.length == 0)
                continue;
            if (!where_is_compatible(&article->where, a->places[i], b->places[k]))
                excludes = true;
        }
    }
    return excludes ? -4.0 : 0;
}

static int32_t width_of(when_interval interval)
{
    return interval.latest - interval.earliest;
}

// A day inside "early 2024" says little; two equal days say much.
static double times_speak(const article *article, const profile *known, const profile *mention)
{
    if (!mention->is_dated)
        return 0;
    if (known->is_dated) {
        const bool overlap = mention->bounds.earliest <= known->bounds.latest &&
                             known->bounds.earliest <= mention->bounds.latest;
        if (!overlap)
            return -10.0;
        const int32_t wider = width_of(mention->bounds) > width_of(known->bounds)
                                  ? width_of(mention->bounds)
                                  : width_of(known->bounds);
        const bool is_alike = width_of(mention->bounds) == width_of(known->bounds);
        return wider <= PRESUMED_DAYS || is_alike ? 1.0 : -1.0;
    }
    const bool is_old =
        article->day != DAY_UNKNOWN && mention->bounds.latest < article->day - PRESUMED_DAYS;
    return is_old ? -3.0 : 0;
}

static bool is_captivity(what_type type, slice mode)
{
    return (type == WHAT_ASSAULT && slice_equal(mode, SLICE("abduct"))) ||
           (type == WHAT_RETREAT && slice_equal(mode, SLICE("release")));
}

// Captives and hijacked planes are taken from place to place.
static bool moves_captives(const what_event *event)
{
    return is_captivity(event->type, event->mode);
}

// Taking, holding and letting go are one captivity when the captives are the same.
static double captivity_speaks(const article *article, const article_incident *incident,
                               const profile *known, const what_event *event,
                               const profile *mention)
{
    return is_captivity(incident->type, incident->mode) && is_captivity(event->type, event->mode) &&
                   same_participant(article, &known->targets, &mention->targets)
               ? 1.0
               : -10.0;
}

static bool modes_go_together(const lexicon_table *modes, slice a, slice b)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(modes, a, &count);
    for (uint32_t i = 0; i < count; i++)
        if (slice_equal(lexicon_cell(modes, row + i, 1), b))
            return true;
    return false;
}

static double modes_speak(const joining *joining, const article_incident *incident,
                          const what_event *event)
{
    const lexicon_table *modes = &joining->readers->modes;
    if (incident->type != event->type)
        return what_types_compatible(incident->type, event->type) ? 0.5 : -10.0;
    if (incident->mode.length == 0 || event->mode.length == 0)
        return 1.0;
    if (slice_equal(incident->mode, event->mode))
        return 1.5;
    return modes_go_together(modes, incident->mode, event->mode) ||
                   modes_go_together(modes, event->mode, incident->mode)
               ? 1.0
               : -0.25;
}

// A definite noun asks for its antecedent; an indefinite one ("an attack") announces a new thing.
static double form_speaks(const what_event *event)
{
    if (event->is_definite)
        return 1.0;
    return event->is_noun ? -0.75 : -0.25;
}

// In one sentence a participle with a victim of its own is another act ("the anniversary of the
// slain general").
static bool tells_of_others(const article *article, const what_event *event, const profile *known,
                            const profile *mention)
{
    return article->syntax.words[event->trigger].relation == REL_AMOD && known->targets.count > 0 &&
           mention->targets.count > 0 &&
           !same_participant(article, &known->targets, &mention->targets);
}

static double score_join(const joining *joining, uint32_t candidate, const what_event *event,
                         const profile *mention)
{
    const article *article = joining->article;
    const profile *known = &joining->profiles[candidate];
    const uint32_t apart = event->sentence - known->last_sentence;
    const article_incident *incident = &article->incidents[candidate];
    double score = modes_speak(joining, incident, event);
    if (score < 0)
        score = fmax(score, captivity_speaks(article, incident, known, event, mention));
    score += form_speaks(event);
    score += participants_speak(article, known, mention);
    score += fmax(places_speak(article, known, mention), moves_captives(event) ? -0.5 : -4.0);
    score += times_speak(article, known, mention);
    if (apart == 0 && !event->is_definite)
        score -= tells_of_others(article, event, known, mention) ? 1.25 : 0.25;
    if (known->is_dated && !mention->is_dated && incident->is_background)
        score -= apart <= 1 ? 0.25 : 2.0;
    return score - 0.03 * (apart > 20 ? 20 : apart);
}

static double score_move(const joining *joining, uint32_t candidate, const what_event *event,
                         const profile *mention)
{
    const article *article = joining->article;
    const profile *known = &joining->profiles[candidate];
    if (article->incidents[candidate].type != WHAT_MOVE || known->move != event->move ||
        !same_participant(article, &known->people, &mention->people))
        return -10.0;
    const double times = times_speak(article, known, mention);
    const double places = places_speak(article, known, mention);
    return times < 0 || places < 0 ? -10.0 : 1.5 + times + places;
}

static uint32_t best_incident(const joining *joining, const what_event *event,
                              const profile *mention, bool is_move)
{
    uint32_t best = INCIDENT_NONE;
    double best_score = JOIN_THRESHOLD;
    const uint32_t count = joining->article->incident_count;
    for (uint32_t back = 1; back <= count && back <= CANDIDATES; back++) {
        const uint32_t candidate = count - back;
        const double score = is_move ? score_move(joining, candidate, event, mention)
                                     : score_join(joining, candidate, event, mention);
        if (score > best_score + 1e-9) {
            best = candidate;
            best_score = score;
        }
    }
    return best;
}

// A toll with no act of its own belongs to the nearest act before it in the same sentence, else in
// the sentences before, else to the first act after it in the sentence.
static uint32_t nearest_act(const joining *joining, const what_event *event)
{
    const article *article = joining->article;
    const uint32_t index = (uint32_t)(event - article->what.events);
    for (uint32_t back = index; back-- > 0;) {
        const what_event *before = &article->what.events[back];
        const uint32_t incident = article->incident_of_event[back];
        if (event->sentence - before->sentence > 12)
            break;
        if (incident != INCIDENT_NONE && before->type != WHAT_MOVE &&
            (article->incidents[incident].type == WHAT_ASSAULT ||
             article->incidents[incident].type == WHAT_DISASTER))
            return incident;
    }
    return INCIDENT_NONE;
}

// ---- making incidents ----

uint32_t article_add_incident(article *article, what_type type, slice label)
{
    article_incident *incident = ARENA_PUSH(article->arena, article->incidents,
                                            article->incident_count, article->incident_capacity);
    if (incident == NULL)
        return INCIDENT_NONE;
    *incident = (article_incident){
        .type = type, .label = label, .bounds = WHEN_ALWAYS, .place = PLACE_NONE};
    return article->incident_count - 1;
}

static uint32_t open_incident(joining *joining, const what_event *event, const profile *mention)
{
    article *article = joining->article;
    const uint32_t made = article_add_incident(article, event->type, SLICE_NONE);
    profile *kept = ARENA_PUSH(article->arena, joining->profiles, joining->profile_count,
                               joining->profile_capacity);
    if (made == INCIDENT_NONE || kept == NULL)
        return INCIDENT_NONE;
    *kept = *mention;
    article_incident *incident = &article->incidents[made];
    incident->mode = event->mode;
    const bool is_old = mention->is_dated && article->day != DAY_UNKNOWN &&
                        mention->bounds.latest < article->day - PRESUMED_DAYS;
    incident->is_background = made > 0 && (is_old || event->modality == WHAT_HISTORICAL);
    return made;
}

static void put_into(joining *joining, uint32_t index, uint32_t incident)
{
    article *article = joining->article;
    const what_event *event = &article->what.events[index];
    article_incident *into = &article->incidents[incident];
    profile *known = &joining->profiles[incident];
    uint32_t *place =
        ARENA_PUSH(article->arena, into->events, into->event_count, into->event_capacity);
    if (place == NULL)
        return;
    *place = index;
    article->incident_of_event[index] = incident;
    profile_add(joining, known, event);
    known->last_sentence = event->sentence;
    known->move = event->move;
    if (into->mode.length == 0 && into->type == event->type)
        into->mode = event->mode;
}

static void join_event(joining *joining, uint32_t index)
{
    article *article = joining->article;
    const what_event *event = &article->what.events[index];
    const enum incident_making making = making_of(joining, event->type);
    if (making == MAKES_NONE || event->is_generic || event->modality == WHAT_HYPOTHETICAL ||
        joining->is_cue[event->trigger])
        return;
    profile mention = {.move = event->move, .last_sentence = event->sentence};
    profile_add(joining, &mention, event);
    uint32_t incident = INCIDENT_NONE;
    if (event->parent != EVENT_NONE && event->parent < index)
        incident = article->incident_of_event[event->parent];
    if (incident == INCIDENT_NONE && making == MAKES_ATTACHED)
        incident = nearest_act(joining, event);
    if (incident == INCIDENT_NONE)
        incident = best_incident(joining, event, &mention, making == MAKES_MOVE);
    if (incident == INCIDENT_NONE)
        incident = open_incident(joining, event, &mention);
    if (incident != INCIDENT_NONE)
        put_into(joining, index, incident);
}

// Results that stand before their act ("killing 15, a bomb ...") wait until it is known.
static void join_waiting(joining *joining)
{
    article *article = joining->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const what_event *event = &article->what.events[i];
        if (article->incident_of_event[i] != INCIDENT_NONE || event->parent == EVENT_NONE)
            continue;
        const uint32_t incident = article->incident_of_event[event->parent];
        if (incident != INCIDENT_NONE)
            put_into(joining, i, incident);
    }
}

static bool mark_cues(joining *joining)
{
    const sayswho_layer *sayswho = &joining->article->sayswho;
    joining->is_cue =
        ARENA_ARRAY(joining->article->arena, joining->article->document.token_count, bool);
    if (joining->is_cue == NULL)
        return false;
    for (uint32_t i = 0; i < sayswho->count; i++)
        if (sayswho->attributions[i].tier == TIER_SPEECH &&
            sayswho->attributions[i].cue_token != TOKEN_NONE)
            joining->is_cue[sayswho->attributions[i].cue_token] = true;
    return true;
}

dateline_status article_join_events(article *article, const article_readers *readers)
{
    const uint32_t count = article->what.count;
    article->incident_of_event = ARENA_ARRAY(article->arena, count, uint32_t);
    if (article->incident_of_event == NULL)
        return DATELINE_LIMIT;
    for (uint32_t i = 0; i < count; i++)
        article->incident_of_event[i] = INCIDENT_NONE;
    joining joining = {.article = article, .readers = readers};
    if (!mark_cues(&joining))
        return DATELINE_LIMIT;
    for (uint32_t i = 0; i < count; i++) {
        const what_event *event = &article->what.events[i];
        const bool waits = event->parent != EVENT_NONE && event->parent > i;
        if (!waits)
            join_event(&joining, i);
    }
    join_waiting(&joining);
    return arena_failed(article->arena) ? DATELINE_LIMIT : DATELINE_OK;
}

bool article_is_participle(const article *article, const what_event *event)
{
    return article->syntax.words[event->trigger].relation == REL_AMOD;
}

uint32_t article_incident_of_event(const article *article, uint32_t event)
{
    return event == EVENT_NONE ? INCIDENT_NONE : article->incident_of_event[event];
}

uint32_t article_main_incident(const article *article, what_type type)
{
    uint32_t best = INCIDENT_NONE;
    for (uint32_t i = 0; i < article->incident_count; i++) {
        const article_incident *incident = &article->incidents[i];
        if (incident->type != type || incident->is_background)
            continue;
        if (best == INCIDENT_NONE || incident->event_count > article->incidents[best].event_count)
            best = i;
    }
    return best;
}

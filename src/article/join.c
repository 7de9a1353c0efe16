// Which event mentions tell of one incident? Mentions are taken in text order; each joins the
// earlier incident that speaks most for it, or opens one of its own. A date or a place that cannot
// be the same keeps two apart whatever else they share; the key (type, place, date) separates most
// incidents of one article (MUC-4, see doc/rooms.md).
#include <stdlib.h>

#include "article/join.h"

#define CANDIDATES 48u  // incidents looked back at, most recent first
#define DEEPEST_WAIT 8u // acts that wait for one another
#define JOIN_THRESHOLD 1.0

enum incident_making { MAKES_NONE, MAKES_INCIDENT, MAKES_MOVE, MAKES_ATTACHED };

// A row for the type and mode goes before that for the type.
static enum incident_making making_of(const joining *joining, const what_event *event)
{
    if (article_counts_rescued(event))
        return MAKES_ATTACHED;
    const char *name = what_type_name(event->type);
    const slice with_mode = arena_format(joining->article->arena, "%s/%.*s", name,
                                         (int)event->mode.length, event->mode.data);
    uint32_t count = 0;
    uint32_t row = lexicon_find(&joining->readers->physical, with_mode, &count);
    if (count == 0)
        row = lexicon_find(&joining->readers->physical, slice_from_string(name), &count);
    if (count == 0)
        return MAKES_NONE;
    const slice how = lexicon_cell(&joining->readers->physical, row, 1);
    if (slice_equal(how, SLICE("incident")))
        return MAKES_INCIDENT;
    if (slice_equal(how, SLICE("move")))
        return MAKES_MOVE;
    return slice_equal(how, SLICE("attached")) ? MAKES_ATTACHED : MAKES_NONE;
}

static uint32_t best_incident(const joining *joining, const what_event *event,
                              const join_profile *mention, bool is_move)
{
    uint32_t best = INCIDENT_NONE;
    double best_score = JOIN_THRESHOLD;
    const uint32_t count = joining->article->incident_count;
    for (uint32_t back = 1; back <= count && back <= CANDIDATES; back++) {
        const uint32_t candidate = count - back;
        if (event->is_ground && joining->article->incidents[candidate].type == WHAT_PROTEST)
            continue;
        const double score = is_move ? join_move_affinity(joining, candidate, event, mention)
                                     : join_affinity(joining, candidate, event, mention);
        if (score > best_score + 1e-9) {
            best = candidate;
            best_score = score;
        }
    }
    return best;
}

static bool is_result_of(const article *article, uint32_t result, uint32_t act)
{
    const what_event *event = &article->what.events[result];
    return event->type == WHAT_CASUALTY && event->parent == act && !event->is_generic &&
           (event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING);
}

// The first event of the act's sentence, or so far back as is looked.
static uint32_t sentence_start(const article *article, uint32_t act)
{
    uint32_t first = act;
    while (first > 0 && act - first < JOIN_MENTIONS_BACK &&
           article->what.events[first - 1].sentence == article->what.events[act].sentence)
        first--;
    return first;
}

// "Man killed in accidental shooting": headlines leave out articles; what somebody was killed in is
// one act, "shootings" are many.
static bool is_generic(const article *article, uint32_t index)
{
    const what_event *event = &article->what.events[index];
    // "Floods killed nine": what comes over a land is told in the plural.
    const uint8_t form = article->syntax.words[event->trigger].xpos;
    const bool may_be_one = form == XPOS_NN || (form == XPOS_NNS && event->type == WHAT_DISASTER);
    if (!event->is_generic || !event->is_noun || !may_be_one)
        return event->is_generic;
    for (uint32_t i = sentence_start(article, index); i < index; i++)
        if (is_result_of(article, i, index))
            return false;
    for (uint32_t i = index + 1; i < article->what.count && i - index <= JOIN_MENTIONS_BACK; i++) {
        if (article->what.events[i].sentence != event->sentence)
            break;
        if (is_result_of(article, i, index))
            return false;
    }
    return true;
}

// "Eight were killed in a raid on Dalby": the first act behind the toll in its sentence,
// EVENT_NONE. No farther on than an act looks back for its tolls.
static uint32_t act_behind(const article *article, uint32_t index)
{
    const what_event *event = &article->what.events[index];
    const uint32_t end = index + JOIN_MENTIONS_BACK;
    for (uint32_t next = index + 1; next < article->what.count && next <= end; next++) {
        const what_event *act = &article->what.events[next];
        if (act->sentence != event->sentence)
            break;
        if (article_is_calamity(act->type) && !is_generic(article, next) &&
            act->modality != WHAT_HYPOTHETICAL) // which makes no incident
            return next;
    }
    return EVENT_NONE;
}

// ---- making incidents ----

uint32_t article_add_incident(article *article, what_type type, slice label)
{
    article_incident *incident = ARENA_PUSH(article->arena, article->incidents,
                                            article->incident_count, article->incident_capacity);
    if (incident == NULL)
        return INCIDENT_NONE;
    *incident = (article_incident){
        .type = type,
        .label = label,
        .bounds = WHEN_ALWAYS,
        .place = PLACE_NONE,
    };
    return article->incident_count - 1;
}

// Is there an act before incident `end`? What an article tells first is its subject, however old.
static bool tells_of_act(const article *article, uint32_t end)
{
    for (uint32_t i = 0; i < end; i++)
        if (article->incidents[i].type != WHAT_MOVE)
            return true;
    return false;
}

static uint32_t open_incident(joining *joining, const what_event *event,
                              const join_profile *mention)
{
    article *article = joining->article;
    const uint32_t made = article_add_incident(article, event->type, SLICE_NONE);
    join_profile *kept = ARENA_PUSH(article->arena, joining->profiles, joining->profile_count,
                                    joining->profile_capacity);
    if (made == INCIDENT_NONE || kept == NULL)
        return INCIDENT_NONE;
    *kept = *mention;
    kept->is_plural = true;
    article_incident *incident = &article->incidents[made];
    incident->mode = event->mode;
    incident->is_lasting = mention->is_lasting;
    const bool is_old = mention->is_dated && article->day != DAY_UNKNOWN &&
                        mention->bounds.latest < article->day - JOIN_PRESUMED_DAYS;
    incident->is_background =
        tells_of_act(article, made) && (is_old || event->modality == WHAT_HISTORICAL);
    return made;
}

// When somebody died or his body was found does not date what he died of, nor his release when he
// was taken, nor his rescue what he was rescued from.
static bool ends_later(const joining *joining, const article_incident *into,
                       const join_profile *known, const what_event *event)
{
    return (event->type == WHAT_RETREAT && into->type == WHAT_ASSAULT) ||
           (event->type == WHAT_AID && into->type != WHAT_AID) ||
           ((known->is_dated || into->type != WHAT_CASUALTY) &&
            article_is_dying(joining->article, joining->readers, event));
}

static void put_into(joining *joining, uint32_t index, uint32_t incident)
{
    article *article = joining->article;
    const what_event *event = &article->what.events[index];
    article_incident *into = &article->incidents[incident];
    join_profile *known = &joining->profiles[incident];
    uint32_t *place =
        ARENA_PUSH(article->arena, into->events, into->event_count, into->event_capacity);
    if (place == NULL)
        return;
    *place = index;
    article->incident_of_event[index] = incident;
    const when_interval bounds = known->bounds;
    const bool is_dated = known->is_dated;
    const bool ends = ends_later(joining, into, known, event);
    join_profile_add(joining, known, event);
    known->is_plural = known->is_plural && join_is_plural(article, event);
    if (ends) {
        known->bounds = bounds;
        known->is_dated = is_dated;
    }
    known->last_sentence = event->sentence;
    known->move = event->move;
    into->is_spread = known->is_spread;
    const bool is_result_first = into->type == WHAT_CASUALTY && event->type != WHAT_CASUALTY;
    const bool is_release_first = into->type == WHAT_RETREAT && event->type == WHAT_ASSAULT;
    // "Helped the army kill nine rebels": the incident is what was done with the help.
    const bool is_help_first = into->type == WHAT_AID && event->type == WHAT_ASSAULT;
    // "A warrant for the arrest of a man wanted over the shooting": what was done names it.
    const bool is_plan_first =
        into->type == WHAT_COERCE && event->type == WHAT_ASSAULT &&
        article->what.events[into->events[0]].modality == WHAT_PLANNED &&
        (event->modality == WHAT_HAPPENED || event->modality == WHAT_HISTORICAL);
    if (is_result_first || is_release_first || is_help_first || is_plan_first) {
        into->type = event->type;
        into->mode = event->mode;
    }
    if (into->mode.length == 0 && into->type == event->type)
        into->mode = event->mode;
}

// "Hijacked the plane and flew it to Dalby": where captives are taken is part of taking them.
static uint32_t captors_way(const article *article, const what_event *event)
{
    const syntax_word *word = &article->syntax.words[event->trigger];
    if (word->relation != REL_CONJ || word->head == TOKEN_NONE ||
        syntax_child(&article->syntax, event->trigger, REL_OBJ) == TOKEN_NONE)
        return INCIDENT_NONE;
    const uint32_t taking = article->what.event_of_token[word->head];
    const uint32_t incident = article_incident_of_event(article, taking);
    return incident != INCIDENT_NONE &&
                   slice_equal(article->what.events[taking].mode, SLICE("abduct"))
               ? incident
               : INCIDENT_NONE;
}

// "We did not shell Tarel": an act that somebody says he did not do is one that was told before.
static bool is_own_denial(const article *article, const what_event *event)
{
    const uint32_t subject = syntax_subject(&article->syntax, event->trigger);
    return event->modality == WHAT_DENIED && !event->is_noun && subject != TOKEN_NONE &&
           article->syntax.words[subject].xpos == XPOS_PRP;
}

uint32_t join_told_last(const article *article, uint32_t index)
{
    for (uint32_t back = index; back-- > 0 && index - back <= JOIN_MENTIONS_BACK;) {
        const uint32_t incident = article->incident_of_event[back];
        if (incident != INCIDENT_NONE && article->incidents[incident].type != WHAT_MOVE)
            return incident;
    }
    return INCIDENT_NONE;
}

// Does what is told at `result` wait for that act? Only what stands before the act in its sentence
// is asked.
static bool waits_for(const joining *joining, uint32_t result, uint32_t act)
{
    const article *article = joining->article;
    const uint32_t parent = article->what.events[result].parent;
    return article->incident_of_event[result] == INCIDENT_NONE &&
           !join_is_series(joining, &article->what.events[result]) &&
           (parent != EVENT_NONE ? parent : joining->waits_for[result]) == act;
}

// "Nine were killed on Monday when jets bombed the town": day and place of the act stand at what
// came of it.
static void add_results(const joining *joining, join_profile *mention, uint32_t act)
{
    const article *article = joining->article;
    for (uint32_t i = sentence_start(article, act); i < act; i++) {
        if (!waits_for(joining, i, act))
            continue;
        else if (article->what.events[i].type == WHAT_CASUALTY)
            join_profile_add_setting(joining, mention, &article->what.events[i]);
        else
            join_profile_add(joining, mention, &article->what.events[i]);
    }
}

static bool may_join(const joining *joining, uint32_t index)
{
    const article *article = joining->article;
    const what_event *event = &article->what.events[index];
    // "Pronounced dead" is a word of speech and tells what happened all the same.
    const bool is_speech = article->is_cue[event->trigger] && event->type != WHAT_CASUALTY;
    return making_of(joining, event) != MAKES_NONE && !is_generic(article, index) &&
           event->modality != WHAT_HYPOTHETICAL && !is_speech;
}

// "Gunmen killed a judge in Dalby, while a bomb in Osk wounded five": of two acts that the map
// keeps apart, each with a subject, neither is a part of the other, though one sentence tells of
// both.
static bool are_apart(const joining *joining, uint32_t one, uint32_t other)
{
    const article *article = joining->article;
    const uint32_t acts[] = {one, other};
    join_profile settings[2] = {0};
    for (size_t i = 0; i < 2; i++) {
        const what_event *event = &article->what.events[acts[i]];
        if (event->type != WHAT_ASSAULT || event->is_noun ||
            syntax_child(&article->syntax, event->trigger, REL_NSUBJ) == TOKEN_NONE)
            return false;
        join_profile_add_setting(joining, &settings[i], event);
    }
    return join_places_speak(article, &settings[0], &settings[1]) < 0;
}

static void join_event(joining *joining, uint32_t index)
{
    article *article = joining->article;
    const what_event *event = &article->what.events[index];
    const enum incident_making making = making_of(joining, event);
    if (!may_join(joining, index))
        return;
    join_profile mention = {.move = event->move, .last_sentence = event->sentence};
    join_profile_add(joining, &mention, event);
    add_results(joining, &mention, index);
    join_profile_add_behind(joining, &mention, index);
    uint32_t incident = making == MAKES_MOVE ? captors_way(article, event) : INCIDENT_NONE;
    if (event->parent != EVENT_NONE && event->parent < index && !mention.is_series &&
        !are_apart(joining, index, event->parent))
        incident = article->incident_of_event[event->parent];
    if (incident == INCIDENT_NONE)
        incident = join_said_to_be(joining, index);
    if (incident == INCIDENT_NONE && making == MAKES_ATTACHED)
        incident = join_act_of_toll(joining, event, &mention);
    if (incident == INCIDENT_NONE && is_own_denial(article, event))
        incident = join_nearest_act(joining, event, &mention);
    if (incident == INCIDENT_NONE && is_own_denial(article, event))
        incident = join_told_last(article, index);
    if (incident == INCIDENT_NONE && making == MAKES_ATTACHED) {
        joining->waits_for[index] = act_behind(article, index);
        if (joining->waits_for[index] != EVENT_NONE)
            return;
    }
    if (incident == INCIDENT_NONE)
        incident = best_incident(joining, event, &mention, making == MAKES_MOVE);
    if (incident == INCIDENT_NONE)
        incident = open_incident(joining, event, &mention);
    if (incident == INCIDENT_NONE)
        return;
    put_into(joining, index, incident);
    add_results(joining, &joining->profiles[incident], index); // what is told next is held to it
}

// The incident of the act that an event is part of or waits for, over acts that wait themselves
// ("killed and wounded in a raid").
static uint32_t incident_above(const joining *joining, uint32_t index)
{
    const article *article = joining->article;
    uint32_t act = index;
    for (uint32_t depth = 0; depth < DEEPEST_WAIT && act != EVENT_NONE; depth++) {
        if (article->incident_of_event[act] != INCIDENT_NONE)
            return article->incident_of_event[act];
        const uint32_t parent = article->what.events[act].parent;
        // "Investigate the deaths of two as a murder": nobody makes an incident of the inquiry.
        const bool leads_on =
            parent != EVENT_NONE && (joining->waits_for[act] == EVENT_NONE ||
                                     article->incident_of_event[parent] != INCIDENT_NONE);
        act = leads_on ? parent : joining->waits_for[act];
    }
    return INCIDENT_NONE;
}

// Results that stand before their act ("killing 15, a bomb ...") wait until it is known.
static void join_waiting(joining *joining)
{
    const article *article = joining->article;
    for (uint32_t i = 0; i < article->what.count; i++) {
        const uint32_t incident = article->incident_of_event[i] == INCIDENT_NONE
                                      ? incident_above(joining, i)
                                      : INCIDENT_NONE;
        if (incident != INCIDENT_NONE)
            put_into(joining, i, incident);
    }
}

dateline_status article_join_events(article *article, const article_readers *readers)
{
    const uint32_t count = article->what.count;
    article->incident_of_event = ARENA_ARRAY(article->arena, count, uint32_t);
    if (article->incident_of_event == NULL)
        return DATELINE_LIMIT;
    joining joining = {.article = article,
                       .readers = readers,
                       .waits_for = ARENA_ARRAY(article->arena, count, uint32_t)};
    if (joining.waits_for == NULL)
        return DATELINE_LIMIT;
    for (uint32_t i = 0; i < count; i++) {
        article->incident_of_event[i] = INCIDENT_NONE;
        joining.waits_for[i] = EVENT_NONE;
    }
    // Without memory an incident may stand without its profile: nothing is compared any more.
    for (uint32_t i = 0; i < count && !arena_failed(article->arena); i++) {
        // "Was shot dead while resisting arrest": no incident comes of the refusal, to wait for.
        const uint32_t act = article->what.events[i].parent;
        const bool waits =
            act != EVENT_NONE && act > i && may_join(&joining, act) && !are_apart(&joining, i, act);
        if (!waits)
            join_event(&joining, i);
    }
    if (!arena_failed(article->arena)) {
        join_waiting(&joining);
        join_fold_asides(&joining);
    }
    return arena_failed(article->arena) ? DATELINE_LIMIT : DATELINE_OK;
}

bool article_is_future(const article *article, const what_event *event, int32_t day)
{
    const bool has_happened = event->modality == WHAT_HAPPENED || event->modality == WHAT_ONGOING;
    return has_happened && article->day != DAY_UNKNOWN && day != DAY_OPEN_PAST &&
           day > article->day;
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
        if (incident->type != type || incident->is_background || incident->is_lasting)
            continue;
        if (best == INCIDENT_NONE || incident->event_count > article->incidents[best].event_count)
            best = i;
    }
    return best;
}

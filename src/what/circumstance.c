#include "what/circumstance.h"

#include "what/arrival.h"
#include "what/aside.h"
#include "what/edge.h"
#include "what/motive.h"
#include "what/recalled.h"
#include "what/role.h"
#include "what/scene.h"
#include "what/whence.h"

// Times of a sentence looked at for one event: a "sentence" may be a whole book.
#define TIMES_AROUND 8

// A time that sets no bounds ("the anniversary", "recently") dates nothing.
static bool is_dating(const when_time *time)
{
    return time->anchor != WHEN_ANCHOR_NONE || time->bounds.earliest != DAY_OPEN_PAST ||
           time->bounds.latest != DAY_OPEN_FUTURE || !time->is_vague;
}

static uint32_t time_of(const what_context *context, uint32_t token)
{
    const when_layer *when = context->input->when;
    if (when == NULL || token == TOKEN_NONE) {
        return TIME_NONE;
    }
    uint32_t time = when_of_clause(when, context->syntax, token);
    bool is_own = time != TIME_NONE && when->times[time].anchor_token != token &&
                  is_dating(&when->times[time]) && !edge_is_time_of_speech(context, time);
    return is_own ? time : TIME_NONE;
}

// "The Tarel government", "a Tarel airliner", "Tarel's envoy": whose or whence somebody or
// something is; "the Tarel market", "the Tarel bombing" tell where.
static bool is_owner(const what_context *context, const where_place *place)
{
    const word_class_table *table = &context->reader->classes;
    const syntax_word *word = word_at(context, place->head);
    const bool modifies = word->relation == REL_COMPOUND || word->relation == REL_NMOD_POSS ||
                          word->relation == REL_AMOD || word->relation == REL_NMOD_UNMARKED;
    if (!modifies || word->head == TOKEN_NONE ||
        context_event_at(context, word->head) != EVENT_NONE) {
        return false;
    }
    const word_classes classes = context_classes(context, word->head);
    const word_classes where = table->facility | table->place | table->occasion | table->eventive;
    // "A Dalby man", "Dalby residents": likely hit where they live.
    const bool is_neighbour = place->precision == WHERE_TOWN && (classes & table->human) != 0 &&
                              (classes & table->group) == 0;
    return word_at(context, word->head)->upos == UPOS_NOUN && (classes & where) == 0 &&
           !is_neighbour;
}

// "in the Chilean capital" locates, "met a Chilean diplomat" does not.
static bool is_location(const what_context *context, const where_place *place)
{
    if (place->is_literal) {
        return !is_owner(context, place);
    }
    uint32_t head = word_at(context, place->head)->head;
    return head != TOKEN_NONE &&
           (word_class_of(&context->reader->classes, context_lemma(context, head)) &
            context->reader->classes.place) != 0;
}

static uint32_t place_of(const what_context *context, uint32_t token)
{
    const where_layer *where = context->input->where;
    if (where == NULL || token == TOKEN_NONE) {
        return PLACE_NONE;
    }
    uint32_t place = where_of_clause(where, context->syntax, token);
    bool is_place = place != PLACE_NONE && is_location(context, &where->places[place]) &&
                    !whence_is(context, &where->places[place]) &&
                    !whence_leads_on(context, &where->places[place], token);
    return is_place ? place : PLACE_NONE;
}

static bool is_cue(const what_context *context, uint32_t token)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    uint32_t attribution = context_attribution(context, token);
    if (sayswho == NULL || sayswho->count == 0) {
        return false;
    }
    // A verb whose own words stand outside what is reported below it is a reporting verb.
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint32_t inner = context_attribution(context, child);
        if (inner != attribution && inner != ATTRIBUTION_NONE &&
            sayswho->attributions[inner].cue_token == token) {
            return true;
        }
    }
    return false;
}

// The verb whose time and place an indefinite event noun shares: "police responded to a shooting on
// Friday".
static uint32_t sharing_verb(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    if (!event->is_noun || event->is_definite) {
        return TOKEN_NONE;
    }
    uint32_t noun = context->noun_of_event[index];
    uint32_t verb = syntax_clause_of(context->syntax, noun);
    if (verb == TOKEN_NONE || verb == noun || context_event_at(context, verb) != EVENT_NONE ||
        is_cue(context, verb)) {
        return TOKEN_NONE;
    }
    return verb;
}

static bool is_near_clause(const what_context *context, uint32_t time, uint32_t clause)
{
    const when_time *candidate = &context->input->when->times[time];
    return candidate->type != WHEN_DURATION && candidate->type != WHEN_SET &&
           !edge_is_time_of_speech(context, time) &&
           syntax_clause_of(context->syntax, candidate->first) == clause;
}

// A time that hangs on another word of the same clause: "killed a man Monday".
static uint32_t time_in_clause(const what_context *context, uint32_t verb)
{
    const when_layer *when = context->input->when;
    if (when == NULL) {
        return TIME_NONE;
    }
    uint32_t low = 0;
    uint32_t high = when->count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (when->times[middle].end <= verb) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    uint32_t first = low > TIMES_AROUND ? low - TIMES_AROUND : 0;
    uint32_t clause = syntax_clause_of(context->syntax, verb);
    for (uint32_t i = first; i < when->count && i < low + TIMES_AROUND; i++) {
        uint32_t sentence = context->document->tokens[when->times[i].first].sentence;
        if (sentence == context->document->tokens[verb].sentence &&
            is_near_clause(context, i, clause)) {
            return i;
        }
    }
    return TIME_NONE;
}

// "on Monday armed himself and robbed a bank": a time before the first verb dates the second, too.
static uint32_t time_before_conjunct(const what_context *context, uint32_t verb)
{
    uint32_t first = word_at(context, verb)->head;
    if (!has_relation(context, verb, REL_CONJ) || first == TOKEN_NONE || !is_verb(context, first) ||
        syntax_child(context->syntax, verb, REL_NSUBJ) != TOKEN_NONE ||
        word_at(context, verb)->xpos != word_at(context, first)->xpos) {
        return TIME_NONE;
    }
    uint32_t time = time_of(context, first);
    time = time != TIME_NONE ? time : time_in_clause(context, first);
    return time != TIME_NONE && context->input->when->times[time].end <= first ? time : TIME_NONE;
}

// A time among the noun's own modifiers: "the March 22 attack".
static uint32_t time_of_modifier(const what_context *context, uint32_t noun)
{
    for (uint32_t child = word_at(context, noun)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint32_t time = context_time_at(context, child);
        if (time != TIME_NONE && context->input->when->times[time].anchor_token != noun) {
            return time;
        }
    }
    return TIME_NONE;
}

// "Met on Friday over the hostage crisis": the day is the meeting's. What a definite noun takes for
// granted has the day of its clause only when the clause is about it ("the raid came on Friday").
static bool is_time_of_other(const what_context *context, uint32_t noun, uint32_t time)
{
    const syntax_word *word = word_at(context, noun);
    const uint32_t at = context->input->when->times[time].first;
    const bool is_deep =
        word->relation == REL_NMOD || word->relation == REL_OBL || word->relation == REL_NMOD_POSS;
    // "The end of the war in 1949": the parser may hang the year on the end.
    const bool is_beside = word->head != TOKEN_NONE && !is_verb(context, word->head) &&
                           syntax_is_below(context->syntax, at, word->head);
    return is_deep &&
           context->carrier_of_event[context_event_at(context, noun)].verb == TOKEN_NONE &&
           !is_beside && !syntax_is_below(context->syntax, at, noun) &&
           !aside_has_day_before(context, noun, time);
}

// The verb whose clause tells the event: its own or that of the light verb around it.
static uint32_t telling_verb(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    return event->is_noun ? context->carrier_of_event[index].verb : event->trigger;
}

// "Visited the hostages on Friday": a word for people has no day. That of "led to 40 arrests on
// Friday" is an act, though it counts as well.
static bool names_people(const what_context *context, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (role_is_count(event->roles[i].kind) && event->roles[i].head == event->trigger) {
            return event->is_noun && (event->roles[i].kind != WHAT_DETAINED ||
                                      context_is_human(context, event->trigger));
        }
    }
    return false;
}

static void find_time(what_context *context, uint32_t index)
{
    what_event *event = &context->layer->events[index];
    uint32_t tokens[4] = {event->trigger, context->noun_of_event[index],
                          context->carrier_of_event[index].verb, sharing_verb(context, index)};
    event->time = event->is_noun ? time_of_modifier(context, tokens[1]) : TIME_NONE;
    if (event->time == TIME_NONE) {
        event->time = recalled_time(context, index);
    }
    if (names_people(context, event)) {
        tokens[0] = tokens[1] = tokens[3] = TOKEN_NONE;
        if (event->is_definite || has_relation(context, event->trigger, REL_NSUBJ)) {
            return; // "found the hostages calm", "hostages began their tenth day"
        }
    }
    for (int i = 0; i < 4 && event->time == TIME_NONE; i++) {
        event->time = time_of(context, tokens[i]);
        if (event->time != TIME_NONE && event->is_definite && tokens[i] == event->trigger &&
            is_time_of_other(context, event->trigger, event->time)) {
            event->time = TIME_NONE;
        }
    }
    if (event->time == TIME_NONE && !event->is_noun) {
        event->time = edge_time_before_when(context, event->trigger);
    }
    if (event->time == TIME_NONE && !event->is_noun) {
        event->time = time_in_clause(context, event->trigger);
    }
    if (event->time == TIME_NONE && !event->is_noun) {
        event->time = time_before_conjunct(context, event->trigger);
    }
    uint32_t clause = telling_verb(context, index);
    if (event->time == TIME_NONE && clause != TOKEN_NONE) {
        event->time = edge_time(context, clause);
    }
    if (event->time != TIME_NONE &&
        (aside_is_day_of_count(context, index) || aside_is_compared(context, index) ||
         aside_is_still(context, index) ||
         aside_is_in_next_clause(context, index, context->input->when->times[event->time].first) ||
         motive_has(context, index, context->input->when->times[event->time].first) ||
         recalled_is_of_deed(context, index, event->time))) {
        event->time = TIME_NONE;
    }
    if (event->time == TIME_NONE) {
        return;
    }
    const when_time *time = &context->input->when->times[event->time];
    what_role *role = role_add(context, index, WHAT_TIME, time->first, "clause");
    if (role != NULL) {
        role->at = time->at;
        role->time = event->time;
    }
}

// The place inside what was hit: "a hotel in the old town".
static uint32_t place_in_targets(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_TARGET && !role_is_count(role->kind)) {
            continue;
        }
        uint32_t place = place_of(context, role->head);
        if (place != PLACE_NONE) {
            return place;
        }
    }
    return PLACE_NONE;
}

static void add_place_role(what_context *context, uint32_t index, uint32_t place)
{
    const where_place *found = &context->input->where->places[place];
    what_role *role = role_add(context, index, WHAT_PLACE, found->head, "clause");
    if (role != NULL) {
        role->at = found->at;
        role->place = place;
    }
}

// Where somebody moved to or from stands in the frame.
static uint32_t place_of_roles(const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == WHAT_PLACE && event->roles[i].place != PLACE_NONE) {
            return event->roles[i].place;
        }
    }
    return PLACE_NONE;
}

static bool is_more_specific(const what_context *context, uint32_t a, uint32_t b)
{
    const where_place *places = context->input->where->places;
    return b == PLACE_NONE || places[a].precision < places[b].precision;
}

// A place inside what the doer is called tells where he is from: "members of a band in the hills of
// Dorna raided". Right behind a doer before the verb, or a town at the end, it may be the act's.
static bool is_home_of(const what_context *context, uint32_t doer, uint32_t index, uint32_t place)
{
    const where_place *found = &context->input->where->places[place];
    uint32_t token = found->head;
    uint32_t below = token;
    for (int step = 0; step < WALK_LIMIT && token != TOKEN_NONE && token != doer; step++) {
        below = token;
        token = word_at(context, token)->head;
    }
    if (token != doer || found->first <= doer || below == token) {
        return false;
    }
    bool follows = doer > context->layer->events[index].trigger;
    bool is_near = word_at(context, below)->left == doer + 1;
    return follows ? found->precision >= WHERE_PROVINCE : !is_near;
}

static bool is_home_of_doers(const what_context *context, uint32_t index, uint32_t place)
{
    const what_event *event = &context->layer->events[index];
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind == WHAT_AGENT && is_home_of(context, role->head, index, place)) {
            return true;
        }
    }
    return false;
}

// The place that opens the sentence, or the one that closes it.
static uint32_t place_at_edge(const what_context *context, uint32_t index)
{
    uint32_t verb = telling_verb(context, index);
    if (verb == TOKEN_NONE || context->layer->events[index].type == WHAT_MOVE) {
        return PLACE_NONE;
    }
    uint32_t place = edge_opening_place(context, verb);
    return place != PLACE_NONE ? place : edge_closing_place(context, verb);
}

static bool is_beside_act(const what_context *context, uint32_t index, uint32_t place)
{
    const uint32_t first = context->input->where->places[place].first;
    return motive_has(context, index, first) || aside_is_quoted(context, index, first) ||
           aside_place_is_compared(context, index, place) ||
           aside_is_in_next_clause(context, index, first);
}

// "The toll of the collapse in Osk stands at 12": right behind the noun, whatever the tree says.
static uint32_t place_right_behind(const what_context *context, uint32_t index)
{
    const uint32_t in = context->layer->events[index].trigger + 1;
    if (!context->layer->events[index].is_noun || in + 1 >= context->document->token_count ||
        !slice_equal(context->document->tokens[in].lower, SLICE("in"))) {
        return PLACE_NONE;
    }
    const uint32_t place = context_place_at(context, in + 1);
    return place != PLACE_NONE && is_location(context, &context->input->where->places[place])
               ? place
               : PLACE_NONE;
}

static void find_place(what_context *context, uint32_t index)
{
    what_event *event = &context->layer->events[index];
    uint32_t tokens[4] = {event->trigger, context->noun_of_event[index],
                          context->carrier_of_event[index].verb, sharing_verb(context, index)};
    uint32_t place = event->type == WHAT_MOVE ? place_of_roles(event) : PLACE_NONE;
    for (int i = 0; i < 4 && place == PLACE_NONE; i++) {
        place = place_of(context, tokens[i]);
        if (place != PLACE_NONE &&
            (is_home_of_doers(context, index, place) || is_beside_act(context, index, place) ||
             (event->type == WHAT_CASUALTY && aside_is_of_care(context, place)))) {
            place = PLACE_NONE;
        }
    }
    if (place == PLACE_NONE) {
        place = place_in_targets(context, index);
    }
    if (place == PLACE_NONE) {
        place = place_at_edge(context, index);
    }
    if (place == PLACE_NONE) {
        place = place_right_behind(context, index);
    }
    if (place != PLACE_NONE && is_beside_act(context, index, place)) {
        place = PLACE_NONE;
    }
    if (place != PLACE_NONE) {
        add_place_role(context, index, place);
    }
    event->place = place;
    for (uint32_t i = 0; i < event->role_count; i++) {
        uint32_t named = event->roles[i].place;
        if (event->roles[i].kind == WHAT_PLACE && named != PLACE_NONE &&
            is_more_specific(context, named, event->place)) {
            event->place = named;
        }
    }
}

// "during a ceremony", "at a wedding"
static void find_occasion(what_context *context, uint32_t index, uint32_t token)
{
    if (token == TOKEN_NONE) {
        return;
    }
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        bool is_oblique = relation == REL_OBL || relation == REL_NMOD;
        if (is_oblique && context_preposition(context, child).length > 0 &&
            context_time_at(context, child) == TIME_NONE &&
            (context_classes(context, child) & context->reader->classes.occasion) != 0) {
            role_add(context, index, WHAT_OCCASION, child, "occasion");
        }
    }
}

void circumstance_find(what_context *context, uint32_t index)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    if (trigger->word_class == 'a' && trigger->type == WHAT_ASSAULT) {
        return; // "the slain mayor": the clause around it tells of something else
    }
    find_time(context, index);
    find_place(context, index);
    uint32_t noun = context->noun_of_event[index];
    find_occasion(context, index, noun);
    scene_find(context, index, noun);
    scene_find(context, index, context->carrier_of_event[index].verb);
    find_occasion(context, index, context->carrier_of_event[index].verb);
    scene_find_of_weapons(context, index);
    if (!context->layer->events[index].is_noun) {
        const uint32_t object = syntax_child(context->syntax, noun, REL_OBJ);
        if (slice_equal(context->layer->events[index].mode, SLICE("abduct"))) {
            scene_find(context, index, object);
        }
        find_occasion(context, index, object);
    }
    arrival_fill(context, index);
}

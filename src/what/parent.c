#include "what/parent.h"

#include "what/argument.h"
#include "what/aside.h"
#include "what/control.h"
#include "what/role.h"

static uint32_t event_of_nominal(const what_context *context, uint32_t token)
{
    if (token == TOKEN_NONE) {
        return EVENT_NONE;
    }
    token = context_antecedent(context, token);
    uint32_t event = context_event_at(context, token);
    if (event != EVENT_NONE) {
        return event;
    }
    // "the bombing campaign": the event's trigger stands before its head.
    uint32_t modifier = syntax_child(context->syntax, token, REL_COMPOUND);
    return context_event_at(context, modifier);
}

// What is denied, or only remembered ("on the anniversary of the raid"), causes nothing told here.
static bool was_done_now(const what_event *act)
{
    return act->modality != WHAT_DENIED && act->modality != WHAT_HISTORICAL;
}

static bool is_act(const what_context *context, uint32_t event)
{
    if (event == EVENT_NONE) {
        return false;
    }
    const what_event *act = &context->layer->events[event];
    return act->type != WHAT_CASUALTY && act->type != WHAT_MOVE && was_done_now(act);
}

// Event nouns and event clauses among the dependents: "in the blast", "when jets bombed the town".
static uint32_t act_below(const what_context *context, uint32_t token)
{
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        uint32_t event = EVENT_NONE;
        if (relation == REL_OBL || relation == REL_NMOD || relation == REL_OBL_AGENT) {
            event = event_of_nominal(context, child);
        } else if (relation == REL_ADVCL) {
            event = context_event_at(context, child);
        }
        if (is_act(context, event)) {
            return event;
        }
    }
    return EVENT_NONE;
}

// "A quarrel and later police firing left two dead": of several subjects the violent one kills.
static uint32_t violent_conjunct(const what_context *context, uint32_t first)
{
    uint32_t conjunct = TOKEN_NONE;
    while ((conjunct = syntax_next_child(context->syntax, first, conjunct, REL_CONJ)) !=
           TOKEN_NONE) {
        uint32_t event = event_of_nominal(context, conjunct);
        if (is_act(context, event) && context->layer->events[event].type == WHAT_ASSAULT) {
            return event;
        }
    }
    return EVENT_NONE;
}

static uint32_t act_of_arguments(const what_context *context, uint32_t verb)
{
    logical_arguments arguments = argument_of_verb(context, verb, VERB_TRANSITIVE);
    uint32_t event = event_of_nominal(context, arguments.subject);
    if (is_act(context, event)) {
        bool is_violent = context->layer->events[event].type == WHAT_ASSAULT;
        uint32_t other = is_violent ? EVENT_NONE : violent_conjunct(context, arguments.subject);
        return other != EVENT_NONE ? other : event;
    }
    if (arguments.object != TOKEN_NONE) {
        return act_below(context, arguments.object);
    }
    return EVENT_NONE;
}

// "The bombing came two weeks after gunmen killed a guard": others did that, at another time.
static bool is_dated_by_deed(const what_context *context, uint32_t verb)
{
    const uint32_t mark = syntax_child(context->syntax, verb, REL_MARK);
    return has_relation(context, verb, REL_ADVCL) && mark != TOKEN_NONE &&
           slice_equal(context_lemma(context, mark), SLICE("after")) &&
           syntax_subject(context->syntax, verb) != TOKEN_NONE &&
           !syntax_is_passive(context->syntax, verb);
}

// The clause above a participle, a conjunct or an adjective.
static uint32_t act_above(const what_context *context, uint32_t token)
{
    bool is_relative = false;
    for (int step = 0; step < 3; step++) {
        const syntax_word *word = word_at(context, token);
        // "an attack on a bus that killed nine": hung on the bus
        bool is_past_noun =
            is_relative && (word->relation == REL_NMOD || word->relation == REL_OBL);
        is_relative = word->relation == REL_ACL_RELCL;
        bool climbs = is_past_noun || word->relation == REL_ADVCL || word->relation == REL_XCOMP ||
                      word->relation == REL_CONJ || word->relation == REL_ACL_RELCL ||
                      word->relation == REL_ACL || word->relation == REL_PARATAXIS ||
                      word->relation == REL_AMOD || word->relation == REL_OBJ;
        if (!climbs || word->head == TOKEN_NONE) {
            return EVENT_NONE;
        }
        uint32_t event = event_of_nominal(context, word->head);
        if (is_act(context, event)) {
            return event;
        }
        if (is_verb(context, word->head) && event == EVENT_NONE) {
            if (is_dated_by_deed(context, token)) {
                return EVENT_NONE;
            }
            // A light verb above: "carried out an attack, killing ten"; "left 12 dead".
            uint32_t object = syntax_child(context->syntax, word->head, REL_OBJ);
            event = event_of_nominal(context, object);
            event = is_act(context, event) ? event : act_of_arguments(context, word->head);
            event = is_act(context, event) ? event : act_below(context, word->head);
            if (is_act(context, event)) {
                return event;
            }
        }
        token = word->head;
    }
    return EVENT_NONE;
}

uint32_t parent_of(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    bool is_result =
        context->trigger_of_event[index]->is_result && event->modality != WHAT_HISTORICAL;
    if (event->type != WHAT_CASUALTY && !is_result) {
        return EVENT_NONE;
    }
    uint32_t token = event->is_noun ? context->noun_of_event[index] : event->trigger;
    if (control_is_marked(context, token)) {
        return EVENT_NONE; // what somebody is held for did not come of holding him
    }
    uint32_t parent = act_below(context, token);
    if (parent == EVENT_NONE && is_verb(context, token)) {
        parent = act_of_arguments(context, token);
    }
    if (parent == EVENT_NONE && event->is_noun) {
        uint32_t head = word_at(context, token)->head;
        uint32_t carrier = context->carrier_of_event[index].verb;
        uint32_t verb = carrier != TOKEN_NONE ? carrier : head;
        if (verb != TOKEN_NONE && is_verb(context, verb)) {
            parent = context_event_at(context, verb);
            parent = is_act(context, parent) ? parent : act_of_arguments(context, verb);
            parent = is_act(context, parent) ? parent : act_below(context, verb);
            parent = is_act(context, parent) ? parent : act_above(context, verb);
        }
    }
    return parent != EVENT_NONE ? parent : act_above(context, token);
}

static bool makes_cycle(const what_layer *layer, uint32_t child, uint32_t parent)
{
    for (int step = 0; step < WALK_LIMIT && parent != EVENT_NONE; step++) {
        if (parent == child) {
            return true;
        }
        parent = layer->events[parent].parent;
    }
    return parent != EVENT_NONE;
}

static void set_parent(what_layer *layer, uint32_t child, uint32_t parent)
{
    if (parent != EVENT_NONE && !makes_cycle(layer, child, parent)) {
        layer->events[child].parent = parent;
    }
}

// Conjuncts without an act of their own share the other's: "killed six and wounded ten in a raid".
static void share_between_conjuncts(const what_context *context, uint32_t index)
{
    what_layer *layer = context->layer;
    uint32_t trigger = layer->events[index].trigger;
    if (!has_relation(context, trigger, REL_CONJ)) {
        return;
    }
    uint32_t first = context_event_at(context, word_at(context, trigger)->head);
    if (first == EVENT_NONE || layer->events[first].type != WHAT_CASUALTY ||
        layer->events[index].type != WHAT_CASUALTY) {
        return;
    }
    uint32_t own = layer->events[index].parent;
    uint32_t other = layer->events[first].parent;
    if (own == EVENT_NONE) {
        set_parent(layer, index, other);
    } else if (other == EVENT_NONE) {
        set_parent(layer, first, own);
    }
}

// The one act of violence or disaster that a sentence tells of; EVENT_NONE when there are none or
// several.
static uint32_t only_act(const what_layer *layer, uint32_t first, uint32_t end)
{
    uint32_t act = EVENT_NONE;
    for (uint32_t i = first; i < end; i++) {
        const what_event *event = &layer->events[i];
        bool is_violent = event->type == WHAT_ASSAULT || event->type == WHAT_DISASTER;
        if (!is_violent || event->is_generic || !was_done_now(event)) {
            continue;
        }
        if (act != EVENT_NONE) {
            return EVENT_NONE;
        }
        act = i;
    }
    return act;
}

// Casualties that hang on nothing belong to the only act of their sentence.
static void adopt_orphans(const what_context *context)
{
    what_layer *layer = context->layer;
    uint32_t end;
    for (uint32_t first = 0; first < layer->count; first = end) {
        end = first;
        while (end < layer->count && layer->events[end].sentence == layer->events[first].sentence) {
            end++;
        }
        uint32_t act = only_act(layer, first, end);
        for (uint32_t i = first; i < end; i++) {
            if (layer->events[i].type == WHAT_CASUALTY && layer->events[i].parent == EVENT_NONE &&
                act != EVENT_NONE && !aside_is_of_compared(context, act, i)) {
                set_parent(layer, i, act);
            }
        }
    }
}

static bool counts(const what_event *event, what_role_kind kind, uint32_t head)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == kind && event->roles[i].head == head) {
            return true;
        }
    }
    return false;
}

// The verb that counts the same people as the noun: "took dozens of hostages".
static uint32_t act_on_same(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    for (uint32_t i = 0; i < event->role_count && event->is_noun; i++) {
        const what_role *role = &event->roles[i];
        // "hostages" of "dozens of hostages"
        bool is_below = has_relation(context, role->head, REL_NMOD);
        uint32_t top = is_below ? word_at(context, role->head)->head : role->head;
        uint32_t act = context_event_at(context, word_at(context, top)->head);
        bool is_same = role_is_count(role->kind) && act != EVENT_NONE && act != index &&
                       counts(&context->layer->events[act], role->kind, top);
        if (is_same) {
            return act;
        }
    }
    return EVENT_NONE;
}

// "Two of whom"
static bool counts_part(const what_context *context, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const uint32_t head = event->roles[i].head;
        if (event->roles[i].kind == WHAT_TARGET && head > 0 &&
            word_at(context, head)->xpos == XPOS_WP &&
            slice_equal(context->document->tokens[head - 1].lower, SLICE("of"))) {
            return true;
        }
    }
    return false;
}

// "Five were hurt, two of whom suffered burns": what befell those of whom a part is told.
static uint32_t act_on_whole(const what_context *context, uint32_t index)
{
    const what_layer *layer = context->layer;
    const what_event *event = &layer->events[index];
    if (event->type != WHAT_CASUALTY || !counts_part(context, event) || index == 0 ||
        layer->events[index - 1].sentence != event->sentence) {
        return EVENT_NONE;
    }
    return layer->events[index - 1].type == WHAT_CASUALTY ? index - 1 : EVENT_NONE;
}

#define GROUND_DEPTH 4u // "over the deaths", "against the officers who shot"

// "Marched to demand a resignation over the deaths": what is demanded is a ground as well.
static bool is_protested(const what_context *context, uint32_t index, uint32_t token)
{
    const what_event *act = index == EVENT_NONE ? NULL : &context->layer->events[index];
    bool is_target = false;
    for (uint32_t i = 0; act != NULL && act->type == WHAT_PROTEST && i < act->role_count; i++) {
        is_target |= act->roles[i].kind == WHAT_TARGET && act->roles[i].head == token;
    }
    return is_target || (act != NULL && act->type == WHAT_REQUEST);
}

// "Marched over the deaths of two students", "to protest the killing": what is protested against
// was done before, elsewhere, by others.
static bool is_ground(const what_context *context, uint32_t index, uint32_t parent)
{
    uint32_t token = context->layer->events[index].trigger;
    for (uint32_t step = 0; step < GROUND_DEPTH && token != TOKEN_NONE; step++) {
        const uint32_t head = word_at(context, token)->head;
        const uint32_t above = head == TOKEN_NONE ? EVENT_NONE : context_event_at(context, head);
        if (is_protested(context, parent, token) || is_protested(context, above, token)) {
            return true;
        }
        token = head;
    }
    return false;
}

// People are taken in a raid or a battle, not in the speech or the vote around the words; and
// nobody is hurt or dies of an arrest or a release that is told in one breath with it.
static bool may_belong(const what_layer *layer, uint32_t child, uint32_t parent)
{
    if (parent == EVENT_NONE) {
        return true;
    }
    const what_event *act = &layer->events[parent];
    const bool frees_or_holds =
        act->type == WHAT_RETREAT ||
        (act->type == WHAT_COERCE && slice_equal(act->mode, SLICE("arrest")));
    const what_type type = layer->events[child].type;
    if (type == WHAT_CASUALTY || (type == WHAT_ASSAULT && frees_or_holds)) {
        return !frees_or_holds;
    }
    return type != WHAT_ASSAULT || !role_has(&layer->events[child], WHAT_CAPTIVE) ||
           act->type == WHAT_ASSAULT;
}

void parent_find_all(what_context *context)
{
    what_layer *layer = context->layer;
    for (uint32_t i = 0; i < layer->count; i++) {
        uint32_t parent = act_on_same(context, i);
        parent = parent != EVENT_NONE ? parent : parent_of(context, i);
        parent = parent != EVENT_NONE ? parent : act_on_whole(context, i);
        layer->events[i].is_ground = is_ground(context, i, parent);
        const bool is_protest = parent != EVENT_NONE && layer->events[parent].type == WHAT_PROTEST;
        if (may_belong(layer, i, parent) && !(is_protest && layer->events[i].is_ground) &&
            (parent == EVENT_NONE || !aside_is_of_compared(context, parent, i))) {
            set_parent(layer, i, parent);
        }
    }
    for (uint32_t i = 0; i < layer->count; i++) {
        share_between_conjuncts(context, i);
    }
    adopt_orphans(context);
}

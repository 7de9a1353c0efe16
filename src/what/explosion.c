#include "what/explosion.h"

// Frames of the lexicon for what bursts: "explode" by what is meant to, "burst" by what is not.
static bool has_frame(const what_context *context, uint32_t event, slice name)
{
    return slice_equal(context->trigger_of_event[event]->frame->name, name);
}

static bool may_be_either(const what_context *context, uint32_t event)
{
    return has_frame(context, event, SLICE("explode")) || has_frame(context, event, SLICE("burst"));
}

// What is feared, ruled out or only robbed bursts nothing.
static bool is_out_of_question(const what_context *context, uint32_t index)
{
    const what_modality modality = context->layer->events[index].modality;
    return modality == WHAT_HYPOTHETICAL || modality == WHAT_DENIED ||
           has_frame(context, index, SLICE("rob"));
}

// A weapon, or people who do it: that an explosion killed nine names nobody.
static bool names_attacker(const what_context *context, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (!role->is_by_network &&
            (role->kind == WHAT_WEAPON ||
             (role->kind == WHAT_AGENT && context_event_at(context, role->head) == EVENT_NONE))) {
            return true;
        }
    }
    return false;
}

// "A car bomb exploded", "the bombing", "militants shelled the plant".
static bool tells_of_attack(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    if (event->type != WHAT_ASSAULT || is_out_of_question(context, index)) {
        return false;
    }
    if (names_attacker(context, event)) {
        return true;
    }
    return slice_equal(event->mode, SLICE("explosives")) && !may_be_either(context, index);
}

// What bursts by itself: gas, fireworks, a boiler; a mine may be either.
static bool is_hazard(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = word_class_of(table, context_lemma(context, token));
    return (classes & table->fuel) != 0 && (classes & (table->explosive | table->vehicle)) == 0;
}

static bool has_hazard_before(const what_context *context, uint32_t head)
{
    if (is_hazard(context, head)) {
        return true;
    }
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, head, child, REL_COMPOUND)) != TOKEN_NONE) {
        if (is_hazard(context, child)) {
            return true;
        }
    }
    return false;
}

// "A blast at a fireworks factory", "the depot blew up", "a gas leak".
static bool tells_of_accident(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    if (event->type == WHAT_DISASTER) {
        return may_be_either(context, index) || has_frame(context, index, SLICE("leak"));
    }
    if (!may_be_either(context, index)) {
        return false;
    }
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind != WHAT_TIME && has_hazard_before(context, event->roles[i].head)) {
            return true;
        }
    }
    return false;
}

// A tank or a boiler bursts by itself in the middle of a war, too.
static bool is_of_hazard(const what_context *context, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == WHAT_TARGET &&
            has_hazard_before(context, event->roles[i].head)) {
            return true;
        }
    }
    return false;
}

// "A car bomb": the car.
static uint32_t carrying_vehicle(const what_context *context, const what_event *event)
{
    const word_class_table *table = &context->reader->classes;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const uint32_t bomb = event->roles[i].head;
        const uint32_t carrier = syntax_child(context->syntax, bomb, REL_COMPOUND);
        if (event->roles[i].kind == WHAT_WEAPON && carrier != TOKEN_NONE &&
            (word_class_of(table, context_lemma(context, carrier)) & table->vehicle) != 0) {
            return carrier;
        }
    }
    return TOKEN_NONE;
}

// "The car", "it", of which the first words were "a car bomb".
static bool is_vehicle(const what_context *context, const what_role *role, uint32_t vehicle)
{
    const slice lemma = context_lemma(context, vehicle);
    const who_layer *who = context->input->who;
    return slice_equal(context_lemma(context, role->head), lemma) ||
           (role->entity != ENTITY_NONE && slice_equal(who->entities[role->entity].name, lemma));
}

// What carried the bomb was not its aim.
static void spare_vehicle(what_context *context, what_event *event, uint32_t vehicle)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind != WHAT_TARGET ||
            !is_vehicle(context, &event->roles[i], vehicle)) {
            event->roles[kept++] = event->roles[i];
        }
    }
    event->role_count = kept;
}

void explosion_settle(what_context *context)
{
    what_layer *layer = context->layer;
    bool is_attack = false;
    bool is_accident = false;
    uint32_t vehicle = TOKEN_NONE; // that the article's first bomb came in
    for (uint32_t i = 0; i < layer->count; i++) {
        is_attack |= tells_of_attack(context, i);
        is_accident |= tells_of_accident(context, i);
        vehicle = vehicle == TOKEN_NONE ? carrying_vehicle(context, &layer->events[i]) : vehicle;
    }
    for (uint32_t i = 0; i < layer->count; i++) {
        what_event *event = &layer->events[i];
        if (!may_be_either(context, i)) {
            continue;
        }
        if (event->type == WHAT_DISASTER && is_attack && !is_of_hazard(context, event)) {
            event->type = WHAT_ASSAULT;
            event->mode = SLICE("explosives");
        } else if (event->type == WHAT_ASSAULT && is_accident && !is_attack) {
            event->type = WHAT_DISASTER;
            event->mode = SLICE_NONE;
        }
        if (event->type == WHAT_ASSAULT && vehicle != TOKEN_NONE) {
            spare_vehicle(context, event, vehicle);
        }
    }
}

#include "what/fatal.h"

static bool is_real(const what_event *event)
{
    return event->modality == WHAT_HAPPENED && !event->is_generic;
}

// The largest number of each entity that was killed: [entity], 0 when none was.
static uint32_t *count_killed(const what_context *context)
{
    const what_layer *layer = context->layer;
    uint32_t entities = context->input->who->entity_count;
    uint32_t *killed = ARENA_ARRAY(context->arena, entities + 1, uint32_t);
    for (uint32_t i = 0; killed != NULL && i < layer->count; i++) {
        const what_event *event = &layer->events[i];
        for (uint32_t k = 0; is_real(event) && k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            bool counts = role->kind == WHAT_KILLED && role->has_range && !role->is_subset &&
                          role->entity != ENTITY_NONE && role->entity < entities;
            if (counts && role->range.low > killed[role->entity]) {
                killed[role->entity] = role->range.low;
            }
        }
    }
    return killed;
}

static bool is_dead(const what_role *role, const uint32_t *killed, uint32_t entities)
{
    return role->kind == WHAT_INJURED && role->entity != ENTITY_NONE && role->entity < entities &&
           role->has_range && role->range.high <= killed[role->entity];
}

void fatal_drop_injured(what_context *context)
{
    const who_layer *who = context->input->who;
    uint32_t *killed = who == NULL ? NULL : count_killed(context);
    if (killed == NULL) {
        return;
    }
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        if (context->trigger_of_event[i]->is_result) {
            continue; // "wounded": said to be alive
        }
        uint32_t kept = 0;
        for (uint32_t k = 0; k < event->role_count; k++) {
            if (!is_dead(&event->roles[k], killed, who->entity_count)) {
                event->roles[kept++] = event->roles[k];
            }
        }
        event->role_count = kept;
    }
}

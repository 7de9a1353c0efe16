#include "what/fatal.h"

static bool is_real(const what_event *event)
{
    return event->modality == WHAT_HAPPENED && !event->is_generic;
}

// What is told of an entity's deaths.
typedef struct death {
    uint32_t killed; // the largest number, 0: none
    uint32_t event;  // the last that tells of it
} death;

// [entity], NULL without memory.
static death *gather_deaths(const what_context *context)
{
    const what_layer *layer = context->layer;
    uint32_t entities = context->input->who->entity_count;
    death *deaths = ARENA_ARRAY(context->arena, entities + 1, death);
    for (uint32_t i = 0; deaths != NULL && i < layer->count; i++) {
        const what_event *event = &layer->events[i];
        for (uint32_t k = 0; is_real(event) && k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            bool counts = role->kind == WHAT_KILLED && role->has_range && !role->is_subset &&
                          role->entity != ENTITY_NONE && role->entity < entities;
            if (counts && role->range.low > 0) {
                death *told = &deaths[role->entity];
                told->killed = role->range.low > told->killed ? role->range.low : told->killed;
                told->event = i;
            }
        }
    }
    return deaths;
}

// The word "wounded" says that one is alive; but of one person a death told later is what became of
// him, and one told beside it what it led to: "taken to a hospital, where he died of his injuries".
static bool is_outlived(const what_context *context, uint32_t event, const death *told)
{
    const what_event *events = context->layer->events;
    return told->killed != 1 ||
           (told->event < event && events[told->event].sentence != events[event].sentence);
}

// Is who is hurt in the event told to have died?
static bool is_dead(const what_context *context, uint32_t event, const what_role *role,
                    const death *deaths)
{
    uint32_t entities = context->input->who->entity_count;
    if (role->kind != WHAT_INJURED || role->entity == ENTITY_NONE || role->entity >= entities ||
        !role->has_range) {
        return false;
    }
    const death *told = &deaths[role->entity];
    return context->trigger_of_event[event]->is_result
               ? role->range.high == 1 && !is_outlived(context, event, told)
               : role->range.high <= told->killed;
}

bool fatal_befalls(const what_context *context, uint32_t noun)
{
    const syntax_word *word = word_at(context, noun);
    const uint32_t event =
        word->head == TOKEN_NONE ? EVENT_NONE : context_event_at(context, word->head);
    const bool is_argument = word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS ||
                             word->relation == REL_OBJ;
    if (event == EVENT_NONE || !is_argument) {
        return false;
    }
    const bool is_subject =
        word->relation == REL_NSUBJ && word_at(context, word->head)->upos == UPOS_VERB;
    const what_frame *frame = context->trigger_of_event[event]->frame;
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].role == WHAT_KILLED &&
            frame->slots[i].position == (is_subject ? FRAME_SUBJECT : FRAME_OBJECT)) {
            return true;
        }
    }
    return false;
}

void fatal_drop_injured(what_context *context)
{
    death *deaths = context->input->who == NULL ? NULL : gather_deaths(context);
    if (deaths == NULL) {
        return;
    }
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        uint32_t kept = 0;
        for (uint32_t k = 0; k < event->role_count; k++) {
            if (!is_dead(context, i, &event->roles[k], deaths)) {
                event->roles[kept++] = event->roles[k];
            }
        }
        event->role_count = kept;
    }
}

#include "what/slot.h"

#include "what/argument.h"
#include "what/role.h"

bool slot_is_scene_of_shooting(const what_context *context, uint32_t index, const frame_slot *slot)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t at = argument_next(context, event->trigger, TOKEN_NONE, slot, TOKEN_NONE);
    return slot->role == WHAT_TARGET && slice_equal(slot->preposition, SLICE("at")) &&
           at != TOKEN_NONE &&
           (context_classes(context, at) & context->reader->classes.facility) != 0 &&
           (role_has(event, WHAT_INJURED) || role_has(event, WHAT_KILLED));
}

bool slot_counts_again(const what_context *context, uint32_t index, const frame_slot *slot)
{
    const uint32_t noun = context->layer->events[index].trigger;
    return slot->role == WHAT_KILLED && context->layer->events[index].type == WHAT_CASUALTY &&
           word_at(context, noun)->xpos == XPOS_NN &&
           slice_equal(context_lemma(context, noun), SLICE("death")) &&
           syntax_has_determiner(context->syntax, noun, SLICE("the"));
}

bool slot_is_of_others(const what_context *context, uint32_t index, const frame_slot *slot)
{
    const event_carrier *carrier = &context->carrier_of_event[index];
    return carrier->verb != TOKEN_NONE && slot->role == WHAT_AGENT &&
           slice_equal(slot->preposition, SLICE("by")) && carrier->light->event == FRAME_OBJECT &&
           !(carrier->light->has_subject_role && carrier->light->subject_role == WHAT_AGENT);
}

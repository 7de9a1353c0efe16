#include "what/holding.h"

static bool is_open(const what_context *context, uint32_t event)
{
    return slice_equal(context->trigger_of_event[event]->frame->name, SLICE("keep"));
}

static bool is_told(const what_context *context, uint32_t event, slice mode)
{
    const what_event *other = &context->layer->events[event];
    return !is_open(context, event) && !other->is_generic && slice_equal(other->mode, mode);
}

// +1 the event takes captives, -1 it detains, 0 neither.
static int verdict_of(const what_context *context, uint32_t event)
{
    return is_told(context, event, SLICE("abduct"))   ? 1
           : is_told(context, event, SLICE("arrest")) ? -1
                                                      : 0;
}

// By what was told last; in a lead, by what follows. Both arrays: [event].
static bool is_captivity(const int *verdict_before, const int *verdict_after, uint32_t event)
{
    const int verdict = verdict_before[event] != 0 ? verdict_before[event] : verdict_after[event];
    return verdict > 0;
}

static void become_detention(what_event *event)
{
    event->type = WHAT_COERCE;
    event->mode = SLICE("arrest");
    for (uint32_t k = 0; k < event->role_count; k++) {
        if (event->roles[k].kind == WHAT_CAPTIVE) {
            event->roles[k].kind = WHAT_DETAINED;
        }
    }
}

void holding_settle(what_context *context)
{
    const uint32_t count = context->layer->count;
    int *before = ARENA_ARRAY(context->arena, count + 1, int);
    int *after = ARENA_ARRAY(context->arena, count + 1, int);
    if (before == NULL || after == NULL) {
        return; // the caller sees that the arena failed
    }
    for (uint32_t i = 0; i < count; i++) {
        const int verdict = verdict_of(context, i);
        before[i + 1] = verdict != 0 ? verdict : before[i];
    }
    for (uint32_t i = count; i-- > 0;) {
        const int verdict = verdict_of(context, i);
        after[i] = verdict != 0 ? verdict : after[i + 1];
    }
    for (uint32_t i = 0; i < count; i++) {
        if (is_open(context, i) && !is_captivity(before, after, i)) {
            become_detention(&context->layer->events[i]);
        }
    }
}

bool holding_names_subject(const what_context *context, uint32_t noun, uint32_t predicate)
{
    const uint32_t event = context_event_at(context, noun);
    if (event == EVENT_NONE || word_at(context, noun)->head != predicate) {
        return false;
    }
    const what_frame *frame = context->trigger_of_event[event]->frame;
    return context->layer->events[event].is_noun && frame->count > 0 &&
           frame->slots[0].position == FRAME_SELF && frame->slots[0].role == WHAT_CAPTIVE;
}

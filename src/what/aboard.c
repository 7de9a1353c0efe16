#include "what/aboard.h"

#include "what/count.h"
#include "what/role.h"

// Mentions of those aboard looked at in one article: a list of flights is no single hijacking.
#define ABOARD_LIMIT 32

// "The latest of 13 hijackings": nobody is aboard all of them.
static bool is_hijacking(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const what_frame *frame = context->trigger_of_event[index]->frame;
    if (event->is_noun && word_at(context, event->trigger)->xpos == XPOS_NNS) {
        return false;
    }
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].position == FRAME_ABOARD) {
            return event->modality == WHAT_HAPPENED && !event->is_generic;
        }
    }
    return false;
}

// The last hijacking before a token, or the first behind it; EVENT_NONE.
static uint32_t hijacking_near(const what_context *context, uint32_t token)
{
    uint32_t found = EVENT_NONE;
    for (uint32_t i = 0; i < context->layer->count; i++) {
        if (!is_hijacking(context, i)) {
            continue;
        }
        if (found != EVENT_NONE && context->layer->events[i].trigger > token) {
            return found;
        }
        found = i;
    }
    return found;
}

// Is the nominal counted by an event already: "killed two passengers"?
static bool is_counted(const what_context *context, uint32_t head)
{
    const what_layer *layer = context->layer;
    uint32_t sentence = context->document->tokens[head].sentence;
    for (uint32_t i = 0; i < layer->count && layer->events[i].sentence <= sentence; i++) {
        const what_event *event = &layer->events[i];
        for (uint32_t k = 0; event->sentence == sentence && k < event->role_count; k++) {
            if (role_is_count(event->roles[k].kind) && event->roles[k].head == head) {
                return true;
            }
        }
    }
    return false;
}

// "A capacity of 201 passengers", "room for 60 passengers": so many fit in.
static bool only_fit(const what_context *context, uint32_t head)
{
    const uint32_t above = word_at(context, head)->head;
    const word_class_table *table = &context->reader->classes;
    return above != TOKEN_NONE &&
           (word_class_of(table, context_lemma(context, above)) & table->capacity) != 0;
}

static bool is_aboard(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    return head != TOKEN_NONE && !has_relation(context, head, REL_CONJ) &&
           !only_fit(context, head) &&
           (word_class_of(table, context_lemma(context, head)) & table->occupant) != 0;
}

void aboard_add_captives(what_context *context)
{
    const howmany_layer *howmany = context->input->howmany;
    if (howmany == NULL || hijacking_near(context, 0) == EVENT_NONE) {
        return;
    }
    uint32_t seen = 0;
    for (uint32_t i = 0; i < howmany->count && seen < ABOARD_LIMIT; i++) {
        const howmany_amount *amount = &howmany->amounts[i];
        if (amount->kind != HOWMANY_COUNT || !is_aboard(context, amount->unit)) {
            continue;
        }
        seen++;
        if (!is_counted(context, amount->unit)) {
            uint32_t hijacking = hijacking_near(context, amount->unit);
            count_add(context, hijacking, WHAT_CAPTIVE, amount->unit, "aboard");
        }
    }
}

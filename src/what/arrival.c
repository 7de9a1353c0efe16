#include "what/arrival.h"

#include "what/role.h"

static bool is_violent(const what_event *event)
{
    return !event->is_noun && (event->type == WHAT_ASSAULT || event->type == WHAT_CASUALTY);
}

// The journey that the verb is told in one breath with: EVENT_NONE.
static uint32_t journey_before(const what_context *context, uint32_t verb)
{
    const bool shares_subject = has_relation(context, verb, REL_CONJ) &&
                                syntax_child(context->syntax, verb, REL_NSUBJ) == TOKEN_NONE &&
                                syntax_child(context->syntax, verb, REL_NSUBJ_PASS) == TOKEN_NONE;
    const uint32_t journey =
        shares_subject ? context_event_at(context, word_at(context, verb)->head) : EVENT_NONE;
    return journey != EVENT_NONE && context->layer->events[journey].move == WHAT_ENTER ? journey
                                                                                       : EVENT_NONE;
}

void arrival_fill(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    if (!is_violent(event) || role_has(event, WHAT_PLACE)) {
        return;
    }
    const uint32_t journey = journey_before(context, event->trigger);
    const uint32_t count = journey == EVENT_NONE ? 0 : context->layer->events[journey].role_count;
    for (uint32_t i = 0; i < count; i++) {
        const what_role *role = &context->layer->events[journey].roles[i];
        if (role->kind == WHAT_PLACE) {
            role_add(context, index, WHAT_PLACE, role->head, "arrival");
        }
    }
}

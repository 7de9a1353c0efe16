#include "what/motive.h"

#define MOTIVE_REACH 24u // words between an act and what belongs to its motive

static bool is_motive(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    return word_at(context, token)->upos == UPOS_NOUN &&
           (word_class_of(table, context_lemma(context, token)) & table->motive) != 0;
}

bool motive_has(const what_context *context, uint32_t index, uint32_t token)
{
    const what_event *event = &context->layer->events[index];
    if (token <= event->trigger || token - event->trigger > MOTIVE_REACH ||
        context->document->tokens[token].sentence != event->sentence) {
        return false;
    }
    bool is_behind_motive = false;
    for (uint32_t i = event->trigger + 1; i < token; i++) {
        if (is_behind_motive && context_event_at(context, i) != EVENT_NONE) {
            return true;
        }
        is_behind_motive |= is_motive(context, i);
    }
    return false;
}

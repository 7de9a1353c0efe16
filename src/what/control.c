#include "what/control.h"

bool control_is_marked(const what_context *context, uint32_t verb)
{
    const uint32_t marker = syntax_child(context->syntax, verb, REL_MARK);
    return marker != TOKEN_NONE && word_at(context, verb)->xpos == XPOS_VBG &&
           what_governor_effect(context->reader, context->document->tokens[marker].lower, 'c') !=
               GOVERNOR_NONE;
}

// "accused the rebels of shelling": the object does what a marked participle tells.
uint32_t control_object(const what_context *context, uint32_t verb)
{
    return control_is_marked(context, verb)
               ? syntax_child(context->syntax, word_at(context, verb)->head, REL_OBJ)
               : TOKEN_NONE;
}

// "Called on Chile to withdraw", "appealed to the rebels to disarm": who is asked is to act.
uint32_t control_asked(const what_context *context, uint32_t verb)
{
    const uint32_t head = word_at(context, verb)->head;
    const uint32_t request = context_event_at(context, head);
    if (request == EVENT_NONE || context->layer->events[request].type != WHAT_REQUEST ||
        word_at(context, verb)->xpos != XPOS_VB) {
        return TOKEN_NONE;
    }
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, head, child, REL_OBL)) != TOKEN_NONE) {
        if (child < verb &&
            lexicon_has(&context->reader->askings, context_preposition(context, child)) &&
            (context_is_human(context, child) || word_at(context, child)->upos == UPOS_PROPN)) {
            return child;
        }
    }
    return TOKEN_NONE;
}

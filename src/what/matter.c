#include "what/matter.h"

#define MATTER_DEPTH 2u // "rejected calls for aid": the aid hangs on the calls

static slice mode_below(const what_context *context, uint32_t head, uint32_t depth);

// The word's own, else that of what hangs on it.
static slice mode_at(const what_context *context, uint32_t token, uint32_t depth)
{
    const lexicon_table *matters = &context->reader->matters;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(matters, context_lemma(context, token), &count);
    if (count > 0) {
        return lexicon_cell(matters, row, 1);
    }
    return depth > 1 ? mode_below(context, token, depth - 1) : SLICE_NONE;
}

static slice mode_below(const what_context *context, uint32_t head, uint32_t depth)
{
    static const syntax_relation relations[] = {REL_XCOMP, REL_OBJ,  REL_NSUBJ_PASS,
                                                REL_CCOMP, REL_NMOD, REL_ACL};
    for (size_t i = 0; i < sizeof relations / sizeof relations[0]; i++) {
        const uint32_t child = syntax_child(context->syntax, head, relations[i]);
        const slice mode = child == TOKEN_NONE ? SLICE_NONE : mode_at(context, child, depth);
        if (mode.length > 0) {
            return mode;
        }
    }
    return SLICE_NONE;
}

void matter_settle(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        if (event->type == WHAT_REJECT && event->mode.length == 0) {
            const slice mode = mode_below(context, event->trigger, MATTER_DEPTH);
            event->mode = mode.length > 0 ? mode : event->mode;
        }
    }
}

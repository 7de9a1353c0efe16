#include "what/matter.h"

#define MATTER_DEPTH 2u // "rejected calls for aid": the aid hangs on the calls

// Which mode a word tells, SLICE_NONE.
typedef slice matter_of_word(const what_context *context, uint32_t token);

static slice mode_below(const what_context *context, uint32_t head, matter_of_word *of,
                        uint32_t depth);

static slice row_of(const lexicon_table *table, slice key)
{
    uint32_t count = 0;
    const uint32_t row = lexicon_find(table, key, &count);
    return count > 0 ? lexicon_cell(table, row, 1) : SLICE_NONE;
}

static slice asked_or_refused(const what_context *context, uint32_t token)
{
    return row_of(&context->reader->matters, context_lemma(context, token));
}

// By the act that is threatened, else by its word.
static slice threatened(const what_context *context, uint32_t token)
{
    const lexicon_table *threats = &context->reader->threats;
    const uint32_t index = context_event_at(context, token);
    if (index == EVENT_NONE) {
        return row_of(threats, context_lemma(context, token));
    }
    const what_event *event = &context->layer->events[index];
    const char *type = what_type_name(event->type);
    const slice key = arena_format(context->arena, "%s/%.*s", type, (int)event->mode.length,
                                   event->mode.length == 0 ? "" : event->mode.data);
    const slice mode = row_of(threats, key);
    return mode.length > 0 ? mode : row_of(threats, slice_from_string(type));
}

// The word's own, else that of what hangs on it.
static slice mode_at(const what_context *context, uint32_t token, matter_of_word *of,
                     uint32_t depth)
{
    const slice mode = of(context, token);
    return mode.length > 0 || depth <= 1 ? mode : mode_below(context, token, of, depth - 1);
}

// "Asked for help", "threatened with sanctions", "return to the talks", "to take part in talks";
// not: "refused in talks".
static bool leads_to_matter(const what_context *context, uint32_t nominal, uint32_t depth)
{
    return context_has_preposition(context, nominal, SLICE("for")) ||
           context_has_preposition(context, nominal, SLICE("with")) ||
           context_has_preposition(context, nominal, SLICE("to")) ||
           (depth < MATTER_DEPTH && context_has_preposition(context, nominal, SLICE("in")));
}

static slice mode_below(const what_context *context, uint32_t head, matter_of_word *of,
                        uint32_t depth)
{
    static const syntax_relation relations[] = {REL_XCOMP, REL_OBJ, REL_NSUBJ_PASS, REL_CCOMP,
                                                REL_NMOD,  REL_ACL, REL_OBL};
    for (size_t i = 0; i < sizeof relations / sizeof relations[0]; i++) {
        for (uint32_t child = TOKEN_NONE;;) {
            child = syntax_next_child(context->syntax, head, child, relations[i]);
            if (child == TOKEN_NONE) {
                break;
            }
            const bool is_matter =
                relations[i] != REL_OBL || leads_to_matter(context, child, depth);
            const slice mode = is_matter ? mode_at(context, child, of, depth) : SLICE_NONE;
            if (mode.length > 0) {
                return mode;
            }
        }
    }
    return SLICE_NONE;
}

// What the trigger says where it says nothing of the matter: "ask" asks for a change, "threaten"
// threatens with violence.
static bool is_open(const what_event *event)
{
    return event->mode.length == 0 ||
           (event->type == WHAT_REQUEST && slice_equal(event->mode, SLICE("change"))) ||
           (event->type == WHAT_THREATEN && slice_equal(event->mode, SLICE("violence")));
}

static slice mode_of(const what_context *context, const what_event *event)
{
    switch (event->type) {
    case WHAT_REJECT:
    case WHAT_REQUEST:
        return mode_below(context, event->trigger, asked_or_refused, MATTER_DEPTH);
    case WHAT_THREATEN:
        return mode_below(context, event->trigger, threatened, MATTER_DEPTH);
    default:
        return SLICE_NONE;
    }
}

void matter_settle(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        const slice mode = is_open(event) ? mode_of(context, event) : SLICE_NONE;
        event->mode = mode.length > 0 ? mode : event->mode;
    }
}

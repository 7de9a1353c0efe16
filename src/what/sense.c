#include "what/sense.h"

#include "what/sense_evidence.h"

// Log-odds in hundred-thousandths below which a mention is taken to mean something else. Losing
// what happened is worse than keeping what did not. Where no network was asked half of the evidence
// is missing.
#define LEAST_BELIEF (-75000)
#define LEAST_BELIEF_ALONE (-200000)

typedef struct belief {
    const signed_table *weights;
    int64_t sum;
} belief;

static void add_weight(void *user, slice name, int32_t value)
{
    belief *belief = user;
    belief->sum += (int64_t)signed_table_find(belief->weights, name) * value;
}

static bool is_doubted(const what_context *context, const sense_lean *lean, uint32_t event)
{
    belief belief = {&context->reader->senses, 0};
    if (!sense_is_doubtful(&context->layer->events[event])) {
        return false;
    }
    sense_evidence(context, lean, event, add_weight, &belief);
    return belief.sum < (context->syntax->network == NULL ? LEAST_BELIEF_ALONE : LEAST_BELIEF);
}

// Moves the events that stay together and tells the layer's references where they stand now.
// new_index [event]: EVENT_NONE for those that go.
static void close_ranks(what_layer *layer, uint32_t tokens, const uint32_t *new_index)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < layer->count; i++) {
        what_event event = layer->events[i];
        if (new_index[i] == EVENT_NONE) {
            continue;
        }
        event.parent = event.parent == EVENT_NONE ? EVENT_NONE : new_index[event.parent];
        layer->events[kept++] = event;
    }
    layer->count = kept;
    for (uint32_t i = 0; i < tokens; i++) {
        const uint32_t event = layer->event_of_token[i];
        layer->event_of_token[i] = event == EVENT_NONE ? EVENT_NONE : new_index[event];
    }
}

void sense_drop_doubted(what_context *context)
{
    what_layer *layer = context->layer;
    sense_lean lean;
    uint32_t *new_index = ARENA_ARRAY(context->arena, layer->count + 1, uint32_t);
    if (layer->count == 0 || new_index == NULL || !sense_lean_open(&lean, context)) {
        return;
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < layer->count; i++) {
        new_index[i] = is_doubted(context, &lean, i) ? EVENT_NONE : kept++;
    }
    if (kept < layer->count) {
        close_ranks(layer, context->document->token_count, new_index);
    }
}

void what_sense_evidence(const what_reader *reader, const what_input *input, what_layer *layer,
                         arena *arena, uint32_t event, what_evidence_visit *visit, void *user)
{
    what_context context;
    sense_lean lean;
    if (sense_is_doubtful(&layer->events[event]) &&
        context_open(&context, reader, input, layer, arena) && sense_lean_open(&lean, &context)) {
        sense_evidence(&context, &lean, event, visit, user);
    }
}

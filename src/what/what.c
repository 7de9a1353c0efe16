// The order of the steps: triggers, roles, circumstances, modality, parents.
#include "what/what.h"

#include "what/aboard.h"
#include "what/accused.h"
#include "what/cameo.h"
#include "what/circumstance.h"
#include "what/counterpart.h"
#include "what/detect.h"
#include "what/explosion.h"
#include "what/fatal.h"
#include "what/holding.h"
#include "what/matter.h"
#include "what/means.h"
#include "what/modality.h"
#include "what/network.h"
#include "what/parent.h"
#include "what/role.h"
#include "what/sense.h"
#include "what/tally.h"
#include "what/verbal.h"

static dateline_status begin(what_layer *out, arena *arena, uint32_t tokens, dateline_error *error)
{
    *out = (what_layer){.count = 0};
    out->event_of_token = ARENA_ARRAY(arena, tokens + 1, uint32_t);
    if (out->event_of_token == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for events");
    }
    for (uint32_t i = 0; i <= tokens; i++) {
        out->event_of_token[i] = EVENT_NONE;
    }
    return DATELINE_OK;
}

// "The group has killed elsewhere": what somebody has done, to nobody told of, at no time or place.
static bool tells_only_habit(const what_context *context, const what_event *event)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind != WHAT_AGENT) {
            return false;
        }
    }
    return event->type == WHAT_ASSAULT && !event->is_noun && event->role_count > 0 &&
           syntax_tense_of(context->syntax, event->trigger) == TENSE_PRESENT_PERFECT;
}

dateline_status what_read(what_layer *out, const what_reader *reader, arena *arena,
                          const what_input *input, dateline_error *error)
{
    dateline_status status = begin(out, arena, input->syntax->document->token_count, error);
    if (status != DATELINE_OK) {
        return status;
    }
    what_context context;
    if (!context_open(&context, reader, input, out, arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for events");
    }
    status = detect_events(&context, error);
    if (status != DATELINE_OK) {
        return status;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        role_fill(&context, i);
        counterpart_find(&context, i);
        circumstance_find(&context, i);
        out->events[i].is_generic |= tells_only_habit(&context, &out->events[i]);
    }
    tally_fill(&context);
    holding_settle(&context);
    accused_settle(&context);
    for (uint32_t i = 0; i < out->count; i++) {
        out->events[i].modality = modality_of(&context, i);
    }
    verbal_mark_events(&context);
    network_add_fillers(&context);
    explosion_settle(&context);
    aboard_add_captives(&context);
    fatal_drop_injured(&context);
    parent_find_all(&context);
    sense_drop_doubted(&context);
    means_settle(&context);
    matter_settle(&context);
    cameo_code_events(&context);
    if (arena_failed(arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for events");
    }
    return DATELINE_OK;
}

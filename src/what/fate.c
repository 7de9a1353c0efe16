// How those whom a noun names fare, as another word of the sentence says it.
#include "what/fate.h"

#include "what/argument.h"
#include "what/holding.h"
#include "what/role.h"

// Does the trigger tell how people fare: "dead", "wounded", "homeless"?
static bool tells_result(const what_context *context, uint32_t index)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    uint32_t word = context->layer->events[index].trigger;
    for (uint32_t i = 0; i < trigger->frame->count; i++) {
        const frame_slot *slot = &trigger->frame->slots[i];
        bool is_borne = slot->position == FRAME_OBJECT || slot->position == FRAME_SELF ||
                        slot->position == FRAME_SUBJECT;
        if (is_borne && role_is_count(slot->role)) {
            return word_at(context, word)->xpos != XPOS_VBG &&
                   syntax_child(context->syntax, word, REL_OBJ) == TOKEN_NONE;
        }
    }
    return false;
}

bool fate_is_claimed(const what_context *context, uint32_t index, uint32_t head)
{
    uint32_t next = head + 1;
    uint32_t other = context_event_at(context, head); // "and 20 wounded"
    if (other == EVENT_NONE && next < context->document->token_count) {
        other = context_event_at(context, next); // "and 20 people wounded"
    }
    return other != EVENT_NONE && other != index &&
           context_amount_at(context, head) != AMOUNT_NONE &&
           context->layer->events[other].sentence == context->layer->events[index].sentence &&
           tells_result(context, other);
}

// Does the event at `token`, if there is one, count people of another kind alone?
static bool counts_others(const what_context *context, uint32_t index, what_role_kind kind,
                          uint32_t token)
{
    const uint32_t other = context_event_at(context, token);
    if (other == EVENT_NONE || other == index) {
        return false;
    }
    const what_frame *frame = context->trigger_of_event[other]->frame;
    bool counts = false;
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].role == kind) {
            return false;
        }
        counts |= role_is_count(frame->slots[i].role);
    }
    return counts;
}

// "Eleven dead and 37 missing": a bare figure whose own word follows it.
static bool has_own_word(const what_context *context, uint32_t index, what_role_kind kind,
                         uint32_t figure)
{
    const uint32_t next = figure + 1;
    return word_at(context, figure)->upos == UPOS_NUM && next < context->document->token_count &&
           word_at(context, next)->upos == UPOS_ADJ && counts_others(context, index, kind, next);
}

// "Two bodies and 30 wounded people were brought in": each noun says itself how those fare. But a
// wounded man may die.
bool fate_is_other(const what_context *context, uint32_t index, what_role_kind kind, uint32_t head)
{
    const uint32_t trigger = context->layer->events[index].trigger;
    if (kind != WHAT_INJURED && is_verb(context, trigger)) {
        return false;
    }
    uint32_t modifier = TOKEN_NONE;
    bool is_other = (counts_others(context, index, kind, head) &&
                     !holding_names_subject(context, head, trigger)) ||
                    has_own_word(context, index, kind, head);
    while (!is_other && (modifier = syntax_next_child(context->syntax, head, modifier, REL_AMOD)) !=
                            TOKEN_NONE) {
        is_other = counts_others(context, index, kind, modifier);
    }
    return is_other;
}

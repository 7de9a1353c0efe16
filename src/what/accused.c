#include "what/accused.h"

#define ACT_REACH 24u // words from an act to whom it is blamed on

static bool holds_responsible(const sayswho_attribution *said)
{
    return said->target_token != TOKEN_NONE && sayswho_is_accusation(said->stance);
}

// "Blamed the attack on Marad": it was no attack on Marad. "Was blamed on Marad by the rebels": who
// blames, the word `blaming` beside the cue, did not do it.
static void drop_accused(what_event *event, uint32_t accused, uint32_t blaming)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        const bool is_hit =
            role->head == accused && (role->kind == WHAT_TARGET || role->kind == WHAT_PLACE);
        const bool is_blaming = role->head == blaming && role->kind == WHAT_AGENT;
        if (!is_hit && !is_blaming) {
            event->roles[kept++] = *role;
        } else if (role->place == event->place) {
            event->place = PLACE_NONE;
        }
    }
    event->role_count = kept;
}

// "The raids were blamed on Ankara", "a raid blamed on Ankara": the act that is told before the
// cue.
static uint32_t act_before(const what_context *context, uint32_t cue)
{
    const uint32_t subject = syntax_child(context->syntax, cue, REL_NSUBJ_PASS);
    const uint32_t noun = subject != TOKEN_NONE                 ? subject
                          : has_relation(context, cue, REL_ACL) ? word_at(context, cue)->head
                                                                : TOKEN_NONE;
    return noun == TOKEN_NONE ? EVENT_NONE : context_event_at(context, noun);
}

static void settle_one(what_context *context, const sayswho_attribution *said)
{
    what_layer *layer = context->layer;
    const uint32_t before = act_before(context, said->cue_token);
    if (before != EVENT_NONE) {
        drop_accused(&layer->events[before], said->target_token,
                     syntax_child(context->syntax, said->cue_token, REL_OBL_AGENT));
    }
    const uint32_t accused = said->target_token;
    const uint32_t cause = layer->event_of_token[accused];
    if (cause != EVENT_NONE && layer->events[cause].is_noun && accused > said->cue_token) {
        layer->events[cause].is_generic |= !layer->events[cause].is_definite;
    }
    const uint32_t first = accused - said->cue_token < ACT_REACH ? said->cue_token : accused;
    for (uint32_t token = first; token < accused; token++) {
        const uint32_t act = layer->event_of_token[token];
        if (act != EVENT_NONE && layer->events[act].is_noun) {
            drop_accused(&layer->events[act], accused, TOKEN_NONE);
        }
    }
}

void accused_settle(what_context *context)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    for (uint32_t i = 0; sayswho != NULL && i < sayswho->count; i++) {
        const sayswho_attribution *said = &sayswho->attributions[i];
        if (holds_responsible(said) && said->cue_token < context->document->token_count) {
            settle_one(context, said);
        }
    }
}

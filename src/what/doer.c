#include "what/doer.h"

#include "what/argument.h"
#include "what/filler.h"
#include "what/role.h"

uint32_t doer_on_surface(const what_context *context, uint32_t verb)
{
    logical_arguments arguments = argument_of_verb(context, verb, VERB_TRANSITIVE);
    return arguments.is_passive ? arguments.object : arguments.subject;
}

void doer_fill_traveller(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    uint32_t noun = context->noun_of_event[index];
    if (event->type != WHAT_CONSULT || role_has(event, WHAT_AGENT) ||
        !context_has_preposition(context, noun, SLICE("for"))) {
        return;
    }
    uint32_t verb = syntax_clause_of(context->syntax, noun);
    uint32_t journey = verb == TOKEN_NONE ? EVENT_NONE : context_event_at(context, verb);
    if (journey != EVENT_NONE && context->layer->events[journey].type == WHAT_MOVE) {
        fill(context, index, WHAT_AGENT, doer_on_surface(context, verb), "traveller");
    }
}

void doer_fill_partners(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t noun = context->noun_of_event[index];
    const bool is_within = context_has_preposition(context, noun, SLICE("in")) ||
                           context_has_preposition(context, noun, SLICE("during"));
    if (event->type != WHAT_COOPERATE || role_has(event, WHAT_AGENT) || !is_within) {
        return;
    }
    const uint32_t verb = syntax_clause_of(context->syntax, noun);
    const uint32_t subject = verb == TOKEN_NONE ? TOKEN_NONE : doer_on_surface(context, verb);
    if (subject != TOKEN_NONE && context_is_human(context, subject) &&
        !argument_is_passive(context, verb)) {
        fill(context, index, WHAT_AGENT, subject, "partner");
    }
}

void doer_fill_owner(what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const logical_arguments arguments = argument_of_verb(context, event->trigger, VERB_TRANSITIVE);
    if (!arguments.is_passive || role_has(event, WHAT_AGENT) || arguments.object == TOKEN_NONE) {
        return;
    }
    // "Eight soldiers who had been sent there vanished": told of them, not of what they did
    if (has_relation(context, event->trigger, REL_ACL_RELCL) ||
        has_relation(context, event->trigger, REL_ACL)) {
        return;
    }
    const bool is_march =
        slice_equal(event->mode, SLICE("troops")) ||
        (event->type == WHAT_RETREAT && slice_equal(event->mode, SLICE("withdraw")));
    if (is_march) {
        fill(context, index, WHAT_AGENT, arguments.object, "forces");
    } else if (event->type == WHAT_AID && role_has(event, WHAT_RECIPIENT) &&
               !context_is_human(context, arguments.object)) {
        filler_add_owner(context, index, arguments.object);
    }
}

#include "what/undergo.h"

#include "what/argument.h"
#include "what/doer.h"
#include "what/filler.h"
#include "what/role.h"

// Who bears what a light verb says: "a man was found with wounds", and not the officers that "found
// a man with wounds".
static uint32_t undergoer_beside(const what_context *context, uint32_t verb, uint32_t noun)
{
    const uint32_t object = syntax_child(context->syntax, verb, REL_OBJ);
    return object != TOKEN_NONE && object < noun && context_is_human(context, object)
               ? object
               : doer_on_surface(context, verb);
}

// Who goes through what the noun tells: the subject of "suffer", of "is in critical condition", of
// "was flown to hospital in grave condition".
static uint32_t undergoer_of(const what_context *context, uint32_t index)
{
    uint32_t noun = context->noun_of_event[index];
    event_carrier carrier = context->carrier_of_event[index];
    if (carrier.verb != TOKEN_NONE && carrier.light->object_undergoes) {
        return argument_of_verb(context, carrier.verb, VERB_TRANSITIVE).object;
    }
    if (carrier.verb != TOKEN_NONE) {
        return carrier.light->subject_undergoes ? undergoer_beside(context, carrier.verb, noun)
                                                : TOKEN_NONE;
    }
    uint32_t subject = syntax_child(context->syntax, noun, REL_NSUBJ);
    uint32_t head = word_at(context, noun)->head;
    if (subject != TOKEN_NONE || head == TOKEN_NONE) {
        return subject;
    }
    // "a man with a head wound", "suspect in custody"; "walked into a clinic with a head wound"
    bool is_person = context_is_human(context, head) &&
                     (context_classes(context, head) & context->reader->classes.facility) == 0;
    bool hangs_on_noun =
        has_relation(context, noun, REL_NMOD) ||
        (has_relation(context, noun, REL_OBL) && word_at(context, head)->upos == UPOS_NOUN);
    if (hangs_on_noun && is_person) {
        return head;
    }
    // "Marched over the deaths of two in custody": those who died were in it, not who marched.
    const uint32_t above = hangs_on_noun ? context_event_at(context, head) : EVENT_NONE;
    if (above != EVENT_NONE && context->layer->events[above].type == WHAT_CASUALTY) {
        return TOKEN_NONE;
    }
    uint32_t verb = syntax_clause_of(context->syntax, noun);
    if (verb == TOKEN_NONE || verb == noun) {
        return TOKEN_NONE;
    }
    // "left a man with a head wound": not who or what left him so.
    uint32_t object = syntax_child(context->syntax, verb, REL_OBJ);
    bool is_his = object != TOKEN_NONE && object < noun && context_is_human(context, object) &&
                  context_has_preposition(context, noun, SLICE("with"));
    return is_his ? object : doer_on_surface(context, verb);
}

// A state holds of the subject of any verb; a wound only when it is "with" him, and nothing else
// unless a light verb says so.
static bool may_undergo(const what_context *context, uint32_t index)
{
    uint32_t noun = context->noun_of_event[index];
    bool is_state = context->trigger_of_event[index]->frame->count == 1;
    return is_state || context->carrier_of_event[index].verb != TOKEN_NONE ||
           (context->layer->events[index].type == WHAT_CASUALTY &&
            context_has_preposition(context, noun, SLICE("with")));
}

static bool is_spared(const what_context *context, uint32_t index, what_role_kind kind)
{
    const event_carrier carrier = context->carrier_of_event[index];
    return role_is_count(kind) && carrier.verb != TOKEN_NONE && carrier.light->is_spared;
}

// "Officers found a boy of 17, lying in a lot, with wounds", "rushed the victim to hospital in
// critical condition": whom those who came to help found or took there.
static uint32_t helped_by(const what_context *context, uint32_t index, uint32_t undergoer)
{
    const uint32_t verb = undergoer == TOKEN_NONE || !has_relation(context, undergoer, REL_NSUBJ)
                              ? TOKEN_NONE
                              : word_at(context, undergoer)->head;
    if (verb == TOKEN_NONE ||
        (context_classes(context, undergoer) & context->reader->classes.responder) == 0) {
        return undergoer;
    }
    // "Tackled the gunman and [suffered] injuries": they have them, who are the subject of both.
    const uint32_t carrier = context->carrier_of_event[index].verb;
    if (carrier != TOKEN_NONE && has_relation(context, carrier, REL_CONJ)) {
        return undergoer;
    }
    const uint32_t noun = context->noun_of_event[index];
    uint32_t clause = TOKEN_NONE;
    uint32_t helped = syntax_child(context->syntax, verb, REL_OBJ);
    while (helped == TOKEN_NONE && // "arrived and found him"
           (clause = syntax_next_child(context->syntax, verb, clause, REL_CONJ)) != TOKEN_NONE) {
        helped = syntax_child(context->syntax, clause, REL_OBJ);
    }
    return helped != TOKEN_NONE && helped < noun ? helped : undergoer;
}

bool undergo_fill(what_context *context, uint32_t index)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    bool is_filled = false;
    for (uint32_t i = 0; i < frame->count && may_undergo(context, index); i++) {
        if (frame->slots[i].position == FRAME_UNDERGO &&
            !is_spared(context, index, frame->slots[i].role)) {
            uint32_t undergoer = helped_by(context, index, undergoer_of(context, index));
            fill(context, index, frame->slots[i].role, undergoer, "undergo");
            is_filled |= undergoer != TOKEN_NONE;
        }
    }
    return is_filled;
}

bool undergo_is_mortal(const what_context *context, uint32_t noun)
{
    const uint32_t head = word_at(context, noun)->head;
    const uint32_t above = head == TOKEN_NONE ? EVENT_NONE : context_event_at(context, head);
    bool kills = false;
    if (above == EVENT_NONE || context_preposition(context, noun).length == 0) {
        return false;
    }
    const what_frame *frame = context->trigger_of_event[above]->frame;
    for (uint32_t i = 0; i < frame->count; i++) {
        kills |= frame->slots[i].role == WHAT_KILLED;
    }
    return kills;
}

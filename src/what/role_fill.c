#include "what/role.h"

#include "what/argument.h"
#include "what/bearer.h"
#include "what/control.h"
#include "what/count.h"
#include "what/counterpart.h"
#include "what/doer.h"
#include "what/fatal.h"
#include "what/filler.h"
#include "what/measure.h"
#include "what/member.h"
#include "what/mount.h"
#include "what/slot.h"
#include "what/subject.h"
#include "what/undergo.h"

// The first of a pair before a noun: the army of "army-rebel clashes"; TOKEN_NONE.
static uint32_t paired_before(const what_context *context, uint32_t modifier)
{
    const text_document *document = context->document;
    if (modifier < 2) {
        return TOKEN_NONE;
    }
    const slice joint = document->tokens[modifier - 1].form;
    const uint32_t first = modifier - 2;
    const bool is_joined = slice_equal(joint, SLICE("-")) || slice_equal(joint, SLICE("–"));
    return is_joined && has_relation(context, first, REL_COMPOUND) &&
                   word_at(context, first)->head == modifier &&
                   document->tokens[first].sentence == document->tokens[modifier].sentence &&
                   context_is_human(context, first) && context_is_human(context, modifier)
               ? first
               : TOKEN_NONE;
}

// Both of "army-rebel clashes" do it, as both countries of "Peru-Chile talks" do.
static void fill_compound(what_context *context, uint32_t index, const frame_slot *slot,
                          uint32_t modifier)
{
    const uint32_t first = paired_before(context, modifier);
    if (first != TOKEN_NONE && slot->role == WHAT_AGENT) {
        fill(context, index, WHAT_AGENT, first, "pair");
        fill(context, index, WHAT_AGENT, modifier, "pair");
    } else {
        fill_modifier(context, index, slot->role, modifier);
    }
}

// "Fired on a boat on patrol": what somebody is at is nobody whom it hit.
static bool is_engagement(const what_context *context, uint32_t noun)
{
    const word_class_table *table = &context->reader->classes;
    return (word_class_of(table, context_lemma(context, noun)) & table->engagement) != 0 &&
           slice_equal(context->document->tokens[noun - (noun > 0)].lower, SLICE("on"));
}

static void fill_slot_children(what_context *context, uint32_t index, uint32_t token,
                               uint32_t carrier, const frame_slot *slot)
{
    uint32_t child = TOKEN_NONE;
    for (int step = 0; step < WALK_LIMIT; step++) {
        child = argument_next(context, token, carrier, slot, child);
        if (child == TOKEN_NONE) {
            return;
        }
        // "clashed with police", but not "fights with courage".
        bool is_manner = slot->role == WHAT_TARGET &&
                         slice_equal(slot->preposition, SLICE("with")) &&
                         !counterpart_may_act(context, child);
        if (is_manner || is_engagement(context, child)) {
            continue;
        }
        if (slot->position == FRAME_COMPOUND) {
            fill_compound(context, index, slot, child);
        } else {
            fill(context, index, slot->role, child, "frame");
        }
    }
}

// The subject; but a region does nothing, so the nearest actor before it does: "the band, at home
// in the hills and the plains, attacked".
static uint32_t doer_of(const what_context *context, uint32_t verb,
                        const logical_arguments *arguments)
{
    uint32_t subject = arguments->subject;
    if (subject == TOKEN_NONE || arguments->is_passive ||
        word_at(context, subject)->upos != UPOS_NOUN) {
        return subject;
    }
    const word_class_table *table = &context->reader->classes;
    bool is_region = (word_class_of(table, context_lemma(context, subject)) & table->place) != 0;
    uint32_t stray = is_region ? subject_stray(context, verb) : TOKEN_NONE;
    return stray != TOKEN_NONE ? stray : subject;
}

// "Held for killing six", "jailed for life for killing six", not "accused of killing six": that is
// told as an accusation.
static bool is_charge(const what_context *context, uint32_t verb)
{
    const uint32_t above = context_event_at(context, word_at(context, verb)->head);
    if (above == EVENT_NONE || !control_is_marked(context, verb)) {
        return false;
    }
    const what_event *event = &context->layer->events[above];
    return event->type == WHAT_COERCE || slice_equal(event->mode, SLICE("convict"));
}

// "Opened fire, killing six": the act above has the doer. "Held for killing six" is no part of it.
static bool is_done_above(const what_context *context, uint32_t verb,
                          const logical_arguments *arguments, const what_trigger *trigger)
{
    return arguments->subject_is_inherited && trigger->is_result &&
           has_relation(context, verb, REL_ADVCL) && !is_charge(context, verb);
}

// "More than 60 were wounded, [ten of them] badly", with the ten taken for the subject.
static bool is_share_behind(const what_context *context, uint32_t verb, uint32_t subject)
{
    return subject != TOKEN_NONE && subject > verb && word_at(context, subject)->upos == UPOS_NUM &&
           word_at(context, subject - 1)->upos == UPOS_PUNCT;
}

// "[Of the 60 hostages], 12 were freed": the 60 were not. Nor was "robbed him [of his phone]".
static bool is_of_another(const what_context *context, uint32_t index, const frame_slot *slot)
{
    return (role_is_count(slot->role) || slot->role == WHAT_TARGET) &&
           slice_equal(slot->preposition, SLICE("of")) &&
           role_has(&context->layer->events[index], slot->role);
}

static void fill_verb_slot(what_context *context, uint32_t index, const frame_slot *slot,
                           const logical_arguments *arguments)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    uint32_t verb = context->layer->events[index].trigger;
    switch (slot->position) {
    case FRAME_SUBJECT:
        if (role_is_count(slot->role) &&
            filler_is_own_victim(context, trigger, arguments->object)) {
            fill_reflexive(context, index, slot->role, arguments->subject, arguments->object);
        } else if (!is_done_above(context, verb, arguments, trigger)) {
            fill(context, index, slot->role, doer_of(context, verb, arguments), "subject");
        }
        break;
    case FRAME_OBJECT:
        // "four were killed and eight wounded": not the four again.
        if (arguments->is_passive && role_is_count(slot->role) &&
            (arguments->subject_is_inherited ||
             is_share_behind(context, verb, arguments->object)) &&
            count_add_adjacent(context, index, slot->role)) {
            break;
        }
        if (filler_is_own_victim(context, trigger, arguments->object)) {
            fill_reflexive(context, index, slot->role, arguments->subject, arguments->object);
        } else {
            if (arguments->object == TOKEN_NONE && role_is_count(slot->role)) {
                count_add_behind(context, index, slot->role);
            }
            fill(context, index, slot->role, arguments->object, "object");
            fill_whole_around(context, index, slot->role, arguments->object, "object");
        }
        break;
    case FRAME_SECOND:
        fill_slot_children(context, index, verb, TOKEN_NONE, slot);
        break;
    case FRAME_PREPOSITION: {
        // "rejected a request from the bishop": who does it is the subject.
        bool is_second_doer =
            slot->role == WHAT_AGENT && role_has(&context->layer->events[index], WHAT_AGENT);
        // "stood by Lima": there "by" names no doer
        const bool is_doer =
            slot->role == WHAT_AGENT && slice_equal(slot->preposition, SLICE("by"));
        if (!is_doer && !is_second_doer && !is_of_another(context, index, slot) &&
            !slot_is_scene_of_shooting(context, index, slot)) {
            fill_slot_children(context, index, verb, TOKEN_NONE, slot);
        }
        break;
    }
    default:
        break;
    }
}

// "Ordered the pilot to fly to Osk": where they had themselves flown.
static void fill_destination(what_context *context, uint32_t index)
{
    const frame_slot to = {FRAME_PREPOSITION, SLICE("to"), WHAT_PLACE};
    const what_event *event = &context->layer->events[index];
    uint32_t clause = TOKEN_NONE;
    while (slice_equal(event->mode, SLICE("abduct")) &&
           (clause = syntax_next_child(context->syntax, event->trigger, clause, REL_XCOMP)) !=
               TOKEN_NONE) {
        fill_slot_children(context, index, clause, TOKEN_NONE, &to);
    }
}

// "Fought with knives", "shot at the camp from a helicopter", "was attacked by gunmen with rifles",
// "a man with a knife attacked": only arms fill it.
static void fill_arms(what_context *context, uint32_t index, const logical_arguments *arguments)
{
    const frame_slot with = {FRAME_PREPOSITION, SLICE("with"), WHAT_WEAPON};
    const frame_slot from = {FRAME_PREPOSITION, SLICE("from"), WHAT_WEAPON};
    const what_event *event = &context->layer->events[index];
    const uint32_t verb = event->type == WHAT_ASSAULT ? event->trigger : TOKEN_NONE;
    if (verb != TOKEN_NONE) {
        fill_slot_children(context, index, verb, TOKEN_NONE, &with);
        fill_slot_children(context, index, verb, TOKEN_NONE, &from);
    }
    if (arguments->subject == TOKEN_NONE) {
        return;
    }
    if (event->type == WHAT_ASSAULT || !arguments->subject_is_inherited) {
        fill(context, index, WHAT_WEAPON, mount_arms(context, arguments->subject), "armed");
    }
    if (!arguments->subject_is_inherited) {
        fill_slot_children(context, index, arguments->subject, TOKEN_NONE, &with);
        mount_fill(context, index, arguments->subject);
    }
}

// "The number of injured rose to 11": the tally's figure counts them.
static bool fill_tally(what_context *context, uint32_t index, uint32_t adjective)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    if (!has_relation(context, adjective, REL_NMOD) ||
        context_amount_at(context, adjective) != AMOUNT_NONE ||
        count_amount(context, adjective) == AMOUNT_NONE) {
        return false;
    }
    for (uint32_t i = 0; i < frame->count; i++) {
        if (frame->slots[i].position == FRAME_OBJECT && role_is_count(frame->slots[i].role)) {
            count_add_figure(context, index, frame->slots[i].role, adjective, "tally");
        }
    }
    return true;
}

static void fill_verb(what_context *context, uint32_t index)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    uint32_t verb = context->layer->events[index].trigger;
    if (fill_tally(context, index, verb)) {
        return;
    }
    logical_arguments arguments = argument_of_verb(context, verb, argument_form(trigger->frame));
    for (uint32_t i = 0; i < trigger->frame->count; i++) {
        fill_verb_slot(context, index, &trigger->frame->slots[i], &arguments);
    }
    doer_fill_owner(context, index);
    // "Among those held are two nuns", "hostages held include 20 boys"
    member_fill_among(context, index, arguments.object, FRAME_OBJECT);
    member_fill_included(context, index, arguments.object, FRAME_OBJECT);
    fill(context, index, WHAT_WEAPON, argument_of_use(context, verb), "use");
    fill(context, index, WHAT_WEAPON, argument_of_preparation(context, verb), "preparation");
    fill_arms(context, index, &arguments);
    fill_destination(context, index);
}

static void fill_carried(what_context *context, uint32_t index)
{
    event_carrier carrier = context->carrier_of_event[index];
    if (carrier.verb == TOKEN_NONE) {
        return;
    }
    const light_verb *light = carrier.light;
    logical_arguments arguments = argument_of_verb(
        context, carrier.verb, light->event == FRAME_OBJECT ? VERB_TRANSITIVE : VERB_INTRANSITIVE);
    if (light->has_subject_role) {
        // "three jets were involved in the raid"
        bool is_surface = light->event == FRAME_PREPOSITION && arguments.is_passive;
        // "began a tour of Chad": who goes moves; who "ordered a departure" stays
        const what_event *event = &context->layer->events[index];
        bool moves = event->type == WHAT_MOVE && event->move == WHAT_STAY;
        fill(context, index, moves ? WHAT_PERSON : light->subject_role,
             is_surface ? arguments.object : arguments.subject, "carrier");
    }
    if (light->has_object_role) {
        fill(context, index, light->object_role, arguments.object, "carrier");
    }
}

// "the gunmen behind the attack", "victims of the blast"; "the militia was behind the attack".
static void fill_from_above(what_context *context, uint32_t index)
{
    uint32_t noun = context->noun_of_event[index];
    const syntax_word *word = word_at(context, noun);
    const word_class_table *table = &context->reader->classes;
    if (word->relation == REL_NMOD && word->head != TOKEN_NONE) {
        word_classes classes = context_classes(context, word->head);
        what_type type = context->layer->events[index].type;
        bool is_deed = type == WHAT_ASSAULT || type == WHAT_PROTEST || type == WHAT_DISASTER;
        if ((classes & table->perpetrator) != 0 && is_deed) {
            fill(context, index, WHAT_AGENT, word->head, "perpetrators of");
        } else if ((classes & table->victim) != 0) {
            // "the school was the target of the attack"
            uint32_t subject = syntax_child(context->syntax, word->head, REL_NSUBJ);
            fill(context, index, WHAT_TARGET, subject != TOKEN_NONE ? subject : word->head,
                 "victims of");
        }
    }
    slice preposition = context_preposition(context, noun);
    uint32_t subject = syntax_child(context->syntax, noun, REL_NSUBJ);
    // "The premier is in talks with Chad"; but a prisoner in an attack has not attacked.
    bool is_party =
        context->layer->events[index].type == WHAT_CONSULT && slice_equal(preposition, SLICE("in"));
    if (subject != TOKEN_NONE && preposition.length > 0 &&
        (is_party || what_governor_effect(context->reader, preposition, 'p') != GOVERNOR_NONE)) {
        fill(context, index, WHAT_AGENT, subject, "behind");
    }
}

static void fill_noun_slot(what_context *context, uint32_t index, const frame_slot *slot,
                           bool undergone)
{
    uint32_t noun = context->noun_of_event[index];
    uint32_t carrier = slot_is_of_others(context, index, slot)
                           ? TOKEN_NONE
                           : context->carrier_of_event[index].verb;
    switch (slot->position) {
    case FRAME_SELF:
        if (!undergone && !role_has(&context->layer->events[index], slot->role) &&
            !(slot->role == WHAT_CAPTIVE && fatal_befalls(context, noun)) &&
            !(slot->role == WHAT_DETAINED && count_amount(context, noun) == AMOUNT_NONE) &&
            !slot_counts_again(context, index, slot)) {
            count_add(context, index, slot->role, noun, "self");
        }
        break;
    case FRAME_NOBODY:
        count_add_nobody(context, index, slot->role, noun);
        break;
    case FRAME_MEASURE: {
        uint32_t figure = measure_current(context, noun);
        if (figure != TOKEN_NONE) {
            count_add_figure(context, index, slot->role, figure, MEASURE_CURRENT);
        }
        break;
    }
    case FRAME_POSSESSOR:
    case FRAME_COMPOUND:
    case FRAME_PREPOSITION:
        fill_slot_children(context, index, noun, carrier, slot);
        break;
    default:
        break;
    }
}

static void fill_noun(what_context *context, uint32_t index)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    if (member_fill_among(context, index, context->noun_of_event[index], FRAME_SELF)) {
        return;
    }
    fill_carried(context, index);
    bool undergone = undergo_fill(context, index);
    const bool is_mortal = undergo_is_mortal(context, context->noun_of_event[index]);
    for (uint32_t i = 0; i < frame->count; i++) {
        if (!is_mortal || frame->slots[i].role != WHAT_INJURED) {
            fill_noun_slot(context, index, &frame->slots[i], undergone);
        }
    }
    fill_from_above(context, index);
    doer_fill_traveller(context, index);
    doer_fill_partners(context, index);
    member_fill_included(context, index, context->noun_of_event[index], FRAME_SELF);
}

// "Lima is ready to negotiate", "the envoy is due in Accra": such adjectives have a doer and
// phrases of their own, as verbs have.
static void fill_acting_adjective(what_context *context, uint32_t index)
{
    const what_frame *frame = context->trigger_of_event[index]->frame;
    uint32_t adjective = context->layer->events[index].trigger;
    for (uint32_t i = 0; i < frame->count; i++) {
        const frame_slot *slot = &frame->slots[i];
        if (slot->position == FRAME_SUBJECT) {
            fill(context, index, slot->role, bearer_of(context, adjective), "bearer");
        } else if (slot->position == FRAME_PREPOSITION) {
            fill_slot_children(context, index, adjective, TOKEN_NONE, slot);
        }
    }
}

static void fill_adjective(what_context *context, uint32_t index)
{
    uint32_t adjective = context->layer->events[index].trigger;
    const what_frame *frame = context->trigger_of_event[index]->frame;
    if (fill_tally(context, index, adjective)) {
        return;
    }
    if (argument_form(frame) == VERB_INTRANSITIVE) {
        fill_acting_adjective(context, index);
        return;
    }
    if (member_fill_among(context, index, adjective, FRAME_OBJECT)) {
        return; // "among the dead were two nuns"
    }
    if (bearer_is_figure(context, adjective)) {
        return; // left to the figure
    }
    uint32_t bearer = bearer_of(context, adjective);
    if (bearer != TOKEN_NONE && !bearer_may_be_victim(context, bearer)) {
        context->layer->events[index].is_generic = true; // "a dead end"
        return;
    }
    for (uint32_t i = 0; i < frame->count; i++) {
        const frame_slot *slot = &frame->slots[i];
        if (slot->position == FRAME_OBJECT && bearer != TOKEN_NONE) {
            fill(context, index, slot->role, bearer, "bearer");
        }
    }
}

// "Fifteen rebels have held the hostages": the figure before the verb is of who did it.
static bool has_other_object(const what_context *context, uint32_t index)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    if (trigger->word_class != 'v') {
        return false;
    }
    const logical_arguments arguments = argument_of_verb(
        context, context->layer->events[index].trigger, argument_form(trigger->frame));
    return !arguments.is_passive && arguments.object != TOKEN_NONE;
}

// A casualty word that found nobody takes the figure right before it.
static void fill_adjacent(what_context *context, uint32_t index)
{
    if (has_other_object(context, index)) {
        return;
    }
    const what_event *event = &context->layer->events[index];
    const what_frame *frame = context->trigger_of_event[index]->frame;
    for (uint32_t i = 0; i < frame->count; i++) {
        what_role_kind kind = frame->slots[i].role;
        bool is_victim = frame->slots[i].position == FRAME_OBJECT ||
                         (frame->slots[i].position == FRAME_SUBJECT && role_is_count(kind));
        if (is_victim && role_is_count(kind) && !role_has(event, kind)) {
            count_add_adjacent(context, index, kind);
        }
    }
}

// "Seven hostages", "the number of hostages rose to seven"; of hostages freed it tells otherwise.
static bool has_whole_amount(const what_context *context, uint32_t noun)
{
    const uint32_t above = word_at(context, noun)->head;
    bool is_told_of =
        syntax_child(context->syntax, noun, REL_ACL) != TOKEN_NONE ||
        (above != TOKEN_NONE && syntax_child(context->syntax, above, REL_ACL) != TOKEN_NONE);
    uint32_t amount = is_told_of ? context_amount_at(context, noun) : count_amount(context, noun);
    return amount != AMOUNT_NONE && !context->input->howmany->amounts[amount].is_subset;
}

void role_fill(what_context *context, uint32_t index)
{
    const what_trigger *trigger = context->trigger_of_event[index];
    if (trigger->word_class == 'v') {
        fill_verb(context, index);
    } else if (trigger->word_class == 'n') {
        fill_noun(context, index);
    } else if (trigger->word_class == 'a') {
        fill_adjective(context, index);
    }
    if (trigger->word_class != 'n') {
        fill_adjacent(context, index);
    }
    member_fill_listed(context, index);
    count_add_earlier(context, index);
    what_event *event = &context->layer->events[index];
    if (!role_has(event, WHAT_AGENT) && !role_has(event, WHAT_WEAPON)) {
        event->type = trigger->otherwise;
    }
    if (trigger->needs_carrier && event->role_count == 0) {
        event->is_generic = true;
    } else if (trigger->needs_carrier && !member_is_among(context, context->noun_of_event[index]) &&
               !member_is_whole(context, context->noun_of_event[index])) {
        event->is_generic = context->carrier_of_event[index].verb == TOKEN_NONE &&
                            !has_whole_amount(context, event->trigger);
        event->role_count = event->is_generic ? 0 : event->role_count;
    } else {
        event->is_generic = event->is_generic && event->role_count == 0;
    }
}

#include "what/scene.h"

#include "what/aside.h"
#include "what/role.h"

static bool is_target(const what_event *event, uint32_t head)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        if (event->roles[i].kind == WHAT_TARGET && event->roles[i].head == head) {
            return true;
        }
    }
    return false;
}

// "In front [of a bank]": the bank; else the noun itself.
static uint32_t noun_behind_front(const what_context *context, uint32_t noun)
{
    const uint32_t behind = syntax_child(context->syntax, noun, REL_NMOD);
    return behind != TOKEN_NONE && slice_equal(context_lemma(context, noun), SLICE("front")) &&
                   context_has_preposition(context, behind, SLICE("of"))
               ? behind
               : noun;
}

// "Seized 20 people [from a resort]": where those were who were taken.
static bool is_taken_from(const what_event *event, slice preposition)
{
    return slice_equal(preposition, SLICE("from")) && slice_equal(event->mode, SLICE("abduct"));
}

static bool is_scene(const what_context *context, uint32_t noun)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = context_classes(context, noun);
    return context_time_at(context, noun) == TIME_NONE &&
           (classes & (table->facility | table->place)) != 0 && (classes & table->care) == 0;
}

// "in the market", "near the governor's residence": a place without a name on the map. Where
// the hurt are treated is not where it happened.
void scene_find(what_context *context, uint32_t index, uint32_t token)
{
    const what_event *event = &context->layer->events[index];
    if (token == TOKEN_NONE) {
        return;
    }
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        uint8_t relation = word_at(context, child)->relation;
        slice preposition = context_preposition(context, child);
        const uint32_t noun = noun_behind_front(context, child);
        bool is_locative =
            (relation == REL_OBL || relation == REL_NMOD) &&
            (what_governor_effect(context->reader, preposition, 'l') != GOVERNOR_NONE ||
             is_taken_from(event, preposition));
        if (is_locative && is_scene(context, noun) && !aside_is_quoted(context, index, noun) &&
            !is_target(event, noun)) {
            role_add(context, index, WHAT_PLACE, noun, "facility");
        }
    }
}

// "A car bomb [outside a school] killed three": where the weapon was.
void scene_find_of_weapons(what_context *context, uint32_t index)
{
    const uint32_t count = context->layer->events[index].role_count;
    for (uint32_t i = 0; i < count; i++) {
        const what_role *role = &context->layer->events[index].roles[i];
        if (role->kind == WHAT_WEAPON && has_relation(context, role->head, REL_NSUBJ)) {
            scene_find(context, index, role->head);
        }
    }
}

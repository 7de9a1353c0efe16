#include "what/means.h"

#include "what/argument.h"

typedef enum means_column { MEANS_OF_ASSAULT = 1, MEANS_OF_MOBILIZATION } means_column;

static slice told_by(const what_context *context, uint32_t token, means_column column)
{
    const lexicon_table *means = &context->reader->means;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(means, context_lemma(context, token), &count);
    return count > 0 ? lexicon_cell(means, row, (uint32_t)column) : SLICE_NONE;
}

// What the noun tells, what a number of it counts, or the noun before it: "dozens of drones",
// "artillery rounds", "police officers".
static slice mode_of_noun(const what_context *context, uint32_t noun, means_column column)
{
    const uint32_t counted = context_counted(context, noun);
    for (uint32_t before = TOKEN_NONE;;) {
        before = syntax_next_child(context->syntax, counted, before, REL_COMPOUND);
        if (before == TOKEN_NONE) {
            break;
        }
        const slice mode = told_by(context, before, column);
        if (mode.length > 0) {
            return mode;
        }
    }
    return told_by(context, counted, column);
}

// What flies outranks what it drops: warplanes that fire missiles raid from the air.
static bool is_flown(slice mode)
{
    return slice_equal(mode, SLICE("aerial")) || slice_equal(mode, SLICE("drone"));
}

static slice mode_of_weapons(const what_context *context, const what_event *event)
{
    slice found = SLICE_NONE;
    for (uint32_t i = 0; i < event->role_count && !is_flown(found); i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_WEAPON || role->is_by_network) {
            continue;
        }
        const slice mode = mode_of_noun(context, role->head, MEANS_OF_ASSAULT);
        if (mode.length > 0 && (found.length == 0 || is_flown(mode))) {
            found = mode;
        }
    }
    return found;
}

// Does the act's own word tell no more than that weapons were used, maybe of another kind: "fired
// [artillery]", "bombed [with planes]"? Only what flies is more than "pounded" says of guns.
static bool gives_way(slice mode, slice to)
{
    return mode.length == 0 || slice_equal(mode, SLICE("firearms")) ||
           slice_equal(mode, SLICE("explosives")) ||
           (is_flown(to) &&
            (slice_equal(mode, SLICE("heavy-weapons")) || slice_equal(mode, SLICE("aerial"))));
}

// Bombs that go off in a raid are its explosives; a bullet says no more than the shot did.
static void settle_assault(const what_context *context, what_event *event)
{
    const slice mode = mode_of_weapons(context, event);
    if (mode.length > 0 && gives_way(event->mode, mode)) {
        event->mode = mode;
    }
}

// What was moved, else who moved.
static void settle_mobilization(const what_context *context, what_event *event, uint32_t index)
{
    if (event->is_noun) {
        return;
    }
    const verb_form form = argument_form(context->trigger_of_event[index]->frame);
    const logical_arguments arguments = argument_of_verb(context, event->trigger, form);
    const uint32_t moved = arguments.object != TOKEN_NONE ? arguments.object : arguments.subject;
    if (moved == TOKEN_NONE) {
        return;
    }
    const slice mode = mode_of_noun(context, moved, MEANS_OF_MOBILIZATION);
    event->mode = mode.length > 0 ? mode : event->mode;
}

void means_settle(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        if (event->type == WHAT_ASSAULT) {
            settle_assault(context, event);
        } else if (event->type == WHAT_MOBILIZE) {
            settle_mobilization(context, event, i);
        }
    }
}

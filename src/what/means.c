#include "what/means.h"

#include "what/argument.h"

#define TALKS_DEPTH 2u // "on the margins of a summit"

// Columns of the lexicon.
typedef enum means_column {
    MEANS_OF_ASSAULT = 1,
    MEANS_OF_MOBILIZATION,
    MEANS_OF_TALKS
} means_column;

static slice cell_of(const what_context *context, slice word, means_column column)
{
    const lexicon_table *means = &context->reader->means;
    uint32_t count = 0;
    const uint32_t row = word.length > 0 ? lexicon_find(means, word, &count) : 0;
    return count > 0 ? lexicon_cell(means, row, (uint32_t)column) : SLICE_NONE;
}

static bool is_apart(slice cell)
{
    return slice_equal(cell, SLICE("apart"));
}

// By its type ("F-16"), the whole of a word in pieces ("petrol-bomb") or its lemma.
static slice told_by(const what_context *context, uint32_t token, means_column column)
{
    const slice whole =
        context_ends_hyphened(context, token) ? context_hyphened(context, token) : SLICE_NONE;
    const slice names[] = {context_type(context, token), whole, context_lemma(context, token)};
    slice mode = SLICE_NONE;
    for (size_t i = 0; i < sizeof names / sizeof *names && mode.length == 0; i++) {
        mode = cell_of(context, names[i], column);
    }
    return is_apart(mode) ? SLICE_NONE : mode;
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

// As a tank does the rounds it fires, which rifles fire, too.
static bool outranks(slice mode, slice other)
{
    return other.length == 0 || is_flown(mode) ||
           (slice_equal(mode, SLICE("heavy-weapons")) && slice_equal(other, SLICE("firearms")));
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
        if (mode.length > 0 && outranks(mode, found)) {
            found = mode;
        }
    }
    return found;
}

// Does the act's own word tell no more than that weapons were used, maybe of another kind: "fired
// [artillery]", "bombed [with planes]"? Nouns are exact: an air raid is one.
static bool gives_way(const what_event *event)
{
    const slice mode = event->mode;
    return mode.length == 0 || slice_equal(mode, SLICE("firearms")) ||
           slice_equal(mode, SLICE("explosives")) ||
           (!event->is_noun &&
            (slice_equal(mode, SLICE("heavy-weapons")) || slice_equal(mode, SLICE("aerial"))));
}

// Who was robbed with a gun was not shot.
static bool only_threatens(const what_context *context, uint32_t index)
{
    return slice_equal(context->trigger_of_event[index]->frame->name, SLICE("rob"));
}

static void settle_assault(const what_context *context, what_event *event, uint32_t index)
{
    const slice mode = mode_of_weapons(context, event);
    if (mode.length > 0 && gives_way(event) && !only_threatens(context, index)) {
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

// "Talked about a video", "met ahead of a summit": nobody spoke over the one or at the other.
static bool stands_apart(const what_context *context, uint32_t noun)
{
    return is_apart(cell_of(context, context_preposition(context, noun), MEANS_OF_TALKS));
}

// "Met [on the margins of a summit]", "talked [by video]".
static slice mode_of_talks(const what_context *context, uint32_t head, uint32_t depth)
{
    for (uint32_t child = word_at(context, head)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        const syntax_relation relation = (syntax_relation)word_at(context, child)->relation;
        if ((relation != REL_OBL && relation != REL_NMOD && relation != REL_COMPOUND) ||
            stands_apart(context, child)) {
            continue;
        }
        slice mode = mode_of_noun(context, child, MEANS_OF_TALKS);
        mode = mode.length == 0 && depth > 1 ? mode_of_talks(context, child, depth - 1) : mode;
        if (mode.length > 0) {
            return mode;
        }
    }
    return SLICE_NONE;
}

static void settle_talks(const what_context *context, what_event *event)
{
    const slice mode =
        event->mode.length == 0 ? mode_of_talks(context, event->trigger, TALKS_DEPTH) : SLICE_NONE;
    event->mode = mode.length > 0 ? mode : event->mode;
}

void means_settle(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        what_event *event = &context->layer->events[i];
        if (event->type == WHAT_ASSAULT) {
            settle_assault(context, event, i);
        } else if (event->type == WHAT_MOBILIZE) {
            settle_mobilization(context, event, i);
        } else if (event->type == WHAT_CONSULT) {
            settle_talks(context, event);
        }
    }
}

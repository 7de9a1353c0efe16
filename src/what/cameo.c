#include "what/cameo.h"

#include <stdio.h>

#define LONGEST_KEY 64 // bytes of "TYPE.mode/lemma" or "TYPE~modality", the NUL behind it

// Does the code of one who moves end with one of the roles that the cell names?
static bool moves_as(const what_context *context, const what_event *event, slice roles)
{
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (role->kind != WHAT_PERSON || role->entity == ENTITY_NONE) {
            continue;
        }
        const who_entity *entity = &context->input->who->entities[role->entity];
        slice code = entity->code;
        // Troops that cross a border visit nobody; a general may.
        if (entity->kind != WHO_PERSON && slice_ends_with(code, SLICE("MIL"))) {
            continue;
        }
        for (slice rest = roles; rest.length > 0;) {
            if (slice_ends_with(code, slice_cut(&rest, ' '))) {
                return true;
            }
        }
    }
    return false;
}

static slice code_of_key(const what_context *context, const what_event *event, slice key)
{
    uint32_t rows = 0;
    uint32_t row = lexicon_find(&context->reader->cameo, key, &rows);
    if (rows == 0) {
        return SLICE_NONE;
    }
    slice who = lexicon_cell(&context->reader->cameo, row, 2);
    return who.length == 0 || moves_as(context, event, who)
               ? lexicon_cell(&context->reader->cameo, row, 1)
               : SLICE_NONE;
}

// What is only threatened may have a code of its own.
static slice code_of_modality(const what_context *context, const what_event *event)
{
    char key[LONGEST_KEY];
    int length = snprintf(key, sizeof key, "%s~%s", what_type_name(event->type),
                          what_modality_name(event->modality));
    return length < LONGEST_KEY ? code_of_key(context, event, slice_of(key, (size_t)length))
                                : SLICE_NONE;
}

// The code of TYPE~modality, else of TYPE.mode/lemma, else of TYPE.mode, else of TYPE.
static slice code_of(const what_context *context, const what_event *event)
{
    const slice intended = code_of_modality(context, event);
    if (intended.length > 0) {
        return intended;
    }
    char key[LONGEST_KEY];
    slice type = slice_from_string(what_type_name(event->type));
    slice lemma = context_lemma(context, event->trigger);
    int full = snprintf(key, sizeof key, "%.*s.%.*s/%.*s", (int)type.length, type.data,
                        (int)event->mode.length, event->mode.length == 0 ? "" : event->mode.data,
                        (int)lemma.length, lemma.length == 0 ? "" : lemma.data);
    size_t lengths[] = {(size_t)full, type.length + 1 + event->mode.length, type.length};
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++) {
        slice code = lengths[i] < sizeof key
                         ? code_of_key(context, event, slice_of(key, lengths[i]))
                         : SLICE_NONE;
        if (code.length > 0) {
            return code;
        }
    }
    return SLICE_NONE;
}

void cameo_code_events(what_context *context)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        slice code = code_of(context, &context->layer->events[i]);
        context->layer->events[i].cameo = slice_equal(code, SLICE("-")) ? SLICE_NONE : code;
    }
}

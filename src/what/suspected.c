#include "what/suspected.h"

#include "what/argument.h"

static bool is_of_class(const what_context *context, uint32_t token, word_classes classes)
{
    return token != TOKEN_NONE &&
           (word_class_of(&context->reader->classes, context_lemma(context, token)) & classes) != 0;
}

static bool is_arrest(const what_context *context, uint32_t token)
{
    const uint32_t event = context_event_at(context, token);
    return event != EVENT_NONE && slice_equal(context->layer->events[event].mode, SLICE("arrest"));
}

static bool is_assault(const what_context *context, uint32_t token)
{
    const uint32_t event = token == TOKEN_NONE ? EVENT_NONE : context_event_at(context, token);
    return event != EVENT_NONE && context->layer->events[event].type == WHAT_ASSAULT;
}

// "Faces [murder]"; not "faced an [attack]", "received a [beating]", which befall him.
static bool is_bare_deed(const what_context *context, uint32_t noun)
{
    return is_assault(context, noun) && word_at(context, noun)->xpos == XPOS_NN &&
           syntax_child(context->syntax, noun, REL_DET) == TOKEN_NONE;
}

// "A count of [murder]"; not "word of an [attack]".
static bool is_counted_deed(const what_context *context, uint32_t noun)
{
    return is_of_class(context, noun, context->reader->classes.tally) &&
           is_assault(context, syntax_child(context->syntax, noun, REL_NMOD));
}

// "Faces charges", "faces a count of murder", "is facing murder charges", "stood trial".
static bool bears_judging(const what_context *context, uint32_t verb)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t object = syntax_child(context->syntax, verb, REL_OBJ);
    return is_of_class(context, verb, table->answering) &&
           (is_of_class(context, verb, table->judging) ||
            is_of_class(context, object, table->judging) || is_bare_deed(context, object) ||
            is_counted_deed(context, object));
}

// "Orr, sentenced to 20 years".
static bool is_judged_behind(const what_context *context, uint32_t head)
{
    const uint32_t clause = syntax_child(context->syntax, head, REL_ACL);
    return clause != TOKEN_NONE && word_at(context, clause)->xpos == XPOS_VBN &&
           is_of_class(context, clause, context->reader->classes.judging);
}

// "Was charged", "was arrested", "is wanted", "faces a charge".
static bool is_tried(const what_context *context, uint32_t head)
{
    const uint32_t first = argument_first_of_list(context, head);
    const uint32_t verb = word_at(context, first)->head;
    if (is_judged_behind(context, head) || verb == TOKEN_NONE) {
        return is_judged_behind(context, head);
    }
    if (has_relation(context, first, REL_NSUBJ_PASS)) {
        return is_of_class(context, verb, context->reader->classes.judging) ||
               is_arrest(context, verb);
    }
    return has_relation(context, first, REL_NSUBJ) && bears_judging(context, verb);
}

// "Charges against Orr", "filed charges on Sunday against Orr".
static bool is_charged_by_noun(const what_context *context, uint32_t head)
{
    const word_classes judging = context->reader->classes.judging;
    const uint32_t first = argument_first_of_list(context, head);
    const uint32_t above = word_at(context, first)->head;
    return above != TOKEN_NONE && context_has_preposition(context, first, SLICE("against")) &&
           (is_of_class(context, above, judging) ||
            is_of_class(context, syntax_child(context->syntax, above, REL_OBJ), judging));
}

// "Identified Orr as [the suspect]": what the verb takes its object for. TOKEN_NONE.
static uint32_t taken_for(const what_context *context, uint32_t verb)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, verb, child, REL_OBL)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("as"))) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "Identified the shooter as Orr", "the suspect was identified as Orr", "identified Orr as the
// suspect".
static bool is_identified(const what_context *context, uint32_t head)
{
    const word_classes culprit = context->reader->classes.perpetrator;
    const uint32_t verb = word_at(context, head)->head;
    if (verb == TOKEN_NONE) {
        return false;
    }
    if (has_relation(context, head, REL_OBJ) || has_relation(context, head, REL_NSUBJ_PASS)) {
        return is_of_class(context, taken_for(context, verb), culprit);
    }
    return context_has_preposition(context, head, SLICE("as")) &&
           (is_of_class(context, syntax_child(context->syntax, verb, REL_OBJ), culprit) ||
            is_of_class(context, syntax_child(context->syntax, verb, REL_NSUBJ_PASS), culprit));
}

// "The suspect, [Orr], has a record", where the tree takes both for subjects.
static bool is_beside_culprit(const what_context *context, uint32_t head)
{
    const uint32_t verb = word_at(context, head)->head;
    const uint32_t subject = verb == TOKEN_NONE || !has_relation(context, head, REL_NSUBJ)
                                 ? TOKEN_NONE
                                 : syntax_child(context->syntax, verb, REL_NSUBJ);
    return subject != head && is_of_class(context, subject, context->reader->classes.perpetrator);
}

// "The suspect, Orr", "Orr, one of the gunmen", "suspect Orr".
static bool is_called_culprit(const what_context *context, uint32_t head)
{
    const word_classes culprit = context->reader->classes.perpetrator;
    const uint32_t first = argument_first_of_list(context, head);
    return is_of_class(context, head, culprit) || is_of_class(context, first, culprit) ||
           is_of_class(context, syntax_child(context->syntax, head, REL_COMPOUND), culprit) ||
           is_beside_culprit(context, head) || is_identified(context, first);
}

// Those who did it, or were arrested, as frames tell.
static void note_roles(const what_context *context, bool *is_suspected)
{
    for (uint32_t i = 0; i < context->layer->count; i++) {
        const what_event *event = &context->layer->events[i];
        const bool is_deed = event->type == WHAT_ASSAULT && !event->is_generic;
        const bool is_arrested = slice_equal(event->mode, SLICE("arrest"));
        for (uint32_t k = 0; k < event->role_count; k++) {
            const what_role *role = &event->roles[k];
            const bool is_his = (is_deed && role->kind == WHAT_AGENT) ||
                                (is_arrested && role->kind == WHAT_DETAINED);
            if (role->entity != ENTITY_NONE && is_his) {
                is_suspected[role->entity] = true;
            }
        }
    }
}

// "The editor accused Orr of the killing".
static void note_accused(const what_context *context, bool *is_suspected)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    for (uint32_t i = 0; sayswho != NULL && i < sayswho->count; i++) {
        const sayswho_attribution *said = &sayswho->attributions[i];
        if (said->target_token != TOKEN_NONE && sayswho_is_accusation(said->stance)) {
            const uint32_t entity = who_entity_at(context->input->who, said->target_token);
            if (entity != ENTITY_NONE) {
                is_suspected[entity] = true;
            }
        }
    }
}

// "Gunmen" and "police" are many: only of one person is what is told there told of him here.
static bool is_one_person(const who_entity *entity)
{
    return entity->kind == WHO_PERSON && entity->is_named && !entity->is_plural;
}

bool *suspected_find(const what_context *context)
{
    const who_layer *who = context->input->who;
    const uint32_t count = who == NULL ? 0 : who->entity_count;
    bool *is_suspected = ARENA_ARRAY(context->arena, (size_t)count + 1, bool);
    if (is_suspected == NULL || who == NULL) {
        return is_suspected;
    }
    note_roles(context, is_suspected);
    note_accused(context, is_suspected);
    for (uint32_t i = 0; i < who->mention_count; i++) {
        const who_mention *mention = &who->mentions[i];
        is_suspected[mention->entity] |= is_tried(context, mention->head) ||
                                         is_charged_by_noun(context, mention->head) ||
                                         is_called_culprit(context, mention->head);
    }
    for (uint32_t i = 0; i < count; i++) {
        is_suspected[i] = is_suspected[i] && is_one_person(&who->entities[i]);
    }
    return is_suspected;
}

#include "what/tally.h"

#include "what/count.h"
#include "what/measure.h"
#include "what/role.h"

#define DAYS_OF_ACT 27 // a tally over a longer time is of several acts: "the total this year"

// What an event counts of people who were hit, ROLE_COUNT for nothing or several things.
static what_role_kind kind_counted(const what_event *event)
{
    what_role_kind found = WHAT_ROLE_COUNT;
    for (uint32_t i = 0; i < event->role_count; i++) {
        const what_role *role = &event->roles[i];
        if (!role_is_count(role->kind) || role->is_subset || !role->has_range)
            continue;
        if (found != WHAT_ROLE_COUNT && found != role->kind)
            return WHAT_ROLE_COUNT;
        found = role->kind;
    }
    return found;
}

// Says the noun itself what it counts: "the number of homes", "the weekend total"?
static bool says_what(const what_context *context, uint32_t noun)
{
    const syntax_layer *syntax = context->syntax;
    return syntax_child(syntax, noun, REL_NMOD) != TOKEN_NONE ||
           syntax_child(syntax, noun, REL_COMPOUND) != TOKEN_NONE ||
           syntax_child(syntax, noun, REL_ACL) != TOKEN_NONE ||
           !syntax_has_determiner(syntax, noun, SLICE("the"));
}

// "The total" of "bringing the total to 27", "the figure stands at nine"; TOKEN_NONE.
static uint32_t bare_tally_of(const what_context *context, uint32_t figure)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t verb = word_at(context, figure)->head;
    if (verb == TOKEN_NONE || !is_verb(context, verb))
        return TOKEN_NONE;
    for (uint32_t noun = word_at(context, verb)->first_child; noun != TOKEN_NONE;
         noun = word_at(context, noun)->next_sibling) {
        const bool is_part = has_relation(context, noun, REL_OBJ) ||
                             has_relation(context, noun, REL_NSUBJ) ||
                             has_relation(context, noun, REL_NSUBJ_PASS);
        if (is_part && (word_class_of(table, context_lemma(context, noun)) & table->tally) != 0 &&
            context_event_at(context, noun) == EVENT_NONE && !says_what(context, noun))
            return noun;
    }
    return TOKEN_NONE;
}

// The one event of the sentence that counts people; EVENT_NONE for none, and where two count
// different things.
static uint32_t event_counting(const what_context *context, uint32_t noun, what_role_kind *kind)
{
    const what_layer *layer = context->layer;
    const uint32_t sentence = context->document->tokens[noun].sentence;
    const text_sentence *around = &context->document->sentences[sentence];
    uint32_t found = EVENT_NONE;
    for (uint32_t token = around->first_token; token < around->end_token; token++) {
        const uint32_t event = layer->event_of_token[token];
        if (event == EVENT_NONE || event == found)
            continue;
        const what_role_kind counted = kind_counted(&layer->events[event]);
        if (counted == WHAT_ROLE_COUNT)
            continue;
        if (found != EVENT_NONE && counted != *kind)
            return EVENT_NONE;
        found = event;
        *kind = counted;
    }
    return found;
}

// "Bringing the total to 40 this year": of all that happened in it.
static bool is_over_long_time(const what_context *context, uint32_t noun)
{
    const when_layer *when = context->input->when;
    const text_sentence *around =
        &context->document->sentences[context->document->tokens[noun].sentence];
    for (uint32_t token = noun; when != NULL && token < around->end_token; token++) {
        const uint32_t time = context_time_at(context, token);
        if (time == TIME_NONE)
            continue;
        const when_interval *bounds = &when->times[time].bounds;
        if ((int64_t)bounds->latest - bounds->earliest > DAYS_OF_ACT)
            return true;
    }
    return false;
}

void tally_fill(what_context *context)
{
    const howmany_layer *howmany = context->input->howmany;
    for (uint32_t i = 0; howmany != NULL && i < howmany->count; i++) {
        const howmany_amount *amount = &howmany->amounts[i];
        const uint32_t figure = amount->end - 1;
        const uint32_t noun =
            amount->is_revision && amount->kind == HOWMANY_COUNT && amount->unit == TOKEN_NONE
                ? bare_tally_of(context, figure)
                : TOKEN_NONE;
        what_role_kind kind = WHAT_ROLE_COUNT;
        const uint32_t event = noun == TOKEN_NONE || is_over_long_time(context, noun)
                                   ? EVENT_NONE
                                   : event_counting(context, noun, &kind);
        if (event != EVENT_NONE)
            count_add_figure(context, event, kind, figure, MEASURE_TALLY);
    }
}

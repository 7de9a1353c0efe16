#include "what/recalled.h"

#define YEAR_DIGITS 4
#define REACH 24 // words from a deed to its day

static bool judges(const what_context *context, uint32_t verb)
{
    const word_class_table *table = &context->reader->classes;
    return verb != TOKEN_NONE &&
           (is_verb(context, verb) || word_at(context, verb)->relation == REL_OBL) &&
           (word_class_of(table, context_lemma(context, verb)) & table->judging) != 0;
}

// Does the time name its year? What happened of late is told without one.
static bool has_year(const what_context *context, const when_time *time)
{
    for (uint32_t token = time->first; token < time->end; token++) {
        const slice word = context->document->tokens[token].lower;
        uint64_t year = 0;
        if (word.length == YEAR_DIGITS && slice_to_number(word, &year)) {
            return true;
        }
    }
    return false;
}

// The verb or noun of judging above a deed: "charged with murder", "on trial for killing".
static uint32_t judged_by(const what_context *context, uint32_t deed)
{
    uint32_t above = word_at(context, deed)->head;
    for (int step = 0; step < 2 && above != TOKEN_NONE; step++) {
        if (judges(context, above) && above < deed) {
            return above;
        }
        for (uint32_t child = word_at(context, above)->first_child; child != TOKEN_NONE;
             child = word_at(context, child)->next_sibling) {
            if (child < deed && judges(context, child)) { // "went on trial for the killing"
                return above;
            }
        }
        above = word_at(context, above)->head;
    }
    return TOKEN_NONE;
}

// Stands nothing between but the deed's own words, that tell whom it struck? "Convicted of murder
// in 1990" dates the verdict.
static bool is_undisturbed(const what_context *context, uint32_t deed, uint32_t end)
{
    const uint32_t object = syntax_child(context->syntax, deed, REL_OBJ);
    const uint32_t struck =
        object != TOKEN_NONE ? object : syntax_child(context->syntax, deed, REL_NMOD);
    if (struck == TOKEN_NONE || struck > end) {
        return false;
    }
    for (uint32_t token = deed + 1; token < end; token++) {
        if (is_verb(context, token) || context_event_at(context, token) != EVENT_NONE) {
            return false;
        }
    }
    return end - deed <= REACH;
}

static bool is_of(const what_context *context, uint32_t deed, uint32_t verb, uint32_t index)
{
    const when_time *time = &context->input->when->times[index];
    const uint32_t governor = when_governor(context->syntax, time);
    return time->first > deed && governor == verb && has_year(context, time) &&
           is_undisturbed(context, deed, time->first);
}

// Times stand in text order: the first behind a token.
static uint32_t first_behind(const when_layer *when, uint32_t token)
{
    uint32_t low = 0, high = when->count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (when->times[middle].first <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

// "Arrested on Monday over a shooting that killed two last month": the day in the clause that tells
// whom the shooting killed is the shooting's, not the one around both.
static uint32_t time_in_relative(const what_context *context, uint32_t index)
{
    const when_layer *when = context->input->when;
    const what_event *event = &context->layer->events[index];
    const uint32_t noun = context->noun_of_event[index];
    uint32_t clause = TOKEN_NONE;
    while (when != NULL && event->is_noun && noun != TOKEN_NONE &&
           (clause = syntax_next_child(context->syntax, noun, clause, REL_ACL_RELCL)) !=
               TOKEN_NONE) {
        const uint32_t told = context_event_at(context, clause);
        const uint32_t subject = syntax_child(context->syntax, clause, REL_NSUBJ);
        const bool is_result = told != EVENT_NONE && subject != TOKEN_NONE && subject > noun &&
                               word_at(context, subject)->upos == UPOS_PRON &&
                               (context->layer->events[told].type == WHAT_CASUALTY ||
                                context->layer->events[told].type == WHAT_ASSAULT);
        const uint32_t time = is_result ? when_of_clause(when, context->syntax, clause) : TIME_NONE;
        if (time != TIME_NONE && when->times[time].first > clause &&
            when->times[time].type != WHEN_DURATION && when->times[time].type != WHEN_SET) {
            return time;
        }
    }
    return TIME_NONE;
}

uint32_t recalled_time(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const when_layer *when = context->input->when;
    const uint32_t own = time_in_relative(context, index);
    if (own != TIME_NONE) {
        return own;
    }
    const uint32_t verb = when == NULL ? TOKEN_NONE : judged_by(context, event->trigger);
    if (verb == TOKEN_NONE) {
        return TIME_NONE;
    }
    for (uint32_t time = first_behind(when, event->trigger);
         time < when->count && when->times[time].first <= event->trigger + REACH; time++) {
        if (is_of(context, event->trigger, verb, time)) {
            return time;
        }
    }
    return TIME_NONE;
}

bool recalled_is_of_deed(const what_context *context, uint32_t index, uint32_t time)
{
    const what_event *event = &context->layer->events[index];
    const uint32_t first = context->input->when->times[time].first;
    if (!judges(context, event->trigger)) {
        return false;
    }
    const uint32_t begin = first > event->trigger + REACH ? first - REACH : event->trigger + 1;
    for (uint32_t token = begin; token < first; token++) {
        const uint32_t deed = context_event_at(context, token);
        if (deed != EVENT_NONE && judged_by(context, token) == event->trigger &&
            is_of(context, token, event->trigger, time)) {
            return true;
        }
    }
    return false;
}

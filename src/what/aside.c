#include "what/aside.h"

#define COMPARISON_REACH 6u // words between "the worst" and "since 1990"

static bool is_quote_mark(slice form)
{
    static const char *const marks[] = {"\"", "“", "”", "``", "''"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (slice_equal(form, slice_from_string(marks[i]))) {
            return true;
        }
    }
    return false;
}

// "He was killed \"on the road to Osk\"": a phrase that is quoted for how it is put is the speaker's
// way of speaking. Between the two an odd number of marks stands.
bool aside_is_quoted(const what_context *context, uint32_t index, uint32_t token)
{
    const uint32_t trigger = context->layer->events[index].trigger;
    const text_token *tokens = context->document->tokens;
    if (tokens[trigger].sentence != tokens[token].sentence) {
        return false;
    }
    const uint32_t first = trigger < token ? trigger : token;
    const uint32_t last = trigger < token ? token : trigger;
    bool is_inside = false;
    for (uint32_t i = first; i < last; i++) {
        is_inside ^= is_quote_mark(tokens[i].form);
    }
    return is_inside;
}

static bool is_comparing(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    return word->xpos == XPOS_JJS ||
           (word->upos == UPOS_ADJ && slice_equal(context_lemma(context, token), SLICE("first")));
}

// "The worst since May, when rebels hit the town": what is told behind the time was then.
bool aside_is_compared(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const when_time *found = &context->input->when->times[event->time];
    const bool is_stretch = event->trigger < found->first &&
                            (found->relation == WHEN_SINCE || found->type == WHEN_DURATION);
    const uint32_t sentence = context->document->tokens[found->first].sentence;
    const uint32_t first = context->document->sentences[sentence].first_token;
    for (uint32_t back = 1; is_stretch && back <= COMPARISON_REACH && found->first >= first + back;
         back++) {
        const uint32_t token = found->first - back;
        if (is_comparing(context, token)) {
            return true;
        }
        if (is_verb(context, token)) {
            return false;
        }
    }
    return false;
}

bool aside_is_day_of_count(const what_context *context, uint32_t index)
{
    const word_class_table *table = &context->reader->classes;
    const what_event *event = &context->layer->events[index];
    const uint32_t at = context->input->when->times[event->time].first;
    const uint32_t verb = syntax_clause_of(context->syntax, at);
    const uint32_t subject =
        verb == TOKEN_NONE ? TOKEN_NONE : syntax_subject(context->syntax, verb);
    return subject != TOKEN_NONE && verb != event->trigger &&
           (word_class_of(table, context_lemma(context, subject)) & table->tally) != 0 &&
           syntax_is_below(context->syntax, event->trigger, subject) &&
           !syntax_is_below(context->syntax, at, subject);
}

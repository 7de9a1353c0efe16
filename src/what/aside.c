#include "what/aside.h"

#define QUOTED_WORDS 8u     // of a phrase in quotation marks, the marks among them
#define COMPARED_REACH 24u  // words between "the worst attack" and where the earlier one was
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

// The mark next to a token on one side, at most a phrase away in its sentence; TOKEN_NONE.
static uint32_t mark_beside(const what_context *context, uint32_t token, bool is_behind)
{
    const text_token *tokens = context->document->tokens;
    const text_sentence *sentence = &context->document->sentences[tokens[token].sentence];
    for (uint32_t step = 1; step <= QUOTED_WORDS; step++) {
        const bool is_over =
            is_behind ? token + step >= sentence->end_token : token < sentence->first_token + step;
        const uint32_t at = is_behind ? token + step : token - step;
        if (is_over) {
            return TOKEN_NONE;
        }
        if (is_quote_mark(tokens[at].form)) {
            return at;
        }
    }
    return TOKEN_NONE;
}

// An odd number of marks between the two: one is inside, the other not.
static bool is_parted(const what_context *context, uint32_t a, uint32_t b)
{
    const uint32_t first = a < b ? a : b;
    const uint32_t last = a < b ? b : a;
    bool is_inside = false;
    for (uint32_t i = first; i < last; i++) {
        is_inside ^= is_quote_mark(context->document->tokens[i].form);
    }
    return is_inside;
}

// "He was killed \"on the road to Osk\"": a phrase that is quoted for how it is put, its
// preposition and all, is the speaker's way of speaking; "at the \"Star\" hotel" quotes a name.
bool aside_is_quoted(const what_context *context, uint32_t index, uint32_t token)
{
    const uint32_t trigger = context->layer->events[index].trigger;
    const text_token *tokens = context->document->tokens;
    const uint32_t opening = mark_beside(context, token, false);
    const uint32_t closing = mark_beside(context, token, true);
    const uint32_t marker = syntax_child(context->syntax, token, REL_CASE);
    return tokens[trigger].sentence == tokens[token].sentence && marker != TOKEN_NONE &&
           opening != TOKEN_NONE && closing != TOKEN_NONE && marker > opening &&
           closing - opening <= QUOTED_WORDS && (trigger < opening || trigger > closing) &&
           is_parted(context, trigger, token);
}

// "Worst", "deadliest", "first"; not the "least" of "at least 60", nor "most".
static bool is_comparing(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    const slice lower = context->document->tokens[token].lower;
    const bool is_amount = slice_equal(lower, SLICE("least")) || slice_equal(lower, SLICE("most"));
    return (word->xpos == XPOS_JJS && !is_amount) ||
           (word->upos == UPOS_ADJ && slice_equal(context_lemma(context, token), SLICE("first")));
}

// "The second attack [this month]": so many since then, this one on a day that is told elsewhere.
static bool is_span_of_count(const what_context *context, const what_event *event,
                             const when_time *found)
{
    uint32_t modifier = TOKEN_NONE;
    while (event->is_noun && found->bounds.earliest != found->bounds.latest &&
           (modifier = syntax_next_child(context->syntax, event->trigger, modifier, REL_AMOD)) !=
               TOKEN_NONE) {
        const uint32_t amount = context_amount_at(context, modifier);
        if (amount != AMOUNT_NONE &&
            context->input->howmany->amounts[amount].kind == HOWMANY_ORDINAL) {
            return true;
        }
    }
    return false;
}

// "The worst since 1990", "the first in ten years"
static bool is_comparison(const what_context *context, const when_time *found)
{
    const bool is_stretch = found->relation == WHEN_SINCE || found->type == WHEN_DURATION;
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

// "The worst since May, when rebels hit the town": what is told behind the time was then.
bool aside_is_compared(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    const when_time *found = &context->input->when->times[event->time];
    return event->trigger < found->first &&
           (is_comparison(context, found) || is_span_of_count(context, event, found));
}

bool aside_is_still(const what_context *context, uint32_t index)
{
    const what_event *event = &context->layer->events[index];
    uint32_t adverb = TOKEN_NONE;
    while (event->type == WHAT_CASUALTY &&
           (adverb = syntax_next_child(context->syntax, event->trigger, adverb, REL_ADVMOD)) !=
               TOKEN_NONE) {
        if (slice_equal(context->document->tokens[adverb].lower, SLICE("still"))) {
            return true;
        }
    }
    return false;
}

bool aside_place_is_compared(const what_context *context, uint32_t index, uint32_t place)
{
    const uint32_t trigger = context->layer->events[index].trigger;
    const uint32_t first = context->input->where->places[place].first;
    bool is_since = false;
    for (uint32_t token = trigger + 1; token < first && token < trigger + COMPARED_REACH; token++) {
        const uint32_t time = context_time_at(context, token);
        is_since = is_since || (time != TIME_NONE &&
                                is_comparison(context, &context->input->when->times[time]));
        if (is_since && context_event_at(context, token) != EVENT_NONE) {
            return true;
        }
    }
    return false;
}

bool aside_is_of_compared(const what_context *context, uint32_t act, uint32_t result)
{
    const what_event *told = &context->layer->events[result];
    if (told->time == TIME_NONE || told->time == context->layer->events[act].time) {
        return false;
    }
    const when_time *found = &context->input->when->times[told->time];
    return context->layer->events[act].trigger < found->first && found->end <= told->trigger &&
           is_comparison(context, found);
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

bool aside_is_of_care(const what_context *context, uint32_t place)
{
    uint32_t token = context->input->where->places[place].head;
    while (has_relation(context, token, REL_CONJ) && word_at(context, token)->head != TOKEN_NONE) {
        token = word_at(context, token)->head;
    }
    const uint32_t above = word_at(context, token)->head;
    const word_class_table *table = &context->reader->classes;
    return above != TOKEN_NONE && has_relation(context, token, REL_NMOD) &&
           (context_classes(context, above) & table->care) != 0;
}

bool aside_has_day_before(const what_context *context, uint32_t noun, uint32_t time)
{
    const when_time *times = context->input->when->times;
    const uint32_t clause = syntax_clause_of(context->syntax, noun);
    if (times[time].first < noun || time == 0 || clause == TOKEN_NONE) {
        return false;
    }
    const when_time *before = &times[time - 1];
    return before->end <= noun && before->type == WHEN_DATE && times[time].type == WHEN_DATE &&
           context->document->tokens[before->first].sentence ==
               context->document->tokens[noun].sentence &&
           syntax_is_below(context->syntax, before->first, clause);
}

bool aside_is_in_next_clause(const what_context *context, uint32_t index, uint32_t token)
{
    const uint32_t verb = context->carrier_of_event[index].verb;
    if (verb == TOKEN_NONE || verb > token ||
        !context_has_preposition(context, context->noun_of_event[index], SLICE("by"))) {
        return false;
    }
    uint32_t next = TOKEN_NONE;
    while ((next = syntax_next_child(context->syntax, verb, next, REL_CONJ)) != TOKEN_NONE) {
        if (next > verb && next < token && is_verb(context, next)) {
            return true;
        }
    }
    return false;
}

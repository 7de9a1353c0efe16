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

// What a sentence tells of the people its tallies count; read once for all of them, as a sentence
// may have no end.
typedef struct counting {
    uint32_t sentence;
    uint32_t event;        // the one that counts people; EVENT_NONE for none, and where two count
                           // different things
    what_role_kind kind;   // of what it counts
    uint32_t end_of_times; // behind the last time that is too long for one act
} counting;

static void read_event(counting *found, const what_context *context, uint32_t event)
{
    const what_role_kind counted = kind_counted(&context->layer->events[event]);
    if (counted == WHAT_ROLE_COUNT)
        return;
    found->event = found->kind == WHAT_ROLE_COUNT || found->kind == counted ? event : EVENT_NONE;
    found->kind = found->kind == WHAT_ROLE_COUNT ? counted : found->kind;
}

static counting read_sentence(const what_context *context, uint32_t sentence)
{
    const what_layer *layer = context->layer;
    const when_layer *when = context->input->when;
    const text_sentence *around = &context->document->sentences[sentence];
    counting found = {.sentence = sentence, .event = EVENT_NONE, .kind = WHAT_ROLE_COUNT};
    bool is_mixed = false;
    uint32_t last = EVENT_NONE;
    for (uint32_t token = around->first_token; token < around->end_token; token++) {
        const uint32_t event = layer->event_of_token[token];
        if (event != EVENT_NONE && event != last && !is_mixed) {
            read_event(&found, context, event);
            is_mixed = found.kind != WHAT_ROLE_COUNT && found.event == EVENT_NONE;
            last = event;
        }
        const uint32_t time = when == NULL ? TIME_NONE : context_time_at(context, token);
        if (time == TIME_NONE)
            continue;
        const when_interval *bounds = &when->times[time].bounds;
        if ((int64_t)bounds->latest - bounds->earliest > DAYS_OF_ACT)
            found.end_of_times = token + 1;
    }
    return found;
}

void tally_fill(what_context *context)
{
    const howmany_layer *howmany = context->input->howmany;
    counting around = {.sentence = UINT32_MAX};
    for (uint32_t i = 0; howmany != NULL && i < howmany->count; i++) {
        const howmany_amount *amount = &howmany->amounts[i];
        const uint32_t figure = amount->end - 1;
        const uint32_t noun =
            amount->is_revision && amount->kind == HOWMANY_COUNT && amount->unit == TOKEN_NONE
                ? bare_tally_of(context, figure)
                : TOKEN_NONE;
        if (noun == TOKEN_NONE)
            continue;
        const uint32_t sentence = context->document->tokens[noun].sentence;
        if (sentence != around.sentence)
            around = read_sentence(context, sentence);
        // "Bringing the total to 40 this year": of all that happened in it.
        if (around.event == EVENT_NONE || noun < around.end_of_times)
            continue;
        count_add_figure(context, around.event, around.kind, figure, MEASURE_TALLY);
        around.event = EVENT_NONE; // a sentence comes to one total
    }
}

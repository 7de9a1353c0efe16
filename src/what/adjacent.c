// The figure that stands right before a casualty word which has lost its subject, "15 wounded", and
// right behind a verb which has lost its object, "arrested 40".
#include "what/count.h"

#include "what/argument.h"
#include "what/role.h"

#define ADJACENT_REACH 3 // words between the two

// The figure before the trigger, past auxiliaries: "eight more have been wounded". TOKEN_NONE.
static uint32_t adjacent_figure(const what_context *context, uint32_t trigger)
{
    uint32_t sentence = context->document->tokens[trigger].sentence;
    uint32_t first = context->document->sentences[sentence].first_token;
    uint32_t words = 0;
    for (uint32_t token = trigger; token > first && words < ADJACENT_REACH;) {
        token--;
        uint8_t upos = word_at(context, token)->upos;
        if (context->layer->event_of_token[token] != EVENT_NONE || upos == UPOS_PUNCT ||
            upos == UPOS_CCONJ) {
            return TOKEN_NONE;
        }
        if (context_amount_at(context, token) != AMOUNT_NONE) {
            return token;
        }
        words += upos != UPOS_AUX && upos != UPOS_ADV;
    }
    return TOKEN_NONE;
}

// "Died of one gunshot wound", whose "wound" the tree takes for a verb.
static bool counts_things(const what_context *context, uint32_t figure)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t unit = context->input->howmany->amounts[context_amount_at(context, figure)].unit;
    const word_classes things = table->weapon | table->vehicle;
    return unit != TOKEN_NONE && (context_classes(context, unit) & things) != 0 &&
           !context_is_human(context, unit);
}

bool count_add_adjacent(what_context *context, uint32_t index, what_role_kind kind)
{
    uint32_t figure = adjacent_figure(context, context->layer->events[index].trigger);
    if (figure == TOKEN_NONE || counts_things(context, figure)) {
        return false;
    }
    count_add_figure(context, index, kind, figure, "adjacent");
    return true;
}

// Ends the phrase at `token`? Of "killed 12 miles away" the 12 are miles.
static bool ends_phrase(const what_context *context, uint32_t token)
{
    if (token >= context->document->token_count) {
        return true;
    }
    const uint8_t upos = word_at(context, token)->upos;
    return upos == UPOS_CCONJ || upos == UPOS_ADP || upos == UPOS_SCONJ ||
           (upos == UPOS_PUNCT && context->document->tokens[token].lower.length == 1);
}

void count_add_behind(what_context *context, uint32_t index, what_role_kind kind)
{
    const uint32_t verb = context->layer->events[index].trigger;
    const uint32_t figure = verb + 1;
    if (figure >= context->document->token_count || argument_is_passive(context, verb) ||
        word_at(context, verb)->upos != UPOS_VERB || word_at(context, figure)->head != verb) {
        return;
    }
    const uint32_t amount = context_amount_at(context, figure);
    if (amount != AMOUNT_NONE && context->input->howmany->amounts[amount].unit == TOKEN_NONE &&
        ends_phrase(context, context->input->howmany->amounts[amount].end)) {
        count_add_figure(context, index, kind, figure, "behind");
    }
}

#include "what/measure.h"

#define FARTHEST_ABOVE 3   // words of the tree between "from 38" and the tally or its verb
#define FARTHEST_BEHIND 48 // words from a tally to its figure: a sentence may have no end

uint32_t measure_tally(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const syntax_word *word = word_at(context, head);
    const bool is_of = word->relation == REL_NMOD && word->head != TOKEN_NONE &&
                       slice_equal(context_preposition(context, head), SLICE("of"));
    const uint32_t noun = is_of ? word->head : head;
    const bool is_tally = (word_class_of(table, context_lemma(context, noun)) & table->tally) != 0;
    return is_tally ? noun : TOKEN_NONE;
}

static const howmany_amount *amount_at(const what_context *context, uint32_t token)
{
    const uint32_t amount = context_amount_at(context, token);
    return amount == AMOUNT_NONE ? NULL : &context->input->howmany->amounts[amount];
}

// Of "from 9 to 14" the later figure, which may hang on the earlier one.
static uint32_t last_figure(const what_context *context, uint32_t figure)
{
    uint32_t later = TOKEN_NONE;
    while ((later = syntax_next_child(context->syntax, figure, later, REL_NMOD)) != TOKEN_NONE) {
        if (context_amount_at(context, later) != AMOUNT_NONE &&
            slice_equal(context_preposition(context, later), SLICE("to"))) {
            return later;
        }
    }
    return figure;
}

// By the order of words, where the tree has the figure elsewhere: "the toll from Sunday's collapse
// in Kivu stands at 12", with no other verb and no mark in between.
static uint32_t figure_behind(const what_context *context, uint32_t noun)
{
    const text_sentence *sentence =
        &context->document->sentences[context->document->tokens[noun].sentence];
    uint32_t verbs = 0;
    const uint32_t end =
        noun + FARTHEST_BEHIND < sentence->end_token ? noun + FARTHEST_BEHIND : sentence->end_token;
    for (uint32_t token = noun + 1; token < end && verbs < 2; token++) {
        const howmany_amount *amount = amount_at(context, token);
        if (amount != NULL && amount->is_revision) {
            return amount->end - 1;
        }
        if (word_at(context, token)->upos == UPOS_PUNCT) {
            return TOKEN_NONE;
        }
        verbs += is_verb(context, token);
    }
    return TOKEN_NONE;
}

uint32_t measure_current(const what_context *context, uint32_t noun)
{
    uint32_t verb = word_at(context, noun)->head;
    uint32_t parents[2] = {noun, verb};
    uint32_t fallback = TOKEN_NONE;
    for (int i = 0; i < 2 && parents[i] != TOKEN_NONE; i++) {
        for (uint32_t child = word_at(context, parents[i])->first_child; child != TOKEN_NONE;
             child = word_at(context, child)->next_sibling) {
            if (child == noun || context_amount_at(context, child) == AMOUNT_NONE) {
                continue;
            }
            uint32_t figure = last_figure(context, child);
            if (!slice_equal(context_preposition(context, figure), SLICE("from"))) {
                return figure;
            }
            fallback = child;
        }
    }
    if (verb != TOKEN_NONE && context_amount_at(context, verb) != AMOUNT_NONE) {
        return verb;
    }
    return fallback != TOKEN_NONE ? fallback : figure_behind(context, noun);
}

static bool hangs_on(const what_context *context, uint32_t figure, uint32_t noun, uint32_t current)
{
    const uint32_t verb = word_at(context, noun)->head;
    uint32_t above = word_at(context, figure)->head;
    for (uint32_t step = 0; step < FARTHEST_ABOVE && above != TOKEN_NONE; step++) {
        if (above == noun || above == verb || above == current) {
            return true;
        }
        above = word_at(context, above)->head;
    }
    return false;
}

// "From 38", "from an earlier 38", "up from about 38".
static bool follows_from(const what_context *context, const howmany_amount *amount)
{
    const uint32_t first = amount->first;
    for (uint32_t token = first; token > 0 && token + FARTHEST_ABOVE > first; token--) {
        const syntax_word *before = word_at(context, token - 1);
        if (slice_equal(context->document->tokens[token - 1].lower, SLICE("from"))) {
            return true;
        }
        if (before->upos != UPOS_DET && before->upos != UPOS_ADJ && before->upos != UPOS_ADV &&
            before->upos != UPOS_VERB) {
            return false;
        }
    }
    return false;
}

uint32_t measure_earlier(const what_context *context, uint32_t noun)
{
    const uint32_t current = measure_current(context, noun);
    const howmany_layer *howmany = context->input->howmany;
    const uint32_t now = current == TOKEN_NONE ? AMOUNT_NONE : context_amount_at(context, current);
    const uint32_t sentence = context->document->tokens[noun].sentence;
    for (uint32_t i = now == AMOUNT_NONE || now == 0 ? 0 : now - 1;
         now != AMOUNT_NONE && i < howmany->count && i <= now + 1; i++) {
        const howmany_amount *amount = &howmany->amounts[i];
        if (i != now && amount->kind == HOWMANY_COUNT &&
            context->document->tokens[amount->first].sentence == sentence &&
            follows_from(context, amount) && hangs_on(context, amount->end - 1, noun, current)) {
            return amount->end - 1;
        }
    }
    return TOKEN_NONE;
}

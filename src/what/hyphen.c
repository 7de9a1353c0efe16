// Words that the tree has in pieces: "sit-in", "long-shot", "F-16".
#include "what/context.h"

bool context_ends_hyphened(const what_context *context, uint32_t token)
{
    const text_token *tokens = context->document->tokens;
    return token > 1 && word_at(context, token - 2)->head == token &&
           slice_equal(tokens[token - 1].form, SLICE("-")) && !tokens[token - 1].space_before &&
           !tokens[token].space_before;
}

bool context_ends_quality(const what_context *context, uint32_t token)
{
    return has_relation(context, token, REL_AMOD) && context_ends_hyphened(context, token) &&
           word_at(context, token - 2)->upos == UPOS_ADJ;
}

slice context_hyphened(const what_context *context, uint32_t token)
{
    const slice first = context->document->tokens[token - 2].lower;
    const slice last = context->document->tokens[token].lower;
    return arena_format(context->arena, "%.*s-%.*s", (int)first.length, first.data,
                        (int)last.length, last.data);
}

// "16" of "16s".
static slice without_plural(slice number)
{
    const size_t last = number.length - 1;
    const bool is_plural = last > 0 && number.data[last] == 's' && number.data[last - 1] >= '0' &&
                           number.data[last - 1] <= '9';
    return is_plural ? slice_of(number.data, last) : number;
}

slice context_type(const what_context *context, uint32_t token)
{
    const text_token *tokens = context->document->tokens;
    if (token + 2 >= context->document->token_count ||
        !slice_equal(tokens[token + 1].form, SLICE("-")) ||
        word_at(context, token + 2)->head != token) {
        return SLICE_NONE;
    }
    const slice letters = tokens[token].lower, number = without_plural(tokens[token + 2].lower);
    return arena_format(context->arena, "%.*s-%.*s", (int)letters.length, letters.data,
                        (int)number.length, number.data);
}

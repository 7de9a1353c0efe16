// Words that the tree has in pieces: "sit-in", "long-shot".
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

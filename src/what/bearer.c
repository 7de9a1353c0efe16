#include "what/bearer.h"

#include "what/argument.h"

// The noun right behind an adjective that the parser hung elsewhere: "for slain Gen. X".
static uint32_t next_nominal(const what_context *context, uint32_t adjective)
{
    uint32_t next = adjective + 1;
    if (next >= context->document->token_count ||
        (word_at(context, next)->upos != UPOS_PROPN && word_at(context, next)->upos != UPOS_NOUN)) {
        return TOKEN_NONE;
    }
    const who_layer *who = context->input->who;
    uint32_t mention =
        who == NULL || who->mention_of_head == NULL ? MENTION_NONE : who_mention_at(who, next);
    return mention == MENTION_NONE ? next : who->mentions[mention].head;
}

// "14 dead: hospital" in a headline: who says so is not who died.
static bool is_behind_colon(const what_context *context, uint32_t adjective, uint32_t head)
{
    return head > adjective &&
           slice_equal(context->document->tokens[adjective + 1].lower, SLICE(":"));
}

uint32_t bearer_of(const what_context *context, uint32_t adjective)
{
    const syntax_word *word = word_at(context, adjective);
    uint32_t subject = syntax_child(context->syntax, adjective, REL_NSUBJ);
    if (subject != TOKEN_NONE) {
        return context_antecedent(context, subject);
    }
    if (word->head == TOKEN_NONE || is_behind_colon(context, adjective, word->head)) {
        return TOKEN_NONE;
    }
    if (word->relation == REL_AMOD || word->relation == REL_ACL) {
        return word->head;
    }
    if (word->relation == REL_XCOMP) {
        logical_arguments above = argument_of_verb(context, word->head, VERB_TRANSITIVE);
        return above.object != TOKEN_NONE ? above.object : above.subject;
    }
    return word->relation == REL_ROOT ? TOKEN_NONE : next_nominal(context, adjective);
}

bool bearer_may_be_victim(const what_context *context, uint32_t bearer)
{
    const word_class_table *table = &context->reader->classes;
    return (context_classes(context, bearer) & (table->human | table->generic)) != 0 ||
           context_amount_at(context, bearer) != AMOUNT_NONE ||
           word_at(context, bearer)->upos == UPOS_PROPN ||
           word_at(context, bearer)->upos == UPOS_NUM;
}

// "Left him and two guards dead": they are not all.
static bool is_last_of_list(const what_context *context, uint32_t adjective)
{
    return has_relation(context, adjective, REL_XCOMP) &&
           has_relation(context, adjective - 1, REL_CONJ);
}

bool bearer_is_figure(const what_context *context, uint32_t adjective)
{
    return adjective > 0 && !is_last_of_list(context, adjective) &&
           !has_relation(context, adjective, REL_AMOD) &&
           !has_relation(context, adjective, REL_ACL) &&
           syntax_child(context->syntax, adjective, REL_NSUBJ) == TOKEN_NONE &&
           context_amount_at(context, adjective - 1) != AMOUNT_NONE;
}

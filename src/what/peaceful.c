#include "what/peaceful.h"

typedef enum death_sign { SIGN_NONE, SIGN_PEACEFUL, SIGN_VIOLENT } death_sign;

static bool is_natural(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const uint32_t before = syntax_child(context->syntax, token, REL_COMPOUND);
    return (word_class_of(table, context_lemma(context, token)) & table->natural) != 0 ||
           (before != TOKEN_NONE && // "of a heart attack"
            (word_class_of(table, context_lemma(context, before)) & table->ailment) != 0);
}

#define HOURS 24 // "at 5" and "at 18" may be the time of the day

// "At 80".
static bool is_age(const what_context *context, uint32_t token)
{
    const text_token *tokens = context->document->tokens;
    uint64_t years = 0;
    return slice_to_number(tokens[token].lower, &years) && years > HOURS &&
           word_at(context, token)->upos == UPOS_NUM && token > 0 &&
           word_at(context, token)->first_child + 1 == token &&
           slice_equal(tokens[token - 1].lower, SLICE("at"));
}

static bool is_aged(const what_context *context, uint32_t token)
{
    return slice_equal(context->document->tokens[token].lower, SLICE("aged"));
}

// "At his home", of who is named: a pronoun may be one who was shot there.
static bool is_own_home(const what_context *context, uint32_t verb, uint32_t token)
{
    const uint32_t subject = syntax_child(context->syntax, verb, REL_NSUBJ);
    const uint32_t who = subject != TOKEN_NONE ? subject : word_at(context, verb)->head;
    return who != TOKEN_NONE && word_at(context, who)->upos == UPOS_PROPN &&
           slice_equal(context_lemma(context, token), SLICE("home")) &&
           context_has_preposition(context, token, SLICE("at")) &&
           syntax_child(context->syntax, token, REL_NMOD_POSS) != TOKEN_NONE;
}

static bool names_act(const what_context *context, uint32_t token)
{
    const trigger_table *table = &context->reader->triggers;
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&table->table, context_lemma(context, token), &count);
    for (uint32_t i = row; i < row + count; i++)
        if (table->triggers[i].type == WHAT_ASSAULT || table->triggers[i].type == WHAT_DISASTER ||
            table->triggers[i].type == WHAT_CASUALTY)
            return true;
    return false;
}

static death_sign sign_of(const what_context *context, uint32_t verb, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    if (token < verb || word->upos == UPOS_PUNCT)
        return SIGN_NONE;
    if (is_natural(context, token) || is_age(context, token) || is_aged(context, token) ||
        is_own_home(context, verb, token))
        return SIGN_PEACEFUL;
    return names_act(context, token) ? SIGN_VIOLENT : SIGN_NONE;
}

bool peaceful_is_death(const what_context *context, uint32_t token)
{
    bool is_peaceful = false;
    if (!slice_equal(context_lemma(context, token), SLICE("die")))
        return false;
    for (uint32_t child = word_at(context, token)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        const death_sign sign = sign_of(context, token, child);
        if (sign == SIGN_VIOLENT)
            return false;
        is_peaceful |= sign == SIGN_PEACEFUL;
    }
    return is_peaceful;
}

bool peaceful_is_life(const what_context *context, uint32_t act)
{
    uint32_t at = word_at(context, act)->head;
    for (uint32_t steps = 0; steps < WALK_LIMIT && at != TOKEN_NONE; steps++) {
        if (at > act && is_verb(context, at) && peaceful_is_death(context, at))
            return true;
        at = word_at(context, at)->head;
    }
    return false;
}

bool peaceful_is_dead(const what_context *context, uint32_t token)
{
    const uint32_t who = has_relation(context, token, REL_FLAT) // "Ann [Roe]"
                             ? word_at(context, token)->head
                             : token;
    const uint32_t verb = word_at(context, who)->head;
    if (!has_relation(context, who, REL_NSUBJ) || verb == TOKEN_NONE)
        return false;
    const uint32_t above = word_at(context, verb)->head; // "has died aged 80", hung on "aged"
    return peaceful_is_death(context, verb) ||
           (above != TOKEN_NONE && is_aged(context, verb) && peaceful_is_death(context, above));
}

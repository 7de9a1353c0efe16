// What a relative pronoun stands for, and whom a clause behind several nouns is said of.
#include "what/context.h"

static bool is_relative_pronoun(const what_context *context, uint32_t token)
{
    const syntax_word *word = word_at(context, token);
    const slice lower = context->document->tokens[token].lower;
    return word->xpos == XPOS_WP || word->xpos == XPOS_WDT ||
           slice_equal(lower, SLICE("whose")) || // "a lawyer whose death was announced"
           (word->upos == UPOS_PRON && slice_equal(lower, SLICE("that")));
}

// The noun right before a relative pronoun, past a comma; the pronoun itself when there is none.
static uint32_t noun_before(const what_context *context, uint32_t pronoun)
{
    uint32_t before = pronoun;
    while (before > 0 && pronoun - before < 2) {
        before--;
        if (word_at(context, before)->upos == UPOS_PUNCT) {
            continue;
        }
        bool is_nominal = word_at(context, before)->upos == UPOS_NOUN ||
                          word_at(context, before)->upos == UPOS_PROPN;
        return is_nominal ? before : pronoun;
    }
    return pronoun;
}

// "A stretch of land seized by rebels who took up arms", with the clause hung on the stretch: "who"
// are the people right before it.
static uint32_t who_is_told_of(const what_context *context, uint32_t pronoun, uint32_t above)
{
    const uint32_t before = noun_before(context, pronoun);
    const bool is_who = slice_equal(context->document->tokens[pronoun].lower, SLICE("who"));
    const bool is_nearer = is_who && before != pronoun && !context_is_human(context, above) &&
                           context_is_human(context, before);
    return is_nearer ? before : above;
}

// Does a clause begin right behind a noun: "a boy [kidnapped", "a boy [who was kidnapped"?
static bool is_right_before(const what_context *context, uint32_t noun, uint32_t verb)
{
    for (uint32_t token = noun + 1; token < verb; token++) {
        const uint8_t upos = word_at(context, token)->upos;
        if (upos != UPOS_PRON && upos != UPOS_AUX && upos != UPOS_ADV) {
            return false;
        }
    }
    return noun < verb;
}

uint32_t context_person_told_of(const what_context *context, uint32_t noun, uint32_t verb)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes giving_way = table->kin | table->abstract | table->eventive | table->event;
    if (noun >= verb || (context_classes(context, noun) & giving_way) == 0) {
        return noun;
    }
    uint32_t near = TOKEN_NONE;
    while ((near = syntax_next_child(context->syntax, noun, near, REL_NMOD)) != TOKEN_NONE) {
        if (near > noun && is_right_before(context, near, verb) &&
            context_has_preposition(context, near, SLICE("of")) &&
            (context_classes(context, near) & table->human) != 0) {
            return near;
        }
    }
    return noun;
}

uint32_t context_antecedent(const what_context *context, uint32_t token)
{
    if (token == TOKEN_NONE || !is_relative_pronoun(context, token)) {
        return token;
    }
    uint32_t current = token;
    for (int step = 0; step < WALK_LIMIT; step++) {
        const syntax_word *word = word_at(context, current);
        if (word->head == TOKEN_NONE) {
            break;
        }
        if (word->relation == REL_ACL_RELCL) {
            return who_is_told_of(context, token,
                                  context_person_told_of(context, word->head, current));
        }
        current = word->head;
    }
    uint32_t noun = noun_before(context, token);
    const who_layer *who = context->input->who;
    if (noun == token || who == NULL || who->mention_of_head == NULL) {
        return noun;
    }
    uint32_t mention = who_mention_at(who, noun);
    return mention == MENTION_NONE ? noun : who->mentions[mention].head;
}

#include "what/limb.h"

#define LIMB_STEPS 3 // "the side" of "the back" of "his head"

// Of a limb or a side of one: whose or of what it is; TOKEN_NONE.
static uint32_t owner_of(const what_context *context, uint32_t part)
{
    const uint32_t owner = syntax_child(context->syntax, part, REL_NMOD_POSS);
    uint32_t child = TOKEN_NONE;
    if (owner != TOKEN_NONE) {
        return owner;
    }
    while ((child = syntax_next_child(context->syntax, part, child, REL_NMOD)) != TOKEN_NONE) {
        if (context_has_preposition(context, child, SLICE("of"))) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// A person, and no body of people that has a head or an arm of another kind.
static bool is_person(const what_context *context, uint32_t token)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes classes = context_classes(context, token);
    const who_layer *who = context->input->who;
    const uint32_t mention =
        who == NULL || who->mention_of_head == NULL ? MENTION_NONE : who->mention_of_head[token];
    if ((word_class_of(table, context_lemma(context, token)) & (table->limb | table->flank)) != 0) {
        return false; // "the back of his head"
    }
    if (word_at(context, token)->upos == UPOS_PRON) {
        const slice lemma = context_lemma(context, token);
        return !slice_equal(lemma, SLICE("its")) && !slice_equal(lemma, SLICE("it"));
    }
    if (mention != MENTION_NONE && who->mentions[mention].form == WHO_NAME) {
        return who->mentions[mention].kind == WHO_PERSON;
    }
    return (classes & table->human) != 0 &&
           (classes & (table->group | table->populace | table->authority | table->troops)) == 0;
}

// "The head of the fishermen": many have no one head.
static bool is_led_by(const what_context *context, uint32_t owner, uint32_t part)
{
    return has_relation(context, owner, REL_NMOD) && word_at(context, owner)->xpos == XPOS_NNS &&
           word_at(context, part)->xpos == XPOS_NN;
}

uint32_t limb_bearer(const what_context *context, uint32_t head)
{
    const word_class_table *table = &context->reader->classes;
    const word_classes parts = table->limb | table->flank;
    uint32_t part = head;
    for (int step = 0; step < LIMB_STEPS; step++) {
        const word_classes named = word_class_of(table, context_lemma(context, part)) & parts;
        const uint32_t owner = named == 0 || word_at(context, part)->upos != UPOS_NOUN
                                   ? TOKEN_NONE
                                   : owner_of(context, part);
        if (owner == TOKEN_NONE) {
            break;
        }
        if (is_led_by(context, owner, part)) {
            return head;
        }
        if (is_person(context, owner)) {
            const bool is_own = (named & table->limb) != 0 ||
                                syntax_child(context->syntax, part, REL_AMOD) != TOKEN_NONE;
            return is_own ? owner : head; // "his left side", but "the driver's side" is the car's
        }
        part = owner;
    }
    const bool is_nobodys = part == head &&
                            word_class_of(table, context_lemma(context, head)) == table->limb &&
                            owner_of(context, head) == TOKEN_NONE;
    return is_nobodys ? TOKEN_NONE : head;
}

bool limb_is_of_one(const what_context *context, uint32_t owner)
{
    const uint32_t part = word_at(context, owner)->head;
    return has_relation(context, owner, REL_NMOD_POSS) && part != TOKEN_NONE &&
           word_at(context, owner)->xpos == XPOS_NN && is_person(context, owner) &&
           limb_bearer(context, part) == owner;
}

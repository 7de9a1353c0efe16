#include "what/particle.h"

// Is the word a particle with which the verb has an object, as a trigger knows: "burn down"?
static bool is_particle_of(const what_context *context, uint32_t verb, slice word)
{
    const trigger_table *table = &context->reader->triggers;
    const word_class_table *classes = &context->reader->classes;
    if ((word_class_of(classes, word) & classes->particle) == 0) {
        return false;
    }
    uint32_t count = 0;
    const uint32_t row = lexicon_find(&table->table, context_lemma(context, verb), &count);
    for (uint32_t i = row; i < row + count; i++) {
        const what_trigger *trigger = &table->triggers[i];
        if (trigger->word_class == 'v' && trigger->with_count == 1 &&
            slice_equal(trigger->with[0], word) && trigger->condition_count > 0 &&
            trigger->conditions[0].position == FRAME_OBJECT) {
            return true;
        }
    }
    return false;
}

uint32_t particle_object(const what_context *context, uint32_t verb)
{
    uint32_t child = TOKEN_NONE;
    while ((child = syntax_next_child(context->syntax, verb, child, REL_OBL)) != TOKEN_NONE) {
        // "pulled out of the town" has no object
        if (child > verb + 1 && word_at(context, child)->left == verb + 1 &&
            word_at(context, verb + 2)->upos != UPOS_ADP &&
            is_particle_of(context, verb, context_preposition(context, child))) {
            return child;
        }
    }
    return TOKEN_NONE;
}

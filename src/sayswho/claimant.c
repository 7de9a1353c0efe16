// Whose words a noun stands for: who issued a statement, whose claim it is.
#include "sayswho/holder.h"

// "[Police] issued a statement": TOKEN_NONE.
static uint32_t issuer_of(const reading *reading, uint32_t noun)
{
    const syntax_word *word = reading_word(reading, noun);
    const bool is_object = word->relation == REL_OBJ && word->head != TOKEN_NONE;
    return is_object && reading_has_class(reading, reading_word(reading, word->head)->lemma,
                                          WORD_ISSUING)
               ? syntax_subject(reading->syntax, word->head)
               : TOKEN_NONE;
}

uint32_t holder_author_of(const reading *reading, uint32_t noun)
{
    const slice lemma = reading_word(reading, noun)->lemma;
    if (!reading_has_class(reading, lemma, WORD_DOCUMENT) &&
        !reading_has_class(reading, lemma, WORD_FIGURE)) {
        return noun;
    }
    const uint32_t verb = syntax_child(reading->syntax, noun, REL_ACL);
    const uint32_t governor = verb == noun + 1 ? verb : noun;
    const uint32_t author = reading_child_with(reading, governor, SLICE("by"));
    const bool is_beside = author != TOKEN_NONE && reading_is(reading, governor + 1, SLICE("by"));
    if (is_beside && reading_is_noun(reading, author)) {
        return author;
    }
    const uint32_t issuer = issuer_of(reading, noun);
    return issuer != TOKEN_NONE && reading_is_noun(reading, issuer) ? issuer : noun;
}

uint32_t holder_claimant_before(const reading *reading, uint32_t noun)
{
    const uint32_t first = reading_sentence_first(reading, noun);
    for (uint32_t token = noun; token > first && reading_word(reading, token - 1)->head == noun;) {
        token--;
        const syntax_word *word = reading_word(reading, token);
        const uint32_t entity = holder_entity_of(reading, token);
        const bool acts = entity != ENTITY_NONE && reading->who->entities[entity].is_named &&
                          reading->who->entities[entity].kind != WHO_OTHER;
        const bool is_agent =
            word->upos == UPOS_NOUN && who_agent_role(reading->who_reader, word->lemma).length > 0;
        if ((word->relation == REL_COMPOUND || word->relation == REL_AMOD) && (acts || is_agent)) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// Whom "who" and "which" stand for.
#include "sayswho/holder.h"

// "The rebels, who say C", where the tree has lost the clause: the noun before the pronoun. The
// pronoun itself, when there is none.
static uint32_t noun_before(const reading *reading, uint32_t pronoun)
{
    const uint32_t first = reading_sentence_first(reading, pronoun);
    uint32_t token = pronoun;
    token -= token > first && reading_is_comma(reading, token - 1);
    return token > first && reading_is_noun(reading, token - 1) ? token - 1 : pronoun;
}

// Does somebody stand there of whom one says "who"?
static bool is_somebody(const reading *reading, uint32_t head)
{
    const uint32_t mention = reading->who->mention_of_head[head];
    const who_kind kind =
        mention == MENTION_NONE ? WHO_OTHER : reading->who->mentions[mention].kind;
    return kind == WHO_PERSON || kind == WHO_GROUP ||
           reading_word(reading, head)->upos == UPOS_PRON;
}

// "A mention of Ada Orr, who said C", "an editor at the Herald, which said C": the noun right
// before the pronoun where that one is somebody, or no person, as the pronoun asks, and the tree's
// is not.
static uint32_t by_pronoun(const reading *reading, uint32_t pronoun, uint32_t noun)
{
    const uint32_t before = noun_before(reading, pronoun);
    const bool wants_somebody = reading_word(reading, pronoun)->xpos == XPOS_WP;
    if (before == pronoun || before <= noun || !reading_is_noun(reading, noun) ||
        (!wants_somebody && !reading_is(reading, pronoun, SLICE("which")))) {
        return noun;
    }
    const uint32_t mention = reading->who->mention_of_head[noun];
    const uint32_t other = reading->who->mention_of_head[before];
    if (other == MENTION_NONE || is_somebody(reading, before) != wants_somebody) {
        return noun;
    }
    const bool is_person =
        mention != MENTION_NONE && reading->who->mentions[mention].kind == WHO_PERSON;
    return (wants_somebody ? !is_somebody(reading, noun) : is_person) ? before : noun;
}

// "who", "which", "that" -> the noun the clause hangs on.
uint32_t holder_antecedent(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool is_relative = word->xpos == XPOS_WP || word->xpos == XPOS_WDT;
    if (!is_relative || word->head == TOKEN_NONE) {
        return token;
    }
    uint32_t clause = word->head;
    for (int steps = 0; steps < 8; steps++) {
        const syntax_word *above = reading_word(reading, clause);
        if (above->relation == REL_ACL_RELCL || above->relation == REL_ACL) {
            return above->head != TOKEN_NONE ? by_pronoun(reading, token, above->head) : token;
        }
        if (above->head == TOKEN_NONE) {
            break;
        }
        clause = above->head;
    }
    return noun_before(reading, token);
}

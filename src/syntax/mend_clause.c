// Clauses of what somebody says: which verbs belong to it, and who does what they tell.
#include "syntax/mend_step.h"

static bool is_past(const syntax_word *word)
{
    return word->upos == UPOS_VERB && word->xpos == XPOS_VBD;
}

static bool is_present(const syntax_word *word)
{
    return word->upos == UPOS_VERB && (word->xpos == XPOS_VBP || word->xpos == XPOS_VBZ);
}

static bool has_word_of_its_own(const syntax_layer *layer, const text_sentence *sentence,
                                uint32_t verb)
{
    const uint32_t back = mend_reach_back(sentence, verb);
    return mend_find_child(layer, back, verb, verb, REL_NSUBJ) != TOKEN_NONE ||
           mend_find_child(layer, back, verb, verb, REL_NSUBJ_PASS) != TOKEN_NONE ||
           mend_find_child(layer, back, verb, verb, REL_MARK) != TOKEN_NONE;
}

// "Police say the men broke in, beat two people and then shot one": what is told in the past, as
// the clause before it, by a verb without a subject, goes on with that clause; whoever says it in
// the present did none of it.
static void turn_clause_that_goes_on(syntax_layer *layer, const text_sentence *sentence,
                                     uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t saying = verb->head;
    if (!is_past(verb) || saying == TOKEN_NONE || saying >= token ||
        (verb->relation != REL_CONJ && verb->relation != REL_CCOMP) ||
        !is_present(&layer->words[saying]) || has_word_of_its_own(layer, sentence, token)) {
        return;
    }
    const uint32_t first =
        mend_find_child(layer, mend_reach_back(sentence, token), token, saying, REL_CCOMP);
    if (first != TOKEN_NONE && first > saying && is_past(&layer->words[first])) {
        verb->head = first;
        verb->relation = REL_CONJ;
    }
}

// "A man they said robbed a store": the man robbed it, and they only say so.
static void turn_clause_said_of_noun(syntax_layer *layer, const text_sentence *sentence,
                                     uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t saying = verb->head;
    if (!is_past(verb) || token == sentence->first_token || saying + 1 != token ||
        verb->relation != REL_CCOMP || layer->words[saying].relation != REL_ACL_RELCL ||
        has_word_of_its_own(layer, sentence, token)) {
        return;
    }
    syntax_word *over = &layer->words[saying];
    const uint32_t noun = over->head;
    const uint32_t speaker =
        mend_find_child(layer, mend_reach_back(sentence, saying), saying, saying, REL_NSUBJ);
    if (noun == TOKEN_NONE || speaker == TOKEN_NONE || noun >= speaker) {
        return;
    }
    verb->head = noun;
    verb->relation = REL_ACL_RELCL;
    over->head = token;
    over->relation = REL_PARATAXIS;
}

void mend_told_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    turn_clause_that_goes_on(layer, sentence, token);
    turn_clause_said_of_noun(layer, sentence, token);
}

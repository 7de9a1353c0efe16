// What is left unsaid. "Did not say why they fired", "failed to mention the raid" take it for
// granted that they fired and that there was a raid: whoever tells of the silence tells of those,
// too. "Never said that they fired", "did not say whether they fired" leave it open: nobody does.
#include "sayswho/reading.h"

// The verb of the cue as the lexicon knows it, NULL; *head is its token.
static const cue *verb_of_cue(const reading *reading, const sayswho_attribution *attribution,
                              uint32_t *head)
{
    for (uint32_t i = 0; i < attribution->cue_count; i++) {
        uint32_t token = text_token_at(reading->document, attribution->cue[i].start);
        for (; token < reading->document->token_count &&
               reading->document->tokens[token].at.start < attribution->cue[i].end;
             token++) {
            uint32_t end = 0;
            const cue *found = cue_match(reading, token, CUE_VERB, &end);
            if (found != NULL && found->plain.stance != STANCE_NONE) {
                *head = token;
                return found;
            }
        }
    }
    return NULL;
}

// "Who", "exactly how", but not "whether": what is asked for is part of something that is so.
static bool asks_for_part(const reading *reading, uint32_t first)
{
    const uint32_t end = reading_sentence_end(reading, first);
    while (first + 1 < end && reading_word(reading, first)->upos == UPOS_ADV &&
           !reading_has_class(reading, reading->document->tokens[first].lower, WORD_QUESTION)) {
        first++;
    }
    return reading_has_class(reading, reading->document->tokens[first].lower, WORD_QUESTION) &&
           !reading_is(reading, first, SLICE("whether")) &&
           !reading_is(reading, first, SLICE("if"));
}

// "The raid", "his arrest": there was one, mentioned or not.
static bool opens_known_thing(const reading *reading, uint32_t first)
{
    const syntax_word *word = reading_word(reading, first);
    const bool is_definite =
        word->relation == REL_NMOD_POSS || reading_is(reading, first, SLICE("the"));
    return is_definite && word->head != TOKEN_NONE && word->head > first &&
           reading_word(reading, word->head)->upos == UPOS_NOUN &&
           !reading_has_finite(reading, (token_run){first, word->head});
}

// "Failed to say that C", "forgot to add that C".
static bool is_omitted(const reading *reading, uint32_t verb)
{
    const syntax_word *word = reading_word(reading, verb);
    return word->relation == REL_XCOMP && word->head != TOKEN_NONE &&
           reading_has_class(reading, reading_word(reading, word->head)->lemma, WORD_OMITTING);
}

static bool is_given(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t first = text_token_at(reading->document, attribution->content[0].start);
    if (first >= reading->document->token_count || attribution->is_direct) {
        return false;
    }
    if (asks_for_part(reading, first)) {
        return true;
    }
    uint32_t verb = TOKEN_NONE;
    const cue *cue = verb_of_cue(reading, attribution, &verb);
    if (cue == NULL || attribution->content[0].start < attribution->cue[0].start) {
        return false;
    }
    if (opens_known_thing(reading, first)) {
        return true;
    }
    const uint32_t end = text_token_at(reading->document, attribution->content[0].end - 1) + 1;
    return reading_has_finite(reading, (token_run){first, end}) &&
           (cue->is_given || (!cue->is_factive && is_omitted(reading, verb)));
}

void sayswho_find_unsaid(const reading *reading)
{
    for (uint32_t i = 0; i < reading->out->count; i++) {
        sayswho_attribution *attribution = &reading->out->attributions[i];
        attribution->is_given = attribution->stance == STANCE_NONE &&
                                attribution->tier == TIER_SPEECH &&
                                attribution->content_count > 0 && attribution->cue_count > 0 &&
                                is_given(reading, attribution);
    }
}

#include "what/tense.h"

#define AWAITING_REACH 8 // words from a verb to the "until" behind it

// The verb that stands before "until" in its sentence, wherever the tree hangs its clause;
// TOKEN_NONE.
static uint32_t verb_before(const what_context *context, uint32_t mark)
{
    const uint32_t sentence = context->document->tokens[mark].sentence;
    for (uint32_t back = 1; back <= AWAITING_REACH && back <= mark; back++) {
        const uint32_t token = mark - back;
        if (context->document->tokens[token].sentence != sentence) {
            break;
        }
        if (word_at(context, token)->upos == UPOS_VERB) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "Would not talk until the general was arrested": as long as what waits for it lies ahead.
static bool is_awaited(const what_context *context, uint32_t mark)
{
    const slice word = context->document->tokens[mark].lower;
    const uint32_t waits = what_governor_effect(context->reader, word, 'b') == GOVERNOR_HYPOTHETICAL
                               ? verb_before(context, mark)
                               : TOKEN_NONE;
    if (waits == TOKEN_NONE) {
        return false;
    }
    const syntax_tense tense = syntax_tense_of(context->syntax, waits);
    return tense == TENSE_FUTURE || tense == TENSE_MODAL;
}

bool tense_is_conditional(const what_context *context, uint32_t clause)
{
    uint32_t mark = TOKEN_NONE;
    while ((mark = syntax_next_child(context->syntax, clause, mark, REL_MARK)) != TOKEN_NONE) {
        slice lower = context->document->tokens[mark].lower;
        if (what_governor_effect(context->reader, lower, 'm') == GOVERNOR_HYPOTHETICAL ||
            is_awaited(context, mark)) {
            return true;
        }
    }
    return false;
}

// "The ministers were to meet next week": what was arranged.
static bool is_arranged(const what_context *context, uint32_t verb)
{
    const uint32_t copula = syntax_child(context->syntax, verb, REL_COP);
    const uint32_t be =
        copula == TOKEN_NONE ? syntax_child(context->syntax, verb, REL_AUX) : copula;
    return be != TOKEN_NONE && slice_equal(context_lemma(context, be), SLICE("be")) &&
           word_at(context, verb)->xpos == XPOS_VB;
}

// "may have killed" doubts what happened; "could have killed" and "may kill" tell nothing happened.
static what_modality modality_of_modal(const what_context *context, uint32_t verb)
{
    if (is_arranged(context, verb)) {
        return WHAT_PLANNED;
    }
    bool is_perfect = false;
    bool is_epistemic = false;
    uint32_t auxiliary = TOKEN_NONE;
    for (;;) {
        auxiliary = syntax_next_child(context->syntax, verb, auxiliary, REL_AUX);
        if (auxiliary == TOKEN_NONE) {
            break;
        }
        slice lemma = context_lemma(context, auxiliary);
        is_perfect |= slice_equal(lemma, SLICE("have"));
        is_epistemic |= what_governor_effect(context->reader, lemma, 'x') == GOVERNOR_TRANSPARENT;
    }
    return is_perfect && is_epistemic ? WHAT_HAPPENED : WHAT_HYPOTHETICAL;
}

// "Said it would send troops" is a plan, but not "said it would send troops if it were asked".
static bool is_promised(const what_context *context, uint32_t verb)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    const uint32_t said = sayswho == NULL ? ATTRIBUTION_NONE : sayswho->innermost[verb];
    if (said == ATTRIBUTION_NONE || sayswho->attributions[said].content_token != verb ||
        (sayswho->attributions[said].stance != STANCE_ASSERTS &&
         sayswho->attributions[said].stance != STANCE_EXPECTS)) {
        return false;
    }
    for (uint32_t child = word_at(context, verb)->first_child; child != TOKEN_NONE;
         child = word_at(context, child)->next_sibling) {
        if (has_relation(context, child, REL_ADVCL) && tense_is_conditional(context, child)) {
            return false;
        }
    }
    const uint32_t auxiliary = syntax_child(context->syntax, verb, REL_AUX);
    return auxiliary != TOKEN_NONE &&
           what_governor_effect(context->reader, context->document->tokens[auxiliary].lower, 'f') ==
               GOVERNOR_PLANNED;
}

// "Said his forces would strike": what a speaker threatens or sees coming, the cue has weighed.
static bool is_announced(const what_context *context, uint32_t verb, what_modality *modality)
{
    const sayswho_layer *sayswho = context->input->sayswho;
    const uint32_t said = sayswho == NULL ? ATTRIBUTION_NONE : sayswho->innermost[verb];
    if (said == ATTRIBUTION_NONE || sayswho->attributions[said].content_token != verb) {
        return false;
    }
    if (sayswho->attributions[said].stance == STANCE_THREATENS) {
        *modality = WHAT_THREATENED;
        return true;
    }
    if (is_promised(context, verb)) {
        *modality = WHAT_PLANNED;
        return true;
    }
    return false;
}

static bool is_progressive(const what_context *context, uint32_t verb)
{
    return word_at(context, verb)->xpos == XPOS_VBG &&
           syntax_child(context->syntax, verb, REL_AUX) != TOKEN_NONE;
}

bool tense_is_purpose(const what_context *context, uint32_t verb)
{
    if (!has_relation(context, verb, REL_ADVCL) && !has_relation(context, verb, REL_ACL)) {
        return false;
    }
    uint32_t mark = syntax_child(context->syntax, verb, REL_MARK);
    return word_at(context, verb)->xpos == XPOS_VB && mark != TOKEN_NONE;
}

// "Clashes regularly erupt over water" tells of a habit, not of a clash.
static bool is_habit(const what_context *context, uint32_t verb)
{
    uint32_t adverb = TOKEN_NONE;
    while ((adverb = syntax_next_child(context->syntax, verb, adverb, REL_ADVMOD)) != TOKEN_NONE) {
        if (what_governor_effect(context->reader, context->document->tokens[adverb].lower, 'h') !=
            GOVERNOR_NONE) {
            return true;
        }
    }
    return false;
}

what_modality tense_modality_of(const what_context *context, uint32_t verb, bool is_headline)
{
    what_modality announced = WHAT_HAPPENED;
    if (tense_is_purpose(context, verb)) {
        return WHAT_PLANNED;
    }
    switch (syntax_tense_of(context->syntax, verb)) {
    case TENSE_FUTURE:
        return WHAT_PLANNED;
    case TENSE_MODAL:
        return is_announced(context, verb, &announced) ? announced
                                                       : modality_of_modal(context, verb);
    case TENSE_PRESENT:
        if (is_habit(context, verb)) {
            return WHAT_HYPOTHETICAL;
        }
        return is_headline && !is_progressive(context, verb) ? WHAT_HAPPENED : WHAT_ONGOING;
    case TENSE_PRESENT_PERFECT:
        return is_progressive(context, verb) ? WHAT_ONGOING : WHAT_HAPPENED;
    default:
        return WHAT_HAPPENED;
    }
}

#include "syntax/syntax.h"

#define STEPS_MAX 64

// The first auxiliary or copula of a verb, which carries the tense.
static uint32_t first_auxiliary(const syntax_layer *syntax, uint32_t verb)
{
    uint32_t child = syntax->words[verb].first_child;
    while (child != TOKEN_NONE) {
        uint8_t relation = syntax->words[child].relation;
        if (relation == REL_AUX || relation == REL_AUX_PASS || relation == REL_COP) {
            return child;
        }
        child = syntax->words[child].next_sibling;
    }
    return TOKEN_NONE;
}

static bool is_future_modal(slice lower)
{
    return slice_equal(lower, SLICE("will")) || slice_equal(lower, SLICE("shall")) ||
           slice_equal(lower, SLICE("wo")) || slice_equal(lower, SLICE("'ll")) ||
           slice_equal(lower, SLICE("\xe2\x80\x99ll"));
}

static syntax_tense finite_tense(uint8_t xpos)
{
    switch (xpos) {
    case XPOS_VBD:
        return TENSE_PAST;
    case XPOS_VBZ:
    case XPOS_VBP:
        return TENSE_PRESENT;
    default:
        return TENSE_NONE;
    }
}

static bool has_to(const syntax_layer *syntax, uint32_t verb)
{
    uint32_t mark = TOKEN_NONE;
    do {
        mark = syntax_next_child(syntax, verb, mark, REL_MARK);
        if (mark != TOKEN_NONE && syntax->words[mark].xpos == XPOS_TO) {
            return true;
        }
    } while (mark != TOKEN_NONE);
    return false;
}

static syntax_tense tense_of_auxiliary(const syntax_layer *syntax, uint32_t auxiliary,
                                       uint32_t verb)
{
    const syntax_word *word = &syntax->words[auxiliary];
    if (word->xpos == XPOS_MD) {
        return is_future_modal(syntax->document->tokens[auxiliary].lower) ? TENSE_FUTURE
                                                                          : TENSE_MODAL;
    }
    syntax_tense tense = finite_tense(word->xpos);
    if (tense != TENSE_NONE && slice_equal(word->lemma, SLICE("be")) && has_to(syntax, verb)) {
        // "is to leave", "was to leave"
        return tense == TENSE_PRESENT ? TENSE_FUTURE : TENSE_MODAL;
    }
    bool perfect = slice_equal(word->lemma, SLICE("have")) && word->relation != REL_COP &&
                   (syntax->words[verb].xpos == XPOS_VBN || syntax->words[verb].xpos == XPOS_VBD ||
                    syntax->words[verb].xpos == XPOS_VBG || syntax->words[verb].upos != UPOS_VERB ||
                    syntax_child(syntax, verb, REL_COP) != TOKEN_NONE);
    if (perfect && tense == TENSE_PAST) {
        return TENSE_PAST_PERFECT;
    }
    return perfect && tense == TENSE_PRESENT ? TENSE_PRESENT_PERFECT : tense;
}

// "is going to leave"
static bool is_going_to(const syntax_layer *syntax, uint32_t governor, uint32_t verb)
{
    return syntax->words[governor].xpos == XPOS_VBG &&
           slice_equal(syntax->words[governor].lemma, SLICE("go")) && has_to(syntax, verb);
}

// Does a verb without tense of its own share its governor's?
static bool shares_tense(const syntax_word *word)
{
    return word->relation == REL_XCOMP || word->relation == REL_CONJ ||
           (word->relation == REL_ADVCL && word->xpos == XPOS_VBG);
}

static syntax_tense bare_tense(const syntax_layer *syntax, uint32_t verb)
{
    const syntax_word *word = &syntax->words[verb];
    bool is_report = word->xpos == XPOS_VBN && word->relation == REL_ROOT; // "12 killed in raid"
    return is_report ? TENSE_PAST : has_to(syntax, verb) ? TENSE_INFINITIVE : TENSE_NONE;
}

syntax_tense syntax_tense_of(const syntax_layer *syntax, uint32_t verb)
{
    syntax_tense fallback = bare_tense(syntax, verb);
    for (uint32_t steps = 0; steps < STEPS_MAX; steps++) {
        const syntax_word *word = &syntax->words[verb];
        uint32_t auxiliary = first_auxiliary(syntax, verb);
        syntax_tense tense = auxiliary != TOKEN_NONE ? tense_of_auxiliary(syntax, auxiliary, verb)
                                                     : finite_tense(word->xpos);
        if (tense != TENSE_NONE) {
            return tense;
        }
        if (!shares_tense(word) || word->head == TOKEN_NONE) {
            return bare_tense(syntax, verb) != TENSE_NONE ? bare_tense(syntax, verb) : fallback;
        }
        if (word->relation == REL_XCOMP && is_going_to(syntax, word->head, verb)) {
            return TENSE_FUTURE;
        }
        verb = word->head;
    }
    return fallback;
}

// What is counted: "people" of "nine people", "miners" of "dozens of the trapped miners".
#include "howmany/howmany_internal.h"

#define FARTHEST_UNIT 8 // tokens between a number and its noun

static bool is_noun(const howmany_scene *scene, uint32_t token)
{
    const uint8_t upos = scene->syntax->words[token].upos;
    return upos == UPOS_NOUN || upos == UPOS_PROPN;
}

// "Eleven injured when a bomb went off": another clause begins, and its nouns are not counted.
// "That" may point, too: its tag tells.
static bool opens_clause(const howmany_scene *scene, uint32_t token)
{
    const syntax_word *word = &scene->syntax->words[token];
    return word->upos == UPOS_SCONJ ||
           (word->upos != UPOS_DET &&
            lexicon_has(&scene->reader->clause, scene->document->tokens[token].lower)) ||
           word->xpos == XPOS_WDT;
}

// "Thirty injured a day", "38 a week earlier": without "of" an article opens another phrase.
static bool opens_phrase(const howmany_scene *scene, uint32_t token)
{
    const syntax_word *word = &scene->syntax->words[token];
    return word->upos == UPOS_DET && word[-1].upos != UPOS_ADP && word[-1].upos != UPOS_DET;
}

// May a word stand between a number, which lies before it, and its noun?
static bool may_stand_before_noun(const howmany_scene *scene, uint32_t token)
{
    const syntax_word *word = &scene->syntax->words[token];
    if (opens_clause(scene, token) || opens_phrase(scene, token)) {
        return false;
    }
    switch (word->upos) {
    case UPOS_ADJ:
    case UPOS_ADV:
    case UPOS_DET:
        return true;
    case UPOS_VERB:
        return word->xpos == XPOS_VBN || word->xpos == XPOS_VBG;
    case UPOS_PUNCT:
        return slice_equal(scene->document->tokens[token].form, SLICE("-"));
    default:
        return word->xpos == XPOS_PRPS;
    }
}

static bool is_word(const howmany_scene *scene, uint32_t token, slice lower)
{
    return slice_equal(scene->document->tokens[token].lower, lower);
}

static bool is_plural(const howmany_scene *scene, uint32_t token)
{
    const uint8_t xpos = scene->syntax->words[token].xpos;
    return xpos == XPOS_NNS || xpos == XPOS_NNPS;
}

// The last noun of the run of nouns from `token`; passes over "'s" to what is possessed and over a
// hyphen inside a compound. What follows a plural noun is another phrase ("two men shot Dean"),
// unless it is plural too.
static uint32_t end_of_noun_run(const howmany_scene *scene, uint32_t token, uint32_t end)
{
    uint32_t head = token;
    for (uint32_t i = token + 1; i < end; i++) {
        const syntax_word *word = &scene->syntax->words[i];
        const bool is_compound = word->xpos == XPOS_VBN && is_word(scene, i - 1, SLICE("-"));
        const bool describes = word->upos == UPOS_ADJ || is_compound;
        const bool is_link = word->xpos == XPOS_POS || is_word(scene, i, SLICE("-")) ||
                             (describes && i + 1 < end && is_noun(scene, i + 1));
        if (is_noun(scene, i) && (is_plural(scene, i) || !is_plural(scene, head) ||
                                  scene->syntax->words[i - 1].xpos == XPOS_POS)) {
            head = i;
        } else if (!is_link || i + 1 >= end) {
            break;
        }
    }
    return head;
}

static uint32_t noun_to_the_right(const howmany_scene *scene, uint32_t from)
{
    uint32_t end = howmany_sentence_end(scene, from - 1);
    if (end > from + FARTHEST_UNIT) {
        end = from + FARTHEST_UNIT;
    }
    uint32_t token = from;
    if (token < end && is_word(scene, token, SLICE("-")) &&
        !scene->document->tokens[token].space_before) {
        return TOKEN_NONE; // "a three-storey house": the number describes the house
    }
    const bool has_of = token < end && is_word(scene, token, SLICE("of"));
    token += has_of ? 1 : 0;
    while (token < end && may_stand_before_noun(scene, token)) {
        token++;
    }
    if (token >= end) {
        return TOKEN_NONE;
    }
    if (is_noun(scene, token)) {
        return end_of_noun_run(scene, token, end);
    }
    return has_of && scene->syntax->words[token].upos == UPOS_PRON ? token : TOKEN_NONE;
}

// "Two of them are among the 70 men": another word of the clause stands in between, or another
// clause or phrase begins there.
static bool is_across_edge(const howmany_scene *scene, uint32_t number, uint32_t noun)
{
    for (uint32_t token = number + 1; token < noun; token++)
        if (scene->syntax->words[token].upos == UPOS_AUX || opens_clause(scene, token) ||
            opens_phrase(scene, token))
            return true;
    return false;
}

// The word whose nummod the number is, when the tree agrees with the order of words: a noun, or
// what stands for one ("11 dead and 36 wounded").
static uint32_t unit_by_tree(const howmany_scene *scene, const howmany_amount *amount)
{
    const uint32_t number = amount->end - 1;
    const syntax_word *word = &scene->syntax->words[number];
    const bool is_near =
        word->head != TOKEN_NONE && word->head > number && word->head <= number + FARTHEST_UNIT;
    if (word->relation != REL_NUMMOD || !is_near || is_across_edge(scene, number, word->head)) {
        return TOKEN_NONE;
    }
    const uint32_t end = howmany_sentence_end(scene, number);
    if (is_noun(scene, word->head)) {
        return end_of_noun_run(scene, word->head, end);
    }
    const syntax_word *head = &scene->syntax->words[word->head];
    return head->upos == UPOS_ADJ || head->xpos == XPOS_VBN ? word->head : TOKEN_NONE;
}

uint32_t howmany_find_unit(const howmany_scene *scene, const howmany_amount *amount)
{
    const uint32_t by_tree = unit_by_tree(scene, amount);
    return by_tree != TOKEN_NONE ? by_tree : noun_to_the_right(scene, amount->end);
}

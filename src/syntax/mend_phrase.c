// What arcs chosen one by one take apart inside one noun phrase: a title and its name as two
// subjects, the two figures of a toll, a description and its name.
#include "syntax/mend_phrase.h"

#include "syntax/mend_step.h"

#define PHRASE_REACH 6u // words between the parts of one phrase

static bool is_nominal(const syntax_word *word)
{
    return word->upos == UPOS_NOUN || word->upos == UPOS_PROPN;
}

static bool is_in_phrase(const syntax_word *word)
{
    return is_nominal(word) || word->upos == UPOS_ADJ || word->upos == UPOS_NUM;
}

static bool is_subject(uint8_t relation)
{
    return relation == REL_NSUBJ || relation == REL_NSUBJ_PASS;
}

// May a head have only one word of this relation in one phrase? "Gave [people] [food]" and "home
// [all night] [last night]" are two phrases.
static bool is_alone(uint8_t relation)
{
    return is_subject(relation) || relation == REL_NMOD || relation == REL_NMOD_POSS;
}

static uint8_t relation_inside(const syntax_word *first, const syntax_word *last)
{
    if (first->upos == UPOS_ADJ || first->upos == UPOS_VERB)
        return REL_AMOD;
    return first->upos == UPOS_NOUN && last->upos == UPOS_PROPN ? REL_NMOD_DESC : REL_COMPOUND;
}

// "A charge Dalby denied", "every step Lind takes": a noun with a determiner before a bare name
// may be what a clause without "which" hangs on.
static bool may_open_clause(const syntax_layer *layer, const text_sentence *sentence, uint32_t noun,
                            uint32_t name)
{
    if (layer->words[name].upos != UPOS_PROPN || layer->words[noun].upos != UPOS_NOUN)
        return false;
    for (uint32_t at = mend_reach_back(sentence, noun); at < noun; at++)
        if (layer->words[at].head == noun && layer->words[at].relation == REL_DET)
            return true;
    return false;
}

// "The interim council met", "administrator Ada Lind told": of two words with one part in the
// sentence, and nothing but words of the same phrase between, the first describes the second.
static void join_phrase(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *first = &layer->words[token];
    if (first->head == TOKEN_NONE || !is_alone(first->relation) ||
        (!is_nominal(first) && first->upos != UPOS_ADJ && first->upos != UPOS_VERB))
        return;
    for (uint32_t at = token + 1; at < sentence->end_token && at - token < PHRASE_REACH; at++) {
        const syntax_word *other = &layer->words[at];
        if (!is_in_phrase(other))
            return;
        if (is_nominal(other) && other->head == first->head &&
            (other->relation == first->relation ||
             (is_subject(other->relation) && is_subject(first->relation)))) {
            if (may_open_clause(layer, sentence, token, at))
                return;
            first->head = at;
            first->relation = relation_inside(first, other);
            return;
        }
    }
}

static bool has_auxiliary(const syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    for (uint32_t at = mend_reach_back(sentence, token); at < token; at++)
        if (layer->words[at].head == token && layer->words[at].upos == UPOS_AUX)
            return true;
    return false;
}

// An adjective, participle or noun that a figure counts: "eleven dead", "36 wounded".
static bool is_counted(const syntax_layer *layer, uint32_t token)
{
    const syntax_word *word = &layer->words[token];
    return layer->words[token - 1].upos == UPOS_NUM &&
           (word->upos == UPOS_ADJ || word->xpos == XPOS_VBN || is_nominal(word));
}

// "Put the toll at eleven dead and 36 wounded": the second figure is joined to the first, not a
// clause of its own.
static void join_tolls(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    if (token < sentence->first_token + 4 || word->relation != REL_CONJ ||
        layer->words[token - 2].upos != UPOS_CCONJ || !is_counted(layer, token) ||
        !is_counted(layer, token - 3) || word->head == token - 3 ||
        has_auxiliary(layer, sentence, token) || has_auxiliary(layer, sentence, token - 3) ||
        mend_is_below(layer, token - 3, token, MEND_SUBJECT_REACH) ||
        mend_is_below(layer, token - 3, token - 1, MEND_SUBJECT_REACH))
        return;
    word->head = token - 3;
    layer->words[token - 1].head = token;
    layer->words[token - 1].relation = REL_NUMMOD;
}

static bool is_comma(const syntax_layer *layer, uint32_t token)
{
    return slice_equal(layer->document->tokens[token].lower, SLICE(","));
}

// Does a comma stand before the noun's own article: "killing nine[,] a police commander"?
static bool opens_behind_comma(const syntax_layer *layer, const text_sentence *sentence,
                               uint32_t noun)
{
    uint32_t at = noun;
    while (at > sentence->first_token && noun - at < PHRASE_REACH &&
           layer->words[at - 1].head == noun)
        at--;
    return at < noun && layer->words[at].relation == REL_DET && at > sentence->first_token &&
           is_comma(layer, at - 1);
}

void syntax_mend_described_subject(syntax_layer *layer, const text_sentence *sentence,
                                   uint32_t comma)
{
    syntax_word *words = layer->words;
    const uint32_t noun = comma - 1, name = comma + 1;
    if (comma < sentence->first_token + 3 || comma + 3 >= sentence->end_token ||
        !is_comma(layer, comma) || words[noun].upos != UPOS_NOUN ||
        words[name].upos != UPOS_PROPN || !is_subject(words[name].relation))
        return;
    const uint32_t verb = words[name].head;
    uint32_t end = name + 1;
    while (end < sentence->end_token && words[end].head == name && words[end].relation == REL_FLAT)
        end++;
    if (end + 1 >= sentence->end_token || !is_comma(layer, end) || verb != end + 1 ||
        words[noun].head == verb || !opens_behind_comma(layer, sentence, noun) ||
        mend_is_below(layer, verb, noun, MEND_SUBJECT_REACH))
        return;
    words[noun].head = verb;
    words[noun].relation = words[name].relation;
    words[name].head = noun;
    words[name].relation = REL_APPOS;
}

void syntax_mend_phrases(syntax_layer *layer, const text_sentence *sentence)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        join_phrase(layer, sentence, token);
        join_tolls(layer, sentence, token);
    }
}

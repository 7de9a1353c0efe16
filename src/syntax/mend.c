#include "syntax/mend.h"

#define SUBJECT_REACH 64u // words before a verb among which its subject is looked for
#define OBJECT_REACH 16u  // words behind it

static uint32_t find_child(const syntax_layer *layer, uint32_t first, uint32_t end, uint32_t head,
                           uint8_t relation)
{
    for (uint32_t token = first; token < end; token++) {
        if (layer->words[token].head == head && layer->words[token].relation == relation) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// Arcs are chosen one by one, so a verb may get a second subject behind it: that is its object.
static void turn_second_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_NSUBJ || verb == TOKEN_NONE || verb >= token ||
        token - verb > OBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t back =
        verb - sentence->first_token < SUBJECT_REACH ? sentence->first_token : verb - SUBJECT_REACH;
    const uint32_t furthest =
        sentence->end_token < verb + OBJECT_REACH ? sentence->end_token : verb + OBJECT_REACH;
    if (find_child(layer, back, verb, verb, REL_NSUBJ) != TOKEN_NONE &&
        find_child(layer, verb, furthest, verb, REL_OBJ) == TOKEN_NONE) {
        word->relation = REL_OBJ;
    }
}

// A preposition before it makes an oblique of what was taken for an object.
static void turn_marked_object(syntax_layer *layer, uint32_t token)
{
    const syntax_word *mark = &layer->words[token];
    if (mark->relation != REL_CASE || mark->upos != UPOS_ADP || mark->head == TOKEN_NONE ||
        mark->head <= token) {
        return;
    }
    syntax_word *word = &layer->words[mark->head];
    if (word->relation == REL_OBJ && word->head != TOKEN_NONE &&
        layer->words[word->head].upos == UPOS_VERB) {
        word->relation = REL_OBL;
    }
}

static bool is_subject(const syntax_word *word)
{
    return word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
}

// Is a word below another? A tree is not deeper than its sentence is long.
static bool is_below(const syntax_layer *layer, uint32_t token, uint32_t above, uint32_t words)
{
    for (uint32_t step = 0; token != TOKEN_NONE && step < words; step++) {
        if (token == above) {
            return true;
        }
        token = layer->words[token].head;
    }
    return false;
}

// The first verb between two words that has no subject of its own, TOKEN_NONE.
static uint32_t verb_without_subject(const syntax_layer *layer, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        if (layer->words[token].upos == UPOS_VERB &&
            find_child(layer, first - 1, end, token, REL_NSUBJ) == TOKEN_NONE &&
            find_child(layer, first - 1, end, token, REL_NSUBJ_PASS) == TOKEN_NONE) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "A man died, police said, and the driver was held": of two subjects of one verb the farther
// belongs to the verb that stands between them and has none.
static void turn_far_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    const uint32_t verb = layer->words[token].head;
    if (!is_subject(&layer->words[token]) || verb == TOKEN_NONE || verb <= token) {
        return;
    }
    const uint32_t reach = verb - token < SUBJECT_REACH ? verb : token;
    uint32_t nearer = token + 1;
    while (nearer < reach &&
           !(is_subject(&layer->words[nearer]) && layer->words[nearer].head == verb)) {
        nearer++;
    }
    const uint32_t between =
        nearer < reach ? verb_without_subject(layer, token + 1, nearer) : TOKEN_NONE;
    const uint32_t words = sentence->end_token - sentence->first_token;
    if (between != TOKEN_NONE && !is_below(layer, between, token, words)) {
        layer->words[token].head = between;
        layer->words[token].relation = REL_NSUBJ;
    }
}

void syntax_mend_arcs(syntax_layer *layer, const text_sentence *sentence)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_marked_object(layer, token);
    }
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_far_subject(layer, sentence, token);
        turn_second_subject(layer, sentence, token);
    }
}

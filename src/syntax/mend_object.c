// What stands behind a verb: receivers, particles, what a preposition marks, how an object came
// off.
#include "syntax/mend_step.h"

// A preposition before it makes what was taken for a subject behind the verb part of the object, or
// an oblique: "condemned an attack by soldiers".
static void turn_marked_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_NSUBJ || verb == TOKEN_NONE || verb >= token ||
        mend_find_child(layer, verb + 1, token, token, REL_CASE) == TOKEN_NONE ||
        mend_find_child(layer, mend_reach_back(sentence, verb), verb, verb, REL_NSUBJ) ==
            TOKEN_NONE) {
        return;
    }
    const uint32_t object = mend_find_child(layer, verb + 1, token, verb, REL_OBJ);
    word->head = object == TOKEN_NONE ? verb : object;
    word->relation = object == TOKEN_NONE ? REL_OBL : REL_NMOD;
}

static bool is_nominal(const syntax_word *word)
{
    return word->upos == UPOS_NOUN || word->upos == UPOS_PROPN || word->upos == UPOS_PRON ||
           word->upos == UPOS_NUM;
}

// "A summit in Lima with Prime Minister Lee": a second preposition, behind its noun, marks the
// phrase that follows it.
static void turn_second_preposition(syntax_layer *layer, const text_sentence *sentence,
                                    uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t noun = word->head;
    const uint32_t next = token + 1;
    if (word->relation != REL_CASE || word->upos != UPOS_ADP || noun == TOKEN_NONE ||
        noun >= token || next >= sentence->end_token || layer->words[next].upos == UPOS_PUNCT ||
        mend_find_child(layer, mend_reach_back(sentence, noun), noun, noun, REL_CASE) ==
            TOKEN_NONE) {
        return;
    }
    uint32_t phrase = next;
    for (uint32_t steps = next; steps < sentence->end_token; steps++) {
        const uint32_t above = layer->words[phrase].head;
        phrase =
            above != TOKEN_NONE && above > token && above < sentence->end_token ? above : phrase;
    }
    if (is_nominal(&layer->words[phrase]) &&
        mend_find_child(layer, next, phrase, phrase, REL_CASE) == TOKEN_NONE) {
        word->head = phrase;
    }
}

// The figure in words, or the article, that stands between a name and the noun it was compounded
// with; TOKEN_NONE. "Boeing 747 jets" is such a compound, "Lima ten jets" is none.
static uint32_t figure_between(const syntax_layer *layer, uint32_t name, uint32_t noun)
{
    for (uint32_t token = name + 1; token < noun; token++) {
        const syntax_word *word = &layer->words[token];
        const char first = layer->document->tokens[token].lower.data[0];
        if (word->head == noun && (word->upos == UPOS_DET || word->upos == UPOS_NUM) &&
            !(first >= '0' && first <= '9')) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "Gave the Philippines ten boats": who gets what follows is no part of it.
static void turn_receiver(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t noun = word->head;
    if (word->upos != UPOS_PROPN || noun == TOKEN_NONE || noun <= token) {
        return;
    }
    const syntax_word *object = &layer->words[noun];
    if (word->relation != REL_COMPOUND || object->relation != REL_OBJ ||
        object->head == TOKEN_NONE || object->head >= token ||
        figure_between(layer, token, noun) == TOKEN_NONE) {
        return;
    }
    for (uint32_t before = mend_reach_back(sentence, token); before < token; before++) {
        if (layer->words[before].head == noun) {
            layer->words[before].head = token;
        }
    }
    word->head = object->head;
    word->relation = REL_IOBJ;
}

// "Sold Jordan a ship": of two objects behind the verb, with nothing that joins or parts them, the
// first, a name, gets the second.
static void turn_first_of_two_objects(syntax_layer *layer, const text_sentence *sentence,
                                      uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBJ || word->upos != UPOS_PROPN || verb == TOKEN_NONE ||
        verb >= token) {
        return;
    }
    const uint32_t second =
        mend_find_child(layer, token + 1, mend_reach_on(sentence, verb), verb, REL_OBJ);
    if (second == TOKEN_NONE || layer->words[second].upos != UPOS_NOUN) {
        return;
    }
    for (uint32_t between = token + 1; between < second; between++) {
        const uint8_t upos = layer->words[between].upos;
        if (upos != UPOS_DET && upos != UPOS_NUM && upos != UPOS_ADJ && upos != UPOS_NOUN &&
            upos != UPOS_PROPN) {
            return;
        }
    }
    word->relation = REL_IOBJ;
}

// "Handed over a fugitive": what stands behind a verb's particle with an article and no preposition
// is the object.
static void turn_particle_object(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBL || word->upos != UPOS_NOUN || verb == TOKEN_NONE ||
        verb >= token || token - verb > MEND_OBJECT_REACH) {
        return;
    }
    const uint32_t particle = verb + 1;
    const uint32_t on = mend_reach_on(sentence, verb);
    const bool is_phrasal =
        layer->words[particle].head == verb && layer->words[particle].relation == REL_COMPOUND_PRT;
    if (is_phrasal && mend_find_child(layer, particle, token, token, REL_DET) == particle + 1 &&
        mend_find_child(layer, particle, token, token, REL_CASE) == TOKEN_NONE &&
        mend_find_child(layer, verb, on, verb, REL_OBJ) == TOKEN_NONE) {
        word->relation = REL_OBJ;
    }
}

// "Orland test-fired a rocket": the noun that a hyphen ties to its verb is part of the verb, and
// what stands before it is the subject.
static void turn_tied_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    if (token < sentence->first_token + 3 || layer->words[token].upos != UPOS_VERB ||
        layer->document->tokens[token].space_before ||
        !slice_equal(layer->document->tokens[token - 1].form, SLICE("-"))) {
        return;
    }
    syntax_word *tied = &layer->words[token - 2];
    syntax_word *before = &layer->words[token - 3];
    const bool is_nominal = before->upos == UPOS_NOUN || before->upos == UPOS_PROPN;
    if (tied->relation != REL_NSUBJ || tied->head != token || before->head != token - 2 ||
        !is_nominal) {
        return;
    }
    for (uint32_t part = mend_reach_back(sentence, token); part < token - 3; part++) {
        if (layer->words[part].head == token - 2) {
            layer->words[part].head = token - 3;
        }
    }
    before->head = token;
    before->relation = REL_NSUBJ;
    tied->relation = REL_COMPOUND;
}

// "Left five marchers and a guard dead": an adjective that no conjunction joins to the verb says
// how its object came off.
static void turn_outcome(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_CONJ || word->upos != UPOS_ADJ || verb == TOKEN_NONE ||
        verb >= token || token - verb > MEND_OBJECT_REACH || layer->words[verb].upos != UPOS_VERB ||
        layer->words[token - 1].upos == UPOS_PUNCT) {
        return;
    }
    if (mend_find_child(layer, verb, token, token, REL_CC) == TOKEN_NONE &&
        mend_find_child(layer, verb, token, verb, REL_OBJ) != TOKEN_NONE &&
        mend_find_child(layer, token, mend_reach_on(sentence, token), token, REL_COP) ==
            TOKEN_NONE) {
        word->relation = REL_XCOMP;
    }
}

// "Had shot dead six of the raiders": how somebody came off has no object, its verb has.
static void turn_object_of_outcome(syntax_layer *layer, const text_sentence *sentence,
                                   uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t outcome = word->head;
    if (word->relation != REL_OBJ || outcome == TOKEN_NONE || outcome >= token ||
        layer->words[outcome].upos != UPOS_ADJ || layer->words[outcome].relation != REL_XCOMP) {
        return;
    }
    const uint32_t verb = layer->words[outcome].head;
    if (verb != TOKEN_NONE && verb < outcome && layer->words[verb].upos == UPOS_VERB &&
        mend_find_child(layer, verb, mend_reach_on(sentence, verb), verb, REL_OBJ) == TOKEN_NONE) {
        word->head = verb;
    }
}

// "Nine drowned after a boat carrying traders overturned": what marks the verb stands before the
// noun that it was hung on, which is its subject then and nobody's object.
static void turn_clause_of_time(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t noun = verb->head;
    if (verb->relation != REL_ACL || noun == TOKEN_NONE || noun >= token ||
        (verb->xpos != XPOS_VBN && verb->xpos != XPOS_VBD)) {
        return;
    }
    const uint32_t mark =
        mend_find_child(layer, mend_reach_back(sentence, noun), noun, token, REL_CASE);
    const uint32_t above = layer->words[noun].head;
    if (mark == TOKEN_NONE || above == TOKEN_NONE || above >= mark ||
        layer->words[above].upos != UPOS_VERB) {
        return;
    }
    layer->words[mark].relation = REL_MARK;
    layer->words[noun].head = token;
    layer->words[noun].relation = REL_NSUBJ;
    verb->head = above;
    verb->relation = REL_ADVCL;
    verb->xpos = XPOS_VBD;
}

// "Rule out that smugglers were behind it": between a conjunction and its clause, which has no
// subject, stands the subject of that clause and neither object nor subject of the verb above.
static void turn_swallowed_subject(syntax_layer *layer, const text_sentence *sentence,
                                   uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if ((word->relation != REL_OBJ && word->relation != REL_NSUBJ) || verb == TOKEN_NONE ||
        verb + 1 >= token) {
        return;
    }
    const uint32_t last = mend_reach_on(sentence, token);
    for (uint32_t mark = verb + 1; mark < token; mark++) {
        const uint32_t clause = layer->words[mark].head;
        if (layer->words[mark].relation == REL_MARK && clause > token && clause < last &&
            layer->words[clause].head == verb &&
            mend_find_child(layer, mark, last, clause, REL_NSUBJ) == TOKEN_NONE &&
            mend_find_child(layer, mark, last, clause, REL_NSUBJ_PASS) == TOKEN_NONE) {
            word->head = clause;
            word->relation = REL_NSUBJ;
            layer->words[clause].relation = REL_CCOMP;
            return;
        }
    }
}

void mend_marked_objects(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    turn_second_preposition(layer, sentence, token);
    turn_marked_subject(layer, sentence, token);
    turn_swallowed_subject(layer, sentence, token);
    turn_receiver(layer, sentence, token);
    turn_particle_object(layer, sentence, token);
    turn_tied_subject(layer, sentence, token);
}

void mend_second_objects(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    turn_first_of_two_objects(layer, sentence, token);
    turn_outcome(layer, sentence, token);
    turn_object_of_outcome(layer, sentence, token);
    turn_clause_of_time(layer, sentence, token);
}

#include "syntax/mend.h"

#define SUBJECT_REACH 64u // words before a verb among which its subject is looked for
#define OBJECT_REACH 16u  // words behind it
#define PARTICIPLE_REACH 8u

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

static uint32_t reach_back(const text_sentence *sentence, uint32_t token)
{
    return token - sentence->first_token < SUBJECT_REACH ? sentence->first_token
                                                         : token - SUBJECT_REACH;
}

static uint32_t reach_on(const text_sentence *sentence, uint32_t token)
{
    return sentence->end_token - token < OBJECT_REACH ? sentence->end_token : token + OBJECT_REACH;
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
    const uint32_t back = reach_back(sentence, verb);
    if (find_child(layer, back, verb, verb, REL_NSUBJ) != TOKEN_NONE &&
        find_child(layer, verb, reach_on(sentence, verb), verb, REL_OBJ) == TOKEN_NONE) {
        word->relation = REL_OBJ;
    }
}

// "The men who held them have freed two": of two objects the one before the verb is its subject.
static void turn_first_object(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBJ || verb == TOKEN_NONE || verb <= token ||
        verb - token > SUBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t back = reach_back(sentence, verb);
    if (find_child(layer, verb, reach_on(sentence, verb), verb, REL_OBJ) != TOKEN_NONE &&
        find_child(layer, back, verb, verb, REL_NSUBJ) == TOKEN_NONE) {
        word->relation = REL_NSUBJ;
    }
}

// "They repelled the attack, destroyed twelve trucks": of two objects of one verb the farther is
// that of the verb that stands between them and has none.
static void turn_far_object(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBJ || verb == TOKEN_NONE || verb >= token ||
        token - verb > OBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t nearer = find_child(layer, verb + 1, token, verb, REL_OBJ);
    for (uint32_t other = token; nearer != TOKEN_NONE && other > nearer + 1; other--) {
        const uint32_t between = other - 1;
        if (layer->words[between].upos == UPOS_VERB &&
            find_child(layer, between, reach_on(sentence, between), between, REL_OBJ) ==
                TOKEN_NONE) {
            word->head = between;
            return;
        }
    }
}

// "Men who seized [pupils and a teacher] from a school": what "and" joins right behind a relative
// clause's object, with no comma between, is joined to that object.
static void turn_far_conjunct(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t far = word->head;
    if (word->relation != REL_CONJ || far == TOKEN_NONE || far >= token ||
        layer->words[token].upos != UPOS_NOUN) {
        return;
    }
    const uint32_t joint = find_child(layer, reach_back(sentence, token), token, token, REL_CC);
    const uint32_t clause = find_child(layer, far + 1, token, far, REL_ACL_RELCL);
    if (joint == TOKEN_NONE || clause == TOKEN_NONE || clause >= joint) {
        return;
    }
    const uint32_t object = joint - 1;
    if (layer->words[object].head == clause && layer->words[object].relation == REL_OBJ) {
        word->head = object;
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

// A preposition before it makes what was taken for a subject behind the verb part of the object, or
// an oblique: "condemned an attack by soldiers".
static void turn_marked_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_NSUBJ || verb == TOKEN_NONE || verb >= token ||
        find_child(layer, verb + 1, token, token, REL_CASE) == TOKEN_NONE ||
        find_child(layer, reach_back(sentence, verb), verb, verb, REL_NSUBJ) == TOKEN_NONE) {
        return;
    }
    const uint32_t object = find_child(layer, verb + 1, token, verb, REL_OBJ);
    word->head = object == TOKEN_NONE ? verb : object;
    word->relation = object == TOKEN_NONE ? REL_OBL : REL_NMOD;
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
    for (uint32_t before = reach_back(sentence, token); before < token; before++) {
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
    const uint32_t second = find_child(layer, token + 1, reach_on(sentence, verb), verb, REL_OBJ);
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
        verb >= token || token - verb > OBJECT_REACH) {
        return;
    }
    const uint32_t particle = verb + 1;
    const uint32_t on = reach_on(sentence, verb);
    const bool is_phrasal =
        layer->words[particle].head == verb && layer->words[particle].relation == REL_COMPOUND_PRT;
    if (is_phrasal && find_child(layer, particle, token, token, REL_DET) == particle + 1 &&
        find_child(layer, particle, token, token, REL_CASE) == TOKEN_NONE &&
        find_child(layer, verb, on, verb, REL_OBJ) == TOKEN_NONE) {
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
    for (uint32_t part = reach_back(sentence, token); part < token - 3; part++) {
        if (layer->words[part].head == token - 2) {
            layer->words[part].head = token - 3;
        }
    }
    before->head = token;
    before->relation = REL_NSUBJ;
    tied->relation = REL_COMPOUND;
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

// Is the word right behind its subject, with no object and no auxiliary, before a preposition:
// "rockets fired from"?
static bool may_be_participle(const syntax_layer *layer, const text_sentence *sentence,
                              uint32_t token)
{
    const syntax_word *word = &layer->words[token];
    const uint32_t back = reach_back(sentence, token), on = reach_on(sentence, token);
    return word->upos == UPOS_VERB && (word->xpos == XPOS_VBD || word->xpos == XPOS_VBN) &&
           token > sentence->first_token && is_subject(&layer->words[token - 1]) &&
           layer->words[token - 1].head == token && layer->words[token - 1].upos != UPOS_PRON &&
           token + 1 < sentence->end_token && layer->words[token + 1].upos == UPOS_ADP &&
           find_child(layer, token, on, token, REL_OBJ) == TOKEN_NONE &&
           find_child(layer, back, token, token, REL_AUX) == TOKEN_NONE;
}

// The verb before `token` that is its subject's participle, with nothing but words between;
// TOKEN_NONE.
static uint32_t participle_before(const syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    for (uint32_t at = token; at > reach_back(sentence, token) + 1 && token - at < PARTICIPLE_REACH;
         at--) {
        const uint8_t upos = layer->words[at - 1].upos;
        if (may_be_participle(layer, sentence, at - 1)) {
            return at - 1;
        }
        if (upos == UPOS_PUNCT || upos == UPOS_CCONJ || upos == UPOS_SCONJ || upos == UPOS_VERB ||
            upos == UPOS_PRON) {
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

// "After rockets fired from Orland hurt nine": of two past tenses the first is the participle of
// the noun before it, which is the subject of the second.
static void turn_participle(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *words = layer->words;
    if (words[token].xpos != XPOS_VBD || words[token].upos != UPOS_VERB ||
        find_child(layer, reach_back(sentence, token), token, token, REL_NSUBJ) != TOKEN_NONE ||
        find_child(layer, reach_back(sentence, token), token, token, REL_NSUBJ_PASS) !=
            TOKEN_NONE) {
        return;
    }
    const uint32_t first = participle_before(layer, sentence, token);
    const uint32_t count = sentence->end_token - sentence->first_token;
    if (first == TOKEN_NONE || is_below(layer, token, first - 1, count)) {
        return;
    }
    const uint32_t mark = find_child(layer, reach_back(sentence, first), first, first, REL_MARK);
    if (is_below(layer, token, first, count)) { // then it takes the participle's place
        words[token].head = words[first].head;
        words[token].relation = words[first].relation;
    }
    words[first - 1].head = token;
    words[first - 1].relation = REL_NSUBJ;
    words[first].head = first - 1;
    words[first].relation = REL_ACL;
    if (mark != TOKEN_NONE) {
        words[mark].head = token;
        words[token].relation =
            words[token].relation == REL_CCOMP ? REL_ADVCL : words[token].relation;
    }
}

// "One day after his arrival; he left again": what stands before a semicolon belongs to what is
// told there, not to the clause behind it that hangs on it.
static void turn_over_semicolon(syntax_layer *layer, const text_sentence *sentence, uint32_t mark)
{
    for (uint32_t token = reach_back(sentence, mark); token < mark; token++) {
        const uint32_t over = layer->words[token].head;
        if (over == TOKEN_NONE || over < mark || layer->words[token].relation == REL_PUNCT) {
            continue;
        }
        const uint32_t before = layer->words[over].head;
        if (before != TOKEN_NONE && before < token) {
            layer->words[token].head = before;
        }
    }
}

// "A part in the raid, and this much is sure": what stands between "and" and the word it joins
// belongs to that word, not to what stands before; and what has a subject there is the subject.
static void turn_over_joint(syntax_layer *layer, uint32_t joint)
{
    const uint32_t joined = layer->words[joint].head;
    if (layer->words[joint].relation != REL_CC || joined == TOKEN_NONE || joined <= joint ||
        layer->words[joined].relation != REL_CONJ || joined - joint > OBJECT_REACH) {
        return;
    }
    const uint32_t before = layer->words[joined].head;
    for (uint32_t token = joint + 1; token < joined; token++) {
        syntax_word *word = &layer->words[token];
        if (word->head != before || before == TOKEN_NONE || before >= joint ||
            word->relation == REL_PUNCT) {
            continue;
        }
        word->head = joined;
        if (find_child(layer, joint, joined, joined, REL_NSUBJ) == TOKEN_NONE &&
            find_child(layer, joint, token, token, REL_NSUBJ) != TOKEN_NONE) {
            word->relation = REL_NSUBJ;
        }
    }
}

// A verb form as the past tense and the participle share it, without subject or conjunction.
static bool is_bare_past(const syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    static const uint8_t own[] = {REL_NSUBJ, REL_NSUBJ_PASS, REL_MARK,
                                  REL_AUX,   REL_AUX_PASS,   REL_OBL_AGENT};
    for (size_t i = 0; i < sizeof own; i++) {
        if (find_child(layer, reach_back(sentence, token), reach_on(sentence, token), token,
                       own[i]) != TOKEN_NONE) {
            return false;
        }
    }
    return layer->words[token].upos == UPOS_VERB &&
           (layer->words[token].xpos == XPOS_VBD || layer->words[token].xpos == XPOS_VBN);
}

// "He arrived, checked in and left": between a verb and the last of its list stands no clause of
// circumstance, but another of the list.
static void turn_listed_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_ADVCL || verb == TOKEN_NONE || verb >= token ||
        layer->words[verb].xpos != XPOS_VBD || layer->words[token - 1].relation != REL_PUNCT ||
        !is_bare_past(layer, sentence, token)) {
        return;
    }
    const uint32_t last = find_child(layer, token + 1, reach_on(sentence, token), verb, REL_CONJ);
    if (last != TOKEN_NONE && is_bare_past(layer, sentence, last)) {
        word->relation = REL_CONJ;
    }
}

void syntax_mend_arcs(syntax_layer *layer, const text_sentence *sentence)
{
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_marked_object(layer, token);
        turn_marked_subject(layer, sentence, token);
        turn_receiver(layer, sentence, token);
        turn_particle_object(layer, sentence, token);
        turn_tied_subject(layer, sentence, token);
        turn_over_joint(layer, token);
        if (slice_equal(layer->document->tokens[token].lower, SLICE(";"))) {
            turn_over_semicolon(layer, sentence, token);
        }
    }
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_far_subject(layer, sentence, token);
        turn_participle(layer, sentence, token);
        turn_second_subject(layer, sentence, token);
        turn_first_object(layer, sentence, token);
        turn_far_object(layer, sentence, token);
        turn_first_of_two_objects(layer, sentence, token);
        turn_far_conjunct(layer, sentence, token);
        turn_listed_clause(layer, sentence, token);
    }
}

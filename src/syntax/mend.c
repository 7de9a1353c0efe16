#include "syntax/mend.h"

#include "syntax/mend_phrase.h"
#include "syntax/mend_step.h"

#define PARTICIPLE_REACH 8u

uint32_t mend_find_child(const syntax_layer *layer, uint32_t first, uint32_t end, uint32_t head,
                         uint8_t relation)
{
    for (uint32_t token = first; token < end; token++) {
        if (layer->words[token].head == head && layer->words[token].relation == relation) {
            return token;
        }
    }
    return TOKEN_NONE;
}

uint32_t mend_reach_back(const text_sentence *sentence, uint32_t token)
{
    return token - sentence->first_token < MEND_SUBJECT_REACH ? sentence->first_token
                                                              : token - MEND_SUBJECT_REACH;
}

uint32_t mend_reach_on(const text_sentence *sentence, uint32_t token)
{
    return sentence->end_token - token < MEND_OBJECT_REACH ? sentence->end_token
                                                           : token + MEND_OBJECT_REACH;
}

// Is a word below another? A tree is not deeper than its sentence is long.
bool mend_is_below(const syntax_layer *layer, uint32_t token, uint32_t above, uint32_t words)
{
    for (uint32_t step = 0; token != TOKEN_NONE && step < words; step++) {
        if (token == above) {
            return true;
        }
        token = layer->words[token].head;
    }
    return false;
}

// Arcs are chosen one by one, so a verb may get a second subject behind it: that is its object.
static void turn_second_subject(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_NSUBJ || verb == TOKEN_NONE || verb >= token ||
        token - verb > MEND_OBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t back = mend_reach_back(sentence, verb);
    if (mend_find_child(layer, back, verb, verb, REL_NSUBJ) != TOKEN_NONE &&
        mend_find_child(layer, verb, mend_reach_on(sentence, verb), verb, REL_OBJ) == TOKEN_NONE) {
        word->relation = REL_OBJ;
    }
}

// "The men who held them have freed two": of two objects the one before the verb is its subject.
static void turn_first_object(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBJ || verb == TOKEN_NONE || verb <= token ||
        verb - token > MEND_SUBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t back = mend_reach_back(sentence, verb);
    if (mend_find_child(layer, verb, mend_reach_on(sentence, verb), verb, REL_OBJ) != TOKEN_NONE &&
        mend_find_child(layer, back, verb, verb, REL_NSUBJ) == TOKEN_NONE) {
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
        token - verb > MEND_OBJECT_REACH || layer->words[verb].upos != UPOS_VERB) {
        return;
    }
    const uint32_t nearer = mend_find_child(layer, verb + 1, token, verb, REL_OBJ);
    for (uint32_t other = token; nearer != TOKEN_NONE && other > nearer + 1; other--) {
        const uint32_t between = other - 1;
        if (layer->words[between].upos == UPOS_VERB &&
            mend_find_child(layer, between, mend_reach_on(sentence, between), between, REL_OBJ) ==
                TOKEN_NONE) {
            word->head = between;
            return;
        }
    }
}

// "Men who seized [pupils and a teacher] from a school", "clashes between police and marchers left
// [a boy and a guard] dead": what "and" joins right behind the object of a verb, with no comma
// between, is joined to that object and to nothing before the verb.
static void turn_far_conjunct(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t far = word->head;
    if (word->relation != REL_CONJ || far == TOKEN_NONE || far >= token ||
        layer->words[token].upos != UPOS_NOUN) {
        return;
    }
    const uint32_t joint =
        mend_find_child(layer, mend_reach_back(sentence, token), token, token, REL_CC);
    if (joint == TOKEN_NONE || joint <= far + 1) {
        return;
    }
    const uint32_t object = joint - 1;
    const uint32_t verb = layer->words[object].head;
    if (layer->words[object].relation == REL_OBJ && verb != TOKEN_NONE && verb > far &&
        verb < joint) {
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

// "Planes bombed the town": a noun before a past tense that has no subject, with no preposition to
// mark it, is its subject.
static void turn_bare_oblique(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t verb = word->head;
    if (word->relation != REL_OBL || verb != token + 1 || layer->words[verb].upos != UPOS_VERB ||
        layer->words[verb].xpos != XPOS_VBD ||
        (word->upos != UPOS_NOUN && word->upos != UPOS_PROPN)) {
        return;
    }
    const uint32_t back = mend_reach_back(sentence, token);
    if (mend_find_child(layer, back, token, token, REL_CASE) == TOKEN_NONE &&
        mend_find_child(layer, back, verb, verb, REL_NSUBJ) == TOKEN_NONE) {
        word->relation = REL_NSUBJ;
    }
}

// The first finite verb behind a word that has no subject of its own, TOKEN_NONE.
static uint32_t verb_behind(const syntax_layer *layer, const text_sentence *sentence,
                            uint32_t token)
{
    for (uint32_t at = token + 1; at < sentence->end_token && at < token + MEND_SUBJECT_REACH;
         at++) {
        const syntax_word *word = &layer->words[at];
        const bool is_finite =
            word->xpos == XPOS_VBD || word->xpos == XPOS_VBZ || word->xpos == XPOS_VBP;
        if (word->upos == UPOS_VERB && is_finite &&
            mend_find_child(layer, mend_reach_back(sentence, at), at, at, REL_NSUBJ) ==
                TOKEN_NONE &&
            mend_find_child(layer, mend_reach_back(sentence, at), at, at, REL_NSUBJ_PASS) ==
                TOKEN_NONE) {
            return at;
        }
    }
    return TOKEN_NONE;
}

// "After the raid on Dalby, Ada Lind, the mayor, said": a name behind a comma that hangs on what
// stands in front of the clause, with nothing that joins it, is the subject the verb lacks.
static void turn_fronted_name(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint32_t front = word->head;
    if (word->upos != UPOS_PROPN || front == TOKEN_NONE || front >= token ||
        (word->relation != REL_CONJ && word->relation != REL_APPOS) ||
        !slice_equal(layer->document->tokens[token - 1].lower, SLICE(",")) ||
        mend_find_child(layer, front, token, token, REL_CC) != TOKEN_NONE ||
        mend_find_child(layer, token + 1, mend_reach_on(sentence, token), front, REL_CONJ) !=
            TOKEN_NONE) {
        return;
    }
    const uint32_t verb = verb_behind(layer, sentence, token);
    if (verb != TOKEN_NONE && mend_is_below(layer, front, verb, MEND_SUBJECT_REACH)) {
        word->head = verb;
        word->relation = REL_NSUBJ;
    }
}

bool mend_is_subject(const syntax_word *word)
{
    return word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
}

// The first verb between two words that has no subject of its own, TOKEN_NONE.
static uint32_t verb_without_subject(const syntax_layer *layer, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        if (layer->words[token].upos == UPOS_VERB &&
            mend_find_child(layer, first - 1, end, token, REL_NSUBJ) == TOKEN_NONE &&
            mend_find_child(layer, first - 1, end, token, REL_NSUBJ_PASS) == TOKEN_NONE) {
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
    if (!mend_is_subject(&layer->words[token]) || verb == TOKEN_NONE || verb <= token) {
        return;
    }
    const uint32_t reach = verb - token < MEND_SUBJECT_REACH ? verb : token;
    uint32_t nearer = token + 1;
    while (nearer < reach &&
           !(mend_is_subject(&layer->words[nearer]) && layer->words[nearer].head == verb)) {
        nearer++;
    }
    const uint32_t between =
        nearer < reach ? verb_without_subject(layer, token + 1, nearer) : TOKEN_NONE;
    const uint32_t words = sentence->end_token - sentence->first_token;
    if (between != TOKEN_NONE && !mend_is_below(layer, between, token, words)) {
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
    const uint32_t back = mend_reach_back(sentence, token), on = mend_reach_on(sentence, token);
    return word->upos == UPOS_VERB && (word->xpos == XPOS_VBD || word->xpos == XPOS_VBN) &&
           token > sentence->first_token && mend_is_subject(&layer->words[token - 1]) &&
           layer->words[token - 1].head == token && layer->words[token - 1].upos != UPOS_PRON &&
           token + 1 < sentence->end_token && layer->words[token + 1].upos == UPOS_ADP &&
           mend_find_child(layer, token, on, token, REL_OBJ) == TOKEN_NONE &&
           mend_find_child(layer, back, token, token, REL_AUX) == TOKEN_NONE;
}

// The verb before `token` that is its subject's participle, with nothing but words between;
// TOKEN_NONE.
static uint32_t participle_before(const syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    for (uint32_t at = token;
         at > mend_reach_back(sentence, token) + 1 && token - at < PARTICIPLE_REACH; at--) {
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
        mend_find_child(layer, mend_reach_back(sentence, token), token, token, REL_NSUBJ) !=
            TOKEN_NONE ||
        mend_find_child(layer, mend_reach_back(sentence, token), token, token, REL_NSUBJ_PASS) !=
            TOKEN_NONE) {
        return;
    }
    const uint32_t first = participle_before(layer, sentence, token);
    const uint32_t count = sentence->end_token - sentence->first_token;
    if (first == TOKEN_NONE || mend_is_below(layer, token, first - 1, count)) {
        return;
    }
    const uint32_t mark =
        mend_find_child(layer, mend_reach_back(sentence, first), first, first, REL_MARK);
    if (mend_is_below(layer, token, first, count)) { // then it takes the participle's place
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
    for (uint32_t token = mend_reach_back(sentence, mark); token < mark; token++) {
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

// "Officials: car bomb kills nine": whoever stands before the colon does nothing behind it, but for
// those whom it spells out: "three people: a nurse and two clerks, were shot".
static void part_at_colon(syntax_layer *layer, const text_sentence *sentence, uint32_t mark)
{
    const uint32_t near = mend_reach_on(sentence, mark);
    for (uint32_t token = mend_reach_back(sentence, mark); token < mark; token++) {
        syntax_word *word = &layer->words[token];
        if (mend_is_subject(word) && word->head != TOKEN_NONE && word->head > mark &&
            mend_find_child(layer, mark, near, token, REL_APPOS) == TOKEN_NONE) {
            word->relation = REL_PARATAXIS;
        }
    }
}

// "A part in the raid, and this much is sure": what stands between "and" and the word it joins
// belongs to that word, not to what stands before; and what has a subject there is the subject.
static void turn_over_joint(syntax_layer *layer, uint32_t joint)
{
    const uint32_t joined = layer->words[joint].head;
    if (layer->words[joint].relation != REL_CC || joined == TOKEN_NONE || joined <= joint ||
        layer->words[joined].relation != REL_CONJ || joined - joint > MEND_OBJECT_REACH) {
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
        if (mend_find_child(layer, joint, joined, joined, REL_NSUBJ) == TOKEN_NONE &&
            mend_find_child(layer, joint, token, token, REL_NSUBJ) != TOKEN_NONE) {
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
        if (mend_find_child(layer, mend_reach_back(sentence, token), mend_reach_on(sentence, token),
                            token, own[i]) != TOKEN_NONE) {
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
    const uint32_t last =
        mend_find_child(layer, token + 1, mend_reach_on(sentence, token), verb, REL_CONJ);
    if (last != TOKEN_NONE && is_bare_past(layer, sentence, last)) {
        word->relation = REL_CONJ;
    }
}

// Does the verb's subject stand before `token` and end there: "[the pilot of a jet] hijacked …"?
static bool has_subject_up_to(const syntax_layer *layer, const text_sentence *sentence,
                              uint32_t verb, uint32_t token)
{
    const uint32_t count = sentence->end_token - sentence->first_token;
    const uint32_t subject =
        mend_find_child(layer, mend_reach_back(sentence, verb), token, verb, REL_NSUBJ);
    return subject != TOKEN_NONE &&
           (subject == token - 1 || mend_is_below(layer, token - 1, subject, count));
}

static bool is_parted(const syntax_layer *layer, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token < end; token++) {
        if (layer->words[token].upos == UPOS_PUNCT) {
            return true;
        }
    }
    return false;
}

// "The pilot of a jet hijacked to Orland said": a bare past between a verb's subject and the verb,
// with no comma to part it, is the participle of the noun before it.
static void turn_loose_participle(syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    syntax_word *words = layer->words;
    const bool is_below = words[token].relation == REL_ADVCL;
    const uint32_t verb =
        is_below
            ? words[token].head
            : mend_find_child(layer, token + 1, mend_reach_on(sentence, token), token, REL_ADVCL);
    if (token == sentence->first_token || verb == TOKEN_NONE || verb <= token ||
        (words[token - 1].upos != UPOS_NOUN && words[token - 1].upos != UPOS_PROPN) ||
        is_parted(layer, token, verb) || !is_bare_past(layer, sentence, token) ||
        !has_subject_up_to(layer, sentence, verb, token)) {
        return;
    }
    if (!is_below) {
        words[verb].head = words[token].head;
        words[verb].relation = words[token].relation;
    }
    words[token].head = token - 1;
    words[token].relation = REL_ACL;
    words[token].xpos = XPOS_VBN;
}

void syntax_mend_arcs(syntax_layer *layer, const text_sentence *sentence)
{
    syntax_mend_phrases(layer, sentence);
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_marked_object(layer, token);
        mend_marked_objects(layer, sentence, token);
        turn_over_joint(layer, token);
        if (slice_equal(layer->document->tokens[token].lower, SLICE(";"))) {
            turn_over_semicolon(layer, sentence, token);
        }
        if (slice_equal(layer->document->tokens[token].lower, SLICE(":"))) {
            part_at_colon(layer, sentence, token);
        }
    }
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_bare_oblique(layer, sentence, token);
        turn_fronted_name(layer, sentence, token);
        turn_far_subject(layer, sentence, token);
        mend_relative_clause(layer, sentence, token);
        turn_participle(layer, sentence, token);
        turn_second_subject(layer, sentence, token);
        turn_first_object(layer, sentence, token);
        turn_far_object(layer, sentence, token);
        mend_second_objects(layer, sentence, token);
        turn_far_conjunct(layer, sentence, token);
        turn_listed_clause(layer, sentence, token);
        turn_loose_participle(layer, sentence, token);
        mend_told_clause(layer, sentence, token);
    }
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        syntax_mend_described_subject(layer, sentence, token);
    }
}

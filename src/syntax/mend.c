#include "syntax/mend.h"

#include "syntax/mend_phrase.h"

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
    const uint32_t back = reach_back(sentence, token);
    if (find_child(layer, back, token, token, REL_CASE) == TOKEN_NONE &&
        find_child(layer, back, verb, verb, REL_NSUBJ) == TOKEN_NONE) {
        word->relation = REL_NSUBJ;
    }
}

// "A drive [the army launched]": a clause with a subject and a tense of its own, and nothing that
// marks it, is a relative one.
static void turn_finite_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *word = &layer->words[token];
    const uint8_t tag = word->xpos;
    if (word->relation != REL_ACL || (tag != XPOS_VBD && tag != XPOS_VBZ && tag != XPOS_VBP)) {
        return;
    }
    const uint32_t back = reach_back(sentence, token);
    if (find_child(layer, back, token, token, REL_MARK) == TOKEN_NONE &&
        find_child(layer, back, token, token, REL_NSUBJ) != TOKEN_NONE) {
        word->relation = REL_ACL_RELCL;
    }
}

// The first finite verb behind a word that has no subject of its own, TOKEN_NONE.
static uint32_t verb_behind(const syntax_layer *layer, const text_sentence *sentence,
                            uint32_t token)
{
    for (uint32_t at = token + 1; at < sentence->end_token; at++) {
        const syntax_word *word = &layer->words[at];
        const bool is_finite =
            word->xpos == XPOS_VBD || word->xpos == XPOS_VBZ || word->xpos == XPOS_VBP;
        if (word->upos == UPOS_VERB && is_finite &&
            find_child(layer, sentence->first_token, at, at, REL_NSUBJ) == TOKEN_NONE &&
            find_child(layer, sentence->first_token, at, at, REL_NSUBJ_PASS) == TOKEN_NONE) {
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
        find_child(layer, front, token, token, REL_CC) != TOKEN_NONE ||
        find_child(layer, token + 1, sentence->end_token, front, REL_CONJ) != TOKEN_NONE) {
        return;
    }
    const uint32_t verb = verb_behind(layer, sentence, token);
    if (verb != TOKEN_NONE &&
        is_below(layer, front, verb, sentence->end_token - sentence->first_token)) {
        word->head = verb;
        word->relation = REL_NSUBJ;
    }
}

static bool is_subject(const syntax_word *word)
{
    return word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
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

static bool is_relative_word(const syntax_word *word)
{
    return word->upos == UPOS_PRON && (word->xpos == XPOS_WDT || word->xpos == XPOS_WP);
}

static bool stands_within(const syntax_layer *layer, uint32_t first, uint32_t end)
{
    for (uint32_t token = first; token + 1 < end; token++) {
        if (layer->words[token].head < first || layer->words[token].head >= end) {
            return false;
        }
    }
    return first < end;
}

// "An attack that officials attributed to them": a bare phrase between the relative word and its
// verb is what the clause has as its subject, not the noun's.
static void turn_relative_subject(syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t back = reach_back(sentence, token);
    if ((verb->relation != REL_ACL && verb->relation != REL_ACL_RELCL) || verb->upos != UPOS_VERB ||
        verb->head >= token || token == sentence->first_token ||
        find_child(layer, back, token, token, REL_NSUBJ) != TOKEN_NONE) {
        return;
    }
    syntax_word *subject = &layer->words[token - 1];
    uint32_t relative = token - 1;
    while (relative > back && layer->words[relative].head != token) {
        relative--;
    }
    syntax_word *word = &layer->words[relative];
    const bool is_relative = word->head == token && is_relative_word(word);
    const bool is_bare = subject->upos == UPOS_NOUN || subject->upos == UPOS_PROPN;
    if (!is_relative || !is_bare || subject->head >= relative ||
        !stands_within(layer, relative + 1, token) ||
        find_child(layer, relative, token, token - 1, REL_CASE) != TOKEN_NONE) {
        return;
    }
    subject->head = token;
    subject->relation = REL_NSUBJ;
    verb->relation = REL_ACL_RELCL;
    if (word->relation == REL_NSUBJ_PASS) {
        word->relation = REL_OBJ;
    }
}

// "An attack that officials attributed to them", where the officials were taken for what the
// relative clause says of the attack: it is the verb behind them that says something.
static void turn_relative_noun(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t noun = verb->head;
    if (noun + 1 != token || verb->relation != REL_ACL || verb->upos != UPOS_VERB ||
        token == sentence->first_token) {
        return;
    }
    syntax_word *subject = &layer->words[noun];
    const uint32_t back = reach_back(sentence, token);
    const uint32_t relative = find_child(layer, back, noun, noun, REL_NSUBJ);
    if (subject->relation != REL_ACL_RELCL || subject->head >= noun || relative == TOKEN_NONE ||
        !is_relative_word(&layer->words[relative]) ||
        find_child(layer, back, noun, noun, REL_COP) != TOKEN_NONE) {
        return;
    }
    verb->head = subject->head;
    verb->relation = REL_ACL_RELCL;
    subject->head = token;
    subject->relation = REL_NSUBJ;
    layer->words[relative].head = token;
    layer->words[relative].relation = REL_OBJ;
}

void syntax_mend_arcs(syntax_layer *layer, const text_sentence *sentence)
{
    syntax_mend_phrases(layer, sentence);
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_marked_object(layer, token);
        turn_over_joint(layer, token);
        if (slice_equal(layer->document->tokens[token].lower, SLICE(";"))) {
            turn_over_semicolon(layer, sentence, token);
        }
    }
    for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
        turn_bare_oblique(layer, sentence, token);
        turn_finite_clause(layer, sentence, token);
        turn_fronted_name(layer, sentence, token);
        turn_far_subject(layer, sentence, token);
        turn_relative_noun(layer, sentence, token);
        turn_relative_subject(layer, sentence, token);
        turn_participle(layer, sentence, token);
        turn_second_subject(layer, sentence, token);
        turn_first_object(layer, sentence, token);
        turn_far_object(layer, sentence, token);
        turn_far_conjunct(layer, sentence, token);
        turn_listed_clause(layer, sentence, token);
    }
}

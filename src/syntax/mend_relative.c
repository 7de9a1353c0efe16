// Clauses that hang on a noun: their subject, and where they begin and end.
#include "syntax/mend_step.h"

#define NAME_REACH 8u // words before a name among which the noun stands that it is said of

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
    const uint32_t back = mend_reach_back(sentence, token);
    if ((verb->relation != REL_ACL && verb->relation != REL_ACL_RELCL) || verb->upos != UPOS_VERB ||
        verb->head >= token || token == sentence->first_token ||
        mend_find_child(layer, back, token, token, REL_NSUBJ) != TOKEN_NONE) {
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
    if (!is_relative || !is_bare || mend_is_below(layer, token, token - 1, MEND_SUBJECT_REACH) ||
        subject->head >= relative || !stands_within(layer, relative + 1, token) ||
        mend_find_child(layer, relative, token, token - 1, REL_CASE) != TOKEN_NONE) {
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
    const uint32_t back = mend_reach_back(sentence, token);
    const uint32_t relative = mend_find_child(layer, back, noun, noun, REL_NSUBJ);
    if (subject->relation != REL_ACL_RELCL || subject->head >= noun || relative == TOKEN_NONE ||
        !is_relative_word(&layer->words[relative]) ||
        mend_find_child(layer, back, noun, noun, REL_COP) != TOKEN_NONE) {
        return;
    }
    verb->head = subject->head;
    verb->relation = REL_ACL_RELCL;
    subject->head = token;
    subject->relation = REL_NSUBJ;
    layer->words[relative].head = token;
    layer->words[relative].relation = REL_OBJ;
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
    const uint32_t back = mend_reach_back(sentence, token);
    if (mend_find_child(layer, back, token, token, REL_MARK) == TOKEN_NONE &&
        mend_find_child(layer, back, token, token, REL_NSUBJ) != TOKEN_NONE) {
        word->relation = REL_ACL_RELCL;
    }
}

// The first finite verb behind a relative clause's that has no subject of its own; TOKEN_NONE.
static uint32_t main_verb_behind(const syntax_layer *layer, const text_sentence *sentence,
                                 uint32_t clause)
{
    for (uint32_t token = clause + 1; token < mend_reach_on(sentence, clause); token++) {
        const syntax_word *word = &layer->words[token];
        if (mend_is_subject(word) || word->upos == UPOS_CCONJ || word->upos == UPOS_SCONJ) {
            return TOKEN_NONE;
        }
        if (word->upos == UPOS_VERB && word->xpos == XPOS_VBD) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "A boat that had left Osk sank": of two arguments before one verb the second is a relative
// pronoun, so the verb belongs to a clause about the first, whose own verb comes behind.
static void turn_relative_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *words = layer->words;
    const uint32_t clause = words[token].head;
    const bool is_argument = mend_is_subject(&words[token]) || words[token].relation == REL_OBJ;
    if (!is_argument || clause == TOKEN_NONE || clause <= token + 1 ||
        !is_relative_word(&words[token + 1]) || words[token + 1].head != clause ||
        !mend_is_subject(&words[token + 1])) {
        return;
    }
    const uint32_t verb = main_verb_behind(layer, sentence, clause);
    if (verb == TOKEN_NONE || !mend_is_below(layer, verb, clause, MEND_SUBJECT_REACH)) {
        return;
    }
    words[verb].head = words[clause].head;
    words[verb].relation = words[clause].relation;
    words[clause].head = token;
    words[clause].relation = REL_ACL_RELCL;
    words[token].head = verb;
    words[token].relation = REL_NSUBJ;
    for (uint32_t behind = verb + 1; behind < mend_reach_on(sentence, verb); behind++) {
        if (words[behind].head == clause) {
            words[behind].head = verb;
        }
    }
}

// The noun before a name that the name's phrase may hang on: "strikes" of "strikes near Osk";
// TOKEN_NONE.
static uint32_t noun_before_name(const syntax_layer *layer, const text_sentence *sentence,
                                 uint32_t name)
{
    uint32_t token = name;
    for (uint32_t steps = 0; token-- > sentence->first_token && steps < NAME_REACH; steps++) {
        const syntax_word *word = &layer->words[token];
        if (word->upos == UPOS_VERB || word->upos == UPOS_PUNCT) {
            return TOKEN_NONE;
        }
        if (word->upos == UPOS_NOUN && word->relation != REL_COMPOUND) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "Strikes near Osk in May that killed nine": a name has no clause with "that", the noun before it
// has.
static void turn_clause_of_name(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    syntax_word *verb = &layer->words[token];
    const uint32_t name = verb->head;
    if (verb->relation != REL_ACL_RELCL || name == TOKEN_NONE || name >= token ||
        layer->words[name].upos != UPOS_PROPN) {
        return;
    }
    const uint32_t back = mend_reach_back(sentence, token);
    const uint32_t relative = mend_find_child(layer, back, token, token, REL_NSUBJ);
    if (relative != name + 1 || layer->words[relative].xpos != XPOS_WDT ||
        !slice_equal(layer->document->tokens[relative].lower, SLICE("that"))) {
        return;
    }
    const uint32_t noun = noun_before_name(layer, sentence, name);
    if (noun != TOKEN_NONE && !mend_is_below(layer, noun, token, MEND_SUBJECT_REACH)) {
        verb->head = noun;
    }
}

// The first finite verb behind the comma that closes what was opened at `token`; TOKEN_NONE.
static uint32_t verb_behind_comma(const syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    const uint32_t end = mend_reach_on(sentence, token);
    bool is_closed = false;
    for (; token < end; token++) {
        const syntax_word *word = &layer->words[token];
        if (is_closed) {
            const bool is_finite = word->upos == UPOS_VERB && word->xpos != XPOS_VBG;
            const bool leads = word->upos == UPOS_AUX || word->upos == UPOS_ADV;
            if (is_finite || !leads) {
                return is_finite ? token : TOKEN_NONE;
            }
        }
        is_closed |= slice_equal(layer->document->tokens[token].lower, SLICE(","));
    }
    return TOKEN_NONE;
}

// What the clause at `verb` tells about: before the relative word and its comma. TOKEN_NONE.
static uint32_t noun_before_relative(const syntax_layer *layer, const text_sentence *sentence,
                                     uint32_t relative)
{
    uint32_t noun = relative - 1;
    if (noun > sentence->first_token && layer->words[noun].upos == UPOS_PUNCT) {
        noun--;
    }
    return layer->words[noun].upos == UPOS_NOUN || layer->words[noun].upos == UPOS_PROPN
               ? noun
               : TOKEN_NONE;
}

// Hangs the clause at `verb` on a noun before it; what was above the noun and below the verb takes
// the verb's place.
static void hang_clause_on(syntax_layer *layer, uint32_t verb, uint32_t noun)
{
    syntax_word *words = layer->words;
    uint32_t above = noun;
    for (uint32_t step = 0; step < MEND_SUBJECT_REACH && above != TOKEN_NONE; step++) {
        if (words[above].head == verb) {
            words[above].head = words[verb].head;
            words[above].relation = words[verb].relation;
            break;
        }
        above = words[above].head;
    }
    words[verb].head = noun;
    words[verb].relation = REL_ACL_RELCL;
}

// A verb that hung on what comes to hang on the verb takes its place.
static void lift_over(syntax_word *words, uint32_t verb, uint32_t below)
{
    if (words[verb].head == below) {
        words[verb].head = words[below].head;
        words[verb].relation = words[below].relation;
    }
}

// "Attacks that, according to the panel, left nine dead": whoever a clause is put in the mouth of
// between its "that" and its verb is not its subject.
static void turn_source_in_clause(syntax_layer *layer, const text_sentence *sentence,
                                  uint32_t token)
{
    syntax_word *words = layer->words;
    const uint32_t source = words[token].head;
    if (words[token].relation != REL_CASE || source == TOKEN_NONE || source <= token ||
        source >= mend_reach_on(sentence, token) || token < sentence->first_token + 3 ||
        !slice_equal(layer->document->tokens[token].lower, SLICE("according")) ||
        !slice_equal(layer->document->tokens[token - 1].lower, SLICE(",")) ||
        !is_relative_word(&words[token - 2])) {
        return;
    }
    const uint32_t verb = verb_behind_comma(layer, sentence, source);
    const uint32_t noun = noun_before_relative(layer, sentence, token - 2);
    if (verb == TOKEN_NONE || noun == TOKEN_NONE) {
        return;
    }
    lift_over(words, verb, source);
    lift_over(words, verb, token - 2);
    words[source].head = verb;
    words[source].relation = REL_OBL;
    words[token - 2].head = verb;
    words[token - 2].relation = REL_NSUBJ;
    if (words[verb].head == TOKEN_NONE || words[verb].head >= token - 2) {
        hang_clause_on(layer, verb, noun);
    }
    words[verb].relation = REL_ACL_RELCL;
}

// "Knew of reports of Lind being held": what was read as said of the reports is said of her.
static void turn_gerund_of_name(syntax_layer *layer, uint32_t being)
{
    syntax_word *words = layer->words;
    const uint32_t verb = words[being].head;
    if (being == 0 || words[being].relation != REL_AUX_PASS || verb == TOKEN_NONE ||
        verb <= being || words[verb].relation != REL_ACL ||
        !slice_equal(layer->document->tokens[being].lower, SLICE("being"))) {
        return;
    }
    const syntax_word *held = &words[being - 1];
    if (held->relation == REL_NMOD && held->head == words[verb].head) {
        words[verb].head = being - 1;
    }
}

void mend_relative_clause(syntax_layer *layer, const text_sentence *sentence, uint32_t token)
{
    turn_relative_noun(layer, sentence, token);
    turn_relative_subject(layer, sentence, token);
    turn_finite_clause(layer, sentence, token);
    turn_relative_clause(layer, sentence, token);
    turn_clause_of_name(layer, sentence, token);
    turn_source_in_clause(layer, sentence, token);
    turn_gerund_of_name(layer, token);
}

// Small walks over trees. All are bounded: trees hold no circles, and climbing stops after
// STEPS_MAX.
#include "syntax/syntax.h"

#define STEPS_MAX 64

static const syntax_word *word_at(const syntax_layer *syntax, uint32_t token)
{
    return &syntax->words[token];
}

uint32_t syntax_next_child(const syntax_layer *syntax, uint32_t token, uint32_t child,
                           syntax_relation relation)
{
    uint32_t next = child == TOKEN_NONE ? word_at(syntax, token)->first_child
                                        : word_at(syntax, child)->next_sibling;
    while (next != TOKEN_NONE && word_at(syntax, next)->relation != relation) {
        next = word_at(syntax, next)->next_sibling;
    }
    return next;
}

uint32_t syntax_child(const syntax_layer *syntax, uint32_t token, syntax_relation relation)
{
    return syntax_next_child(syntax, token, TOKEN_NONE, relation);
}

bool syntax_is_below(const syntax_layer *syntax, uint32_t token, uint32_t ancestor)
{
    const syntax_word *above = word_at(syntax, ancestor);
    while (token != TOKEN_NONE && token != ancestor) {
        if (token < above->left || token >= above->end) {
            return false;
        }
        token = word_at(syntax, token)->head;
    }
    return token == ancestor;
}

// ---- subjects ----

static uint32_t own_subject(const syntax_layer *syntax, uint32_t verb)
{
    static const syntax_relation relations[] = {REL_NSUBJ, REL_NSUBJ_PASS, REL_CSUBJ,
                                                REL_CSUBJ_PASS};
    for (size_t i = 0; i < sizeof relations / sizeof *relations; i++) {
        uint32_t subject = syntax_child(syntax, verb, relations[i]);
        if (subject != TOKEN_NONE) {
            return subject;
        }
    }
    return TOKEN_NONE;
}

// "ordered troops to leave": the governor's object does what the xcomp says.
static uint32_t controlling_object(const syntax_layer *syntax, uint32_t governor, uint32_t xcomp)
{
    uint32_t object = syntax_child(syntax, governor, REL_OBJ);
    if (object == TOKEN_NONE) {
        object = syntax_child(syntax, governor, REL_IOBJ);
    }
    return object != TOKEN_NONE && object < xcomp ? object : TOKEN_NONE;
}

uint32_t syntax_subject(const syntax_layer *syntax, uint32_t verb)
{
    for (uint32_t steps = 0; verb != TOKEN_NONE && steps < STEPS_MAX; steps++) {
        uint32_t subject = own_subject(syntax, verb);
        if (subject != TOKEN_NONE) {
            return subject;
        }
        const syntax_word *word = word_at(syntax, verb);
        if (word->relation == REL_XCOMP) {
            uint32_t object = controlling_object(syntax, word->head, verb);
            if (object != TOKEN_NONE) {
                return object;
            }
        } else if (word->relation != REL_CONJ) {
            return TOKEN_NONE;
        }
        verb = word->head;
    }
    return TOKEN_NONE;
}

// ---- voice ----

static bool has_child(const syntax_layer *syntax, uint32_t token, syntax_relation relation)
{
    return syntax_child(syntax, token, relation) != TOKEN_NONE;
}

// "Nuns they had kidnapped": behind "have" alone stands no passive, whatever the subject is taken
// for.
static bool is_perfect(const syntax_layer *syntax, uint32_t verb)
{
    uint32_t auxiliary = TOKEN_NONE;
    bool has_have = false;
    while ((auxiliary = syntax_next_child(syntax, verb, auxiliary, REL_AUX)) != TOKEN_NONE) {
        const slice lemma = word_at(syntax, auxiliary)->lemma;
        if (slice_equal(lemma, SLICE("be")) || slice_equal(lemma, SLICE("get"))) {
            return false;
        }
        has_have = has_have || slice_equal(lemma, SLICE("have"));
    }
    return has_have && !has_child(syntax, verb, REL_AUX_PASS);
}

static bool is_marked_passive(const syntax_layer *syntax, uint32_t verb)
{
    if (is_perfect(syntax, verb)) {
        return false;
    }
    return has_child(syntax, verb, REL_AUX_PASS) || has_child(syntax, verb, REL_NSUBJ_PASS) ||
           has_child(syntax, verb, REL_CSUBJ_PASS);
}

static bool ends_with_question_mark(const syntax_layer *syntax, uint32_t verb)
{
    uint32_t mark = TOKEN_NONE;
    while ((mark = syntax_next_child(syntax, verb, mark, REL_PUNCT)) != TOKEN_NONE) {
        if (mark > verb && slice_equal(word_at(syntax, mark)->lemma, SLICE("?"))) {
            return true;
        }
    }
    return false;
}

bool syntax_is_question(const syntax_layer *syntax, uint32_t verb)
{
    static const uint8_t auxiliaries[] = {REL_AUX, REL_AUX_PASS, REL_COP};
    const uint32_t subject = syntax_subject(syntax, verb);
    uint32_t first = TOKEN_NONE;
    for (size_t i = 0; i < sizeof auxiliaries && first == TOKEN_NONE; i++) {
        first = syntax_child(syntax, verb, auxiliaries[i]);
    }
    if (subject == TOKEN_NONE || first == TOKEN_NONE || first > subject ||
        !ends_with_question_mark(syntax, verb)) {
        return false;
    }
    for (uint32_t token = word_at(syntax, verb)->left; token < first; token++) {
        const uint8_t upos = word_at(syntax, token)->upos;
        if (upos != UPOS_PUNCT && upos != UPOS_CCONJ) {
            return false;
        }
    }
    return true;
}

bool syntax_is_passive(const syntax_layer *syntax, uint32_t verb)
{
    for (uint32_t steps = 0; verb != TOKEN_NONE && steps < STEPS_MAX; steps++) {
        const syntax_word *word = word_at(syntax, verb);
        if (is_marked_passive(syntax, verb)) {
            return true;
        }
        if (word->xpos != XPOS_VBN || has_child(syntax, verb, REL_AUX)) {
            return false;
        }
        bool has_subject = own_subject(syntax, verb) != TOKEN_NONE;
        if (word->relation != REL_CONJ || has_subject) {
            // A bare participle: "men killed in a raid", "12 killed". With subject and object it is
            // a past tense that the tagger took for a participle.
            return !(has_subject && has_child(syntax, verb, REL_OBJ));
        }
        uint32_t governor = word->head;
        if (word_at(syntax, governor)->xpos != XPOS_VBN) {
            return word_at(syntax, governor)->upos != UPOS_VERB;
        }
        if (has_child(syntax, governor, REL_AUX) && !is_marked_passive(syntax, governor)) {
            return false;
        }
        verb = governor;
    }
    return false;
}

// ---- negation ----

// Closed classes of English grammar, small enough to stand here.
static bool is_one_of(slice word, const char *const *list)
{
    for (; *list != NULL; list++) {
        if (slice_equal(word, slice_from_string(*list))) {
            return true;
        }
    }
    return false;
}

static const char *const negators[] = {"not",     "n't", "n\xe2\x80\x99t", "never", "nor",
                                       "neither", NULL};
// Behind "not" they say that there is more: "not only did the dam break".
static const char *const more_than[] = {"only", "just", "merely", "simply", "solely", NULL};
static const char *const negative_determiners[] = {"no", "neither", NULL};
static const char *const negative_pronouns[] = {"nobody", "none", "nothing", "no-one", NULL};

static slice lower_of(const syntax_layer *syntax, uint32_t token)
{
    return syntax->document->tokens[token].lower;
}

static bool is_negative_argument(const syntax_layer *syntax, uint32_t token)
{
    if (is_one_of(lower_of(syntax, token), negative_pronouns)) {
        return true;
    }
    uint32_t determiner = syntax_child(syntax, token, REL_DET);
    return determiner != TOKEN_NONE &&
           is_one_of(lower_of(syntax, determiner), negative_determiners);
}

// "no longer": a "no" below an adverb.
static bool has_no_before(const syntax_layer *syntax, uint32_t adverb)
{
    uint32_t child = word_at(syntax, adverb)->first_child;
    while (child != TOKEN_NONE) {
        if (child < adverb && is_one_of(lower_of(syntax, child), negative_determiners)) {
            return true;
        }
        child = word_at(syntax, child)->next_sibling;
    }
    return false;
}

// "Police, while the army does not, said C": "not" before a finite verb without an auxiliary
// belongs to a clause between.
static bool is_stray_negator(const syntax_layer *syntax, uint32_t child)
{
    const uint32_t verb = word_at(syntax, child)->head;
    const uint8_t tag = word_at(syntax, verb)->xpos;
    const bool is_simple = tag == XPOS_VBD || tag == XPOS_VBZ || tag == XPOS_VBP;
    const slice form = lower_of(syntax, child);
    return child < verb && is_simple && !has_child(syntax, verb, REL_AUX) &&
           (slice_equal(form, SLICE("not")) || slice_equal(form, SLICE("n't")));
}

// "Not only did the dam break" says that it did.
static bool is_not_only(const syntax_layer *syntax, uint32_t child)
{
    return slice_equal(lower_of(syntax, child), SLICE("not")) &&
           child + 1 < syntax->document->token_count &&
           is_one_of(lower_of(syntax, child + 1), more_than);
}

static bool child_negates(const syntax_layer *syntax, uint32_t child)
{
    if (is_not_only(syntax, child)) {
        return false;
    }
    switch (word_at(syntax, child)->relation) {
    case REL_ADVMOD:
        if (is_stray_negator(syntax, child)) {
            return false;
        }
        return is_one_of(lower_of(syntax, child), negators) || has_no_before(syntax, child);
    case REL_CC:
        return is_one_of(lower_of(syntax, child), negators) || has_no_before(syntax, child);
    case REL_MARK:
        return slice_equal(lower_of(syntax, child), SLICE("without"));
    case REL_NSUBJ:
    case REL_NSUBJ_PASS:
    case REL_OBJ:
        return is_negative_argument(syntax, child);
    case REL_DET: // "was no attack"
        return is_one_of(lower_of(syntax, child), negative_determiners);
    default:
        return false;
    }
}

bool syntax_is_to_be(const syntax_layer *syntax, uint32_t token)
{
    const text_document *document = syntax->document;
    return token + 1 < document->token_count &&
           document->tokens[token].sentence == document->tokens[token + 1].sentence &&
           slice_equal(document->tokens[token].lower, SLICE("to")) &&
           slice_equal(document->tokens[token + 1].lower, SLICE("be"));
}

bool syntax_is_negated(const syntax_layer *syntax, uint32_t verb)
{
    uint32_t child = word_at(syntax, verb)->first_child;
    while (child != TOKEN_NONE) {
        if (child_negates(syntax, child)) {
            return true;
        }
        child = word_at(syntax, child)->next_sibling;
    }
    return false;
}

bool syntax_has_determiner(const syntax_layer *syntax, uint32_t noun, slice lemma)
{
    const uint32_t determiner = syntax_child(syntax, noun, REL_DET);
    return determiner != TOKEN_NONE && slice_equal(word_at(syntax, determiner)->lemma, lemma);
}

// ---- clauses ----

static bool heads_clause(const syntax_layer *syntax, uint32_t token)
{
    const syntax_word *word = word_at(syntax, token);
    switch (word->relation) {
    case REL_ROOT:
    case REL_CCOMP:
    case REL_XCOMP:
    case REL_ADVCL:
    case REL_ACL:
    case REL_ACL_RELCL:
    case REL_CSUBJ:
    case REL_CSUBJ_PASS:
    case REL_PARATAXIS:
        return true;
    case REL_AUX:
    case REL_AUX_PASS:
    case REL_COP:
    case REL_AMOD:
    case REL_CASE:
    case REL_COMPOUND:
        return false;
    default:
        return word->upos == UPOS_VERB || has_child(syntax, token, REL_COP);
    }
}

uint32_t syntax_clause_of(const syntax_layer *syntax, uint32_t token)
{
    while (!heads_clause(syntax, token) && word_at(syntax, token)->head != TOKEN_NONE) {
        token = word_at(syntax, token)->head;
    }
    return token;
}

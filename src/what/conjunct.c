// The members of a list: "A, B and C", whatever the parser made of it.
#include "what/argument.h"

#define HEADLINE_REACH 6u // words from who a headline names first to who it names next

// "They hold ministers, two dozen traders and the envoy": taken for an adverbial, though it has no
// preposition and is no time.
static bool is_bare_adverbial(const what_context *context, uint32_t head, uint32_t sibling)
{
    const syntax_word *word = word_at(context, sibling);
    return has_relation(context, head, REL_OBJ) && word->left > 0 && sibling > head &&
           (word->relation == REL_OBL || word->relation == REL_OBL_UNMARKED) &&
           (word_at(context, word->left)->upos == UPOS_PUNCT ||
            word_at(context, word->left - 1)->upos == UPOS_PUNCT) &&
           syntax_child(context->syntax, sibling, REL_CASE) == TOKEN_NONE &&
           context_time_at(context, sibling) == TIME_NONE && context_is_human(context, sibling);
}

static bool is_comma(const what_context *context, uint32_t token)
{
    return token < context->document->token_count &&
           slice_equal(context->document->tokens[token].lower, SLICE(","));
}

static bool is_land(const what_context *context, uint32_t token)
{
    return word_at(context, token)->upos == UPOS_PROPN &&
           (context_classes(context, token) & context->reader->classes.land) != 0;
}

// "Chad, Libya sign a pact": the comma between two lands is an "and".
static bool is_second_land(const what_context *context, uint32_t head, uint32_t sibling)
{
    return sibling == head + 2 && has_relation(context, head, REL_NSUBJ) &&
           has_relation(context, sibling, REL_NSUBJ) && is_comma(context, head + 1) &&
           !is_comma(context, sibling + 1) && is_land(context, head) && is_land(context, sibling);
}

// "Six people, three men and three women": who is counted already is told again, by parts.
static bool is_counted(const what_context *context, uint32_t head)
{
    const uint32_t amount = context_amount_at(context, head);
    return amount != AMOUNT_NONE && context->input->howmany->amounts[amount].kind == HOWMANY_COUNT;
}

// Does a comma part the phrase from what stands before it, whichever of the two it hangs on?
static bool opens_behind_comma(const what_context *context, uint32_t head)
{
    const uint32_t left = word_at(context, head)->left;
    return is_comma(context, left) || (left > 0 && is_comma(context, left - 1));
}

// Does a comma close the phrase, whichever side of it the tree hangs it on?
static bool closes_with_comma(const what_context *context, uint32_t head)
{
    const uint32_t end = word_at(context, head)->end;
    return is_comma(context, end) || is_comma(context, end - 1);
}

// "Ana Pell, a nurse and mother of two, [was] shot", also where the second comma is wanting: "is",
// "was" and "has" tell of one.
static bool is_told_of_one(const what_context *context, uint32_t verb)
{
    const uint32_t passive = syntax_child(context->syntax, verb, REL_AUX_PASS);
    const uint32_t other = syntax_child(context->syntax, verb, REL_AUX);
    const uint32_t first = other != TOKEN_NONE && other < passive ? other : passive;
    return first != TOKEN_NONE &&
           slice_ends_with(context->document->tokens[first].lower, SLICE("s"));
}

// "[Ana Pell], [her sister] and two others were shot", with the first and the rest taken for two
// subjects. A comma before the verb would close an aside: "the victims, a mother and her son,
// were".
static bool is_rest_of_subjects(const what_context *context, uint32_t head, uint32_t sibling)
{
    const uint32_t last = syntax_child(context->syntax, sibling, REL_CONJ);
    const uint32_t verb = word_at(context, head)->head;
    return last != TOKEN_NONE && sibling < verb && last < verb &&
           opens_behind_comma(context, sibling) && !closes_with_comma(context, sibling) &&
           context_is_human(context, head) && context_is_human(context, sibling) &&
           context_is_human(context, last) && !is_counted(context, head) &&
           !is_told_of_one(context, verb);
}

// A later sibling in the same place behind "and" is a conjunct that the parser hung too high; so is
// the head of the second half of a list it broke: "A, B" and "C and D".
static bool is_stray_conjunct(const what_context *context, uint32_t head, uint32_t sibling)
{
    uint32_t left = word_at(context, sibling)->left;
    const word_classes classes = context_classes(context, sibling); // "and then himself"
    if (is_bare_adverbial(context, head, sibling) || is_second_land(context, head, sibling) ||
        (has_relation(context, head, REL_OBJ) && has_relation(context, sibling, REL_CONJ) &&
         (classes & context->reader->classes.reflexive) != 0)) {
        return true;
    }
    if (word_at(context, left)->upos == UPOS_CCONJ) {
        left++;
    }
    if (word_at(context, sibling)->relation != word_at(context, head)->relation || left == 0) {
        return false;
    }
    bool behind_comma = word_at(context, left)->upos == UPOS_PUNCT ||
                        word_at(context, left - 1)->upos == UPOS_PUNCT;
    bool continues_list = behind_comma && word_at(context, sibling)->upos == UPOS_PROPN &&
                          syntax_child(context->syntax, sibling, REL_CONJ) != TOKEN_NONE;
    return word_at(context, left - 1)->upos == UPOS_CCONJ || continues_list ||
           is_rest_of_subjects(context, head, sibling);
}

static bool is_common_person(const what_context *context, uint32_t token)
{
    return word_at(context, token)->upos == UPOS_NOUN && context_is_human(context, token);
}

// "Teen fatally shot": a verb, or an adverb before one; "teen dead".
static bool is_before_verb(const what_context *context, uint32_t token)
{
    return is_verb(context, token + 1) ||
           (word_at(context, token + 1)->upos == UPOS_ADJ &&
            context_event_at(context, token + 1) != EVENT_NONE) ||
           (word_at(context, token + 1)->upos == UPOS_ADV && is_verb(context, token + 2));
}

// The one whom a headline names behind `first` and a comma, right before its verb. A second comma
// would close an aside: "Teen, pupil at Osk, killed". TOKEN_NONE.
static uint32_t named_behind(const what_context *context, uint32_t first, uint32_t end)
{
    if (!is_comma(context, first + 1)) {
        return TOKEN_NONE;
    }
    for (uint32_t token = first + 2; token + 2 < end && token < first + HEADLINE_REACH; token++) {
        if (is_common_person(context, token)) {
            return is_before_verb(context, token) ? token : TOKEN_NONE;
        }
        if (is_comma(context, token)) {
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

// "Man, woman killed in Osk": a headline's comma is an "and", whichever of the two the tree has for
// the verb's. TOKEN_NONE.
static uint32_t headline_fellow(const what_context *context, uint32_t head)
{
    const text_document *document = context->document;
    const text_sentence *sentence = &document->sentences[document->tokens[head].sentence];
    if (!sentence->is_headline || !is_common_person(context, head)) {
        return TOKEN_NONE;
    }
    const uint32_t behind = named_behind(context, head, sentence->end_token);
    if (behind != TOKEN_NONE) {
        return behind;
    }
    const uint32_t above = word_at(context, head)->head;
    const bool is_second = has_relation(context, head, REL_APPOS) && above < head &&
                           is_common_person(context, above) &&
                           named_behind(context, above, sentence->end_token) == head;
    return is_second ? above : TOKEN_NONE;
}

// "A nurse and [a] mother": people each of whom is told apart.
static bool is_told_apart(const what_context *context, uint32_t person)
{
    return word_at(context, person)->upos == UPOS_PROPN ||
           syntax_child(context->syntax, person, REL_DET) != TOKEN_NONE ||
           syntax_child(context->syntax, person, REL_NUMMOD) != TOKEN_NONE ||
           syntax_child(context->syntax, person, REL_NMOD_POSS) != TOKEN_NONE;
}

// "Ana Pell, [her sister] and two others were shot": what no comma closes before the verb is no
// apposition, whatever the tree says. TOKEN_NONE.
static uint32_t unclosed_aside(const what_context *context, uint32_t head)
{
    const uint32_t second = syntax_child(context->syntax, head, REL_APPOS);
    const uint32_t verb = word_at(context, head)->head;
    const bool is_subject =
        (has_relation(context, head, REL_NSUBJ) || has_relation(context, head, REL_NSUBJ_PASS)) &&
        second != TOKEN_NONE && second > head && second < verb;
    const uint32_t last = is_subject ? syntax_child(context->syntax, second, REL_CONJ) : TOKEN_NONE;
    return last != TOKEN_NONE && word_at(context, second)->end <= verb &&
                   opens_behind_comma(context, second) && !closes_with_comma(context, second) &&
                   !is_counted(context, head) && context_is_human(context, head) &&
                   context_is_human(context, second) && is_told_apart(context, second) &&
                   is_told_apart(context, last) && !is_told_of_one(context, verb)
               ? second
               : TOKEN_NONE;
}

word_classes argument_classes_of_list(const what_context *context, uint32_t head,
                                      word_classes of_head)
{
    const word_classes animal = context->reader->classes.animal;
    uint32_t other = TOKEN_NONE;
    while ((of_head & animal) != 0 &&
           (other = syntax_next_child(context->syntax, head, other, REL_CONJ)) != TOKEN_NONE) {
        if (context_is_human(context, other)) {
            return of_head & ~animal;
        }
    }
    return of_head;
}

// Behind `previous` in the order of the text: what is coordinated with it, then with those above it
// up to `head`, for a parser may hang each member on the one before. A verb opens no list of its
// own.
static uint32_t next_in_tree(const what_context *context, uint32_t head, uint32_t previous)
{
    const bool opens = previous == head || !is_verb(context, previous);
    uint32_t next =
        opens ? syntax_next_child(context->syntax, previous, TOKEN_NONE, REL_CONJ) : TOKEN_NONE;
    uint32_t at = previous;
    for (int step = 0; step < WALK_LIMIT && next == TOKEN_NONE && at != head; step++) {
        const uint32_t above = word_at(context, at)->head;
        if (!has_relation(context, at, REL_CONJ) || above == TOKEN_NONE) {
            return TOKEN_NONE;
        }
        next = syntax_next_child(context->syntax, above, at, REL_CONJ);
        at = above;
    }
    return next;
}

// Where the list begins that the token is of: `head`, or a part that the parser hung beside it.
static uint32_t opener_of(const what_context *context, uint32_t head, uint32_t token)
{
    for (int step = 0; step < WALK_LIMIT; step++) {
        const uint32_t above = word_at(context, token)->head;
        if (token == head || above == TOKEN_NONE || above == word_at(context, head)->head ||
            !has_relation(context, token, REL_CONJ)) {
            break;
        }
        token = above;
    }
    return token;
}

uint32_t argument_next_conjunct(const what_context *context, uint32_t head, uint32_t previous)
{
    const uint32_t from = previous == TOKEN_NONE ? head : previous;
    const uint32_t opener = opener_of(context, head, from);
    const uint32_t conjunct = next_in_tree(context, opener, from);
    if (conjunct != TOKEN_NONE) {
        return conjunct;
    }
    uint32_t sibling = word_at(context, opener)->next_sibling;
    for (int step = 0; step < WALK_LIMIT && sibling != TOKEN_NONE; step++) {
        if (is_stray_conjunct(context, head, sibling)) {
            return sibling;
        }
        sibling = word_at(context, sibling)->next_sibling;
    }
    const uint32_t second = previous == TOKEN_NONE ? unclosed_aside(context, head) : TOKEN_NONE;
    return second != TOKEN_NONE || previous != TOKEN_NONE ? second : headline_fellow(context, head);
}

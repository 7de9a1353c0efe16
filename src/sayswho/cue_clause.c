// The clause around a cue: to whom, with which words, and how far content may reach.
#include "sayswho/reading.h"

static bool is_leading_word(const reading *reading, uint32_t token, uint32_t head)
{
    const syntax_word *word = reading_word(reading, token);
    if (word->head != head || reading_is_mark(reading, token)) {
        return false;
    }
    bool is_auxiliary =
        word->relation == REL_AUX || word->relation == REL_AUX_PASS || word->relation == REL_COP;
    return (is_auxiliary && (word->upos == UPOS_AUX || word->upos == UPOS_PART)) ||
           (word->relation == REL_ADVMOD && word->first_child == TOKEN_NONE);
}

static bool is_medium_phrase(const reading *reading, uint32_t token, uint32_t head, uint32_t *end)
{
    if (token >= reading_sentence_end(reading, head)) {
        return false;
    }
    const syntax_word *word = reading_word(reading, token);
    if (word->relation != REL_CASE || word->head == TOKEN_NONE || word->head < token ||
        word->head > token + 3) {
        return false;
    }
    *end = word->head + 1;
    return reading_has_class(reading, reading_word(reading, word->head)->lemma, WORD_MEDIUM);
}

// "others have said" with "have" taken for the verb.
static bool is_stray_have(const reading *reading, uint32_t token, uint32_t head)
{
    return reading_word(reading, head)->xpos == XPOS_VBN && token + 1 == head &&
           slice_equal(reading_word(reading, token)->lemma, SLICE("have"));
}

// "has repeatedly said", "did not rule out", "said in a statement".
static token_run words_of_cue(const reading *reading, const cue *cue, uint32_t head, uint32_t end)
{
    token_run run = {head, end};
    uint32_t limit = reading_sentence_first(reading, head);
    while (run.first > limit && (is_leading_word(reading, run.first - 1, head) ||
                                 is_stray_have(reading, run.first - 1, head))) {
        run.first--;
    }
    // A sentence adverb that opens the clause is not part of the cue: "However said".
    if (run.first < head && run.first == limit &&
        reading_word(reading, run.first)->relation == REL_ADVMOD) {
        run.first++;
    }
    uint32_t medium_end;
    if (cue->part == CUE_VERB && is_medium_phrase(reading, run.end, head, &medium_end)) {
        run.end = medium_end;
    }
    return run;
}

// "told the court she …": a noun phrase with a pronoun or "that" right behind it hears, whatever
// the parser made of it.
static uint32_t nominal_before_clause(const reading *reading, uint32_t head)
{
    uint32_t limit = reading_sentence_end(reading, head);
    uint32_t token = head + 1;
    while (token < limit && token < head + 5 && !reading_is_mark(reading, token)) {
        bool is_last = token + 1 < limit && reading_is_nominal(reading, token) &&
                       !reading_is_noun(reading, token + 1);
        if (is_last) {
            const syntax_word *next = reading_word(reading, token + 1);
            return next->xpos == XPOS_PRP || reading_is(reading, token + 1, SLICE("that"))
                       ? token
                       : TOKEN_NONE;
        }
        token++;
    }
    return TOKEN_NONE;
}

static uint32_t find_hearer(const reading *reading, const cue *cue, uint32_t head)
{
    if (!cue->takes_hearer) {
        return TOKEN_NONE;
    }
    uint32_t hearer = syntax_child(reading->syntax, head, REL_IOBJ);
    if (hearer == TOKEN_NONE) {
        hearer = syntax_child(reading->syntax, head, REL_OBJ);
    }
    if (hearer != TOKEN_NONE && hearer > head && reading_is_nominal(reading, hearer)) {
        return hearer;
    }
    return nominal_before_clause(reading, head);
}

// A phrase ends where a clause that the parser hung on it begins: "Sunday [that the judges …]".
static uint32_t end_before_clauses(const reading *reading, uint32_t phrase)
{
    uint32_t end = reading_word(reading, phrase)->end;
    for (uint32_t child = reading_word(reading, phrase)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        bool is_clause = word->relation == REL_PARATAXIS || word->relation == REL_CCOMP ||
                         word->relation == REL_ADVCL || word->relation == REL_ACL_RELCL ||
                         word->relation == REL_ACL || word->relation == REL_DEP;
        if (child > phrase && is_clause && word->left > phrase && word->left < end) {
            end = word->left;
        }
    }
    return end;
}

static bool is_adverbial(const reading *reading, uint32_t child)
{
    const syntax_word *word = reading_word(reading, child);
    switch (word->relation) {
    case REL_OBL:
    case REL_OBL_AGENT:
        return reading_preposition(reading, child).length > 0;
    case REL_OBL_UNMARKED:
    case REL_ADVMOD:
    case REL_COMPOUND_PRT:
        return !reading_has_finite(reading, (token_run){word->left, word->end});
    default:
        return false;
    }
}

// "on Monday", "Tuesday night", whatever the parser hung them on.
static uint32_t skip_days(const reading *reading, uint32_t end, uint32_t limit)
{
    const text_token *tokens = reading->document->tokens;
    uint32_t next = end;
    if (next + 1 < limit && reading_word(reading, next)->relation == REL_CASE &&
        reading_has_class(reading, tokens[next + 1].lower, WORD_TIME)) {
        next++;
    }
    while (next < limit && reading_has_class(reading, tokens[next].lower, WORD_TIME)) {
        next++;
    }
    return next;
}

// Adverbials right behind the cue: "on Monday", "by telephone from Goma", "in Paris". Days count
// whatever the parser took them for.
static uint32_t skip_adverbials(const reading *reading, uint32_t head, uint32_t end)
{
    uint32_t limit = reading_sentence_end(reading, head);
    for (int phrases = 0; phrases < 6 && end < limit; phrases++) {
        uint32_t next = skip_days(reading, end, limit);
        for (uint32_t child = reading_word(reading, head)->first_child;
             next == end && child != TOKEN_NONE;
             child = reading_word(reading, child)->next_sibling) {
            const syntax_word *word = reading_word(reading, child);
            if (is_adverbial(reading, child) && word->left <= end && word->end > end &&
                child >= head) {
                next = end_before_clauses(reading, child);
            }
        }
        if (next <= end) {
            break;
        }
        end = next;
    }
    return end;
}

// The parser often hangs the content on the hearer, or takes its first words for more of his name.
static uint32_t hearer_end(const reading *reading, uint32_t hearer)
{
    uint32_t end = reading_word(reading, hearer)->end;
    for (uint32_t child = reading_word(reading, hearer)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        bool is_clause = word->relation == REL_ACL_RELCL || word->relation == REL_CCOMP ||
                         word->relation == REL_ACL || word->relation == REL_PARATAXIS;
        bool is_phrase = (word->relation == REL_FLAT || word->relation == REL_APPOS) &&
                         reading_word(reading, word->left)->upos == UPOS_DET;
        if (child > hearer && (is_clause || is_phrase) && word->left < end) {
            end = word->left;
        }
    }
    return end;
}

static token_run reach_of(const reading *reading, const cue_clause *clause)
{
    token_run reach = clause->words;
    if (clause->owns_subject) {
        token_run subject = reading_source_run(reading, clause->subject);
        if (subject.end <= reach.first) {
            reach.first = subject.first;
        } else if (subject.first >= reach.end) {
            reach.end = subject.end;
        }
    }
    if (clause->hearer != TOKEN_NONE) {
        uint32_t end = hearer_end(reading, clause->hearer);
        reach.end = end > reach.end ? end : reach.end;
    }
    if (clause->cue->part == CUE_VERB && (clause->cue->frames & FRAME_REST) == 0) {
        reach.end = skip_adverbials(reading, clause->head, reach.end);
    }
    return reach;
}

static bool opens_relative(const reading *reading, uint32_t clause)
{
    for (uint32_t child = reading_word(reading, clause)->first_child;
         child != TOKEN_NONE && child < clause;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t tag = reading_word(reading, child)->xpos;
        if (tag == XPOS_WP || tag == XPOS_WDT) {
            return true;
        }
    }
    return false;
}

// "C, S said" with "said" hung on C as if it went on with it, though no conjunction says so.
static bool is_loose_conjunct(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool hangs = word->relation == REL_CONJ || word->relation == REL_ADVCL ||
                 word->relation == REL_CCOMP || word->relation == REL_DEP ||
                 word->relation == REL_ACL_RELCL;
    return hangs && word->head < token && word->left > 0 && !opens_relative(reading, token) &&
           syntax_child(reading->syntax, token, REL_CC) == TOKEN_NONE &&
           syntax_child(reading->syntax, token, REL_MARK) == TOKEN_NONE &&
           syntax_child(reading->syntax, token, REL_NSUBJ) != TOKEN_NONE &&
           (reading_is_comma(reading, word->left) || reading_is_comma(reading, word->left - 1));
}

// A finite cue without a conjunction that hangs on a verb behind it: the parser took the main
// clause for an adverbial of what was said.
static bool is_upside_down(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool is_clause = word->relation == REL_ADVCL || word->relation == REL_CCOMP ||
                     word->relation == REL_DEP || word->relation == REL_CSUBJ;
    bool opens_sentence = word->left == reading_sentence_first(reading, token) &&
                          !reading_is_mark(reading, token + 1);
    bool has_content = reading_has_finite(reading, (token_run){token + 1, word->end});
    return is_clause && opens_sentence && !has_content && word->head > token &&
           reading_is_finite(reading, token) &&
           syntax_child(reading->syntax, token, REL_MARK) == TOKEN_NONE &&
           (token == 0 || reading_word(reading, word->left)->upos != UPOS_SCONJ);
}

// The clause that content may fill: the sentence for a main clause, the subtree for another. A
// parenthetical cue has the clause it interrupts.
static token_run limits_of(const reading *reading, const cue_clause *clause)
{
    uint32_t token = clause->head;
    const syntax_word *word = reading_word(reading, token);
    for (int steps = 0; steps < 4 && word->head != TOKEN_NONE &&
                        (word->relation == REL_PARATAXIS || is_loose_conjunct(reading, token) ||
                         is_upside_down(reading, token));
         steps++) {
        token = word->head;
        word = reading_word(reading, token);
    }
    if (word->head == TOKEN_NONE || is_loose_conjunct(reading, clause->head) ||
        reading_is_lone_verb(reading, clause->head)) {
        return (token_run){reading_sentence_first(reading, token),
                           reading_sentence_end(reading, token)};
    }
    token_run run = {word->left, word->end};
    // A second verb of the speaker was found against the tree: trust the words.
    if (reading->given_subject[clause->head] != TOKEN_NONE) {
        run.end = reading_sentence_end(reading, token);
    }
    while (run.first < token && (reading_is_mark(reading, run.first) ||
                                 reading_word(reading, run.first)->relation == REL_CC)) {
        if (reading_is_quote_mark(reading, run.first)) {
            break;
        }
        run.first++;
    }
    return run;
}

static bool follows_have(const reading *reading, uint32_t head)
{
    uint32_t first = reading_sentence_first(reading, head);
    while (head > first && reading_word(reading, head - 1)->upos == UPOS_ADV) {
        head--;
    }
    return head > first && slice_equal(reading_word(reading, head - 1)->lemma, SLICE("have"));
}

// "has said", "was said": a participle alone is passive only when it hangs on a noun.
static bool is_passive(const reading *reading, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    uint32_t auxiliary = syntax_child(reading->syntax, head, REL_AUX_PASS);
    if (auxiliary != TOKEN_NONE && reading_word(reading, auxiliary)->upos == UPOS_AUX) {
        return true;
    }
    bool has_auxiliary = syntax_child(reading->syntax, head, REL_AUX) != TOKEN_NONE;
    bool modifies =
        word->relation == REL_ACL || word->relation == REL_ADVCL || word->relation == REL_AMOD;
    return word->xpos == XPOS_VBN && modifies && !has_auxiliary &&
           !reading_is_lone_verb(reading, head) && !follows_have(reading, head);
}

// "Four men appeared in court, charged with murder", "Guard Accused of Theft": without an object
// the verb is a participle, whatever the tree makes of it, and who stands before it is accused.
static bool is_accused(const reading *reading, const cue *cue, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    const text_document *document = reading->document;
    const bool is_active = // "soldiers charged with fixed bayonets"
        word->xpos == XPOS_VBD && syntax_subject(reading->syntax, head) != TOKEN_NONE &&
        !document->sentences[document->tokens[head].sentence].is_headline;
    const bool is_past = word->xpos == XPOS_VBN || (word->xpos == XPOS_VBD && !is_active);
    slice rest = cue->deed_prepositions;
    const slice preposition = slice_cut(&rest, ' ');
    return cue->target == TARGET_OBJECT && cue->word_count == 1 && is_past &&
           preposition.length > 0 && reading_is(reading, head + 1, preposition) &&
           word->relation != REL_ACL_RELCL && !follows_have(reading, head) &&
           syntax_child(reading->syntax, head, REL_OBJ) == TOKEN_NONE &&
           syntax_child(reading->syntax, head, REL_AUX) == TOKEN_NONE;
}

// A cue inside a quotation never reaches out of it.
static token_run stay_in_quote(const reading *reading, token_run limits, uint32_t head)
{
    uint32_t index = reading->quotes.outermost[head];
    if (index == QUOTE_NONE) {
        return limits;
    }
    const quote *quote = &reading->quotes.quotes[index];
    uint32_t first = quote->first + 1;
    uint32_t end = quote->is_unclosed ? quote->end : quote->end - 1;
    limits.first = limits.first < first ? first : limits.first;
    limits.end = limits.end > end ? end : limits.end;
    return limits;
}

// "The case recalls that of Ivo Orr": likened to another, and nothing said.
static bool is_likened(const reading *reading, uint32_t head)
{
    const uint32_t next = head + 1;
    return next + 1 < reading->document->token_count && reading_is(reading, next, SLICE("that")) &&
           reading_is(reading, next + 1, SLICE("of"));
}

// "Nothing to suggest that C", "no evidence to show that C".
static bool hangs_on_nothing(const reading *reading, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    const bool is_clause = word->relation == REL_ACL || word->relation == REL_ACL_RELCL;
    if (!is_clause || word->head == TOKEN_NONE || word->head > head)
        return false;
    return slice_equal(reading_word(reading, word->head)->lemma, SLICE("nothing")) ||
           syntax_has_determiner(reading->syntax, word->head, SLICE("no"));
}

// "Were yet to confirm C"
static bool is_put_off(const reading *reading, uint32_t head)
{
    const uint32_t adverb = syntax_child(reading->syntax, head, REL_ADVMOD);
    return reading_word(reading, head)->xpos == XPOS_VB && adverb != TOKEN_NONE && adverb < head &&
           reading_has_class(reading, reading_word(reading, adverb)->lemma, WORD_FAILING);
}

// "Were unable to confirm C", "have not been able to confirm C", "did not want to confirm C", "it
// was not possible to confirm C": nobody confirms it. "Was not unable" is.
static bool is_left_undone(const reading *reading, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    const bool is_complement = word->relation == REL_XCOMP || word->relation == REL_CSUBJ;
    const bool is_infinitive =
        is_complement && word->xpos == XPOS_VB && word->head != TOKEN_NONE && word->head < head;
    return is_infinitive &&
           reading_has_class(reading, reading_word(reading, word->head)->lemma, WORD_FAILING) !=
               syntax_is_negated(reading->syntax, word->head);
}

void cue_read_clause(cue_clause *out, const reading *reading, const cue *cue, uint32_t head,
                     uint32_t end)
{
    *out = (cue_clause){.cue = cue, .head = head, .hearer = TOKEN_NONE};
    out->words = words_of_cue(reading, cue, head, end);
    out->is_passive = is_passive(reading, head) || is_accused(reading, cue, head);
    out->is_negated = syntax_is_negated(reading->syntax, head) || is_put_off(reading, head) ||
                      is_left_undone(reading, head);
    out->hangs_on_nothing = hangs_on_nothing(reading, head);
    out->is_likened = is_likened(reading, head);
    out->limits = stay_in_quote(reading, limits_of(reading, out), head);
    cue_find_subject(out, reading);
    out->hearer = find_hearer(reading, cue, head);
    out->reach = reach_of(reading, out);
}

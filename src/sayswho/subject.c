// Who speaks: the subject of a cue, through what the parser makes of it.
#include "sayswho/reading.h"

// A participle or infinitive hangs on another clause and shares its subject.
static uint32_t subject_from_above(const reading *reading, uint32_t head)
{
    uint32_t token = head;
    for (int steps = 0; steps < 8; steps++) {
        const syntax_word *word = reading_word(reading, token);
        if (reading->given_subject[token] != TOKEN_NONE) {
            return reading->given_subject[token];
        }
        if (word->head == TOKEN_NONE) {
            return TOKEN_NONE;
        }
        if (word->relation == REL_ACL) {
            return word->xpos == XPOS_VBG || token != head ? word->head : TOKEN_NONE;
        }
        bool shares = word->relation == REL_ADVCL || word->relation == REL_CONJ ||
                      word->relation == REL_XCOMP || word->relation == REL_PARATAXIS ||
                      word->relation == REL_DEP;
        if (!shares) {
            return TOKEN_NONE;
        }
        token = word->head;
        uint32_t subject = reading->given_subject[token] != TOKEN_NONE
                               ? reading->given_subject[token]
                               : syntax_subject(reading->syntax, token);
        if (subject != TOKEN_NONE) {
            return subject;
        }
    }
    return TOKEN_NONE;
}

static bool is_subject(const reading *reading, uint32_t token)
{
    uint8_t relation = reading_word(reading, token)->relation;
    return relation == REL_NSUBJ || relation == REL_NSUBJ_PASS || relation == REL_CSUBJ;
}

// Stands the verb where one with its subject behind it may stand: first, or after a quote or comma?
static bool follows_content(const reading *reading, uint32_t verb)
{
    return verb == reading_sentence_first(reading, verb) || reading_is_comma(reading, verb - 1) ||
           reading_is_quote_mark(reading, verb - 1);
}

// A nominal before the verb that the parser took for an adverbial, though no preposition makes it
// one.
static uint32_t bare_nominal_before(const reading *reading, uint32_t head)
{
    uint32_t found = TOKEN_NONE;
    for (uint32_t child = reading_word(reading, head)->first_child;
         child != TOKEN_NONE && child < head; child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        bool is_lost = relation == REL_OBL || relation == REL_OBL_UNMARKED || relation == REL_DEP ||
                       relation == REL_DISLOCATED;
        if (is_lost && reading_is_nominal(reading, child) &&
            reading_preposition(reading, child).length == 0 &&
            !reading_has_class(reading, reading->document->tokens[child].lower, WORD_TIME)) {
            found = child;
        }
    }
    return found;
}

// "said it was safe": a finite verb behind the nominal makes it the subject of what is said.
static bool starts_clause(const reading *reading, uint32_t nominal)
{
    uint32_t end = reading_word(reading, nominal)->end;
    return end < reading_sentence_end(reading, nominal) && reading_is_finite(reading, end);
}

// "An aid worker who was there after [the raids] told": what a preposition leads is no subject,
// where another stands before it.
static bool is_led(const reading *reading, uint32_t child, uint32_t nearest)
{
    return nearest != TOKEN_NONE && reading_preposition(reading, nearest).length == 0 &&
           reading_preposition(reading, child).length > 0;
}

// "And in his turn accused", "for its part blamed": taken for a subject, and leads to nobody.
static bool is_turn(const reading *reading, uint32_t child)
{
    return reading_preposition(reading, child).length > 0 &&
           syntax_child(reading->syntax, child, REL_NMOD_POSS) != TOKEN_NONE;
}

// The subject nearest to the verb: in "C, S said" the parser may hang C's subject there, too.
static uint32_t nearest_subject(const reading *reading, uint32_t head)
{
    uint32_t nearest = TOKEN_NONE;
    bool may_invert =
        reading_is_finite(reading, head) &&
        (head == reading_sentence_first(reading, head) || reading_is_mark(reading, head - 1));
    for (uint32_t child = reading_word(reading, head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        bool is_before = child < head;
        bool is_joined = nearest != TOKEN_NONE && reading_conjunct(reading, nearest) == child;
        bool is_day = reading_has_class(reading, reading->document->tokens[child].lower, WORD_TIME);
        // A nominal in a quotation that the verb is not part of belongs to the quotation.
        bool is_quoted = reading->quotes.outermost[child] != QUOTE_NONE &&
                         reading->quotes.outermost[child] != reading->quotes.outermost[head];
        if (is_subject(reading, child) && !is_joined && !is_day && !is_quoted &&
            !is_turn(reading, child) && !is_led(reading, child, nearest) &&
            (is_before ||
             (nearest == TOKEN_NONE && may_invert && !starts_clause(reading, child)))) {
            nearest = child;
        }
    }
    return nearest != TOKEN_NONE ? nearest : bare_nominal_before(reading, head);
}

// '"C," said S, who …': the parser may have lost S to the clause behind it.
static uint32_t inverted_subject(const reading *reading, const cue *cue, token_run words)
{
    uint32_t limit = reading_sentence_end(reading, words.first);
    if ((cue->frames & FRAME_QUOTE) == 0 || cue->takes_hearer || words.end >= limit ||
        words.first == 0 || words.end - words.first != 1 ||
        !reading_is_finite(reading, words.first) || !follows_content(reading, words.first)) {
        return TOKEN_NONE;
    }
    uint32_t token = words.end;
    while (token < limit && !reading_is_nominal(reading, token) && token < words.end + 6 &&
           !reading_is_comma(reading, token) && !reading_is_quote_mark(reading, token)) {
        token++;
    }
    if (token >= limit || !reading_is_nominal(reading, token)) {
        return TOKEN_NONE;
    }
    uint32_t above = reading_word(reading, token)->head;
    while (above != TOKEN_NONE && above > token && above < limit &&
           reading_is_nominal(reading, above)) {
        token = above;
        above = reading_word(reading, token)->head;
    }
    return starts_clause(reading, token) ? TOKEN_NONE : token;
}

#define SPEAKER_WORDS 12u // from ", said" to the comma that closes it

// "The cause, said fire chief Aldo Ricci, was a heater": who stands alone between the verb and the
// comma that closes it, where the sentence goes on with a verb of its own. TOKEN_NONE.
static uint32_t enclosed_subject(const reading *reading, const cue *cue, token_run words)
{
    const uint32_t end = reading_sentence_end(reading, words.first);
    if ((cue->frames & FRAME_QUOTE) == 0 || words.end - words.first != 1 ||
        words.first == reading_sentence_first(reading, words.first) ||
        !reading_is_comma(reading, words.first - 1) || !reading_is_finite(reading, words.first)) {
        return TOKEN_NONE;
    }
    uint32_t subject = TOKEN_NONE, token = words.end;
    for (; token < end && token < words.end + SPEAKER_WORDS && !reading_is_comma(reading, token);
         token++) {
        const uint8_t upos = reading_word(reading, token)->upos;
        if (reading_is_finite(reading, token) || reading_is_mark(reading, token) ||
            upos == UPOS_VERB || upos == UPOS_SCONJ) {
            return TOKEN_NONE;
        }
        const uint32_t mention = reading->who->mention_of_head[token];
        const bool names = mention != MENTION_NONE || subject == TOKEN_NONE;
        subject = names && reading_is_nominal(reading, token) ? token : subject;
        if (reading_is(reading, token, SLICE("of")) || reading_is(reading, token, SLICE("in"))) {
            break; // "a spokesman [of the army]"
        }
    }
    while (token < end && !reading_is_comma(reading, token)) {
        token++;
    }
    return token + 1 < end && reading_is_finite(reading, token + 1) ? subject : TOKEN_NONE;
}

static bool is_finite_active(const reading *reading, const cue_clause *clause)
{
    return (reading_is_finite(reading, clause->words.first) ||
            reading_is_lone_verb(reading, clause->head)) &&
           !clause->is_passive;
}

// A name or description that ends right before the cue speaks, unless a preposition leads it.
static uint32_t mention_before(const reading *reading, const cue_clause *clause)
{
    uint32_t first = clause->words.first;
    if (!is_finite_active(reading, clause) || first == 0) {
        return TOKEN_NONE;
    }
    uint32_t mention = who_mention_at(reading->who, first - 1);
    if (mention == MENTION_NONE || reading->who->mentions[mention].end != first) {
        return TOKEN_NONE;
    }
    uint32_t head = reading->who->mentions[mention].head;
    uint32_t joined_to = reading_word(reading, head)->head;
    if (reading_word(reading, head)->relation == REL_CONJ && joined_to != TOKEN_NONE &&
        joined_to < head && reading_is_nominal(reading, joined_to) &&
        syntax_child(reading->syntax, head, REL_CC) != TOKEN_NONE) {
        head = joined_to;
    }
    return reading_preposition(reading, head).length == 0 ? head : TOKEN_NONE;
}

// "S, who …, has said C": the parser may have hung S on the clause between.
static uint32_t subject_before(const reading *reading, const cue_clause *clause)
{
    if (!is_finite_active(reading, clause)) {
        return TOKEN_NONE;
    }
    uint32_t first = clause->limits.first;
    if (clause->words.first > first + LONGEST_LOOK) {
        first = clause->words.first - LONGEST_LOOK;
    }
    for (uint32_t token = first; token < clause->words.first; token++) {
        if (is_subject(reading, token) && reading_is_nominal(reading, token)) {
            return token;
        }
    }
    return TOKEN_NONE;
}

// "A man called the paper to say C": he says it, not the paper.
static uint32_t caller(const reading *reading, uint32_t head)
{
    const syntax_word *word = reading_word(reading, head);
    const bool is_purpose =
        word->relation == REL_XCOMP && word->xpos == XPOS_VB && word->head != TOKEN_NONE;
    return is_purpose && reading_has_class(reading, reading_word(reading, word->head)->lemma,
                                           WORD_SUMMONS)
               ? syntax_subject(reading->syntax, word->head)
               : TOKEN_NONE;
}

// "The Band issued a statement to claim the blast", "was the first (group) to claim it": whom the
// clause is about that the infinitive's noun stands in. TOKEN_NONE.
static uint32_t claimant(const reading *reading, const cue_clause *clause)
{
    const syntax_word *word = reading_word(reading, clause->head);
    if (clause->cue->target != TARGET_HOLDER || word->relation != REL_ACL ||
        word->xpos != XPOS_VB || word->head == TOKEN_NONE || word->head > clause->head) {
        return TOKEN_NONE;
    }
    const syntax_word *noun = reading_word(reading, word->head);
    if (syntax_child(reading->syntax, word->head, REL_COP) != TOKEN_NONE) {
        return syntax_subject(reading->syntax, word->head);
    }
    return noun->relation == REL_OBJ && noun->head != TOKEN_NONE &&
                   reading_has_class(reading, noun->lemma, WORD_MEDIUM)
               ? syntax_subject(reading->syntax, noun->head)
               : TOKEN_NONE;
}

void cue_find_subject(cue_clause *clause, const reading *reading)
{
    clause->subject =
        clause->is_passive ? TOKEN_NONE : enclosed_subject(reading, clause->cue, clause->words);
    if (clause->subject == TOKEN_NONE) {
        clause->subject = nearest_subject(reading, clause->head);
    }
    if (clause->subject == TOKEN_NONE && !clause->is_passive) {
        clause->subject = inverted_subject(reading, clause->cue, clause->words);
    }
    clause->owns_subject = clause->subject != TOKEN_NONE;
    if (clause->owns_subject) {
        return;
    }
    clause->subject = reading->given_subject[clause->head];
    if (clause->subject == TOKEN_NONE) {
        clause->subject = caller(reading, clause->head);
    }
    if (clause->subject == TOKEN_NONE) {
        clause->subject = claimant(reading, clause);
    }
    if (clause->subject == TOKEN_NONE) {
        clause->subject = mention_before(reading, clause);
        clause->owns_subject = clause->subject != TOKEN_NONE;
    }
    if (clause->subject == TOKEN_NONE) {
        clause->subject = syntax_subject(reading->syntax, clause->head);
    }
    if (clause->subject == TOKEN_NONE) {
        clause->subject = subject_from_above(reading, clause->head);
    }
    if (clause->subject == TOKEN_NONE) {
        clause->subject = subject_before(reading, clause);
    }
}

// What was said: which complement a cue takes, and the content behind it.
#include "sayswho/content.h"

static uint32_t frame_of_clause(const reading *reading, uint32_t start, uint32_t head)
{
    if (reading_is(reading, start, SLICE("that"))) {
        return FRAME_THAT;
    }
    if (reading_has_class(reading, reading->document->tokens[start].lower, WORD_QUESTION)) {
        return FRAME_WH;
    }
    const syntax_word *word = reading_word(reading, head);
    if (reading_is(reading, start, SLICE("to")) && word->upos == UPOS_VERB) {
        return FRAME_TO;
    }
    if (word->xpos == XPOS_VBG && !reading_has_finite(reading, (token_run){start, head})) {
        return FRAME_GERUND;
    }
    return FRAME_CLAUSE;
}

static bool is_clause_relation(uint8_t relation)
{
    return relation == REL_CCOMP || relation == REL_XCOMP || relation == REL_PARATAXIS ||
           relation == REL_CSUBJ || relation == REL_ADVCL || relation == REL_DEP;
}

// "Thousands protest; police fire gas": what stands behind a semicolon is not what is said.
static uint32_t clause_behind(const reading *reading, const cue_clause *clause, uint32_t start)
{
    if (start > 0 && reading_is(reading, start - 1, SLICE(";"))) {
        return TOKEN_NONE;
    }
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        if (child >= start && is_clause_relation(word->relation) &&
            complement_first_token(reading, child) <= start + 1) {
            return child;
        }
    }
    return TOKEN_NONE;
}

static bool find_quote_behind(complement *out, const reading *reading, const cue_clause *clause,
                              uint32_t start)
{
    uint32_t index = complement_quote_opening(reading, start);
    if (index == QUOTE_NONE || (clause->cue->frames & FRAME_QUOTE) == 0) {
        return false;
    }
    const quote *quote = &reading->quotes.quotes[index];
    if (quote->is_scare && !complement_is_separator(reading, start > 0 ? start - 1 : 0)) {
        return false;
    }
    uint32_t end = quote->end;
    // "called it “a start” but not enough": the sentence goes on as reported speech.
    if (end < clause->limits.end && !complement_is_separator(reading, end) &&
        !complement_is_separator(reading, end - 2 > start ? end - 2 : start)) {
        end = complement_limit(reading, clause, start, TOKEN_NONE);
        end = end < quote->end ? quote->end : end;
    }
    out->frame = FRAME_QUOTE;
    out->head = clause_behind(reading, clause, start);
    complement_add(out, start, end);
    return true;
}

static bool accepts(const cue *cue, uint32_t frame)
{
    if ((cue->frames & frame) != 0) {
        return true;
    }
    // A cue that takes a that-clause takes it bare when the parser is sure of the clause.
    return frame == FRAME_CLAUSE && (cue->frames & FRAME_THAT) != 0 && cue->tier == TIER_SPEECH &&
           (cue->frames & FRAME_QUOTE) != 0;
}

// "said in a statement [published by its agency] that C", where C hangs on the statement: the
// marker behind what a participle tells of the cue's own noun; `start` when there is none.
static uint32_t marker_past_participle(const reading *reading, const cue_clause *clause,
                                       uint32_t start)
{
    const syntax_word *word = reading_word(reading, start);
    if (start >= clause->limits.end || word->xpos != XPOS_VBN || word->relation != REL_ACL ||
        word->head >= start || word->head <= clause->head) {
        return start;
    }
    const uint32_t end = reading_sentence_end(reading, clause->head);
    for (uint32_t token = start + 1; token < end && token < start + LONGEST_LOOK; token++) {
        if (reading_is_finite(reading, token)) {
            return start;
        }
        if (reading_word(reading, token)->relation == REL_MARK &&
            reading_is(reading, token, SLICE("that"))) {
            return token;
        }
    }
    return start;
}

// "said earlier on Friday during a visit that C": the marker of the complement, past adverbials the
// parser attached elsewhere; `start` when there is none.
static uint32_t find_marker(const reading *reading, const cue_clause *clause, uint32_t start)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        uint32_t first = complement_first_token(reading, child);
        if (word->relation == REL_CCOMP && child > start && first > start &&
            reading_is(reading, first, SLICE("that")) &&
            !reading_has_finite(reading, (token_run){start, first})) {
            return first;
        }
    }
    return marker_past_participle(reading, clause, start);
}

// "as she left", "after the raid ended": when and why it was said.
static bool opens_adverbial(const reading *reading, uint32_t start)
{
    const syntax_word *word = reading_word(reading, start);
    return (word->relation == REL_MARK || word->upos == UPOS_SCONJ) && word->xpos != XPOS_TO &&
           !reading_is(reading, start, SLICE("that")) &&
           !reading_has_class(reading, reading->document->tokens[start].lower, WORD_QUESTION);
}

// "told reporters that …", "asked S which …": the marker alone tells, when the parser saw no
// clause.
static uint32_t frame_by_marker(const reading *reading, const cue_clause *clause, uint32_t start)
{
    if (start + 2 >= clause->limits.end) {
        return 0;
    }
    token_run rest = {start, clause->limits.end};
    bool is_sure = clause->hearer != TOKEN_NONE || reading_has_finite(reading, rest);
    if (is_sure && reading_is(reading, start, SLICE("that"))) {
        return FRAME_THAT;
    }
    bool asks = reading_has_class(reading, reading->document->tokens[start].lower, WORD_QUESTION);
    return asks && clause->hearer != TOKEN_NONE && reading_has_finite(reading, rest) ? FRAME_WH : 0;
}

static bool find_clause_behind(complement *out, const reading *reading, const cue_clause *clause,
                               uint32_t start)
{
    start = find_marker(reading, clause, start);
    uint32_t head = clause_behind(reading, clause, start);
    uint32_t frame = 0;
    if (head != TOKEN_NONE) {
        frame = frame_of_clause(reading, start, head);
        const syntax_word *word = reading_word(reading, head);
        if (frame == FRAME_CLAUSE && word->relation != REL_CCOMP &&
            !reading_has_finite(reading, (token_run){start, word->end})) {
            frame = 0;
        }
        if (word->relation == REL_ADVCL &&
            (frame == FRAME_WH || opens_adverbial(reading, start) ||
             (frame == FRAME_CLAUSE && (clause->cue->frames & FRAME_CLAUSE) == 0))) {
            frame = 0;
        }
    } else {
        frame = frame_by_marker(reading, clause, start);
    }
    if (frame == 0 || !accepts(clause->cue, frame)) {
        return false;
    }
    uint32_t end = complement_limit(reading, clause, start, head);
    if (frame == FRAME_TO && head != TOKEN_NONE && reading_word(reading, head)->end < end) {
        end = reading_word(reading, head)->end;
    }
    if (frame == FRAME_THAT && !reading_has_finite(reading, (token_run){start, end})) {
        end = reading_sentence_end(reading, clause->head);
    }
    out->frame = frame;
    out->head = head;
    complement_add(out, start, complement_extend_quote(reading, start, end));
    return true;
}

// A finite clause right behind a cue that wants one, whatever the parser made of it.
static bool find_loose_clause(complement *out, const reading *reading, const cue_clause *clause,
                              uint32_t start)
{
    const uint32_t speech = FRAME_QUOTE | FRAME_CLAUSE;
    uint32_t end = complement_limit(reading, clause, start, TOKEN_NONE);
    if ((clause->cue->frames & speech) != speech || clause->is_passive || start >= end ||
        (start > 0 && complement_is_separator(reading, start - 1)) ||
        !reading_has_finite(reading, (token_run){start, end})) {
        return false;
    }
    const syntax_word *opener = reading_word(reading, start);
    uint32_t object = syntax_child(reading->syntax, clause->head, REL_OBJ);
    if (opener->relation == REL_CC || opener->relation == REL_CASE ||
        opener->relation == REL_MARK || (object != TOKEN_NONE && object != clause->hearer)) {
        return false;
    }
    out->frame = FRAME_CLAUSE;
    out->head = TOKEN_NONE;
    complement_add(out, start, complement_extend_quote(reading, start, end));
    return true;
}

static bool is_colon(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return form.length == 1 && form.data[0] == ':';
}

#define CITED_WORDS 12u

// "Local media, citing [police sources], reported that C": who is cited ends at the comma, whatever
// the tree makes of what follows.
static bool find_cited(complement *out, const reading *reading, const cue_clause *clause)
{
    const syntax_word *word = reading_word(reading, clause->head);
    const uint32_t start = clause->words.end;
    const uint32_t end = reading_sentence_end(reading, clause->head);
    if (word->xpos != XPOS_VBG || (clause->cue->frames & FRAME_NP) == 0 ||
        !reading_has_class(reading, word->lemma, WORD_RELAY)) {
        return false;
    }
    for (uint32_t token = start; token < end && token < start + CITED_WORDS; token++) {
        if (reading_is_comma(reading, token) && token > start) {
            out->frame = FRAME_NP;
            complement_add(out, start, token);
            return true;
        }
        if (reading_is_finite(reading, token) || reading_is_mark(reading, token)) {
            return false;
        }
    }
    return false;
}

static bool find_any(complement *out, const reading *reading, const cue_clause *clause)
{
    *out = (complement){.head = TOKEN_NONE, .second = TOKEN_NONE};
    uint32_t start = complement_skip_separators(reading, clause->reach.end,
                                                reading_sentence_end(reading, clause->head));
    bool is_parted = start > clause->reach.end;
    if ((clause->cue->frames & (FRAME_REST | FRAME_NONE)) != 0) {
        return complement_find_rest(out, reading, clause);
    }
    if (find_cited(out, reading, clause)) {
        return true;
    }
    // "He continued: …" announces what comes, whatever stands before.
    if (is_parted && is_colon(reading, start - 1) &&
        find_quote_behind(out, reading, clause, start)) {
        return true;
    }
    if (complement_find_as(out, reading, clause) ||
        complement_find_bare_relative(out, reading, clause) ||
        complement_find_before(out, reading, clause)) {
        return true;
    }
    if (find_quote_behind(out, reading, clause, start)) {
        return true;
    }
    if (start < clause->limits.end && find_clause_behind(out, reading, clause, start)) {
        return true;
    }
    if (complement_find_object(out, reading, clause) ||
        complement_find_prepositional(out, reading, clause)) {
        return true;
    }
    return !is_parted && find_loose_clause(out, reading, clause, start);
}

bool complement_find(complement *out, const reading *reading, const cue_clause *clause)
{
    if (!find_any(out, reading, clause)) {
        return false;
    }
    complement_cut_at_second(out, reading, clause);
    return true;
}

// Content before its cue: "C, S V", "C, V S", and the rest of it behind in "C1, S V, C2".
#include "sayswho/content.h"

// The quote that ends right before the token (a comma may stand between), QUOTE_NONE. `limit` is
// the sentence's start; a quote that ends the sentence before counts only when `crosses`.
static uint32_t quote_closing(const reading *reading, uint32_t token, uint32_t limit, bool crosses)
{
    while (token > limit && complement_is_separator(reading, token - 1)) {
        token--;
    }
    if (token == 0 || (token <= limit && !crosses)) {
        return QUOTE_NONE;
    }
    uint32_t index = reading->quotes.outermost[token - 1];
    const quote *quote = index == QUOTE_NONE ? NULL : &reading->quotes.quotes[index];
    return quote != NULL && quote->end == token && !(quote->is_unclosed && token <= limit)
               ? index
               : QUOTE_NONE;
}

// "[“It leans,”] the mason, Ivo Brand, said": the quotation that opens the run and closes with its
// comma, where only a description of the speaker follows. QUOTE_NONE.
static uint32_t quote_before_description(const reading *reading, token_run before)
{
    const uint32_t index = complement_quote_opening(reading, before.first);
    const uint32_t end = index == QUOTE_NONE ? 0 : reading->quotes.quotes[index].end;
    const bool closes = end > before.first + 2 && end < before.end &&
                        (reading_is_comma(reading, end - 2) || reading_is_comma(reading, end));
    return closes && !reading_has_finite(reading, (token_run){end, before.end}) ? index
                                                                                : QUOTE_NONE;
}

static bool inside_same_quote(const reading *reading, uint32_t a, uint32_t b)
{
    return reading->quotes.outermost[a] == reading->quotes.outermost[b];
}

static bool is_trailing(const reading *reading, const cue_clause *clause)
{
    uint32_t after = clause->reach.end;
    uint32_t limit = reading_sentence_end(reading, clause->head);
    return after >= limit || complement_is_separator(reading, after) ||
           reading_is_quote_mark(reading, after) || after >= clause->limits.end;
}

// Nothing but the full stop follows: "… is that so?" he asked. What is quoted behind it may have
// been left in the same sentence.
static bool ends_sentence(const reading *reading, const cue_clause *clause)
{
    uint32_t end = reading_sentence_end(reading, clause->head);
    if (clause->reach.end + 1 < end && reading_is(reading, clause->reach.end, SLICE(".")) &&
        complement_quote_opening(reading, clause->reach.end + 1) != QUOTE_NONE) {
        return true;
    }
    uint32_t after = complement_skip_separators(reading, clause->reach.end, end);
    return after >= end;
}

// First token of the text before the cue that belongs to it.
static uint32_t start_before(const reading *reading, const cue_clause *clause, uint32_t closing)
{
    uint32_t start = clause->limits.first;
    if (closing == QUOTE_NONE) {
        return start;
    }
    const quote *quote = &reading->quotes.quotes[closing];
    if (quote->first < start) {
        return quote->first;
    }
    // Text between the sentence's start and a whole quoted sentence is no part of it:
    // 'Asked about the raid, "We know nothing," he said'.
    if (quote->first > start && quote->first < clause->head && !quote->is_scare &&
        complement_is_separator(reading, quote->first - 1) &&
        reading->document->tokens[quote->first + 1].has_upper) {
        return quote->first;
    }
    return start;
}

static uint32_t head_before(const reading *reading, const cue_clause *clause)
{
    const syntax_word *word = reading_word(reading, clause->head);
    if (word->relation == REL_PARATAXIS && word->head != TOKEN_NONE && word->head < clause->head) {
        return word->head;
    }
    for (uint32_t child = word->first_child; child != TOKEN_NONE && child < clause->head;
         child = reading_word(reading, child)->next_sibling) {
        uint8_t relation = reading_word(reading, child)->relation;
        if (relation == REL_CCOMP || relation == REL_PARATAXIS || relation == REL_DEP) {
            return child;
        }
    }
    return TOKEN_NONE;
}

// "The raid, officials say, began at dawn": commas on both sides, and no verb yet.
static bool is_interruption(const reading *reading, const cue_clause *clause, token_run before)
{
    uint32_t after = clause->reach.end;
    uint32_t end = reading_sentence_end(reading, clause->head);
    return clause->owns_subject && !token_run_is_empty(before) &&
           reading_is_comma(reading, before.end - 1) && after + 2 < end &&
           reading_is_comma(reading, after) && !reading_has_finite(reading, before) &&
           reading_has_finite(reading, (token_run){after, end});
}

// "C1, S V, C2": the sentence goes on where the parenthesis closes.
static void add_piece_after(complement *out, const reading *reading, const cue_clause *clause)
{
    uint32_t start = complement_skip_separators(reading, clause->reach.end,
                                                reading_sentence_end(reading, clause->head));
    uint32_t index = complement_quote_opening(reading, start);
    if (index != QUOTE_NONE && start < reading_sentence_end(reading, clause->head)) {
        complement_add(out, start, reading->quotes.quotes[index].end);
        return;
    }
    const syntax_word *word = reading_word(reading, clause->head);
    token_run before = out->pieces[0];
    bool interrupts = (word->relation == REL_PARATAXIS && word->head != TOKEN_NONE) ||
                      is_interruption(reading, clause, before);
    bool resumes = out->head != TOKEN_NONE && out->head > clause->head;
    if (!interrupts && !resumes) {
        return;
    }
    uint32_t end = complement_limit(reading, clause, start, out->head);
    end = end <= start && interrupts ? reading_sentence_end(reading, clause->head) : end;
    bool is_aside =
        start < end &&
        (reading_word(reading, start)->xpos == XPOS_VBG ||
         reading_has_class(reading, reading->document->tokens[start].lower, WORD_QUESTION));
    bool is_whole = out->frame == FRAME_QUOTE && out->pieces[0].end > 1 &&
                    !reading_has_finite(reading, (token_run){start, end});
    if (end > start + 1 && !is_aside && !is_whole) {
        complement_add(out, start, complement_extend_quote(reading, start, end));
    }
}

// Past tense and participle look alike: at the sentence's end any verb will do.
static bool has_verb(const reading *reading, token_run run)
{
    uint32_t end = run.end < run.first + LONGEST_LOOK ? run.end : run.first + LONGEST_LOOK;
    for (uint32_t token = run.first; token < end; token++) {
        if (reading_word(reading, token)->upos == UPOS_VERB) {
            return true;
        }
    }
    return false;
}

// '"C," S said in …': the comma at the quotation's end says that its speaker follows.
static bool leaves_open(const reading *reading, uint32_t edge)
{
    for (uint32_t token = edge; token > 0 && token + 3 > edge; token--) {
        if (reading_is_comma(reading, token - 1)) {
            return true;
        }
        if (!reading_is_quote_mark(reading, token - 1)) {
            return false;
        }
    }
    return false;
}

// "As S said, C"
static bool is_as_clause(const reading *reading, const cue_clause *clause)
{
    uint32_t first = clause->reach.first;
    return first > 0 && clause->owns_subject && reading_is(reading, first - 1, SLICE("as")) &&
           clause->reach.end < reading_sentence_end(reading, clause->head) &&
           reading_is_comma(reading, clause->reach.end) &&
           first <= reading_sentence_first(reading, clause->head) + 2;
}

bool complement_find_as(complement *out, const reading *reading, const cue_clause *clause)
{
    const uint32_t speech = FRAME_QUOTE | FRAME_CLAUSE;
    token_run rest = {clause->reach.end + 1, reading_sentence_end(reading, clause->head)};
    if ((clause->cue->frames & speech) == 0 || !is_as_clause(reading, clause) ||
        !reading_has_finite(reading, rest)) {
        return false;
    }
    out->frame = FRAME_CLAUSE;
    out->head = TOKEN_NONE;
    complement_add(out, rest.first, complement_extend_quote(reading, rest.first, rest.end));
    return true;
}

// "Woman killed, driver charged": who ends a headline with a charge of nobody is charged himself.
static bool is_done_to_subject(const reading *reading, const cue_clause *clause)
{
    return clause->cue->target == TARGET_OBJECT && clause->cue->plain.stance == STANCE_ACCUSES &&
           ends_sentence(reading, clause);
}

// "Asked about the raid, he said: “C”", "As for the dam, he said, “C”": what he was asked, and what
// he speaks of, is not what he says.
static bool leads_to_quote(const reading *reading, const cue_clause *clause, token_run before)
{
    const uint32_t end = reading_sentence_end(reading, clause->head);
    const uint32_t behind = complement_skip_separators(reading, clause->reach.end, end);
    const uint32_t quote = behind < end ? complement_quote_opening(reading, behind) : QUOTE_NONE;
    if (quote == QUOTE_NONE || behind + 1 >= end || reading->quotes.quotes[quote].is_scare ||
        !reading->document->tokens[behind + 1].has_upper) {
        return false;
    }
    uint32_t first = before.first, past = 0;
    first += reading_word(reading, first)->upos == UPOS_SCONJ ||
             reading_word(reading, first)->upos == UPOS_ADV; // "when asked"
    const bool is_asked = reading_word(reading, first)->xpos == XPOS_VBN &&
                          cue_match(reading, first, CUE_VERB, &past) != NULL;
    return is_asked || !reading_has_finite(reading, before);
}

bool complement_find_before(complement *out, const reading *reading, const cue_clause *clause)
{
    const uint32_t fronted = FRAME_QUOTE | FRAME_CLAUSE;
    uint32_t edge = clause->reach.first;
    if ((clause->cue->frames & fronted) == 0 || edge == 0) {
        return false;
    }
    uint32_t closing = quote_closing(reading, edge, reading_sentence_first(reading, clause->head),
                                     ends_sentence(reading, clause));
    bool is_quoted = closing != QUOTE_NONE && !inside_same_quote(reading, edge, edge - 1);
    if (!is_trailing(reading, clause) && !(is_quoted && leaves_open(reading, edge))) {
        return false;
    }
    uint32_t start = start_before(reading, clause, is_quoted ? closing : QUOTE_NONE);
    token_run before = {start, edge};
    const uint32_t told = is_quoted ? QUOTE_NONE : quote_before_description(reading, before);
    if (told != QUOTE_NONE) {
        is_quoted = true;
        before.end = reading->quotes.quotes[told].end;
    }
    uint32_t head = head_before(reading, clause);
    bool is_clause = is_interruption(reading, clause, before) ||
                     (edge > start + 1 && complement_is_separator(reading, edge - 1) &&
                      (reading_has_finite(reading, before) ||
                       (ends_sentence(reading, clause) && has_verb(reading, before))));
    if (token_run_is_empty(before) || (!is_quoted && !is_clause)) {
        return false;
    }
    if (!is_quoted && (clause->cue->frames & FRAME_CLAUSE) == 0) {
        return false;
    }
    if (!is_quoted && leads_to_quote(reading, clause, before)) {
        return false;
    }
    if (!is_quoted && (!clause->owns_subject || is_done_to_subject(reading, clause))) {
        return false;
    }
    out->frame = is_quoted ? FRAME_QUOTE : FRAME_CLAUSE;
    out->head = head;
    complement_add(out, before.first, before.end);
    add_piece_after(out, reading, clause);
    return true;
}

// What was said: the complement of a cue, before it, behind it, or on both sides.
#include "sayswho/reading.h"

#define LONGEST_LOOK 200 // tokens

static void add_piece(complement *out, uint32_t first, uint32_t end)
{
    if (first < end && out->count < CONTENT_PIECES) {
        out->pieces[out->count++] = (token_run){first, end};
    }
}

static bool is_separator(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return reading_is_mark(reading, token) && !reading_is_quote_mark(reading, token) &&
           form.length > 0 && form.data[0] != '(' && form.data[0] != '[';
}

static uint32_t skip_separators(const reading *reading, uint32_t token, uint32_t limit)
{
    while (token < limit && is_separator(reading, token)) {
        token++;
    }
    return token;
}

// The quote that opens at the token, QUOTE_NONE.
static uint32_t quote_opening(const reading *reading, uint32_t token)
{
    if (token >= reading->document->token_count) {
        return QUOTE_NONE;
    }
    uint32_t index = reading->quotes.outermost[token];
    return index != QUOTE_NONE && reading->quotes.quotes[index].first == token ? index : QUOTE_NONE;
}

// The quote that ends right before the token (a comma may stand between), QUOTE_NONE. `limit` is
// the sentence's start; a quote that ends the sentence before counts only when `crosses`.
static uint32_t quote_closing(const reading *reading, uint32_t token, uint32_t limit, bool crosses)
{
    while (token > limit && is_separator(reading, token - 1)) {
        token--;
    }
    if (token == 0 || (token <= limit && !crosses)) {
        return QUOTE_NONE;
    }
    uint32_t index = reading->quotes.outermost[token - 1];
    return index != QUOTE_NONE && reading->quotes.quotes[index].end == token ? index : QUOTE_NONE;
}

static slice form_lower(const reading *reading, uint32_t token)
{
    return reading->document->tokens[token].lower;
}

static bool inside_same_quote(const reading *reading, uint32_t a, uint32_t b)
{
    return reading->quotes.outermost[a] == reading->quotes.outermost[b];
}

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

// A clause that starts a thought of its own beside the cue: a second predicate of the same speaker,
// a participle that reports, "while …".
static bool cuts_content(const reading *reading, uint32_t child)
{
    const syntax_word *word = reading_word(reading, child);
    if (word->relation == REL_CONJ) {
        return word->upos == UPOS_VERB || word->upos == UPOS_AUX || word->upos == UPOS_ADJ;
    }
    if (word->relation == REL_PARATAXIS) {
        return true;
    }
    return word->relation == REL_ADVCL && word->left > 0 &&
           reading_is_comma(reading, word->left - 1);
}

static uint32_t first_token_of(const reading *reading, uint32_t child)
{
    uint32_t first = reading_word(reading, child)->left;
    while (first < child &&
           (is_separator(reading, first) || reading_word(reading, first)->relation == REL_CC)) {
        first++;
    }
    return first;
}

// The verb behind "and" or "but", when it is a cue with a content of its own.
static uint32_t coordinated_cue(const reading *reading, uint32_t coordinator, uint32_t last,
                                uint8_t tense)
{
    uint32_t verb = coordinator + 1;
    while (verb + 2 < last && reading_word(reading, verb)->upos == UPOS_ADV) {
        verb++;
    }
    uint32_t end = 0;
    bool may_speak = reading_word(reading, verb)->xpos == tense;
    const cue *second = may_speak ? cue_match(reading, verb, CUE_VERB, &end) : NULL;
    if (second == NULL || (second->frames & FRAME_THAT) == 0 || end + 1 >= last) {
        return TOKEN_NONE;
    }
    if (reading_is(reading, end, SLICE("that")) || reading_is_quote_mark(reading, end)) {
        return verb;
    }
    bool has_clause = (second->frames & FRAME_QUOTE) != 0 && !reading_is_mark(reading, end) &&
                      reading_has_finite(reading, (token_run){end, last});
    return has_clause ? verb : TOKEN_NONE;
}

// ", adding that C2"
static uint32_t participle_cue(const reading *reading, uint32_t comma, uint32_t last)
{
    uint32_t verb = comma + 1;
    uint32_t end = 0;
    if (reading_word(reading, verb)->xpos != XPOS_VBG) {
        return TOKEN_NONE;
    }
    const cue *second = cue_match(reading, verb, CUE_VERB, &end);
    bool speaks = second != NULL && (second->frames & FRAME_THAT) != 0 && end < last &&
                  (reading_is(reading, end, SLICE("that")) || reading_is_quote_mark(reading, end));
    return speaks ? verb : TOKEN_NONE;
}

// The second verb of "S conceded that C but stressed that C2", or TOKEN_NONE: it speaks for S as
// well, wherever the parser hung it. *coordinator is the token before which C ends.
static uint32_t second_cue(const reading *reading, token_run run, uint8_t tense,
                           uint32_t *coordinator)
{
    uint32_t last = run.end < run.first + LONGEST_LOOK ? run.end : run.first + LONGEST_LOOK;
    for (uint32_t token = run.first; token + 3 < last; token++) {
        if (reading->quotes.outermost[token] != QUOTE_NONE) {
            continue;
        }
        uint32_t verb = TOKEN_NONE;
        if (reading_word(reading, token)->relation == REL_CC) {
            verb = coordinated_cue(reading, token, last, tense);
        } else if (reading_is_comma(reading, token)) {
            verb = participle_cue(reading, token, last);
        }
        if (verb != TOKEN_NONE) {
            *coordinator = token;
            return verb;
        }
    }
    return TOKEN_NONE;
}

void complement_cut(const reading *reading, token_run *run)
{
    uint32_t coordinator = 0;
    if (second_cue(reading, *run, XPOS_VBD, &coordinator) != TOKEN_NONE) {
        run->end = coordinator;
    }
}

// Cuts every piece behind the cue where the speaker's second verb begins.
static void cut_at_second(complement *out, const reading *reading, const cue_clause *clause)
{
    uint8_t tense = reading_word(reading, clause->head)->xpos;
    if (tense != XPOS_VBD && tense != XPOS_VBZ && tense != XPOS_VBP) {
        return;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        uint32_t coordinator = 0;
        if (out->pieces[i].first < clause->head) {
            continue;
        }
        uint32_t verb = second_cue(reading, out->pieces[i], tense, &coordinator);
        if (verb != TOKEN_NONE) {
            out->second = verb;
            out->pieces[i].end = coordinator;
            out->count = i + 1;
        }
    }
}

// Where content that starts at `start` must stop: before a sibling clause of the cue, or at the
// clause's end; but never inside a quote.
static uint32_t content_limit(const reading *reading, const cue_clause *clause, uint32_t start,
                              uint32_t content_head)
{
    uint32_t limit = clause->limits.end;
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        if (child == content_head || word->left <= start || child < start) {
            continue;
        }
        if (cuts_content(reading, child) && word->left < limit &&
            (content_head == TOKEN_NONE || word->left >= content_head) &&
            reading_has_finite(reading, (token_run){start, word->left})) {
            limit = word->left;
        }
    }
    while (limit > start && reading_word(reading, limit - 1)->relation == REL_CC) {
        limit--;
    }
    return limit;
}

static uint32_t extend_to_quote_end(const reading *reading, uint32_t start, uint32_t end)
{
    if (end <= start) {
        return end;
    }
    token_run trimmed = reading_trim(reading, (token_run){start, end});
    if (token_run_is_empty(trimmed)) {
        return end;
    }
    uint32_t index = reading->quotes.outermost[trimmed.end - 1];
    if (index == QUOTE_NONE) {
        return end;
    }
    const quote *quote = &reading->quotes.quotes[index];
    return quote->first >= start && quote->end > end && !quote->is_unclosed ? quote->end : end;
}

// ---- behind the cue ----

static uint32_t clause_behind(const reading *reading, const cue_clause *clause, uint32_t start)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        if (child >= start && is_clause_relation(word->relation) &&
            first_token_of(reading, child) <= start + 1) {
            return child;
        }
    }
    return TOKEN_NONE;
}

static bool find_quote_behind(complement *out, const reading *reading, const cue_clause *clause,
                              uint32_t start)
{
    uint32_t index = quote_opening(reading, start);
    if (index == QUOTE_NONE || (clause->cue->frames & FRAME_QUOTE) == 0) {
        return false;
    }
    const quote *quote = &reading->quotes.quotes[index];
    if (quote->is_scare && !is_separator(reading, start > 0 ? start - 1 : 0)) {
        return false;
    }
    uint32_t end = quote->end;
    // "called it “a start” but not enough": the sentence goes on as reported speech.
    if (end < clause->limits.end && !is_separator(reading, end) &&
        !is_separator(reading, end - 2 > start ? end - 2 : start)) {
        end = content_limit(reading, clause, start, TOKEN_NONE);
        end = end < quote->end ? quote->end : end;
    }
    out->frame = FRAME_QUOTE;
    out->head = clause_behind(reading, clause, start);
    add_piece(out, start, end);
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

// "said earlier on Friday during a visit that C": the marker of the complement, past adverbials the
// parser attached elsewhere; `start` when there is none.
static uint32_t find_marker(const reading *reading, const cue_clause *clause, uint32_t start)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        uint32_t first = first_token_of(reading, child);
        if (word->relation == REL_CCOMP && child > start && first > start &&
            reading_is(reading, first, SLICE("that")) &&
            !reading_has_finite(reading, (token_run){start, first})) {
            return first;
        }
    }
    return start;
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
            (frame == FRAME_WH ||
             (frame == FRAME_CLAUSE && (clause->cue->frames & FRAME_CLAUSE) == 0))) {
            frame = 0;
        }
    } else if (start < clause->limits.end && reading_is(reading, start, SLICE("that")) &&
               reading_has_finite(reading, (token_run){start, clause->limits.end})) {
        frame = FRAME_THAT;
    }
    if (frame == 0 || !accepts(clause->cue, frame)) {
        return false;
    }
    uint32_t end = content_limit(reading, clause, start, head);
    if (frame == FRAME_THAT && !reading_has_finite(reading, (token_run){start, end})) {
        end = reading_sentence_end(reading, clause->head);
    }
    out->frame = frame;
    out->head = head;
    add_piece(out, start, extend_to_quote_end(reading, start, end));
    return true;
}

// A finite clause right behind a cue that wants one, whatever the parser made of it.
static bool find_loose_clause(complement *out, const reading *reading, const cue_clause *clause,
                              uint32_t start)
{
    const uint32_t speech = FRAME_QUOTE | FRAME_CLAUSE;
    uint32_t end = content_limit(reading, clause, start, TOKEN_NONE);
    if ((clause->cue->frames & speech) != speech || clause->is_passive || start >= end ||
        (start > 0 && is_separator(reading, start - 1)) ||
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
    add_piece(out, start, extend_to_quote_end(reading, start, end));
    return true;
}

// ---- before the cue ----

static bool is_trailing(const reading *reading, const cue_clause *clause)
{
    uint32_t after = clause->reach.end;
    uint32_t limit = reading_sentence_end(reading, clause->head);
    return after >= limit || is_separator(reading, after) ||
           reading_is_quote_mark(reading, after) || after >= clause->limits.end;
}

// Nothing but the full stop follows: "… is that so?" he asked.
static bool ends_sentence(const reading *reading, const cue_clause *clause)
{
    uint32_t end = reading_sentence_end(reading, clause->head);
    uint32_t after = skip_separators(reading, clause->reach.end, end);
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
        is_separator(reading, quote->first - 1) &&
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

// "C1, S V, C2": the sentence goes on where the parenthesis closes.
static void add_piece_after(complement *out, const reading *reading, const cue_clause *clause)
{
    uint32_t start = skip_separators(reading, clause->reach.end, clause->limits.end);
    uint32_t index = quote_opening(reading, start);
    if (index != QUOTE_NONE && start < reading_sentence_end(reading, clause->head)) {
        add_piece(out, start, reading->quotes.quotes[index].end);
        return;
    }
    const syntax_word *word = reading_word(reading, clause->head);
    bool interrupts = word->relation == REL_PARATAXIS && word->head != TOKEN_NONE;
    bool resumes = out->head != TOKEN_NONE && out->head > clause->head;
    if (!interrupts && !resumes) {
        return;
    }
    uint32_t end = content_limit(reading, clause, start, out->head);
    bool is_aside =
        start < end && (reading_word(reading, start)->xpos == XPOS_VBG ||
                        reading_has_class(reading, form_lower(reading, start), WORD_QUESTION));
    bool is_whole = out->frame == FRAME_QUOTE && out->pieces[0].end > 1 &&
                    !reading_has_finite(reading, (token_run){start, end});
    if (end > start + 1 && !is_aside && !is_whole) {
        add_piece(out, start, extend_to_quote_end(reading, start, end));
    }
}

static bool find_before(complement *out, const reading *reading, const cue_clause *clause)
{
    const uint32_t fronted = FRAME_QUOTE | FRAME_CLAUSE;
    uint32_t edge = clause->reach.first;
    if ((clause->cue->frames & fronted) == 0 || edge == 0 || !is_trailing(reading, clause)) {
        return false;
    }
    uint32_t closing = quote_closing(reading, edge, reading_sentence_first(reading, clause->head),
                                     ends_sentence(reading, clause));
    bool is_quoted = closing != QUOTE_NONE && !inside_same_quote(reading, edge, edge - 1);
    uint32_t start = start_before(reading, clause, is_quoted ? closing : QUOTE_NONE);
    token_run before = {start, edge};
    uint32_t head = head_before(reading, clause);
    bool is_clause =
        edge > start + 1 && is_separator(reading, edge - 1) && reading_has_finite(reading, before);
    if (token_run_is_empty(before) || (!is_quoted && !is_clause)) {
        return false;
    }
    if (!is_quoted && (clause->cue->frames & FRAME_CLAUSE) == 0) {
        return false;
    }
    if (!clause->owns_subject && !is_quoted) {
        return false;
    }
    out->frame = is_quoted ? FRAME_QUOTE : FRAME_CLAUSE;
    out->head = head;
    add_piece(out, before.first, before.end);
    add_piece_after(out, reading, clause);
    return true;
}

// ---- objects ----

// Adverbials and infinitives of the cue that follow its object without a comma belong to what is
// said: "called for [an envoy] [to visit the camp]".
static uint32_t extend_over_siblings(const reading *reading, const cue_clause *clause, uint32_t end)
{
    for (uint32_t child = reading_word(reading, clause->head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        bool goes_on = word->relation == REL_OBL || word->relation == REL_XCOMP ||
                       (word->relation == REL_ADVCL && !reading_is_comma(reading, word->left));
        if (goes_on && word->left == end) {
            end = word->end;
        }
    }
    return end;
}

// "announced the corps would begin": a finite verb behind the object makes it a subject.
static uint32_t end_as_clause(const reading *reading, const cue_clause *clause, uint32_t object,
                              uint32_t end)
{
    const uint32_t speech = FRAME_CLAUSE | FRAME_QUOTE;
    bool is_speech = (clause->cue->frames & speech) == speech;
    bool wants_clause = is_speech || (clause->cue->frames & FRAME_THAT) != 0;
    if (!wants_clause || end >= clause->limits.end) {
        return end;
    }
    // "said a lone gunman, dressed in grey, fired": speech takes clauses before it takes things.
    bool goes_on = is_speech && reading_is_comma(reading, end) &&
                   reading_has_finite(reading, (token_run){end, clause->limits.end}) &&
                   reading_word(reading, end + 1)->relation != REL_CC;
    if (!reading_is_finite(reading, end) && !goes_on) {
        return end;
    }
    if (goes_on) {
        return clause->limits.end;
    }
    return content_limit(reading, clause, reading_word(reading, object)->left, TOKEN_NONE);
}

static bool find_object(complement *out, const reading *reading, const cue_clause *clause)
{
    const uint32_t frames = clause->cue->frames;
    uint32_t object = syntax_child(reading->syntax, clause->head, REL_OBJ);
    if (object == TOKEN_NONE || object < clause->head) {
        return false;
    }
    uint32_t first = reading_word(reading, object)->left;
    bool is_quoted = false;
    for (uint32_t i = first; i < reading_word(reading, object)->end; i++) {
        is_quoted = is_quoted || reading->quotes.outermost[i] != QUOTE_NONE;
    }
    bool has_deed =
        reading_child_with(reading, clause->head, clause->cue->deed_prepositions) != TOKEN_NONE;
    bool has_predicate = syntax_child(reading->syntax, clause->head, REL_XCOMP) != TOKEN_NONE ||
                         reading_child_with(reading, clause->head, SLICE("as")) != TOKEN_NONE ||
                         reading_child_with(reading, object, SLICE("as")) != TOKEN_NONE;
    bool fits = (frames & FRAME_NP) != 0 || ((frames & FRAME_AS) != 0 && has_predicate) ||
                ((frames & FRAME_NP_QUOTED) != 0 && is_quoted) ||
                ((frames & FRAME_NP_TARGET) != 0 && has_deed);
    if (!fits || first < clause->words.first) {
        return false;
    }
    out->frame = FRAME_NP;
    out->head = object;
    uint32_t end = extend_over_siblings(reading, clause, reading_word(reading, object)->end);
    end = end_as_clause(reading, clause, object, end);
    add_piece(out, first, extend_to_quote_end(reading, first, end));
    return true;
}

static bool find_prepositional(complement *out, const reading *reading, const cue_clause *clause)
{
    if ((clause->cue->frames & FRAME_PREPOSITION) == 0) {
        return false;
    }
    uint32_t child = reading_child_with(reading, clause->head, clause->cue->prepositions);
    if (child == TOKEN_NONE || child < clause->head) {
        return false;
    }
    out->frame = FRAME_PREPOSITION;
    out->head = child;
    add_piece(out, reading_word(reading, child)->left, reading_word(reading, child)->end);
    return true;
}

static bool find_rest(complement *out, const reading *reading, const cue_clause *clause)
{
    uint32_t start = clause->words.end;
    if ((clause->cue->frames & FRAME_REST) == 0 || start >= clause->limits.end ||
        is_separator(reading, start)) {
        return (clause->cue->frames & FRAME_NONE) != 0;
    }
    out->frame = FRAME_REST;
    // The phrase that the cue's last word opens: "for [the ambush near the ford]".
    uint32_t opener = clause->words.end - 1;
    uint32_t head = reading_word(reading, opener)->head;
    if (head == TOKEN_NONE || head < start || head >= clause->limits.end) {
        head = start;
        while (head + 1 < clause->limits.end && reading_word(reading, head)->head != TOKEN_NONE &&
               reading_word(reading, head)->head > head) {
            head = reading_word(reading, head)->head;
        }
    }
    out->head = head;
    uint32_t end = reading_word(reading, head)->end;
    end = end > start && end <= clause->limits.end ? end : clause->limits.end;
    end = extend_over_siblings(reading, clause, end);
    add_piece(out, start, extend_to_quote_end(reading, start, end));
    return true;
}

static bool find_any(complement *out, const reading *reading, const cue_clause *clause)
{
    *out = (complement){.head = TOKEN_NONE, .second = TOKEN_NONE};
    uint32_t start =
        skip_separators(reading, clause->reach.end, reading_sentence_end(reading, clause->head));
    bool is_parted = start > clause->reach.end;
    if ((clause->cue->frames & (FRAME_REST | FRAME_NONE)) != 0) {
        return find_rest(out, reading, clause);
    }
    if (is_trailing(reading, clause) && find_before(out, reading, clause)) {
        return true;
    }
    if (find_quote_behind(out, reading, clause, start)) {
        return true;
    }
    if (start < clause->limits.end && find_clause_behind(out, reading, clause, start)) {
        return true;
    }
    if (find_object(out, reading, clause) || find_prepositional(out, reading, clause)) {
        return true;
    }
    return !is_parted && find_loose_clause(out, reading, clause, start);
}

bool complement_find(complement *out, const reading *reading, const cue_clause *clause)
{
    if (!find_any(out, reading, clause)) {
        return false;
    }
    cut_at_second(out, reading, clause);
    return true;
}

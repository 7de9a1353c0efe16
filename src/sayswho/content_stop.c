// Where content ends: before a second verb of the same speaker or a clause beside the cue, but
// never inside a quotation.
#include "sayswho/content.h"

void complement_add(complement *out, uint32_t first, uint32_t end)
{
    if (first < end && out->count < CONTENT_PIECES) {
        out->pieces[out->count++] = (token_run){first, end};
    }
}

bool complement_is_separator(const reading *reading, uint32_t token)
{
    slice form = reading_form(reading, token);
    return reading_is_mark(reading, token) && !reading_is_quote_mark(reading, token) &&
           form.length > 0 && form.data[0] != '(' && form.data[0] != '[';
}

uint32_t complement_skip_separators(const reading *reading, uint32_t token, uint32_t limit)
{
    while (token < limit && complement_is_separator(reading, token)) {
        token++;
    }
    return token;
}

// The quote that opens at the token, QUOTE_NONE.
uint32_t complement_quote_opening(const reading *reading, uint32_t token)
{
    if (token >= reading->document->token_count) {
        return QUOTE_NONE;
    }
    uint32_t index = reading->quotes.outermost[token];
    return index != QUOTE_NONE && reading->quotes.quotes[index].first == token ? index : QUOTE_NONE;
}

// "said the wall was weak and had to go": a joined verb without a subject or a cue of its own goes
// on with what is said.
static bool is_second_predicate(const reading *reading, uint32_t child)
{
    const syntax_word *word = reading_word(reading, child);
    if (word->upos != UPOS_VERB && word->upos != UPOS_AUX && word->upos != UPOS_ADJ) {
        return false;
    }
    if (syntax_child(reading->syntax, child, REL_NSUBJ) != TOKEN_NONE ||
        syntax_child(reading->syntax, child, REL_NSUBJ_PASS) != TOKEN_NONE) {
        return true;
    }
    uint32_t end = 0;
    const cue *cue = cue_match(reading, child, CUE_VERB, &end);
    // "chose a port" wants nothing; "chose to leave" does.
    return cue != NULL && (cue->frames != FRAME_TO || reading_is(reading, end, SLICE("to")));
}

// A clause that starts a thought of its own beside the cue: a second predicate of the same speaker,
// a participle that reports, "while …".
static bool cuts_content(const reading *reading, uint32_t child)
{
    const syntax_word *word = reading_word(reading, child);
    if (word->relation == REL_CONJ) {
        return is_second_predicate(reading, child);
    }
    if (word->relation == REL_PARATAXIS) {
        return true;
    }
    return word->relation == REL_ADVCL && word->left > 0 &&
           reading_is_comma(reading, word->left - 1);
}

uint32_t complement_first_token(const reading *reading, uint32_t child)
{
    uint32_t first = reading_word(reading, child)->left;
    while (first < child && (complement_is_separator(reading, first) ||
                             reading_word(reading, first)->relation == REL_CC)) {
        first++;
    }
    return first;
}

// "Said its planes had struck A but denied bombing B": what was said lies before the saying, so a
// verb in the tense of the cue is the speaker's, though it has no clause of its own.
static bool goes_back_to_speaker(const reading *reading, const cue *second, uint32_t content,
                                 uint32_t coordinator, uint32_t behind, uint8_t tense)
{
    if (tense != XPOS_VBD || second->tier != TIER_SPEECH ||
        (second->frames & (FRAME_GERUND | FRAME_NP)) == 0 || reading_is_mark(reading, behind)) {
        return false;
    }
    for (uint32_t token = content; token < coordinator; token++) {
        if (reading_is(reading, token, SLICE("had")) &&
            reading_word(reading, token)->upos == UPOS_AUX) {
            return true;
        }
    }
    return false;
}

// The verb behind "and" or "but", when it is a cue with a content of its own.
static uint32_t coordinated_cue(const reading *reading, uint32_t content, uint32_t coordinator,
                                uint32_t last, uint8_t tense)
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
    return has_clause || goes_back_to_speaker(reading, second, content, coordinator, end, tense)
               ? verb
               : TOKEN_NONE;
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

// ", but S2 noted that C2": somebody else speaks from here.
static bool opposes(const reading *reading, uint32_t comma, uint32_t last)
{
    if (!reading_is_comma(reading, comma) || comma + 4 >= last) {
        return false;
    }
    slice turn = reading->document->tokens[comma + 1].lower;
    if (reading_word(reading, comma + 1)->relation != REL_CC &&
        !reading_has_class(reading, turn, WORD_CONTRAST)) {
        return false;
    }
    uint32_t token = comma + 2;
    while (token + 2 < last && token < comma + 12 && !reading_is_finite(reading, token) &&
           !reading_is_mark(reading, token)) {
        token++;
    }
    uint32_t end = 0;
    const cue *cue = token > comma + 2 && reading_is_finite(reading, token)
                         ? cue_match(reading, token, CUE_VERB, &end)
                         : NULL;
    if (cue == NULL || cue->tier != TIER_SPEECH || (cue->frames & FRAME_THAT) == 0 || end >= last) {
        return false;
    }
    bool has_clause = (cue->frames & FRAME_CLAUSE) != 0 && !reading_is_mark(reading, end) &&
                      reading_has_finite(reading, (token_run){end, last});
    return reading_is(reading, end, SLICE("that")) || has_clause;
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
            verb = coordinated_cue(reading, run.first, token, last, tense);
        } else if (reading_is_comma(reading, token)) {
            verb = participle_cue(reading, token, last);
        }
        if (verb != TOKEN_NONE) {
            *coordinator = token;
            return verb;
        }
        if (opposes(reading, token, last)) {
            *coordinator = token;
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

void complement_cut(const reading *reading, token_run *run)
{
    uint32_t coordinator = run->end;
    second_cue(reading, *run, XPOS_VBD, &coordinator);
    run->end = coordinator;
}

// "Groups say they sent bomber [as toll climbs to 31]": what a headline joins on by "as" is the
// paper's own.
static void cut_headline(complement *out, const reading *reading, uint32_t cue)
{
    const uint32_t sentence = reading->document->tokens[cue].sentence;
    if (!reading->document->sentences[sentence].is_headline) {
        return;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        token_run *run = &out->pieces[i];
        for (uint32_t token = run->first + 2; run->first > cue && token + 2 < run->end; token++) {
            if (reading_is(reading, token, SLICE("as")) &&
                reading_word(reading, token)->relation == REL_MARK &&
                reading->quotes.outermost[token] == QUOTE_NONE) {
                run->end = token;
            }
        }
    }
}

// Cuts every piece behind the cue where the speaker's second verb begins.
void complement_cut_at_second(complement *out, const reading *reading, const cue_clause *clause)
{
    cut_headline(out, reading, clause->head);
    uint8_t tense = reading_word(reading, clause->head)->xpos;
    if (tense != XPOS_VBD && tense != XPOS_VBZ && tense != XPOS_VBP) {
        return;
    }
    for (uint32_t i = 0; i < out->count; i++) {
        uint32_t coordinator = out->pieces[i].end;
        if (out->pieces[i].first < clause->head) {
            continue;
        }
        uint32_t verb = second_cue(reading, out->pieces[i], tense, &coordinator);
        if (coordinator < out->pieces[i].end) {
            out->second = verb;
            out->pieces[i].end = coordinator;
            out->count = i + 1;
        }
    }
}

// Where content that starts at `start` must stop: before a sibling clause of the cue, or at the
// clause's end; but never inside a quote.
uint32_t complement_limit(const reading *reading, const cue_clause *clause, uint32_t start,
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

uint32_t complement_extend_quote(const reading *reading, uint32_t start, uint32_t end)
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

// Reports inside a quotation: “The doctor said, ‘Nothing is left,’ and went home,” Anto said. What
// they say never passes the quotation around them, and where marks of another kind follow the cue
// it is what stands between those.
#include "sayswho/reading.h"

#define HEARER_WORDS 3u // between a cue and its own mark: "told me: "

static bool is_single(const reading *reading, uint32_t token)
{
    return reading_is(reading, token, SLICE("'")) ||
           reading_is(reading, token, SLICE("\xE2\x80\x98")) ||
           reading_is(reading, token, SLICE("\xE2\x80\x99"));
}

static bool is_spaced(const reading *reading, uint32_t token)
{
    return token >= reading->document->token_count || reading->document->tokens[token].space_before;
}

// The mark that opens behind a cue, of another kind than that of the quotation around; TOKEN_NONE.
static uint32_t opening_behind(const reading *reading, const quote *around, uint32_t from)
{
    for (uint32_t token = from; token < around->end && token <= from + HEARER_WORDS; token++) {
        if (reading_is_quote_mark(reading, token)) {
            const bool opens = is_spaced(reading, token) && !is_spaced(reading, token + 1);
            return opens && is_single(reading, token) != around->is_single ? token : TOKEN_NONE;
        }
        const uint8_t upos = reading_word(reading, token)->upos;
        if (!reading_is_mark(reading, token) && upos != UPOS_PRON && upos != UPOS_DET &&
            upos != UPOS_NOUN && upos != UPOS_PROPN) {
            return TOKEN_NONE;
        }
    }
    return TOKEN_NONE;
}

// The mark that closes it: the first behind another mark, else, as an apostrophe looks alike, the
// first with a blank behind. TOKEN_NONE.
static uint32_t closing_of(const reading *reading, const quote *around, uint32_t opening)
{
    const uint32_t most =
        around->end < opening + LONGEST_LOOK ? around->end : opening + LONGEST_LOOK;
    uint32_t first = TOKEN_NONE;
    for (uint32_t token = opening + 2; token < most; token++) {
        if (!reading_is_quote_mark(reading, token) || is_spaced(reading, token) ||
            is_single(reading, token) != is_single(reading, opening)) {
            continue;
        }
        if (reading_is_mark(reading, token - 1)) {
            return token;
        }
        first = first == TOKEN_NONE ? token : first;
    }
    return first;
}

// Not marks around a word that is only called so: "said the ‘Tiger’ group shot two".
static bool is_speech(const reading *reading, const quote *around, uint32_t from, token_run inner)
{
    const bool is_announced = reading_is_mark(reading, inner.first - 1);
    const bool is_all = // "shouted ‘stop’ and fired"
        inner.first == from && (inner.end >= around->end || reading_is_mark(reading, inner.end) ||
                                reading_word(reading, inner.end)->upos == UPOS_CCONJ);
    return is_announced || is_all || reading_has_finite(reading, inner);
}

// What stands between the cue's own marks, with them; empty where it has none.
static token_run inner_of(const reading *reading, const quote *around, uint32_t from)
{
    const token_run none = {from, from};
    const uint32_t opening = opening_behind(reading, around, from);
    const uint32_t closing =
        opening == TOKEN_NONE ? TOKEN_NONE : closing_of(reading, around, opening);
    if (closing == TOKEN_NONE) {
        return none;
    }
    const token_run inner = {opening, closing + 1};
    return is_speech(reading, around, from, inner) ? inner : none;
}

// Takes what stands between the cue's own marks for what is said. False where there are none.
static bool take_inner(const reading *reading, sayswho_attribution *said, const quote *around,
                       uint32_t from)
{
    const token_run inner = inner_of(reading, around, from);
    if (token_run_is_empty(inner)) {
        return false;
    }
    said->content_count = 0;
    attribution_add_content(reading, said, inner);
    said->is_direct = true;
    return true;
}

// The quotation that closes around the cue, NULL; the cue is not all that stands in it.
static const quote *quote_around(const reading *reading, uint32_t cue)
{
    const uint32_t index = reading->quotes.outermost[cue];
    const quote *around = index == QUOTE_NONE ? NULL : &reading->quotes.quotes[index];
    return around != NULL && !around->is_unclosed && !around->is_scare ? around : NULL;
}

// "“According to the mayor the dam is safe,” [a farmer said]": ends with the quotation.
static void hold_within(sayswho_attribution *said, const quote *around)
{
    for (uint32_t i = 0; i < said->content_count; i++) {
        span *piece = &said->content[i];
        if (piece->start > around->at.start && piece->start < around->at.end &&
            piece->end > around->at.end) {
            piece->end = around->at.end;
            said->content_count = (uint8_t)(i + 1);
        }
    }
}

static uint32_t cue_end(const reading *reading, const sayswho_attribution *said)
{
    const span last = said->cue[said->cue_count - 1];
    return text_token_at(reading->document, last.end - 1) + 1;
}

// A cue that was passed over, with a quotation of its own behind.
static void add_inner(reading *reading, uint32_t verb, const quote *around)
{
    uint32_t end = 0;
    const cue *cue = cue_match(reading, verb, CUE_VERB, &end);
    const bool quotes = cue != NULL && cue->tier == TIER_SPEECH && (cue->frames & FRAME_QUOTE) != 0;
    if (!quotes || token_run_is_empty(inner_of(reading, around, end))) {
        return;
    }
    cue_clause clause;
    cue_read_clause(&clause, reading, cue, verb, end);
    sayswho_attribution *added = attribution_add(reading, &clause, "quoted-within");
    if (added == NULL) {
        return;
    }
    attribution_set_source(reading, added, clause.subject);
    added->stance = cue->plain.stance;
    added->certainty = cue->plain.certainty;
    (void)take_inner(reading, added, around, end);
}

void sayswho_read_within_quotes(reading *reading)
{
    const uint32_t count = reading->out->count;
    for (uint32_t i = 0; i < count; i++) {
        sayswho_attribution *said = &reading->out->attributions[i];
        const quote *around = quote_around(reading, said->cue_token);
        if (around == NULL || said->cue_count == 0) {
            continue;
        }
        if (!take_inner(reading, said, around, cue_end(reading, said))) {
            hold_within(said, around);
        }
    }
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        const quote *around = quote_around(reading, token);
        if (around != NULL && reading_word(reading, token)->upos == UPOS_VERB &&
            !attribution_takes(reading, token)) {
            add_inner(reading, token, around);
        }
    }
}

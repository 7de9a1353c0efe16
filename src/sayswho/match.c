// Recognising a cue at a token.
#include "sayswho/reading.h"

// Words between the parts of a cue: "rule it out", "hold the guards responsible".
static uint32_t allowed_gap(const cue *cue)
{
    if (cue->is_wide) {
        return 12;
    }
    return cue->target != TARGET_NONE || cue->word_count > 2 ? 5 : 1;
}

// "Blamed the rebels [on] Monday for the blast": when, not whom.
static bool leads_day(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    return word->upos == UPOS_ADP && word->head != TOKEN_NONE && word->head > token &&
           reading_has_class(reading, reading->document->tokens[word->head].lower, WORD_TIME);
}

// The "to" of "put the revolt down to save the king" leads to no cause; "put the fire down to
// neglect" may be taken for such a verb.
static bool is_purpose(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    return word->upos == UPOS_PART && word->head != TOKEN_NONE &&
           syntax_child(reading->syntax, word->head, REL_OBJ) != TOKEN_NONE;
}

static bool is_form_of(const reading *reading, uint32_t token, slice word)
{
    return reading_is(reading, token, word) ||
           slice_equal(reading_word(reading, token)->lemma, word);
}

// "The number of injured people at": a participle before its noun, or for one, opens no clause.
static bool opens_clause(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    return word->upos == UPOS_VERB && word->relation != REL_AMOD && word->relation != REL_NMOD;
}

// "Blamed the rebels for the attack [on] the hall": a preposition that hangs on a noun behind
// another preposition does not lead to whom the verb blames.
static bool hangs_on_other_phrase(const reading *reading, uint32_t token, uint32_t first)
{
    const syntax_word *word = reading_word(reading, token);
    if (word->upos != UPOS_ADP || word->relation != REL_CASE || word->head == TOKEN_NONE) {
        return false;
    }
    const uint32_t bearer = reading_word(reading, word->head)->head;
    if (bearer == TOKEN_NONE || bearer < first || bearer > token) {
        return false;
    }
    const uint32_t lead = syntax_child(reading->syntax, bearer, REL_CASE);
    return lead != TOKEN_NONE && lead >= first && lead < bearer;
}

// A word of the cue's form that leads to nobody whom the verb blames.
static bool leads_elsewhere(const reading *reading, const cue *cue, uint32_t token, uint32_t first)
{
    return cue->target == TARGET_AFTER &&
           (is_purpose(reading, token) || leads_day(reading, token) ||
            hangs_on_other_phrase(reading, token, first));
}

// Matches the words after the first from `token` on; one past the last, or TOKEN_NONE.
static uint32_t match_rest(const reading *reading, const cue *cue, uint32_t token)
{
    slice rest = cue->words;
    slice_cut(&rest, ' ');
    uint32_t limit = reading_sentence_end(reading, token - 1);
    uint32_t gap = allowed_gap(cue);
    while (rest.data != NULL) {
        slice word = slice_cut(&rest, ' ');
        // "At the door [of] the landlord": what the cue itself has before it is no other phrase.
        const uint32_t first = token;
        while (token < limit &&
               (!is_form_of(reading, token, word) || leads_elsewhere(reading, cue, token, first))) {
            if (gap == 0 || reading_is_mark(reading, token) || opens_clause(reading, token) ||
                (cue->target == TARGET_AFTER && is_purpose(reading, token))) {
                return TOKEN_NONE;
            }
            gap--;
            token++;
        }
        if (token >= limit) {
            return TOKEN_NONE;
        }
        token++;
    }
    return token;
}

static bool fits_part(const reading *reading, const cue *cue, uint32_t token)
{
    uint8_t upos = reading_word(reading, token)->upos;
    switch (cue->part) {
    case CUE_VERB:
        return upos == UPOS_VERB || upos == UPOS_AUX;
    case CUE_NOUN:
        return upos == UPOS_NOUN;
    case CUE_ADJECTIVE:
        return upos == UPOS_ADJ || upos == UPOS_VERB || upos == UPOS_ADV;
    case CUE_ADVERB:
        return upos == UPOS_ADV;
    case CUE_PREPOSITION:
        return true;
    }
    return false;
}

static const cue *match_word(const reading *reading, slice word, uint32_t token, cue_part part,
                             uint32_t *end)
{
    const cue_table *table = &reading->reader->cues;
    uint32_t first, past;
    cue_table_find(table, word, &first, &past);
    for (uint32_t i = first; i < past; i++) {
        const cue *candidate = &table->cues[i];
        if (candidate->part != part || !fits_part(reading, candidate, token)) {
            continue;
        }
        *end = match_rest(reading, candidate, token + 1);
        if (*end != TOKEN_NONE) {
            *end = candidate->is_wide ? token + 1 : *end;
            fired_mark(candidate->words, FIRED_ANSWERED);
            return candidate;
        }
    }
    return NULL;
}

// "jok" of "joked", "levell" of "levelled": a verb whose lemma no list knows.
static const cue *match_undone(const reading *reading, uint32_t token, uint32_t *end)
{
    char made[SYNTAX_UNDONE_BYTES];
    const slice lower = reading->document->tokens[token].lower;
    const cue *found = NULL;
    for (uint32_t i = 0; found == NULL; i++) {
        const slice undone = syntax_undone_form(made, lower, i);
        if (undone.data == NULL)
            break;
        if (undone.length > 0)
            found = match_word(reading, undone, token, CUE_VERB, end);
    }
    return found;
}

const cue *cue_match(const reading *reading, uint32_t token, cue_part part, uint32_t *end)
{
    slice lemma = reading_word(reading, token)->lemma;
    const cue *found = match_word(reading, lemma, token, part, end);
    if (found == NULL && lemma.length > 3 && lemma.data[lemma.length - 1] == 'e') {
        // A guessed lemma ("stresse" of "stressing") may have a letter too many.
        found = match_word(reading, slice_of(lemma.data, lemma.length - 1), token, part, end);
    }
    const slice lower = reading->document->tokens[token].lower;
    if (found == NULL && !slice_equal(lower, lemma)) {
        found = match_word(reading, lower, token, part, end);
    }
    return found == NULL && part == CUE_VERB ? match_undone(reading, token, end) : found;
}

bool cue_names_report(const reading *reading, uint32_t nominal)
{
    uint32_t end = 0, count = 0;
    lexicon_find(&reading->reader->predicates, reading_word(reading, nominal)->lemma, &count);
    const uint8_t upos = reading_word(reading, nominal)->upos;
    if (count > 0 || upos == UPOS_PRON || upos == UPOS_DET || // "dismissed that as a fancy"
        reading_has_class(reading, reading_word(reading, nominal)->lemma, WORD_FIGURE)) {
        return true;
    }
    const cue *noun = cue_match(reading, nominal, CUE_NOUN, &end);
    return noun != NULL && noun->tier == TIER_SPEECH;
}

// "X News reported that Reuters said that the ministry announced that C": one report straight
// inside another. Trees and network lose count of who says what there, the order of the words does
// not: behind a cue and its "that" stands the next speaker, then his own cue.
#include "sayswho/reading.h"

#define SPEAKER_WORDS 10u // between two cues

static bool is_that(const reading *reading, uint32_t token)
{
    return reading_is(reading, token, SLICE("that"));
}

// A word that names or describes a speaker.
static bool is_of_name(const reading *reading, uint32_t token)
{
    switch (reading_word(reading, token)->upos) {
    case UPOS_DET:
    case UPOS_ADJ:
    case UPOS_NOUN:
    case UPOS_PROPN:
    case UPOS_NUM:
    case UPOS_PRON:
        return reading_word(reading, token)->xpos != XPOS_WP &&
               reading_word(reading, token)->xpos != XPOS_WDT;
    case UPOS_PART: // "'s"
        return !reading_is(reading, token, SLICE("to"));
    default:
        return reading_is(reading, token, SLICE("of"));
    }
}

// The speaker between the cue before and a verb: all its words, behind "that" where there is one.
// None when other words stand there, or no cue.
static token_run speaker_before(const reading *reading, uint32_t verb)
{
    const token_run none = {verb, verb};
    const uint32_t first = reading_sentence_first(reading, verb);
    token_run run = {verb, verb};
    uint32_t at = verb;
    while (at > first && verb - at < SPEAKER_WORDS && !is_that(reading, at - 1) &&
           is_of_name(reading, at - 1))
        at--;
    run.first = at;
    while (run.first < verb &&
           reading_has_class(reading, reading->document->tokens[run.first].lower, WORD_TIME))
        run.first++; // "said Tuesday the army reported"
    if (at > first && is_that(reading, at - 1))
        at--;
    const bool has_cue = at > first && reading->cue_owner[at - 1] != ATTRIBUTION_NONE;
    return has_cue ? run : none;
}

// The noun of a speaker: the last one before "of".
static uint32_t head_of(const reading *reading, token_run run)
{
    uint32_t head = TOKEN_NONE;
    for (uint32_t at = run.first; at < run.end; at++) {
        if (reading_is(reading, at, SLICE("of")) && head != TOKEN_NONE)
            break;
        if (reading_is_nominal(reading, at))
            head = at;
    }
    return head;
}

// A finite verb that is a cue, or that "that" makes one.
static bool is_verb_of_report(const reading *reading, uint32_t token)
{
    const uint8_t tag = reading_word(reading, token)->xpos;
    const bool is_finite = tag == XPOS_VBD || tag == XPOS_VBZ || tag == XPOS_VBP;
    return is_finite &&
           (reading->cue_owner[token] != ATTRIBUTION_NONE ||
            (token + 1 < reading_sentence_end(reading, token) && is_that(reading, token + 1)));
}

// A source among the words stays, one that begins before them or stands elsewhere does not.
static void set_speaker(const reading *reading, sayswho_attribution *said, token_run run,
                        uint32_t head)
{
    const uint32_t first = reading->document->tokens[run.first].at.start;
    if (said->source_count > 0 && said->source_token != TOKEN_NONE &&
        token_run_has(run, said->source_token) && said->source[0].start >= first)
        return;
    said->source[0] = text_tokens_span(reading->document, run.first, run.end);
    said->source_count = 1;
    said->source_token = head;
}

// A cue that was passed over: "the army said that [the governor said that] C".
static uint32_t add_passed_over(reading *reading, uint32_t verb)
{
    uint32_t end = verb + 1;
    const cue *cue = cue_match(reading, verb, CUE_VERB, &end);
    if (cue == NULL || cue->tier != TIER_SPEECH || end != verb + 1)
        return ATTRIBUTION_NONE;
    cue_clause seen;
    cue_read_clause(&seen, reading, cue, verb, end);
    if (seen.is_likened || seen.hangs_on_nothing)
        return ATTRIBUTION_NONE;
    const cue_clause clause = {.cue = cue,
                               .head = verb,
                               .words = {verb, end},
                               .subject = TOKEN_NONE,
                               .hearer = TOKEN_NONE};
    sayswho_attribution *added = attribution_add(reading, &clause, "nested");
    if (added == NULL)
        return ATTRIBUTION_NONE;
    added->stance = cue->plain.stance;
    added->certainty = cue->plain.certainty;
    added->content_token = reading_word(reading, verb)->head;
    attribution_add_content(reading, added, (token_run){end, reading_sentence_end(reading, verb)});
    return reading->out->count - 1;
}

// The cue before a speaker, past "that".
static uint32_t outer_of(const reading *reading, token_run speaker)
{
    const uint32_t before = speaker.first - 1;
    return reading->cue_owner[is_that(reading, before) ? before - 1 : before];
}

// What the outer one says holds all that the inner one says.
static void widen(const reading *reading, uint32_t outer, uint32_t inner, token_run speaker)
{
    sayswho_attribution *around = &reading->out->attributions[outer];
    const sayswho_attribution *within = &reading->out->attributions[inner];
    const uint32_t start = reading->document->tokens[speaker.first].at.start;
    if (around->content_count != 1 || within->content_count == 0 ||
        around->content[0].start > start || around->is_direct)
        return;
    const uint32_t end = within->content[within->content_count - 1].end;
    if (around->content[0].end < end)
        around->content[0].end = end;
}

static void mend_verb(reading *reading, uint32_t verb)
{
    const token_run speaker = speaker_before(reading, verb);
    const uint32_t head = token_run_is_empty(speaker) ? TOKEN_NONE : head_of(reading, speaker);
    if (head == TOKEN_NONE)
        return;
    uint32_t own = reading->cue_owner[verb];
    if (own == ATTRIBUTION_NONE)
        own = add_passed_over(reading, verb);
    if (own == ATTRIBUTION_NONE || own == outer_of(reading, speaker))
        return;
    sayswho_attribution *said = &reading->out->attributions[own];
    if (said->cue_token != verb || said->is_direct)
        return;
    set_speaker(reading, said, speaker, head);
}

void sayswho_mend_nesting(reading *reading)
{
    const uint32_t count = reading->document->token_count;
    for (uint32_t token = 0; token < count; token++)
        if (is_verb_of_report(reading, token))
            mend_verb(reading, token);
    for (uint32_t token = count; token-- > 0;) {
        const uint32_t own = reading->cue_owner[token];
        if (own == ATTRIBUTION_NONE || !is_verb_of_report(reading, token))
            continue;
        const token_run speaker = speaker_before(reading, token);
        const uint32_t outer =
            token_run_is_empty(speaker) ? ATTRIBUTION_NONE : outer_of(reading, speaker);
        if (outer != ATTRIBUTION_NONE && outer != own)
            widen(reading, outer, own, speaker);
    }
}

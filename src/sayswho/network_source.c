// Who speaks, as the network marks it, and where the patterns know better.
#include "sayswho/network.h"

#define LED_REACH 3 // words from a noun to what a preposition leads behind it

// "The rebels reportedly shelled a clinic": who did it is not who reports it.
static bool is_doer(const reading *reading, const sayswho_attribution *attribution,
                    const role_runs *source)
{
    const syntax_word *cue = reading_word(reading, attribution->cue_token);
    const syntax_word *head = reading_word(reading, network_head_of(reading, source->runs[0]));
    if (cue->head == TOKEN_NONE || head->head != cue->head) {
        return false;
    }
    const bool is_subject = head->relation == REL_NSUBJ || head->relation == REL_NSUBJ_PASS;
    const bool is_of_verb = reading_word(reading, cue->head)->upos == UPOS_VERB;
    return cue->relation == REL_AMOD || (cue->relation == REL_ADVMOD && is_subject && is_of_verb);
}

// The word that a source is about: one that names, also where a tree hangs it on a verb within.
static uint32_t source_head_of(const reading *reading, token_run run)
{
    const uint32_t head = network_head_of(reading, run);
    for (uint32_t token = run.first; token < head && !reading_is_nominal(reading, head); token++) {
        const uint32_t above = reading_word(reading, token)->head;
        const bool is_inside = above != TOKEN_NONE && token_run_has(run, above);
        if (reading_is_nominal(reading, token) &&
            !(is_inside && reading_is_nominal(reading, above))) {
            return token;
        }
    }
    return head;
}

// "The suspect is accused of theft": whom it is said of is not who says it, unless he confesses.
static bool is_target(const sayswho_attribution *attribution, const role_runs *source)
{
    const uint32_t target = attribution->target_token;
    return target != TOKEN_NONE && target != attribution->source_token &&
           token_run_has(source->runs[0], target);
}

// "[The gun] believed to be stolen", "[he] is not thought to have fired": of whom it is believed,
// he does not believe it.
static bool is_believed_of(const reading *reading, const sayswho_attribution *attribution,
                           const role_runs *source)
{
    const uint32_t verb = attribution->cue_token;
    const syntax_word *word = reading_word(reading, verb);
    const uint32_t head = source_head_of(reading, source->runs[0]);
    uint32_t end = 0;
    const cue *cue = cue_match(reading, verb, CUE_VERB, &end);
    const bool is_participle = word->relation == REL_ACL && word->head == head;
    const bool is_subject =
        reading_word(reading, head)->head == verb && syntax_is_passive(reading->syntax, verb);
    return cue != NULL && !cue->takes_hearer && cue->tier == TIER_SPEECH &&
           word->xpos != XPOS_VBG && reading_leads_infinitive(reading, verb) &&
           (is_participle || is_subject);
}

// "[Clerks] keeping lists put the toll at nine": a deed below the speaker is not the speaker; nor
// is all that is said.
static bool misses_speaker(const reading *reading, const sayswho_attribution *attribution,
                           const role_runs *source)
{
    if (attribution->source_count == 0 || attribution->source_token == TOKEN_NONE ||
        token_run_has(source->runs[0], attribution->source_token)) {
        return false;
    }
    const span at = text_tokens_span(reading->document, source->runs[0].first, source->runs[0].end);
    const span ours = attribution->source[0];
    const bool is_deed = ours.start <= at.start && at.end <= ours.end &&
                         !reading_is_nominal(reading, source_head_of(reading, source->runs[0]));
    const uint32_t said = network_bytes_of(attribution->content, attribution->content_count);
    const uint32_t shared =
        network_shared_bytes(attribution->content, attribution->content_count, reading, source);
    // "[Militants] stormed a hotel, a commander said": whom the patterns know of speaks, not who
    // stands in what is said.
    const bool is_told_of =
        shared == at.end - at.start && network_shared_bytes(&ours, 1, reading, source) == 0;
    return is_deed || is_told_of || (said > 0 && shared == said);
}

// "[The mayor] disputed reports that C": who denies what is reported does not report it.
static bool is_denier(const reading *reading, const sayswho_attribution *attribution,
                      const role_runs *source)
{
    const syntax_word *noun = reading_word(reading, attribution->cue_token);
    if (source->count == 0 || noun->upos != UPOS_NOUN || noun->relation != REL_OBJ ||
        noun->head == TOKEN_NONE || reading->cue_owner[noun->head] == ATTRIBUTION_NONE) {
        return false;
    }
    const sayswho_attribution *outer = &reading->out->attributions[reading->cue_owner[noun->head]];
    return outer != attribution && outer->stance == STANCE_DENIES &&
           outer->source_token != TOKEN_NONE && token_run_has(source->runs[0], outer->source_token);
}

// "Said in a statement carried by [the agency]": it carried what somebody else said.
static bool is_carrier(const reading *reading, uint32_t head)
{
    const uint32_t verb = reading_word(reading, head)->head;
    const uint32_t medium = verb == TOKEN_NONE ? TOKEN_NONE : reading_word(reading, verb)->head;
    return medium != TOKEN_NONE && reading_word(reading, verb)->relation == REL_ACL &&
           reading_word(reading, verb)->xpos == XPOS_VBN &&
           reading_has_class(reading, reading_word(reading, medium)->lemma, WORD_MEDIUM) &&
           slice_equal(reading_preposition(reading, head), SLICE("by"));
}

// "The rebels, said [the army], killed nine": whom commas enclose with the cue says so, not whom it
// is said of.
static bool is_enclosed(const reading *reading, const sayswho_attribution *attribution)
{
    const uint32_t cue = attribution->cue_token;
    if (attribution->source_count == 0 || attribution->source_token < cue || cue == 0) {
        return false;
    }
    const uint32_t last = text_token_at(reading->document, attribution->source[0].end - 1);
    return reading_is_comma(reading, cue - 1) && last + 2 < reading_sentence_end(reading, cue) &&
           reading_is_comma(reading, last + 1) && reading_is_finite(reading, last + 2);
}

// "A man reached by telephone in [Dalby] told H": what a preposition leads says nothing, where the
// patterns know of somebody else.
static bool is_led_astray(const reading *reading, const sayswho_attribution *attribution,
                          const role_runs *source)
{
    if (source->count == 0 || attribution->source_token == TOKEN_NONE ||
        token_run_has(source->runs[0], attribution->source_token) ||
        reading_preposition(reading, attribution->source_token).length > 0) {
        return false;
    }
    const text_token *tokens = reading->document->tokens;
    const uint32_t head = source_head_of(reading, source->runs[0]);
    // A source of the sentence before, where this one names its own.
    if (tokens[head].sentence != tokens[attribution->cue_token].sentence &&
        tokens[attribution->source_token].sentence == tokens[attribution->cue_token].sentence) {
        return true;
    }
    if (head < attribution->cue_token && is_enclosed(reading, attribution)) {
        return true;
    }
    // "Whose armies Marad accuses": Marad does.
    if (head > 0 && reading_is(reading, head - 1, SLICE("whose")) &&
        attribution->source_token > head) {
        return true;
    }
    const slice preposition = reading_preposition(reading, head);
    const bool is_agent = slice_equal(preposition, SLICE("by")) &&
                          reading_word(reading, head)->head == attribution->cue_token;
    return preposition.length > 0 && !is_agent &&
           (head < attribution->cue_token || is_carrier(reading, head));
}

// "An eyewitness [in the town]": whom the place tells of. Sets the run of the whole.
static role_runs with_governor(const reading *reading, const role_runs *source)
{
    role_runs out = *source;
    if (source->count == 0) {
        return out;
    }
    const uint32_t head = source_head_of(reading, source->runs[0]);
    const uint32_t above = reading_word(reading, head)->head;
    const slice preposition = reading_preposition(reading, head);
    const bool is_led = preposition.length > 0 && !slice_equal(preposition, SLICE("by")) &&
                        reading_word(reading, head)->relation == REL_NMOD &&
                        !reading_is(reading, head, preposition);
    if (!is_led || above == TOKEN_NONE || above >= source->runs[0].first ||
        reading_word(reading, above)->upos != UPOS_NOUN ||
        source->runs[0].first - above > LED_REACH) {
        return out;
    }
    out.runs[0].first = above;
    while (out.runs[0].first > reading_sentence_first(reading, above) &&
           reading_word(reading, out.runs[0].first - 1)->head == above) {
        out.runs[0].first--;
    }
    return out;
}

// "The rebels, [who officials] say killed nine": the pronoun is of what they say.
static role_runs without_pronoun(const reading *reading, const role_runs *source)
{
    role_runs out = *source;
    while (out.count > 0 && out.runs[0].first + 1 < out.runs[0].end &&
           (reading_word(reading, out.runs[0].first)->xpos == XPOS_WP ||
            reading_word(reading, out.runs[0].first)->xpos == XPOS_WDT)) {
        out.runs[0].first++;
    }
    return out;
}

// "Who, according to S, C": where the network takes a word of the cue for the speaker.
static bool holds_cue(const reading *reading, const sayswho_attribution *attribution,
                      const role_runs *source)
{
    return network_shared_bytes(attribution->cue, attribution->cue_count, reading, source) > 0;
}

// "They were radicalized there, stressing that": no auxiliary speaks.
static bool names_nobody(const reading *reading, const role_runs *source)
{
    return reading_word(reading, source_head_of(reading, source->runs[0]))->upos == UPOS_AUX;
}

// "“It was [the rebels],” said another": who stands in a quotation does not say what is quoted.
static bool is_quoted_apart(const reading *reading, const sayswho_attribution *attribution,
                            const role_runs *source)
{
    const uint32_t around =
        source->count == 0 ? QUOTE_NONE : reading->quotes.outermost[source->runs[0].first];
    return around != QUOTE_NONE && reading->quotes.outermost[attribution->cue_token] != around &&
           reading->quotes.quotes[around].end >= source->runs[0].end &&
           !reading->quotes.quotes[around].is_scare;
}

void network_take_source(const reading *reading, sayswho_attribution *attribution,
                         const role_runs *found)
{
    if (is_led_astray(reading, attribution, found) || attribution_is_told_by_form(attribution) ||
        is_denier(reading, attribution, found) || is_quoted_apart(reading, attribution, found) ||
        holds_cue(reading, attribution, found)) {
        return;
    }
    const role_runs named = without_pronoun(reading, found);
    const role_runs whole = with_governor(reading, &named);
    const role_runs *source = &whole;
    if (source->count == 0 || names_nobody(reading, source) || is_target(attribution, source) ||
        is_doer(reading, attribution, source) || is_believed_of(reading, attribution, source) ||
        misses_speaker(reading, attribution, source)) {
        return;
    }
    attribution->source_count = 0;
    for (uint32_t i = 0; i < source->count; i++) {
        attribution->source[attribution->source_count++] =
            text_tokens_span(reading->document, source->runs[i].first, source->runs[i].end);
    }
    const uint32_t old = attribution->source_token;
    if (old == TOKEN_NONE || !token_run_has(source->runs[0], old)) {
        attribution->source_token = source_head_of(reading, source->runs[0]);
    }
}

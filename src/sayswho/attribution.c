// Building one attribution: which tokens are its source, cue and content, as spans of the text.
#include "sayswho/reading.h"

static span span_of_run(const reading *reading, token_run run)
{
    return text_tokens_span(reading->document, run.first, run.end);
}

bool attribution_takes(const reading *reading, uint32_t token)
{
    return reading->cue_owner[token] != ATTRIBUTION_NONE || reading->out->is_title[token];
}

sayswho_attribution *attribution_add(reading *reading, const cue_clause *clause, const char *rule)
{
    sayswho_layer *out = reading->out;
    sayswho_attribution *added =
        ARENA_PUSH(reading->arena, out->attributions, out->count, out->capacity);
    if (added == NULL) {
        return NULL;
    }
    added->rule = rule;
    added->cue_token = clause->head;
    added->source_token = TOKEN_NONE;
    added->content_token = TOKEN_NONE;
    added->target_token = TOKEN_NONE;
    added->deed_token = TOKEN_NONE;
    added->entity = ENTITY_NONE;
    added->parent = ATTRIBUTION_NONE;
    added->tier = clause->cue != NULL ? clause->cue->tier : TIER_SPEECH;
    if (!token_run_is_empty(clause->words)) {
        added->cue[added->cue_count++] = span_of_run(reading, clause->words);
        for (uint32_t i = clause->words.first; i < clause->words.end; i++) {
            reading->cue_owner[i] = out->count - 1;
        }
    }
    return added;
}

// "Rose by half (52%": what a trimmed bracket opens, it closes.
static token_run with_bracket(const reading *reading, token_run run)
{
    if (run.end >= reading->document->token_count || !reading_is(reading, run.end, SLICE(")"))) {
        return run;
    }
    for (uint32_t token = run.end; token > run.first && run.end - token < LONGEST_LOOK;) {
        token--;
        if (reading_is(reading, token, SLICE(")"))) {
            return run;
        }
        if (reading_is(reading, token, SLICE("("))) {
            run.end++;
            return run;
        }
    }
    return run;
}

void attribution_add_content(const reading *reading, sayswho_attribution *attribution,
                             token_run run)
{
    run = with_bracket(reading, reading_trim(reading, run));
    if (token_run_is_empty(run)) {
        return;
    }
    span at = span_of_run(reading, run);
    uint32_t count = attribution->content_count;
    if (count > 0 && attribution->content[count - 1].end >= at.start) {
        if (attribution->content[count - 1].end < at.end) {
            attribution->content[count - 1].end = at.end;
        }
        return;
    }
    if (count == CONTENT_PIECES) {
        attribution->content[count - 1].end = at.end;
        return;
    }
    attribution->content[attribution->content_count++] = at;
}

void attribution_set_source(const reading *reading, sayswho_attribution *attribution, uint32_t head)
{
    if (head == TOKEN_NONE) {
        return;
    }
    token_run run = reading_source_run(reading, head);
    // A subject shared with the clause above may be far away; it never swallows the cue.
    if (token_run_has(run, attribution->cue_token)) {
        run.end = head + 1;
        run.first = run.first > head ? head : run.first;
    }
    attribution->source_token = head;
    attribution->source[0] = span_of_run(reading, run);
    attribution->source_count = 1;
}

void attribution_cut_source(const reading *reading, sayswho_attribution *attribution, uint32_t end)
{
    span at = reading->document->tokens[end > 0 ? end - 1 : 0].at;
    if (attribution->source_count == 1 && attribution->source[0].start < at.end &&
        at.end < attribution->source[0].end) {
        attribution->source[0].end = at.end;
    }
}

// "The station quoted [a doctor] as saying", "No one hurt - [police]", "Nine dead: [police]": the
// form alone tells who speaks.
bool attribution_is_told_by_form(const sayswho_attribution *attribution)
{
    static const char *const rules[] = {"as-saying", "quoted-as-saying", "label", "trailing-label",
                                        "trailing-speaker"};
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (strcmp(attribution->rule, rules[i]) == 0) {
            return attribution->source_token != TOKEN_NONE;
        }
    }
    return false;
}

// What is said, as the network marks it, and where the patterns know better.
#include "sayswho/network.h"

#define AGREEMENT 0.5 // shared part of two contents that mean the same words (Dice)

// Do both mean the same words, give or take the edges? Then those of the patterns, which follow the
// tree, are the steadier ones: the network ends a content here before a clause and there behind it.
static bool agrees(const span *spans, uint32_t count, const reading *reading, const role_runs *runs)
{
    const uint32_t ours = network_bytes_of(spans, count);
    uint32_t theirs = 0;
    for (uint32_t j = 0; j < runs->count; j++) {
        const span run =
            text_tokens_span(reading->document, runs->runs[j].first, runs->runs[j].end);
        theirs += run.end - run.start;
    }
    return 2.0 * network_shared_bytes(spans, count, reading, runs) >= AGREEMENT * (ours + theirs) &&
           count > 0;
}

// "Gunmen raided the town and killed nine, the mayor said": no content begins at "and".
static bool begins_midway(const reading *reading, const role_runs *content)
{
    return content->count > 0 && reading_word(reading, content->runs[0].first)->upos == UPOS_CCONJ;
}

// Who says it is no part of what is said: "their accord was rejected by [the rebels holding 72]",
// "six died, [an eyewitness] said".
static role_runs without_source(const reading *reading, const sayswho_attribution *attribution,
                                const role_runs *content)
{
    role_runs out = {.count = 0};
    const uint32_t source = attribution->source_count > 0
                                ? text_token_at(reading->document, attribution->source[0].start)
                                : attribution->source_token;
    for (uint32_t i = 0; i < content->count; i++) {
        token_run run = content->runs[i];
        if (attribution->source_token != TOKEN_NONE &&
            token_run_has(run, attribution->source_token)) {
            run.end = source > run.first && source < run.end ? source : run.first;
        }
        if (!token_run_is_empty(run)) {
            out.runs[out.count++] = run;
        }
    }
    return out;
}

// "The fire was blamed on [smugglers]": whom a cue holds responsible is part of what it claims.
static bool loses_target(const sayswho_attribution *attribution, const role_runs *content)
{
    if (attribution->target_token == TOKEN_NONE) {
        return false;
    }
    for (uint32_t i = 0; i < content->count; i++) {
        if (token_run_has(content->runs[i], attribution->target_token)) {
            return false;
        }
    }
    return true;
}

// "Kern said [the dam was safe], stressing that it had been inspected": what the same speaker says
// by another cue is no part of this content.
static bool swallows_sibling(const reading *reading, const sayswho_attribution *attribution,
                             const role_runs *content)
{
    const sayswho_layer *all = reading->out;
    for (uint32_t i = 0; i < all->count; i++) {
        const sayswho_attribution *other = &all->attributions[i];
        if (other == attribution || other->source_token == TOKEN_NONE ||
            other->source_token != attribution->source_token || other->cue_count == 0) {
            continue;
        }
        for (uint32_t j = 0; j < content->count; j++) {
            if (token_run_has(content->runs[j], other->cue_token)) {
                return true;
            }
        }
    }
    return false;
}

// "[“It leans. It will fall,”] Kern said": of a quotation that the network sees from a later
// sentence on, the sentences before are his, too.
static void reach_quote_opening(const reading *reading, role_runs *content)
{
    const text_document *document = reading->document;
    for (uint32_t i = 0; i < content->count; i++) {
        token_run *run = &content->runs[i];
        const uint32_t index = reading->quotes.outermost[run->first];
        if (index == QUOTE_NONE || reading_sentence_first(reading, run->first) != run->first) {
            continue;
        }
        const uint32_t opening = reading->quotes.quotes[index].first;
        const bool is_free = i == 0 || content->runs[i - 1].end <= opening;
        if (is_free && opening < run->first &&
            document->sentences[document->tokens[opening].sentence].block ==
                document->sentences[document->tokens[run->first].sentence].block) {
            run->first = opening;
        }
    }
}

// "Said the dam was safe[, which was built in 1931]": where the network ends before a clause that
// only describes, it is the author's.
static void cut_description(const reading *reading, sayswho_attribution *attribution,
                            const role_runs *content)
{
    const uint32_t comma = content->runs[content->count - 1].end;
    span *last = &attribution->content[attribution->content_count - 1];
    if (comma + 1 >= reading->document->token_count || comma == 0 ||
        !reading_is_comma(reading, comma) || reading->quotes.outermost[comma + 1] != QUOTE_NONE) {
        return;
    }
    const uint8_t tag = reading_word(reading, comma + 1)->xpos;
    const span *words = &reading->document->tokens[comma + 1].at;
    if ((tag == XPOS_WDT || tag == XPOS_WP) && last->start < words->start &&
        words->end <= last->end) {
        last->end = reading->document->tokens[comma - 1].at.end;
    }
}

// "Said the jet was an odd choice. “Buying one is like buying crisps,” he said": where the network
// ends with a sentence, a quotation that opens the next is said by a cue of its own.
static void cut_next_quotation(const reading *reading, sayswho_attribution *attribution,
                               const role_runs *content)
{
    const text_token *tokens = reading->document->tokens;
    uint32_t last = content->runs[content->count - 1].end - 1;
    while (last > content->runs[content->count - 1].first && reading_is_mark(reading, last)) {
        last--;
    }
    const uint32_t end = reading_sentence_end(reading, last);
    span *said = &attribution->content[attribution->content_count - 1];
    const uint32_t quote =
        end < reading->document->token_count ? reading->quotes.outermost[end] : QUOTE_NONE;
    if (quote == QUOTE_NONE || reading->quotes.quotes[quote].first <= last) {
        return;
    }
    for (uint32_t token = last + 1; token < end; token++) {
        if (!reading_is_mark(reading, token)) {
            return;
        }
    }
    if (said->start < tokens[last].at.end && tokens[end].at.start < said->end) {
        said->end = tokens[last].at.end;
    }
}

// "[“It leans,” the mason], Ivo Brand, said": a quotation that closes with its comma is all that is
// said before the cue.
static void end_with_quotation(const reading *reading, const sayswho_attribution *attribution,
                               role_runs *content)
{
    for (uint32_t i = 0; i < content->count; i++) {
        token_run *run = &content->runs[i];
        const uint32_t index = reading->quotes.outermost[run->first];
        const uint32_t end = index == QUOTE_NONE ? 0 : reading->quotes.quotes[index].end;
        if (end > run->first + 2 && end < run->end && run->end <= attribution->cue_token &&
            (reading_is_comma(reading, end - 2) || reading_is_comma(reading, end)) &&
            !reading_has_finite(reading, (token_run){end, run->end})) {
            run->end = end;
        }
    }
}

// "[“C?”] Kern said. “C2.”": where the network sees but the quotation behind, that before the cue
// goes first; the other is what he goes on to say.
static bool misses_quotation(const reading *reading, const sayswho_attribution *attribution,
                             const role_runs *content)
{
    const uint32_t end = reading_sentence_end(reading, attribution->cue_token);
    const span cue = reading->document->tokens[attribution->cue_token].at;
    return attribution->is_direct && attribution->content_count > 0 &&
           attribution->content[0].end <= cue.start && content->count > 0 &&
           content->runs[0].first >= end;
}

// "“C,” the agency quoted S as saying": the form tells what he says and what the agency does.
static bool is_quoted_speech(const sayswho_attribution *attribution)
{
    return attribution_is_told_by_form(attribution) &&
           strstr(attribution->rule, "as-saying") != NULL;
}

void network_take_content(const reading *reading, sayswho_attribution *attribution,
                          const role_runs *all)
{
    if (is_quoted_speech(attribution) && attribution->content_count > 0) {
        return;
    }
    role_runs kept = without_source(reading, attribution, all);
    reach_quote_opening(reading, &kept);
    end_with_quotation(reading, attribution, &kept);
    const role_runs *content = &kept;
    const bool has_pattern = attribution->content_count > 0;
    const bool is_broken = begins_midway(reading, content) || loses_target(attribution, content) ||
                           misses_quotation(reading, attribution, content) ||
                           swallows_sibling(reading, attribution, content);
    if (has_pattern && is_broken) {
        return;
    }
    if (agrees(attribution->content, attribution->content_count, reading, content)) {
        cut_description(reading, attribution, content);
        cut_next_quotation(reading, attribution, content);
        return;
    }
    const uint8_t before = attribution->content_count;
    attribution->content_count = 0;
    for (uint32_t i = 0; i < content->count; i++) {
        attribution_add_content(reading, attribution, content->runs[i]);
    }
    if (attribution->content_count == 0) {
        attribution->content_count = before; // nothing, or nothing but marks
        return;
    }
    const uint32_t old = attribution->content_token;
    if (old == TOKEN_NONE || !token_run_has(content->runs[0], old)) {
        attribution->content_token = network_head_of(reading, content->runs[0]);
    }
}

// Quotations without a cue of their own: the speaker before goes on, or the paragraph after tells
// who had begun.
#include "sayswho/reading.h"

// The attribution of each paragraph's running speaker, found by one pass over the quotes.
typedef struct running_speech {
    uint32_t attribution; // ATTRIBUTION_NONE
    uint32_t last_token;  // of its content or cue
} running_speech;

// Whoever the first words of a quotation belong to. Its mark alone may still hang on the content
// that ends before it.
static uint32_t attribution_of_quote(const uint32_t *owner_of_token, const quote *quote)
{
    const uint32_t end = quote->end < quote->first + 6 ? quote->end : quote->first + 6;
    for (uint32_t token = quote->first + 1; token < end; token++) {
        if (owner_of_token[token] != ATTRIBUTION_NONE) {
            return owner_of_token[token];
        }
    }
    return ATTRIBUTION_NONE;
}

// Does the cue stand in a quotation? One that was forgotten to be closed before its speaker ("“It
// leans, Kern said. “It will fall.”") is no other's.
static bool is_quoted_within(const reading *reading, const sayswho_attribution *said)
{
    const uint32_t around = reading->quotes.outermost[said->cue_token];
    if (around == QUOTE_NONE) {
        return false;
    }
    const quote *quote = &reading->quotes.quotes[around];
    const bool is_forgotten =
        quote->is_unclosed && said->content_count > 0 &&
        said->content[0].start >= quote->at.start &&
        text_token_at(reading->document, said->content[0].start) <= quote->first + 1;
    return !is_forgotten;
}

// [token] the direct or mixed attribution whose content covers it.
static uint32_t *owners_of_tokens(const reading *reading)
{
    uint32_t count = reading->document->token_count;
    uint32_t *owner = ARENA_ARRAY(reading->arena, (size_t)count + 1, uint32_t);
    if (owner == NULL) {
        return NULL;
    }
    memset(owner, 0xFF, ((size_t)count + 1) * sizeof *owner);
    uint32_t painted = 0;
    for (uint32_t i = 0; i < reading->out->count; i++) {
        const sayswho_attribution *attribution = &reading->out->attributions[i];
        if (is_quoted_within(reading, attribution)) {
            continue; // somebody inside a quotation does not own it
        }
        for (uint32_t piece = 0; piece < attribution->content_count; piece++) {
            uint32_t token = text_token_at(reading->document, attribution->content[piece].start);
            // Contents rarely nest deeply; what was painted before is skipped once for all.
            while (token < count && painted < 8 * count &&
                   reading->document->tokens[token].at.start < attribution->content[piece].end) {
                if (owner[token] == ATTRIBUTION_NONE) {
                    owner[token] = i;
                }
                token++;
                painted++;
            }
        }
    }
    return owner;
}

static uint32_t paragraph_of(const reading *reading, uint32_t token)
{
    const text_document *document = reading->document;
    return document->sentences[document->tokens[token].sentence].block;
}

// "In my head, anyway.": quoted from its first word to its full stop, though without a verb.
static bool is_whole_sentence(const reading *reading, const quote *quote)
{
    const text_document *document = reading->document;
    const text_sentence *sentence = &document->sentences[document->tokens[quote->first].sentence];
    return sentence->first_token == quote->first && quote->end >= sentence->end_token;
}

// A quote that stands alone as a sentence, or opens one.
static bool stands_alone(const reading *reading, const quote *quote)
{
    return quote->end > quote->first + 2 &&
           (is_whole_sentence(reading, quote) ||
            (!quote->is_scare &&
             reading_has_finite(reading, (token_run){quote->first, quote->end})));
}

static const text_sentence *sentence_of(const reading *reading, uint32_t token)
{
    return &reading->document->sentences[reading->document->tokens[token].sentence];
}

static bool ends_paragraph(const reading *reading, uint32_t token)
{
    const text_document *document = reading->document;
    const uint32_t sentence = document->tokens[token].sentence;
    return sentence + 1 >= document->sentence_count ||
           document->sentences[sentence + 1].block != document->sentences[sentence].block;
}

// The quotation that what is said opens with, NULL.
static const quote *opening_quote(const reading *reading, const sayswho_attribution *said)
{
    const uint32_t first = said->content_count == 0
                               ? reading->document->token_count
                               : text_token_at(reading->document, said->content[0].start);
    const uint32_t index =
        first < reading->document->token_count ? reading->quotes.outermost[first] : QUOTE_NONE;
    return index == QUOTE_NONE ? NULL : &reading->quotes.quotes[index];
}

static bool asks(const reading *reading, token_run run)
{
    for (uint32_t token = run.first; token < run.end; token++) {
        if (reading_is(reading, token, SLICE("?"))) {
            return true;
        }
    }
    return false;
}

// "… ¶ “It will fall.” ¶": is the quotation all of its paragraph, right behind another?
static bool fills_paragraph(const reading *reading, const quote *quote)
{
    const text_sentence *first = sentence_of(reading, quote->first);
    return quote->first > 0 && first->first_token == quote->first &&
           sentence_of(reading, quote->first - 1)->block + 1 == first->block &&
           quote->end >= sentence_of(reading, quote->end - 1)->end_token &&
           ends_paragraph(reading, quote->end - 1) &&
           !asks(reading, (token_run){quote->first, quote->end});
}

// "“It leans,” Kern said. ¶ “It will fall.”": such a paragraph behind one that ends with a
// quotation and its speaker. Where somebody asks, another answers.
static bool fills_next_paragraph(const reading *reading, const running_speech *running,
                                 const quote *quote)
{
    const sayswho_attribution *before = &reading->out->attributions[running->attribution];
    const text_sentence *last = sentence_of(reading, running->last_token);
    const struct quote *told = opening_quote(reading, before);
    return told != NULL && told->is_single == quote->is_single && fills_paragraph(reading, quote) &&
           last->block + 1 == sentence_of(reading, quote->first)->block &&
           ends_paragraph(reading, running->last_token) &&
           !asks(reading, (token_run){last->first_token, last->end_token});
}

// "Kern said the wall leaned. ¶ “It will fall.”": who speaks in the sentence before such a
// paragraph, without marks. ATTRIBUTION_NONE.
static uint32_t speaker_before(const reading *reading, const quote *quote)
{
    if (!fills_paragraph(reading, quote) || quote->is_single || quote->is_scare ||
        sentence_of(reading, quote->first)->is_headline) {
        return ATTRIBUTION_NONE;
    }
    const text_sentence *last = sentence_of(reading, quote->first - 1);
    for (uint32_t token = last->first_token; token < last->end_token && !last->is_headline;
         token++) {
        const uint32_t owner = reading->cue_owner[token];
        const sayswho_attribution *said =
            owner == ATTRIBUTION_NONE ? NULL : &reading->out->attributions[owner];
        if (said != NULL && said->tier == TIER_SPEECH && said->stance != STANCE_NONE &&
            said->source_token != TOKEN_NONE && said->content_count > 0 &&
            reading->quotes.outermost[token] == QUOTE_NONE &&
            reading_is_finite(reading, said->cue_token)) {
            return owner;
        }
    }
    return ATTRIBUTION_NONE;
}

static bool is_next(const reading *reading, const running_speech *running, const quote *quote)
{
    if (running->attribution == ATTRIBUTION_NONE) {
        return false;
    }
    uint32_t here = paragraph_of(reading, quote->first);
    uint32_t there = paragraph_of(reading, running->last_token);
    uint32_t sentence = reading->document->tokens[quote->first].sentence;
    uint32_t before = reading->document->tokens[running->last_token].sentence;
    if (here == there) {
        return sentence - before <= 1;
    }
    return quote->continues || fills_next_paragraph(reading, running, quote);
}

// "“If they come,” he said, pointing at the hill, “we will go.”": what goes on in small letters
// behind a comma, in the sentence of the cue, is the rest of what was broken off.
static bool is_rest(const reading *reading, const running_speech *running, const quote *quote)
{
    if (running->attribution == ATTRIBUTION_NONE || quote->first == 0 ||
        quote->first + 1 >= quote->end) {
        return false;
    }
    const sayswho_attribution *before = &reading->out->attributions[running->attribution];
    const text_token *tokens = reading->document->tokens;
    const bool is_joined = // "“…,” he said, but “when it comes …”"
        quote->first > 1 && reading_word(reading, quote->first - 1)->relation == REL_CC;
    const uint32_t comma = quote->first - (is_joined ? 2 : 1);
    return opening_quote(reading, before) != NULL &&
           tokens[before->cue_token].sentence == tokens[quote->first].sentence &&
           before->cue_token < quote->first && reading_is_comma(reading, comma) &&
           !tokens[quote->first + 1].has_upper && before->content_count > 0 &&
           before->content[0].start < tokens[before->cue_token].at.start;
}

// "“If they come,” he said, [pointing at the hill], “we will go.”": taken for a cue, though others
// of its words stand between it and the quotation; "he said, adding “…”" is one.
static bool is_aside(const reading *reading, const running_speech *running, uint32_t found,
                     const quote *quote)
{
    const uint32_t cue = reading->out->attributions[found].cue_token;
    return found != running->attribution && cue > 0 && cue + 2 < quote->first &&
           reading_word(reading, cue)->xpos == XPOS_VBG && reading_is_comma(reading, cue - 1) &&
           is_rest(reading, running, quote);
}

static void append(const reading *reading, uint32_t index, const quote *quote)
{
    sayswho_attribution *attribution = &reading->out->attributions[index];
    attribution_add_content(reading, attribution, (token_run){quote->first, quote->end});
    attribution->is_continued = true;
}

static uint32_t last_token_of(const reading *reading, uint32_t index, const quote *quote)
{
    const sayswho_attribution *attribution = &reading->out->attributions[index];
    uint32_t last = quote->end > 0 ? quote->end - 1 : 0;
    uint32_t cue = attribution->cue_token;
    return cue > last ? cue : last;
}

// "We saw it all. ¶ "They burned the house," Lund said: what was left open before is hers too.
static void prepend(const reading *reading, uint32_t index, const quote *quote)
{
    sayswho_attribution *attribution = &reading->out->attributions[index];
    const span from = text_tokens_span(reading->document, quote->first, quote->end);
    if (attribution->content_count > 0 && from.start < attribution->content[0].start) {
        attribution->content[0].start = from.start;
        attribution->is_continued = true;
    }
}

// The first of the paragraphs, each left open for the next, that tell no speaker up to this quote;
// NULL when it is closed.
static const quote *left_open_before(const quote *open, const quote *quote)
{
    return quote->is_unclosed ? (quote->continues && open != NULL ? open : quote) : NULL;
}

void sayswho_continue_quotes(reading *reading)
{
    uint32_t *owner = owners_of_tokens(reading);
    if (owner == NULL) {
        return;
    }
    running_speech running = {ATTRIBUTION_NONE, 0};
    const quote *open = NULL; // without a speaker yet
    for (uint32_t i = 0; i < reading->quotes.count; i++) {
        const quote *quote = &reading->quotes.quotes[i];
        if (quote->first >= reading->document->token_count) {
            break;
        }
        uint32_t found = attribution_of_quote(owner, quote);
        if (found != ATTRIBUTION_NONE && is_aside(reading, &running, found, quote)) {
            found = ATTRIBUTION_NONE;
        }
        if (found != ATTRIBUTION_NONE) {
            if (reading->out->attributions[found].tier == TIER_SPEECH) {
                running = (running_speech){found, last_token_of(reading, found, quote)};
            }
            if (open != NULL && quote->continues) {
                prepend(reading, found, open);
            }
            open = NULL;
        } else if (is_rest(reading, &running, quote) ||
                   (stands_alone(reading, quote) && is_next(reading, &running, quote))) {
            append(reading, running.attribution, quote);
            running.last_token = quote->end - 1;
            open = NULL;
        } else if (quote->parent == QUOTE_NONE) {
            const uint32_t before =
                stands_alone(reading, quote) ? speaker_before(reading, quote) : ATTRIBUTION_NONE;
            if (before != ATTRIBUTION_NONE) {
                append(reading, before, quote);
                running = (running_speech){before, quote->end - 1};
            }
            open = before == ATTRIBUTION_NONE ? left_open_before(open, quote) : NULL;
        }
    }
}

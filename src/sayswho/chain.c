// Order, nesting and reach: which attribution stands inside which, and whose every token is.
#include <stdlib.h>

#include "sayswho/doubt.h"
#include "sayswho/reading.h"

#define CHAIN_DEPTH 64

typedef struct content_piece {
    token_run run;
    uint32_t attribution;
} content_piece;

static uint32_t start_of(const sayswho_attribution *attribution)
{
    if (attribution->content_count > 0) {
        return attribution->content[0].start;
    }
    return attribution->cue_count > 0 ? attribution->cue[0].start : 0;
}

static int compare_attributions(const void *a, const void *b)
{
    const sayswho_attribution *left = a, *right = b;
    uint32_t left_start = start_of(left), right_start = start_of(right);
    if (left_start != right_start) {
        return left_start < right_start ? -1 : 1;
    }
    return left->cue_token < right->cue_token ? -1 : left->cue_token > right->cue_token;
}

static int compare_pieces(const void *a, const void *b)
{
    const content_piece *left = a, *right = b;
    if (left->run.first != right->run.first) {
        return left->run.first < right->run.first ? -1 : 1;
    }
    if (left->run.end != right->run.end) {
        return left->run.end > right->run.end ? -1 : 1;
    }
    return left->attribution < right->attribution ? -1 : left->attribution > right->attribution;
}

static token_run run_of_span(const reading *reading, span at)
{
    token_run run = {text_token_at(reading->document, at.start), 0};
    run.end = at.end > at.start ? text_token_at(reading->document, at.end - 1) + 1 : run.first;
    uint32_t count = reading->document->token_count;
    run.end = run.end > count ? count : run.end;
    return run;
}

static uint32_t list_pieces(content_piece *pieces, const reading *reading)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < reading->out->count; i++) {
        const sayswho_attribution *attribution = &reading->out->attributions[i];
        if (attribution->tier != TIER_SPEECH || attribution->is_given) {
            continue; // what is given is told by whoever tells of the silence
        }
        for (uint32_t piece = 0; piece < attribution->content_count; piece++) {
            pieces[count++] = (content_piece){run_of_span(reading, attribution->content[piece]), i};
        }
    }
    qsort(pieces, count, sizeof *pieces, compare_pieces);
    return count;
}

// One sweep over the tokens with a stack of the pieces that are open: linear in both.
static void paint_innermost(const reading *reading, const content_piece *pieces, uint32_t count,
                            uint32_t *stack)
{
    uint32_t depth = 0, next = 0;
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        while (next < count && pieces[next].run.first <= token) {
            stack[depth++] = next++;
        }
        while (depth > 0 && pieces[stack[depth - 1]].run.end <= token) {
            depth--;
        }
        reading->out->innermost[token] =
            depth > 0 ? pieces[stack[depth - 1]].attribution : ATTRIBUTION_NONE;
    }
}

static bool makes_circle(const sayswho_layer *layer, uint32_t child, uint32_t parent)
{
    for (int depth = 0; depth < CHAIN_DEPTH && parent != ATTRIBUTION_NONE; depth++) {
        if (parent == child) {
            return true;
        }
        parent = layer->attributions[parent].parent;
    }
    return parent != ATTRIBUTION_NONE;
}

static void find_parents(sayswho_layer *layer)
{
    for (uint32_t i = 0; i < layer->count; i++) {
        sayswho_attribution *attribution = &layer->attributions[i];
        uint32_t parent = layer->innermost[attribution->cue_token];
        if (parent != ATTRIBUTION_NONE && !makes_circle(layer, i, parent)) {
            attribution->parent = parent;
        }
    }
}

static bool opens_description(const reading *reading, uint32_t token)
{
    const syntax_word *word = reading_word(reading, token);
    bool is_relative = word->xpos == XPOS_WP || word->xpos == XPOS_WDT ||
                       reading_is(reading, token, SLICE("whose"));
    return is_relative && token > 0 && reading_is_comma(reading, token - 1);
}

// One past the description: the comma that closes it, or the sentence's end.
static uint32_t description_end(const reading *reading, uint32_t token)
{
    uint32_t limit = reading_sentence_end(reading, token);
    limit = limit < token + LONGEST_LOOK ? limit : token + LONGEST_LOOK;
    bool has_verb = false;
    for (; token < limit; token++) {
        has_verb = has_verb || reading_is_finite(reading, token);
        if (has_verb && reading_is_comma(reading, token)) {
            break;
        }
    }
    return token;
}

// A clause that merely describes ("the soldiers, who were taken in June, …") is the author's, even
// inside reported speech; in a quotation it is the speaker's.
static void return_descriptions(const reading *reading)
{
    sayswho_layer *layer = reading->out;
    for (uint32_t token = 1; token < reading->document->token_count; token++) {
        uint32_t owner = layer->innermost[token - 1]; // of the comma before
        if (owner == ATTRIBUTION_NONE || layer->attributions[owner].is_direct ||
            reading->quotes.outermost[token] != QUOTE_NONE || !opens_description(reading, token)) {
            continue;
        }
        uint32_t end = description_end(reading, token);
        for (; token < end; token++) {
            if (layer->innermost[token] == owner) {
                layer->innermost[token] = ATTRIBUTION_NONE;
            }
        }
    }
}

// "the [May 3 harbour] raid [in Orsk] was the work of …": what only tells which raid is meant is
// the author's, what is said of it is the speaker's.
static void return_identification(const reading *reading, uint32_t head)
{
    sayswho_layer *layer = reading->out;
    uint32_t owner = layer->innermost[head];
    for (uint32_t child = reading_word(reading, head)->first_child; child != TOKEN_NONE;
         child = reading_word(reading, child)->next_sibling) {
        const syntax_word *word = reading_word(reading, child);
        bool identifies = word->relation == REL_COMPOUND || word->relation == REL_NMOD ||
                          word->relation == REL_NMOD_UNMARKED;
        for (uint32_t token = word->left; identifies && token < word->end; token++) {
            if (layer->innermost[token] == owner) {
                layer->innermost[token] = ATTRIBUTION_NONE;
            }
        }
    }
}

// "…, officials said": a lead whose attribution trails it is theirs as a whole.
static bool leads_content(const sayswho_attribution *attribution)
{
    return attribution->cue_count > 0 && attribution->content_count > 0 &&
           attribution->cue[0].start < attribution->content[0].start;
}

static void return_identifications(const reading *reading)
{
    sayswho_layer *layer = reading->out;
    for (uint32_t token = 0; token < reading->document->token_count; token++) {
        const syntax_word *word = reading_word(reading, token);
        uint32_t owner = layer->innermost[token];
        bool is_topic = word->relation == REL_NSUBJ || word->relation == REL_NSUBJ_PASS;
        // "The number [of deaths] was 200": what is counted is what the speaker speaks of.
        bool is_count = reading_has_class(reading, word->lemma, WORD_FIGURE);
        if (owner == ATTRIBUTION_NONE || !is_topic || is_count || word->upos != UPOS_NOUN ||
            layer->attributions[owner].is_direct || !leads_content(&layer->attributions[owner]) ||
            reading->quotes.outermost[token] != QUOTE_NONE) {
            continue;
        }
        uint32_t article = syntax_child(reading->syntax, token, REL_DET);
        if (article != TOKEN_NONE && reading_is(reading, article, SLICE("the"))) {
            return_identification(reading, token);
        }
    }
}

// Memory for one article's chains.
typedef struct chain_work {
    content_piece *pieces;
    uint32_t *stack; // of pieces
} chain_work;

static void link_once(reading *reading, const chain_work *work)
{
    const uint32_t count = list_pieces(work->pieces, reading);
    paint_innermost(reading, work->pieces, count, work->stack);
    return_descriptions(reading);
    find_parents(reading->out);
    return_identifications(reading);
}

static void forget_parents(sayswho_layer *layer)
{
    for (uint32_t i = 0; i < layer->count; i++) {
        layer->attributions[i].parent = ATTRIBUTION_NONE;
    }
}

// What stands in nobody's content is doubted or not; what stood in the doubted is free then.
dateline_status sayswho_link_chains(reading *reading, dateline_error *error)
{
    sayswho_layer *layer = reading->out;
    if (layer->count > 1) {
        qsort(layer->attributions, layer->count, sizeof *layer->attributions, compare_attributions);
    }
    const size_t tokens = reading->document->token_count;
    const size_t pieces = (size_t)layer->count * CONTENT_PIECES;
    const chain_work work = {ARENA_ARRAY(reading->arena, pieces + 1, content_piece),
                             ARENA_ARRAY(reading->arena, pieces + 1, uint32_t)};
    layer->innermost = ARENA_ARRAY(reading->arena, tokens + 1, uint32_t);
    if (layer->innermost == NULL || work.pieces == NULL || work.stack == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for attributions");
    }
    link_once(reading, &work);
    if (sayswho_drop_doubted(reading)) {
        forget_parents(layer);
        link_once(reading, &work);
    }
    return DATELINE_OK;
}

// From words to amounts: one pass over the tokens, longest phrase first.
#include "howmany/howmany_internal.h"

#define REACH_OF_REVISION 12 // tokens from "bringing the toll" to its figure

static slice lower_at(const howmany_scene *scene, uint32_t token)
{
    return scene->document->tokens[token].lower;
}

static slice lemma_at(const howmany_scene *scene, uint32_t token)
{
    return scene->syntax->words[token].lemma;
}

// ---- ranges of two numbers ------------------------------------------------------------------

// A verb of revision within reach before `token`; its preposition, SLICE_NONE when there is none.
static slice revision_before(const howmany_scene *scene, uint32_t token)
{
    const uint32_t start = howmany_sentence_start(scene, token);
    for (uint32_t i = token; i > start && i + REACH_OF_REVISION > token; i--) {
        const slice preposition = howmany_cell(&scene->reader->revision, lemma_at(scene, i - 1), 1);
        if (preposition.length > 0 && scene->syntax->words[i - 1].upos == UPOS_VERB) {
            return preposition;
        }
    }
    return SLICE_NONE;
}

// What a word of a number multiplies by: "million", "hundred", "dozen"; 1 when it does not.
static uint64_t multiplier_at(const howmany_scene *scene, uint32_t token)
{
    const lexicon_table *table = &scene->reader->number;
    const slice word = lower_at(scene, token);
    const slice role = howmany_cell(table, word, 2);
    uint64_t value = 1;
    const bool multiplies =
        (slice_equal(role, SLICE("scale")) || slice_equal(role, SLICE("hundred")) ||
         slice_equal(role, SLICE("dozen"))) &&
        slice_to_number(howmany_cell(table, word, 1), &value);
    return multiplies ? value : 1;
}

// What the last of a number's words multiply by: "three hundred thousand" by 100,000.
static uint64_t scale_of(const howmany_number *number, const howmany_scene *scene)
{
    uint64_t scale = 1;
    for (uint32_t end = number->end; end > number->first + 1 && scale <= UINT32_MAX; end--) {
        const uint64_t multiplier = multiplier_at(scene, end - 1);
        if (multiplier == 1) {
            break;
        }
        scale *= multiplier;
    }
    return scale;
}

// "5 to 10.5 million": the scale belongs to both. "10 to 1 million" begins at ten: the first number
// is never the larger one.
static void share_scale(howmany_number *first, const howmany_number *second,
                        const howmany_scene *scene)
{
    if (first->range.low >= 1000) {
        return;
    }
    const uint64_t low = first->range.low * scale_of(second, scene);
    if (low < second->range.low) {
        first->range.low = (uint32_t)low;
    }
}

// Extends `number` over a join word and a second, larger number: "10 to 15".
static bool join_second(howmany_number *number, const howmany_scene *scene, slice wanted)
{
    const uint32_t end = howmany_sentence_end(scene, number->first);
    howmany_number second;
    if (number->end + 1 >= end ||
        !slice_equal(howmany_cell(&scene->reader->join, lower_at(scene, number->end), 1), wanted) ||
        !howmany_read_number(&second, scene, number->end + 1) || second.kind != HOWMANY_COUNT ||
        second.range.low <= number->range.high) {
        return false;
    }
    share_scale(number, &second, scene);
    number->is_glued_range = !scene->document->tokens[number->end].space_before &&
                             !scene->document->tokens[number->end + 1].space_before;
    number->range.high = second.range.high;
    number->end = second.end;
    number->is_figure = number->is_figure && second.is_figure;
    return true;
}

static bool is_between(const howmany_bounds *bounds)
{
    return bounds->count > 0 && slice_equal(bounds->effects[bounds->count - 1], SLICE("between"));
}

static void join_range(howmany_number *number, const howmany_scene *scene,
                       const howmany_bounds *bounds)
{
    if (number->kind != HOWMANY_COUNT || number->range.low != number->range.high) {
        return;
    }
    if (is_between(bounds) && join_second(number, scene, SLICE("between"))) {
        return;
    }
    const bool has_from = number->first > howmany_sentence_start(scene, number->first) &&
                          slice_equal(lower_at(scene, number->first - 1), SLICE("from"));
    if (has_from && revision_before(scene, number->first).length > 0) {
        return; // "rose from 5 to 9" tells two figures
    }
    if (!join_second(number, scene, SLICE("span"))) {
        (void)join_second(number, scene, SLICE("choice"));
    }
}

// ---- flags ----------------------------------------------------------------------------------

static void mark_others(howmany_amount *amount, const howmany_scene *scene)
{
    const uint32_t end = howmany_sentence_end(scene, amount->first);
    const uint32_t last = amount->unit == TOKEN_NONE ? amount->end : amount->unit;
    for (uint32_t i = amount->end; i < end && i <= last; i++) {
        const slice effect = howmany_cell(&scene->reader->others, lower_at(scene, i), 1);
        if (effect.length > 0) {
            howmany_apply_bound(amount, effect);
        }
    }
}

static void mark_revision(howmany_amount *amount, const howmany_scene *scene)
{
    const slice preposition = revision_before(scene, amount->first);
    if (preposition.length == 0) {
        return;
    }
    const slice before = lower_at(scene, amount->first - 1);
    if (slice_equal(before, preposition) || slice_equal(before, SLICE("at")) ||
        slice_equal(preposition, SLICE("-"))) {
        amount->is_revision = true;
    } else if (slice_equal(before, SLICE("by"))) {
        amount->is_increment = true;
    }
}

static bool is_subset_phrase(const howmany_scene *scene, uint32_t first, slice side)
{
    const lexicon_table *table = &scene->reader->subset;
    uint32_t row = 0;
    uint32_t rows = 0;
    if (text_match_phrase(&row, &rows, table, scene->document, first) == 0) {
        return false;
    }
    for (uint32_t i = 0; i < rows; i++) {
        if (slice_equal(lexicon_cell(table, row + i, 1), side)) {
            lexicon_note_answer(table, row + i);
            return true;
        }
    }
    return false;
}

// "including at least three children": the subset words end within two tokens before the phrase.
static bool follows_subset_words(const howmany_scene *scene, uint32_t first)
{
    const uint32_t start = howmany_sentence_start(scene, first);
    for (uint32_t back = 1; back <= 3 && first >= start + back; back++) {
        if (is_subset_phrase(scene, first - back, SLICE("before"))) {
            return true;
        }
    }
    return false;
}

// "including two women and three children": the second part is a part too; "including two women,
// and seven wounded" tells of others.
static bool continues_list(const howmany_scene *scene, const howmany_amount *previous,
                           const howmany_amount *amount)
{
    if (!previous || !previous->is_subset || previous->unit == TOKEN_NONE ||
        previous->unit >= amount->first || amount->first - previous->unit > 3) {
        return false;
    }
    const uint8_t unit =
        amount->unit == TOKEN_NONE ? UPOS_NOUN : scene->syntax->words[amount->unit].upos;
    if (unit == UPOS_ADJ || unit == UPOS_VERB) {
        return false;
    }
    for (uint32_t i = previous->unit + 1; i < amount->first; i++) {
        const syntax_word *word = &scene->syntax->words[i];
        if (word->upos != UPOS_CCONJ && word->upos != UPOS_PUNCT) {
            return false;
        }
    }
    return true;
}

static void mark_subset(howmany_amount *amount, const howmany_scene *scene,
                        const howmany_amount *previous)
{
    const uint32_t end = howmany_sentence_end(scene, amount->first);
    amount->is_subset =
        follows_subset_words(scene, amount->first) ||
        (amount->end < end && is_subset_phrase(scene, amount->end, SLICE("after"))) ||
        continues_list(scene, previous, amount);
}

// ---- one amount -----------------------------------------------------------------------------

// "one" is a pronoun more often than a number, "no" often no count of things: such need a noun.
static bool needs_noun(const howmany_scene *scene, const howmany_number *number)
{
    const slice lower = lower_at(scene, number->first);
    if (number->end > number->first + 1) {
        return false;
    }
    if (slice_equal(lower, SLICE("no")) || slice_equal(lower, SLICE("few"))) {
        return true;
    }
    return slice_equal(lower, SLICE("one")) && scene->syntax->words[number->first].upos != UPOS_NUM;
}

// Reads the amount that begins at `first`; *next is the token to go on from.
static bool read_amount(howmany_amount *out, const howmany_scene *scene, uint32_t first,
                        const howmany_amount *previous, uint32_t *next)
{
    const uint32_t end = howmany_sentence_end(scene, first);
    howmany_bounds bounds;
    howmany_number number;
    howmany_read_bounds(&bounds, scene, first);
    if (bounds.end >= end || !howmany_read_number(&number, scene, bounds.end)) {
        return false;
    }
    join_range(&number, scene, &bounds);
    if (is_between(&bounds) && number.range.low == number.range.high) {
        bounds.first = TOKEN_NONE; // "between two men" bounds nothing
    }

    *out = (howmany_amount){.first = bounds.first == TOKEN_NONE ? number.first : bounds.first,
                            .end = number.end,
                            .range = number.range,
                            .is_approximate = number.is_approximate};
    *next = number.end;
    out->unit = howmany_find_unit(scene, out);
    if (out->unit == TOKEN_NONE && needs_noun(scene, &number)) {
        return false;
    }
    if (!howmany_find_kind(out, scene, &number, previous)) {
        return false;
    }
    for (uint32_t i = bounds.count; i > 0; i--) {
        howmany_apply_bound(out, bounds.effects[i - 1]);
    }
    mark_others(out, scene);
    mark_revision(out, scene);
    mark_subset(out, scene, previous);
    howmany_apply_after(out, scene);
    if (out->unit == TOKEN_NONE && out->end > number.end) {
        out->unit = howmany_find_unit(scene, out); // "twelve or so farmers"
    }
    out->at = text_tokens_span(scene->document, out->first, out->end);
    return true;
}

// ---- the layer ------------------------------------------------------------------------------

// The number of "nine were killed" stands for what it counts.
static bool stands_alone(const howmany_scene *scene, const howmany_amount *amount)
{
    return amount->unit == TOKEN_NONE ||
           scene->syntax->words[amount->end - 1].relation != REL_NUMMOD;
}

static void claim_unit(howmany_layer *layer, const howmany_scene *scene, uint32_t index)
{
    const howmany_amount *amount = &layer->amounts[index];
    const uint32_t units[] = {amount->unit, amount->end - 1};
    for (size_t i = 0; i < 2; i++) {
        if (units[i] != TOKEN_NONE && layer->amount_of_unit[units[i]] == AMOUNT_NONE &&
            (i == 0 || stands_alone(scene, amount))) {
            layer->amount_of_unit[units[i]] = index;
        }
    }
}

static dateline_status prepare(howmany_layer *out, arena *arena, uint32_t tokens,
                               dateline_error *error)
{
    *out = (howmany_layer){0};
    out->amount_of_unit = ARENA_ARRAY(arena, tokens, uint32_t);
    if (!out->amount_of_unit) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the amounts");
    }
    for (uint32_t i = 0; i < tokens; i++) {
        out->amount_of_unit[i] = AMOUNT_NONE;
    }
    return DATELINE_OK;
}

// The amount before a token in its sentence: what a list or a row of ages goes on from. NULL: none.
static const howmany_amount *last_before(const howmany_layer *layer, const howmany_scene *scene,
                                         uint32_t token)
{
    const howmany_amount *last = layer->count > 0 ? &layer->amounts[layer->count - 1] : NULL;
    return last != NULL && last->first >= howmany_sentence_start(scene, token) ? last : NULL;
}

dateline_status howmany_read(howmany_layer *out, const howmany_reader *reader, arena *arena,
                             const syntax_layer *syntax, dateline_error *error)
{
    const howmany_scene scene = {reader, syntax, syntax->document};
    const uint32_t tokens = syntax->document->token_count;
    const dateline_status status = prepare(out, arena, tokens, error);
    if (status != DATELINE_OK) {
        return status;
    }

    uint32_t next = 0;
    for (uint32_t token = 0; token<tokens; token = next> token ? next : token + 1) {
        const howmany_amount *previous = last_before(out, &scene, token);
        howmany_amount amount;
        next = token + 1;
        if (!read_amount(&amount, &scene, token, previous, &next)) {
            continue;
        }
        howmany_amount *added = ARENA_PUSH(arena, out->amounts, out->count, out->capacity);
        if (!added) {
            return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the amounts");
        }
        *added = amount;
        claim_unit(out, &scene, out->count - 1);
    }
    return DATELINE_OK;
}

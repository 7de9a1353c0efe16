// The words that open or close a range: "at least", "nearly", "or more".
#include "howmany/howmany_internal.h"

// The effect of a bound phrase on that side, SLICE_NONE. Sets *words.
static slice match_bound(const howmany_scene *scene, uint32_t first, slice side, uint32_t *words)
{
    const lexicon_table *table = &scene->reader->bound;
    uint32_t row = 0;
    uint32_t rows = 0;
    *words = text_match_phrase(&row, &rows, table, scene->document, first);
    for (uint32_t i = 0; *words > 0 && i < rows; i++) {
        if (slice_equal(lexicon_cell(table, row + i, 1), side)) {
            lexicon_note_answer(table, row + i);
            return lexicon_cell(table, row + i, 2);
        }
    }
    return SLICE_NONE;
}

// "another 15" is fifteen: such words stay outside the span that carries the value.
static bool changes_value(slice effect)
{
    return !slice_equal(effect, SLICE("exact")) && !slice_equal(effect, SLICE("others")) &&
           !slice_equal(effect, SLICE("more"));
}

// "handed over two guns": the particle of the verb before it bounds nothing.
static bool is_particle(const howmany_scene *scene, uint32_t token)
{
    const lexicon_table *table = &scene->reader->particle;
    if (token == howmany_sentence_start(scene, token)) {
        return false;
    }
    uint32_t rows = 0;
    const uint32_t row = lexicon_find(table, scene->syntax->words[token - 1].lemma, &rows);
    for (uint32_t i = 0; i < rows; i++) {
        if (slice_equal(lexicon_cell(table, row + i, 1), scene->document->tokens[token].lower)) {
            return true;
        }
    }
    return false;
}

void howmany_read_bounds(howmany_bounds *out, const howmany_scene *scene, uint32_t first)
{
    const uint32_t end = howmany_sentence_end(scene, first);
    *out = (howmany_bounds){.first = TOKEN_NONE, .end = first};
    while (out->count < 3 && out->end < end) {
        uint32_t words = 0;
        const slice effect = match_bound(scene, out->end, SLICE("before"), &words);
        if (effect.length == 0 || is_particle(scene, out->end)) {
            break;
        }
        if (changes_value(effect) && out->first == TOKEN_NONE) {
            out->first = out->end;
        }
        out->effects[out->count++] = effect;
        out->end += words;
    }
}

static uint32_t one_more(uint32_t count)
{
    return count >= HOWMANY_UNBOUNDED - 1 ? count : count + 1;
}

void howmany_apply_bound(howmany_amount *amount, slice effect)
{
    howmany_range *range = &amount->range;
    if (slice_equal(effect, SLICE("low"))) {
        range->high = HOWMANY_UNBOUNDED;
    } else if (slice_equal(effect, SLICE("above"))) {
        *range = (howmany_range){one_more(range->low), HOWMANY_UNBOUNDED};
    } else if (slice_equal(effect, SLICE("high"))) {
        range->low = 0;
    } else if (slice_equal(effect, SLICE("below"))) {
        *range = (howmany_range){0, range->high > 0 ? range->high - 1 : 0};
    } else if (slice_equal(effect, SLICE("nearly"))) {
        range->low = 0;
        amount->is_approximate = true;
    } else if (slice_equal(effect, SLICE("about"))) {
        amount->is_approximate = true;
    } else if (slice_equal(effect, SLICE("majority"))) {
        *range = (howmany_range){range->low / 2 + 1, HOWMANY_UNBOUNDED};
    } else if (slice_equal(effect, SLICE("others"))) {
        amount->is_others = true;
    } else if (slice_equal(effect, SLICE("more"))) {
        amount->is_others = true;
        amount->is_increment = true;
    }
}

void howmany_apply_after(howmany_amount *amount, const howmany_scene *scene)
{
    const uint32_t end = howmany_sentence_end(scene, amount->first);
    // Right behind the number, or behind the noun it counts: "nine people or more".
    const uint32_t places[] = {amount->end, amount->unit == TOKEN_NONE ? end : amount->unit + 1};
    for (size_t i = 0; i < 2; i++) {
        uint32_t words = 0;
        if (places[i] >= end) {
            continue;
        }
        const slice effect = match_bound(scene, places[i], SLICE("after"), &words);
        if (effect.length > 0) {
            howmany_apply_bound(amount, effect);
            amount->end = places[i] + words;
            return;
        }
    }
}

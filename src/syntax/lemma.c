#include "syntax/lemma.h"

#include "base/utf8.h"
#include "model/perceptron.h"
#include "model/word_shape.h"

#define WORD_SEED 11
#define ENDING_SEED 12
#define NEAR 16 // rows

static dateline_status open_rows(const lemma_row **out, uint64_t *count, const container *file,
                                 const char *name, uint64_t edits, dateline_error *error)
{
    const void *rows = NULL;
    dateline_status status =
        container_array(&rows, count, file, name, sizeof(lemma_row), "844", error);
    if (status != DATELINE_OK) {
        return status;
    }
    *out = rows;
    for (uint64_t i = 0; i < *count; i++) {
        if ((*out)[i].edit >= edits || (i > 0 && (*out)[i].key <= (*out)[i - 1].key)) {
            return error_set(error, DATELINE_CORRUPT, 0, 0, "%s: row %llu is out of order", name,
                             (unsigned long long)i);
        }
    }
    return DATELINE_OK;
}

dateline_status lemma_table_open(lemma_table *out, const container *file, dateline_error *error)
{
    const void *edits = NULL;
    dateline_status status = container_section(&out->tags, file, "lemma.tags", error);
    if (status == DATELINE_OK) {
        status = container_array(&edits, &out->edit_count, file, "lemma.edits", sizeof(lemma_edit),
                                 NULL, error);
    }
    if (status != DATELINE_OK) {
        return status;
    }
    out->edits = edits;
    for (uint64_t i = 0; i < out->edit_count; i++) {
        if (out->edits[i].append_length > LEMMA_APPEND_MAX) {
            return error_set(error, DATELINE_CORRUPT, 0, 0, "lemma.edits: edit %llu is too long",
                             (unsigned long long)i);
        }
    }
    status = open_rows(&out->words, &out->word_count, file, "lemma.words", out->edit_count, error);
    if (status == DATELINE_OK) {
        status = open_rows(&out->endings, &out->ending_count, file, "lemma.endings",
                           out->edit_count, error);
    }
    return status;
}

uint32_t lemma_tag_named(const lemma_table *table, slice name)
{
    slice left = table->tags;
    for (uint32_t tag = 0; left.length > 0; tag++) {
        if (slice_equal(slice_cut(&left, '\n'), name)) {
            return tag;
        }
    }
    return LEMMA_NO_TAG;
}

uint64_t lemma_word_key(slice lower, uint32_t tag)
{
    return perceptron_mix(perceptron_mix(WORD_SEED, word_hash(lower)), tag);
}

uint64_t lemma_ending_key(slice lower, uint32_t length, uint32_t tag)
{
    slice ending = {lower.data + (lower.length - length), length};
    return perceptron_mix(perceptron_mix(ENDING_SEED + length, word_hash(ending)), tag);
}

static uint64_t share_of(uint64_t key, uint64_t count)
{
    return (uint64_t)(((unsigned __int128)key * count) >> 64);
}

// Where a key lies by its distance from the one in row `at`.
static uint64_t guess_again(const lemma_row *rows, uint64_t count, uint64_t at, uint64_t key)
{
    if (count == 0) {
        return 0;
    }
    if (rows[at].key >= key) {
        const uint64_t back = share_of(rows[at].key - key, count);
        return back < at ? at - back : 0;
    }
    const uint64_t on = share_of(key - rows[at].key, count);
    return on < count - at ? at + on : count - 1;
}

static const lemma_edit *find_row(const lemma_table *table, const lemma_row *rows, uint64_t count,
                                  uint64_t key)
{
    // Keys are hashes: one lies about where its share of all numbers says, and nearer still to
    // where its distance from the key that stands there says, so that most searches begin within
    // few neighbours.
    const uint64_t guess = guess_again(rows, count, share_of(key, count), key);
    uint64_t low = guess >= NEAR && rows[guess - NEAR].key < key ? guess - NEAR : 0;
    uint64_t high = guess + NEAR < count && rows[guess + NEAR].key > key ? guess + NEAR : count;
    while (low < high) {
        uint64_t middle = low + (high - low) / 2;
        if (rows[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && rows[low].key == key ? &table->edits[rows[low].edit] : NULL;
}

const lemma_edit *lemma_find(const lemma_table *table, slice lower, uint32_t tag)
{
    const lemma_edit *found =
        find_row(table, table->words, table->word_count, lemma_word_key(lower, tag));
    uint32_t length = lower.length < LEMMA_ENDING_MAX ? (uint32_t)lower.length : LEMMA_ENDING_MAX;
    for (uint32_t left = length + 1; found == NULL && left > 0; left--) {
        uint64_t key = lemma_ending_key(lower, left - 1, tag);
        found = find_row(table, table->endings, table->ending_count, key);
    }
    return found;
}

static slice edited(const lemma_edit *edit, arena *memory, slice base)
{
    slice kept = {base.data, base.length - edit->strip};
    if (edit->append_length == 0) {
        return kept;
    }
    char *lemma = arena_alloc(memory, kept.length + edit->append_length);
    if (lemma == NULL) {
        return SLICE_NONE;
    }
    if (kept.length > 0) {
        memcpy(lemma, kept.data, kept.length);
    }
    memcpy(lemma + kept.length, edit->append, edit->append_length);
    return slice_of(lemma, kept.length + edit->append_length);
}

slice lemma_apply(const lemma_edit *edit, arena *memory, slice form, slice lower)
{
    if (edit == NULL) {
        return lower;
    }
    slice base = edit->keeps_case != 0 ? form : lower;
    if (edit->strip > base.length || (edit->strip == base.length && edit->append_length == 0)) {
        return base;
    }
    slice lemma = edited(edit, memory, base);
    // Edits count bytes: what was learned on "dogs" may cut the last character of another word in
    // two.
    return utf8_is_valid(lemma) ? lemma : base;
}

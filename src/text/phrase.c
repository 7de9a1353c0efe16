// Looks words up by their lower forms and by their place.
#include "text/text.h"

// Compares a key with the words [first, first + count) joined by single blanks, without joining
// them. Sets *is_prefix when the joined words are the beginning of key, at a word's end.
static int compare_key(slice key, const text_token *words, uint32_t count, bool *is_prefix)
{
    *is_prefix = false;
    size_t at = 0;
    for (uint32_t i = 0; i < count; i++) {
        if (i > 0) {
            if (at >= key.length || key.data[at] != ' ') {
                return at >= key.length || (uint8_t)key.data[at] < ' ' ? -1 : 1;
            }
            at++;
        }
        slice word = words[i].lower;
        size_t left = key.length - at;
        size_t common = left < word.length ? left : word.length;
        int order = common == 0 ? 0 : memcmp(key.data + at, word.data, common);
        if (order != 0) {
            return order;
        }
        if (left < word.length) {
            return -1;
        }
        at += word.length;
    }
    *is_prefix = at == key.length || key.data[at] == ' ';
    return at == key.length ? 0 : 1;
}

// The first row at or behind `low` whose key is not smaller than the words.
static uint32_t lower_bound(const lexicon_table *table, uint32_t low, const text_token *words,
                            uint32_t count)
{
    uint32_t high = table->rows;
    bool is_prefix = false;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_key(lexicon_cell(table, middle, 0), words, count, &is_prefix) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static uint32_t count_equal(const lexicon_table *table, uint32_t row)
{
    uint32_t end = row + 1;
    slice key = lexicon_cell(table, row, 0);
    while (end < table->rows && slice_equal(lexicon_cell(table, end, 0), key)) {
        end++;
    }
    return end - row;
}

uint32_t text_match_phrase(uint32_t *row, uint32_t *rows, const lexicon_table *table,
                           const text_document *document, uint32_t first)
{
    const text_token *words = &document->tokens[first];
    if (!lexicon_may_begin(table, words->lower)) {
        return 0;
    }
    uint32_t left = document->sentences[words->sentence].end_token - first;
    uint32_t longest = table->longest_key < left ? table->longest_key : left;
    uint32_t found = 0, low = 0;
    for (uint32_t count = 1; count <= longest; count++) {
        low = lower_bound(table, low, words, count);
        bool is_prefix = false;
        if (low == table->rows) {
            break;
        }
        int order = compare_key(lexicon_cell(table, low, 0), words, count, &is_prefix);
        if (!is_prefix) {
            break;
        }
        if (order == 0) {
            found = count;
            *row = low;
        }
    }
    if (found > 0) {
        *rows = count_equal(table, *row);
        lexicon_note_found(table, *row, *rows);
    }
    return found;
}

uint32_t text_token_at(const text_document *document, uint32_t offset)
{
    uint32_t low = 0, high = document->token_count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (document->tokens[middle].at.end <= offset) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

span text_tokens_span(const text_document *document, uint32_t first, uint32_t end)
{
    if (first >= end || end > document->token_count) {
        return SPAN_NONE;
    }
    return (span){document->tokens[first].at.start, document->tokens[end - 1].at.end};
}

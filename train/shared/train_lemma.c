#include "train_lemma.h"

#include <stdlib.h>

#define EDITS_MAX 4096
#define ENDING_SUPPORT 2 // an ending must have been seen so often
#define ENDING_APPEND 3  // longer additions belong to single words: "Sept." -> "September"

static bool set_edit(lemma_edit *out, slice base, slice lemma, bool keeps_case)
{
    size_t common = 0;
    while (common < base.length && common < lemma.length &&
           base.data[common] == lemma.data[common]) {
        common++;
    }
    size_t strip = base.length - common, append = lemma.length - common;
    if (strip > LEMMA_APPEND_MAX || append > LEMMA_APPEND_MAX) {
        return false;
    }
    memset(out, 0, sizeof *out);
    out->strip = (uint8_t)strip;
    out->keeps_case = keeps_case;
    out->append_length = (uint8_t)append;
    memcpy(out->append, lemma.data + common, append);
    return true;
}

static bool has_capital(slice text)
{
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= 'A' && text.data[i] <= 'Z') {
            return true;
        }
    }
    return false;
}

// The number of the edit that makes this lemma, EDITS_MAX when there is no room for it.
static uint32_t edit_of(trained_lemmas *lemmas, const text_token *token, const syntax_word *word)
{
    lemma_edit edit;
    bool keeps_case = has_capital(word->lemma) && word->upos != UPOS_PRON;
    slice base = keeps_case ? token->form : token->lower;
    if (word->lemma.length == 0 || !set_edit(&edit, base, word->lemma, keeps_case)) {
        return EDITS_MAX;
    }
    uint32_t i = 0;
    while (i < lemmas->edit_count && memcmp(&lemmas->edits[i], &edit, sizeof edit) != 0) {
        i++;
    }
    if (i == lemmas->edit_count && i < EDITS_MAX) {
        lemmas->edits[lemmas->edit_count++] = edit;
    }
    return i;
}

static int compare_rows(const void *a, const void *b)
{
    const lemma_row *left = a, *right = b;
    if (left->key != right->key) {
        return left->key < right->key ? -1 : 1;
    }
    return left->edit < right->edit ? -1 : left->edit > right->edit;
}

// Of each key's rows one is left: the most frequent edit, when seen `support` times or more.
static uint32_t vote(lemma_row *rows, uint32_t count, uint32_t support)
{
    qsort(rows, count, sizeof *rows, compare_rows);
    uint32_t kept = 0;
    for (uint32_t first = 0; first < count;) {
        uint32_t end = first, most = 0, total = 0, winner = 0;
        while (end < count && rows[end].key == rows[first].key) {
            uint32_t run = end;
            while (run < count && compare_rows(&rows[run], &rows[end]) == 0) {
                run++;
            }
            if (run - end > most) {
                most = run - end;
                winner = rows[end].edit;
            }
            total += run - end;
            end = run;
        }
        uint64_t key = rows[first].key;
        if (total >= support) {
            rows[kept++] = (lemma_row){key, winner, 0};
        }
        first = end;
    }
    return kept;
}

static uint64_t count_words(const corpus *treebanks)
{
    uint64_t words = 0;
    for (uint32_t i = 0; i < treebanks->count; i++) {
        words += treebanks->sentences[i].count;
    }
    return words;
}

static void collect_endings(trained_lemmas *out, slice lower, uint32_t tag, uint32_t edit)
{
    for (uint32_t length = 0; length <= LEMMA_ENDING_MAX && length <= lower.length; length++) {
        uint64_t key = lemma_ending_key(lower, length, tag);
        out->endings[out->ending_count++] = (lemma_row){key, edit, 0};
    }
}

static void collect(trained_lemmas *out, const corpus *treebanks)
{
    for (uint32_t i = 0; i < treebanks->count; i++) {
        const corpus_sentence *sentence = &treebanks->sentences[i];
        for (uint32_t word = 0; word < sentence->count; word++) {
            const text_token *token = &sentence->tokens[word];
            uint32_t edit = edit_of(out, token, &sentence->words[word]);
            if (edit == EDITS_MAX || token->lower.length == 0) {
                continue;
            }
            uint32_t tag = sentence->tags[word];
            out->words[out->word_count++] = (lemma_row){lemma_word_key(token->lower, tag), edit, 0};
            if (out->edits[edit].append_length <= ENDING_APPEND) {
                collect_endings(out, token->lower, tag, edit);
            }
        }
    }
}

static const lemma_row *row_of(const lemma_row *rows, uint32_t count, uint64_t key)
{
    lemma_row wanted = {key, 0, 0};
    uint32_t low = 0, high = count;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (compare_rows(&rows[middle], &wanted) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < count && rows[low].key == key ? &rows[low] : NULL;
}

// Marks the words that the endings get wrong, then drops the others.
static void keep_exceptions(trained_lemmas *out, const corpus *treebanks)
{
    lemma_table endings_only = {.edits = out->edits,
                                .edit_count = out->edit_count,
                                .endings = out->endings,
                                .ending_count = out->ending_count};
    for (uint32_t i = 0; i < treebanks->count; i++) {
        const corpus_sentence *sentence = &treebanks->sentences[i];
        for (uint32_t word = 0; word < sentence->count; word++) {
            slice lower = sentence->tokens[word].lower;
            uint32_t tag = sentence->tags[word];
            const lemma_row *row = row_of(out->words, out->word_count, lemma_word_key(lower, tag));
            const lemma_edit *edit = lemma_find(&endings_only, lower, tag);
            if (row != NULL && edit != &out->edits[row->edit]) {
                out->words[row - out->words].reserved = 1;
            }
        }
    }
    uint32_t kept = 0;
    for (uint32_t i = 0; i < out->word_count; i++) {
        if (out->words[i].reserved == 1) {
            out->words[kept] = out->words[i];
            out->words[kept++].reserved = 0;
        }
    }
    out->word_count = kept;
}

dateline_status train_lemmas(trained_lemmas *out, const corpus *treebanks, dateline_error *error)
{
    memset(out, 0, sizeof *out);
    uint64_t words = count_words(treebanks);
    out->edits = calloc(EDITS_MAX, sizeof *out->edits);
    out->words = calloc(words + 1, sizeof *out->words);
    out->endings = calloc(words * (LEMMA_ENDING_MAX + 1) + 1, sizeof *out->endings);
    if (out->edits == NULL || out->words == NULL || out->endings == NULL) {
        trained_lemmas_clear(out);
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to learn lemmas");
    }
    collect(out, treebanks);
    out->word_count = vote(out->words, out->word_count, 1);
    out->ending_count = vote(out->endings, out->ending_count, ENDING_SUPPORT);
    keep_exceptions(out, treebanks);
    return DATELINE_OK;
}

void trained_lemmas_clear(trained_lemmas *lemmas)
{
    free(lemmas->edits);
    free(lemmas->words);
    free(lemmas->endings);
    memset(lemmas, 0, sizeof *lemmas);
}

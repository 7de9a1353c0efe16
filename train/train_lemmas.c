// Trains models/lemma.model: which edit makes the lemma of a word of some tag and ending, and which
// words are exceptions.
//
//     train_lemmas --data FOLDER --out models/lemma.model [--news FILE]... [--clean]
//
// FOLDER holds ewt-train.conllu, gum-train-open.conllu and gum-train-unclear.conllu (unpacked).
// --news adds trees: treebanks know few words of conflicts and disasters ("troops", "freed").
// --clean leaves out the texts whose licence nobody has looked at.
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/file_map.h"
#include "syntax/conllu.h"
#include "syntax/lemma.h"

#define MEMORY_MAX ((size_t)4 << 30)
#define PATH_MAX_BYTES 1024
#define NEWS_MAX 4
#define TREEBANKS_MAX (3 + NEWS_MAX)
#define HAS_VOTED 1 // marks of rows while learning
#define IS_EXCEPTION 2
#define TAG_NAME_MAX 64
#define EDITS_MAX 4096
#define ENDING_SUPPORT 2 // an ending must have been seen so often
#define ENDING_APPEND 3  // longer additions belong to single words: "Sept." -> "September"

typedef struct options {
    const char *data;
    const char *out;
    const char *news[NEWS_MAX];
    uint32_t news_count;
    bool clean;
} options;

typedef struct treebank {
    text_document document;
    syntax_layer syntax;
    uint32_t *tags; // [document.token_count]
} treebank;

// Rows: [words of all treebanks] before the vote, fewer after it.
typedef struct lemma_training {
    arena *memory;
    treebank treebanks[TREEBANKS_MAX];
    uint32_t treebank_count;
    slice tags[LEMMA_TAGS_MAX]; // "VERB|VBD", in order of first use
    uint32_t tag_count;
    lemma_edit *edits;
    uint32_t edit_count;
    lemma_row *words;
    uint32_t word_count;
    lemma_row *endings;
    uint32_t ending_count;
} lemma_training;

static bool read_options(options *out, int count, char **words)
{
    *out = (options){.data = NULL};
    for (int i = 1; i < count; i++) {
        const bool has_value = i + 1 < count;
        if (strcmp(words[i], "--clean") == 0) {
            out->clean = true;
        } else if (strcmp(words[i], "--data") == 0 && has_value) {
            out->data = words[++i];
        } else if (strcmp(words[i], "--out") == 0 && has_value) {
            out->out = words[++i];
        } else if (strcmp(words[i], "--news") == 0 && has_value && out->news_count < NEWS_MAX) {
            out->news[out->news_count++] = words[++i];
        } else {
            return false;
        }
    }
    return out->data != NULL && out->out != NULL;
}

// ---- treebanks ----

// The number of a word's tag, added when it is new; the last one when there are too many.
static uint32_t tag_of(lemma_training *training, const syntax_word *word)
{
    char text[TAG_NAME_MAX];
    snprintf(text, sizeof text, "%s|%s", syntax_upos_name((syntax_upos)word->upos),
             word->xpos_name);
    const slice name = slice_from_string(text);
    for (uint32_t i = 0; i < training->tag_count; i++) {
        if (slice_equal(training->tags[i], name)) {
            return i;
        }
    }
    if (training->tag_count == LEMMA_TAGS_MAX) {
        return LEMMA_TAGS_MAX - 1;
    }
    training->tags[training->tag_count] = arena_format(training->memory, "%s", text);
    return training->tag_count++;
}

static dateline_status read_treebank(lemma_training *training, const char *path,
                                     dateline_error *error)
{
    file_map file = FILE_MAP_NONE;
    treebank *out = &training->treebanks[training->treebank_count++];
    dateline_status status = file_map_open(&file, path, error);
    if (status == DATELINE_OK) {
        status = syntax_conllu_read(&out->document, &out->syntax, training->memory,
                                    slice_of(file.data, file.length), error);
    }
    file_map_close(&file); // everything was copied
    if (status != DATELINE_OK) {
        return status;
    }
    out->tags = ARENA_ARRAY(training->memory, out->document.token_count, uint32_t);
    if (out->tags == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for %s", path);
    }
    for (uint32_t i = 0; i < out->document.token_count; i++) {
        out->tags[i] = tag_of(training, &out->syntax.words[i]);
    }
    return DATELINE_OK;
}

static dateline_status read_treebanks(lemma_training *training, const options *chosen,
                                      dateline_error *error)
{
    static const char *const names[] = {"ewt-train", "gum-train-open", "gum-train-unclear"};
    const uint32_t count = chosen->clean ? 2 : 3;
    dateline_status status = DATELINE_OK;
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        char path[PATH_MAX_BYTES];
        snprintf(path, sizeof path, "%s/%s.conllu", chosen->data, names[i]);
        status = read_treebank(training, path, error);
    }
    for (uint32_t i = 0; i < chosen->news_count && status == DATELINE_OK; i++) {
        status = read_treebank(training, chosen->news[i], error);
    }
    return status;
}

static uint64_t count_words(const lemma_training *training)
{
    uint64_t words = 0;
    for (uint32_t i = 0; i < training->treebank_count; i++) {
        words += training->treebanks[i].document.token_count;
    }
    return words;
}

// ---- edits ----

static bool set_edit(lemma_edit *out, slice base, slice lemma, bool keeps_case)
{
    size_t common = 0;
    while (common < base.length && common < lemma.length &&
           base.data[common] == lemma.data[common]) {
        common++;
    }
    const size_t strip = base.length - common, append = lemma.length - common;
    if (strip > LEMMA_APPEND_MAX || append > LEMMA_APPEND_MAX) {
        return false;
    }
    *out = (lemma_edit){
        .strip = (uint8_t)strip, .keeps_case = keeps_case, .append_length = (uint8_t)append};
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
static uint32_t edit_of(lemma_training *training, const text_token *token, const syntax_word *word)
{
    lemma_edit edit;
    const bool keeps_case = has_capital(word->lemma) && word->upos != UPOS_PRON;
    const slice base = keeps_case ? token->form : token->lower;
    if (word->lemma.length == 0 || !set_edit(&edit, base, word->lemma, keeps_case)) {
        return EDITS_MAX;
    }
    uint32_t i = 0;
    while (i < training->edit_count && memcmp(&training->edits[i], &edit, sizeof edit) != 0) {
        i++;
    }
    if (i == training->edit_count && i < EDITS_MAX) {
        training->edits[training->edit_count++] = edit;
    }
    return i;
}

// ---- rows ----

static int compare_rows(const void *a, const void *b)
{
    const lemma_row *left = a, *right = b;
    if (left->key != right->key) {
        return left->key < right->key ? -1 : 1;
    }
    return left->edit < right->edit ? -1 : left->edit > right->edit;
}

static uint32_t end_of_run(const lemma_row *rows, uint32_t count, uint32_t first)
{
    uint32_t end = first;
    while (end < count && compare_rows(&rows[end], &rows[first]) == 0) {
        end++;
    }
    return end;
}

// Of each key's rows one is left: the most frequent edit, when seen `support` times or more.
static uint32_t vote(lemma_row *rows, uint32_t count, uint32_t support)
{
    qsort(rows, count, sizeof *rows, compare_rows);
    uint32_t kept = 0;
    for (uint32_t first = 0; first < count;) {
        const uint64_t key = rows[first].key;
        uint32_t end = first, most = 0, winner = 0;
        while (end < count && rows[end].key == key) {
            const uint32_t run = end_of_run(rows, count, end);
            if (run - end > most) {
                most = run - end;
                winner = rows[end].edit;
            }
            end = run;
        }
        if (end - first >= support) {
            rows[kept++] = (lemma_row){key, winner, 0};
        }
        first = end;
    }
    return kept;
}

static void collect_word(lemma_training *training, const treebank *from, uint32_t at)
{
    const text_token *token = &from->document.tokens[at];
    const uint32_t edit = edit_of(training, token, &from->syntax.words[at]);
    if (edit == EDITS_MAX || token->lower.length == 0) {
        return;
    }
    const slice lower = token->lower;
    const uint32_t tag = from->tags[at];
    training->words[training->word_count++] = (lemma_row){lemma_word_key(lower, tag), edit, 0};
}

static lemma_row *row_of(const lemma_training *training, uint64_t key)
{
    uint32_t low = 0, high = training->word_count;
    while (low < high) {
        const uint32_t middle = low + (high - low) / 2;
        if (training->words[middle].key < key) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < training->word_count && training->words[low].key == key ? &training->words[low]
                                                                         : NULL;
}

// A word votes once for each of its endings, with the edit that it mostly has: else "looking" alone
// would make "provok" of "provoking".
static void collect_endings(lemma_training *training, const treebank *from, uint32_t at)
{
    const slice lower = from->document.tokens[at].lower;
    const uint32_t tag = from->tags[at];
    lemma_row *row = row_of(training, lemma_word_key(lower, tag));
    if (row == NULL || row->reserved != 0 || lower.length == 0) {
        return;
    }
    row->reserved = HAS_VOTED;
    if (training->edits[row->edit].append_length > ENDING_APPEND) {
        return;
    }
    for (uint32_t length = 0; length <= LEMMA_ENDING_MAX && length <= lower.length; length++) {
        training->endings[training->ending_count++] =
            (lemma_row){lemma_ending_key(lower, length, tag), row->edit, 0};
    }
}

// Marks a word that its ending gets wrong.
static void mark_exception(const lemma_training *training, const treebank *from, uint32_t at)
{
    const lemma_table endings_only = {.edits = training->edits,
                                      .edit_count = training->edit_count,
                                      .endings = training->endings,
                                      .ending_count = training->ending_count};
    const slice lower = from->document.tokens[at].lower;
    lemma_row *row = row_of(training, lemma_word_key(lower, from->tags[at]));
    const lemma_edit *edit = lemma_find(&endings_only, lower, from->tags[at]);
    if (row != NULL && edit != &training->edits[row->edit]) {
        row->reserved = IS_EXCEPTION;
    }
}

static void keep_exceptions(lemma_training *training)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < training->word_count; i++) {
        if (training->words[i].reserved == IS_EXCEPTION) {
            training->words[kept] = training->words[i];
            training->words[kept++].reserved = 0;
        }
    }
    training->word_count = kept;
}

static void for_each_word(lemma_training *training,
                          void (*visit)(lemma_training *training, const treebank *from,
                                        uint32_t at))
{
    for (uint32_t i = 0; i < training->treebank_count; i++) {
        for (uint32_t at = 0; at < training->treebanks[i].document.token_count; at++) {
            visit(training, &training->treebanks[i], at);
        }
    }
}

static void visit_exception(lemma_training *training, const treebank *from, uint32_t at)
{
    mark_exception(training, from, at);
}

static dateline_status learn(lemma_training *training, dateline_error *error)
{
    const uint64_t words = count_words(training);
    training->edits = ARENA_ARRAY(training->memory, EDITS_MAX, lemma_edit);
    training->words = ARENA_ARRAY(training->memory, words + 1, lemma_row);
    training->endings =
        ARENA_ARRAY(training->memory, words * (LEMMA_ENDING_MAX + 1) + 1, lemma_row);
    if (arena_failed(training->memory)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory to learn lemmas");
    }
    for_each_word(training, collect_word);
    training->word_count = vote(training->words, training->word_count, 1);
    for_each_word(training, collect_endings);
    training->ending_count = vote(training->endings, training->ending_count, ENDING_SUPPORT);
    for_each_word(training, visit_exception);
    keep_exceptions(training);
    return DATELINE_OK;
}

// ---- the program ----

static dateline_status write_model(const lemma_training *training, const char *path,
                                   dateline_error *error)
{
    buffer tags;
    buffer_init(&tags, 1 << 16);
    for (uint32_t i = 0; i < training->tag_count; i++) {
        buffer_add(&tags, training->tags[i]);
        buffer_add(&tags, SLICE("\n"));
    }
    const container_part parts[] = {
        {"lemma.tags", tags.data, tags.length},
        {"lemma.edits", training->edits, training->edit_count * sizeof *training->edits},
        {"lemma.words", training->words, training->word_count * sizeof *training->words},
        {"lemma.endings", training->endings, training->ending_count * sizeof *training->endings},
    };
    dateline_status status = buffer_status(&tags, error);
    if (status == DATELINE_OK) {
        status = container_write(path, "lemma", parts, sizeof parts / sizeof *parts, error);
    }
    buffer_clear(&tags);
    return status;
}

static dateline_status train(lemma_training *training, const options *chosen, dateline_error *error)
{
    dateline_status status = arena_open(&training->memory, MEMORY_MAX, error);
    if (status == DATELINE_OK) {
        status = read_treebanks(training, chosen, error);
    }
    if (status == DATELINE_OK) {
        status = learn(training, error);
    }
    if (status == DATELINE_OK) {
        printf("%u tags, %u edits, %u endings, %u exceptions\n", training->tag_count,
               training->edit_count, training->ending_count, training->word_count);
        status = write_model(training, chosen->out, error);
    }
    arena_close(training->memory);
    return status;
}

int main(int count, char **words)
{
    options chosen;
    lemma_training training = {.memory = NULL};
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (!read_options(&chosen, count, words)) {
        fprintf(stderr, "train_lemmas --data FOLDER --out FILE [--news FILE]... [--clean]\n");
        return 2;
    }
    if (train(&training, &chosen, &error) != DATELINE_OK) {
        fprintf(stderr, "train_lemmas: %s\n", error.message);
        return 1;
    }
    return 0;
}

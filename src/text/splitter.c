// Opens the word lists, and walks over blocks and white space.
#include "text/splitter.h"

#include <stdio.h>

#include "base/memory.h"
#include "base/utf8.h"

#define MODEL_PATH_MAX 4096

typedef struct list_to_open {
    lexicon_table *table;
    const char *name;
    uint32_t columns;
} list_to_open;

static dateline_status open_model(text_splitter *splitter, const char *model_directory,
                                  dateline_error *error)
{
    if (model_directory == NULL) {
        return DATELINE_OK;
    }
    char path[MODEL_PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/text.model", model_directory);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the model folder's name is too long");
    }
    dateline_status status = container_open(&splitter->file, path, "text", error);
    return status == DATELINE_OK
               ? perceptron_open(&splitter->ends, splitter->file, "ends", 2, error)
               : status;
}

dateline_status text_splitter_open(text_splitter **out, const lexicon *words,
                                   const char *model_directory, dateline_error *error)
{
    *out = NULL;
    text_splitter *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the splitter");
    }
    const list_to_open lists[] = {
        {&made->abbreviations, "text/abbreviation", 3},
        {&made->clitics, "text/clitic", 1},
        {&made->contractions, "text/contraction", 2},
        {&made->prefixes, "text/attached_prefix", 1},
        {&made->units, "text/unit", 1},
        {&made->currencies, "text/currency", 1},
        {&made->dotted_ends, "text/dotted_end", 1},
        {&made->starters, "text/sentence_starter", 1},
        {&made->continuers, "text/continuer", 1},
    };
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        dateline_status status =
            lexicon_find_table(lists[i].table, words, lists[i].name, lists[i].columns, error);
        if (status != DATELINE_OK) {
            text_splitter_close(made);
            return status;
        }
    }
    dateline_status status = open_model(made, model_directory, error);
    if (status != DATELINE_OK) {
        text_splitter_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

void text_splitter_close(text_splitter *splitter)
{
    if (splitter != NULL) {
        container_close(splitter->file);
        memory_release(splitter);
    }
}

static bool is_initials(slice word)
{
    for (size_t i = 0; i < word.length; i++) {
        bool is_stop = word.data[i] == '.';
        if (is_stop != (i % 2 == 1) || (word.data[i] & 0x80) != 0) {
            return false;
        }
    }
    return word.length % 2 == 1 &&
           (word.length > 1 || (word.data[0] >= 'A' && word.data[0] <= 'Z'));
}

text_abbreviation text_abbreviation_of(const text_splitter *splitter, slice word, bool *sure)
{
    char bytes[32];
    slice folded = text_fold_word(word, bytes, sizeof bytes);
    uint32_t rows = 0;
    if (word.length == 1 && word.data[0] >= 'A' && word.data[0] <= 'Z') {
        return ABBREVIATION_INITIAL;
    }
    uint32_t row = folded.length == 0 ? 0 : lexicon_find(&splitter->abbreviations, folded, &rows);
    if (rows == 0) {
        return is_initials(word) ? ABBREVIATION_INITIAL : ABBREVIATION_NONE;
    }
    slice kind = lexicon_cell(&splitter->abbreviations, row, 1);
    *sure = slice_equal(lexicon_cell(&splitter->abbreviations, row, 2), SLICE("yes"));
    bool open = slice_equal(kind, SLICE("title")) || slice_equal(kind, SLICE("number"));
    return open ? ABBREVIATION_OPEN : ABBREVIATION_MAYBE;
}

// A no-break space that was read in the wrong character set leaves an "Â" behind the word before
// it, which no language ends a word with.
#define STRAY_A 0xC2u

static bool is_stray(slice text, uint32_t start, uint32_t point, size_t next)
{
    if (point != STRAY_A || next - start <= 2) {
        return false;
    }
    return next >= text.length || utf8_is_space(utf8_decode(text, &next));
}

static bool cut_block(text_cutter *cutter, span block)
{
    slice text = cutter->document->text;
    uint32_t first = cutter->document->token_count;
    uint32_t start = block.start;
    size_t at = block.start;
    cutter->block_end = block.end;
    cutter->in_single_quotes = false;
    while (at < block.end) {
        uint32_t here = (uint32_t)at;
        uint32_t point = utf8_decode(text, &at);
        if (utf8_is_space(point) || is_stray(text, start, point, at)) {
            if (here > start && !text_cut_chunk(cutter, start, here)) {
                return false;
            }
            start = (uint32_t)at;
        }
    }
    if (block.end > start && !text_cut_chunk(cutter, start, block.end)) {
        return false;
    }
    return text_cut_sentences(cutter, first);
}

static dateline_status failure(const text_cutter *cutter, dateline_error *error)
{
    if (arena_failed(cutter->arena)) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "the article needs too much memory");
    }
    return error_set(error, DATELINE_LIMIT, 0, 0, "the article has too many words");
}

dateline_status text_split(text_document *out, const text_splitter *splitter, arena *memory,
                           slice text, const text_block *blocks, uint32_t block_count,
                           dateline_error *error)
{
    *out = (text_document){.text = text, .block_count = block_count};
    text_cutter cutter = {.splitter = splitter, .arena = memory, .document = out};
    if (text.length >= UINT32_MAX) {
        return failure(&cutter, error);
    }
    out->blocks = ARENA_ARRAY(memory, block_count, text_block);
    if (out->blocks == NULL) {
        return failure(&cutter, error);
    }
    if (block_count > 0) {
        memcpy(out->blocks, blocks, block_count * sizeof *blocks);
    }
    for (uint32_t i = 0; i < block_count; i++) {
        cutter.block = i;
        if (!cut_block(&cutter, blocks[i].at)) {
            return failure(&cutter, error);
        }
    }
    text_settle_headlines(out);
    return DATELINE_OK;
}

// Opens the model, and reads whole documents.
#include <stdio.h>

#include "base/memory.h"
#include "syntax/names.h"
#include "syntax/parser.h"
#include "syntax/tree.h"

#define MODEL_PATH_MAX 4096

dateline_status tag_class_read(tag_class *out, slice line, dateline_error *error)
{
    slice upos = slice_cut(&line, '|');
    if (upos.length == 0 || line.length >= sizeof out->xpos_name) {
        return error_set(error, DATELINE_CORRUPT, 0, 0, "a tag's name is none");
    }
    out->upos = (uint8_t)syntax_upos_named(upos);
    out->xpos = (uint8_t)syntax_xpos_named(line);
    if (line.length > 0) {
        memcpy(out->xpos_name, line.data, line.length);
    }
    out->xpos_name[line.length] = '\0';
    return DATELINE_OK;
}

static dateline_status read_classes(syntax_parser *parser, dateline_error *error)
{
    slice names = SLICE_NONE;
    dateline_status status = container_section(&names, parser->file, "tags.names", error);
    for (uint32_t i = 0; status == DATELINE_OK && i < parser->tags.classes; i++) {
        status = tag_class_read(&parser->classes[i], slice_cut(&names, '\n'), error);
    }
    return status;
}

static dateline_status open_parts(syntax_parser *parser, const lexicon *words,
                                  dateline_error *error)
{
    dateline_status status = perceptron_open(&parser->tags, parser->file, "tags", 0, error);
    if (status == DATELINE_OK) {
        status = perceptron_open(&parser->moves, parser->file, "moves", MOVE_COUNT, error);
    }
    if (status == DATELINE_OK) {
        status = perceptron_open(&parser->labels, parser->file, "labels", REL_COUNT, error);
    }
    if (status == DATELINE_OK) {
        status = lemma_table_open(&parser->lemmas, parser->file, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&parser->irregulars, words, "syntax/irregular", 3, error);
    }
    return status == DATELINE_OK ? read_classes(parser, error) : status;
}

static dateline_status open_network(syntax_parser *parser, const neural_model *network,
                                    dateline_error *error)
{
    parser->network = memory_allocate_zeroed(1, sizeof *parser->network);
    if (parser->network == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the parser");
    }
    return network_classes_open(parser->network, parser, network, error);
}

dateline_status syntax_parser_open(syntax_parser **out, const lexicon *words,
                                   const char *model_directory, const neural_model *network,
                                   dateline_error *error)
{
    *out = NULL;
    char path[MODEL_PATH_MAX];
    int length = snprintf(path, sizeof path, "%s/syntax.model", model_directory);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the model folder's name is too long");
    }
    syntax_parser *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the parser");
    }
    dateline_status status = container_open(&made->file, path, "syntax", error);
    if (status == DATELINE_OK) {
        status = open_parts(made, words, error);
    }
    if (status == DATELINE_OK && network != NULL) {
        status = open_network(made, network, error);
    }
    if (status != DATELINE_OK) {
        syntax_parser_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

void syntax_parser_close(syntax_parser *parser)
{
    if (parser != NULL) {
        container_close(parser->file);
        memory_release(parser->network);
        memory_release(parser);
    }
}

dateline_status syntax_worker_open(syntax_worker **out, const syntax_parser *parser,
                                   dateline_error *error)
{
    *out = memory_allocate_zeroed(1, sizeof **out);
    if (*out == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for a parser's thread");
    }
    (*out)->parser = parser;
    return DATELINE_OK;
}

void syntax_worker_close(syntax_worker *worker)
{
    memory_release(worker);
}

// The lemma of an inflected word that is listed as irregular; SLICE_NONE.
static slice irregular_lemma(const syntax_parser *parser, slice lower, const tag_class *tag)
{
    if (tag->upos != UPOS_VERB && tag->upos != UPOS_NOUN && tag->upos != UPOS_ADJ) {
        return SLICE_NONE;
    }
    uint32_t rows = 0;
    uint32_t first = lexicon_find(&parser->irregulars, lower, &rows);
    for (uint32_t row = first; row < first + rows; row++) {
        slice upos = lexicon_cell(&parser->irregulars, row, 1);
        if (slice_equal(upos, slice_from_string(syntax_upos_name((syntax_upos)tag->upos)))) {
            return lexicon_cell(&parser->irregulars, row, 2);
        }
    }
    return SLICE_NONE;
}

slice syntax_lemma_of(const syntax_parser *parser, arena *memory, const text_token *token,
                      uint32_t tag)
{
    if (tag == NETWORK_NO_TAG) {
        return token->lower;
    }
    const slice found = irregular_lemma(parser, token->lower, &parser->classes[tag]);
    if (found.length > 0) {
        return found;
    }
    const lemma_edit *edit = lemma_find(&parser->lemmas, token->lower, tag);
    return lemma_apply(edit, memory, token->form, token->lower);
}

// Takes what the worker found for the words [first, first + count) into the layer.
static bool keep_words(syntax_layer *out, const syntax_worker *worker, arena *memory,
                       uint32_t first, uint32_t count)
{
    const text_document *document = out->document;
    for (uint32_t i = 0; i < count; i++) {
        syntax_word *word = &out->words[first + i];
        const tag_class *class = &worker->parser->classes[worker->tags[i]];
        const text_token *token = &document->tokens[first + i];
        word->lemma = syntax_lemma_of(worker->parser, memory, token, worker->tags[i]);
        word->xpos_name = class->xpos_name;
        word->upos = class->upos;
        word->xpos = class->xpos;
        word->relation = worker->relations[i];
        word->head = worker->heads[i] < count ? first + worker->heads[i] : TOKEN_NONE;
        if (word->lemma.data == NULL && token->form.length > 0) {
            return false;
        }
    }
    return true;
}

static bool ends_piece(const text_token *token)
{
    return token->form.length == 1 && strchr(".;!?", token->form.data[0]) != NULL;
}

// A long sentence is cut behind a stop or semicolon, in need behind any word.
static uint32_t piece_end(const text_document *document, uint32_t first, uint32_t end)
{
    if (end - first <= PIECE_WORDS_MAX) {
        return end;
    }
    uint32_t limit = first + PIECE_WORDS_MAX;
    for (uint32_t at = limit; at > first + PIECE_WORDS_MAX / 2; at--) {
        if (ends_piece(&document->tokens[at - 1])) {
            return at;
        }
    }
    return limit;
}

static bool read_sentence(syntax_layer *out, syntax_worker *worker, arena *memory,
                          const text_sentence *sentence)
{
    const text_document *document = out->document;
    for (uint32_t first = sentence->first_token; first < sentence->end_token;) {
        uint32_t end = piece_end(document, first, sentence->end_token);
        syntax_analyse(worker, &document->tokens[first], end - first);
        if (!keep_words(out, worker, memory, first, end - first)) {
            return false;
        }
        first = end;
    }
    return true;
}

static uint32_t longest_sentence(const text_document *document)
{
    uint32_t longest = 0;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        uint32_t words = sentence->end_token - sentence->first_token;
        longest = words > longest ? words : longest;
    }
    return longest;
}

dateline_status syntax_read(syntax_layer *out, syntax_worker *worker, arena *memory,
                            const text_document *document, const neural_layer *network,
                            dateline_error *error)
{
    out->document = document;
    out->network = network;
    out->words = ARENA_ARRAY(memory, document->token_count, syntax_word);
    uint32_t *scratch = ARENA_ARRAY(memory, longest_sentence(document), uint32_t);
    bool fits = out->words != NULL && scratch != NULL;
    for (uint32_t i = 0; fits && i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        fits = network != NULL ? syntax_take_network(out, worker->parser, memory, network, sentence)
                               : read_sentence(out, worker, memory, sentence);
        tree_part_subjects(out->words, sentence->first_token, sentence->end_token);
        tree_part_relatives(out->words, sentence->first_token, sentence->end_token);
        tree_part_participles(out->words, sentence->first_token, sentence->end_token);
        tree_part_lists(out->words, sentence->first_token, sentence->end_token);
        tree_link(out->words, sentence->first_token, sentence->end_token, scratch);
    }
    if (!fits) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0,
                         "the article's trees need too much memory");
    }
    return DATELINE_OK;
}

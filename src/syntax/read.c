// Opens what the room knows, and reads whole documents.
#include <stdio.h>

#include "base/memory.h"
#include "syntax/reader.h"
#include "syntax/tree.h"

#define MODEL_PATH_MAX 4096

static dateline_status open_parts(syntax_reader *reader, const lexicon *words, const char *path,
                                  const neural_model *network, dateline_error *error)
{
    dateline_status status = container_open(&reader->file, path, "lemma", error);
    if (status == DATELINE_OK) {
        status = lemma_table_open(&reader->lemmas, reader->file, error);
    }
    if (status == DATELINE_OK) {
        status = lexicon_find_table(&reader->irregulars, words, "syntax/irregular", 3, error);
    }
    return status == DATELINE_OK ? syntax_classes_open(reader, network, error) : status;
}

dateline_status syntax_reader_open(syntax_reader **out, const lexicon *words,
                                   const char *model_directory, const neural_model *network,
                                   dateline_error *error)
{
    *out = NULL;
    char path[MODEL_PATH_MAX];
    const int length = snprintf(path, sizeof path, "%s/lemma.model", model_directory);
    if (length < 0 || (size_t)length >= sizeof path) {
        return error_set(error, DATELINE_USAGE, 0, 0, "the model folder's name is too long");
    }
    syntax_reader *made = memory_allocate_zeroed(1, sizeof *made);
    if (made == NULL) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0, "no memory for the trees' reader");
    }
    const dateline_status status = open_parts(made, words, path, network, error);
    if (status != DATELINE_OK) {
        syntax_reader_close(made);
        return status;
    }
    *out = made;
    return DATELINE_OK;
}

void syntax_reader_close(syntax_reader *reader)
{
    if (reader != NULL) {
        container_close(reader->file);
        memory_release(reader);
    }
}

static uint32_t longest_sentence(const text_document *document)
{
    uint32_t longest = 0;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        const uint32_t words = sentence->end_token - sentence->first_token;
        longest = words > longest ? words : longest;
    }
    return longest;
}

// scratch: [words of the sentence]
static void link_sentence(syntax_word *words, const text_sentence *sentence, uint32_t *scratch)
{
    const uint32_t first = sentence->first_token, end = sentence->end_token;
    tree_part_subjects(words, first, end);
    tree_part_relatives(words, first, end);
    tree_part_participles(words, first, end);
    tree_part_lists(words, first, end);
    tree_link(words, first, end, scratch);
}

dateline_status syntax_read(syntax_layer *out, const syntax_reader *reader, arena *memory,
                            const neural_layer *network, dateline_error *error)
{
    const text_document *document = network->document;
    out->document = document;
    out->network = network;
    out->words = ARENA_ARRAY(memory, document->token_count, syntax_word);
    uint32_t *scratch = ARENA_ARRAY(memory, longest_sentence(document), uint32_t);
    bool fits = out->words != NULL && scratch != NULL;
    for (uint32_t i = 0; fits && i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        fits = syntax_take_network(out, reader, memory, sentence);
        link_sentence(out->words, sentence, scratch);
    }
    if (!fits) {
        return error_set(error, DATELINE_NO_MEMORY, 0, 0,
                         "the article's trees need too much memory");
    }
    return DATELINE_OK;
}

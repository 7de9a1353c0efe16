// Any text read by a network of random weights: heads inside their sentences, classes that are, and
// trees that can be linked, or a limit. The first byte chooses the kind of network, the second how
// much memory an article has; words stand between blanks, sentences end with a line.
#include <stdlib.h>

#include "neural/neural.h"
#include "support/made_document.h"
#include "support/made_network.h"
#include "syntax/reader.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TEXT_MAX ((size_t)1 << 12)

// Made once: only reading is of interest.
typedef struct reader {
    neural_model *model;
    neural_worker *worker;
    syntax_reader syntax;
} reader;

// No irregular word; verbs of the past lose a byte and take a letter.
static bool open_syntax(reader *reader)
{
    static const uint32_t no_slots[2] = {0, 0};
    static const lemma_edit edit = {.strip = 1, .append_length = 1, .append = "e"};
    static lemma_row ending;
    ending = (lemma_row){.key = lemma_ending_key(SLICE("a"), 0, 0)};
    reader->syntax.irregulars = (lexicon_table){.slots = no_slots, .slot_count = 1};
    reader->syntax.lemmas = (lemma_table){.tags = SLICE("VERB|VBD"),
                                          .edits = &edit,
                                          .edit_count = 1,
                                          .endings = &ending,
                                          .ending_count = 1};
    return syntax_classes_open(&reader->syntax, reader->model, NULL) == DATELINE_OK;
}

static reader *open_reader(made_network_kind kind)
{
    static reader readers[MADE_NETWORK_KINDS];
    reader *reader = &readers[kind];
    if (reader->model != NULL)
        return reader;
    made_reader *made = made_network_parts(kind, 61 + kind);
    if (made == NULL || made_network_open(&reader->model, made, NULL) != DATELINE_OK ||
        neural_worker_open(&reader->worker, reader->model, NULL) != DATELINE_OK ||
        !open_syntax(reader))
        abort();
    made_reader_close(made);
    return reader;
}

// Trees below one root for each sentence.
static void check_trees(const syntax_layer *syntax)
{
    const text_document *document = syntax->document;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        uint32_t roots = 0;
        for (uint32_t token = sentence->first_token; token < sentence->end_token; token++) {
            const syntax_word *word = &syntax->words[token];
            roots += word->head == TOKEN_NONE;
            if (word->left > token || word->end <= token || word->left < sentence->first_token ||
                word->end > sentence->end_token)
                abort();
        }
        if (roots != (sentence->first_token < sentence->end_token))
            abort();
    }
}

static void read_syntax(reader *reader, arena *memory, const neural_layer *network)
{
    syntax_layer syntax;
    const dateline_status status = syntax_read(&syntax, &reader->syntax, memory, network, NULL);
    if (status == DATELINE_OK)
        check_trees(&syntax);
    else if (status != DATELINE_NO_MEMORY)
        abort();
}

static void read_document(reader *reader, arena *memory, const text_document *document)
{
    neural_layer network;
    const dateline_status status = neural_read(&network, reader->worker, memory, document, NULL);
    if (status == DATELINE_LIMIT)
        return;
    if (status != DATELINE_OK || made_network_fault(&network) != NULL)
        abort();
    read_syntax(reader, memory, &network);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *memory = NULL, *words = NULL;
    text_document document;
    if (size < 2 || size > TEXT_MAX)
        return 0;
    const size_t budget = data[1] == 0 ? (size_t)1 << 28 : (size_t)data[1] << 10;
    const slice text = slice_of((const char *)data + 2, size - 2);
    if (arena_open(&words, (size_t)1 << 26, NULL) == DATELINE_OK &&
        arena_open(&memory, budget, NULL) == DATELINE_OK && made_document(&document, words, text))
        read_document(open_reader((made_network_kind)(data[0] % MADE_NETWORK_KINDS)), memory,
                      &document);
    arena_close(memory);
    arena_close(words);
    return 0;
}

// Any bytes as CoNLL-U: a typed error, or trees that can be walked, written, and read again as the
// same words.
#include <stdlib.h>

#include "syntax/conllu.h"

#define BYTES_MAX ((size_t)1 << 26)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void walk(const syntax_layer *syntax, arena *memory)
{
    uint32_t words = syntax->document->token_count;
    for (uint32_t token = 0; token < words && token < 2000; token++) {
        const text_token *at = &syntax->document->tokens[token];
        const text_sentence *sentence = &syntax->document->sentences[at->sentence];
        uint32_t first = 0, end = 0;
        syntax_phrase(syntax, token, true, &first, &end);
        if (at->at.end > syntax->document->text.length || first > token || end <= token ||
            first < sentence->first_token || end > sentence->end_token) {
            abort();
        }
        (void)syntax_subject(syntax, token);
        (void)syntax_tense_of(syntax, token);
        (void)syntax_is_passive(syntax, token);
        (void)syntax_is_negated(syntax, token);
        (void)syntax_preposition(syntax, memory, token);
        if (!syntax_is_below(syntax, token, syntax_clause_of(syntax, token))) {
            abort();
        }
    }
}

static void write_and_read_again(const syntax_layer *syntax, arena *memory)
{
    buffer out;
    text_document document;
    syntax_layer layer;
    buffer_init(&out, BYTES_MAX);
    for (uint32_t i = 0; i < syntax->document->sentence_count; i++) {
        syntax_conllu_write(&out, syntax, i, NULL, NULL);
    }
    dateline_status status =
        syntax_conllu_read(&document, &layer, memory, buffer_slice(&out), NULL);
    bool lost = status == DATELINE_OK && document.token_count != syntax->document->token_count;
    if (status == DATELINE_BAD_INPUT || lost) {
        abort();
    }
    buffer_clear(&out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *memory = NULL;
    text_document document;
    syntax_layer layer;
    if (arena_open(&memory, BYTES_MAX, NULL) != DATELINE_OK) {
        return 0;
    }
    slice bytes = {(const char *)data, size};
    if (syntax_conllu_read(&document, &layer, memory, bytes, NULL) == DATELINE_OK) {
        walk(&layer, memory);
        write_and_read_again(&layer, memory);
    }
    arena_close(memory);
    return 0;
}

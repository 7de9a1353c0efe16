// Any text into sentences and words: both come in order, do not overlap, and lie inside the text.
#include "base/utf8.h"
#include "lexicon_fuzz.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define TEXT_MAX ((size_t)1 << 16)

static const text_splitter *shared_splitter(void)
{
    static text_splitter *splitter;
    if (splitter == NULL) {
        dateline_error error = {0};
        char models[4096];
        snprintf(models, sizeof models, "%s/models", fuzz_data_folder());
        fuzz_need(text_splitter_open(&splitter, fuzz_lexicon(), models, &error), &error);
    }
    return splitter;
}

static void check(const text_document *document)
{
    uint32_t end = 0, next = 0;
    for (uint32_t i = 0; i < document->token_count; i++) {
        const text_token *token = &document->tokens[i];
        if (token->at.start < end || token->at.end <= token->at.start ||
            token->at.end > document->text.length || token->sentence >= document->sentence_count ||
            !utf8_is_valid(slice_at(document->text.data, token->at)))
            abort();
        end = token->at.end;
    }
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        if (sentence->first_token != next || sentence->end_token <= sentence->first_token)
            abort();
        next = sentence->end_token;
    }
    if (next != document->token_count)
        abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    arena *arena = NULL;
    text_document document;
    const text_splitter *splitter = shared_splitter();
    if (size > TEXT_MAX || arena_open(&arena, (size_t)1 << 28, NULL) != DATELINE_OK)
        return 0;
    slice text = slice_of((const char *)data, size);
    text.length = utf8_valid_prefix(text);
    const text_block whole = {.at = {0, (uint32_t)text.length}};
    if (text_split(&document, splitter, arena, text, &whole, 1, NULL) == DATELINE_OK)
        check(&document);
    arena_close(arena);
    return 0;
}

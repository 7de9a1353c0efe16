#include "support/made_document.h"

#include "base/utf8.h"

// Room for every word and sentence that text can hold.
static bool allocate(text_document *out, arena *memory, slice text)
{
    size_t words = 1, lines = 1;
    for (size_t i = 0; i < text.length; i++) {
        words += text.data[i] == ' ' || text.data[i] == '\n';
        lines += text.data[i] == '\n';
    }
    *out = (text_document){.text = text,
                           .tokens = ARENA_ARRAY(memory, words, text_token),
                           .sentences = ARENA_ARRAY(memory, lines, text_sentence)};
    return out->tokens != NULL && out->sentences != NULL;
}

static void add_word(text_document *out, arena *memory, slice word)
{
    const uint32_t start = (uint32_t)(word.data - out->text.data);
    out->tokens[out->token_count++] = (text_token){.at = {start, start + (uint32_t)word.length},
                                                   .form = word,
                                                   .lower = utf8_lower_copy(memory, word),
                                                   .sentence = out->sentence_count,
                                                   .space_before = true};
}

bool made_document(text_document *out, arena *memory, slice text)
{
    if (!allocate(out, memory, text))
        return false;
    while (text.length > 0) {
        slice line = slice_cut(&text, '\n');
        text_sentence *sentence = &out->sentences[out->sentence_count];
        const uint32_t start = (uint32_t)(line.data - out->text.data);
        sentence->at = (span){start, start + (uint32_t)line.length};
        sentence->first_token = out->token_count;
        while (line.length > 0) {
            const slice word = slice_cut(&line, ' ');
            if (word.length > 0)
                add_word(out, memory, word);
        }
        sentence->end_token = out->token_count;
        out->sentence_count++;
    }
    return !arena_failed(memory);
}

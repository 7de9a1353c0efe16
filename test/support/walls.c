#include "support/walls.h"

#include "support/cmocka_all.h"
#include "support/tagged.h"

static void copy_words(syntax_word *words, const syntax_layer *whole, uint32_t first, uint32_t end,
                       uint32_t wall)
{
    for (uint32_t token = first; token < end; token++) {
        syntax_word *word = &words[token - first];
        *word = whole->words[token];
        const bool is_near = word->head != TOKEN_NONE && word->head >= first && word->head < end;
        const bool is_cut = is_near && wall != TOKEN_NONE && (word->head < wall) != (token < wall);
        word->head = is_near && !is_cut ? word->head - first : TOKEN_NONE;
    }
    tagged_link(words, end - first);
}

const syntax_layer *walls_part(arena *arena, const syntax_layer *whole, uint32_t first,
                               uint32_t end, uint32_t wall)
{
    const uint32_t count = end - first;
    text_document *document = ARENA_NEW(arena, text_document);
    syntax_layer *part = ARENA_NEW(arena, syntax_layer);
    document->text = whole->document->text;
    document->token_count = count;
    document->tokens = ARENA_ARRAY(arena, count, text_token);
    document->sentences = ARENA_ARRAY(arena, count, text_sentence);
    for (uint32_t token = first; token < end; token++) {
        text_token *copy = &document->tokens[token - first];
        *copy = whole->document->tokens[token];
        const text_sentence *old = &whole->document->sentences[copy->sentence];
        if (token == first || token == old->first_token || token == wall) {
            document->sentences[document->sentence_count] = *old;
            document->sentences[document->sentence_count++].first_token = token - first;
        }
        copy->sentence = document->sentence_count - 1;
        document->sentences[copy->sentence].end_token = token - first + 1;
    }
    part->document = document;
    if (whole->words == NULL)
        return part;
    part->words = ARENA_ARRAY(arena, count, syntax_word);
    copy_words(part->words, whole, first, end, wall);
    return part;
}

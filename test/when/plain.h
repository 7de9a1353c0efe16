// Text without models: words at white space and marks, sentences at full stops behind a lower-case
// word. Enough for the time layer, which reads atoms of its own.
#ifndef TEST_WHEN_PLAIN_H
#define TEST_WHEN_PLAIN_H

#include "base/utf8.h"
#include "when/when.h"

typedef struct plain {
    text_document document;
    syntax_layer syntax; // words is NULL: no trees
    uint32_t token_capacity, sentence_capacity;
} plain;

static inline bool plain_is_letter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
           (byte >= '0' && byte <= '9') || (byte & 0x80) != 0;
}

static inline bool plain_is_upper(char byte)
{
    return byte >= 'A' && byte <= 'Z';
}

// Does a sentence end behind the full stop at `at`?
static inline bool plain_ends(slice text, size_t at)
{
    return text.data[at] == '.' && at > 1 && at + 2 < text.length && text.data[at + 1] == ' ' &&
           plain_is_upper(text.data[at + 2]) && plain_is_letter(text.data[at - 1]) &&
           plain_is_letter(text.data[at - 2]) && text.data[at - 1] != 'b';
}

static inline void plain_add(plain *plain, arena *arena, size_t start, size_t end)
{
    text_document *document = &plain->document;
    text_token *token =
        ARENA_PUSH(arena, document->tokens, document->token_count, plain->token_capacity);
    token->at = (span){(uint32_t)start, (uint32_t)end};
    token->form = slice_at(document->text.data, token->at);
    token->lower = utf8_lower_copy(arena, token->form);
    token->sentence = document->sentence_count - 1;
    token->has_upper = plain_is_upper(token->form.data[0]);
    document->sentences[token->sentence].end_token = document->token_count;
    document->sentences[token->sentence].at.end = token->at.end;
}

static inline void plain_begin(plain *plain, arena *arena)
{
    text_document *document = &plain->document;
    text_sentence *sentence =
        ARENA_PUSH(arena, document->sentences, document->sentence_count, plain->sentence_capacity);
    sentence->first_token = sentence->end_token = document->token_count;
}

static inline void plain_read(plain *plain, arena *arena, slice text)
{
    *plain = (struct plain){.document = {.text = text}};
    plain->syntax.document = &plain->document;
    plain_begin(plain, arena);
    size_t at = 0;
    while (at < text.length) {
        size_t start = at;
        if (text.data[at] == ' ' || text.data[at] == '\n') {
            at++;
            continue;
        }
        while (at < text.length && plain_is_letter(text.data[at])) {
            at++;
        }
        at += at == start;
        plain_add(plain, arena, start, at);
        if (plain_ends(text, start)) {
            plain_begin(plain, arena);
        }
    }
}

#endif

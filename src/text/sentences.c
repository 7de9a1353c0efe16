// Groups words into sentences.
#include "text/boundary.h"

static bool is_in_capitals(const text_document *document, const text_sentence *sentence)
{
    uint32_t capitals = 0;
    for (uint32_t at = sentence->at.start; at < sentence->at.end; at++) {
        char c = document->text.data[at];
        if (c >= 'a' && c <= 'z') {
            return false;
        }
        capitals += c >= 'A' && c <= 'Z';
    }
    return capitals >= 8;
}

static bool push_sentence(text_cutter *cutter, uint32_t first, uint32_t end)
{
    text_document *document = cutter->document;
    text_sentence *sentence = ARENA_PUSH(cutter->arena, document->sentences,
                                         document->sentence_count, cutter->sentence_capacity);
    if (sentence == NULL) {
        return false;
    }
    *sentence = (text_sentence){.at = text_tokens_span(document, first, end),
                                .first_token = first,
                                .end_token = end,
                                .block = cutter->block};
    bool is_title =
        document->blocks != NULL && document->blocks[cutter->block].kind == TEXT_BLOCK_TITLE;
    sentence->is_headline = is_title || is_in_capitals(document, sentence);
    for (uint32_t token = first; token < end; token++) {
        document->tokens[token].sentence = document->sentence_count - 1;
    }
    return true;
}

bool text_cut_sentences(text_cutter *cutter, uint32_t first)
{
    sentence_view view = text_view_block(cutter, first);
    for (uint32_t token = first; token < view.end; token++) {
        bool ends = token + 1 == view.end || text_ends_behind(&view, token);
        uint32_t begin = view.begin;
        text_pass_token(&view, token, ends);
        if (ends && !push_sentence(cutter, begin, token + 1)) {
            return false;
        }
    }
    return true;
}

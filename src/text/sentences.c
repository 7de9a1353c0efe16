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

static bool is_title(const text_document *document, const text_sentence *sentence)
{
    return document->blocks != NULL && document->blocks[sentence->block].kind == TEXT_BLOCK_TITLE;
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
    sentence->is_headline = is_title(document, sentence) || is_in_capitals(document, sentence);
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

void text_settle_headlines(text_document *document)
{
    uint64_t bytes = 0, in_capitals = 0;
    for (uint32_t i = 0; i < document->sentence_count; i++) {
        const text_sentence *sentence = &document->sentences[i];
        if (!is_title(document, sentence)) {
            const uint64_t length = sentence->at.end - sentence->at.start;
            bytes += length;
            in_capitals += sentence->is_headline ? length : 0;
        }
    }
    for (uint32_t i = 0; in_capitals * 2 > bytes && i < document->sentence_count; i++) {
        document->sentences[i].is_headline = is_title(document, &document->sentences[i]);
    }
}

// Inside of the text room: what may end a sentence. The trainer (train/train_text.c) looks through
// the same view.
#ifndef TEXT_BOUNDARY_H
#define TEXT_BOUNDARY_H

#include "text/splitter.h"

#define BOUNDARY_FEATURES_MAX 48

typedef enum text_gap {
    GAP_NONE,
    GAP_BLANK,
    GAP_LINE,  // one line break
    GAP_EMPTY, // an empty line: always an end
} text_gap;

typedef struct sentence_view {
    const text_cutter *cutter;
    const text_token *tokens;
    uint32_t end;        // of the block's tokens
    uint32_t begin;      // first token of the sentence being read
    uint32_t line_start; // byte where the current line began
    bool in_quotes;      // straight double quotes seen so far are odd
    bool in_capitals;    // the block has no small letters: capitals say nothing
    bool in_small;       // the block has no capitals: small letters say nothing
} sentence_view;

typedef enum boundary_kind {
    BOUNDARY_NEVER,
    BOUNDARY_MAYBE, // the model decides
    BOUNDARY_ALWAYS,
} boundary_kind;

// A view of the block's tokens [first, document->token_count).
sentence_view text_view_block(const text_cutter *cutter, uint32_t first);
// What white space and plain sight say about the place behind `token`, which is not the last.
boundary_kind text_boundary_kind(const sentence_view *view, uint32_t token);
uint32_t text_boundary_features(const sentence_view *view, uint32_t token,
                                uint64_t out[BOUNDARY_FEATURES_MAX]);
bool text_ends_behind(const sentence_view *view, uint32_t token);
// Moves the view's state past a token; ends: a sentence ended there.
void text_pass_token(sentence_view *view, uint32_t token, bool ends);

#endif

// Text: where sentences and words begin and end. Everything later hangs on these offsets, so they
// are exact and nothing is normalised away.
//
// Words follow Universal Dependencies English: clitics are words of their own (do|n't, Turkey|'s),
// hyphens split compounds only as UD does, "U.S." is one word. A word that is glued to the one
// before it inside one surface token ("n't", "'s") says so.
#ifndef TEXT_TEXT_H
#define TEXT_TEXT_H

#include "base/arena.h"
#include "store/lexicon.h"

#define TOKEN_NONE UINT32_MAX

typedef struct text_token {
    span at;           // bytes of the article's text
    slice form;        // the bytes at `at`
    slice lower;       // lower case (arena, or form itself)
    uint32_t sentence; // index into sentences
    bool space_before; // white space between this and the word before
    bool is_glued;     // second or later word of one surface token
    bool has_upper;    // begins with a capital letter
} text_token;

typedef struct text_sentence {
    span at;
    uint32_t first_token; // index into tokens
    uint32_t end_token;   // one past the last
    uint32_t block;       // index into the blocks that were split
    bool is_headline;     // stands in a title block, or in capitals that stand out
} text_sentence;

// What the text room is given: the parts of the text that hold prose, in order, not overlapping.
typedef enum text_block_kind {
    TEXT_BLOCK_PARAGRAPH,
    TEXT_BLOCK_TITLE,
    TEXT_BLOCK_CAPTION,
} text_block_kind;

typedef struct text_block {
    span at;
    text_block_kind kind;
} text_block;

// The article's first layer. Lives in the article's arena.
typedef struct text_document {
    slice text; // whole text, valid UTF-8
    text_block *blocks;
    uint32_t block_count;
    text_token *tokens;
    uint32_t token_count;
    text_sentence *sentences;
    uint32_t sentence_count;
} text_document;

// Splitting's models and word lists; immutable once open.
typedef struct text_splitter text_splitter;
// models: path of the folder with the model files. Owned by the caller, text_splitter_close ends
// it.
dateline_status text_splitter_open(text_splitter **out, const lexicon *lexicon,
                                   const char *model_directory, dateline_error *error);
void text_splitter_close(text_splitter *splitter);

// Splits text inside blocks. text must be valid UTF-8 and live as long as the arena's objects.
// DATELINE_LIMIT past 2^22 tokens; DATELINE_NO_MEMORY when the arena is at its end.
dateline_status text_split(text_document *out, const text_splitter *splitter, arena *arena,
                           slice text, const text_block *blocks, uint32_t block_count,
                           dateline_error *error);

// Longest run of words from token `first` (inside its sentence) whose lower forms, joined by single
// blanks, are a key of the table. Returns its number of words (0: none) and sets *row and *rows.
uint32_t text_match_phrase(uint32_t *row, uint32_t *rows, const lexicon_table *table,
                           const text_document *document, uint32_t first);

// is_caseless: [sentence], filled. Case tells nothing in a line of capitals, nor in an article
// without any.
void text_find_caseless(bool *is_caseless, const text_document *document);

// The token that covers or follows byte `offset`; token_count when there is none.
uint32_t text_token_at(const text_document *document, uint32_t offset);
// The bytes from the first token's start to the last's end. end is one past the last token.
span text_tokens_span(const text_document *document, uint32_t first, uint32_t end);

#endif

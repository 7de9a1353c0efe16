// Inside of the text room: the open word lists, and the two steps of splitting.
#ifndef TEXT_SPLITTER_H
#define TEXT_SPLITTER_H

#include "model/perceptron.h"
#include "text/text.h"

struct text_splitter {
    lexicon_table abbreviations; // word, kind, sure
    lexicon_table clitics;
    lexicon_table contractions; // word, bytes of the first part
    lexicon_table prefixes;
    lexicon_table units;
    lexicon_table currencies;
    lexicon_table dotted_ends;
    lexicon_table starters;
    lexicon_table continuers;
    container *file; // of the trained model; NULL: rules decide where sentences end
    perceptron ends; // class 1: a sentence ends here
};

// What a document being split needs; tokens are pushed to document->tokens.
typedef struct text_cutter {
    const text_splitter *splitter;
    arena *arena;
    text_document *document;
    uint32_t token_capacity;
    uint32_t sentence_capacity;
    uint32_t chunk_start, chunk_end; // the run of bytes without white space being cut
    uint32_t block_end;
    uint32_t block;
    bool in_single_quotes;
} text_cutter;

// Step 1 (words.c): cuts one run of bytes without white space into words. False without memory.
bool text_cut_chunk(text_cutter *cutter, uint32_t start, uint32_t end);
// Where a word falls apart (apart.c): the byte of `form` where the unit, the clitic or the second
// half of a contraction begins; 0: it stays whole. folded: the word as text_fold_word gives it.
uint32_t text_unit_start(const text_splitter *splitter, slice folded, slice form);
uint32_t text_clitic_start(const text_splitter *splitter, slice folded, slice form);
// Step 2 (sentences.c): groups the block's tokens [first, token_count) into sentences.
bool text_cut_sentences(text_cutter *cutter, uint32_t first);
// Once all blocks are cut: where most of the article is in capitals, as old wires are, a line of
// them is no headline.
void text_settle_headlines(text_document *document);

// Pushes a word (token.c).
bool text_push_token(text_cutter *cutter, uint32_t start, uint32_t end, bool is_glued);

// Code points that words are made of: letters and digits of any script, marks on them.
bool text_is_word_point(uint32_t code_point);
// ' and its typographic forms.
bool text_is_apostrophe(uint32_t code_point);
// The code point at byte `at`, 0 at or past `end`.
uint32_t text_point_at(slice text, uint32_t at, uint32_t end);
// The code point that ends at byte `at`, 0 when at <= start.
uint32_t text_point_before(slice text, uint32_t at, uint32_t start);
// Bytes of the code point at `at`.
uint32_t text_point_length(slice text, uint32_t at);

// Lower-cases into a buffer of `size` bytes, apostrophes as ', for look-up. Empty when it does not
// fit: words that long are in no list.
slice text_fold_word(slice word, char *out, size_t size);
bool text_table_has(const lexicon_table *table, slice key);

// Kinds of abbreviation.lex. NONE: no abbreviation.
typedef enum text_abbreviation {
    ABBREVIATION_NONE,
    ABBREVIATION_OPEN,    // stands before something: titles, "No."
    ABBREVIATION_MAYBE,   // may end a sentence: "Inc.", "a.m."
    ABBREVIATION_INITIAL, // "J.", "U.S."
} text_abbreviation;

// word: without its stop.
text_abbreviation text_abbreviation_of(const text_splitter *splitter, slice word, bool *sure);

#endif

// Inside of the syntax room: the open model and a thread's working memory.
#ifndef SYNTAX_PARSER_H
#define SYNTAX_PARSER_H

#include "syntax/lemma.h"
#include "syntax/workbench.h"

#define PIECE_WORDS_MAX 320 // longer sentences are parsed in pieces

typedef struct tag_class {
    char xpos_name[12];
    uint8_t upos;
    uint8_t xpos;
} tag_class;

struct syntax_parser {
    container *file;
    perceptron tags;
    perceptron moves;
    perceptron labels;
    lemma_table lemmas;
    lexicon_table irregulars; // form, upos, lemma
    tag_class classes[PERCEPTRON_CLASSES_MAX];
};

struct syntax_worker {
    const syntax_parser *parser;
    word_shape shapes[PIECE_WORDS_MAX];
    uint8_t tags[PIECE_WORDS_MAX];
    uint8_t relations[PIECE_WORDS_MAX];
    uint32_t heads[PIECE_WORDS_MAX];
    uint32_t stack[PIECE_WORDS_MAX + 1];
    parse_children children[PIECE_WORDS_MAX + 1];
};

// Tags and parses `count` (at most PIECE_WORDS_MAX) words; results stand in the worker's arrays.
void syntax_analyse(syntax_worker *worker, const text_token *tokens, uint32_t count);

#endif

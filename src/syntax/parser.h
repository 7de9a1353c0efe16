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

// "NOUN|NNS"
dateline_status tag_class_read(tag_class *out, slice name, dateline_error *error);

// What the network's classes mean here.
#define NETWORK_NO_TAG UINT32_MAX
typedef struct network_classes {
    tag_class tags[NEURAL_CLASSES_MAX];
    slice feats[NEURAL_CLASSES_MAX];
    uint32_t listed_tags[NEURAL_CLASSES_MAX]; // the parser's class of that name, NETWORK_NO_TAG
    uint8_t relations[NEURAL_CLASSES_MAX];    // syntax_relation
} network_classes;

// Tags are found by name among the parser's classes, which must have been read.
dateline_status network_classes_open(network_classes *out, const syntax_parser *parser,
                                     const neural_model *network, dateline_error *error);

struct syntax_parser {
    container *file;
    perceptron tags;
    perceptron moves;
    perceptron labels;
    lemma_table lemmas;
    lexicon_table irregulars; // form, upos, lemma
    tag_class classes[PERCEPTRON_CLASSES_MAX];
    network_classes *network; // NULL: none
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

// Takes what the network says of a sentence into the layer; heads are not linked yet. False without
// memory.
bool syntax_take_network(syntax_layer *out, const syntax_parser *parser, arena *memory,
                         const neural_layer *network, const text_sentence *sentence);

// tag: one of the parser's classes; NETWORK_NO_TAG, which leaves the lower form. SLICE_NONE without
// memory.
slice syntax_lemma_of(const syntax_parser *parser, arena *memory, const text_token *token,
                      uint32_t tag);

#endif

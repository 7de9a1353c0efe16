// Inside of the syntax room: what is opened once.
#ifndef SYNTAX_READER_H
#define SYNTAX_READER_H

#include "syntax/lemma.h"

typedef struct tag_class {
    char xpos_name[12];
    uint8_t upos;
    uint8_t xpos;
    uint32_t lemma_tag; // LEMMA_NO_TAG: no lemmas were learnt for it
} tag_class;

struct syntax_reader {
    container *file;
    lemma_table lemmas;
    lexicon_table irregulars; // form, upos, lemma
    // What the network's classes mean here.
    tag_class tags[NEURAL_CLASSES_MAX];
    uint8_t relations[NEURAL_CLASSES_MAX]; // syntax_relation
};

// The lemmas must have been opened.
dateline_status syntax_classes_open(syntax_reader *reader, const neural_model *network,
                                    dateline_error *error);

// Takes what the network says of a sentence into the layer; words are not linked yet. False without
// memory.
bool syntax_take_network(syntax_layer *out, const syntax_reader *reader, arena *memory,
                         const text_sentence *sentence);

#endif

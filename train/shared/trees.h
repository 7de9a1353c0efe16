// Tags and trees for trainers of rooms above syntax, as the shipped small network reads them.
#ifndef TRAIN_SHARED_TREES_H
#define TRAIN_SHARED_TREES_H

#include "syntax/syntax.h"

typedef struct trees {
    neural_model *model;
    neural_worker *worker;
    syntax_reader *reader;
} trees;

dateline_status trees_open(trees *out, const lexicon *words, const char *models,
                           dateline_error *error);
void trees_close(trees *trees);
// The layers live in the arena.
dateline_status trees_read(syntax_layer *out, const trees *trees, arena *arena,
                           const text_document *document, dateline_error *error);

#endif

// Tags and trees as a shipped network reads them, for trainers and tests of rooms above syntax.
#ifndef TRAIN_SHARED_TREE_READER_H
#define TRAIN_SHARED_TREE_READER_H

#include "syntax/syntax.h"

typedef struct tree_reader {
    neural_model *model;
    neural_worker *worker;
    syntax_reader *syntax;
} tree_reader;

// network: "fast" or "accurate", out of the folder `models`. `words` outlives the reader. What was
// opened before a failure is closed by tree_reader_close, too.
dateline_status tree_reader_open(tree_reader *out, const lexicon *words, const char *models,
                                 const char *network, dateline_error *error);
void tree_reader_close(tree_reader *reader);
// The layers live in the arena.
dateline_status tree_reader_read(syntax_layer *out, const tree_reader *reader, arena *arena,
                                 const text_document *document, dateline_error *error);

#endif

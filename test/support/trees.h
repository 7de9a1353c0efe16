// Texts split, tagged and parsed by what ships, for tests of rooms above syntax.
#ifndef TEST_SUPPORT_TREES_H
#define TEST_SUPPORT_TREES_H

#include "shared/tree_reader.h"

typedef struct trees {
    lexicon *lexicon;
    text_splitter *splitter;
    tree_reader reader;
} trees;

// data: DATELINE_BUILD_DATA. model: "fast" or "accurate". The test fails where something cannot be
// opened.
void trees_open(trees *out, const char *data, const char *model);
void trees_close(trees *trees);
void trees_split(text_document *out, const trees *trees, arena *arena, slice text,
                 const text_block *blocks, uint32_t count);
// A text of one paragraph.
void trees_split_paragraph(text_document *out, const trees *trees, arena *arena, slice text);
// The network's layer lives in the arena.
void trees_parse(syntax_layer *out, const trees *trees, arena *arena,
                 const text_document *document);

#endif

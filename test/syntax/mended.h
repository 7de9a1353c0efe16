// Trees as they were read, mended: for the tests of what is mended (syntax/mend.h).
#ifndef TEST_SYNTAX_MENDED_H
#define TEST_SYNTAX_MENDED_H

#include "syntax/handmade.h"
#include "syntax/mend.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 22, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

// The mended words of a tree that is given as it was read.
static const syntax_word *mended(const char *lines)
{
    syntax_layer *layer = (syntax_layer *)tree_of(memory, lines);
    syntax_mend_arcs(layer, &layer->document->sentences[0]);
    return layer->words;
}

#endif

#include "support/trees.h"

#include <stdio.h>

#include "support/cmocka_all.h"

#define PATH_SIZE 4096

void trees_open(trees *out, const char *data, const char *model)
{
    char words[PATH_SIZE], models[PATH_SIZE];
    (void)snprintf(words, sizeof words, "%s/dateline.lexicon", data);
    (void)snprintf(models, sizeof models, "%s/models", data);
    dateline_error error = {DATELINE_OK, "", 0, 0};
    *out = (trees){.lexicon = NULL};
    const bool opened =
        lexicon_open(&out->lexicon, words, &error) == DATELINE_OK &&
        text_splitter_open(&out->splitter, out->lexicon, models, &error) == DATELINE_OK &&
        tree_reader_open(&out->reader, out->lexicon, models, model, &error) == DATELINE_OK;
    if (!opened)
        fail_msg("%s", error.message);
}

void trees_close(trees *trees)
{
    tree_reader_close(&trees->reader);
    text_splitter_close(trees->splitter);
    lexicon_close(trees->lexicon);
}

void trees_split(text_document *out, const trees *trees, arena *arena, slice text,
                 const text_block *blocks, uint32_t count)
{
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (text_split(out, trees->splitter, arena, text, blocks, count, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
}

void trees_split_paragraph(text_document *out, const trees *trees, arena *arena, slice text)
{
    const text_block block = {{0, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH};
    trees_split(out, trees, arena, text, &block, 1);
}

void trees_parse(syntax_layer *out, const trees *trees, arena *arena, const text_document *document)
{
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (tree_reader_read(out, &trees->reader, arena, document, &error) != DATELINE_OK)
        fail_msg("%s", error.message);
}

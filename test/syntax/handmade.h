// Trees written by hand, one word a line, columns between blanks:
//
//     form lemma UPOS XPOS head relation
//
// An empty line ends a sentence. Read through the CoNLL-U reader, so heads count from 1, 0 is root.
#ifndef TEST_SYNTAX_HANDMADE_H
#define TEST_SYNTAX_HANDMADE_H

#include "base/buffer.h"
#include "support/cmocka_all.h"
#include "syntax/conllu.h"

#define TREE_BYTES_MAX (1 << 20)
#define TREE_CELLS 6

static inline void tree_add_line(buffer *out, slice line, uint32_t number)
{
    slice cells[TREE_CELLS];
    for (uint32_t i = 0; i < TREE_CELLS; i++) {
        cells[i] = slice_cut(&line, ' ');
        assert_true(cells[i].length > 0);
    }
    buffer_add_format(out, "%u", number);
    for (uint32_t i = 0; i < TREE_CELLS; i++) {
        buffer_add(out, i == 4 ? SLICE("\t_\t") : SLICE("\t")); // features stay empty
        buffer_add(out, cells[i]);
    }
    buffer_add(out, SLICE("\t_\t_\n"));
}

// Fails the running test when the lines are no tree. Lives in the arena.
static inline const syntax_layer *tree_of(arena *memory, const char *lines)
{
    buffer bytes;
    buffer_init(&bytes, TREE_BYTES_MAX);
    uint32_t number = 0;
    for (slice rest = slice_from_string(lines); rest.length > 0;) {
        slice line = slice_trim(slice_cut(&rest, '\n'));
        if (line.length == 0) {
            buffer_add_byte(&bytes, '\n');
            number = 0;
        } else {
            tree_add_line(&bytes, line, ++number);
        }
    }
    text_document *document = ARENA_NEW(memory, text_document);
    syntax_layer *layer = ARENA_NEW(memory, syntax_layer);
    dateline_error error = {DATELINE_OK, "", 0, 0};
    if (syntax_conllu_read(document, layer, memory, buffer_slice(&bytes), &error) != DATELINE_OK) {
        fail_msg("%s", error.message);
    }
    buffer_clear(&bytes);
    return layer;
}

// The first token with this form; fails the test when there is none.
static inline uint32_t tree_word(const syntax_layer *syntax, const char *form)
{
    for (uint32_t i = 0; i < syntax->document->token_count; i++) {
        if (slice_equal(syntax->document->tokens[i].form, slice_from_string(form))) {
            return i;
        }
    }
    fail_msg("no word %s", form);
    return TOKEN_NONE;
}

#endif

// Texts read with the shipped lexicon and models, as far as who.
#ifndef TEST_WHO_READING_H
#define TEST_WHO_READING_H

#include "support/cmocka_all.h"

#include <stdlib.h>

#include "support/trees.h"
#include "who/who.h"

typedef struct reading {
    trees trees;
    who_reader *reader;
    arena *arena;
    // of the text read last
    text_document document;
    syntax_layer syntax;
    who_layer who;
} reading;

static inline int reading_open(void **state)
{
    dateline_error error;
    reading *made = calloc(1, sizeof *made);
    assert_non_null(made);
    trees_open(&made->trees, DATELINE_BUILD_DATA, "fast");
    assert_int_equal(who_reader_open(&made->reader, made->trees.lexicon,
                                     DATELINE_BUILD_DATA "/models", NULL, &error),
                     DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, (size_t)1 << 30, &error), DATELINE_OK);
    *state = made;
    return 0;
}

static inline int reading_close(void **state)
{
    reading *made = *state;
    if (made == NULL) {
        return 0; // it could not be opened
    }
    arena_close(made->arena);
    who_reader_close(made->reader);
    trees_close(&made->trees);
    free(made);
    return 0;
}

// Reads a text of one paragraph as of a day; what was read before dies.
static inline void reading_read_on(reading *reading, slice text, int32_t day)
{
    dateline_error error;
    arena_reset(reading->arena);
    trees_split_paragraph(&reading->document, &reading->trees, reading->arena, text);
    trees_parse(&reading->syntax, &reading->trees, reading->arena, &reading->document);
    assert_int_equal(who_read(&reading->who, reading->reader, reading->arena, &reading->syntax,
                              &(who_context){.day = day}, &error),
                     DATELINE_OK);
}

static inline void reading_read(reading *reading, slice text)
{
    reading_read_on(reading, text, DAY_UNKNOWN);
}

#endif

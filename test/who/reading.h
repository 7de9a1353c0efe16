// Texts read with the shipped lexicon and models, as far as who.
#ifndef TEST_WHO_READING_H
#define TEST_WHO_READING_H

#include "support/cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>

#include "who/who.h"

typedef struct reading {
    lexicon *lexicon;
    text_splitter *splitter;
    syntax_parser *parser;
    syntax_worker *worker;
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
    const char *lexicon_path = DATELINE_BUILD_DATA "/dateline.lexicon";
    const char *models = DATELINE_SOURCE "/models";
    reading *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, lexicon_path, &error), DATELINE_OK);
    assert_int_equal(text_splitter_open(&made->splitter, made->lexicon, models, &error),
                     DATELINE_OK);
    assert_int_equal(syntax_parser_open(&made->parser, made->lexicon, models, NULL, &error),
                     DATELINE_OK);
    assert_int_equal(syntax_worker_open(&made->worker, made->parser, &error), DATELINE_OK);
    assert_int_equal(who_reader_open(&made->reader, made->lexicon, models, NULL, &error),
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
    syntax_worker_close(made->worker);
    syntax_parser_close(made->parser);
    text_splitter_close(made->splitter);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

// Reads a text of one paragraph as of a day; what was read before dies.
static inline void reading_read_on(reading *reading, slice text, int32_t day)
{
    dateline_error error;
    arena_reset(reading->arena);
    text_block block = {{0, (uint32_t)text.length}, TEXT_BLOCK_PARAGRAPH};
    assert_int_equal(
        text_split(&reading->document, reading->splitter, reading->arena, text, &block, 1, &error),
        DATELINE_OK);
    assert_int_equal(syntax_read(&reading->syntax, reading->worker, reading->arena,
                                 &reading->document, NULL, &error),
                     DATELINE_OK);
    assert_int_equal(who_read(&reading->who, reading->reader, reading->arena, &reading->syntax,
                              &(who_context){.day = day}, &error),
                     DATELINE_OK);
}

static inline void reading_read(reading *reading, slice text)
{
    reading_read_on(reading, text, DAY_UNKNOWN);
}

#endif

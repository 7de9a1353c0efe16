// The reader of events as it ships, and memory, for tests of its room.
#ifndef SUPPORT_WHAT_FIXTURE_H
#define SUPPORT_WHAT_FIXTURE_H

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "what/reader.h"

typedef struct fixture {
    lexicon *lexicon;
    what_reader *what;
    arena *arena;
} fixture;

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(what_reader_open(&made->what, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    what_reader_close(made->what);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

#endif

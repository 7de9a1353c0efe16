// The reader of times as it ships, and memory, for tests of its room.
#ifndef SUPPORT_WHEN_FIXTURE_H
#define SUPPORT_WHEN_FIXTURE_H

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "when/when.h"

typedef struct fixture {
    lexicon *lexicon;
    when_reader *reader;
    arena *arena;
} fixture;

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(when_reader_open(&made->reader, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 28, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    when_reader_close(made->reader);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

#endif

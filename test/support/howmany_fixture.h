// The reader of counts as it ships, and memory, for tests of its room.
#ifndef SUPPORT_HOWMANY_FIXTURE_H
#define SUPPORT_HOWMANY_FIXTURE_H

#include <stdlib.h>

#include "howmany/howmany.h"
#include "support/cmocka_all.h"
#include "support/tagged.h"

typedef struct fixture {
    lexicon *lexicon;
    howmany_reader *reader;
    arena *arena;
    // of the phrase read last, where a test keeps it
    const syntax_layer *syntax;
    howmany_layer layer;
    uint32_t faults; // told so far, where a test goes on behind one
} fixture;

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(howmany_reader_open(&made->reader, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    howmany_reader_close(made->reader);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

#endif

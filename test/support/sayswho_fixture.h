// Trees, names and attributions by what ships, and memory, for tests of the room.
#ifndef SUPPORT_SAYSWHO_FIXTURE_H
#define SUPPORT_SAYSWHO_FIXTURE_H

#include <stdlib.h>

#include "sayswho/sayswho.h"
#include "support/cmocka_all.h"
#include "support/trees.h"

typedef struct fixture {
    trees trees;
    who_reader *who;
    sayswho_reader *reader;
    arena *arena;
} fixture;

#define OPEN(call) assert_int_equal((call), DATELINE_OK)

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    trees_open(&made->trees, DATELINE_BUILD_DATA, "fast");
    OPEN(who_reader_open(&made->who, made->trees.lexicon, DATELINE_BUILD_DATA "/models", NULL,
                         NULL));
    OPEN(sayswho_reader_open(&made->reader, made->trees.lexicon, NULL));
    OPEN(arena_open(&made->arena, 1 << 28, NULL));
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    sayswho_reader_close(made->reader);
    who_reader_close(made->who);
    trees_close(&made->trees);
    free(made);
    return 0;
}

#endif

// What the tests of intake's lists, row by row, begin with: the lexicon, what intake knows of it,
// and memory.
#ifndef TEST_INTAKE_KNOWLEDGE_FIXTURE_H
#define TEST_INTAKE_KNOWLEDGE_FIXTURE_H

#include "support/cmocka_all.h"

#include <stdlib.h>

#include "intake/knowledge.h"

typedef struct fixture {
    lexicon *lexicon;
    intake_knowledge *knowledge;
    arena *arena;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(intake_knowledge_open(&made->knowledge, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    intake_knowledge_close(made->knowledge);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

#endif

// The gazetteer as it ships, and memory, for tests of its room.
#ifndef SUPPORT_WHERE_FIXTURE_H
#define SUPPORT_WHERE_FIXTURE_H

#include <stdlib.h>

#include "support/cmocka_all.h"
#include "where/where.h"

typedef struct fixture {
    lexicon *lexicon;
    where_gazetteer *gazetteer;
    arena *arena;
} fixture;

static inline int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(
        where_gazetteer_open(&made->gazetteer, made->lexicon, DATELINE_BUILD_DATA "/models", NULL),
        DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 26, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static inline int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    where_gazetteer_close(made->gazetteer);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

// ---- rows ----

// What must hold of a word; `second` is its row's second cell.
typedef bool row_check(const fixture *fixture, slice word, slice second);

static inline void check_rows(const fixture *fixture, const char *name, row_check *holds)
{
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, name, 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        arena_reset(fixture->arena);
        if (!holds(fixture, word, table.columns > 1 ? lexicon_cell(&table, row, 1) : SLICE_NONE)) {
            print_error("lexicon/%s.lex:%u: %.*s\n", name, lexicon_line(&table, row),
                        (int)word.length, word.data);
            silent++;
        }
    }
    assert_int_equal(silent, 0);
}

#endif

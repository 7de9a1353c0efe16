// Every allocation and every call on a file of compiling and opening a lexicon fails, once and for
// ever, with each object of an arena an allocation of its own: the fault is told, nothing leaks,
// and the next attempt works.
#include <stdio.h>
#include <stdlib.h>

#include "store/lexicon.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "support/scratch.h"

typedef struct world {
    scratch scratch;
    char source[256], compiled[256];
} world;

static int open_world(void **state)
{
    world *made = calloc(1, sizeof *made);
    assert_non_null(made);
    scratch_open_in_memory(&made->scratch);
    scratch_write(&made->scratch, "in/words.lex",
                  SLICE("# columns: word, code\nraid\t1\nfire\t2\n"));
    scratch_write(&made->scratch, "in/deep/more.rule", SLICE("a rule\n"));
    scratch_write(&made->scratch, "in/empty.lex", SLICE("# columns: word\n"));
    scratch_path(&made->scratch, "in", made->source);
    scratch_path(&made->scratch, "out", made->compiled);
    *state = made;
    return 0;
}

static int close_world(void **state)
{
    world *made = *state;
    scratch_close(&made->scratch);
    free(made);
    return 0;
}

static dateline_status compile_and_open(const world *world, dateline_error *error)
{
    lexicon *opened = NULL;
    dateline_status status = lexicon_compile(world->source, world->compiled, error);
    if (status == DATELINE_OK)
        status = lexicon_open(&opened, world->compiled, error);
    lexicon_close(opened);
    return status;
}

static bool try(const world *world, fault_plan plan)
{
    dateline_error error = {0};
    bool fired = false;
    const long live = fault_live();
    fault_arm(&plan);
    const dateline_status status = compile_and_open(world, &error);
    (void)fault_disarm(&fired);
    if (status != DATELINE_OK) {
        assert_true(fired);
        assert_true(error.message[0] != '\0');
        assert_int_equal(status, plan.kind == FAULT_MEMORY ? DATELINE_NO_MEMORY : DATELINE_IO);
    }
    assert_int_equal(fault_live(), live);
    assert_int_equal(compile_and_open(world, NULL), DATELINE_OK);
    return fired;
}

static void sweep(const world *world, fault_kind kind, fault_way way)
{
    for (int mode = FAULT_ONCE; mode <= FAULT_EVER; mode++)
        for (unsigned long at = 1;
             try(world, (fault_plan){.kind = kind, .mode = (fault_mode)mode, .way = way, .at = at});
             at++)
            ;
}

static void want_of_memory_is_told(void **state)
{
    sweep(*state, FAULT_MEMORY, FAULT_EIO);
}

static void files_that_fail_are_told(void **state)
{
    sweep(*state, FAULT_FILE, FAULT_EIO);
    sweep(*state, FAULT_FILE, FAULT_ENOSPC);
    sweep(*state, FAULT_FILE, FAULT_EINTR);
}

#define LEXICON_TEST(name) cmocka_unit_test_setup_teardown(name, open_world, close_world)

TEST_MAIN(LEXICON_TEST(want_of_memory_is_told), LEXICON_TEST(files_that_fail_are_told))

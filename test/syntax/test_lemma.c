// Edits of lemmas on words they were not learned on.
#include "support/cmocka_all.h"
#include "syntax/lemma.h"

static arena *memory;

static int open_memory(void **state)
{
    (void)state;
    return arena_open(&memory, 1 << 20, NULL) == DATELINE_OK ? 0 : -1;
}

static int close_memory(void **state)
{
    (void)state;
    arena_close(memory);
    return 0;
}

static slice apply(lemma_edit edit, const char *form)
{
    return lemma_apply(&edit, memory, slice_from_string(form), slice_from_string(form));
}

static void cuts_and_appends_bytes(void **state)
{
    (void)state;
    assert_slice(apply((lemma_edit){.strip = 1}, "ferries"), "ferrie");
    assert_slice(apply((lemma_edit){.strip = 3, .append_length = 1, .append = "y"}, "ferries"),
                 "ferry");
}

static void never_cuts_a_character_in_two(void **state)
{
    (void)state;
    assert_slice(apply((lemma_edit){.strip = 1}, "\xe2\x80\x99"), "\xe2\x80\x99");
    assert_slice(apply((lemma_edit){.strip = 1, .append_length = 1, .append = "y"}, "caf\xc3\xa9"),
                 "caf\xc3\xa9");
}

static void changes_the_end_of_a_character_into_another(void **state)
{
    (void)state;
    assert_slice(apply((lemma_edit){.strip = 1, .append_length = 1, .append = "\xb3"}, "\xc3\xa9"),
                 "\xc3\xb3");
}

static void keeps_a_word_that_would_vanish(void **state)
{
    (void)state;
    assert_slice(apply((lemma_edit){.strip = 2}, "is"), "is");
    assert_slice(apply((lemma_edit){.strip = 9}, "is"), "is");
}

#define WITH_MEMORY(test) cmocka_unit_test_setup_teardown(test, open_memory, close_memory)

TEST_MAIN(WITH_MEMORY(cuts_and_appends_bytes), WITH_MEMORY(never_cuts_a_character_in_two),
          WITH_MEMORY(changes_the_end_of_a_character_into_another),
          WITH_MEMORY(keeps_a_word_that_would_vanish))

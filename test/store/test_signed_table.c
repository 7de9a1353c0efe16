// Weights of words: found by their word, nought where there is none, and refused when one is no
// number.
#include "store/signed_table.h"
#include "support/cmocka_all.h"
#include "support/fault.h"
#include "support/scratch.h"

typedef struct fixture {
    scratch scratch;
    lexicon *lexicon;
} fixture;

static int compile_weights(void **state)
{
    static fixture made;
    char source[256], compiled[256];
    scratch_open(&made.scratch);
    scratch_write(&made.scratch, "in/where/weight.lex",
                  SLICE("# columns: word, weight\nbay\t-1200\nharbour\t1000000\nquay\t7\n"));
    scratch_write(&made.scratch, "in/where/odd.lex",
                  SLICE("# columns: word, weight\nbay\t1\nquay\tseven\n"));
    scratch_write(&made.scratch, "in/where/large.lex",
                  SLICE("# columns: word, weight\nquay\t1000001\n"));
    scratch_path(&made.scratch, "in", source);
    scratch_path(&made.scratch, "out.lexicon", compiled);
    if (lexicon_compile(source, compiled, NULL) != DATELINE_OK)
        return -1;
    *state = &made;
    return lexicon_open(&made.lexicon, compiled, NULL) == DATELINE_OK ? 0 : -1;
}

static int remove_weights(void **state)
{
    fixture *fixture = *state;
    lexicon_close(fixture->lexicon);
    scratch_close(&fixture->scratch);
    return 0;
}

static void a_word_has_its_number(void **state)
{
    const fixture *fixture = *state;
    signed_table table;
    assert_int_equal(signed_table_open(&table, fixture->lexicon, "where/weight", NULL),
                     DATELINE_OK);
    assert_int_equal(signed_table_find(&table, SLICE("bay")), -1200);
    assert_int_equal(signed_table_find(&table, SLICE("harbour")), 1000000);
    assert_int_equal(signed_table_find(&table, SLICE("quay")), 7);
    assert_int_equal(signed_table_find(&table, SLICE("pier")), 0);
    signed_table_close(&table);
}

static void assert_refused(const lexicon *lexicon, const char *name, const char *told)
{
    signed_table table;
    dateline_error error = {0};
    assert_int_equal(signed_table_open(&table, lexicon, name, &error), DATELINE_CORRUPT);
    assert_string_equal(error.message, told);
    signed_table_close(&table); // which may be done all the same
}

static void what_is_no_number_is_told_with_its_word(void **state)
{
    const fixture *fixture = *state;
    assert_refused(fixture->lexicon, "where/odd", "lexicon/where/odd.lex: \"quay\": bad number");
    assert_refused(fixture->lexicon, "where/large",
                   "lexicon/where/large.lex: \"quay\": bad number");
    signed_table table;
    assert_int_equal(signed_table_open(&table, fixture->lexicon, "where/none", NULL),
                     DATELINE_CORRUPT);
    signed_table_close(&table);
}

static void want_of_memory_keeps_its_name(void **state)
{
    const fixture *fixture = *state;
    const long before = fault_live();
    const fault_plan next = {.kind = FAULT_MEMORY, .mode = FAULT_ONCE, .at = 1};
    signed_table table;
    fault_arm(&next);
    assert_int_equal(signed_table_open(&table, fixture->lexicon, "where/weight", NULL),
                     DATELINE_NO_MEMORY);
    (void)fault_disarm(NULL);
    signed_table_close(&table);
    assert_int_equal(fault_live(), before);
}

#define WITH_WEIGHTS(test) cmocka_unit_test_setup_teardown(test, compile_weights, remove_weights)

TEST_MAIN(WITH_WEIGHTS(a_word_has_its_number),
          WITH_WEIGHTS(what_is_no_number_is_told_with_its_word),
          WITH_WEIGHTS(want_of_memory_keeps_its_name))

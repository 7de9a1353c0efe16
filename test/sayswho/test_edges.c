// The table of weights of edges: what it must hold, and what is found in it.
#include "sayswho/edges.h"

#include "support/cmocka_all.h"
#include "support/scratch.h"

// Opens a table of one row and looks it up where it should stand.
static dateline_status open_row(const char *row, int32_t *found)
{
    scratch scratch;
    char text[256], source[256], compiled[256];
    lexicon *lexicon = NULL;
    edge_weights weights;
    scratch_open(&scratch);
    snprintf(text, sizeof text, "# columns: evidence, edge, where, thousandths\n%s\n", row);
    scratch_write(&scratch, "in/sayswho/edges.lex", slice_from_string(text));
    scratch_path(&scratch, "in", source);
    scratch_path(&scratch, "out.lexicon", compiled);
    assert_int_equal(lexicon_compile(source, compiled, NULL), DATELINE_OK);
    assert_int_equal(lexicon_open(&lexicon, compiled, NULL), DATELINE_OK);
    const dateline_status status = edge_weights_open(&weights, lexicon, NULL);
    *found = status != DATELINE_OK
                 ? 0
                 : edge_weights_find(&weights, EDGE_CUE_END, PLACE_OUTSIDE, SLICE("for"));
    edge_weights_close(&weights);
    lexicon_close(lexicon);
    scratch_close(&scratch);
    return status;
}

static void a_weight_counts_at_its_edge_and_place(void **state)
{
    (void)state;
    int32_t found = 0;
    assert_int_equal(open_row("for\tcue end\toutside\t-120", &found), DATELINE_OK);
    assert_int_equal(found, -120);
    assert_int_equal(open_row("for\tcue begin\toutside\t-120", &found), DATELINE_OK);
    assert_int_equal(found, 0);
    assert_int_equal(open_row("for\tcue end\tinside\t-120", &found), DATELINE_OK);
    assert_int_equal(found, 0);
    assert_int_equal(open_row("of\tcue end\toutside\t-120", &found), DATELINE_OK);
    assert_int_equal(found, 0);
}

static void what_is_no_edge_place_or_number_is_told(void **state)
{
    (void)state;
    int32_t found = 0;
    assert_int_equal(open_row("for\tcue middle\toutside\t-120", &found), DATELINE_CORRUPT);
    assert_int_equal(open_row("for\tcue end\tnowhere\t-120", &found), DATELINE_CORRUPT);
    assert_int_equal(open_row("for\tcue end\toutside\tmuch", &found), DATELINE_CORRUPT);
    assert_int_equal(open_row("for\tcue end\toutside\t1000001", &found), DATELINE_CORRUPT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_weight_counts_at_its_edge_and_place),
        cmocka_unit_test(what_is_no_edge_place_or_number_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

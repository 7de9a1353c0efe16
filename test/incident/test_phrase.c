#include "support/cmocka_all.h"

#include "incident/phrase_words.h"
#include "incident/relation.h"
#include "store/lexicon.h"

static void the_last_word_before_what_leads_on_is_the_head(void **state)
{
    (void)state;
    assert_true(incident_same_head(SLICE("three government jets"), SLICE("a jet")));
    assert_true(incident_same_head(SLICE("bodies of soldiers"), SLICE("the body")));
    assert_false(incident_same_head(SLICE("jets of the army"), SLICE("the army")));
    assert_false(incident_same_head(SLICE(""), SLICE("")));
    assert_false(incident_same_head(SLICE("the"), SLICE("the"))); // no word
}

static void a_phrase_holds_another_word_by_word(void **state)
{
    (void)state;
    assert_true(incident_holds_words(SLICE("the Dalby market"), SLICE("Dalby")));
    assert_true(incident_holds_words(SLICE("D\u00e1lby's market"), SLICE("dalby markets")));
    assert_false(incident_holds_words(SLICE("Dalbyton"), SLICE("Dalby")));
    assert_false(incident_holds_words(SLICE("Dalby"), SLICE("Dalby market")));
    assert_false(incident_holds_words(SLICE("Dalby"), SLICE("")));
}

static void a_name_has_capitals_only(void **state)
{
    (void)state;
    assert_true(incident_is_name(SLICE("the Front of Norland")));
    assert_true(incident_is_name(SLICE("FN")));
    assert_false(incident_is_name(SLICE("armed men")));
    assert_false(incident_is_name(SLICE("Norland soldiers")));
    assert_false(incident_is_name(SLICE("the")));
    assert_false(incident_is_name(SLICE("")));
}

static void a_phrase_that_is_too_long_is_none(void **state)
{
    (void)state;
    char text[1024];
    memset(text, 'a', sizeof text);
    assert_false(incident_same_head(slice_of(text, sizeof text), slice_of(text, sizeof text)));
}

static void assert_counted(const char *told, const char *figure, const char *counted)
{
    const slice found = incident_counted(slice_from_string(told), slice_from_string(figure));
    assert_true(slice_equal(found, slice_from_string(counted)));
}

static void what_a_figure_counts_stands_behind_it(void **state)
{
    (void)state;
    assert_counted("The ferry had nine passengers and six Norland crew, the port said.", "six",
                   "Norland crew");
    assert_counted("The ferry had nine passengers and six crew.", "nine", "passengers");
    assert_counted("Some two dozen aid workers when it sank", "two dozen", "aid workers");
    assert_counted("Two girls and two boys were hurt", "two", "boys");
    assert_counted("Of the hurt two were girls and two boys", "two", ""); // which?
    assert_counted("Three were hurt", "Three", "");
    assert_counted("Three other people were hurt", "Three", "");
    assert_counted("Sixteen nurses", "teen", "");
    assert_counted("three", "three", "");
    assert_counted("three ", "three", "");
    assert_counted("three", "", "");
    assert_counted("12 crew were hurt", "2", "");
    assert_counted("1,002 crew were hurt", "002", "");
}

static bool is_of(slice word, const char *const *words)
{
    for (size_t i = 0; words[i] != NULL; i++)
        if (slice_equal(word, slice_from_string(words[i])))
            return true;
    return false;
}

// What the build writes to C out of the list: a word for each row, and no other.
static void every_row_is_held_by_the_program(void **state)
{
    (void)state;
    lexicon *lexicon = NULL;
    lexicon_table table;
    size_t held = 0;
    assert_int_equal(lexicon_open(&lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(lexicon_find_table(&table, lexicon, "incident/phrase", 2, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0), does = lexicon_cell(&table, row, 1);
        assert_true(is_of(word, slice_equal(does, SLICE("article")) ? phrase_article
                                : slice_equal(does, SLICE("leads")) ? phrase_leads
                                                                    : phrase_ends));
        assert_true(lexicon_has(&table, word));
    }
    const char *const *const lists[] = {phrase_article, phrase_leads, phrase_ends};
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++)
        for (size_t at = 0; lists[i][at] != NULL; at++)
            held++;
    assert_int_equal(held, table.rows);
    lexicon_close(lexicon);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_last_word_before_what_leads_on_is_the_head),
        cmocka_unit_test(a_phrase_holds_another_word_by_word),
        cmocka_unit_test(a_name_has_capitals_only),
        cmocka_unit_test(a_phrase_that_is_too_long_is_none),
        cmocka_unit_test(what_a_figure_counts_stands_behind_it),
        cmocka_unit_test(every_row_is_held_by_the_program),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

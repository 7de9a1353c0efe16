// Contexts by the words of a sentence, and what is none.
#include "what/plover_context.h"

#include <stdio.h>
#include <string.h>

#include "support/cmocka_all.h"

static lexicon *opened;
static lexicon_table table;

static int open_table(void **state)
{
    (void)state;
    assert_int_equal(lexicon_open(&opened, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(plover_context_open(&table, opened, NULL), DATELINE_OK);
    return 0;
}

static int close_table(void **state)
{
    (void)state;
    lexicon_close(opened);
    return 0;
}

static void assert_contexts(plover_contexts told, const char *expected)
{
    char found[512] = "";
    size_t length = 0;
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++)
        if ((told >> i & 1) != 0)
            length += (size_t)snprintf(found + length, sizeof found - length, "%s%s",
                                       length == 0 ? "" : " ", plover_context_name(i));
    assert_string_equal(found, expected);
}

static void a_sentence_has_the_contexts_of_its_words(void **state)
{
    static const struct {
        const char *sentence, *contexts;
    } cases[] = {
        {"Navies of both lands shelled the islet.", "military"},
        {"Voters queued outside Polling Stations in Orl.", "election"},
        {"The women's rights march ended at dusk.", "gender"},
        {"Anti-corruption clerks searched the port.", "corruption"},
        {"The court freed the hacker.", "legal cyber"},
        {"The minister left.", ""},
        {"The minister met the president.", "executive"},
        {"The minister met another minister, and ministers agreed.", ""},
        {"The prime minister left.", ""},
        {"The Irish Republican Army was named.", "terrorism"},
        {"They met on the basketball court.", ""},
        {"He is in the Summit County Jail.", ""},
        {"A baker opened a shop in Kesh.", ""},
        {"Cholera broke out among refugees.", "health migration"},
        {"", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        plover_context_tally tally = {0};
        plover_context_read(&tally, &table, slice_from_string(cases[i].sentence));
        assert_contexts(plover_context_told(&tally), cases[i].contexts);
    }
}

static void weak_words_of_two_sentences_count_together(void **state)
{
    plover_context_tally tally = {0};
    (void)state;
    plover_context_read(&tally, &table, SLICE("The premier left."));
    assert_contexts(plover_context_told(&tally), "");
    plover_context_read(&tally, &table, SLICE("The premier left."));
    assert_contexts(plover_context_told(&tally), "");
    plover_context_read(&tally, &table, SLICE("The king stayed."));
    assert_contexts(plover_context_told(&tally), "executive");
}

static void an_act_has_contexts_of_its_own(void **state)
{
    plover_context_tally tally = {0};
    (void)state;
    plover_context_read_act(&tally, &table, SLICE("ASSAULT"), SLICE_NONE);
    assert_contexts(plover_context_told(&tally), "");
    plover_context_read_act(&tally, &table, SLICE("ASSAULT"), SLICE("suicide-attack"));
    plover_context_read_act(&tally, &table, SLICE("DISASTER"), SLICE_NONE);
    assert_contexts(plover_context_told(&tally), "disasters terrorism");
}

static void one_sentence_of_a_long_story_is_not_enough(void **state)
{
    plover_context_tally tally = {0};
    (void)state;
    plover_context_read(&tally, &table, SLICE("Cholera came."));
    for (int i = 0; i < 5; i++)
        plover_context_read(&tally, &table, SLICE("A baker left."));
    assert_contexts(plover_context_told(&tally), "health");
    plover_context_read(&tally, &table, SLICE("A baker left."));
    assert_contexts(plover_context_told(&tally), "");
}

static void contexts_are_kept_as_names(void **state)
{
    arena *arena = NULL;
    (void)state;
    assert_int_equal(arena_open(&arena, 1 << 18, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < PLOVER_CONTEXT_COUNT; i++) {
        const plover_contexts two = (plover_contexts)1 << i | 1u;
        assert_true(plover_contexts_of(plover_contexts_text(arena, two)) == two);
    }
    const plover_contexts all = ((plover_contexts)1 << PLOVER_CONTEXT_COUNT) - 1;
    const slice text = plover_contexts_text(arena, all);
    assert_int_equal(strncmp(text.data, "asylum, cbrn, corruption, crime, ", 33), 0); // by name
    assert_true(plover_contexts_of(text) == all);
    assert_true(plover_contexts_of(SLICE("health,weather , election")) ==
                (plover_contexts_of(SLICE("election, health"))));
    assert_int_equal(plover_contexts_text(arena, 0).length, 0);
    assert_true(plover_contexts_of(SLICE_NONE) == 0);
    arena_close(arena);
}

// A sentence that does not fit is read as far as it does, to a whole letter.
static void a_long_sentence_is_read_so_far(void **state)
{
    static char text[9000];
    plover_context_tally tally = {0};
    (void)state;
    for (size_t i = 0; i + 2 < sizeof text; i += 2)
        memcpy(text + i, "\xC3\x9F", 2);
    plover_context_read(&tally, &table, slice_of(text, sizeof text - 2));
    assert_contexts(plover_context_told(&tally), "");
    memcpy(text, "cholera ", 8);
    plover_context_read(&tally, &table, slice_of(text, sizeof text - 2));
    assert_contexts(plover_context_told(&tally), "health");
}

// Whatever the row says, its own words tell it, alone or beside another of its context.
static void every_row_counts(void **state)
{
    (void)state;
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice words = lexicon_cell(&table, row, 0);
        const slice context = lexicon_cell(&table, row, 1);
        plover_context_tally tally = {0};
        uint32_t at = 0;
        while (!slice_equal(context, slice_from_string(plover_context_name(at))))
            at++;
        if (words.data[0] >= 'A' && words.data[0] <= 'Z')
            plover_context_read_act(&tally, &table, words, SLICE_NONE);
        else
            plover_context_read(&tally, &table, words);
        if (slice_equal(lexicon_cell(&table, row, 2), SLICE("none")))
            assert_int_equal(tally.sentences[at], 0);
        else if (((tally.acted | tally.worded) >> at & 1) == 0 && tally.weak_row[at] == 0)
            fail_msg("lexicon/what/context.lex:%u: \"%.*s\" tells nothing",
                     lexicon_line(&table, row), (int)words.length, words.data);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_sentence_has_the_contexts_of_its_words),
        cmocka_unit_test(weak_words_of_two_sentences_count_together),
        cmocka_unit_test(an_act_has_contexts_of_its_own),
        cmocka_unit_test(one_sentence_of_a_long_story_is_not_enough),
        cmocka_unit_test(a_long_sentence_is_read_so_far),
        cmocka_unit_test(contexts_are_kept_as_names),
        cmocka_unit_test(every_row_counts),
    };
    return cmocka_run_group_tests(tests, open_table, close_table);
}

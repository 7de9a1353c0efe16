// The example beside each cue of lexicon/sayswho/cues.lex is read the whole way from text to
// holders, with the models that ship: that very row must be the cue of an attribution in it.
#include "support/cmocka_all.h"

#include <stdio.h>
#include <stdlib.h>

#include "sayswho/reading.h"
#include "support/sayswho_fixture.h"
#include "support/trees.h"

#define COLUMN_EXAMPLE 9

// The row that gave an attribution its cue: the one that matches at the cue's head.
static bool is_by(const reading *reading, const sayswho_attribution *said, slice words,
                  cue_part part)
{
    uint32_t end;
    const cue *cue = cue_match(reading, said->cue_token, part, &end);
    return cue != NULL && slice_equal(cue->words, words);
}

// What the patterns alone find, before the network takes and drops.
static void find_patterns(reading *reading)
{
    const size_t tokens = (size_t)reading->document->token_count + 1;
    reading->cue_owner = ARENA_ARRAY(reading->arena, tokens, uint32_t);
    reading->given_subject = ARENA_ARRAY(reading->arena, tokens, uint32_t);
    assert_non_null(reading->cue_owner);
    assert_non_null(reading->given_subject);
    memset(reading->cue_owner, 0xFF, tokens * sizeof *reading->cue_owner);
    memset(reading->given_subject, 0xFF, tokens * sizeof *reading->given_subject);
    OPEN(quotes_read(&reading->quotes, reading->arena, reading->document, NULL));
    assert_true(sayswho_find_titles(reading));
    sayswho_find_verbs(reading);
    sayswho_find_nouns(reading);
    sayswho_find_phrases(reading);
}

static cue_part part_named(slice name)
{
    static const char *const names[] = {"verb", "noun", "adj", "adv", "prep"};
    static const cue_part parts[] = {CUE_VERB, CUE_NOUN, CUE_ADJECTIVE, CUE_ADVERB,
                                     CUE_PREPOSITION};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (slice_equal(name, slice_from_string(names[i])))
            return parts[i];
    fail_msg("no part: %.*s", (int)name.length, name.data);
    return CUE_VERB;
}

static bool answers(const fixture *fixture, const lexicon_table *table, uint32_t row)
{
    text_document document;
    syntax_layer syntax;
    who_layer who;
    sayswho_layer layer = {0};
    const slice words = lexicon_cell(table, row, 0);
    const cue_part part = part_named(lexicon_cell(table, row, 1));
    arena_reset(fixture->arena);
    trees_split_paragraph(&document, &fixture->trees, fixture->arena,
                          lexicon_cell(table, row, COLUMN_EXAMPLE));
    trees_parse(&syntax, &fixture->trees, fixture->arena, &document);
    OPEN(who_read(&who, fixture->who, fixture->arena, &syntax, &(who_context){.day = DAY_UNKNOWN},
                  NULL));
    reading reading = {.reader = fixture->reader,
                       .who_reader = fixture->who,
                       .arena = fixture->arena,
                       .who = &who,
                       .syntax = &syntax,
                       .document = &document,
                       .out = &layer};
    find_patterns(&reading);
    for (uint32_t i = 0; i < layer.count; i++)
        if (is_by(&reading, &layer.attributions[i], words, part))
            return true;
    return false;
}

// The trees are a trained model's: one example in fifty may fall to new weights; what falls is
// printed.
static void every_cue_reports_in_its_example(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t silent = 0;
    OPEN(lexicon_find_table(&table, fixture->trees.lexicon, "sayswho/cues", COLUMN_EXAMPLE + 1,
                            NULL));
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice example = lexicon_cell(&table, row, COLUMN_EXAMPLE);
        if (example.length == 0 || !answers(fixture, &table, row)) {
            print_error("lexicon/sayswho/cues.lex:%u: %.*s\n", lexicon_line(&table, row),
                        (int)example.length, example.data);
            silent++;
        }
    }
    assert_true(silent * 50 <= table.rows);
}

// ---- hostile acts ----

static bool threatens(const fixture *fixture, slice deed)
{
    text_document document;
    syntax_layer syntax;
    who_layer who;
    sayswho_layer layer = {0};
    arena_reset(fixture->arena);
    trees_split_paragraph(&document, &fixture->trees, fixture->arena,
                          arena_format(fixture->arena, "The rebels said they will %.*s the town.",
                                       (int)deed.length, deed.data));
    trees_parse(&syntax, &fixture->trees, fixture->arena, &document);
    OPEN(who_read(&who, fixture->who, fixture->arena, &syntax, &(who_context){.day = DAY_UNKNOWN},
                  NULL));
    OPEN(sayswho_read(&layer, fixture->reader, fixture->who, fixture->arena, &who, NULL));
    for (uint32_t i = 0; i < layer.count; i++)
        if (layer.attributions[i].stance == STANCE_THREATENS)
            return true;
    return false;
}

// The trees are a trained model's: one in ten may fall to new weights; what falls is printed.
static void to_say_that_one_will_do_it_threatens(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->reader->deeds;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice deed = lexicon_cell(table, row, 0);
        if (!threatens(fixture, deed)) {
            print_error("lexicon/sayswho/deeds.lex:%u: %.*s\n", lexicon_line(table, row),
                        (int)deed.length, deed.data);
            silent++;
        }
    }
    assert_true(silent * 10 <= table->rows);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_cue_reports_in_its_example),
        cmocka_unit_test(to_say_that_one_will_do_it_threatens),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

#include <stdio.h>

#include "base/file_map.h"
#include "support/howmany_fixture.h"

static howmany_layer read_sentence(const fixture *fixture, const syntax_layer **syntax,
                                   slice sentence)
{
    howmany_layer layer;
    dateline_error error;
    *syntax = tagged_read(fixture->arena, sentence);
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, *syntax, &error),
                     DATELINE_OK);
    return layer;
}

// One amount as a line of a case file.
static slice describe(const fixture *fixture, const syntax_layer *syntax,
                      const howmany_amount *amount)
{
    static const char *const kinds[] = {"count", "ordinal", "percent", "money", "measure", "age"};
    const text_document *document = syntax->document;
    const slice words = slice_at(document->text.data, amount->at);
    const slice value = howmany_range_text(fixture->arena, amount->range);
    const slice unit =
        amount->unit == TOKEN_NONE ? SLICE("-") : document->tokens[amount->unit].form;
    return arena_format(
        fixture->arena, "%.*s => %.*s %.*s %s%s%s%s%s%s", (int)words.length, words.data,
        (int)value.length, value.data, (int)unit.length, unit.data, kinds[amount->kind],
        amount->is_others ? " others" : "", amount->is_subset ? " subset" : "",
        amount->is_approximate ? " approximate" : "", amount->is_increment ? " increment" : "",
        amount->is_revision ? " revision" : "");
}

static void complain(slice sentence, const char *what, slice line)
{
    print_error("%.*s\n    %s %.*s\n", (int)sentence.length, sentence.data, what, (int)line.length,
                line.data);
}

// Checks one case: the sentence and the lines up to the next blank one. Moves *rest behind it.
static bool holds(const fixture *fixture, slice sentence, slice *rest)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, &syntax, sentence);
    bool is_right = true;
    uint32_t found = 0;
    for (slice line = slice_cut(rest, '\n'); line.length > 0; line = slice_cut(rest, '\n')) {
        const slice actual = found < layer.count ? describe(fixture, syntax, &layer.amounts[found])
                                                 : SLICE("nothing");
        found++;
        if (!slice_equal(actual, line)) {
            complain(sentence, "wanted:", line);
            complain(sentence, "found: ", actual);
            is_right = false;
        }
    }
    for (; found < layer.count; found++) {
        complain(sentence, "too much:", describe(fixture, syntax, &layer.amounts[found]));
        is_right = false;
    }
    return is_right;
}

static void reads_every_case_of_the_file(void **state)
{
    const fixture *fixture = *state;
    file_map map;
    uint32_t cases = 0;
    uint32_t wrong = 0;
    assert_int_equal(file_map_open(&map, DATELINE_TEST_FOLDER "/amount.case", NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#') {
            wrong += holds(fixture, line, &rest) ? 0 : 1;
            arena_reset(fixture->arena);
            cases++;
        }
    }
    assert_true(cases > 60);
    assert_int_equal(wrong, 0);
    file_map_close(&map);
}

static void assert_nominal(const fixture *fixture, slice sentence, uint32_t nominal, uint32_t low,
                           uint32_t high)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, &syntax, sentence);
    howmany_range range;
    bool is_approximate = true;
    assert_true(
        howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, nominal));
    assert_int_equal(range.low, low);
    assert_int_equal(range.high, high);
    assert_false(is_approximate);
}

static void assert_no_count(const fixture *fixture, slice sentence, uint32_t nominal)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, &syntax, sentence);
    howmany_range range;
    bool is_approximate;
    assert_false(
        howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, nominal));
}

static void takes_an_article_for_one(void **state)
{
    assert_nominal(*state, SLICE("A/DT/det/2 welder/NN/nsubj/3 died=die/VBD/root"), 1, 1, 1);
    assert_nominal(*state, SLICE("His/PRP$/nmod:poss/2 aunt/NN/nsubj/3 died=die/VBD/root"), 1, 1,
                   1);
}

// A number without a noun is its own nominal, however many stand before and behind it.
static void finds_each_number_among_many(void **state)
{
    const slice sentence =
        SLICE("Two/CD/nsubj/1 died=die/VBD/root ,/,/punct/4 three/CD/nsubj/4 fled=flee/VBD/conj/1 "
              ",/,/punct/7 five/CD/nsubj/7 hid=hide/VBD/conj/1 and/CC/cc/10 nine/CD/nsubj/10 "
              "stayed=stay/VBD/conj/1");
    static const uint32_t at[] = {0, 3, 6, 9}, counts[] = {2, 3, 5, 9};
    for (size_t i = 0; i < 4; i++)
        assert_nominal(*state, sentence, at[i], counts[i], counts[i]);
    assert_no_count(*state, sentence, 10);
}

static void takes_who_begins_a_sentence_bare_for_one(void **state)
{
    assert_nominal(*state, SLICE("Welder/NN/nsubj/2 dies=die/VBZ/root in/IN/case/4 Ash/NNP/obl/2"),
                   0, 1, 1);
    assert_no_count(*state, SLICE("Then/RB/advmod/3 welder/NN/nsubj/3 died=die/VBD/root"), 1);
}

static void takes_nobody_for_none(void **state)
{
    assert_nominal(*state, SLICE("Nobody/NN/nsubj/3 was/AUX/aux:pass/3 hurt=hurt/VBN/root"), 0, 0,
                   0);
    assert_nominal(*state, SLICE("no/DT/det/2 injuries/NNS/root"), 1, 0, 0);
}

static void takes_a_couple_for_two(void **state)
{
    assert_nominal(*state, SLICE("the/DT/det/2 couple/NN/nsubj/3 drowned=drown/VBD/root"), 1, 2, 2);
}

// Whose amount a token is: the noun's, and the number's own only where it stands for what it
// counts.
static void a_number_stands_for_what_it_counts_without_a_noun(void **state)
{
    const fixture *fixture = *state;
    const syntax_layer *syntax;
    howmany_layer layer = read_sentence(
        fixture, &syntax, SLICE("Nine/CD/nummod/2 welders/NNS/nsubj/3 died=die/VBD/root"));
    assert_int_equal(layer.amount_of_unit[0], AMOUNT_NONE);
    assert_int_equal(layer.amount_of_unit[1], 0);
    assert_int_equal(layer.amount_of_unit[2], AMOUNT_NONE);
    layer =
        read_sentence(fixture, &syntax, SLICE("Nine/CD/nsubj/3 have/AUX/aux/3 died=die/VBN/root"));
    assert_int_equal(layer.amount_of_unit[0], 0);
    assert_int_equal(layer.amount_of_unit[2], AMOUNT_NONE);
    layer = read_sentence(fixture, &syntax,
                          SLICE("two/CD/nummod/2 men/NNS/nsubj/5 and/CC/cc/4 nine/CD/conj/2 "
                                "fled=flee/VBD/root"));
    assert_int_equal(layer.amount_of_unit[1], 0);
    assert_int_equal(layer.amount_of_unit[3], 1);
}

static void finds_the_number_of_its_unit(void **state)
{
    const slice sentence = SLICE("Nine/CD/nummod/2 welders/NNS/nsubj/3 died=die/VBD/root");
    assert_nominal(*state, sentence, 1, 9, 9);
    assert_nominal(*state, SLICE("Nine/CD/nsubj/2 died=die/VBD/root"), 0, 9, 9);
    assert_nominal(*state,
                   SLICE("Dozens/NNS/nsubj/4 of/IN/case/3 welders/NNS/nmod/1 died=die/VBD/root"), 0,
                   24, 99);
}

static void knows_no_count_of_bare_plurals_and_crowds(void **state)
{
    assert_no_count(*state, SLICE("Welders/NNS/nsubj/2 died=die/VBD/root"), 0);
    assert_no_count(*state, SLICE("A/DT/det/2 crowd/NN/nsubj/3 fled=flee/VBD/root"), 1);
}

static void takes_no_age_for_a_count(void **state)
{
    assert_nominal(
        *state, SLICE("a/DT/det/7 25/CD/nummod/6 ~-/HYPH ~year/NN ~-/HYPH ~old/JJ welder/NN/root"),
        6, 1, 1);
}

// 20,000 numbers in one sentence: the room must stay linear.
static void reads_a_very_long_row_of_numbers(void **state)
{
    const fixture *fixture = *state;
    const syntax_layer *one = tagged_read(fixture->arena, SLICE("9/CD cows/NNS ,/,"));
    const uint32_t count = 20000 * 3;
    text_document document = *one->document;
    syntax_layer syntax = {.document = &document};
    document.tokens = ARENA_ARRAY(fixture->arena, count, text_token);
    document.token_count = count;
    document.sentences[0].end_token = count;
    syntax.words = ARENA_ARRAY(fixture->arena, count, syntax_word);
    for (uint32_t i = 0; i < count; i++) {
        document.tokens[i] = one->document->tokens[i % 3];
        syntax.words[i] = one->words[i % 3];
    }
    howmany_layer layer;
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, &syntax, NULL),
                     DATELINE_OK);
    assert_int_equal(layer.count, 20000);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_case_of_the_file),
        cmocka_unit_test(finds_each_number_among_many),
        cmocka_unit_test(takes_an_article_for_one),
        cmocka_unit_test(takes_who_begins_a_sentence_bare_for_one),
        cmocka_unit_test(takes_nobody_for_none),
        cmocka_unit_test(takes_a_couple_for_two),
        cmocka_unit_test(a_number_stands_for_what_it_counts_without_a_noun),
        cmocka_unit_test(finds_the_number_of_its_unit),
        cmocka_unit_test(knows_no_count_of_bare_plurals_and_crowds),
        cmocka_unit_test(takes_no_age_for_a_count),
        cmocka_unit_test(reads_a_very_long_row_of_numbers),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

// The lists of what stands around a story: each line of furniture, each word of a class and each
// title of a gate is known for what its row says, and nothing that stands before it takes its
// place.
#include "support/cmocka_all.h"

#include "intake/credit.h"
#include "intake/page.h"
#include "intake/prose.h"
#include "intake_fixture.h"

static uint32_t tell(const char *list, const lexicon_table *table, uint32_t row)
{
    const slice words = lexicon_cell(table, row, 0);
    print_error("lexicon/intake/%s.lex:%u: %.*s\n", list, lexicon_line(table, row),
                (int)words.length, words.data);
    return 1;
}

static void every_line_of_furniture_is_known(void **state)
{
    const intake_fixture *opened = *state;
    const lexicon_table *table = &opened->knowledge->furniture;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice phrase = lexicon_cell(table, row, 0), how = lexicon_cell(table, row, 1);
        const bool is_whole = slice_equal(how, SLICE("whole"));
        const char *before = slice_equal(how, SLICE("inside"))   ? "And now "
                             : slice_equal(how, SLICE("credit")) ? "A ship (by "
                                                                 : "";
        const char *behind = is_whole                            ? ""
                             : slice_equal(how, SLICE("credit")) ? " of Lund)"
                                                                 : " of Lund";
        arena_reset(opened->arena);
        const slice line = arena_format(opened->arena, "%s%.*s%s", before, (int)phrase.length,
                                        phrase.data, behind);
        if (!prose_is_furniture(opened->knowledge, line))
            silent += tell("furniture", table, row);
    }
    assert_int_equal(silent, 0);
    assert_false(prose_is_furniture(opened->knowledge, SLICE("The ship left Lund at dawn.")));
}

static void every_gate_is_turned_down(void **state)
{
    const intake_fixture *opened = *state;
    const lexicon_table *table = &opened->knowledge->gates;
    uint32_t silent = 0;
    page page = {.knowledge = opened->knowledge, .arena = opened->arena};
    for (uint32_t row = 0; row < table->rows; row++) {
        const char *refusal =
            page_refusal(&page, lexicon_cell(table, row, 0), SLICE("https://x.example/a"));
        if (refusal == NULL || strcmp(refusal, "an error page or a gate") != 0)
            silent += tell("gate", table, row);
    }
    assert_int_equal(silent, 0);
    assert_null(page_refusal(&page, SLICE("Ship leaves Lund"), SLICE("https://x.example/a")));
}

static int number_of(slice cell)
{
    const bool is_negative = cell.data[0] == '-';
    uint64_t number = 0;
    assert_true(
        slice_to_number(slice_of(cell.data + is_negative, cell.length - is_negative), &number));
    return is_negative ? -(int)number : (int)number;
}

// "story body" as it is written in an attribute: "story-body".
static slice as_one_class(arena *arena, slice words)
{
    const slice made = arena_copy(arena, words);
    for (size_t i = 0; i < made.length; i++)
        if (made.data[i] == ' ')
            ((char *)(uintptr_t)made.data)[i] = '-';
    return made;
}

// A class of these words and of no other weighs what the row says, besides what its parts weigh.
static void every_class_weighs(void **state)
{
    const intake_fixture *opened = *state;
    const lexicon_table *table = &opened->knowledge->classes;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice words = lexicon_cell(table, row, 0);
        const int weighs = number_of(lexicon_cell(table, row, 1));
        page page = {.knowledge = opened->knowledge, .arena = opened->arena};
        page_weight weight = {0};
        arena_reset(opened->arena);
        page_weigh(&weight, &page, as_one_class(opened->arena, words));
        if ((!weight.is_deck && slice_equal(lexicon_cell(table, row, 2), SLICE("deck"))) ||
            (weighs != 0 && weight.sum == 0) || (weighs < 0 && weight.least > weighs) ||
            (weighs > 0 && weight.greatest < weighs))
            silent += tell("class", table, row);
    }
    assert_int_equal(silent, 0);
}

// "Copyright 2024 Agencia Sur", "All rights reserved. Reuters", "Reuters contributed".
static bool is_credit(const intake_fixture *opened, slice words, slice kind)
{
    intake_article article = {0};
    const int length = (int)words.length;
    const bool is_helped = slice_equal(kind, SLICE("helped"));
    if (is_helped)
        article.text = arena_format(opened->arena, "The ship left.\n\nReuters %.*s this report.",
                                    length, words.data);
    else if (slice_equal(kind, SLICE("right")))
        article.text = arena_format(opened->arena, "The ship left.\n\n%.*s 2024 Reuters. All.",
                                    length, words.data);
    else
        article.text = arena_format(opened->arena, "The ship left.\n\nCopyright 2024 %.*s Sur.",
                                    length, words.data);
    credit_find(&article, opened->knowledge, opened->arena);
    return (is_helped ? article.contributor : article.agency).length > 0;
}

static void every_word_of_a_credit_is_read(void **state)
{
    const intake_fixture *opened = *state;
    const lexicon_table *table = &opened->knowledge->credits;
    uint32_t silent = 0;
    for (uint32_t row = 0; row < table->rows; row++) {
        arena_reset(opened->arena);
        if (!is_credit(opened, lexicon_cell(table, row, 0), lexicon_cell(table, row, 1)))
            silent += tell("credit", table, row);
    }
    assert_int_equal(silent, 0);
    assert_false(is_credit(opened, SLICE("granja"), SLICE("agency")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_line_of_furniture_is_known),
        cmocka_unit_test(every_gate_is_turned_down),
        cmocka_unit_test(every_class_weighs),
        cmocka_unit_test(every_word_of_a_credit_is_read),
    };
    return cmocka_run_group_tests(tests, open_all, close_all);
}

// The count that a noun states without a number: by its article, its possessor, its word, or what
// it shares with the noun that it is listed with; each beside what states none.
#include "support/howmany_fixture.h"

#define NONE UINT32_MAX

typedef struct told {
    const char *sentence;
    uint32_t noun;  // its token
    uint32_t count; // NONE: nobody knows
} told;

static void states(const fixture *fixture, const told *told)
{
    howmany_layer layer;
    howmany_range range = {NONE, NONE};
    bool is_approximate;
    const syntax_layer *syntax = tagged_read(fixture->arena, slice_from_string(told->sentence));
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, syntax, NULL),
                     DATELINE_OK);
    if (!howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, told->noun))
        range = (howmany_range){NONE, NONE};
    if (range.low != told->count || range.high != told->count || is_approximate)
        fail_msg("%s, word %u: %u..%u, wanted %u", told->sentence, told->noun, range.low,
                 range.high, told->count);
    arena_reset(fixture->arena);
}

static void a_list_shares_its_article(void **state)
{
    static const told list[] = {
        {"A/DT/det/2 mother/NN/nsubj/5 and/CC/cc/4 son/NN/conj/2 died=die/VBD/root", 1, 1},
        {"A/DT/det/2 mother/NN/nsubj/5 and/CC/cc/4 son/NN/conj/2 died=die/VBD/root", 3, 1},
        {"His/PRP$/nmod:poss/2 wife/NN/nsubj/5 and/CC/cc/4 son/NN/conj/2 died=die/VBD/root", 3, 1},
        {"Both/DT/det/2 husband/NN/nsubj/5 and/CC/cc/4 wife/NN/conj/2 died=die/VBD/root", 1, 2},
        {"Both/DT/det/2 husband/NN/nsubj/5 and/CC/cc/4 wife/NN/conj/2 died=die/VBD/root", 3, NONE},
        {"No/DT/det/2 guard/NN/nsubj/5 or/CC/cc/4 nurse/NN/conj/2 died=die/VBD/root", 1, 0},
        {"No/DT/det/2 guard/NN/nsubj/5 or/CC/cc/4 nurse/NN/conj/2 died=die/VBD/root", 3, NONE},
        {"A/DT/det/2 man/NN/nsubj/5 and/CC/cc/4 goats/NNS/conj/2 died=die/VBD/root", 3, NONE},
        {"The/DT/det/2 men/NNS/nsubj/5 and/CC/cc/4 guard/NN/conj/2 died=die/VBD/root", 3, NONE},
        {"A/DT/det/2 man/NN/nsubj/5 with/IN/case/4 guard/NN/nmod/2 died=die/VBD/root", 3, NONE},
        {"The/DT/det/2 men/NNS/nsubj/6 and/CC/cc/5 a/DT/det/5 guard/NN/conj/2 died=die/VBD/root", 4,
         1},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        states(*state, &list[i]);
}

// "A lawyer and activist was shot": of one person the verb is singular.
static void the_verb_of_a_list_tells_that_it_is_one(void **state)
{
    static const told list[] = {
        {"A/DT/det/2 clerk/NN/nsubj:pass/6 and/CC/cc/4 poet/NN/conj/2 was/AUX/aux:pass/6 "
         "shot=shoot/VBN/root",
         3, NONE},
        {"A/DT/det/2 clerk/NN/nsubj:pass/6 and/CC/cc/4 poet/NN/conj/2 were/AUX/aux:pass/6 "
         "shot=shoot/VBN/root",
         3, 1},
        {"A/DT/det/2 clerk/NN/nsubj/6 and/CC/cc/4 poet/NN/conj/2 was/AUX/aux/6 "
         "leaving=leave/VBG/root",
         3, NONE},
        {"A/DT/det/2 clerk/NN/nsubj/5 and/CC/cc/4 poet/NN/conj/2 lives=live/VBZ/root", 3, NONE},
        {"A/DT/det/2 clerk/NN/nsubj/5 and/CC/cc/4 poet/NN/conj/2 live/VBP/root", 3, 1},
        {"A/DT/det/2 clerk/NN/nsubj/7 and/CC/cc/4 poet/NN/conj/2 was/AUX/cop/7 a/DT/det/7 "
         "host/NN/root",
         3, NONE},
        {"A/DT/det/2 clerk/NN/nsubj/6 and/CC/cc/4 poet/NN/conj/2 has=have/VBZ/aux/6 "
         "left=leave/VBN/root",
         3, NONE},
        {"It/PRP/nsubj/2 was=be/VBD/root a/DT/det/4 clerk/NN/obj/2 and/CC/cc/6 poet/NN/conj/4", 5,
         1},
        {"It/PRP/nsubj/2 lives=live/VBZ/root by/IN/case/5 a/DT/det/5 clerk/NN/obl/2 and/CC/cc/7 "
         "poet/NN/conj/5",
         6, 1},
        {"A/DT/det/2 clerk/NN/nsubj and/CC/cc/4 poet/NN/conj/2", 3, 1},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        states(*state, &list[i]);
}

static void possessors_names_and_words_state_a_count(void **state)
{
    static const told list[] = {
        {"the/DT/det/2 mayor/NN/nmod:poss/4 's/POS/case/2 guard/NN/nsubj/5 died=die/VBD/root", 3,
         1},
        {"the/DT/det/2 mayor/NN/nmod:poss/4 's/POS/case/2 guards/NNS/nsubj/5 died=die/VBD/root", 3,
         NONE},
        {"the/DT/det/2 guards/NNS/nsubj/3 died=die/VBD/root", 1, NONE},
        {"the/DT/det/2 guards/NNPS/nsubj/3 died=die/VBD/root", 1, NONE},
        {"no/DT/det/2 guards/NNS/nsubj/3 died=die/VBD/root", 1, 0},
        {"some/DT/det/2 guard/NN/nsubj/3 died=die/VBD/root", 1, NONE},
        {"then/RB/advmod/3 Ruth/NNP/nsubj/3 died=die/VBD/root", 1, 1},
        {"then/RB/advmod/3 guard/NN/nsubj/3 died=die/VBD/root", 1, NONE},
        {"guard/NN/nsubj/2 died=die/VBD/root", 0, 1},
        {"guards/NNS/nsubj/2 died=die/VBD/root", 0, NONE},
        {"then/RB/advmod/3 he/PRP/nsubj/3 died=die/VBD/root", 1, 1},
        {"then/RB/advmod/3 they/PRP/nsubj/3 died=die/VBD/root", 1, NONE},
        {"then/RB/advmod/3 another/DT/nsubj/3 died=die/VBD/root", 1, 1},
        {"then/RB/advmod/3 twins/NNS/nsubj/3 died=die/VBD/root", 1, 2},
        {"then/RB/advmod/3 a/DT/det/3 crowd/NN/nsubj/4 died=die/VBD/root", 2, NONE},
        {"then/RB/advmod/3 a/DT/det/3 trio/NN/nsubj/4 died=die/VBD/root", 2, 3},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        states(*state, &list[i]);
}

static void an_age_alone_is_one(void **state)
{
    static const told list[] = {
        {"14/CD/nummod/5 ~-/HYPH ~year/NN ~-/HYPH ~old/JJ/nsubj/6 died=die/VBD/root", 4, 1},
        {"-/HYPH ~year/NN ~-/HYPH ~old/JJ/nsubj/5 died=die/VBD/root", 3, 1},
        {"14/CD/nummod/5 ~-/HYPH ~year/NN ~-/HYPH ~new/JJ/nsubj/6 died=die/VBD/root", 4, NONE},
        {"very/RB year/NN ~-/HYPH ~old/JJ/nsubj/5 died=die/VBD/root", 3, NONE},
        {"-/HYPH ~year/NN very/RB old/JJ/nsubj/5 died=die/VBD/root", 3, NONE},
        {"-/HYPH | year/NN ~-/HYPH ~old/JJ/nsubj/4 died=die/VBD/root", 3, NONE},
        {"year/NN ~-/HYPH ~old/JJ/nsubj/4 died=die/VBD/root", 2, NONE},
    };
    for (size_t i = 0; i < sizeof list / sizeof *list; i++)
        states(*state, &list[i]);
}

// Headlines drop the article of any noun.
static void a_headline_drops_its_articles(void **state)
{
    const fixture *fixture = *state;
    howmany_layer layer;
    howmany_range range;
    bool is_approximate;
    const syntax_layer *syntax =
        tagged_read(fixture->arena, SLICE("Fox/NN/nsubj/2 bites=bite/VBZ/root guard/NN/obj/2"));
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, syntax, NULL),
                     DATELINE_OK);
    assert_false(howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, 2));
    syntax->document->sentences[0].is_headline = true;
    assert_true(howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, 2));
    assert_int_equal(range.low, 1);
}

// Each word of each number leads to it, and no other word, however many there are.
static void each_word_of_a_number_leads_to_it(void **state)
{
    enum { NUMBERS = 60 };
    const fixture *fixture = *state;
    char text[NUMBERS * 60] = "";
    for (uint32_t i = 0; i < NUMBERS; i++)
        snprintf(text + strlen(text), sizeof text - strlen(text),
                 "%u/CD/nsubj/1 thousand/CD fled=flee/VBD then/RB ", 3 + i);
    const syntax_layer *syntax = tagged_read(fixture->arena, slice_from_string(text));
    howmany_layer layer;
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, syntax, NULL),
                     DATELINE_OK);
    assert_int_equal(layer.count, NUMBERS);
    for (uint32_t token = 0; token < 4 * NUMBERS; token++) {
        howmany_range range = {0, 0};
        bool is_approximate;
        const bool is_there =
            howmany_of_nominal(&range, &is_approximate, &layer, fixture->reader, syntax, token);
        assert_int_equal(is_there, token % 4 < 2);
        assert_int_equal(range.low, token % 4 < 2 ? (3 + token / 4) * 1000 : 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_list_shares_its_article),
        cmocka_unit_test(the_verb_of_a_list_tells_that_it_is_one),
        cmocka_unit_test(possessors_names_and_words_state_a_count),
        cmocka_unit_test(an_age_alone_is_one),
        cmocka_unit_test(a_headline_drops_its_articles),
        cmocka_unit_test(each_word_of_a_number_leads_to_it),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

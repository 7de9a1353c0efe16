// What a figure is, at each limit that tells ages, years, shares, addresses and heights from
// tolls: for every figure or distance on both sides of the limit.
#include "support/howmany_fixture.h"

#define TEXT_BYTES 900
#define NOTHING (-1)

static howmany_layer read_sentence(const fixture *fixture, const char *sentence,
                                   const syntax_layer **syntax)
{
    howmany_layer layer;
    arena_reset(fixture->arena);
    *syntax = tagged_read(fixture->arena, slice_from_string(sentence));
    assert_int_equal(howmany_read(&layer, fixture->reader, fixture->arena, *syntax, NULL),
                     DATELINE_OK);
    return layer;
}

// The kind of the last amount; NOTHING: there is none.
static void is_kind(const fixture *fixture, const char *sentence, int wanted)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, sentence, &syntax);
    const int kind = layer.count == 0 ? NOTHING : (int)layer.amounts[layer.count - 1].kind;
    if (kind != wanted)
        fail_msg("%s: %d, wanted %d", sentence, kind, wanted);
}

static void write_with(char text[TEXT_BYTES], const char *head, uint32_t n, const char *tail)
{
    snprintf(text, TEXT_BYTES, "%s%u%s", head, n, tail);
}

static void is_kind_with(const fixture *fixture, const char *head, uint32_t n, const char *tail,
                         int wanted)
{
    char text[TEXT_BYTES];
    write_with(text, head, n, tail);
    is_kind(fixture, text, wanted);
}

// ---- ages ----

static void people_are_up_to_120_years_old(void **state)
{
    for (uint32_t n = 0; n <= 140; n++) {
        if (n == 112) // a number to call
            continue;
        const bool is_age = n >= 1 && n <= 120;
        const int kind = is_age ? HOWMANY_AGE : HOWMANY_COUNT;
        is_kind_with(*state, "Ruth/NNP ,/, ", n, "/CD ,/, fled=flee/VBD", kind);
        is_kind_with(*state, "the/DT clerk/NN (/, ", n, "/CD )/, fled=flee/VBD",
                     is_age ? HOWMANY_AGE : HOWMANY_ORDINAL);
        is_kind_with(*state, "a/DT girl/NN of/IN ", n, "/CD fled=flee/VBD", kind);
        is_kind_with(*state, "girl/NN of/IN ", n, "/CD fled=flee/VBD", kind);
        is_kind_with(*state, "of/IN ", n, "/CD fled=flee/VBD", HOWMANY_COUNT);
        is_kind_with(*state, "he/PRP/nsubj/3 was/AUX/cop/3 ", n, "/CD/root", kind);
        is_kind_with(*state, "who/WP/nsubj/3 was/AUX/cop/3 ", n, "/CD/root", kind);
        is_kind_with(*state, "the/DT/det/2 toll/NN/nsubj/4 was/AUX/cop/4 ", n, "/CD/root",
                     HOWMANY_COUNT);
        is_kind_with(*state, "ages/NNS 25/CD and/CC ", n, "/CD", kind);
        is_kind_with(*state, "ages/NNS 25/CD ,/, and/CC ", n, "/CD", kind);
        is_kind_with(*state, "ages/NNS 25/CD ,/, ,/, and/CC ", n, "/CD", HOWMANY_COUNT);
        is_kind_with(*state, "ages/NNS 25/CD but/RB ", n, "/CD", HOWMANY_COUNT);
    }
}

static void an_age_stands_between_marks_behind_a_noun(void **state)
{
    static const char *const closers[] = {",", ")", ".", ";", "and", "-", "–", "—"};
    char text[TEXT_BYTES];
    for (size_t i = 0; i < sizeof closers / sizeof *closers; i++) {
        snprintf(text, sizeof text, "Ruth/NNP ,/, 34/CD %s/, fled=flee/VBD", closers[i]);
        is_kind(*state, text, HOWMANY_AGE);
        snprintf(text, sizeof text, "Ruth/NNP (/, 34/CD %s/, fled=flee/VBD", closers[i]);
        is_kind(*state, text, HOWMANY_AGE);
    }
    is_kind(*state, "Ruth/NNP ,/, 34/CD fled=flee/VBD", HOWMANY_COUNT);
    is_kind(*state, "Ruth/NNP ,/, 34/CD", HOWMANY_COUNT);
    is_kind(*state, "Ruth/NNP ;/, 34/CD ,/, fled=flee/VBD", HOWMANY_COUNT);
    is_kind(*state, "fled=flee/VBD ,/, 34/CD ,/,", HOWMANY_COUNT);
    is_kind(*state, ",/, 34/CD ,/,", HOWMANY_COUNT);
    is_kind(*state, "clerk/NN ,/, 34/CD ,/,", HOWMANY_AGE);
    is_kind(*state, "Ruth/NNP ,/, twelve/CD ,/,", HOWMANY_COUNT); // ages stand in figures there
}

static void words_of_ages_follow_their_number(void **state)
{
    is_kind(*state, "25/CD years/NNS old/JJ", HOWMANY_AGE);
    is_kind(*state, "25/CD ~-/HYPH ~year/NN ~-/HYPH ~old/JJ", HOWMANY_AGE);
    is_kind(*state, "25/CD months/NNS old/JJ", HOWMANY_AGE);
    is_kind(*state, "25/CD years/NNS older/JJR", HOWMANY_AGE);
    is_kind(*state, "25/CD years/NNS", HOWMANY_MEASURE);
    is_kind(*state, "25/CD years/NNS later/RB", HOWMANY_MEASURE);
    is_kind(*state, "25/CD old/JJ old/JJ", HOWMANY_COUNT);
    is_kind(*state, "25/CD ~-/HYPH ~year/NN ~-/HYPH", HOWMANY_MEASURE);
    is_kind(*state, "25/CD goats/NNS old/JJ", HOWMANY_COUNT);
    is_kind(*state, "25/CD years/NNS | old/JJ", HOWMANY_MEASURE);
}

static void decades_are_of_a_life_behind_a_possessor(void **state)
{
    is_kind(*state, "her/PRP$ 40s/CD", HOWMANY_AGE);
    is_kind(*state, "in/IN her/PRP$ 40s/CD", HOWMANY_AGE);
    is_kind(*state, "her/PRP$ late/JJ 40s/CD", HOWMANY_AGE);
    is_kind(*state, "her/PRP$ very/RB late/JJ 40s/CD", NOTHING);
    is_kind(*state, "her/PRP$ | late/JJ 40s/CD", NOTHING);
    is_kind(*state, "40s/CD", NOTHING);
}

// ---- years ----

// "in 2003", "the 1999 siege", "in 1999 people": a bare figure of four digits.
static int kind_of_year(uint32_t n, uint32_t first)
{
    return n >= first && n <= 2100 ? NOTHING : HOWMANY_COUNT;
}

static void a_bare_figure_may_name_a_year(void **state)
{
    for (uint32_t n = 912; n <= 2300; n++) {
        if (n == 999) // a number to call
            continue;
        is_kind_with(*state, "", n, "/CD", kind_of_year(n, 1000));
        is_kind_with(*state, "in/IN ", n, "/CD", kind_of_year(n, 1000));
        is_kind_with(*state, "the/DT ", n, "/CD siege/NN", kind_of_year(n, 1500));
        is_kind_with(*state, "", n, "/CD siege/NN", kind_of_year(n, 1500));
        is_kind_with(*state, "", n, "/CD goats/NNS", HOWMANY_COUNT);
        is_kind_with(*state, "in/IN ", n, "/CD goats/NNS", kind_of_year(n, 1700));
        is_kind_with(*state, "the/DT ", n, "/CD goats/NNS", kind_of_year(n, 1700));
        is_kind_with(*state, "saw=see/VBD ", n, "/CD goats/NNS", HOWMANY_COUNT);
        is_kind_with(*state, "at/IN least/RBS ", n, "/CD", HOWMANY_COUNT);
    }
    is_kind(*state, "in/IN 2,003/CD", HOWMANY_COUNT);
    is_kind(*state, "in/IN 02003/CD", NOTHING);
    is_kind(*state, "in/IN 0999/CD", HOWMANY_COUNT);
}

// ---- what counts nothing ----

static void shares_are_below_ten(void **state)
{
    for (uint32_t n = 1; n <= 12; n++) {
        is_kind_with(*state, "", n, "/CD fifths=fifth/NNS",
                     n < 10 ? HOWMANY_PERCENT : HOWMANY_MEASURE);
        is_kind_with(*state, "", n, "/CD ~-/HYPH ~sixths=sixth/NNS",
                     n < 10 ? HOWMANY_PERCENT : HOWMANY_COUNT);
    }
}

static void an_address_has_at_most_four_large_words(void **state)
{
    is_kind(*state, "4417/CD Lane/NNP", HOWMANY_ORDINAL);
    is_kind(*state, "4417/CD Old/NNP Lane/NNP", HOWMANY_ORDINAL);
    is_kind(*state, "4417/CD Old/NNP Red/NNP Fox/NNP Lane/NNP went=go/VBD", HOWMANY_ORDINAL);
    is_kind(*state, "4417/CD old/JJ Red/NNP Fox/NNP folk/NNS", HOWMANY_COUNT);
    is_kind(*state, "4417/CD Old/NNP Lane/NNP Fox/NNP went=go/VBD", HOWMANY_ORDINAL);
    is_kind(*state, "four/CD road/NN engineers/NNS", HOWMANY_COUNT);
    is_kind(*state, "4/CD Quarry/NNP Road/NNP", HOWMANY_ORDINAL);
}

static void figures_in_chains_and_of_items_count_nothing(void **state)
{
    is_kind(*state, "K/NN ~-/HYPH ~9/CD", NOTHING);
    is_kind(*state, "K/NN -/HYPH 9/CD", HOWMANY_COUNT);
    is_kind(*state, "K/NN ~-/HYPH 9/CD", HOWMANY_COUNT);
    is_kind(*state, "-/HYPH ~9/CD", HOWMANY_COUNT);
    is_kind(*state, "555/CD ~-/HYPH ~0143/CD", NOTHING);
    is_kind(*state, "9/CD ~-/HYPH ~Mile/NNP", NOTHING);
    is_kind(*state, "(/, 2/CD )/,", HOWMANY_ORDINAL);
    is_kind(*state, "(/, 2/CD goats/NNS )/,", HOWMANY_COUNT);
    is_kind(*state, "(/, 2/CD", HOWMANY_COUNT);
    is_kind(*state, "#/, 3/CD", HOWMANY_ORDINAL);
    is_kind(*state, "5/CD ~'/POS ~8/CD", HOWMANY_ORDINAL);
    is_kind(*state, "Falcon/NNP 9/CD", HOWMANY_ORDINAL);
    is_kind(*state, "Falcon/NNP 9/CD goats/NNS", HOWMANY_COUNT);
    is_kind(*state, "falcon/NN 9/CD", HOWMANY_COUNT);
    is_kind(*state, "Falcon/NNP nine/CD", HOWMANY_COUNT);
    is_kind(*state, "Falcon/NNP at/IN least/RBS 9/CD", HOWMANY_COUNT);
    is_kind(*state, "all/DT but/IN three/CD of/IN the/DT goats/NNS", NOTHING);
    is_kind(*state, "but/IN three/CD goats/NNS", HOWMANY_COUNT);
    is_kind(*state, "some/DT but/IN three/CD goats/NNS", HOWMANY_COUNT);
}

static void labels_dates_and_clocks_are_told_by_their_words(void **state)
{
    is_kind(*state, "flight/NN 9/CD", HOWMANY_ORDINAL);
    is_kind(*state, "World/NNP War/NNP two/CD", HOWMANY_ORDINAL);
    is_kind(*state, "world/NN war/NN two/CD", HOWMANY_ORDINAL);
    is_kind(*state, "May/NNP 9/CD", NOTHING);
    is_kind(*state, "may/MD 9/CD", HOWMANY_COUNT);
    is_kind(*state, "9/CD May/NNP", NOTHING);
    is_kind(*state, "300/CD may/MD fall/VB", HOWMANY_COUNT);
    is_kind(*state, "9/CD p.m./NN", NOTHING);
    is_kind(*state, "last/JJ August/NNP two/CD goats/NNS", HOWMANY_COUNT);
    is_kind(*state, "last/JJ August/NNP two/CD", NOTHING);
    is_kind(*state, "last/JJ August/NNP 2/CD goats/NNS", NOTHING);
    is_kind(*state, "$/$ 9/CD", HOWMANY_MONEY);
    is_kind(*state, "9/CD per/IN cent/NN", HOWMANY_PERCENT);
    is_kind(*state, "9/CD dollars=dollar/NNS", HOWMANY_MONEY);
    is_kind(*state, "9/CD ~-/HYPH ~mile/NN walk/NN", HOWMANY_MEASURE);
    is_kind(*state, "four/CD ~-/HYPH ~door/NN car/NN", HOWMANY_MEASURE);
    is_kind(*state, "four/CD -/HYPH door/NN car/NN", HOWMANY_COUNT);
    is_kind(*state, "four/CD ~-/HYPH ~door/NN ,/,", HOWMANY_COUNT);
    is_kind(*state, "four/CD ~-/HYPH ~door/NN", HOWMANY_COUNT);
    is_kind(*state, "several/JJ miles=mile/NNS", HOWMANY_MEASURE);
}

// Feet and inches: each of the two figures is none of a toll.
static void heights_are_told_by_their_marks(void **state)
{
    static const struct {
        const char *sentence;
        howmany_kind feet, inches;
    } told[] = {
        {"5/CD ~'/POS ~8/CD", HOWMANY_ORDINAL, HOWMANY_ORDINAL},
        {"5/CD ~’/POS ~8/CD tall/JJ", HOWMANY_ORDINAL, HOWMANY_ORDINAL},
        {"5/CD '/POS ~8/CD", HOWMANY_COUNT, HOWMANY_ORDINAL},
        {"5/CD ~'/POS 8/CD", HOWMANY_COUNT, HOWMANY_COUNT},
        {"5/CD ~\"/POS ~8/CD", HOWMANY_COUNT, HOWMANY_COUNT},
        {"5/CD ~'/POS | ~8/CD", HOWMANY_COUNT, HOWMANY_COUNT},
        {"five/CD ~'/POS ~eight/CD", HOWMANY_COUNT, HOWMANY_COUNT},
    };
    for (size_t i = 0; i < sizeof told / sizeof *told; i++) {
        const syntax_layer *syntax;
        const howmany_layer layer = read_sentence(*state, told[i].sentence, &syntax);
        assert_int_equal(layer.count, 2);
        if (layer.amounts[0].kind != told[i].feet || layer.amounts[1].kind != told[i].inches)
            fail_msg("%s: %d %d", told[i].sentence, layer.amounts[0].kind, layer.amounts[1].kind);
    }
    is_kind(*state, "'/POS ~8/CD", HOWMANY_ORDINAL);
    is_kind(*state, "5/CD ~'/POS", HOWMANY_COUNT);
    is_kind(*state, "5/CD ~'/POS ~goats/NNS", HOWMANY_COUNT);
    is_kind(*state, "in/IN 1990-2000/CD goats/NNS", NOTHING);
    is_kind(*state, "in/IN 1990-2,000/CD goats/NNS", HOWMANY_COUNT);
}

// ---- nouns ----

// The noun that the first amount counts, or "-".
static void counts_noun(const fixture *fixture, const char *sentence, const char *noun)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, sentence, &syntax);
    assert_true(layer.count > 0);
    const uint32_t unit = layer.amounts[0].unit;
    const slice found = unit == TOKEN_NONE ? SLICE("-") : syntax->document->tokens[unit].form;
    if (!slice_equal(found, slice_from_string(noun)))
        fail_msg("%s: %.*s, wanted %s", sentence, (int)found.length, found.data, noun);
}

static void repeat(char text[TEXT_BYTES], const char *head, const char *word, uint32_t times,
                   const char *tail)
{
    snprintf(text, TEXT_BYTES, "%s", head);
    for (uint32_t i = 0; i < times; i++)
        snprintf(text + strlen(text), TEXT_BYTES - strlen(text), "%s", word);
    snprintf(text + strlen(text), TEXT_BYTES - strlen(text), "%s", tail);
}

static void a_noun_is_at_most_eight_words_away(void **state)
{
    char text[TEXT_BYTES];
    for (uint32_t between = 0; between < 12; between++) {
        repeat(text, "nine/CD ", "red/JJ ", between, "goats/NNS fled=flee/VBD");
        counts_noun(*state, text, between < 8 ? "goats" : "-");
        char head[80];
        snprintf(head, sizeof head, "Nine/CD/nummod/%u ", between + 2);
        repeat(text, head, "so/RB/advmod/1 ", between, "hurt/JJ/root fled=flee/VBD");
        counts_noun(*state, text, between < 8 ? "hurt" : "-");
    }
}

static void nouns_run_on_to_their_head(void **state)
{
    counts_noun(*state, "nine/CD mine/NN workers/NNS fled=flee/VBD", "workers");
    counts_noun(*state, "nine/CD men/NNS shot=shoot/VBD Dean/NNP", "men");
    counts_noun(*state, "nine/CD men/NNS Dean/NNP saw=see/VBD", "men");
    counts_noun(*state, "nine/CD men/NNS women/NNS saw=see/VBD", "women");
    counts_noun(*state, "nine/CD men/NNS ~'s/POS goats/NNS", "goats");
    counts_noun(*state, "nine/CD men/NNS ~'s/POS goat/NN", "goat");
    counts_noun(*state, "nine/CD man/NN ~-/HYPH ~eating=eat/VBN goats/NNS", "goats");
    counts_noun(*state, "nine/CD mine/NN young/JJ workers/NNS", "workers");
    counts_noun(*state, "nine/CD mine/NN young/JJ", "mine");
    counts_noun(*state, "nine/CD mine/NN ~'s/POS", "mine");
    counts_noun(*state, "nine/CD of/IN the/DT goats/NNS", "goats");
    counts_noun(*state, "nine/CD of/IN them/PRP", "them");
    counts_noun(*state, "nine/CD them/PRP", "-");
    counts_noun(*state, "nine/CD of/IN", "-");
    counts_noun(*state, "nine/CD hurt/JJ a/DT day/NN", "-");
    counts_noun(*state, "nine/CD hurt/JJ when/WP goats/NNS", "-");
    counts_noun(*state, "nine/CD wounded=wound/VBN goats/NNS", "goats");
    counts_noun(*state, "nine/CD wounding=wound/VBG goats/NNS", "goats");
    counts_noun(*state, "nine/CD wounded=wound/VBD goats/NNS", "-");
    counts_noun(*state, "nine/CD his/PRP$ goats/NNS", "goats");
    counts_noun(*state, "nine/CD ,/, goats/NNS", "-");
    counts_noun(*state, "nine/CD -/HYPH goats/NNS", "goats");
    counts_noun(*state, "nine/CD ~-/HYPH ~goat/NN herd/NN", "-");
    counts_noun(*state, "nine/CD", "-");
}

// ---- what words before tell ----

static void flags(const fixture *fixture, const char *sentence, bool is_revision, bool is_increment,
                  bool is_subset)
{
    const syntax_layer *syntax;
    const howmany_layer layer = read_sentence(fixture, sentence, &syntax);
    assert_true(layer.count > 0);
    const howmany_amount *last = &layer.amounts[layer.count - 1];
    if (last->is_revision != is_revision || last->is_increment != is_increment ||
        last->is_subset != is_subset)
        fail_msg("%s: %d %d %d", sentence, last->is_revision, last->is_increment, last->is_subset);
}

static void a_verb_of_revision_is_at_most_twelve_words_before(void **state)
{
    char text[TEXT_BYTES];
    for (uint32_t between = 0; between < 16; between++) {
        repeat(text, "it/PRP rose=rise/VBD ", "so/RB ", between, "to/TO 14/CD goats/NNS");
        flags(*state, text, between + 2 <= 12, false, false);
        repeat(text, "it/PRP rose=rise/VBD ", "so/RB ", between, "by/IN 14/CD goats/NNS");
        flags(*state, text, false, between + 2 <= 12, false);
    }
    flags(*state, "rose=rise/VBD to/TO 14/CD goats/NNS", true, false, false);
    flags(*state, "rise/NN to/TO 14/CD goats/NNS", false, false, false);
    flags(*state, "stood=stand/VBD at/IN 14/CD goats/NNS", true, false, false);
    flags(*state, "rose=rise/VBD at/IN 14/CD goats/NNS", true, false, false);
    flags(*state, "stood=stand/VBD to/TO 14/CD goats/NNS", false, false, false);
    flags(*state, "reached=reach/VBD 14/CD goats/NNS", true, false, false);
    flags(*state, "rose=rise/VBD 14/CD goats/NNS", false, false, false);
}

static void words_of_a_part_end_at_most_two_words_before(void **state)
{
    char text[TEXT_BYTES];
    for (uint32_t between = 0; between < 5; between++) {
        repeat(text, "nine/CD goats/NNS including/VBG ", "so/RB ", between, "14/CD kids/NNS");
        flags(*state, text, false, false, between < 3);
        repeat(text, "including/VBG two/CD women/NNS ", ",/, ", between, "14/CD men/NNS");
        flags(*state, text, false, false, between < 3);
    }
    flags(*state, "nine/CD of/IN the/DT goats/NNS", false, false, true);
    flags(*state, "including/VBG two/CD women/NNS fled=flee/VBD 14/CD men/NNS", false, false,
          false);
    flags(*state, "including/VBG two/CD women/NNS and/CC nine/CD dead/JJ", false, false, true);
    flags(*state, "including/VBG two/CD women/NNS and/CC nine/CD/nummod/6 dead/JJ", false, false,
          false);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(people_are_up_to_120_years_old),
        cmocka_unit_test(an_age_stands_between_marks_behind_a_noun),
        cmocka_unit_test(words_of_ages_follow_their_number),
        cmocka_unit_test(decades_are_of_a_life_behind_a_possessor),
        cmocka_unit_test(a_bare_figure_may_name_a_year),
        cmocka_unit_test(shares_are_below_ten),
        cmocka_unit_test(an_address_has_at_most_four_large_words),
        cmocka_unit_test(figures_in_chains_and_of_items_count_nothing),
        cmocka_unit_test(labels_dates_and_clocks_are_told_by_their_words),
        cmocka_unit_test(heights_are_told_by_their_marks),
        cmocka_unit_test(a_noun_is_at_most_eight_words_away),
        cmocka_unit_test(nouns_run_on_to_their_head),
        cmocka_unit_test(a_verb_of_revision_is_at_most_twelve_words_before),
        cmocka_unit_test(words_of_a_part_end_at_most_two_words_before),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

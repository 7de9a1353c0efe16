#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file_map.h"
#include "support/tagged.h"
#include "support/where_fixture.h"
#include "where/where.h"

// The room alone: no names from the room who.
static where_layer read_sentence(const fixture *fixture, slice sentence, slice dateline_place)
{
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    where_layer layer;
    who->syntax = tagged_read(fixture->arena, sentence);
    assert_int_equal(where_read(&layer, fixture->gazetteer, fixture->arena, who, SLICE_NONE,
                                dateline_place, NULL),
                     DATELINE_OK);
    return layer;
}

static slice words_of(const text_document *document, span at)
{
    return slice_at(document->text.data, at);
}

// One place as a line of a case file.
static slice describe(const fixture *fixture, const text_document *document,
                      const where_layer *layer, uint32_t index)
{
    const where_place *place = &layer->places[index];
    const slice words = words_of(document, place->at);
    const slice country = place->country.length > 0 ? place->country : SLICE("-");
    slice container = SLICE_NONE;
    if (place->container != PLACE_NONE) {
        container = words_of(document, layer->places[place->container].at);
    }
    return arena_format(fixture->arena, "%.*s => %.*s %.*s %s%s%.*s%s%s", (int)words.length,
                        words.data, (int)place->name.length, place->name.data, (int)country.length,
                        country.data, where_precision_name(place->precision),
                        container.length > 0 ? " in " : "", (int)container.length, container.data,
                        place->is_literal ? "" : " not-literal",
                        place->has_point ? "" : " no-point");
}

static void complain(slice sentence, const char *what, slice line)
{
    print_error("%.*s\n    %s %.*s\n", (int)sentence.length, sentence.data, what, (int)line.length,
                line.data);
}

// Checks one case: the sentence and the lines up to the next blank one. Moves *rest behind it.
static bool holds(const fixture *fixture, slice sentence, slice *rest)
{
    const where_layer layer = read_sentence(fixture, sentence, SLICE_NONE);
    const text_document *document = tagged_read(fixture->arena, sentence)->document;
    bool is_right = true;
    uint32_t found = 0;
    for (slice line = slice_cut(rest, '\n'); line.length > 0; line = slice_cut(rest, '\n')) {
        const slice actual =
            found < layer.count ? describe(fixture, document, &layer, found) : SLICE("nothing");
        found++;
        if (!slice_equal(actual, line)) {
            complain(sentence, "wanted:", line);
            complain(sentence, "found: ", actual);
            is_right = false;
        }
    }
    for (; found < layer.count; found++) {
        complain(sentence, "too much:", describe(fixture, document, &layer, found));
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
    assert_int_equal(file_map_open(&map, DATELINE_TEST_FOLDER "/place.case", NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#') {
            wrong += holds(fixture, line, &rest) ? 0 : 1;
            arena_reset(fixture->arena);
            cases++;
        }
    }
    assert_true(cases > 20);
    assert_int_equal(wrong, 0);
    file_map_close(&map);
}

static void a_dateline_tells_which_of_two_towns(void **state)
{
    const fixture *fixture = *state;
    const slice sentence = SLICE("Fire=fire/NN broke=break/VBD out/RB in/IN Birmingham/NNP");
    const where_layer abroad = read_sentence(fixture, sentence, SLICE("MONTGOMERY, Alabama"));
    assert_int_equal(abroad.count, 1);
    assert_memory_equal(abroad.places[0].country.data, "USA", 3);
    const where_layer bare = read_sentence(fixture, sentence, SLICE_NONE);
    assert_memory_equal(bare.places[0].country.data, "GBR", 3);
}

// "THE NATIONAL LIBERATION ARMY": somewhere a village is called Liberation, in other letters.
static void a_word_of_a_body_in_capitals_is_no_town(void **state)
{
    const fixture *fixture = *state;
    const slice sentence =
        SLICE("THE/DT NATIONAL/JJ LIBERATION/NNP ARMY/NNP BURNED=burn/VBD A/DT BUS/NN IN/IN "
              "QUITO/NNP");
    who_mention body = {.first = 1, .end = 4, .head = 3, .form = WHO_NAME, .kind = WHO_GROUP};
    who_layer who = {
        .syntax = tagged_read(fixture->arena, sentence), .mentions = &body, .mention_count = 1};
    where_layer layer;
    assert_int_equal(
        where_read(&layer, fixture->gazetteer, fixture->arena, &who, SLICE_NONE, SLICE_NONE, NULL),
        DATELINE_OK);
    assert_int_equal(layer.count, 1);
    assert_memory_equal(layer.places[0].country.data, "ECU", 3);
}

static void a_container_counts_for_the_bare_mention_too(void **state)
{
    const where_layer layer =
        read_sentence(*state,
                      SLICE("A/DT shop/NN in/IN Paris/NNP ~,/, Texas/NNP burned=burn/VBD ~./. | "
                            "He/PRP left=leave/VBD Paris/NNP ~./."),
                      SLICE_NONE);
    assert_int_equal(layer.count, 3);
    assert_memory_equal(layer.places[2].country.data, "USA", 3);
    assert_int_equal(layer.places[2].same_as, 0);
}

static void a_clause_has_the_place_that_hangs_on_its_verb(void **state)
{
    const fixture *fixture = *state;
    const slice sentence =
        SLICE("Miners/NNS/nsubj/2 died=die/VBD/root in/IN/case/4 Kerman/NNP/obl/2 "
              "~,/,/punct/6 Iran/NNP/nmod/4 ~./.");
    const where_layer layer = read_sentence(fixture, sentence, SLICE_NONE);
    const syntax_layer *syntax = tagged_read(fixture->arena, sentence);
    const uint32_t place = where_of_clause(&layer, syntax, 1);
    assert_int_equal(place, 0); // the town, not the country around it
}

static void the_way_somebody_came_is_not_where_it_happened(void **state)
{
    const fixture *fixture = *state;
    const slice sentence =
        SLICE("He/PRP/nsubj/2 came=come/VBD/root from/IN/case/4 Kerman/NNP/obl/2");
    const where_layer layer = read_sentence(fixture, sentence, SLICE_NONE);
    const syntax_layer *syntax = tagged_read(fixture->arena, sentence);
    assert_int_equal(where_of_clause(&layer, syntax, 1), PLACE_NONE);
}

static void a_town_is_compatible_with_its_country_and_no_other(void **state)
{
    const where_layer layer = read_sentence(
        *state,
        SLICE("from/IN Kerman/NNP to/IN Shiraz/NNP and/CC on/IN to/IN Lima/NNP ~,/, in/IN Iran/NNP "
              "and/CC Peru/NNP"),
        SLICE_NONE);
    assert_int_equal(layer.count, 5);
    assert_true(where_is_compatible(&layer, 0, 3));
    assert_false(where_is_compatible(&layer, 0, 4));
    assert_false(where_is_compatible(&layer, 0, 1));
    assert_false(where_is_compatible(&layer, 0, 2));
    assert_true(where_is_compatible(&layer, 2, 4));
}

static void a_phrase_keeps_the_point_of_the_compass(void **state)
{
    const fixture *fixture = *state;
    const slice sentence =
        SLICE("in/IN north/JJ ~-/HYPH ~western/JJ Mali/NNP near/IN the/DT old/JJ "
              "Lima/NNP");
    const where_layer layer = read_sentence(fixture, sentence, SLICE_NONE);
    const text_document *document = tagged_read(fixture->arena, sentence)->document;
    const slice phrase = words_of(document, layer.places[0].phrase);
    assert_int_equal(phrase.length, sizeof "north-western Mali" - 1);
    assert_memory_equal(phrase.data, "north-western Mali", phrase.length);
    assert_int_equal(layer.places[1].phrase.start, layer.places[1].at.start);
}

// Near Atlanta Athens would be a town of the States, unless the room who takes both for
// governments.
static void a_capital_that_deals_with_a_state_is_a_states(void **state)
{
    const fixture *fixture = *state;
    const slice sentence =
        SLICE("Washington/NNP/nsubj/2 warned=warn/VBD/root Athens/NNP/obj/2 near/IN/case/5 "
              "Atlanta/NNP/obl/2 ~././punct/2");
    const slice countries[] = {SLICE("USA"), SLICE("GRC")};
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    who->syntax = tagged_read(fixture->arena, sentence);
    who->mentions = ARENA_ARRAY(fixture->arena, 2, who_mention);
    for (uint32_t i = 0; i < 2; i++) {
        who->mentions[i] = (who_mention){.first = 2 * i,
                                         .end = 2 * i + 1,
                                         .head = 2 * i,
                                         .title = 2 * i,
                                         .kind = WHO_GOVERNMENT,
                                         .form = WHO_NAME,
                                         .country = countries[i]};
    }
    where_layer layer;
    for (uint32_t count = 0; count <= 2; count += 2) {
        who->mention_count = count;
        assert_int_equal(where_read(&layer, fixture->gazetteer, fixture->arena, who, SLICE_NONE,
                                    SLICE_NONE, NULL),
                         DATELINE_OK);
        const slice country = layer.places[1].country;
        assert_memory_equal(country.data, count == 0 ? "USA" : "GRC", 3);
    }
}

// Some county of Florida is called Gulf.
static void a_name_behind_an_article_is_no_county(void **state)
{
    const fixture *fixture = *state;
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    who->mentions = ARENA_NEW(fixture->arena, who_mention);
    who->mention_count = 1;
    for (uint32_t name = 3; name <= 4; name++) {
        who->syntax = tagged_read(
            fixture->arena, name == 3 ? SLICE("ships/NNS fired=fire/VBD near/IN Gulf/NNP")
                                      : SLICE("ships/NNS fired=fire/VBD near/IN the/DT Gulf/NNP"));
        *who->mentions = (who_mention){.first = name,
                                       .end = name + 1,
                                       .head = name,
                                       .title = name,
                                       .kind = WHO_PLACE,
                                       .form = WHO_NAME};
        where_layer layer;
        assert_int_equal(where_read(&layer, fixture->gazetteer, fixture->arena, who, SLICE_NONE,
                                    SLICE_NONE, NULL),
                         DATELINE_OK);
        assert_int_equal(layer.count, 1);
        assert_int_equal(layer.places[0].has_point, name == 3);
    }
}

static void a_missing_gazetteer_is_an_error_of_the_system(void **state)
{
    const fixture *fixture = *state;
    where_gazetteer *gazetteer = NULL;
    dateline_error error = {0};
    assert_int_equal(where_gazetteer_open(&gazetteer, fixture->lexicon, "/nowhere", &error),
                     DATELINE_IO);
    assert_null(gazetteer);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_every_case_of_the_file),
        cmocka_unit_test(a_dateline_tells_which_of_two_towns),
        cmocka_unit_test(a_word_of_a_body_in_capitals_is_no_town),
        cmocka_unit_test(a_container_counts_for_the_bare_mention_too),
        cmocka_unit_test(a_clause_has_the_place_that_hangs_on_its_verb),
        cmocka_unit_test(the_way_somebody_came_is_not_where_it_happened),
        cmocka_unit_test(a_town_is_compatible_with_its_country_and_no_other),
        cmocka_unit_test(a_phrase_keeps_the_point_of_the_compass),
        cmocka_unit_test(a_capital_that_deals_with_a_state_is_a_states),
        cmocka_unit_test(a_name_behind_an_article_is_no_county),
        cmocka_unit_test(a_missing_gazetteer_is_an_error_of_the_system),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

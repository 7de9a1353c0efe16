// The small lists around the names of places: each word is put where its rule looks for it, and
// what the rule makes of a place there must come of it. "goat" stands for a word of no list.
#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/where_fixture.h"
#include "where/where_internal.h"

#define WRITE(fixture, ...) arena_format((fixture)->arena, __VA_ARGS__)
#define WORD(word) (int)(word).length, (word).data

// ---- sentences ----

typedef struct scene {
    const syntax_layer *syntax;
    where_layer places;
} scene;

static scene read_sentence(const fixture *fixture, slice sentence, bool is_headline)
{
    scene scene = {.syntax = tagged_read(fixture->arena, sentence)};
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    who->syntax = scene.syntax;
    scene.syntax->document->sentences[0].is_headline = is_headline;
    assert_int_equal(where_read(&scene.places, fixture->gazetteer, fixture->arena, who, SLICE_NONE,
                                SLICE_NONE, NULL),
                     DATELINE_OK);
    return scene;
}

// The place that a token belongs to, NULL.
static const where_place *place_at(const fixture *fixture, slice sentence, uint32_t token)
{
    const scene scene = read_sentence(fixture, sentence, false);
    for (uint32_t i = 0; i < scene.places.count; i++)
        if (scene.places.places[i].first <= token && token < scene.places.places[i].end)
            return &scene.places.places[i];
    return NULL;
}

static bool is_town_at(const fixture *fixture, slice sentence, uint32_t token)
{
    const where_place *place = place_at(fixture, sentence, token);
    return place != NULL && place->is_literal;
}

static slice with_capitals(const fixture *fixture, slice word, size_t count)
{
    slice large = arena_copy(fixture->arena, word);
    for (size_t i = 0; i < count && i < large.length; i++)
        if (large.data[i] >= 'a' && large.data[i] <= 'z')
            ((char *)(uintptr_t)large.data)[i] -= 'a' - 'A';
    return large;
}

// "at or near" as words of a sentence that hang on its `head`-th.
static slice as_words(const fixture *fixture, slice words, const char *tag, uint32_t head)
{
    slice line = SLICE("");
    for (slice rest = words; rest.data != NULL;) {
        const slice word = slice_cut(&rest, ' ');
        line = WRITE(fixture, "%.*s%.*s/%s/%u ", WORD(line), WORD(word), tag, head);
    }
    return line;
}

static uint32_t count_words(slice words)
{
    uint32_t count = 1;
    for (size_t i = 0; i < words.length; i++)
        count += words.data[i] == ' ';
    return count;
}

// ---- rows ----

// "Lima denied it": a government.
static bool speaks_for_government(const fixture *fixture, slice lemma, slice none)
{
    (void)none;
    return !is_town_at(
        fixture,
        WRITE(fixture,
              "Then/RB/advmod/3 Lima/NNP/nsubj/3 did=%.*s/VBD/root it/PRP/obj/3 ././punct/3",
              WORD(lemma)),
        1);
}

static void who_speaks_is_no_place(void **state)
{
    check_rows(*state, "where/actor_verb", speaks_for_government);
    assert_false(speaks_for_government(*state, SLICE("lie"), SLICE_NONE));
}

// "In eastern Peru".
static bool makes_a_part(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const where_place *place =
        place_at(fixture,
                 WRITE(fixture,
                       "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/5 %.*s/JJ/amod/5 "
                       "Peru/NNP/obl/2 ././punct/2",
                       WORD(word)),
                 4);
    return place != NULL && place->phrase.start < place->at.start;
}

static void a_point_of_the_compass_makes_a_part(void **state)
{
    check_rows(*state, "where/compass", makes_a_part);
    assert_false(makes_a_part(*state, SLICE("goat"), SLICE_NONE));
}

// "From Downtown Memphis" is Memphis, where "from Goat Memphis" would be some other name.
static bool leaves_the_name(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const where_place *place =
        place_at(fixture,
                 WRITE(fixture,
                       "Fires/NNS/nsubj/2 burned=burn/VBD/root from/IN/case/5"
                       " %.*s/NNP/compound/5 Memphis/NNP/obl/2 ././punct/2",
                       WORD(with_capitals(fixture, word, 1))),
                 4);
    return place != NULL && place->has_point;
}

static void a_qualifier_leaves_the_name(void **state)
{
    check_rows(*state, "where/qualifier", leaves_the_name);
    assert_false(leaves_the_name(*state, SLICE("goat"), SLICE_NONE));
}

// "On Lima Avenue".
static bool makes_a_street(const fixture *fixture, slice word, slice none)
{
    (void)none;
    return !is_town_at(fixture,
                       WRITE(fixture,
                             "Fires/NNS/nsubj/2 burned=burn/VBD/root on/IN/case/5 "
                             "Lima/NNP/compound/5 %.*s/NNP/obl/2 ././punct/2",
                             WORD(with_capitals(fixture, word, 1))),
                       3);
}

static void a_street_is_no_town(void **state)
{
    check_rows(*state, "where/street", makes_a_street);
    assert_false(makes_a_street(*state, SLICE("today"), SLICE_NONE));
}

// "In Hope Police Department": of Hope, though that is a word. As a name, else as a plain word.
static bool is_of_its_town(const fixture *fixture, slice word, slice none)
{
    static const char *const tags[] = {"NNP", "JJ"};
    bool is_found = false;
    (void)none;
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        is_found |= place_at(fixture,
                             WRITE(fixture,
                                   "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/6 "
                                   "Hope/NNP/compound/6 %.*s/%s/compound/6 Department/NNP/obl/2 "
                                   "././punct/2",
                                   WORD(with_capitals(fixture, word, 1)), tags[i]),
                             3) != NULL;
    return is_found;
}

static void a_body_of_a_town_has_its_town(void **state)
{
    check_rows(*state, "where/town_body", is_of_its_town);
    assert_false(is_of_its_town(*state, SLICE("grain"), SLICE_NONE));
}

// "The ferry Lima", "the HMS Lima".
static bool is_a_ship(const fixture *fixture, slice word, slice class)
{
    const slice noun =
        slice_equal(class, SLICE("prefix")) ? with_capitals(fixture, word, word.length) : word;
    slice written = SLICE("");
    for (size_t i = 0; i < noun.length; i++) // how a slash within a word is written
        written =
            WRITE(fixture, "%.*s%c", WORD(written), noun.data[i] == '/' ? '\\' : noun.data[i]);
    return !is_town_at(fixture,
                       WRITE(fixture,
                             "The/DT/det/3 %.*s/NNP/compound/3 Lima/NNP/nsubj/4 sank=sink/VBD/root"
                             " ././punct/4",
                             WORD(written)),
                       2);
}

static void a_ship_is_no_town(void **state)
{
    check_rows(*state, "where/vessel", is_a_ship);
    assert_false(is_a_ship(*state, SLICE("mild"), SLICE_NONE));
}

// "Ray Miller, D-Hope".
static bool leads_to_a_seat(const fixture *fixture, slice letter, slice none)
{
    (void)none;
    return is_town_at(fixture,
                      WRITE(fixture,
                            "Ray/NNP/nsubj/7 Miller/NNP/flat/1 ~,/,/punct/6 %.*s/NNP/compound/6 "
                            "~-/HYPH/punct/6 ~Hope/NNP/appos/1 left=leave/VBD/root ././punct/7",
                            WORD(letter)),
                      5);
}

static void a_party_leads_to_a_seat(void **state)
{
    check_rows(*state, "where/party", leads_to_a_seat);
    assert_false(leads_to_a_seat(*state, SLICE("Q"), SLICE_NONE));
}

// "At Lima and Osvelt streets", "the 6300 block of Lima", "left Lima Drive and went along Lima".
static bool is_an_address(const fixture *fixture, slice word, slice class)
{
    if (slice_equal(class, SLICE("streets")))
        return !is_town_at(fixture,
                           WRITE(fixture,
                                 "They/PRP/nsubj/2 met=meet/VBD/root at/IN/case/4 Lima/NNP/obl/2 "
                                 "and/CC/cc/6 Osvelt/NNP/conj/4 %.*s/NNS/flat/4 ././punct/2",
                                 WORD(word)),
                           3);
    if (slice_equal(class, SLICE("block")))
        return !is_town_at(fixture,
                           WRITE(fixture,
                                 "They/PRP/nsubj/2 met=meet/VBD/root in/IN/case/6 the/DT/det/6 "
                                 "6300/CD/nummod/6 %.*s/NN/obl/2 of/IN/case/8 Lima/NNP/nmod/6 "
                                 "././punct/2",
                                 WORD(word)),
                           7);
    return !is_town_at(fixture,
                       WRITE(fixture,
                             "They/PRP/nsubj/2 left=leave/VBD/root Lima/NNP/compound/4 "
                             "Drive/NNP/obj/2 and/CC/cc/6 went=go/VBD/conj/2 %.*s/IN/case/8 "
                             "Lima/NNP/obl/6 ././punct/2",
                             WORD(word)),
                       7);
}

static void an_address_is_no_town(void **state)
{
    check_rows(*state, "where/address", is_an_address);
    assert_false(is_an_address(*state, SLICE("goats"), SLICE("streets")));
    assert_false(is_an_address(*state, SLICE("mayor"), SLICE("block")));
    assert_false(is_an_address(*state, SLICE("from"), SLICE("way")));
}

// "In Lima province Peru": what lies between a place and what contains it.
static bool stands_before_a_container(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const where_place *place =
        place_at(fixture,
                 WRITE(fixture,
                       "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/4 Lima/NNP/obl/2 "
                       "%.*s/NN/flat/4 Peru/NNP/nmod/4 ././punct/2",
                       WORD(word)),
                 3);
    return place != NULL && place->container != PLACE_NONE;
}

// "In the village of Shabuli", which no list has.
static bool tells_of_a_town(const fixture *fixture, slice word, slice class)
{
    return !slice_equal(class, SLICE("town")) ||
           is_town_at(fixture,
                      WRITE(fixture,
                            "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/5 the/DT/det/5 "
                            "%.*s/NN/obl/2 of/IN/case/7 Shabuli/NNP/nmod/5 ././punct/2",
                            WORD(word)),
                      6);
}

static void a_word_of_type_tells_what_is_meant(void **state)
{
    check_rows(*state, "where/division", stands_before_a_container);
    check_rows(*state, "where/division", tells_of_a_town);
    assert_false(stands_before_a_container(*state, SLICE("goat"), SLICE_NONE));
    assert_false(tells_of_a_town(*state, SLICE("goat"), SLICE("town")));
}

// "Ga.", "N. Y."; "GA".
static slice as_short_form(const fixture *fixture, slice word)
{
    slice written = SLICE("");
    if (!slice_ends_with(word, SLICE(".")))
        return with_capitals(fixture, word, word.length);
    for (slice rest = word; rest.data != NULL;) {
        const slice part = with_capitals(fixture, slice_cut(&rest, ' '), 1);
        written =
            WRITE(fixture, "%.*s%s%.*s", WORD(written), written.length > 0 ? " " : "", WORD(part));
    }
    return written;
}

// "Columbus, Ga.", "Columbus, GA".
static bool is_a_province(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const where_place *place =
        place_at(fixture,
                 WRITE(fixture,
                       "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/4 Columbus/NNP/obl/2 "
                       "~,/,/punct/4 %.*sagain/RB/advmod/2 ././punct/2",
                       WORD(as_words(fixture, as_short_form(fixture, word), "NNP/nmod", 4))),
                 5);
    return place != NULL && place->precision == WHERE_PROVINCE;
}

static void a_short_form_is_a_province(void **state)
{
    check_rows(*state, "where/province_short", is_a_province);
    assert_false(is_a_province(*state, SLICE("qq"), SLICE_NONE));
}

// "In Shabuli", which no list has; "at Hope", "to Hope", a word that towns bear.
static bool leads_to_a_place(const fixture *fixture, slice words, slice kind)
{
    const uint32_t head = 3 + count_words(words);
    const char *name = slice_equal(kind, SLICE("in")) ? "Shabuli" : "Hope";
    return slice_equal(kind, SLICE("of")) || // it only ties
           is_town_at(fixture,
                      WRITE(fixture,
                            "Fires/NNS/nsubj/2 burned=burn/VBD/root %.*s%s/NNP/obl/2 ././punct/2",
                            WORD(as_words(fixture, words, "IN/case", head)), name),
                      head - 1);
}

static void a_preposition_leads_to_a_place(void **state)
{
    check_rows(*state, "where/preposition", leads_to_a_place);
    assert_false(leads_to_a_place(*state, SLICE("goat"), SLICE("in")));
    assert_false(leads_to_a_place(*state, SLICE("goat"), SLICE("at")));
}

// "Burned near Lima": that is where.
static bool tells_where(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const scene scene = read_sentence(
        fixture,
        WRITE(fixture,
              "Fires/NNS/nsubj/2 burned=burn/VBD/root %.*s/IN/case/4 Lima/NNP/obl/2 ././punct/2",
              WORD(word)),
        false);
    return where_of_clause(&scene.places, scene.syntax, 1) != PLACE_NONE;
}

static void a_locating_word_tells_where(void **state)
{
    check_rows(*state, "where/locating", tells_where);
    assert_false(tells_where(*state, SLICE("from"), SLICE_NONE));
}

// "Boy hurt - Lima News".
static bool is_of_a_newsroom(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const scene scene =
        read_sentence(fixture,
                      WRITE(fixture,
                            "Boy/NN/nsubj/2 hurt/VBN/root in/IN/case/4 fall/NN/obl/2 at/IN/case/6 "
                            "home/NN/obl/2 -/HYPH/punct/2 Lima/NNP/compound/9 %.*s/NNP/parataxis/2",
                            WORD(with_capitals(fixture, word, 1))),
                      true);
    return scene.places.count == 1 && scene.places.places[0].is_newsroom;
}

static void a_masthead_is_of_the_newsroom(void **state)
{
    check_rows(*state, "where/masthead", is_of_a_newsroom);
    assert_false(is_of_a_newsroom(*state, SLICE("goats"), SLICE_NONE));
}

// Of two towns of a name the word's land has the one that the article means, where it has one.
static bool is_of_a_land(const fixture *fixture, slice word, slice code)
{
    lexicon_table countries;
    assert_int_equal(lexicon_find_table(&countries, fixture->lexicon, "where/country", 4, NULL),
                     DATELINE_OK);
    (void)read_sentence(
        fixture,
        WRITE(fixture, "The/DT/det/2 %.*s/NN/nsubj/3 met=meet/VBD/root ././punct/3", WORD(word)),
        false);
    return lexicon_has(&countries, code);
}

static void a_word_of_a_land_names_one(void **state)
{
    check_rows(*state, "where/land_word", is_of_a_land);
}

// "In Peru" is PER, by the name that the ledger has for it.
static bool is_its_country(const fixture *fixture, slice code, slice name)
{
    const uint32_t head = 3 + count_words(name);
    const where_place *place = place_at(
        fixture,
        WRITE(fixture, "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/4 %.*s././punct/2",
              WORD(as_words(fixture, name, "NNP/obl", 2))),
        head - 1);
    lexicon_table countries;
    assert_int_equal(lexicon_find_table(&countries, fixture->lexicon, "where/country", 4, NULL),
                     DATELINE_OK);
    return place != NULL && (slice_equal_ignoring_case(place->country, code) ||
                             !lexicon_has(&countries, code)); // the Union lies in none
}

static void a_country_is_known_by_its_name(void **state)
{
    check_rows(*state, "who/countries", is_its_country);
}

// "In Holy See" is VAT, though that is its capital, too.
static void a_name_of_a_country_is_a_place_of_it(void **state)
{
    const fixture *fixture = *state;
    lexicon_table table;
    uint32_t wrong = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, "who/country_forms", 3, NULL),
                     DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice code = lexicon_cell(&table, row, 1), name = lexicon_cell(&table, row, 0);
        arena_reset(fixture->arena);
        if (slice_equal(lexicon_cell(&table, row, 2), SLICE("name")) &&
            !is_its_country(fixture, code, with_capitals(fixture, name, name.length))) {
            print_error("lexicon/who/country_forms.lex:%u\n", lexicon_line(&table, row));
            wrong++;
        }
    }
    assert_int_equal(wrong, 0);
}

// A country is the same by its code of three letters and by that of two, which places have.
static void a_country_has_two_codes(void **state)
{
    const fixture *fixture = *state;
    const lexicon_table *table = &fixture->gazetteer->country;
    for (uint32_t row = 0; row < table->rows; row++) {
        const slice iso3 = with_capitals(fixture, lexicon_cell(table, row, 0), 3);
        const slice iso2 = lexicon_cell(table, row, 1);
        if (where_country_of_iso3(fixture->gazetteer, iso3) != row ||
            (!slice_equal(iso2, SLICE("--")) && // land that no standard has
             where_country_of_iso2(fixture->gazetteer, iso2) != row) ||
            !slice_equal(where_country_iso3(fixture->gazetteer, (uint16_t)row), iso3))
            fail_msg("lexicon/where/country.lex:%u", lexicon_line(table, row));
    }
    assert_int_equal(where_country_of_iso3(fixture->gazetteer, SLICE("QQQ")), COUNTRY_NONE);
}

#define ROWS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(ROWS_TEST(who_speaks_is_no_place), ROWS_TEST(a_point_of_the_compass_makes_a_part),
          ROWS_TEST(a_qualifier_leaves_the_name), ROWS_TEST(a_street_is_no_town),
          ROWS_TEST(a_body_of_a_town_has_its_town), ROWS_TEST(a_ship_is_no_town),
          ROWS_TEST(a_party_leads_to_a_seat), ROWS_TEST(an_address_is_no_town),
          ROWS_TEST(a_word_of_type_tells_what_is_meant), ROWS_TEST(a_short_form_is_a_province),
          ROWS_TEST(a_preposition_leads_to_a_place), ROWS_TEST(a_locating_word_tells_where),
          ROWS_TEST(a_masthead_is_of_the_newsroom), ROWS_TEST(a_word_of_a_land_names_one),
          ROWS_TEST(a_country_is_known_by_its_name), ROWS_TEST(a_country_has_two_codes),
          ROWS_TEST(a_name_of_a_country_is_a_place_of_it))

// The words that towns bear too, and those that head names: where a rule asks for such a word,
// other than in the sentences of test_rows.c. No row may stand there that no rule can ask for; and
// a title must be no town either, or it needs a row.
#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/where_fixture.h"
#include "where/where_internal.h"

#define WRITE(fixture, ...) arena_format((fixture)->arena, __VA_ARGS__)
#define WORD(word) (int)(word).length, (word).data
#define QUIET "Fires/NNS/nsubj/2 burned=burn/VBD/root ././punct/2"

static where_scene read_scene(const fixture *fixture, slice sentence, slice outlet)
{
    where_scene scene;
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    who->syntax = tagged_read(fixture->arena, sentence);
    assert_int_equal(
        where_read_scene(&scene, fixture->gazetteer, fixture->arena, who, outlet, SLICE_NONE, NULL),
        DATELINE_OK);
    return scene;
}

static slice with_capital(const fixture *fixture, slice word)
{
    slice large = arena_copy(fixture->arena, word);
    if (large.data[0] >= 'a' && large.data[0] <= 'z')
        ((char *)(uintptr_t)large.data)[0] -= 'a' - 'A';
    return large;
}

static bool is_phrase(slice word)
{
    return slice_find(word, SLICE(" ")) != SIZE_MAX;
}

// ---- rows ----

// "English" of a paper's name says nothing of where the paper is read; "Leyton" does.
static bool votes_for_nothing(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const where_scene scene = read_scene(
        fixture, SLICE(QUIET), with_capital(fixture, is_phrase(word) ? SLICE("the") : word));
    for (uint32_t country = 0; country < scene.gazetteer->country.rows; country++)
        if (scene.country_weight[country] > 0)
            return false;
    return true;
}

static void a_common_word_of_an_outlet_is_no_home(void **state)
{
    check_rows(*state, "where/common", votes_for_nothing);
    assert_false(votes_for_nothing(*state, SLICE("leyton"), SLICE_NONE));
}

// "Fires burned in Geauga. Then Geauga burned": once taken for a county, a name is one everywhere.
// A common word is not.
static bool is_known_once(const fixture *fixture, slice word)
{
    const slice name = with_capital(fixture, word);
    const slice sentences =
        WRITE(fixture,
              "Fires/NNS/nsubj/2 burned=burn/VBD/root in/IN/case/4 %.*s/NNP/obl/2 ././punct/2 | "
              "Then/RB/advmod/3 %.*s/NNP/nsubj/3 burned=burn/VBD/root ././punct/3",
              WORD(name), WORD(name));
    who_layer *who = ARENA_NEW(fixture->arena, who_layer);
    who_mention mention = {.first = 3, .end = 4, .head = 3, .kind = WHO_PLACE, .form = WHO_NAME};
    where_scene scene;
    *who = (who_layer){
        .syntax = tagged_read(fixture->arena, sentences), .mentions = &mention, .mention_count = 1};
    assert_int_equal(where_read_scene(&scene, fixture->gazetteer, fixture->arena, who, SLICE_NONE,
                                      SLICE_NONE, NULL),
                     DATELINE_OK);
    return scene.mention_count > 0 && scene.mentions[scene.mention_count - 1].first > 4;
}

static bool is_no_county(const fixture *fixture, slice word, slice none)
{
    (void)none;
    const bool is_countrys = lexicon_has(&fixture->gazetteer->country_form, word);
    return is_phrase(word) || is_countrys || !is_known_once(fixture, word);
}

static void a_common_word_is_no_county_by_itself(void **state)
{
    check_rows(*state, "where/common", is_no_county);
    assert_false(is_no_county(*state, SLICE("geauga"), SLICE_NONE));
}

// ---- words that head names ----

// "Fires burned from Memphis Clinic": what heads a name cuts none, where "Memphis Goat" would be
// one.
static bool leaves_its_town(const fixture *fixture, slice word, slice none)
{
    (void)none;
    if (is_phrase(word) || lexicon_has(&fixture->gazetteer->street, word))
        return true;
    const where_scene scene =
        read_scene(fixture,
                   WRITE(fixture,
                         "Fires/NNS/nsubj/2 burned=burn/VBD/root from/IN/case/5 "
                         "Memphis/NNP/compound/5 %.*s/NNP/obl/2 ././punct/2",
                         WORD(with_capital(fixture, word))),
                   SLICE_NONE);
    return scene.mention_count > 0 && scene.mentions[0].first == 3;
}

static void a_word_that_heads_names_leaves_the_town(void **state)
{
    check_rows(*state, "who/heads", leaves_its_town);
    assert_false(leaves_its_town(*state, SLICE("goat"), SLICE_NONE));
}

// ---- which words need a row ----

static bool is_borne(where_scene *scene, slice word)
{
    return where_get_name(scene, word) != NAME_NONE;
}

// Do other lists say what the word is, before a rule asks for this one?
static bool is_taken_first(const where_gazetteer *gazetteer, slice word)
{
    return lexicon_has(&gazetteer->title, word) || lexicon_has(&gazetteer->head, word) ||
           lexicon_has(&gazetteer->division, word) || lexicon_has(&gazetteer->country_form, word);
}

// A rule asks for a word beside a name, or for what a place, a county among them, is called.
static bool can_be_asked_for(const fixture *fixture, slice word, slice none)
{
    (void)none;
    where_scene scene = read_scene(fixture, SLICE(QUIET), SLICE_NONE);
    return (!is_phrase(word) && !is_taken_first(fixture->gazetteer, word)) ||
           (is_borne(&scene, word) && !lexicon_has(&fixture->gazetteer->province_short, word)) ||
           (!is_phrase(word) && is_borne(&scene, WRITE(fixture, "%.*s county", WORD(word))));
}

static void no_row_is_idle(void **state)
{
    check_rows(*state, "where/common", can_be_asked_for);
    assert_false(can_be_asked_for(*state, SLICE("sgt"), SLICE_NONE));
    assert_false(can_be_asked_for(*state, SLICE("world war"), SLICE_NONE));
}

// A title that some village is called like needs a row.
static bool is_no_town_by_itself(const fixture *fixture, slice word, slice none)
{
    (void)none;
    if (is_phrase(word))
        return true;
    const where_scene scene = read_scene(
        fixture,
        WRITE(fixture, "Then/RB/advmod/3 %.*s/NNP/nsubj/3 burned=burn/VBD/root ././punct/3",
              WORD(with_capital(fixture, word))),
        SLICE_NONE);
    return scene.mention_count == 0;
}

static void a_title_is_no_town_by_itself(void **state)
{
    check_rows(*state, "who/titles", is_no_town_by_itself);
    assert_false(is_no_town_by_itself(*state, SLICE("leyton"), SLICE_NONE));
}

#define ROWS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(ROWS_TEST(a_common_word_of_an_outlet_is_no_home),
          ROWS_TEST(a_common_word_is_no_county_by_itself), ROWS_TEST(no_row_is_idle),
          ROWS_TEST(a_word_that_heads_names_leaves_the_town),
          ROWS_TEST(a_title_is_no_town_by_itself))

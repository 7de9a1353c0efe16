// Rows that tell the mode of an act by a lemma beside it: what was refused, asked for, threatened,
// used, moved, where people spoke, how blows were struck, and who was asked to act. A tree has the
// word where its rule looks for it, whatever a splitter and a lemmatizer would make of it ("talks",
// "op-ed"); of the act the layer holds its type and its word.
#include "support/cmocka_all.h"
#include "support/tagged.h"
#include "support/what_fixture.h"
#include "what/control.h"
#include "what/detect.h"
#include "what/matter.h"
#include "what/means.h"
#include "what/verbal.h"

#define WORD(word) (int)(word).length, (word).data
#define ACT 1u // the token of the act

// ---- an act and what is told of it ----

typedef struct scene {
    what_context context;
    what_layer layer;
    what_input input;
    what_event events[2];
    const what_trigger *triggers[2];
    event_carrier carriers[2];
    what_role role;
} scene;

static const what_trigger *trigger_of(const fixture *fixture, slice lemma)
{
    uint32_t count = 0;
    const trigger_table *table = &fixture->what->triggers;
    const uint32_t row = lexicon_find(&table->table, lemma, &count);
    assert_int_not_equal(count, 0);
    return &table->triggers[row];
}

// "They DEED ...": an act of that type, which the word alone tells.
static void open_scene(scene *scene, const fixture *fixture, what_type type, slice deed,
                       slice sentence)
{
    const syntax_layer *syntax = tagged_read(fixture->arena, sentence);
    const uint32_t tokens = syntax->document->token_count;
    *scene = (struct scene){.input = {.syntax = syntax}};
    scene->layer = (what_layer){.events = scene->events,
                                .count = 1,
                                .event_of_token = ARENA_ARRAY(fixture->arena, tokens, uint32_t)};
    for (uint32_t i = 0; i < tokens; i++)
        scene->layer.event_of_token[i] = i == ACT ? 0 : EVENT_NONE;
    scene->events[0] = (what_event){.type = type, .trigger = ACT, .place = PLACE_NONE};
    assert_true(
        context_open(&scene->context, fixture->what, &scene->input, &scene->layer, fixture->arena));
    scene->triggers[0] = trigger_of(fixture, deed);
    scene->carriers[0].verb = TOKEN_NONE;
    scene->context.trigger_of_event = scene->triggers;
    scene->context.carrier_of_event = scene->carriers;
}

// "They refused talks", "they spoke over a hotline".
static slice with_object(const fixture *fixture, slice deed, slice word)
{
    return arena_format(fixture->arena, "They/PRP/nsubj/2 did=%.*s/VBD/root it=%.*s/NN/obj/2",
                        WORD(deed), WORD(word));
}

static slice with_oblique(const fixture *fixture, slice deed, slice preposition, slice word)
{
    return arena_format(fixture->arena,
                        "They/PRP/nsubj/2 did=%.*s/VBD/root %.*s/IN/case/4 it=%.*s/NN/obl/2",
                        WORD(deed), WORD(preposition), WORD(word));
}

static bool has_mode(const scene *scene, slice mode)
{
    return slice_equal(scene->events[0].mode, mode);
}

// ---- rows ----

// What must hold of a row's word and its cell.
typedef bool check(const fixture *fixture, slice word, slice cell);

static void check_rows(const fixture *fixture, const char *name, uint32_t column, check *holds)
{
    lexicon_table table;
    uint32_t silent = 0;
    assert_int_equal(lexicon_find_table(&table, fixture->lexicon, name, 1, NULL), DATELINE_OK);
    for (uint32_t row = 0; row < table.rows; row++) {
        const slice word = lexicon_cell(&table, row, 0);
        const slice cell = column < table.columns ? lexicon_cell(&table, row, column) : SLICE_NONE;
        arena_reset(fixture->arena);
        if ((column > 0 && cell.length == 0) || holds(fixture, word, cell))
            continue;
        print_error("lexicon/%s.lex:%u: %.*s\n", name, lexicon_line(&table, row), WORD(word));
        silent++;
    }
    assert_int_equal(silent, 0);
}

static bool is_matter(const fixture *fixture, slice word, slice mode)
{
    scene scene;
    const slice reject = SLICE("reject");
    open_scene(&scene, fixture, WHAT_REJECT, reject, with_object(fixture, reject, word));
    matter_settle(&scene.context);
    return has_mode(&scene, mode);
}

static void what_is_refused_tells_the_mode(void **state)
{
    check_rows(*state, "what/matter", 1, is_matter);
    assert_false(is_matter(*state, SLICE("goat"), SLICE("meet")));
}

static what_type type_named(slice name)
{
    for (int type = 0; type < WHAT_TYPE_COUNT; type++)
        if (slice_equal(name, slice_from_string(what_type_name((what_type)type))))
            return (what_type)type;
    return WHAT_TYPE_COUNT;
}

// A key in capitals is an act's, "COERCE/arrest": the threatened word tells of such.
static bool is_threatened(const fixture *fixture, slice key, slice mode)
{
    scene scene;
    const slice threaten = SLICE("threaten");
    const bool is_act = key.data[0] >= 'A' && key.data[0] <= 'Z';
    open_scene(&scene, fixture, WHAT_THREATEN, threaten,
               with_object(fixture, threaten, is_act ? SLICE("goat") : key));
    if (is_act) {
        const slice type = slice_cut(&key, '/');
        scene.events[1] = (what_event){.type = type_named(type), .trigger = ACT + 1, .mode = key};
        scene.layer.event_of_token[ACT + 1] = 1;
    }
    matter_settle(&scene.context);
    return has_mode(&scene, mode);
}

static void what_is_threatened_tells_the_mode(void **state)
{
    check_rows(*state, "what/threat", 1, is_threatened);
    assert_false(is_threatened(*state, SLICE("goat"), SLICE("violence")));
}

static bool is_used(const fixture *fixture, slice word, slice mode)
{
    scene scene;
    const slice attack = SLICE("attack");
    open_scene(&scene, fixture, WHAT_ASSAULT, attack,
               with_oblique(fixture, attack, SLICE("with"), word));
    scene.role = (what_role){.kind = WHAT_WEAPON, .head = ACT + 2};
    scene.events[0].roles = &scene.role;
    scene.events[0].role_count = 1;
    means_settle(&scene.context);
    return has_mode(&scene, mode);
}

static bool is_moved(const fixture *fixture, slice word, slice mode)
{
    scene scene;
    const slice deploy = SLICE("deploy");
    open_scene(&scene, fixture, WHAT_MOBILIZE, deploy, with_object(fixture, deploy, word));
    means_settle(&scene.context);
    return has_mode(&scene, mode);
}

// "Met [ahead of] a summit": not at it.
static bool is_spoken_over(const fixture *fixture, slice word, slice mode)
{
    scene scene;
    const bool is_apart = slice_equal(mode, SLICE("apart"));
    const slice meet = SLICE("meet");
    open_scene(&scene, fixture, WHAT_CONSULT, meet,
               with_oblique(fixture, meet, is_apart ? word : SLICE("at"),
                            is_apart ? SLICE("summit") : word));
    means_settle(&scene.context);
    return has_mode(&scene, is_apart ? SLICE_NONE : mode);
}

static void means_tell_the_mode(void **state)
{
    check_rows(*state, "what/means", 1, is_used);
    check_rows(*state, "what/means", 2, is_moved);
    check_rows(*state, "what/means", 3, is_spoken_over);
    assert_false(is_used(*state, SLICE("goat"), SLICE("drone")));
    assert_false(is_moved(*state, SLICE("goat"), SLICE("troops")));
    assert_false(is_spoken_over(*state, SLICE("at"), SLICE("apart")));
}

static bool is_manner(const fixture *fixture, slice word, slice is)
{
    scene scene;
    const slice attack = SLICE("attack");
    if (!slice_equal(is, SLICE("manner")))
        return true;
    open_scene(&scene, fixture, WHAT_ASSAULT, attack,
               with_oblique(fixture, attack, SLICE("in"), word));
    verbal_mark_events(&scene.context);
    return scene.events[0].type == WHAT_ACCUSE && has_mode(&scene, SLICE("disapprove"));
}

static void a_manner_makes_blows_of_words(void **state)
{
    check_rows(*state, "what/verbal", 1, is_manner);
    assert_false(is_manner(*state, SLICE("goat"), SLICE("manner")));
}

// "They called upon Chile to leave": Chile would leave.
static bool is_asked(const fixture *fixture, slice preposition, slice none)
{
    (void)none;
    scene scene;
    const slice call = SLICE("call");
    open_scene(&scene, fixture, WHAT_REQUEST, call,
               arena_format(fixture->arena,
                            "They/PRP/nsubj/2 called=call/VBD/root %.*s/IN/case/4 Chile/NNP/obl/2 "
                            "to/TO/mark/6 leave/VB/xcomp/2",
                            WORD(preposition)));
    return control_asked(&scene.context, 5) == 3;
}

static void who_is_asked_acts(void **state)
{
    check_rows(*state, "what/asking", 0, is_asked);
    assert_false(is_asked(*state, SLICE("for"), SLICE_NONE));
}

#define ROWS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(ROWS_TEST(what_is_refused_tells_the_mode), ROWS_TEST(what_is_threatened_tells_the_mode),
          ROWS_TEST(means_tell_the_mode), ROWS_TEST(a_manner_makes_blows_of_words),
          ROWS_TEST(who_is_asked_acts))

// Events of sentences whose trees are given, so that the room is tested without models.
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/file_map.h"
#include "support/tagged.h"
#include "what/what.h"

typedef struct fixture {
    lexicon *lexicon;
    howmany_reader *howmany;
    when_reader *when;
    what_reader *what;
    arena *arena;
} fixture;

static int open_fixture(void **state)
{
    fixture *made = calloc(1, sizeof *made);
    assert_non_null(made);
    assert_int_equal(lexicon_open(&made->lexicon, DATELINE_BUILD_DATA "/dateline.lexicon", NULL),
                     DATELINE_OK);
    assert_int_equal(howmany_reader_open(&made->howmany, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(when_reader_open(&made->when, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(what_reader_open(&made->what, made->lexicon, NULL), DATELINE_OK);
    assert_int_equal(arena_open(&made->arena, 1 << 28, NULL), DATELINE_OK);
    *state = made;
    return 0;
}

static int close_fixture(void **state)
{
    fixture *made = *state;
    arena_close(made->arena);
    what_reader_close(made->what);
    when_reader_close(made->when);
    howmany_reader_close(made->howmany);
    lexicon_close(made->lexicon);
    free(made);
    return 0;
}

static what_layer read_events(const fixture *fixture, const syntax_layer *syntax)
{
    what_layer layer;
    howmany_layer howmany;
    when_layer when;
    arena *arena = fixture->arena;
    assert_int_equal(howmany_read(&howmany, fixture->howmany, arena, syntax, NULL), DATELINE_OK);
    assert_int_equal(when_read(&when, fixture->when, arena, syntax, DAY_UNKNOWN, NULL),
                     DATELINE_OK);
    const what_input input = {
        .syntax = syntax, .howmany = &howmany, .howmany_reader = fixture->howmany, .when = &when};
    assert_int_equal(what_read(&layer, fixture->what, arena, &input, NULL), DATELINE_OK);
    return layer;
}

static slice describe_role(arena *arena, slice text, const what_role *role)
{
    const slice words = slice_at(text.data, role->at);
    const slice range =
        role->has_range
            ? arena_format(arena, " (%.*s)", (int)howmany_range_text(arena, role->range).length,
                           howmany_range_text(arena, role->range).data)
            : SLICE("");
    return arena_format(arena, "; %s=%.*s%.*s%s%s%s", what_role_name(role->kind), (int)words.length,
                        words.data, (int)range.length, range.data, role->is_subset ? " subset" : "",
                        role->is_others ? " others" : "",
                        role->is_perpetrator ? " perpetrator" : "");
}

// One event as a line of a case file.
static slice describe(arena *arena, const syntax_layer *syntax, const what_layer *layer,
                      const what_event *event)
{
    const slice text = syntax->document->text;
    const slice trigger = slice_at(text.data, event->at);
    const slice mode = event->move != WHAT_MOVE_NONE
                           ? slice_from_string(what_move_name(event->move))
                           : event->mode;
    slice line =
        arena_format(arena, "%.*s => %s%s%.*s %s%s%s", (int)trigger.length, trigger.data,
                     what_type_name(event->type), mode.length > 0 ? "/" : "", (int)mode.length,
                     mode.data, what_modality_name(event->modality),
                     event->is_definite ? " definite" : "", event->is_generic ? " generic" : "");
    for (uint32_t i = 0; i < event->role_count; i++) {
        const slice role = describe_role(arena, text, &event->roles[i]);
        line = arena_format(arena, "%.*s%.*s", (int)line.length, line.data, (int)role.length,
                            role.data);
    }
    if (event->parent != EVENT_NONE) {
        const slice parent = slice_at(text.data, layer->events[event->parent].at);
        line = arena_format(arena, "%.*s; parent=%.*s", (int)line.length, line.data,
                            (int)parent.length, parent.data);
    }
    return line;
}

static void complain(slice sentence, const char *what, slice line)
{
    print_error("%.*s\n    %s %.*s\n", (int)sentence.length, sentence.data, what, (int)line.length,
                line.data);
}

// Checks one case: the tree and the lines up to the next blank one. Moves *rest behind it.
static bool holds(const fixture *fixture, slice sentence, slice *rest)
{
    const syntax_layer *syntax = tagged_read(fixture->arena, slice_cut(rest, '\n'));
    const what_layer layer = read_events(fixture, syntax);
    bool is_right = true;
    uint32_t found = 0;
    for (slice line = slice_cut(rest, '\n'); line.length > 0; line = slice_cut(rest, '\n')) {
        const slice actual = found < layer.count
                                 ? describe(fixture->arena, syntax, &layer, &layer.events[found])
                                 : SLICE("nothing");
        found++;
        if (!slice_equal(actual, line)) {
            complain(sentence, "wanted:", line);
            complain(sentence, "found: ", actual);
            is_right = false;
        }
    }
    for (; found < layer.count; found++) {
        complain(sentence,
                 "too much:", describe(fixture->arena, syntax, &layer, &layer.events[found]));
        is_right = false;
    }
    return is_right;
}

static uint32_t count_wrong(const fixture *fixture, const char *path, uint32_t *cases)
{
    file_map map;
    uint32_t wrong = 0;
    assert_int_equal(file_map_open(&map, path, NULL), DATELINE_OK);
    slice rest = slice_of(map.data, map.length);
    while (rest.length > 0) {
        const slice line = slice_cut(&rest, '\n');
        if (line.length > 0 && line.data[0] != '#') {
            wrong += holds(fixture, line, &rest) ? 0 : 1;
            arena_reset(fixture->arena);
            (*cases)++;
        }
    }
    file_map_close(&map);
    return wrong;
}

static void finds_the_events_of_each_sentence(void **state)
{
    uint32_t cases = 0;
    assert_int_equal(count_wrong(*state, DATELINE_TEST_FOLDER "/event.case", &cases), 0);
    assert_true(cases >= 110);
}

static void finds_no_event_where_words_only_sound_like_one(void **state)
{
    uint32_t cases = 0;
    assert_int_equal(count_wrong(*state, DATELINE_TEST_FOLDER "/no_event.case", &cases), 0);
    assert_true(cases >= 40);
}

static void reads_a_tree_with_no_other_layer(void **state)
{
    const fixture *fixture = *state;
    const syntax_layer *syntax = tagged_read(
        fixture->arena, SLICE("Rebels=rebel/NNS/nsubj/2 shelled=shell/VBD/root towns/NNS/obj/2"));
    const what_input input = {.syntax = syntax};
    what_layer layer;
    assert_int_equal(what_read(&layer, fixture->what, fixture->arena, &input, NULL), DATELINE_OK);
    assert_int_equal(layer.count, 1);
    assert_int_equal(layer.events[0].type, WHAT_ASSAULT);
    assert_int_equal(layer.events[0].attribution, ATTRIBUTION_NONE);
    assert_int_equal(layer.event_of_token[1], 0);
    assert_int_equal(layer.event_of_token[0], EVENT_NONE);
}

// The code of the first event of a tree whose actors, if any, are given.
static slice cameo_of(const fixture *fixture, slice tree, const who_layer *who)
{
    const what_input input = {.syntax = tagged_read(fixture->arena, tree), .who = who};
    what_layer layer;
    assert_int_equal(what_read(&layer, fixture->what, fixture->arena, &input, NULL), DATELINE_OK);
    assert_true(layer.count > 0);
    return layer.events[0].cameo;
}

static void derives_the_code_of_cameo_from_type_and_mode(void **state)
{
    const fixture *fixture = *state;
    const slice seized =
        SLICE("Rebels=rebel/NNS/nsubj/2 kidnapped=kidnap/VBD/root nurses/NNS/obj/2");
    const slice hit = SLICE("Rebels=rebel/NNS/nsubj/2 attacked=attack/VBD/root towns/NNS/obj/2");
    const slice dead = SLICE("Two/CD/nummod/2 miners/NNS/nsubj/3 died=die/VBD/root");
    const slice urged = SLICE("Rome=Rome/NNP/nsubj/2 urged=urge/VBD/root reforms=reform/NNS/obj/2");
    const slice demanded =
        SLICE("Rome=Rome/NNP/nsubj/2 demanded=demand/VBD/root reforms=reform/NNS/obj/2");
    assert_true(slice_equal(cameo_of(fixture, urged, NULL), SLICE("024")));
    assert_true(slice_equal(cameo_of(fixture, demanded, NULL), SLICE("104")));
    assert_true(slice_equal(cameo_of(fixture, seized, NULL), SLICE("181")));
    assert_true(slice_equal(cameo_of(fixture, hit, NULL), SLICE("190")));
    assert_int_equal(cameo_of(fixture, dead, NULL).length, 0);
}

// The code of a journey that the first word's actor makes.
static slice cameo_of_journey(const fixture *fixture, slice tree, who_entity traveller)
{
    who_mention mention = {.first = 0, .end = 1, .head = 0, .kind = traveller.kind, .entity = 0};
    uint32_t of_head[] = {0, MENTION_NONE, MENTION_NONE, MENTION_NONE};
    const syntax_layer *syntax = tagged_read(fixture->arena, tree);
    const who_layer who = {.syntax = syntax,
                           .mentions = &mention,
                           .mention_count = 1,
                           .entities = &traveller,
                           .entity_count = 1,
                           .mention_of_head = of_head};
    const what_input input = {.syntax = syntax, .who = &who};
    what_layer layer;
    assert_int_equal(what_read(&layer, fixture->what, fixture->arena, &input, NULL), DATELINE_OK);
    assert_int_equal(layer.count, 1);
    return layer.events[0].cameo;
}

static void only_who_comes_to_talk_visits(void **state)
{
    const fixture *fixture = *state;
    const slice entered =
        SLICE("Holm=Holm/NNP/nsubj/2 entered=enter/VBD/root Lima=Lima/NNP/obj/2 today/NN/obl/2");
    const slice fled =
        SLICE("Holm=Holm/NNP/nsubj/2 fled=flee/VBD/root Lima=Lima/NNP/obj/2 today/NN/obl/2");
    const who_entity minister = {.kind = WHO_PERSON, .code = SLICE("PERGOV"), .is_named = true};
    const who_entity general = {.kind = WHO_PERSON, .code = SLICE("PERMIL"), .is_named = true};
    const who_entity troops = {.kind = WHO_GROUP, .code = SLICE("PERMIL"), .is_plural = true};
    assert_true(slice_equal(cameo_of_journey(fixture, entered, minister), SLICE("042")));
    assert_true(slice_equal(cameo_of_journey(fixture, entered, general), SLICE("042")));
    assert_int_equal(cameo_of_journey(fixture, entered, troops).length, 0);
    assert_int_equal(cameo_of_journey(fixture, fled, minister).length, 0);
}

// The type of "Holm attacked Reyes, troops shelled towns", of whom `who` tells the first and the
// third word; the second act keeps the first one's word from being doubted.
static what_type type_of_attack(const fixture *fixture, who_entity attacker, who_entity attacked)
{
    who_entity entities[] = {attacker, attacked};
    who_mention mentions[] = {
        {.first = 0, .end = 1, .head = 0, .kind = attacker.kind, .entity = 0},
        {.first = 2, .end = 3, .head = 2, .kind = attacked.kind, .entity = 1}};
    uint32_t of_head[] = {0,           MENTION_NONE, 1, MENTION_NONE, MENTION_NONE, MENTION_NONE,
                          MENTION_NONE};
    const slice tree = SLICE("Holm=Holm/NNP/nsubj/2 attacked=attack/VBD/root Reyes=Reyes/NNP/obj/2 "
                             "~,/,/punct/2 troops/NNS/nsubj/6 shelled=shell/VBD/parataxis/2 "
                             "towns/NNS/obj/6");
    const syntax_layer *syntax = tagged_read(fixture->arena, tree);
    const who_layer who = {.syntax = syntax,
                           .mentions = mentions,
                           .mention_count = 2,
                           .entities = entities,
                           .entity_count = 2,
                           .mention_of_head = of_head};
    const what_input input = {.syntax = syntax, .who = &who};
    what_layer layer;
    assert_int_equal(what_read(&layer, fixture->what, fixture->arena, &input, NULL), DATELINE_OK);
    assert_int_equal(layer.count, 2);
    return layer.events[0].type;
}

static void tells_blows_of_words_by_those_who_strike_them(void **state)
{
    const fixture *fixture = *state;
    const who_entity senator = {.kind = WHO_PERSON, .role = SLICE("LEG"), .is_named = true};
    const who_entity party = {.kind = WHO_ORGANIZATION, .role = SLICE("PTY"), .is_named = true};
    const who_entity man = {.kind = WHO_PERSON, .role = SLICE("CVL")};
    const who_entity rebels = {.kind = WHO_GROUP, .role = SLICE("REB"), .is_plural = true};
    const who_entity commander = {.kind = WHO_PERSON, .role = SLICE("REB"), .is_named = true};
    const who_entity ministry = {.kind = WHO_ORGANIZATION, .role = SLICE("GOV"), .is_named = true};
    assert_int_equal(type_of_attack(fixture, senator, senator), WHAT_ACCUSE);
    assert_int_equal(type_of_attack(fixture, party, senator), WHAT_ACCUSE);
    assert_int_equal(type_of_attack(fixture, senator, man), WHAT_ACCUSE);
    assert_int_equal(type_of_attack(fixture, man, senator), WHAT_ASSAULT);
    assert_int_equal(type_of_attack(fixture, rebels, senator), WHAT_ASSAULT);
    assert_int_equal(type_of_attack(fixture, senator, rebels), WHAT_ASSAULT);
    assert_int_equal(type_of_attack(fixture, senator, commander), WHAT_ASSAULT);
    assert_int_equal(type_of_attack(fixture, ministry, senator), WHAT_ASSAULT);
    const who_entity papers = {.kind = WHO_GROUP, .role = SLICE("JRN"), .is_plural = true};
    const who_entity villagers = {.kind = WHO_GROUP, .role = SLICE("CVL"), .is_plural = true};
    assert_int_equal(type_of_attack(fixture, senator, papers), WHAT_ACCUSE);
    assert_int_equal(type_of_attack(fixture, rebels, papers), WHAT_ASSAULT);
    assert_int_equal(type_of_attack(fixture, senator, villagers), WHAT_ASSAULT);
}

static void says_when_memory_is_at_its_end(void **state)
{
    const fixture *fixture = *state;
    const syntax_layer *syntax = tagged_read(
        fixture->arena, SLICE("Rebels=rebel/NNS/nsubj/2 shelled=shell/VBD/root towns/NNS/obj/2"));
    const what_input input = {.syntax = syntax};
    what_layer layer;
    arena *small;
    assert_int_equal(arena_open(&small, 64, NULL), DATELINE_OK);
    assert_int_equal(what_read(&layer, fixture->what, small, &input, NULL), DATELINE_NO_MEMORY);
    arena_close(small);
}

static void joins_an_act_with_its_toll_but_not_with_a_journey(void **state)
{
    (void)state;
    assert_true(what_types_compatible(WHAT_ASSAULT, WHAT_CASUALTY));
    assert_true(what_types_compatible(WHAT_CASUALTY, WHAT_DISASTER));
    assert_false(what_types_compatible(WHAT_ASSAULT, WHAT_MOVE));
    assert_false(what_types_compatible(WHAT_PROTEST, WHAT_AID));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_the_events_of_each_sentence),
        cmocka_unit_test(finds_no_event_where_words_only_sound_like_one),
        cmocka_unit_test(reads_a_tree_with_no_other_layer),
        cmocka_unit_test(derives_the_code_of_cameo_from_type_and_mode),
        cmocka_unit_test(only_who_comes_to_talk_visits),
        cmocka_unit_test(tells_blows_of_words_by_those_who_strike_them),
        cmocka_unit_test(says_when_memory_is_at_its_end),
        cmocka_unit_test(joins_an_act_with_its_toll_but_not_with_a_journey),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

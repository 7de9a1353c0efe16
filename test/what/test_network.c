// What a network says of the parts in acts of violence, given to the acts that the frames found.
#include "support/cmocka_all.h"
#include "support/tagged.h"

#include "neural/neural.h"
#include "support/what_fixture.h"
#include "what/what.h"

// "Rebels" have their part by the frame; "mortars" and "the front" stand beside it.
#define SHELLING                                                                                   \
    "Rebels=rebel/NNS/nsubj/2 shelled=shell/VBD/root towns/NNS/obj/2 and/CC/cc/5 "                 \
    "mortars=mortar/NNS/conj/3 fell=fall/VBD/parataxis/2 for/IN/case/9 the/DT/det/9 "              \
    "Front=Front/NNP/obl/6"

static what_layer read_with(const fixture *fixture, const char *sentence, neural_filler *fillers,
                            uint32_t count)
{
    static neural_layer network;
    network = (neural_layer){.fillers = fillers, .filler_count = count};
    syntax_layer syntax = *tagged_read(fixture->arena, slice_from_string(sentence));
    syntax.network = &network;
    const what_input input = {.syntax = &syntax};
    what_layer layer;
    assert_int_equal(what_read(&layer, fixture->what, fixture->arena, &input, NULL), DATELINE_OK);
    return layer;
}

static uint32_t roles_of(const what_event *event, what_role_kind kind)
{
    uint32_t count = 0;
    for (uint32_t i = 0; i < event->role_count; i++)
        count += event->roles[i].kind == kind;
    return count;
}

static void what_no_frame_found_joins_the_act(void **state)
{
    neural_filler fillers[] = {{4, 5, NEURAL_WEAPON, 3.0f}, {7, 9, NEURAL_ORGANIZATION, 3.0f}};
    const what_layer layer = read_with(*state, SHELLING, fillers, 2);
    assert_int_equal(layer.events[0].type, WHAT_ASSAULT);
    assert_int_equal(roles_of(&layer.events[0], WHAT_WEAPON), 1);
    assert_int_equal(roles_of(&layer.events[0], WHAT_AGENT), 2);
    const what_role *last = &layer.events[0].roles[layer.events[0].role_count - 1];
    assert_int_equal(last->head, 8); // "Front", not "the"
    assert_string_equal(last->rule, "network");
}

static void what_a_frame_found_is_not_found_twice(void **state)
{
    neural_filler fillers[] = {{0, 1, NEURAL_PERPETRATOR, 9.0f}, {2, 3, NEURAL_TARGET, 9.0f}};
    const what_layer without = read_with(*state, SHELLING, NULL, 0);
    const what_layer layer = read_with(*state, SHELLING, fillers, 2);
    assert_int_equal(layer.events[0].role_count, without.events[0].role_count);
}

static void doubt_and_triggers_fill_nothing(void **state)
{
    neural_filler fillers[] = {{8, 9, NEURAL_ORGANIZATION, -0.1f},
                               {8, 9, NEURAL_PERPETRATOR, 0.1f},
                               {8, 9, NEURAL_ORGANIZATION, __builtin_nanf("")},
                               {1, 2, NEURAL_WEAPON, 9.0f}};
    const what_layer layer = read_with(*state, SHELLING, fillers, 4);
    assert_int_equal(roles_of(&layer.events[0], WHAT_AGENT), 1);
    assert_int_equal(roles_of(&layer.events[0], WHAT_WEAPON), 0);
}

static void the_network_tells_where_a_thing_ends(void **state)
{
    const char *sentence = "Rebels=rebel/NNS/nsubj/2 shelled=shell/VBD/root depots/NNS/obj/2 "
                           "near/IN/case/5 Leyton=Leyton/NNP/nmod/3";
    neural_filler fillers[] = {{2, 5, NEURAL_TARGET, 1.0f}};
    const what_layer without = read_with(*state, sentence, NULL, 0);
    const what_layer layer = read_with(*state, sentence, fillers, 1);
    assert_int_equal(roles_of(&layer.events[0], WHAT_TARGET), 1);
    assert_int_equal(without.events[0].role_count, layer.events[0].role_count);
    for (uint32_t i = 0; i < layer.events[0].role_count; i++) {
        if (layer.events[0].roles[i].kind == WHAT_TARGET) {
            assert_int_equal(layer.events[0].roles[i].at.end,
                             without.events[0].roles[i].at.end + strlen(" near Leyton"));
        }
    }
    neural_filler too_far[] = {{0, 3, NEURAL_TARGET, 1.0f}}; // reaches over the act
    const what_layer kept = read_with(*state, sentence, too_far, 1);
    assert_int_equal(kept.events[0].roles[0].at.end, without.events[0].roles[0].at.end);
}

static void buildings_and_ideas_play_no_part(void **state)
{
    const char *sentence =
        "Rebels=rebel/NNS/nsubj/2 shelled=shell/VBD/root towns/NNS/obj/2 ~;/,/punct/6 "
        "the/DT/det/6 hospital/NN/parataxis/2 and/CC/cc/8 condition/NN/conj/6";
    neural_filler fillers[] = {{5, 6, NEURAL_PERPETRATOR, 9.0f}, {7, 8, NEURAL_VICTIMS, 9.0f}};
    const what_layer without = read_with(*state, sentence, NULL, 0);
    const what_layer layer = read_with(*state, sentence, fillers, 2);
    assert_int_equal(layer.events[0].role_count, without.events[0].role_count);
}

static void without_an_act_nothing_is_filled(void **state)
{
    neural_filler fillers[] = {{0, 1, NEURAL_PERPETRATOR, 9.0f}};
    const what_layer layer =
        read_with(*state, "Rebels=rebel/NNS/nsubj/2 slept=sleep/VBD/root", fillers, 1);
    assert_int_equal(layer.count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_no_frame_found_joins_the_act),
        cmocka_unit_test(what_a_frame_found_is_not_found_twice),
        cmocka_unit_test(doubt_and_triggers_fill_nothing),
        cmocka_unit_test(the_network_tells_where_a_thing_ends),
        cmocka_unit_test(buildings_and_ideas_play_no_part),
        cmocka_unit_test(without_an_act_nothing_is_filled),
    };
    return cmocka_run_group_tests(tests, open_fixture, close_fixture);
}

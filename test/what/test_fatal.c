// Who was shot and died is no longer among the hurt.
#include "support/cmocka_all.h"
#include "what/fatal.h"

#define ENTITIES 2

typedef struct scene {
    arena *arena;
    who_layer who;
    what_input input;
    what_layer layer;
    what_event events[2];
    what_role roles[2];
    what_trigger shot, other;
    const what_trigger *triggers[2];
    what_context context;
} scene;

static what_role victims(what_role_kind kind, uint32_t entity, uint32_t number)
{
    return (what_role){
        .kind = kind, .entity = entity, .range = {number, number}, .has_range = true};
}

// One event that hurts and one that kills.
static void set(scene *scene, what_role hurt, what_role killed)
{
    *scene = (struct scene){.who = {.entity_count = ENTITIES}};
    assert_int_equal(arena_open(&scene->arena, 1 << 20, NULL), DATELINE_OK);
    scene->roles[0] = hurt;
    scene->roles[1] = killed;
    for (uint32_t i = 0; i < 2; i++) {
        scene->events[i] = (what_event){.modality = WHAT_HAPPENED,
                                        .roles = &scene->roles[i],
                                        .role_count = 1,
                                        .role_capacity = 1};
    }
    scene->layer = (what_layer){.events = scene->events, .count = 2};
    scene->triggers[0] = &scene->shot;
    scene->triggers[1] = &scene->other;
    scene->input.who = &scene->who;
    scene->context = (what_context){.input = &scene->input,
                                    .arena = scene->arena,
                                    .layer = &scene->layer,
                                    .trigger_of_event = scene->triggers};
}

static uint32_t hurt_after(scene *scene)
{
    fatal_drop_injured(&scene->context);
    uint32_t left = scene->events[0].role_count;
    arena_close(scene->arena);
    return left;
}

static void counts_a_man_shot_dead_among_the_dead_alone(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_INJURED, 1, 1), victims(WHAT_KILLED, 1, 1));
    assert_int_equal(hurt_after(&scene), 0);
}

static void keeps_the_hurt_when_somebody_else_died(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_INJURED, 1, 1), victims(WHAT_KILLED, 0, 1));
    assert_int_equal(hurt_after(&scene), 1);
}

static void keeps_the_hurt_when_only_some_of_them_died(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_INJURED, 1, 2), victims(WHAT_KILLED, 1, 1));
    assert_int_equal(hurt_after(&scene), 1);
}

static void keeps_those_who_are_said_to_be_wounded(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_INJURED, 1, 2), victims(WHAT_KILLED, 1, 2));
    scene.shot.is_result = true;
    assert_int_equal(hurt_after(&scene), 1);
}

static void counts_one_who_died_of_the_wounds_among_the_dead(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_INJURED, 1, 1), victims(WHAT_KILLED, 1, 1));
    scene.shot.is_result = true;
    assert_int_equal(hurt_after(&scene), 0);
}

// "One man died. The man is in hospital": whoever is meant, he lives.
static void keeps_one_whose_wounds_are_told_after_a_death(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_KILLED, 1, 1), victims(WHAT_INJURED, 1, 1));
    scene.other.is_result = true;
    scene.events[1].sentence = 1;
    (void)hurt_after(&scene);
    assert_int_equal(scene.events[1].role_count, 1);
}

static void counts_one_who_died_of_injuries_among_the_dead(void **state)
{
    (void)state;
    scene scene;
    set(&scene, victims(WHAT_KILLED, 1, 1), victims(WHAT_INJURED, 1, 1));
    scene.other.is_result = true;
    (void)hurt_after(&scene);
    assert_int_equal(scene.events[1].role_count, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(counts_a_man_shot_dead_among_the_dead_alone),
        cmocka_unit_test(keeps_the_hurt_when_somebody_else_died),
        cmocka_unit_test(keeps_the_hurt_when_only_some_of_them_died),
        cmocka_unit_test(keeps_those_who_are_said_to_be_wounded),
        cmocka_unit_test(counts_one_who_died_of_the_wounds_among_the_dead),
        cmocka_unit_test(counts_one_who_died_of_injuries_among_the_dead),
        cmocka_unit_test(keeps_one_whose_wounds_are_told_after_a_death),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

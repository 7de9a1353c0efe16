#include "support/cmocka_all.h"

#include "incident/incident.h"

static slice widow[] = {{"amira haddad", 12}};
static slice sfax[] = {{"sfax", 4}};
static slice puebla[] = {{"puebla", 6}};
static slice other_name[] = {{"tomas ruiz", 10}};

static incident_profile shooting(int32_t day)
{
    return (incident_profile){
        .type = WHAT_ASSAULT,
        .bounds = {day, day},
        .country = SLICE("TUN"),
        .places = {sfax, 1},
        .latitude = 34.74,
        .longitude = 10.76,
        .has_point = true,
        .precision = WHERE_TOWN,
        .killed = {2, 2},
        .injured = {0, HOWMANY_UNBOUNDED},
    };
}

static bool same(const incident_profile *a, const incident_profile *b)
{
    return incident_similarity(a, b, 0, NULL) > INCIDENT_SAME;
}

static void the_same_town_and_day_is_one_incident(void **state)
{
    (void)state;
    const incident_profile first = shooting(100);
    const incident_profile second = shooting(100);
    assert_true(same(&first, &second));
}

static void another_week_in_the_same_town_is_another(void **state)
{
    (void)state;
    const incident_profile first = shooting(100);
    const incident_profile second = shooting(107);
    assert_false(same(&first, &second));
}

static void an_undated_follow_up_is_found_by_a_victim(void **state)
{
    (void)state;
    incident_profile first = shooting(100);
    incident_profile second = shooting(100);
    second.bounds = (when_interval){DAY_OPEN_PAST, 160};
    second.killed = (howmany_range){0, HOWMANY_UNBOUNDED};
    first.names = second.names = (incident_words){widow, 1};
    assert_true(same(&first, &second));
}

static void other_victims_of_another_country_are_another(void **state)
{
    (void)state;
    incident_profile first = shooting(100);
    incident_profile second = shooting(100);
    first.names = (incident_words){widow, 1};
    second.names = (incident_words){other_name, 1};
    second.places = (incident_words){puebla, 1};
    second.country = SLICE("MEX");
    assert_false(same(&first, &second));
}

static void a_protest_is_no_shooting(void **state)
{
    (void)state;
    const incident_profile first = shooting(100);
    incident_profile second = shooting(100);
    second.type = WHAT_PROTEST;
    assert_false(same(&first, &second));
}

// One article tells of the war since October, the other only that it goes on.
static void two_wars_of_one_country_are_one(void **state)
{
    (void)state;
    incident_profile first = shooting(100);
    incident_profile second = shooting(100);
    first.is_lasting = second.is_lasting = true;
    first.places = second.places = (incident_words){NULL, 0};
    first.has_point = second.has_point = false;
    first.killed = second.killed = (howmany_range){0, HOWMANY_UNBOUNDED};
    second.bounds = (when_interval){DAY_OPEN_PAST, 220};
    assert_true(same(&first, &second));
    second.is_lasting = false;
    assert_false(same(&first, &second));
}

static void the_order_of_the_two_does_not_matter(void **state)
{
    (void)state;
    incident_profile first = shooting(100);
    const incident_profile second = shooting(101);
    first.names = (incident_words){widow, 1};
    assert_true(incident_similarity(&first, &second, 0, NULL) ==
                incident_similarity(&second, &first, 0, NULL));
}

TEST_MAIN(cmocka_unit_test(the_same_town_and_day_is_one_incident),
          cmocka_unit_test(another_week_in_the_same_town_is_another),
          cmocka_unit_test(an_undated_follow_up_is_found_by_a_victim),
          cmocka_unit_test(other_victims_of_another_country_are_another),
          cmocka_unit_test(a_protest_is_no_shooting),
          cmocka_unit_test(two_wars_of_one_country_are_one),
          cmocka_unit_test(the_order_of_the_two_does_not_matter))

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "where/gazetteer.h"

static void assert_key(slice name, slice expected)
{
    where_key key;
    where_key_make(&key, name);
    assert_int_equal(key.length, expected.length);
    assert_memory_equal(key.bytes, expected.data, expected.length);
}

static void a_key_forgets_marks_and_spells_saints_out(void **state)
{
    (void)state;
    assert_key(SLICE("Saint-Étienne"), SLICE("saint etienne"));
    assert_key(SLICE("St. Étienne"), SLICE("saint etienne"));
    assert_key(SLICE("D.C."), SLICE("dc"));
    assert_key(SLICE("Cox's  Bazar"), SLICE("coxs bazar"));
    assert_key(SLICE("Mt. Hira"), SLICE("mount hira"));
}

static void a_name_without_letters_has_no_key(void **state)
{
    (void)state;
    assert_key(SLICE("--"), SLICE(""));
    assert_key(SLICE_NONE, SLICE(""));
}

static void a_name_too_long_has_no_key(void **state)
{
    (void)state;
    char name[400];
    where_key key;
    memset(name, 'a', sizeof name);
    where_key_make(&key, slice_of(name, sizeof name));
    assert_int_equal(key.length, 0);
}

static void population_keeps_eleven_bits(void **state)
{
    (void)state;
    const uint32_t counts[] = {0, 1, 2047, 2048, 123456, 22315474, 1400000000};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        const where_record record = {.population = where_pack_population(counts[i])};
        const uint32_t kept = where_record_population(&record);
        assert_true(kept <= counts[i]);
        assert_true(counts[i] - kept <= counts[i] / 1024);
    }
}

static dateline_status open_places(where_places *places, container **container)
{
    assert_int_equal(
        container_open(container, DATELINE_BUILD_DATA "/models/gazetteer.places", "places", NULL),
        DATELINE_OK);
    return where_places_open(places, *container, NULL);
}

static void namesakes_stand_together_the_largest_first(void **state)
{
    (void)state;
    where_places places;
    container *container;
    uint32_t first = 0;
    uint32_t end = 0;
    assert_int_equal(open_places(&places, &container), DATELINE_OK);
    where_find_records(&first, &end, &places, SLICE("springfield"));
    assert_true(end - first > 10);
    for (uint32_t i = first + 1; i < end; i++) {
        assert_true(where_record_population(&places.records[i - 1]) >=
                    where_record_population(&places.records[i]));
    }
    where_find_records(&first, &end, &places, SLICE("no such town at all"));
    assert_int_equal(first, end);
    container_close(container);
}

static void every_place_is_found_by_its_name(void **state)
{
    (void)state;
    where_places places;
    container *container;
    assert_int_equal(open_places(&places, &container), DATELINE_OK);
    for (uint32_t record = 0; record < places.record_count; record += 7) {
        where_key key;
        uint32_t first = 0, end = 0;
        where_key_make(&key, where_record_name(&places, record));
        where_find_records(&first, &end, &places, where_key_slice(&key));
        assert_true(first <= record && record < end);
    }
    container_close(container);
}

static void a_division_is_found_by_its_code_in_either_case(void **state)
{
    (void)state;
    where_places places;
    container *container;
    assert_int_equal(open_places(&places, &container), DATELINE_OK);
    const uint16_t admin = where_find_admin(&places, SLICE("us.ga"));
    assert_int_not_equal(admin, WHERE_ADMIN_NONE);
    assert_int_equal(admin, where_find_admin(&places, SLICE("US.GA")));
    assert_memory_equal(where_admin_country(&places, admin).data, "US", 2);
    assert_int_equal(where_find_admin(&places, SLICE("XX.99")), WHERE_ADMIN_NONE);
    container_close(container);
}

// A sound gazetteer of one place; each test below breaks it in one way.
static where_record record = {.latitude = 100, .longitude = 100, .name = 0};
static where_admin admin = {.code = "GB.ENG", .place = WHERE_RECORD_NONE};

static where_places one_place(void)
{
    record = (where_record){.latitude = 100, .longitude = 100, .district = WHERE_DISTRICT_NONE};
    admin = (where_admin){.code = "GB.ENG", .place = WHERE_RECORD_NONE};
    return (where_places){.records = &record,
                          .record_count = 1,
                          .admins = &admin,
                          .admin_count = 1,
                          .names = SLICE("\x06"
                                         "Leyton")};
}

static void a_sound_gazetteer_passes(void **state)
{
    (void)state;
    const where_places places = one_place();
    assert_int_equal(where_places_check(&places, NULL), DATELINE_OK);
}

static void a_name_outside_its_section_is_refused(void **state)
{
    (void)state;
    where_places places = one_place();
    places.names.length = 4;
    assert_int_equal(where_places_check(&places, NULL), DATELINE_CORRUPT);
}

static void a_district_outside_the_names_is_refused(void **state)
{
    (void)state;
    const where_places places = one_place();
    record.district = 0;
    assert_int_equal(where_places_check(&places, NULL), DATELINE_OK);
    record.district = 3; // a letter says how long the name is
    assert_int_equal(where_places_check(&places, NULL), DATELINE_CORRUPT);
    record.district = 7;
    assert_int_equal(where_places_check(&places, NULL), DATELINE_CORRUPT);
}

static void a_town_knows_its_district(void **state)
{
    (void)state;
    where_places places;
    container *container;
    uint32_t first = 0;
    uint32_t end = 0;
    assert_int_equal(open_places(&places, &container), DATELINE_OK);
    where_find_records(&first, &end, &places, SLICE("houston"));
    assert_true(end > first);
    const slice district = where_record_district(&places, first); // the largest Houston
    assert_true(slice_equal(district, SLICE("Harris County")));
    container_close(container);
}

static void a_division_that_is_not_there_is_refused(void **state)
{
    (void)state;
    const where_places places = one_place();
    record.admin = 1;
    assert_int_equal(where_places_check(&places, NULL), DATELINE_CORRUPT);
}

static void a_point_off_the_globe_is_refused(void **state)
{
    (void)state;
    const where_places places = one_place();
    record.latitude = 9000001;
    assert_int_equal(where_places_check(&places, NULL), DATELINE_CORRUPT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_key_forgets_marks_and_spells_saints_out),
        cmocka_unit_test(a_name_without_letters_has_no_key),
        cmocka_unit_test(a_name_too_long_has_no_key),
        cmocka_unit_test(population_keeps_eleven_bits),
        cmocka_unit_test(namesakes_stand_together_the_largest_first),
        cmocka_unit_test(every_place_is_found_by_its_name),
        cmocka_unit_test(a_division_is_found_by_its_code_in_either_case),
        cmocka_unit_test(a_sound_gazetteer_passes),
        cmocka_unit_test(a_name_outside_its_section_is_refused),
        cmocka_unit_test(a_district_outside_the_names_is_refused),
        cmocka_unit_test(a_town_knows_its_district),
        cmocka_unit_test(a_division_that_is_not_there_is_refused),
        cmocka_unit_test(a_point_off_the_globe_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

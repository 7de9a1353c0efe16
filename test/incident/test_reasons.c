// What speaks most for two accounts being of one incident: the weightiest three, in words that are
// the same whichever of the two comes first.
#include "support/cmocka_all.h"

#include "incident/incident.h"

static slice names_a[] = {{"amira j. haddad", 15}, {"tomas ruiz", 10}};
static slice names_b[] = {{"tomas ruiz", 10}, {"amira haddad", 12}, {"jo berg", 7}};
static slice sfax[] = {{"sfax,", 5}};

static int open_arena(void **state)
{
    return arena_open((arena **)state, 1 << 16, NULL) == DATELINE_OK ? 0 : 1;
}

static int close_arena(void **state)
{
    arena_close(*state);
    return 0;
}

static incident_profile raid(slice *names, uint32_t count)
{
    return (incident_profile){.type = WHAT_ASSAULT,
                              .bounds = {19000, 19000},
                              .country = SLICE("TUN"),
                              .names = {names, count},
                              .places = {sfax, 1},
                              .precision = WHERE_TOWN,
                              .killed = {9, 9},
                              .injured = {0, HOWMANY_UNBOUNDED}};
}

static void assert_told(arena *arena, const incident_profile *a, const incident_profile *b,
                        const char *expected)
{
    incident_reasons reasons = {0};
    incident_reasons back = {0};
    (void)incident_similarity(a, b, 0, &reasons);
    (void)incident_similarity(b, a, 0, &back);
    assert_slice(incident_reasons_text(arena, &reasons, a, b), expected);
    assert_slice(incident_reasons_text(arena, &back, b, a), expected);
}

static void the_weightiest_are_told(void **state)
{
    const incident_profile a = raid(names_a, 2);
    const incident_profile b = raid(names_b, 3);
    assert_told(*state, &a, &b,
                "both name amira haddad, tomas ruiz; the same day, 2022-01-08; both at sfax");
    assert_told(*state, &a, &a,
                "both name amira j. haddad, tomas ruiz; the same day, 2022-01-08; both at sfax");
}

static void what_differs_is_no_reason(void **state)
{
    incident_profile a = raid(NULL, 0);
    incident_profile b = raid(NULL, 0);
    b.bounds = (when_interval){19040, 19040};
    b.killed = (howmany_range){2, 2};
    b.places.count = 0;
    assert_told(*state, &a, &b, "both in TUN; acts of one kind");
    b = a;
    b.bounds = (when_interval){18999, 19001};
    b.places.count = 0;
    assert_told(*state, &a, &b, "days that fit; 9 killed in both; both in TUN");
    b.killed = (howmany_range){8, 10};
    assert_told(*state, &a, &b, "days that fit; numbers of killed that agree; both in TUN");
}

static void of_equals_the_kind_named_first_stands(void **state)
{
    incident_reasons reasons = {0};
    (void)state;
    incident_add_reason(&reasons, REASON_STREET, 1, 0);
    incident_add_reason(&reasons, REASON_AGE, 1, 0);
    incident_add_reason(&reasons, REASON_VENUE, 0.5, 0);
    incident_add_reason(&reasons, REASON_MODE, 1, 0);
    incident_add_reason(&reasons, REASON_TYPE, -4, 0);
    incident_add_reason(&reasons, REASON_NONE, 4, 0);
    incident_add_reason(NULL, REASON_TYPE, 4, 0);
    assert_int_equal(reasons.count, 3);
    assert_int_equal(reasons.items[0].kind, REASON_MODE);
    assert_int_equal(reasons.items[1].kind, REASON_AGE);
    assert_int_equal(reasons.items[2].kind, REASON_STREET);
}

// Every kind has words, whatever is known of the two.
static void every_kind_has_words(void **state)
{
    const incident_profile nothing = {.injured = {0, HOWMANY_UNBOUNDED}};
    for (incident_reason_kind kind = REASON_NONE + 1; kind < REASON_KINDS; kind++) {
        const incident_reasons one = {{{kind, 1, 0.5}}, 1};
        const slice text = incident_reasons_text(*state, &one, &nothing, &nothing);
        assert_true(text.length > 4);
    }
}

#define REASON_TEST(name) cmocka_unit_test_setup_teardown(name, open_arena, close_arena)

TEST_MAIN(REASON_TEST(the_weightiest_are_told), REASON_TEST(what_differs_is_no_reason),
          REASON_TEST(of_equals_the_kind_named_first_stands), REASON_TEST(every_kind_has_words))

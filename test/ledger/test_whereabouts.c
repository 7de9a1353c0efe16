// Who moved together, and which stays exclude each other: what days and distances say.
#include "support/ledger_told.h"

#define MAY_1 19844 // 2024-05-01, a Wednesday

typedef struct spot {
    const char *name, *country;
    double latitude, longitude;
    where_precision precision;
} spot;

static const spot berlin = {"Berlin", "DEU", 52.52, 13.41, WHERE_TOWN};
static const spot potsdam = {"Potsdam", "DEU", 52.40, 13.06, WHERE_TOWN};
static const spot paris = {"Paris", "FRA", 48.85, 2.35, WHERE_TOWN};
static const spot germany = {"Germany", "DEU", 51.5, 10.5, WHERE_COUNTRY};
static const spot munich = {"Munich", "DEU", 48.14, 11.58, WHERE_TOWN};
static const spot bavaria = {"Bavaria", "DEU", 49.0, 11.5, WHERE_PROVINCE};
static const spot savusavu = {"Savusavu", "FJI", -16.78, 179.34, WHERE_TOWN};
static const spot taveuni = {"Taveuni", "FJI", -16.85, -179.97, WHERE_TOWN}; // across the date line

static void tell(const fixture *fixture, const char *person, const spot *spot, const char *kind,
                 int first, int last)
{
    static uint32_t number;
    number++;
    article *made = make_article(
        fixture, arena_format(fixture->arena, "Article %u tells where people were.", number).data,
        MAY_1 + 40, 0);
    made->claim_count = 0;
    made->incidents[0].type = WHAT_MOVE;
    made->incidents[0].place_name = slice_from_string(spot->name);
    locate(made, spot->country, spot->latitude, spot->longitude);
    made->where.places[0].precision = spot->precision;
    stay(made, person, kind, spot->name, (when_interval){MAY_1 + first - 1, MAY_1 + last - 1});
    add(fixture, with_story(fixture, made, 1000 * number, 16), true);
}

typedef struct found {
    const char *person;
    char with[100], against[200];
} found;

static bool keep_first(const ledger_stay_row *row, void *context)
{
    found *found = context;
    if (!slice_equal(row->person, slice_from_string(found->person)))
        return true;
    snprintf(found->with, sizeof found->with, "%.*s", (int)row->with.length, row->with.data);
    snprintf(found->against, sizeof found->against, "%.*s", (int)row->against.length,
             row->against.data);
    return false;
}

// Of the person's first stay.
static found find(const fixture *fixture, const char *person)
{
    found found = {.person = person};
    dateline_error error = {0};
    ledger *ledger = open_for_reading(fixture);
    assert_int_equal(ledger_find_stays(ledger, &LEDGER_ALL, keep_first, &found, &error),
                     DATELINE_OK);
    ledger_close(ledger);
    return found;
}

static void places_exclude_each_other_by_days_and_distance(void **state)
{
    static const struct {
        const char *person;
        const spot *one;
        const char *kind;
        int first, last;
        const spot *other;
        const char *other_kind;
        int other_first, other_last;
        bool exclude;
    } pairs[] = {
        {"within", &berlin, "stay", 22, 24, &paris, "enter", 23, 23, true},
        {"on its last day", &berlin, "stay", 22, 24, &paris, "enter", 24, 24, false},
        {"behind it", &berlin, "stay", 22, 24, &paris, "enter", 25, 25, false},
        {"bounds around it", &berlin, "stay", 22, 24, &paris, "enter", 21, 23, false},
        {"a night in both", &berlin, "stay", 22, 24, &paris, "stay", 23, 26, true},
        {"one behind the other", &berlin, "stay", 22, 24, &paris, "stay", 24, 26, false},
        {"near", &berlin, "stay", 22, 24, &potsdam, "enter", 23, 23, false},
        {"one country", &germany, "stay", 22, 24, &berlin, "enter", 23, 23, false},
        {"another country", &germany, "stay", 22, 24, &paris, "enter", 23, 23, true},
        {"of one province", &bavaria, "stay", 22, 24, &munich, "enter", 23, 23, false},
        {"far of a province", &bavaria, "stay", 22, 24, &paris, "enter", 23, 23, true},
        {"across the date line", &savusavu, "stay", 22, 24, &taveuni, "enter", 23, 23, false},
        {"some day of May", &berlin, "stay", 1, 31, &paris, "enter", 23, 23, false},
        {"some day of a week", &berlin, "stay", 20, 26, &paris, "enter", 23, 23, false},
        {"a move within bounds", &berlin, "enter", 22, 24, &paris, "enter", 23, 23, false},
        {"lives elsewhere", &berlin, "stay", 22, 24, &paris, "reside", 23, 23, false},
        {"too long", &berlin, "stay", -40, 24, &paris, "enter", 3, 3, false},
    };
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        tell(*state, pairs[i].person, pairs[i].one, pairs[i].kind, pairs[i].first, pairs[i].last);
        tell(*state, pairs[i].person, pairs[i].other, pairs[i].other_kind, pairs[i].other_first,
             pairs[i].other_last);
    }
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const found found = find(*state, pairs[i].person);
        if ((found.against[0] != '\0') != pairs[i].exclude)
            fail_msg("%s: \"%s\"", pairs[i].person, found.against);
    }
    assert_string_equal(find(*state, "within").against, "2 enter Paris, 2024-05-23, police");
}

// Bounds between an entry and a departure hold throughout when both days are known.
static void what_lies_between_moves_holds_throughout(void **state)
{
    const fixture *fixture = *state;
    static const char *const people[] = {"Known", "Vague"};
    for (uint32_t i = 0; i < 2; i++) {
        article *made =
            make_article(fixture, i == 0 ? "One came." : "Another came.", MAY_1 + 40, 0);
        made->claim_count = 0;
        made->incidents[0].place_name = SLICE("Berlin");
        locate(made, "DEU", berlin.latitude, berlin.longitude);
        stay(made, people[i], "enter", "Berlin",
             (when_interval){MAY_1 + 2, MAY_1 + 2 + 3 * (int)i});
        stay(made, people[i], "leave", "Berlin", (when_interval){MAY_1 + 9, MAY_1 + 9});
        stay(made, people[i], "stay", "Berlin", (when_interval){MAY_1 + 2, MAY_1 + 9});
        made->stays[2].inferred_from = SLICE("between enter and leave");
        add(fixture, with_story(fixture, made, 100 + 100 * i, 16), true);
        tell(fixture, people[i], &paris, "enter", 5, 5);
    }
    ledger *ledger = open_for_reading(fixture);
    dateline_error error = {0};
    char against[2][200];
    for (uint32_t i = 0; i < 2; i++) {
        found found = {.person = people[i]};
        const ledger_filter filter = {
            .days = WHEN_ALWAYS, .actor = slice_from_string(people[i]), .place = SLICE("Paris")};
        assert_int_equal(ledger_find_stays(ledger, &filter, keep_first, &found, &error),
                         DATELINE_OK);
        memcpy(against[i], found.against, sizeof found.against);
    }
    ledger_close(ledger);
    assert_string_equal(against[0], "3 stay Berlin, 2024-05-03/2024-05-10, police");
    assert_string_equal(against[1], "");
}

static void who_moves_so_on_the_same_day_moves_together(void **state)
{
    tell(*state, "Lindt", &paris, "enter", 5, 5);
    tell(*state, "Marsh", &paris, "enter", 5, 5);
    tell(*state, "Abel", &paris, "enter", 5, 5);
    tell(*state, "Kool", &paris, "enter", 6, 6);
    assert_string_equal(find(*state, "Lindt").with, "Abel\nMarsh");
    assert_string_equal(find(*state, "Kool").with, "");
}

#define WHEREABOUTS_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(WHEREABOUTS_TEST(places_exclude_each_other_by_days_and_distance),
          WHEREABOUTS_TEST(what_lies_between_moves_holds_throughout),
          WHEREABOUTS_TEST(who_moves_so_on_the_same_day_moves_together))

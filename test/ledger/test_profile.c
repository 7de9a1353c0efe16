// What of an account decides whether another tells of the same: each part of a profile, and links
// that are the same in whatever order articles come.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

// ---- profiles ----

static void put_entity(article *article, const char *name, who_kind kind, bool is_named,
                       const char *country)
{
    who_entity *made = ARENA_PUSH(article->arena, article->who.entities, article->who.entity_count,
                                  article->who.entity_capacity);
    assert_non_null(made);
    *made = (who_entity){.name = slice_from_string(name),
                         .kind = kind,
                         .is_named = is_named,
                         .country = slice_from_string(country)};
}

// An event of the incident with a role for each of the article's entities but the last.
static void put_event(article *article, uint32_t incident)
{
    arena *arena = article->arena;
    what_event *event = ARENA_NEW(arena, what_event);
    event->role_count = article->who.entity_count;
    event->roles = ARENA_ARRAY(arena, event->role_count, what_role);
    for (uint32_t i = 0; i < event->role_count; i++)
        event->roles[i].entity = i + 1 < event->role_count ? i : ENTITY_NONE;
    article->what.events = event;
    article->what.count = 1;
    article->incidents[incident].events = ARENA_NEW(arena, uint32_t);
    article->incidents[incident].event_count = 1;
}

static void expect_words(const incident_words *words, const char *expected)
{
    char joined[1024] = "";
    for (uint32_t i = 0; i < words->count; i++)
        snprintf(joined + strlen(joined), sizeof joined - strlen(joined), "%s%.*s",
                 i == 0 ? "" : "|", (int)words->items[i].length, words->items[i].data);
    assert_string_equal(joined, expected);
}

static incident_profile profile_of(const article *article, uint32_t incident)
{
    incident_profile made;
    assert_int_equal(ledger_profile(&made, article->arena, article, incident), DATELINE_OK);
    return made;
}

// Persons and venues are names, bodies are groups, governments go by their country; of two letters
// none is a name. What plays no part is named of the subject only, and only persons.
static article *make_named(const fixture *fixture)
{
    article *made = make_article(fixture, "Nine died.", 19000, 9);
    put_entity(made, "Åsa Berg", WHO_PERSON, true, "");
    put_entity(made, "Åsa Berg", WHO_PERSON, true, "");
    put_entity(made, "Grand Hotel", WHO_FACILITY, true, "");
    put_entity(made, "Red Front", WHO_GROUP, true, "");
    put_entity(made, "Port Union", WHO_ORGANIZATION, true, "");
    put_entity(made, "Cabinet", WHO_OTHER, true, "TUN");
    put_entity(made, "Sfax", WHO_PLACE, true, "TUN");
    put_entity(made, "the mayor", WHO_PERSON, false, "");
    put_entity(made, "Li", WHO_PERSON, true, "");
    put_entity(made, "Ana", WHO_PERSON, true, "");
    put_event(made, 0);
    put_entity(made, "Old Mill", WHO_FACILITY, true, "");
    return made;
}

static void names_are_of_persons_and_venues(void **state)
{
    article *made = make_named(*state);
    made->subject = 0;
    const incident_profile subject = profile_of(made, 0);
    expect_words(&subject.names, "asa berg|grand hotel|ana");
    expect_words(&subject.groups, "red front|port union|TUN");
    expect_words(&subject.places, "sfax");
    made->subject = 1;
    const incident_profile mentioned = profile_of(made, 0);
    expect_words(&mentioned.names, "asa berg|grand hotel");
}

static void words_are_of_label_and_title(void **state)
{
    article *made = make_article(*state, "Nine died.", 19000, 9);
    made->incidents[0].label = SLICE("Shop raid near Market market tower");
    made->source.title = SLICE("Tower burns after raids");
    const incident_profile told = profile_of(made, 0);
    expect_words(&told.words, "market|tower|burns|after|raids");
    made->incidents[0].is_background = true;
    const incident_profile behind = profile_of(made, 0);
    expect_words(&behind.words, "market|tower");
}

static void no_more_words_are_kept_than_there_is_room_for(void **state)
{
    char title[4096] = "";
    article *made = make_article(*state, "Nine died.", 19000, 9);
    for (uint32_t i = 0; i < 2 * LEDGER_NAMES_KEPT; i++)
        snprintf(title + strlen(title), sizeof title - strlen(title), "word%03u ", i);
    made->source.title = slice_from_string(title);
    made->incidents[0].label = SLICE("raid");
    const incident_profile told = profile_of(made, 0);
    assert_int_equal(told.words.count, LEDGER_NAMES_KEPT);
    assert_true(slice_equal(told.words.items[LEDGER_NAMES_KEPT - 1],
                            arena_format(made->arena, "word%03u", LEDGER_NAMES_KEPT - 1)));
}

static void put_claim(article *article, article_slot slot, uint32_t low, uint32_t high,
                      const char *value)
{
    article_claim *made =
        ARENA_PUSH(article->arena, article->claims, article->claim_count, article->claim_capacity);
    assert_non_null(made);
    *made = (article_claim){.slot = slot,
                            .range = {low, high},
                            .value = slice_from_string(value),
                            .place = PLACE_NONE,
                            .attribution = ATTRIBUTION_NONE};
}

static void expect_range(howmany_range range, uint32_t low, uint32_t high)
{
    assert_int_equal(range.low, low);
    assert_int_equal(range.high, high);
}

// The first toll counts; a greater one lifts its lower end, and the upper where it must.
static void tolls_are_the_greatest_that_is_told(void **state)
{
    article *made = make_article(*state, "Nine died.", 19000, 9);
    expect_range(profile_of(made, 0).killed, 9, 9);
    put_claim(made, SLOT_KILLED, 4, 20, "4..20");
    expect_range(profile_of(made, 0).killed, 9, 9);
    put_claim(made, SLOT_KILLED, 12, 20, "12..20");
    expect_range(profile_of(made, 0).killed, 12, 12);
    expect_range(profile_of(made, 0).injured, 0, HOWMANY_UNBOUNDED);
    put_claim(made, SLOT_INJURED, 2, 8, "2..8");
    put_claim(made, SLOT_INJURED, 3, 3, "3");
    expect_range(profile_of(made, 0).injured, 3, 8);
    put_claim(made, SLOT_PLACE, 0, 0, "Gabès");
    put_claim(made, SLOT_INJURED, 7, 7, "7");
    made->claims[made->claim_count - 1].certainty = CERTAINTY_NEGATED;
    put_claim(made, SLOT_INJURED, 6, 6, "6");
    made->claims[made->claim_count - 1].incident = 1;
    const incident_profile all = profile_of(made, 0);
    expect_range(all.injured, 3, 8);
    expect_words(&all.places, "sfax|gabes");
}

#define PROFILE_TEST(name)                                                                         \
    cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(PROFILE_TEST(names_are_of_persons_and_venues), PROFILE_TEST(words_are_of_label_and_title),
          PROFILE_TEST(no_more_words_are_kept_than_there_is_room_for),
          PROFILE_TEST(tolls_are_the_greatest_that_is_told))

// Articles by chance, taken up in one order and in the other: the same accounts are linked, as
// strongly, and incidents hold the same accounts.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

#define ARTICLES 16
#define PEOPLE 6
#define TOWNS 4

static uint32_t state_of_chance;

static uint32_t chance(uint32_t below)
{
    state_of_chance = state_of_chance * 1664525u + 1013904223u;
    return (state_of_chance >> 8) % below;
}

static const char *const people[PEOPLE] = {"Ana Brik", "Omar Tal", "Lea Quist",
                                           "Per Holm", "Ida Roos", "Jan Vik"};
static const char *const towns[TOWNS] = {"Sfax", "Gabes", "Port Velgrad", "Tunis"};

// A second incident somewhere else; of another type, now and then one that lasts.
static void put_incident(article *article)
{
    article_incident *made = ARENA_PUSH(article->arena, article->incidents, article->incident_count,
                                        article->incident_capacity);
    assert_non_null(made);
    const int32_t day = article->day - (int32_t)chance(20);
    *made = (article_incident){.type = chance(2) == 0 ? WHAT_ASSAULT : WHAT_PROTEST,
                               .label = chance(2) == 0 ? SLICE("March for water")
                                                       : SLICE("Night raid on barges"),
                               .bounds = {chance(4) == 0 ? DAY_OPEN_PAST : day, day},
                               .is_lasting = chance(6) == 0,
                               .place = PLACE_NONE,
                               .place_name = slice_from_string(towns[chance(TOWNS)])};
}

static void put_place(article *article, article_incident *incident)
{
    where_place *made = ARENA_PUSH(article->arena, article->where.places, article->where.count,
                                   article->where.capacity);
    assert_non_null(made);
    const double apart = 0.1 * chance(20);
    *made = (where_place){.name = incident->place_name,
                          .country = SLICE("TUN"),
                          .latitude = 34 + apart,
                          .longitude = 10 - apart,
                          .has_point = chance(4) != 0,
                          .precision = chance(5) == 0 ? WHERE_COUNTRY : WHERE_TOWN,
                          .container = PLACE_NONE};
    incident->place = article->where.count - 1;
}

// People who play parts in both incidents.
static void put_people(article *article)
{
    arena *arena = article->arena;
    const uint32_t count = chance(3);
    article->who.entities = ARENA_ARRAY(arena, count + 1, who_entity);
    article->who.entity_count = count;
    for (uint32_t i = 0; i < count; i++)
        article->who.entities[i] = (who_entity){.name = slice_from_string(people[chance(PEOPLE)]),
                                                .kind = WHO_PERSON,
                                                .is_named = true};
    what_event *event = ARENA_NEW(arena, what_event);
    event->role_count = count;
    event->roles = ARENA_ARRAY(arena, count + 1, what_role);
    for (uint32_t i = 0; i < count; i++)
        event->roles[i].entity = i;
    article->what.events = event;
    article->what.count = 1;
    for (uint32_t i = 0; i < article->incident_count; i++) {
        article->incidents[i].events = ARENA_NEW(arena, uint32_t);
        article->incidents[i].event_count = 1;
    }
}

static article *make_by_chance(const fixture *fixture, int number)
{
    char *text = arena_alloc(fixture->arena, 64);
    snprintf(text, 64, "Nine died, told %d.", number);
    article *made = make_article(fixture, text, 19000 + (int32_t)chance(40), 5 + chance(6));
    made->incidents[0].place_name = slice_from_string(towns[chance(TOWNS)]);
    while (chance(2) == 0 && made->incident_count < 4)
        put_incident(made);
    for (uint32_t i = 0; i < made->incident_count; i++)
        if (chance(3) != 0)
            put_place(made, &made->incidents[i]);
    put_people(made);
    if (chance(3) != 0)
        with_story(fixture, made, 100 + 8 * chance(3), 16);
    return made;
}

// Lines of what the question tells, in order, as one text of the arena's.
static const char *lines_of(const fixture *fixture, const char *path, const char *question)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    buffer out;
    buffer_init(&out, 1 << 20);
    assert_int_equal(sqlite3_open(path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database, question, -1, &statement, NULL), SQLITE_OK);
    while (sqlite3_step(statement) == SQLITE_ROW)
        buffer_add_format(&out, "%s\n", (const char *)sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(database);
    buffer_add_byte(&out, '\0');
    const char *kept = arena_copy_buffer(fixture->arena, &out).data;
    buffer_clear(&out);
    return kept;
}

#define KEY(account) account ".rank || '/' || " account ".number"
#define LINKS                                                                                      \
    "SELECT min(" KEY("a") ", " KEY("b") ") || ' ' || max(" KEY("a") ", " KEY(                     \
        "b") ") || ' ' || round(similarity, 9) FROM link JOIN account a ON a.id = one JOIN"        \
             " account b ON b.id = other ORDER BY 1"
#define GROUPS                                                                                     \
    "SELECT group_concat(k, ' ') FROM (SELECT incident, " KEY(                                     \
        "account") " AS k FROM account"                                                            \
                   " ORDER BY 2) GROUP BY incident ORDER BY 1"

static void add_in_order(const char *path, article *const *articles, bool is_backwards)
{
    ledger *ledger = NULL;
    bool added = false;
    unlink(path);
    assert_int_equal(ledger_open(&ledger, path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (int i = 0; i < ARTICLES; i++)
        assert_int_equal(
            ledger_add(ledger, articles[is_backwards ? ARTICLES - 1 - i : i], &added, NULL),
            DATELINE_OK);
    ledger_close(ledger);
}

static void links_are_the_same_in_either_order(void **state)
{
    const fixture *fixture = *state;
    char other[256];
    uint32_t linked = 0;
    scratch_path(&fixture->scratch, "backwards.db", other);
    for (uint32_t seed = 1; seed <= 12; seed++) {
        article *articles[ARTICLES];
        state_of_chance = seed;
        for (int i = 0; i < ARTICLES; i++)
            articles[i] = make_by_chance(fixture, i);
        add_in_order(fixture->path, articles, false);
        add_in_order(other, articles, true);
        const char *links = lines_of(fixture, fixture->path, LINKS);
        linked += links[0] != '\0';
        assert_string_equal(links, lines_of(fixture, other, LINKS));
        assert_string_equal(lines_of(fixture, fixture->path, GROUPS),
                            lines_of(fixture, other, GROUPS));
        arena_reset(fixture->arena);
    }
    assert_int_equal(linked, 12);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(links_are_the_same_in_either_order,
                                          open_fixture_in_memory, close_fixture))

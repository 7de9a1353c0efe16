// Articles by chance, taken up in one order and in the other: the same accounts are linked, as
// strongly, and incidents hold the same accounts.
#include "base/utf8.h"
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define ARTICLES 16
#define PEOPLE 6
#define TOWNS 4

static uint64_t state_of_chance;

static const char *const people[PEOPLE] = {"Ana Brik", "Omar Tal", "Lea Quist",
                                           "Per Holm", "Ida Roos", "Jan Vik"};
static const char *const towns[TOWNS] = {"Sfax", "Gabes", "Port Velgrad", "Tunis"};

// A second incident somewhere else; of another type, now and then one that lasts.
static void put_incident(article *article)
{
    article_incident *made = ARENA_PUSH(article->arena, article->incidents, article->incident_count,
                                        article->incident_capacity);
    assert_non_null(made);
    const int32_t day = article->day - (int32_t)random_below(&state_of_chance, 20);
    *made = (article_incident){
        .type = random_below(&state_of_chance, 2) == 0 ? WHAT_ASSAULT : WHAT_PROTEST,
        .label = random_below(&state_of_chance, 2) == 0 ? SLICE("March for water")
                                                        : SLICE("Night raid on barges"),
        .bounds = {random_below(&state_of_chance, 4) == 0 ? DAY_OPEN_PAST : day, day},
        .is_lasting = random_below(&state_of_chance, 6) == 0,
        .place = PLACE_NONE,
        .place_name = slice_from_string(towns[random_below(&state_of_chance, TOWNS)])};
}

static void put_place(article *article, article_incident *incident)
{
    where_place *made = ARENA_PUSH(article->arena, article->where.places, article->where.count,
                                   article->where.capacity);
    assert_non_null(made);
    const double apart = 0.1 * random_below(&state_of_chance, 20);
    *made = (where_place){.name = incident->place_name,
                          .country = SLICE("TUN"),
                          .latitude = 34 + apart,
                          .longitude = 10 - apart,
                          .has_point = random_below(&state_of_chance, 4) != 0,
                          .precision =
                              random_below(&state_of_chance, 5) == 0 ? WHERE_COUNTRY : WHERE_TOWN,
                          .container = PLACE_NONE};
    incident->place = article->where.count - 1;
}

// People who play parts in both incidents.
static void put_people(article *article)
{
    arena *arena = article->arena;
    const uint32_t count = random_below(&state_of_chance, 3);
    article->who.entities = ARENA_ARRAY(arena, count + 1, who_entity);
    article->who.entity_count = count;
    for (uint32_t i = 0; i < count; i++)
        article->who.entities[i] =
            (who_entity){.name = slice_from_string(people[random_below(&state_of_chance, PEOPLE)]),
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
    article *made = make_article(fixture, text, 19000 + (int32_t)random_below(&state_of_chance, 40),
                                 5 + random_below(&state_of_chance, 6));
    made->incidents[0].place_name = slice_from_string(towns[random_below(&state_of_chance, TOWNS)]);
    while (random_below(&state_of_chance, 2) == 0 && made->incident_count < 4)
        put_incident(made);
    for (uint32_t i = 0; i < made->incident_count; i++)
        if (random_below(&state_of_chance, 3) != 0)
            put_place(made, &made->incidents[i]);
    put_people(made);
    if (random_below(&state_of_chance, 3) != 0)
        with_story(fixture, made, 100 + 8 * random_below(&state_of_chance, 3), 16);
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

// ---- what is compared ----

static bool is_lead(where_precision precision)
{
    return precision != WHERE_COUNTRY && precision != WHERE_REGION;
}

static bool has(const incident_words *words, slice word)
{
    for (uint32_t i = 0; i < words->count; i++)
        if (slice_equal(words->items[i], word))
            return true;
    return false;
}

// A day apart at most; without a first day ten before the last.
static bool are_near(when_interval one, when_interval other)
{
    const int64_t far = 1 << 30;
    const int64_t first = one.earliest != DAY_OPEN_PAST   ? one.earliest
                          : one.latest != DAY_OPEN_FUTURE ? one.latest - 10
                                                          : -far;
    const int64_t others_first = other.earliest != DAY_OPEN_PAST   ? other.earliest
                                 : other.latest != DAY_OPEN_FUTURE ? other.latest - 10
                                                                   : -far;
    const int64_t last = one.latest == DAY_OPEN_FUTURE ? far : one.latest;
    const int64_t others_last = other.latest == DAY_OPEN_FUTURE ? far : other.latest;
    return others_first <= last + 1 && others_last >= first - 1;
}

static bool is_led_to(const ledger_account *own, const ledger_account *other, arena *arena)
{
    for (uint32_t i = 0; i < own->profile.names.count; i++)
        if (has(&other->profile.names, own->profile.names.items[i]))
            return true;
    const slice place = utf8_fold_copy(arena, own->place);
    return is_lead(own->profile.precision) && is_lead(other->profile.precision) &&
           slice_equal(place, utf8_fold_copy(arena, other->place)) &&
           are_near(own->profile.bounds, other->profile.bounds);
}

// Two subjects that have stories are compared by these.
static double similarity_of(const ledger_account *own, const ledger_account *other, arena *arena)
{
    const bool are_stories =
        own->is_subject && own->has_story && other->is_subject && other->has_story;
    const bool is_compared = own->is_mergeable && !are_stories && is_led_to(own, other, arena) &&
                             what_types_compatible(own->profile.type, other->profile.type);
    return is_compared ? incident_similarity(&own->profile, &other->profile, 0, NULL) : 0;
}

static ledger_account account_of(const article *article, uint32_t number, int64_t id)
{
    ledger_account made = {.id = id,
                           .article = id,
                           .place = article->incidents[number].place_name,
                           .day = SLICE("2022-02-01"),
                           .mark = SLICE("800000000000"),
                           .is_subject = number == article->subject,
                           .has_story = article->story != NULL,
                           .is_mergeable = random_below(&state_of_chance, 8) != 0};
    assert_int_equal(ledger_profile(&made.profile, article->arena, article, number), DATELINE_OK);
    return made;
}

static uint32_t expect_links(const fixture *fixture, ledger *ledger, const ledger_account *others,
                             uint32_t count)
{
    ledger_links found = {0};
    ledger_account own[4];
    const ledger_relations none = {0};
    const article *asked = make_by_chance(fixture, 999);
    uint32_t expected = 0;
    for (uint32_t i = 0; i < asked->incident_count; i++)
        own[i] = account_of(asked, i, 9000 + i);
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_link(&found, ledger, own, asked->incident_count, &none, NULL),
                     DATELINE_OK);
    for (uint32_t i = 0; i < asked->incident_count; i++)
        for (uint32_t k = 0; k < count; k++) {
            const double wanted = similarity_of(&own[i], &others[k], fixture->arena);
            double told = 0;
            for (uint32_t m = 0; m < found.count; m++)
                if (found.items[m].own == own[i].id && found.items[m].other == others[k].id)
                    told = found.items[m].similarity;
            assert_true(fabs(told - (wanted < 0.1 ? 0 : wanted)) < 1e-9);
            expected += wanted >= 0.1;
        }
    assert_int_equal(found.count, expected);
    return expected;
}

static void accounts_are_compared_that_share_a_name_or_a_place(void **state)
{
    const fixture *fixture = *state;
    ledger_account others[4 * ARTICLES];
    ledger *ledger = NULL;
    uint32_t count = 0, linked = 0;
    bool added = false;
    state_of_chance = 77;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (int i = 0; i < ARTICLES; i++) {
        const article *made = make_by_chance(fixture, i);
        assert_int_equal(ledger_add(ledger, made, &added, NULL), DATELINE_OK);
        for (uint32_t k = 0; k < made->incident_count; k++) {
            char sql[128];
            snprintf(sql, sizeof sql, "SELECT id FROM account WHERE article = %d AND number = %u",
                     i + 1, k);
            others[count++] = account_of(made, k, ask(fixture, sql));
        }
    }
    for (int round = 0; round < 60; round++)
        linked += expect_links(fixture, ledger, others, count);
    assert_true(linked > 60);
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(links_are_the_same_in_either_order,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(accounts_are_compared_that_share_a_name_or_a_place,
                                          open_fixture_in_memory, close_fixture))

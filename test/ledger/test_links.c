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

static double told_of(const ledger_links *found, int64_t own, int64_t other)
{
    for (uint32_t i = 0; i < found->count; i++)
        if (found->items[i].own == own && found->items[i].other == other)
            return found->items[i].similarity;
    return 0;
}

static const ledger_relations none;

// Those of articles that came late are compared with the same, looked through one by one.
static void link_late(ledger_links *out, ledger *ledger, const ledger_account *own, uint32_t count)
{
    ledger_accounts articles = {0};
    for (int64_t i = 1; i <= ARTICLES; i++)
        assert_true(ledger_accounts_put(&articles, ledger->scratch, i));
    assert_int_equal(ledger_link_late(out, ledger, own, count, &none, &articles, NULL),
                     DATELINE_OK);
}

static uint32_t expect_links(const fixture *fixture, ledger *ledger, const ledger_account *others,
                             uint32_t count)
{
    ledger_links found = {0}, late = {0};
    ledger_account own[4];
    const article *asked = make_by_chance(fixture, 999);
    uint32_t expected = 0;
    for (uint32_t i = 0; i < asked->incident_count; i++)
        own[i] = account_of(asked, i, 9000 + i);
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_link(&found, ledger, own, asked->incident_count, &none, NULL),
                     DATELINE_OK);
    link_late(&late, ledger, own, asked->incident_count);
    for (uint32_t i = 0; i < asked->incident_count; i++)
        for (uint32_t k = 0; k < count; k++) {
            const double wanted = similarity_of(&own[i], &others[k], fixture->arena);
            const double kept = wanted < 0.1 ? 0 : wanted;
            assert_true(fabs(told_of(&found, own[i].id, others[k].id) - kept) < 1e-9);
            assert_true(fabs(told_of(&late, own[i].id, others[k].id) - kept) < 1e-9);
            expected += wanted >= 0.1;
        }
    assert_int_equal(found.count, expected);
    assert_int_equal(late.count, expected);
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

// ---- bounds ----

// An account of the attack in Sfax that somebody else tells of in the same words.
static ledger_account account_in_sfax(const fixture *fixture)
{
    ledger_account made = account_of(make_article(fixture, "Nine dead.", 19000, 9), 0, 9000);
    made.is_mergeable = true;
    return made;
}

static ledger *open_told(const fixture *fixture)
{
    ledger *ledger = NULL;
    add(fixture, make_article(fixture, "Nine died.", 19000, 9), true);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    return ledger;
}

static uint32_t count_links(ledger *ledger, const ledger_account *own,
                            const ledger_relations *related, bool is_late)
{
    ledger_links found = {0};
    ledger_accounts articles = {0};
    arena_reset(ledger->scratch);
    assert_true(ledger_accounts_put(&articles, ledger->scratch, 1));
    const dateline_status status =
        is_late ? ledger_link_late(&found, ledger, own, 1, related, &articles, NULL)
                : ledger_link(&found, ledger, own, 1, related, NULL);
    assert_int_equal(status, DATELINE_OK);
    return found.count;
}

// Searched or come late: what names nothing, and lies nowhere or in too long a name, is led
// nowhere.
static void what_nothing_leads_from_is_compared_with_none(void **state)
{
    const fixture *fixture = *state;
    static char name[300];
    ledger *ledger = open_told(fixture);
    for (int is_late = 0; is_late < 2; is_late++) {
        ledger_account own = account_in_sfax(fixture);
        assert_int_equal(count_links(ledger, &own, &none, is_late), 1);
        own.place = SLICE_NONE;
        assert_int_equal(count_links(ledger, &own, &none, is_late), 0);
        memset(name, 'q', sizeof name);
        own.place = slice_of(name, sizeof name);
        change(fixture,
               "CREATE TABLE kept AS SELECT * FROM account_name;"
               "UPDATE account SET place = printf('%.300c', 'q');"
               "UPDATE account_name SET name = printf('%.300c', 'q') WHERE kind = 'place'");
        assert_int_equal(count_links(ledger, &own, &none, is_late), 0);
        change(fixture, "UPDATE account SET place = 'Sfax'; DELETE FROM account_name;"
                        "INSERT INTO account_name SELECT * FROM kept; DROP TABLE kept");
        own = account_in_sfax(fixture);
        own.profile.names.count = own.profile.groups.count = own.profile.places.count =
            own.profile.words.count = 0;
        assert_int_equal(count_links(ledger, &own, &none, is_late), 0);
    }
    ledger_close(ledger);
}

#define RELATED_MOST 512u

// Of related articles the first so many are looked at; further ones lead nowhere by themselves.
static void only_the_most_alike_lead_by_their_stories(void **state)
{
    const fixture *fixture = *state;
    static ledger_related items[RELATED_MOST + 1];
    ledger *ledger = open_told(fixture);
    ledger_account own = account_in_sfax(fixture);
    own.place = SLICE_NONE;
    for (uint32_t at = RELATED_MOST - 1; at <= RELATED_MOST; at++) {
        for (uint32_t i = 0; i <= RELATED_MOST; i++)
            items[i] = (ledger_related){.article = i == at ? 1 : 100 + i};
        const ledger_relations related = {.items = items, .count = RELATED_MOST + 1};
        for (int is_late = 0; is_late < 2; is_late++)
            assert_int_equal(count_links(ledger, &own, &related, is_late), at < RELATED_MOST);
    }
    ledger_close(ledger);
}

// An article may have a story and tell of nothing. Stories that are the same are so of whatever
// kind; others are less alike when their kinds differ.
static void subjects_are_as_alike_as_their_stories(void **state)
{
    const fixture *fixture = *state;
    ledger_related items[] = {
        {.article = 70, .subject = 0, .type = WHAT_ASSAULT, .similarity = 0.9},
        {.article = 71, .subject = 701, .type = WHAT_ASSAULT, .similarity = 0.9},
        {.article = 72, .subject = 702, .type = WHAT_PROTEST, .similarity = 0.9},
        {.article = 73, .subject = 703, .type = WHAT_PROTEST, .similarity = 1}};
    const ledger_relations related = {.items = items, .count = sizeof items / sizeof *items};
    ledger *ledger = open_told(fixture);
    ledger_account own = account_in_sfax(fixture);
    ledger_links found = {0};
    own.is_subject = own.has_story = true;
    own.place = SLICE_NONE;
    assert_int_equal(ledger_link(&found, ledger, &own, 1, &related, NULL), DATELINE_OK);
    assert_int_equal(found.count, 3);
    assert_true(told_of(&found, 9000, 701) == 0.9);
    assert_true(told_of(&found, 9000, 702) < 0.6);
    assert_true(told_of(&found, 9000, 703) == 1);
    ledger_close(ledger);
}

// ---- names of thousands ----

#define NAMES 17u // one more than are asked at once
#define NAMED 150 // as many as a name leads to

static void name_all(const fixture *fixture, ledger_account *own)
{
    own->place = SLICE_NONE;
    for (uint32_t i = 0; i < NAMES; i++)
        own->profile.names.items[own->profile.names.count++] =
            slice_of(arena_format(fixture->arena, "name %u", i).data, i < 10 ? 6 : 7);
}

#define ACCOUNTS_NAMED                                                                             \
    "WITH RECURSIVE n(x) AS (SELECT 2 UNION ALL SELECT x + 1 FROM n WHERE x < 2401)"

// Accounts 2 to 2401, a hundred and fifty of each name; the last name is the first ones', too. One
// has more words than are kept of any.
static void write_named(const fixture *fixture)
{
    change(fixture,
           "CREATE TEMP TABLE many AS " ACCOUNTS_NAMED " SELECT n.x AS x, a.* FROM account a, n;"
           "UPDATE many SET id = x, article = x, place = NULL; ALTER TABLE many DROP COLUMN x;"
           "INSERT INTO account SELECT * FROM many;"
           "CREATE TEMP TABLE named AS " ACCOUNTS_NAMED " SELECT n.x AS x, a.* FROM account_name a,"
           " n WHERE a.kind = 'place';"
           "UPDATE named SET account = x, kind = 'name', name = 'name ' || ((x - 2) / 150);"
           "ALTER TABLE named DROP COLUMN x; INSERT INTO account_name SELECT * FROM named;"
           "UPDATE named SET name = 'name 16';"
           "INSERT INTO account_name SELECT * FROM named WHERE account < 152;"
           "UPDATE named SET kind = 'word', name = 'word ' || account, account = 7;"
           "INSERT INTO account_name SELECT * FROM named LIMIT 40");
}

// More than are kept in memory at once: each is compared, and once.
static void thousands_that_names_lead_to_are_compared_once(void **state)
{
    const fixture *fixture = *state;
    static uint32_t seen[NAMES * NAMED];
    ledger *ledger = open_told(fixture);
    ledger_account own = account_in_sfax(fixture);
    ledger_links found = {0};
    write_named(fixture);
    name_all(fixture, &own);
    assert_int_equal(ledger_link(&found, ledger, &own, 1, &none, NULL), DATELINE_OK);
    assert_int_equal(found.count, (NAMES - 1) * NAMED);
    for (uint32_t i = 0; i < found.count; i++)
        seen[found.items[i].other - 2]++;
    for (uint32_t i = 0; i < found.count; i++)
        assert_int_equal(seen[i], 1);
    assert_true(found.loaded.count <= NAMED);   // the others made room
    change(fixture, "DROP TABLE account_name"); // the first names' question ends it
    assert_int_equal(ledger_link(&found, ledger, &own, 1, &none, NULL), DATELINE_LEDGER);
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(links_are_the_same_in_either_order,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(accounts_are_compared_that_share_a_name_or_a_place,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(what_nothing_leads_from_is_compared_with_none,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(only_the_most_alike_lead_by_their_stories,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(subjects_are_as_alike_as_their_stories,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(thousands_that_names_lead_to_are_compared_once,
                                          open_fixture_in_memory, close_fixture))

// What a page shows of thousands of incidents: grouped in time and on the map, and a filter that
// leaves many. And the queues of a review, page by page.
#include "support/ledger_told.h"

typedef struct page {
    buffer text;
    dateline_status status;
} page;

static page browse(const fixture *fixture, dateline_view view, dateline_query query)
{
    page page = {.status = DATELINE_OK};
    ledger *ledger = open_for_reading(fixture);
    buffer_init(&page.text, 1 << 22);
    page.status = ledger_browse(ledger, view, &query, &page.text, NULL);
    ledger_close(ledger);
    return page;
}

static bool shows(const fixture *fixture, dateline_view view, dateline_query query,
                  const char *wanted)
{
    page page = browse(fixture, view, query);
    assert_int_equal(page.status, DATELINE_OK);
    const bool is_shown =
        slice_find(buffer_slice(&page.text), slice_from_string(wanted)) != SIZE_MAX;
    if (!is_shown)
        print_message("%.*s\n", (int)(page.text.length < 3000 ? page.text.length : 3000),
                      page.text.data);
    buffer_clear(&page.text);
    return is_shown;
}

#define SHOWS(view, wanted, ...)                                                                   \
    assert_true(shows(fixture, DATELINE_VIEW_##view, (dateline_query){__VA_ARGS__}, wanted))

// Incidents as a machine row has them, without articles: `days` and a point may hang on x.
static void make_incidents(const fixture *fixture, int count, const char *day, const char *latitude,
                           const char *longitude)
{
    char sql[700];
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    ledger_close(ledger);
    snprintf(sql, sizeof sql,
             "WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < %d)"
             " INSERT INTO incident (type, label, earliest, latest, latitude, longitude, precision,"
             " killed_low) SELECT 'ASSAULT', 'Raid', %s, %s, %s, %s, 1, x * 1000 FROM n",
             count - 1, day, day, latitude, longitude);
    change(fixture, sql);
}

static void days_are_grouped_by_what_they_span(void **state)
{
    const fixture *fixture = *state;
    make_incidents(fixture, 60, "date('2020-01-01', (2 * x) || ' days')", "NULL", "NULL");
    SHOWS(OVERVIEW, "\"unit\":\"day\"", .limit = 1);
    SHOWS(OVERVIEW, "\"unplaced\":60", .limit = 1);
    SHOWS(OVERVIEW, "\"unit\":\"day\"", .from = "2020-02", .to = "2020-02");
    make_incidents(fixture, 60, "date('2021-01-01', (20 * x) || ' days')", "NULL", "NULL");
    SHOWS(OVERVIEW, "\"unit\":\"month\"", .limit = 1);
    make_incidents(fixture, 60, "date('1950-01-01', (300 * x) || ' days')", "NULL", "NULL");
    SHOWS(OVERVIEW, "\"unit\":\"year\"", .limit = 1);
    SHOWS(OVERVIEW, "\"start\":\"1950\",\"incidents\":2", .limit = 1);
}

// One in a hundred may stand outside at either end, when that makes the rest twice as wide.
static void strays_are_told_apart(void **state)
{
    const fixture *fixture = *state;
    make_incidents(fixture, 300, "date('2020-01-01', (x / 10) || ' days')", "NULL", "NULL");
    make_incidents(fixture, 2, "date('1960-01-01', x || ' days')", "NULL", "NULL");
    make_incidents(fixture, 1, "date('2090-01-01')", "NULL", "NULL");
    make_incidents(fixture, 1, "date('1700-01-01')", "NULL", "NULL"); // before all that is drawn
    make_incidents(fixture, 1, "date('2500-01-01')", "NULL", "NULL"); // and behind
    make_incidents(fixture, 1, "NULL", "NULL", "NULL");
    SHOWS(OVERVIEW, "\"unit\":\"day\",\"earlier\":2,\"later\":1,\"undated\":3", .limit = 1);
}

static void points_are_joined_where_they_are_many(void **state)
{
    const fixture *fixture = *state;
    static const double north[] = {0, 0, 180, 90}, nothing[] = {5, 5, 5, 5};
    make_incidents(fixture, 3, "NULL", "10 * x", "20 * x");
    SHOWS(OVERVIEW, "{\"lat\":10.000,\"lon\":20.000,\"incidents\":1", .limit = 1);
    SHOWS(OVERVIEW, "\"killed\":1000,\"incident\":2}", .limit = 1);
    make_incidents(fixture, 3000, "NULL", "x % 90", "(x * 7) % 180 - 0.0");
    make_incidents(fixture, 1, "NULL", "90", "180"); // the corner is of the last cell
    make_incidents(fixture, 1, "NULL", "-90", "-180");
    make_incidents(fixture, 1, "NULL", "91", "0"); // nowhere
    make_incidents(fixture, 1, "NULL", "-91", "0");
    make_incidents(fixture, 1, "NULL", "0", "181");
    make_incidents(fixture, 1, "NULL", "0", "-181");
    SHOWS(OVERVIEW, "\"unplaced\":4", .limit = 1);
    SHOWS(OVERVIEW, "\"cells\":[{", .limit = 1, .box = north);
    SHOWS(OVERVIEW, "\"total\":0", .limit = 1, .box = nothing);
    page page = browse(fixture, DATELINE_VIEW_OVERVIEW, (dateline_query){.limit = 1});
    uint32_t cells = 0;
    for (slice rest = buffer_slice(&page.text);;) {
        const size_t at = slice_find(rest, SLICE("{\"lat\":"));
        if (at == SIZE_MAX)
            break;
        cells++;
        rest = slice_of(rest.data + at + 1, rest.length - at - 1);
    }
    assert_true(cells > 1 && cells <= 400);
    buffer_clear(&page.text);
}

// More than a thousand: they are found by walking.
static void a_filter_may_leave_many(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    make_incidents(fixture, 1500, "date('2020-01-01', x || ' days')", "1", "2");
    SHOWS(OVERVIEW, "\"total\":1501", .type = "ASSAULT");
    change(fixture,
           "INSERT INTO account_name (account, kind, name) VALUES (1, 'name', 'the front');"
           "INSERT INTO claim (incident, account, article, slot, value, holder, stance,"
           " certainty, start, \"end\", words, sentence) SELECT i.id, 1, 1, 'victim',"
           " 'The Front', 'police', 'asserts', 'certain', 0, 4, 'x', 'x' FROM incident i"
           " WHERE i.id > 3");
    SHOWS(OVERVIEW, "\"total\":1501", .actor = "The Front");
    SHOWS(OVERVIEW, "\"next\":\"", .actor = "The Front", .limit = 1);
    SHOWS(OVERVIEW, "\"total\":0", .actor = "Nobody");
    // Numbers that no incident of ours has.
    change(fixture, "UPDATE incident SET id = -5 WHERE id = 9; UPDATE claim SET incident = -5 WHERE"
                    " incident = 9; UPDATE claim SET incident = 99999 WHERE incident = 10");
    SHOWS(OVERVIEW, "\"total\":1499", .actor = "The Front");
    // The queue of claims along it, not from the few.
    SHOWS(REVIEW, "\"queue\":[{", .actor = "The Front", .coder = "Ada");
}

// ---- the queues of a review ----

// The "next" of a page, as the page behind it is asked for.
static const char *next_of(const fixture *fixture, dateline_query query, char out[100])
{
    page page = browse(fixture, DATELINE_VIEW_REVIEW, query);
    assert_int_equal(page.status, DATELINE_OK);
    const size_t at = slice_find(buffer_slice(&page.text), SLICE("\"next\":\""));
    assert_true(at != SIZE_MAX);
    slice rest = slice_of(page.text.data + at + 8, page.text.length - at - 8);
    const slice next = slice_cut(&rest, '"');
    snprintf(out, 100, "%.*s", (int)next.length, next.data);
    buffer_clear(&page.text);
    return out;
}

static void each_queue_has_its_pages(void **state)
{
    const fixture *fixture = *state;
    static const char *const states[] = {"open", "sample", "deferred", "decided", NULL};
    char next[100];
    tell_of_all(fixture);
    decide_now(fixture, (dateline_decision){.kind = DATELINE_DECIDE_SAMPLE, .value = "100"});
    for (int64_t claim = 1; claim <= 2; claim++)
        decide_now(fixture,
                   (dateline_decision){.kind = DATELINE_DECIDE_DEFER, .claim = claim, .by = "Ada"});
    for (int64_t claim = 3; claim <= 4; claim++)
        decide_now(fixture, (dateline_decision){
                                .kind = DATELINE_DECIDE_ACCEPT, .claim = claim, .by = "Ada"});
    for (size_t i = 0; i < sizeof states / sizeof *states; i++) {
        const bool is_of_ada = i == 2 || i == 3;
        dateline_query query = {.state = states[i], .coder = is_of_ada ? "Ada" : "Ben", .limit = 1};
        query.after = next_of(fixture, query, next);
        assert_true(shows(fixture, DATELINE_VIEW_REVIEW, query, "\"queue\":[{\"id\":"));
    }
    page page = browse(fixture, DATELINE_VIEW_REVIEW, (dateline_query){.state = "lost"});
    assert_int_equal(page.status, DATELINE_USAGE);
    buffer_clear(&page.text);
    SHOWS(REVIEW, "\"queue\":[]", .coder = "Ada", .place = "Nowhere"); // and so no claim is shown
    SHOWS(REVIEW, "\"open\":", .coder = "Ada", .id = 3, .type = "ASSAULT");
    page = browse(fixture, DATELINE_VIEW_REVIEW, (dateline_query){.coder = "Ada", .id = 99});
    assert_int_equal(page.status, DATELINE_NOT_FOUND);
    buffer_clear(&page.text);
}

static void disputes_have_kinds_and_pages(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    SHOWS(DISPUTES, "\"disputes\":[{", .disputed = "contradiction");
    SHOWS(DISPUTES, "\"disputes\":[]", .disputed = "revision");
    SHOWS(DISPUTES, "\"disputes\":[]", .disputed = "refinement");
    SHOWS(DISPUTES, "\"disputes\":[]", .after = "~1");
    SHOWS(OVERVIEW, "\"total\":0", .place = "Sf%_\\"); // no pattern
    SHOWS(OVERVIEW, "\"total\":3", .place = "tun");    // Tunis, and what lies in TUN
}

// As many articles as days more, each with a toll of the first incident.
static void tell_for_days(const fixture *fixture, int days)
{
    change(fixture, "CREATE TABLE a AS SELECT * FROM article WHERE id = 1;"
                    " CREATE TABLE c AS SELECT * FROM claim WHERE id = 1");
    for (int day = 0; day < days; day++) {
        char sql[400];
        snprintf(sql, sizeof sql,
                 "UPDATE a SET id = NULL, sha256 = '%064d', published = date('2022-02-01',"
                 " '%d days'); INSERT INTO article SELECT * FROM a; UPDATE c SET id = NULL,"
                 " article = last_insert_rowid(); INSERT INTO claim SELECT * FROM c",
                 day, day);
        change(fixture, sql);
    }
    change(fixture, "DROP TABLE a; DROP TABLE c");
}

static uint32_t count_steps(const fixture *fixture)
{
    page page = browse(fixture, DATELINE_VIEW_INCIDENT, (dateline_query){.id = RAID});
    slice rest = buffer_slice(&page.text);
    uint32_t count = 0;
    for (size_t at; (at = slice_find(rest, SLICE("{\"day\":\""))) != SIZE_MAX; count++)
        rest = slice_of(rest.data + at + 1, rest.length - at - 1);
    buffer_clear(&page.text);
    return count;
}

// Each day up to a hundred; of more every second, and the last.
static void of_many_days_every_so_many_are_told(void **state)
{
    const fixture *fixture = *state;
    tell_of_all(fixture);
    tell_for_days(fixture, 98);
    assert_int_equal(count_steps(fixture), 99);
    SHOWS(INCIDENT, "{\"day\":\"2022-02-02\"", .id = RAID);
    change(fixture, "DELETE FROM claim WHERE article > 4; DELETE FROM article WHERE id > 4");
    tell_for_days(fixture, 149);
    assert_int_equal(count_steps(fixture), 75);
    SHOWS(INCIDENT, "{\"day\":\"2022-06-29\"", .id = RAID);
}

#define MANY_TEST(test) cmocka_unit_test_setup_teardown(test, open_fixture, close_fixture)

TEST_MAIN(MANY_TEST(days_are_grouped_by_what_they_span), MANY_TEST(strays_are_told_apart),
          MANY_TEST(of_many_days_every_so_many_are_told),
          MANY_TEST(points_are_joined_where_they_are_many), MANY_TEST(a_filter_may_leave_many),
          MANY_TEST(each_queue_has_its_pages), MANY_TEST(disputes_have_kinds_and_pages))

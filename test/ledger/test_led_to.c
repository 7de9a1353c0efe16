// Which of many accounts a name or a place leads to, and which articles a word leads to: those told
// next before and behind it, whatever order they came in. What read an article is kept, too.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

#define TELLINGS 9u
#define LIMIT 2 // on each side

static const int order_one[TELLINGS] = {0, 1, 2, 3, 4, 5, 6, 7, 8};
static const int order_two[TELLINGS] = {5, 8, 1, 7, 3, 0, 6, 2, 4};

static ledger *filled(const fixture *fixture, const int order[TELLINGS])
{
    ledger *ledger = NULL;
    bool added = false;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < TELLINGS; i++) {
        char text[32];
        snprintf(text, sizeof text, "Telling %d of Sfax.", order[i]);
        // Three on a day.
        const article *made = make_article(fixture, arena_format(fixture->arena, "%s", text).data,
                                           19000 + order[i] / 3, 9);
        assert_int_equal(ledger_add(ledger, made, &added, NULL), DATELINE_OK);
        assert_true(added);
    }
    return ledger;
}

// Whom the place leads to from the second day on, as the hashes of their texts.
static char *led_to(ledger *ledger)
{
    char *found = calloc(TELLINGS, 80);
    database_statement *rows = ledger_prepare(ledger, LEDGER_ACCOUNTS_BY_NAME, NULL);
    database_bind_text(rows, 1, SLICE("place"));
    database_bind_text(rows, 2, SLICE("sfax"));
    database_bind_text(rows, 3, SLICE("800000000000"));
    ledger_bind_near(rows, (when_interval){19001, 19001});
    char day[11];
    calendar_write(19001, day);
    database_bind_text(rows, 6, slice_of(day, 10));
    database_bind_number(rows, 7, LIMIT);
    char articles[256] = "";
    uint32_t count = 0;
    while (database_step(rows) == DATABASE_ROW) {
        const size_t length = strlen(articles);
        snprintf(articles + length, sizeof articles - length, "%s%lld", count > 0 ? "," : "",
                 (long long)database_column_number(rows, 14));
        count++;
    }
    database_reset(rows);
    assert_int_equal(count, 2 * LIMIT);
    char sql[400];
    snprintf(sql, sizeof sql,
             "SELECT group_concat(sha256, ' ') FROM (SELECT sha256 FROM article WHERE id IN (%s)"
             " ORDER BY sha256)",
             articles);
    database_statement *hashes = NULL;
    assert_int_equal(
        database_prepare(&hashes, ledger_database(ledger), slice_from_string(sql), NULL),
        DATELINE_OK);
    assert_int_equal(database_step(hashes), DATABASE_ROW);
    const slice joined = database_column_text(hashes, 0);
    snprintf(found, TELLINGS * 80, "%.*s", (int)joined.length, joined.data);
    database_finalize(hashes);
    return found;
}

static void a_place_leads_to_the_nearest_whatever_came_last(void **state)
{
    const fixture *fixture = *state;
    ledger *one = filled(fixture, order_one);
    char *first = led_to(one);
    ledger_close(one);
    assert_int_equal(remove(fixture->path), 0);
    ledger *two = filled(fixture, order_two);
    char *second = led_to(two);
    ledger_close(two);
    assert_string_equal(first, second);
    free(first);
    free(second);
}

// ---- of the same days ----

#define SPAN 10 // days before its last that what has no first day may be of

static const when_interval spans[] = {
    {DAY_OPEN_PAST, DAY_OPEN_FUTURE}, {19000, 19000},           {19001, 19003},
    {DAY_OPEN_PAST, 19000},           {DAY_OPEN_PAST, 19011},   {DAY_OPEN_PAST, 19012},
    {18990, DAY_OPEN_FUTURE},         {19002, DAY_OPEN_FUTURE}, {18988, 18989},
    {DAY_OPEN_PAST, 18989},           {19015, 19015},           {19020, DAY_OPEN_FUTURE},
};
#define SPANS (sizeof spans / sizeof *spans)

// The definition: neither ends more than a day before the other begins.
static bool may_touch(when_interval one, when_interval other)
{
    const when_interval *both[] = {&one, &other};
    int64_t first[2];
    int64_t last[2];
    for (int i = 0; i < 2; i++) {
        last[i] = both[i]->latest == DAY_OPEN_FUTURE ? INT32_MAX : both[i]->latest;
        first[i] = both[i]->earliest != DAY_OPEN_PAST ? both[i]->earliest
                   : last[i] != INT32_MAX             ? last[i] - SPAN
                                                      : INT32_MIN;
    }
    return first[0] <= last[1] + 1 && first[1] <= last[0] + 1;
}

static void write_day(char out[16], int32_t day)
{
    char text[11] = "";
    if (day != DAY_OPEN_PAST && day != DAY_OPEN_FUTURE)
        calendar_write(day, text);
    snprintf(out, 16, text[0] == '\0' ? "NULL" : "'%s'", text);
}

static uint32_t count_led_to(ledger *ledger, when_interval days, const char *kind)
{
    database_statement *rows = ledger_prepare(ledger, LEDGER_ACCOUNTS_BY_NAME, NULL);
    uint32_t count = 0;
    database_bind_text(rows, 1, slice_from_string(kind));
    database_bind_text(rows, 2, SLICE("sfax"));
    database_bind_text(rows, 3, SLICE("800000000000"));
    ledger_bind_near(rows, days);
    database_bind_text(rows, 6, SLICE("2030-01-01"));
    database_bind_number(rows, 7, LIMIT);
    while (database_step(rows) == DATABASE_ROW)
        count++;
    database_reset(rows);
    return count;
}

static void a_place_leads_to_the_same_days_a_name_to_any(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine died in Sfax.", 19000, 9), true);
    for (size_t i = 0; i < SPANS; i++) {
        char sql[256];
        char earliest[16];
        char latest[16];
        write_day(earliest, spans[i].earliest);
        write_day(latest, spans[i].latest);
        for (int is_name = 0; is_name < 2; is_name++) {
            const char *kind = is_name ? "name" : "place";
            snprintf(sql, sizeof sql,
                     "UPDATE account_name SET kind = '%s', earliest = %s, latest = %s"
                     " WHERE name = 'sfax'",
                     kind, earliest, latest);
            change(fixture, sql);
            ledger *ledger = NULL;
            assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL),
                             DATELINE_OK);
            for (size_t k = 0; k < SPANS; k++)
                assert_int_equal(count_led_to(ledger, spans[k], kind),
                                 is_name || may_touch(spans[k], spans[i]));
            ledger_close(ledger);
        }
    }
}

// ---- what read an article ----

static int64_t ask_open(ledger *ledger, const char *sql)
{
    int64_t number = -1;
    assert_int_equal(database_ask(&number, ledger_database(ledger), sql, NULL), DATELINE_OK);
    return number;
}

static void add_told(const fixture *fixture, ledger *ledger, const char *text)
{
    bool added = false;
    assert_int_equal(ledger_add(ledger, make_article(fixture, text, 19000, 9), &added, NULL),
                     DATELINE_OK);
}

static void what_read_alike_has_one_row(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    ledger_reading with = {.program = "dateline 0", .model = "fast", .model_sha256 = "aa"};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    add_told(fixture, ledger, "Nine died in Sfax, untold.");
    ledger_note_reading(ledger, &with);
    add_told(fixture, ledger, "Nine died in Sfax.");
    add_told(fixture, ledger, "Nine people died in Sfax.");
    with.model_sha256[0] = 'b';
    ledger_note_reading(ledger, &with);
    add_told(fixture, ledger, "Nine were killed in Sfax.");
    assert_int_equal(ask_open(ledger, "SELECT count(*) FROM reading"), 2);
    assert_int_equal(ask_open(ledger, "SELECT count(*) FROM article a JOIN reading r ON r.id ="
                                      " a.reading WHERE r.model_sha256 = 'aa'"),
                     2);
    assert_int_equal(ask_open(ledger, "SELECT count(*) FROM article WHERE reading IS NULL"), 1);
    ledger_close(ledger);
}

// A row that was taken back with its article is made again.
static void what_was_taken_back_is_noted_anew(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    const ledger_reading with = {.program = "dateline 0", .model = "fast"};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    ledger_note_reading(ledger, &with);
    ledger_gather(ledger);
    add_told(fixture, ledger, "Nine died in Sfax.");
    ledger_drop_gathered(ledger);
    assert_int_equal(ask_open(ledger, "SELECT count(*) FROM reading"), 0);
    add_told(fixture, ledger, "Nine died in Sfax.");
    assert_int_equal(ask_open(ledger, "SELECT count(*) FROM article a JOIN reading r ON r.id ="
                                      " a.reading"),
                     1);
    ledger_close(ledger);
}

#define LED_TEST(test) cmocka_unit_test_setup_teardown(test, open_fixture, close_fixture)

int main(void)
{
    const struct CMUnitTest tests[] = {
        LED_TEST(a_place_leads_to_the_nearest_whatever_came_last),
        LED_TEST(a_place_leads_to_the_same_days_a_name_to_any),
        LED_TEST(what_read_alike_has_one_row),
        LED_TEST(what_was_taken_back_is_noted_anew),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

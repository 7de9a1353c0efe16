// What a ledger says to PostgreSQL alone: its tables step by step, the tables of months, the words
// of a search. The database is stood in for by one that writes down what it is told and refuses
// what it is asked to refuse. (check_postgresql.py has a real one.)
#include "database/backend.h"
#include "ledger/ledger_internal.h"
#include "support/cmocka_all.h"
#include "support/fault.h"

#define TOLD_MOST 128u

static struct {
    char begun[TOLD_MOST][64]; // how each statement begins, "begin" and "commit" among them
    uint32_t count;
    uint32_t refused; // which of them, from 1; 0 none
    bool refuses_statement;
    uint32_t rolled_back;
    char day[11];   // that was bound last
    char words[80]; // of a search
    size_t length;  // of the text bound last
} told;

static dateline_status hear(slice what, dateline_error *error)
{
    assert_true(told.count < TOLD_MOST);
    snprintf(told.begun[told.count++], sizeof told.begun[0], "%.*s", (int)what.length, what.data);
    return told.count == told.refused ? error_set(error, DATELINE_LEDGER, 0, 0, "refused")
                                      : DATELINE_OK;
}

static dateline_status execute(database *database, const char *sql, dateline_error *error)
{
    (void)database;
    return hear(slice_from_string(sql), error);
}

static dateline_status begin_writing(database *database, int64_t lock, dateline_error *error)
{
    (void)database;
    (void)lock;
    return hear(SLICE("begin"), error);
}

static dateline_status commit(database *database, dateline_error *error)
{
    (void)database;
    return hear(SLICE("commit"), error);
}

static void roll_back(database *database)
{
    (void)database;
    told.rolled_back++;
}

static dateline_status fault(const database *database, dateline_error *error)
{
    (void)database;
    return error_set(error, DATELINE_LEDGER, 0, 0, "refused");
}

static struct {
    database_statement base;
    char sql[200];
} statement;

static dateline_status prepare(database_statement **out, database *database, slice sql,
                               dateline_error *error)
{
    if (told.refuses_statement)
        return error_set(error, DATELINE_LEDGER, 0, 0, "refused");
    statement.base.database = database;
    snprintf(statement.sql, sizeof statement.sql, "%.*s", (int)sql.length, sql.data);
    *out = &statement.base;
    return DATELINE_OK;
}

static void restart(database_statement *of)
{
    (void)of;
}

#define SEARCHED 9 // the parameter of a search's words

static void bind_copy(database_statement *of, int index, slice text)
{
    char *kept = index == SEARCHED ? told.words : told.day;
    const size_t size = index == SEARCHED ? sizeof told.words : sizeof told.day;
    (void)of;
    told.length = text.length;
    snprintf(kept, size, "%.*s", (int)text.length, text.data);
}

static database_result run(database_statement *of)
{
    (void)of;
    return hear(slice_from_string(statement.sql), NULL) == DATELINE_OK ? DATABASE_DONE
                                                                       : DATABASE_FAULT;
}

static database_result step(database_statement *of)
{
    (void)of;
    return DATABASE_DONE;
}

static void bind_number(database_statement *of, int index, int64_t number)
{
    (void)of;
    (void)index;
    (void)number;
}

// Of the words of a text: SQLite would have one parameter, and read them itself.
static int parameters(database_statement *of)
{
    (void)of;
    return 2;
}

static int parameter(database_statement *of, const char *name)
{
    (void)of;
    return strcmp(name, ":words") == 0 ? SEARCHED : 0;
}

static const database_methods methods = {
    .kind = DATABASE_POSTGRESQL,
    .execute = execute,
    .begin_writing = begin_writing,
    .commit = commit,
    .roll_back = roll_back,
    .fault = fault,
    .prepare = prepare,
    .restart = restart,
    .bind_copy = bind_copy,
    .bind_number = bind_number,
    .parameter = parameter,
    .parameters = parameters,
    .step = step,
    .finalize = restart,
    .run = run,
};

static database server = {.methods = &methods};

static void open_stand_in(ledger *ledger)
{
    memset(&told, 0, sizeof told);
    *ledger = (struct ledger){.database = &server};
    assert_int_equal(arena_open(&ledger->known, 1 << 16, NULL), DATELINE_OK);
}

static void close_stand_in(ledger *ledger)
{
    arena_close(ledger->known);
}

// ---- the schema ----

static bool is_told(const char *beginning)
{
    for (uint32_t i = 0; i < told.count; i++)
        if (strncmp(told.begun[i], beginning, strlen(beginning)) == 0)
            return true;
    return false;
}

static void walk(ledger *ledger, int64_t version, uint32_t refused, dateline_status expected)
{
    dateline_error error = {0};
    told.count = 0;
    told.refused = refused;
    assert_int_equal(ledger_walk_postgresql(ledger, version, &error), expected);
    assert_true((error.message[0] != '\0') == (expected != DATELINE_OK));
}

#define LAST told.begun[told.count - 1]

static void a_new_ledger_gets_all_tables_and_its_number(void **state)
{
    (void)state;
    ledger ledger;
    open_stand_in(&ledger);
    walk(&ledger, 0, 0, DATELINE_OK);
    assert_string_equal(told.begun[0], "CREATE SCHEMA IF NOT EXISTS dateline");
    assert_true(is_told("CREATE DOMAIN words"));
    assert_true(is_told("CREATE TABLE article ("));
    assert_true(is_told("CREATE TABLE printing ("));
    assert_string_equal(LAST, "INSERT INTO ledger_schema VALUES (12, utc_now())");
    close_stand_in(&ledger);
}

// From each schema on: what it has already is not made again.
static void an_older_ledger_gets_what_it_lacks(void **state)
{
    (void)state;
    static const struct {
        int64_t since;
        const char *beginning;
    } made[] = {{5, "CREATE SEQUENCE arrival_number"},
                {5, "CREATE SEQUENCE incident_number"},
                {5, "SELECT setval('dateline.claim_number'"},
                {6, "ALTER TABLE story_term ADD COLUMN mark"},
                {7, "ALTER TABLE article ADD COLUMN agency"},
                {8, "DROP INDEX claim_actor"},
                {9, "ALTER TABLE account ADD COLUMN is_topic"},
                {10, "ALTER TABLE claim ADD COLUMN cue"},
                {11, "CREATE TABLE printing"},
                {12, "ALTER TABLE claim ADD COLUMN holder_title"}};
    ledger ledger;
    open_stand_in(&ledger);
    for (int64_t version = 3; version < LEDGER_SCHEMA_VERSION; version++) {
        walk(&ledger, version, 0, DATELINE_OK);
        for (size_t i = 0; i < sizeof made / sizeof *made; i++)
            assert_true(is_told(made[i].beginning) == (version < made[i].since));
        // Numbers of articles are shared since schema 4.
        assert_true(is_told("CREATE SEQUENCE article_number") == (version < 4));
        assert_false(is_told("CREATE TABLE article ("));
        assert_string_equal(LAST, "INSERT INTO ledger_schema VALUES (12, utc_now())");
    }
    close_stand_in(&ledger);
}

// Whichever statement is refused: none is told behind it, and no number is noted.
static void a_statement_that_is_refused_ends_the_walk(void **state)
{
    (void)state;
    static const int64_t versions[] = {0, 3, 5, 11};
    ledger ledger;
    open_stand_in(&ledger);
    for (size_t i = 0; i < sizeof versions / sizeof *versions; i++) {
        walk(&ledger, versions[i], 0, DATELINE_OK);
        const uint32_t all = told.count;
        for (uint32_t refused = 1; refused <= all; refused++) {
            walk(&ledger, versions[i], refused, DATELINE_LEDGER);
            assert_int_equal(told.count, refused);
        }
    }
    close_stand_in(&ledger);
}

// Want of memory is told as such, and no number is noted.
static void where_there_is_no_memory_the_walk_ends(void **state)
{
    (void)state;
    ledger ledger;
    open_stand_in(&ledger);
    for (unsigned long at = 1; at <= 3; at++) {
        bool fired = false;
        told.count = told.refused = 0;
        fault_arm(&(fault_plan){FAULT_MEMORY, FAULT_ONCE, FAULT_EIO, at});
        const dateline_status status = ledger_walk_postgresql(&ledger, 0, NULL);
        (void)fault_disarm(&fired);
        assert_true(fired);
        assert_int_equal(status, DATELINE_NO_MEMORY);
        assert_false(is_told("INSERT INTO ledger_schema"));
    }
    close_stand_in(&ledger);
}

// ---- months ----

#define MAY_2016 16929 // its eighth

static void keep(ledger *ledger, int32_t day, uint32_t expected)
{
    told.count = 0;
    assert_int_equal(ledger_keep_month(ledger, day, NULL), DATELINE_OK);
    assert_int_equal(told.count, expected);
}

static void a_month_is_made_once(void **state)
{
    (void)state;
    ledger ledger;
    open_stand_in(&ledger);
    keep(&ledger, MAY_2016, 3);
    assert_string_equal(told.begun[0], "begin");
    assert_string_equal(told.begun[1], "SELECT keep_month(month_of(?))");
    assert_string_equal(told.begun[2], "commit");
    assert_string_equal(told.day, "2016-05-08");
    keep(&ledger, MAY_2016 - 7, 0);  // the first of May
    keep(&ledger, MAY_2016 + 23, 0); // and its last
    keep(&ledger, MAY_2016 + 24, 3);
    keep(&ledger, MAY_2016 + 365, 3); // May again
    keep(&ledger, DAY_OPEN_PAST, 3);  // those without a day have a table, too
    keep(&ledger, DAY_OPEN_FUTURE, 0);
    keep(&ledger, MAY_2016, 0);
    close_stand_in(&ledger);
}

static void the_months_known_are_the_last_ones(void **state)
{
    (void)state;
    ledger ledger;
    open_stand_in(&ledger);
    for (int32_t i = 0; i <= LEDGER_MONTHS_KNOWN; i++)
        keep(&ledger, MAY_2016 + 31 * i, 3);
    keep(&ledger, MAY_2016 + 31, 0);
    keep(&ledger, MAY_2016, 3); // forgotten: it is asked for again
    close_stand_in(&ledger);
}

static void a_month_that_is_not_made_is_taken_back_and_not_known(void **state)
{
    (void)state;
    ledger ledger;
    dateline_error error = {0};
    open_stand_in(&ledger);
    for (uint32_t refused = 1; refused <= 3; refused++) {
        told.count = told.rolled_back = 0;
        told.refused = refused;
        assert_int_equal(ledger_keep_month(&ledger, MAY_2016, &error), DATELINE_LEDGER);
        assert_int_equal(told.count, refused);
        assert_int_equal(told.rolled_back, refused > 1 ? 1 : 0); // nothing was begun
    }
    told.refused = 0;
    told.rolled_back = 0;
    keep(&ledger, MAY_2016, 3);
    close_stand_in(&ledger);
}

static void a_month_whose_statement_is_refused_is_taken_back(void **state)
{
    (void)state;
    ledger ledger;
    dateline_error error = {0};
    open_stand_in(&ledger);
    told.refuses_statement = true;
    assert_int_equal(ledger_keep_month(&ledger, MAY_2016, &error), DATELINE_LEDGER);
    assert_string_equal(error.message, "refused");
    assert_int_equal(told.count, 1); // begin
    assert_int_equal(told.rolled_back, 1);
    close_stand_in(&ledger);
}

// ---- the search ----

static bool take_hit(const ledger_search_row *row, void *context)
{
    (void)row;
    (void)context;
    return true;
}

// The words are written as a tsquery; what is no search is refused before the server sees it.
static void the_words_of_a_search_are_bound_as_a_query(void **state)
{
    (void)state;
    static char endless[1 << 16];
    for (size_t i = 0; i + 1 < sizeof endless; i++)
        endless[i] = i % 2 == 0 ? 'a' : ' ';
    static const struct {
        const char *words, *bound;
        dateline_status status;
    } asked[] = {{"quarry raid", "('quarry') & ('raid')", DATELINE_OK},
                 {"(raid", "", DATELINE_USAGE},
                 {"raid) OR", "", DATELINE_USAGE},
                 {endless, "", DATELINE_USAGE}};
    ledger ledger;
    open_stand_in(&ledger);
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        dateline_error error = {0};
        ledger_filter filter = LEDGER_ALL;
        filter.words = slice_from_string(asked[i].words);
        assert_int_equal(ledger_search(&ledger, &filter, take_hit, NULL, &error), asked[i].status);
        if (asked[i].status == DATELINE_OK)
            assert_string_equal(told.words, asked[i].bound);
        else
            assert_string_equal(error.message, "these words are no search");
    }
    close_stand_in(&ledger);
}

#define LETTERS_SEARCHED 400000u // of a text, its title's among them

// PostgreSQL has no longer lists of words.
static void of_a_long_text_the_beginning_is_searched(void **state)
{
    (void)state;
    static char text[LETTERS_SEARCHED + 10];
    ledger ledger;
    memset(text, 'a', sizeof text);
    open_stand_in(&ledger);
    assert_int_equal(arena_open(&ledger.scratch, 1 << 16, NULL), DATELINE_OK);
    const slice title = SLICE("Raid"), whole = slice_of(text, sizeof text);
    assert_int_equal(ledger_add_text(&ledger, 1, title, whole, NULL), DATELINE_OK);
    assert_int_equal(told.length, LETTERS_SEARCHED + 1); // and a space
    assert_int_equal(ledger_add_text(&ledger, 1, title, slice_of(text, 9), NULL), DATELINE_OK);
    assert_int_equal(told.length, title.length + 10);
    arena_close(ledger.scratch);
    close_stand_in(&ledger);
}

static void search(buffer *sql, ledger_filter filter)
{
    buffer_restart(sql);
    ledger_write_search_postgresql(sql, &filter);
    buffer_add_byte(sql, '\0');
    assert_false(sql->failed);
}

static void a_search_asks_for_what_the_filter_has(void **state)
{
    (void)state;
    buffer sql;
    buffer_init(&sql, 1 << 16);
    search(&sql, (ledger_filter){.days = WHEN_ALWAYS});
    assert_null(strstr(sql.data, ":since"));
    assert_null(strstr(sql.data, ":until"));
    assert_null(strstr(sql.data, ":after"));
    search(&sql, (ledger_filter){.days = {16900, DAY_OPEN_FUTURE}});
    assert_non_null(strstr(sql.data, "a.published >= :since AND w.month >= month_of(:since)"));
    assert_null(strstr(sql.data, ":until"));
    search(&sql, (ledger_filter){.days = {DAY_OPEN_PAST, 16900}, .after = 7});
    assert_non_null(strstr(sql.data, "a.published <= :until AND w.month <= month_of(:until)"));
    assert_null(strstr(sql.data, ":since"));
    assert_non_null(strstr(sql.data, "WHERE a.id = :after)"));
    buffer_clear(&sql);
}

TEST_MAIN(cmocka_unit_test(a_new_ledger_gets_all_tables_and_its_number),
          cmocka_unit_test(an_older_ledger_gets_what_it_lacks),
          cmocka_unit_test(a_statement_that_is_refused_ends_the_walk),
          cmocka_unit_test(where_there_is_no_memory_the_walk_ends),
          cmocka_unit_test(of_a_long_text_the_beginning_is_searched),
          cmocka_unit_test(a_month_is_made_once),
          cmocka_unit_test(the_months_known_are_the_last_ones),
          cmocka_unit_test(a_month_that_is_not_made_is_taken_back_and_not_known),
          cmocka_unit_test(a_month_whose_statement_is_refused_is_taken_back),
          cmocka_unit_test(a_search_asks_for_what_the_filter_has),
          cmocka_unit_test(the_words_of_a_search_are_bound_as_a_query))

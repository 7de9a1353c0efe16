// Articles made by hand, so that the ledger is tested without models.
#include "support/ledger_fixture.h"

static bool count_row(const ledger_claim_row *row, void *context)
{
    assert_slice(row->holder, "police");
    (*(int *)context)++;
    return true;
}

// ---- tests ----

static void an_article_is_added_once(void **state)
{
    const fixture *fixture = *state;
    const article *article = make_article(fixture, "Nine people died in Sfax.", 19000, 9);
    add(fixture, article, true);
    add(fixture, article, false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 1);
}

static void a_second_account_joins_the_incident(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    add(fixture, make_article(fixture, "Nine dead after Sfax attack.", 19000, 9), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 2);
}

static void a_month_later_it_is_another_incident(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    add(fixture, make_article(fixture, "Two people died in Sfax.", 19031, 2), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

static void two_incidents_of_one_article_stay_two(void **state)
{
    const fixture *fixture = *state;
    article *article = make_article(fixture, "Nine people died in Sfax.", 19000, 9);
    article_incident *second = ARENA_PUSH(fixture->arena, article->incidents,
                                          article->incident_count, article->incident_capacity);
    *second = article->incidents[0];
    add(fixture, article, true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

static void claims_are_read_back_in_order(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    ledger *ledger = NULL;
    int rows = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_claims(ledger, 0, count_row, &rows, NULL), DATELINE_OK);
    assert_int_equal(rows, 1);
    ledger_close(ledger);
}

static void a_missing_ledger_is_not_created_for_reading(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, &error),
                     DATELINE_LEDGER);
    assert_int_not_equal(access(fixture->path, F_OK), 0);
}

static void rubbish_is_a_damaged_ledger(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    static const char rubbish[4096] = "this was never a database, whatever its name may say";
    scratch_write(&fixture->scratch, "news.db", slice_of(rubbish, sizeof rubbish));
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, &error),
                     DATELINE_CORRUPT);
}

static void another_programs_database_is_refused(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    change(fixture, "CREATE TABLE recipe (name TEXT)");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, &error),
                     DATELINE_UNSUPPORTED);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM sqlite_schema"), 1);
}

static void a_newer_schema_is_refused(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, "PRAGMA user_version = 999");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, &error),
                     DATELINE_UNSUPPORTED);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 1);
}

static void a_failed_claim_takes_its_article_back(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, "CREATE UNIQUE INDEX refuse ON claim (slot)");
    ledger *ledger = NULL;
    dateline_error error = {0};
    bool added = true;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    const article *article = make_article(fixture, "Two people died in Tunis.", 19050, 2);
    assert_int_equal(ledger_add(ledger, article, &added, &error), DATELINE_LEDGER);
    assert_false(added);
    ledger_close(ledger);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
}

// A file may come from anybody: what it would have us run is not run. The first of these brought
// SQLite 3.40 down.
static void a_hostile_file_runs_nothing(void **state)
{
    const fixture *fixture = *state;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, "CREATE TRIGGER fall BEFORE INSERT ON article_text_data BEGIN"
                    " SELECT raise(ABORT, 'no'); END;"
                    "CREATE TRIGGER wipe AFTER INSERT ON claim BEGIN DELETE FROM account; END");
    add(fixture, make_article(fixture, "Two people died in Tunis.", 19050, 2), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM article"), 2);
}

static void a_view_in_place_of_a_table_is_not_read(void **state)
{
    const fixture *fixture = *state;
    int rows = 0;
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, "PRAGMA legacy_alter_table = ON; ALTER TABLE claim RENAME TO taken;"
                    "CREATE VIEW claim AS SELECT * FROM taken");
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    dateline_error error = {0};
    assert_int_equal(ledger_claims(ledger, 0, count_row, &rows, &error), DATELINE_LEDGER);
    assert_non_null(strstr(error.message, "view"));
    assert_int_equal(rows, 0);
    ledger_close(ledger);
}

// ---- articles with a story ----

static void one_story_is_one_incident(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19001, 9), 100, 18), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link WHERE similarity > 0.4"), 1);
}

static void another_story_is_another_incident(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 19000, 9), 500, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

// Three tellings of one story and two of another that shares words with it.
static void add_in_order(const fixture *fixture, const int order[5])
{
    static const struct {
        const char *text;
        uint32_t first, count;
    } tellings[] = {{"Nine died in Sfax.", 100, 16},
                    {"Nine people were killed.", 100, 14},
                    {"The dead of Sfax are nine.", 100, 18},
                    {"A fire broke out.", 112, 16},
                    {"The fire is out.", 112, 18}};
    for (int i = 0; i < 5; i++) {
        article *made = make_article(fixture, tellings[order[i]].text, 19000 + order[i], 9);
        add(fixture, with_story(fixture, made, tellings[order[i]].first, tellings[order[i]].count),
            true);
    }
}

// Every account with the first of those it is grouped with. The caller frees it.
static char *groups_of(const fixture *fixture)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database,
                                        "SELECT group_concat(told, char(10)) FROM"
                                        " (SELECT (SELECT min(b.text) FROM account o JOIN article b"
                                        " ON b.id = o.article WHERE o.incident = c.incident)"
                                        " || '|' || a.text || '|' || i.label || i.earliest AS told"
                                        " FROM account c JOIN article a ON a.id = c.article"
                                        " JOIN incident i ON i.id = c.incident ORDER BY 1)",
                                        -1, &statement, NULL),
                     SQLITE_OK);
    assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
    char *groups = strdup((const char *)sqlite3_column_text(statement, 0));
    assert_non_null(groups);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return groups;
}

static void the_order_of_arrival_does_not_matter(void **state)
{
    const fixture *fixture = *state;
    static const int orders[][5] = {
        {0, 1, 2, 3, 4}, {4, 3, 2, 1, 0}, {3, 0, 4, 2, 1}, {2, 4, 0, 3, 1}};
    char *first = NULL;
    for (size_t i = 0; i < sizeof orders / sizeof *orders; i++) {
        add_in_order(fixture, orders[i]);
        assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
        char *grouped = groups_of(fixture);
        if (i > 0)
            assert_string_equal(grouped, first);
        free(first);
        first = grouped;
        assert_int_equal(remove(fixture->path), 0);
    }
    free(first);
}

#define CHAIN 410u // more than are grouped at once
#define STRIDE 131u

// Every story has half its words and a name in common with the next. Each step forth is STRIDE
// articles long, round and round, so that they come from everywhere.
static char *groups_of_chain(const fixture *fixture, bool is_backward)
{
    ledger *ledger = NULL;
    bool added = false;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    for (uint32_t i = 0; i < CHAIN; i++) {
        const uint32_t number = is_backward ? CHAIN - 1 - i : i * STRIDE % CHAIN;
        const slice text = arena_format(fixture->arena, "Telling %03u.%c", number, 0);
        article *made = make_article(fixture, text.data, 19000, 9);
        (void)with_story(fixture, made, 8 * number, 16);
        made->story->count -= 2;
        for (uint32_t k = 0; k < 2; k++)
            made->story->terms[made->story->count++] =
                (article_term){number + k, TERM_NAME, 0, 0, 0};
        for (uint32_t k = 0; k < 2; k++)
            made->story->terms[made->story->count++] =
                (article_term){number + k, TERM_TOWN, 0, 0, 0};
        assert_int_equal(ledger_add(ledger, made, &added, NULL), DATELINE_OK);
        arena_reset(fixture->arena);
    }
    ledger_close(ledger);
    char *groups = groups_of(fixture);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link WHERE similarity > 0.4") >= CHAIN - 1,
                     true);
    assert_int_equal(remove(fixture->path), 0);
    return groups;
}

static void more_than_are_grouped_at_once_are_cut_by_content(void **state)
{
    const fixture *fixture = *state;
    char *forth = groups_of_chain(fixture, false);
    char *back = groups_of_chain(fixture, true);
    assert_string_equal(forth, back);
    free(forth);
    free(back);
}

// ---- identical texts ----

static void of_one_text_the_earliest_stands(void **state)
{
    const fixture *fixture = *state;
    article *late = make_article(fixture, "Nine people died in Sfax.", 19005, 9);
    article *early = make_article(fixture, "Nine people died in Sfax.", 19000, 9);
    late->source.id = SLICE("a");
    early->source.id = SLICE("b");
    add(fixture, late, true);
    add(fixture, early, false);
    add(fixture, late, false);
    assert_int_equal(ask(fixture, "SELECT source_id = 'b' AND published = '2022-01-08'"
                                  " FROM article"),
                     1);
    assert_int_equal(ask(fixture, "SELECT earliest = '2022-01-08' FROM incident WHERE id = 1"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim"), 1);
}

// What an article joined falls apart when another takes its place that tells something else.
static void what_was_replaced_joins_nothing_any_more(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19001, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19001, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 18000, 9), 500, 16),
        false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM link"), 0);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident i JOIN account a"
                                  " ON a.incident = i.id AND a.earliest = i.earliest"),
                     2);
}

// An article that told of two incidents is read anew and tells of one.
static void a_number_that_is_gone_leads_to_what_is_told_now(void **state)
{
    const fixture *fixture = *state;
    article *first = make_article(fixture, "Nine people died in Sfax.", 19005, 9);
    article_incident *second = ARENA_PUSH(fixture->arena, first->incidents, first->incident_count,
                                          first->incident_capacity);
    *second = first->incidents[0];
    add(fixture, first, true);
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), false);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT became FROM redirect WHERE gone = 2"), 1);
}

// The third article shows that the first two, which had little in common, tell of one incident.
static void a_bridge_joins_two_and_leaves_a_redirect(void **state)
{
    const fixture *fixture = *state;
    change(fixture, "PRAGMA user_version = 0"); // makes the file
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 19000, 9), 500, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19000, 9), 100, 16), true);
    change(
        fixture,
        "INSERT OR REPLACE INTO link (one, other, similarity) SELECT min(id), 2, 0.99 FROM account;"
        "INSERT OR REPLACE INTO link (one, other, similarity) SELECT 2, 3, 0.99");
    add(fixture, with_story(fixture, make_article(fixture, "Nine.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 1);
    assert_int_equal(ask(fixture, "SELECT became FROM redirect WHERE gone = 2"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM claim WHERE incident = 1"), 4);
    ledger *ledger = NULL;
    int rows = 0;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_claims(ledger, 2, count_row, &rows, NULL), DATELINE_OK);
    assert_int_equal(rows, 4);
    ledger_close(ledger);
}

// More may hang together than is grouped at once: what is out of reach keeps its incident.
static void an_incident_with_accounts_out_of_reach_stays(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    add(fixture, with_story(fixture, make_article(fixture, "Ten died.", 19000, 9), 500, 16), true);
    change(fixture, "INSERT INTO account (incident, article, number, label, is_background,"
                    " is_subject, is_lasting, rank, type, precision)"
                    " VALUES (2, 2, 1, 'beyond', 0, 0, 0, '1', 'ASSAULT', 8);"
                    "INSERT INTO link (one, other, similarity) VALUES (1, 2, 0.99)");
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM account WHERE incident = 2"), 1);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM redirect"), 0);
    assert_int_equal(ask(fixture, "SELECT label = 'beyond' FROM incident WHERE id = 2"), 1);
}

static void a_story_that_is_none_is_passed_over(void **state)
{
    const fixture *fixture = *state;
    add(fixture, with_story(fixture, make_article(fixture, "Nine died.", 19000, 9), 100, 16), true);
    change(fixture, "UPDATE article SET story = x'0102030405'");
    add(fixture, with_story(fixture, make_article(fixture, "9 dead.", 19000, 9), 100, 16), true);
    assert_int_equal(ask(fixture, "SELECT count(*) FROM incident"), 2);
}

static void an_older_schema_is_not_listed(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, "PRAGMA user_version = 2");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, &error),
                     DATELINE_UNSUPPORTED);
    assert_non_null(strstr(error.message, "dateline upgrade"));
}

#define UNDESCRIBED(table)                                                                         \
    "ALTER TABLE " table " DROP COLUMN holder_title;"                                              \
    "ALTER TABLE " table " DROP COLUMN holder_role;"                                               \
    "ALTER TABLE " table " DROP COLUMN affiliation;"                                               \
    "ALTER TABLE " table " DROP COLUMN holder_country;"
#define AS_SCHEMA_11                                                                               \
    "DROP VIEW who_says_what; DROP VIEW printed; ALTER TABLE article DROP COLUMN "                 \
    "printed_on;" UNDESCRIBED("claim") UNDESCRIBED(                                                \
        "claim_as_read") "CREATE VIEW who_says_what AS SELECT 1; CREATE VIEW printed AS SELECT 1;"
#define AS_SCHEMA_10                                                                               \
    AS_SCHEMA_11                                                                                   \
    "DROP VIEW printed; DROP VIEW who_says_what; DROP TABLE printing;"                             \
    "ALTER TABLE link DROP COLUMN evidence; ALTER TABLE account DROP COLUMN contexts;"             \
    "ALTER TABLE incident DROP COLUMN contexts; ALTER TABLE claim DROP COLUMN age;"                \
    "ALTER TABLE claim DROP COLUMN sex; CREATE VIEW who_says_what AS SELECT 1;"
#define AS_SCHEMA_6                                                                                \
    AS_SCHEMA_10                                                                                   \
    "ALTER TABLE account DROP COLUMN is_topic; ALTER TABLE incident DROP COLUMN is_topic;"         \
    "DROP TABLE answer; ALTER TABLE claim DROP COLUMN cue; ALTER TABLE claim DROP COLUMN chain;"   \
    "ALTER TABLE article DROP COLUMN agency; ALTER TABLE article DROP COLUMN contributor;"         \
    "PRAGMA user_version = 6"

static void note_step(void *context, unsigned step, unsigned steps)
{
    unsigned *told = context;
    assert_true(step == told[0] || step == told[0] + 1); // in order, some of them more than once
    told[0] = step;
    told[1] = steps;
}

static void who_waits_for_an_upgrade_is_told_its_steps(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    dateline_error error = {0};
    unsigned told[2] = {0};
    for (int i = 0; i < 2; i++) { // made anew, then up to date: nothing to wait for
        assert_int_equal(ledger_open_watched(&ledger, fixture->path, DATELINE_LEDGER_WRITE,
                                             note_step, told, &error),
                         DATELINE_OK);
        ledger_close(ledger);
        assert_int_equal(told[0], 0);
    }
    add(fixture, make_article(fixture, "Nine people died in Sfax.", 19000, 9), true);
    change(fixture, AS_SCHEMA_6);
    assert_int_equal(
        ledger_open_watched(&ledger, fixture->path, DATELINE_LEDGER_WRITE, note_step, told, &error),
        DATELINE_OK);
    ledger_close(ledger);
    assert_int_equal(told[0], told[1]);
    assert_true(told[1] >= 3); // one of the schema, references, disputes
    assert_int_equal(ask(fixture, "PRAGMA user_version"), 12);
}

#define LEDGER_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(
    LEDGER_TEST(an_article_is_added_once), LEDGER_TEST(a_second_account_joins_the_incident),
    LEDGER_TEST(a_month_later_it_is_another_incident),
    LEDGER_TEST(two_incidents_of_one_article_stay_two), LEDGER_TEST(claims_are_read_back_in_order),
    LEDGER_TEST(a_missing_ledger_is_not_created_for_reading),
    LEDGER_TEST(rubbish_is_a_damaged_ledger), LEDGER_TEST(another_programs_database_is_refused),
    LEDGER_TEST(a_newer_schema_is_refused), LEDGER_TEST(a_failed_claim_takes_its_article_back),
    LEDGER_TEST(a_hostile_file_runs_nothing), LEDGER_TEST(a_view_in_place_of_a_table_is_not_read),
    LEDGER_TEST(one_story_is_one_incident), LEDGER_TEST(another_story_is_another_incident),
    LEDGER_TEST(the_order_of_arrival_does_not_matter),
    LEDGER_TEST(more_than_are_grouped_at_once_are_cut_by_content),
    LEDGER_TEST(of_one_text_the_earliest_stands),
    LEDGER_TEST(what_was_replaced_joins_nothing_any_more),
    LEDGER_TEST(a_number_that_is_gone_leads_to_what_is_told_now),
    LEDGER_TEST(a_bridge_joins_two_and_leaves_a_redirect),
    LEDGER_TEST(an_incident_with_accounts_out_of_reach_stays),
    LEDGER_TEST(a_story_that_is_none_is_passed_over), LEDGER_TEST(an_older_schema_is_not_listed),
    LEDGER_TEST(who_waits_for_an_upgrade_is_told_its_steps))

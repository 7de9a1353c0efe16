// How articles find their incidents while others do the same (PostgreSQL): what is locked and when,
// what is looked at again, when all of it is made once more. The database is SQLite, which is told
// what PostgreSQL is asked; others are stood in for by whoever waits at a lock: while it waits,
// articles arrive. What comes out is what one writer alone makes.
#include "database/backend.h"
#include "ledger/ledger_internal.h"
#include "support/ledger_told.h"

#define LOG_MOST 120

// Whether an article arrives while this lock is waited for.
typedef bool arrives(char lock);

static struct {
    ledger *ledger;
    const database_methods *own;
    char log[LOG_MOST]; // S the ledger is shared, B a block, R arrivals, A alone
    size_t length;
    arrives *arrives;
    int64_t arriving; // which article
    bool is_hidden;   // from whoever searched before
    uint32_t arrived;
} others;

static bool nobody(char lock)
{
    (void)lock;
    return false;
}

// ---- the database ----

static void execute(const char *sql)
{
    assert_int_equal(database_execute(others.ledger->database, sql, NULL), DATELINE_OK);
}

#define OF_ARTICLE "(SELECT id FROM account WHERE article = ?1)"
#define ITS_LINKS "link WHERE one IN " OF_ARTICLE " OR other IN " OF_ARTICLE
#define ITS_INCIDENTS "(SELECT incident FROM kept_account)"

static void execute_for(int64_t article, const char *const *sql, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        database_statement *statement = NULL;
        assert_int_equal(
            database_prepare(&statement, others.ledger->database, slice_from_string(sql[i]), NULL),
            DATELINE_OK);
        if (database_parameters(statement) > 0)
            database_bind_number(statement, 1, article);
        assert_int_equal(database_run(statement, NULL), DATELINE_OK);
        database_finalize(statement);
    }
}

// No search finds the article, nothing leads to it, and its incident is another, as before it was
// committed.
static void hide(int64_t article)
{
    static const char *const sql[] = {
        "CREATE TEMP TABLE kept AS SELECT * FROM link LIMIT 0",
        "CREATE TEMP TABLE kept_account AS SELECT id, incident FROM account LIMIT 0",
        "CREATE TEMP TABLE made AS SELECT * FROM incident LIMIT 0",
        "INSERT INTO kept SELECT * FROM " ITS_LINKS,
        "DELETE FROM " ITS_LINKS,
        "UPDATE story_term SET term = term + 1000000000000 WHERE article = ?1",
        "UPDATE account_name SET name = 'hidden ' || name WHERE account IN " OF_ARTICLE,
        "INSERT INTO kept_account SELECT id, incident FROM account WHERE article = ?1",
        "INSERT INTO made SELECT * FROM incident WHERE id IN " ITS_INCIDENTS,
        "UPDATE made SET id = id + 1000",
        "INSERT INTO incident SELECT * FROM made",
        "UPDATE account SET incident = incident + 1000 WHERE article = ?1"};
    execute_for(article, sql, sizeof sql / sizeof *sql);
    others.is_hidden = true;
}

static void show(int64_t article)
{
    static const char *const sql[] = {
        "INSERT INTO link SELECT * FROM kept",
        "UPDATE story_term SET term = term - 1000000000000 WHERE article = ?1",
        ("UPDATE account_name SET name = substr(name, 8) WHERE account IN " OF_ARTICLE),
        "UPDATE account SET incident = incident - 1000 WHERE article = ?1",
        "DELETE FROM incident WHERE id > 1000"};
    execute_for(article, sql, sizeof sql / sizeof *sql);
}

static void come(void)
{
    static const char *const sql[] = {"INSERT INTO arrival (article) VALUES (?1)"};
    execute_for(others.arriving, sql, 1);
    if (others.is_hidden)
        show(others.arriving);
}

static void note(char lock)
{
    assert_true(others.length + 1 < LOG_MOST);
    others.log[others.length++] = lock;
    // What the writer takes back is not to take the others' work with it.
    if (lock == 'S' && others.arrived > 0)
        come();
    if (!others.arrives(lock))
        return;
    come();
    others.arrived++;
}

static dateline_status take_lock(database *database, int64_t lock, dateline_error *error)
{
    (void)database;
    (void)error;
    note(lock == LEDGER_APPLICATION_ID ? 'A' : lock > UINT32_MAX ? 'B' : 'R');
    return DATELINE_OK;
}

static dateline_status share_lock(database *database, int64_t lock, dateline_error *error)
{
    (void)database;
    (void)error;
    assert_true(lock == LEDGER_APPLICATION_ID);
    note('S');
    return DATELINE_OK;
}

// The first thing that is asked after the ledger has noted whether others may write.
static dateline_status begin_sharing(database *database, bool lasts, dateline_error *error)
{
    others.ledger->is_alone = false;
    return others.own->begin_sharing(database, lasts, error);
}

// Opens the ledger as one that others write to, too.
static ledger *open_beside(const fixture *fixture)
{
    static const ledger_statement asked[] = {LEDGER_STAND,
                                             LEDGER_MARK,
                                             LEDGER_RETURN,
                                             LEDGER_ARRIVE,
                                             LEDGER_LATE,
                                             LEDGER_FORGET_LATE,
                                             LEDGER_FORGET_LATE_BACK,
                                             LEDGER_LINKS,
                                             LEDGER_STRONG_LINKS_ALIKE};
    static database_methods methods;
    memset(&others, 0, sizeof others);
    assert_int_equal(ledger_open(&others.ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL),
                     DATELINE_OK);
    others.arrives = nobody;
    others.own = others.ledger->database->methods;
    methods = *others.own;
    methods.take_lock = take_lock;
    methods.share_lock = share_lock;
    methods.begin_sharing = begin_sharing;
    others.ledger->database->methods = &methods;
    execute("CREATE TEMP TABLE arrival (number INTEGER PRIMARY KEY, article INTEGER)");
    methods.kind = DATABASE_POSTGRESQL;
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++)
        assert_non_null(ledger_prepare(others.ledger, asked[i], NULL));
    methods.kind = DATABASE_SQLITE;
    return others.ledger;
}

// ---- what was made ----

static void add_beside(const article *article, arrives *arrives, int64_t arriving)
{
    bool added = false;
    memset(others.log, 0, sizeof others.log);
    others.length = others.arrived = 0;

    others.arrives = arrives;
    others.arriving = arriving;
    assert_int_equal(ledger_add(others.ledger, article, &added, NULL), DATELINE_OK);
    assert_true(added);
}

// Accounts by incident, their links and the disputes, as text.
static void tell(char out[2000], const fixture *fixture)
{
    static const char *const asked[] = {
        "SELECT group_concat(incident) FROM (SELECT incident FROM account ORDER BY id)",
        "SELECT group_concat(pair) FROM (SELECT min(one, other) || '-' || max(one, other) || ' ' ||"
        " round(similarity, 6) AS pair FROM link ORDER BY pair)",
        "SELECT group_concat(incident || ' ' || slot) FROM (SELECT * FROM dispute ORDER BY "
        "incident, slot)",
        "SELECT count(*) FROM claim"};
    sqlite3 *database = NULL;
    size_t length = 0;
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
    for (size_t i = 0; i < sizeof asked / sizeof asked[0]; i++) {
        sqlite3_stmt *row = NULL;
        assert_int_equal(sqlite3_prepare_v2(database, asked[i], -1, &row, NULL), SQLITE_OK);
        assert_int_equal(sqlite3_step(row), SQLITE_ROW);
        const char *text = (const char *)sqlite3_column_text(row, 0);
        length += (size_t)snprintf(out + length, 2000 - length, "%s\n", text == NULL ? "" : text);
        sqlite3_finalize(row);
    }
    sqlite3_close(database);
}

#define ARTICLES 5

// All but the fourth, which lies years back, are of one attack; the second alone says where.
static const article *article_of(const fixture *fixture, unsigned number)
{
    static const struct {
        const char *text;
        int32_t day;
        uint32_t killed, story;
    } told[ARTICLES] = {{"Nine died.", 19000, 9, 100},
                        {"Forty killed there.", 19000, 40, 100},
                        {"Two died there.", 19000, 2, 100},
                        {"One died long ago.", 15000, 1, 500},
                        {"Nine dead.", 19001, 9, 100}};
    article *made = make_article(fixture, told[number].text, told[number].day, told[number].killed);
    if (number == 1)
        locate(made, "TUN", 34.7, 10.8);
    return with_story(fixture, made, told[number].story, 16);
}

static void tell_one_writer(char out[2000], void **state)
{
    fixture *fixture = *state;
    char path[256];
    memcpy(path, fixture->path, sizeof path);
    scratch_path(&fixture->scratch, "alone.db", fixture->path);
    for (unsigned i = 0; i < ARTICLES; i++)
        add(fixture, article_of(fixture, i), true);
    tell(out, fixture);
    memcpy(fixture->path, path, sizeof path);
}

// All but the last article, then it with what happens meanwhile; returns what was locked for it.
static const char *add_last(void **state, arrives *arrives, int64_t arriving, bool is_hidden)
{
    char alone[2000], beside[2000];
    const fixture *fixture = *state;
    tell_one_writer(alone, state);
    ledger *ledger = open_beside(fixture);
    for (unsigned i = 0; i + 1 < ARTICLES; i++)
        add_beside(article_of(fixture, i), nobody, 0);
    if (is_hidden)
        hide(arriving);
    add_beside(article_of(fixture, ARTICLES - 1), arrives, arriving);
    tell(beside, fixture);
    ledger_close(ledger);
    assert_string_equal(beside, alone);
    return others.log;
}

// ---- what happens meanwhile ----

static void who_is_not_disturbed_goes_through_once(void **state)
{
    ledger *ledger = open_beside(*state);
    add_beside(article_of(*state, 0), nobody, 0);
    assert_string_equal(others.log, "SR"); // nobody else's account is touched
    add_beside(article_of(*state, 1), nobody, 0);
    assert_string_equal(others.log, "SBR");
    add_beside(article_of(*state, 2), nobody, 0);
    assert_string_equal(others.log, "SBBR"); // the second lies elsewhere
    add_beside(article_of(*state, 3), nobody, 0);
    assert_string_equal(others.log, "SR");
    execute("CREATE TABLE told AS SELECT group_concat(article) AS all_of FROM arrival");
    ledger_close(ledger);
    assert_int_equal(ask(*state, "SELECT all_of = '1,2,3,4' FROM told"), 1);
    assert_int_equal(ask(*state, "SELECT count(DISTINCT incident) FROM account"), 2);
}

static void one_writer_beside_nobody_makes_the_same(void **state)
{
    assert_string_equal(add_last(state, nobody, 0, false), "SBBR");
}

static bool at_the_block(char lock)
{
    return lock == 'B' && others.arrived == 0;
}

// It is looked at, and grouped anew, before anything is written.
static void who_arrives_while_blocks_are_waited_for_is_linked(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 1, false), "SBBR");
    assert_int_equal(others.arrived, 1);
}

// The search did not find it.
static void who_came_while_blocks_were_waited_for_is_linked(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 1, true), "SBBR");
}

// Its accounts are in another block, too: blocks are taken in order, and so from the start.
static void who_came_and_lies_in_another_block_has_all_made_again(void **state)
{
    assert_string_equal(add_last(state, at_the_block, 2, true), "SBSBBR");
}

static bool at_the_end(char lock)
{
    return lock == 'R' && others.arrived == 0;
}

// What it touches is another by now: all is taken back and made again, with the blocks held from
// the start.
static void who_arrives_at_the_end_and_is_of_the_incident_has_all_made_again(void **state)
{
    assert_string_equal(add_last(state, at_the_end, 2, false), "SBBRSBBR");
}

static void who_arrives_at_the_end_and_is_of_another_changes_nothing(void **state)
{
    assert_string_equal(add_last(state, at_the_end, 4, false), "SBBR");
    assert_int_equal(others.arrived, 1);
}

static bool at_each_end(char lock)
{
    return lock == 'R';
}

// After three tries nobody else may write.
static void who_is_disturbed_too_often_goes_alone(void **state)
{
    assert_string_equal(add_last(state, at_each_end, 2, false), "SBBRSBBRSBBRA");
    assert_int_equal(others.arrived, 3);
}

static bool at_the_beginning(char lock)
{
    return lock == 'S';
}

// It was there before the search began.
static void who_arrives_before_the_search_is_found_by_it(void **state)
{
    assert_string_equal(add_last(state, at_the_beginning, 2, false), "SBBR");
}

#define IN_MEMORY(name) cmocka_unit_test_setup_teardown(name, open_fixture_in_memory, close_fixture)

TEST_MAIN(IN_MEMORY(who_is_not_disturbed_goes_through_once),
          IN_MEMORY(one_writer_beside_nobody_makes_the_same),
          IN_MEMORY(who_arrives_while_blocks_are_waited_for_is_linked),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_the_incident_has_all_made_again),
          IN_MEMORY(who_arrives_at_the_end_and_is_of_another_changes_nothing),
          IN_MEMORY(who_came_while_blocks_were_waited_for_is_linked),
          IN_MEMORY(who_came_and_lies_in_another_block_has_all_made_again),
          IN_MEMORY(who_is_disturbed_too_often_goes_alone),
          IN_MEMORY(who_arrives_before_the_search_is_found_by_it))

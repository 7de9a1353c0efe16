// A ledger in SQLite that is written as one of several writers of PostgreSQL writes it: SQLite is
// told what PostgreSQL is asked, locks are written down, and others are stood in for by whoever
// waits at a lock: while it waits, articles arrive.
#ifndef SUPPORT_LEDGER_BESIDE_H
#define SUPPORT_LEDGER_BESIDE_H

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
    void (*hush)(bool); // holds faults back while others write; NULL: there are none
} others;

static inline bool nobody(char lock)
{
    (void)lock;
    return false;
}

static inline bool at_the_block(char lock)
{
    return lock == 'B' && others.arrived == 0;
}

static inline bool at_the_end(char lock)
{
    return lock == 'R' && others.arrived == 0;
}

static inline bool at_each_end(char lock)
{
    return lock == 'R';
}

// ---- the database ----

static inline void execute(const char *sql)
{
    assert_int_equal(database_execute(others.ledger->database, sql, NULL), DATELINE_OK);
}

#define OF_ARTICLE "(SELECT id FROM account WHERE article = ?1)"
#define ITS_LINKS "link WHERE one IN " OF_ARTICLE " OR other IN " OF_ARTICLE
#define ITS_INCIDENTS "(SELECT incident FROM kept_account)"

static inline void execute_for(int64_t article, const char *const *sql, size_t count)
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
static inline void hide(int64_t article)
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

static inline void show(int64_t article)
{
    static const char *const sql[] = {
        "INSERT INTO link SELECT * FROM kept",
        "UPDATE story_term SET term = term - 1000000000000 WHERE article = ?1",
        ("UPDATE account_name SET name = substr(name, 8) WHERE account IN " OF_ARTICLE),
        "UPDATE account SET incident = incident - 1000 WHERE article = ?1",
        "DELETE FROM incident WHERE id > 1000"};
    execute_for(article, sql, sizeof sql / sizeof *sql);
}

static inline void come(void)
{
    static const char *const sql[] = {"INSERT INTO arrival (article) VALUES (?1)"};
    execute_for(others.arriving, sql, 1);
    if (others.is_hidden)
        show(others.arriving);
}

static inline void note(char lock)
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

// A lock is a question like any other, which may fail before it is waited for.
static inline dateline_status wait_for(database *database, char lock, dateline_error *error)
{
    const dateline_status status = others.own->execute(database, "SELECT 1", error);
    if (status != DATELINE_OK)
        return status;
    if (others.hush != NULL)
        others.hush(true);
    note(lock);
    if (others.hush != NULL)
        others.hush(false);
    return DATELINE_OK;
}

static inline dateline_status take_lock(database *database, int64_t lock, dateline_error *error)
{
    return wait_for(database,
                    lock == LEDGER_APPLICATION_ID ? 'A'
                    : lock > UINT32_MAX           ? 'B'
                                                  : 'R',
                    error);
}

static inline dateline_status share_lock(database *database, int64_t lock, dateline_error *error)
{
    assert_true(lock == LEDGER_APPLICATION_ID);
    return wait_for(database, 'S', error);
}

// As a lock: PostgreSQL is asked, SQLite has nobody to tell.
static inline dateline_status notify(database *database, const char *channel, dateline_error *error)
{
    (void)channel;
    return others.own->execute(database, "SELECT 1", error);
}

// What SQLite is told instead of what it does not know.
static inline slice told_instead(slice sql)
{
    static const struct {
        ledger_statement which;
        const char *sql;
    } instead[] = {
        {LEDGER_KEEP_MONTH, "INSERT OR IGNORE INTO month VALUES (substr(?1, 1, 7))"},
        {LEDGER_ADD_TEXT, "INSERT INTO article_text (rowid, title, text)"
                          " SELECT id, title, text FROM article WHERE id = ?1 AND ?2 <> ''"},
        {LEDGER_FORGET_TEXT, "INSERT INTO article_text (article_text, rowid, title, text)"
                             " SELECT 'delete', id, ?2, text FROM article WHERE id = ?1"}};
    for (size_t i = 0; i < sizeof instead / sizeof *instead; i++)
        if (slice_equal(sql, slice_from_string(ledger_sql_of(others.ledger, instead[i].which))))
            return slice_from_string(instead[i].sql);
    return sql;
}

static inline dateline_status prepare_told(database_statement **out, database *database, slice sql,
                                           dateline_error *error)
{
    return others.own->prepare(out, database, told_instead(sql), error);
}

// From now on the ledger is one that others write to, too.
static inline void write_beside(ledger *ledger)
{
    static database_methods methods;
    memset(&others, 0, sizeof others);
    others.ledger = ledger;
    others.arrives = nobody;
    others.own = ledger->database->methods;
    methods = *others.own;
    methods.kind = DATABASE_POSTGRESQL;
    methods.take_lock = take_lock;
    methods.share_lock = share_lock;
    methods.notify = notify;
    methods.prepare = prepare_told;
    ledger->database->methods = &methods;
    execute("CREATE TEMP TABLE arrival (number INTEGER PRIMARY KEY, article INTEGER);"
            "CREATE TEMP TABLE month (name TEXT PRIMARY KEY)");
}

// What happens while the next article is added.
static inline void expect_others(arrives *arrives, int64_t arriving)
{
    memset(others.log, 0, sizeof others.log);
    others.length = others.arrived = 0;
    others.arrives = arrives;
    others.arriving = arriving;
}

// ---- articles ----

#define ARTICLES 5

// All but the fourth, which lies years back, are of one attack; the second alone says where.
static inline const article *article_of(const fixture *fixture, unsigned number)
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

#endif

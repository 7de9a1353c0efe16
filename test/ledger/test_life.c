// A ledger's life by chance: merges, splits, corrections, judgements, undos, articles read again.
// It stays whole all along, and when all is undone it is as it was.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"
#include "support/random.h"

#define ARTICLES 9
#define EVENTS 3
#define DECISIONS 40

static uint64_t state_of_chance;

static article *articles[ARTICLES];

static void tell(const fixture *fixture, ledger *ledger)
{
    for (int i = 0; i < ARTICLES; i++) {
        char *text = arena_alloc(fixture->arena, 64);
        bool added = false;
        snprintf(text, 64, "Nine died, told %d.", i);
        article *made = make_article(fixture, text, 19000 + 400 * (i % EVENTS),
                                     5 + random_below(&state_of_chance, 4));
        articles[i] = with_story(fixture, made, 100 + 20 * (uint32_t)(i % EVENTS), 16);
        assert_int_equal(ledger_add(ledger, made, &added, NULL), DATELINE_OK);
    }
}

static bool fail_at(slice fault, void *context)
{
    (void)context;
    fail_msg("%.*s", (int)fault.length, fault.data);
    return false;
}

// What the question tells, line by line, as one text of the arena's.
static const char *lines_of(const fixture *fixture, const char *question)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *statement = NULL;
    buffer out;
    buffer_init(&out, 1 << 20);
    assert_int_equal(sqlite3_open(fixture->path, &database), SQLITE_OK);
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

// Incidents by what they hold and say; their numbers may be others.
#define FACTS                                                                                      \
    "SELECT (SELECT group_concat(k, ' ') FROM (SELECT a.rank AS k FROM account a WHERE"            \
    " a.incident = i.id ORDER BY 1)) || '|' || i.label || '|' || coalesce(i.killed_low, '') ||"    \
    " '|' || coalesce(i.place, '') || '|' || coalesce(i.earliest, '') || '|' ||"                   \
    " coalesce(i.disputed, '') FROM incident i ORDER BY 1"

// ---- decisions ----

static dateline_status decide(ledger *ledger, dateline_decision decision)
{
    int64_t number = 0;
    decision.by = "Ada";
    return ledger_decide(&number, ledger, &decision, NULL);
}

// One row's number by chance; numbers of what was read again are new ones.
static int64_t any_of(const fixture *fixture, const char *table)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", table);
    const uint32_t count = (uint32_t)ask(fixture, sql);
    snprintf(sql, sizeof sql, "SELECT id FROM %s ORDER BY id LIMIT 1 OFFSET %u", table,
             random_below(&state_of_chance, count));
    return ask(fixture, sql);
}

static uint32_t told_of(const fixture *fixture, int64_t incident)
{
    char sql[128];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM account WHERE incident = %d", (int)incident);
    return (uint32_t)ask(fixture, sql);
}

// Those that leave are together, and nobody else with them.
static dateline_status split(const fixture *fixture, ledger *ledger)
{
    int64_t leaving[ARTICLES];
    uint32_t count = 0;
    const int64_t incident = any_of(fixture, "incident");
    for (int64_t i = 1; i <= ARTICLES; i++) {
        char sql[128];
        snprintf(sql, sizeof sql,
                 "SELECT count(*) FROM account WHERE article = %d AND incident = %d", (int)i,
                 (int)incident);
        if (random_below(&state_of_chance, 2) == 0 && ask(fixture, sql) > 0)
            leaving[count++] = i;
    }
    const uint32_t all = told_of(fixture, incident);
    const dateline_status status = decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_SPLIT,
                                                                      .incident = incident,
                                                                      .articles = leaving,
                                                                      .article_count = count});
    assert_int_equal(status, count > 0 && count < all ? DATELINE_OK : DATELINE_USAGE);
    for (uint32_t i = 0; i < count && status == DATELINE_OK; i++) {
        char sql[128];
        snprintf(sql, sizeof sql, "SELECT incident FROM account WHERE article = %d",
                 (int)leaving[i]);
        assert_int_equal(told_of(fixture, ask(fixture, sql)), count);
    }
    return status;
}

// What is corrected shows at once.
static dateline_status correct(const fixture *fixture, ledger *ledger)
{
    static const struct {
        const char *field, *value, *column;
    } facts[] = {{"killed", "77", "killed_low"},
                 {"label", "Ferry sinks", "label"},
                 {"place", "Gabes", "place"},
                 {"date", "2020-02-02", "earliest"}};
    char sql[128];
    const uint32_t which = random_below(&state_of_chance, 4);
    const int64_t incident = any_of(fixture, "incident");
    const dateline_status status =
        decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_CORRECT,
                                           .incident = incident,
                                           .field = facts[which].field,
                                           .value = facts[which].value});
    snprintf(sql, sizeof sql, "SELECT count(*) FROM incident WHERE id = %d AND %s = '%s'",
             (int)incident, facts[which].column, facts[which].value);
    assert_int_equal(ask(fixture, sql), status == DATELINE_OK);
    return status;
}

static dateline_status undo(ledger *ledger, int64_t decision)
{
    return decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_UNDO, .other = decision});
}

// Read again, an article tells what it told: nothing changes.
static dateline_status read_again(const fixture *fixture, ledger *ledger)
{
    const char *before = lines_of(fixture, FACTS);
    assert_int_equal(
        ledger_reread(ledger, articles[random_below(&state_of_chance, ARTICLES)], NULL),
        DATELINE_OK);
    assert_string_equal(lines_of(fixture, FACTS), before);
    return DATELINE_OK;
}

static dateline_status decide_by_chance(const fixture *fixture, ledger *ledger)
{
    const int64_t last = ask(fixture, "SELECT coalesce(max(id), 0) FROM decision");
    const int64_t claim = any_of(fixture, "claim");
    switch (random_below(&state_of_chance, 7)) {
    case 0:
        return decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_MERGE,
                                                  .incident = any_of(fixture, "incident"),
                                                  .other = any_of(fixture, "incident")});
    case 1:
        return split(fixture, ledger);
    case 2:
        return correct(fixture, ledger);
    case 3:
        return decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_REJECT,
                                                  .claim = claim,
                                                  .value = "wrong value"});
    case 4:
        return decide(ledger, (dateline_decision){.kind = DATELINE_DECIDE_ACCEPT, .claim = claim});
    case 5:
        return read_again(fixture, ledger);
    default:
        return last == 0 ? DATELINE_USAGE
                         : undo(ledger, 1 + random_below(&state_of_chance, (uint32_t)last));
    }
}

static void undo_all(const fixture *fixture, ledger *ledger)
{
    static const char standing[] =
        "SELECT coalesce(max(d.id), 0) FROM decision d WHERE d.kind NOT IN ('undo', 'redo') AND"
        " coalesce((SELECT u.kind FROM decision u WHERE u.undoes = d.id ORDER BY u.id DESC LIMIT"
        " 1), '') <> 'undo'";
    for (int64_t last = 0; (last = ask(fixture, standing)) != 0;)
        assert_int_equal(undo(ledger, last), DATELINE_OK);
}

static void what_is_undone_was_never_done(void **state)
{
    const fixture *fixture = *state;
    for (uint32_t seed = 1; seed <= 12; seed++) {
        ledger *ledger = NULL;
        uint32_t done = 0;
        state_of_chance = seed;
        unlink(fixture->path);
        assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL),
                         DATELINE_OK);
        tell(fixture, ledger);
        const char *before = lines_of(fixture, FACTS);
        for (int i = 0; i < DECISIONS; i++) {
            const dateline_status status = decide_by_chance(fixture, ledger);
            assert_true(status == DATELINE_OK || status == DATELINE_USAGE);
            done += status == DATELINE_OK;
            assert_int_equal(ledger_check(ledger, fail_at, NULL, NULL), DATELINE_OK);
        }
        assert_true(done > DECISIONS / 2);
        undo_all(fixture, ledger);
        assert_int_equal(ledger_check(ledger, fail_at, NULL, NULL), DATELINE_OK);
        assert_string_equal(lines_of(fixture, FACTS), before);
        ledger_close(ledger);
        arena_reset(fixture->arena);
    }
}

static bool count_fault(slice fault, void *context)
{
    uint32_t *left = context;
    return slice_find(fault, SLICE("told by no article")) == SIZE_MAX || --*left > 0;
}

// Of one kind a hundred faults are told, or as many as are wanted.
static void a_hundred_faults_of_a_kind_are_told(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    uint32_t left = 1000, one = 1;
    add(fixture, make_article(fixture, "Nine died.", 19000, 9), true);
    change(fixture, "CREATE TEMP TABLE made AS SELECT * FROM incident; UPDATE made SET id = NULL;"
                    "INSERT INTO incident SELECT made.* FROM made, (WITH n(i) AS (VALUES(1) UNION"
                    " ALL SELECT i + 1 FROM n WHERE i < 150) SELECT i FROM n)");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_check(ledger, count_fault, &left, NULL), DATELINE_OK);
    assert_int_equal(left, 900);
    assert_int_equal(ledger_check(ledger, count_fault, &one, NULL), DATELINE_OK);
    assert_int_equal(one, 0);
    ledger_close(ledger);
}

static bool count_texts(slice fault, void *context)
{
    uint32_t *count = context;
    const bool is_of_text = slice_find(fault, SLICE("has another text")) != SIZE_MAX;
    *count += is_of_text;
    return !is_of_text;
}

// Who has heard enough is told no more, of texts as of rows.
static void one_text_that_is_not_whole_may_be_enough(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    uint32_t count = 0;
    add(fixture, make_article(fixture, "Nine died.", 19000, 9), true);
    add(fixture, make_article(fixture, "Nine men died.", 19000, 9), true);
    change(fixture, "UPDATE article SET text = text || ' So they say.'");
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_READ, NULL), DATELINE_OK);
    assert_int_equal(ledger_check(ledger, count_texts, &count, NULL), DATELINE_OK);
    assert_int_equal(count, 1);
    ledger_close(ledger);
}

TEST_MAIN(cmocka_unit_test_setup_teardown(one_text_that_is_not_whole_may_be_enough,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(a_hundred_faults_of_a_kind_are_told,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(what_is_undone_was_never_done, open_fixture_in_memory,
                                          close_fixture))

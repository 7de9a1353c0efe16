// Many articles on one subject, and two among them that tell of one incident: they are found to,
// whether they come before all others, behind them or one at either end.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

#define CROWD 130u // more than had their stories read when only the most promising had
#define NEAR 70u   // more than were looked at whole
#define DAY 19000
#define APART 32 // days between the two: what lies between is nearer to both, so it promises more

static void put_term(article_story *story, article_term_kind kind, uint32_t value)
{
    story->terms[story->count++] = (article_term){value, (uint8_t)kind, 0, 0, 0};
}

// Two who hold an office are named in all, which leads to all and says nothing.
static article *make_telling(const fixture *fixture, uint32_t number, int32_t day, uint32_t age,
                             uint32_t town)
{
    char text[64];
    snprintf(text, sizeof text, "Telling %u of the vote in Sfax.", number);
    article *made = make_article(fixture, arena_format(fixture->arena, "%s", text).data, day, 9);
    made->lexicon = fixture->lexicon;
    made->story = ARENA_NEW(fixture->arena, article_story);
    made->story->day = day;
    made->story->bounds = WHEN_ALWAYS;
    if (age > 0)
        put_term(made->story, TERM_AGE, age);
    put_term(made->story, TERM_TOWN, town);
    put_term(made->story, TERM_OFFICE, 1);
    put_term(made->story, TERM_OFFICE, 2);
    return made;
}

// What the article tells besides: nothing leads to it but the article.
static void tell_besides(article *made)
{
    article_incident *incident =
        ARENA_PUSH(made->arena, made->incidents, made->incident_count, made->incident_capacity);
    assert_non_null(incident);
    *incident = (article_incident){.type = WHAT_PROTEST,
                                   .label = SLICE("Students occupied library terrace"),
                                   .bounds = {DAY - 5, DAY - 5},
                                   .place = PLACE_NONE,
                                   .is_background = true};
}

static void add_some(ledger *ledger, article *const *articles, uint32_t count)
{
    bool added = false;
    for (uint32_t i = 0; i < count; i++)
        assert_int_equal(ledger_add(ledger, articles[i], &added, NULL), DATELINE_OK);
}

// All pairs that are kept, by texts and not by numbers. ends: of the two that stand at the crowd's
// head, so many are told before it.
static char *links_of(const fixture *fixture, article *const *articles, uint32_t count,
                      uint32_t ends)
{
    ledger *ledger = NULL;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    ledger_gather(ledger);
    add_some(ledger, articles, ends);
    add_some(ledger, articles + 2, count - 2);
    add_some(ledger, articles + ends, 2 - ends);
    assert_int_equal(ledger_keep_gathered(ledger, NULL), DATELINE_OK);
    database_statement *rows = NULL;
    assert_int_equal(
        database_prepare(
            &rows, ledger_database(ledger),
            SLICE("SELECT group_concat(told, char(10)) FROM (SELECT min(a.rank || a.number,"
                  " b.rank || b.number) || ' ' || max(a.rank || a.number, b.rank || b.number) ||"
                  " printf(' %.17g ', similarity) || coalesce(evidence, '') AS told FROM link"
                  " JOIN account a ON a.id = one JOIN account b ON b.id = other ORDER BY told)"),
            NULL),
        DATELINE_OK);
    assert_int_equal(database_step(rows), DATABASE_ROW);
    const slice told = database_column_text(rows, 0);
    char *found = calloc(told.length + 1, 1);
    assert_non_null(found);
    memcpy(found, told.data, told.length);
    database_finalize(rows);
    ledger_close(ledger);
    return found;
}

static void expect_same(const fixture *fixture, article *const *articles, uint32_t count,
                        const char *joined)
{
    char *first = links_of(fixture, articles, count, 2);
    assert_int_equal(ask(fixture, joined), 1);
    for (uint32_t ends = 0; ends < 2; ends++) {
        assert_int_equal(remove(fixture->path), 0);
        char *other = links_of(fixture, articles, count, ends);
        assert_string_equal(first, other);
        free(other);
    }
    free(first);
}

static void two_of_a_crowd_are_compared_whoever_came_first(void **state)
{
    const fixture *fixture = *state;
    article *articles[CROWD + 2];
    for (uint32_t i = 0; i < CROWD + 2; i++)
        articles[i] = i < 2 ? make_telling(fixture, i, DAY + APART * (int32_t)i, 41, 900)
                            : make_telling(fixture, i, DAY + APART / 2, 50 + i, 1000 + i);
    expect_same(fixture, articles, CROWD + 2,
                "SELECT count(*) FROM link WHERE similarity > 0.4 AND evidence IS NOT NULL");
}

static void what_two_of_many_tell_besides_is_compared(void **state)
{
    const fixture *fixture = *state;
    article *articles[NEAR + 2];
    for (uint32_t i = 0; i < NEAR + 2; i++)
        articles[i] =
            make_telling(fixture, i, DAY + (i < 2 ? APART * (int32_t)i : APART / 2), 0, 900);
    tell_besides(articles[0]);
    tell_besides(articles[1]);
    expect_same(fixture, articles, NEAR + 2,
                "SELECT count(*) FROM link JOIN account a ON a.id = one JOIN account b ON b.id ="
                " other WHERE a.type = 'PROTEST' AND b.type = 'PROTEST' AND similarity > 0.4");
}

TEST_MAIN(cmocka_unit_test_setup_teardown(two_of_a_crowd_are_compared_whoever_came_first,
                                          open_fixture_in_memory, close_fixture),
          cmocka_unit_test_setup_teardown(what_two_of_many_tell_besides_is_compared,
                                          open_fixture_in_memory, close_fixture))

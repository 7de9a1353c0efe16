// Which articles lead to which: by their words for a month, by a name for ever.
#include "ledger/ledger_internal.h"
#include "support/ledger_fixture.h"

#define DAY 19000

// Sixteen words in common, and with `named` a name and a town, too.
static article *told_on(const fixture *fixture, const char *text, int32_t day, bool named)
{
    article *made = with_story(fixture, make_article(fixture, text, day, 9), 100, 16);
    if (!named)
        made->story->count -= 2;
    return made;
}

static uint32_t count_alike(const fixture *fixture, ledger *ledger, int32_t day, bool named)
{
    ledger_relations found = {0};
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_find_related(&found, ledger, SLICE("ffffffffffff"),
                                         told_on(fixture, "Asked.", day, named)->story, NULL),
                     DATELINE_OK);
    return found.alike_count;
}

// How many are led to from an article of another day, before and behind.
static void expect_alike(const fixture *fixture, bool named, int32_t apart, uint32_t count)
{
    ledger *ledger = NULL;
    bool added = false;
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(
        ledger_add(ledger, told_on(fixture, "Nine people died.", DAY, named), &added, NULL),
        DATELINE_OK);
    assert_int_equal(count_alike(fixture, ledger, DAY + apart, named), count);
    assert_int_equal(count_alike(fixture, ledger, DAY - apart, named), count);
    ledger_close(ledger);
}

static void words_lead_for_a_month(void **state)
{
    expect_alike(*state, false, 30, 1);
}

static void words_lead_no_longer(void **state)
{
    expect_alike(*state, false, 31, 0);
}

static void names_lead_for_ever(void **state)
{
    expect_alike(*state, true, 4000, 1);
}

// ---- more words alike than lead ----

#define LEADING 16u

// Words of one weight from `first` on, `step` apart.
static article_story words_from(uint32_t first, int step, uint32_t count, uint8_t weight)
{
    article_story made = {.day = DAY, .bounds = {DAY, DAY}};
    for (uint32_t i = 0; i < count; i++)
        made.terms[made.count++] =
            (article_term){first + (uint32_t)((int)i * step), TERM_WORD, weight, weight, weight};
    return made;
}

static void expect_led(ledger *ledger, const article_story *story, uint32_t count)
{
    ledger_relations found = {0};
    arena_reset(ledger->scratch);
    assert_int_equal(ledger_find_related(&found, ledger, SLICE("ffffffffffff"), story, NULL),
                     DATELINE_OK);
    assert_int_equal(found.alike_count, count);
}

// Of words that weigh the same those lead that have the smallest hashes, however they stand.
static void of_equal_words_the_first_lead(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    bool added = false;
    article *told = told_on(fixture, "Nine people died.", DAY, false);
    *told->story = words_from(100 + LEADING + 3, -1, LEADING + 4, 57); // 119 to 100
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_add(ledger, told, &added, NULL), DATELINE_OK);
    ledger_close(ledger);
#define VALUE "(term & 0xffffffff)"
    assert_int_equal(ask(fixture, "SELECT count(*) FROM story_term"), LEADING);
    assert_int_equal(ask(fixture, "SELECT min" VALUE " FROM story_term"), 100);
    assert_int_equal(ask(fixture, "SELECT max" VALUE " FROM story_term"), 100 + LEADING - 1);
}

// ---- words that lead to thousands ----

// Each of three common words leads to as many articles as one word may, one rare word to one.
static void the_one_is_found_among_thousands(void **state)
{
    const fixture *fixture = *state;
    ledger *ledger = NULL;
    bool added = false;
    article *told = told_on(fixture, "Nine people died.", DAY - 1, false);
    *told->story = words_from(100, 1, 4, 127);
    assert_int_equal(ledger_open(&ledger, fixture->path, DATELINE_LEDGER_WRITE, NULL), DATELINE_OK);
    assert_int_equal(ledger_add(ledger, told, &added, NULL), DATELINE_OK);
    char sql[400];
    snprintf(sql, sizeof sql,
             "WITH RECURSIVE n(x) AS (SELECT 0 UNION ALL SELECT x + 1 FROM n WHERE x < 2999)"
             " INSERT INTO story_term (term, day, mark, article, weight) SELECT"
             " ((SELECT min(term) FROM story_term) >> 32 << 32) + 7000 + x / 1000, %d,"
             " printf('%%012x', x), 1000 + x, 1 FROM n",
             DAY);
    change(fixture, sql);
    article_story story = words_from(100, 1, 4, 100);
    for (uint32_t word = 0; word < 3; word++)
        story.terms[story.count++] = (article_term){7000 + word, TERM_WORD, 90, 90, 90};
    expect_led(ledger, &story, 1);
    ledger_close(ledger);
}

#define STORY_TEST(name) cmocka_unit_test_setup_teardown(name, open_fixture, close_fixture)

TEST_MAIN(STORY_TEST(words_lead_for_a_month), STORY_TEST(words_lead_no_longer),
          STORY_TEST(names_lead_for_ever), STORY_TEST(of_equal_words_the_first_lead),
          STORY_TEST(the_one_is_found_among_thousands))
